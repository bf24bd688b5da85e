/**
 * Takes paths; gives what stands there, with side files: packed files, archives and mailboxes opened, documents read.
 * The first room that reads files.
 */
export { type Gathered, gatherInputs, streamInputs } from './gather-inputs.ts';
export { type ListedFile, listFiles } from './list-files.ts';
export { prepareInput } from './documents/prepare.ts';
export { LARGEST_FILE, type Opened } from './open/opening.ts';
export { openInput, openInputs } from './open/open-source.ts';
export { readJsonLines } from './json-lines.ts';
export { readPaths } from './read-paths.ts';
