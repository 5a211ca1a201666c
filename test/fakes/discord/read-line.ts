import type { Json } from './world.ts';

/** What Discord's client makes of a line: free words go to the first option that takes text. */
export function readLine(line: string, commands: readonly Json[], isCompleting = false): Json {
  const [, commandName, behind] = /^\/(\S+)\s*([\s\S]*)$/.exec(line)!;
  const command = commands.find(c => c.name === commandName);
  if (!command) throw new Error(`/${commandName} is not registered`);
  const subs = ((command.options ?? []) as Json[]).filter(o => o.type === 1);
  const data = { id: command.id, name: command.name, type: 1 };
  if (subs.length === 0) return { ...data, options: readOptions(behind!, command, isCompleting) };
  const [, subName, rest] = /^(\S*)\s*([\s\S]*)$/.exec(behind!)!;
  const sub = subName ? subs.find(s => s.name === subName) : subs[0];
  if (!sub) throw new Error(`/${commandName} has no "${subName}"`);
  return { ...data, options: [{ name: sub.name, type: 1, options: readOptions(rest!, sub, isCompleting) }] };
}

function readOptions(text: string, { options = [] }: { options?: Json[] }, isCompleting: boolean): Json[] {
  const known = options as Json[];
  const names = known.map(option => option.name).join('|') || '(?!)';
  const given: Json[] = [];
  const free = text.replace(new RegExp(`(?<!\\S)(${names}):("[^"]*"|\\S*)`, 'g'), (_, name: string, quoted: string) => {
    const option = known.find(o => o.name === name)!;
    given.push(readValue(option, quoted.replace(/^"|"$/g, '')));
    return '';
  });
  const takesText = known.find(option => option.type === 3);
  if (free.trim() && takesText) given.push(readValue(takesText, free.trim()));
  if (isCompleting) {
    const last = given.at(-1)!;
    if (!known.find(o => o.name === last.name)?.autocomplete) throw new Error(`${last.name} completes nothing`);
    last.focused = true;
  }
  return given;
}

function readValue({ name, type, choices }: Json, text: string): Json {
  const value = type === 4 ? Number(text) : type === 5 ? text === 'true' : text;
  const allowed = choices as { value: string }[] | undefined;
  if (allowed && !allowed.some(choice => choice.value === value)) throw new Error(`${name}: ${text} is no choice`);
  return { name, type, value };
}
