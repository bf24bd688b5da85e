import type { Report } from '../model/index.ts';
import { groupOfBoth, outletNamed, type OutletGroups, WORLD_GROUPS } from '../outlets/index.ts';
import { publisherOf } from './provenance.ts';

/**
 * Why the reporting of two reports may be one, in words, though they share no text: one outlet, one owner, a pool of which
 * both are members, one byline, or a pool report that both rest on. Null without a ground. It never makes a family.
 */
export function groundBetween(a: Report, b: Report, groups: OutletGroups = WORLD_GROUPS): string | null {
  return outletGround(publisherOf(a), publisherOf(b), groups) ?? bylineGround(a, b) ?? poolGround(a, b);
}

function outletGround(a: string | null, b: string | null, groups: OutletGroups): string | null {
  if (a === null || b === null) return null;
  if (a === b) return `${a} printed both`;
  const group = groupOfBoth(groups, a, b);
  if (group === null) return null;
  return group.kind === 'owner'
    ? `${a} and ${b} belong to ${group.name}`
    : `${a} and ${b} take part in ${group.name}`;
}

function bylineGround(a: Report, b: Report): string | null {
  const others = new Set(bylinesOf(b).map((name) => name.toLowerCase()));
  const name = bylinesOf(a).find((own) => others.has(own.toLowerCase()));
  return name === undefined ? null : `both carry the byline of ${name}`;
}

/** Words of bylines that are nobody's name. */
const NO_NAME =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|agenc(?:y|ies)|news|desk|team|press|service|wire|bureau|associated|reuters)\b/i;

/** The persons whom a report's author field and byline parts name: two words or more, no outlet and no desk. */
function bylinesOf({ author, text, parts }: Report): string[] {
  const lines = parts.filter(({ kind }) => kind === 'byline').map(({ start, end }) => text.slice(start, end));
  return [author ?? '', ...lines]
    .flatMap((line) => line.replace(/^\s*by\b:?/i, '').split(/,|;|\||&|\band\b/i))
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$/u.test(name))
    .filter((name) => !NO_NAME.test(name) && outletNamed(name) === null);
}

const POOL_REPORT =
  /\b(?:pool (?:report(?:er)?s?|correspondents?|cameras?|copy)|(?:press|media|travelling|traveling) pool)\b/i;

function poolGround(a: Report, b: Report): string | null {
  return POOL_REPORT.test(a.text) && POOL_REPORT.test(b.text) ? 'both rest on a pool report' : null;
}
