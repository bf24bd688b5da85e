import type { Report } from '../model/index.ts';
import type { Words } from './words.ts';

/** A report with its words. */
export interface TextOf {
  readonly report: Report;
  readonly words: Words;
}
