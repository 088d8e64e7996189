import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from './hosting/hosting-files.ts';
import { ROOT } from './project.ts';
import { runCommand } from './run-command.ts';

await runCommand('hosting', () => {
  const files = hostingFiles();
  for (const [path, text] of files) writeFileSync(join(ROOT, 'hosting', path), text);
  console.log([`${files.size} files written to hosting/:`, ...files.keys()].join('\n  '));
});
