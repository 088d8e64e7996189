import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedInWords } from '../../../src/model/reported-path.ts';
import { contaminationPath } from '../../../src/model/schema/contamination-path.ts';

const PATH = {
  id: 'D-01',
  name: 'N',
  carrier: 'c',
  discovery: 'd',
  control: 'c',
  begins: 'tool-traces',
  reaches: ['rewards'],
};
const faultsOf = (fields: object) =>
  contaminationPath.safeParse({ ...PATH, ...fields }).error?.issues.map(({ message }) => message) ?? [];

test('what is reported about a path is said in the words of the organisation', () => {
  assert.equal(reportedInWords({ reported: 'Reported in part' }), 'Reported in part');
  assert.equal(reportedInWords({}), undefined);
});

test('content in the older form says what it said before', () => {
  assert.equal(reportedInWords({ reportedAtMeta: 'partly' }), 'Reported of Meta in part');
  assert.equal(reportedInWords({ reportedAtMeta: 'no' }), undefined);
  assert.equal(reportedInWords({ reported: 'Ours', reportedAtMeta: 'yes' }), 'Ours');
});

test('a path that is reported needs the source that reports it, in either form', () => {
  const fault = ['a path that is reported needs the source that reports it'];
  assert.deepEqual(faultsOf({ reported: 'Reported' }), fault);
  assert.deepEqual(faultsOf({ reportedAtMeta: 'yes' }), fault);
  assert.deepEqual(
    [faultsOf({}), faultsOf({ reportedAtMeta: 'no' }), faultsOf({ reported: 'R', sources: ['s'] })],
    [[], [], []],
  );
});
