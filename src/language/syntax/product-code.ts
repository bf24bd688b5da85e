import {
  add,
  atLeast,
  type Code,
  constant,
  either,
  equal,
  floatLoad,
  floatStore,
  type FunctionCode,
  get,
  increase,
  less,
  multiply,
  set,
  splatLoad,
  times,
  until,
  vectorAdd,
  vectorLoad,
  vectorMultiply,
  vectorStore,
} from './assembler.ts';

/** Parameters and locals of the function, by number. */
const A = 0;
const A_ROW = 1;
const A_COLUMN = 2;
const B = 3;
const B_ROW = 4;
const B_COLUMN = 5;
const C = 6;
const M = 7;
const K = 8;
const N = 9;
const PARAMETERS = 10;
const ROW = 10;
const COLUMN = 11;
const STEP = 12;
const PANEL = 13;
const SOURCE = 14;
const C_ROW = 15;
const A_POINTER = 16;
const C_POINTER = 20;
const INTEGERS = 14;
const LEFT = 24;
const RIGHT = 25;
const SPLAT = 26;
const SUM = 27;
const VECTORS = 11;

/** Blocks have up to four rows and eight columns: as many sums as fit into registers. */
const MOST_ROWS = 4;
const BLOCK_COLUMNS = 8;
const FLOAT = 4;
const VECTOR = 16;

/** The largest inner dimension of a product: eight columns of B are copied side by side before they are used. */
export const MOST_STEPS = 8192;

/** The bytes at the start of the memory that the product uses for itself. */
export const PANEL_BYTES = MOST_STEPS * BLOCK_COLUMNS * FLOAT;

const leftSum = (row: number): number => SUM + 2 * row;
const rightSum = (row: number): number => SUM + 2 * row + 1;

/** Copies eight columns of B to the start of the memory, so that they lie side by side. */
function copyPanel(): Code {
  const next = [
    ...increase(SOURCE, get(B_ROW)),
    ...increase(PANEL, constant(BLOCK_COLUMNS * FLOAT)),
    ...increase(STEP, constant(1)),
  ];
  const together = [0, VECTOR].flatMap((offset) =>
    vectorStore(get(PANEL), offset, vectorLoad(get(SOURCE), offset)),
  );
  const inB = (column: number): Code => add(get(SOURCE), multiply(constant(column), get(B_COLUMN)));
  const apart = times(BLOCK_COLUMNS, (column) =>
    floatStore(get(PANEL), column * FLOAT, floatLoad(inB(column))),
  );
  const copyAll = (one: Code): Code => until(atLeast(get(STEP), get(K)), [...one, ...next]);
  return [
    ...set(SOURCE, add(get(B), multiply(get(COLUMN), get(B_COLUMN)))),
    ...set(PANEL, constant(0)),
    ...set(STEP, constant(0)),
    ...either(equal(get(B_COLUMN), constant(FLOAT)), copyAll(together), copyAll(apart)),
  ];
}

/** Sums for a block of some rows and eight columns. */
function sumBlock(rows: number): Code {
  const step: Code = [
    ...set(LEFT, vectorLoad(get(PANEL), 0)),
    ...set(RIGHT, vectorLoad(get(PANEL), VECTOR)),
    ...times(rows, (row) => [
      ...set(SPLAT, splatLoad(get(A_POINTER + row))),
      ...set(leftSum(row), vectorAdd(get(leftSum(row)), vectorMultiply(get(SPLAT), get(LEFT)))),
      ...set(rightSum(row), vectorAdd(get(rightSum(row)), vectorMultiply(get(SPLAT), get(RIGHT)))),
      ...increase(A_POINTER + row, get(A_COLUMN)),
    ]),
    ...increase(PANEL, constant(BLOCK_COLUMNS * FLOAT)),
    ...increase(STEP, constant(1)),
  ];
  return [
    ...times(rows, startRow),
    ...set(PANEL, constant(0)),
    ...set(STEP, constant(0)),
    ...until(atLeast(get(STEP), get(K)), step),
    ...times(rows, (row) => [
      ...vectorStore(get(C_POINTER + row), 0, get(leftSum(row))),
      ...vectorStore(get(C_POINTER + row), VECTOR, get(rightSum(row))),
    ]),
  ];
}

function startRow(row: number): Code {
  const index = add(get(ROW), constant(row));
  const inC = add(multiply(index, get(C_ROW)), multiply(get(COLUMN), constant(FLOAT)));
  return [
    ...set(A_POINTER + row, add(get(A), multiply(index, get(A_ROW)))),
    ...set(C_POINTER + row, add(get(C), inC)),
    ...set(leftSum(row), vectorLoad(get(C_POINTER + row), 0)),
    ...set(rightSum(row), vectorLoad(get(C_POINTER + row), VECTOR)),
  ];
}

/** All blocks of some rows that are left in the eight columns. */
function sumRows(rows: number): Code {
  const tooFew = less(get(M), add(get(ROW), constant(rows)));
  return until(tooFew, [...sumBlock(rows), ...increase(ROW, constant(rows))]);
}

/**
 * C += A · B. Parameters: address, row step and column step of A and of B in bytes, address of C, then m, k, n; C is
 * m × n row by row, n a multiple of 8. Each sum runs over k in order, in f32, so results are the same everywhere.
 */
export const PRODUCT: FunctionCode = {
  parameters: PARAMETERS,
  integers: INTEGERS,
  vectors: VECTORS,
  body: [
    ...set(C_ROW, multiply(get(N), constant(FLOAT))),
    ...until(atLeast(get(COLUMN), get(N)), [
      ...copyPanel(),
      ...set(ROW, constant(0)),
      ...sumRows(MOST_ROWS),
      ...sumRows(1),
      ...increase(COLUMN, constant(BLOCK_COLUMNS)),
    ]),
  ],
};
