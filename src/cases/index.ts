/**
 * Takes a folder and what comes into it; gives a case: originals, results, people's decisions and their history, on
 * PGlite in the folder or on PostgreSQL. The clock, the disk and the database are used here.
 */
export type {
  Act,
  AddAct,
  Added,
  Case,
  CaseInput,
  CaseStatus,
  Checked,
  HistoryEntry,
  InputRecord,
  Replayed,
  WorkingCase,
} from './case.ts';
export { checkBundle, type CheckedBundle, isBundle } from './check-bundle.ts';
export { type Door, doorOf } from './door.ts';
export type { CaseEvent, EventBody } from './event.ts';
export { type Holder, holderOf } from './lock.ts';
export { readManifest } from './manifest.ts';
export { initCase, openCase, type OpenOptions, refusalOf } from './open-case.ts';
export type { Outcome, ReportOutcome } from './outcome.ts';
export type { Result } from './result.ts';
export { type Looked, lookOnce, type Watched, type WatchingCase } from './watch/look.ts';
export { watchFeed } from './watch/watch-feed.ts';
export { watchFolder } from './watch/watch-folder.ts';
export type { Progress } from './working.ts';
