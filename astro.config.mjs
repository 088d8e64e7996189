import { sha256 } from './src/model/sha256.ts';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { bundleAuditUsage } from './src/audit-usage/bundle.ts';
import { bundleCheckTool } from './src/check-tool/bundle.ts';
import { keptFolder } from './src/commands/build/kept-folder.ts';
import { bodyImagesModule } from './src/integrations/body-images-module.ts';
import { browserModule } from './src/integrations/browser-module.ts';
import { bundleForBrowser } from './src/integrations/bundle-for-browser.ts';
import { cacheFolderModule } from './src/integrations/cache-folder-module.ts';
import { changeReportModule } from './src/integrations/change-report-module.ts';
import { handbookModule } from './src/integrations/handbook-module.ts';
import { lookFilesModule } from './src/integrations/look-files-module.ts';
import { lookStylesOf } from './src/integrations/look-styles.ts';
import { markdownOnRequest } from './src/integrations/markdown-pages.ts';
import { servedPublicFiles } from './src/integrations/public-files.ts';
import { scriptModule } from './src/integrations/script-module.ts';
import { CACHE } from './src/commands/project.ts';
import { siteFonts } from './src/integrations/site-fonts.ts';
import { lastSearchIndex } from './src/integrations/search-index.ts';
import { currentContent } from './src/check/current-content.ts';
import { basePath } from './src/model/address.ts';
import { has } from './src/model/parts.ts';
import { contentFolder } from './src/model/content-folder.ts';
import { refuseOtherLanguage } from './src/integrations/refuse-other-language.ts';
import { language } from '#words/language.ts';
import { readSite } from './src/model/read/read-site.ts';

const content = contentFolder();
// Content with faults has no handbook: its list of problems comes from the check that follows.
const { handbook } = await currentContent(content);
const site = handbook ? new URL(handbook.organization.site).href : readSite(content);
if (handbook) refuseOtherLanguage(handbook.organization.language);
const outDir = process.env.HANDBOOK_OUT ?? './dist';
const root = new URL('.', import.meta.url);
const kept = keptFolder();
// An installed engine has links to its packages, and a server gives only what is below the folders that it is told.
const packages = dirname(realpathSync(fileURLToPath(new URL('node_modules/astro', root))));
const THEME_FIRST = 'src/browser/theme-first.js';
/** Modules that the elements of working pages share, and that no reading page needs. */
const ELEMENT_BASICS =
  /\/src\/(?:browser\/(?:after-restoring|copy-text|dom|find|page-element)|basics\/(?:current-on|typed-text)|training\/passes)\.ts$/;
const themeScript = await bundleForBrowser(root, THEME_FIRST);

// Not by defineConfig of astro/config, which loads much that no build runs.
/** @type {import('astro').AstroUserConfig<never, never, [import('astro').FontProvider<any>]>} */
export default {
  site: new URL(site).origin,
  base: basePath(site),
  outDir,
  trailingSlash: 'always',
  cacheDir: join(CACHE, 'astro'),
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // What a build does with the pages is in src/commands/build: Astro compiles what renders them.
  integrations: [
    mdx(),
    lastSearchIndex(site),
    ...(!handbook || has(handbook, 'markdown') ? [markdownOnRequest(site)] : []),
    servedPublicFiles(content, site),
  ],
  // Colours of code would be inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  fonts: siteFonts(handbook?.organization.looks ?? {}, content, join(CACHE, 'fonts')),
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [/** @type {`sha256-${string}`} */ (`sha256-${sha256(themeScript.text, 'base64')}`)],
      },
    },
  },
  vite: {
    // Pages, scripts and this process speak one language; see src/words.
    resolve: { alias: { '#words': fileURLToPath(new URL(`src/words/${language.id}`, root)) } },
    plugins: [
      handbookModule(content),
      changeReportModule(content, process.env.HANDBOOK_AGAINST),
      bodyImagesModule(content),
      lookStylesOf(content),
      lookFilesModule(content),
      cacheFolderModule(kept),
      scriptModule('audit-usage', () => bundleAuditUsage(root)),
      scriptModule('check-tool', () => bundleCheckTool(root)),
      browserModule(root, 'theme-first', THEME_FIRST),
      browserModule(root, 'search-engine', 'src/browser/site-search/pagefind.ts'),
      browserModule(root, 'mark-words', 'src/browser/site-search/mark-words.ts'),
      browserModule(root, 'copy-code', 'src/browser/copy-code.ts'),
      browserModule(root, 'usage-report', 'src/browser/usage-report/usage-report.ts'),
      browserModule(root, 'continue-training', 'src/browser/continue-training.ts'),
      browserModule(root, 'training-feedback', 'src/browser/training-path/feedback.ts'),
      browserModule(root, 'copy-page', 'src/browser/copy-page.ts'),
      browserModule(root, 'filter-questions', 'src/browser/filter-questions.ts'),
    ],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every element of a working page begins with is one file: many tiny ones cost more than they hold.
              codeSplitting: { groups: [{ name: 'element-basics', test: ELEMENT_BASICS }] },
            },
          },
        },
      },
    },
    server: { fs: { allow: [fileURLToPath(root), content, packages] } },
  },
};
