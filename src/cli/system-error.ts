const MEANING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'it may not be read or written by you; check its permissions',
  EPERM: 'it may not be read or written by you; check its permissions',
  EISDIR: 'it is a folder, and a file is needed',
  ENOTDIR: 'a part of the path is no folder; check the path',
  ENOSPC: 'the disk is full; nothing more was written',
  EROFS: 'the disk is read-only; give another place with --output',
};

/** What to tell a person of an error that the operating system gave, or null for any other error. */
export function systemErrorLine(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const path = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return `${path}${MEANING[error.code] ?? error.message} [${error.code.toLowerCase()}]`;
}
