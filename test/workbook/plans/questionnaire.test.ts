/** The questionnaire: its cover, parts and pages, what is open to be filled in, and what stays when it is written again. */
import { comparedItems } from '../../../src/model/hierarchy/tree';
import { copyOf, MOST_COPIES, withCopies, withCover } from '../../../src/model/judgments/cover';
import { judge, judgmentOf, pairsOf } from '../../../src/model/judgments/judging';
import { changeRespondent, removeRespondent, visibleRespondents } from '../../../src/model/judgments/respondents';
import type { Model } from '../../../src/model/types';
import { pageBeginnings } from '../../../src/sheets/hierarchy/questionnaire/pages';
import { QUESTIONNAIRE_SHEET, questionnaireRequest } from '../../../src/sheets/hierarchy/questionnaire/questionnaire';
import { questionBlocks, questionsOf } from '../../../src/sheets/hierarchy/questionnaire/questions';
import { judgmentMark } from '../../../src/sheets/hiddenNames';
import type { SheetPlan } from '../../../src/sheets/plan';
import { plannedCells } from '../../../src/sheets/plannedCells';
import { inLanguage } from '../../../src/sheets/say';
import { readBack } from '../../../src/workbook/reading/modelFile';
import { checkSheets, writeSheets } from '../../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../../support/excel';
import { openWorkbook } from '../../support/excel';
import { ann, ben, respondent, samsatModel } from '../samsatModel';
import { sheetNames, type, valuesOf } from '../sheet';
import { adopt } from '../tablePlan';

/** Of two people, with the cover of study 003; who acknowledges is left to the position. */
const COVERED: Model = withCover(
  { ...samsatModel(), respondents: [respondent(ann, 0), respondent(ben, 1)] },
  {
    study: '=Pengukuran Kinerja',
    institution: 'Universitas Brawijaya',
    asker: 'Saya peneliti adalah mahasiswa Teknik Industri.\nMohon kesediaan Bapak/Ibu.',
    levels: 'Perspektif, Strategy Objectives; Key Performance Indicator',
    approver: 'Kepala Unit Pelaksana Teknik',
  },
);

const planOf = (model: Model, who: string = ben, language: 'en' | 'id' = 'id'): SheetPlan =>
  QUESTIONNAIRE_SHEET.plan({ model, respondent: who, language }, (key) => key);

function textsOf(plan: SheetPlan): string[] {
  return [...plannedCells(plan).values()].flatMap(({ content }) => {
    if (typeof content === 'object' && content !== null) return [content.text];
    return typeof content === 'string' ? [content] : [];
  });
}

