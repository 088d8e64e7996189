import type { alternativeWords as english } from '../en/alternatives.ts';
import { listed, plural } from '../format.ts';

export const alternativeWords: typeof english = {
  untilApproval: 'Bis zur Freigabe geht diese Arbeit nur ohne KI-Werkzeug.',
  withoutTool: 'Diese Arbeit geht nur ohne KI-Werkzeug.',
  sameMaker: (names, more) =>
    `Kein Ausweg, denn auch dort können Modelle desselben Herstellers antworten: ${listed(more > 0 ? [...names, plural(more, { one: '# weiteres', other: '# weitere' })] : names, 'and')}.`,
};
