import { publishIds } from './publish/publish-ids.ts';
import { runCommand } from './run-command.ts';

await runCommand('publish-ids', publishIds);
