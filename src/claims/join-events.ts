import type { Analysis, Reading } from '../model/index.ts';
import { groupBy } from '../text/index.ts';
import { rarityOf, relateWords } from '../words/index.ts';
import { clusterByAverage, type Edge } from './cluster.ts';
import { groupReports } from './group-reports.ts';
import { coverage, likeness, type Weighed } from './similarity.ts';
import { indexNames, type NameIndex, type Term, termsOf, withoutRepeats } from './terms.ts';

/** A word that names an event, by its report and its token. */
export interface EventWord {
  readonly report: string;
  readonly token: number;
}

/** Mentions at least this alike, on average, are of one event. Hundredths. */
const SAME_EVENT_AT = 52;
/** Words that are related more loosely than this name no one event. */
const RELATED_AT = 80;
/** What the word, its surroundings, its arguments and its rarity add. */
const SHARE = { same: 45, related: 50, sentence: 30, arguments: 35, rarity: 60 };
/** Verbs that go with anything name an event only together with their own likes. */
const LIGHT = new Set(
  'say tell report be have do make take get go come give announce see know think want call'.split(' '),
);
/** What a light verb beside another word takes away. */
const LIGHT_BESIDE_OTHER = 20;
/** Arguments that share less than this speak against one event. */
const ARGUMENTS_SHARE = 0.3;

const ARGUMENT = /^(?:nsubj|obj|obl|nmod|compound|iobj|appos|amod|nummod)/;
const DEEPEST = 3;

interface EventProfile {
  readonly event: EventWord;
  readonly lemma: string;
  readonly sentence: Weighed;
  readonly arguments: Weighed;
}

function weighed(all: readonly Term[]): Weighed {
  const terms = withoutRepeats(all);
  return { terms, total: terms.reduce((sum, { weight }) => sum + weight, 0) };
}

function childrenOf({ tokens }: Analysis): ReadonlyMap<number, readonly number[]> {
  return groupBy(tokens.keys(), (at) => tokens[at]!.head);
}

/** The tokens of the participants, places and other arguments of an event's word. */
function argumentsOf(analysis: Analysis, children: ReadonlyMap<number, readonly number[]>, token: number) {
  const first = (children.get(token) ?? []).filter((at) => ARGUMENT.test(analysis.tokens[at]!.deprel));
  const found = [...first];
  for (let level = first, depth = 1; depth < DEEPEST; depth++) {
    level = level.flatMap((at) => children.get(at) ?? []);
    found.push(...level);
  }
  return found.sort((a, b) => a - b);
}

interface ReadIndex {
  readonly analysis: Analysis;
  readonly names: NameIndex;
  readonly children: ReadonlyMap<number, readonly number[]>;
}

function profileOfEvent({ analysis, names, children }: ReadIndex, event: EventWord): EventProfile {
  const lemma = analysis.tokens[event.token]!.lemma.toLowerCase();
  const { first, last } = analysis.sentences.find(
    (sentence) => event.token >= sentence.first && event.token < sentence.last,
  )!;
  const around = Array.from({ length: last - first }, (_, i) => first + i);
  const others = termsOf(analysis, names, around, null).filter(({ key }) => key !== lemma);
  return {
    event,
    lemma,
    sentence: weighed(others),
    arguments: weighed(termsOf(analysis, names, argumentsOf(analysis, children, event.token), null)),
  };
}

function argumentScore(a: Weighed, b: Weighed): number {
  if (a.total === 0 || b.total === 0) return 0;
  const share = Math.max(coverage(a, b).share, coverage(b, a).share) / 100;
  return SHARE.arguments * (share - ARGUMENTS_SHARE);
}

/** How alike two mentions are: by their words, what their sentences share, and who and what takes part. */
function eventLikeness(a: EventProfile, b: EventProfile): number {
  const { kind, score } = relateWords(a.lemma, b.lemma);
  if (score < RELATED_AT) return 0;
  const word = ((kind === 'same' ? SHARE.same : SHARE.related) * score) / 100;
  const sentence = (SHARE.sentence * likeness(a.sentence, b.sentence).score) / 100;
  const rarity = (SHARE.rarity * (Math.min(rarityOf(a.lemma), rarityOf(b.lemma)) - 50)) / 50;
  const light = kind !== 'same' && (LIGHT.has(a.lemma) || LIGHT.has(b.lemma)) ? LIGHT_BESIDE_OTHER : 0;
  const sum = word + sentence + rarity + argumentScore(a.arguments, b.arguments) - light;
  return Math.max(0, Math.round(sum));
}

function edgesOf(profiles: readonly EventProfile[]): Edge[] {
  return profiles.flatMap((left, a) =>
    profiles.slice(a + 1).flatMap((right, i) => {
      const score = eventLikeness(left, right);
      return score > 0 ? [{ a, b: a + 1 + i, score }] : [];
    }),
  );
}

function profilesIn(reading: Reading, events: readonly EventWord[]): EventProfile[] {
  const { analysis } = reading;
  const index = { analysis, names: indexNames(analysis), children: childrenOf(analysis) };
  return events.map((event) => profileOfEvent(index, event));
}

/**
 * Joins mentions of the same event across reports: within reports of the same happenings (`groupReports`), by the same
 * or related words, what is said around them, and their arguments.
 * @param events words that name events; each is in exactly one of the groups that are given back
 */
export function joinEvents(readings: readonly Reading[], events: readonly EventWord[]): EventWord[][] {
  const byReport = groupBy(events, ({ report }) => report);
  return groupReports(readings).flatMap((group) => {
    const profiles = group.flatMap((reading) => profilesIn(reading, byReport.get(reading.report.id) ?? []));
    return clusterByAverage(profiles.length, edgesOf(profiles), SAME_EVENT_AT).map((members) =>
      members.map((at) => profiles[at]!.event),
    );
  });
}
