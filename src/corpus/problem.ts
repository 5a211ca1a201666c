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
