import { BlockList, isIP } from 'node:net';

/** Special-purpose IPv4 networks (IANA registry, RFC 6890 and its updates): none is on the open internet. */
const NOT_PUBLIC_4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** As {@link NOT_PUBLIC_4} for IPv6; mapped, translated and tunnelled addresses may lead to a private IPv4 one. */
const NOT_PUBLIC_6: readonly (readonly [network: string, bits: number])[] = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

function listOf(networks: typeof NOT_PUBLIC_4, family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, family);
  return list;
}

/** One list each: a list that holds the mapped range takes every IPv4 address for one of it. */
const BLOCKED = { 4: listOf(NOT_PUBLIC_4, 'ipv4'), 6: listOf(NOT_PUBLIC_6, 'ipv6') } as const;

/** Whether an IP address is one of the open internet: not of this machine, a private network or a special use. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version !== 4 && version !== 6) return false;
  return !BLOCKED[version].check(address, `ipv${version}`);
}
