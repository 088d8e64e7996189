import type { ProblemKind } from '../../model/problem-kinds.ts';
import type { Example } from './examples.ts';

/**
 * The examples of kinds that no folder of files shows, or not with what is right: the language of a text, the changes of a merge request,
 * and names and images, of which the right ones are no lines. What is left out here is taken from the faults.
 */
export const WRITTEN_EXAMPLES: Partial<Record<ProblemKind, Partial<Example>>> = {
  'unexpected-file': { right: 'content/rules/rules.yaml' },
  'ignored-file': { right: 'content/faq/may-i.mdx' },
  'reserved-id': { right: 'content/training/everyone.yaml' },
  'no-unlisted-tool': {
    where: 'In content whose tools are all named',
    wrong: 'content/tools/alpha.yaml',
    right: 'content/tools/alpha.yaml\ncontent/tools/unlisted.yaml',
  },
  'unusable-image': {
    where: 'With an image that is empty',
    right: 'a PNG, JPEG, WebP, GIF or AVIF that an image editor opens',
  },
  'unused-flow': { right: '<Flow id="answering" />' },
  'missing-look': {
    wrong: 'looks:\n  logo: { light: looks/logo.svg }   # the file is looks/logos.svg',
    right: 'looks:\n  logo: { light: looks/logos.svg }',
  },
  'unusable-look': {
    where: 'In `content/looks/logo.svg`',
    wrong: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">\n  <script>alert(1)</script>\n</svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">\n  <path d="M0 0h9v9z" />\n</svg>',
  },
  'unusable-font': {
    where: 'In `content/looks/`, with a font that was not downloaded to its end',
    wrong: 'text.woff2   # 400 bytes',
    right: 'text.woff2   # all 15,696 bytes',
  },
  'missing-letters': {
    where: 'In `content/organization.yaml`, with a font of English letters alone and a text that says "Résumé"',
    wrong: 'looks:\n  fonts:\n    text: { regular: looks/english.woff2, bold: looks/english-bold.woff2 }',
    right: 'looks:\n  fonts:\n    text: { regular: looks/latin.woff2, bold: looks/latin-bold.woff2 }',
  },
  'unpublishable-file': { right: 'content/public/files/form.pdf' },
  'taken-address': { right: 'content/public/files/rules.csv' },
  'heavy-images': {
    where: 'On a page with images as a telephone takes them',
    wrong: '![The form](./form.png)   # 4032 × 3024 pixels, 0.9 MiB\n![The log](./log.png)   # 0.7 MiB',
    right: '![The form](./form.png)   # 1440 × 1080 pixels, 0.1 MiB\n![The log](./log.png)   # 0.08 MiB',
  },
  'moving-image': { where: 'With an image that moves', right: 'one PNG for each step, or a list of the steps' },
  'never-published': { right: 'content/versions/1.json\ncontent/versions/1.yaml' },
  'incomplete-version': { right: 'content/versions/1.json\ncontent/versions/1.yaml' },
  'record-of-another': {
    where: 'In a merge request that tom opened',
    wrong: 'content/completions/mira-k/engineers.json',
    right: 'content/completions/tom/engineers.json',
  },
  'change-confirmed-unread': {
    where: 'In a merge request that also changes what the page says',
    wrong: 'reviews:\n  - { on: 2026-11-29, by: policy-owner, outcome: confirmed }',
    right: 'reviews:\n  - { on: 2026-11-29, by: policy-owner, outcome: changed }',
  },
  'change-of-many-reviews': {
    where: 'In a merge request that sets the day of many pages that nobody can have read in one go',
    wrong: 'reviewed: 2026-11-29   # in every file of content/',
    right: 'reviewed: 2026-11-29   # in the files that were read against reality',
  },
  'prose-spelling': { wrong: 'You recieve an answer.', right: 'You receive an answer.' },
  'prose-not-english': {
    where: 'In content that is written in another language, which is no mistake: this check cannot read it',
    wrong: 'Darf ich dieses Werkzeug verwenden?',
    right: 'May I use this tool?',
  },
  'prose-long-sentence': {
    wrong:
      'Before you let a tool work in a repository you look whether it holds a file with credentials, and where it does you move that file out of it, and only then you start the tool, which you sign in with the account of the company.',
    right:
      'Look for files with credentials before you let a tool work in a repository, and move them out. Sign in with the company’s account.',
  },
  'prose-hard-to-read': {
    wrong: 'Organisational accountability presupposes comprehensive documentation of institutional responsibilities.',
    right: 'Somebody answers for each rule, and its page says who.',
  },
  'prose-phrase': { wrong: 'You simply open the page.', right: 'You open the page.' },
  'prose-abbreviation': {
    wrong: 'The output of an SFT is protected.',
    right: 'The output of supervised fine-tuning (SFT) is protected.',
  },
  'prose-chapter-form': {
    where: 'At the end of a chapter',
    wrong: '## Further thoughts',
    right: '## What to do',
  },
};
