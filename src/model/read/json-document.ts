import { problem, type Problem } from '../problem.ts';
import { parseYaml, placeIn, type YamlDocument } from './yaml-document.ts';
import { isTooDeep } from './yaml-syntax.ts';

/**
 * Parses JSON, keeping positions. JSON is YAML as well, so the YAML parser knows where everything stands; it is asked only
 * when there is something to report, since it is slow and snapshots are long.
 */
export function parseJson(file: string, text: string): { document: YamlDocument; problems: Problem[] } {
  const at = placeIn(file, text);
  const { value, problems } = parse(text, (offset, message) => problem('json-syntax', at(offset), message));
  let placed: YamlDocument | undefined;
  const document: YamlDocument = {
    value,
    place: (path, part) => {
      if (value === undefined) return at(0);
      placed ??= parseYaml(file, text).document;
      return placed.place(path, part);
    },
    isComment: () => false,
  };
  return { document, problems };
}

function parse(
  text: string,
  fault: (offset: number, message: string) => Problem,
): { value: unknown; problems: Problem[] } {
  if (isTooDeep(text)) return { value: undefined, problems: [fault(0, 'lists and fields are nested too deeply.')] };
  try {
    return { value: JSON.parse(text), problems: [] };
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const found = text.slice(offset).split('\n')[0]?.slice(0, 20);
    const message = found ? `this is not JSON from "${found}" on.` : 'the JSON ends too early.';
    return { value: undefined, problems: [fault(offset, message)] };
  }
}
