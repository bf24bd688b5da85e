import type {
  Claim,
  Conflict,
  Derivation,
  Dossier,
  DossierReport,
  Relation,
  Statement,
} from '../../model/index.ts';
import { groupBy } from '../../text/index.ts';
import type { ReportRef } from '../api/index.ts';
import type { DeskState } from '../desk.ts';

/** A claim that a statement stands in. */
export interface Standing {
  readonly claim: Claim;
  readonly relation: Relation;
}

/** A dossier with everything looked up that views need more than once. */
export interface Shelf {
  readonly revision: number;
  readonly dossier: Dossier;
  readonly names: DeskState['names'];
  readonly reports: ReadonlyMap<string, DossierReport>;
  readonly refs: ReadonlyMap<string, ReportRef>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>;
  /** Claims that people set aside. */
  readonly setAside: readonly Claim[];
  /** Claims by id, those set aside too. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  readonly conflictsOf: ReadonlyMap<string, readonly Conflict[]>;
  readonly derivationsFrom: ReadonlyMap<string, readonly Derivation[]>;
}

function byKey<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function familyOf(dossier: Dossier): Map<string, string> {
  return new Map(
    dossier.families
      .filter(({ members }) => members.length > 1)
      .flatMap(({ id, members }) => members.map(({ report }) => [report, id] as const)),
  );
}

/** What a report is called: its publisher, else its title, else the input that it was read from. */
export function nameOf(report: DossierReport, number: number): string {
  return report.publisher ?? report.title ?? report.inputs[0] ?? `Report ${number}`;
}

function refsOf(
  dossier: Dossier,
  statementsOf: ReadonlyMap<string, readonly Statement[]>,
): Map<string, ReportRef> {
  const families = familyOf(dossier);
  return new Map(
    dossier.reports.map((report, index) => {
      const { id, title, author, published, url, language, coverage } = report;
      const number = index + 1;
      const ref = {
        id,
        number,
        name: nameOf(report, number),
        title,
        author,
        published,
        url,
        language,
        coverage,
      };
      const counts = { characters: report.text.length, statements: statementsOf.get(id)?.length ?? 0 };
      return [id, { ...ref, ...counts, family: families.get(id) ?? null }];
    }),
  );
}

function standingsOf(claims: readonly Claim[]): Map<string, Standing[]> {
  const standings = new Map<string, Standing[]>();
  for (const claim of claims)
    for (const { id, relation } of claim.statements) {
      const known = standings.get(id);
      if (known) known.push({ claim, relation });
      else standings.set(id, [{ claim, relation }]);
    }
  return standings;
}

function conflictsOf(conflicts: readonly Conflict[]): Map<string, Conflict[]> {
  const pairs = conflicts.flatMap((conflict) => conflict.claims.map((claim) => ({ claim, conflict })));
  return new Map(
    [...groupBy(pairs, ({ claim }) => claim)].map(([claim, found]) => [
      claim,
      found.map(({ conflict }) => conflict),
    ]),
  );
}

/** Looks everything up once. */
export function shelfOf({ dossier, names, revision, setAside = [] }: DeskState): Shelf {
  const statementsOf = groupBy(dossier.statements, ({ report }) => report);
  return {
    revision,
    dossier,
    names,
    reports: byKey(dossier.reports),
    refs: refsOf(dossier, statementsOf),
    statements: byKey(dossier.statements),
    statementsOf,
    setAside,
    claims: byKey([...dossier.claims, ...setAside]),
    standings: standingsOf(dossier.claims),
    conflictsOf: conflictsOf(dossier.conflicts),
    derivationsFrom: groupBy(dossier.derivations, ({ from }) => from),
  };
}
