/** Pieces of formulas that several LAMBDAs of scores have: each reads the parameters by the names they have there. */
import { POLARITIES, type Polarity } from '../../engine/ckp/polarity';
import { HIGHEST_FRACTION } from '../../engine/fractions';
import { MISTAKE, row } from './lambda';

/** The levels of three and of eleven anchors where none are given. */
export const LEVELS = `IF(ISOMITTED(levels),
  IF(COLUMNS(anchors)=3,{0,3,10},IF(COLUMNS(anchors)=11,{10,9,8,7,6,5,4,3,2,1,0},${MISTAKE})),
  IF((ROWS(levels)*COLUMNS(levels)=COLUMNS(anchors))*(COUNT(levels)=COLUMNS(anchors))*(MIN(levels)>=0)*(MAX(levels)<=10),levels,${MISTAKE}))`;

/** The anchors of a KPI by their number; a blank is none. */
export const anchorsOf = (kpi: string): string =>
  `LAMBDA(k,LET(anchor,INDEX(anchors,${kpi},k),IF(ISNUMBER(anchor),anchor,${MISTAKE})))`;

/** From each of so many places to the next the line, clamped before and behind; places come by their number. */
export const ALONG = `LAMBDA(from,to,places,at,LET(
  turns,LAMBDA(list,places-1-ABS(REDUCE(0,SEQUENCE(places-1),LAMBDA(sum,k,sum+SIGN(list(k+1)-list(k)))))),
  IF(turns(from)+turns(to)>0,${MISTAKE},
  REDUCE(to(1),SEQUENCE(places-1),LAMBDA(sum,k,
    sum+(to(k+1)-to(k))*MEDIAN(0,1,(at-from(k))/(from(k+1)-from(k))))))))`;

/** Whether weights are divided by their sum; a blank is the default. */
export const WHOLE = 'IF(ISOMITTED(normalize),TRUE,IF(normalize="",TRUE,normalize))';

/** What 1 is in weights that are taken as printed, by their sum: as `engine/weighting` has it. */
export const printedWhole = (sum: string): string => `IF(${sum}<=1.5,1,IF(AND(${sum}>=95,${sum}<=105),100,${MISTAKE}))`;

function words(polarity: Polarity): string {
  const { en, id } = POLARITIES.choices[polarity];
  return row([...en, ...id]);
}

/** 1 to 4, or a mistake; a blank is the default. */
export const KIND = `LAMBDA(word,IF(OR(word="",word=0),1,
  IF(ISNUMBER(XMATCH(TRIM(word),${words('maximize')})),1,
  IF(ISNUMBER(XMATCH(TRIM(word),${words('minimize')})),2,
  IF(ISNUMBER(XMATCH(TRIM(word),${words('stabilize')})),3,
  IF(ISNUMBER(XMATCH(TRIM(word),${words('maximize-120')})),4,${MISTAKE}))))))`;

/** Whether all scores look like fractions of 1 where points are meant: as `engine/fractions` refuses them. */
export const FRACTIONS = `LAMBDA(list,LET(
  numbers,MAP(list,LAMBDA(one,IF(ISNUMBER(one),one,0))),
  AND(MIN(numbers)>=0,MAX(numbers)>0,MAX(numbers)<=${HIGHEST_FRACTION})))`;
