import { randomBytes } from 'node:crypto';
import {
  anchorOf,
  type Decision,
  type DecisionBody,
  type DecisionWords,
  reportRefs,
  statementRefs,
  wordsHash,
} from '../review/index.ts';
import type { Act } from './case.ts';
import { lastToTurn, undone } from './decisions.ts';
import { done, refused, type Result } from './result.ts';
import { commit, insist, planEvent, reviewWith, type Session, workingOf } from './session.ts';
import type { WordRow } from './store/store.ts';
import { touchedBetween } from './touched.ts';
import type { Working } from './working.ts';

function hashesOf(words: DecisionWords, salt: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words as Record<string, string>).map(([field, text]) => [field, wordsHash(salt, text)]),
  );
}

function rowsOf(event: string, words: DecisionWords, salt: string): WordRow[] {
  const own = Object.entries(words as Record<string, string>).map(([field, value]) => ({
    event,
    field,
    value,
  }));
  return [{ event, field: '', value: salt }, ...own];
}

/** Something that a decision names and the case does not hold, or null. */
function unknownName(body: DecisionBody, { reviewed: { dossier, standing } }: Working): string | null {
  const statements = new Set(dossier.statements.map(({ id }) => id));
  const reports = new Set(dossier.reports.map(({ id }) => id));
  const lost = statementRefs(body).find((id) => !statements.has(id));
  if (lost !== undefined) return `statement ${lost}`;
  const report = reportRefs(body).find((id) => !reports.has(id));
  if (report !== undefined) return `report ${report}`;
  if (body.kind === 'reject-derivation' && !dossier.derivations.some(({ id }) => id === body.derivation))
    return `derivation ${body.derivation}`;
  if (body.kind !== 'settle') return null;
  const named = [body.keep, ...body.over];
  return named.find((id) => !standing.some((one) => one.id === id)) ?? null;
}

/** Ranges of a decision that do not lie inside their report, or null. */
function outsideText(body: DecisionBody, { reviewed: { dossier } }: Working): string | null {
  const ranges =
    body.kind === 'add-statement' ? body.spans : body.kind === 'add-derivation' ? body.evidence : [];
  const id = body.kind === 'add-derivation' ? body.from : body.kind === 'add-statement' ? body.report : '';
  const length = dossier.reports.find((report) => report.id === id)?.text.length ?? 0;
  const bad = ranges.find(({ start, end }) => start >= end || end > length);
  return bad === undefined ? null : `[${bad.start}, ${bad.end})`;
}

async function tryToDecide(
  session: Session,
  body: DecisionBody,
  { who, words = {} }: Act,
): Promise<'stale' | Result<Decision>> {
  const before = await workingOf(session);
  const unknown = unknownName(body, before);
  if (unknown !== null)
    return refused(
      unknown,
      'not-in-case',
      `${unknown} is not in the case as it stands; look it up with "headwater case show" and decide again.`,
    );
  const outside = outsideText(body, before);
  if (outside !== null)
    return refused(
      outside,
      'no-words',
      `${outside} holds no words of the report; mark words inside its text.`,
    );
  const salt = randomBytes(16).toString('hex');
  const byId = new Map(before.reviewed.dossier.statements.map((one) => [one.id, one]));
  const anchors = statementRefs(body).map((id) => anchorOf(byId.get(id)!, salt));
  const nothing = { claims: [], derivations: [], statements: [] };
  const plain = { kind: 'decide' as const, decision: body, anchors, words: hashesOf(words, salt) };
  const draft = planEvent(session, before, { who, body: { ...plain, before: nothing, after: nothing } });
  const kept = { ...before, words: [...before.words, ...rowsOf(draft.id, words, salt)] };
  const reviewed = reviewWith(session, kept, draft);
  const touched = touchedBetween(before.reviewed.dossier, reviewed.dossier);
  const event = planEvent(session, before, { who, body: { ...plain, ...touched } });
  const rows = rowsOf(event.id, words, salt);
  const written = await commit(session, before, { event, kept, reviewed, rows: (to) => to.addWords(rows) });
  if (!written) return 'stale';
  return done({ id: event.id, seq: event.seq, who, at: event.at, body, anchors, words, salt });
}

/** Makes a decision an event, with what it changed. */
export function decide(session: Session, body: DecisionBody, act: Act): Promise<Result<Decision>> {
  return insist(() => tryToDecide(session, body, act));
}

async function tryToTurn(
  session: Session,
  kind: 'undo' | 'redo',
  { event: named, who }: { readonly event: string | null; readonly who: string },
): Promise<'stale' | Result<string>> {
  const before = await workingOf(session);
  const of = named ?? lastToTurn(before.events, who, kind);
  if (of === null)
    return refused(
      who,
      `nothing-to-${kind}`,
      `${who} has no decision to ${kind}; name one from the history.`,
    );
  const isDecision = before.events.some(({ id, body }) => id === of && body.kind === 'decide');
  const isUndone = undone(before.events).has(of);
  if (!isDecision || isUndone !== (kind === 'redo'))
    return refused(
      of,
      `cannot-${kind}`,
      `${of} is no decision that stands ${kind === 'undo' ? 'in force' : 'undone'}; look at the history.`,
    );
  const event = planEvent(session, before, { who, body: { kind, of } });
  const reviewed = reviewWith(session, before, event);
  const written = await commit(session, before, { event, kept: before, reviewed, rows: async () => {} });
  return written ? done(of) : 'stale';
}

/** Takes a decision back or brings it back, as an event of its own. */
export function turn(
  session: Session,
  kind: 'undo' | 'redo',
  which: { readonly event: string | null; readonly who: string },
): Promise<Result<string>> {
  return insist(() => tryToTurn(session, kind, which));
}
