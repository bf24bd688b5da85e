import { type ReadText, phraseOf } from '../document.ts';
import type { NameSpan, TaggedKind } from './labels.ts';
import { plainLetters } from './name-key.ts';

type KindCounts = Map<TaggedKind, number>;

function count(counts: Map<string, KindCounts>, name: string, kind: TaggedKind): void {
  const kinds = counts.get(name) ?? new Map<TaggedKind, number>();
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  counts.set(name, kinds);
}

/** The kind that more than half of the votes are for, else null. */
function majority(kinds: KindCounts): TaggedKind | null {
  let all = 0;
  for (const votes of kinds.values()) all += votes;
  for (const [kind, votes] of kinds) if (votes * 2 > all) return kind;
  return null;
}

/** Last parts of persons' full names ("Aho" of "Juhani Aho"), which name the person wherever they stand alone. */
function lastNames({ forms }: ReadText, spans: readonly NameSpan[]): Set<string> {
  const names = new Set<string>();
  for (const { kind, first, last } of spans)
    if (kind === 'person' && last - first > 1 && forms[last - 1]!.length > 2) names.add(forms[last - 1]!);
  return names;
}

/** Single words that the tagger passed over although they are the last name of a person of the same report. */
function missedLastNames(read: ReadText, spans: readonly NameSpan[]): NameSpan[] {
  const names = lastNames(read, spans);
  const taken = new Set<number>();
  for (const { first, last } of spans) for (let at = first; at < last; at += 1) taken.add(at);
  const missed: NameSpan[] = [];
  for (let at = 0; at < read.forms.length; at += 1)
    if (names.has(read.forms[at]!) && !taken.has(at) && read.tokens[at]!.upos !== 'VERB')
      missed.push({ first: at, last: at + 1, kind: 'person' });
  return missed;
}

/**
 * Makes the names of one report agree with each other: the same words get the kind that most of their places got,
 * and the last name of a person is a name wherever it stands.
 */
export function settleKinds(read: ReadText, spans: readonly NameSpan[]): NameSpan[] {
  const counts = new Map<string, KindCounts>();
  const keys = spans.map((span) => plainLetters(phraseOf(read, span)));
  for (const [index, span] of spans.entries()) count(counts, keys[index]!, span.kind);
  const settled = spans.map((span, index) => ({ ...span, kind: majority(counts.get(keys[index]!)!) ?? span.kind }));
  return [...settled, ...missedLastNames(read, settled)].sort((a, b) => a.first - b.first);
}
