/** The formulas of the results: the people by one AHP.SURVEY, and the group by one AHP.SURVEYMATRIX of those who count. */
import type { Localized } from '../../engine/language';
import { inQuotes } from '../body';
import { whileCurrent } from '../scorecard/sourceTable';
import type { SurveyLayout } from './layout';
import { REMARKS, SAID } from './texts';

/** As the engine: rounding must not decide. */
const ROUNDING = '0.000000000001';
/** Weights that differ by less are equal, as in the pane. */
const SAME_WEIGHT = '0.000000001';

function method({ input }: SurveyLayout): string {
  return input.method === 'eigenvector' ? '' : `,${inQuotes(input.method)}`;
}

/** Heading, people and everyone together. */
export function peopleFormula(layout: SurveyLayout): string {
  return `=${whileCurrent(`AHP.SURVEY(${layout.named},${layout.items.absolute('item')}${method(layout)})`)}`;
}

/** 1 for those who count: by their weight, and by their own CR where there is a limit. */
export function countsFormula(layout: SurveyLayout): string {
  const { people, fact, ofAnswers, answers } = layout;
  const cr = people.absolute('cr');
  const limit = fact('limit');
  const share = ofAnswers(answers.absolute('share'));
  const within = `IF(${cr}="",0,IF(${limit}="",1,1*(${cr}<=${limit}+${ROUNDING})))`;
  // An error in place of the CR: answers that do not link all items, which count where there is no limit.
  const isIn = `IFERROR(${within},IF(${limit}="",1,0))`;
  return `=${whileCurrent(`IF(ISNUMBER(${share}),(${share}>0)*${isIn},0)`)}`;
}

export function shareFormula({ answers, ofAnswers }: SurveyLayout): string {
  return `=${whileCurrent(ofAnswers(answers.absolute('share')))}`;
}

const counted = ({ people }: SurveyLayout): string => `SUM(${people.absolute('counts')})`;

/** Only while somebody counts. */
function ofGroup(layout: SurveyLayout, formula: string): string {
  return `=IF(${counted(layout)}=0,"",${formula})`;
}

export function matrixFormula(layout: SurveyLayout): string {
  const { people, judged, ofAnswers, answers, input } = layout;
  const counts = people.absolute('counts');
  const answersIn = `IF(${counts}=1,${judged},"")`;
  const share = ofAnswers(answers.absolute('share'));
  const shares = input.person.weight === undefined ? '' : `,"",IF(${counts}=1,${share},1)`;
  return ofGroup(layout, `AHP.SURVEYMATRIX(${answersIn}${shares})`);
}

export function weightsFormula(layout: SurveyLayout): string {
  return ofGroup(layout, `AHP.WEIGHTS(${layout.matrix}${method(layout)})`);
}

export function rankFormula(layout: SurveyLayout): string {
  const weights = layout.items.absolute('weight');
  return ofGroup(layout, `COUNTIF(${weights},">"&(${weights}+${SAME_WEIGHT}))+1`);
}

export function ratioFormula(layout: SurveyLayout): string {
  return ofGroup(layout, `AHP.CR(${layout.matrix}${method(layout)})`);
}

export function lambdaFormula(layout: SurveyLayout): string {
  return ofGroup(layout, `AHP.LAMBDA(${layout.matrix}${method(layout)})`);
}

export function consensusFormula(layout: SurveyLayout): string {
  const { people, size } = layout;
  const weights = `${people.absolute('w0').split(':')[0]}:${people.absolute(`w${size - 1}`).split(':')[1]}`;
  const own = `IFERROR(IF(${people.absolute('counts')}=1,${weights},""),"")`;
  return `=IF(${counted(layout)}<2,"",IFERROR(AHP.CONSENSUS(${own}),""))`;
}

export function peopleCount({ people }: SurveyLayout): string {
  const cr = people.absolute('cr');
  return `=SUM(IFERROR(IF(${cr}="",0,1),1))`;
}

export function countedFormula(layout: SurveyLayout): string {
  return `=${counted(layout)}`;
}

export function unreadCount({ answers, ofAnswers }: SurveyLayout): string {
  return `=SUM(${ofAnswers(answers.absolute('unread'))})`;
}

export function distanceFormula(layout: SurveyLayout): string {
  const { people, items, size } = layout;
  const parts = Array.from({ length: size }, (_, index) => {
    const weight = `$B$${items.first + index}`;
    return `ABS(${people.absolute(`w${index}`)}-${weight})`;
  });
  const own = `IFERROR(IF(ISNUMBER(${people.absolute('w0')}),(${parts.join('+')})/2,""),"")`;
  return ofGroup(layout, own);
}

export function remarkFormula(layout: SurveyLayout): string {
  const { people, ofAnswers, answers, say } = layout;
  const text = (words: Localized): string => inQuotes(say(words));
  const [cr, counts] = [people.absolute('cr'), people.absolute('counts')];
  const share = ofAnswers(answers.absolute('share'));
  const isOut = `IF(ISNUMBER(${share}),${share}<=0,TRUE)`;
  const known = `IF(${cr}="",${text(REMARKS.silent)},IF(${counts}=1,"",IF(${isOut},${text(REMARKS.weight)},${text(REMARKS.above)})))`;
  return `=${whileCurrent(`IFERROR(${known},${text(REMARKS.unlinked)})`)}`;
}

/** Who counts, and what could not be read. */
export function lineFormula(layout: SurveyLayout): string {
  const { say, fact, people } = layout;
  const add = (text: string, ...cells: string[]): string =>
    text
      .split('#')
      .map((part, index) => [inQuotes(part), ...(cells[index] === undefined ? [] : [cells[index]])].join('&'))
      .join('&');
  const limit = `ROUND(${fact('limit')},4)`;
  const all = `IF(${fact('limit')}="",${add(say(SAID.counts), fact('counted'), fact('people'))},${add(say(SAID.countsLimit), fact('counted'), fact('people'), limit)})`;
  const cr = people.absolute('cr');
  const lowest = `ROUND(MIN(IFERROR(IF(ISNUMBER(${cr}),${cr},""),"")),3)`;
  const nobody = add(say(SAID.nobody), lowest);
  const unread = `IF(${fact('unread')}=0,"",${add(say(SAID.unread), fact('unread'))})`;
  return `=${whileCurrent(`IF(${fact('counted')}=0,IFERROR(${nobody},""),${all})&${unread}`)}`;
}
