import type { NameKind, NameMention } from '../../model/index.ts';
import { phraseOf, type ReadText, type WordRange } from '../document.ts';
import { nameKey } from './name-key.ts';
import { normalForms } from './normal-form.ts';
import { otherNames } from './other-names.ts';
import { settleKinds } from './settle-kinds.ts';
import { tagNames } from './tag-names.ts';
import { titleBefore } from './titles.ts';

type Named = WordRange & { readonly kind: NameKind };

/** The names of a text with their kinds, in order and apart from each other. */
function namedRanges(read: ReadText): Named[] {
  const tagged: readonly Named[] = settleKinds(read, tagNames(read));
  const others = otherNames(read, tagged).map((range): Named => ({ ...range, kind: 'other' }));
  return [...tagged, ...others].sort((a, b) => a.first - b.first);
}

/** For every token the index of the first token of its sentence. */
function sentenceFirsts({ sentences, tokens }: ReadText): Int32Array {
  const firsts = new Int32Array(tokens.length);
  for (const { first, last } of sentences) firsts.fill(first, first, last);
  return firsts;
}

/** The proper names of a text. See `NameMention`. */
export function findNames(read: ReadText): NameMention[] {
  const ranges = namedRanges(read);
  const written = ranges.map((range) => ({ phrase: phraseOf(read, range), kind: range.kind }));
  const normals = normalForms(written);
  const firsts = sentenceFirsts(read);
  return ranges.map(({ first, last, kind }, index) => ({
    start: read.tokens[first]!.start,
    end: read.tokens[last - 1]!.end,
    first,
    last,
    kind,
    normal: normals[index]!,
    key: nameKey(normals[index]!, kind),
    title: kind === 'person' ? titleBefore(read, first, firsts[first]!) : null,
  }));
}
