import { buildSite } from './build/build-site.ts';
import { runCommand } from './run-command.ts';

await runCommand('build', () => buildSite());
