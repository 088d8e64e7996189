import { mkdirSync, writeFileSync } from 'node:fs';
import { EDITOR_SCHEMA_FOLDER, editorSchemas, editorSettings } from '../model/editor-schemas.ts';
import { runCommand } from './run-command.ts';

const root = new URL('../../', import.meta.url);

await runCommand('schemas', () => {
  const folder = new URL(`${EDITOR_SCHEMA_FOLDER}/`, root);
  mkdirSync(folder, { recursive: true });
  const schemas = editorSchemas();
  for (const [name, text] of schemas) writeFileSync(new URL(name, folder), text);
  writeFileSync(new URL('.vscode/settings.json', root), editorSettings());
  console.log(
    `${schemas.size} schemas written to ${EDITOR_SCHEMA_FOLDER}/, and .vscode/settings.json that names them.`,
  );
});
