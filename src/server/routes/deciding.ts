import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { plainText } from '../../dossier/index.ts';
import { DecidedView, DecisionOrder, HistoryView, TurnOrder } from '../api/index.ts';
import type { Decided, ReviewDesk } from '../desk.ts';
import { refuse } from '../guard.ts';
import type { Room } from '../room.ts';
import { changing, NO_QUERY, reading } from './route.ts';

const ROUTES = {
  decide: changing(
    '/decisions',
    'Decide about claims, sources, derivations, reports',
    DecisionOrder,
    DecidedView,
  ),
  undo: changing('/undo', 'Take a decision back', TurnOrder, DecidedView),
  redo: changing('/redo', 'Bring a decision back that was taken back', TurnOrder, DecidedView),
  history: reading(
    '/history',
    'Everything that happened to the case, the first first',
    HistoryView,
    NO_QUERY,
  ),
};

const NO_CASE = 'decisions are kept in a case; make one with "headwater case init" and open its folder';

/** The typed routes know only the answer that succeeds. */
function conflict(c: Context, code: string, message: string): never {
  return refuse(c, 409, code, message) as never;
}

async function answer(c: Context, review: ReviewDesk | null, act: (review: ReviewDesk) => Promise<Decided>) {
  if (review === null) return conflict(c, 'no-case', NO_CASE);
  const decided = await act(review);
  if (!decided.ok) return conflict(c, decided.problem.code, plainText(decided.problem.message));
  return c.json({ event: decided.event, claims: [...decided.claims] }, 200);
}

/** Adds routes by which a person decides, takes decisions back and reads what was decided. */
export function addDecidingRoutes(app: OpenAPIHono, { desk }: Room): void {
  const { review } = desk;
  app.openapi(ROUTES.decide, (c) => {
    const { decision, words } = c.req.valid('json');
    return answer(c, review, (open) => open.decide(decision, words));
  });
  app.openapi(ROUTES.undo, (c) => answer(c, review, (open) => open.turn('undo', c.req.valid('json').event)));
  app.openapi(ROUTES.redo, (c) => answer(c, review, (open) => open.turn('redo', c.req.valid('json').event)));
  app.openapi(ROUTES.history, async (c) => {
    const items = review === null ? [] : await review.history();
    return c.json({ revision: desk.state().revision, who: review?.who ?? '', items: [...items] }, 200);
  });
}
