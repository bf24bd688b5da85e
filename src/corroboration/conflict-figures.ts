import type { Claim, Quantity, Reading, Statement } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { type Measure, measureOf, type Surroundings } from './conflict-measure.ts';
import { type Scene, sceneOf } from './conflict-scene.ts';
import { type Topic, topicOf } from './conflict-topic.ts';

/** A figure of a report with all that tells what it measures. */
export interface Figure {
  readonly quantity: Quantity;
  readonly statement: Statement;
  readonly claims: readonly string[];
  readonly measure: Measure;
  readonly topic: Topic;
  readonly scene: Scene;
  /** Whether it counts others besides some that are not in it: "two other buildings". */
  readonly isAddition: boolean;
  /** The last-named source, null in the report's own voice. */
  readonly source: string | null;
}

/** "Three of the seven bullets" tells of seven bullets besides. */
function withWhole(quantity: Quantity): Quantity[] {
  const { whole } = quantity;
  if (whole === null || quantity.unit === 'person') return [quantity];
  const all: Quantity = { ...quantity, value: whole, low: whole, high: whole, bound: 'exact', role: null };
  return [quantity, { ...all, whole: null, boundSpans: [] }];
}

/** The shortest statement of a report for each figure in it. */
function shortestByFigure(statements: readonly Statement[]): { quantity: Quantity; statement: Statement }[] {
  const shortest = new Map<string, { quantity: Quantity; statement: Statement }>();
  for (const statement of statements)
    for (const quantity of statement.quantities.flatMap(withWhole)) {
      const at = `${quantity.spans[0]!.start} ${quantity.value}`;
      const known = shortest.get(at);
      const longer = known === undefined ? 1 : known.statement.quote.length - statement.quote.length;
      if (longer > 0 || (longer === 0 && compareText(statement.id, known!.statement.id) < 0))
        shortest.set(at, { quantity, statement });
    }
  return [...shortest.values()].sort(
    ({ quantity: a }, { quantity: b }) => a.spans[0]!.start - b.spans[0]!.start || a.value - b.value,
  );
}

const AROUND = 100;
const ADDED_BEFORE = /\b(?:another|additional|further|other)\s+(?:[a-z]+\s+)?$/i;
const ADDED_AFTER = /^\s*(?:more|others?|further|additional)\b/i;
const VAGUE = /\b(?:dozens|scores|hundreds|thousands|millions|billions|several|few|couple)\b/i;
const GENERAL = /\b(?:can|may|might|could)\s+(?:be|cause|do|have)\b|\bif\b|\bon average\b/i;

function surroundings(text: string, { spans }: Quantity, quote: string): Surroundings {
  const [start, end] = [spans[0]!.start, spans.at(-1)!.end];
  return {
    quote,
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}

/** Whether a statement only supposes or asks, speaks in general, or has words for a figure that say none ("dozens"). */
function tellsNoFigure({ stance }: Statement, quantity: Quantity, quote: string): boolean {
  if (stance === 'asks' || stance === 'supposes' || GENERAL.test(quote)) return true;
  return quantity.spans.some((span) => VAGUE.test(span.quote));
}

/** All figures of reports that tell what they measure, in the order of the reports and of their texts. */
export function figuresOf(readings: readonly Reading[], claims: readonly Claim[]): Figure[] {
  const claimsOf = new Map<string, string[]>();
  for (const claim of claims)
    for (const { id } of claim.statements) claimsOf.set(id, [...(claimsOf.get(id) ?? []), claim.id]);
  const figures = readings.flatMap((reading) =>
    shortestByFigure(reading.statements).flatMap(({ quantity, statement }) => {
      const around = surroundings(reading.report.text, quantity, statement.quote);
      const measured = tellsNoFigure(statement, quantity, statement.quote)
        ? null
        : measureOf(quantity, around);
      if (measured === null) return [];
      return [
        {
          quantity,
          statement,
          claims: claimsOf.get(statement.id) ?? [],
          measure: measured,
          topic: topicOf(reading, statement),
          scene: sceneOf(reading, statement),
          isAddition: ADDED_BEFORE.test(around.before) || ADDED_AFTER.test(around.after),
          source: statement.attribution.at(-1)?.name ?? null,
        },
      ];
    }),
  );
  return figures.filter((figure) => !isPart(figure, figures));
}

/** Of the hits that one report tells of, the fewer are some of the most. */
function isPart(figure: Figure, figures: readonly Figure[]): boolean {
  return (
    figure.measure.name === 'hits' &&
    figures.some(
      ({ measure, statement, quantity }) =>
        measure.name === 'hits' &&
        statement.report === figure.statement.report &&
        quantity.value > figure.quantity.value,
    )
  );
}
