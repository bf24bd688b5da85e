import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the open Internet. Loopback, private, link-local, multicast and every other special range of the
 * IANA registries are not, nor is an IPv6 address that stands for such an IPv4 address. False for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
