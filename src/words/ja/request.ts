import type { requestWords as english } from '../en/request.ts';

export const requestWords: typeof english = {
  asked: (question, tool) => (tool ? `${question}（ツール：${tool}）` : question),
  title: (asked) => `ツールの利用申請：${asked}`,
  request: (asked) => `申請：${asked}`,
  route: (names) => `承認ルート：${names.join('、')}`,
  rules: (ids, version, day) => `ルール：${ids.join('、')}（ポリシー第${version}版、${day}）`,
  // A space before the address, so that programs that make links of addresses see where it begins.
  answer: (link) => `回答： ${link}`,
  forRoute: (name) => `${name}：`,
  toFill: (what) => `- ${what}：`,
};
