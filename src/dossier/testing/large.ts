import type { Claim, Derivation, Dossier, DossierReport, Statement } from '../../model/index.ts';
import { spanOf } from '../../model/index.ts';
import { groupBy } from '../../text/index.ts';
import { EMPTY_DOSSIER, report, statement } from './build.ts';

const REPORTS = 100;
const SENTENCES = 28;
const CLAIMS = 800;
const COPIES = 60;

/** Sentences are numbered, so that each stands once in its report; copies share those of report 0. */
function sentence(origin: number, at: number): string {
  return `In account ${origin} the bridge warden of Tammerlow said for the ${at}. time that sluice number ${at * 7 + origin} stayed shut.`;
}

function account(index: number): number {
  return index < COPIES ? 0 : index;
}

function largeReport(_: unknown, index: number): DossierReport {
  const sentences = Array.from({ length: SENTENCES }, (_, at) => sentence(account(index), at));
  return report(`paper-${index}`, `The Tammerlow Paper ${index}`, [
    ['headline', `Sluices stay shut, account ${account(index)}`],
    ['body', sentences.join(' ')],
    ['comment', 'A reader writes that nobody asked the fishermen.'],
  ]);
}

function statementsOf(from: DossierReport, index: number): Statement[] {
  return Array.from({ length: SENTENCES }, (_, at) =>
    statement(from, { id: `s-${index}-${at}`, quotes: [sentence(account(index), at)] }),
  );
}

/** One claim for each sentence of each account: 28 with sixty reports, the rest with one. */
function claimsOf(statements: readonly Statement[]): Claim[] {
  return [...groupBy(statements, ({ quote }) => quote).values()].slice(0, CLAIMS).map((group, index) => ({
    id: `claim-${index}`,
    aliases: [],
    gist: group[0]!.quote,
    statements: group.map(({ id }) => ({ id, relation: 'supports', reasons: ['the same words'] })),
    origins: [
      {
        name: 'the bridge warden',
        kind: 'person',
        statements: group.map(({ id }) => id),
        maybeSameAs: [],
        reasons: [],
      },
    ],
    independent: { min: 1, max: 1 },
    why: null,
    weight: CLAIMS - index,
  }));
}

function copyOf(first: DossierReport, copy: DossierReport): Derivation {
  const body = (of: DossierReport) => spanOf(of, of.parts[1]!);
  return {
    id: `edge-${copy.id}`,
    from: copy.id,
    to: first.id,
    kind: 'copies',
    passages: [{ from: body(copy), to: body(first), kind: 'wording', differences: [] }],
    evidence: [],
    direction: 'unknown',
    reasons: ['The bodies are the same.'],
    strength: 1,
  };
}

/** A hundred reports of three thousand characters, sixty of them copies of one, and eight hundred claims. */
export function largeDossier(): Dossier {
  const reports = Array.from({ length: REPORTS }, largeReport);
  const statements = reports.flatMap(statementsOf);
  const copies = reports.slice(0, COPIES);
  const members = copies.map(({ id }) => ({ report: id, mode: 'verbatim' as const, also: [] }));
  const single = reports.slice(COPIES).map(({ id }) => ({
    id: `family-${id}`,
    origin: null,
    members: [{ report: id, mode: 'own' as const, also: [] }],
  }));
  return {
    ...EMPTY_DOSSIER,
    reports,
    statements,
    families: [{ id: 'family-0', origin: null, members }, ...single],
    derivations: copies.slice(1).map((copy) => copyOf(reports[0]!, copy)),
    claims: claimsOf(statements),
  };
}
