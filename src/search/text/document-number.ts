/**
 * Terms for a document number, as letters, year and number and as parts of it, however it is typed.
 *
 * @example
 * documentKeys('G.H. [2024] No. 156')  //=> ['no:156', 'no:2024-156', 'no:gh-156', 'no:gh-2024-156']
 * documentKeys('国函〔2024〕156号')      //=> ['no:156', 'no:2024-156']
 */
export function documentKeys(text: string): string[] {
  const found = readDocumentNumber(text);
  if (!found) return [];
  const { letters, year, number } = found;
  return [
    `no:${number}`,
    ...(year ? [`no:${year}-${number}`] : []),
    ...(letters ? [`no:${letters}-${number}`] : []),
    ...(letters && year ? [`no:${letters}-${year}-${number}`] : []),
  ];
}

interface DocumentNumber {
  readonly letters?: string;
  readonly year?: string;
  readonly number: string;
  readonly typed: string;
  /** The text without the number. */
  readonly rest: string;
}

const initials = '(?:[A-Z][a-z]{0,3}\\.[ ]?(?:\\([A-Z]\\.\\) ?)?)+';
const patterns = [
  new RegExp(
    `(?:(?<letters>${initials})|\\p{Script=Han}{1,6})?\\s*[\\[〔【(（](?<year>(?:19|20)\\d\\d)[\\]〕】)）]\\s*(?:No\\.?\\s*|第)?(?<number>\\d{1,4})\\s*号?`,
    'iu',
  ),
  /(?<year>(?:19|20)\d\d)\s*年\s*第?\s*(?<number>\d{1,4})\s*号/u,
  /令\s*第?\s*(?<number>\d{1,4})\s*号/u,
  new RegExp(`(?<letters>${initials})\\s*(?:No\\.?\\s*)?(?<number>\\d{1,4})\\b`, 'i'),
  /\b(?:No\.?|第)\s*(?<number>\d{1,4})\s*号?(?:\s*(?:of|in|,|\[)\s*(?<year>(?:19|20)\d\d)\]?)?/i,
];

/** Reads the first document number of a text, as it is written or as people type it. */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { letters, year, number } = match.groups!;
    return {
      ...(letters ? { letters: letters.toLowerCase().replace(/[^a-z]/g, '') } : {}),
      ...(year ? { year } : {}),
      number: String(Number(number)),
      typed: match[0].trim(),
      rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim(),
    };
  }
  return undefined;
}
