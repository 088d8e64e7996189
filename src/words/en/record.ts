import { formatNumber } from '../format.ts';

/** Says what a completion record holds, and what became of it. */
export const recordWords = {
  handleForm: 'Write your account name on the git host, like mira-k: letters, digits, hyphens, dots and underscores.',
  handleIsAddress: (handle: string, form: string) => `“${handle}” is an address. ${form}`,
  handleIsNone: (handle: string, form: string) => `“${handle}” is not a handle. ${form}`,
  refused: (fault: string) => `${fault} Make the record anew.`,
  handle: 'Handle',
  path: 'Path',
  completed: 'Completed on',
  version: 'Policy version',
  score: 'Right at the first attempt',
  scoreOf: (right: number, of: number) => `${formatNumber(right)} of ${formatNumber(of)}`,
  digest: 'Digest of the texts',
  agreedTo: 'Agreed to',
  downloaded: (name: string, place: string) => `Downloaded as ${name}. Send it as it is, or put it at ${place}.`,
  copied: (said: string) => `${said}.`,
};
