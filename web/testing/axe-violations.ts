import axe from 'axe-core';
import { expect } from 'vitest';
import type { Shown } from './workbench.ts';

/** What axe-core finds on a page that is serious or critical, with everything folded out: the rule and the element. */
export async function violations({ page }: Shown): Promise<string[]> {
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
  await page.evaluate(`if (!window.axe) { ${axe.source} }`);
  const found = await page.evaluate<axe.AxeResults>('axe.run()');
  expect(found.passes.length).toBeGreaterThan(15);
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
