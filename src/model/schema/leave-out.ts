import { z } from 'astro/zod';

/** The parts of a handbook that an organisation can leave out. */
export const HANDBOOK_PARTS = [
  'training',
  'checks',
  'checklists',
  'faq',
  'glossary',
  'sources',
  'provider-terms',
  'tool-facts',
  'changes',
  'status',
  'api',
  'markdown',
] as const;

export type Part = (typeof HANDBOOK_PARTS)[number];

/** Names the parts that this handbook does without: src/model/parts.ts says what follows from it. */
export const leaveOut = z.array(z.enum(HANDBOOK_PARTS)).superRefine((parts, context) => {
  parts.forEach((part, index) => {
    if (parts.indexOf(part) === index) return;
    context.addIssue({ code: 'custom', path: [index], message: `\`${part}\` is in this list already` });
  });
});
