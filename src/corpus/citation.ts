import type { Corpus, PolicyRecord } from './corpus.ts';

/** Sections of Part I whose key does not say what they are about. */
const sections: Readonly<Record<string, string>> = {
  bri: 'Belt and Road cooperation',
  gfa9: 'G.Fa. No. 9',
  gfa23: 'G.Fa. No. 23',
};

/**
 * A place in a source as a reader would look for it.
 *
 * @example
 * placeOf('report-2025#a1t2-7')            //=> 'Appendix 1, Table 2, row 7'
 * placeOf('sichuan-plan-2024#m46')         //=> 'measure 46'
 * placeOf('report-2025#p2-2.4.3-1')        //=> 'Part II, 2.(IV).3'
 */
export function placeOf(locator: string): string {
  const place = locator.slice(locator.indexOf('#') + 1);
  const read = (pattern: RegExp) => pattern.exec(place)?.slice(1);
  const measure = read(/^m(\d+)$/);
  if (measure) return `measure ${measure[0]}`;
  const appendixRow = read(/^a1t(\d)-(\d+)$/);
  if (appendixRow) return `Appendix 1, Table ${appendixRow[0]}, row ${appendixRow[1]}`;
  const appendixTitle = read(/^a1t(\d)-doc$/);
  if (appendixTitle) return `Appendix 1, title of Table ${appendixTitle[0]}`;
  if (place === 'a1-summary') return 'Appendix 1';
  const milestone = read(/^a2-(\d{4}(?:-\d\d){1,2})/);
  if (milestone) return `Appendix 2, ${milestone[0]}`;
  const row = read(/^t1-(\d)-(\d+)$/);
  if (row) return `Table 1-${row[0]}, row ${row[1]}`;
  const innovation = read(/^p2-(\d)\.(\d)\.(\d)/);
  if (innovation) {
    const item = innovation[2] === '0' ? '' : `.${innovation[2]}`;
    return `Part II, ${innovation[0]}.(${['', 'I', 'II', 'III', 'IV', 'V', 'VI'][Number(innovation[1])]})${item}`;
  }
  const section = read(/^p1-([a-z0-9-]+?)-\d+$/);
  if (section) return `Part I, ${sections[section[0]!] ?? section[0]!.replaceAll('-', ' ')}`;
  if (place.startsWith('p3-')) return 'Part III';
  return place.replaceAll('-', ' ');
}

/** The sources of a record in a line: title, then the places in it. */
export function cite(locators: readonly string[], corpus: Corpus, language = 'en'): string {
  const bySource = new Map<string, string[]>();
  for (const locator of locators) {
    const source = locator.split('#')[0]!;
    bySource.set(source, [...(bySource.get(source) ?? []), placeOf(locator)]);
  }
  return [...bySource]
    .map(([id, places]) => `${sourceTitle(id, corpus, language)}: ${[...new Set(places)].join('; ')}`)
    .join(' · ');
}

/** What a source is called, in Chinese for readers of Chinese where its title is known. */
export function sourceTitle(id: string, { sources }: Pick<Corpus, 'sources'>, language: string): string {
  const source = sources.get(id);
  return (language.startsWith('zh') && source?.zh) || source?.title || id;
}

/**
 * A record as a text would cite it, with its legal document where there is one.
 *
 * @param ending what names the record itself
 */
export function citation({ title, document, sources }: PolicyRecord, corpus: Corpus, ending: string): string {
  const instrument = document && [document.title, document.number && `(${document.number})`, document.url];
  return [`“${title}”`, instrument?.filter(Boolean).join(' '), citeFully(sources, corpus), ending]
    .filter(Boolean)
    .map(piece => (/[.?!]$/.test(piece!) ? piece : `${piece}.`))
    .join(' ');
}

function citeFully(locators: readonly string[], corpus: Corpus): string {
  const ids = [...new Set(locators.map(locator => locator.split('#')[0]!))];
  return ids
    .map(id => {
      const source = corpus.sources.get(id);
      const places = locators.filter(locator => locator.startsWith(`${id}#`)).map(placeOf);
      const published = [source?.publisher, source?.date].filter(Boolean).join(', ');
      return `${source?.title ?? id}${published ? ` (${published})` : ''}, ${[...new Set(places)].join('; ')}`;
    })
    .join('. ');
}
