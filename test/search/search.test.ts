import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { UsageError } from '../../src/errors.ts';
import { createSearch } from '../../src/search/create.ts';
import type { SearchRequest } from '../../src/search/search.ts';

const corpus = loadCorpus([resolve(import.meta.dirname, '../../seeds')]);
const search = createSearch(corpus, { now: () => new Date('2026-11-22T12:00:00Z') });
const find = (text: string, request: Omit<SearchRequest, 'text'> = {}) => search.find({ text, ...request });
const first = (text: string) => find(text).hits[0]?.record;

describe('a query', () => {
  it.each(['SC-46', 'sc46', 'sc 46', 'ＳＣ-46'])('that is an id opens its record: %s', typed => {
    expect(first(typed)?.id).toBe('SC-46');
    expect(find(typed).total).toBe(1);
  });

  it('with an id among words finds that record first', () => {
    expect(first('what does SC-46 say about loans?')?.id).toBe('SC-46');
  });

  it.each(['G.H. [2024] No. 156', 'G.H. 156', '[2024] No. 156', '国函〔2024〕156号', 'no. 156 of 2024', 'g.h.156'])(
    'that is a document number finds what tells of the document: %s',
    typed => {
      expect(first(typed)?.document?.number).toBe('G.H. [2024] No. 156');
      expect(first(typed)?.kind).toBe('milestone');
    },
  );

  it('is not taken for a document number that does not exist', () => {
    expect(find('No. 9999 lithium battery').hits[0]?.reasons.map(r => r.how)).not.toContain('document');
  });

  it('finds inflections, slips, acronyms, British spelling, joined and split words', () => {
    const top = (text: string) =>
      find(text)
        .hits.slice(0, 3)
        .map(hit => hit.record.id);
    const same = (one: string, other: string) => expect(top(other), `${one} | ${other}`).toContain(top(one)[0]);
    same('parralel imports of vehicles', 'parallel import vehicles');
    same('LNG', 'liquefied natural gas');
    same('labour arbitration awards online', 'labor arbitration award online');
    same('white list of enterprises', 'enterprise whitelist');
    same('advance rulings customs', 'customs advance ruling');
  });

  it('finds by Chinese what has no Chinese in it', () => {
    const bare = {
      ...corpus,
      records: corpus.records.map(record => ({
        ...record,
        aliases: record.aliases.filter(a => !/\p{Script=Han}/u.test(a)),
      })),
    };
    const hits = createSearch(bare).find({ text: '铁矿石 检验' }).hits;
    expect(hits[0]?.record.title.toLowerCase()).toContain('iron ore');
  });

  it('drops question words', () => {
    expect(find('what is there about iron ore inspection?').hits.map(h => h.record.id)).toEqual(
      find('iron ore inspection').hits.map(h => h.record.id),
    );
  });

  it('takes a zone in the text as one, without hiding what fits better elsewhere', () => {
    const { hits } = find('Hainan yacht entry');
    expect(hits[0]?.record.id).toBe(first('yacht entry')?.id);
    const zones = find('Tianjin finance').hits.map(h => h.record.zones);
    expect(zones.slice(0, 3).every(z => z.includes('tianjin'))).toBe(true);
  });

  it('in capitals means the body of that name', () => {
    for (const text of ['SAFE', 'measures by SAFE'])
      for (const { record } of find(text).hits.slice(0, 3)) expect(record.departments).toContain('safe');
    expect(find('safe ships').hits[0]!.record.departments).not.toContain('safe');
  });

  it('reads traditional Chinese, Chinese questions and amounts that run on into what they count', () => {
    const first = (text: string) => find(text).hits[0]?.record.id;
    for (const [traditional, simple] of [
      ['電子提單', '电子提单'],
      ['鋰電池鐵路運輸', '锂电池铁路运输'],
      ['zone:廣東 遊艇', 'zone:广东 游艇'],
    ])
      expect(first(traditional!)).toBe(first(simple!));
    expect(find('成都过境免签多长时间').missing).toEqual([]);
    expect(first('85900亿元')).toBe(first('8.59 trillion'));
  });

  it('counts from a month, or up to it, without the month itself', () => {
    for (const [text, isRight] of [
      ['after august 2024', (date: string) => date > '2024-08'],
      ['before march 2024', (date: string) => date < '2024-03'],
    ] as const)
      for (const { record } of find(text).hits.slice(0, 5))
        expect(
          [record.date, ...record.dates.map(d => d.date)].some(date => date && isRight(date)),
          record.id,
        ).toBe(true);
  });

  it('understands dates, and prefers what is dated so', () => {
    expect(first('2024/10/25')?.date).toBe('2024-10-25');
    expect(first('25 October 2024')?.date).toBe('2024-10-25');
    expect(find('notices in september 2024').hits[0]?.record.date).toMatch(/^2024-09/);
    expect(find('by 2027 goods trade of Sichuan').hits[0]?.record.date).toBe('2027');
  });

  it('says which of its words no hit has', () => {
    expect(find('lithium battery xylophonist').missing).toEqual(['xylophonist']);
    expect(find('lithium battery').missing).toEqual([]);
  });

  it('with every word wanted finds only records that have them all', () => {
    const all = find('lithium battery rail', { every: true, limit: 1000 });
    expect(all.total).toBeGreaterThan(0);
    expect(all.total).toBeLessThan(find('lithium battery rail').total);
    expect(find('lithium battery xylophonist', { every: true }).total).toBe(0);
  });
});

