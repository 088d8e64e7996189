import { buildSite } from './build/build-site.ts';
import { runCommand } from './run-command.ts';
import { serveUntilStopped } from './serve/serve-until-stopped.ts';

await runCommand('start', (options) => serveUntilStopped(options, 'npm start', () => buildSite()));
