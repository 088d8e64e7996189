import type { Verdict } from '../policy/answer.ts';

/** Holds what the script exits with for each verdict. A question that nobody has answered is no permission, so it asks first. */
export const VERDICT_EXIT: Record<Verdict, number> = {
  allowed: 0,
  conditional: 10,
  approval: 20,
  gap: 20,
  prohibited: 30,
};

/** With `--fail-on label`: a commit lacks the label, or it is not well-formed, and nothing worse. */
export const LABEL_FAULT = 40;

/** The question cannot be asked like this (EX_USAGE of sysexits.h). */
export const BAD_QUESTION = 64;

/** The handbook cannot be reached or read, or the script itself failed (EX_UNAVAILABLE). Never 1, which says nothing. */
export const NO_HANDBOOK = 69;
