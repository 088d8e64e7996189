import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentFolder } from '../model/content-folder.ts';
import { EDITOR_SCHEMA_FOLDER, editorFiles } from '../model/editor-schemas.ts';
import { PROJECT } from './project.ts';
import { runCommand } from './run-command.ts';

await runCommand('schemas', () => {
  const content = PROJECT === process.env.HANDBOOK_PROJECT ? relative(PROJECT, contentFolder()) : 'content';
  const files = editorFiles(content.replaceAll('\\', '/'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(PROJECT, path)), { recursive: true });
    writeFileSync(join(PROJECT, path), text);
  }
  console.log(
    `${files.size - 1} schemas written to ${EDITOR_SCHEMA_FOLDER}/, and .vscode/settings.json that names them.`,
  );
});
