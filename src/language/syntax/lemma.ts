import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/**
 * Lemmas by rewriting the end of a word: the longest known ending of the lower-case form for its tag decides.
 * A key is "TAG ending" ("VBD ied", or "VBD ^went" for a whole word), a value "CUT add" ("3 y").
 */
export type LemmaRules = ReadonlyMap<string, string>;

/** How many characters of a word's end the rules look at, besides whole words. */
export const LONGEST_ENDING = 5;

/** The lemma of a word with its English tag. Proper nouns keep their capitals, all else is in lower case. */
export function lemmaOf(form: string, xpos: string, rules: LemmaRules): string {
  const lower = form.toLowerCase();
  const whole = rules.get(`${xpos} ^${lower}`);
  if (whole !== undefined) return rewritten(keepsCapitals(xpos) ? form : lower, whole);
  const irregular = xpos === 'VBD' || xpos === 'VBN' ? IRREGULAR_VERBS.get(lower) : undefined;
  if (irregular !== undefined) return irregular;
  const rule = endingRule(lower, xpos, rules);
  const base = keepsCapitals(xpos) ? form : lower;
  return rule === undefined ? base : rewritten(base, rule);
}

/** Whether words with this tag keep their capitals in the lemma. */
export function keepsCapitals(xpos: string): boolean {
  return xpos === 'NNP' || xpos === 'NNPS' || xpos === 'ADD' || xpos === 'FW' || xpos === 'NFP';
}

function endingRule(lower: string, xpos: string, rules: LemmaRules): string | undefined {
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length--) {
    const rule = rules.get(`${xpos} ${lower.slice(lower.length - length)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function rewritten(base: string, rule: string): string {
  const space = rule.indexOf(' ');
  const cut = Number(rule.slice(0, space));
  const lemma = base.slice(0, Math.max(0, base.length - cut)) + rule.slice(space + 1);
  return lemma === '' ? base : lemma;
}

/** Rules as lines for a file: key, tab, value. */
export function lemmaRuleLines(rules: LemmaRules): string[] {
  return Array.from(rules, ([key, rule]) => `${key}\t${rule}`);
}

/** Rules from lines that `lemmaRuleLines` gave. */
export function lemmaRulesFrom(lines: readonly string[]): LemmaRules {
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}
