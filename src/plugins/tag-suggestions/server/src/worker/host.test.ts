import { EventEmitter } from 'node:events';
import { TaggerHost, type HostOptions, type WorkerLike } from './host';
import type { ReplyMessage, RequestMessage } from './protocol';

/** A worker that answers when the test says so. */
class FakeWorker extends EventEmitter implements WorkerLike {
  readonly asked: RequestMessage[] = [];
  terminated = false;
  postMessage(message: unknown): void {
    this.asked.push(message as RequestMessage);
  }
  async terminate(): Promise<void> {
    this.terminated = true;
    this.emit('exit', 1);
  }
  unref(): void {}
  reply(message: ReplyMessage): void {
    this.emit('message', message);
  }
}

function make(options: Partial<HostOptions> = {}) {
  const workers: FakeWorker[] = [];
  const log: string[] = [];
  const host = new TaggerHost({
    spawn: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    deadlineMs: 100,
    maxPending: 3,
    onStart: () => undefined,
    log: (message) => log.push(message),
    ...options,
  });
  return { host, workers, log };
}

describe("the tagger's host", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('hands each answer to its question, in any order', async () => {
    const { host, workers } = make();
    host.start();
    const first = host.ask('held', {});
    const second = host.ask('held', {});
    const [a, b] = workers[0]!.asked;
    workers[0]!.reply({ id: b!.id, ok: true, body: 2 });
    workers[0]!.reply({ id: a!.id, ok: true, body: 1 });
    expect(await Promise.all([first, second])).toEqual([1, 2]);
  });

  it('gives up at the deadline', async () => {
    const { host } = make();
    host.start();
    const asked = expect(host.ask('held', {})).rejects.toMatchObject({ failure: 'deadline' });
    await jest.advanceTimersByTimeAsync(100);
    await asked;
  });

  it('tells everybody who waits that the worker died, and starts another with growing waits', async () => {
    const started: number[] = [];
    const { host, workers, log } = make({ onStart: () => started.push(Date.now()) });
    host.start();
    const asked = expect(host.ask('held', {})).rejects.toMatchObject({ failure: 'died' });
    workers[0]!.emit('exit', 134);
    await asked;
    await expect(host.ask('held', {})).rejects.toMatchObject({ failure: 'died' });
    await jest.advanceTimersByTimeAsync(100);
    expect(workers).toHaveLength(2);
    workers[1]!.emit('exit', 1);
    await jest.advanceTimersByTimeAsync(199);
    expect(workers).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1);
    expect(workers).toHaveLength(3);
    expect(started).toHaveLength(3);
    expect(log[0]).toContain('code 134');
  });

  it('replaces a worker that answers nothing any more', async () => {
    const { host, workers } = make();
    host.start();
    const asked = expect(host.ask('held', {})).rejects.toMatchObject({ failure: 'deadline' });
    await jest.advanceTimersByTimeAsync(399);
    await asked;
    expect(workers[0]!.terminated).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(workers[0]!.terminated).toBe(true);
    await jest.advanceTimersByTimeAsync(100);
    expect(workers).toHaveLength(2);
  });

  it('refuses more than may wait, except of its own loading', async () => {
    const { host } = make();
    host.start();
    const waiting = [1, 2, 3].map(() => host.ask('held', {}).catch(() => undefined));
    await expect(host.ask('held', {})).rejects.toMatchObject({ failure: 'busy' });
    void host.ask('held', {}, 0).catch(() => undefined);
    await host.stop();
    await Promise.all(waiting);
  });

  it('says that it was stopped, and stays so', async () => {
    const { host, workers } = make();
    host.start();
    const asked = expect(host.ask('held', {})).rejects.toMatchObject({ failure: 'stopped' });
    await host.stop();
    await asked;
    host.start();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(workers).toHaveLength(1);
    await expect(host.ask('held', {})).rejects.toMatchObject({ failure: 'stopped' });
  });

  it('reports where a request failed to the log only', async () => {
    const { host, workers, log } = make();
    host.start();
    const asked = host.ask('held', {});
    workers[0]!.reply({
      id: workers[0]!.asked[0]!.id,
      ok: false,
      error: 'TypeError',
      place: 'x (/a/b.js:1:2)',
    });
    await expect(asked).rejects.toThrow(/^The tagger failed on this request\.$/);
    expect(log[0]).toContain('/a/b.js');
  });
});
