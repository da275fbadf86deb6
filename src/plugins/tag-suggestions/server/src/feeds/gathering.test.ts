import { setTimeout as wait } from 'node:timers/promises';
import { Gathering } from './gathering';

const options = { waitMs: 5, most: 2, onError: () => undefined };

describe('gathered changes', () => {
  it('are handed over once, in slices, one after the other', async () => {
    const slices: string[][] = [];
    let busy = 0;
    const gathering = new Gathering(async (ids) => {
      expect(++busy).toBe(1);
      await wait(2);
      busy--;
      slices.push(ids);
    }, options);
    gathering.add(['a', 'b']);
    gathering.add(['b', 'c']);
    await wait(20);
    await Promise.all([gathering.flush(['d']), gathering.inTurn(async () => void slices.push(['between']))]);
    expect(slices).toEqual([['a', 'b'], ['c'], ['d'], ['between']]);
  });

  it('are handed over to the end of the slice at a stop', async () => {
    const handed: string[] = [];
    const gathering = new Gathering(async (ids) => {
      await wait(5);
      handed.push(...ids);
    }, options);
    void gathering.flush(['a', 'b', 'c']);
    await wait(1);
    await gathering.stop();
    expect(handed).toEqual(['a', 'b']);
  });

  it('wait for the next time when they could not be handed over', async () => {
    let fails = true;
    const handed: string[] = [];
    const gathering = new Gathering(async (ids) => {
      if (fails) throw new Error('The worker died');
      handed.push(...ids);
    }, options);
    await expect(gathering.flush(['a'])).rejects.toThrow('The worker died');
    fails = false;
    await gathering.flush(['b']);
    expect(handed).toEqual(['a', 'b']);
  });
});
