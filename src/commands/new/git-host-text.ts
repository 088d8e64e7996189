import type { NewAnswers } from './answers.ts';

/** Returns the addresses of a repository as `gitHost` in organization.yaml has them, below its key. */
export function gitHostText({ host, repository }: Pick<NewAnswers, 'host' | 'repository'>): string {
  const addresses =
    host === 'gitlab'
      ? {
          edit: `${repository}/-/edit/main/content/{path}`,
          newIssue: `${repository}/-/issues/new?issue[title]={title}&issue[description]={body}`,
        }
      : {
          edit: `${repository}/edit/main/content/{path}`,
          newIssue: `${repository}/issues/new?title={title}&body={body}`,
          newFile: `${repository}/new/main/content?filename={path}&value={value}`,
        };
  const lines = Object.entries({ repository, ...addresses }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `${lines.join('\n  ')}\n`;
}
