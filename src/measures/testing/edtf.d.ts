declare module 'edtf' {
  /** Parses Extended Date/Time Format text; throws when it is none. */
  export function parse(text: string): unknown;
}
