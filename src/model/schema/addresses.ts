import { z } from 'astro/zod';
import { addressFault } from '../address-fault.ts';
import { line } from './fields.ts';

/** An address outside the handbook that a page links to. */
export const webAddress = outsideAddress('https');

/** The same, or a mailbox. */
export const contactAddress = outsideAddress('https', 'mailto');

/** The address of a source; some old ones have no encrypted one. */
export const sourceAddress = outsideAddress('https', 'http');

function outsideAddress(...schemes: string[]) {
  const starts = schemes.map((scheme) => (scheme === 'mailto' ? 'mailto:' : `${scheme}://`));
  return z
    .string()
    .trim()
    .check(({ value, issues }) => {
      const fault = addressFault(value, schemes);
      if (fault === undefined) return;
      const isOther = !starts.some((start) => value.toLowerCase().startsWith(start));
      const message = isOther ? `an address starts with ${starts.join(' or ')}` : `the address ${fault}`;
      issues.push({ code: 'invalid_format', format: 'url', input: value, message });
    })
    .meta({ format: 'uri' });
}

/**
 * An address with parts in braces that are filled in. It becomes a link, so it cannot be code.
 * @param needed the part without which every link made of it would lead to the same place
 * @param others parts that it may hold as well
 */
export function addressPattern(needed: string | undefined, ...others: string[]) {
  const parts = [...(needed ? [needed] : []), ...others].map((part) => `{${part}}`);
  return line
    .regex(/^https:\/\/[^\s{}/?#]+(?:[/?#]|$)/, { error: 'an address starts with https:// and the name of a host' })
    .refine((address) => !needed || address.includes(`{${needed}}`), {
      error: ({ input }) => `the address has to hold {${needed}}; found "${String(input)}"`,
    })
    .refine((address) => (address.match(/\{[^}]*\}?/g) ?? []).every((part) => parts.includes(part)), {
      error: `nothing else in braces is filled in than ${parts.join(' and ')}`,
    })
    .refine((address) => filledFault(address) === undefined, {
      error: ({ input }) => `the address ${filledFault(String(input))}; found "${String(input)}"`,
    });
}

/** Returns what is wrong with a pattern beyond its beginning, which has a message of its own. */
function filledFault(pattern: string): string | undefined {
  return /^https:\/\//.test(pattern) ? addressFault(pattern.replaceAll(/[{}]/g, ''), ['https']) : undefined;
}
