import type { NuMessage } from './nu-message.ts';

/** A message of the checker that is wrong about our pages. */
interface Accepted {
  isMeant: (message: NuMessage) => boolean;
  reason: string;
}

const ACCEPTED: readonly Accepted[] = [
  {
    isMeant: ({ message, extract = '' }) =>
      message.startsWith('Inline script violates Content Security Policy') &&
      /<script type="application\/(ld\+)?json">/.test(extract),
    reason:
      'JSON and JSON-LD in a page are data blocks: a browser never runs them, and script-src is only asked about what ' +
      'would run. The checker asks about every script element. Other inline scripts stay reported.',
  },
];

/** Returns what is left of the checker's messages without those that are accepted, each for a reason. */
export const reported = (messages: readonly NuMessage[]): NuMessage[] =>
  messages.filter((message) => !ACCEPTED.some(({ isMeant }) => isMeant(message)));

/** The reasons that no message needs any longer: their entries can go. */
export const unusedReasons = (messages: readonly NuMessage[]): string[] =>
  ACCEPTED.filter(({ isMeant }) => !messages.some(isMeant)).map(({ reason }) => reason);
