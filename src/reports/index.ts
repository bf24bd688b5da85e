/**
 * Takes the bytes of texts, pages and records; gives reports with their parts and credits, and a problem for
 * everything that could not be read.
 */
export { byteTypeOf, type ByteType, HEAD_BYTES } from './byte-type.ts';
export { type Credit, creditsOf } from './credits.ts';
export { type FeedEntry, feedEntries } from './feed-entries.ts';
export { identify } from './identify.ts';
export {
  type Content,
  type Document,
  FIELD_NAMES,
  fieldsOf,
  type Input,
  type ReportFields,
  type Told,
} from './input.ts';
export { languageOf } from './language.ts';
export { partsOf } from './parts.ts';
export { joinRead, type ReadResult, readApart, readInputs } from './read-inputs.ts';
