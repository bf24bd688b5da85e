import { keepsCapitals, LONGEST_ENDING, type LemmaRules } from '../../src/language/syntax/lemma.ts';
import { compareText } from '../../src/text/index.ts';
import { normalForm } from '../../src/language/syntax/normal-form.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';

interface Example {
  readonly form: string;
  readonly xpos: string;
  readonly lemma: string;
}

/**
 * Learns the rules of `lemmaOf`: from the shortest ending to the longest, a rule is kept only where it changes
 * the answer of the shorter ones; whole words come last and need to be right more often than the endings.
 */
export function learnLemmas(sentences: readonly TreebankSentence[]): LemmaRules {
  const examples = sentences.flatMap(examplesOf);
  const rules = new Map<string, string>();
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const least = length === 0 ? 1 : 2;
    addRules(
      rules,
      countRules(examples, (lower) => endingKey(lower, length)),
      least,
    );
  }
  addRules(
    rules,
    countRules(examples, (lower) => `^${lower}`),
    1,
  );
  return rules;
}

function examplesOf(sentence: TreebankSentence): Example[] {
  return sentence.forms.map((form, i) => ({
    form: normalForm(form),
    xpos: sentence.xpos[i] ?? '',
    lemma: sentence.lemmas[i] ?? '',
  }));
}

function endingKey(lower: string, length: number): string | null {
  return lower.length >= length ? lower.slice(lower.length - length) : null;
}

/** How often each rewriting was right, by rule key. */
type RuleCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countRules(examples: readonly Example[], keyOf: (lower: string) => string | null): RuleCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, xpos, lemma } of examples) {
    const ending = keyOf(form.toLowerCase());
    if (ending === null) continue;
    const key = `${xpos} ${ending}`;
    const rule = rewriting(keepsCapitals(xpos) ? form : form.toLowerCase(), lemma);
    const byRule = counts.get(key) ?? new Map<string, number>();
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    counts.set(key, byRule);
  }
  return counts;
}

function rewriting(base: string, lemma: string): string {
  let shared = 0;
  while (shared < base.length && shared < lemma.length && base[shared] === lemma[shared]) shared++;
  return `${base.length - shared} ${lemma.slice(shared)}`;
}

function addRules(rules: Map<string, string>, counts: RuleCounts, least: number): void {
  const before = new Map(rules);
  for (const [key, byRule] of counts) {
    const [rule, count] = commonest(byRule);
    if (count >= least && rule !== shorterRule(key, before)) rules.set(key, rule);
  }
}

/** What the rules so far say for a key: the answer that a new rule would have to change. */
function shorterRule(key: string, rules: LemmaRules): string | undefined {
  const [xpos = '', ending = ''] = key.split(' ');
  const word = ending.replace(/^\^/, '');
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const rule = rules.get(`${xpos} ${word.slice(word.length - length)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function commonest(byRule: ReadonlyMap<string, number>): readonly [string, number] {
  const [first] = [...byRule].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return first ?? ['0 ', 0];
}
