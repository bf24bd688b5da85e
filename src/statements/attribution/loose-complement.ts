import { LOOSE_VERBS } from '../lexicon/index.ts';
import { childBy, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { below, type Complement } from './complements.ts';
import { prepositionOf } from './cue-words.ts';
import { nounPhrase } from './noun-phrase.ts';

/**
 * What a verb that hardly means anything but saying or thinking takes outside its usual frames: whatever object,
 * clause or topic follows it ("proposed barring them", "described it to reporters"), else the noun that its relative
 * clause hangs on ("a move that they *proposed*"). Null for other verbs.
 */
export function looseComplement(tree: Tree, verb: number, lemma: string): Complement | null {
  if (!LOOSE_VERBS.has(lemma)) return null;
  return following(tree, verb) ?? antecedentOf(tree, verb);
}

function following(tree: Tree, verb: number): Complement | null {
  for (const child of childrenOf(tree, verb)) {
    if (child < verb) continue;
    if (isRelation(tree, child, 'obj', 'xcomp', 'ccomp'))
      return { content: [below(tree, child)], preposition: -1, form: 'object' };
    const marker = isRelation(tree, child, 'obl') ? prepositionOf(tree, child) : -1;
    if (marker > verb && TOPICS.has(tree.lower[marker]!))
      return {
        content: [{ first: marker + 1, last: tree.right[child]! }],
        preposition: marker,
        form: 'phrase',
      };
  }
  return null;
}

const TOPICS = new Set(['about', 'of', 'for', 'against', 'to', 'on']);

/** "a state that she *hoped* to carry", "what he *told* them": the noun or pronoun before the relative clause. */
function antecedentOf(tree: Tree, verb: number): Complement | null {
  const noun = tree.relation[verb] === 'acl:relcl' ? tree.head[verb]! : -1;
  const subject = childBy(tree, verb, 'nsubj');
  if (noun < 0 || subject < 0 || subject >= verb || isRelative(tree, subject)) return null;
  const words: TokenRange = { first: nounPhrase(tree, noun, verb).first, last: noun + 1 };
  return { content: [words], preposition: -1, form: 'object' };
}

/** "who": a subject that stands for the noun itself. */
function isRelative(tree: Tree, subject: number): boolean {
  return tree.tokens[subject]!.xpos.startsWith('W') || tree.lower[subject] === 'that';
}
