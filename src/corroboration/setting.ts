import type { Derivation, Family, Report, Statement } from '../model/index.ts';

/** Everything about a set of reports that origins are followed through, looked up by id. */
export interface Setting {
  readonly reports: ReadonlyMap<string, Report>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly families: ReadonlyMap<string, Family>;
  /** Sources outside the set that a report credits for its text, by report. */
  readonly credits: ReadonlyMap<string, string>;
}

export function openSetting(
  reports: readonly Report[],
  statements: readonly Statement[],
  lineage: { readonly derivations: readonly Derivation[]; readonly families: readonly Family[] },
): Setting {
  return {
    reports: new Map(reports.map((report) => [report.id, report])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    families: new Map(
      lineage.families.flatMap((family) => family.members.map(({ report }) => [report, family] as const)),
    ),
    credits: new Map(
      lineage.derivations.flatMap(({ from, to, kind }) =>
        kind === 'credits' && typeof to !== 'string' ? [[from, to.source] as const] : [],
      ),
    ),
  };
}

/** Who published a report, in words: its publisher, or its id where that is not known. */
export function publisherOf(setting: Setting, report: string): string {
  return setting.reports.get(report)?.publisher ?? report;
}

/** What tells the words of one text from those of another: the family for copies, else the report itself. */
export function textOf(setting: Setting, report: string): string {
  const family = setting.families.get(report);
  return family !== undefined && family.members.length > 1 ? `family ${family.id}` : `report ${report}`;
}
