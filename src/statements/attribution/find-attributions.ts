import type { Range } from '../../model/index.ts';
import { assignQuotes, type Quotes } from '../quotes/index.ts';
import {
  childBy,
  cutOut,
  joinRanges,
  sharedTokens,
  type TokenRange,
  type Tree,
  trimPunctuation,
} from '../tree/index.ts';
import { withSubjectBefore } from './around-frame.ts';
import { blockFindings } from './block-findings.ts';
import type { Finding } from './finding.ts';
import { withoutOtherVoices } from './other-voices.ts';
import { adjectiveFinding } from './adjective-findings.ts';
import { clearFinding } from './clear-findings.ts';
import { idiomFinding } from './idiom-findings.ts';
import { labelFindings } from './label-findings.ts';
import { widenCue } from './cue-reach.ts';
import { chainCues } from './chained-cues.ts';
import { nounFinding } from './noun-findings.ts';
import { goOn } from './go-on.ts';
import { passOn } from './pass-on.ts';
import { citingFinding, phraseFinding } from './phrase-findings.ts';
import { signatureFindings } from './signature-findings.ts';
import { verbFinding } from './verb-findings.ts';

/** All attributions of a report, in the order of their cues. Content is whole words, trimmed of outer marks. */
export function findAttributions(tree: Tree, quotes: Quotes, headlines: readonly Range[]): Finding[] {
  const assigned = assignQuotes(tree, quotes);
  const found: Finding[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    const raw =
      citingFinding(tree, token) ??
      verbFinding(tree, token, assigned.get(token) ?? []) ??
      idiomFinding(tree, token) ??
      phraseFinding(tree, token) ??
      nounFinding(tree, token) ??
      clearFinding(tree, token) ??
      adjectiveFinding(tree, token);
    const finished =
      raw && !isIdle(tree, quotes, raw)
        ? finish(tree, quotes, withSubjectBefore(tree, widenCue(tree, raw)))
        : null;
    if (finished) found.push(finished);
  }
  const laidOut = [
    ...labelFindings(tree, quotes, headlines),
    ...signatureFindings(tree, quotes),
    ...blockFindings(tree, new Set(found.map(({ cueHead }) => cueHead))),
  ].flatMap((raw) => finish(tree, quotes, raw) ?? []);
  const linked = goOn(tree, passOn(tree, chainCues(tree, withoutInner(found))));
  return [...withoutOtherVoices(tree, linked), ...laidOut].sort((a, b) => a.cueHead - b.cueHead);
}

/** "said in a *statement* that …": a noun inside another cue is no cue of its own. */
function withoutInner(findings: readonly Finding[]): Finding[] {
  const owner = new Map<number, number>();
  for (const { cueHead, cue } of findings)
    for (const { first, last } of cue)
      for (let token = first; token < last; token++) if (token !== cueHead) owner.set(token, cueHead);
  return findings.filter(({ cueHead }) => !owner.has(cueHead));
}

/**
 * Words that attribute nothing new: "I think" (the speaker's own mind), a bare belief or wish that nobody is said
 * to hold now ("to want peace"), and within a quotation everything but what its speaker reports others to have said.
 */
function isIdle(tree: Tree, quotes: Quotes, { cueHead, cueClass, sourceHead }: Finding): boolean {
  const isQuoted = quotes.innermost[cueHead]! >= 0;
  if (sourceHead >= 0 && SPEAKERS.has(tree.lower[sourceHead]!)) return isQuoted || cueClass !== 'speech';
  if (cueClass === 'speech') return isQuoted && tree.tokens[cueHead]!.upos !== 'VERB';
  return isQuoted || isInfinitive(tree, cueHead);
}

function isInfinitive(tree: Tree, verb: number): boolean {
  return tree.tokens[verb]!.xpos === 'VB' && childBy(tree, verb, 'aux') < 0;
}

const SPEAKERS = new Set(['i', 'we', 'you']);

function finish(tree: Tree, quotes: Quotes, raw: Finding): Finding | null {
  const scope = scopeOf(tree, quotes, raw.cueHead);
  const snapped = joinRanges(raw.content.flatMap((range) => snap(quotes, clip(range, scope), raw.cueHead)));
  const holes = [...raw.cue, ...raw.source.filter((range) => !isAmong(raw.content, range))];
  const content = holes
    .reduce((ranges, hole) => cutOut(ranges, hole), snapped)
    .map((range) => trimPunctuation(tree, range))
    .filter((range) => hasWords(tree, range));
  if (content.length === 0) return null;
  return { ...raw, content, source: raw.source.map((range) => withClosingComma(tree, range)) };
}

/** As in PARC and PolNeAR, the comma that ends an apposition belongs to the source: "Marit Osk, a farmer,". */
function withClosingComma(tree: Tree, { first, last }: TokenRange): TokenRange {
  if (tree.lower[last] !== ',') return { first, last };
  for (let token = first; token < last; token++)
    if (tree.lower[token] === ',') return { first, last: last + 1 };
  return { first, last };
}

/** An object that is also the source ("urged them to say") stays in neither role's way. */
function isAmong(content: readonly TokenRange[], source: TokenRange): boolean {
  return content.some((range) => range.first === source.first && range.last === source.last);
}

/** What a cue can reach: the innermost quotation around it, or everything outside. */
function scopeOf(tree: Tree, quotes: Quotes, token: number): TokenRange {
  const index = quotes.innermost[token]!;
  return quotes.all[index] ?? { first: 0, last: tree.tokens.length };
}

function clip(range: TokenRange, scope: TokenRange): TokenRange {
  return { first: Math.max(range.first, scope.first), last: Math.min(range.last, scope.last) };
}

/** Widens content to a quotation that it holds most of; one that it only touches is left alone. */
function snap(quotes: Quotes, range: TokenRange, cueHead: number): TokenRange[] {
  if (range.last <= range.first) return [];
  let { first, last } = range;
  for (const edge of [range.first, range.last - 1]) {
    const quoted = quotes.all[quotes.innermost[edge]!];
    if (!quoted || (cueHead >= quoted.first && cueHead < quoted.last)) continue;
    if (sharedTokens(range, quoted) * 2 < quoted.last - quoted.first) continue;
    first = Math.min(first, quoted.first);
    last = Math.max(last, quoted.last);
  }
  return [{ first, last }];
}

const WORD = /[\p{L}\p{N}]/u;

function hasWords(tree: Tree, { first, last }: TokenRange): boolean {
  for (let token = first; token < last; token++) if (WORD.test(tree.lower[token]!)) return true;
  return false;
}
