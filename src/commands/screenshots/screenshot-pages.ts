import { currentOn } from '../../basics/current-on.ts';
import type { Handbook } from '../../model/handbook.ts';
import { answerPath, ownerStatusPath, toolPath, trainingPagePath } from '../../model/paths.ts';
import { decide } from '../../policy/decide.ts';
import type { Question } from '../../policy/question.ts';

/** A page that shows somebody what the handbook is. */
export interface ScreenshotPage {
  /** The name of its pictures. */
  name: string;
  /** Below the site, with its query. */
  path: string;
}

/** Returns the pages that show what each kind of reader gets, whatever the content is about. */
export function screenshotPages(handbook: Handbook): ScreenshotPage[] {
  const { today, trainingPaths } = handbook;
  const question = tellingQuestion(handbook);
  const [path] = currentOn(trainingPaths, today);
  return [
    { name: 'home', path: '/' },
    ...(question
      ? [
          { name: 'decide', path: answerPath(question) },
          { name: 'tool', path: toolPath(question.tool) },
        ]
      : []),
    { name: 'policy', path: '/policy/' },
    ...(path ? [{ name: 'training', path: trainingPagePath(path.id) }] : []),
    { name: 'checks', path: '/checks/' },
    { name: 'changes', path: '/changes/' },
    { name: 'owners', path: ownerStatusPath },
  ];
}

/** The first question whose answer has conditions, which says more than a plain yes or no; else the first of all. */
function tellingQuestion(handbook: Handbook): Question | undefined {
  const { organization, tools, today } = handbook;
  const on = today < organization.policy.date ? organization.policy.date : today;
  const questions = function* (): Generator<Question> {
    for (const { id: use } of currentOn(organization.uses, on))
      for (const { id: division } of currentOn(organization.divisions, on))
        for (const { id: data } of currentOn(organization.data, on))
          for (const tool of currentOn(tools, on))
            for (const { id: plan } of currentOn(tool.plans, on)) yield { division, tool: tool.id, plan, data, use };
  };
  let first: Question | undefined;
  for (const question of questions()) {
    first ??= question;
    if (decide(handbook, question, on).verdict === 'conditional') return question;
  }
  return first;
}
