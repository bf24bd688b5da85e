import { rarityOf } from '../words/index.ts';
import type { Clash } from './clash.ts';
import { metBy } from './conflict-topic.ts';
import { deniesOfAll, isNegated, isOutright } from './negation.ts';
import { mayBeOneHappening, type SaidThing, speakOfOne, speaksOfAll } from './said-thing.ts';
import { zeroTolls } from './zero-tolls.ts';

/** A single word that is denied of all must be this rare, and stand in the other's words as nearly as this. Hundredths. */
const RARE = 60;
const EXCHANGED_AT = 85;
/** Verbs lighter than this say little by themselves ("have", "do"). */
const LIGHT = 40;

/** Whether a thing denies something outright. Tolls of none are held against tolls and are no denials here. */
export function deniesSomething(thing: SaidThing): boolean {
  const [first] = thing.statements;
  return isNegated(first!) && isOutright(first!) && zeroTolls(thing.reading.report, first!).length === 0;
}

/** Whether what is denied of all is in what is said: its one noun, or what is done. */
function isDeniedOfAll(denial: SaidThing, said: SaidThing): boolean {
  if (!deniesOfAll(denial.statements[0]!) || denial.core.size === 0) return false;
  if (!speaksOfAll(said, denial) || !isTelling(denial)) return false;
  if (denial.core.size > 1) return true;
  const done = new Map(said.predicate === null ? [] : [[said.predicate.lemma.toLowerCase(), 1] as const]);
  return [said.nouns, done].some((words) => words.size > 0 && metBy(denial.core, words) >= EXCHANGED_AT);
}

/** Whether what is denied of all is telling enough by itself. */
function isTelling({ core }: SaidThing): boolean {
  return core.size > 1 || [...core.keys()].some((lemma) => rarityOf(lemma) >= RARE);
}

/** Whether what the denial says is not so stands in the other's words too. */
function meetsPredicate({ predicate }: SaidThing, { topic }: SaidThing): boolean {
  if (predicate === null) return true;
  const lemma = predicate.lemma.toLowerCase();
  return rarityOf(lemma) < LIGHT || metBy(new Map([[lemma, 1]]), topic) >= EXCHANGED_AT;
}

/** Whether a one-word denial has its word in the other's nouns ("had a gun": "produced a revolver"), or as what is done. */
function hasItsWord({ core }: SaidThing, { nouns, core: others }: SaidThing): boolean {
  if (core.size !== 1) return true;
  return metBy(core, nouns) >= EXCHANGED_AT || [...core.keys()].some((lemma) => others.has(lemma));
}

/** The clash of a denial with what another says. */
export function polarityClash(denial: SaidThing, said: SaidThing): Clash | null {
  const [first] = said.statements;
  if (isNegated(first!) || !isOutright(first!) || !mayBeOneHappening(denial, said)) return null;
  const isOne = speakOfOne(denial, said) && meetsPredicate(denial, said) && hasItsWord(denial, said);
  if (!isOne && !isDeniedOfAll(denial, said)) return null;
  return {
    kind: 'polarity',
    verdict: isOfAName(denial) ? 'definition' : 'conflict',
    sides: [
      { value: 'said', thing: said },
      { value: 'denied', thing: denial },
    ],
    reason: isOfAName(denial)
      ? 'one side calls it so, the other says that it does not deserve the name'
      : 'one side says it, the other denies it',
  };
}

const NAMING = /\b(?:constitut\w+|amount\w*|qualif\w+|be (?:called|termed|described))\b/i;

/** "It did not amount to a riot": what is denied is the name for it. */
function isOfAName({ quote }: SaidThing): boolean {
  return NAMING.test(quote);
}
