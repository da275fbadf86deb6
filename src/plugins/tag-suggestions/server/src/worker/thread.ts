import { parentPort } from 'node:worker_threads';
import { engineParts } from './engine-parts';
import type { ReplyMessage, RequestMessage } from './protocol';
import { createRoom } from './room';

/** The worker thread's own file: compiled, it stands beside the server's and is started by path. */
const room = createRoom(engineParts);

parentPort?.on('message', ({ id, name, body }: RequestMessage) => {
  parentPort?.postMessage(reply(id, name, body));
});

function reply(id: number, name: RequestMessage['name'], body: unknown): ReplyMessage {
  try {
    return { id, ok: true, body: room.ask(name, body as never) };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    return {
      id,
      ok: false,
      error: error instanceof Error ? error.name : typeof error,
      place: /^\s+at (.*)$/m.exec(stack)?.[1] ?? 'an unknown place',
    };
  }
}
