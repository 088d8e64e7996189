/** The views of an answer: loaded once there is one to show, and not with the page. */
export { answerView } from './answer-view.ts';
export { unknownView } from './unknown-view.ts';
