import { stripVTControlCharacters } from 'node:util';
import { withoutCommands } from './runner-commands.ts';

/** Control characters but tab and line feed, the marks that separate lines to some, and those that turn the direction. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Text of others as a terminal and the log of a CI job may get it: its lines, and nothing that colours, moves the
 * cursor, sets a title, hides an address behind words, reorders what is read or is a command.
 */
export function plainLines(text: string): string {
  return withoutCommands(stripVTControlCharacters(text).replaceAll(CONTROLS, ''));
}
