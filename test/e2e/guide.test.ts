/**
 * The views of the guide, each reached as a person reaches it. `npm run pictures` keeps what is seen here in
 * assets/screenshots/guide, in both languages and themes; the test holds what a picture cannot: nothing is cut off.
 */
import { speaker } from '../../src/taskpane/strings';
import type { StringKey } from '../../src/taskpane/strings';
import type { Language } from '../../src/engine/language';
import { GUIDE } from '../../src/help/pages/guide';
import { pictureName } from '../../src/help/pages/guidePage';
import { KEEPS_PICTURES } from './pictures';
import { keepMarks } from './guideMarks';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const open = browserSession();

const OUTLINES: Readonly<Record<Language, string>> = {
  en: [
    'Performance of the office',
    '\tF: Financial',
    '\t\tF1: Raise regional revenue',
    '\t\tF2: Raise productivity',
    '\tC: Customer',
    '\t\tC1: Customer satisfaction',
    '\t\tC2: Employee satisfaction',
    '\t\tC3: Speed of service',
    '\tI: Internal process',
    '\t\tI1: Career planning',
    '\t\tI2: IT-based administration',
    '\tL: Learning and growth',
  ].join('\n'),
  id: [
    'Kinerja kantor',
    '\tF: Keuangan',
    '\t\tF1: Meningkatkan pendapatan asli daerah',
    '\t\tF2: Meningkatkan produktivitas',
    '\tC: Pelanggan',
    '\t\tC1: Kepuasan pelanggan',
    '\t\tC2: Kepuasan pegawai',
    '\t\tC3: Kecepatan layanan',
    '\tI: Proses bisnis internal',
    '\t\tI1: Perencanaan karier',
    '\t\tI2: Administrasi berbasis TI',
    '\tL: Pembelajaran dan pertumbuhan',
  ].join('\n'),
};

/** Judgments in questionnaire order, perspectives first: a digit favours the left, with Shift the right. */
const ANSWERS = ['1', '1', '1', '3', '3', '1', '2', '2', '3', '1', 'Shift+Digit2'];
/** Pair 4 turned round: it contradicts the others. */
const CONTRADICTION = 'Shift+Digit5';
const RESPONDENTS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Head of office', 'Treasurer', 'Front desk'],
  id: ['Kepala kantor', 'Bendahara', 'Petugas layanan'],
};
/** What the three say of the four perspectives; the last one skips two pairs. */
const OPINIONS = [
  ['1', '1', '1', '3', '3', '1'],
  ['3', '2', '3', '1', '2', '1'],
  ['Shift+Digit5', '1', '', '5', '', '2'],
];

class Guide {
  readonly say;

  constructor(
    readonly workbook: WorkbookPage,
    readonly language: Language,
    readonly theme: 'light' | 'dark',
  ) {
    this.say = speaker(language);
  }

  get pane() {
    return this.workbook.pane;
  }

  tab(key: StringKey) {
    return this.pane.getByRole('tab', { name: this.say(key), exact: true }).click();
  }

  button(key: StringKey) {
    return this.pane.getByRole('button', { name: this.say(key), exact: true });
  }

  async picture(section: string): Promise<void> {
    expect(GUIDE.map(({ id }) => id)).toContain(section);
    await this.workbook.rest();
    await this.workbook.picture(`guide/${pictureName(section, this.theme, this.language).replace('.png', '')}`, 'pane');
    await keepMarks(this, section);
    const [width, content] = await this.pane
      .locator('html')
      .evaluate((html) => [html.clientWidth, html.scrollWidth] as const);
    expect([section, content]).toEqual([section, width]);
  }

  async buildHierarchy(): Promise<void> {
    await this.tab('tabWeights');
    await this.button('pasteOutline').click();
    await this.pane.getByLabel(this.say('outlineLabel')).fill(OUTLINES[this.language]);
    await this.button('useHierarchy').click();
    await this.pane.getByRole('tree').waitFor();
  }

