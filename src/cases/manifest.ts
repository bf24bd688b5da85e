import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from './durable-file.ts';

/** What stands in `case.json`: which case the folder is, and where its results and history are kept. */
export const Manifest = z.object({
  headwaterCase: z.literal(1),
  id: z.string(),
  name: z.string(),
  created: z.string(),
  database: z.enum(['pglite', 'postgres']),
});
export type Manifest = z.infer<typeof Manifest>;

const FILE = 'case.json';

/** The manifest of a folder, null when it is no case. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const parsed = Manifest.safeParse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Makes a folder a case. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeDurably(join(folder, FILE), `${JSON.stringify(manifest, null, 2)}\n`);
}
