import { compareTimes } from '../measures/index.ts';
import type { Claim, Conflict, Place, Reading, Statement, Time } from '../model/index.ts';
import { compareText, groupBy, shortHash } from '../text/index.ts';
import { dayNumber } from './conflict-scene.ts';
import { type Topic, topicLikeness, topicOf } from './conflict-topic.ts';
import type { Setting } from './setting.ts';
import { copyingReasons, sideOf } from './sides.ts';

/** Statements of one claim are of one occasion when each meets this much of the other's words. Hundredths. */
const SAME_DAY_AT = 60;
const SAME_PLACE_AT = 70;

/** A statement with the one day or place that it gives its happening. */
interface Occasion<Value> {
  readonly statement: Statement;
  readonly topic: Topic;
  readonly value: Value;
  readonly words: string;
}

type Readings = ReadonlyMap<string, Reading>;

/** The one day that a statement gives; null when it gives none, several or a longer time. */
function dayOf({ times }: Statement): Time | null {
  const days = times.filter(
    ({ role, kind, earliest, latest }) =>
      role === 'event' && (kind === 'date' || kind === 'time') && earliest !== null && earliest === latest,
  );
  return days.length === 1 && times.length === 1 ? days[0]! : null;
}

/** The one town that a statement gives; null when it gives none, several, or a spot at some distance from it. */
function townOf({ places }: Statement): Place | null {
  const towns = places.filter(({ use }) => use === 'place');
  const [town] = towns;
  return towns.length === 1 && town!.kind === 'city' && town!.geonames !== null && town!.offset === null
    ? town!
    : null;
}

function occasions<Value>(
  claim: Claim,
  readings: Readings,
  setting: Setting,
  read: (statement: Statement) => { readonly value: Value; readonly words: string } | null,
): Occasion<Value>[] {
  return claim.statements.flatMap(({ id, relation }) => {
    const statement = setting.statements.get(id)!;
    const found = relation === 'denies' || statement.stance !== 'asserts' ? null : read(statement);
    return found === null
      ? []
      : [{ statement, topic: topicOf(readings.get(statement.report)!, statement), ...found }];
  });
}

/** Occasions that some other, of another report, meets in its words and cannot hold with. */
function clashing<Value>(
  all: readonly Occasion<Value>[],
  least: number,
  clash: (a: Value, b: Value) => boolean,
): Occasion<Value>[] {
  return all.filter((one) =>
    all.some(
      (other) =>
        other.statement.report !== one.statement.report &&
        clash(one.value, other.value) &&
        one.topic.size > 1 &&
        topicLikeness(one.topic, other.topic).less >= least,
    ),
  );
}

function conflictOf(
  kind: 'date' | 'place',
  claim: Claim,
  found: readonly Occasion<unknown>[],
  setting: Setting,
): Conflict[] {
  const sides = [...groupBy(found, ({ words }) => words)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([words, group]) =>
      sideOf(
        words,
        group.map(({ statement }) => statement),
        setting,
      ),
    );
  if (sides.length < 2) return [];
  return [
    {
      id: `k-${shortHash(claim.id, kind)}`,
      kind,
      verdict: 'conflict',
      claims: [claim.id],
      sides,
      reasons: [
        `one happening is given ${kind === 'date' ? 'days' : 'places'} that do not fit: ${sides.map(({ value }) => value).join(', ')}`,
        ...copyingReasons(sides, setting),
      ],
    },
  ];
}

const NIGHT = /\b(?:night|overnight|midnight)\b/i;

/** A night is of two days: "last night" in an evening paper and in a morning one may be one night. */
function mayBeOneNight(a: Time, b: Time): boolean {
  const isOfNight = [a, b].some(({ spans }) => spans.some(({ quote }) => NIGHT.test(quote)));
  return isOfNight && Math.abs(dayNumber(a.earliest!) - dayNumber(b.earliest!)) <= 1;
}

function clashOfDays(a: Time, b: Time): boolean {
  return compareTimes(a, b).relation === 'contradicting' && !mayBeOneNight(a, b);
}

/** The same happening on different days, or in different towns, within a claim. */
export function occasionConflicts(claim: Claim, readings: Readings, setting: Setting): Conflict[] {
  const days = occasions(claim, readings, setting, (statement) => {
    const time = dayOf(statement);
    return time === null ? null : { value: time, words: time.earliest! };
  });
  const towns = occasions(claim, readings, setting, (statement) => {
    const place = townOf(statement);
    return place === null ? null : { value: place, words: place.name };
  });
  const dayClash = clashing(days, SAME_DAY_AT, clashOfDays);
  const townClash = clashing(towns, SAME_PLACE_AT, (a, b) => a.geonames !== b.geonames);
  return [...conflictOf('date', claim, dayClash, setting), ...conflictOf('place', claim, townClash, setting)];
}
