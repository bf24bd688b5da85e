import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of a string's UTF-8 form, in lower-case hex. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The first 16 hex digits of the SHA-256 of the parts, each ended by a NUL so that they cannot run together. */
export function shortHash(...parts: readonly (string | number)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part}\0`);
  return hash.digest('hex').slice(0, 16);
}
