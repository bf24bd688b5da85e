import { type CueFrame, PLAIN_VERBS, SPEECH_ACTS } from '../lexicon/index.ts';
import type { QuotedTokens } from '../quotes/index.ts';
import { childBy, childrenOf, cutOut, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { below, type Complement, complementOf } from './complements.ts';
import { cueVerbAt, neighbourOf } from './cue-verb.ts';
import { verbCue } from './cue-words.ts';
import type { Finding } from './finding.ts';
import { looseComplement } from './loose-complement.ts';
import { passiveFinding, undergoerWords } from './passive-findings.ts';
import { surfaceClause } from './surface-clause.ts';
import { caseOf, type Subject, subjectOf } from './subject.ts';
import { draftedFinding } from './verb-draft.ts';

/** The attribution that a verb makes, or null when it makes none. `quoted` are the quotations it frames. */
export function verbFinding(tree: Tree, verb: number, quoted: readonly QuotedTokens[]): Finding | null {
  const cueVerb = cueVerbAt(tree, verb);
  if (!cueVerb && tree.tokens[verb]!.lemma === 'put') return puttingFinding(tree, verb);
  if (!cueVerb || isRelation(tree, verb, 'amod', 'case')) return null;
  if (quoted.length > 0)
    return quotingFinding(tree, verb, { ...cueVerb, subject: goingOnSubject(tree, verb), quoted });
  const framed = { ...cueVerb, subject: subjectBeside(tree, verb, cueVerb.lemma) };
  return framed.subject.passive ? passiveFinding(tree, verb, framed) : activeFinding(tree, verb, framed);
}

/** For plain verbs of saying that the tree gives no subject, the noun next to them. */
function subjectBeside(tree: Tree, verb: number, lemma: string): Subject {
  const subject = goingOnSubject(tree, verb);
  if (subject.passive || !PLAIN_VERBS.has(lemma)) return subject;
  const own = afterConjunction(tree, verb);
  if (own >= 0) return { ...subject, doer: own };
  if (subject.doer >= 0) return subject;
  const isParticiple = tree.tokens[verb]!.xpos === 'VBG';
  return { ...subject, doer: isParticiple ? doerAbove(tree, verb) : neighbourOf(tree, verb) };
}

/** "Osk said it was unclear what Dorn does, *telling* reporters …": the subject of the verb of saying that it goes on from. */
function goingOnSubject(tree: Tree, verb: number): Subject {
  const subject = subjectOf(tree, verb);
  const { xpos, lemma } = tree.tokens[verb]!;
  const doer = xpos === 'VBG' && GOING_ON.has(lemma) && !subject.passive ? doerAbove(tree, verb) : -1;
  return doer >= 0 ? { ...subject, doer } : subject;
}

/**
 * "Osk dismissed the attempt to squeeze the town, *saying* …": the doer of the nearest clause above that has one; for
 * "telling" and "adding", of the nearest verb of saying, which they go on from.
 */
function doerAbove(tree: Tree, participle: number): number {
  const doers: number[] = [];
  for (let at = tree.head[participle]!; at >= 0; at = tree.head[at]!) {
    const doer = isVerb(tree, at) ? childBy(tree, at, 'nsubj') : -1;
    if (doer < 0 || doer >= participle) continue;
    if (!GOING_ON.has(tree.tokens[participle]!.lemma) || PLAIN_VERBS.has(tree.tokens[at]!.lemma)) return doer;
    doers.push(doer);
  }
  return doers[0] ?? -1;
}

const GOING_ON = new Set(['tell', 'add']);

/**
 * "…, but *the Osk Survey, in Dorn,* said": the noun phrase between a conjunction and a verb of saying that the tree
 * gives no subject of its own, or -1.
 */
function afterConjunction(tree: Tree, verb: number): number {
  if (tree.relation[verb] !== 'conj' || childBy(tree, verb, 'nsubj', 'xcomp') >= 0) return -1;
  const first = Math.max(tree.sentences[tree.sentenceOf[verb]!]!.first, verb - LONGEST_SUBJECT);
  let from = verb - 1;
  while (from >= first && tree.tokens[from]!.upos !== 'CCONJ' && !isVerb(tree, from)) from--;
  if (from < first || tree.tokens[from]!.upos !== 'CCONJ' || !isMark(tree, from - 1)) return -1;
  return nominalBetween(tree, from + 1, verb);
}

const LONGEST_SUBJECT = 20;

function isVerb(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token]!;
  return upos === 'VERB' || upos === 'AUX';
}

