import type { Quantity, Quotable, Range, Reading, Statement } from '../model/index.ts';
import { compareText, rememberFor } from '../text/index.ts';
import { shareConcept } from '../words/index.ts';
import { measureOf } from './conflict-measure.ts';
import type { Measure, Surroundings } from './measure.ts';
import { type Scene, sceneOf } from './conflict-scene.ts';
import { type Topic, topicOf, topicOfRange } from './conflict-topic.ts';
import { type ToldStory, toldStoryOf } from './told-story.ts';
import { zeroTolls } from './zero-tolls.ts';

/** A figure of a report with all that tells what it measures. */
export interface Figure {
  readonly quantity: Quantity;
  /** Whether it is the whole of which its report gives a part: 88 in "23 of the 88 cables". */
  readonly isWhole: boolean;
  readonly statement: Statement;
  readonly measure: Measure;
  readonly topic: Topic;
  readonly scene: Scene;
  /** Whether it counts others besides some that are not in it: "two other buildings". */
  readonly isAddition: boolean;
  /** The last-named source, null in the report's own voice. */
  readonly source: string | null;
  readonly story: ToldStory;
  /** What the sentence of a toll of none speaks of besides, or the one before it; null for other figures. */
  readonly context: Topic | null;
  /** What its sentence speaks of, words of tolls left aside. */
  readonly wide: Topic;
}

interface Stated {
  readonly quantity: Quantity;
  readonly isWhole: boolean;
}

/** "Three of the seven bullets" tells of seven bullets besides. */
function withWhole(quantity: Quantity): Stated[] {
  const { whole } = quantity;
  const stated = { quantity, isWhole: false };
  if (whole === null || quantity.unit === 'person') return [stated];
  const all: Quantity = { ...quantity, value: whole, low: whole, high: whole, bound: 'exact', role: null };
  return [stated, { quantity: { ...all, whole: null, boundSpans: [] }, isWhole: true }];
}

interface StatedIn extends Stated {
  readonly statement: Statement;
}

/** The shortest statement of a report for each figure in it. */
function shortestByFigure({ report, statements }: Reading): StatedIn[] {
  const shortest = new Map<string, StatedIn>();
  for (const statement of statements)
    for (const { quantity, isWhole } of figuresIn(report, statement)) {
      const at = `${quantity.spans[0]!.start} ${quantity.value} ${quantity.value === 0 ? quantity.role : ''}`;
      const known = shortest.get(at);
      const longer = known === undefined ? 1 : known.statement.quote.length - statement.quote.length;
      if (longer > 0 || (longer === 0 && compareText(statement.id, known!.statement.id) < 0))
        shortest.set(at, { quantity, isWhole, statement });
    }
  return [...shortest.values()].sort(
    ({ quantity: a }, { quantity: b }) => a.spans[0]!.start - b.spans[0]!.start || a.value - b.value,
  );
}

/** The figures of a statement, tolls of none among them: the "one" of "not one was hurt" is no figure besides. */
function figuresIn(report: Quotable, statement: Statement): Stated[] {
  const none = zeroTolls(report, statement);
  const isInNone = ({ spans: [first] }: Quantity) =>
    none.some(({ spans: [span] }) => span!.start <= first!.start && span!.end >= first!.end);
  return [
    ...none.map((quantity) => ({ quantity, isWhole: false })),
    ...statement.quantities.filter((one) => !isInNone(one)).flatMap(withWhole),
  ];
}

const TOLL_WORDS = ['die', 'injure', 'miss', 'arrest'];
const AROUND = 100;
/** "Of the 88 cables, 23 …" */
const OF_A_WHOLE = /\bof (?:the|these|those|its|our|their)\s+$/i;
const ADDED_BEFORE = /\b(?:another|additional|further|other)\s+(?:[a-z]+\s+)?$/i;
const ADDED_AFTER = /^\s*(?:more|others?|further|additional)\b/i;
const VAGUE = /\b(?:dozens|scores|hundreds|thousands|millions|billions|several|few|couple)\b/i;
/** What will be is a plan, with figures that plans can differ in. */
const PLANNED = /\b(?:will|would)\b/i;
const GENERAL = /\b(?:can|may|might|could)\s+(?:be|cause|do|have)\b|\bif\b|\bon average\b/i;

