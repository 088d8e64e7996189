import { z } from 'astro/zod';
import { LAYOUT } from './read/layout.ts';

/** Where the editor schemas are committed, below the project's root. */
export const EDITOR_SCHEMA_FOLDER = '.vscode/schemas';

/**
 * The JSON Schema of every kind of YAML file, made from the schemas that the check uses, so that an editor completes
 * fields and shows their descriptions while an owner types.
 * @returns file name → text, ready to be written
 */
export function editorSchemas(): Map<string, string> {
  return new Map(
    yamlSlots().map(({ kind, schema, example }) => {
      const jsonSchema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' });
      return [`${kind}.schema.json`, `${JSON.stringify({ title: `content/${example}`, ...jsonSchema }, null, 2)}\n`];
    }),
  );
}

/** The editor setting that says which schema is for which files. */
export function editorSettings(): string {
  const schemas = Object.fromEntries(
    yamlSlots().map(({ kind, example }) => [
      `./${EDITOR_SCHEMA_FOLDER}/${kind}.schema.json`,
      `/content/${example.replaceAll(/<[a-z]+>/g, '*')}`,
    ]),
  );
  return `${JSON.stringify({ 'yaml.schemas': schemas, 'files.associations': { '*.mdx': 'mdx' } }, null, 2)}\n`;
}

/** Files that people type; what commands and pages write needs no completion. */
const yamlSlots = () =>
  LAYOUT.filter(({ form, kind }) => form !== 'mdx' && form !== 'json' && kind !== 'published-ids');
