import type { CueClass } from '../lexicon/index.ts';
import type { TokenRange } from '../tree/index.ts';

/** The grammatical form of a content. */
export type ContentForm = 'clause' | 'infinitive' | 'object' | 'phrase';

/**
 * An attribution by token indices, before its words become spans. `cueHead` and `sourceHead` are the head words
 * (-1: no source in the text). `seeming` marks "seems to": a judgement nobody is named for.
 */
export interface Finding {
  readonly cueClass: CueClass;
  readonly cueHead: number;
  readonly cue: readonly TokenRange[];
  readonly sourceHead: number;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly seeming: boolean;
  /** What grammar gives the content: `clause` also stands for quotations. */
  readonly form: ContentForm;
}
