/**
 * Takes paths; gives the bytes that stand there, with their side files. The first room that reads files.
 */
export { type Gathered, gatherInputs, LARGEST_FILE } from './gather-inputs.ts';
export { readJsonLines } from './json-lines.ts';
