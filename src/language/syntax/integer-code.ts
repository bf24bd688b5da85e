import {
  add,
  atLeast,
  type Code,
  constant,
  floatsOf,
  type FunctionCode,
  get,
  increase,
  integerAdd,
  integerZero,
  less,
  multiply,
  pairProducts,
  set,
  shortsOf,
  splatLoad,
  times,
  until,
  vectorAbsolute,
  vectorAdd,
  vectorConstant,
  vectorDivide,
  vectorLoad,
  vectorMaximum,
  vectorMultiply,
  vectorPeak,
  vectorStore,
} from './assembler.ts';

/**
 * Products in whole numbers, twice as fast as in floats: inputs become 14-bit integers with a step for each row,
 * weights 11-bit integers with a step for each column. With at most 128 rows of weights the sums fit into 32 bits.
 */
export const LARGEST_INPUT = 8191;
export const LARGEST_WEIGHT = 1023;

const FLOAT = 4;
const SHORT = 2;
const VECTOR = 16;
const TINY = 1e-30;

const ROUND = {
  input: 0,
  out: 1,
  steps: 2,
  rows: 3,
  bytes: 4,
  row: 5,
  offset: 6,
  peak: 7,
  factor: 8,
};

const roundRow: Code = [
  ...set(ROUND.peak, vectorConstant(TINY)),
  ...set(ROUND.offset, constant(0)),
  ...until(atLeast(get(ROUND.offset), get(ROUND.bytes)), [
    ...set(
      ROUND.peak,
      vectorMaximum(get(ROUND.peak), vectorAbsolute(vectorLoad(add(get(ROUND.input), get(ROUND.offset)), 0))),
    ),
    ...increase(ROUND.offset, constant(VECTOR)),
  ]),
  ...set(ROUND.peak, vectorPeak(ROUND.peak)),
  ...vectorStore(get(ROUND.steps), 0, vectorDivide(get(ROUND.peak), vectorConstant(LARGEST_INPUT))),
  ...set(ROUND.factor, vectorDivide(vectorConstant(LARGEST_INPUT), get(ROUND.peak))),
  ...set(ROUND.offset, constant(0)),
  ...until(atLeast(get(ROUND.offset), get(ROUND.bytes)), [
    ...vectorStore(
      get(ROUND.out),
      0,
      shortsOf(
        vectorMultiply(vectorLoad(add(get(ROUND.input), get(ROUND.offset)), 0), get(ROUND.factor)),
        vectorMultiply(vectorLoad(add(get(ROUND.input), get(ROUND.offset)), VECTOR), get(ROUND.factor)),
      ),
    ),
    ...increase(ROUND.out, constant(VECTOR)),
    ...increase(ROUND.offset, constant(2 * VECTOR)),
  ]),
];

/**
 * Rounds rows of floats to integers. Parameters: addresses of the input, of the integers and of the rows' steps
 * (each written four times), how many rows, and the bytes of a row of floats, a multiple of 32.
 */
export const ROUNDING: FunctionCode = {
  parameters: 5,
  integers: 2,
  vectors: 2,
  body: until(atLeast(get(ROUND.row), get(ROUND.rows)), [
    ...roundRow,
    ...increase(ROUND.input, get(ROUND.bytes)),
    ...increase(ROUND.steps, constant(VECTOR)),
    ...increase(ROUND.row, constant(1)),
  ]),
};

/** Parameters and locals of the product. */
const INPUT = 0;
const ROW_STEPS = 1;
const WEIGHTS = 2;
const COLUMN_STEPS = 3;
const BIAS = 4;
const OUT = 5;
const M = 6;
const K = 7;
const N = 8;
const PARAMETERS = 9;
const ROW = 9;
const COLUMN = 10;
const STEP = 11;
const PANEL = 12;
const OUT_ROW = 13;
const INPUT_POINTER = 14;
const INTEGERS = 9;
const LEFT = 18;
const RIGHT = 19;
const PAIR = 20;
const SUM = 21;
const VECTORS = 11;
const MOST_ROWS = 4;
const BLOCK_COLUMNS = 8;
/** Pairs in one round of the inner loop: fewer rounds, less counting. */
const PAIRS_TOGETHER = 4;