describe('the plan', () => {
  test('says on its cover who asks, why, how to fill it in, and who answers which copy', () => {
    const texts = textsOf(planOf(COVERED));
    for (const text of [
      '=Pengukuran Kinerja',
      'Universitas Brawijaya',
      'Saya peneliti adalah mahasiswa Teknik Industri. Mohon kesediaan Bapak/Ibu.',
      'Responden 2 dari 2',
      'Petunjuk pengisian',
      'Kedua elemen sama penting.',
      'Elemen di sisi itu mutlak lebih penting daripada yang lain.',
      'Contoh (tidak untuk diisi)',
      'Jabatan',
      'Tanggal',
      'Tanda tangan',
      'Mengetahui',
      'Kepala Unit Pelaksana Teknik',
      'NIP',
    ]) {
      expect(texts).toContain(text);
    }
    expect(planOf(COVERED).print?.footer.left).toBe('Responden 2 dari 2');
  });

  test('of a model without a cover says what the answers are for, and asks nobody to acknowledge them', () => {
    const texts = textsOf(planOf({ ...samsatModel(), respondents: [respondent(ann, 0)] }, ann, 'en'));
    expect(texts).toContainEqual(expect.stringMatching(/^This questionnaire asks how much each item matters/));
    expect(texts).not.toContain('Acknowledged by');
    expect(texts).not.toContainEqual(expect.stringMatching(/^Respondent 1 of/));
    expect(texts).toContain('Part 3: level 3');
  });

  test('has a part for each level, with its name, and every question once', () => {
    const questions = questionsOf(COVERED, 40, inLanguage('id'));
    expect(questions.flatMap(({ title }) => title?.text ?? [])).toEqual([
      'Bagian 1: Perspektif',
      'Bagian 2: Strategy Objectives',
      'Bagian 3: Key Performance Indicator',
    ]);
    expect(questions.map(({ parent }) => parent.id)).toEqual('goal f c ibp lg f1 f2 c1 c2 c3 c4 i3 l1 l2'.split(' '));
    expect(questions.reduce((sum, { pairs }) => sum + pairs.length, 0)).toBe(31);
  });

  test('breaks pages before tables, the first behind the cover, and never below a title or a heading', () => {
    const questions = questionsOf(COVERED, 40, inLanguage('id'));
    const begin = pageBeginnings(questions);
    const allowed = questions.map(({ title, headingRow }) => title?.row ?? headingRow);
    expect(begin[0]).toBe(40);
    expect(begin.every((row) => allowed.includes(row))).toBe(true);
    const plan = planOf(COVERED);
    expect(plan.print).toMatchObject({ landscape: false, pages: { scale: 80 } });
  });

  test('breaks a table that is longer than a page between its rows, not below its heading', () => {
    const goal = COVERED.items.find(({ parent }) => parent === null);
    const many: Model = {
      ...COVERED,
      items: [
        ...(goal ? [goal] : []),
        ...Array.from({ length: 14 }, (_, order) => {
          const name = `A rather long name of an item that takes two lines ${order}`;
          return { ...(goal as (typeof COVERED.items)[number]), id: `x${order}`, parent: 'goal', order, name };
        }),
      ],
    };
    const questions = questionsOf(many, 40, inLanguage('id'));
    const begin = pageBeginnings(questions);
    expect(questions).toHaveLength(1);
    // 91 pairs of three lines, 48 points each: 18 on a page.
    expect(begin).toHaveLength(6);
    expect(begin.slice(1).every((row) => row > (questions[0]?.headingRow ?? 0) + 2)).toBe(true);
  });

  test('leaves the name to a respondent who is only counted', () => {
    const counted = withCopies({ ...samsatModel(), respondents: [] }, 3, (number) => `Responden ${number}`);
    const [first] = visibleRespondents(counted);
    const { select = '', blocks } = planOf(counted, first?.id);
    expect(plannedCells({ blocks }).get(select)).toEqual({ content: '', isInput: true });
    expect(plannedCells(planOf(COVERED, ann)).get(planOf(COVERED, ann).select ?? '')?.content).toEqual({ text: 'Ann' });
  });
});

