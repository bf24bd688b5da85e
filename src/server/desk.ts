import type { Dossier, NameMention, Problem, Reading } from '../model/index.ts';
import type { Answer } from '../pipeline/index.ts';
import type { Input } from '../reports/index.ts';

/** What a desk lets a person do. Reading is always possible. */
export type Ability = 'add' | 'decide';

/** Everything that is shown, as of one revision. */
export interface DeskState {
  /** Rises by one with every change, so that a page knows when what it shows is old. */
  readonly revision: number;
  readonly dossier: Dossier;
  /** Names in each report, by report id, as far as they are at hand. */
  readonly names: ReadonlyMap<string, readonly NameMention[]>;
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
