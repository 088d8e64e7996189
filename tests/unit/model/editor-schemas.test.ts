import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EDITOR_SCHEMA_FOLDER, editorSchemas, editorSettings } from '../../../src/model/editor-schemas.ts';

const root = new URL('../../../', import.meta.url);
const schemas = editorSchemas();

test('editors complete fields by the schemas of today: after a change, run npm run schemas', () => {
  const folder = new URL(`${EDITOR_SCHEMA_FOLDER}/`, root);
  assert.deepEqual(readdirSync(folder).sort(), [...schemas.keys()].sort());
  for (const [name, text] of schemas) assert.equal(readFileSync(new URL(name, folder), 'utf8'), text, name);
});

test('the settings say which schema is for which files', () => {
  assert.equal(readFileSync(new URL('.vscode/settings.json', root), 'utf8'), editorSettings());
  const { 'yaml.schemas': named } = JSON.parse(editorSettings()) as { 'yaml.schemas': Record<string, string> };
  assert.equal(named[`./${EDITOR_SCHEMA_FOLDER}/tool.schema.json`], '/content/tools/*.yaml');
  assert.equal(Object.keys(named).length, schemas.size);
});

test('an owner sees what a field means, which values it takes and which fields are needed', () => {
  const text = schemas.get('tool.schema.json') ?? '';
  const schema = JSON.parse(text) as { required: string[]; additionalProperties: boolean };
  assert.equal(schema.additionalProperties, false);
  assert.ok(schema.required.includes('vendor') && !schema.required.includes('aliases'));
  assert.match(text, /"description": "A value for each trait of organization\.yaml, by which rules select;/);
  assert.match(text, /"enum": \[\s*"reported",\s*"primary",/);
});
