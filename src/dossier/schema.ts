import { z } from 'zod';
import {
  AttributionLink,
  Claim,
  Conflict,
  CountRange,
  Derivation,
  Difference,
  Dossier,
  DossierReport,
  Family,
  Origin,
  OwnSign,
  Part,
  Passage,
  Place,
  Problem,
  Quantity,
  Selector,
  Span,
  Statement,
  Time,
  Where,
} from '../model/index.ts';

/** The parts of the model that get a name under `$defs`, so that the schema reads like the model. */
const NAMED = {
  AttributionLink,
  Claim,
  Conflict,
  CountRange,
  Derivation,
  Difference,
  DossierReport,
  Family,
  Origin,
  OwnSign,
  Part,
  Passage,
  Place,
  Problem,
  Quantity,
  Selector,
  Span,
  Statement,
  Time,
  Where,
};

/**
 * The JSON Schema (draft 2020-12) of `headwater dossier --format json`, made from the model's own schema. Further
 * keys are allowed: later versions may add some.
 */
export function dossierSchema(): object {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) metadata.add(schema, { id });
  const { $schema, ...rest } = z.toJSONSchema(Dossier, { target: 'draft-2020-12', io: 'input', metadata });
  return { $schema, title: 'Headwater dossier', ...rest };
}

/** The schema as the text of `schema/dossier.schema.json`. */
export function dossierSchemaText(): string {
  return `${JSON.stringify(dossierSchema(), null, 2)}\n`;
}
