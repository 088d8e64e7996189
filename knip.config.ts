import type { KnipConfig } from 'knip';

/** Finds files, exports and dependencies that nothing uses, and packages that are imported without being declared. */
export default {
  entry: [
    // Started by name: commands by run.mjs, the others as processes of their own or by the host of a repository.
    'src/commands/*.{ts,mjs}',
    'src/commands/bench/*.ts',
    // Written into new repositories: see src/commands/new/repository-files.ts.
    'src/commands/new/repository-script.mjs',
    'src/commands/test/shard.ts',
    'tests/browsers/playwright.config.ts',
    'tests/browsers/start-browser.ts',
    'ci/*.mjs',
    // Bundled for the browser by name, outside of Astro: see src/integrations/browser-module.ts.
    'src/browser/every-page.ts',
    'src/browser/moved-page.ts',
    'src/browser/site-notice.ts',
    'src/browser/site-search/pagefind.ts',
    'src/browser/site-search/mark-words.ts',
    'src/browser/copy-*.ts',
    'src/browser/filter-questions.ts',
    'src/browser/usage-report/usage-report.ts',
    'src/browser/training-path/feedback.ts',
    'src/browser/continue-training.ts',
    // Chosen by a condition: see "imports" in package.json.
    'src/words/*/*.ts',
    // Added by its path: see src/integrations/document-page.ts.
    'src/layouts/DocumentPage.astro',
    // Bundled by name: see src/audit-usage/bundle.ts.
    'src/audit-usage/main.ts',
    'tests/**/*.{test,spec}.ts',
    // Compiled only: what must not compile is marked as an error that is expected.
    'tests/types/*.ts',
  ],
  project: ['src/**/*.{ts,mjs,astro,mdx}', 'tests/**/*.ts', 'ci/**/*.mjs', '*.{ts,mjs}'],
  // Programs of the machine, for `npm run test:browsers`: it names what is missing.
  ignoreBinaries: ['soffice', 'Xvfb', 'pdftotext', 'pdftoppm'],
  ignoreDependencies: [
    // Run by `astro check`.
    '@astrojs/check',
    // Their font files are read by path.
    '@fontsource-variable/source-sans-3',
    '@fontsource/source-sans-3',
  ],
} satisfies KnipConfig;
