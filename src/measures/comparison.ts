/**
 * How two stated values stand to each other: the same; not the same but able to hold together; unable to hold
 * together; one about a part of the other; or about different things.
 */
export type Agreement = 'equal' | 'compatible' | 'contradicting' | 'subset' | 'not-comparable';

/** A comparison with the reason for it, a sentence that a person can read. */
export interface Comparison {
  readonly relation: Agreement;
  readonly reason: string;
}
