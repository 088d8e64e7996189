import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { GitHost, RECORD, type JobResult } from './git-host.ts';

const host = new GitHost();
after(() => host.remove());

const TOMS = 'content/completions/tom/engineers.json';

function assertRefused({ code, text }: JobResult, why: RegExp): void {
  assert.equal(code, 1, text);
  assert.match(text, why);
}

function assertNotEstablished({ code, text }: JobResult, why: RegExp): void {
  assert.equal(code, 2, text);
  assert.match(text, why);
  assert.match(text, /must not be merged/);
}

test('somebody’s own record may be merged, on both hosts and however the handle is written', () => {
  const request = host.request(() => host.write(TOMS));
  for (const author of ['tom', 'Tom']) {
    const { code, text } = host.github(author, request);
    assert.equal(code, 0, text);
    assert.match(text, /content\/ is in order[^]*The record may be merged\.\n$/);
  }
  // The same script: only who asks, and for what, comes from elsewhere. Packages would be installed for the rest.
  assertRefused(host.gitlab('eve', request), /is the record of tom, and eve asks for the merge/);
});

test('what is no record may be merged, also by an account that is no handle', () => {
  const request = host.request(() => host.write('README.md', 'More words.'));
  for (const result of [host.github('dependabot[bot]', request), host.gitlab('tom', request)]) {
    assert.equal(result.code, 0, result.text);
    assert.match(result.text, /changes no completion record/);
  }
});

test('a merge request without any change may be merged', () => {
  assert.equal(
    host.github(
      'tom',
      host.request(() => {}),
    ).code,
    0,
  );
});

test('the record of somebody else is refused: added, changed, removed, moved, or copied under another handle', () => {
  const added = host.request(() => host.write('content/completions/eve/engineers.json'));
  const changed = host.request(() => host.write(RECORD, host.recordOf('mira-k').replace('2026-11-05', '2026-11-06')));
  const removed = host.request(() => host.git('rm', '--quiet', RECORD));
  const moved = host.request(() => {
    host.write(TOMS);
    host.git('rm', '--quiet', RECORD);
  });
  assertRefused(host.github('tom', added), /^- content\/completions\/eve\/engineers\.json is the record of eve/);
  for (const request of [changed, removed, moved])
    assertRefused(
      host.github('tom', request),
      /^- content\/completions\/mira-k\/engineers\.json is the record of mira-k/,
    );
  assertRefused(
    host.github(
      'tom',
      host.request(() => host.write(TOMS, host.recordOf('mira-k'))),
    ),
    /completions\/tom\/engineers\.json:\d+:\d+ {2}wrong-file-name {2}this is the record of mira-k/,
  );
});

test('a record that is not as the completion page wrote it is refused by the check of the protected branch', () => {
  const request = host.request(() => host.write(TOMS, host.recordOf('tom').replace('will follow', 'may follow')));
  assertRefused(host.github('tom', request), /doubtful-record[^]*The check of the protected branch refuses/);
});

test('those who keep the records may bring and remove those of others', () => {
  const request = host.request(() => {
    host.write(TOMS);
    host.git('rm', '--quiet', RECORD);
  });
  assertRefused(host.github('desk', request, 'others'), /is the record of mira-k/);
  const { code, text } = host.github('Desk', request, 'others desk');
  assert.equal(code, 0, text);
  assert.match(text, /All 2 records may be merged/);
});

for (const path of ['content/completions/tom', 'content']) {
  test(`a submodule or a symbolic link at ${path} is refused, also by those who keep the records`, () => {
    const submodule = host.requestOf({ mode: '160000', path, object: host.git('rev-parse', 'main') });
    const link = host.requestOf({ mode: '120000', path, text: '../../elsewhere' });
    assertRefused(host.github('tom', submodule, 'tom'), new RegExp(`- ${path} is a submodule`));
    assertRefused(host.github('tom', link, 'tom'), new RegExp(`- ${path} is a symbolic link`));
  });
}

test('a mode that alone changes is a change', () => {
  const request = host.requestOf({ mode: '100755', path: RECORD, text: host.recordOf('mira-k') });
  assertRefused(host.github('tom', request), /is the record of mira-k/);
  assertRefused(host.github('mira-k', request), /is marked as executable and was not before/);
});

