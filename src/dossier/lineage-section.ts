import type { Derivation, Family } from '../model/index.ts';
import { anchor } from './anchor.ts';
import { reasons } from './claims-section.ts';
import { lineageGraph } from './lineage-graph.ts';
import { lineagePicture } from './lineage-picture.ts';
import { type Html, html, words } from './markup.ts';
import { sideBySide } from './side-by-side.ts';
import { reportLink } from './statement-item.ts';
import type { View } from './view.ts';
import { count, DERIVATION_NAMES, MODE_NAMES, percent } from './wording.ts';

/** Up to this many pairs stand in sight under a picture; more are folded. */
const PAIRS_IN_SIGHT = 8;

/** Up to this many members of a family are named in sight. */
const MEMBERS_IN_SIGHT = 12;

/** At most this many characters of reports are set side by side, to keep the page small. */
const MOST_COMPARED = 1_200_000;

/** Who leaned on whom: a picture per family, the single reports together, and every pair side by side. */
export function lineageSection(view: View): Html {
  const { families } = view.dossier;
  const compared = comparedPairs(view);
  const several = families.filter((family) => family.members.length > 1);
  const single = families.filter((family) => family.members.length === 1);
  return html`<section id="lineage" aria-labelledby="lineage-title"><h2 id="lineage-title">Lineage</h2>
<p class="hint">A family is every report whose text goes back to the same text. Words run from left to right.</p>${key()}
${several.map((family) => familyArticle([family], familyTitle(family), { view, compared }))}
${singleReports(single, { view, compared })}</section>`;
}

interface LineageContext {
  readonly view: View;
  /** Indices of the derivations whose reports are set side by side on this page. */
  readonly compared: ReadonlySet<number>;
}

function key(): Html {
  return html`<ul class="key">
<li><svg width="34" height="10" aria-hidden="true"><g class="edge wording"><path d="M0 5H34"/></g></svg> shares wording</li>
<li><svg width="34" height="10" aria-hidden="true"><g class="edge naming"><path d="M0 5H34"/></g></svg> names it as a source</li>
<li><svg width="34" height="10" aria-hidden="true"><g class="edge wording unknown"><path d="M0 5H34"/></g></svg> dashed: direction unknown</li></ul>`;
}

/** Pairs in the order of the dossier, until the page would grow too large. */
function comparedPairs({ dossier, reports }: View): Set<number> {
  const compared = new Set<number>();
  let characters = 0;
  for (const [index, { from, to, passages }] of dossier.derivations.entries()) {
    if (typeof to !== 'string' || passages.length === 0) continue;
    characters += (reports.get(from)?.report.text.length ?? 0) + (reports.get(to)?.report.text.length ?? 0);
    if (characters > MOST_COMPARED) break;
    compared.add(index);
  }
  return compared;
}

function familyTitle(family: Family): Html {
  const origin = family.origin !== null && html`, going back to ${words(family.origin)}`;
  return html`${count(family.members.length, 'report')} of one text${origin}`;
}

function singleReports(families: readonly Family[], context: LineageContext): Html | false {
  if (families.length === 0) return false;
  const leaning = new Set(context.view.dossier.derivations.map((derivation) => derivation.from));
  const [drawn, alone] = [
    families.filter((family) => leaning.has(family.members[0]!.report)),
    families.filter((family) => !leaning.has(family.members[0]!.report)),
  ];
  return html`${drawn.length > 0 && familyArticle(drawn, html`${count(drawn.length, 'report')} with text of ${drawn.length === 1 ? 'its' : 'their'} own that lean${drawn.length === 1 && 's'} on others`, context)}
${alone.length > 0 && html`<article><h3>${count(alone.length, 'report')} with text of ${alone.length === 1 ? 'its' : 'their'} own and no derivation</h3>${memberList(alone, context.view)}</article>`}`;
}

function familyArticle(families: readonly Family[], title: Html, context: LineageContext): Html {
  const { view } = context;
  const graph = lineageGraph(families, view.dossier.derivations);
  const members = new Set(families.flatMap((family) => family.members.map((member) => member.report)));
  const pairs = [...view.dossier.derivations.entries()].filter(([, { from }]) => members.has(from));
  const label = 'Picture of the lineage; the list after it says the same in words';
  return html`<article class="family" id="${anchor('family', families[0]!.id)}"><h3>${title}</h3>
${lineagePicture(graph, view, label)}
${families.length === 1 && memberList(families, view)}${pairList(pairs, context)}</article>`;
}

/** Members in the order of the family; a long list is folded. */
function memberList(families: readonly Family[], view: View): Html {
  const members = families.flatMap((family) => family.members);
  const list = html`<ul class="members">${members.map((member) => memberItem(member, view))}</ul>`;
  if (members.length <= MEMBERS_IN_SIGHT) return list;
  return html`<details class="all-members"><summary>All ${count(members.length, 'report')}</summary>${list}</details>`;
}

function memberItem({ report, mode, also }: Family['members'][number], view: View): Html | false {
  const found = view.reports.get(report);
  const others =
    also.length > 0 && html`, with wording of ${count(also.length, 'further family', 'further families')}`;
  return (
    found !== undefined && html`<li>${reportLink(found)} <small>${MODE_NAMES[mode]}${others}</small></li>`
  );
}

function pairList(pairs: readonly (readonly [number, Derivation])[], context: LineageContext): Html | false {
  if (pairs.length === 0) return false;
  const list = html`<ul class="pairs">${pairs.map((pair) => pairItem(pair, context))}</ul>`;
  if (pairs.length <= PAIRS_IN_SIGHT) return html`<h4>Who leans on whom</h4>${list}`;
  return html`<details class="all-pairs"><summary>Who leans on whom: ${count(pairs.length, 'pair')}</summary>${list}</details>`;
}

function pairItem([index, derivation]: readonly [number, Derivation], context: LineageContext): Html {
  const { view, compared } = context;
  const from = view.reports.get(derivation.from);
  const to = typeof derivation.to === 'string' ? view.reports.get(derivation.to) : null;
  const target =
    typeof derivation.to === 'string' ? (to?.name ?? 'a report that is not here') : derivation.to.source;
  return html`<li><details class="pair" id="p${index}"><summary>${from && html`<span class="no">R${from.number}</span> ${words(from.name)}`} <em>${DERIVATION_NAMES[derivation.kind]}</em> ${to && html`<span class="no">R${to.number}</span> `}${words(target)}${facts(derivation)}</summary>
${reasons(derivation.reasons)}${evidence(derivation)}
${from && to && (compared.has(index) ? sideBySide({ index, derivation, from, to }) : derivation.passages.length > 0 && html`<p class="hint">Not set side by side here, to keep this page small; the JSON dossier holds the passages.</p>`)}</details></li>`;
}

/** How much is shared, and the direction where that says anything: a named source is always leaned on. */
function facts({ direction, passages, strength }: Derivation): Html | false {
  if (passages.length === 0) return direction === 'unknown' && html`<small> direction unknown</small>`;
  return html`<small> ${count(passages.length, 'shared passage')}, ${percent(strength)} of its body · direction ${direction}</small>`;
}

function evidence({ evidence }: Derivation): Html | false {
  return (
    evidence.length > 0 &&
    html`<p class="evidence">Evidence: ${evidence.map((span, index) => html`${index > 0 && ', '}<q dir="auto">${span.quote}</q>`)}</p>`
  );
}
