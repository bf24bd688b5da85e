import type { Claim, Dossier, Problem } from '../model/index.ts';
import { isEvidence, joinedQuote, overlapLength } from '../model/index.ts';

/** What is wrong at a path of the dossier. */
export interface Finding {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A finding as a problem whose input is the dossier. */
export function asProblem({ path, code, message }: Finding): Problem {
  return { input: 'dossier', code, message: `${path} ${message}` };
}

/** Ids that lead nowhere or stand twice, families that miss a report, quotes that are not their spans' words. */
export function referenceFindings(dossier: Dossier): Finding[] {
  const reports = new Set(dossier.reports.map((report) => report.id));
  const statements = new Set(dossier.statements.map((statement) => statement.id));
  return [
    ...duplicates(dossier),
    ...statementFindings(dossier, reports),
    ...derivationFindings(dossier, reports),
    ...familyFindings(dossier, reports),
    ...dossier.claims.flatMap((claim, index) => claimFindings(claim, `claims[${index}]`, statements)),
    ...gistFindings(dossier),
    ...conflictFindings(dossier, statements),
  ];
}

type Ids = ReadonlySet<string>;

function dangling(id: string, known: Ids, path: string): Finding[] {
  return known.has(id)
    ? []
    : [{ path, code: 'dangling-id', message: `leads to ${JSON.stringify(id)}, which is not in the dossier` }];
}

const LISTS = ['reports', 'statements', 'families', 'derivations', 'claims', 'conflicts'] as const;

function duplicates(dossier: Dossier): Finding[] {
  return LISTS.flatMap((list) => {
    const first = new Map<string, number>();
    for (const [index, { id }] of dossier[list].entries()) if (!first.has(id)) first.set(id, index);
    return dossier[list]
      .map(({ id }, index) => ({ id, index }))
      .filter(({ id, index }) => first.get(id) !== index)
      .map(({ id, index }) => ({
        path: `${list}[${index}].id`,
        code: 'duplicate-id',
        message: `${JSON.stringify(id)} stands twice`,
      }));
  });
}

function statementFindings(dossier: Dossier, reports: Ids): Finding[] {
  const byId = new Map(dossier.reports.map((report) => [report.id, report]));
  return dossier.statements.flatMap((statement, index) => {
    const path = `statements[${index}]`;
    const parts = byId.get(statement.report)?.parts.filter((part) => !isEvidence(part.kind)) ?? [];
    const aside = parts.find((part) => statement.spans.some((span) => overlapLength(part, span) > 0));
    return [
      ...dangling(statement.report, reports, `${path}.report`),
      ...(statement.quote === joinedQuote(statement.spans)
        ? []
        : [{ path: `${path}.quote`, code: 'quote-mismatch', message: 'is not the words of its spans' }]),
      ...(aside
        ? [{ path, code: 'not-evidence', message: `takes words from a part of kind ${aside.kind}` }]
        : []),
    ];
  });
}

function derivationFindings(dossier: Dossier, reports: Ids): Finding[] {
  return dossier.derivations.flatMap(({ from, to }, index) => [
    ...dangling(from, reports, `derivations[${index}].from`),
    ...(typeof to === 'string' ? dangling(to, reports, `derivations[${index}].to`) : []),
  ]);
}

function familyFindings(dossier: Dossier, reports: Ids): Finding[] {
  const members = dossier.families.flatMap((family) => family.members.map((member) => member.report));
  const families = new Set(dossier.families.map((family) => family.id));
  const times = new Map<string, number>();
  for (const id of members) times.set(id, (times.get(id) ?? 0) + 1);
  return [
    ...dossier.families.flatMap((family, index) =>
      family.members.flatMap(({ report, also }, at) => [
        ...dangling(report, reports, `families[${index}].members[${at}].report`),
        ...also.flatMap((id) => dangling(id, families, `families[${index}].members[${at}].also`)),
      ]),
    ),
    ...dossier.reports.flatMap(({ id }, index) => {
      const n = times.get(id) ?? 0;
      if (n === 1) return [];
      return [
        { path: `reports[${index}]`, code: 'family-count', message: `is in ${n} families, expected one` },
      ];
    }),
  ];
}

function claimFindings(claim: Claim, path: string, statements: Ids): Finding[] {
  const own = new Set(claim.statements.map((link) => link.id));
  return [
    ...claim.statements.flatMap(({ id }, at) => dangling(id, statements, `${path}.statements[${at}].id`)),
    ...claim.origins.flatMap((origin, at) => [
      ...origin.statements.flatMap((id) => dangling(id, own, `${path}.origins[${at}].statements`)),
      ...origin.maybeSameAs
        .filter((index) => claim.origins[index] === undefined || index === at)
        .map((index) => ({
          path: `${path}.origins[${at}].maybeSameAs`,
          code: 'dangling-id',
          message: `names origin ${index}`,
        })),
    ]),
    ...rangeFindings(claim, path),
  ];
}

function rangeFindings({ independent, why, origins }: Claim, path: string): Finding[] {
  if (independent === null)
    return why === null
      ? [{ path: `${path}.why`, code: 'no-reason', message: 'must say why there is no count' }]
      : [];
  if (independent.min <= independent.max && independent.max <= origins.length) return [];
  const range = `${independent.min} to ${independent.max}`;
  return [
    {
      path: `${path}.independent`,
      code: 'impossible-range',
      message: `is ${range} with ${origins.length} origins`,
    },
  ];
}

function gistFindings(dossier: Dossier): Finding[] {
  const quotes = new Map(dossier.statements.map((statement) => [statement.id, statement.quote]));
  return dossier.claims.flatMap((claim, index) => {
    if (claim.statements.some(({ id }) => quotes.get(id) === claim.gist)) return [];
    return [
      {
        path: `claims[${index}].gist`,
        code: 'gist-not-quoted',
        message: 'is not the words of one of its statements',
      },
    ];
  });
}

function conflictFindings(dossier: Dossier, statements: Ids): Finding[] {
  const claims = new Set(dossier.claims.map((claim) => claim.id));
  return dossier.conflicts.flatMap((conflict, index) => [
    ...conflict.claims.flatMap((id) => dangling(id, claims, `conflicts[${index}].claims`)),
    ...conflict.sides.flatMap((side, at) =>
      side.statements.flatMap((id) =>
        dangling(id, statements, `conflicts[${index}].sides[${at}].statements`),
      ),
    ),
  ]);
}
