import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNginx, type NginxProbes } from '../../../../src/commands/hosting/find-nginx.ts';

/** A machine with these files, on which an installation brings more, or fails. */
function machine({
  files = [],
  brings = [],
  fault,
  env = {},
}: {
  files?: string[];
  brings?: string[];
  fault?: string;
  env?: NodeJS.ProcessEnv;
}): NginxProbes & { installed: string[] } {
  const there = new Set(files);
  const installed: string[] = [];
  return {
    installed,
    env,
    exists: (path) => there.has(path),
    onPath: () => [...there].filter((path) => path.startsWith('/bin/')),
    install: async (names) => {
      installed.push(...names);
      for (const path of brings) there.add(path);
      return fault;
    },
  };
}

test('an nginx that is there is taken: the named one, that of the PATH, that of the system', async () => {
  const named = machine({ files: ['/my/nginx', '/bin/nginx'], env: { NGINX_PATH: '/my/nginx' } });
  assert.deepEqual(await findNginx(named), { path: '/my/nginx' });
  assert.deepEqual(await findNginx(machine({ files: ['/bin/nginx', '/usr/sbin/nginx'] })), { path: '/bin/nginx' });
  assert.deepEqual(await findNginx(machine({ files: ['/usr/sbin/nginx'] })), { path: '/usr/sbin/nginx' });
  assert.deepEqual(named.installed, []);
});

test('else Debian’s is installed, and where it cannot be, the reason is given', async () => {
  const debian = machine({ brings: ['/usr/sbin/nginx'] });
  assert.deepEqual(await findNginx(debian), { path: '/usr/sbin/nginx' });
  assert.deepEqual(debian.installed, ['nginx']);
  assert.deepEqual(await findNginx(machine({ fault: 'this system is not Debian' })), {
    reason: 'this system is not Debian',
  });
  const wrong = machine({ files: ['/bin/nginx'], env: { NGINX_PATH: '/typo' } });
  assert.match(JSON.stringify(await findNginx(wrong)), /NGINX_PATH is \/typo/);
});

test('where systemd would start a server by itself, nothing is installed', async () => {
  const desktop = machine({ files: ['/run/systemd/system'], brings: ['/usr/sbin/nginx'] });
  assert.match(JSON.stringify(await findNginx(desktop)), /systemd/);
  assert.deepEqual(desktop.installed, []);
});
