/** FNV-1a over code units: a 32-bit key (signed) under which folded words are compared. */
export function wordKey(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Spreads the bits of a 32-bit number (MurmurHash3's finaliser), so that any of them can be cut off for a table. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
