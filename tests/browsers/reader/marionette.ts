import { connect } from 'node:net';

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** A connection to Firefox's own remote control: WebDriver's commands, each as JSON with its length before it. */
export interface Marionette {
  send(name: string, parameters: Record<string, unknown>): Promise<unknown>;
  end(): void;
}

/** Connects to the Marionette server of a Firefox on this machine. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let received = Buffer.alloc(0);
  const greeted = new Promise<void>((resolve, reject) => {
    socket.on('error', (error) => {
      reject(error);
      for (const { reject: refuse } of waiting.values()) refuse(error);
    });
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      for (let message = next(); message !== undefined; message = next()) {
        if (Array.isArray(message)) answer(message);
        else resolve();
      }
    });
  });

  function next(): unknown {
    const colon = received.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(received.toString('latin1', 0, colon));
    if (received.length < end) return undefined;
    const message: unknown = JSON.parse(received.toString('utf8', colon + 1, end));
    received = received.subarray(end);
    return message;
  }

  function answer([, id, error, result]: unknown[]): void {
    const { resolve, reject } = waiting.get(Number(id)) ?? {};
    waiting.delete(Number(id));
    if (error) reject?.(new Error(`${(error as Error & { error: string }).error}: ${(error as Error).message}`));
    else resolve?.(result);
  }

  await greeted;
  return {
    send: (name, parameters) =>
      new Promise((resolve, reject) => {
        const id = (last += 1);
        waiting.set(id, { resolve, reject });
        const message = JSON.stringify([0, id, name, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    end: () => socket.end(),
  };
}
