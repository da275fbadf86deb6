import { SnapshotKeeper } from './keeper';

describe('the keeper of snapshots', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const keeperOf = (save: () => Promise<{ bytes: number }>) => {
    const said: string[] = [];
    const errors: unknown[] = [];
    const keeper = new SnapshotKeeper({
      save,
      quietMs: 60_000,
      longestMs: 600_000,
      log: (line) => said.push(line),
      onError: (error) => errors.push(error),
    });
    return { keeper, said, errors };
  };

  it('writes when it has been quiet for a while, and now and then while it is not', async () => {
    const save = jest.fn(async () => ({ bytes: 1_500_000 }));
    const { keeper, said } = keeperOf(save);
    keeper.touched();
    await jest.advanceTimersByTimeAsync(59_000);
    keeper.touched();
    await jest.advanceTimersByTimeAsync(59_000);
    expect(save).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(said).toEqual(['What the tagger knows was written to disk: 1.5 MB in 0 ms.']);
    for (let second = 0; second < 1_200; second += 30) {
      keeper.touched();
      await jest.advanceTimersByTimeAsync(30_000);
    }
    expect(save).toHaveBeenCalledTimes(3);
  });

  it('writes at the stop what was not written, and nothing after it', async () => {
    const save = jest.fn(async () => ({ bytes: 1 }));
    const { keeper } = keeperOf(save);
    keeper.touched();
    await keeper.stop();
    keeper.touched();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(save).toHaveBeenCalledTimes(1);
    const untouched = keeperOf(save);
    await untouched.keeper.stop();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('does not let a stop wait for a disk that does not answer', async () => {
    const { keeper } = keeperOf(() => new Promise(() => undefined));
    keeper.touched();
    const stopped = keeper.stop();
    await jest.advanceTimersByTimeAsync(8_000);
    await stopped;
  });

  it('tries again with the next change when it could not write', async () => {
    const save = jest.fn(async () => ({ bytes: 1 })).mockRejectedValueOnce(new Error('ENOSPC'));
    const { keeper, errors } = keeperOf(save);
    keeper.touched();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(errors).toHaveLength(1);
    keeper.touched();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(2);
  });
});
