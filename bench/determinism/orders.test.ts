import { expect, it } from 'vitest';
import { mixed, reversed } from './orders.ts';

it('keeps every item and changes the order', () => {
  for (let n = 0; n < 40; n++) {
    const items = Array.from({ length: n }, (_, at) => at);
    for (const order of [mixed(items), reversed(items)]) {
      expect(order.toSorted((a, b) => a - b)).toEqual(items);
      if (n > 3) expect(order).not.toEqual(items);
    }
  }
});
