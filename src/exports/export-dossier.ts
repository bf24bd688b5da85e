import type { Dossier } from '../model/index.ts';
import { annotationsFile } from './annotations.ts';
import { csvFiles } from './csv.ts';
import { eventRowsFile } from './event-rows.ts';
import type { ExportedFile } from './exported-file.ts';
import { entitiesFile } from './ftm.ts';
import { geoJsonFile } from './geojson.ts';
import { graphmlFile } from './graphml.ts';
import { jsonLinesFiles } from './json-lines.ts';
import { provFile } from './prov.ts';

export type { ExportedFile } from './exported-file.ts';

const WRITERS = {
  csv: csvFiles,
  jsonl: jsonLinesFiles,
  annotations: (dossier: Dossier) => [annotationsFile(dossier)],
  prov: (dossier: Dossier) => [provFile(dossier)],
  ftm: (dossier: Dossier) => [entitiesFile(dossier)],
  geojson: (dossier: Dossier) => [geoJsonFile(dossier)],
  graphml: (dossier: Dossier) => [graphmlFile(dossier)],
  ucdp: (dossier: Dossier) => [eventRowsFile(dossier)],
} as const;

export type ExportFormat = keyof typeof WRITERS;

/** The forms in the order in which help names them. */
export const EXPORT_FORMATS = Object.keys(WRITERS) as readonly ExportFormat[];

/**
 * Writes a dossier in another form. The same dossier gives the same files in the same order. Words of reports are
 * handed on as text: cells that a spreadsheet would run begin with an apostrophe, URLs that are no web address are left
 * out where a standard asks for an identifier.
 */
export function exportDossier(dossier: Dossier, format: ExportFormat): readonly ExportedFile[] {
  return WRITERS[format](dossier);
}
