import { readFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';
import { blackenAll, redactDossier, renderHtml, renderJson } from '../dossier/index.ts';
import type { Dossier } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import type { Session } from './session.ts';
import { workingOf } from './session.ts';

/** The checker that goes into every bundle: plain Node, no dependency. */
const CHECKER = new URL('./verify-bundle.mjs', import.meta.url);

/** A zip entry needs a date; one for all keeps bundles the same for the same case. */
const DATE = '1980-01-02';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function jsonBytes(value: unknown): Uint8Array {
  return bytesOf(`${JSON.stringify(value, null, 2)}\n`);
}

/** Originals of the case; those that name a blackened word cannot go out and are left out. */
async function originalsOf(session: Session, redact: readonly string[]): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  if (redact.length > 0) return files;
  for (const { sha256: hash } of await session.store.inputs()) {
    const bytes = await session.originals.read(hash);
    if (bytes !== null) files[`originals/${hash}`] = bytes;
  }
  return files;
}

function resultsOf(whole: Dossier, redact: readonly string[]): Record<string, Uint8Array> {
  const dossier = redactDossier(whole, redact);
  return { 'dossier.json': bytesOf(renderJson(dossier)), 'dossier.html': bytesOf(renderHtml(dossier)) };
}

/** What a bundle's files must hash to. `seal` is of the rest, so that a changed byte of the manifest is found as well. */
function manifestOf(files: Record<string, Uint8Array>, about: object): object {
  const names = Object.keys(files).sort();
  const manifest = {
    headwaterBundle: 1,
    ...about,
    files: Object.fromEntries(names.map((name) => [name, sha256(files[name]!)])),
  };
  return { ...manifest, seal: sha256(JSON.stringify(manifest)) };
}

/**
 * The case as a zip: originals, inputs, events, words, dossier, a manifest of hashes and `verify.mjs`. With words to
 * blacken, originals stay behind and the words are covered in everything else; events hold no words but who decided.
 */
export async function bundleCase(session: Session, redact: readonly string[]): Promise<Uint8Array> {
  const { reviewed, events, words, inputs } = await workingOf(session);
  const sources = inputs.map(({ id, name, sha256: hash, salt, url, retrieved, tool }) =>
    redact.length > 0
      ? { id, name, url, retrieved, tool }
      : { id, name, sha256: hash, salt, url, retrieved, tool },
  );
  const files: Record<string, Uint8Array> = {
    ...(await originalsOf(session, redact)),
    ...resultsOf(reviewed.dossier, redact),
    'events.json': jsonBytes(blackenAll(events, redact)),
    'inputs.json': jsonBytes(blackenAll(sources, redact)),
    'words.json': jsonBytes(redact.length > 0 ? [] : words),
    'verify.mjs': new Uint8Array(readFileSync(CHECKER)),
  };
  const manifest = manifestOf(files, {
    case: session.manifest.id,
    redacted: redact.length > 0,
    head: events.at(-1)?.hash ?? null,
  });
  const all: Zippable = { 'manifest.json': [jsonBytes(manifest), { mtime: DATE }] };
  for (const name of Object.keys(files).sort()) all[name] = [files[name]!, { mtime: DATE }];
  return zipSync(all, { level: 6 });
}
