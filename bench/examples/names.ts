import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isExample } from './expected.ts';

/** The folder `examples/`, with a slash at its end. */
export const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/** The names of all examples that have a known answer, in the order of their code units. */
export function exampleNames(): readonly string[] {
  return readdirSync(EXAMPLES)
    .filter((name) => isExample(join(EXAMPLES, name)))
    .sort();
}

/** Examples that were tried while the code was written: they are no measure. */
const TRIED: ReadonlySet<string> = new Set(['harbour', 'ballot']);

/** The names of the cases of the benchmark, whose texts and labels were written before any code was tried on them. */
export function caseNames(): readonly string[] {
  return exampleNames().filter((name) => !TRIED.has(name));
}
