import type { Dossier } from '../model/index.ts';
import { type ExportedFile, jsonLinesFile } from './exported-file.ts';

const LISTS = [
  'reports',
  'statements',
  'families',
  'derivations',
  'claims',
  'conflicts',
  'problems',
] as const;

/** Each list of the dossier as JSON lines, an object a line, in the shape of the dossier's schema. */
export function jsonLinesFiles(dossier: Dossier): ExportedFile[] {
  return LISTS.map((list) => jsonLinesFile(`${list}.jsonl`, dossier[list]));
}
