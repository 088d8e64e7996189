import { problem, type Problem } from '../problem.ts';
import { startOf, writtenAs, type ParsedText } from './parsed-text.ts';

/** Code blocks that nothing ends: what follows them is shown as code, without a word. */
export function unclosedCode({ nodes, source, at }: ParsedText): Problem[] {
  return nodes.flatMap((node) => {
    const written = node.type === 'code' ? writtenAs(node, source) : '';
    const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
    if (fence === undefined || isClosed(written.split('\n').slice(1), fence)) return [];
    const message = `the code block that starts here is not ended with ${fence} on a line of its own: what follows is code.`;
    return problem('unclosed-code', at(startOf(node)), message);
  });
}

function isClosed(lines: readonly string[], fence: string): boolean {
  // Behind what opens quotations and lists, a closing fence stands alone.
  const last = (lines.at(-1) ?? '').replace(/^[ \t>]*/, '').trimEnd();
  return last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
}
