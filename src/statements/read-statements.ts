import {
  type Analysis,
  type Attribution,
  isEvidence,
  type Part,
  type Place,
  type Quantity,
  type Range,
  type Report,
  type Statement,
  type Time,
} from '../model/index.ts';
import { type Finding, findAttributions, isMute } from './attribution/index.ts';
import { type Quotes, quotesOf } from './quotes/index.ts';
import { knownIn, resolveSources, spreadPresence } from './sources/index.ts';
import { draftStatements } from './statement-draft.ts';
import { type Tree, treeOf } from './tree/index.ts';
import { attributionWriter, statementWriter } from './write/index.ts';

/** What is read from one report before its statements are. */
export interface StatementsInput {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly places: readonly Place[];
}

/** The attributions of a report in the order of their cues, and its statements in the order of the text. */
export interface StatementsRead {
  readonly attributions: Attribution[];
  readonly statements: Statement[];
}

/**
 * Reads who says what. Attributions are found in all parts, as PARC and PolNeAR define them; statements only in
 * those that can be evidence: every sentence there gives at least one. Time is linear in the text's length.
 */
export function readStatements(input: StatementsInput): StatementsRead {
  const { report, analysis } = input;
  const tree = treeOf(report.text, analysis);
  const quotes = quotesOf(tree, stretchesOf(report));
  const findings = findAttributions(tree, quotes, headlinesOf(report));
  const known = knownIn(tree, analysis);
  const spoken = findings.filter(({ sourceHead }) => sourceHead < 0 || !isMute(tree, sourceHead));
  const drafts = draftStatements(tree, spoken, evidenceSentences(report, analysis));
  const told = toldWords(tree, findings);
  const readings = { quotes, sources: resolveSources(known, findings) };
  const writeAttribution = attributionWriter(report, known, readings);
  const writeStatement = statementWriter(input, known, readings);
  return {
    attributions: findings
      .filter(
        (finding) =>
          isLabel(tree, finding) || (isReportsOwn(finding, quotes) && !isToldOf(tree, finding, told)),
      )
      .map(writeAttribution),
    statements: spreadPresence(drafts.map(writeStatement), report, analysis),
  };
}

/**
 * What a quoted speaker says of others' words is no attribution by the report (as PolNeAR draws the line), save a
 * quotation in the quotation; it stands in the chains of statements.
 */
function isReportsOwn({ cueHead, content }: Finding, { all, innermost }: Quotes): boolean {
  const around = innermost[cueHead]!;
  return (
    around < 0 ||
    content.some(({ first }) => innermost[first] !== around && all[innermost[first]!] !== undefined)
  );
}

/**
 * "Osk said that she *was sure* of it": what somebody is said to believe, praise or plan is the speaker's word, and
 * stands in the chains. What somebody is said to have said that something is so is an attribution of its own.
 */
function isToldOf(tree: Tree, { cueHead, cueClass, form }: Finding, told: Uint8Array): boolean {
  const isSaying = cueClass === 'speech' && form === 'clause';
  return !isSaying && (tree.relation[cueHead] === 'ccomp' || told[cueHead] === 1);
}

/** 1 for words that somebody is told to have said. */
function toldWords(tree: Tree, findings: readonly Finding[]): Uint8Array {
  const told = new Uint8Array(tree.tokens.length);
  for (const { cueClass, content } of findings)
    if (cueClass === 'speech') for (const { first, last } of content) told.fill(1, first, last);
  return told;
}

/** "“OSK: We stay. …”": a transcript set between marks is of the label's speaker. */
function isLabel(tree: Tree, { cueHead }: Finding): boolean {
  return tree.lower[cueHead] === ':';
}

/** A quotation may run over neighbouring parts of one kind (paragraphs of the body), and never into another kind. */
function stretchesOf({ text, parts }: Report): readonly Range[] {
  if (parts.length === 0) return [{ start: 0, end: text.length }];
  const stretches: (Range & Pick<Part, 'kind'>)[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (last?.kind === part.kind) stretches[stretches.length - 1] = { ...last, end: part.end };
    else stretches.push(part);
  }
  return stretches;
}

/** Characters of a line that may be a heading. */
const LONGEST_HEADING = 160;

/** Of a bare text, whose parts are not told, a short first line before another line. */
function headlinesOf({ parts, text }: Report): readonly Range[] {
  const [opening = ''] = /^[^\n]+(?=\n)/u.exec(text) ?? [];
  if (parts.length === 0 && opening.length > 0 && opening.length <= LONGEST_HEADING)
    return [{ start: 0, end: opening.length }];
  return parts.filter(({ kind }) => kind === 'headline' || kind === 'highlights' || kind === 'caption');
}

function evidenceSentences({ parts }: Report, { sentences }: Analysis): number[] {
  let at = 0;
  return sentences.flatMap(({ start }, index) => {
    while (at < parts.length && parts[at]!.end <= start) at++;
    return parts.length === 0 || isEvidencePart(parts[at], start) ? [index] : [];
  });
}

function isEvidencePart(part: Part | undefined, start: number): boolean {
  return part !== undefined && part.start <= start && isEvidence(part.kind);
}
