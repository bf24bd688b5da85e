import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files that are only asked for when the map is opened. */
const OF_MAP = /^(?:map-view|countries-)/;

/** Kilobytes (of 1000 bytes) of the built page's scripts, styles and shapes after gzip. */
export interface BundleSize {
  readonly page: number;
  readonly map: number;
}

/** Weighs the built page in a folder. */
export function bundleSize(assets: string): BundleSize {
  const folder = join(assets, 'assets');
  const sizes = readdirSync(folder).map((file) => ({
    file,
    size: gzipSync(readFileSync(join(folder, file))).length / 1000,
  }));
  const sum = (ofMap: boolean) =>
    sizes.reduce((total, { file, size }) => (OF_MAP.test(file) === ofMap ? total + size : total), 0);
  return { page: sum(false), map: sum(true) };
}
