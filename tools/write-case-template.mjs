// Makes templates/pglite.tar.gz: an initialised data folder of PGlite, so that a new case starts from it and need not
// initialise one of its own. Made once for each version of PGlite; it is no part of the repository.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

const place = (name) => new URL(`../${name}`, import.meta.url);
const manifest = JSON.parse(readFileSync(place('package.json'), 'utf8'));
const version = manifest.dependencies['@electric-sql/pglite'];
const stamp = place('templates/pglite.version');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== version) {
  const pglite = await PGlite.create('memory://');
  await pglite.exec('checkpoint');
  const dump = await pglite.dumpDataDir('gzip');
  await pglite.close();
  mkdirSync(place('templates/'), { recursive: true });
  writeFileSync(place('templates/pglite.tar.gz'), new Uint8Array(await dump.arrayBuffer()));
  writeFileSync(stamp, version);
}
