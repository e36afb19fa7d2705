import { employeeValues, NKP, NPKP } from '../../../src/engine/ckp/value';

describe('the value of an employee', () => {
  test('is 70 to 30 for NKP and 60 to 40 for NPKP', () => {
    expect(employeeValues(110, 100, null, NKP)).toEqual([[107]]);
    expect(employeeValues(110, 100, '', NPKP)).toEqual([[106]]);
  });

  test('takes the share given, 1 included; 0, as a blank may arrive, is refused', () => {
    expect(employeeValues(110, 100, 0.5, NKP)).toEqual([[105]]);
    for (const share of [0, '0'])
      expect(() => employeeValues(108.98, 92.89, share, NKP)).toThrow('Share: a share of 0');
    expect(employeeValues(30.3, 92.89, 1, NKP)).toEqual([[30.3]]);
    expect(employeeValues(110, 100, '0,5', NPKP)).toEqual([[105]]);
  });

  test('of equal parts is exactly that', () => {
    for (const points of [100, 92.89, 70.1 + 20.2])
      expect(employeeValues(points, points, 0.7, NKP)).toEqual([[points]]);
  });

  test('is refused as a whole for a share that is none', () => {
    expect(() => employeeValues(110, 100, 1.01, NKP)).toThrow('Share: a share lies between 0 and 1, got 1.01.');
    expect(() => employeeValues(110, 100, '170%', NKP)).toThrow('Share: a share lies between 0 and 1, got 1.7.');
  });

  test('takes a share in percent, with its sign', () => {
    expect(employeeValues(110, 100, '70%', NKP)).toEqual(employeeValues(110, 100, 0.7, NKP));
  });

  test('names its parts as the user does', () => {
    expect(employeeValues([['']], 100, null, NKP)[0]?.[0]).toMatchObject({ message: 'CKP: there is no data yet.' });
    expect(employeeValues([['']], 100, null, NPKP)[0]?.[0]).toMatchObject({ message: 'SKP: there is no data yet.' });
    expect(employeeValues([[100], [90]], [[95], ['']], null, NKP)[1]?.[0]).toMatchObject({
      message: 'Behaviour, row 2: there is no data yet.',
    });
  });
});
