import { heightOf, lanesFromTop } from '../../../src/model/map/lanes';

const order = (...names: string[]) => lanesFromTop(names.map((name) => ({ name }))).map(({ name }) => name);

test.each([
  ['003', ['Financial', 'Customer', 'Internal Business Process', 'Learning and Growth']],
  ['002', ['Stakeholder perspective', 'Customer perspective', 'Internal process', 'Learning and growth']],
  ['in Indonesian', ['Keuangan', 'Pelanggan', 'Proses bisnis internal', 'Pembelajaran dan pertumbuhan']],
])('the money stands on top and learning carries it, %s', (_, fromTop) => {
  const [first = '', second = '', third = '', fourth = ''] = fromTop;
  expect(order(fourth, second, first, third)).toEqual(fromTop);
});

test('a name that says nothing leaves the table its order: a guess would look like knowledge', () => {
  expect(order('Learning', 'Quality', 'Financial')).toEqual(['Learning', 'Quality', 'Financial']);
  expect(heightOf('Quality')).toBeNull();
});

test('two perspectives of one height keep their order', () => {
  expect(order('Customer A', 'Stakeholder', 'Pelanggan B')).toEqual(['Stakeholder', 'Customer A', 'Pelanggan B']);
});
