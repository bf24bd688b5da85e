import { expectAnnotations } from './expect-annotations.ts';
import { expectEntities } from './expect-entities.ts';
import { expectGraph } from './expect-graph.ts';
import { expectLines } from './expect-lines.ts';
import { expectMap } from './expect-map.ts';
import { expectPage } from './expect-page.ts';
import { expectProvenance } from './expect-provenance.ts';
import { expectEventRows, expectTables } from './expect-tables.ts';

/** What reads each form, none of it ours, and what must stand in it. */
export const READERS = [
  ['csv', 'csv-parse', expectTables],
  ['ucdp', 'csv-parse', expectEventRows],
  ['jsonl', 'JSON.parse and ajv', expectLines],
  ['annotations', 'jsonld', expectAnnotations],
  ['prov', 'ajv', expectProvenance],
  ['ftm', 'followthemoney', expectEntities],
  ['geojson', 'check-geojson', expectMap],
  ['graphml', 'graphology', expectGraph],
  ['md', 'markdown-it', expectPage],
] as const;
