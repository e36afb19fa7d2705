import { oncePerModel } from '../../src/model/once';
import { EMPTY_MODEL } from '../../src/model/types';

test('is found out once for each model and question, and anew for a changed model', () => {
  const asked: string[] = [];
  const find = oncePerModel((model, parent: string, respondent?: string) => {
    asked.push(`${model.method} ${parent} ${respondent ?? '-'}`);
    return { parent };
  });
  const first = find(EMPTY_MODEL, 'a');
  expect(find(EMPTY_MODEL, 'a')).toBe(first);
  expect(find(EMPTY_MODEL, 'a', undefined)).toBe(first);
  find(EMPTY_MODEL, 'a', 'b');
  find(EMPTY_MODEL, 'a b');
  expect(find({ ...EMPTY_MODEL, method: 'column' }, 'a')).not.toBe(first);
  expect(asked).toEqual(['eigenvector a -', 'eigenvector a b', 'eigenvector a b -', 'column a -']);
});
