/** Changes beside a total. */
import { signedText } from '../../../src/taskpane/result/change/signedText';
import { formatsFor } from '../../../src/taskpane/strings/format';

// NKO of KPPN Banyuwangi 2019 to 2022 (Table 6): 107.02, 108.18, 108.21, 108.09.
test.each([
  [108.18 - 107.02, '+1.16', '+1,16'],
  [108.21 - 108.18, '+0.03', '+0,03'],
  [108.09 - 108.21, '−0.12', '−0,12'],
  [0, '0.00', '0,00'],
  [-0.0004, '−0.0004', '−0,0004'],
  [1e-12, '0.00', '0,00'],
])('%p is %s', (change, english, indonesian) => {
  expect(signedText(change, formatsFor('en-US', 'en'))).toBe(english);
  expect(signedText(change, formatsFor('id-ID', 'id'))).toBe(indonesian);
});
