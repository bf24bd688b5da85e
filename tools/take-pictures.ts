import { join } from 'node:path';
import { gatherInputs } from '../src/inputs/index.ts';
import { readInputs } from '../src/reports/index.ts';
import { openReports, type Served } from '../src/server/index.ts';
import { openStage, type Stage, until } from '../web/testing/workbench.ts';

/** A picture of the docs: a view of an example, in light or dark. */
interface Picture {
  readonly name: string;
  readonly example: string;
  readonly view: string;
  readonly dark?: boolean;
}

const PICTURES: readonly Picture[] = [
  { name: 'workbench-claims', example: 'harbour', view: '/claims' },
  {
    name: 'workbench-compare',
    example: 'harbour',
    view: '/compare?r=sarnpress-1610&r=karsund-echo',
    dark: true,
  },
  { name: 'workbench-lineage', example: 'harbour', view: '/lineage' },
  { name: 'workbench-timeline', example: 'march', view: '/timeline', dark: true },
];

const ROOT = join(import.meta.dirname, '..');

async function serve(stage: Stage, example: string): Promise<Served> {
  const { inputs } = await gatherInputs([join(ROOT, 'examples', example, 'reports')]);
  const { reports, problems } = readInputs(inputs);
  return stage.serve(await openReports({ title: example, reports, problems, inputs }, () => undefined));
}

async function take(stage: Stage, { name, example, view, dark = false }: Picture): Promise<void> {
  const shown = await stage.show(await serve(stage, example), view, { dark, width: 1100 });
  await until(shown, '!document.body.textContent.includes("Loading…")');
  await shown.page.waitForTimeout(500);
  const path = join(ROOT, 'docs', 'images', `${name}.png`);
  await shown.page.screenshot({ path, clip: { x: 0, y: 0, width: 1100, height: 700 } });
}

/** Takes the pictures of docs/workbench.md anew: `npx tsx tools/take-pictures.ts`. Needs Chromium. */
const stage = await openStage();
try {
  for (const picture of PICTURES) await take(stage, picture);
} finally {
  await stage.close();
}
