import type { CaseEvent, HistoryEntry } from '../cases/index.ts';
import type { DecisionBody, Reviewed } from '../review/index.ts';
import { reportRefs } from '../review/index.ts';
import type { HistoryItem } from './api/index.ts';

type Body = CaseEvent['body'];
type Counted = Extract<Body, { kind: 'decide' }>['before']['claims'];

/** Ids of claims that a decision names. */
function claimsNamed(body: DecisionBody): string[] {
  if ('claim' in body) return [body.claim.id];
  if (body.kind === 'merge-claims') return body.claims.map(({ id }) => id);
  return body.kind === 'note' && 'claim' in body.target ? [body.target.claim.id] : [];
}

function counts(claims: Counted): HistoryItem['before'] {
  return claims.map(({ id, statements, independent }) => ({
    id,
    statements: statements.length,
    independent,
  }));
}

function decidedItem(body: Extract<Body, { kind: 'decide' }>) {
  const { decision, before, after } = body;
  const [then, now] = [counts(before.claims), counts(after.claims)];
  const about = [...claimsNamed(decision), ...then.map(({ id }) => id), ...now.map(({ id }) => id)];
  return {
    kind: decision.kind,
    of: null,
    about: [...new Set(about)],
    reports: reportRefs(decision),
    before: then,
    after: now,
  };
}

function itemOf(body: Body, decided: ReadonlyMap<string, HistoryItem>) {
  const nothing = { of: null, about: [], reports: [], before: [], after: [] };
  switch (body.kind) {
    case 'decide':
      return decidedItem(body);
    case 'undo':
    case 'redo':
      return { ...nothing, kind: body.kind, of: body.of, about: decided.get(body.of)?.about ?? [] };
    case 'add':
      return { ...nothing, kind: body.kind, reports: body.reports };
    case 'forget':
      return { ...nothing, kind: body.kind, reports: [body.report] };
    default:
      return { ...nothing, kind: body.kind };
  }
}

/** A case's history as it is shown, the first event first. */
export function historyItems(
  entries: readonly HistoryEntry[],
  { orphans }: Pick<Reviewed, 'orphans'>,
): HistoryItem[] {
  const lost = new Map(orphans.map(({ decision, reasons }) => [decision.id, [...reasons]]));
  const items = new Map<string, HistoryItem>();
  for (const { event, words, undone } of entries)
    items.set(event.id, {
      event: event.id,
      at: event.at,
      who: event.who,
      words: { ...words } as Record<string, string>,
      stands: !undone,
      orphaned: lost.get(event.id) ?? [],
      ...itemOf(event.body, items),
    });
  return [...items.values()];
}
