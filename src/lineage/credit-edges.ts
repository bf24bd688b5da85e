import { type Derivation, type Family, spanOf } from '../model/index.ts';
import type { Credit } from '../reports/index.ts';
import { shortHash } from '../text/index.ts';
import type { Wording } from './wording.ts';

/**
 * An edge for each outlet that a report credits: "credits" for its words, "cites" for a contribution. It leads to the
 * outlet's own page when that is in the same family, else to the outlet.
 */
export function creditEdges(
  wordings: readonly Wording[],
  familyOf: (report: number) => Family,
): Derivation[] {
  const pages = pagesByFamily(wordings, familyOf);
  return wordings.flatMap(({ report, provenance }, number) =>
    provenance.credits
      .filter(({ outlet }) => outlet !== provenance.publisher)
      .map((credit) =>
        creditEdge({ report, credit, page: pages.get(pageKey(familyOf(number).id, credit.outlet)) }),
      ),
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

function pagesByFamily(
  wordings: readonly Wording[],
  familyOf: (report: number) => Family,
): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [number, { report, provenance }] of wordings.entries()) {
    const key = pageKey(familyOf(number).id, provenance.publisher ?? '');
    if (!pages.has(key)) pages.set(key, report.id);
  }
  return pages;
}

function pageKey(family: string, outlet: string): string {
  return `${family} ${outlet}`;
}
