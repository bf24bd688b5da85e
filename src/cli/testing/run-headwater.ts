import { vi } from 'vitest';
import { openProgram } from '../program.ts';

/** What a command gave: its answer on stdout, what it told on stderr, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** Runs `headwater …` in this process, as a person would in one of their own. */
export async function runHeadwater(...args: readonly string[]): Promise<Ran> {
  const [out, told]: [string[], string[]] = [[], []];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    out.push(text);
    done?.();
    return true;
  }) as typeof process.stdout.write);
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  process.exitCode = 0;
  try {
    await openProgram().parseAsync([...args], { from: 'user' });
    return { code: process.exitCode, out: out.join(''), told: told.join('') };
  } finally {
    process.exitCode = 0;
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
