import { stringify } from 'yaml';
import { TO_DECIDE } from './imported.ts';

/** A field of YAML on a line of its own. */
export const fieldLine = (name: string, value: string | number | readonly string[]): string =>
  stringify({ [name]: value }, { lineWidth: 0, collectionStyle: 'any', flowCollectionPadding: false })
    // A list on one line, as in the files that people write.
    .replace(
      /^(\S+):\n((?:\s*- .*\n)+)$/,
      (_, key: string, items: string) =>
        `${key}: [${items
          .trim()
          .split(/\n\s*/)
          .map((item) => item.slice(2))
          .join(', ')}]\n`,
    )
    .trimEnd();

/** A field that is left empty until somebody has decided what it says. */
export const openField = (name: string, decision: string): string => `${name}: ${TO_DECIDE}${decision}`;

/** The one or the other, as there is a value. */
export const fieldOrDecision = (name: string, value: string | undefined, decision: string): string =>
  value ? fieldLine(name, value) : openField(name, decision);
