import type { Decision } from '../review/index.ts';
import type { CaseEvent } from './event.ts';
import type { WordRow } from './store/store.ts';

/** Ids of decisions that stand undone after all undo and redo events. */
export function undone(events: readonly CaseEvent[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { body } of events) {
    if (body.kind === 'undo') out.add(body.of);
    if (body.kind === 'redo') out.delete(body.of);
  }
  return out;
}

/** The decisions of a case that are not undone, in their order, each with those of its words that are still kept. */
export function decisionsOf(events: readonly CaseEvent[], rows: readonly WordRow[]): Decision[] {
  const out = undone(events);
  const words = new Map<string, Map<string, string>>();
  for (const { event, field, value } of rows) {
    if (!words.has(event)) words.set(event, new Map());
    words.get(event)!.set(field, value);
  }
  return events.flatMap(({ id, seq, who, at, body }) => {
    if (body.kind !== 'decide' || out.has(id)) return [];
    const { '': salt = null, ...own } = Object.fromEntries(words.get(id) ?? []);
    return [{ id, seq, who, at, body: body.decision, anchors: body.anchors, words: own, salt }];
  });
}

/** The decision that undo takes back, or redo brings back, when none is named: the person's own last one. */
export function lastToTurn(events: readonly CaseEvent[], who: string, kind: 'undo' | 'redo'): string | null {
  const out = undone(events);
  if (kind === 'undo')
    return (
      events.findLast((one) => one.body.kind === 'decide' && one.who === who && !out.has(one.id))?.id ?? null
    );
  const last = events.findLast(({ body, who: by }) => body.kind === 'undo' && by === who && out.has(body.of));
  return last?.body.kind === 'undo' ? last.body.of : null;
}
