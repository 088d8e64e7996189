import type { ServerResponse } from 'node:http';

/** Describes a line: how long each answer takes to begin, in milliseconds, and what all answers share, in bytes a second. */
export interface Line {
  latency: number;
  bytesPerSecond: number;
}

/** The bytes of an answer that are sent before it is the next one's turn. */
const PIECE = 2048;

/**
 * Returns what sends answers as a slow line would, one piece of each in turn. A browser can slow its pages down, but not their
 * workers, in which search looks things up; so it is the server that is slow.
 */
export function slowLine({ latency, bytesPerSecond }: Line): (response: ServerResponse, body: Buffer) => void {
  const open: { response: ServerResponse; left: Buffer }[] = [];
  let due = 0;
  let isSending = false;
  const sendNext = () => {
    const turn = open.shift();
    if (!turn) {
      isSending = false;
      return;
    }
    const piece = turn.left.subarray(0, PIECE);
    turn.left = turn.left.subarray(PIECE);
    turn.response.write(piece);
    if (turn.left.length > 0) open.push(turn);
    else turn.response.end();
    due += (piece.length / bytesPerSecond) * 1000;
    setTimeout(sendNext, Math.max(0, due - performance.now()));
  };
  return (response, body) => {
    setTimeout(() => {
      open.push({ response, left: body });
      if (isSending) return;
      isSending = true;
      due = performance.now();
      sendNext();
    }, latency);
  };
}
