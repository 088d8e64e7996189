/** Describes what a request line asks for. */
export interface RequestTarget {
  /** The path, decoded: starts with one slash, and has neither dot segments nor control characters. */
  path: string;
  /** From the question mark on, as it was sent; empty when there is none. */
  query: string;
}

/** Printable ASCII without the fragment sign, which no client sends: all that a request target may consist of. */
const SENDABLE = /^\/(?!\/)[!"$-~]*$/;

// A slash that is written as an escape would make one segment two, and a backslash is a slash to some systems.
const SLASH_IN_SEGMENT = /%2f|%5c|\\/i;

const UNREADABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|(?:^|\/)\.{1,2}(?:\/|$)/;

/**
 * Reads the target of a request line, and only in the form in which browsers send it to the host that they ask: a path
 * and a query. Proxies get others (`http://…`, `//host/…`), and so do servers that somebody tries out.
 * @returns nothing for a target that has another form or cannot be decoded
 */
export function readTarget(target: string): RequestTarget | undefined {
  if (!SENDABLE.test(target)) return undefined;
  const end = target.indexOf('?');
  const written = end < 0 ? target : target.slice(0, end);
  const path = SLASH_IN_SEGMENT.test(written) ? undefined : decoded(written);
  if (path === undefined || UNREADABLE.test(path)) return undefined;
  return { path, query: target.slice(written.length) };
}

/** A path in the form in which it is sent; the reverse of what `readTarget` reads. */
export const writtenPath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
