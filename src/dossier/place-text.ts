import type { Range, Report, Selector, SelectorKind } from '../model/index.ts';
import { placesAt } from '../model/index.ts';

/** What a step into an original is called, one and several. */
const NAMES: Readonly<Record<SelectorKind, readonly [one: string, several: string]>> = {
  member: ['file', 'files'],
  record: ['record', 'records'],
  bytes: ['bytes', 'bytes'],
  message: ['message', 'messages'],
  part: ['part', 'parts'],
  row: ['row', 'rows'],
  line: ['line', 'lines'],
  pointer: ['entry', 'entries'],
  xpath: ['entry', 'entries'],
  page: ['page', 'pages'],
  paragraph: ['paragraph', 'paragraphs'],
  css: ['element', 'elements'],
};

/** Places of one kind that follow one another: "page 3", "paragraphs 3 to 5". */
export function placesText(places: readonly Selector[]): string {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return '';
  const [one, several] = NAMES[first.kind];
  return first === last ? `${one} ${first.value}` : `${several} ${first.value} to ${last.value}`;
}

/** The whole way from the file that was given to words of a report: "record urn:uuid:…, element #story > p:nth-of-type(3)". */
export function wayText(report: Report, range: Range): string {
  return [stepsText(report), placesText(placesAt(report.where, range))]
    .filter((text) => text !== '')
    .join(', ');
}

/** The page or paragraph of words in the original, for people who leaf through it; empty where there is none. */
export function leafText(report: Report, range: Range): string {
  const places = placesAt(report.where, range);
  return places[0]?.kind === 'page' || places[0]?.kind === 'paragraph' ? placesText(places) : '';
}

/** The steps from the file that was given to a report: "file a/b.mbox, message 3, part 1.2". */
export function stepsText({ original: { within = [] } }: Report): string {
  return within.map((step) => placesText([step])).join(', ');
}
