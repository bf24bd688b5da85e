/** What an entry of the gazetteer is. The numbers stand in the file: append, never renumber. */
export const PLACE_KINDS = [
  'country',
  'region',
  'county',
  'capital',
  'seat',
  'city',
  'quarter',
  'continent',
  'area',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** First four bytes of the file, "HWGZ". */
export const MAGIC = 0x5a475748;
export const VERSION = 1;
/** Names in a block; the index holds one offset a block. */
export const BLOCK = 16;
/** A posting with this bit is an offset into the lists; without it, the number of the one entry. */
export const LIST_BIT = 0x80000000;
/** In a posting or list item: the name is the entry's own, not an alternate one. */
export const OWN_BIT = 0x40000000;
/** "No such entry" in the columns that hold entry numbers. */
export const NONE = 0xffff;
export const HEADER_WORDS = 8;

/** The sections of the file in their order, with the bytes that one item takes. All begin at a multiple of four. */
export const COLUMNS = [
  ['geonames', 4],
  ['latitude', 4],
  ['longitude', 4],
  ['population', 4],
  ['country', 2],
  ['region', 2],
  ['county', 2],
  ['kind', 1],
] as const;