  /** Answers one pair after the other; a blank skips one. */
  async judge(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      if (key === '') await this.button('skip').click();
      else {
        await this.pane.getByRole('slider').press(key);
        await this.pane.getByRole('slider').press('Enter');
      }
    }
  }

  /** Opens a list of the pane and takes its nth entry. */
  async choose(label: StringKey, nth: number): Promise<void> {
    await this.pane.getByRole('combobox', { name: this.say(label) }).click();
    await this.pane.getByRole('option').nth(nth).click();
  }

  async way(name: StringKey): Promise<void> {
    await this.pane.getByRole('combobox', { name: this.say('waysLabel') }).click();
    await this.pane.getByRole('option', { name: this.say(name), exact: true }).click();
  }

  async scrollTo(heading: StringKey): Promise<void> {
    const target = this.pane.getByRole('heading', { name: this.say(heading), exact: true });
    await target.evaluate((element) => element.closest('main')?.scrollTo(0, (element as HTMLElement).offsetTop));
  }
}

const ALL_LOOKS = [
  ['en', 'light'],
  ['id', 'dark'],
  ['en', 'dark'],
  ['id', 'light'],
] as const;
/** The test sees each language and each theme once, where there is most to see; the pictures need all four. */
const LOOKS = KEEPS_PICTURES ? ALL_LOOKS : ALL_LOOKS.slice(0, 2);
const LOOKS_OF_PEOPLE = KEEPS_PICTURES ? ALL_LOOKS : ALL_LOOKS.slice(1, 2);
const LOOKS_OF_RESULTS = KEEPS_PICTURES ? ALL_LOOKS : ALL_LOOKS.slice(3);

async function opened(language: Language, theme: 'light' | 'dark', sample: 'samsat' | 'none'): Promise<Guide> {
  const workbook = await open({ sample, language, dark: theme === 'dark', height: 1040 });
  return new Guide(workbook, language, theme);
}

test.each(LOOKS)('weights, %s, %s', async (language, theme) => {
  const guide = await opened(language, theme, 'none');
  await guide.picture('selection');
  await guide.buildHierarchy();
  await guide.tab('partCompare');
  await guide.judge(ANSWERS.slice(0, 3));
  await guide.pane.getByRole('slider').press('3');
  await guide.picture('compare');
  await guide.pane.getByRole('slider').press(CONTRADICTION);
  await guide.pane.getByRole('slider').press('Enter');
  await guide.judge(ANSWERS.slice(4, 6));
  await guide.way('wayMatrix');
  await guide.choose('comparedItem', 0);
  await guide.pane
    .getByRole('button', { name: guide.say('useSuggestion') })
    .first()
    .waitFor();
  await guide.picture('consistency');
  await guide.pane
    .getByRole('button', { name: guide.say('useSuggestion') })
    .first()
    .click();
  await guide.way('wayOne');
  await guide.choose('comparedItem', 1);
  await guide.judge(ANSWERS.slice(6));
  await guide.tab('partHierarchy');
  await guide.picture('hierarchy');
});

test.each(LOOKS_OF_PEOPLE)('several people, %s, %s', async (language, theme) => {
  const guide = await opened(language, theme, 'none');
  await guide.buildHierarchy();
  for (const [index, name] of RESPONDENTS[language].entries()) {
    await guide.tab('partPeople');
    await guide.pane.getByLabel(guide.say('newRespondent')).fill(name);
    await guide.button('add').click();
    await guide.tab('partCompare');
    if (index > 0) await guide.choose('respondent', index);
    await guide.choose('comparedItem', 0);
    await guide.judge(OPINIONS[index] ?? []);
  }
  await guide.tab('partPeople');
  await guide.choose('comparedItem', 0);
  await guide.picture('people');
});

test.each(LOOKS_OF_RESULTS)('scorecard and result, %s, %s', async (language, theme) => {
  const guide = await opened(language, theme, 'samsat');
  await guide.workbook.showSheet('OMAX 2010');
  await guide.workbook.select('A4:N26');
  await guide.tab('tabScorecard');
  await guide.button('takeTable').click();
  await guide.button('writeScorecard').waitFor();
  await guide.picture('scorecard');
  await guide.button('writeScorecard').click();
  await guide.pane.getByRole('heading', { name: guide.say('gainsTitle') }).waitFor();
  await guide.picture('result');
  await guide.pane
    .getByRole('button', { name: guide.say('tryKpi', { name: '' }).trim() })
    .first()
    .click();
  await guide.button('whatIf').click();
  await guide.scrollTo('whatIf');
  await guide.picture('what-if');
});
