/** The tables of a case. Everything that holds words of reports or people stands outside `events`. */
export interface Tables {
  /** Append-only; `body` is the event as canonical JSON. */
  events: { seq: number; body: string };
  /** Words of decisions by event and field; the field '' holds the salt. */
  words: { event: string; field: string; value: string };
  /** One row for each input that was added; `read` holds its reports before they are told apart, and its problems. */
  inputs: {
    id: string;
    event: string;
    name: string;
    sha256: string;
    salt: string;
    url: string | null;
    retrieved: string;
    tool: string;
    meta: string | null;
    read: string;
    /** Names of records inside the input that were forgotten, as a JSON list. */
    gone: string;
  };
  /** What was read of a report, compressed, under the hash of all that the reading depends on. */
  readings: { key: string; analyser: string; report: string; body: Uint8Array };
  /** The dossier in parts, as of the event in `state`. */
  results: { kind: string; id: string; ord: number; hash: string; body: string };
  state: { key: string; value: string };
}
