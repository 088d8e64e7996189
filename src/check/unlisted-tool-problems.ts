import { currentOn } from '../basics/current-on.ts';
import { UNLISTED_TOOL } from '../basics/unlisted-tool.ts';
import type { Handbook } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';

/** Says that a handbook has no tool that stands for those that nobody listed: questions about one would have no answer. */
export function unlistedToolProblems({ tools, today }: Pick<Handbook, 'tools' | 'today'>): Problem[] {
  if (currentOn(tools, today).some(({ id }) => id === UNLISTED_TOOL)) return [];
  const isRetired = tools.some(({ id }) => id === UNLISTED_TOOL);
  const found = isRetired ? `the tool \`${UNLISTED_TOOL}\` is retired` : `there is no tools/${UNLISTED_TOOL}.yaml`;
  return [
    problem(
      'no-unlisted-tool',
      isRetired
        ? { file: `tools/${UNLISTED_TOOL}.yaml`, line: 1, column: 1 }
        : { file: 'organization.yaml', line: 1, column: 1 },
      `${found}: whoever asks about a tool that nobody listed gets no answer.`,
    ),
  ];
}
