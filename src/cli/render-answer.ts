import { plainText } from '../dossier/index.ts';
import type { Claim, Dossier, Origin, Relation, Statement } from '../model/index.ts';
import type {
  Answer,
  AnswerKind,
  AskedFigure,
  AskedSpeaker,
  GivenFigure,
  NextStep,
} from '../pipeline/index.ts';

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

const ANSWER: Readonly<Record<AnswerKind, string>> = {
  reported: 'reported',
  'in-part': 'reported in part',
  denied: 'denied by everybody who speaks of it',
  disputed: 'reported, and denied',
  'only-asked': 'asked or questioned, and not said outright',
  'other-figures': 'reported with other figures',
  'figure-not-given': 'reported, but nobody gives the figure',
  nobody: 'nobody says so',
};

/** The words of given figures, each once. */
function figureWords(given: readonly GivenFigure[]): string {
  return [...new Set(given.map(({ words }) => words))].join(', ');
}

function figureLine({ words, agreeing, differing }: AskedFigure): string {
  const same = agreeing.length === 0 ? 'nobody gives it' : `fits ${figureWords(agreeing)}`;
  return `  ${words}: ${same}${differing.length === 0 ? '' : `; others give ${figureWords(differing)}`}`;
}

/** Of what to get next, this many are shown. */
const MOST_NEXT = 8;

function nextLine({ kind, name, reports, reason }: NextStep): string {
  return `  ${kind.replace('-', ' ')}: ${name} (${reason}; from ${reports.join(', ')})`;
}

const SAYS: Readonly<Record<Relation, string>> = {
  supports: 'says so',
  denies: 'says the opposite',
  questions: 'asks, or gives it otherwise',
};

function speakerLine({ name, statements }: AskedSpeaker): string {
  const relations = [...new Set(statements.map(({ relation }) => SAYS[relation]))];
  return `${name}: ${relations.length === 0 ? 'not among those who speak of it' : relations.join(', and ')}`;
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

/** The answer for a terminal. */
export function renderAnswer(
  { asked, kind, claim, found, also, unmet, speaker, figures, next }: Answer,
  dossier: Dossier,
): string {
  if (claim === null || found === null)
    return `${plainText(`Nobody says so: no report speaks of “${asked}”.`)}\n`;
  const lines = [
    `Asked: ${asked}`,
    `Answer: ${ANSWER[kind]}`,
    `Nearest: “${claim.gist}”`,
    ...(found.relation === 'supports' ? [] : [`But: ${found.reasons.join('; ')}`]),
    ...(unmet.length === 0 ? [] : [`No report has a word for: ${unmet.join(', ')}`]),
    ...(speaker === null ? [] : [speakerLine(speaker)]),
    ...claimLines(claim, dossier),
    ...listed('Figures:', figures.map(figureLine)),
    ...listed('Get next:', next.slice(0, MOST_NEXT).map(nextLine)),
    ...listed(
      'In claims of the dossier:',
      [found, ...also].map((one) => `  “${one.claim.gist}”, ${countOf(one.claim)}`),
    ),
  ];
  return `${lines.map(plainText).join('\n')}\n`;
}
