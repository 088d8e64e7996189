import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_SHOWN_ALTERNATIVES, namedAlternatives } from '../../../src/policy/named-alternatives.ts';
import type { PolicyInput } from '../../../src/policy/policy-input.ts';
import { questionInWords, questionsOf } from '../../../src/policy/question.ts';
import { answerText } from '../../../src/check-tool/answer-text.ts';
import { answer } from '../../../src/check-tool/answer.ts';
import { nearestAlternative } from '../../../src/check-tool/nearest.ts';
import { document } from '../check-tool/default-document.ts';
import { approval, ask, ON, permission, smallPolicy } from './fixture.ts';

const asked = approval('A-01', ['fast'], { scope: { tools: ['alpha/team'] } });
const small = smallPolicy([permission('P-01'), asked]);
const names = (policy: PolicyInput) => namedAlternatives(policy, ask(), ON)?.plans.map(({ name }) => name);

test('a list of alternatives calls a plan what the headline of its answer calls it', () => {
  assert.deepEqual(names(small), ['Alpha (Home)', 'Gamma', 'Beta (Pro)', 'Beta (Free)']);
  for (const { question, name } of namedAlternatives(small, ask(), ON)?.plans ?? []) {
    assert.ok(questionInWords(small, question, ON).split(', ').includes(name), name);
  }
});

test('a retired plan does not count: the tool with one plan left goes by its name alone', () => {
  const retired = (tool: PolicyInput['tools'][number]) => ({
    ...tool,
    plans: tool.plans.map((plan) => (plan.id === 'free' ? { ...plan, retired: '2026-11-01' } : plan)),
  });
  assert.deepEqual(names({ ...small, tools: small.tools.map(retired) }), ['Alpha (Home)', 'Gamma', 'Beta']);
});

test('an answer that needs no alternative has none', () => {
  assert.equal(namedAlternatives(smallPolicy([permission('P-01')]), ask(), ON), undefined);
});

test('the stand-alone script shows as many as the page, and says how many more there are and where', () => {
  const on = document.asOf;
  const question = [...questionsOf(document.policy, on)].find(
    (one) => (namedAlternatives(document.policy, one, on)?.plans.length ?? 0) > MAX_SHOWN_ALTERNATIVES + 1,
  );
  assert.ok(question);
  const found = nearestAlternative(document, question, on);
  assert.ok(found);
  const text = answerText(answer(document, question, on), found, document.contact);
  const { division, data, use } = question;
  const where = `${document.site}tools/?${new URLSearchParams({ division, data, use }).toString()}`;
  assert.ok(text.includes(`  and ${found.plans.length - MAX_SHOWN_ALTERNATIVES} more: ${where}\n`), text);
  const { tools: _, ...older } = document.addresses;
  const old = nearestAlternative({ ...document, addresses: older }, question, on);
  assert.match(old?.comparison ?? '', /\/decide\/\?/, 'data from before the address was in it');
});
