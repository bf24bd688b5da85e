import type { FoundStatement } from '../claims/index.ts';
import { compareQuantities } from '../measures/index.ts';
import type { Dossier, Quantity } from '../model/index.ts';

/** A figure as a statement gives it, with how it stands to the asked one. */
export interface GivenFigure {
  readonly statement: string;
  readonly words: string;
  readonly reason: string;
}

/** An asked figure, with the statements that give it or leave room for it, and those that give another. */
export interface AskedFigure {
  readonly words: string;
  readonly agreeing: readonly GivenFigure[];
  readonly differing: readonly GivenFigure[];
}

function wordsOf({ boundSpans, spans }: Quantity): string {
  return [...boundSpans, ...spans]
    .toSorted((a, b) => a.start - b.start)
    .map(({ quote }) => quote)
    .join(' ');
}

/** Whether two figures are of one unit or count one thing: a bare "68" says nothing of how many marched. */
function areOfOneThing(a: Quantity, b: Quantity): boolean {
  const isBare = ({ unit, counted }: Quantity) => unit === null && counted === null;
  return isBare(a) === isBare(b) || a.value === b.value;
}

/** Each asked figure beside the comparable ones of the statements that speak of what was asked. */
export function askedFigures(
  asked: readonly Quantity[],
  found: readonly FoundStatement[],
  dossier: Dossier,
): AskedFigure[] {
  const ids = new Set(found.map(({ id }) => id));
  const statements = dossier.statements.filter(({ id }) => ids.has(id));
  return asked.map((quantity) => {
    const given = statements.flatMap((statement) =>
      statement.quantities
        .filter((other) => areOfOneThing(quantity, other))
        .map((other) => ({
          ...compareQuantities(quantity, other),
          statement: statement.id,
          words: wordsOf(other),
        })),
    );
    const withRelation = (...relations: readonly string[]): GivenFigure[] =>
      given
        .filter(({ relation }) => relations.includes(relation))
        .map(({ statement, words, reason }) => ({ statement, words, reason }));
    return {
      words: wordsOf(quantity),
      agreeing: withRelation('equal', 'compatible'),
      differing: withRelation('contradicting', 'subset'),
    };
  });
}
