import { z } from 'astro/zod';
import { addressFault } from '../address-fault.ts';

/** A host by name, number or IPv6 address, in the form that is sent over the network, and perhaps a port. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?::\d+)?$/i;
/** Matches what every server, browser and folder has the same idea of. */
const SEGMENT = /^(?!\.{1,2}$)[\w.~@+-]+$/;

/** The address of the site. Pages are written into a folder of its path, and it stands in every link, feed and script. */
export const siteAddress = z
  .string()
  .trim()
  .check(({ value, issues }) => {
    const message = siteFault(value);
    if (message !== undefined) issues.push({ code: 'invalid_format', format: 'url', input: value, message });
  })
  .meta({ format: 'uri' });

/** Returns what is wrong with the address of a site, as the end of a sentence; nothing where it is right. */
export function siteFault(site: string): string | undefined {
  if (!/^https?:\/\//i.test(site)) return 'an address starts with https:// or http://';
  const fault = addressFault(site, ['https', 'http']);
  if (fault !== undefined) return `the address ${fault}`;
  const [host = '', ...segments] = site.replace(/^https?:\/\//i, '').split('/');
  if (/[?#]/.test(site)) return 'the site is a place, so its address holds no ? and no #';
  if (segments.at(-1) !== '') return 'the site address must end with a slash';
  if (!HOST.test(host)) return hostFault(site);
  const odd = segments.slice(0, -1).find((segment) => !SEGMENT.test(segment));
  if (odd === '') return 'between two slashes there has to be a name';
  return odd === undefined
    ? undefined
    : `"${odd}" cannot be a part of the path: write it with letters a to z, digits and . _ ~ @ + -`;
}

/** A name in other letters has a form in ASCII, which is the one that programs send. */
function hostFault(site: string): string {
  const { protocol, host } = new URL(site);
  return HOST.test(host) && host !== ''
    ? `the host is written as programs send it: ${protocol}//${host}/`
    : 'the host holds a character that hosts do not have';
}
