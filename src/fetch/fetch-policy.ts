import { isPublicAddress } from './public-address.ts';

/** What fetching may do. Times in milliseconds, sizes in bytes. */
export interface FetchPolicy {
  /** Whether a host that resolves to this IP address may be asked. */
  readonly allowsAddress: (address: string) => boolean;
  /** The largest body that is taken, as sent and after decompression. */
  readonly largestBody: number;
  /** How long one request may take from the first byte sent to the last one received. */
  readonly patience: number;
  readonly mostRedirects: number;
  /** The least time between the ends and beginnings of two requests to one host. */
  readonly pause: number;
}

/** Public addresses only, one request a second and host, 16 MB, 30 seconds, ten redirects. */
export const CAREFUL: FetchPolicy = {
  allowsAddress: isPublicAddress,
  largestBody: 16 * 1024 * 1024,
  patience: 30_000,
  mostRedirects: 10,
  pause: 1000,
};
