export { type Gathered, gatherInputs, LARGEST_FILE } from './gather-inputs.ts';
export { readJsonLines } from './json-lines.ts';
