/** Every verdict, from the laxest to the strictest. Nobody having answered counts as the laxest: any rule only makes answers stricter. */
export const VERDICTS = ['gap', 'allowed', 'conditional', 'approval', 'prohibited'] as const;

export type Verdict = (typeof VERDICTS)[number];
