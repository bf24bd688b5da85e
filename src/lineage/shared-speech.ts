import {
  type Derivation,
  type DerivationKind,
  type Family,
  overlapLength,
  type Range,
  type Span,
  spanOf,
  type Statement,
} from '../model/index.ts';
import { groupBy, shortHash } from '../text/index.ts';
import { align } from './alignment.ts';
import type { Block } from './blocks.ts';
import type { LineageIndex } from './lineage-index.ts';
import { linkAt, type Link, speechLinks } from './links.ts';
import { seedsOf } from './seeds.ts';
import { WordMark, type Words } from './words.ts';

/**
 * Edges from reports of different families that quote the same words to the speaker or document whose words they are, as the
 * reports name it. Nobody leaned on anybody for them.
 */
export function sharedSpeechEdges(
  index: LineageIndex,
  familyOf: (report: number) => Family,
  statements: readonly Statement[],
): Derivation[] {
  if (statements.length === 0) return [];
  const byReport = groupBy(statements, ({ report }) => report);
  return speechLinks(index.links)
    .map((link) => linkAt(index.links, link))
    .filter(({ a, b }) => familyOf(a).id !== familyOf(b).id)
    .flatMap((link) => edgesOf(index, link, byReport));
}

type ByReport = ReadonlyMap<string, readonly Statement[]>;

function edgesOf({ wordings }: LineageIndex, link: Link, byReport: ByReport): Derivation[] {
  const [a, b] = [wordings[link.a]!, wordings[link.b]!];
  return align(seedsOf(a.words), b.words)
    .map((block) => quotedPart(block, a.words, b.words))
    .filter((block) => block.a.length > 0)
    .flatMap((block) => [edgeFrom(a, block.a, byReport), edgeFrom(b, block.b, byReport)])
    .filter((edge) => edge !== null);
}

function quotedPart({ a, b }: Block, first: Words, second: Words): Block {
  const kept = a
    .map((_, k) => k)
    .filter((k) => ((first.marks[a[k]!]! | second.marks[b[k]!]!) & WordMark.quoted) !== 0);
  return { a: kept.map((k) => a[k]!), b: kept.map((k) => b[k]!) };
}

function edgeFrom(
  { report, words }: LineageIndex['wordings'][number],
  numbers: readonly number[],
  byReport: ByReport,
): Derivation | null {
  const range = { start: words.start[numbers[0]!]!, end: words.end[numbers.at(-1)!]! };
  const speaker = speakerOf(byReport.get(report.id) ?? [], range);
  if (speaker === null) return null;
  const { name, kind } = speaker;
  return {
    id: shortHash(report.id, kind, name),
    from: report.id,
    to: { source: name },
    kind,
    passages: [],
    evidence: [spanOf(report, range)],
    direction: 'known',
    reasons: [`quotes the same words of ${name} as another report`],
    strength: 1,
  };
}

interface Speaker {
  readonly name: string;
  readonly kind: DerivationKind;
}

function speakerOf(statements: readonly Statement[], range: Range): Speaker | null {
  const said = statements.find(
    ({ spans, attribution }) =>
      attribution.length > 0 && spans.some((span: Span) => overlapLength(span, range) > 0),
  );
  const last = said?.attribution.at(-1);
  if (last === undefined) return null;
  const isDocument = last.kind === 'document' || last.kind === 'communique';
  return { name: last.name, kind: isDocument ? 'shares-document' : 'shares-source' };
}
