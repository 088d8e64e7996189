/**
 * Thrown when the guard cannot say what a merge request changes: git failed, or the job is set up wrongly. Nothing passes
 * then. The message is for whoever looks after the job.
 */
export class NotEstablished extends Error {}
