import type { Conflict } from '../model/index.ts';
import { anchor } from './anchor.ts';
import { reasons } from './claims-section.ts';
import { type Html, html, words } from './markup.ts';
import { distinctReports, type StatementView, type View } from './view.ts';
import { CONFLICT_NAMES, count, originsText, VERDICTS } from './wording.ts';

/** Where accounts differ: conflicts that stand first, then those told apart as something else. */
export function conflictsSection(view: View): Html {
  const ordered = [...view.dossier.conflicts].sort((a, b) => loudness(b) - loudness(a));
  return html`<section id="conflicts" aria-labelledby="conflicts-title"><h2 id="conflicts-title">Conflicts</h2>
${ordered.length === 0 && html`<p class="empty">No two statements were found that cannot both hold.</p>`}
${ordered.map((conflict) => conflictArticle(conflict, view))}</section>`;
}

function loudness(conflict: Conflict): number {
  return conflict.verdict === 'conflict' ? 1 : 0;
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

function claimLinks(conflict: Conflict, view: View): Html[] {
  return conflict.claims.flatMap((id) => {
    const claim = view.claimsById.get(id);
    return claim ? [html`<a href="#${claim.anchor}">Claim ${claim.rank}</a> `] : [];
  });
}

function sideBlock(side: Conflict['sides'][number], view: View): Html {
  const reports = distinctReports(side.statements, view.statements).length;
  return html`<div class="side"><p class="value" dir="auto">${side.value}</p>
<p class="facts">${count(reports, 'report')}, ${originsText(side.independent)}</p>
<ul>${byWords(side.statements, view).map(sameWords)}</ul></div>`;
}

/** Statements in groups of the same words, in the order of their first. */
function byWords(ids: readonly string[], view: View): StatementView[][] {
  const groups = new Map<string, StatementView[]>();
  for (const found of ids.flatMap((id) => view.statements.get(id) ?? []))
    groups.set(found.statement.quote, [...(groups.get(found.statement.quote) ?? []), found]);
  return [...groups.values()];
}

function sameWords(group: readonly StatementView[]): Html {
  return html`<li>${words(group[0]!.statement.quote)} <small>${group.map(({ report, anchor }) => html`<a href="#${anchor}" aria-label="Read it in R${report.number}">R${report.number}</a> `)}</small></li>`;
}
