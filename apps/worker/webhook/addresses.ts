import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const four = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  four.addSubnet(network, prefix, 'ipv4');

/** Of the sixth version only global addresses are called, and of these none that stands for one of the fourth. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
const translated = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  translated.addSubnet(network, prefix, 'ipv6');

const isLoopback = (address: string): boolean => address === '::1' || /^127\.\d+\.\d+\.\d+$/.test(address);

/** Whether an address lies outside: neither private nor link-local nor reserved. */
export const isPublic = (address: string): boolean => {
  if (isIP(address) === 4) return !four.check(address, 'ipv4');
  return isIP(address) === 6 && global.check(address, 'ipv6') && !translated.check(address, 'ipv6');
};

/** An address that webhooks must not reach. */
export class AddressRefused extends Error {
  readonly code = 'addressRefused';
}

/** Whether a webhook may be called at an address; with `loopback` also on this machine, for development. */
export const mayCall = (address: string, loopback: boolean): boolean =>
  isPublic(address) || (loopback && isLoopback(address));

/** Looks a name up and lets nothing through but addresses that may be called: the one that is checked is connected to. */
export const guardedLookup =
  (loopback: boolean): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) return done(error, []);
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => mayCall(address, loopback)))
        return done(new AddressRefused('The name leads to an address that may not be called'), []);
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
