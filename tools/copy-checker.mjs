// Puts the checker of bundles, which is no TypeScript, beside the compiled code that packs it.
import { copyFileSync, mkdirSync } from 'node:fs';

const place = (name) => new URL(`../${name}`, import.meta.url);
mkdirSync(place('dist/cases/'), { recursive: true });
copyFileSync(place('src/cases/verify-bundle.mjs'), place('dist/cases/verify-bundle.mjs'));
