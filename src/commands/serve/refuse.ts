import { STATUS_CODES, type ServerResponse } from 'node:http';
import { hostingHeaders } from './hosting-headers.ts';

/**
 * Answers with a status and a sentence in plain text; ends the connection when an answer has already begun.
 * @param headers what else this status asks for
 */
export function refuse(
  response: ServerResponse,
  status: number,
  reason: string,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.setHeaders(new Map([...hostingHeaders('/refused.txt'), ...Object.entries(headers)]));
  response.statusCode = status;
  response.end(`${status} ${STATUS_CODES[status] ?? ''}\n${reason}\n`);
}
