import type { Question } from './schema/question.ts';

// Where things are on the site: paths below its address, starting with a slash.

/** Returns whether a chapter has an address below /start/ and not below /handbook/: those in the folder of that name do. */
export const isServedAtStart = (id: string) => id.startsWith('start/');

/** Returns where a chapter is served. */
export const chapterPath = (id: string) => (isServedAtStart(id) ? `/${id}/` : `/handbook/${id}/`);

export const toolPath = (id: string) => `/tools/${id}/`;
export const checkPath = (id: string) => `/checks/${id}/`;
export const checklistPath = (id: string) => `/checklists/${id}/`;
export const trainingPagePath = (id: string) => `/training/${id}/`;
/** Returns what changed for those who completed a path under an earlier version. Only they are led there: it is no page of the index. */
export const newsPath = (id: string, version: number) => `${trainingPagePath(id)}since/${version}/`;
export const trainingStatusPath = '/training/status/';
export const trainingStatusCsvPath = '/training/status.csv';
/** Holds what is due: the page of owners. */
export const ownerStatusPath = '/about/status/';
export const rulePath = (id: string) => `/policy/#${id}`;
/** Returns where a version of the policy can be read: what is on record about it, and what it changed. */
export const versionPath = (version: number) => `/policy/versions/${version}/`;
/** Holds where a preview of the site says what the change does; other builds have no such page. */
export const changePreviewPath = '/changes/preview/';
/** Holds where one table shows the verdicts for several pieces of work. */
export const severalWorksPath = '/decide/compare/';
/** Returns where a question is answered: the permanent link of its answer. */
export const answerPath = ({ division, tool, plan, data, use }: Question): string =>
  `/decide/?${new URLSearchParams({ division, tool, plan, data, use }).toString()}`;
/** Returns where the texts of answers are, named by what is in them. */
export const answerTextsPath = (digest: string) => `/decide/answer-texts.${digest}.json`;
/** Returns the decision page that answers by the version that takes effect on a day: one that is still to come, or an earlier one. */
export const comingDecidePath = (date: string) => `/decide/from-${date}/`;
/** Returns whether a page is about a version of the policy by itself, and not about the one in force. */
export const isOfOtherVersion = (path: string) => /^\/(?:policy\/versions|decide\/from-)/.test(path);
/** Holds where the standing of all teams is shown. */
export const teamStatusPath = '/checks/status/';
/** The anchor of a team there. */
export const teamFragment = (id: string) => `team-${id}`;
/** Returns where the text for a coding agent is served; without a data class, the one that covers all of them. */
export const agentPath = (division: string, data?: string) =>
  `/agents/${division}${data === undefined ? '' : `/${data}`}.md`;
export const faqPath = (id: string) => `/faq/${id}/`;
export const termPath = (id: string) => `/glossary/#${id}`;
export const changePath = (id: string) => `/changes/#${id}`;
export const sectionPath = (id: string) => `/handbook/#${id}`;
