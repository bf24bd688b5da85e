import { compareText } from '../text/index.ts';
import { isBefore } from './publication.ts';
import type { Wording } from './wording.ts';

/** Whom a family's text goes back to, and its fullest or first member. Members are numbers of reports. */
export interface Head {
  readonly origin: string | null;
  readonly head: number;
  /** Whether the head is the page of the originator itself. */
  readonly own: boolean;
}

/** A copy that holds less than this part of the largest member's words is cut. */
const FULL = 0.6;

/** Finds the origin and the head of a family. `mixed` tells of members that contain wording of other families. */
export function headOf(
  wordings: readonly Wording[],
  members: readonly number[],
  mixed: (member: number) => boolean,
): Head {
  const origin = originOf(wordings, members);
  const pages = members.filter((i) => origin !== null && wordings[i]!.provenance.publisher === origin);
  const pure = members.filter((i) => !mixed(i));
  const full = fullMembers(wordings, [pages, pure, members].find(({ length }) => length > 0)!);
  const head = full.reduce((best, i) => (comesFirst(wordings[i]!, wordings[best]!) ? i : best));
  return { origin, head, own: pages.length > 0 || (members.length === 1 && origin === null) };
}

/** The outlet that most members credit with their words, else that people in them spoke to; else none. */
function originOf(wordings: readonly Wording[], members: readonly number[]): string | null {
  const credited = members.flatMap((i) => creditedBy(wordings[i]!));
  if (credited.length > 0) return mostFrequent(credited);
  const told = members.flatMap((i) => wordings[i]!.provenance.told ?? []);
  if (told.length > 0 && members.length > 1) return mostFrequent(told);
  const leanedOn = members.flatMap((i) => wordings[i]!.provenance.leansOn ?? []);
  const publishers = members.flatMap((i) => wordings[i]!.provenance.publisher ?? []);
  const retold = leanedOn.filter((name) => publishers.includes(name));
  return retold.length > 0 ? mostFrequent(retold) : null;
}

/** An agency's own page needs no credit. */
function creditedBy({ provenance: { credits, publisher, byAgency } }: Wording): string[] {
  const copied = credits.filter(({ role }) => role === 'copy').map(({ outlet }) => outlet);
  return [...new Set(byAgency && publisher !== null ? [publisher] : copied)];
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]![0];
}

function fullMembers(wordings: readonly Wording[], members: readonly number[]): number[] {
  const largest = members.reduce((most, i) => Math.max(most, wordings[i]!.weight.whole), 0);
  return members.filter((i) => wordings[i]!.weight.whole >= FULL * largest);
}

/** The earlier one, or the longer one where times do not tell. */
function comesFirst(a: Wording, b: Wording): boolean {
  return isBefore(a.report.published, b.report.published) ?? a.weight.whole > b.weight.whole;
}
