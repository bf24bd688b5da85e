/** Takes the name of a file in `models/` and gives its bytes: the only file that a stage may read. */
export { readWeights } from './read-weights.ts';
