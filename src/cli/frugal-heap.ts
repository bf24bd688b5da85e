import { setFlagsFromString } from 'node:v8';

/** So much may the heap grow over what was in use, in percent, before V8 clears it; by itself it lets the heap double and more. */
const FRUGAL = 25;

/**
 * Does work that leaves far more garbage than it keeps, such as reading pages for their words, without letting the
 * garbage of a long archive pile up. What it gives is the same; it takes a little longer.
 */
export async function withFrugalHeap<Value>(work: () => Promise<Value>): Promise<Value> {
  setFlagsFromString(`--heap-growing-percent=${FRUGAL}`);
  try {
    return await work();
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
  }
}
