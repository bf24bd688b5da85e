import type { Problem, Report } from '../model/index.ts';
import { compareText, sha256 } from '../text/index.ts';
import { outletOfDomain } from '../outlets/index.ts';
import { byteTypeOf } from './byte-type.ts';
import { decodeText } from './decode.ts';
import { readDocument } from './document.ts';
import { delimiterOf, readDelimited } from './delimited.ts';
import { type Draft, type Drafts, draftsWithin, onlyProblem } from './draft.ts';
import { isFeed, readFeed } from './feed.ts';
import { readFrontMatter } from './front-matter.ts';
import { idFor, identify } from './identify.ts';
import type { Input, ReportFields } from './input.ts';
import { languageOf } from './language.ts';
import { readPage } from './page.ts';
import { partsOf } from './parts.ts';
import { publishedIn } from './published.ts';
import { readJson, readJsonl } from './records.ts';
import { isBinary, isBlank, mediaTypeOf } from './sniff.ts';
import { textProblems } from './text-problems.ts';

/** The reports of some inputs, with what could not be read or was odd. */
export interface ReadResult {
  readonly reports: Report[];
  readonly problems: Problem[];
}

/**
 * Reads inputs into reports, each input by its content whatever its name. Never throws: what cannot be read is a
 * problem and loses nothing else. The result does not depend on the order of the inputs.
 */
export function readInputs(inputs: readonly Input[]): ReadResult {
  return joinRead(inputs.map(readApart));
}

/** What one input holds, before its reports are told apart from those of other inputs: see {@link joinRead}. */
export function readApart(input: Input): ReadResult {
  const { drafts, problems } = readInput(input);
  const finished = drafts.map(finish);
  return {
    reports: finished.map((one) => one.report),
    problems: [...problems, ...finished.flatMap((one) => one.problems)],
  };
}

/** Puts together what was read from inputs one by one, the same as reading all at once. */
export function joinRead(results: readonly ReadResult[]): ReadResult {
  const identified = identify(results.flatMap(({ reports }) => reports));
  const problems = [...results.flatMap((result) => result.problems), ...identified.problems];
  return { reports: identified.reports, problems: sortedProblems(problems) };
}

function sortedProblems(problems: readonly Problem[]): Problem[] {
  const keyOf = (problem: Problem) => `${problem.input}\0${problem.code}\0${problem.message}`;
  const byKey = new Map(problems.map((problem) => [keyOf(problem), problem]));
  return [...byKey.entries()].sort((a, b) => compareText(a[0], b[0])).map((entry) => entry[1]);
}

/** What is read of an input; where that is nothing, why. */
function readInput(input: Input): Drafts {
  const read = readByContent(input);
  if (read.drafts.length + read.problems.length > 0) return read;
  return onlyProblem(
    input.name,
    'no-reports',
    `${input.name} has the form of a list, feed or table of reports and holds none; check that it was saved to its end.`,
  );
}

function readByContent(input: Input): Drafts {
  const { name, bytes } = input;
  if (input.document) return withMeta(readDocument(input, input.document), input);
  if (bytes.length === 0)
    return onlyProblem(name, 'empty-input', `${name} is empty; expected a report with words in it.`);
  const type = byteTypeOf(bytes);
  if (type)
    return onlyProblem(name, 'not-opened', `${name} is ${type}, which has to be opened before it is read.`);
  const decoded = decodeText(bytes);
  if (isBinary(decoded.text))
    return onlyProblem(
      name,
      'binary-input',
      `${name} is not text, whatever its name says; save the report as text, HTML, Markdown or JSON.`,
    );
  if (isBlank(decoded.text))
    return onlyProblem(
      name,
      'empty-input',
      `${name} holds only white space; expected a report with words in it.`,
    );
  return withMeta(readText(input, decoded.text), input);
}

function readText({ name, bytes }: Input, text: string): Drafts {
  if (isFeed(text)) return readFeed(name, text);
  const mediaType = mediaTypeOf(text);
  const delimiter = mediaType === 'text/plain' ? delimiterOf(text) : null;
  if (delimiter !== null) return readDelimited(name, text, delimiter);
  const original = { sha256: sha256(bytes), mediaType };
  switch (mediaType) {
    case 'application/json':
      return readJson(name, text);
    case 'application/jsonl':
      return readJsonl(name, text);
    case 'text/html':
      return withOriginal(readPage(name, text, {}), original);
    case 'text/markdown':
    case 'text/plain': {
      const { fields, body } = readFrontMatter(text);
      const draft: Draft = { input: name, fields, text: text.slice(body), parts: null, original };
      return isBlank(draft.text)
        ? onlyProblem(name, 'no-text', `${name} holds fields but no text; add the report below them.`)
        : { drafts: [draft], problems: [] };
    }
  }
}

function withOriginal(result: Drafts, original: Draft['original']): Drafts {
  return { ...result, drafts: result.drafts.map((draft) => ({ ...draft, original })) };
}

/** A side file's fields hold for a file with one report, and win over what the file says itself. */
function withMeta(result: Drafts, { meta = {}, name }: Input): Drafts {
  const { within, ...fields } = meta;
  return draftsWithin(within, Object.keys(fields).length === 0 ? result : withFields(result, fields, name));
}

function withFields(result: Drafts, fields: ReportFields, name: string): Drafts {
  if (result.drafts.length === 1) {
    const draft = result.drafts[0]!;
    return { ...result, drafts: [{ ...draft, fields: { ...draft.fields, ...fields } }] };
  }
  const message = `${name} has a .meta.json beside it but holds ${result.drafts.length} reports; the side file was not used. Put the fields into the records.`;
  return { ...result, problems: [...result.problems, { input: name, code: 'meta-not-used', message }] };
}

function hostOf(url: string): string | null {
  return (
    /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i
      .exec(url.slice(0, 2000))?.[1]
      ?.toLowerCase() ?? null
  );
}

/** The publisher given, else the outlet of the URL's host, else the bare host. */
function publisherOf(fields: ReportFields): string | null {
  if (fields.publisher) return fields.publisher;
  const host = fields.url ? hostOf(fields.url) : null;
  return host ? (outletOfDomain(host)?.name ?? host.replace(/^www\./, '')) : null;
}

function finish(draft: Draft): { readonly report: Report; readonly problems: readonly Problem[] } {
  const { fields, text, original, input } = draft;
  const publisher = publisherOf(fields);
  const url = fields.url ?? null;
  const language = languageOf(text);
  const parts = [...(draft.parts ?? partsOf(text, fields.title ?? null, fields.author ?? null))];
  const report: Report = {
    id: fields.id ?? idFor(original.sha256, publisher, url),
    publisher,
    title: fields.title ?? null,
    author: fields.author ?? null,
    published: fields.published ?? publishedIn(text, parts),
    ...(fields.captured ? { captured: fields.captured } : {}),
    url,
    language,
    text,
    parts,
    original,
    inputs: [input],
    ...(draft.where && draft.where.length > 0 && { where: [...draft.where] }),
  };
  return { report, problems: [...textProblems(draft), ...languageProblems(input, language)] };
}

function languageProblems(input: string, language: string): readonly Problem[] {
  if (language === 'en') return [];
  const message =
    language === 'und'
      ? 'The language of this report cannot be told; it makes no claims, but keeps its place in lineage, credits and citations.'
      : `This report is in another language than English (${language}), which Headwater does not read; it makes no claims, but keeps its place in lineage, credits and citations.`;
  return [{ input, code: language === 'und' ? 'unknown-language' : 'not-english', message }];
}
