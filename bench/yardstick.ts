import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const ROUNDS = 3;

/**
 * The shortest of three runs, in seconds. A run counts by the clock or by the processor time of the process, whichever
 * is less: the one leaves out waiting on a busy machine, the other what helper threads did meanwhile.
 */
export function bestOfThree(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) best = Math.min(best, secondsOf(run));
  return best;
}

function secondsOf(run: () => void): number {
  const start = performance.now();
  const used = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(used);
  return Math.min((performance.now() - start) / 1000, (user + system) / 1e6);
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
