import type { Board, BoardRow } from '../../src/server/api/index.ts';

/** What a person wants to see of the board; empty means anything. */
export interface Wish {
  readonly q: string;
  readonly name: string;
  readonly place: string;
  readonly publisher: string;
  readonly from: string;
  readonly to: string;
  readonly stance: string;
  readonly conflict: string;
  readonly decision: string;
  readonly several: string;
  readonly sort: string;
}

export const WISHES = [
  'q',
  'name',
  'place',
  'publisher',
  'from',
  'to',
  'stance',
  'conflict',
  'decision',
  'several',
  'sort',
] as const satisfies readonly (keyof Wish)[];

/** The wish in an address. */
export function wishOf(query: URLSearchParams): Wish {
  return Object.fromEntries(WISHES.map((key) => [key, query.get(key) ?? ''])) as unknown as Wish;
}

/** The indices of the words that contain what was typed, whatever its case; null when nothing was typed. */
function indicesOf(words: readonly string[], typed: string): ReadonlySet<number> | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return null;
  return new Set(words.flatMap((word, index) => (word.toLowerCase().includes(wanted) ? [index] : [])));
}

function meets(indices: readonly number[], wanted: ReadonlySet<number> | null): boolean {
  return wanted === null || indices.some((index) => wanted.has(index));
}

/** Whether what the claim tells may have happened in this span of days. */
function inTime({ from, to }: BoardRow, wish: Wish): boolean {
  if (wish.from === '' && wish.to === '') return true;
  if (from === null && to === null) return false;
  return (wish.from === '' || (to ?? '9999') >= wish.from) && (wish.to === '' || (from ?? '') <= wish.to);
}

function inConflict({ verdicts }: BoardRow, wanted: string): boolean {
  if (wanted === '') return true;
  return wanted === 'none' ? !verdicts.includes('conflict') : verdicts.includes(wanted as 'conflict');
}

const BY: Readonly<Record<string, (a: BoardRow, b: BoardRow) => number>> = {
  reports: (a, b) => b.reports - a.reports,
  origins: (a, b) => (b.independent?.max ?? -1) - (a.independent?.max ?? -1),
  newest: (a, b) => order(b.last ?? '', a.last ?? ''),
  oldest: (a, b) => order(a.first ?? '9', b.first ?? '9'),
};

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Gists in lower case, kept with their board. */
const lowered = new WeakMap<Board, readonly string[]>();

function loweredGists(board: Board): readonly string[] {
  const known = lowered.get(board) ?? board.rows.map(({ gist }) => gist.toLowerCase());
  lowered.set(board, known);
  return known;
}

/** The claims that fit the wish, in the wished order. `found` are claims with the words somewhere in their statements. */
export function filterBoard(board: Board, wish: Wish, found: ReadonlySet<string> = new Set()): BoardRow[] {
  const q = wish.q.trim().toLowerCase();
  const gists = loweredGists(board);
  const names = indicesOf(board.names, wish.name);
  const places = indicesOf(board.places, wish.place);
  const publishers = indicesOf(board.publishers, wish.publisher);
  const fits = (row: BoardRow, index: number) =>
    (q === '' || gists[index]!.includes(q) || found.has(row.id)) &&
    meets(row.names, names) &&
    meets(row.places, places) &&
    meets(row.publishers, publishers) &&
    inTime(row, wish) &&
    (wish.stance === '' || row.stances.includes(wish.stance as 'asserts')) &&
    inConflict(row, wish.conflict) &&
    (wish.decision === '' || row.decision === wish.decision) &&
    (wish.several === '' || row.reports > 1);
  const rows = board.rows.filter(fits);
  const by = BY[wish.sort];
  return by ? rows.sort(by) : rows;
}
