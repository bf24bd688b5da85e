import type { Claim, Conflict, Dossier, Origin } from '../model/index.ts';
import { byPublication } from './as-of.ts';

/**
 * What a report adds to those before it, the weightiest first: it contradicts what they say, brings a figure or a
 * text up to date, bears a known claim out from an origin that none of theirs can be, says what nobody had said, only
 * echoes known origins, or says nothing that is read as a claim.
 */
export const NEWS_KINDS = ['contradiction', 'update', 'new-origin', 'new-claim', 'echo', 'nothing'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** One thing that a report adds: the claims it concerns, the report's own statements that show it, and why. */
export interface NewsItem {
  readonly kind: NewsKind;
  readonly claims: readonly string[];
  readonly statements: readonly string[];
  readonly reason: string;
}

/** The verdict on a report (the weightiest kind of its items), with everything that it adds. */
export interface ReportNews {
  readonly report: string;
  readonly verdict: NewsKind;
  readonly items: readonly NewsItem[];
}

/** What is told apart in a dossier: statements of the new report, of those before it, and of later ones. */
interface View {
  readonly dossier: Dossier;
  readonly report: string;
  readonly isNew: (statement: string) => boolean;
  readonly isEarlier: (statement: string) => boolean;
}

function viewOf(dossier: Dossier, report: string, earlier: ReadonlySet<string>): View {
  const reportOf = new Map(dossier.statements.map((statement) => [statement.id, statement.report]));
  return {
    dossier,
    report,
    isNew: (statement) => reportOf.get(statement) === report,
    isEarlier: (statement) => earlier.has(reportOf.get(statement) ?? ''),
  };
}

const CONFLICT_NEWS = { conflict: 'contradiction', update: 'update' } as const;

/** A conflict is news when the report stands on a side where nobody stood, against a side where somebody did. */
function conflictNews(conflict: Conflict, { isNew, isEarlier }: View): NewsItem[] {
  const { verdict } = conflict;
  if (verdict !== 'conflict' && verdict !== 'update') return [];
  const known = conflict.sides.filter(({ statements }) => statements.some(isEarlier));
  const fresh = conflict.sides.filter(
    ({ statements }) => statements.some(isNew) && !statements.some(isEarlier),
  );
  if (known.length === 0 || fresh.length === 0) return [];
  const values = (sides: Conflict['sides']) => sides.map(({ value }) => value).join(', ');
  return [
    {
      kind: CONFLICT_NEWS[verdict],
      claims: conflict.claims,
      statements: fresh.flatMap(({ statements }) => statements.filter(isNew)),
      reason: `${conflict.kind}: ${values(fresh)}, where earlier reports have ${values(known)}; ${conflict.reasons.join('; ')}`,
    },
  ];
}

/** A text that brings an earlier one up to date, or corrects it. */
function editionNews({ dossier, report, isEarlier }: View): NewsItem[] {
  const earlier = new Set(dossier.statements.flatMap((one) => (isEarlier(one.id) ? [one.report] : [])));
  return dossier.derivations
    .filter(({ from, to, kind }) => {
      const isEdition = kind === 'updates' || kind === 'corrects';
      return isEdition && from === report && typeof to === 'string' && earlier.has(to);
    })
    .map(({ kind, to, reasons }) => ({
      kind: 'update',
      claims: [],
      statements: [],
      reason: [`its text ${kind} that of ${String(to)}`, ...reasons].join('; '),
    }));
}

/** Whether an origin may be one that earlier reports had already. */
function mayBeKnown(origin: Origin, { origins }: Claim, { isEarlier }: View): boolean {
  return origin.maybeSameAs.some((at) => origins[at]!.statements.some(isEarlier));
}

function claimNews(claim: Claim, view: View): NewsItem[] {
  const links = claim.statements.filter(({ id }) => view.isNew(id));
  if (links.length === 0) return [];
  const item = (kind: NewsKind, statements: readonly string[], reason: string): NewsItem[] => [
    { kind, claims: [claim.id], statements, reason },
  ];
  const mine = links.map(({ id }) => id);
  if (!claim.statements.some(({ id }) => view.isEarlier(id)))
    return item('new-claim', mine, 'no earlier report says it');
  const supporting = new Set(links.flatMap(({ id, relation }) => (relation === 'supports' ? [id] : [])));
  const fresh = claim.origins.filter(
    ({ statements }) => statements.some((id) => supporting.has(id)) && !statements.some(view.isEarlier),
  );
  const certain = fresh.filter((origin) => !mayBeKnown(origin, claim, view));
  if (certain.length > 0)
    return item(
      'new-origin',
      mine,
      `borne out by ${certain.map(({ name }) => name).join(', ')}, who cannot be an earlier origin`,
    );
  const reason =
    fresh.length === 0
      ? 'it rests on an origin that earlier reports rest on'
      : `${fresh.map(({ name }) => name).join(', ')} may be an origin that earlier reports rest on`;
  return item('echo', mine, reason);
}

function verdictOf(items: readonly NewsItem[]): NewsKind {
  return NEWS_KINDS.find((kind) => items.some((item) => item.kind === kind)) ?? 'nothing';
}

/**
 * What one report of a dossier adds to earlier ones.
 * @param dossier a dossier that holds the report
 * @param earlier ids of the reports that were known before it; all others of the dossier unless given
 */
export function whatReportAdds(
  dossier: Dossier,
  report: string,
  earlier: ReadonlySet<string> = new Set(dossier.reports.map(({ id }) => id)),
): ReportNews {
  const view = viewOf(dossier, report, new Set([...earlier].filter((id) => id !== report)));
  const items = [
    ...dossier.conflicts.flatMap((conflict) => conflictNews(conflict, view)),
    ...editionNews(view),
    ...dossier.claims.flatMap((claim) => claimNews(claim, view)),
  ].sort((a, b) => NEWS_KINDS.indexOf(a.kind) - NEWS_KINDS.indexOf(b.kind));
  return { report, verdict: verdictOf(items), items };
}

/** What each report of a dossier adds to those published before it, from the first to the last. */
export function whatReportsAdd(dossier: Dossier): ReportNews[] {
  const earlier = new Set<string>();
  return byPublication(dossier.reports).map(({ id }) => {
    const news = whatReportAdds(dossier, id, earlier);
    earlier.add(id);
    return news;
  });
}
