import { nearest } from '../nearest.ts';

/** Something wrong in a seed file: where it is, in whose record, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The id of the record, where one could be read. */
  readonly record?: string;
  readonly message: string;
}

/**
 * One line a person can act on.
 *
 * @example
 * formatProblem({ file: 'seeds/measures/sichuan.yaml', line: 12, record: 'SC-46', message: 'zones: "sichaun" is not a zone; did you mean "sichuan"?' })
 * //=> 'seeds/measures/sichuan.yaml:12 SC-46: zones: "sichaun" is not a zone; did you mean "sichuan"?'
 */
export function formatProblem({ file, line, record, message }: Problem): string {
  return `${file}:${line}${record ? ` ${record}` : ''}: ${message}`;
}

/** Ends a message about a value that is none of those known, where some of them are close: `; did you mean "pilot"?` */
export function didYouMean(typed: string, known: readonly string[]): string {
  const close = nearest(typed, known);
  return close.length ? `; did you mean ${close.map(c => `"${c}"`).join(' or ')}?` : '';
}
