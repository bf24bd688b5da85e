import { type Attribution, type Report, type Span, spanOf } from '../../model/index.ts';
import type { Finding } from '../attribution/index.ts';
import type { Quotes } from '../quotes/index.ts';
import type { Known, ResolvedSource } from '../sources/index.ts';
import { charactersOf, type TokenRange, type Tree } from '../tree/index.ts';

/** Spans over token ranges, in text order. */
export function spansOf(report: Report, tree: Tree, ranges: readonly TokenRange[]): Span[] {
  return ranges.map(({ first, last }) => spanOf(report, charactersOf(tree, first, last)));
}

/** What was worked out about a report's quotations and sources. */
export interface Readings {
  readonly quotes: Quotes;
  readonly sources: ReadonlyMap<Finding, ResolvedSource>;
}

/** Gives the function that writes a report's findings as attributions. */
export function attributionWriter(
  report: Report,
  { tree }: Known,
  { quotes, sources }: Readings,
): (finding: Finding) => Attribution {
  return (finding) => {
    const resolved = sources.get(finding);
    return {
      source: resolved ? spansOf(report, tree, finding.source) : null,
      cue: spansOf(report, tree, finding.cue),
      content: spansOf(report, tree, finding.content),
      kind: resolved?.kind ?? 'unnamed',
      name: resolved?.name ?? '',
      quoted: quotedHow(finding, quotes),
      belief: finding.cueClass !== 'speech',
    };
  };
}

/** Direct when all content stands between marks, mixed when some does, indirect when none. */
function quotedHow({ content, cueHead }: Finding, quotes: Quotes): Attribution['quoted'] {
  const around = quotes.innermost[cueHead]!;
  let quoted = 0;
  let all = 0;
  for (const { first, last } of content)
    for (let token = first; token < last; token++) {
      all++;
      if (quotes.innermost[token]! >= 0 && quotes.innermost[token] !== around) quoted++;
    }
  return quoted === 0 ? 'indirect' : quoted === all ? 'direct' : 'mixed';
}
