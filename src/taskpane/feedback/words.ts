/** The words for aspects, kinds of raters, and what a column of answers holds. */
import type { Aspect, FeedbackRole, LIMIT_KEYS, RaterKind } from '../../model/feedback/types';
import type { StringKey } from '../strings';

export const ASPECT_KEYS: Readonly<Record<Aspect, StringKey>> = {
  service: 'aspectService',
  integrity: 'aspectIntegrity',
  commitment: 'aspectCommitment',
  discipline: 'aspectDiscipline',
  cooperation: 'aspectCooperation',
  leadership: 'aspectLeadership',
};

export const FEEDBACK_WORDS: Readonly<Record<FeedbackRole, StringKey>> = {
  ratee: 'roleRatee',
  kind: 'roleRaterKind',
  rater: 'roleRater',
  ...ASPECT_KEYS,
};

export const KIND_KEYS: Readonly<Record<RaterKind, StringKey>> = {
  superior: 'kindSuperior',
  peer: 'kindPeer',
  subordinate: 'kindSubordinate',
};

export const LIMIT_WORD_KEYS: Readonly<Record<(typeof LIMIT_KEYS)[number], StringKey>> = {
  from: 'limitFrom',
  to: 'limitTo',
  spread: 'limitSpread',
  middle: 'limitMiddle',
  around: 'limitAround',
  people: 'limitPeople',
};
