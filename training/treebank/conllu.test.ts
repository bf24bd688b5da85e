import { expect, test } from 'vitest';
import { readConllu } from './conllu.ts';

const TEXT = `# newdoc id = harbour
# text = Ada doesn't.
1\tAda\tAda\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdoes\tdo\tAUX\tVBZ\t_\t0\troot\t_\t_
3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_
3.1\tsail\tsail\tVERB\tVB\t_\t_\t_\t2:xcomp\t_
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# text = Yes
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
`;

test('multiword ranges and empty nodes are left out, heads count from 0, the root has -1', () => {
  const [first, second] = readConllu(TEXT);
  expect(first?.forms).toEqual(['Ada', 'does', "n't", '.']);
  expect(first?.heads).toEqual([1, -1, 1, 1]);
  expect(first?.xpos).toEqual(['NNP', 'VBZ', 'RB', '.']);
  expect(second).toMatchObject({ document: 'harbour', forms: ['Yes'], heads: [-1], deprels: ['root'] });
});
