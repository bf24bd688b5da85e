import type { DossierMemory } from '../pipeline/index.ts';
import type { Reviewed } from '../review/index.ts';
import { analyserVersion } from './analyser.ts';
import { type CaseEvent, type EventBody, nextEvent } from './event.ts';
import type { Manifest } from './manifest.ts';
import type { Originals } from './originals.ts';
import { type KeptRows, saveResults } from './result-rows.ts';
import type { Store, Writer } from './store/store.ts';
import { type Kept, loadKept, openWorking, type ReadingCache, review, type Working } from './working.ts';

/** What the actions on an open case share. `working` is loaded when something needs it. */
export interface Session {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly originals: Originals;
  readonly cache: ReadingCache;
  /** The time in UTC, as ISO 8601. */
  readonly now: () => string;
  readonly tool: string;
  readonly listeners: Set<() => void>;
  /** What the last dossier left, so that a change is worked out from what it touches. */
  memory: DossierMemory;
  store: Store;
  working: Working | null;
  /** The rows of results as this process last wrote them, with what they are as of; null before it wrote any. */
  saved: { readonly mark: string; readonly rows: KeptRows } | null;
}

function headOf(kept: Kept): number {
  return kept.events.at(-1)?.seq ?? 0;
}

/** The form of rows and hashes of results: those of another form are made anew. */
const FORM = 'rows-2';

/** What results are as of: the last event, the analyser that read the reports, and the form they are kept in. */
export function markOf(head: number): string {
  return `${head} ${analyserVersion()} ${FORM}`;
}

/** The case at work when it was loaded and nobody has written since, else null. */
async function stillWorking({ working, store }: Session): Promise<Working | null> {
  return working !== null && (await store.events(headOf(working))).length === 0 ? working : null;
}

/** What is kept of the case, without working out its dossier. */
export async function keptOf(session: Session): Promise<Kept> {
  return (await stillWorking(session)) ?? loadKept(session.store);
}

/** The case at work, loaded anew when another process has written since. */
export async function workingOf(session: Session): Promise<Working> {
  const known = await stillWorking(session);
  if (known !== null) return known;
  session.working = await openWorking(session.store, session.cache, session.memory);
  return session.working;
}

/** A change that is ready to be written: its event, what it makes of the kept data, and the rows beside it. */
export interface Change {
  readonly event: CaseEvent;
  readonly kept: Kept;
  readonly reviewed: Reviewed;
  readonly rows: (writer: Writer) => Promise<void>;
}

/** Plans the event that follows what is kept. */
export function planEvent(
  session: Session,
  kept: Kept,
  { who, body }: { readonly who: string; readonly body: EventBody },
): CaseEvent {
  return nextEvent(kept.events.at(-1), { at: session.now(), who, body });
}

/** Writes a change whole or not at all; false when another process was first, and nothing was written. */
export async function commit(session: Session, before: Kept, change: Change): Promise<boolean> {
  const { event, kept, reviewed, rows } = change;
  const mark = markOf(event.seq);
  // Nobody else has written since our own last change when that is the one this change follows.
  const known = session.saved?.mark === markOf(headOf(before)) ? session.saved.rows : null;
  let saved: KeptRows = new Map();
  const written = await session.store.write(headOf(before), async (writer) => {
    await writer.appendEvent(event);
    await rows(writer);
    saved = await saveResults(writer, { dossier: reviewed.dossier, mark, known });
  });
  if (!written) return false;
  session.saved = { mark, rows: saved };
  session.working = { ...kept, events: [...kept.events, event], reviewed };
  for (const listener of session.listeners) listener();
  return true;
}

/** The results of kept data as if an event had been written already. */
export function reviewWith(session: Session, kept: Kept, event: CaseEvent): Reviewed {
  return review({ ...kept, events: [...kept.events, event] }, session.cache, session.memory);
}

const ATTEMPTS = 5;

/** Tries a change again when another process wrote in between. @throws when that happens again and again */
export async function insist<Value>(attempt: () => Promise<Value | 'stale'>): Promise<Value> {
  for (let i = 0; i < ATTEMPTS; i++) {
    const value = await attempt();
    if (value !== 'stale') return value;
  }
  throw new Error('other processes keep writing to this case; try again');
}
