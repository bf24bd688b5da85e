import type { Tree } from '../tree/index.ts';
import type { Finding } from './finding.ts';

/** Verbs by which a speaker goes on. */
const GOING_ON = new Set(['add', 'continue']);

/**
 * "The bridge will cost three million, the mayor said, *adding* that it would open in May": who adds is who spoke
 * before in the sentence, whatever noun the parse puts there. Findings are in the order of their cues.
 */
export function goOn(tree: Tree, findings: readonly Finding[]): Finding[] {
  return findings.map((finding, index) => {
    const speaker = isGoingOn(tree, finding) ? speakerBefore(tree, findings, index) : undefined;
    return speaker ? { ...finding, sourceHead: speaker.sourceHead, source: speaker.source } : finding;
  });
}

function isGoingOn(tree: Tree, { cueHead }: Finding): boolean {
  const { lemma, xpos } = tree.tokens[cueHead]!;
  return GOING_ON.has(lemma) && xpos === 'VBG';
}

function speakerBefore(tree: Tree, findings: readonly Finding[], index: number): Finding | undefined {
  const sentence = tree.sentenceOf[findings[index]!.cueHead];
  return findings
    .slice(Math.max(0, index - 4), index)
    .findLast(
      ({ cueHead, sourceHead, cueClass, form }) =>
        tree.sentenceOf[cueHead] === sentence &&
        sourceHead >= 0 &&
        cueClass === 'speech' &&
        form === 'clause',
    );
}
