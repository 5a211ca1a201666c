import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';

describe('/milestone', () => {
  it('finds what falls into the days that are named, newest first', async () => {
    const { reply, text, call } = await ask('milestone', 'march 2024');
    const hits = reply.parts.find(part => part.kind === 'hits')!.hits;
    expect(hits.map(({ meta }) => meta)).toEqual(hits.map(() => expect.stringMatching(/(Mar )?2024$/)));
    expect(hits[0]!.meta).toMatch(/Mar 2024$/);
    expect(text).toContain('Only Mar 2024');
    expect((await ask('milestone', 'from:2024-03-02 to:2024-03')).text).toContain(
      'Only from 2 Mar 2024 · to 31 Mar 2024',
    );
    expect((await ask(call('Search without the filters'))).lines[0]).toMatch(/\d+ milestones found/);
  });

  it('takes words beside the days', async () => {
    const { text } = await ask('milestone', 'negative list in march 2024');
    expect(text).toMatch(/^\d\. MS-28 /m);
    expect(text).not.toMatch(/\(.*2027\)/);
  });

  it('draws a timeline: what is known to fall into a month before what is dated by its year', async () => {
    const { reply, lines } = await ask('milestone', 'march 2024 view:timeline');
    const dates = reply.parts.find(part => part.kind === 'timeline')!.entries.map(({ date }) => date);
    const precise = dates.filter(date => date.includes('Mar 2024'));
    expect(precise.length).toBeGreaterThan(0);
    expect(dates.slice(0, precise.length)).toEqual(precise);
    expect(lines.find(line => line.startsWith('timeline:'))).toMatch(/Timeline\. .*: \d+ dates, each listed here\./);
  });

  it('tells what comes next, with the days left', async () => {
    const { lines } = await ask('milestone', 'next');
    expect(lines[0]).toBe('# Coming up');
    expect(lines).toContain('timeline: Timeline. 2027: 10 dates, each listed here.');
    expect(lines.find(line => line.startsWith('2027 '))).toMatch(/· (Target|Deadline|Expires) · in \d+ days/);
  });

  it('tells what comes next for what the words name', async () => {
    const sichuan = await ask('milestone', 'next zone:sichuan');
    const dates = sichuan.lines.filter(line => line.startsWith('2027 '));
    expect(dates.length).toBeGreaterThan(2);
    for (const typed of ['next sichuan', 'upcoming deadlines in Sichuan', '四川接下来', '接下来 四川'])
      expect(
        (await ask('milestone', typed)).lines.filter(line => line.startsWith('2027 ')),
        typed,
      ).toEqual(dates);
    expect((await ask('milestone', 'next generation networks')).lines[0]).not.toContain('Coming up');
  });

  it('turns the pages of what comes next', async () => {
    const first = await ask('milestone', 'next');
    const second = await ask(first.call('Next'));
    expect(second.lines[0]).toBe('# Coming up');
    expect(second.lines.filter(line => first.lines.includes(line) && /^\d{4} /.test(line))).toEqual([]);
    expect((await ask(second.call('Previous'))).text).toBe(first.text);
  });

  it('tells of the days around where nothing happened on this day', async () => {
    const none = await ask('milestone', 'on this day');
    expect(none.lines[0]).toBe('# Nothing on this day (22 Nov 2026) in earlier years, but in the days around it');
    expect(none.lines.filter(line => /^\d{1,2} (Nov|Dec) 20\d\d /.test(line)).length).toBeGreaterThan(0);
    expect((await ask('milestone', 'on this day zone:xinjiang')).text).toMatch(/around it|No milestone found/);
  });

  it('offers questions that have an answer where nothing falls into the days', async () => {
    const none = await ask('milestone', '1 january 1999');
    expect(none.text).not.toMatch(/^1\. /m);
    expect((await ask(none.call('what comes next'))).lines[0]).not.toContain('No ');
  });

  it('says which date it can’t read', async () => {
    expect((await ask('milestone', '2024-13-45')).text).toContain('is not a date I understand: “2024-13-45”');
  });
});
