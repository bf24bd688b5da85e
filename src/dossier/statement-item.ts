import type { AttributionLink, Derivation, Relation, Statement } from '../model/index.ts';
import { type Html, html, words } from './markup.ts';
import { leafText } from './place-text.ts';
import { bySameWords, carrierOf, type ReportView, type StatementView, type View } from './view.ts';
import { DERIVATION_NAMES, OWN_SIGN_NAMES, RELATION_NAMES, SOURCE_NAMES, STANCE_NAMES } from './wording.ts';

/** A link to a report's place in the list of reports, or to a place within it: "R3 Harbour Radio". */
export function reportLink({ number, name, anchor }: ReportView, place = anchor): Html {
  return html`<a class="report" href="#${place}"><span class="no">R${number}</span> ${words(name)}</a>`;
}

/**
 * Statements of one relation as a list: words that several reports share stand once, with the chain of sources of
 * each report.
 */
export function statementList(found: readonly StatementView[], relation: Relation, view: View): Html {
  return html`<ul class="statements">${bySameWords(found).map((group) => sameWords(group, relation, view))}</ul>`;
}

function sameWords(group: readonly StatementView[], relation: Relation, view: View): Html {
  return html`<li class="statement ${relation}"><blockquote dir="auto">${group[0]!.statement.quote}</blockquote>
${relation !== 'supports' && html`<p class="facts"><span class="relation">${RELATION_NAMES[relation]}</span></p>`}
${group.map((found) => html`<p class="where">${chain(found, view)}${stance(found.statement)}</p>`)}</li>`;
}

function stance({ stance }: Statement): Html | false {
  return stance !== 'asserts' && html`<span class="stance">${STANCE_NAMES[stance]}</span> `;
}

/** The way of the words from the report back to the last-named source, nearest first; the first leads to them. */
function chain(found: StatementView, view: View): Html {
  const { statement, report, anchor } = found;
  const carrier = carrierOf(found, view);
  const silent = statement.attribution.length === 0 && !carrier;
  return html`${reportLink(report, anchor)}${leaf(found)}${carrier && carrierLink(carrier, view)}${statement.attribution.map(link)}${ownVoice(statement, silent)} `;
}

/** The page or paragraph of the original on which the words begin. */
function leaf({ statement, report }: StatementView): Html | false {
  const span = statement.spans[0];
  const place = span ? leafText(report.report, span) : '';
  return place !== '' && html` <small class="leaf">${place}</small>`;
}

const FROM = html` <span class="from" role="img" aria-label="from">←</span> `;
const EITHER_WAY = html` <span class="from" role="img" aria-label="shares words with">↔</span> `;

/** The report or source that the words were taken from; with an unknown direction it only shares them. */
function carrierLink({ to, kind, direction }: Derivation, view: View): Html {
  const report = typeof to === 'string' ? view.reports.get(to) : undefined;
  const name = report ? reportLink(report) : words(typeof to === 'string' ? to : to.source);
  if (direction === 'unknown') return html`${EITHER_WAY}${name} <small>same words</small>`;
  return html`${FROM}${name} <small>${DERIVATION_NAMES[kind]}</small>`;
}

/** Signs of the report's own reporting, or that it names nobody. */
function ownVoice({ own }: Statement, silent: boolean): Html | false {
  if (own.length === 0) return silent && html` <span class="own">· in its own voice, no source named</span>`;
  return html` <span class="own">· ${[...new Set(own.map((sign) => OWN_SIGN_NAMES[sign.kind]))].join(', ')}</span>`;
}

function link({ name, kind, role, cue, ownDeed }: AttributionLink): Html {
  const said = cue && cue.length > 0 && html` <q dir="auto">${cue.map((span) => span.quote).join(' … ')}</q>`;
  return html`${FROM}${words(name)} <small>${role ? words(role) : SOURCE_NAMES[kind]}${said}${ownDeed === true && html`, of a deed of its own`}</small>`;
}