describe('filters in the text', () => {
  it('let pass only what they say, in English and Chinese', () => {
    for (const text of ['tea zone:fujian', 'tea zone:福建', 'tea ZONE:Fujian'])
      expect(
        find(text).hits.every(h => h.record.zones.includes('fujian')),
        text,
      ).toBe(true);
    const { hits, filters } = find(
      'zone:sichuan,chongqing area:finance kind:measure status:planned from:2023 to:"december 2027"',
    );
    expect(filters).toMatchObject({
      zones: ['sichuan', 'chongqing'],
      areas: ['finance'],
      kinds: ['measure'],
      from: '2023-01-01',
      to: '2027-12-31',
    });
    for (const { record } of hits) expect([record.kind, record.status]).toEqual(['measure', 'planned']);
  });

  it('and those of the request both have to pass', () => {
    expect(
      find('zone:fujian', { filters: { zones: ['sichuan'] } }).hits.every(
        h => h.record.zones.includes('sichuan') && h.record.zones.includes('fujian'),
      ),
    ).toBe(true);
    expect(find('kind:figure', { filters: { kinds: ['measure'] } }).total).toBe(0);
  });

  it.each([
    ['zone:sichaun tea', /“sichaun” is not a zone.*sichuan/],
    ['area:finanse', /finance/],
    ['status:plannd', /planned/],
    ['kind:mesure', /measure/],
    ['from:yesteryear', /not a date/],
  ])('say what is wrong with %s', (text, message) => {
    expect(() => find(text)).toThrow(UsageError);
    expect(() => find(text)).toThrow(message);
  });

  it('leave other words with a colon alone', () => {
    expect(() => find('http://example.org ratio 3:1 note:this')).not.toThrow();
  });

  it('leave out what a text says that it does not want', () => {
    const all = (text: string) => find(text, { limit: 700 }).hits.map(h => h.record);
    for (const text of [
      'customs not in shanghai',
      'customs except Shanghai',
      'customs other than 上海',
      '海关 除了上海',
    ]) {
      expect(all(text).length, text).toBeGreaterThan(20);
      expect(
        all(text).every(r => !r.zones.includes('shanghai')),
        text,
      ).toBe(true);
    }
    const outside = all('customs not in shanghai not in hainan');
    expect(outside.some(r => r.zones.includes('shanghai') || r.zones.includes('hainan'))).toBe(false);
    expect(all('goods released without customs checks').some(r => r.areas.includes('customs'))).toBe(true);
    expect(all('drugs not in china').some(r => r.zones.includes('national'))).toBe(true);
    expect(all('not all of finance').some(r => r.areas.includes('finance'))).toBe(true);
  });

  it('quotes have to stand as they are, a minus must not', () => {
    const quoted = find('"iron ore"', { limit: 100 }).hits;
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.every(h => /iron ore/i.test(JSON.stringify(h.record)))).toBe(true);
    expect(find('"ore iron"').total).toBe(0);
    const title = 'Notice on Measures to Support Fujian in Exploring New Ways of Cross-Straits Development';
    expect(find(`"${title}"`)).toMatchObject({ missing: expect.arrayContaining([`"${title}"`]) });
    expect(find(`"${title}"`).hits[0]!.record.zones).toContain('fujian');
    expect(find('iron ore -zhejiang', { limit: 100 }).hits.every(h => !/zhejiang/i.test(h.record.summary))).toBe(true);
  });
});

