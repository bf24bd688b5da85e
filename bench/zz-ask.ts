import { readFileSync } from 'node:fs';
import { readInputs, analyse, ask } from '../src/index.ts';
import { dossierOf } from '../src/pipeline/index.ts';
import { gatherInputs } from '../src/inputs/index.ts';
import { renderAnswer } from '../src/cli/render-answer.ts';
const sets = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Record<string, string[]>;
for (const [path, questions] of Object.entries(sets)) {
  const g = await gatherInputs([path]);
  const { reports, problems } = readInputs(g.inputs);
  const readings = reports.map((r) => analyse(r));
  const dossier = dossierOf(readings, problems);
  for (const q of questions) {
    const a = ask(q, readings, dossier);
    console.log('MET', a.found?.met);
    const out = renderAnswer(a, dossier)
      .split('\n')
      .map((l) => l.slice(0, 230));
    console.log('\n#### ' + path.split('/').slice(-2).join('/'));
    console.log(out.slice(0, 34).join('\n'));
  }
}
