import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { outletsInUse } from '../../outlets/index.ts';
import { type Batch, type ReadBatch, readBatch } from './lineage-batch.ts';

/** So many batches are read here first: a short file is read sooner than threads are up. */
const ALONE = 4;

/** Batches that wait at a thread, so that it never waits for us. */
const QUEUE = 2;

const MOST_THREADS = 8;

/** Reads batches in this thread and in others. */
export interface Readers {
  /** Reads a batch where there is room; what it gives does not depend on where that is. */
  readonly read: (batch: Batch) => Promise<ReadBatch>;
  readonly close: () => Promise<void>;
}

/** A thread, and who waits for its answers, in the order of asking. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: {
    readonly resolve: (read: ReadBatch) => void;
    readonly reject: (error: Error) => void;
  }[];
}

/** Opens readers on all processors but ours. @param threads how many beside this one @param file what they run */
export function openReaders(threads = usefulThreads(), file = WORKER): Readers {
  const open: Thread[] = [];
  let batches = 0;
  return {
    async read(batch) {
      if (++batches > ALONE) while (open.length < threads) open.push(openThread(file));
      const free = open.find(({ waiting }) => waiting.length < QUEUE);
      return free === undefined ? readBatch(batch) : ask(free, batch);
    },
    async close() {
      await Promise.all(open.map(({ worker }) => worker.terminate()));
    },
  };
}

/** The file beside this one. */
const WORKER = new URL(`./lineage-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** None where we run from TypeScript: what reads it in this thread is not there in others. */
function usefulThreads(): number {
  return WORKER.pathname.endsWith('.ts') ? 0 : Math.min(MOST_THREADS, availableParallelism() - 1);
}

function openThread(file: URL): Thread {
  const thread: Thread = { worker: new Worker(file, { workerData: outletsInUse() }), waiting: [] };
  thread.worker.on('message', (read: ReadBatch) => thread.waiting.shift()?.resolve(read));
  thread.worker.on('error', (error) => {
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  });
  return thread;
}

function ask({ worker, waiting }: Thread, batch: Batch): Promise<ReadBatch> {
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    worker.postMessage(batch, []);
  });
}