test('a hostile name cannot pass, break the log, or be read as a command to the runner', () => {
  const path = 'content/completions/tom\n::stop-commands::x/##[group]"\u202e\u001b[2J.json';
  const request = host.requestOf({ mode: '100644', path, text: host.recordOf('tom') });
  for (const keepers of ['', 'tom']) {
    const { code, text } = host.github('tom', request, keepers);
    assert.equal(code, 1, text);
    assert.match(text, /^- content\/completions\/tom\\u\{a\}\\u\{3a\}[^\n]+\n\nCONTRIBUTING/);
    assert.doesNotMatch(text, /::|##\[|[^\x20-\x7e\n]/);
  }
});

test('a merge request that alters the guard, the engine and the packages is judged by those of the protected branch', () => {
  const request = host.request(() => {
    host.write('ci/guard-records.mjs', 'console.log("all is well");\n');
    host.write('src/commands/run.mjs', 'console.log("all is well");\n');
    host.write('src/records/guard/record-faults.mjs', 'export const recordFaults = () => [];\n');
    host.write('package.json', '{ "scripts": { "preinstall": "echo all is well" } }\n');
    host.write('.npmrc', 'registry=https://registry.example.invalid/\n');
    host.write('.gitattributes', '* filter=all-is-well\ncontent/completions/** export-ignore\n');
    host.write(TOMS, host.recordOf('tom').replace('"right": 1', '"right": 2'));
  });
  for (const [author, why] of [
    ['eve', /is the record of tom/],
    ['tom', /more answers are right than there were/],
  ] as const) {
    const result = host.github(author, request);
    assertRefused(result, why);
    assert.doesNotMatch(result.text, /all is well/);
  }
});

test('a branch that merged the protected one is asked for its own changes only', () => {
  const request = host.request(() => host.write(TOMS));
  host.request(() => host.write('content/completions/eve/engineers.json'));
  const next = host.git('rev-parse', 'HEAD');
  host.asMain(() => {
    host.git('checkout', '--quiet', '--detach', request.head);
    host.git('merge', '--quiet', '--no-ff', '--message', 'Merge main', next);
    const { code, text } = host.github('tom', host.offer());
    assert.equal(code, 0, text);

    // A merge commit can hold what neither side had.
    host.git('rm', '--quiet', RECORD);
    host.git('commit', '--quiet', '--amend', '--no-edit');
    assertRefused(host.github('tom', host.offer()), /mira-k\/engineers\.json is the record of mira-k/);
  });
});

test('a record cannot be turned back through a second merge base', () => {
  // main and the branch merge each other: both the old and the new record of mira-k are in a merge base.
  const branch = host.request(() => host.write('README.md', 'From the branch.'));
  host.request(() => host.write(RECORD, host.recordOf('mira-k').replace('2026-11-05', '2026-11-07')));
  const anew = host.git('rev-parse', 'HEAD');
  host.git('merge', '--quiet', '--no-ff', '--message', 'Merge the branch', branch.head);
  host.asMain(() => {
    const next = host.git('rev-parse', 'HEAD');
    host.git('checkout', '--quiet', '--detach', branch.head);
    host.git('merge', '--quiet', '--no-ff', '--strategy', 'ours', '--message', 'Merge main', anew);
    const bases = host.git('merge-base', '--all', next, 'HEAD').split('\n');
    assert.deepEqual(bases.sort(), [anew, branch.head].sort());
    assertRefused(host.github('tom', host.offer()), /mira-k\/engineers\.json is the record of mira-k/);
  });
});

test('a merge request in conflict is refused with what to do', () => {
  const request = host.request(() => host.write('.npmrc', 'fund=true\n'));
  host.request(() => host.write('.npmrc', 'fund=false\n'));
  host.asMain(() =>
    assertRefused(
      host.github('tom', request),
      /is in conflict with origin\/main\. Merge origin\/main into it, or rebase it/,
    ),
  );
});

test('after the protected branch was rewritten, nothing passes that it dropped', () => {
  const { head: dropped } = host.request(() => host.write('content/completions/eve/engineers.json'));
  const request = host.request(() => host.write(TOMS), dropped);
  assertRefused(host.github('tom', request), /is the record of eve/);

  host.git('checkout', '--quiet', '--orphan', 'anew');
  host.git('commit', '--quiet', '--message', 'The handbook, without its history');
  host.asMain(() =>
    assertNotEstablished(host.github('tom', request), /git merge-tree failed: [^]*unrelated histories/),
  );
});

const GUARD = 'node ci/guard-records.mjs --author tom --base "$BASE" --head "$HEAD" --request "refs/pull/$NUMBER/head"';

function guarded(folder: string, { number, head }: { number: number; head: string }, base = 'origin/main') {
  return host.job(folder, GUARD, { BASE: base, HEAD: head, NUMBER: String(number) });
}

test('a shallow clone, an unknown base, a missing commit, one that moved on: nothing passes', () => {
  const request = host.request(() => host.write('README.md', 'More words.'));
  const folder = host.runner();
  assert.equal(guarded(folder, request).code, 0);
  assertNotEstablished(guarded(host.checkout('--depth', '1'), request), /The clone is shallow[^]*fetch-depth: 0/);
  assertNotEstablished(guarded(folder, request, 'origin/release'), /does not hold origin\/release/);
  assertNotEstablished(guarded(folder, request, '0'.repeat(40)), /does not hold 0000/);
  assertNotEstablished(guarded(folder, { ...request, number: 999 }), /git fetch failed/);
  assertNotEstablished(
    guarded(folder, { ...request, head: 'f'.repeat(40) }),
    /The merge request is at [0-9a-f]{40} by now/,
  );
});

test('whichever command of git fails, nothing passes', () => {
  const request = host.request(() => host.write(TOMS));
  const bin = host.empty();
  const real = host.job(bin, 'command -v git', {}).text.trim();
  const fake = `#!/bin/sh\ncase " $* " in *" $FAILS "*) echo "$SAYS"; echo "$SAYS" >&2; exit "$CODE" ;; esac\nexec ${real} "$@"\n`;
  writeFileSync(join(bin, 'git'), fake, { mode: 0o755 });
  const commands = `PATH="${bin}:$PATH"; ${GUARD}`;
  const variables = { BASE: 'origin/main', HEAD: request.head, NUMBER: String(request.number), SAYS: '' };
  for (const FAILS of ['rev-parse', 'ls-tree', 'fetch', 'merge-base', 'merge-tree', 'diff-tree', 'cat-file']) {
    const { code, text } = host.job(host.runner(), commands, { ...variables, FAILS, CODE: '3' });
    assert.equal(code, 2, `${FAILS}: ${text}`);
    assert.match(text, new RegExp(`git ${FAILS} failed|does not hold origin/main`));
  }
  const loud = '::stop-commands::x ##[group]\u001b[2J\u202e:::';
  const said = host.job(host.runner(), commands, { ...variables, FAILS: 'merge-tree', CODE: '9', SAYS: loud });
  assertNotEstablished(said, /git merge-tree failed: : :stop-commands: :x # #\[group\]\\u\{1b\}\[2J/);
  assert.doesNotMatch(said.text, /::|##\[|[^\x20-\x7e\n]/);
  const answers = { 'diff-tree': 'something', 'ls-tree': '', 'rev-parse': 'true' };
  for (const [FAILS, SAYS] of Object.entries(answers)) {
    const { code, text } = host.job(host.runner(), commands, { ...variables, FAILS, SAYS, CODE: '0' });
    assert.equal(code, 2, `${FAILS}: ${text}`);
  }
  const old = host.job(host.runner(), commands, {
    ...variables,
    FAILS: '--version',
    SAYS: 'git version 2.30.2',
    CODE: '0',
  });
  assertNotEstablished(old, /git version 2\.30\.2; the guard needs git 2\.38 or later/);
});

test('a job that runs the merge request’s own guard is told so', () => {
  const request = host.request(() => host.write('README.md', 'More words.'));
  const folder = host.checkout();
  host.job(folder, 'git fetch --quiet origin "refs/pull/$NUMBER/head" && git checkout --quiet --detach FETCH_HEAD', {
    NUMBER: String(request.number),
  });
  assertNotEstablished(guarded(folder, request), /What is checked out is not origin\/main[^]*never pull_request/);
  assertNotEstablished(guarded(folder, request, 'HEAD'), /HEAD already holds the commit/);
});

test('a job that is told too little, or the wrong folder, passes nothing', () => {
  const { number, head } = host.request(() => host.write('README.md', 'More words.'));
  const folder = host.runner();
  host.job(folder, 'git fetch --quiet origin "refs/pull/$NUMBER/head"', { NUMBER: String(number) });
  const complete = ['--author', 'tom', '--base', 'origin/main', '--head', head];
  const told = (...args: string[]) => host.job(folder, 'node ci/guard-records.mjs "$@"', {}, args);
  for (const [args, why] of [
    [[], /--author is empty/],
    [['--author', '', ...complete.slice(2)], /does not know who opened the merge request/],
    [complete.slice(0, 2), /--base is empty/],
    [complete.slice(0, 4), /--head is not the whole hash/],
    [[...complete.slice(0, 5), 'main'], /--head is not the whole hash/],
    [[...complete, '--request', '--upload-pack=touch x'], /ambiguous|--request/],
    [[...complete, '--request=--upload-pack=touch x'], /--request is no ref/],
    [[...complete, '--content', 'policy'], /has no policy\/organization\.yaml\. Say with --content/],
    [[...complete, '--content', '../content'], /is a folder inside the repository/],
    [[...complete, '--auhtor', 'tom'], /Unknown option '--auhtor'/],
  ] as const) {
    assertNotEstablished(told(...args), why);
  }
  assertNotEstablished(
    host.job(
      folder,
      'cp -r ci src "$NEW" && cd "$NEW" && node ci/guard-records.mjs --author tom --base main --head "$HEAD"',
      {
        NEW: host.empty(),
        HEAD: head,
      },
    ),
    /git rev-parse failed: [^]*not a git repository/,
  );
});

test('the guard says how it is called', () => {
  const { code, text } = host.job(host.runner(), 'node ci/guard-records.mjs --help', {});
  assert.equal(code, 0);
  assert.match(text, /Exit codes: 0 may be merged; 1 the merge request has to change; 2/);
});
