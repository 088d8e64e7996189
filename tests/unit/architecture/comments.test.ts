import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../src/commands/project.ts';

const files = globSync('{src,ci,tests}/**/*.{ts,mjs,astro}', {
  cwd: ROOT,
  exclude: ['src/runtime/**', 'tests/fixtures/**', '**/node_modules/**'],
}).map((file) => ({
  file,
  comments: commentsOf(readFileSync(join(ROOT, file), 'utf8')),
}));
const names = new Set(
  globSync('**/*.{ts,mjs,js,astro}', { cwd: ROOT, exclude: ['**/node_modules/**', 'dist/**'] }).map((file) =>
    file.split('/').at(-1),
  ),
);

/** Files that the build makes, that content has, or that Astro and Node look for by name. */
const MADE = /^(?:(?:audit-usage|check-tool)\.mjs|pagefind[\w-]*\.js|page\.mdx|copy-(?:code|page)\.js|mark-words\.js)$/;

test('docstrings begin with a verb or a noun phrase', () => {
  const others = files.flatMap(({ file, comments }) =>
    comments
      .filter((comment) => /^\/\*\*[\s*]*(?:What|Whether|Who|Whoever|How|Which)\b/.test(comment))
      .map((comment) => `${file}: ${comment.slice(0, 80)}`),
  );
  assert.deepEqual(others, [], 'write "Returns …", "Describes …" or "The …"');
});

test('files that comments name exist', () => {
  let found = 0;
  const missing = files.flatMap(({ file, comments }) =>
    comments.flatMap((comment) =>
      [...comment.matchAll(/(?<![\w./<>*:-])(?:[\w.[\]-]+\/)*[\w.[\]-]+\.(?:ts|mjs|js|astro)\b(?!\.)/g)].flatMap(
        ([name]) => {
          found += 1;
          const last = name.split('/').at(-1) ?? '';
          if (MADE.test(last)) return [];
          const isThere = name.includes('/')
            ? [join(ROOT, name), join(ROOT, dirname(file), name), join(ROOT, 'src', name)].some((path) =>
                existsSync(path),
              )
            : names.has(last);
          return isThere ? [] : [`${file}: ${name}`];
        },
      ),
    ),
  );
  assert.ok(found > 20);
  assert.deepEqual(missing, []);
});

/** The blocks and the whole lines that are comments. */
function commentsOf(text: string): string[] {
  return text.match(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? [];
}
