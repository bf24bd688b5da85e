import { OpenAPIHono } from '@hono/zod-openapi';
import type { Board, BoardRow } from './api/index.ts';
import type { Desk } from './desk.ts';
import { refuse } from './guard.ts';
import { boardOf, type Shelf, shelfOf } from './views/index.ts';

/** What is worked out of one revision, kept until the next. */
interface Kept {
  readonly revision: number;
  readonly shelf: Shelf;
  readonly board: Board;
  readonly rows: ReadonlyMap<string, BoardRow>;
}

/** A desk with its views at hand. */
export interface Room {
  readonly desk: Desk;
  readonly shelf: () => Shelf;
  readonly board: () => Board;
  readonly row: (claim: string) => BoardRow | undefined;
}

function keepOf(desk: Desk): Kept {
  const state = desk.state();
  const shelf = shelfOf(state);
  const board = boardOf(shelf, state.marks);
  return { revision: state.revision, shelf, board, rows: new Map(board.rows.map((row) => [row.id, row])) };
}

/** Works views out once for each revision. */
export function openRoom(desk: Desk): Room {
  let kept: Kept | undefined;
  const now = (): Kept => {
    if (kept?.revision !== desk.state().revision) kept = keepOf(desk);
    return kept;
  };
  return {
    desk,
    shelf: () => now().shelf,
    board: () => now().board,
    row: (claim) => now().rows.get(claim),
  };
}

/** An empty router that answers input of a wrong shape in the one shape that errors have. */
export function openRouter(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const { path, message } = result.error.issues[0]!;
      return refuse(c, 400, 'bad-input', `${path.map(String).join('.') || 'the input'}: ${message}`);
    },
  });
}
