import type { Handbook } from './handbook.ts';

type Question = Handbook['faq'][number];

/** Questions below one heading; those without a topic have none. */
interface QuestionTopic {
  topic: string | undefined;
  questions: readonly Question[];
}

/** Returns the questions by topic, the topics in the order of their first questions and what has none at the end. */
export function questionTopics(questions: readonly Question[]): QuestionTopic[] {
  const groups = [...Map.groupBy(questions, ({ topic }) => topic)].map(([topic, own]) => ({ topic, questions: own }));
  return groups.toSorted((a, b) => Number(a.topic === undefined) - Number(b.topic === undefined));
}
