import { type Corpus, normalizeId, type PolicyRecord } from '../../src/corpus/corpus.ts';

/** A corpus of just these records, with the names that `record()` uses. */
export function smallCorpus(records: readonly PolicyRecord[]): Corpus {
  const named = (id: string, en: string, zh: string) => ({ id, en, zh, aliases: [] });
  const byId = new Map(records.map(record => [normalizeId(record.id), record]));
  return {
    records,
    zones: new Map(
      [named('sichuan', 'Sichuan', '四川'), named('chongqing', 'Chongqing', '重庆')].map(zone => [
        zone.id,
        { ...zone, cities: [] },
      ]),
    ),
    areas: new Map([['finance', { ...named('finance', 'Finance', '金融'), about: 'Money' }]]),
    departments: new Map(),
    documents: new Map(),
    sources: new Map([
      ['sichuan-plan-2024', { id: 'sichuan-plan-2024', title: 'Sichuan plan', publisher: 'Sichuan', about: 'A plan' }],
    ]),
    problems: [],
    byId: typed => byId.get(normalizeId(typed)),
  };
}
