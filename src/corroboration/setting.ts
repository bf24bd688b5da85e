import type { Derivation, Family, Report, Statement } from '../model/index.ts';
import { type OutletGroups, WORLD_GROUPS } from '../outlets/index.ts';
import { compareText, remember } from '../text/index.ts';
import { personWords } from './persons.ts';
import { copiedRuns, spokenRuns } from './quotation.ts';
import { isSelfAnnouncement } from './self-announcement.ts';

/** Everything about a set of reports that origins are followed through, looked up by id. */
export interface Setting {
  readonly reports: ReadonlyMap<string, Report>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly families: ReadonlyMap<string, Family>;
  /** Sources outside the set that a report credits for its text, by report. */
  readonly credits: ReadonlyMap<string, string>;
  /** What a report says that a person is ("harbour master"), by report and the last word of the name. */
  readonly roles: ReadonlyMap<string, string>;
  /** Owners and pools of outlets. */
  readonly groups: OutletGroups;
  /** Runs of quoted words and of any words of a statement, worked out once: a statement stands in several claims. */
  readonly spoken: (statement: Statement) => readonly string[];
  readonly copied: (statement: Statement) => readonly string[];
  /** Whether a report, by its id, is the announcement of whoever publishes it. */
  readonly announces: (report: string) => boolean;
}

/** The setting, and the ids of the claims that each statement stands in. */
export interface Around {
  readonly setting: Setting;
  readonly claimsOf: ReadonlyMap<string, readonly string[]>;
}

export function openSetting(
  reports: readonly Report[],
  statements: readonly Statement[],
  lineage: { readonly derivations: readonly Derivation[]; readonly families: readonly Family[] },
  groups: OutletGroups = WORLD_GROUPS,
): Setting {
  const byId = new Map(reports.map((report) => [report.id, report] as const));
  return {
    ...rememberedOf(byId),
    groups,
    reports: byId,
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    families: new Map(
      lineage.families.flatMap((family) => family.members.map(({ report }) => [report, family] as const)),
    ),
    credits: new Map(
      lineage.derivations.flatMap(({ from, to, kind }) =>
        kind === 'credits' && typeof to !== 'string' ? [[from, to.source] as const] : [],
      ),
    ),
    roles: rolesIn(statements),
  };
}

/** What is asked again for every claim that a statement or report stands in. */
function rememberedOf(
  reports: ReadonlyMap<string, Report>,
): Pick<Setting, 'spoken' | 'copied' | 'announces'> {
  const wordsIn = (report: string) => reports.get(report)?.text ?? '';
  return {
    spoken: remember((statement: Statement) => spokenRuns(statement, wordsIn(statement.report))),
    copied: remember(copiedRuns),
    announces: remember((report: string) =>
      isSelfAnnouncement(reports.get(report)?.publisher ?? report, wordsIn(report)),
    ),
  };
}

/** The roles that each report gives to each person, all of them, joined in the order of their letters. */
function rolesIn(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const roles = new Map<string, Set<string>>();
  for (const { report, attribution } of statements)
    for (const { name, kind, role } of attribution) {
      if (kind !== 'person' || role === null) continue;
      const key = roleKey(report, name);
      roles.set(key, (roles.get(key) ?? new Set()).add(role));
    }
  return new Map([...roles].map(([key, known]) => [key, [...known].sort(compareText).join('; ')]));
}

function roleKey(report: string, name: string): string {
  return `${report}\0${personWords(name).at(-1) ?? ''}`;
}

/** What the report says that a person is, wherever it says so. */
export function roleIn(setting: Setting, report: string, name: string): string | null {
  return setting.roles.get(roleKey(report, name)) ?? null;
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
