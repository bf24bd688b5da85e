import type { Conflict } from '../model/index.ts';
import { anchor } from './anchor.ts';
import { reasons } from './claims-section.ts';
import { type Html, html, words } from './markup.ts';
import { bySameWords, distinctReports, standing, type StatementView, type View } from './view.ts';
import { CONFLICT_NAMES, count, originsText, VERDICTS } from './wording.ts';

/** Conflicts in sight; more are folded. */
const IN_SIGHT = 30;

/** Where accounts differ: conflicts that stand, then what was told apart as an update, a rounding or the like. */
export function conflictsSection(view: View): Html {
  const { conflicts } = view.dossier;
  const apart = conflicts.filter(({ verdict }) => verdict !== 'conflict');
  const stand = standing(conflicts);
  const list = (found: readonly Conflict[]) => found.map((conflict) => conflictArticle(conflict, view));
  return html`<section id="conflicts" aria-labelledby="conflicts-title"><h2 id="conflicts-title">Conflicts</h2>
${stand.length === 0 && html`<p class="empty">No two statements were found that cannot both hold.</p>`}
${list(stand.slice(0, IN_SIGHT))}
${stand.length > IN_SIGHT && html`<details class="further"><summary>${count(stand.length - IN_SIGHT, 'further conflict')}</summary>${list(stand.slice(IN_SIGHT))}</details>`}
${apart.length > 0 && html`<details class="further"><summary>${count(apart.length, 'difference')} that ${apart.length === 1 ? 'is no conflict' : 'are no conflicts'}: updates, roundings, different measures</summary>${list(apart)}</details>`}</section>`;
}

function conflictArticle(conflict: Conflict, view: View): Html {
  const id = anchor('conflict', conflict.id);
  const verdict = VERDICTS[conflict.verdict];
  return html`<article class="conflict ${conflict.verdict}" id="${id}" aria-labelledby="${id}-t">
<h3 id="${id}-t"><span class="mark${conflict.verdict === 'conflict' && ' loud'}">${verdict.mark}</span> ${CONFLICT_NAMES[conflict.kind]}: ${conflict.sides.map((side, index) => html`${index > 0 && ' / '}${words(side.value)}`)}</h3>
<p>${verdict.sentence} ${claimLinks(conflict, view)}</p>
<div class="sides">${conflict.sides.map((side) => sideBlock(side, view))}</div>
${reasons(conflict.reasons)}</article>`;
}

/** The claims that the conflict is about, in their own words. */
function claimLinks(conflict: Conflict, view: View): Html[] {
  const claims = conflict.claims.flatMap((id) => view.claimsById.get(id) ?? []);
  return claims.map(
    ({ anchor, rank, claim }, index) =>
      html`${index > 0 && '; '}<a href="#${anchor}">Claim ${rank}</a>: <q dir="auto">${claim.gist}</q>`,
  );
}

function sideBlock(side: Conflict['sides'][number], view: View): Html {
  const found = side.statements.flatMap((id) => view.statements.get(id) ?? []);
  const reports = distinctReports(side.statements, view.statements).length;
  return html`<div class="side"><p class="value" dir="auto">${side.value}</p>
<p class="facts">${count(reports, 'report')}, ${originsText(side.independent)}</p>
<ul>${bySameWords(found).map(sameWords)}</ul></div>`;
}

function sameWords(group: readonly StatementView[]): Html {
  return html`<li>${words(group[0]!.statement.quote)} <small>${group.map(({ report, anchor }) => html`<a href="#${anchor}" aria-label="Read it in R${report.number}">R${report.number}</a> `)}</small></li>`;
}
