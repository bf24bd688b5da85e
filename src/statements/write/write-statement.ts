import {
  type AttributionLink,
  joinedQuote,
  type OwnSign,
  type Report,
  type Statement,
} from '../../model/index.ts';
import { outletNamed } from '../../outlets/index.ts';
import { shortHash } from '../../text/index.ts';
import type { Finding } from '../attribution/index.ts';
import type { Quotes } from '../quotes/index.ts';
import {
  type FoundSign,
  isOwnDeed,
  type Known,
  type Medium,
  mediumOf,
  type ResolvedSource,
  seenSign,
  toldSign,
} from '../sources/index.ts';
import { stanceOf } from '../stance/index.ts';
import type { StatementDraft } from '../statement-draft.ts';
import type { Tree } from '../tree/index.ts';
import { insiderOf } from './inside.ts';
import { type Readings, spansOf } from './write-attribution.ts';

/** The measures of a report, to be given to the statements that hold their words. */
export interface Measured {
  readonly report: Report;
  readonly quantities: readonly Statement['quantities'][number][];
  readonly times: readonly Statement['times'][number][];
  readonly places: readonly Statement['places'][number][];
}

/** Gives the function that writes a draft as a statement. */
export function statementWriter(
  measured: Measured,
  known: Known,
  readings: Readings,
): (draft: StatementDraft) => Statement {
  const { report } = measured;
  const { tree } = known;
  const quantities = insiderOf(measured.quantities);
  const times = insiderOf(measured.times);
  const places = insiderOf(measured.places);
  return (draft) => {
    const { clause, chain } = draft;
    const spans = spansOf(report, tree, clause.words);
    const { stance, cue } = stanceOf(tree, clause, chain);
    return {
      id: shortHash(report.id, clause.kind, ...spans.flatMap(({ start, end }) => [start, end])),
      report: report.id,
      kind: clause.kind,
      spans,
      quote: joinedQuote(spans),
      stance,
      stanceCue: spansOf(report, tree, cue),
      attribution: linksOf(report, known.tree, { chain, sources: readings.sources, predicate: clause.head }),
      own: ownSigns(draft, { report, tree, quotes: readings.quotes }),
      quantities: quantities(spans),
      times: times(spans),
      places: places(spans),
    };
  };
}

/** The links of a chain, outermost first; the medium that a source told stands before it. */
function linksOf(
  report: Report,
  tree: Tree,
  {
    chain,
    sources,
    predicate,
  }: { chain: readonly Finding[]; sources: Readings['sources']; predicate: number },
): AttributionLink[] {
  const links: AttributionLink[] = [];
  for (const finding of chain) {
    const source = sources.get(finding);
    if (!source || isSpeakerAgain(tree, finding)) continue;
    const medium = mediumOf(tree, finding);
    if (medium && !isPublisher(report, medium)) links.push(mediumLink(report, tree, finding, medium));
    const isOwn = finding === chain.at(-1) && isOwnDeed(tree, finding, predicate);
    const link = sourceLink(report, tree, finding, source);
    links.push(isOwn ? { ...link, ownDeed: true } : link);
  }
  return links.filter((link, index) => index === 0 || link.name !== links[index - 1]!.name);
}

/** "I" and "we" are whoever speaks already: the quoted source, or the report itself. */
function isSpeakerAgain(tree: Tree, { sourceHead }: Finding): boolean {
  return ['i', 'we', 'you', 'me', 'us'].includes(tree.lower[sourceHead] ?? '');
}

function sourceLink(report: Report, tree: Tree, finding: Finding, source: ResolvedSource): AttributionLink {
  return {
    ...source,
    source: spansOf(report, tree, finding.source),
    cue: spansOf(report, tree, finding.cue),
  };
}

function mediumLink(report: Report, tree: Tree, finding: Finding, medium: Medium): AttributionLink {
  return {
    name: medium.name,
    kind: medium.outlet?.kind ?? 'outlet',
    role: null,
    source: spansOf(report, tree, [medium.words]),
    cue: spansOf(report, tree, finding.cue),
  };
}

function isPublisher({ publisher }: Report, { outlet, name }: Medium): boolean {
  if (publisher === null) return false;
  const own = outletNamed(publisher);
  return own !== null && outlet !== null ? own.name === outlet.name : publisher === name;
}

function ownSigns(
  { clause, chain }: StatementDraft,
  { report, tree, quotes }: { report: Report; tree: Tree; quotes: Quotes },
): OwnSign[] {
  const told = chain.map((finding) =>
    toldSign(tree, finding, {
      medium: mediumOf(tree, finding),
      isPublisher: (medium) => isPublisher(report, medium),
    }),
  );
  const verbs = [...chain.map((finding) => finding.cueHead), ...verbsOf(tree, clause.words)];
  const seen = [...new Set(verbs)].map((verb) => seenSign(tree, verb, quotes.innermost[verb]! >= 0));
  return [...told, ...seen]
    .filter((sign): sign is FoundSign => sign !== null)
    .map(({ kind, words }) => ({ kind, spans: spansOf(report, tree, [words]) }));
}

function verbsOf(tree: Tree, words: StatementDraft['clause']['words']): number[] {
  return words.flatMap(({ first, last }) => {
    const verbs: number[] = [];
    for (let token = first; token < last; token++) if (tree.tokens[token]!.upos === 'VERB') verbs.push(token);
    return verbs;
  });
}
