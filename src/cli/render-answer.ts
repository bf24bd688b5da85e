import { plainText } from '../dossier/index.ts';
import type { Claim, Dossier, Origin, Relation, Statement } from '../model/index.ts';
import type { Answer } from '../pipeline/index.ts';

const HEADING: Readonly<Record<Relation, string>> = {
  supports: 'Reported by',
  denies: 'Denied by',
  questions: 'Questioned, or given otherwise, by',
};

function countOf({ independent, why }: Claim): string {
  if (independent === null) return `independent origins: not assessable (${why})`;
  const { min, max } = independent;
  return min === max
    ? `${max} independent origin${max === 1 ? '' : 's'}`
    : `${min} to ${max} independent origins`;
}

function publisherLine(statement: Statement, dossier: Dossier): string {
  const report = dossier.reports.find(({ id }) => id === statement.report);
  const chain = [report?.publisher ?? statement.report, ...statement.attribution.map(({ name }) => name)];
  const { start, end } = statement.spans[0]!;
  return `  ${chain.join(' ← ')}: “${statement.quote}” (${statement.report}, ${start}–${end})`;
}

function relationLines(claim: Claim, relation: Relation, dossier: Dossier): string[] {
  const ids = new Set(claim.statements.filter((link) => link.relation === relation).map(({ id }) => id));
  const statements = dossier.statements.filter(({ id }) => ids.has(id));
  return statements.length === 0
    ? []
    : [`${HEADING[relation]}:`, ...statements.map((one) => publisherLine(one, dossier))];
}

function originLine({ name, kind, statements, reasons }: Origin): string {
  return `  ${name} (${kind}), ${statements.length} statement${statements.length === 1 ? '' : 's'}: ${reasons.join('; ')}`;
}

function claimLines(claim: Claim, dossier: Dossier): string[] {
  return [
    countOf(claim),
    ...(['supports', 'denies', 'questions'] as const).flatMap((relation) =>
      relationLines(claim, relation, dossier),
    ),
    'Origins:',
    ...claim.origins.map(originLine),
  ];
}

/** The answer for a terminal. */
export function renderAnswer({ asked, found, also }: Answer, dossier: Dossier): string {
  if (found === null) return `${plainText(`No report speaks of “${asked}”.`)}\n`;
  const lines = [
    `Asked: ${asked}`,
    `Nearest: “${found.claim.gist}”`,
    ...(found.relation === 'supports' ? [] : [`But: ${found.reasons.join('; ')}`]),
    ...claimLines(found.claim, dossier),
    ...(also.length === 0
      ? []
      : ['See also:', ...also.map(({ claim }) => `  “${claim.gist}”, ${countOf(claim)}`)]),
  ];
  return `${lines.map(plainText).join('\n')}\n`;
}
