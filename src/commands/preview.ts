import { runCommand } from './run-command.ts';
import { serveUntilStopped } from './serve/serve-until-stopped.ts';

await runCommand('preview', (options) => serveUntilStopped(options, 'npm run preview', async () => {}));
