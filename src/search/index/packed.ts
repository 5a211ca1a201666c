import type { Order } from './order.ts';
import type { Table } from './table.ts';

/** All of an index. */
interface Parts {
  readonly table: Table;
  readonly order: Order;
  readonly words: readonly string[];
}

interface Head {
  readonly size: number;
  /** With a blank between them: no term or word has one. */
  readonly terms: string;
  readonly words: string;
  /** How many entries each of the lists has, in the order of `listsOf`. */
  readonly lengths: readonly number[];
}

type List = Uint32Array | Float32Array | Uint8Array;

function listsOf({ table, order }: Parts): List[] {
  return [table.starts, table.docs, table.impacts, order.starts, order.terms, table.fields];
}

/** One piece of bytes, in the byte order of this machine: how long the head is, the head as JSON, the lists. */
export function pack(parts: Parts): Uint8Array {
  const { table, words } = parts;
  const lists = listsOf(parts);
  const lengths = lists.map(list => list.length);
  const head: Head = { size: table.size, terms: table.terms.join(' '), words: words.join(' '), lengths };
  const json = Buffer.from(JSON.stringify(head));
  const padded = Buffer.alloc(Math.ceil(json.length / 4) * 4, ' ');
  json.copy(padded);
  const bytesOf = ({ buffer, byteOffset, byteLength }: List) => new Uint8Array(buffer, byteOffset, byteLength);
  return Buffer.concat([Uint32Array.of(padded.length), padded, ...lists].map(bytesOf));
}

/**
 * The lists are views into the bytes: nothing is copied.
 *
 * @param packed what `pack` returned
 * @throws {Error} when some of it is missing
 */
export function unpack(packed: Uint8Array): Parts {
  const { buffer, byteOffset, byteLength } = packed.byteOffset % 4 ? packed.slice() : packed;
  const length = new Uint32Array(buffer, byteOffset, 1)[0]!;
  const head = JSON.parse(Buffer.from(buffer, byteOffset + 4, length).toString()) as Head;
  const bytes = [4, 4, 4, 4, 4, 1];
  const total = head.lengths.reduce((sum, n, i) => sum + n * bytes[i]!, 4 + length);
  if (total !== byteLength) throw new Error('this saved index is cut off: run npm run build');

  let at = byteOffset + 4 + length;
  const next = <T extends List>(View: new (buffer: ArrayBufferLike, at: number, length: number) => T, i: number): T => {
    const view = new View(buffer, at, head.lengths[i]!);
    at += view.byteLength;
    return view;
  };
  const starts = next(Uint32Array, 0);
  const docs = next(Uint32Array, 1);
  const impacts = next(Float32Array, 2);
  const order: Order = { starts: next(Uint32Array, 3), terms: next(Uint32Array, 4) };
  const table: Table = {
    size: head.size,
    terms: head.terms.split(' '),
    starts,
    docs,
    impacts,
    fields: next(Uint8Array, 5),
  };
  return { table, order, words: head.words.split(' ') };
}
