/** The formulas of the sheet of answers: what each says as the table has it, whether it counts, and what is to look at. */
import { HIGHEST_FRACTION } from '../../engine/fractions';
import { sameAs } from '../../model/hierarchy/tree';
import { kindIn } from '../../model/feedback/kinds';
import type { Aspect, RaterKind, SaidKind } from '../../model/feedback/types';
import { FOR_ALL, HIGHEST_STEP, RATER_KINDS } from '../../model/feedback/types';
import { inQuotes } from '../body';
import { oneLineOf, overRuns, pointsIn } from '../employees/listCells';
import type { PlannedCell } from '../plan';
import type { FeedbackLayout } from './layout';
import { kindNumber, oneOf, STATES } from './formulas';
import { ANSWER_REMARKS, WORDS } from './texts';

/** Of the limits: half of the last digit that is shown. */
const TOLERANCE = '0.000000001';

/** Words of each kind that every such sheet knows, whatever its table says so far. */
const USUAL: Readonly<Record<RaterKind, readonly string[]>> = {
  superior: ['superior', 'atasan', 'atasan langsung'],
  peer: ['peer', 'rekan', 'rekan kerja'],
  subordinate: ['subordinate', 'bawahan'],
};

/** An error is a name or a kind that nobody knows: what it stands for must not be left out without a word. */
const unlessError = (cells: string, text: string): string => `IFERROR(IF(${cells}="","",${text}),"?")`;

export function labelColumn({ list, input }: FeedbackLayout, role: 'ratee' | 'rater'): PlannedCell[] {
  return overRuns(list, input.columns[role] ?? 0, (cells) => unlessError(cells, oneLineOf(cells)));
}

export function valueColumn({ list, input }: FeedbackLayout, aspect: Aspect): PlannedCell[] {
  return overRuns(list, input.columns[aspect] ?? 0, (cells) => pointsIn(cells, input.reading.columns[aspect]));
}

/** The words of the table for a kind, in lower case: what its texts say by themselves or by a person's word. */
function wordsFor({ input: { reading, kinds } }: FeedbackLayout, kind: SaidKind): string[] {
  const said = new Map(reading.answers.map(({ kindText, kind: read }) => [sameAs(kindText), read]));
  const own = [...said].flatMap(([text, read]) => (read === kind ? [text] : []));
  const typed = Object.entries(kinds).flatMap(([text, read]) => (read === kind ? [text] : []));
  const usual = (kind === 'none' ? [] : USUAL[kind]).filter((text) => (kinds[text] ?? kindIn(text)) === kind);
  return [...new Set([...own, ...typed, ...usual])];
}

/** As the sheet calls it, what is left out as the table says it; a word that is not known stays as it is. */
export function kindColumn(layout: FeedbackLayout): PlannedCell[] {
  const { list, input, say } = layout;
  return overRuns(list, input.columns.kind ?? 0, (cells) => {
    const said = RATER_KINDS.reduceRight(
      (otherwise, kind) => `IF(${oneOf(cells, wordsFor(layout, kind))},${inQuotes(say(WORDS[kind]))},${otherwise})`,
      oneLineOf(cells),
    );
    return unlessError(cells, said);
  });
}

export function kindNumberFormula(layout: FeedbackLayout): string {
  const { answers, say } = layout;
  const kind = answers.absolute('kind');
  const none = wordsFor(layout, 'none');
  const left = none.length === 0 ? '-1' : `IF(${oneOf(kind, none)},0,-1)`;
  const number = RATER_KINDS.reduceRight(
    (otherwise, one) => `IF(${kind}=${inQuotes(say(WORDS[one]))},${kindNumber(one)},${otherwise})`,
    left,
  );
  return `=IF(${answers.absolute('ratee')}="","",${number})`;
}

/** The number of the person, 0 for one who is not in the list. */
export function placeFormula({ answers, people, ofPeople }: FeedbackLayout): string {
  const ratee = answers.absolute('ratee');
  return `=IF(${ratee}="","",IFNA(XMATCH(${ratee},${ofPeople(people.absolute('person'))}),0))`;
}

export function isOfficialFormula({ answers, people, ofPeople }: FeedbackLayout): string {
  const [person, official] = [people.absolute('person'), people.absolute('isOfficial')].map(ofPeople);
  const ratee = answers.absolute('ratee');
  return `=IF(${ratee}="","",IF(XLOOKUP(${ratee},${person},${official},0)=1,1,0))`;
}

/** The number of the person where the answer values leadership. */
export function ledFormula({ answers }: FeedbackLayout): string {
  if (!answers.has('leadership')) return `=IF(${answers.absolute('ratee')}="","","")`;
  return `=IF(ISNUMBER(${answers.absolute('leadership')}),${answers.absolute('place')},"")`;
}

/** Ten times the number of the person, and a digit that says whether the answer counts and for which kind. */
export function stateFormula(layout: FeedbackLayout): string {
  const { answers, limit, ofPeople } = layout;
  const [from, to] = [ofPeople(limit('from')), ofPeople(limit('to'))];
  const [ratee, kind, official] = (['ratee', 'kindNumber', 'isOfficial'] as const).map((key) => answers.absolute(key));
  // As the pane reads them: an error is no number, and neither is a fraction among points.
  const isBad = (cells: string): string => {
    const isFraction = `(${to}>${HIGHEST_STEP})*(${cells}>0)*(${cells}<=${HIGHEST_FRACTION})`;
    return `IFERROR((${cells}<>"")*(1-ISNUMBER(${cells})*(${cells}>=${from})*(${cells}<=${to})*(1-${isFraction})),1)`;
  };
  const each = (of: (cells: string) => string): string => {
    const shared = FOR_ALL.filter((aspect) => answers.has(aspect)).map((aspect) => of(answers.absolute(aspect)));
    return [
      ...shared,
      ...(answers.has('leadership') ? [`${official}*${of(answers.absolute('leadership'))}`] : []),
    ].join('+');
  };
  const faulty = `(${kind}<0)+${each(isBad)}>0`;
  const open = `${each((cells) => `IFERROR(1*(${cells}=""),0)`)}>0`;
  const digit = `IF(${faulty},${STATES.unreadable},IF(${kind}=0,${STATES.leftOut},IF(${open},${STATES.incomplete},${kind})))`;
  return `=IF(${ratee}="","",10*${answers.absolute('place')}+${digit})`;
}

