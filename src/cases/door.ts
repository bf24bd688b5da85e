import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { holderOf } from './lock.ts';

/** Where a process that holds a case answers for it, and what must be brought to be answered. */
export interface Door {
  readonly origin: string;
  readonly token: string;
}

/** A door as it is kept; `lock` is the token of the lock that it belongs to, so that one left by a crash opens nothing. */
const Kept = z.object({ origin: z.string(), token: z.string(), lock: z.string() });

const FILE = 'door';

/** Only the person's own processes may read the file: whoever has the token may decide. */
const OWN = 0o600;

/** Writes how the holder of a lock is reached. */
export async function writeDoor(folder: string, door: Door, lock: string): Promise<void> {
  const draft = join(folder, `.door-${randomUUID()}`);
  await writeFile(draft, JSON.stringify({ ...door, lock }), { flag: 'wx', mode: OWN });
  await rename(draft, join(folder, FILE));
}

export function removeDoor(folder: string): Promise<void> {
  return rm(join(folder, FILE), { force: true });
}

/** The door to a case that another process holds; null when it has none, or when its file may not be read by you. */
export async function doorOf(folder: string): Promise<Door | null> {
  try {
    const kept = Kept.safeParse(JSON.parse(await readFile(join(folder, FILE), 'utf8'))).data;
    const holder = await holderOf(folder);
    if (kept === undefined || holder?.token !== kept.lock) return null;
    return { origin: kept.origin, token: kept.token };
  } catch {
    return null;
  }
}