const leftSum = (row: number): number => SUM + 2 * row;
const rightSum = (row: number): number => SUM + 2 * row + 1;
const rowIndex = (row: number): Code => add(get(ROW), constant(row));

const startRow = (row: number): Code => [
  ...set(INPUT_POINTER + row, add(get(INPUT), multiply(rowIndex(row), multiply(get(K), constant(SHORT))))),
  ...set(leftSum(row), integerZero()),
  ...set(rightSum(row), integerZero()),
];

/** Adds the products of the `index`-th pair of inputs from where the pointers stand. */
const sumPair = (rows: number, index: number): Code => [
  ...set(LEFT, vectorLoad(get(PANEL), index * 2 * VECTOR)),
  ...set(RIGHT, vectorLoad(get(PANEL), index * 2 * VECTOR + VECTOR)),
  ...times(rows, (row) => [
    ...set(PAIR, splatLoad(get(INPUT_POINTER + row), index * 2 * SHORT)),
    ...set(leftSum(row), integerAdd(get(leftSum(row)), pairProducts(get(PAIR), get(LEFT)))),
    ...set(rightSum(row), integerAdd(get(rightSum(row)), pairProducts(get(PAIR), get(RIGHT)))),
  ]),
];

/** Turns the sums of a row back to floats and adds the bias. */
const finishRow = (row: number): Code => {
  const inColumns = multiply(get(COLUMN), constant(FLOAT));
  const outAddress = add(add(get(OUT), multiply(rowIndex(row), get(OUT_ROW))), inColumns);
  const step = vectorLoad(add(get(ROW_STEPS), multiply(rowIndex(row), constant(VECTOR))), 0);
  const finish = (sum: number, offset: number): Code =>
    vectorStore(
      outAddress,
      offset,
      vectorAdd(
        vectorMultiply(
          vectorMultiply(floatsOf(get(sum)), step),
          vectorLoad(add(get(COLUMN_STEPS), inColumns), offset),
        ),
        vectorLoad(add(get(BIAS), inColumns), offset),
      ),
    );
  return [...finish(leftSum(row), 0), ...finish(rightSum(row), VECTOR)];
};

const sumBlock = (rows: number): Code => [
  ...times(rows, startRow),
  ...set(PANEL, add(get(WEIGHTS), multiply(get(COLUMN), multiply(get(K), constant(SHORT))))),
  ...set(STEP, constant(0)),
  ...until(atLeast(get(STEP), get(K)), [
    ...times(PAIRS_TOGETHER, (index) => sumPair(rows, index)),
    ...times(rows, (row) => increase(INPUT_POINTER + row, constant(PAIRS_TOGETHER * 2 * SHORT))),
    ...increase(PANEL, constant(PAIRS_TOGETHER * 2 * VECTOR)),
    ...increase(STEP, constant(PAIRS_TOGETHER * 2)),
  ]),
  ...times(rows, finishRow),
];

const sumRows = (rows: number): Code =>
  until(less(get(M), add(get(ROW), constant(rows))), [...sumBlock(rows), ...increase(ROW, constant(rows))]);

/**
 * Parameters: addresses of the rounded input, its rows' steps, the packed weights, their columns' steps, the bias and the
 * output; then m, k and n with k and n multiples of 8. Weights lie in panels of eight columns: two rows of the
 * first panel with the columns' pairs side by side, the next two rows, …, then the next panel.
 */
export const INTEGER_PRODUCT: FunctionCode = {
  parameters: PARAMETERS,
  integers: INTEGERS,
  vectors: VECTORS,
  body: [
    ...set(OUT_ROW, multiply(get(N), constant(FLOAT))),
    ...until(atLeast(get(COLUMN), get(N)), [
      ...set(ROW, constant(0)),
      ...sumRows(MOST_ROWS),
      ...sumRows(2),
      ...sumRows(1),
      ...increase(COLUMN, constant(BLOCK_COLUMNS)),
    ]),
  ],
};
