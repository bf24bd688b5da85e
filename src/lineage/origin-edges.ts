import type { Derivation } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import type { TracedFamily } from './families.ts';
import type { Wording } from './wording.ts';

/** An origin that the head does not name itself is inferred: half as strong as a credit. */
const INFERRED = 0.5;

/**
 * The edge from a family's head to the text that nobody gave us: an agency's, when other copies credit it or people in them spoke to
 * it, and the head itself does not say so. So every family with an unseen origin hangs on a node for it.
 */
export function originEdges(
  head: Wording,
  { family, head: { origin, own } }: Pick<TracedFamily, 'family' | 'head'>,
): Derivation[] {
  if (origin === null || own || family.members.length === 1 || credits(head, origin)) return [];
  const reason =
    head.provenance.told === origin
      ? `people in it speak to ${origin}, whose own text is not among the reports`
      : `other copies of this text name ${origin}, whose own text is not among the reports`;
  return [
    {
      id: shortHash(head.report.id, 'copies', `source ${origin}`),
      from: head.report.id,
      to: { source: origin },
      kind: 'copies',
      passages: [],
      evidence: [],
      direction: 'known',
      reasons: [reason],
      strength: INFERRED,
    },
  ];
}

function credits({ provenance }: Wording, origin: string): boolean {
  return provenance.credits.some(({ outlet, role }) => outlet === origin && role === 'copy');
}
