import {
  claimsWith,
  type FoundClaim,
  type FoundStatement,
  type FoundStatements,
  findStatements,
} from '../claims/index.ts';
import { corroborate, openSetting } from '../corroboration/index.ts';
import {
  type Claim,
  type Dossier,
  joinedQuote,
  type Reading,
  type Relation,
  type Report,
  reportOfText,
  spanOf,
  type Statement,
} from '../model/index.ts';
import { sameName } from '../language/index.ts';
import { sha256, shortHash } from '../text/index.ts';
import { analyse } from './analyse.ts';
import { type AskedFigure, askedFigures } from './asked-figures.ts';
import { type NextStep, nextSteps } from './next-steps.ts';

/**
 * What the reports say to an asked claim: reported, denied, both (disputed), only asked or supposed, told with other
 * figures or without the asked one, told in part (no report has a word for some of the asked ones), or spoken of by nobody.
 */
export type AnswerKind =
  | 'reported'
  | 'in-part'
  | 'denied'
  | 'disputed'
  | 'only-asked'
  | 'other-figures'
  | 'figure-not-given'
  | 'nobody';

/**
 * Who speaks of an asked claim: a claim of the statements that do, counted by itself; the nearest claim of the dossier that
 * holds one of them, and others that do. Empty when nobody speaks of it.
 */
export interface Answer {
  readonly asked: string;
  readonly kind: AnswerKind;
  /** The asked words as a claim: each statement's relation is to them. Its gist is the nearest statement's words. */
  readonly claim: Claim | null;
  readonly found: FoundClaim | null;
  readonly also: readonly FoundClaim[];
  /** Asked words that no sentence which speaks of it has a word for. */
  readonly unmet: readonly string[];
  /** Whoever the asked words say it of ("the minister denied that …"), and how what they say stands to it; null when they name nobody. */
  readonly speaker: AskedSpeaker | null;
  /** Each asked figure beside what is given of the same thing. */
  readonly figures: readonly AskedFigure[];
  readonly next: readonly NextStep[];
}

/** A speaker whom the asked words name, and the found statements that are theirs. */
export interface AskedSpeaker {
  readonly name: string;
  readonly statements: readonly FoundStatement[];
}

/** Others are named up to this many. */
const MOST_ALSO = 5;

function askedReport(words: string): Report {
  return reportOfText(words, { id: 'asked', original: { sha256: sha256(words), mediaType: 'text/plain' } });
}

/** What is asked, as a report of one statement, and whom the words say it of. */
interface AskedWords {
  readonly reading: Reading;
  readonly speaker: string | null;
}

/** The asked words; of "the minister denied that the dam leaked", what was denied. */
function readAsked(words: string): AskedWords {
  const reading = analyse(askedReport(words));
  const said = reading.statements.find(({ attribution }) => attribution.length > 0);
  const spans = said?.spans ?? [spanOf(reading.report, { start: 0, end: words.length })];
  const statement: Statement = {
    id: shortHash('asked', words),
    report: 'asked',
    kind: 'sentence',
    spans,
    quote: joinedQuote(spans),
    stance: said?.stance ?? reading.statements[0]?.stance ?? 'asserts',
    stanceCue: [],
    attribution: [],
    own: [],
    quantities: [...(said?.quantities ?? reading.quantities)],
    times: [...(said?.times ?? reading.times)],
    places: [...(said?.places ?? reading.places)],
  };
  return {
    reading: { ...reading, statements: [statement] },
    speaker: said?.attribution.at(-1)?.name ?? null,
  };
}

/** Which of the found statements are the speaker's, by the name or its last words ("the minister" is "the education minister"). */
function speakerOf(
  name: string | null,
  found: readonly FoundStatement[],
  { statements, reports }: Dossier,
): AskedSpeaker | null {
  if (name === null) return null;
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher ?? ''] as const));
  const theirs = new Set(
    statements.flatMap(({ id, report, attribution }) => {
      const sources = attribution.flatMap((link) => [link.name, link.role ?? '']);
      const names = sources.length === 0 ? [publishers.get(report)!] : sources;
      return names.some((one) => isSpeaker(name, one)) ? [id] : [];
    }),
  );
  return { name, statements: found.filter(({ id }) => theirs.has(id)) };
}

function isSpeaker(asked: string, name: string): boolean {
  return name !== '' && sameName(asked, name).relation !== 'different';
}

function kindOf({ statements, unmet }: FoundStatements, figures: readonly AskedFigure[]): AnswerKind {
  const has = (relation: Relation) => statements.some((statement) => statement.relation === relation);
  if (statements.length === 0) return 'nobody';
  if (has('denies')) return has('supports') ? 'disputed' : 'denied';
  if (figures.some(({ agreeing }) => agreeing.length === 0))
    return figures.some(({ differing }) => differing.length > 0) ? 'other-figures' : 'figure-not-given';
  if (!has('supports')) return 'only-asked';
  return unmet.length > 0 ? 'in-part' : 'reported';
}

/**
 * Answers what a person asks in his own words: who reports it, who denies it, which figures are given, and what to
 * get next.
 * @param readings the readings that the dossier was made of
 */
export function ask(words: string, readings: readonly Reading[], dossier: Dossier): Answer {
  const asked = words.trim();
  const nothing: Answer = {
    asked,
    kind: 'nobody',
    claim: null,
    found: null,
    also: [],
    unmet: [],
    speaker: null,
    figures: [],
    next: [],
  };
  if (asked === '') return nothing;
  const { reading, speaker } = readAsked(asked);
  const all = findStatements(reading, readings);
  const { statements, unmet } = all;
  const [found, ...others] = claimsWith(statements, dossier.claims);
  if (found === undefined) return nothing;
  const claim = askedClaim(asked, statements, dossier);
  const figures = askedFigures(reading.statements[0]!.quantities, statements, dossier);
  return {
    asked,
    kind: kindOf(all, figures),
    claim,
    found,
    also: others.slice(0, MOST_ALSO),
    unmet,
    speaker: speakerOf(speaker, statements, dossier),
    figures,
    next: nextSteps(claim, dossier),
  };
}

/** The statements that speak of what was asked as one claim, with its origins and its range. */
function askedClaim(asked: string, found: readonly FoundStatement[], dossier: Dossier): Claim {
  const nearest = dossier.statements.find(({ id }) => id === found[0]!.id)!;
  return corroborate(
    {
      id: `c-${shortHash('asked', asked)}`,
      aliases: [],
      gist: nearest.quote,
      statements: found.map(({ id, relation, reasons }) => ({ id, relation, reasons: [...reasons] })),
      offered: [],
      weight: 0,
      siblings: [],
    },
    openSetting(dossier.reports, dossier.statements, dossier),
  );
}
