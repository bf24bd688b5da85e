import { type FoundClaim, findClaims } from '../claims/index.ts';
import { type Dossier, type Reading, type Report, reportOfText, spanOf } from '../model/index.ts';
import { sha256, shortHash } from '../text/index.ts';
import { analyse } from './analyse.ts';

/** Who speaks of an asked claim: the nearest claim of the dossier and others near it; both empty when nobody does. */
export interface Answer {
  readonly asked: string;
  readonly found: FoundClaim | null;
  readonly also: readonly FoundClaim[];
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

/**
 * Finds the claim of a dossier that speaks of what a person asks in his own words.
 * @param readings the readings that the dossier was made of
 */
export function ask(words: string, readings: readonly Reading[], dossier: Dossier): Answer {
  const asked = words.trim();
  if (asked === '') return { asked, found: null, also: [] };
  const [found = null, ...also] = findClaims(askedReading(asked), readings, dossier.claims);
  return { asked, found, also: also.slice(0, MOST_ALSO) };
}
