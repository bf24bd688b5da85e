import type { NetworkSizes } from '../../src/language/syntax/network.ts';
import type { WordVectors } from '../../src/language/syntax/word-vectors.ts';
import { createWorkspace } from '../../src/language/syntax/workspace.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';
import { variantOf } from '../treebank/variants.ts';
import { batchPass } from './batch-pass.ts';
import { batchOf, numberingOf } from './examples.ts';
import { learnLemmas } from './lemmas.ts';
import { type Random, randomFrom, shuffled } from '../../tools/random.ts';
import { applyGradients, newTrainee, type Trainee } from './trainee.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { modelBytes } from './write-model.ts';

export interface TrainingPlan {
  readonly sizes: NetworkSizes;
  readonly rounds: number;
  /** Words in a batch, about. */
  readonly batchWords: number;
  /** The highest learning rate; it rises over the first hundred steps and falls to nothing at the end. */
  readonly rate: number;
  readonly inputDropout: number;
  readonly stateDropout: number;
  readonly seed: number;
}

export const PLAN: TrainingPlan = {
  sizes: { width: 128, layers: 3, tagLayer: 2, arcWidth: 64, labelWidth: 64 },
  rounds: 16,
  batchWords: 200,
  rate: 0.002,
  inputDropout: 0.15,
  stateDropout: 0.15,
  seed: 20_260_111,
};

/** Called after each round with the loss and the model so far. */
export type Watch = (round: number, loss: number, bytes: () => Uint8Array) => void;

const WORKSPACE_MEBIBYTES = 256;

/** Trains a model and gives its file. The same sentences, vectors and plan give the same bytes. */
export function trainSyntax(
  sentences: readonly TreebankSentence[],
  vectors: WordVectors,
  plan: TrainingPlan,
  watch: Watch,
): Uint8Array {
  const vocabulary = vocabularyOf(sentences);
  const lemmas = learnLemmas(sentences);
  const trainee = traineeFor(vocabulary, vectors, plan);
  const numbering = numberingOf(vocabulary);
  const random = randomFrom(plan.seed + 1);
  const bytes = (): Uint8Array => modelBytes(trainee, vocabulary, lemmas);
  const steps = plan.rounds * batchesOf(sentences, plan.batchWords).length;
  for (let round = 1; round <= plan.rounds; round++) {
    const variants = shuffled(random, sentences).map((sentence) => variantOf(sentence, random));
    let loss = 0;
    const batches = batchesOf(variants, plan.batchWords);
    for (const batch of batches) {
      loss += batchPass(trainee, batchOf(numbering, batch, random), dropoutOf(plan, random)) / batches.length;
      applyGradients(trainee, rateAt(plan, trainee.step, steps));
    }
    watch(round, loss, bytes);
  }
  return bytes();
}

function traineeFor(vocabulary: Vocabulary, vectors: WordVectors, plan: TrainingPlan): Trainee {
  const counts = {
    vectorColumns: vectors.columns,
    tags: vocabulary.tags.length,
    labels: vocabulary.labels.length,
    features: vocabulary.features.length,
  };
  const workspace = createWorkspace(WORKSPACE_MEBIBYTES);
  return newTrainee({ workspace, wordVectors: vectors, sizes: plan.sizes, counts }, plan.seed);
}

function dropoutOf(plan: TrainingPlan, random: Random) {
  return { random, input: plan.inputDropout, state: plan.stateDropout };
}

const WARMING_STEPS = 100;

function rateAt({ rate }: TrainingPlan, step: number, steps: number): number {
  return rate * Math.min(1, (step + 1) / WARMING_STEPS) * Math.max(0.01, 1 - step / steps);
}

function batchesOf(sentences: readonly TreebankSentence[], words: number): TreebankSentence[][] {
  const batches: TreebankSentence[][] = [];
  let size = words;
  for (const sentence of sentences) {
    if (size >= words) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)!.push(sentence);
    size += sentence.forms.length;
  }
  return batches;
}
