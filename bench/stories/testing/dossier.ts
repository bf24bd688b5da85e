import {
  type Claim,
  type Conflict,
  type Dossier,
  type Origin,
  type Relation,
  spanOf,
  type Statement,
} from '../../../src/model/index.ts';

/** A report of a test: its text is all that scorers look at. */
export interface TestReport {
  readonly id: string;
  readonly text: string;
}

/** Words of a report that a test wants as a statement. `source` is the last-named source, null for own voice. */
export interface TestStatement {
  readonly report: string;
  readonly quote: string;
  readonly source?: string | null;
}

/** A statement of ours at the first place where the words stand; its id is `report:start-end`. */
export function testStatement(reports: readonly TestReport[], wanted: TestStatement): Statement {
  const report = reports.find(({ id }) => id === wanted.report)!;
  const start = report.text.indexOf(wanted.quote);
  const span = spanOf(report, { start, end: start + wanted.quote.length });
  const source = wanted.source ?? null;
  return {
    id: `${report.id}:${span.start}-${span.end}`,
    report: report.id,
    kind: 'clause',
    spans: [span],
    quote: span.quote,
    stance: 'asserts',
    stanceCue: [],
    attribution:
      source === null ? [] : [{ name: source, kind: 'person', role: null, source: null, cue: null }],
    own: [],
    quantities: [],
    times: [],
    places: [],
  };
}

/** A claim of ours over statements; each group of statement ids is an origin. */
export function testClaim(
  id: string,
  origins: readonly (readonly string[])[],
  independent: Claim['independent'],
  relations: Readonly<Record<string, Relation>> = {},
): Claim {
  return {
    id,
    aliases: [],
    gist: id,
    statements: origins
      .flat()
      .map((statement) => ({ id: statement, relation: relations[statement] ?? 'supports', reasons: [] })),
    origins: origins.map(testOrigin),
    independent,
    why: independent === null ? 'nothing can be followed' : null,
    weight: 1,
  };
}

function testOrigin(statements: readonly string[], index: number): Origin {
  return {
    name: `origin ${index}`,
    kind: 'unknown',
    statements: [...statements],
    maybeSameAs: [],
    reasons: [],
  };
}

/** A dossier that holds only what a test speaks of; every family is a list of report ids. */
export function testDossier(parts: {
  readonly statements?: readonly Statement[];
  readonly claims?: readonly Claim[];
  readonly conflicts?: readonly Conflict[];
  readonly families?: readonly (readonly string[])[];
}): Dossier {
  return {
    headwater: '0.1.0',
    reports: [],
    statements: [...(parts.statements ?? [])],
    families: (parts.families ?? []).map((members, index) => ({
      id: `family ${index}`,
      origin: null,
      members: members.map((report) => ({ report, mode: 'unknown' as const, also: [] })),
    })),
    derivations: [],
    claims: [...(parts.claims ?? [])],
    conflicts: [...(parts.conflicts ?? [])],
    problems: [],
  };
}
