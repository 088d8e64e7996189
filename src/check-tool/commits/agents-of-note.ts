import { UNLISTED_TOOL } from '../../basics/unlisted-tool.ts';
import { objectAt, textAt } from '../members.ts';
import { isPlainObject } from '../shape.ts';
import type { MarkBeside } from './mark-beside.ts';
import { modelNamed } from './model-named.ts';

/** The tools that git-ai names, as the directory knows them. */
const TOOLS: Record<string, Pick<MarkBeside, 'tool' | 'name'>> = {
  claude: { tool: 'claude-code', name: 'Claude Code' },
  codex: { tool: 'codex', name: 'Codex' },
  cursor: { tool: 'cursor', name: 'Cursor' },
  gemini: { tool: 'gemini', name: 'Gemini CLI' },
  'github-copilot': { tool: 'copilot', name: 'GitHub Copilot' },
  junie: { tool: 'jetbrains', name: 'Junie' },
  opencode: { tool: 'open-clients', name: 'OpenCode' },
  windsurf: { tool: 'windsurf', name: 'Windsurf' },
};

/** The names that tests of git-ai write. */
const TESTS = new Set(['mock_ai', 'test-agent']);

/**
 * Returns the agents that a note of git-ai names, with their models; none where people alone wrote. A rebase loses notes and a
 * squash moves them, so they are likely and not certain.
 */
export function agentsOfNote(note: string): MarkBeside[] {
  const value = jsonBehind(note);
  const said = ['prompts', 'sessions'].flatMap((list) => Object.values(objectAt(value, list)).filter(isPlainObject));
  return said.flatMap((entry): MarkBeside[] => {
    const agent = objectAt(entry, 'agent_id');
    const [name] = /^[\w.-]{1,40}$/.exec(textAt(agent, 'tool') ?? '') ?? [];
    if (name === undefined || TESTS.has(name)) return [];
    const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
    return [{ ...(tool ?? { tool: UNLISTED_TOOL, name }), model: modelNamed(agent.model), confidence: 'likely' }];
  });
}

/** A note is a list of files, a line of dashes, and an object. */
function jsonBehind(note: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(note.slice(note.search(/^---\s*$/m)).replace(/^---\s*/, ''));
    return isPlainObject(value) ? value : {};
  } catch {
    return {};
  }
}
