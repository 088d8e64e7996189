import { packageScript } from './project.ts';
import { runCommand } from './run-command.ts';
import { runScript } from './run-program.ts';

await runCommand('format', async () => {
  const { code } = await runScript(packageScript('prettier'), ['--write', '--list-different', '--ignore-unknown', '.']);
  return code ?? 1;
});
