import type { CueClass } from '../lexicon/index.ts';
import type { TokenRange } from '../tree/index.ts';

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
}
