import { describe, expect, it } from 'vitest';
import type { Core } from '../../src/core.ts';
import type { PolicyRecord } from '../../src/corpus/corpus.ts';
import { type Change, kindsOfChange, mergeChanges, snapshotOf } from '../../src/digest/change.ts';
import { composeDigest, composeSection, type DigestInput } from '../../src/digest/compose.ts';
import { contentOf, measureOfTheDay } from '../../src/digest/content.ts';
import { describeChange, fragment } from '../../src/digest/describe-change.ts';
import { wordsFor } from '../../src/language/index.ts';
import { plain, type Reply } from '../../src/reply.ts';
import { createSearch } from '../../src/search/create.ts';
import { dailySettings } from '../helpers/digest-world.ts';
import { record } from '../helpers/records.ts';
import { smallCorpus } from '../helpers/small-corpus.ts';

const words = wordsFor('en');
const coreOf = (...records: PolicyRecord[]): Core => {
  const corpus = smallCorpus(records);
  return { corpus, search: createSearch(corpus) } as unknown as Core;
};
const everything = { zones: [], areas: [], kinds: [] };
const change = (before: PolicyRecord | undefined, after: PolicyRecord | undefined, seq = 1): Change => ({
  seq,
  at: 0,
  id: (before ?? after)!.id,
  before: before && snapshotOf(before),
  after: after && snapshotOf(after),
});
const input = (from: string, to = from, changes: Change[] = [], settings = {}): DigestInput => ({
  subscription: { id: 3, settings: { ...dailySettings, quiet: 'skip', ...settings } },
  span: { from, to, catchUp: false, cut: false },
  marks: { after: 0, upTo: changes.length },
  changes,
});
const lines = (reply: Reply | undefined) =>
  reply?.parts.flatMap(part => {
    if (part.kind === 'heading') return [`# ${part.text}`];
    if (part.kind === 'facts') return part.facts.map(fact => `${fact.label} ${plain(fact.value)}`);
    return part.kind === 'hits' ? part.hits.map(hit => `${hit.id} ${hit.meta}`) : [];
  });

describe('on this day', () => {
  const leap = record({ id: 'L-1', date: '2024-02-29', title: 'A leap day' });
  it('tells the day and month of earlier years, with how long ago', () => {
    const core = coreOf(record({ id: 'A-1', date: '2024-11-22' }), record({ id: 'A-2', date: '2024-11' }));
    expect(lines(composeDigest(input('2026-11-22'), core, words))).toEqual([
      '# On this day in earlier years',
      'A-1 Title of A-1 · 2024-11-22 · 2 years ago',
    ]);
  });
  it('counts the years to the day itself, also in a span over the new year', () => {
    const core = coreOf(record({ id: 'A-1', date: '2024-12-30' }), record({ id: 'A-2', date: '2024-01-02' }));
    const told = lines(composeDigest(input('2026-12-29', '2027-01-03'), core, words))!;
    expect(told.slice(1).map(line => line.slice(-11))).toEqual(['2 years ago', '3 years ago']);
  });
  it('remembers 29 February on the 28th where there is no 29th, and once', () => {
    const days = (from: string, to = from) =>
      contentOf(coreOf(leap).corpus, everything, { from, to }, []).onThisDay.length;
    expect([days('2026-02-28'), days('2026-03-01'), days('2028-02-28'), days('2028-02-29')]).toEqual([1, 0, 0, 1]);
    expect([days('2026-02-23', '2026-03-01'), days('2028-02-23', '2028-03-01')]).toEqual([1, 1]);
  });
});

describe('coming due', () => {
  const target = record({ id: 'T-1', milestone: 'target', date: '2026-12-31' });
  const toldOn = (of: PolicyRecord, spanDays: number) => {
    const { corpus } = coreOf(of);
    const told: string[] = [];
    for (let time = Date.parse('2026-08-03'); time < Date.parse('2027-03-01'); time += spanDays * 86_400_000) {
      const to = new Date(time).toISOString().slice(0, 10);
      const from = new Date(time - (spanDays - 1) * 86_400_000).toISOString().slice(0, 10);
      if (contentOf(corpus, everything, { from, to }, []).due.length) told.push(to);
    }
    return told;
  };
  it('at 90, 30, 7, 1 and 0 days, and overdue once', () => {
    expect(toldOn(target, 1)).toEqual([
      '2026-10-02',
      '2026-12-01',
      '2026-12-24',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ]);
  });
  it('each step in one weekly digest, none left out', () => {
    expect(toldOn(target, 7)).toEqual(['2026-10-05', '2026-12-07', '2026-12-28', '2027-01-04']);
  });
  it('an entry into force is not overdue, an event does not come due, a year counts to its last day', () => {
    expect(
      toldOn(record({ id: 'E-1', dates: [{ date: '2026-12-31', kind: 'effect', what: 'In force' }] }), 1),
    ).toHaveLength(5);
    expect(toldOn(record({ id: 'E-2', date: '2026-12-31' }), 1)).toEqual([]);
    expect(toldOn({ ...target, date: '2026' }, 1)).toEqual(toldOn(target, 1));
  });
  it('says what is due and how many days are left', () => {
    expect(lines(composeDigest(input('2026-12-24'), coreOf(target), words))).toContain(
      'T-1 Title of T-1 · 2026-12-31 · Target in 7 days',
    );
  });
});

