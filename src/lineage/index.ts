/**
 * Takes reports with their statements; gives who leans on whom, with the shared words, and the families of texts.
 */
export { groundBetween } from './grounds.ts';
export { addReport, type LineageIndex, openIndex } from './lineage-index.ts';
export { type LineageMemory, openLineageMemory } from './lineage-memory.ts';
export { passagesBetween } from './passages.ts';
export {
  type Lineage,
  lineageOf,
  lineageOfWordings,
  type LineageStream,
  streamLineage,
  streamLineageOfWordings,
  traceLineage,
} from './trace-lineage.ts';
export { type Wording, wordingOf } from './wording.ts';
export { isBefore, type Publication, publicationOf } from './publication.ts';
