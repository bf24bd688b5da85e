import { type Derivation, spanOf } from '../model/index.ts';
import type { Credit } from '../reports/index.ts';
import { shortHash } from '../text/index.ts';
import type { Wording } from './wording.ts';

/**
 * An edge for each outlet that members of a family credit: "credits" for its words, "cites" for a contribution. It leads to
 * the outlet's own page when that is in the family, else to the outlet.
 */
export function creditEdges(members: readonly Wording[]): Derivation[] {
  const pages = pagesOf(members);
  return members.flatMap(({ report, provenance }) =>
    provenance.credits
      .filter(({ outlet }) => outlet !== provenance.publisher)
      .map((credit) => creditEdge({ report, credit, page: pages.get(credit.outlet) })),
  );
}

interface Credited {
  readonly report: Wording['report'];
  readonly credit: Credit;
  readonly page: string | undefined;
}

function creditEdge({ report, credit, page }: Credited): Derivation {
  const to = page ?? { source: credit.outlet };
  const kind = credit.role === 'copy' ? 'credits' : 'cites';
  return {
    id: shortHash(report.id, kind, credit.outlet),
    from: report.id,
    to,
    kind,
    passages: [],
    evidence: [spanOf(report, credit.range)],
    direction: 'known',
    reasons: [`credits ${credit.outlet} with ${credit.role === 'copy' ? 'its text' : 'a contribution'}`],
    strength: 1,
  };
}

/** The first report of each publisher. */
function pagesOf(members: readonly Wording[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { report, provenance } of members)
    if (provenance.publisher !== null && !pages.has(provenance.publisher))
      pages.set(provenance.publisher, report.id);
  return pages;
}
