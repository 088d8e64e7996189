import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PROBLEM_KINDS } from '../../../src/model/problem-kinds.ts';
import { problem } from '../../../src/model/problem.ts';
import { commandsIn, hostileText } from './ci-runner.ts';
import { countProblems, reportAnnotations, reportData, reportText } from '../../../src/check/report.ts';

const AT = { file: 'tools/alpha.yaml', line: 14, column: 7 };
const error = problem('unknown-reference', AT, '`no-trainng` is not a condition.');
const warning = problem('review-overdue', { ...AT, line: 20 }, 'last reviewed on 2026-05-01.');

test('the terminal shows one line a problem, then the advice for each kind once, then the count', () => {
  assert.equal(
    reportText([error, warning, { ...error, line: 30 }]),
    [
      'content/tools/alpha.yaml:14:7  unknown-reference  `no-trainng` is not a condition.',
      'content/tools/alpha.yaml:20:7  review-overdue  warning: last reviewed on 2026-05-01.',
      'content/tools/alpha.yaml:30:7  unknown-reference  `no-trainng` is not a condition.',
      '',
      'What to do',
      `  unknown-reference: ${PROBLEM_KINDS['unknown-reference'].remedy}`,
      `  review-overdue: ${PROBLEM_KINDS['review-overdue'].remedy}`,
      '  With an example of wrong and right: npm run check -- --explain unknown-reference',
      '',
      '2 errors, 1 warning',
    ].join('\n'),
  );
});

test('a message that stands at many places is one line, and programs get every place', () => {
  const gone = '`applied-ai` is not a division. Allowed: lab. Divisions are listed in organization.yaml.';
  const many = Array.from({ length: 214 }, (_, index) =>
    problem('unknown-reference', { file: `rules/r${index % 7}.yaml`, line: index + 1, column: 5 }, gone),
  );
  const [first = '', ...rest] = reportText([...many, error]).split('\n');
  assert.equal(
    first,
    `content/rules/r0.yaml:1:5  unknown-reference  ${gone} The same in 213 more places, in 7 files; the next is content/rules/r1.yaml:2:5. Was it renamed? npm run rename-id -- division applied-ai NEW renames it in all of them.`,
  );
  assert.match(rest[0] ?? '', /^content\/tools\/alpha\.yaml:14:7 /);
  assert.equal(rest.at(-1), '215 errors; 2 causes. npm run check -- --json lists every place.');
  assert.equal(reportData(many).problems.length, 214);
  assert.equal(reportAnnotations(many).split('\n').length, 214);
});

test('no place is lost: what is not on a line of its own is counted on that of its cause', () => {
  const places = fc.array(
    fc.record({ line: fc.integer({ min: 1, max: 40 }), message: fc.constantFrom('a.', 'b.', '`x` is not a role.') }),
  );
  fc.assert(
    fc.property(places, (found) => {
      const problems = found.map(({ line, message }) => problem('wrong-value', { ...AT, line }, message));
      const lines = problems.length === 0 ? [] : reportText(problems).split('\n');
      const shown = lines.slice(0, Math.max(0, lines.indexOf('')));
      const counted = shown.reduce((sum, line) => sum + 1 + Number(/The same in (\d+) more/.exec(line)?.[1] ?? 0), 0);
      assert.equal(counted, problems.length);
    }),
  );
});

test('the terminal names the folder that was read, and stays silent when nothing is wrong', () => {
  assert.match(reportText([error], 'policy'), /^policy\/tools\/alpha\.yaml:14:7 {2}/);
  assert.equal(reportText([]), '');
});

test('what a message or a file name quotes cannot break its line or act on the terminal', () => {
  const hostile = problem('wrong-value', { ...AT, file: 'tools/a\nb.yaml' }, 'Found "\u001b[2J\nx\u202e\u2028".');
  const lines = reportText([hostile]).split('\n');
  assert.equal(lines[0], 'content/tools/a\\nb.yaml:14:7  wrong-value  Found "\\u001b[2J\\nx\\u202e\\u2028".');
});

test('the count is words that read well', () => {
  assert.equal(countProblems([]), 'no problems');
  assert.equal(countProblems([error]), '1 error');
  assert.equal(countProblems([warning]), '1 warning');
  assert.equal(countProblems([error, error, warning, warning]), '2 errors, 2 warnings');
});

test('programs get the place, the kind, the severity, the message and the advice', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(reportData([warning]))), {
    problems: [
      {
        file: 'tools/alpha.yaml',
        line: 20,
        column: 7,
        kind: 'review-overdue',
        severity: 'warning',
        message: 'last reviewed on 2026-05-01.',
        remedy: PROBLEM_KINDS['review-overdue'].remedy,
      },
    ],
  });
});

test('GitHub shows each problem at its line', () => {
  assert.equal(
    reportAnnotations([error, warning]),
    '::error file=content/tools/alpha.yaml,line=14,col=7,title=unknown-reference::`no-trainng` is not a condition.\n' +
      '::warning file=content/tools/alpha.yaml,line=20,col=7,title=review-overdue::last reviewed on 2026-05-01.',
  );
});

test('no text of a file can end an annotation or start another command', () => {
  const raw = { ...error, file: 'tools/a,b:c%\n.yaml', message: '100 %\r\n::error::x' };
  assert.equal(
    reportAnnotations([raw]),
    '::error file=content/tools/a%2Cb%3Ac%25%0A.yaml,line=14,col=7,title=unknown-reference::100 %25%0D%0A::error::x',
  );
});

test('nothing that a report quotes is a command, in a message or in the name of a file or a folder', () => {
  const key = problem('wrong-value', AT, 'There is no field `##[stop-commands]tok`.');
  assert.match(reportText([key]), /no field `##\\u005bstop-commands\]tok`/);
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (file, message, folder) => {
      const problems = [problem('wrong-value', { file, line: 1, column: 1 }, message), { ...error, file, message }];
      assert.deepEqual(commandsIn(reportText(problems, folder)), []);
      const commands = reportAnnotations(problems, folder).split('\n');
      assert.equal(commands.length, problems.length);
      for (const command of commands) {
        assert.doesNotMatch(command, /[\r\u001b]|##\w*\[/);
        assert.match(command, /^::error file=[^:,]*,line=\d+,col=\d+,title=[a-z-]+::/);
      }
    }),
    { numRuns: 1000 },
  );
});
