import { type FoundClaim, type FoundStatement, findClaims } from '../claims/index.ts';
import {
  type Dossier,
  type Reading,
  type Relation,
  type Report,
  reportOfText,
  spanOf,
} from '../model/index.ts';
import { sha256, shortHash } from '../text/index.ts';
import { analyse } from './analyse.ts';
import { type AskedFigure, askedFigures } from './asked-figures.ts';
import { type NextStep, nextSteps } from './next-steps.ts';

/**
 * What the reports say to an asked claim: reported, denied, both (disputed), only asked or supposed, told with other
 * figures or without the asked one, or spoken of by nobody.
 */
export type AnswerKind =
  | 'reported'
  | 'denied'
  | 'disputed'
  | 'only-asked'
  | 'other-figures'
  | 'figure-not-given'
  | 'nobody';

/** Who speaks of an asked claim: the nearest claim of the dossier and others near it; both empty when nobody does. */
export interface Answer {
  readonly asked: string;
  readonly kind: AnswerKind;
  readonly found: FoundClaim | null;
  readonly also: readonly FoundClaim[];
  /** Each asked figure beside what is given of the same thing. */
  readonly figures: readonly AskedFigure[];
  readonly next: readonly NextStep[];
}

/** Others are named up to this many. */
const MOST_ALSO = 5;

function askedReport(words: string): Report {
  return reportOfText(words, { id: 'asked', original: { sha256: sha256(words), mediaType: 'text/plain' } });
}

/** The asked words as a report with one statement that spans all of them. */
function askedReading(words: string): Reading {
  const reading = analyse(askedReport(words));
  const span = spanOf(reading.report, { start: 0, end: words.length });
  return {
    ...reading,
    statements: [
      {
        id: shortHash('asked', words),
        report: 'asked',
        kind: 'sentence',
        spans: [span],
        quote: span.quote,
        stance: reading.statements[0]?.stance ?? 'asserts',
        stanceCue: [],
        attribution: [],
        own: [],
        quantities: [...reading.quantities],
        times: [...reading.times],
        places: [...reading.places],
      },
    ],
  };
}

function kindOf(statements: readonly FoundStatement[], figures: readonly AskedFigure[]): AnswerKind {
  const has = (relation: Relation) => statements.some((statement) => statement.relation === relation);
  if (statements.length === 0) return 'nobody';
  if (has('denies')) return has('supports') ? 'disputed' : 'denied';
  if (figures.some(({ agreeing }) => agreeing.length === 0))
    return figures.some(({ differing }) => differing.length > 0) ? 'other-figures' : 'figure-not-given';
  return has('supports') ? 'reported' : 'only-asked';
}

/**
 * Answers what a person asks in his own words: who reports it, who denies it, which figures are given, and what to
 * get next.
 * @param readings the readings that the dossier was made of
 */
export function ask(words: string, readings: readonly Reading[], dossier: Dossier): Answer {
  const asked = words.trim();
  const nothing: Answer = { asked, kind: 'nobody', found: null, also: [], figures: [], next: [] };
  if (asked === '') return nothing;
  const reading = askedReading(asked);
  const [found, ...others] = findClaims(reading, readings, dossier.claims);
  if (found === undefined) return nothing;
  const also = others.slice(0, MOST_ALSO);
  const { statements } = found;
  const figures = askedFigures(reading.quantities, [found, ...also], dossier);
  return {
    asked,
    kind: kindOf(statements, figures),
    found,
    also,
    figures,
    next: nextSteps(found.claim, dossier),
  };
}