/** Where an answer counts: what its values make; `otherwise` elsewhere. */
function whereCounted({ answers }: FeedbackLayout, value: string, otherwise: string): string {
  const state = answers.absolute('state');
  return `IF(${state}="",${otherwise},IF(MOD(${state},10)<=${RATER_KINDS.length},${value},${otherwise}))`;
}

export function answerMeanFormula(layout: FeedbackLayout): string {
  const { answers } = layout;
  const official = answers.absolute('isOfficial');
  const shared = FOR_ALL.map((aspect) => answers.absolute(aspect)).join('+');
  const led = answers.has('leadership') ? `+IF(${official}=1,${answers.absolute('leadership')},0)` : '';
  return `=${whereCounted(layout, `(${shared}${led})/(${FOR_ALL.length}+${official})`, '""')}`;
}

/** 1 where all values that count fulfil a condition, alone or two by two. */
function holds(
  { answers }: FeedbackLayout,
  tests: readonly { readonly of: readonly Aspect[]; readonly test: string }[],
): string {
  return tests
    .map(({ of, test }) => {
      const isOfLeaders = of.includes('leadership');
      return isOfLeaders ? `IF(${answers.absolute('isOfficial')}=1,1*(${test}),1)` : `(${test})`;
    })
    .join('*');
}

export function haloFormula(layout: FeedbackLayout): string {
  const { answers, aspects, limit, ofPeople } = layout;
  const most = `${ofPeople(limit('spread'))}+${TOLERANCE}`;
  const pairs = aspects.flatMap((one, index) => aspects.slice(index + 1).map((other) => [one, other] as const));
  const tests = pairs.map(([one, other]) => {
    return { of: [one, other], test: `ABS(${answers.absolute(one)}-${answers.absolute(other)})<=${most}` };
  });
  return `=${whereCounted(layout, holds(layout, tests), '0')}`;
}

/** The first place of the rater in the list, where the answer counts. */
export function raterNumberFormula(layout: FeedbackLayout): string {
  const { answers } = layout;
  if (!answers.has('rater')) return `=IF(${answers.absolute('ratee')}="","","")`;
  const rater = answers.absolute('rater');
  return `=${whereCounted(layout, `IF(${rater}="","",XLOOKUP(${rater},${rater},ROW(${rater}),""))`, '""')}`;
}

/** The same where all values of the answer lie about the middle. */
export function aboutFormula(layout: FeedbackLayout): string {
  const { answers, aspects, limit, ofPeople } = layout;
  const [middle, around] = [ofPeople(limit('middle')), ofPeople(limit('around'))];
  const tests = aspects.map((aspect) => {
    return { of: [aspect], test: `ABS(${answers.absolute(aspect)}-${middle})<=${around}+${TOLERANCE}` };
  });
  const rater = answers.absolute('raterNumber');
  return `=${whereCounted(layout, `IF(${holds(layout, tests)}=1,${rater},"")`, '""')}`;
}

/** 1 where all answers of the rater lie about the middle, and are of enough people. */
export function centralFormula({ answers, limit, ofPeople }: FeedbackLayout): string {
  const [rater, about] = [answers.absolute('raterNumber'), answers.absolute('about')];
  const count = `COUNTIF(${rater},${about})`;
  const enough = `(${count}>=${ofPeople(limit('people'))})*(${count}=COUNTIF(${about},${about}))`;
  return `=IF(${about}="",0,${enough})`;
}

/** A number for each rater with each person. */
export function pairFormula({ answers }: FeedbackLayout): string {
  const [rater, place] = [answers.absolute('raterNumber'), answers.absolute('place')];
  return `=IF(${rater}="","",${rater}*100000+${place})`;
}

export function answerRemarkFormula(layout: FeedbackLayout): string {
  const { answers, say } = layout;
  const text = (words: Parameters<typeof say>[0]): string => inQuotes(say(words));
  const [ratee, place, state, kind, halo, central, pair] = (
    ['ratee', 'place', 'state', 'kindNumber', 'halo', 'central', 'pair'] as const
  ).map((key) => answers.absolute(key));
  const twice = `IF(${pair}="",0,COUNTIF(${pair},${pair}))>1`;
  const flags = [
    `IF(${halo}=1,${text(ANSWER_REMARKS.halo)},"")`,
    `IF(${central}=1,${text(ANSWER_REMARKS.central)},"")`,
    `IF(${twice},${text(ANSWER_REMARKS.twice)},"")`,
  ].join('&');
  const digit = `MOD(${state},10)`;
  const unreadable = `IF(${kind}<0,${text(ANSWER_REMARKS.kind)},${text(ANSWER_REMARKS.value)})`;
  const counted = `IF(${digit}=${STATES.incomplete},${text(ANSWER_REMARKS.incomplete)},IF(${digit}=${STATES.leftOut},${text(ANSWER_REMARKS.leftOut)},TRIM(${flags})))`;
  const known = `IF(${digit}=${STATES.unreadable},${unreadable},${counted})`;
  return `=IF(${ratee}="","",IF(${place}=0,${text(ANSWER_REMARKS.stranger)},${known}))`;
}
