/**
 * Returns the expression for a path of `.ai-tool-policy.yaml`: `evals/` covers the folder, `*` stands for anything in a
 * name, `**` for any folders.
 */
export function pathPattern(path: string): RegExp {
  const plain = path.replace(/^\.?\//, '');
  const escaped = plain.replaceAll(/[.+^${}()|[\]\\?]/g, String.raw`\$&`);
  // One step for each star, and no nested repeats: the expression stays fast on any path.
  const body = escaped.replaceAll(/\*\*\/|\*+/g, (stars) =>
    stars === '*' ? '[^/]*' : stars === '**/' ? '(?:.*/)?' : '.*',
  );
  return new RegExp(`^${body}${plain.endsWith('/') ? '.*' : '(?:/.*)?'}$`, 'u');
}
