import { dev } from 'astro';
import { announcedContent } from './announce-content.ts';
import { refuseProjectPath, refuseReadOnlyProject } from './build/project-place.ts';
import { ROOT } from './project.ts';
import { runCommand } from './run-command.ts';
import { devGuard } from './serve/dev-guard.ts';
import { assertPortFree, requestedPort } from './serve/port.ts';

await runCommand('dev', async ({ text }) => {
  refuseProjectPath(ROOT);
  refuseReadOnlyProject(ROOT);
  announcedContent();
  const port = requestedPort(text.port);
  const { host = 'localhost' } = text;
  if (port !== undefined) await assertPortFree(port, host, 'npm run dev');
  await dev({
    root: ROOT,
    server: { ...(port && { port }), ...(text.host && { host: text.host }) },
    integrations: [devGuard(host)],
  });
});
