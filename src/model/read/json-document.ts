import { problem, type Problem } from '../problem.ts';
import { faultOffset } from './json-fault.ts';
import { repeatedNames } from './json-names.ts';
import { parseYaml, placeIn, type YamlDocument } from './yaml-document.ts';
import { MAX_YAML_DEPTH, isTooDeep } from './yaml-syntax.ts';

/**
 * Parses JSON, keeping positions. JSON is YAML as well, so the YAML parser knows where everything stands; it is asked only
 * when there is something to report, since it is slow and snapshots are long.
 */
export function parseJson(file: string, text: string): { document: YamlDocument; problems: Problem[] } {
  const at = placeIn(file, text);
  const { value, problems } = parse(text, at);
  let placed: YamlDocument | undefined;
  const document: YamlDocument = {
    value,
    place: (path, part, codePoint) => {
      if (value === undefined) return at(0);
      placed ??= parseYaml(file, text).document;
      return placed.place(path, part, codePoint);
    },
    isComment: () => false,
  };
  return { document, problems };
}

function parse(text: string, at: ReturnType<typeof placeIn>): { value: unknown; problems: Problem[] } {
  const tooDeep = problem('json-syntax', at(0), 'lists and fields are nested too deeply.');
  if (isTooDeep(text)) return { value: undefined, problems: [tooDeep] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: undefined, problems: [fault(text, at)] };
  }
  const repeated = repeatedNames(text, MAX_YAML_DEPTH);
  if (!repeated) return { value: undefined, problems: [tooDeep] };
  return {
    value,
    problems: repeated.map(({ name, offset, first }) =>
      problem('duplicate-key', at(offset), `\`${name}\` is here and on line ${at(first).line}.`),
    ),
  };
}

function fault(text: string, at: ReturnType<typeof placeIn>): Problem {
  const offset = faultOffset(text);
  const found = text.slice(offset).split('\n')[0]?.slice(0, 20);
  return problem(
    'json-syntax',
    at(offset),
    found ? `this is not JSON from "${found}" on.` : 'the JSON ends too early.',
  );
}
