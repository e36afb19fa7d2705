/** Models with a hierarchy, in the states in which the Weights tab meets them. */
import { changeItem } from '../../model/hierarchy/edit';
import { readOutline } from '../../model/hierarchy/reading';
import { childrenOf, comparedItems, goalOf } from '../../model/hierarchy/tree';
import { withHierarchy } from '../../model/hierarchy/withHierarchy';
import { judge, pairsOf } from '../../model/judgments/judging';
import { addRespondent, changeRespondent } from '../../model/judgments/respondents';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';

/** An outline as it is pasted: one item a line, numbers say what belongs to what. */
const modelOf = (goal: string, outline: string): Model => withHierarchy(EMPTY_MODEL, readOutline(outline), goal);

export const small = modelOf(
  'Performance of the office',
  `1 Financial
1.1 Revenue collected
1.2 Arrears recovered
2 Customer
2.1 Service time
2.2 Complaints answered
3 Internal process
3.1 Vehicles registered
3.2 Records digitised
3.3 Audits without findings
4 Learning and growth
4.1 Training hours
4.2 Staff turnover`,
);

export const UNBROKEN = 'PersentasePenyelesaianPertanggungjawabanPelaksanaanAnggaranBelanjaNegaraTepatWaktu';
export const LONG_NAME =
  'Persentase penyelesaian tindak lanjut rekomendasi hasil pemeriksaan Badan Pemeriksa Keuangan dan aparat pengawasan intern pemerintah yang diselesaikan sesuai dengan rencana aksi';

export const longNames = modelOf(
  `Kinerja Kantor Pelayanan Perbendaharaan Negara dan ${UNBROKEN}`,
  `1 ${LONG_NAME}
1.1 ${UNBROKEN}
1.2 Indeks ${UNBROKEN} per ${UNBROKEN}
2 ${UNBROKEN}
2.1 ${LONG_NAME}
2.2 Jumlah`,
);

export const deep = modelOf(
  'Goal',
  `1 Perspective
1.1 Objective
1.1.1 Critical success factor
1.1.1.1 Indicator
1.1.1.1.1 Measured by the branch offices
1.1.1.1.2 Measured by the head office
1.1.1.2 Other indicator
1.1.2 Other factor
1.2 Other objective
2 Other perspective`,
);

export const many = modelOf(
  'Performance',
  Array.from({ length: 11 }, (_, index) => `${index + 1} Indicator number ${index + 1}`).join('\n'),
);

const goalIdOf = (model: Model): string => goalOf(model)?.id ?? '';

/** How many times the item in one place matters as much as that in a later one. */
type Say = (first: number, second: number) => number;

/** Each later item matters a little less: consistent within rounding. */
const evenly: Say = (first, second) => second - first + 1;
/** Round in a circle: the first before the second, the second before the third, the third before the first. */
const contradicting: Say = (first, second) => ((first + second) % 2 === 0 ? 1 / 7 : 7);

/** Judges every pair, or the first `most` of them. */
function judged(model: Model, person: string, say: Say, most = Infinity): Model {
  const asked = comparedItems(model).flatMap(({ id }) => pairsOf(model, id).map((pair) => ({ ...pair, parent: id })));
  return asked.slice(0, most).reduce((now, { parent, first, second }) => {
    const items = childrenOf(model, parent);
    return judge(now, person, first.id, second.id, say(items.indexOf(first), items.indexOf(second)));
  }, model);
}

function withPerson(model: Model, name: string, say: Say, most?: number): Model {
  const { model: added, id } = addRespondent(model, name);
  return judged(added, id, say, most);
}

export const begun = withPerson(small, 'Me', evenly, 4);
export const answered = withPerson(small, 'Me', evenly);
export const inconsistent = withPerson(small, 'Me', contradicting);
export const longAnswered = withPerson(longNames, UNBROKEN, contradicting);
export const longBegun = withPerson(longNames, UNBROKEN, evenly, 1);
export const deepAnswered = withPerson(deep, 'Me', evenly);

/** Three people, one of them with half the questions and one who is left out. */
export const group = [
  ['Head of the office', evenly, 99],
  ['Wulandari Kusumaningrum Sastrodiningrat', contradicting, 99],
  [UNBROKEN, evenly, 5],
].reduce((model, [name, say, most]) => withPerson(model, name as string, say as Say, most as number), small);
export const groupOfTwo: Model = changeRespondent(group, group.respondents[2]?.id ?? '', { hidden: true, weight: 2.5 });

/** So many people of one panel: every third contradicts, every fifth is half done, and one has a long name. */
const people = (count: number): Model =>
  Array.from({ length: count }).reduce<Model>((model, _, index) => {
    const name =
      index === 3 ? 'Head of the section for services and bookkeeping of revenue' : `Respondent ${index + 1}`;
    return withPerson(model, name, index % 3 === 1 ? contradicting : evenly, index % 5 === 4 ? 5 : undefined);
  }, small);
export const twelve = people(12);
export const forty = people(40);

/** Answers that link no item with the last. */
export const unlinked = withPerson(modelOf('Goal', 'Finance\nCustomer\nProcess\nLearning'), 'Me', evenly, 1);

/** Weights are given where judging would be too much. */
export const direct: Model = childrenOf(small, goalIdOf(small)).reduce(
  (model, { id }, index) => changeItem(model, id, { weight: [0.4, 0.3, 0.2, 0.1][index] ?? 0 }),
  changeItem(small, goalIdOf(small), { weighting: 'direct' }),
);
