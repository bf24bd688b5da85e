import type { CaseInput } from '../../src/cases/index.ts';
import { randomFrom, shuffled } from '../../tools/random.ts';
import { simulatePress } from '../press/press.ts';

const SEED = 20310502;

/** So many reports of the simulated press as files, those of all events mixed: what comes to a desk day by day. */
export function mixedInputs(count: number): CaseInput[] {
  const reports = simulatePress(count).map(({ report }) => report);
  return shuffled(randomFrom(SEED), reports).map(({ id, publisher, published, text }) => ({
    name: `${id}.json`,
    bytes: new TextEncoder().encode(JSON.stringify({ id, publisher, published, text })),
  }));
}
