import { z } from 'zod';
import { Dossier } from '../model/index.ts';

/** The JSON Schema (draft 2020-12) of `headwater dossier --format json`, made from the model's own schema. */
export function dossierSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(Dossier, { target: 'draft-2020-12' });
  return { $schema, title: 'Headwater dossier', ...rest };
}

/** The schema as the text of `schema/dossier.schema.json`. */
export function dossierSchemaText(): string {
  return `${JSON.stringify(dossierSchema(), null, 2)}\n`;
}