function isMark(tree: Tree, token: number): boolean {
  return token >= 0 && tree.tokens[token]!.upos === 'PUNCT';
}

interface Framed {
  readonly lemma: string;
  readonly frames: readonly CueFrame[];
  readonly subject: Subject;
}

/** "…," she said: the quotations, with what is said in the verb's own clause after it. */
function quotingFinding(
  tree: Tree,
  verb: number,
  { frames, subject, quoted }: Framed & { quoted: readonly QuotedTokens[] },
): Finding {
  const cue = verbCue(tree, verb);
  const spoken = spokenBesides(tree, verb, quoted);
  return draftedFinding(tree, verb, {
    cueClass: frames.at(-1)!.cueClass,
    cue,
    doer: speakerOf(tree, verb, { subject, quoted }),
    content: [...quoted, ...spoken],
    form: 'clause',
  });
}

/** Who says "…": the subject, else who stands between quotation and verb, else who stands after the verb. */
function speakerOf(
  tree: Tree,
  verb: number,
  { subject, quoted }: { subject: Subject; quoted: readonly QuotedTokens[] },
): number {
  const isQuoted = quoted.some(({ first, last }) => subject.doer >= first && subject.doer < last);
  if (subject.doer >= 0 && !isQuoted) return subject.doer;
  const end = quoted.findLast(({ last }) => last <= verb)?.last;
  const between = end === undefined || subject.passive ? -1 : nominalBetween(tree, end, verb);
  if (between >= 0) return between;
  const after = childBy(tree, verb, 'obj', 'iobj');
  const inverted = after > verb && tree.left[after] === verb + 1 ? after : neighbourOf(tree, verb);
  return inverted >= 0 ? inverted : subject.undergoer;
}

const NOMINALS = new Set(['NOUN', 'PROPN', 'PRON']);

/** The head of the noun phrase in a short stretch: the first nominal that hangs on something outside. */
function nominalBetween(tree: Tree, first: number, last: number): number {
  if (last - first > 30) return -1;
  for (let token = first; token < last; token++) {
    const head = tree.head[token]!;
    if (NOMINALS.has(tree.tokens[token]!.upos) && (head < first || head >= last)) return token;
  }
  return -1;
}

function spokenBesides(tree: Tree, verb: number, quoted: readonly QuotedTokens[]): TokenRange[] {
  return childrenOf(tree, verb)
    .filter((child) => isRelation(tree, child, 'ccomp') && child > verb)
    .map((child) => below(tree, child))
    .filter((clause) => clause.last - clause.first > 2 && isMostlyOutside(clause, quoted));
}

function isMostlyOutside({ first, last }: TokenRange, quoted: readonly QuotedTokens[]): boolean {
  const inside = quoted.reduce(
    (sum, quote) => sum + Math.max(0, Math.min(last, quote.last) - Math.max(first, quote.first)),
    0,
  );
  return inside * 2 < last - first;
}

