import { cutOut, joinRanges, type TokenRange, type Tree } from '../tree/index.ts';
import type { ContentForm, Finding } from './finding.ts';
import { nounPhrase } from './noun-phrase.ts';

/** What is read of a verb's attribution: `doer` is the head of its source (-1: none). */
export interface VerbDraft {
  readonly cueClass: Finding['cueClass'];
  readonly cue: readonly TokenRange[];
  readonly doer: number;
  readonly content: readonly TokenRange[];
  readonly form: ContentForm;
}

/** The finding that a verb makes: the source's whole phrase, and the content without the cue's words. */
export function draftedFinding(
  tree: Tree,
  verb: number,
  { cueClass, cue, doer, content, form }: VerbDraft,
): Finding {
  const source = doer >= 0 ? [nounPhrase(tree, doer, verb)] : [];
  let said = joinRanges(content);
  for (const hole of cue) said = cutOut(said, hole);
  return { cueClass, cueHead: verb, cue, sourceHead: doer, source, content: said, seeming: false, form };
}
