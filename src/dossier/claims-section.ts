import type { Claim, Origin } from '../model/index.ts';
import { groupBy } from '../text/index.ts';
import { anchor } from './anchor.ts';
import { type Html, html, words } from './markup.ts';
import { originPicture } from './origin-picture.ts';
import { statementList } from './statement-item.ts';
import {
  type ClaimView,
  distinctReports,
  reportsWith,
  standing,
  supportingOrigins,
  type View,
} from './view.ts';
import { count, ORIGIN_NAMES, rangeText, reportedBy, VERDICTS } from './wording.ts';

/** How many claims stand open on the page; the rest are folded into one list. */
const IN_SIGHT = 60;

/** The answer: claims by weight, each with its count, its picture and, one click away, its origins. */
export function claimsSection(view: View): Html {
  const first = view.claims.slice(0, IN_SIGHT);
  const rest = view.claims.slice(IN_SIGHT);
  return html`<section id="claims" aria-labelledby="claims-title">
<div class="heading"><h2 id="claims-title">Claims</h2>
<p class="filter" hidden><input id="filter" type="search" aria-label="Find in claims" placeholder="Find in claims" autocomplete="off" spellcheck="false"> <label><input id="several" type="checkbox"> several reports</label> <label><input id="disputed" type="checkbox"> in conflict</label> <span id="found" role="status"></span></p></div>
${view.claims.length === 0 ? html`<p class="empty">No claim was found. The list of problems and the parts set aside in each report say why.</p>` : legend()}
<ol class="claims">${first.map((claim) => claimItem(claim, view))}</ol>
${
  rest.length > 0 &&
  html`<details class="further" id="further"><summary>${count(rest.length, 'further claim')}, of less weight</summary>
<ol class="claims" start="${IN_SIGHT + 1}">${rest.map((claim) => claimItem(claim, view))}</ol></details>`
}
</section>`;
}

function legend(): Html {
  return html`<p class="legend"><span><span class="picture" aria-hidden="true"><span class="capsule"><i></i><i></i></span></span> one origin</span>
<span><span class="picture" aria-hidden="true"><span class="may"><span class="capsule"><i></i></span><span class="capsule"><i></i></span></span></span> may be one origin</span>
<span><span class="picture" aria-hidden="true"><span class="capsule hollow"><i></i></span></span> origin unknown</span></p>`;
}

function claimItem(view: ClaimView, all: View): Html {
  const { claim } = view;
  return html`<li class="claim${view.reports > 1 && ' several'}${standing(view.conflicts).length > 0 && ' disputed'}" id="${view.anchor}"><article aria-labelledby="${view.anchor}-t">
${score(claim)}
<div class="say"><h3 id="${view.anchor}-t"><span class="rank">${view.rank}</span> <q dir="auto">${claim.gist}</q></h3>
<p class="count">${originPicture(claim, all)} <span>${reportedBy(view.reports, claim)}${others(claim, all)}</span> ${marks(view)}</p>
${claim.why !== null && html`<p class="why">${words(claim.why)}</p>`}
<details class="origins"><summary>${summaryText(claim)}</summary>${origins(claim, all)}${unfollowed(claim, all)}${weight(claim)}</details></div>
</article></li>`;
}

/** The parts of the weight that orders claims, in words. */
function weight({ weight, weightParts }: Claim): Html | false {
  if (weightParts === undefined) return false;
  const { reports, leading, disputed, figures } = weightParts;
  const parts = [
    count(reports, 'report'),
    ...(leading > 0 ? [`2 × ${leading} with it in headline or lead`] : []),
    ...(disputed ? ['3 for being disputed'] : []),
    ...(figures ? ['1 for figures'] : []),
  ];
  return html`<p class="why">Place in this list by weight ${weight}: ${parts.join(', ')}.</p>`;
}

/** The range in large figures; said in words beside it, so hidden from screen readers. */
function score({ independent }: Claim): Html {
  if (!independent) return html`<p class="score none" aria-hidden="true"><b>–</b><span>no count</span></p>`;
  const noun = independent.max === 1 ? 'origin' : 'origins';
  return html`<p class="score${independent.max > 1 && ' several'}" aria-hidden="true"><b>${rangeText(independent)}</b><span>${noun}</span></p>`;
}

