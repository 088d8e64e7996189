import { publishVersion } from './publish/publish-version.ts';
import { runCommand } from './run-command.ts';

await runCommand('publish-version', publishVersion);