describe('new and changed', () => {
  const old = record({
    id: 'S-1',
    status: 'planned',
    summary: 'The pilot runs until 2026 in the city of Chengdu only, and so on.',
  });
  it('says what changed, old and new', () => {
    const fresh = { ...old, status: 'pilot' as const, date: '2027', summary: old.summary.replace('2026', '2027') };
    expect(describeChange(change(old, fresh), coreOf(fresh), words)).toEqual([
      'Status: Planned → Pilot',
      'Date: none → 2027',
      'Text: “… pilot runs until 2026 in the city …” → “… pilot runs until 2027 in the city …”',
    ]);
  });
  it('tells several changes of one record as one, and what came and went not at all', () => {
    const [a, b, c] = [old, { ...old, status: 'pilot' as const }, { ...old, status: 'in-force' as const }];
    expect(mergeChanges([change(a, b, 1), change(b, c, 2)])).toMatchObject([
      { before: { status: 'planned' }, after: { status: 'in-force' } },
    ]);
    expect(mergeChanges([change(a, b, 1), change(b, a, 2)])).toEqual([]);
    expect(mergeChanges([change(undefined, a, 1), change(a, undefined, 2)])).toEqual([]);
  });
  it('knows added, status, date moved, text and withdrawn; what readers do not see is no change', () => {
    const kinds = (changes: Partial<PolicyRecord>) =>
      kindsOfChange(snapshotOf(old), snapshotOf({ ...old, ...changes }));
    expect([kindsOfChange(undefined, snapshotOf(old)), kindsOfChange(snapshotOf(old), undefined)]).toEqual([
      ['added'],
      ['withdrawn'],
    ]);
    expect([kinds({ status: 'pilot' }), kinds({ date: '2030' }), kinds({ title: 'New' })]).toEqual([
      ['status'],
      ['moved'],
      ['text'],
    ]);
    expect(kinds({ aliases: ['x'], related: ['S-2'], sources: [] })).toEqual([]);
  });
  it('passes filters by what a record was or is', () => {
    const moved = { ...old, zones: ['chongqing'] };
    const heard = (zones: string[]) =>
      contentOf(coreOf(moved).corpus, { ...everything, zones }, { from: '2026-11-22', to: '2026-11-22' }, [
        change(old, moved),
      ]);
    expect([heard(['sichuan']), heard(['chongqing']), heard(['hainan'])].map(c => c.changed.length)).toEqual([1, 1, 0]);
  });
  it('a withdrawn record is told and not offered to open', () => {
    const reply = composeDigest(input('2026-11-22', undefined, [change(old, undefined)]), coreOf(), words);
    expect(lines(reply)).toContain('S-1 Title of S-1 · Withdrawn');
    expect(reply?.parts.some(part => part.kind === 'choices')).toBe(false);
  });
});

describe('a long section', () => {
  const many = Array.from({ length: 25 }, (_, i) => record({ id: `S-${i}` }));
  const long = input(
    '2026-11-22',
    undefined,
    many.map((r, i) => change(undefined, r, i + 1)),
  );
  it('shows ten, and every other one behind its button, page by page', () => {
    const core = coreOf(...many);
    const reply = composeDigest(long, core, words)!;
    const button = reply.parts.flatMap(p => (p.kind === 'actions' ? p.actions : []))[0]!;
    expect(button).toMatchObject({
      label: '15 more: New and changed',
      call: { command: 'digest preview', args: { id: 'D3', page: 2 } },
    });
    const seen = [1, 2, 3].flatMap(page => lines(composeSection(long, 'changed', page, core, words)));
    expect(new Set(seen.map(line => line?.split(' ')[0])).size).toBe(25);
  });
});

describe('a quiet day', () => {
  const measures = ['A', 'B', 'C'].map(x => record({ id: `${x}-1`, kind: 'measure', milestone: undefined }));
  it('brings nothing, or one measure, as chosen', () => {
    expect(composeDigest(input('2026-11-22'), coreOf(...measures), words)).toBeUndefined();
    const reply = composeDigest(input('2026-11-22', undefined, [], { quiet: 'measure' }), coreOf(...measures), words);
    expect(lines(reply)).toHaveLength(1);
    expect(reply?.parts.some(part => part.kind === 'citation')).toBe(true);
  });
  it('says which days were quiet, unless that is today alone', () => {
    const core = coreOf(...measures);
    const said = (from: string, to: string, catchUp: boolean, language = 'en') => {
      const quiet = input(from, to, [], { quiet: 'measure' });
      const reply = composeDigest({ ...quiet, span: { ...quiet.span, catchUp } }, core, wordsFor(language))!;
      return reply.parts.flatMap(part => (part.kind === 'text' ? [plain(part.text).split(/[.。]/)[0]] : []));
    };
    expect(said('2026-11-22', '2026-11-22', false)).toEqual(['Nothing new today']);
    expect(said('2026-11-16', '2026-11-22', false)).toEqual(['Nothing new for 16–22 November 2026']);
    expect(said('2026-11-22', '2026-11-22', true)).toEqual(['Nothing new for Sunday 22 November 2026']);
    expect(said('2026-11-22', '2026-11-22', false, 'zh')).toEqual(['今天没有新内容']);
    expect(said('2026-11-20', '2026-11-22', true, 'zh')).toEqual(['2026年11月20日至2026年11月22日没有新内容']);
  });
  it('brings another measure each day until all had their turn', () => {
    const { corpus } = coreOf(...measures);
    const days = ['2026-11-22', '2026-11-23', '2026-11-24'];
    expect(new Set(days.map(day => measureOfTheDay(corpus, everything, day, 3)?.id)).size).toBe(3);
    expect(measureOfTheDay(corpus, { ...everything, zones: ['hainan'] }, days[0]!, 3)).toBeUndefined();
  });
});

it('a fragment is the difference with a few words around it', () => {
  expect(fragment('a b c d e f g h', 'a b c d X f g h')).toEqual(['“… b c d e f g h”', '“… b c d X f g h”']);
  expect(fragment('', 'new')).toEqual(['', '“new”']);
  expect(fragment('same', 'same')).toEqual(['', '']);
});
