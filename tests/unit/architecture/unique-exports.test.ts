import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { ROOT } from '../../../src/commands/project.ts';
import { LANGUAGES } from '../../../src/words/languages.ts';

/** Names that somebody else gives: Astro to pages; and ours for files that are alike and loaded by name. */
const NAMED_BY_CONTRACT = [
  { files: /^src\/pages\//, names: ['GET', 'getStaticPaths', 'prerender'] },
  { files: /^src\/commands\/bench\//, names: ['name', 'describe', 'run'] },
  { files: /^src\/browser\/copy-(?:code|page)\.ts$/, names: ['announce', 'text'] },
];

/** Their folders hold the catalogues that the English one declares, under the same names. */
const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== 'en').map((language) => `src/words/${language}/**`);

/** One name means one thing across the project, so that a search by name leads to it. */
test('no two files export different things under one name', () => {
  const places = new Map<string, string[]>();
  for (const file of globSync('src/**/*.{ts,mjs}', {
    cwd: ROOT,
    exclude: ['src/runtime/**', '**/*.d.ts', ...OTHER_LANGUAGES],
  })) {
    for (const name of exportsOf(file)) places.set(name, [...(places.get(name) ?? []), file]);
  }
  assert.ok(places.size > 500);
  const shared = [...places].filter(([, files]) => files.length > 1);
  assert.deepEqual(shared, [], 'rename one of each, or import it from where it is');
});

/** The names that a file declares and exports. What it passes on from another file is that file's. */
function exportsOf(file: string): string[] {
  const contract = NAMED_BY_CONTRACT.filter(({ files }) => files.test(file)).flatMap(({ names }) => names);
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, false);
  return source.statements.flatMap(declaredNames).filter((name) => !contract.includes(name));
}

function declaredNames(statement: ts.Statement): string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  const { name } = statement as ts.Statement & { name?: ts.Node };
  return name && ts.isIdentifier(name) ? [name.text] : [];
}