function activeFinding(tree: Tree, verb: number, { lemma, frames, subject }: Framed): Finding | null {
  const complement =
    complementOf(tree, verb, { lemma, frames }) ??
    insertedClause(tree, verb, { lemma, subject }) ??
    surfaceClause(tree, verb, { lemma, doer: subject.doer }) ??
    (subject.doer >= 0 ? looseComplement(tree, verb, lemma) : null);
  if (!complement) return null;
  const frame = frames.find((one) => fits(one, complement)) ?? frames.at(-1)!;
  if (SEEMING.has(lemma)) return seemingFinding(tree, verb, { complement, subject });
  if (subject.doer < 0 && complement.form !== 'clause' && !SPEECH_ACTS.has(lemma)) return null;
  return draftedFinding(tree, verb, {
    cueClass: frame.cueClass,
    cue: verbCue(tree, verb, complement.preposition),
    doer: subject.doer,
    content: complement.content,
    form: QUOTING.has(lemma) ? 'clause' : complement.form,
  });
}

function fits(frame: CueFrame, { form }: Complement): boolean {
  if (form === 'clause') return frame.clause;
  return form === 'infinitive' ? frame.infinitive : frame.object;
}

/** Who quotes somebody passes on what they say, though grammar makes them the object. */
const QUOTING = new Set(['quote', 'cite']);

/** "put the toll at 40": who gives a figure for something. */
function puttingFinding(tree: Tree, verb: number): Finding | null {
  const { doer, passive } = subjectOf(tree, verb);
  const object = childBy(tree, verb, 'obj');
  const figure = object < verb ? -1 : figureBehind(tree, verb, object);
  if (passive || doer < 0 || figure < 0) return null;
  return draftedFinding(tree, verb, {
    cueClass: 'speech',
    cue: verbCue(tree, verb),
    doer,
    content: [below(tree, object), below(tree, figure)],
    form: 'object',
  });
}

/** The figure that something is put at, though an aside may stand before it: "put the march, held on Monday, at 40". */
function figureBehind(tree: Tree, verb: number, object: number): number {
  for (let at = object + 1; at < tree.right[verb]!; at++)
    if (isRelation(tree, at, 'obl', 'nmod') && isFigure(tree, at)) return at;
  return -1;
}

function isFigure(tree: Tree, token: number): boolean {
  if (caseOf(tree, token) !== 'at') return false;
  for (let at = tree.left[token]!; at < tree.right[token]!; at++)
    if (tree.tokens[at]!.upos === 'NUM') return true;
  return false;
}

const SEEMING = new Set(['seem', 'appear']);

function seemingFinding(
  tree: Tree,
  verb: number,
  { complement, subject }: { complement: Complement; subject: Subject },
): Finding {
  const undergoer = undergoerWords(tree, verb, subject.doer);
  const content = [...undergoer, ...complement.content];
  return {
    ...draftedFinding(tree, verb, {
      cueClass: 'belief',
      cue: verbCue(tree, verb),
      doer: -1,
      content,
      form: complement.form,
    }),
    seeming: true,
  };
}

/** "The dam broke, police said": the cue is inserted into, or set after, the clause that it attributes. */
function insertedClause(
  tree: Tree,
  verb: number,
  { lemma, subject }: { lemma: string; subject: Subject },
): Complement | null {
  if (subject.doer < 0 || !PLAIN_VERBS.has(lemma)) return null;
  const own = below(tree, verb);
  if (isInserted(tree, verb)) {
    const content = cutOut([below(tree, tree.head[verb]!)], own);
    return { content, preposition: -1, form: 'clause' };
  }
  const before = childrenOf(tree, verb).filter((child) => child < verb && isMainClause(tree, child));
  if (before.length === 0) return null;
  return { content: before.map((child) => below(tree, child)), preposition: -1, form: 'clause' };
}

function isInserted(tree: Tree, verb: number): boolean {
  if (tree.head[verb]! < 0 || tree.tokens[verb]!.xpos === 'VBG') return false;
  const deprel = tree.relation[verb]!;
  if (deprel === 'parataxis') return true;
  const mark = childBy(tree, verb, 'mark', 'advmod');
  return deprel === 'advcl' && mark >= 0 && tree.lower[mark] === 'as';
}

function isMainClause(tree: Tree, token: number): boolean {
  return isRelation(tree, token, 'parataxis', 'dep', 'ccomp') && tree.tokens[token]!.upos !== 'PUNCT';
}
