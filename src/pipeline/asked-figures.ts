import type { FoundClaim } from '../claims/index.ts';
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

/** Statements of the nearest claim, and those of others that speak of what was asked, each once. */
function speaking([nearest, ...others]: readonly FoundClaim[], dossier: Dossier): Dossier['statements'] {
  const ids = new Set([
    ...(nearest?.claim.statements ?? []).map(({ id }) => id),
    ...others.flatMap(({ statements }) => statements.map(({ id }) => id)),
  ]);
  return dossier.statements.filter(({ id }) => ids.has(id));
}

/** Each asked figure beside the comparable ones of the statements that speak of what was asked. */
export function askedFigures(
  asked: readonly Quantity[],
  found: readonly FoundClaim[],
  dossier: Dossier,
): AskedFigure[] {
  const statements = speaking(found, dossier);
  return asked.map((quantity) => {
    const given = statements.flatMap((statement) =>
      statement.quantities.map((other) => ({
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
