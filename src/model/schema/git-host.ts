import { z } from 'astro/zod';
import { addressPattern, webAddress } from './addresses.ts';

/** Where the content lives in git, and how its pages are edited there. */
export const gitHost = z
  .strictObject({
    repository: webAddress
      .refine((address) => !/[?#]/.test(address), {
        error: 'a repository is a place, so its address holds no ? and no #',
      })
      .describe('Address of the repository, without a trailing slash.'),
    edit: addressPattern('path').describe(
      'Address that opens a file for editing, on the host of the repository; {path} stands for the path inside content/.',
    ),
    newIssue: addressPattern(undefined, 'title', 'body').describe(
      'Address that opens a new issue; {title} and {body} are filled in. Issues may have a host of their own.',
    ),
    newFile: addressPattern('path', 'value')
      .optional()
      .describe(
        'Address that opens a new file, on the host of the repository; {path} and {value} are filled in. Leave out if the host has none.',
      ),
    maxUrlLength: z.int().min(500).max(16000).default(8000).describe('Longest address the host accepts.'),
  })
  .check(({ value, issues }) => {
    const host = hostOf(value.repository);
    for (const field of ['edit', 'newFile'] as const) {
      const other = value[field] === undefined ? undefined : hostOf(value[field]);
      if (other === host || other === undefined || host === undefined) continue;
      const message = `files are edited where the repository is, on ${host}, not on ${other}`;
      issues.push({ code: 'custom', input: value[field], path: [field], message });
    }
  });

/** Undefined for what is no address of the web, which has been reported. */
const hostOf = (address: string) =>
  /^https:/i.test(address) && URL.canParse(address) ? new URL(address).host : undefined;
