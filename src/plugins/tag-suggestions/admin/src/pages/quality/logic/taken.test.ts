import type { Remedy, RemedyAction } from '../../../../../contracts';
import { forget, openRemedies, remember } from './taken';

const remedy = (id: string, action: RemedyAction): Remedy => ({
  id,
  action,
  name: 'A',
  at: '2026-11-22T10:00:00.000Z',
  by: null,
  undone: null,
  mayUndo: true,
});

describe('remedies taken on the page', () => {
  const both = remember(remember({}, 'row', remedy('1', 'add-alias')), 'row', remedy('2', 'stop-suggesting'));

  it('stay with their row in the order in which they were taken', () => {
    expect(both.row?.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('leave it when they are undone', () => {
    expect(forget(both, '1').row?.map(({ id }) => id)).toEqual(['2']);
    expect(forget(forget(both, '1'), '2')).toEqual({});
    expect(forget(both, 'other')).toEqual(both);
  });

  it('are not offered again, but for another alias', () => {
    const offered: RemedyAction[] = ['stop-suggesting', 'add-alias', 'match-exact'];
    expect(openRemedies(offered, both.row)).toEqual(['add-alias', 'match-exact']);
    expect(openRemedies(offered)).toEqual(offered);
  });
});
