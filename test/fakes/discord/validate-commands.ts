import limitsFile from '../limits.json' with { type: 'json' };

const limits = limitsFile.discord.command;
type Json = Record<string, unknown>;

/** Every rule of Discord that these definitions break, for a bulk overwrite. */
export function commandProblems(body: unknown): string[] {
  if (!Array.isArray(body)) return ['body: is no list'];
  const commands = body as Json[];
  const problems = commands.flatMap((command, i) => [
    ...named(command, `[${i}]`, command.type === 3),
    ...optionProblems(command.options, `[${i}].options`),
    ...contextProblems(command, `[${i}]`),
    ...(characters(command) > limits.total_chars ? [`[${i}]: ${characters(command)} characters in all`] : []),
  ]);
  const count = (type: number) => commands.filter(command => (command.type ?? 1) === type).length;
  if (count(1) > limits.global_chat_input) problems.push('too many commands');
  if (count(2) > limits.global_user || count(3) > limits.global_message) problems.push('too many context commands');
  return [...problems, ...duplicates(commands, 'commands')];
}

function named(thing: Json, path: string, isMessageCommand = false): string[] {
  const problems: string[] = [];
  const name = String(thing.name);
  const description = String(thing.description ?? '');
  if (isMessageCommand) {
    if (name.length < 1 || name.length > 32) problems.push(`${path}.name: ${name}`);
    if (description) problems.push(`${path}.description: not for a context command`);
    return problems;
  }
  const texts = { [`${path}.name`]: name, ...localised(thing.name_localizations, `${path}.name_localizations`) };
  for (const [where, text] of Object.entries(texts)) {
    if (!new RegExp(limits.name_regex, 'u').test(text) || text !== text.toLowerCase())
      problems.push(`${where}: ${text}`);
  }
  const descriptions = {
    [`${path}.description`]: description,
    ...localised(thing.description_localizations, `${path}.description_localizations`),
  };
  for (const [where, text] of Object.entries(descriptions)) {
    if ([...text].length < 1 || [...text].length > 100) problems.push(`${where}: ${[...text].length} characters`);
  }
  return problems;
}

function optionProblems(value: unknown, path: string): string[] {
  const options = (value ?? []) as Json[];
  const problems = options.flatMap((option, i) => oneOption(option, `${path}[${i}]`));
  if (options.length > limits.options) problems.push(`${path}: more than ${limits.options}`);
  const optional = options.findIndex(option => !option.required);
  if (optional >= 0 && options.slice(optional).some(option => option.required)) {
    problems.push(`${path}: required after optional`);
  }
  const isSub = options.map(option => option.type === 1 || option.type === 2);
  if (isSub.includes(true) && isSub.includes(false)) problems.push(`${path}: subcommands beside options`);
  return [...problems, ...duplicates(options, path)];
}

function oneOption(option: Json, path: string): string[] {
  const problems = named(option, path);
  const choices = (option.choices ?? []) as Json[];
  if (![1, 2, 3, 4, 5].includes(Number(option.type))) problems.push(`${path}.type: ${option.type}`);
  if (choices.length > limits.choices) problems.push(`${path}.choices: more than ${limits.choices}`);
  if (option.choices && option.autocomplete) problems.push(`${path}: choices and autocomplete`);
  if (option.autocomplete && ![3, 4, 10].includes(Number(option.type))) problems.push(`${path}: autocomplete`);
  for (const { name, value } of choices) {
    if (!String(name) || [...String(name)].length > 100) problems.push(`${path}.choices: name ${name}`);
    if (typeof value === 'string' && [...value].length > limits.choice_value) problems.push(`${path}.choices: value`);
  }
  const bounds = limits.string_length_bounds as [number, number];
  for (const key of ['min_length', 'max_length'] as const) {
    const length = option[key];
    if (length !== undefined && (option.type !== 3 || Number(length) < bounds[0] || Number(length) > bounds[1])) {
      problems.push(`${path}.${key}: ${length}`);
    }
  }
  return option.type === 1 || option.type === 2
    ? [...problems, ...optionProblems(option.options, `${path}.options`)]
    : problems;
}

function contextProblems({ contexts, integration_types, default_member_permissions }: Json, path: string): string[] {
  const within = (value: unknown, known: number[]) =>
    value === undefined || (Array.isArray(value) && value.length > 0 && value.every(v => known.includes(v)));
  return [
    ...(within(contexts, [0, 1, 2]) ? [] : [`${path}.contexts`]),
    ...(within(integration_types, [0, 1]) ? [] : [`${path}.integration_types`]),
    ...(default_member_permissions == null || /^\d+$/.test(String(default_member_permissions))
      ? []
      : [`${path}: permissions`]),
  ];
}

function localised(value: unknown, path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries((value ?? {}) as Json).map(([locale, text]) => [`${path}.${locale}`, String(text)]),
  );
}

/** Names are unique on their level, in every language. */
function duplicates(things: Json[], path: string): string[] {
  const locales = new Set(things.flatMap(thing => Object.keys((thing.name_localizations ?? {}) as Json)));
  const nameIn = (thing: Json, locale?: string) =>
    (locale && ((thing.name_localizations ?? {}) as Json)[locale]) || thing.name;
  return [undefined, ...locales].flatMap(locale => {
    const keys = things.map(thing => `${path === 'commands' ? (thing.type ?? 1) : ''}${nameIn(thing, locale)}`);
    return new Set(keys).size < keys.length ? [`${path}: duplicate names ${locale ?? ''}`] : [];
  });
}

/** Only the longest localisation of each field counts. */
function characters(thing: Json): number {
  const longest = (text: unknown, others: unknown) =>
    Math.max(...[text ?? '', ...Object.values((others ?? {}) as Json)].map(t => [...String(t)].length));
  const choices = (thing.choices ?? []) as Json[];
  return (
    longest(thing.name, thing.name_localizations) +
    longest(thing.description, thing.description_localizations) +
    choices.reduce((sum, c) => sum + longest(c.name, c.name_localizations) + [...String(c.value)].length, 0) +
    ((thing.options ?? []) as Json[]).reduce((sum, option) => sum + characters(option), 0)
  );
}
