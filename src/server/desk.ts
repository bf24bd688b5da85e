import type { WorkingCase } from '../cases/index.ts';
import type { Claim, Dossier, NameMention, Problem, Reading } from '../model/index.ts';
import type { Answer } from '../pipeline/index.ts';
import type { Input } from '../reports/index.ts';
import type { DecisionBody, DecisionWords } from '../review/index.ts';
import type { DecisionMark, HistoryItem } from './api/index.ts';

/** What a desk lets a person do. Reading is always possible. */
export type Ability = 'add' | 'decide';

/** Everything that is shown, as of one revision. */
export interface DeskState {
  /** Rises by one with every change, so that a page knows when what it shows is old. */
  readonly revision: number;
  readonly dossier: Dossier;
  /** Names in each report, by report id, as far as they are at hand. */
  readonly names: ReadonlyMap<string, readonly NameMention[]>;
  /** What people decided, by claim id; only where decisions are kept. */
  readonly marks?: ReadonlyMap<string, DecisionMark>;
  /** Claims that people set aside: in no count and no export, and shown only to those who look for them. */
  readonly setAside?: readonly Claim[];
}

/** What came of a decision: the event that it became, or why it could not be made. */
export type Decided =
  | { readonly ok: true; readonly event: string; readonly claims: readonly string[] }
  | { readonly ok: false; readonly problem: Problem };

/** How decisions are made and taken back. Every change is one event of the case's history. */
export interface ReviewDesk {
  /** Who acts, for the history. */
  readonly who: string;
  decide(body: DecisionBody, words: DecisionWords): Promise<Decided>;
  /** Takes a decision back or brings it back; null means the person's own last one. */
  turn(kind: 'undo' | 'redo', event: string | null): Promise<Decided>;
  history(): Promise<readonly HistoryItem[]>;
}

/** How far an addition has come. `total` is the number of reports that were found in what was given. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** What an addition gave: ids of reports that are new, and everything that could not be read. */
export interface Added {
  readonly reports: readonly string[];
  readonly problems: readonly Problem[];
}

/** The bytes of a report as they came in. */
export interface OriginalBytes {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/**
 * What the workbench stands on: a set of reports with what was worked out of them, kept in memory or in a case.
 * Functions that change it resolve when the change is kept and shown.
 */
export interface Desk {
  readonly title: string;
  readonly abilities: ReadonlySet<Ability>;
  /** Null where nothing is kept that a decision could be kept with. */
  readonly review: ReviewDesk | null;
  /** The case that it stands on, for other commands of the same person; null where there is none. */
  readonly held: WorkingCase | null;
  state(): DeskState;
  /** What was worked out about one report alone, or null when the report is not known. */
  reading(report: string): Promise<Reading | null>;
  original(report: string): Promise<OriginalBytes | null>;
  ask(words: string): Promise<Answer>;
  add(given: readonly Input[], tell: (progress: Progress) => void): Promise<Added>;
  /** Calls the listener after every change until the returned function is called. */
  subscribe(listener: (revision: number) => void): () => void;
  close(): Promise<void>;
}
