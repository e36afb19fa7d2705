/** The Weights tab: a hierarchy begins, is weighed in pairs, by one person and by several. */
import type { Model } from '../../model/types';
import { HierarchyView } from '../../taskpane/weights/HierarchyView';
import { noAlternatives, partlyRated, ranked, rankedByTwo, rankedLong, unrated } from '../data/alternatives';
import {
  answered,
  begun,
  deep,
  deepAnswered,
  direct,
  group,
  groupOfTwo,
  inconsistent,
  LONG_NAME,
  longAnswered,
  longBegun,
  longNames,
  many,
  small,
  UNBROKEN,
} from '../data/hierarchies';
import type { State } from '../state';

const PASTED = `F Financial
F1 Revenue collected
F1 Revenue collected again
C Customer
    C1 Service time
            C1a Minutes at the counter
${UNBROKEN}`;

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

const people = (id: string, title: string, model: Model): State =>
  view(`people-${id}`, title, model, ({ press }, say) => press(say('partPeople')));

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
  compare('none', 'Nothing to compare', { ...small, items: small.items.slice(0, 1) }),
  compare('one', 'One pair', small),
  compare('one-judged', 'One pair, in the middle of the work', begun),
  compare('one-long', 'One pair with long names', longBegun),
  compare('all', 'All pairs', begun, ({ press }, say) => press(say('wayAll'))),
  compare('all-long', 'All pairs with long names', longAnswered, ({ press }, say) => press(say('wayAll'))),
  compare('matrix', 'The matrix', answered, ({ press }, say) => press(say('wayMatrix'))),
  compare('matrix-long', 'The matrix with long names', longAnswered, ({ press }, say) => press(say('wayMatrix'))),
  compare('matrix-many', 'The matrix of many items', many, ({ press }, say) => press(say('wayMatrix'))),
  compare('direct', 'Weights given directly', direct),
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
  people('hidden', 'One of them is left out', groupOfTwo),
  alternatives('goal', 'No criteria to rate alternatives by', { ...small, items: small.items.slice(0, 1) }),
  alternatives('none', 'No alternatives yet', noAlternatives),
  alternatives('unrated', 'Nothing is rated yet', unrated),
  alternatives('partly', 'Some values are missing', partlyRated),
  alternatives('ranked', 'Ranked, by values', ranked),
  alternatives('pairs', 'Ranked by two people, compared in pairs', rankedByTwo, ({ press }, say) =>
    press(say('ratedByJudgments')),
  ),
  alternatives('one', 'One pair of alternatives', unrated, ({ press }, say) => press(say('wayOne'))),
  alternatives('long', 'Long names', rankedLong, ({ press }, say) => press(say('wayMatrix'))),
];
