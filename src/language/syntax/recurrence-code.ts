import {
  add,
  atLeast,
  type Code,
  constant,
  type FunctionCode,
  get,
  increase,
  set,
  until,
  vectorAdd,
  vectorConstant,
  vectorDivide,
  vectorLoad,
  vectorMultiply,
  vectorRoot,
  vectorStore,
  vectorSubtract,
} from './assembler.ts';

/** Parameters and locals of the function, by number. */
const GATES = 0;
const GATE_STEP = 1;
const INPUT = 2;
const CELLS = 3;
const OUTPUT = 4;
const ROW_STEP = 5;
const ROWS = 6;
const BYTES = 7;
const GATE_BYTES = 8;
const PARAMETERS = 9;
const OFFSET = 9;
const ROW = 10;
const AT_GATE = 11;
const AT_ROW = 12;
const INTEGERS = 4;
const CELL = 13;
const KEEP = 14;
const READ = 15;
const OTHER = 16;
const VECTORS = 4;

const VECTOR = 16;

/** The algebraic sigmoid (1 + x / √(1 + x²)) / 2: it needs no exponential. */
const gate = (x: number): Code => {
  const root = vectorRoot(vectorAdd(vectorConstant(1), vectorMultiply(get(x), get(x))));
  const half = vectorDivide(vectorMultiply(vectorConstant(0.5), get(x)), root);
  return vectorAdd(vectorConstant(0.5), half);
};

const keepAddress = add(get(AT_GATE), get(GATE_BYTES));
const readAddress = add(keepAddress, get(GATE_BYTES));
const inRow = (matrix: number): Code => add(get(matrix), get(AT_ROW));

/** One word, four columns: the gates are stored as they are after the sigmoid. */
const readWord: Code = [
  ...set(KEEP, vectorLoad(keepAddress, 0)),
  ...set(KEEP, gate(KEEP)),
  ...vectorStore(keepAddress, 0, get(KEEP)),
  ...set(READ, vectorLoad(readAddress, 0)),
  ...set(READ, gate(READ)),
  ...vectorStore(readAddress, 0, get(READ)),
  ...set(OTHER, vectorLoad(get(AT_GATE), 0)),
  ...set(CELL, vectorAdd(get(OTHER), vectorMultiply(get(KEEP), vectorSubtract(get(CELL), get(OTHER))))),
  ...vectorStore(inRow(CELLS), 0, get(CELL)),
  ...set(OTHER, vectorLoad(inRow(INPUT), 0)),
  ...vectorStore(
    inRow(OUTPUT),
    0,
    vectorAdd(get(OTHER), vectorMultiply(get(READ), vectorSubtract(get(CELL), get(OTHER)))),
  ),
];

const readColumns: Code = [
  ...set(CELL, vectorConstant(0)),
  ...set(ROW, constant(0)),
  ...set(AT_GATE, add(get(GATES), get(OFFSET))),
  ...set(AT_ROW, get(OFFSET)),
  ...until(atLeast(get(ROW), get(ROWS)), [
    ...readWord,
    ...increase(AT_GATE, get(GATE_STEP)),
    ...increase(AT_ROW, get(ROW_STEP)),
    ...increase(ROW, constant(1)),
  ]),
];

/**
 * Reads a sentence in one direction. Parameters: the address of the first word's candidates and the bytes to the next
 * word's (negative from right to left); the addresses of the first word's input, cells and output and the bytes to
 * the next word's; how many words; the bytes of the columns, a multiple of 16; and the bytes from candidates to keep gates, and
 * from these to read gates.
 */
export const RECURRENCE: FunctionCode = {
  parameters: PARAMETERS,
  integers: INTEGERS,
  vectors: VECTORS,
  body: until(atLeast(get(OFFSET), get(BYTES)), [...readColumns, ...increase(OFFSET, constant(VECTOR))]),
};

const MIX = {
  input: 0,
  out: 1,
  factors: 2,
  rowStep: 3,
  rows: 4,
  offset: 5,
  at: 6,
  row: 7,
  before: 8,
  word: 9,
  after: 10,
  beforeFactor: 11,
  afterFactor: 12,
};

const withBefore = vectorAdd(get(MIX.word), vectorMultiply(get(MIX.before), get(MIX.beforeFactor)));

const mixColumns: Code = [
  ...set(MIX.beforeFactor, vectorLoad(add(get(MIX.factors), get(MIX.offset)), 0)),
  ...set(MIX.afterFactor, vectorLoad(add(add(get(MIX.factors), get(MIX.rowStep)), get(MIX.offset)), 0)),
  ...set(MIX.before, vectorConstant(0)),
  ...set(MIX.word, vectorLoad(add(get(MIX.input), get(MIX.offset)), 0)),
  ...set(MIX.at, get(MIX.offset)),
  ...set(MIX.row, constant(1)),
  ...until(atLeast(get(MIX.row), get(MIX.rows)), [
    ...set(MIX.after, vectorLoad(add(add(get(MIX.input), get(MIX.at)), get(MIX.rowStep)), 0)),
    ...vectorStore(
      add(get(MIX.out), get(MIX.at)),
      0,
      vectorAdd(withBefore, vectorMultiply(get(MIX.after), get(MIX.afterFactor))),
    ),
    ...set(MIX.before, get(MIX.word)),
    ...set(MIX.word, get(MIX.after)),
    ...increase(MIX.at, get(MIX.rowStep)),
    ...increase(MIX.row, constant(1)),
  ]),
  ...vectorStore(add(get(MIX.out), get(MIX.at)), 0, withBefore),
];

/**
 * Adds to each word its neighbours times factors. Parameters: addresses of a sentence's first row in the input and in
 * the output, address of the factors (a row for the word before, a row for the word after), the bytes of a row, a
 * multiple of 16, and how many rows, at least one.
 */
export const NEIGHBOURS: FunctionCode = {
  parameters: 5,
  integers: 3,
  vectors: 5,
  body: until(atLeast(get(MIX.offset), get(MIX.rowStep)), [
    ...mixColumns,
    ...increase(MIX.offset, constant(VECTOR)),
  ]),
};