/** The sentence that holds a figure, together with so many before it. */
function sentencesAround({ analysis: { sentences } }: Reading, at: number, before: number): Range {
  const i = sentences.findIndex(({ start, end }) => at >= start && at < end);
  if (i < 0) return { start: at, end: at };
  return { start: sentences[Math.max(0, i - before)]!.start, end: sentences[i]!.end };
}

function surroundings(reading: Reading, { spans }: Quantity, quote: string): Surroundings {
  const { text } = reading.report;
  const [start, end] = [spans[0]!.start, spans.at(-1)!.end];
  const [sentence, around] = [sentencesAround(reading, start, 0), sentencesAround(reading, start, 1)];
  return {
    quote,
    sentence: text.slice(sentence.start, sentence.end),
    context: text.slice(around.start, around.end),
    number: text.slice(start, end),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}

/** Whether a statement only supposes or asks, speaks in general, or has words for a figure that say none ("dozens"). */
function tellsNoFigure({ stance }: Statement, quantity: Quantity, quote: string): boolean {
  const isOpen = stance === 'asks' || (stance === 'supposes' && !PLANNED.test(quote));
  if (isOpen || GENERAL.test(quote)) return true;
  return quantity.spans.some((span) => VAGUE.test(span.quote));
}

/** The figures of a report that tell what they measure, in the order of its text: the same records at each call. */
export const figuresOf = rememberFor((reading: Reading): readonly Figure[] => {
  const story = toldStoryOf(reading);
  return withoutParts(
    shortestByFigure(reading).flatMap(({ quantity, isWhole, statement }) => {
      const around = surroundings(reading, quantity, statement.quote);
      const measured = tellsNoFigure(statement, quantity, statement.quote)
        ? null
        : measureOf(quantity, around);
      if (measured === null) return [];
      return [
        {
          quantity: measured.isToll ? { ...quantity, unit: 'person' } : quantity,
          isWhole: isWhole || (quantity.unit !== 'person' && OF_A_WHOLE.test(around.before)),
          statement,
          measure: measured,
          topic: figureTopic(reading, statement),
          context: toldAround(reading, statement, quantity),
          wide: toldIn(reading, statement, 0),
          story,
          scene: sceneOf(reading, statement),
          isAddition: ADDED_BEFORE.test(around.before) || ADDED_AFTER.test(around.after),
          source: statement.attribution.at(-1)?.name ?? null,
        },
      ];
    }),
  );
});

/** Words of tolls, which any two tolls share. */
function withoutTolls(topic: Topic): Topic {
  return new Map([...topic].filter(([lemma]) => !TOLL_WORDS.some((word) => shareConcept(word, lemma))));
}

/** What the sentence of a statement, with so many before it, speaks of besides tolls. */
function toldIn(reading: Reading, statement: Statement, before: number): Topic {
  const range = sentencesAround(reading, statement.spans[0]!.start, before);
  return withoutTolls(topicOfRange(reading, range, statement));
}

function toldAround(reading: Reading, statement: Statement, { value }: Quantity): Topic | null {
  if (value !== 0) return null;
  const sentence = toldIn(reading, statement, 0);
  return sentence.size > 0 ? sentence : toldIn(reading, statement, 1);
}

/** What a statement speaks of, and its sentence when it says hardly more than the figure. */
function figureTopic(reading: Reading, statement: Statement): Topic {
  const topic = topicOf(reading, statement);
  if (topic.size > 1) return topic;
  return topicOfRange(reading, sentencesAround(reading, statement.spans[0]!.start, 0), statement);
}

/** Of the hits that a report tells of, the fewer are some of the most. */
function withoutParts(figures: readonly Figure[]): Figure[] {
  const isHits = ({ measure }: Figure) => measure.name === 'hits';
  const most = figures.filter(isHits).reduce((max, { quantity }) => Math.max(max, quantity.value), 0);
  return figures.filter((figure) => !isHits(figure) || figure.quantity.value === most);
}
