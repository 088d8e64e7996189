import type { alternativeWords as english } from '../en/alternatives.ts';

export const alternativeWords: typeof english = {
  untilApproval: '承認されるまでは、AIコーディングツールを使わずに作業してください。',
  withoutTool: 'この作業は、AIコーディングツールを使わずに行ってください。',
  sameMaker: (names, more) =>
    `次のツールも同じ開発元のモデルで応答することがあるため、代わりにはなりません：${names.join('、')}${more > 0 ? `、ほか${more}件` : ''}。`,
};
