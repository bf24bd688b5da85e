import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isAlive, processStart } from './process-start.ts';

/** Who has a case open; `url` is where a workbench that holds it can be reached. */
export const Holder = z.object({
  pid: z.int().positive(),
  start: z.string().nullable(),
  host: z.string(),
  since: z.string(),
  url: z.string().nullable(),
  token: z.string(),
});
export type Holder = z.infer<typeof Holder>;

/** A lock that was taken, or who has it. */
export type Taken =
  | { readonly taken: true; readonly lock: Lock }
  | { readonly taken: false; readonly holder: Holder | null };

export interface Lock {
  readonly holder: Holder;
  /** Tells others where the case is served. */
  readonly announce: (url: string | null) => Promise<void>;
  readonly release: () => Promise<void>;
}

const FILE = 'lock';

/** Who holds a case folder, null when nobody does or the lock cannot be read. */
export async function holderOf(folder: string): Promise<Holder | null> {
  try {
    const parsed = Holder.safeParse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A holder on this machine whose process is gone, or whose number another process has now. Age plays no part. */
function isDead({ host, pid, start }: Holder): boolean {
  if (host !== hostname()) return false;
  if (!isAlive(pid)) return true;
  const now = processStart(pid);
  return start !== null && now !== null && now !== start;
}

async function exclusively(folder: string, file: string, content: string): Promise<boolean> {
  const draft = join(folder, `.lock-${randomUUID()}`);
  await writeFile(draft, content, { flag: 'wx' });
  try {
    await link(draft, join(folder, file));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Takes a dead holder's lock away; it is put back when it turns out to be another's, who took it in between. */
async function clearDead(folder: string, dead: Holder): Promise<void> {
  const aside = join(folder, `.lock-dead-${randomUUID()}`);
  const moved = await rename(join(folder, FILE), aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const content = await readFile(aside, 'utf8');
  const isSame = Holder.safeParse(JSON.parse(content)).data?.token === dead.token;
  if (!isSame) await exclusively(folder, FILE, content);
  await rm(aside, { force: true });
}

function lockFor(folder: string, first: Holder): Lock {
  let holder = first;
  const isOurs = async (): Promise<boolean> => (await holderOf(folder))?.token === holder.token;
  return {
    get holder() {
      return holder;
    },
    announce: async (url) => {
      holder = { ...holder, url };
      const draft = join(folder, `.lock-${randomUUID()}`);
      await writeFile(draft, JSON.stringify(holder));
      if (await isOurs()) await rename(draft, join(folder, FILE));
      else await rm(draft, { force: true });
    },
    release: async () => {
      if (await isOurs()) await rm(join(folder, FILE), { force: true });
    },
  };
}

/** Takes the lock of a case folder, over from a dead process if need be. @param since the time, for people to read */
export async function takeLock(folder: string, since: string): Promise<Taken> {
  const holder: Holder = {
    pid: process.pid,
    start: processStart(process.pid),
    host: hostname(),
    since,
    url: null,
    token: randomUUID(),
  };
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await exclusively(folder, FILE, JSON.stringify(holder)))
      return { taken: true, lock: lockFor(folder, holder) };
    const other = await holderOf(folder);
    if (other !== null && !isDead(other)) return { taken: false, holder: other };
    if (other !== null) await clearDead(folder, other);
  }
  return { taken: false, holder: await holderOf(folder) };
}
