/** The Weights tab: a hierarchy begins, is weighed in pairs, by one person and by several. */
import type { QuestionnaireCover } from '../../model/judgments/coverFields';
import type { Model } from '../../model/types';
import { HierarchyView } from '../../taskpane/weights/HierarchyView';
import { noAlternatives, partlyRated, ranked, rankedByTwo, rankedLong, unrated } from '../data/alternatives';
import {
  answered,
  begun,
  deep,
  deepAnswered,
  direct,
  forty,
  group,
  groupOfTwo,
  inconsistent,
  LONG_NAME,
  longAnswered,
  longBegun,
  longNames,
  many,
  small,
  twelve,
  UNBROKEN,
  unlinked,
} from '../data/hierarchies';
import type { State } from '../state';

const PASTED = `F Financial
F1 Revenue collected
F1 Revenue collected again
C Customer
    C1 Service time
            C1a Minutes at the counter
${UNBROKEN}`;

/** Invented, but for the study's title. */
const COVER: QuestionnaireCover = {
  study: 'Pengukuran Kinerja Pelayanan Sektor Publik dengan Pendekatan Balanced Scorecard',
  institution: 'Universitas Brawijaya',
  asker: 'I am a student of industrial engineering and ask for your judgment for my final project.',
  purpose: '',
  levels: 'Perspectives, Objectives, KPI',
  approver: 'Head of the technical unit',
};

const view = (id: string, title: string, model: Model, act?: NonNullable<State['act']>): State => ({
  id: `weights-${id}`,
  title,
  tab: 'weights',
  model,
  render: () => <HierarchyView />,
  ...(act && { act }),
});

/** With the part Compare open. */
const compare = (id: string, title: string, model: Model, act?: NonNullable<State['act']>): State =>
  view(`compare-${id}`, title, model, async (hands, say) => {
    await hands.press(say('partCompare'));
    await act?.(hands, say);
  });

const inWay =
  (way: 'wayAll' | 'wayMatrix' | 'wayDirect', act?: NonNullable<State['act']>): NonNullable<State['act']> =>
  async (hands, say) => {
    await hands.press(say('waysLabel'));
    await hands.press(say(way));
    await act?.(hands, say);
  };

const people = (id: string, title: string, model: Model, act?: NonNullable<State['act']>): State =>
  view(`people-${id}`, title, model, async (hands, say) => {
    await hands.press(say('partPeople'));
    await act?.(hands, say);
  });

/** With the part Alternatives open. */
const alternatives = (id: string, title: string, model: Model, act?: NonNullable<State['act']>): State =>
  view(`alternatives-${id}`, title, model, async (hands, say) => {
    await hands.press(say('partAlternatives'));
    await act?.(hands, say);
  });

const none: Model = { ...small, items: [] };

