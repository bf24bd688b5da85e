import { runModule } from './assembler.ts';
import { INTEGER_PRODUCT, ROUNDING } from './integer-code.ts';
import { MOST_STEPS, PANEL_BYTES, PRODUCT } from './product-code.ts';
import { NEIGHBOURS, RECURRENCE } from './recurrence-code.ts';

/**
 * A matrix as a product reads it. Address and steps from one row and one column to the next are in bytes: a transposed
 * matrix is the same bytes with the two steps exchanged.
 */
export interface Factor {
  readonly rows: number;
  readonly columns: number;
  readonly address: number;
  readonly rowStep: number;
  readonly columnStep: number;
}

/** A matrix in a workspace, row by row. `values` is a view, so writing to it writes to the workspace. */
export interface Matrix extends Factor {
  readonly values: Float32Array;
}

/** The same values with rows and columns exchanged; nothing is copied. */
export function transposed({ rows, columns, address, rowStep, columnStep }: Factor): Factor {
  return { rows: columns, columns: rows, address, rowStep: columnStep, columnStep: rowStep };
}

/** Matrices of a recurrent layer: `gates` is three times as wide as the others, which are alike. */
export interface RecurrentStates {
  readonly gates: Matrix;
  readonly input: Matrix;
  readonly cells: Matrix;
  readonly output: Matrix;
}

/** The way through a sentence: its first word in this direction, how many there are, and the half of the columns. */
export interface Direction {
  readonly first: number;
  readonly count: number;
  readonly half: 0 | 1;
}

/** Memory for matrices, taken and given back like a stack. */
export interface Workspace {
  /**
   * A new matrix of zeros.
   * @throws RangeError when the workspace is full: a programming error, sizes are bounded by the callers.
   */
  readonly matrix: (rows: number, columns: number) => Matrix;
  /** `count` rows of a matrix from row `from`, sharing its values. */
  readonly rows: (matrix: Matrix, from: number, count: number) => Matrix;
  /** Runs `work`, then gives back all that it took. */
  readonly scratch: <Result>(work: () => Result) => Result;
  /**
   * c += a · b.
   * @throws RangeError unless the sizes fit, the columns of c are a multiple of 8 and the columns of a at most 8192.
   */
  readonly multiplyAdd: (a: Factor, b: Factor, c: Matrix) => void;
  /** The loops that run on the memory, as `FUNCTIONS` names them; their parameters stand where their code is. */
  readonly call: Readonly<Record<keyof typeof FUNCTIONS, (...numbers: readonly number[]) => void>>;
  /** Reads words through the gates of a recurrent layer, in one direction, in half of the columns. */
  readonly recur: (states: RecurrentStates, words: Direction) => void;
}

const PAGE = 65_536;
const PAGES_PER_MEBIBYTE = 16;
const FLOAT = 4;
const ALIGNMENT = 16;

const FUNCTIONS = {
  product: PRODUCT,
  neighbours: NEIGHBOURS,
  recurrence: RECURRENCE,
  rounding: ROUNDING,
  integerProduct: INTEGER_PRODUCT,
};

/** A workspace of the given size in mebibytes. */
export function createWorkspace(mebibytes: number): Workspace {
  const pages = mebibytes * PAGES_PER_MEBIBYTE;
  const { memory, call } = runModule(FUNCTIONS, pages);
  const size = pages * PAGE;
  let top = PANEL_BYTES;
  const at = (address: number, rows: number, columns: number): Matrix => {
    const values = new Float32Array(memory.buffer, address, rows * columns);
    return { rows, columns, values, address, rowStep: columns * FLOAT, columnStep: FLOAT };
  };
  return {
    matrix: (rows, columns) => {
      const address = top;
      const end = address + Math.ceil((rows * columns * FLOAT) / ALIGNMENT) * ALIGNMENT;
      if (end > size) throw new RangeError(`workspace of ${size} bytes is full`);
      top = end;
      const matrix = at(address, rows, columns);
      matrix.values.fill(0);
      return matrix;
    },
    rows: (matrix, from, count) => at(matrix.address + from * matrix.rowStep, count, matrix.columns),
    scratch: (work) => {
      const before = top;
      try {
        return work();
      } finally {
        top = before;
      }
    },
    multiplyAdd: (a, b, c) => {
      checkSizes(a, b, c);
      const left = [a.address, a.rowStep, a.columnStep];
      call.product(...left, b.address, b.rowStep, b.columnStep, c.address, a.rows, a.columns, b.columns);
    },
    call,
    recur: (states, words) => call.recurrence(...recurrenceParameters(states, words)),
  };
}

function recurrenceParameters(states: RecurrentStates, { first, count, half }: Direction): number[] {
  const { gates, input, cells, output } = states;
  const bytes = input.rowStep / 2;
  const sign = half === 0 ? 1 : -1;
  const start = first * input.rowStep + half * bytes;
  return [
    gates.address + first * gates.rowStep + half * bytes,
    sign * gates.rowStep,
    input.address + start,
    cells.address + start,
    output.address + start,
    sign * input.rowStep,
    count,
    bytes,
    input.rowStep,
  ];
}

function checkSizes(a: Factor, b: Factor, c: Factor): void {
  const fits = a.columns === b.rows && a.rows === c.rows && b.columns === c.columns;
  if (!fits || c.columns % 8 !== 0 || a.columns > MOST_STEPS)
    throw new RangeError(`cannot multiply ${a.rows}×${a.columns} by ${b.rows}×${b.columns}`);
}
