import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hostingFiles } from '../../../../src/commands/hosting/hosting-files.ts';
import { ROOT } from '../../../../src/commands/project.ts';
import { HOSTING_HEADERS } from '../../../../src/commands/serve/hosting-headers.ts';

const HOSTING = join(ROOT, 'hosting');
const textOf = (file: string) => readFileSync(join(HOSTING, file), 'utf8');

test('the files of hosting/ say what the table of headers says', () => {
  for (const [file, text] of hostingFiles())
    assert.equal(textOf(file), text, `hosting/${file} is old. npm run hosting writes it.`);
});

test('every header of the table is in the files of nginx and of S3', () => {
  const nginx = textOf('nginx/handbook/maps.conf') + textOf('nginx/handbook/headers.conf');
  const s3 = textOf('s3/headers.json') + textOf('s3/headers-of-pictures.json') + textOf('s3/upload.sh');
  for (const { header, value } of HOSTING_HEADERS) {
    const plain = header === 'Content-Type' ? value.replace(/;.*/, '') : value;
    assert.ok(nginx.includes(plain), `nginx: ${value}`);
    assert.ok(s3.includes(plain) || header === 'X-Content-Type-Options', `S3: ${value}`);
  }
});

/** The directives of a configuration of nginx, in the order of the file, each as its words. */
function directives(file: string): string[][] {
  const text = textOf(file).replace(/^\s*#.*$/gm, '');
  const tokens = text.match(/"[^"]*"|'[^']*'|[{};]|[^\s{};]+/g) ?? [];
  const found: string[][] = [];
  let words: string[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token === ';' || token === '{') found.push(words);
    if (token === '{') depth += 1;
    if (token === '}') {
      assert.deepEqual(words, [], `hosting/${file}: a semicolon is missing after ${words.join(' ')}`);
      depth -= 1;
    }
    words = '{};'.includes(token) ? [] : [...words, token];
  }
  assert.deepEqual([words, depth], [[], 0], `hosting/${file} ends in the middle`);
  return found;
}

test('every configuration of nginx is complete, and what it includes exists', () => {
  for (const file of ['nginx/own-host.conf', 'nginx/sub-path.conf', 'container/nginx.conf']) {
    const included = directives(file).flatMap(([name, value = '']) => (name === 'include' ? [value] : []));
    assert.ok(included.length > 1, file);
    for (const path of included) assert.ok(directives(`nginx/${path}`).length > 0, path);
  }
});

test('the container writes below /tmp alone, and keeps no question of a reader', () => {
  const written = directives('container/nginx.conf').filter(([name = '']) => /_temp_path$|^pid$|_log$/.test(name));
  assert.equal(written.filter(([name = '']) => name.endsWith('_temp_path')).length, 5);
  for (const [name, value = ''] of written) assert.match(value, /^(\/tmp\/|\/dev\/stdout$|stderr$|off$)/, name);
  const [format] = directives('nginx/handbook/log.conf');
  assert.doesNotMatch(format?.join(' ') ?? '', /\$(request|args|query_string|request_uri|remote_|http_)\b/);
});

test('the image has no root, a health check, fixed lines of base images, and the files that its configuration names', () => {
  const lines = textOf('container/Dockerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line));
  const after = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  assert.deepEqual(after('USER'), ['101:101']);
  assert.match(after('HEALTHCHECK')[0] ?? '', /http:\/\/127\.0\.0\.1:8080\/healthz/);
  for (const image of after('FROM')) assert.doesNotMatch(image, /:latest|^[^:]+$/, image);
  const copied = after('COPY').filter((text) => text.startsWith('hosting/'));
  assert.deepEqual(copied, [
    'hosting/container/nginx.conf /etc/nginx/nginx.conf',
    'hosting/nginx/handbook/ /etc/nginx/handbook/',
  ]);
});
