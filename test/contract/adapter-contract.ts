import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Bot } from '../../src/adapter.ts';
import { isGroup } from '../../src/command.ts';
import type { Reply } from '../../src/reply.ts';
import { createTestBot } from './bot.ts';
import { anyReply, hostileTexts, sampleParts } from './replies.ts';

/** One message as its platform shows it. */
export interface Shown {
  /** Everything a person can read in it, labels of buttons and options included, as plain text without markup. */
  readonly text: string;
  /** Only the asker sees it. */
  readonly private: boolean;
  /** Rules of the platform that it breaks: it would be refused. */
  readonly problems: readonly string[];
  /** Whom it pings and what markup of others it lets act, as the platform would read it. */
  readonly acts: readonly string[];
}

/** A person in front of a running adapter. */
export interface Person {
  /** Types a command, such as `/measure lithium zone:sichuan`, and reads the answer. */
  ask(line: string): Promise<Shown>;
  /** Everything this person has been shown, in order. */
  transcript(): readonly Shown[];
  /** Ends the adapter and whatever stands in for its platform. */
  leave(): Promise<void>;
}

export interface AdapterUnderTest {
  readonly name: string;
  /** A reply as the adapter would send it. */
  render(reply: Reply): Promise<Shown>;
  /** The adapter at work, with the real client library against a stand-in of the platform. */
  start(bot: Bot): Promise<Person>;
}

/** What every adapter has to keep, whatever its platform. */
export function adapterContract(adapter: AdapterUnderTest): void {
  renderingContract(adapter);
  workingContract(adapter);
}

export function renderingContract(adapter: Pick<AdapterUnderTest, 'name' | 'render'>): void {
  describe(`${adapter.name}: every reply`, () => {
    test('fits the limits of the platform, pings nobody and lets no text act as markup', async () => {
      await fc.assert(
        fc.asyncProperty(anyReply, async reply => {
          expect(await adapter.render(reply)).toMatchObject({ problems: [], acts: [] });
        }),
        { numRuns: 60 },
      );
    });

    for (const [kind, part] of Object.entries(sampleParts(plainWords))) {
      test(`a part of kind ${kind} is shown`, async () => {
        const shown = await adapter.render({ visibility: 'private', parts: [part] });
        expect(flat(shown.text)).toContain(plainWords);
        expect(shown.problems).toEqual([]);
      });
    }

    for (const text of hostileTexts) {
      test(`${JSON.stringify(text)} is shown as text wherever harmless text is`, async () => {
        const harmless = Object.values(sampleParts(plainWords));
        for (const [i, part] of Object.values(sampleParts(text)).entries()) {
          const shown = await adapter.render({ visibility: 'channel', parts: [part] });
          const expected = await adapter.render({ visibility: 'channel', parts: [harmless[i]!] });
          expect(shown, part.kind).toMatchObject({ acts: [], problems: [] });
          expect(timesIn(shown, text), part.kind).toBe(timesIn(expected, plainWords));
        }
        const titled = await adapter.render({ visibility: 'channel', title: text, parts: [] });
        expect(titled).toMatchObject({ acts: [], problems: [] });
        expect(timesIn(titled, text)).toBe(1);
      });
    }
  });
}

const plainWords = 'Lithium battery rail transport';

export function workingContract(adapter: Pick<AdapterUnderTest, 'name' | 'start'>): void {
  describe(`${adapter.name} at work`, () => {
    const bot = createTestBot();
    let person: Person;
    beforeAll(async () => {
      person = await adapter.start(bot);
    });
    afterAll(() => person?.leave());

    const lines = commands.flatMap(command =>
      isGroup(command)
        ? ['', ...command.subcommands.map(sub => ` ${sub.name}`)].map(rest => `/${command.name}${rest}`)
        : [`/${command.name}`, `/${command.name} sichuan`],
    );
    for (const line of lines) {
      test(`${line} answers privately`, async () => {
        const shown = await person.ask(line);
        expect(shown).toMatchObject({ private: true, problems: [], acts: [] });
        expect(shown.text.length).toBeGreaterThan(10);
      });
    }

    test('a wrong option gets a private answer that says what is wrong', async () => {
      const shown = await person.ask('/measure zone:atlantis');
      expect(shown.private).toBe(true);
      expect(shown.text).toContain('“atlantis” is not a zone');
    });

    test('an error reaches the person once, with an id that the log has, and without its reason', async () => {
      const before = person.transcript().length;
      const shown = await person.ask('/fail');
      await person.ask('/zonebot help');
      expect(person.transcript()).toHaveLength(before + 2);
      const id = /logged as (\w+)/.exec(shown.text)?.[1];
      expect(id).toBeDefined();
      expect(bot.logged.filter(line => line.includes(id!))).toHaveLength(1);
      expect(shown.text).not.toContain('secret reason');
    });

    test('hostile text that a person types is shown to them as text', async () => {
      const shown = await person.ask('/echo <!channel> @everyone *bold* <https://evil.example|x>');
      expect(shown).toMatchObject({ acts: [], problems: [] });
      expect(shown.text).toContain('@everyone *bold*');
    });
  });
}

/** How often the beginning of a text stands in a message. Its first line: columns side by side part the lines. */
function timesIn({ text }: Shown, wanted: string): number {
  return flat(text).split(start(flat(wanted.split('\n')[0]!))).length - 1;
}

/** What fits a button's label on every platform. */
function start(text: string): string {
  return [...text].slice(0, 24).join('').trim();
}

/** Text without characters that no platform shows, and with white space as one blank. */
function flat(text: string): string {
  return text
    .replace(/\p{Cc}|\p{Cf}|\p{Cs}/gu, char => (/\s/.test(char) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}
