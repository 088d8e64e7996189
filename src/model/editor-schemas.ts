import { z } from 'astro/zod';
import { fileSchema, isReviewed, kindRow } from './kind.ts';
import { FILE_FORMS } from './read/kind-of-file.ts';

/** Where the editor schemas are committed, below the project's root. */
export const EDITOR_SCHEMA_FOLDER = '.vscode/schemas';

/**
 * The JSON Schema of every kind of YAML file, made from the schemas that the check uses, so that an editor completes
 * fields and shows their descriptions while an owner types.
 * @returns file name → text, ready to be written
 */
export function editorSchemas(): Map<string, string> {
  return new Map(
    typedFiles().map(({ kind, path }) => {
      const jsonSchema = z.toJSONSchema(fileSchema(kind), { io: 'input', unrepresentable: 'any', reused: 'ref' });
      const schema = isReviewed(kind) ? withEitherReview(jsonSchema) : jsonSchema;
      return [`${kind}.schema.json`, `${JSON.stringify({ title: `content/${path}`, ...schema }, null, 2)}\n`];
    }),
  );
}

/** The day of the last review is written as `reviewed`, or in the newest of `reviews`. */
const withEitherReview = ({ required = [], ...schema }: JsonSchema) => ({
  ...schema,
  required: required.filter((field) => field !== 'reviewed'),
  anyOf: [{ required: ['reviewed'] }, { required: ['reviews'] }],
});

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The files by which an editor completes fields: the schemas, and the setting that names them.
 * @param content the content folder below the root of the repository; empty for the root itself
 * @returns path below the root of the repository → text
 */
export function editorFiles(content = 'content'): Map<string, string> {
  const schemas = [...editorSchemas()].map(([name, text]) => [`${EDITOR_SCHEMA_FOLDER}/${name}`, text] as const);
  return new Map([...schemas, ['.vscode/settings.json', editorSettings(content)]]);
}

/**
 * The editor setting that says which schema is for which files.
 * @param content as for editorFiles
 */
export function editorSettings(content = 'content'): string {
  const schemas = Object.fromEntries(
    typedFiles().map(({ kind, path }) => [
      `./${EDITOR_SCHEMA_FOLDER}/${kind}.schema.json`,
      `${content === '' ? '' : `/${content}`}/${path.replaceAll(/<[a-z]+>/g, '*')}`,
    ]),
  );
  return `${JSON.stringify({ 'yaml.schemas': schemas, 'files.associations': { '*.mdx': 'mdx' } }, null, 2)}\n`;
}

/** YAML files that people type; what commands and pages write needs no completion. */
const typedFiles = () => FILE_FORMS.filter(({ kind, path }) => path.endsWith('.yaml') && !kindRow(kind).isWritten);
