import { namesInForm } from './form-names';

test('namesInForm takes name and aliases as they stand in the form', () => {
  expect(namesInForm({})).toEqual([]);
  expect(
    namesInForm({ name: 'Navy', aliases: [{ text: 'IN' }, {}, null, { text: ' ' }, { text: 'x' }] }),
  ).toEqual(['Navy', 'IN']);
});
