import { writeFileSync } from 'node:fs';
import { dossierSchemaText } from '../src/dossier/index.ts';

/** Writes the JSON Schemas that ship with the package: `npx tsx tools/write-schemas.ts`. */
writeFileSync(new URL('../schema/dossier.schema.json', import.meta.url), dossierSchemaText());
