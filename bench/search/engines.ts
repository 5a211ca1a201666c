import { readFileSync } from 'node:fs';
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import Database from 'libsql';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Corpus, PolicyRecord } from '../../src/corpus/corpus.ts';
import type { SavedSearch } from '../../src/search/create.ts';
import { fieldText } from '../../src/search/index/entry.ts';

/** An engine over all records of a corpus. Both calls return places in the corpus, best first. */
export interface Contender {
  find(query: string, limit: number): readonly number[];
  close?(): void;
  /** Ours alone can be saved as it is. */
  readonly search?: SavedSearch;
}

interface Subject {
  readonly name: string;
  readonly version: string;
  create(corpus: Corpus): Contender | Promise<Contender>;
}

const fields = ['title', 'aliases', 'summary', 'change', 'figures', 'document', 'zones'] as const;
type Row = Readonly<Record<(typeof fields)[number], string>> & { readonly id: number };

/** What every engine is given: the text that ours reads, and the names of the zones. */
function rowsOf(corpus: Corpus): Row[] {
  return corpus.records.map((record: PolicyRecord, id) => {
    const zones = record.zones.map(zone => `${corpus.zones.get(zone)!.short} ${corpus.zones.get(zone)!.zh}`).join('\n');
    const texts = fields.filter(field => field !== 'zones').map(field => [field, fieldText(record, field)]);
    return { id, zones, ...Object.fromEntries(texts) } as Row;
  });
}

function version(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
}

/** The engines that one would pick instead, as their documentation begins with them. */
export const others: readonly Subject[] = [
  {
    name: 'MiniSearch, defaults',
    version: version('minisearch'),
    create(corpus) {
      const index = new MiniSearch<Row>({ fields: [...fields] });
      index.addAll(rowsOf(corpus));
      return {
        find: (query, limit) =>
          index
            .search(query)
            .slice(0, limit)
            .map(hit => hit.id as number),
      };
    },
  },
  {
    name: 'Orama',
    version: version('@orama/orama'),
    async create(corpus) {
      const index = create({
        schema: { place: 'number', ...Object.fromEntries(fields.map(field => [field, 'string' as const])) } as Record<
          string,
          'string' | 'number'
        >,
      });
      await insertMultiple(
        index,
        rowsOf(corpus).map(({ id, ...row }) => ({ place: id, ...row })),
        500,
      );
      return {
        find(term, limit) {
          const found = oramaSearch(index, { term, limit }) as { hits: { document: { place: number } }[] };
          return found.hits.map(hit => hit.document.place);
        },
      };
    },
  },
  {
    name: 'FlexSearch',
    version: version('flexsearch'),
    create(corpus) {
      const index = new FlexSearch.Document({ document: { id: 'id', index: [...fields] }, tokenize: 'forward' });
      for (const row of rowsOf(corpus)) index.add(row as never);
      return {
        find(query, limit) {
          const found = index.search(query, { limit, suggest: true, merge: true } as never) as unknown as {
            id: number;
          }[];
          return found.map(hit => hit.id);
        },
      };
    },
  },
  {
    name: 'Lunr',
    version: version('lunr'),
    create(corpus) {
      const index = lunr(builder => {
        for (const field of fields) builder.field(field);
        for (const row of rowsOf(corpus)) builder.add(row);
      });
      return {
        find: (query, limit) =>
          index
            .search(query.replace(/[:~^+*-]/g, ' '))
            .slice(0, limit)
            .map(hit => Number(hit.ref)),
      };
    },
  },
  {
    name: 'Fuse.js',
    version: version('fuse.js'),
    create(corpus) {
      const index = new Fuse(rowsOf(corpus), { keys: [...fields], ignoreLocation: true });
      return { find: (query, limit) => index.search(query, { limit }).map(hit => hit.refIndex) };
    },
  },
  {
    name: 'SQLite FTS5, porter',
    version: version('libsql'),
    create(corpus) {
      const database = new Database(':memory:');
      database.exec(`CREATE VIRTUAL TABLE records USING fts5(${fields.join(', ')}, tokenize = 'porter unicode61')`);
      const insert = database.prepare(
        `INSERT INTO records (rowid, ${fields.join(', ')}) VALUES (?${', ?'.repeat(fields.length)})`,
      );
      database.transaction(() => {
        for (const row of rowsOf(corpus)) insert.run(row.id + 1, ...fields.map(field => row[field]));
      })();
      const select = database.prepare('SELECT rowid FROM records WHERE records MATCH ? ORDER BY rank LIMIT ?');
      return {
        find(query, limit) {
          const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
          if (words.length === 0) return [];
          const rows = select.all(words.map(word => `"${word}"`).join(' OR '), limit) as { rowid: number }[];
          return rows.map(row => row.rowid - 1);
        },
        close: () => void database.close(),
      };
    },
  },
];
