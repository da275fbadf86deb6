import { parentPort } from 'node:worker_threads';
import { engineParts } from './engine-parts';
import type { ReplyMessage, RequestMessage } from './protocol';
import { createRoom } from './room';

/** The worker thread's own file: compiled, it stands beside the server's and is started by path. */
const room = createRoom(engineParts);
let idling: NodeJS.Immediate | undefined;

parentPort?.on('message', ({ id, name, body }: RequestMessage) => {
  void reply(id, name, body).then((message) => parentPort?.postMessage(message));
  idling ??= setImmediate(idle);
});

/** Between two messages, so that nobody waits for it. */
function idle(): void {
  idling = room.idle() ? setImmediate(idle) : undefined;
}

async function reply(id: number, name: RequestMessage['name'], body: unknown): Promise<ReplyMessage> {
  try {
    return { id, ok: true, body: await room.ask(name, body as never) };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    return {
      id,
      ok: false,
      error: errorName(error),
      place: /^\s+at (.*)$/m.exec(stack)?.[1] ?? 'an unknown place',
    };
  }
}

/** Errors of the system say more by their code: a full disk, a folder that may not be written. */
function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return (error as NodeJS.ErrnoException).code ?? error.name;
}
