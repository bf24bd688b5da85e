import { readFileSync } from 'node:fs';
import { openCase } from '../../src/cases/index.ts';

// Run as a process of its own with a case and the file of one report: opens the case, lists its claims and adds the report. Prints
// the seconds that opening and listing took, and those that adding took then.
const [folder, file] = process.argv.slice(2);
const start = performance.now();
const opened = await openCase(folder!);
if (!opened.ok) throw new Error(opened.problem.message);
const held = opened.value;
await held.claims();
const listed = performance.now();
const added = await held.add([{ name: file!, bytes: readFileSync(file!) }], { who: 'bench' });
if (!added.ok) throw new Error(added.problem.message);
const done = performance.now();
await held.close();
process.stdout.write(JSON.stringify({ list: (listed - start) / 1000, add: (done - listed) / 1000 }));
