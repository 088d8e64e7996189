import { resolve } from 'node:path';
import { PROJECT } from './project.ts';

/** The folder that a build is written to: HANDBOOK_OUT, relative to the project, or `dist/`. */
export const outputFolder = (env: NodeJS.ProcessEnv = process.env, project: string = PROJECT) =>
  resolve(project, env.HANDBOOK_OUT || 'dist');
