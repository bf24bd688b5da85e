import type { AttributionLink, Claim, Conflict, Derivation, Dossier, Origin } from '../model/index.ts';
import { markdownText as text } from './markdown-text.ts';
import { leafText, stepsText } from './place-text.ts';
import {
  bySameWords,
  carrierOf,
  type ClaimView,
  reportsWith,
  type StatementView,
  standing,
  supportingOrigins,
  type View,
  viewOf,
} from './view.ts';
import {
  CONFLICT_NAMES,
  count,
  DERIVATION_NAMES,
  MODE_NAMES,
  ORIGIN_NAMES,
  originsText,
  OWN_SIGN_NAMES,
  percent,
  RELATION_NAMES,
  reportedBy,
  SOURCE_NAMES,
  VERDICTS,
} from './wording.ts';

/** The dossier as CommonMark: the same order and words as the page, with report numbers instead of links. */
export function renderMarkdown(dossier: Dossier): string {
  const view = viewOf(dossier);
  const blocks = [
    `# ${titleLine(view)}`,
    '## Claims',
    ...(view.claims.length === 0
      ? ['No claim was found.']
      : view.claims.map((claim) => claimBlock(claim, view))),
    '## Conflicts',
    ...(dossier.conflicts.length === 0
      ? ['No two statements were found that cannot both hold.']
      : dossier.conflicts.map((conflict) => conflictBlock(conflict, view))),
    '## Lineage',
    ...dossier.families
      .filter(({ members }) => members.length > 1)
      .map((family) => familyBlock(family, view)),
    ...(dossier.derivations.length > 0
      ? [dossier.derivations.map((edge) => derivationLine(edge, view)).join('\n')]
      : []),
    '## Reports',
    [...view.reports.values()].map(({ number, name, report }) => reportLine(number, name, report)).join('\n'),
    '## Problems',
    dossier.problems.length === 0
      ? 'Every input was read.'
      : dossier.problems
          .map(({ input, code, message }) => `- **${text(input)}** (${text(code)}): ${text(message)}`)
          .join('\n'),
    NOTE,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const NOTE = `## What this does not say

Nothing here says that a claim holds, or that an outlet deserves belief. It counts who stands behind a claim. The first figure of a range counts as one all origins that may be one, the second only those that must be.`;

function titleLine({ dossier, claims }: View): string {
  const conflicts = standing(dossier.conflicts).length;
  return `${count(dossier.reports.length, 'report')} · ${count(claims.length, 'claim')} · ${count(conflicts, 'conflict')}`;
}

function claimBlock({ claim, rank, reports, conflicts }: ClaimView, view: View): string {
  const marks = conflicts.map(({ verdict }) => ` · ${VERDICTS[verdict].mark}`).join('');
  const head = `### ${rank}. “${text(claim.gist)}”\n\n${sentence(reportedBy(reports, claim))}${others(claim, view)}${marks}`;
  const why = claim.why === null ? '' : `\n\nWhy: ${text(claim.why)}`;
  const lines = [
    ...supportingOrigins(claim).flatMap((origin, _, counted) =>
      originLines(origin, { claim, counted, view }),
    ),
    ...unfollowed(claim, view),
  ];
  return `${head}${why}\n\n${lines.join('\n')}`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function others(claim: Claim, view: View): string {
  const denying = reportsWith(claim, 'denies', view.statements);
  const asking = reportsWith(claim, 'questions', view.statements);
  return `${denying > 0 ? `; denied by ${count(denying, 'report')}` : ''}${asking > 0 ? `; questioned by ${count(asking, 'report')}` : ''}`;
}

interface OriginContext {
  readonly claim: Claim;
  readonly counted: readonly Origin[];
  readonly view: View;
}

function originLines(origin: Origin, { claim, counted, view }: OriginContext): string[] {
  const same = origin.maybeSameAs
    .flatMap((index) => counted[index]?.name ?? [])
    .filter((name) => !origin.reasons.some((reason) => reason.includes(name)))
    .map(text);
  const maybe = same.length > 0 ? `; may be the same as ${same.join(', ')}` : '';
  return [
    `- **${text(origin.name)}** (${ORIGIN_NAMES[origin.kind]})${maybe}`,
    ...origin.reasons.map((reason) => `  - Why: ${text(reason)}`),
    ...statementLines(origin.statements, claim, view),
  ];
}

function unfollowed(claim: Claim, view: View): string[] {
  const followed = new Set(supportingOrigins(claim).flatMap((origin) => origin.statements));
  const rest = claim.statements.map((link) => link.id).filter((id) => !followed.has(id));
  return rest.length === 0 ? [] : ['- Not counted', ...statementLines(rest, claim, view)];
}

function statementLines(ids: readonly string[], claim: Claim, view: View): string[] {
  const relations = new Map(claim.statements.map((link) => [link.id, link.relation]));
  const found = ids.flatMap((id) => view.statements.get(id) ?? []);
  return bySameWords(found).flatMap((group) => {
    const relation = relations.get(group[0]!.statement.id) ?? 'supports';
    const note = relation === 'supports' ? '' : ` (${RELATION_NAMES[relation]})`;
    return [
      `  - “${text(group[0]!.statement.quote)}”${note}`,
      ...group.map((one) => `    - ${chain(one, view)}`),
    ];
  });
}

function chain(found: StatementView, view: View): string {
  const { statement, report } = found;
  const carrier = carrierOf(found, view);
  const via = carrier ? [`${targetName(carrier, view)} (${carrierText(carrier)})`] : [];
  const span = statement.spans[0];
  const leaf = span ? leafText(report.report, span) : '';
  const start = `R${report.number} ${text(report.name)}${leaf === '' ? '' : ` (${leaf})`}`;
  return [start, ...via, ...statement.attribution.map(linkText), ...ownSigns(statement.own)].join(' ← ');
}

function carrierText({ direction, kind }: Derivation): string {
  return direction === 'unknown' ? 'same words, direction unknown' : DERIVATION_NAMES[kind];
}

function linkText({ name, kind, role, ownDeed }: AttributionLink): string {
  const deed = ownDeed === true ? ', of a deed of its own' : '';
  return `${text(name)} (${role === null ? SOURCE_NAMES[kind] : text(role)}${deed})`;
}

function ownSigns(own: StatementView['statement']['own']): string[] {
  return own.length === 0 ? [] : [[...new Set(own.map((sign) => OWN_SIGN_NAMES[sign.kind]))].join(', ')];
}

function conflictBlock(conflict: Conflict, view: View): string {
  const claims = conflict.claims.flatMap((id) => view.claimsById.get(id)?.rank ?? []).join(', ');
  const sides = conflict.sides.map(
    (side) =>
      `- **${text(side.value)}**: ${originsText(side.independent)}${sideReports(side.statements, view)}`,
  );
  return [
    `### ${VERDICTS[conflict.verdict].mark}: ${CONFLICT_NAMES[conflict.kind]}\n`,
    `${VERDICTS[conflict.verdict].sentence} Claims ${claims}.\n`,
    ...sides,
    ...conflict.reasons.map((reason) => `- Why: ${text(reason)}`),
  ].join('\n');
}

function sideReports(ids: readonly string[], view: View): string {
  const numbers = [...new Set(ids.flatMap((id) => view.statements.get(id)?.report.number ?? []))];
  return numbers.length === 0 ? '' : ` (${numbers.map((number) => `R${number}`).join(', ')})`;
}

function familyBlock({ origin, members }: Dossier['families'][number], view: View): string {
  const head = `### ${count(members.length, 'report')} of one text${origin === null ? '' : `, going back to ${text(origin)}`}`;
  const lines = members.map(({ report, mode }) => `- ${reportName(report, view)}: ${MODE_NAMES[mode]}`);
  return `${head}\n\n${lines.join('\n')}`;
}

function reportName(id: string, view: View): string {
  const found = view.reports.get(id);
  return found ? `R${found.number} ${text(found.name)}` : 'a report that is not here';
}

function targetName({ to }: Derivation, view: View): string {
  return typeof to === 'string' ? reportName(to, view) : text(to.source);
}

function derivationLine(derivation: Derivation, view: View): string {
  const { from, kind, direction, passages, strength } = derivation;
  const target = targetName(derivation, view);
  const shared = passages.length > 0 ? `, ${percent(strength)} of its body` : '';
  return `- ${reportName(from, view)} ${DERIVATION_NAMES[kind]} ${target} (direction ${direction}${shared})`;
}

function reportLine(number: number, name: string, report: Dossier['reports'][number]): string {
  const title = report.title === null || report.title === name ? '' : `: ${text(report.title)}`;
  const published = report.published === null ? '' : ` (${text(report.published)})`;
  const steps = stepsText(report);
  return `- R${number} ${text(name)}${title}${published}${steps === '' ? '' : ` – ${text(steps)}`}`;
}
