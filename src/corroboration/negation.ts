import type { Statement } from '../model/index.ts';
import { rememberFor } from '../text/index.ts';

type Words = Pick<Statement, 'stance' | 'quote'>;

const NEGATION = /\b(?:not|never|no|nobody|no-one|nothing|none|neither|nor)\b|n[^\p{L}\s]{1,3}\s?t\b/iu;
const NOT_ONLY = /\bnot\s+(?:only|just|merely|simply|least)\b/gi;
const UNREAL = /\b(?:would|should|if|unless|without|refus\w+|fail\w*|declin\w+)\b|\bwouldn/i;
const RELATIVE =
  /^(?:about |of |on |over )?(?:which|that|who|whose|whether|where|what|why|how|when|once|until|as|while)\b/i;
/** A clause that only says which one is meant. */
const SIDE_CLAUSE = /\b(?:which|who|whose)\b[^,.;]*/gi;
/** Words that deny of everybody, or that there was such a thing at all. */
const OF_ALL = /\b(?:nobody|no[ -]one|nothing|none|never|neither|nor|no|not (?:a|any|one|a single))\b/i;

/** Whether a statement says that something is not so, by its stance or its own words. */
export const isNegated = rememberFor(
  ({ stance, quote }: Words): boolean =>
    stance === 'denies' || NEGATION.test(quote.replaceAll(SIDE_CLAUSE, '').replaceAll(NOT_ONLY, '')),
);

/** Whether a statement denies of all ("nobody blasted anything", "there was no gull"). */
export function deniesOfAll(statement: Words): boolean {
  return isNegated(statement) && OF_ALL.test(statement.quote);
}

/** Whether a statement says or denies a thing outright: supposed things and clauses that only say which one is meant do neither. */
export const isOutright = rememberFor(
  ({ stance, quote }: Words): boolean =>
    stance !== 'supposes' && stance !== 'asks' && !UNREAL.test(quote) && !RELATIVE.test(quote),
);
