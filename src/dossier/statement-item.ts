import type { AttributionLink, Relation, Statement } from '../model/index.ts';
import { type Html, html, words } from './markup.ts';
import type { ReportView, StatementView } from './view.ts';
import { OWN_SIGN_NAMES, RELATION_NAMES, SOURCE_NAMES, STANCE_NAMES } from './wording.ts';

/** A link to a report's place in the list of reports: "R3 Harbour Radio". */
export function reportLink(view: ReportView): Html {
  return html`<a class="report" href="#${view.anchor}"><span class="no">R${view.number}</span> ${words(view.name)}</a>`;
}

/** A statement as an item of a list: its words, the chain of its sources, its stance and the way to its place. */
export function statementItem(view: StatementView, relation: Relation): Html {
  const { statement } = view;
  return html`<li class="statement ${relation}">
<blockquote dir="auto">${statement.quote}</blockquote>
${chain(view)}
<p class="facts">${relation !== 'supports' && html`<span class="relation">${RELATION_NAMES[relation]}</span> `}${stance(statement)}<a class="jump" href="#${view.anchor}">Read it in R${view.report.number}</a></p>
</li>`;
}

function stance({ stance }: Statement): Html | false {
  return stance !== 'asserts' && html`<span class="stance">${STANCE_NAMES[stance]}</span> `;
}

/** The way of the words from the report back to the last-named source, nearest first. */
function chain({ statement, report }: StatementView): Html {
  const last = statement.attribution.length === 0 && html`<li class="own">${ownVoice(statement)}</li>`;
  return html`<ol class="chain" aria-label="Chain of sources"><li>${reportLink(report)}</li>${statement.attribution.map(link)}${last}</ol>`;
}

function ownVoice({ own }: Statement): string {
  if (own.length === 0) return 'in its own voice, no source named';
  return [...new Set(own.map((sign) => OWN_SIGN_NAMES[sign.kind]))].join(', ');
}

function link({ name, kind, role, cue }: AttributionLink): Html {
  const said = cue && cue.length > 0 && html` <q dir="auto">${cue.map((span) => span.quote).join(' … ')}</q>`;
  return html`<li>${words(name)} <small>${role ? words(role) : SOURCE_NAMES[kind]}${said}</small></li>`;
}
