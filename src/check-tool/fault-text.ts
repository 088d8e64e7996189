import { columns, wrapWords } from './wrap.ts';

/** Describes why there is no answer. */
export interface ToolFault {
  exitCode: number;
  message: string;
  faults: { option: string | null; message: string; nearest?: string; allowed: { id: string; name: string }[] }[];
}

/** Everything that is wrong, each with the values that can be asked about. */
export function faultText({ message, faults }: ToolFault): string {
  const each = faults.map(({ message, allowed }) =>
    [wrapWords(message), ...(allowed.length > 0 ? [columns(allowed.map(({ id, name }) => [id, name]))] : [])].join(
      '\n',
    ),
  );
  return [`check-tool: ${message}`, ...each].join('\n\n');
}
