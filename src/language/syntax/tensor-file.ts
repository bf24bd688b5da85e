/** A named block of numbers in a tensor file. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array | Int8Array;
}

/** Named tensors and named lists of words in one file. */
export interface TensorFile {
  readonly tensors: Readonly<Record<string, Tensor>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

interface Entry {
  readonly name: string;
  readonly kind: 'f32' | 'i8' | 'list';
  readonly rows: number;
  readonly columns: number;
  readonly start: number;
  readonly bytes: number;
}

const ALIGNMENT = 8;
const LINE_END = 10;

const aligned = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT;

/**
 * The bytes of a tensor file: a line of JSON that says where each block lies, then the blocks, little-endian, each
 * at a multiple of 8 bytes after the line's end, which is itself padded to such a multiple.
 */
export function writeTensorFile(file: TensorFile): Uint8Array {
  const blocks: { readonly entry: Entry; readonly data: Uint8Array }[] = [];
  let start = 0;
  const push = (entry: Omit<Entry, 'start' | 'bytes'>, data: Uint8Array): void => {
    blocks.push({ entry: { ...entry, start, bytes: data.length }, data });
    start = aligned(start + data.length);
  };
  for (const [name, { rows, columns, values }] of Object.entries(file.tensors))
    push({ name, kind: values instanceof Int8Array ? 'i8' : 'f32', rows, columns }, bytesOf(values));
  for (const [name, words] of Object.entries(file.lists))
    push({ name, kind: 'list', rows: words.length, columns: 1 }, new TextEncoder().encode(words.join('\n')));
  return joined(blocks, start);
}

function joined(
  blocks: readonly { readonly entry: Entry; readonly data: Uint8Array }[],
  size: number,
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(blocks.map((block) => block.entry)));
  const body = aligned(json.length + 1);
  const bytes = new Uint8Array(body + size).fill(32, 0, body);
  bytes.set(json);
  bytes[body - 1] = LINE_END;
  for (const { entry, data } of blocks) bytes.set(data, body + entry.start);
  return bytes;
}

function bytesOf(values: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** Reads what `writeTensorFile` wrote. */
export function readTensorFile(bytes: Uint8Array): TensorFile {
  const body = bytes.indexOf(LINE_END) + 1;
  const decoder = new TextDecoder();
  const tensors: Record<string, Tensor> = {};
  const lists: Record<string, readonly string[]> = {};
  for (const entry of JSON.parse(decoder.decode(bytes.subarray(0, body))) as readonly Entry[]) {
    const data = new Uint8Array(bytes.subarray(body + entry.start, body + entry.start + entry.bytes));
    if (entry.kind === 'list') lists[entry.name] = entry.rows === 0 ? [] : decoder.decode(data).split('\n');
    else tensors[entry.name] = { rows: entry.rows, columns: entry.columns, values: numbersOf(entry, data) };
  }
  return { tensors, lists };
}

function numbersOf(entry: Entry, data: Uint8Array): Float32Array | Int8Array {
  return entry.kind === 'i8' ? new Int8Array(data.buffer) : new Float32Array(data.buffer);
}
