import { StringDecoder } from 'node:string_decoder';
import { TRIMMED, withoutCommands } from '../model/runner-commands.ts';

/**
 * Sees that no line of an output is a command to the CI runner that records it, whoever prints it and in how many pieces.
 * @param stream standard output or standard error; its `write` is replaced
 * @returns prints lines as they are, for those that are meant as commands
 */
export function guardOutput(stream: Pick<NodeJS.WriteStream, 'write'>): (lines: string) => void {
  const write = stream.write.bind(stream) as (text: string, ...rest: unknown[]) => boolean;
  const decoder = new StringDecoder('utf8');
  let line = '';
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const text = line + (typeof chunk === 'string' ? chunk : decoder.write(chunk));
    const safe = withoutCommands(text).slice(line.length);
    line = beginning(text);
    // An encoding says what the bytes of a chunk mean; as text it has none.
    return write(safe, ...rest.filter((argument) => typeof argument === 'function'));
  };
  return (lines) => {
    write(`${line === '' ? '' : '\n'}${lines}\n`);
    line = '';
  };
}

const BLANK = new RegExp(`^${TRIMMED}*(:?)$`);

/** As little of an unfinished line as tells whether what follows ends a mark: nothing, white space and a colon, or `##word`. */
function beginning(text: string): string {
  const [, line = ''] = /(?:^|[\n\r])([^\n\r]*)$/.exec(text) ?? [];
  const [, colon] = BLANK.exec(line) ?? [];
  if (colon !== undefined) return colon;
  return `-${/##?\w{0,20}$/.exec(line)?.[0] ?? ''}`;
}
