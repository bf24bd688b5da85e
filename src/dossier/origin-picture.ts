import type { Claim, Origin } from '../model/index.ts';
import { type Html, html } from './markup.ts';
import { distinctReports, supportingOrigins, type View } from './view.ts';

const MOST_DOTS = 24;

/**
 * The picture beside a claim: one dot per report, one capsule per origin, and a dashed frame around capsules
 * that may be one origin. Its meaning is repeated in words beside it, so it is hidden from screen readers.
 */
export function originPicture(claim: Claim, view: View): Html {
  const groups = mayBeOneGroups(supportingOrigins(claim));
  return html`<span class="picture" aria-hidden="true">${groups.map((group) => frame(group, view))}</span>`;
}

function frame(group: readonly Origin[], view: View): Html {
  const capsules = group.map((origin) => capsule(origin, view));
  return group.length > 1 ? html`<span class="may">${capsules}</span>` : html`${capsules}`;
}

function capsule(origin: Origin, view: View): Html {
  const reports = distinctReports(origin.statements, view.statements).length;
  const dots = Array.from({ length: Math.min(reports, MOST_DOTS) }, () => html`<i></i>`);
  const more = reports > MOST_DOTS && html`<b>+${reports - MOST_DOTS}</b>`;
  return html`<span class="capsule${origin.kind === 'unknown' && ' hollow'}">${dots}${more}</span>`;
}

/** Origins in groups that hang together by "may be the same as", in the order of their first member. */
export function mayBeOneGroups(origins: readonly Origin[]): Origin[][] {
  const seen = new Set<number>();
  const groups: Origin[][] = [];
  for (const index of origins.keys()) {
    if (seen.has(index)) continue;
    groups.push(reachable(index, origins, seen).map((at) => origins[at]!));
  }
  return groups;
}

function reachable(from: number, origins: readonly Origin[], seen: Set<number>): number[] {
  const found = [from];
  seen.add(from);
  for (const at of found)
    for (const next of origins[at]?.maybeSameAs ?? [])
      if (origins[next] && !seen.has(next)) {
        seen.add(next);
        found.push(next);
      }
  return found.sort((a, b) => a - b);
}
