import { writeFile } from 'node:fs/promises';

/** Writes to a file, or to stdout when none is given; waits until everything is handed over. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file !== undefined) {
    await writeFile(file, text);
    return;
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
