import { parentPort, workerData } from 'node:worker_threads';
import { type Outlet, useOutlets } from '../../outlets/index.ts';
import { type Batch, readBatch } from './lineage-batch.ts';

useOutlets((workerData as readonly Outlet[] | null) ?? []);

parentPort?.on('message', (batch: Batch) => {
  const read = readBatch(batch);
  const buffers = read.wordings.map(({ words }) => words.key.buffer as ArrayBuffer);
  parentPort?.postMessage(read, buffers);
});
