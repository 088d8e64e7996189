import { STATUS_CODES, type ServerResponse } from 'node:http';
import { METHODS } from './admission.ts';
import { hostingHeaders } from './hosting-headers.ts';

/** Answers with a status and a sentence in plain text; ends the connection when an answer has already begun. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.setHeaders(hostingHeaders('/refused.txt'));
  if (status === 405) response.setHeader('Allow', METHODS.join(', '));
  response.statusCode = status;
  response.end(`${status} ${STATUS_CODES[status] ?? ''}\n${reason}\n`);
}
