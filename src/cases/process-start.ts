import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The 20th field after the command's name in /proc/PID/stat: ticks since the machine started. */
const START_FIELD = 19;

function fromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_FIELD] ?? null;
  } catch {
    return null;
  }
}

function fromPs(pid: number): string | null {
  try {
    const out = execFileSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8', stdio: 'pipe' });
    return out.trim() || null;
  } catch {
    return null;
  }
}

/**
 * When a process started, as a word that differs between processes that had the same number one after the other; null
 * where the system does not tell.
 */
export function processStart(pid: number): string | null {
  if (process.platform === 'linux') return fromProc(pid);
  return process.platform === 'win32' ? null : fromPs(pid);
}

/** Whether a process runs. One that belongs to somebody else runs too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