describe('a hit', () => {
  it('says why: what was asked, what matched, where and how', () => {
    const [hit] = find('lorry drivers').hits;
    expect(hit!.reasons.map(r => r.asked)).toEqual(['lorry', 'drivers']);
    const reasons = find('arbitraton hub').hits[0]!.reasons;
    expect(reasons[0]).toMatchObject({ asked: 'arbitraton', matched: 'arbitration', how: 'spelling' });
    expect(find('MOFCOM').hits[0]!.reasons[0]).toMatchObject({ asked: 'mofcom' });
    expect(find('碳足迹').hits[0]!.reasons[0]!.asked).toBe('碳足迹');
  });

  it('is explained in full on demand', () => {
    const record = first('SME overseas loans')!;
    const { asked, reasons } = search.explain('SME overseas loans', record);
    expect(asked[0]!.ways.some(way => /small and medium/.test(way.what))).toBe(true);
    expect(reasons.length).toBeGreaterThan(2);
  });
});

describe('results', () => {
  it('come by date when asked, in pages that do not overlap, with counts by zone and area', () => {
    const dates = find('opinions', { sort: 'date', limit: 50 }).hits.map(h => h.record.date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    const pages = [0, 5, 10].flatMap(offset => find('customs', { limit: 5, offset }).hits.map(h => h.record.id));
    expect(new Set(pages).size).toBe(15);
    const { facets, total } = find('customs');
    expect(facets.zones[0]!.count).toBeLessThanOrEqual(total);
    expect(facets.areas.map(f => f.count)).toEqual(facets.areas.map(f => f.count).sort((a, b) => b - a));
  });

  it('for no words are all records, newest first', () => {
    const { total, hits } = find('');
    expect(total).toBe(corpus.records.length);
    expect(hits[0]!.record.date).toBeDefined();
  });

  it('are the same from a saved index', () => {
    const saved = createSearch(corpus, { saved: search.save() });
    for (const text of ['parralel import', '碳足迹', 'green finance 2024', 'zone:fujian tea'])
      expect(saved.find({ text }).hits.map(h => h.record.id)).toEqual(find(text).hits.map(h => h.record.id));
  });
});

describe('suggestions', () => {
  const ids = (typed: string, kinds?: Parameters<typeof search.suggest>[1]) =>
    search.suggest(typed, kinds).map(s => s.id);

  it('put an id first, then titles that begin so, then words', () => {
    expect(ids('sc-4')[0]).toMatch(/^SC-4/);
    expect(ids('SC46')[0]).toBe('SC-46');
    const { id, title } = corpus.records[100]!;
    expect(ids(title.slice(0, 25))).toContain(id);
    expect(ids('ore ir').length).toBeGreaterThan(0);
  });

  it('come for Chinese, for slips, and for nothing typed yet', () => {
    expect(ids('碳').length).toBeGreaterThan(0);
    expect(ids('碳足').length).toBeGreaterThan(0);
    expect(ids('parralel impor').length).toBeGreaterThan(0);
    expect(ids('')).toHaveLength(25);
  });

  it('are only of the kinds asked for', () => {
    for (const typed of ['', 'trade', 'OV', '贸易'])
      for (const id of ids(typed, ['figure'])) expect(corpus.byId(id)?.kind).toBe('figure');
  });
});

describe('similar records', () => {
  it('are neither the record itself nor those it names as related', () => {
    for (const record of corpus.records.slice(0, 40)) {
      const similar = search.similar(record);
      expect(similar.length).toBeGreaterThanOrEqual(3);
      expect(similar.some(other => other.id === record.id || record.related.includes(other.id))).toBe(false);
    }
  });

  it('are about the same', () => {
    const stemCells = corpus.records.find(r => /stem cell/i.test(r.title))!;
    expect(search.similar(stemCells).some(r => /stem cell|cell therap|gene/i.test(`${r.title} ${r.summary}`))).toBe(
      true,
    );
  });
});

describe('any text', () => {
  it('is answered, or refused with what is wrong', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'zone:',
        'zone:sichuan',
        '-',
        '"',
        '“quoted',
        'No. 14',
        '2024-13-45',
        '碳',
        'SC-46',
        '-"',
        'from:2024',
        'a:b',
        '\u0000',
        '=',
        '~',
        'constructor',
        '__proto__',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), pieces => {
        const text = pieces.join(' ');
        search.suggest(text);
        try {
          for (const hit of find(text).hits) expect(hit.reasons).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
