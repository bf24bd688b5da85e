import type { AttributionLink, Derivation, Statement } from '../model/index.ts';
import { outletNamed } from '../outlets/index.ts';
import { shortHash } from '../text/index.ts';
import type { Wording } from './wording.ts';

/**
 * An edge for each outlet that a report's statements have their information from ("CNN reported", "told the AP"). It leads to
 * the outlet's report when the set holds exactly one, else to the outlet.
 */
export function citationEdges(wordings: readonly Wording[], statements: readonly Statement[]): Derivation[] {
  const publishers = new Map(wordings.map(({ report, provenance }) => [report.id, provenance.publisher]));
  const pages = onlyPages(wordings);
  const edges: Derivation[] = [];
  for (const { report, attribution } of statements)
    for (const link of attribution.filter(isOutlet)) {
      const name = outletNamed(link.name)?.name ?? link.name;
      if (name === publishers.get(report)) continue;
      edges.push(citationEdge({ report, name, page: pages.get(name) }, link));
    }
  return edges;
}

interface Citation {
  readonly report: string;
  readonly name: string;
  readonly page: string | null | undefined;
}

function isOutlet({ kind, cue }: AttributionLink): boolean {
  return (kind === 'outlet' || kind === 'agency') && cue !== null;
}

function citationEdge({ report, name, page }: Citation, { source, cue }: AttributionLink): Derivation {
  const id = shortHash(report, 'cites', name);
  const to = typeof page === 'string' && page !== report ? page : { source: name };
  const evidence = [...(source ?? []), ...(cue ?? [])];
  const reasons = [`names ${name} as where its information comes from`];
  return {
    id,
    from: report,
    to,
    kind: 'cites',
    passages: [],
    evidence,
    direction: 'known',
    reasons,
    strength: 1,
  };
}

/** The report of each publisher that has exactly one; null where it has several. */
function onlyPages(wordings: readonly Wording[]): Map<string, string | null> {
  const pages = new Map<string, string | null>();
  for (const { report, provenance } of wordings)
    if (provenance.publisher !== null)
      pages.set(provenance.publisher, pages.has(provenance.publisher) ? null : report.id);
  return pages;
}
