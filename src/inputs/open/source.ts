import type { Selector } from '../../model/index.ts';

/** Bytes that are read once from their start, with what is known of them. */
export interface Source {
  /** The path, and behind it "#" and the record or member for what stands inside a file. */
  readonly name: string;
  /** The first bytes, enough to tell the type. */
  readonly head: Uint8Array;
  /** All bytes from the start; may be taken once. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Where the bytes stand as a file, so that any part of them can be read. */
  readonly path?: string;
  /** The steps to it from the file that it stands in. */
  readonly steps?: readonly Selector[];
}

/** Bytes are more than may be held. */
export class TooLarge extends Error {}

/** Takes the first bytes of a stream to look at; the stream that is given back holds them again. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  count: number,
): Promise<Pick<Source, 'head' | 'bytes'>> {
  const iterator = stream[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let [size, over] = [0, false];
  while (size < count && !over) {
    const next = await iterator.next();
    over = next.done === true;
    if (next.done === true) break;
    taken.push(next.value);
    size += next.value.length;
  }
  return { head: Buffer.concat(taken).subarray(0, count), bytes: goOn(taken, over ? null : iterator) };
}

async function* goOn(
  taken: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array> | null,
): AsyncGenerator<Uint8Array> {
  try {
    yield* taken;
    for (let next = await rest?.next(); next && next.done !== true; next = await rest?.next())
      yield next.value;
  } finally {
    await rest?.return?.();
  }
}

/**
 * All bytes of a stream in one piece.
 * @throws TooLarge when there are more than `most`; no more than these are ever held.
 */
export async function collect(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw new TooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, size));
}

/** A stream of bytes that are held already. */
export async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
