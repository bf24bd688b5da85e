import { isAcronym, sameName } from '../language/index.ts';
import { findOutlets } from '../outlets/index.ts';
import type { AttributionLink, Claim, Dossier, OriginKind, Statement } from '../model/index.ts';

/**
 * Something to get next: a report or a document that is cited and not in the set, an agency's own text, somebody
 * whom the accounts rest on, or an outlet that does not say where it has it from.
 */
export interface NextStep {
  readonly kind: 'report' | 'document' | 'agency-text' | 'source' | 'outlet';
  readonly name: string;
  /** The reports of the set that lead there. */
  readonly reports: readonly string[];
  readonly reason: string;
}

const REASON: Readonly<Record<NextStep['kind'], string>> = {
  report: 'cited, and not in the set',
  document: 'the document itself is not in the set',
  'agency-text': 'credited; its own text is not in the set',
  source: 'the accounts rest on this source: ask for first-hand knowledge',
  outlet: 'it does not say where it has it from',
};

const KIND_OF_LINK: Readonly<Partial<Record<AttributionLink['kind'], NextStep['kind']>>> = {
  outlet: 'report',
  account: 'report',
  agency: 'agency-text',
  document: 'document',
  communique: 'document',
};

const ORDER: readonly NextStep['kind'][] = ['document', 'agency-text', 'report', 'source', 'outlet'];

interface Lead {
  readonly kind: NextStep['kind'];
  readonly name: string;
  readonly report: string;
}

/** Texts that statements are told to come from, along the whole chain. */
function leadsOfChain({ attribution, report }: Statement): Lead[] {
  return attribution.flatMap(({ kind, name }) => {
    const step = KIND_OF_LINK[kind];
    return step === undefined ? [] : [{ kind: step, name, report }];
  });
}

const KIND_OF_ORIGIN: Readonly<Partial<Record<OriginKind, NextStep['kind']>>> = {
  outlet: 'report',
  agency: 'agency-text',
  document: 'document',
  person: 'source',
  organisation: 'source',
  unknown: 'outlet',
};

/** Where the claim enters the set: who to ask, and who does not say where it has it from. */
function leadsOfOrigins({ origins }: Claim, { statements, reports }: Dossier): Lead[] {
  const reportOf = new Map(statements.map(({ id, report }) => [id, report] as const));
  const publisherOf = new Map(reports.map(({ id, publisher }) => [id, publisher ?? id] as const));
  return origins.flatMap(({ kind, name, statements: ids }) => {
    const step = kind === 'organisation' && findOutlets(name).length > 0 ? 'report' : KIND_OF_ORIGIN[kind];
    if (step === undefined) return [];
    return ids.map((id) => {
      const report = reportOf.get(id)!;
      return { kind: step, name: step === 'outlet' ? publisherOf.get(report)! : name, report };
    });
  });
}

function leadsOfCredits(reports: ReadonlySet<string>, { derivations }: Dossier): Lead[] {
  return derivations.flatMap(({ from, to, kind }) =>
    kind === 'credits' && typeof to !== 'string' && reports.has(from)
      ? [{ kind: 'agency-text', name: to.source, report: from } as const]
      : [],
  );
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

/** Whether a name is a publisher's of the set, in full, in short or by its initials ("LN" under Lestria Now's own text). */
function namesPublisher(name: string, publisher: string): boolean {
  return (
    plainName(name) === plainName(publisher) ||
    isAcronym(name, publisher) ||
    sameName(name, publisher).relation === 'same'
  );
}

/** Joins leads to one thing. What the set itself holds, by its publisher, need not be got. */
function joinLeads(leads: readonly Lead[], dossier: Dossier): NextStep[] {
  const publishers = [...new Set(dossier.reports.flatMap(({ publisher }) => publisher ?? []))];
  const isHeld = (name: string) => publishers.some((publisher) => namesPublisher(name, publisher));
  const steps = new Map<string, NextStep>();
  for (const { kind, name, report } of leads) {
    if (kind !== 'outlet' && isHeld(name)) continue;
    const key = `${kind} ${plainName(name)}`;
    const known = steps.get(key) ?? { kind, name, reports: [], reason: REASON[kind] };
    const reports = [...new Set([...known.reports, report])].sort();
    steps.set(key, { ...known, reports });
  }
  return [...steps.values()];
}

/** What to get next for a claim: documents first, then texts of agencies, reports, persons, and outlets that name no source. */
export function nextSteps(claim: Claim, dossier: Dossier): NextStep[] {
  const ids = new Set(claim.statements.map(({ id }) => id));
  const statements = dossier.statements.filter(({ id }) => ids.has(id));
  const reports = new Set(statements.map(({ report }) => report));
  const leads = [
    ...statements.flatMap(leadsOfChain),
    ...leadsOfCredits(reports, dossier),
    ...leadsOfOrigins(claim, dossier),
  ];
  return joinLeads(leads, dossier).sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      b.reports.length - a.reports.length ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}
