/** Thrown for something the person at the keyboard can put right; its message is printed without a stack. */
export class PlainError extends Error {}
