import { createHash } from 'node:crypto';

/** Returns the SHA-256 of a text (as UTF-8) or of bytes, in hexadecimal or as the Base64 that a Content-Security-Policy takes. */
export const sha256 = (data: string | Uint8Array, form: 'hex' | 'base64' = 'hex'): string =>
  createHash('sha256').update(data).digest(form);