export const weightsStates: readonly State[] = [
  view('start', 'No hierarchy yet', none),
  {
    ...view('start-busy', 'The selection is being read', none, ({ press }, say) => press(say('readSelection'))),
    isHeld: true,
  },
  view('paste', 'An outline is pasted', none, ({ press }, say) => press(say('pasteOutline'))),
  view('preview', 'What was read, with problems', none, async ({ press, type }, say) => {
    await press(say('pasteOutline'));
    await type(say('outlineLabel'), PASTED);
  }),
  view('preview-loss', 'Judgments would go', answered, async ({ press, type }, say) => {
    await press(say('more'));
    await press(say('readAnother'));
    await press(say('pasteOutline'));
    await type(say('outlineLabel'), '1 Revenue collected\n2 Service time');
  }),
  view('preview-question', 'Asked before they go', answered, async ({ press, type }, say) => {
    await press(say('more'));
    await press(say('readAnother'));
    await press(say('pasteOutline'));
    await type(say('outlineLabel'), '1 Revenue collected\n2 Service time');
    await press(say('useHierarchy'));
  }),
  view('tree', 'A hierarchy without judgments', small),
  view('tree-begun', 'Some pairs are judged', begun),
  view('tree-answered', 'Every pair is judged', answered),
  view('tree-inconsistent', 'Answers contradict one another', inconsistent),
  view('tree-direct', 'Weights given directly', direct),
  view('tree-long', 'Long names', longAnswered),
  view('tree-deep', 'Six levels', deepAnswered),
  view('tree-naming', 'A row is being named', longNames, async ({ press, key }) => {
    await press(`1 ${LONG_NAME}`);
    await key(`1 ${LONG_NAME}`, 'F2');
  }),
  view('tree-goal', 'A goal alone', { ...small, items: small.items.slice(0, 1) }),
  view('tree-begin', 'A goal has just been begun with', none, ({ press }, say) => press(say('startWithGoal'))),
  view('tree-pasted', 'A list is pasted where one item is typed', small, async ({ press, paste }, say) => {
    await press(say('treeAddBelow'));
    await paste(say('itemName'), `Service\n  1.1 Speed\n  Courtesy of the counter\n${LONG_NAME}`);
  }),
  compare('none', 'Nothing to compare', { ...small, items: small.items.slice(0, 1) }),
  compare('one', 'One pair', small),
  compare('one-judged', 'One pair, in the middle of the work', begun),
  compare('one-long', 'One pair with long names', longBegun),
  compare('one-chooser', 'The list of what is compared', longBegun, ({ press }) => press('Kinerja Kantor')),
  compare('unlinked', 'Too few answers for weights', unlinked),
  compare('pasted', 'Answers are pasted, one cannot be read', begun, async ({ press, type }, say) => {
    await press(say('pasteAnswers'));
    await type(say('pasteLabel', { item: 'Performance of the office' }), '3\t0,5\tabc\t1/3\t2\t4');
  }),
  compare('all', 'All pairs', begun, inWay('wayAll')),
  compare('all-long', 'All pairs with long names', longAnswered, inWay('wayAll')),
  compare('matrix', 'The matrix', answered, inWay('wayMatrix')),
  compare('matrix-long', 'The matrix with long names', longAnswered, inWay('wayMatrix')),
  compare('matrix-many', 'The matrix of many items', many, inWay('wayMatrix')),
  compare(
    'matrix-pasted',
    'Cells pasted into the matrix, with problems',
    small,
    inWay('wayMatrix', ({ paste }, say) =>
      paste(say('sliderLabel', { first: 'Financial', second: 'Customer' }), '3\t5\t12abc\n1\t2\t1/3'),
    ),
  ),
  compare('direct', 'Weights given directly', direct),
  compare('direct-looked', 'Direct weights are looked at while answers count', answered, inWay('wayDirect')),
  compare('direct-counts', 'Pairs are looked at while weights are given', direct, inWay('wayAll')),
  compare('inconsistent', 'What to look at again', inconsistent),
  compare('ended', 'Every pair is answered', answered, async ({ press }, say) => {
    for (let pair = 0; pair < 12; pair += 1) await press(say('next'));
  }),
  compare('skipped', 'Some pairs were skipped', deep, async ({ press }, say) => {
    for (let pair = 0; pair < 5; pair += 1) await press(say('skip'));
  }),
  people('none', 'Nobody in the list', small),
  people('one', 'One person', begun),
  people('group', 'Several people and their result', group),
  people('twelve', 'Twelve people', twelve),
  people('forty', 'Forty people', forty),
  people('menu', 'What can be done with one of them', twelve, ({ press }, say) =>
    press(`${say('more')}: Respondent 2`),
  ),
  people('change', 'Name and weight of one are changed', twelve, async ({ press }, say) => {
    await press(`${say('more')}: Respondent 2`);
    await press(say('changePerson'));
  }),
  people('pasted', 'A list of names is pasted', group, ({ paste }, say) =>
    paste(say('newRespondent'), 'Head of the office\nSari Dewi, S.E., M.Si.\nBudi'),
  ),
  people('hidden', 'One of them is left out', groupOfTwo),
  people('cover', 'The cover of questionnaires is open', { ...group, cover: COVER }, ({ press }, say) =>
    press(say('cover')),
  ),
  alternatives('goal', 'No criteria to rate alternatives by', { ...small, items: small.items.slice(0, 1) }),
  alternatives('none', 'No alternatives yet', noAlternatives),
  alternatives('unrated', 'Nothing is rated yet', unrated),
  alternatives('partly', 'Some values are missing', partlyRated),
  alternatives('ranked', 'Ranked, by values', ranked),
  alternatives('drawn', 'How sure the ranks are', ranked, ({ press }, say) => press(say('draw'))),
  alternatives('pairs', 'Ranked by two people, compared in pairs', rankedByTwo, ({ press }, say) =>
    press(say('ratedByJudgments')),
  ),
  alternatives('one', 'One pair of alternatives', unrated, ({ press }, say) => press(say('wayOne'))),
  alternatives('long', 'Long names', rankedLong, ({ press }, say) => press(say('wayMatrix'))),
];
