import type { Claim, Conflict, Derivation, Dossier, Origin } from '../model/index.ts';
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

/** What a dossier holds by report, looked up once for all of its reports. */
interface Index {
  readonly reportOf: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly conflicts: ReadonlyMap<string, readonly Conflict[]>;
  readonly editions: ReadonlyMap<string, readonly Derivation[]>;
  /** Reports in which something is stated. */
  readonly speaking: ReadonlySet<string>;
}

/** Things by the reports that they concern, each once a report. */
function byReport<Thing>(
  things: readonly Thing[],
  reportsOf: (thing: Thing) => readonly (string | undefined)[],
): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things)
    for (const report of new Set(reportsOf(thing)))
      if (report !== undefined) {
        if (!found.has(report)) found.set(report, []);
        found.get(report)!.push(thing);
      }
  return found;
}

const EDITIONS: ReadonlySet<string> = new Set(['updates', 'corrects']);

function indexOf({ statements, claims, conflicts, derivations }: Dossier): Index {
  const reportOf = new Map(statements.map(({ id, report }) => [id, report]));
  const editions = derivations.filter(({ kind }) => EDITIONS.has(kind));
  return {
    reportOf,
    claims: byReport(claims, (claim) => claim.statements.map(({ id }) => reportOf.get(id))),
    conflicts: byReport(conflicts, ({ sides }) =>
      sides.flatMap((side) => side.statements.map((id) => reportOf.get(id))),
    ),
    editions: byReport(editions, ({ from }) => [from]),
    speaking: new Set(reportOf.values()),
  };
}

/** What is told apart in a dossier: statements of the new report, of those before it, and of later ones. */
interface View {
  readonly index: Index;
  readonly report: string;
  readonly earlier: ReadonlySet<string>;
  readonly isNew: (statement: string) => boolean;
  readonly isEarlier: (statement: string) => boolean;
}

function viewOf(index: Index, report: string, earlier: ReadonlySet<string>): View {
  const { reportOf } = index;
  return {
    index,
    report,
    earlier,
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
function editionNews({ index, report, earlier }: View): NewsItem[] {
  return (index.editions.get(report) ?? [])
    .filter(({ to }) => typeof to === 'string' && earlier.has(to) && index.speaking.has(to))
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

function newsOf(index: Index, report: string, earlier: ReadonlySet<string>): ReportNews {
  const view = viewOf(index, report, earlier);
  const items = [
    ...(index.conflicts.get(report) ?? []).flatMap((conflict) => conflictNews(conflict, view)),
    ...editionNews(view),
    ...(index.claims.get(report) ?? []).flatMap((claim) => claimNews(claim, view)),
  ].sort((a, b) => NEWS_KINDS.indexOf(a.kind) - NEWS_KINDS.indexOf(b.kind));
  return { report, verdict: verdictOf(items), items };
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
  return newsOf(indexOf(dossier), report, new Set([...earlier].filter((id) => id !== report)));
}

/** What each report of a dossier adds to those published before it, from the first to the last. */
export function whatReportsAdd(dossier: Dossier): ReportNews[] {
  const reports = byPublication(dossier.reports).map(({ id }) => id);
  return whatTheseAdd(dossier, reports, new Set());
}

/** What some reports add to earlier ones and to each other, one after the other as they are given. */
export function whatTheseAdd(
  dossier: Dossier,
  reports: readonly string[],
  before: ReadonlySet<string>,
): ReportNews[] {
  const [index, earlier] = [indexOf(dossier), new Set(before)];
  return reports.map((report) => {
    const news = newsOf(index, report, earlier);
    earlier.add(report);
    return news;
  });
}
