import type { Derivation, Difference } from '../model/index.ts';
import { type Html, html } from './markup.ts';
import { type Mark, type Segment, segments } from './marks.ts';
import { reportLink } from './statement-item.ts';
import type { ReportView } from './view.ts';

/** Unshared stretches longer than this show their two ends only. */
const LONGEST_UNSHARED = 600;
const END_SHOWN = 160;

/** A derivation between two reports of the set, with its index on the page. */
export interface Pair {
  readonly index: number;
  readonly derivation: Derivation;
  readonly from: ReportView;
  readonly to: ReportView;
}

/** Two reports beside each other, shared passages marked, numbered and linked to each other. */
export function sideBySide(pair: Pair): Html {
  return html`<div class="both">${column(pair, 'from')}${column(pair, 'to')}</div>`;
}

type Side = 'from' | 'to';

const OTHER: Readonly<Record<Side, Side>> = { from: 'to', to: 'from' };
const LETTER: Readonly<Record<Side, string>> = { from: 'a', to: 'b' };

function column(pair: Pair, side: Side): Html {
  const { report } = pair[side];
  const marks = pair.derivation.passages.map((passage, key): Mark => ({ ...passage[side], key }));
  const changes = changesOn(pair, side);
  const cuts = changes.flatMap(({ start, end }) => [start, end]);
  const cut = segments({ start: 0, end: report.text.length }, marks, cuts);
  const changeAt = openChanges(changes);
  return html`<div class="column" tabindex="0" role="group" aria-label="Text of R${pair[side].number}"><p class="whose">${reportLink(pair[side])}</p>
<div class="text" dir="auto">${cut.map((segment) => piece(segment, pair, side, changeAt(segment.start)))}</div></div>`;
}

/** Words of one side that the other side of a passage has not, with what it has instead. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly kind: Difference['kind'];
  readonly other: string | null;
}

function changesOn({ derivation }: Pair, side: Side): Change[] {
  return derivation.passages
    .flatMap(({ differences }) => differences)
    .flatMap((difference) => {
      const span = difference[side];
      if (span === null) return [];
      const other = difference[OTHER[side]]?.quote ?? null;
      return [{ start: span.start, end: span.end, kind: difference.kind, other }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Finds the change at a place; places must rise. */
function openChanges(changes: readonly Change[]): (place: number) => Change | undefined {
  let at = 0;
  return (place) => {
    while (at < changes.length && changes[at]!.end <= place) at++;
    const change = changes[at];
    return change !== undefined && change.start <= place ? change : undefined;
  };
}

function changed(text: string, { kind, other }: Change): Html {
  const title = other === null ? 'not in the other' : `the other: ${other}`;
  return html`<i class="changed ${kind}" title="${title}">${text}</i>`;
}

function piece(segment: Segment, pair: Pair, side: Side, change: Change | undefined): Html {
  const words = pair[side].report.text.slice(segment.start, segment.end);
  if (segment.keys.length === 0) return unshared(words);
  const text = change === undefined ? html`${words}` : changed(words, change);
  const { index } = pair;
  const keys = segment.keys.map((key) => `${index}-${key}`).join(' ');
  const links = segment.starts.map((key) => passageLink(key, pair, side));
  return html`<mark data-p="${keys}">${links}${text}</mark>`;
}

function passageLink(key: number, pair: Pair, side: Side): Html {
  const there = `p${pair.index}${LETTER[OTHER[side]]}${key}`;
  const label = `Passage ${key + 1}, to R${pair[OTHER[side]].number}`;
  return html`<a class="passage" id="p${pair.index}${LETTER[side]}${key}" href="#${there}" aria-label="${label}">${key + 1}</a>`;
}

function unshared(text: string): Html {
  if (text.length <= LONGEST_UNSHARED) return html`${text}`;
  const left = text.length - 2 * END_SHOWN;
  return html`${text.slice(0, END_SHOWN)}<span class="left-out"> [… ${left} characters that are not shared …] </span>${text.slice(-END_SHOWN)}`;
}
