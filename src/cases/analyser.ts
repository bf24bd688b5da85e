import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Reading, Report } from '../model/index.ts';
import { rememberFor, sha256, shortHash } from '../text/index.ts';
import { readWeights } from '../weights/index.ts';
import { canonicalJson } from './canonical-json.ts';

/** The version of the package. */
export function toolVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

let known: string | null = null;

/** What readings are kept under beside their content: the package's version and the hash of every model that ships. */
export function analyserVersion(): string {
  if (known !== null) return known;
  const files = readdirSync(new URL('../../models/', import.meta.url)).filter((name) =>
    name.endsWith('.bin'),
  );
  const hashes = files.sort().map((name) => `${name} ${sha256(readWeights(name))}`);
  known = `${toolVersion()}-${shortHash(...hashes)}`;
  return known;
}

/** The hash of all that a reading depends on: the report but for the names of its inputs. */
export function readingKey(report: Report): string {
  return keyOf(report);
}

const keyOf = rememberFor((report: Report) => sha256(canonicalJson({ ...report, inputs: [] })));

/** A reading as it is kept: without its report, which stands with its input. */
export function packReading({ report: _report, ...rest }: Reading): Uint8Array {
  return new Uint8Array(gzipSync(JSON.stringify(rest), { level: 1 }));
}

/** @throws when the bytes are damaged. */
export function unpackReading(report: Report, body: Uint8Array): Reading {
  return { ...(JSON.parse(gunzipSync(body).toString('utf8')) as Omit<Reading, 'report'>), report };
}
