import type { Claim, Dossier, Origin, Statement } from '../../src/model/index.ts';
import { outcomeOfMatch } from './claims.ts';
import type { LabelledStatement } from './gold.ts';
import { type ClaimMatch, meeting, relationOf, type StatementIndex, statementsOf } from './match.ts';
import { sourceAgrees } from './sources.ts';

export interface ClaimContext {
  readonly dossier: Dossier;
  readonly index: StatementIndex;
  /** Leave out what is right. */
  readonly wrong: boolean;
}

/**
 * A labelled claim beside ours, for reading: each labelled statement with ours, what was missed and where it went,
 * what ours has beyond the labels, both sets of origins and both ranges.
 */
export function explainClaim(match: ClaimMatch, context: ClaimContext): readonly string[] {
  const outcome = outcomeOfMatch(match);
  if (context.wrong && outcome.right && outcome.b3 === 1) return [];
  const { labelled, claim } = match;
  const verdict = outcome.right ? 'right' : outcome.over ? 'OVER' : outcome.under ? 'UNDER' : 'wrong';
  return [
    `━━ ${labelled.id}  ${labelled.claim}`,
    `   labelled [${labelled.min}, ${labelled.max}]   ours ${rangeOf(claim)}   range ${verdict}   origins b³ ${outcome.b3.toFixed(2)}   sources ${outcome.sources!.right}/${outcome.sources!.all}`,
    claim === null
      ? '   NO CLAIM OF OURS'
      : `   ours: ${claim.id}  (${claim.statements.length} statements)  ${short(claim.gist)}`,
    ...match.labelled.statements.flatMap((statement, at) => statementLines(match, statement, at, context)),
    ...extraLines(match, context),
    ...labelledOriginLines(match),
    ...(claim?.origins ?? []).flatMap((origin, at) => originLines(origin, at, claim!)),
    '',
  ];
}

function rangeOf(claim: Claim | null): string {
  if (claim === null) return '–';
  const { independent } = claim;
  return independent === null ? `null (${claim.why})` : `[${independent.min}, ${independent.max}]`;
}

/** Letters for labelled origins, numbers for ours. */
function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}

function originsInOrder(match: ClaimMatch): readonly string[] {
  return [...new Set(match.labelled.statements.map((statement) => statement.origin))];
}

function ourOriginNumber(claim: Claim | null, statement: Statement | null): string {
  const at = claim?.origins.findIndex((origin) => origin.statements.includes(statement?.id ?? '')) ?? -1;
  return at < 0 ? '–' : String(at);
}

function statementLines(
  match: ClaimMatch,
  statement: LabelledStatement,
  at: number,
  context: ClaimContext,
): readonly string[] {
  const ours = match.statements[at] ?? null;
  const origin = `${letter(originsInOrder(match).indexOf(statement.origin))}→${ourOriginNumber(match.claim, ours)}`;
  const relation = relationNote(statement.relation, relationOf(match, ours), ours !== null);
  const head = `   ${ours ? ' ' : '✗'} ${origin}  ${statement.report}  ${relation}${sourceNote(statement, ours)}`;
  const lines = [head, `         gold “${short(statement.quote)}”`];
  if (ours === null) return [...lines, `         MISSED: ${whereabouts(statement, context)}`];
  return ours.quote === statement.quote
    ? lines
    : [...lines, `         ours “${short(ours.quote)}”  (${ours.kind})`];
}

function relationNote(labelled: string | null, ours: string | null, found: boolean): string {
  if (!found) return labelled ?? '';
  if (labelled === null || labelled === ours) return ours ?? '';
  return `RELATION ${labelled}, ours ${ours}`;
}

function sourceNote(statement: LabelledStatement, ours: Statement | null): string {
  const gold = statement.source ?? 'own voice';
  if (ours === null) return `  source: ${gold}`;
  const chain = ours.attribution.map((link) => link.name).join(' ‹ ') || 'own voice';
  const own = ours.own.length > 0 ? ` +${ours.own.map((sign) => sign.kind).join(',')}` : '';
  const agrees = sourceAgrees(statement.source, ours.attribution.at(-1) ?? null);
  return agrees ? `  source: ${chain}${own}` : `  SOURCE ${gold}, ours ${chain}${own}`;
}

/** Where a missed statement went: to another claim, into no claim, or it is no statement of ours. */
function whereabouts(labelled: LabelledStatement, { dossier, index }: ClaimContext): string {
  const met = (index.byReport.get(labelled.report) ?? []).filter((ours) => meeting(labelled, ours) > 0);
  if (met.length === 0) return `no statement of ours meets it; nearest: ${nearest(labelled, index)}`;
  const claims = dossier.claims.filter((claim) =>
    claim.statements.some(({ id }) => met.some((statement) => statement.id === id)),
  );
  const words = short(met[0]!.quote);
  if (claims.length === 0) return `in no claim: “${words}”`;
  return claims
    .map((claim) => `in claim ${claim.id} (${claim.statements.length}) “${short(claim.gist)}”`)
    .join('; ');
}

function nearest(labelled: LabelledStatement, index: StatementIndex): string {
  const touching = (index.byReport.get(labelled.report) ?? []).filter((ours) =>
    ours.spans.some((span) =>
      labelled.places.some((place) => span.start < place.end && place.start < span.end),
    ),
  );
  return touching.length === 0
    ? 'none'
    : touching.map((ours) => `“${short(ours.quote)}” (${ours.kind})`).join(' / ');
}

/** Our statements that no labelled statement of this claim stands for. */
function extraLines(match: ClaimMatch, { index }: ClaimContext): readonly string[] {
  if (match.claim === null) return [];
  const extra = statementsOf(match.claim, index).filter(
    (ours) => !match.labelled.statements.some((statement) => meeting(statement, ours) > 0),
  );
  return extra.map((ours) => {
    const link = match.claim!.statements.find(({ id }) => id === ours.id);
    const chain = ours.attribution.map(({ name }) => name).join(' ‹ ') || 'own voice';
    return `   + –→${ourOriginNumber(match.claim, ours)}  ${ours.report}  ${link?.relation}  source: ${chain}  “${short(ours.quote)}”  (${link?.reasons.join('; ')})`;
  });
}

function labelledOriginLines(match: ClaimMatch): readonly string[] {
  return originsInOrder(match).map((origin, at) => {
    const name = match.labelled.statements.find((statement) => statement.origin === origin)?.originName ?? '';
    return `   labelled origin ${letter(at)}: ${name}`;
  });
}

function originLines(origin: Origin, at: number, claim: Claim): readonly string[] {
  const maybe = origin.maybeSameAs.length > 0 ? `  may be ${origin.maybeSameAs.join(', ')}` : '';
  const unsupported = origin.statements.every(
    (id) => claim.statements.find((link) => link.id === id)?.relation !== 'supports',
  );
  return [
    `   our origin ${at}: ${origin.name} (${origin.kind}, ${origin.statements.length})${maybe}${unsupported ? '  [not supporting]' : ''}`,
    ...origin.reasons.map((reason) => `      because ${reason}`),
  ];
}

const LINE = 170;

function short(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > LINE ? `${line.slice(0, LINE)}…` : line;
}
