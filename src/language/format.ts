const locales: Readonly<Record<string, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN' };
const dateParts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * A day, a month or a year as a reader of the language writes it; any other text (`early 2025`) stays as it is.
 *
 * @example
 * formatDate('2024-08-29', 'en')       //=> '29 Aug 2024'
 * formatDate('2024-08', 'zh-CN')       //=> '2024年8月'
 */
export function formatDate(date: string, language: string): string {
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return date;
  const key = `${language}/${date.length}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language] ?? language, { ...dateParts[date.length], timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  return format.format(new Date(date));
}

/**
 * A number as a reader of the language writes it, with every digit that it has.
 *
 * @example
 * formatNumber(4001.99, 'en')
 * //=> '4,001.99'
 */
export function formatNumber(value: number, language: string): string {
  let format = numberFormats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(locales[language] ?? language, { maximumFractionDigits: 10 });
    numberFormats.set(language, format);
  }
  return format.format(value);
}
