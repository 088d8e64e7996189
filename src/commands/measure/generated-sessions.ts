import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from './seeded.ts';

/** The moment of everything that is generated. */
export const GENERATED_AT = '2026-11-25T10:00:00.000Z';

/** The models that the generated sessions name. */
export const GENERATED_MODELS = ['claude-opus-4-6', 'gpt-5.5'] as const;

const FILE_BYTES = 50e6;
const TEXTS = 64;

const WORDS =
  'const return if (value === undefined) "name": \\ // why => await {  }\n the of a é import from \'./file.ts\';\n'.split(
    ' ',
  );

/** Something that looks like the code and prose of a session, as JSON: with quotation marks, line ends and backslashes. */
function textOf(bytes: number, random: () => number): string {
  let text = '';
  while (text.length < bytes) text += `${WORDS[Math.floor(random() * WORDS.length)]} `;
  return JSON.stringify(text);
}

/**
 * Writes sessions of Claude Code and Codex into a home folder, half of the bytes each; the same ones each time.
 * @returns their paths
 */
export function writeGeneratedSessions(home: string, bytes: number): string[] {
  const random = seeded(21);
  const text = (size: number) => {
    const texts = Array.from({ length: TEXTS }, () => textOf(size * (0.5 + random()), random));
    return () => texts[Math.floor(random() * TEXTS)] ?? '';
  };
  const texts = { long: text(5000), answer: text(1200), short: text(150), instructions: text(800) };
  const count = Math.max(1, Math.round(bytes / 2 / FILE_BYTES));
  const write = (folder: string, turnOf: (file: number, turn: number) => string) => {
    mkdirSync(folder, { recursive: true });
    return Array.from({ length: count }, (_, file) => {
      const path = join(folder, `rollout-${file}.jsonl`);
      const output = openSync(path, 'w');
      // Written turn by turn: the memory of this process is not to be as large as what is read.
      for (let turn = 0, written = 0; written < bytes / 2 / count; turn += 1)
        written += writeSync(output, turnOf(file, turn));
      closeSync(output);
      return path;
    });
  };
  return [
    ...write(join(home, '.claude', 'projects', '-home-robin-shop'), (file, turn) => claudeTurn(file, turn, texts)),
    ...write(join(home, '.codex', 'sessions'), (file, turn) => codexTurn(file, turn, texts)),
  ];
}

type Texts = Record<'long' | 'answer' | 'short' | 'instructions', () => string>;

const uuid = (...numbers: number[]) => {
  const digits = numbers.map((number) => number.toString(16).padStart(8, '0')).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4000-8000-${digits.slice(12, 16).padEnd(12, '0')}`;
};

/** Returns a turn: the result of a tool, steps on the way, and an answer. */
function claudeTurn(file: number, turn: number, { long, answer, short }: Texts): string {
  const id = uuid(file, turn);
  const head = `{"parentUuid":"${id}","isSidechain":false,"userType":"external","cwd":"/home/robin/shop","sessionId":"${uuid(file, 0)}","version":"2.1.70","gitBranch":"main"`;
  const end = (type: string) => `"type":"${type}","uuid":"${id}","timestamp":"${GENERATED_AT}"}\n`;
  const step = () => `${head},"type":"progress","data":{"text":${short()}},"timestamp":"${GENERATED_AT}"}\n`;
  return [
    `${head},"type":"user","message":{"role":"user","content":${long()}},"toolUseResult":${long()},"uuid":"${id}"}\n`,
    ...Array.from({ length: 4 }, step),
    `${head},"message":{"id":"msg_${id}","type":"message","role":"assistant","model":"${GENERATED_MODELS[0]}","content":[{"type":"text","text":${answer()}}],"usage":{"input_tokens":9}},"requestId":"req_${id}",${end('assistant')}`,
  ].join('');
}

/** Returns a turn with its context, its texts, and the account behind it. */
function codexTurn(file: number, turn: number, { answer, instructions }: Texts): string {
  const line = (type: string, payload: string) =>
    `{"timestamp":"${GENERATED_AT}","type":"${type}","payload":${payload}}\n`;
  const meta = `{"id":"${uuid(file, 0)}","timestamp":"${GENERATED_AT}","cwd":"/home/robin/shop","cli_version":"0.131.0","source":"cli","model_provider":"openai"}`;
  return [
    turn === 0 ? line('session_meta', meta) : '',
    line(
      'turn_context',
      `{"turn_id":"${uuid(file, turn)}","cwd":"/home/robin/shop","model":"${GENERATED_MODELS[1]}","user_instructions":${instructions()}}`,
    ),
    ...Array.from({ length: 8 }, () =>
      line('response_item', `{"type":"message","role":"assistant","content":${answer()}}`),
    ),
    line('event_msg', '{"type":"token_count","info":null,"rate_limits":{"plan_type":"business"}}'),
  ].join('');
}
