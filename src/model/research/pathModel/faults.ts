/** What stands between a questionnaire and its numbers: what has to be asked, and what has to be mended. */
import { quoted } from '../../../engine/messages';
import { sameAs } from '../../hierarchy/tree';
import { remark } from '../../scorecard/remark';
import type { Remark } from '../../scorecard/types';
import type { PathDraft, QuestionReading } from './types';

/** The least respondents that correlations are computed of. */
const LEAST_PEOPLE = 3;

export interface PathFault {
  /** What is asked has fields of its own in the view. */
  readonly about: 'people' | 'words' | 'zero' | 'gaps' | 'answers' | 'items' | 'constructs' | 'paths';
  readonly says: Remark;
}

export function faultsOf(draft: PathDraft, reading: QuestionReading): PathFault[] {
  return [...faultsOfAnswers(draft, reading), ...faultsOfModel(draft)];
}

function faultsOfAnswers(draft: PathDraft, reading: QuestionReading): PathFault[] {
  const { gaps, zero, items } = draft;
  const { people, missing, hasZeros, texts, unread, beyond, constant } = reading;
  if (items.length === 0) return [{ about: 'items', says: remark('questionNoItems') }];
  if (people.length < LEAST_PEOPLE) {
    return [{ about: 'people', says: remark('questionFewPeople', { count: people.length, least: LEAST_PEOPLE }) }];
  }
  const faults: PathFault[] = [];
  const words = texts.filter(({ value }) => value === undefined);
  if (words.length > 0) faults.push({ about: 'words', says: remark('questionWords', { count: words.length }) });
  if (unread > 0) faults.push({ about: 'answers', says: remark('questionUnreadCells', { count: unread }) });
  if (beyond > 0) faults.push({ about: 'answers', says: remark('questionBeyondCells', { count: beyond }) });
  if (hasZeros && zero === null) faults.push({ about: 'zero', says: remark('questionZeros') });
  if (missing > 0 && hasZeros && zero === 'answer')
    faults.push({ about: 'zero', says: remark('questionZerosAndGaps', { count: missing }) });
  else if (missing > 0 && gaps === null)
    faults.push({ about: 'gaps', says: remark('questionGaps', { count: missing }) });
  faults.push(
    ...constant.map(({ code }): PathFault => ({
      about: 'items',
      says: remark('questionConstant', { item: quoted(code) }),
    })),
  );
  return faults;
}

function faultsOfModel({ constructs, items, paths }: PathDraft): PathFault[] {
  const fault = (about: PathFault['about'], key: Parameters<typeof remark>[0], construct = ''): PathFault => {
    return { about, says: remark(key, { construct: quoted(construct) }) };
  };
  const isNamed = constructs.filter(({ name }) => name.trim() !== '');
  const twice = isNamed.find(({ name }, at) => isNamed.findIndex((one) => sameAs(one.name) === sameAs(name)) < at);
  const empty = constructs.filter(({ id }) => !items.some(({ construct }) => construct === id));
  const lonely = constructs.filter(
    ({ id }) => paths.length > 0 && !paths.some((one) => one.from === id || one.to === id),
  );
  return [
    ...(isNamed.length < constructs.length ? [fault('constructs', 'constructNameless')] : []),
    ...(twice ? [fault('constructs', 'constructTwice', twice.name)] : []),
    ...empty.map(({ name }) => fault('constructs', 'constructEmpty', name)),
    ...lonely.map(({ name }) => fault('paths', 'constructLonely', name)),
  ];
}
