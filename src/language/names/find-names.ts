import type { NameMention } from '../../model/index.ts';
import { phraseOf, type ReadText } from '../document.ts';
import { joinParts } from './join-parts.ts';
import { missedNames, withoutPeoples } from './missed-names.ts';
import { nameModel } from './model.ts';
import { nameKey } from './name-key.ts';
import { joinNicknames } from './nicknames.ts';
import { normalForms } from './normal-form.ts';
import { otherNames } from './other-names.ts';
import { type KindedName, settleKinds } from './settle-kinds.ts';
import { tagNames } from './tag-names.ts';
import { titleBefore } from './titles.ts';

/** The names of a text with their kinds, in order and apart from each other. */
function namedRanges(read: ReadText): KindedName[] {
  const tagged = joinParts(read, withoutPeoples(read, tagNames(read)));
  const known = [...tagged, ...missedNames(read, tagged)];
  const others = otherNames(read, known).map((range): KindedName => ({ ...range, kind: 'other' }));
  const names = [...known, ...others].sort((a, b) => a.first - b.first);
  return joinNicknames(read, settleKinds(read, names, nameModel().classes));
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
