import { parentPort } from 'node:worker_threads';
import { type Batch, readBatch } from './lineage-batch.ts';

parentPort?.on('message', (batch: Batch) => {
  const read = readBatch(batch);
  const buffers = read.wordings.map(({ words }) => words.key.buffer as ArrayBuffer);
  parentPort?.postMessage(read, buffers);
});