describe('copies', () => {
  test('are numbered by who counts, and add who is missing', () => {
    const three = withCopies(COVERED, 3, (number) => `Respondent ${number}`);
    expect(visibleRespondents(three).map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Respondent 3']);
    expect(copyOf(three, ben)).toEqual({ number: 2, count: 3 });
    expect(withCopies(three, 2, String)).toBe(three);
  });

  test('keep their numbers when somebody is hidden or leaves, and no number is given twice', () => {
    const named = (number: number): string => `Respondent ${number}`;
    const three = withCopies({ ...COVERED, respondents: [] }, 3, named);
    const [, second = '', third = ''] = visibleRespondents(three).map(({ id }) => id);
    const hidden = changeRespondent(three, second, { hidden: true });
    expect(copyOf(hidden, second)).toBeNull();
    expect(copyOf(hidden, third)?.number).toBe(3);
    expect(visibleRespondents(withCopies(hidden, 3, named)).map(({ name }) => name)).toEqual([1, 3, 4].map(named));
    const left = removeRespondent(three, second);
    expect(copyOf(left, third)).toEqual({ number: 3, count: 3 });
    expect(visibleRespondents(withCopies(left, 3, named)).map(({ name }) => name)).toEqual([1, 3, 4].map(named));
    const ofNames = changeRespondent(COVERED, ann, { hidden: true });
    expect(copyOf(ofNames, ben)).toEqual({ number: 2, count: 2 });
  });

  test('are as many as can be handed out', () => {
    expect(visibleRespondents(withCopies(COVERED, 1000, String))).toHaveLength(MOST_COPIES);
  });
});

describe('in the workbook', () => {
  let workbook: OpenWorkbook;
  beforeEach(() => {
    workbook = openWorkbook();
  });
  afterEach(() => workbook.close());

  const sheetOf = (name: string) => workbook.book.sheets.find((sheet) => sheet.name === name);
  const request = (model: Model) => questionnaireRequest(model, [ann, ben], 'id');
  const write = async (model: Model): Promise<Model> =>
    adopt(model, await writeSheets(request(model), 'replace', await checkSheets(request(model))));

  async function rowOf(label: string): Promise<number> {
    const column = await valuesOf('A1:A60', 'Kuesioner Ben');
    return column.findIndex(([cell]) => cell === label) + 1;
  }

  async function firstPair(): Promise<number> {
    const rows = await valuesOf('A1:S80', 'Kuesioner Ben');
    return rows.flatMap((row, index) => (row[1] === 9 && row[9] === 1 ? [index + 2] : []))[1] ?? NaN;
  }

  test('only marks and fields are open, and user text is no formula', async () => {
    await write(COVERED);
    const sheet = sheetOf('Kuesioner Ben');
    expect(sheet?.isProtected).toBe(true);
    const [pair, position] = [await firstPair(), await rowOf('Jabatan')];
    expect(sheet?.isLocked(pair - 1, 1)).toBe(false);
    expect(sheet?.isLocked(pair - 1, 17)).toBe(false);
    expect(sheet?.isLocked(pair - 1, 0)).toBe(true);
    expect(sheet?.isLocked(position - 1, 1)).toBe(false);
    expect(sheet?.isLocked(0, 0)).toBe(true);
    expect(await valuesOf('A2', 'Kuesioner Ben')).toEqual([['=Pengukuran Kinerja']]);
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'Portrait', zoom: { scale: 80 } });
    expect(sheet?.pageSetup.rowBreaks[0]).toBe(pair - 4);
    await expect(type(`A${pair}`, [['Other']], 'Kuesioner Ben')).rejects.toThrow();
  });

  test('several copies are read back at once, each for its respondent', async () => {
    const known = await write({ ...COVERED, judgments: [] });
    const pair = await firstPair();
    await type(`D${pair}`, [['x']], 'Kuesioner Ann');
    await type(`R${pair}`, [['x']], 'Kuesioner Ben');
    const reading = await readBack(known);
    expect(reading.findings).toEqual([]);
    expect(reading.taken).toBe(2);
    expect(judgmentOf(reading.model, ann, 'f', 'c')).toBe(7);
    expect(judgmentOf(reading.model, ben, 'f', 'c')).toBeCloseTo(1 / 9, 12);
  });

  test('written again with a longer cover, keeps what people typed beside it, and is protected again; undo goes back', async () => {
    const known = await write(COVERED);
    const before = await rowOf('Jabatan');
    await type(`B${before}`, [['Kepala Seksi']], 'Kuesioner Ben');
    const longer = withCover(known, { purpose: 'A much longer purpose. '.repeat(30) });
    const check = await checkSheets(request(longer));
    expect(check).toMatchObject({ changed: [], foreign: [], protected: [] });
    const written = await writeSheets(request(longer), 'replace', check);
    const after = await rowOf('Jabatan');
    expect(after).toBeGreaterThan(before);
    expect(await valuesOf(`B${after}`, 'Kuesioner Ben')).toEqual([['Kepala Seksi']]);
    const sheet = sheetOf('Kuesioner Ben');
    expect(sheet?.isProtected).toBe(true);
    expect([before, after].map((row) => sheet?.isLocked(row - 1, 1))).toEqual([true, false]);
    await written.undo();
    expect(await valuesOf(`B${before}`, 'Kuesioner Ben')).toEqual([['Kepala Seksi']]);
    expect(sheet?.isProtected).toBe(true);
    expect([before, after].map((row) => sheet?.isLocked(row - 1, 1))).toEqual([false, true]);
  });

  test('marks that stood where the cover gets new fields are asked about, in whichever place', async () => {
    const known = await write(withCover({ ...COVERED, judgments: [] }, { approver: '' }));
    const pair = await firstPair();
    await type(`B${pair}:R${pair}`, [new Array<string>(17).fill('x')], 'Kuesioner Ben');
    const covered = withCover(known, { approver: 'Kepala Unit Pelaksana Teknik' });
    const fields = await checkSheets(request(covered));
    expect(fields.changed).toEqual([{ sheet: 'Kuesioner Ben', cells: [`B${pair}:R${pair}`] }]);
    await writeSheets(request(covered), 'replace', fields);
    const number = await rowOf('NIP');
    expect(number).toBeGreaterThanOrEqual(pair);
    const cells = await valuesOf(`B${pair}:R${number}`, 'Kuesioner Ben');
    expect(cells.flat()).not.toContain('x');
  });

  test('undo takes the protected sheets away again', async () => {
    const written = await writeSheets(request(COVERED), 'replace');
    expect(await sheetNames()).toContain('Kuesioner Ann');
    await written.undo();
    expect(await sheetNames()).not.toContain('Kuesioner Ann');
  });

  test('a questionnaire of an earlier release, unprotected and without a cover, is read and written anew', async () => {
    const model: Model = { ...COVERED, judgments: [] };
    const say = inLanguage('id');
    // One after the other from row 10 on, below a title, a name and how to fill it in.
    let headingRow = 9;
    const questions = comparedItems(model).map((parent) => {
      const each = { parent, pairs: pairsOf(model, parent.id), title: null, headingRow };
      headingRow += each.pairs.length + 2;
      return each;
    });
    const earlier = (name: string): SheetPlan => ({
      key: `questionnaire/${ben}`,
      name,
      columns: [170, ...new Array<number>(17).fill(24), 170],
      blocks: [
        { at: 'A1', style: 'title', cells: [['Kuesioner pembobotan']] },
        { at: 'A3', style: 'plain', cells: [['Nama dan jabatan']] },
        { at: 'B3', style: 'input', cells: [[{ text: 'Ben' }]] },
        { at: 'A5', style: 'plain', cells: [['Tandai satu angka.'], ['Tandai 1.'], ['1 sama']] },
        ...questions.flatMap((each) => questionBlocks(model, ben, each, say)),
      ],
      names: questions.map(({ parent, pairs, headingRow: row }) => ({
        name: judgmentMark('questions', ben, parent.id),
        at: `B${row + 2}:R${row + 1 + pairs.length}`,
      })),
      judgments: planOf(model).judgments ?? {},
    });
    const [sheets, build] = [
      [{ key: `questionnaire/${ben}`, name: 'Kuesioner Ben' }],
      (nameOf: (key: string) => string) => [earlier(nameOf(`questionnaire/${ben}`))],
    ];
    const known = adopt(model, await writeSheets({ model, sheets, build }, 'replace'));
    await type('J11', [['x']], 'Kuesioner Ben');
    const reading = await readBack(known);
    expect(reading.findings).toEqual([]);
    expect(judgmentOf(reading.model, ben, 'f', 'c')).toBe(1);
    // The mark stands where the cover will be: it is asked about, although it was read.
    const changed = [{ sheet: 'Kuesioner Ben', cells: ['J11'] }];
    expect(await checkSheets(request(reading.model))).toEqual({ foreign: [], changed, protected: [] });
    await write(judge(reading.model, ben, 'f', 'ibp', 3));
    expect(sheetOf('Kuesioner Ben')?.isProtected).toBe(true);
    const pair = await firstPair();
    expect((await valuesOf(`B${pair}:R${pair + 1}`, 'Kuesioner Ben')).map((row) => row.indexOf('x'))).toEqual([8, 6]);
  });
});
