import { type CueFrame, HEARSAY_PASSIVES, TOLD_OF_PASSIVES } from '../lexicon/index.ts';
import { childBy, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { below, type Complement, complementOf } from './complements.ts';
import { prepositionOf, verbCue } from './cue-words.ts';
import type { Finding } from './finding.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Subject } from './subject.ts';
import { draftedFinding } from './verb-draft.ts';

interface Passive {
  readonly lemma: string;
  readonly frames: readonly CueFrame[];
  readonly subject: Subject;
}

/** "is said to have left", "was accused of theft by …", "is known as …": what is done to the subject is said of it. */
export function passiveFinding(
  tree: Tree,
  verb: number,
  { lemma, frames, subject }: Passive,
): Finding | null {
  const isHearsay = subject.doer < 0;
  const isToldOf = TOLD_OF_PASSIVES.has(lemma);
  if (isHearsay && !isToldOf && !HEARSAY_PASSIVES.has(lemma)) return null;
  const complement = passiveComplement(tree, verb, { lemma, frames, isHearsay });
  if (!complement && isHearsay && !isToldOf) return null;
  const undergoer = undergoerWords(tree, verb, subject.undergoer);
  const content = [...undergoer, ...(complement?.content ?? [])];
  if (content.length === 0) return null;
  return draftedFinding(tree, verb, {
    cueClass: frames.at(-1)!.cueClass,
    cue: verbCue(tree, verb, complement?.preposition),
    doer: subject.doer,
    content,
    form: complement?.form ?? 'object',
  });
}

function passiveComplement(
  tree: Tree,
  verb: number,
  { lemma, frames, isHearsay }: Pick<Passive, 'lemma' | 'frames'> & { isHearsay: boolean },
): Complement | null {
  return (
    quotedAs(tree, verb, lemma) ??
    complementOf(tree, verb, { lemma, frames }) ??
    passiveClause(tree, verb) ??
    (isHearsay ? saidOf(tree, verb) : null)
  );
}

/** "was quoted by state radio *as saying* that …". */
function quotedAs(tree: Tree, verb: number, lemma: string): Complement | null {
  const saying =
    lemma === 'quote' || lemma === 'cite'
      ? childrenOf(tree, verb).find((child) => child > verb && tree.tokens[child]!.xpos === 'VBG')
      : undefined;
  return saying === undefined ? null : { content: [below(tree, saying)], preposition: -1, form: 'clause' };
}

/** After a passive, an infinitive or clause counts whatever the verb's active frames are. */
function passiveClause(tree: Tree, verb: number): Complement | null {
  const clause = childBy(tree, verb, 'xcomp', 'ccomp');
  if (clause < verb) return null;
  return { content: [below(tree, clause)], preposition: -1, form: 'infinitive' };
}

/** "is known *as* the Lock", "was criticised *for* its cost": what an unnamed mouth says of the subject. */
function saidOf(tree: Tree, verb: number): Complement | null {
  for (const child of childrenOf(tree, verb)) {
    if (child < verb || !isRelation(tree, child, 'obl', 'advcl')) continue;
    const preposition = prepositionOf(tree, child);
    const marker = preposition >= 0 ? preposition : childBy(tree, child, 'mark');
    if (marker > verb && SAYING_OF.has(tree.lower[marker]!))
      return {
        content: [{ first: marker + 1, last: Math.max(tree.right[child]!, marker + 2) }],
        preposition: marker,
        form: 'phrase',
      };
  }
  return null;
}

const SAYING_OF = new Set(['as', 'for', 'with', 'of', 'about']);

/** The subject of a passive as content; an "it" that only opens the sentence says nothing. */
export function undergoerWords(tree: Tree, verb: number, undergoer: number): TokenRange[] {
  if (undergoer < 0 || tree.lower[undergoer] === 'it' || isRelation(tree, undergoer, 'expl')) return [];
  return [nounPhrase(tree, undergoer, verb)];
}
