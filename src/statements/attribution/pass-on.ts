import { cutOut, type TokenRange, type Tree, trimPunctuation } from '../tree/index.ts';
import type { Finding } from './finding.ts';

const CITING = new Set(['citing', 'quoting']);

/**
 * "The Courier reported that the ship sank, citing port officials": what the one reported, the other said. The
 * content of "citing" becomes that of the nearest cue before it in the sentence, and leaves that one's words.
 */
export function passOn(tree: Tree, findings: readonly Finding[]): Finding[] {
  const passed = [...findings];
  for (const [index, finding] of findings.entries()) {
    if (!CITING.has(tree.lower[finding.cueHead]!)) continue;
    const from = [index - 1, index - 2, index - 3].find(
      (at) => at >= 0 && isBefore(tree, passed[at]!, finding),
    );
    if (from === undefined) continue;
    const carrier = passed[from]!;
    const content = wordsWithout(carrier.content, finding).map((range) => trimPunctuation(tree, range));
    passed[from] = { ...carrier, content };
    passed[index] = { ...finding, content, form: carrier.form };
  }
  return passed;
}

function isBefore(tree: Tree, one: Finding, citing: Finding): boolean {
  const isSameSentence = tree.sentenceOf[one.cueHead] === tree.sentenceOf[citing.cueHead];
  return isSameSentence && one.cueClass === 'speech' && one.form === 'clause' && one.sourceHead >= 0;
}

function wordsWithout(content: readonly TokenRange[], { cue, source }: Finding): TokenRange[] {
  const first = cue[0]?.first ?? 0;
  const last = Math.max(first, ...source.map((range) => range.last), ...cue.map((range) => range.last));
  return cutOut(content, { first, last });
}
