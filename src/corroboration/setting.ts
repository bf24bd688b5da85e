import type { Derivation, Family, Report, Statement } from '../model/index.ts';
import { type OutletGroups, WORLD_GROUPS } from '../outlets/index.ts';
import { sameName } from '../language/index.ts';
import { compareText, groupBy, remember } from '../text/index.ts';
import { isSamePerson, personWords } from './persons.ts';
import { isOffice } from './bodies.ts';
import { copiedRuns, spokenRuns, utteredRuns } from './quotation.ts';
import { isSelfAnnouncement } from './self-announcement.ts';

/** Everything about a set of reports that origins are followed through, looked up by id. */
export interface Setting {
  readonly reports: ReadonlyMap<string, Report>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly families: ReadonlyMap<string, Family>;
  /** Sources outside the set that a report credits for its text, by report. */
  readonly credits: ReadonlyMap<string, string>;
  /** The persons whom each report has something from, with what it says that they are ("harbour master"), by report. */
  readonly roles: ReadonlyMap<string, readonly PersonRole[]>;
  /** Owners and pools of outlets. */
  readonly groups: OutletGroups;
  /** Runs of words that somebody uttered and of any words of a statement, worked out once: a statement stands in several claims. */
  readonly spoken: (statement: Statement) => readonly string[];
  readonly copied: (statement: Statement) => readonly string[];
  /** Whether a report, by its id, is the announcement of whoever publishes it. */
  readonly announces: (report: string) => boolean;
}

/** What one report says that a person is. */
export interface PersonRole {
  readonly name: string;
  readonly role: string;
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
  const announces = remember((report: string) =>
    isSelfAnnouncement(reports.get(report)?.publisher ?? report, wordsIn(report)),
  );
  const isOwnText = remember(
    (report: string) => isOffice(reports.get(report)?.publisher ?? report) || announces(report),
  );
  return {
    spoken: remember((statement: Statement) =>
      isOwnText(statement.report) ? utteredRuns(statement) : spokenRuns(statement, wordsIn(statement.report)),
    ),
    copied: remember(copiedRuns),
    announces,
  };
}

/** The roles that each report gives to each person, each name and role once, in the order of their letters. */
function rolesIn(statements: readonly Statement[]): ReadonlyMap<string, readonly PersonRole[]> {
  const given = statements.flatMap(({ report, attribution }) =>
    attribution.flatMap(({ name, kind, role }) =>
      kind === 'person' && role !== null ? [{ report, name, role }] : [],
    ),
  );
  return new Map(
    [...groupBy(given, ({ report }) => report)].map(([report, all]) => [report, distinctRoles(all)]),
  );
}

function distinctRoles(all: readonly PersonRole[]): readonly PersonRole[] {
  const distinct = new Map(all.map(({ name, role }) => [`${role}\0${name}`, { name, role }]));
  return [...distinct].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}

/** What a report says that a person is, wherever it says so, by the last word of the name. */
export function roleIn(setting: Setting, report: string, name: string): string | null {
  const last = personWords(name).at(-1) ?? '';
  return joined(setting, report, (other) => (personWords(other).at(-1) ?? '') === last);
}

/** What another report says that the person of a name is, in whatever spelling. */
export function roleElsewhere(setting: Setting, report: string, name: string): string | null {
  return joined(
    setting,
    report,
    (other) => isSamePerson(name, other) || sameName(name, other).relation !== 'different',
  );
}

function joined(setting: Setting, report: string, isMeant: (name: string) => boolean): string | null {
  const roles = (setting.roles.get(report) ?? []).filter(({ name }) => isMeant(name));
  return roles.length === 0 ? null : [...new Set(roles.map(({ role }) => role))].join('; ');
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
