import { Dossier } from '../model/index.ts';

/**
 * The dossier as JSON: keys in the order of the schema, two spaces of indent, a line feed at the end.
 * @throws ZodError when the value is no dossier: a programming error.
 */
export function renderJson(dossier: Dossier): string {
  return `${JSON.stringify(Dossier.parse(dossier), null, 2)}\n`;
}
