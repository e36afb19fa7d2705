import { formatsFor } from '../../../src/taskpane/strings/format';
import { gainText } from '../../../src/taskpane/result/gainText';

const formats = formatsFor('en-US', 'en');

test('a gain has two decimals, and a small one does not read as none', () => {
  expect([0.12345, 0.0049, 0.00001].map((gain) => gainText(gain, formats))).toEqual(['+0.12', '+0.0049', '+0.0001']);
});
