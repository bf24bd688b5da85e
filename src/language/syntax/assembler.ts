/**
 * The part of WebAssembly's binary format (https://webassembly.github.io/spec/core/binary/) that the parser's loops
 * need, as functions that give code: `add(get(0), constant(4))`. JavaScript has no SIMD; WebAssembly has.
 */
export type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;
const FLOAT_ALIGNMENT = 2;
const BLOCK: Code = [0x02, 0x40];
const LOOP: Code = [0x03, 0x40];
const IF: Code = [0x04, 0x40];
const ELSE = 0x05;
const END = 0x0b;
const LEAVE_BLOCK_IF: Code = [0x0d, 1];
const AGAIN: Code = [0x0c, 0];
const SIMD = 0xfd;

const unsigned = (value: number): Code =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const signed = (value: number): Code =>
  value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];

/** A parameter or local by its number. */
export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const constant = (value: number): Code => [0x41, ...signed(value)];
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
export const equal = (a: Code, b: Code): Code => [...a, ...b, 0x46];
export const less = (a: Code, b: Code): Code => [...a, ...b, 0x49];
export const atLeast = (a: Code, b: Code): Code => [...a, ...b, 0x4f];
export const increase = (local: number, by: Code): Code => set(local, add(get(local), by));

export const floatLoad = (address: Code): Code => [...address, 0x2a, FLOAT_ALIGNMENT, 0];
export const floatStore = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  0x38,
  FLOAT_ALIGNMENT,
  ...unsigned(offset),
];

const simd = (operation: number): Code => [SIMD, ...unsigned(operation)];

/** Four floats side by side. */
export const vectorLoad = (address: Code, offset: number): Code => [
  ...address,
  ...simd(0x00),
  FLOAT_ALIGNMENT,
  ...unsigned(offset),
];
/** One float four times. */
export const splatLoad = (address: Code, offset = 0): Code => [
  ...address,
  ...simd(0x09),
  FLOAT_ALIGNMENT,
  ...unsigned(offset),
];
export const vectorStore = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...simd(0x0b),
  FLOAT_ALIGNMENT,
  ...unsigned(offset),
];
/** Four times the same number. */
export const vectorConstant = (value: number): Code => [
  0x43,
  ...new Uint8Array(Float32Array.of(value).buffer),
  ...simd(0x13),
];
export const vectorRoot = (a: Code): Code => [...a, ...simd(0xe3)];
export const vectorAdd = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe4)];
export const vectorSubtract = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe5)];
export const vectorMultiply = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe6)];
export const vectorDivide = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe7)];

export const vectorAbsolute = (a: Code): Code => [...a, ...simd(0xe0)];
export const vectorMaximum = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe9)];
/** The largest of four floats, four times. */
export const vectorPeak = (local: number): Code => {
  const lane = (index: number): Code => [...get(local), ...simd(0x1f), index];
  const larger = (a: Code, b: Code): Code => [...a, ...b, 0x97];
  return [...larger(larger(lane(0), lane(1)), larger(lane(2), lane(3))), ...simd(0x13)];
};
/** Eight floats, rounded to 16-bit integers. */
export const shortsOf = (a: Code, b: Code): Code => {
  const integers = (floats: Code): Code => [...floats, ...simd(0x6a), ...simd(0xf8)];
  return [...integers(a), ...integers(b), ...simd(0x85)];
};
/** Four 32-bit integers as floats. */
export const floatsOf = (a: Code): Code => [...a, ...simd(0xfa)];
export const integerAdd = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xae)];
/** Products of eight 16-bit integers, summed by pairs to four 32-bit integers. */
export const pairProducts = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xba)];
export const integerZero = (): Code => [0x41, 0, ...simd(0x11)];

/** Repeats the body until the condition holds, which is asked before each round. */
export const until = (condition: Code, body: Code): Code => [
  ...BLOCK,
  ...LOOP,
  ...condition,
  ...LEAVE_BLOCK_IF,
  ...body,
  ...AGAIN,
  END,
  END,
];

export const either = (condition: Code, yes: Code, no: Code): Code => [
  ...condition,
  ...IF,
  ...yes,
  ELSE,
  ...no,
  END,
];

/** The code of a part once for each index. */
export const times = (count: number, part: (index: number) => Code): Code =>
  Array.from({ length: count }, (_, index) => part(index)).flat();

/** A function without result: its parameters are integers and come first among the locals. */
export interface FunctionCode {
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

const text = (value: string): Code => [value.length, ...Array.from(value, (letter) => letter.charCodeAt(0))];
const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];

function bodyOf({ integers, vectors, body }: FunctionCode): Code {
  const code = [2, ...unsigned(integers), I32, ...unsigned(vectors), V128, ...body, END];
  return [...unsigned(code.length), ...code];
}

/** A module that imports its memory as "memory" from "parser" and exports the functions by name. */
export function moduleOf(functions: Readonly<Record<string, FunctionCode>>): Uint8Array<ArrayBuffer> {
  const codes = Object.values(functions);
  const names = Object.keys(functions);
  const typeOf = ({ parameters }: FunctionCode): Code => [
    0x60,
    parameters,
    ...times(parameters, () => [I32]),
    0,
  ];
  return Uint8Array.of(
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0].concat(
      section(1, list(codes.map(typeOf))),
      section(2, [1, ...text('parser'), ...text('memory'), 2, 0, 1]),
      section(3, list(codes.map((_, index) => [index]))),
      section(7, list(names.map((name, index) => [...text(name), 0, index]))),
      section(10, list(codes.map(bodyOf))),
    ),
  );
}

interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer;
}

/** The part of the WebAssembly API that is used here; TypeScript declares it only together with the browser's. */
interface WebAssemblyApi {
  readonly Memory: new (limits: { readonly initial: number }) => WebAssemblyMemory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly parser: { readonly memory: WebAssemblyMemory } },
  ) => { readonly exports: Readonly<Record<string, (...numbers: readonly number[]) => void>> };
}

/** Functions at work on a memory of their own, given in pages of 64 KiB. */
export function runModule<Name extends string>(
  functions: Readonly<Record<Name, FunctionCode>>,
  pages: number,
): {
  readonly memory: WebAssemblyMemory;
  readonly call: Readonly<Record<Name, (...numbers: readonly number[]) => void>>;
} {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
  const memory = new Memory({ initial: pages });
  const { exports } = new Instance(new Module(moduleOf(functions)), { parser: { memory } });
  return { memory, call: exports as Readonly<Record<Name, (...numbers: readonly number[]) => void>> };
}
