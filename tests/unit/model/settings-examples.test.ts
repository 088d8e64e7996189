import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'smol-toml';

const content = new URL('../../../content/', import.meta.url);

/** The names of settings that the vendors' documentation gives, and which our examples may use. */
const DOCUMENTED = new Set(
  [
    // Claude Code: managed-settings.json and managed-mcp.json
    'allowManagedMcpServersOnly allowedMcpServers deniedMcpServers serverUrl serverCommand mcpServers permissions deny',
    'disableBypassPermissionsMode disableAutoMode allowManagedPermissionRulesOnly allowManagedHooksOnly sandbox enabled',
    'failIfUnavailable network allowManagedDomainsOnly allowedDomains requiredMinimumVersion cleanupPeriodDays',
    // Codex: requirements.toml
    'allowed_approval_policies allowed_sandbox_modes allowed_web_search_modes mcp_servers identity command url',
    // GitHub Copilot: managed-settings.json, beside names that Claude Code has as well
    'ask',
    // Gemini CLI: settings.json of the system
    'security disableYoloMode folderTrust general sessionRetention maxAge',
  ].flatMap((line) => line.split(' ')),
);

/** Names that we chose ourselves, such as that of a server. */
const OURS = new Set(['tickets', 'docs']);

interface Example {
  place: string;
  language: string;
  text: string;
}

const examples: Example[] = globSync('**/*.mdx', { cwd: content }).flatMap((file) =>
  [
    ...readFileSync(new URL(file, content), 'utf8').matchAll(/^```(?<language>jsonc?|toml)\n(?<text>[\s\S]*?)^```$/gm),
  ].map(({ groups, index }) => ({
    place: `${file} at ${String(index)}`,
    language: groups?.language ?? '',
    text: groups?.text ?? '',
  })),
);

const parsed = ({ language, text }: Example): unknown => (language === 'toml' ? parse(text) : JSON.parse(text));

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe('examples of settings in the prose', () => {
  for (const example of examples) {
    test(`${example.place} can be read by the tool that it is for, and names documented settings`, () => {
      const keys = keysOf(parsed(example));
      assert.ok(keys.length > 0, 'an example sets something');
      assert.deepEqual(
        keys.filter((key) => !DOCUMENTED.has(key) && !OURS.has(key)),
        [],
      );
    });

    test(`${example.place} limits servers by what they are, not by a name that users choose`, () => {
      assert.ok(!keysOf(parsed(example)).includes('serverName'));
    });
  }

  test('a misspelt setting and a broken file are noticed', () => {
    assert.deepEqual(
      keysOf({ sandbx: [{ enabled: true }] }).filter((key) => !DOCUMENTED.has(key)),
      ['sandbx'],
    );
    assert.throws(() => parsed({ place: '', language: 'toml', text: 'a = ' }));
    assert.throws(() => parsed({ place: '', language: 'json', text: '{ "a": 1, }' }));
  });
});
