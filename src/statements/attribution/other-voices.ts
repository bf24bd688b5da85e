import { childBy, cutOut, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import type { Finding } from './finding.ts';

const AGAINST = new Set(['while', 'whereas', 'whilst', 'although', 'though', 'but']);

/**
 * "Police said 12 died, *while residents spoke of 30*", "…, *but residents spoke of 30*": what is set against a content
 * with a source of its own is not in it.
 */
export function withoutOtherVoices(tree: Tree, findings: readonly Finding[]): Finding[] {
  const asides = findings.flatMap((finding) => asideOf(tree, finding) ?? []);
  if (asides.length === 0) return [...findings];
  return findings.map((finding) => {
    const content = asides
      .filter(({ first, last }) => finding.cueHead < first || finding.cueHead >= last)
      .reduce<readonly TokenRange[]>((ranges, aside) => cutOut(ranges, aside), finding.content);
    return content.length === 0 ? finding : { ...finding, content };
  });
}

/** The clause of a finding that is set against another and has its own source, or null. */
function asideOf(tree: Tree, { cueHead, sourceHead }: Finding): TokenRange | null {
  const mark = isRelation(tree, cueHead, 'advcl', 'conj') ? childBy(tree, cueHead, 'mark', 'cc') : -1;
  const first = tree.left[cueHead]!;
  const last = tree.right[cueHead]!;
  const isOwn = sourceHead >= first && sourceHead < last && childBy(tree, cueHead, 'nsubj') === sourceHead;
  return mark >= 0 && isOwn && AGAINST.has(tree.lower[mark]!) ? { first, last } : null;
}
