export { addReport, type LineageIndex, openIndex } from './lineage-index.ts';
export { passagesBetween } from './passages.ts';
export { type Lineage, lineageOf, traceLineage } from './trace-lineage.ts';
