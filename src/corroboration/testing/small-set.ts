import type { AttributionLink, Family, Report, SourceKind, Statement } from '../../model/index.ts';
import { reportOfText, spanOf } from '../../model/index.ts';
import { type Setting, openSetting } from '../setting.ts';
import type { RelatedStatement } from '../origins.ts';

/** What one report of a small set says: its words and, from the outlet told to the last source, on whose word. */
export interface Saying {
  readonly report: string;
  readonly publisher?: string;
  readonly words: string;
  /** The words that are the statement, where it is not all of `words`. */
  readonly part?: string;
  readonly chain?: readonly (readonly [name: string, kind: SourceKind, role?: string])[];
  /** Words that show the report's own reporting; they stand in `words`. */
  readonly own?: string;
  readonly relation?: RelatedStatement['relation'];
  /** Reports with the same family are copies of one text. */
  readonly family?: string;
  /** The agency that the report credits for its text. */
  readonly credits?: string;
}

function reportOf({ report, publisher, words }: Saying): Report {
  return reportOfText(words, { id: report, publisher: publisher ?? report, inputs: [report] });
}

function linkOf([name, kind, role]: NonNullable<Saying['chain']>[number]): AttributionLink {
  return { name, kind, role: role ?? null, source: null, cue: null };
}

function statementOf(saying: Saying, at: number): Statement {
  const report = reportOf(saying);
  const part = saying.part ?? saying.words;
  const from = saying.words.indexOf(part);
  const whole = spanOf(report, { start: from, end: from + part.length });
  const ownStart = saying.own === undefined ? -1 : saying.words.indexOf(saying.own);
  return {
    id: `s${at}`,
    report: report.id,
    kind: 'sentence',
    spans: [whole],
    quote: whole.quote,
    stance: 'asserts',
    stanceCue: [],
    attribution: (saying.chain ?? []).map(linkOf),
    own:
      saying.own === undefined
        ? []
        : [
            {
              kind: 'eyewitness',
              spans: [spanOf(report, { start: ownStart, end: ownStart + saying.own.length })],
            },
          ],
    quantities: [],
    times: [],
    places: [],
  };
}

function familiesOf(sayings: readonly Saying[]): Family[] {
  const ids = [...new Set(sayings.map(({ family, report }) => family ?? report))];
  return ids.map((id) => ({
    id,
    origin: null,
    members: sayings
      .filter(({ family, report }) => (family ?? report) === id)
      .map(({ report }) => ({ report, mode: 'verbatim', also: [] })),
  }));
}

/** A claim with one statement a saying, and the setting that its origins are followed through. */
export function smallSet(sayings: readonly Saying[]): {
  readonly related: readonly RelatedStatement[];
  readonly setting: Setting;
} {
  const statements = sayings.map(statementOf);
  const derivations = sayings.flatMap(({ report, credits }) =>
    credits === undefined
      ? []
      : [
          {
            id: `d-${report}`,
            from: report,
            to: { source: credits },
            kind: 'credits' as const,
            passages: [],
            evidence: [],
            direction: 'known' as const,
            reasons: [],
            strength: 1,
          },
        ],
  );
  return {
    related: statements.map((statement, i) => ({ statement, relation: sayings[i]!.relation ?? 'supports' })),
    setting: openSetting(sayings.map(reportOf), statements, { derivations, families: familiesOf(sayings) }),
  };
}
