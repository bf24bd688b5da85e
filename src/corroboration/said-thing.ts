import type { Reading, Statement, Token } from '../model/index.ts';
import { areSame, compareText, groupBy, rememberFor, rememberPair } from '../text/index.ts';
import { exchangeableWords } from '../words/index.ts';
import { differentScenes, type Scene, sceneOf } from './conflict-scene.ts';
import { metBy, type Topic, topicLikeness, topicOf, topicOfKinds } from './conflict-topic.ts';
import { mayBeOneStory, type ToldStory, toldStoryOf } from './told-story.ts';

/** What a statement says, with all that it is held against others by. */
interface Said {
  readonly quote: string;
  readonly reading: Reading;
  readonly topic: Topic;
  /** Its topic without names, and of that the nouns. */
  readonly core: Topic;
  readonly nouns: Topic;
  readonly scene: Scene;
  readonly story: ToldStory;
  /** The token that governs the others of the statement, null where it has no words of its own. */
  readonly predicate: Token | null;
}

/** What some statements say in the same words, whoever says it: it is held against others once, by the first of them. */
export interface SaidThing extends Said {
  readonly statements: readonly Statement[];
}

const WORDS = new Set(['NOUN', 'VERB', 'ADJ']);
const NOUNS = new Set(['NOUN']);

const wordingOf = rememberFor(({ quote, stance }: Statement): string => {
  const words = quote
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${stance}\0${words}`;
});

/** The tokens of a thing's first statement with their places in the analysis. */
export function tokensOf({ reading, statements: [first] }: SaidThing): { token: Token; at: number }[] {
  const { tokens } = reading.analysis;
  return first!.spans.flatMap(({ start, end }) =>
    tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [{ token, at }] : [])),
  );
}

function predicateIn(reading: Reading, { spans }: Statement): Token | null {
  const { tokens } = reading.analysis;
  const isIn = (token: Token) => spans.some(({ start, end }) => token.start >= start && token.end <= end);
  for (const { start } of spans) {
    let at = tokens.findIndex((token) => token.start >= start);
    if (at < 0 || !isIn(tokens[at]!)) continue;
    for (let head = tokens[at]!.head; head >= 0 && isIn(tokens[head]!); head = tokens[at]!.head) at = head;
    return tokens[at]!;
  }
  return null;
}

const saidIn = rememberPair(
  (reading: Reading, statement: Statement): Said => ({
    quote: statement.quote,
    reading,
    topic: topicOf(reading, statement),
    core: topicOfKinds(reading, statement, WORDS),
    nouns: topicOfKinds(reading, statement, NOUNS),
    scene: sceneOf(reading, statement),
    story: toldStoryOf(reading),
    predicate: predicateIn(reading, statement),
  }),
);

/** Things of an earlier time by what their first statement says. */
export type KnownThings = WeakMap<Said, SaidThing>;

/**
 * Statements of all reports by their wording, questions left aside. In the order of their first ids.
 * @param known those of an earlier time: one that is made of the same statements is the same record
 */
export function saidThings(readings: readonly Reading[], known: KnownThings = new WeakMap()): SaidThing[] {
  const told = readings.flatMap((reading) =>
    reading.statements.filter(({ stance }) => stance !== 'asks').map((statement) => ({ statement, reading })),
  );
  told.sort((a, b) => compareText(a.statement.id, b.statement.id));
  return [...groupBy(told, ({ statement }) => wordingOf(statement)).values()].map((group) => {
    const said = saidIn(group[0]!.reading, group[0]!.statement);
    const statements = group.map(({ statement }) => statement);
    const before = known.get(said);
    if (before !== undefined && areSame(before.statements, statements)) return before;
    const thing = { ...said, statements };
    known.set(said, thing);
    return thing;
  });
}

/** How many telling words two things must share, or have stand for each other, to be held against each other at all. */
const LEAST_SHARED = 2;
/** Words rarer than this bring two things together by themselves. */
const TELLING = 75;

/** Things by the words that they speak of. */
export type ThingIndex = ReadonlyMap<string, readonly SaidThing[]>;

export function indexThings(things: readonly SaidThing[]): ThingIndex {
  const holders = new Map<string, SaidThing[]>();
  for (const thing of things)
    for (const lemma of thing.topic.keys()) {
      const held = holders.get(lemma);
      if (held === undefined) holders.set(lemma, [thing]);
      else held.push(thing);
    }
  return holders;
}

/**
 * Things that share so many telling words with one, or a rare one, or words that stand for them: what may contradict it.
 * Who is near hangs on the two things alone.
 */
export function thingsNear(asked: SaidThing, index: ThingIndex): SaidThing[] {
  const met = new Map<SaidThing, number>();
  for (const [lemma, telling] of asked.topic) {
    const near = new Set<SaidThing>();
    for (const word of [lemma, ...exchangeableWords(lemma).keys()])
      for (const other of index.get(word) ?? []) near.add(other);
    for (const other of near) met.set(other, (met.get(other) ?? 0) + (telling >= TELLING ? LEAST_SHARED : 1));
  }
  met.delete(asked);
  return [...met].filter(([, count]) => count >= LEAST_SHARED).map(([other]) => other);
}

/** Whether two things may be said of one happening: of one story, and not on different days or at different places. */
export function mayBeOneHappening(a: SaidThing, b: SaidThing): boolean {
  return differentScenes(a.scene, b.scene) === null && mayBeOneStory(a.story, b.story);
}

/** Two things speak of one when each meets this much of the other's words; or the one nearly all, and the other some. Hundredths. */
const MEETS_AT = 60;
const NEARLY_ALL = 85;
const SOME = 40;

function meet(a: Topic, b: Topic): boolean {
  const { more, less } = topicLikeness(a, b);
  return less >= MEETS_AT || (more >= NEARLY_ALL && less >= SOME);
}

/** Whether two things speak of one, apart from what is denied: with their names, and without them. */
export function speakOfOne(a: SaidThing, b: SaidThing): boolean {
  if (Math.min(a.topic.size, b.topic.size) < 2 || a.core.size === 0 || b.core.size === 0) return false;
  return meet(a.topic, b.topic) && meet(a.core, b.core);
}

/** Whether a thing speaks of all that another does, and likely of more. */
export function speaksOfAll(thing: SaidThing, other: SaidThing): boolean {
  return metBy(other.topic, thing.topic) >= NEARLY_ALL;
}
