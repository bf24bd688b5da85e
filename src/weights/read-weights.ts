import { readFileSync } from 'node:fs';

/**
 * The bytes of a file that ships in `models/`, the same from `src/` and from `dist/`.
 * @throws when the file is missing: a broken installation.
 */
export function readWeights(file: string): Uint8Array {
  return readFileSync(new URL(`../../models/${file}`, import.meta.url));
}
