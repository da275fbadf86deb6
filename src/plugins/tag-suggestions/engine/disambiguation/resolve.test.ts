import type { Entity } from '../types';
import { baseName, weighReadings, type Surroundings } from './index';

const around = (text: string, more: Partial<Surroundings> = {}): Surroundings => ({
  certain: new Map(),
  words: new Set(text.toLowerCase().split(' ')),
  uses: () => 0,
  share: () => 0,
  lookUp: () => undefined,
  contentWords: (words) =>
    words
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => word.length > 3),
  surface: 'Karsa',
  ...more,
});
const reading = (entity: Entity, alias = 'Karsa') => ({ entity, alias });
const best = (readings: ReturnType<typeof reading>[], surroundings: Surroundings) =>
  weighReadings(readings, surroundings)[0]?.entity.id;

describe('the readings of a name', () => {
  const town: Entity = { id: 'town', name: 'Karsa' };
  const player: Entity = { id: 'player', name: 'Mirana Karsa', aliases: ['Karsa'] };

  it('prefer what is called exactly so, until the rest of a longer name stands in the text', () => {
    expect(best([reading(player), reading(town)], around('they saw karsa'))).toBe('town');
    expect(best([reading(player), reading(town)], around('they saw mirana and karsa'))).toBe('player');
  });

  it('prefer what the text names elsewhere without doubt', () => {
    const certain = new Map([['player', player]]);
    expect(best([reading(town), reading(player)], around('they saw karsa', { certain }))).toBe('player');
  });

  it('prefer the spelling of the text', () => {
    const accented: Entity = { id: 'accented', name: 'Kârsa' };
    expect(best([reading(accented, 'Kârsa'), reading(town)], around('karsa'))).toBe('town');
  });

  it('take a qualifier in brackets for a description, not for a part of the name', () => {
    const river: Entity = { id: 'river', name: 'Karsa (river)' };
    const play: Entity = { id: 'play', name: 'Karsa (drama)' };
    expect(best([reading(play), reading(river)], around('the river at karsa'))).toBe('river');
    expect(baseName('Karsa [K12]')).toBe('Karsa');
  });

  it('add up to 1', () => {
    const choices = weighReadings([reading(town), reading(player)], around('karsa'));
    expect(choices.reduce((sum, each) => sum + each.probability, 0)).toBeCloseTo(1);
  });
});
