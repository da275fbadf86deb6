import { fromValues, toValues } from './settingsForm';

const settings = { minimumConfidence: 0.29, limit: 20, acceptAllAbove: 0.8, suggestNewNames: true };

it('shows shares in per cent and gives them back unchanged', () => {
  expect(toValues(settings)).toEqual({ ...settings, minimumConfidence: 29, acceptAllAbove: 80 });
  expect(fromValues(toValues(settings))).toEqual({ settings });
});

it('names every field that is not in order', () => {
  const values = { minimumConfidence: -1, limit: 201, acceptAllAbove: undefined, suggestNewNames: false };
  expect(fromValues(values)).toEqual({ wrong: ['minimumConfidence', 'limit', 'acceptAllAbove'] });
  expect(fromValues({ ...toValues(settings), limit: 2.5 })).toEqual({ wrong: ['limit'] });
});
