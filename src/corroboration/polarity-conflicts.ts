import type { Claim, Conflict, Reading, Relation, Statement } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import { topicLikeness, topicOf } from './conflict-topic.ts';
import type { Setting } from './setting.ts';
import { copyingReasons, sideOf } from './sides.ts';

/** A denial meets what it denies in at least this much of the words of both. Hundredths. */
const DENIES_AT = 60;
/** What says less than this many telling things denies nothing in particular. */
const LEAST_WORDS = 2;

function statementsOf(claim: Claim, relation: Relation, setting: Setting): Statement[] {
  return claim.statements
    .filter((link) => link.relation === relation)
    .map(({ id }) => setting.statements.get(id)!);
}

/** Whether everything said and denied goes back to one origin: somebody's own "not this but that" is no conflict. */
function haveOneOrigin(
  claim: Claim,
  supporting: readonly Statement[],
  denying: readonly Statement[],
): boolean {
  const ids = new Set([...supporting, ...denying].map(({ id }) => id));
  return claim.origins.filter(({ statements }) => statements.some((id) => ids.has(id))).length < 2;
}

type Readings = ReadonlyMap<string, Reading>;

const NEGATION = /\b(?:not|never|no)\b|n['’]\s?t\b/i;
const UNREAL = /\b(?:would|should|if|unless|without|refus\w+|fail\w*|declin\w+)\b|\bwouldn/i;
const RELATIVE = /^(?:which|that|who|whose|where|what|why|how|when|as|while)\b/i;

/** A clause that only says which one is meant. */
const SIDE_CLAUSE = /\b(?:which|who|whose)\b[^,.;]*/gi;

function isNegated({ stance, quote }: Statement): boolean {
  return stance === 'denies' || NEGATION.test(quote.replaceAll(SIDE_CLAUSE, ''));
}

/** Whether a statement says or denies a thing outright: supposed things and clauses that only say which one is meant do neither. */
function isOutright({ stance, quote }: Statement): boolean {
  return stance !== 'supposes' && stance !== 'asks' && !UNREAL.test(quote) && !RELATIVE.test(quote);
}

/** Statements of one side that some statement of the other, of the other polarity, meets in its words. */
function meeting(side: readonly Statement[], others: readonly Statement[], readings: Readings): Statement[] {
  const view = (statement: Statement) => ({
    statement,
    topic: topicOf(readings.get(statement.report)!, statement),
    negated: isNegated(statement),
  });
  const theirs = others.filter(isOutright).map(view);
  return side
    .filter(isOutright)
    .map(view)
    .filter(
      ({ topic, negated }) =>
        topic.size >= LEAST_WORDS &&
        theirs.some(
          (other) =>
            other.topic.size >= LEAST_WORDS &&
            other.negated !== negated &&
            topicLikeness(topic, other.topic).less >= DENIES_AT,
        ),
    )
    .map(({ statement }) => statement);
}

/** The conflict between those who say a thing and those who deny it. */
export function polarityConflicts(claim: Claim, readings: Readings, setting: Setting): Conflict[] {
  const [said, denied] = [statementsOf(claim, 'supports', setting), statementsOf(claim, 'denies', setting)];
  if (said.length === 0 || denied.length === 0) return [];
  const supporting = meeting(said, denied, readings);
  const denying = meeting(denied, said, readings);
  if (supporting.length === 0 || denying.length === 0 || haveOneOrigin(claim, supporting, denying)) return [];
  const sides = [sideOf('said', supporting, setting), sideOf('denied', denying, setting)];
  return [
    {
      id: `k-${shortHash(claim.id, 'polarity')}`,
      kind: 'polarity',
      verdict: 'conflict',
      claims: [claim.id],
      sides,
      reasons: ['one side says it, the other denies it', ...copyingReasons(sides, setting)],
    },
  ];
}
