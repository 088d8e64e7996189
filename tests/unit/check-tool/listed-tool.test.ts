import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Commit } from '../../../src/check-tool/commits/commit.ts';
import { listedTool } from '../../../src/check-tool/commits/listed-tool.ts';
import { usesOfCommit } from '../../../src/check-tool/commits/uses-of-commit.ts';

const TOOLS = [
  { id: 'github-copilot', name: 'GitHub Copilot' },
  { id: 'codex', name: 'Codex' },
  { id: 'cursor-ide', name: 'Cursor' },
  { id: 'unlisted', name: 'A tool that is not listed' },
];

test('a product is the tool that has its usual id, else the one that has its name or the first words of it', () => {
  const CASES = [
    [{ tool: 'codex', name: 'Codex' }, 'codex'],
    [{ tool: 'copilot', name: 'GitHub Copilot' }, 'github-copilot'],
    [{ tool: 'copilot', name: 'GitHub Copilot in an editor' }, 'github-copilot'],
    [{ tool: 'cursor', name: 'cursor' }, 'cursor-ide'],
    // Other words that begin alike are another product.
    [{ tool: 'cursory', name: 'Cursory' }, 'cursory'],
    [{ tool: 'windsurf', name: 'Windsurf' }, 'windsurf'],
    [{ tool: 'unlisted', name: 'GitHub Copilot' }, 'unlisted'],
  ] as const;
  for (const [product, listed] of CASES) assert.equal(listedTool(TOOLS, product), listed, product.name);
});

test('a note beside a commit counts for the tool of this handbook, so that its plans and rules answer', () => {
  const commit: Commit = { hash: 'a1', author: 'Robin', committer: 'Robin', at: 0, trailers: [], message: 'Begin' };
  const beside = new Map([
    ['a1', [{ tool: 'copilot', name: 'GitHub Copilot', model: 'gpt-5.5', confidence: 'likely' as const }]],
  ]);
  const tools = new Map(TOOLS.map(({ id, name }) => [id, name]));
  assert.deepEqual(
    usesOfCommit(commit, () => [], beside, tools).map(({ tool, name }) => [tool, name]),
    [['github-copilot', 'GitHub Copilot']],
  );
});
