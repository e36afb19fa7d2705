import { openingIn, opensSample, queryIn, readSettings } from '../../../src/sandbox/page/settings';
import { wordsIn } from '../../../src/sandbox/page/words';

describe('the address of the page', () => {
  test('opens the SAMSAT sample in the language of the browser when it asks for nothing', () => {
    const sample = { sampleAction: 'OpenSampleSamsat', unknownSample: false, opened: null };
    const settings = { language: 'en', ...sample, late: false };
    expect(readSettings('', 'en-GB')).toEqual(settings);
    expect(readSettings('', 'id').language).toBe('id');
  });

  test('chooses the sample, or none', () => {
    expect(readSettings('?sample=kppn', 'en').sampleAction).toBe('OpenSampleKppn');
    expect(readSettings('?sample=treasurer', 'en').sampleAction).toBe('OpenSampleTreasurer');
    expect(readSettings('?sample=none', 'en').sampleAction).toBeNull();
  });

  test('starts empty and says so for a sample it does not know', () => {
    expect(readSettings('?sample=toString', 'en')).toMatchObject({ sampleAction: null, unknownSample: true });
    expect(readSettings('?sample=none', 'en').unknownSample).toBe(false);
  });

  test('chooses the language over the browser', () => {
    expect(readSettings('?language=id', 'en').language).toBe('id');
    expect(readSettings('?language=en', 'id').language).toBe('en');
  });

  test('asks for late results with 1 only', () => {
    const late = ['?late=1', '?late=0', '?late'].map((query) => readSettings(query, 'en').late);
    expect(late).toEqual([true, false, false]);
  });

  test('opens a workbook instead of a sample, in the same language', () => {
    const query = openingIn('17', '?sample=kppn&language=id');
    expect(query).toBe('?language=id&opened=17');
    expect(readSettings(query, 'en')).toMatchObject({ language: 'id', sampleAction: null, opened: '17' });
    expect(openingIn('18', query)).toBe('?language=id&opened=18');
  });

  test('keeps everything else when the language is switched', () => {
    expect(queryIn('id', '?sample=kppn&language=en&late=1')).toBe('?sample=kppn&language=id&late=1');
    expect(queryIn('id', '')).toBe('?language=id');
  });
});

test('a button that opens a sample is told from one that does not', () => {
  expect(['OpenSampleKppn', 'ApplyLights'].map(opensSample)).toEqual([true, false]);
});

describe('the words of the page', () => {
  test('are all there in both languages', () => {
    const [english, indonesian] = [wordsIn('en'), wordsIn('id')];
    for (const text of Object.values({ ...english, ...indonesian })) expect(text).toMatch(/\S/);
    expect(english.notExcel).not.toBe(indonesian.notExcel);
  });
});