function others(claim: Claim, view: View): Html {
  const denying = reportsWith(claim, 'denies', view.statements);
  const asking = reportsWith(claim, 'questions', view.statements);
  return html`${denying > 0 && html`; <span class="denied">${count(denying, 'report')} ${denying === 1 ? 'denies' : 'deny'} it</span>`}${asking > 0 && html`; ${count(asking, 'report')} ${asking === 1 ? 'questions' : 'question'} it`}`;
}

function marks({ conflicts }: ClaimView): Html {
  const first = standing(conflicts)[0] ?? conflicts[0];
  if (!first) return html``;
  const loud = first.verdict === 'conflict';
  return html`<a class="mark${loud && ' loud'}" href="#${anchor('conflict', first.id)}">${loud && html`<span aria-hidden="true">≠</span> `}${VERDICTS[first.verdict].mark}${conflicts.length > 1 && ` ×${conflicts.length}`}</a>`;
}

function summaryText(claim: Claim): string {
  const statements = count(claim.statements.length, 'statement');
  const counted = supportingOrigins(claim).length;
  return counted === 0 ? statements : `${count(counted, 'origin')} · ${statements}`;
}

/** An origin of few statements stands open, so that one click shows everything. */
const FEW = 6;

function origins(claim: Claim, view: View): Html {
  const counted = supportingOrigins(claim);
  const open = claim.statements.length <= FEW || counted.length === 1;
  return html`<ul class="origin-list">${counted.map((origin) => originItem(origin, { claim, counted, view, open }))}</ul>`;
}

interface OriginContext {
  readonly claim: Claim;
  readonly counted: readonly Origin[];
  readonly view: View;
  readonly open: boolean;
}

function originItem(origin: Origin, { claim, counted, view, open }: OriginContext): Html {
  const reports = distinctReports(origin.statements, view.statements).length;
  return html`<li><details class="origin"${open && html` open`}><summary><b>${words(origin.name)}</b> <span class="kind">${ORIGIN_NAMES[origin.kind]} · ${count(reports, 'report')}</span></summary>
${mayBe(origin, counted)}${reasons(origin.reasons)}
${statements(origin.statements, claim, view)}</details></li>`;
}

/** Names that the reasons do not mention anyway. */
function mayBe(origin: Origin, counted: readonly Origin[]): Html | false {
  const names = origin.maybeSameAs
    .flatMap((index) => counted[index]?.name ?? [])
    .filter((name) => !origin.reasons.some((reason) => reason.includes(name)));
  return (
    names.length > 0 &&
    html`<p class="maybe">May be the same as ${names.map((name, index) => html`${index > 0 && ', '}${words(name)}`)}</p>`
  );
}

/** Reasons in sight; more are folded. */
const REASONS_IN_SIGHT = 3;

/** The sentences that say why, as a list. */
export function reasons(sentences: readonly string[]): Html | false {
  if (sentences.length === 0) return false;
  const list = (some: readonly string[]) =>
    html`<ul class="reasons">${some.map((one) => html`<li>${words(one)}</li>`)}</ul>`;
  const more = sentences.slice(REASONS_IN_SIGHT);
  if (more.length < 2) return list(sentences);
  return html`${list(sentences.slice(0, REASONS_IN_SIGHT))}<details class="more"><summary>${count(more.length, 'further reason')}</summary>${list(more)}</details>`;
}

function statements(ids: readonly string[], claim: Claim, view: View): Html[] {
  const relations = new Map(claim.statements.map((link) => [link.id, link.relation]));
  const found = ids.flatMap((id) => view.statements.get(id) ?? []);
  const groups = groupBy(found, ({ statement }) => relations.get(statement.id) ?? 'supports');
  return [...groups].map(([relation, group]) => statementList(group, relation, view));
}

/** Statements that are not counted: denials, questions, or such that lead nowhere. */
function unfollowed(claim: Claim, view: View): Html | false {
  const counted = new Set(supportingOrigins(claim).flatMap((origin) => origin.statements));
  const rest = claim.statements.map((link) => link.id).filter((id) => !counted.has(id));
  return rest.length > 0 && html`<h4>Not counted</h4>${statements(rest, claim, view)}`;
}
