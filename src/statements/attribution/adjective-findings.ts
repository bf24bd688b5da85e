import { CUE_ADJECTIVES } from '../lexicon/index.ts';
import { childBy, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { below } from './complements.ts';
import { prepositionOf, verbCue } from './cue-words.ts';
import type { ContentForm, Finding } from './finding.ts';
import { nounPhrase } from './noun-phrase.ts';

/** The attribution that a predicative adjective makes: "they are critical of the plan", "she is sure that …". */
export function adjectiveFinding(tree: Tree, adjective: number): Finding | null {
  const cueClass = CUE_ADJECTIVES.get(tree.lower[adjective]!);
  if (cueClass === undefined || childBy(tree, adjective, 'cop') < 0) return null;
  const subject = childBy(tree, adjective, 'nsubj');
  const said = complementOf(tree, adjective);
  if (!said || subject < 0) return null;
  return {
    cueClass,
    cueHead: adjective,
    cue: verbCue(tree, adjective, said.preposition),
    sourceHead: subject,
    source: [nounPhrase(tree, subject, adjective)],
    content: [said.content],
    seeming: false,
    form: said.form,
  };
}

interface Said {
  readonly content: TokenRange;
  readonly preposition: number;
  readonly form: ContentForm;
}

function complementOf(tree: Tree, adjective: number): Said | null {
  for (const child of childrenOf(tree, adjective)) {
    if (child < adjective) continue;
    if (isRelation(tree, child, 'ccomp', 'xcomp'))
      return {
        content: below(tree, child),
        preposition: -1,
        form: isRelation(tree, child, 'ccomp') ? 'clause' : 'infinitive',
      };
    const preposition = prepositionOf(tree, child);
    if (isRelation(tree, child, 'obl') && TOPICS.has(tree.lower[preposition] ?? ''))
      return { content: { first: preposition + 1, last: tree.right[child]! }, preposition, form: 'phrase' };
  }
  return null;
}

const TOPICS = new Set(['of', 'about', 'with', 'to', 'on', 'over', 'by', 'at']);
