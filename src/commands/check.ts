import { checkCommand } from './check/check-command.ts';
import { runCommand } from './run-command.ts';

await runCommand('check', checkCommand);
