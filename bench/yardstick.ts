import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const ROUNDS = 3;

/** The shortest of three runs, in seconds. */
export function bestOfThree(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

/**
 * The yardstick of every speed: seconds in which wink-nlp with its lite model tokenises, splits into sentences and
 * tags the texts, one after the other, on one core; the best of three. The model is loaded before the clock runs.
 */
export function yardstick(texts: readonly string[]): number {
  const wink = winkNlp(model, ['sbd', 'pos']);
  wink.readDoc('Warm.');
  return bestOfThree(() => {
    for (const text of texts) wink.readDoc(text);
  });
}

/** Seconds of compromise's plain parse of the texts, the best of three. */
export function compromiseParse(texts: readonly string[]): number {
  return bestOfThree(() => {
    for (const text of texts) nlp(text);
  });
}
