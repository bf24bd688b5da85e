import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Refusal } from './refusal.ts';

/**
 * A name lookup for a socket that gives allowed addresses only. The socket connects to the very address that was looked at, so a
 * name that resolves otherwise a moment later (DNS rebinding) gains nothing. One forbidden address among several refuses the name.
 */
export function guardedLookup(allows: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const refused = error ?? refusalOf(addresses, allows);
      if (refused !== null) callback(refused, '', 0);
      else answer(options, addresses, callback);
    });
  };
}

function refusalOf(
  addresses: readonly LookupAddress[],
  allows: (address: string) => boolean,
): Refusal | null {
  const forbidden = addresses.find(({ address }) => !allows(address));
  return forbidden === undefined ? null : privateAddress(forbidden.address);
}

function answer(
  { all }: LookupOptions,
  addresses: LookupAddress[],
  callback: Parameters<LookupFunction>[2],
): void {
  if (all === true) callback(null, addresses);
  else callback(null, addresses[0]!.address, addresses[0]!.family);
}

/** The refusal of a host that stands for an address which is not of the open Internet. */
export function privateAddress(address: string): Refusal {
  return new Refusal(
    'private-address',
    `leads to ${address}, which is not an address of the open Internet; save the page and give the file.`,
  );
}
