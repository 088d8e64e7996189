import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { FOLDERS } from '../../../architecture.mjs';
import { ROOT } from '../../../src/commands/project.ts';
import { importGraph, type ImportGraph } from './import-graph.ts';

/** The chains by which a module that runs in the browser comes to need one of Node's own, types left out. */
function waysToNode({ modules }: ImportGraph): string[] {
  const needed = new Map(
    modules.map(({ source, dependencies }) => [
      source,
      dependencies.filter(({ dependencyTypes }) => !dependencyTypes.includes('type-only')),
    ]),
  );
  const seen = new Set<string>();
  const follow = (source: string, way: string[]): string[] => {
    if (seen.has(source)) return [];
    seen.add(source);
    return (needed.get(source) ?? []).flatMap(({ resolved, coreModule }) =>
      coreModule ? [[...way, source, resolved].join(' → ')] : follow(resolved, [...way, source]),
    );
  };
  return modules.filter(({ source }) => source.startsWith('src/browser/')).flatMap(({ source }) => follow(source, []));
}

/** The arrows of the map that no import uses. */
function unusedArrows({ modules }: ImportGraph): string[] {
  const folderOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1] ?? '.';
  const used = new Set(
    modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => `${folderOf(source)} → ${folderOf(resolved)}`),
    ),
  );
  return Object.entries(FOLDERS)
    .flatMap(([folder, { imports, types = [] }]) => [...imports, ...types].map((other) => `${folder} → ${other}`))
    .filter((arrow) => !used.has(arrow));
}

/** Puts wrong imports into a project of its own, and reads it. */
async function planted(files: Record<string, string>): Promise<ImportGraph> {
  const root = mkdtempSync(join(tmpdir(), 'handbook-planted-'));
  try {
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), source);
    }
    return await importGraph(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('every import is one that architecture.mjs allows, and no files import each other in a circle', async () => {
  const graph = await importGraph(ROOT);
  assert.ok(graph.modules.length > 300, `${graph.modules.length} modules`);
  const readers = graph.modules.find(({ source }) => source === 'src/layouts/Page.astro.ts')?.dependencies ?? [];
  assert.ok(
    readers.some(({ resolved }) => resolved === 'src/components/SiteHeader.astro.ts'),
    'components are not read',
  );
  assert.deepEqual(graph.violations, [], 'move the code to where it is needed, or draw the arrow in architecture.mjs');
  assert.deepEqual(unusedArrows(graph), [], 'take what no file needs any more out of architecture.mjs');
  assert.deepEqual(waysToNode(graph), [], 'what runs in the browser needs a module of Node');
});

test('a wrong import is found and named, in modules and in components', async () => {
  const { violations } = await planted({
    'src/policy/decide.ts':
      "import { read } from '../model/read.ts';\nimport type { Handbook } from '../model/handbook.ts';\nexport const decide = (h: Handbook) => read(h);",
    'src/model/read.ts': 'export const read = (h: unknown) => h;',
    'src/model/handbook.ts': "import type { Report } from '../check/report.ts';\nexport type Handbook = Report;",
    'src/check/report.ts': 'export type Report = string;',
    'src/components/Row.astro': "---\nimport Page from '../layouts/Page.astro';\n---\n<Page />\n",
    'src/layouts/Page.astro': "<p></p>\n<script>import '../commands/check.ts';</script>\n",
    'src/commands/check.ts': "import '../../tests/port.ts';\nexport {};",
    'tests/port.ts': 'export {};',
  });
  assert.deepEqual(violations.sort(), [
    'build code in the browser: src/layouts/Page.astro → src/commands/check.ts',
    'components imports: src/components/Row.astro → src/layouts/Page.astro',
    'model imports a type: src/model/handbook.ts → src/check/report.ts',
    'outside of src/: src/commands/check.ts → ../../tests/port.ts',
    'policy imports: src/policy/decide.ts → src/model/read.ts',
  ]);
  assert.match(
    violations.find((line) => line.startsWith('outside')) ?? '',
    /src\/commands\/check\.ts → .*tests\/port\.ts/,
  );
});

test('browser code is kept out of what runs at build time; the script of a component is let in', async () => {
  const { violations } = await planted({
    'src/pages/decide.astro':
      '---\nimport { el } from \'../browser/dom.ts\';\n---\n<script src="../browser/page.ts"></script>\n',
    'src/check/report.ts': "import type { Child } from '../browser/dom.ts';\nexport type Report = Child;",
    'src/browser/dom.ts': "export type Child = string;\nexport const el = '';",
    'src/browser/page.ts': "import { el } from './dom.ts';\nexport default el;",
  });
  assert.deepEqual(violations.sort(), [
    'browser code at build time: src/pages/decide.astro → src/browser/dom.ts',
    'check imports a type: src/check/report.ts → src/browser/dom.ts',
    'pages imports: src/pages/decide.astro → src/browser/dom.ts',
  ]);
});

test('a circle is found, even one of types', async () => {
  const { violations } = await planted({
    'src/prose/one.ts': "import { two } from './two.ts';\nexport type One = string;\nexport const one = two;",
    'src/prose/two.ts': "import type { One } from './one.ts';\nexport const two: One = '';",
  });
  assert.deepEqual(
    violations.map((line) => line.split(':')[0]),
    ['circle'],
  );
});

test('a module of Node is found in the browser, also behind another folder; a type of it does no harm', async () => {
  const graph = await planted({
    'src/browser/one.ts': "import { readFileSync } from 'node:fs';\nexport const one = readFileSync;",
    'src/browser/two.ts': "import { digest } from '../basics/digest.ts';\nexport const two = digest;",
    'src/browser/three.ts': "import type { Server } from '../basics/server.ts';\nexport type Three = Server;",
    'src/basics/digest.ts': "import { createHash } from 'node:crypto';\nexport const digest = createHash;",
    'src/basics/server.ts': "import { Server } from 'node:http';\nexport { Server };",
  });
  assert.ok(graph.violations.includes('Node in the browser: src/browser/one.ts → fs'), graph.violations.join('\n'));
  assert.deepEqual(waysToNode(graph).sort(), [
    'src/browser/one.ts → fs',
    'src/browser/two.ts → src/basics/digest.ts → crypto',
  ]);
});
