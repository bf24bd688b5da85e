// Checks an unpacked Headwater bundle without Headwater: node verify.mjs [FOLDER]
// The manifest's seal, every file's hash, every original's hash and its place in the chain, the chain itself, every quote at its offsets.
// Whoever changes a bundle can change this file with it: compare the seal with the one that was told when the bundle was made.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url));
const failures = [];
const fail = (message) => failures.push(message);
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const read = (name) => readFileSync(join(folder, name));

/** JSON with sorted keys and no white space, the form in which events were hashed. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

function parse(name) {
  try {
    return JSON.parse(read(name).toString('utf8'));
  } catch (error) {
    fail(`${name}: cannot be read (${error.message})`);
    return null;
  }
}

function filesUnder(place) {
  return readdirSync(place).flatMap((name) => {
    const path = join(place, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [relative(folder, path).split(sep).join('/')];
  });
}

/** The manifest stands as it was written, and its seal is of all the rest of it. */
function checkSeal(manifest) {
  const { seal, ...rest } = manifest;
  if (
    `${JSON.stringify(manifest, null, 2)}\n` !== read('manifest.json').toString('utf8') ||
    sha256(JSON.stringify(rest)) !== seal
  )
    fail('manifest.json: is not what was sealed');
}

function checkFiles(manifest) {
  for (const [name, hash] of Object.entries(manifest.files)) {
    try {
      if (sha256(read(name)) !== hash) fail(`${name}: its bytes are not those of the manifest`);
    } catch {
      fail(`${name}: is in the manifest and not in the folder`);
    }
  }
  for (const name of filesUnder(folder))
    if (name !== 'manifest.json' && !(name in manifest.files)) fail(`${name}: is not in the manifest`);
}

function checkChain(events, manifest) {
  let previous = '0'.repeat(64);
  for (const [i, event] of events.entries()) {
    const { hash, ...rest } = event;
    if (event.seq !== i + 1) fail(`event ${i + 1}: found ${event.id} in its place`);
    if (event.previous !== previous) fail(`event ${event.id}: does not follow the event before it`);
    if (!manifest.redacted && sha256(canonical(rest)) !== hash)
      fail(`event ${event.id}: is not what was hashed`);
    previous = hash;
  }
  if ((events.length === 0 ? null : previous) !== manifest.head)
    fail('events: the last one is not the head in the manifest');
}

function checkOriginals(inputs, events) {
  const expected = new Map();
  for (const { body } of events) {
    if (body.kind === 'add') for (const { input, hash } of body.inputs) expected.set(input, hash);
    if (body.kind === 'forget') for (const { input, replaced } of body.inputs) expected.set(input, replaced);
  }
  const given = new Map(inputs.map((input) => [input.id, input]));
  for (const [id, hash] of expected) {
    const input = given.get(id);
    if (hash === null) continue;
    if (input === undefined) fail(`input ${id}: an event tells of it, and it is not here`);
    else checkOriginal(input, hash);
  }
  for (const id of given.keys()) if (!expected.has(id)) fail(`input ${id}: no event tells of it`);
}

function checkOriginal({ id, sha256: named, salt }, hash) {
  if (sha256(`${salt}\0${named}`) !== hash) fail(`input ${id}: is not the original that its event tells of`);
  try {
    if (sha256(read(`originals/${named}`)) !== named) fail(`original ${named}: its bytes were changed`);
  } catch {
    fail(`original ${named}: is missing`);
  }
}

function checkWords(rows, events) {
  const salts = new Map(rows.filter(({ field }) => field === '').map(({ event, value }) => [event, value]));
  const bodies = new Map(events.map(({ id, body }) => [id, body]));
  for (const { event, field, value } of rows) {
    if (field === '') continue;
    if (sha256(`${salts.get(event)}\0${value}`) !== bodies.get(event)?.words?.[field])
      fail(`words of ${event}: “${field}” is not what was written then`);
  }
}

let quotes = 0;
function checkQuotes(value, texts, at) {
  if (Array.isArray(value)) {
    for (const [i, inner] of value.entries()) checkQuotes(inner, texts, `${at}[${i}]`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.report === 'string' && typeof value.start === 'number' && 'quote' in value) {
    quotes++;
    if (texts.get(value.report)?.slice(value.start, value.end) !== value.quote)
      fail(`${at}: “${value.quote}” does not stand in ${value.report} at ${value.start}`);
  }
  for (const [key, inner] of Object.entries(value)) checkQuotes(inner, texts, `${at}.${key}`);
}

function checkDossier(dossier) {
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]));
  checkQuotes(dossier, texts, 'dossier');
}

const manifest = parse('manifest.json');
if (manifest !== null) {
  checkSeal(manifest);
  checkFiles(manifest);
  const [events, inputs, words, dossier] = ['events', 'inputs', 'words', 'dossier'].map((name) =>
    parse(`${name}.json`),
  );
  if (events !== null) {
    checkChain(events, manifest);
    if (inputs !== null && !manifest.redacted) checkOriginals(inputs, events);
    if (words !== null) checkWords(words, events);
  }
  if (dossier !== null) checkDossier(dossier);
}
for (const message of failures) process.stderr.write(`${message}\n`);
process.stdout.write(
  `${quotes} quotes checked, ${failures.length} failures; seal ${manifest?.seal ?? 'none'}\n`,
);
process.exit(failures.length > 0 ? 1 : 0);
