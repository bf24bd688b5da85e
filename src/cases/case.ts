import type { Claim, Dossier, Problem, Reading } from '../model/index.ts';
import type { Document, Told } from '../reports/index.ts';
import type { Decision, DecisionBody, DecisionWords, Reviewed } from '../review/index.ts';
import type { Door } from './door.ts';
import type { CaseEvent } from './event.ts';
import type { Manifest } from './manifest.ts';
import type { ReportOutcome } from './outcome.ts';
import type { Result } from './result.ts';
import type { Progress } from './working.ts';

/** One input to add: its name, its bytes, and where and when it was got. */
export interface CaseInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly meta?: Told | undefined;
  /** What the bytes hold, where they were opened already. */
  readonly document?: Document | undefined;
  readonly url?: string | undefined;
  /** When it was fetched, in UTC; now when not given. */
  readonly retrieved?: string | undefined;
}

/** What adding gave. `outcomes` tells of every report that is new, `known` names inputs that the case had already. */
export interface Added {
  readonly event: string | null;
  readonly outcomes: readonly ReportOutcome[];
  readonly known: readonly string[];
  readonly problems: readonly Problem[];
}

/** An event with the words that belong to it, as far as they are kept. */
export interface HistoryEntry {
  readonly event: CaseEvent;
  readonly words: DecisionWords;
  readonly undone: boolean;
}

/** What a check of a case found. */
export interface Checked {
  readonly events: number;
  readonly originals: number;
  readonly quotes: number;
  readonly failures: readonly Problem[];
}

/** What a replay gave: the dossier made again from originals and events, and whether it is the one that was kept. */
export interface Replayed {
  readonly same: boolean;
  readonly reports: number;
  readonly decisions: number;
  readonly kept: string | null;
  readonly made: string;
  readonly problems: readonly Problem[];
}

/** How much is in a case, decisions whose words no longer stand, and where people disagree. */
export interface CaseStatus extends Manifest {
  readonly reports: number;
  readonly claims: number;
  readonly conflicts: number;
  readonly decisions: number;
  readonly orphans: readonly { readonly decision: string; readonly reasons: readonly string[] }[];
  /** `holding` is the decision that holds until somebody settles it. */
  readonly disagreements: readonly {
    readonly about: string;
    readonly decisions: readonly { readonly id: string; readonly who: string; readonly kind: string }[];
    readonly holding: string;
  }[];
}

/** The person who acts, and what they say about it. */
export interface Act {
  readonly who: string;
  readonly words?: DecisionWords | undefined;
}

/** A note that a program keeps in the case for itself; it is no part of the history. */
export interface Memo {
  readonly key: string;
  readonly value: string;
}

/** How reports are added: by whom, who is told how far it has come, and a memo that is kept with them or not at all. */
export interface AddAct extends Act {
  readonly progress?: Progress | undefined;
  readonly memo?: Memo | undefined;
}

/**
 * An open case. Everything that changes it becomes one event, or is refused with its reason; actions of one process
 * follow one another. With PGlite the process that has it open is the only one; over PostgreSQL several may work.
 */
export interface Case {
  readonly manifest: Manifest;
  readonly folder: string;
  /** Adds inputs, as one event; what the case has already is passed over. */
  readonly add: (inputs: readonly CaseInput[], act: AddAct) => Promise<Result<Added>>;
  readonly memo: (key: string) => Promise<string | null>;
  /** The dossier after all decisions. */
  readonly dossier: () => Promise<Dossier>;
  readonly readings: () => Promise<readonly Reading[]>;
  /** The dossier with orphans, disagreements and what was set aside. */
  readonly reviewed: () => Promise<Reviewed>;
  readonly status: () => Promise<CaseStatus>;
  /** The claims as they were last worked out, without loading anything else. */
  readonly claims: () => Promise<readonly Claim[]>;
  readonly decide: (body: DecisionBody, act: Act) => Promise<Result<Decision>>;
  /** Takes a decision back; without a name, the person's own last one. Gives the id of the decision. */
  readonly undo: (event: string | null, act: Act) => Promise<Result<string>>;
  readonly redo: (event: string | null, act: Act) => Promise<Result<string>>;
  readonly history: () => Promise<readonly HistoryEntry[]>;
  /** The bytes of an original under their SHA-256, null when they are not kept (any more). */
  readonly original: (sha256: string) => Promise<Uint8Array | null>;
  /** The inputs of a report: its originals, and where they were got. */
  readonly inputsOf: (report: string) => Promise<readonly InputRecord[]>;
  /** Removes a report for good: original, text, quotes, and the words of decisions about it. */
  readonly forget: (report: string, act: Act & { readonly whole?: boolean }) => Promise<Result<string>>;
  readonly verify: () => Promise<Checked>;
  /** Makes the dossier again from originals and events alone, and compares it with what is kept. */
  readonly replay: () => Promise<Replayed>;
  /** The case as one zip for somebody who does not trust us; `redact` blackens these words everywhere in it. */
  readonly bundle: (redact?: readonly string[]) => Promise<Uint8Array>;
  /** Calls back after every change, also one by another process where the database is shared. Gives the way to stop it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Tells other processes of the same person where this one answers for the case. */
  readonly announce: (door: Door) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What commands do with a case, whether it is open in this process or in a workbench that answers for it. */
export type WorkingCase = Omit<
  Case,
  'readings' | 'reviewed' | 'original' | 'onChange' | 'announce' | 'close'
>;

/** Where a report came from. */
export interface InputRecord {
  readonly name: string;
  readonly sha256: string;
  readonly url: string | null;
  readonly retrieved: string;
  readonly tool: string;
}
