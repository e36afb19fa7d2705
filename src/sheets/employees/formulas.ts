/** The formulas of the sheet of employees: one for each column, and those that count and explain. */
import { HIGHEST_VALUE } from '../../model/employees/read';
import type { ValueRole } from '../../model/employees/types';
import { STATUS_WORDS } from '../../engine/ckp/distribution';
import { HIGHEST_FRACTION } from '../../engine/fractions';
import { SAME_VALUE } from '../../model/employees/values';
import type { Localized } from '../../engine/language';
import { inQuotes, spilling } from '../body';
import { feedbackName } from '../feedback/input';
import type { PlannedCell } from '../plan';
import { languageArgument } from '../say';
import { whileCurrent } from '../scorecard/sourceTable';
import type { Counted, EmployeesLayout } from './layout';
import { labelOf } from './layout';
import { oneLineOf, overRuns, pointsIn } from './listCells';
import { REMARKS, SAID } from './texts';

/** So many of those who tie are named in the sentence; the remarks name all. */
const NAMED = 8;

/** Names as the pane compares them; numbers of staff as they stand there. */
export function labelColumn(layout: EmployeesLayout, role: 'name' | 'number'): PlannedCell[] {
  const text = (cells: string): string => (role === 'name' ? oneLineOf(cells) : cells);
  return overRuns(layout.list, layout.input.columns[role] ?? 0, (cells) => `IF(${cells}="","",${text(cells)})`);
}

/** In points; what cannot be read as it stands there. */
export function valueColumn(layout: EmployeesLayout, role: ValueRole): PlannedCell[] {
  const { columns, reading, np } = layout.input;
  if (role === 'behaviour' && np !== null) return spilling(`=${npFormula(layout, np.id)}`, reading.employees.length);
  const column = columns[role];
  if (column === undefined) return spilling('', reading.employees.length);
  return overRuns(layout.list, column, (cells) => pointsIn(cells, reading.columns[role]));
}

/** The NP of a 360° form, live from its sheet: found by number, else by a name that is nobody else's. */
function npFormula({ body }: EmployeesLayout, id: string): string {
  const [people, np] = [feedbackName(id, 'people'), feedbackName(id, 'np')];
  const found = (cells: string): string => `XLOOKUP(IF(${cells}="",NA(),${oneLineOf(cells)}),${people},${np})`;
  const [person, number] = (['person', 'number'] as const).map((key) => (body.has(key) ? body.absolute(key) : '')) as [
    string,
    string,
  ];
  const isOnly = `XMATCH(${person},${person})=XMATCH(${person},${person},0,-1)`;
  const byName = person === '' ? 'NA()' : `IF(${isOnly},${found(person)},NA())`;
  const by = number === '' ? byName : `IFNA(${found(number)},${byName})`;
  const label = body.absolute(body.has('person') ? 'person' : 'number');
  return `IF(${label}="","",IFNA(${by},""))`;
}

/** 1 for a value in points that counts; what is added to the results may be any number, and may be blank. */
function isValue(cells: string): string {
  const fits = `(${cells}>=0)*(${cells}<=${HIGHEST_VALUE})*((${cells}=0)+(${cells}>${HIGHEST_FRACTION}))`;
  return `IF(ISNUMBER(${cells}),${fits},0)`;
}
const isValueOrBlank = (cells: string): string => `IFERROR(IF(${cells}="",1,${isValue(cells)}),0)`;
function isAddedOrBlank(cells: string): string {
  return `IFERROR(IF(${cells}="",1,IF(ISNUMBER(${cells}),(${cells}>=0)*(${cells}<=${HIGHEST_VALUE}),0)),0)`;
}

function added({ body }: EmployeesLayout): string[] {
  return (['additional', 'creativity'] as const).filter((role) => body.has(role)).map((role) => body.absolute(role));
}

/** Blank for whom a value is missing or cannot be read: then nothing else is computed either. */
export function skpFormula(layout: EmployeesLayout): string {
  const { body } = layout;
  const [results, behaviour] = [body.absolute('results'), body.absolute('behaviour')];
  const parts = added(layout);
  const whole = [isValue(results), isValue(behaviour), ...parts.map(isAddedOrBlank)].join('*');
  const sum = [results, ...parts.map((cells) => `IF(ISNUMBER(${cells}),${cells},0)`)].join('+');
  return `=IF(${whole}=1,${sum},"")`;
}

export function nkpFormula({ body, share }: EmployeesLayout): string {
  const [skp, results, behaviour] = (['skp', 'results', 'behaviour'] as const).map((key) => body.absolute(key));
  const known = (cells = ''): string => `IF(${skp}="","",${cells})`;
  return `=IFNA(CKP.NKP(${known(results)},${known(behaviour)},${share('results')}),"")`;
}

export function npkpFormula({ body, share }: EmployeesLayout): string {
  const [skp, behaviour] = [body.absolute('skp'), body.absolute('behaviour')];
  return `=IFNA(CKP.NPKP(${skp},IF(${skp}="","",${behaviour}),${share('skp')}),"")`;
}

export function ratingFormula({ body, input }: EmployeesLayout): string {
  return `=IFNA(CKP.RATING(${body.absolute('npkp')}${languageArgument(input.language, 1)}),"")`;
}

export function statusFormula({ body, input, count, share }: EmployeesLayout): string {
  const shares = `${share('best')},${share('below')}${languageArgument(input.language, 0)}`;
  return `=IF(${count('unread', 'count')}>0,"",IFNA(CKP.DISTRIBUTION(${body.absolute('nkp')},${shares}),""))`;
}

/** Whether a tie at this end makes another number than the share does. */
function isTied({ count }: EmployeesLayout, end: 'best' | 'below'): string {
  const [edge, found, planned] = [count(end, 'edge'), count(end, 'count'), count(end, 'byShare')];
  return `IF(ISNUMBER(${edge}),IF(${count('unread', 'count')}=0,IF(${found}<>${planned},1,0),0),0)`;
}

/** 1 for those with the value at this end. */
function atEdge({ body, count }: EmployeesLayout, end: 'best' | 'below'): string {
  const nkp = body.absolute('nkp');
  return `IF(ISNUMBER(${nkp}),IF(ABS(${nkp}-N(${count(end, 'edge')}))<=${SAME_VALUE.toFixed(9)},1,0),0)`;
}

export function remarkFormula(layout: EmployeesLayout): string {
  const { body, say } = layout;
  const text = (words: Localized): string => inQuotes(say(words, { highest: HIGHEST_VALUE }));
  const [results, behaviour] = [body.absolute('results'), body.absolute('behaviour')];
  const parts = added(layout).map(isAddedOrBlank);
  const tie = (['best', 'below'] as const).map((end) => `${isTied(layout, end)}*${atEdge(layout, end)}`).join('+');
  const missing = `IF(${results}="",${text(REMARKS.noResults)},IF(${behaviour}="",${text(REMARKS.noBehaviour)},IF(${tie}>0,${text(REMARKS.tie)},"")))`;
  const readable = parts.length === 0 ? missing : `IF(${parts.join('*')}=1,${missing},${text(REMARKS.added)})`;
  const behaved = `IF(${isValueOrBlank(behaviour)}=1,${readable},${text(REMARKS.behaviour)})`;
  const said = `IF(${isValueOrBlank(results)}=1,${behaved},${text(REMARKS.results)})`;
  return `=IF(${body.absolute(labelOf(layout))}="","",${said})`;
}

/** How many people, by the shares and in fact, and the last value that a share reaches. */
export function countFormulas(layout: EmployeesLayout, of: Counted): PlannedCell[] {
  const { body, count, share, say } = layout;
  const [nkp, status, label] = [body.absolute('nkp'), body.absolute('status'), body.absolute(labelOf(layout))];
  const valued = `COUNTIF(${nkp},">0")`;
  const statusCount = (words: Localized): string => `=COUNTIF(${status},${inQuotes(say(words))})`;
  const byShare = (key: 'best' | 'below'): string => `=ROUND(${valued}*${share(key)},0)`;
  const edge = (key: 'best' | 'below', find: string): string => {
    const planned = count(key, 'byShare');
    return `=IF(${planned}>0,${find}(IF(ISNUMBER(${nkp}),IF(${nkp}>0,${nkp},""),""),${planned}),"")`;
  };
  const rest = `=${valued}-${count('best', 'byShare')}-${count('below', 'byShare')}`;
  const readable = [
    ...(['results', 'behaviour'] as const).map((role) => isValueOrBlank(body.absolute(role))),
    ...added(layout).map(isAddedOrBlank),
  ].join('*');
  const unread = `=SUM(IF(${label}="",0,1-${readable}))`;
  const without = `=SUM(IF(${label}="",0,1))-${valued}-${count('unread', 'count')}`;
  const cells: Readonly<Record<Counted, PlannedCell[]>> = {
    best: [byShare('best'), statusCount(STATUS_WORDS.best), edge('best', 'LARGE')],
    average: [rest, statusCount(STATUS_WORDS.average), null],
    below: [byShare('below'), statusCount(STATUS_WORDS.belowAverage), edge('below', 'SMALL')],
    without: [null, without, null],
    unread: [null, unread, null],
  };
  return cells[of];
}

/** A sentence whose placeholders are cells. */
function sentence(text: string, cells: Readonly<Record<string, string>>): string {
  const parts = text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? inQuotes(part) : (cells[part] ?? '""')));
  return parts.filter((part) => part !== '""').join('&');
}

/** "48 employees: 7 best, …", or that everybody waits. */
export function countsFormula({ body, say, count, input }: EmployeesLayout): string {
  const counted = (of: Counted): string => count(of, 'count');
  const people = `SUM(IF(${body.absolute(input.columns.name === undefined ? 'number' : 'person')}="",0,1))`;
  const all = sentence(
    say(SAID.counts, { n: '{n}', best: '{best}', average: '{average}', below: '{below}', without: '{without}' }),
    {
      n: people,
      best: counted('best'),
      average: counted('average'),
      below: counted('below'),
      without: counted('without'),
    },
  );
  const waiting = sentence(say(SAID.waiting, { unread: '{unread}' }), { unread: counted('unread') });
  return `=${whileCurrent(`IF(${counted('unread')}>0,${waiting},${all})`)}`;
}

/** Why there are more or fewer people at this end than the share makes, and who they are. */
export function tieFormula(layout: EmployeesLayout, end: 'best' | 'below'): string {
  const { body, say, count } = layout;
  const at = atEdge(layout, end);
  const tied = `SUM(${at})`;
  const names = `IF(${tied}<=${NAMED},": "&TEXTJOIN(", ",TRUE,IF(${at}=1,${body.absolute(labelOf(layout))},"")),"")`;
  const text = end === 'best' ? SAID.tieBest : SAID.tieBelow;
  const places = { count: '{count}', planned: '{planned}', tied: '{tied}', edge: '{edge}', names: '{names}' };
  const said = sentence(say(text, places), {
    count: count(end, 'count'),
    planned: count(end, 'byShare'),
    tied,
    edge: `ROUND(${count(end, 'edge')},2)`,
    names,
  });
  const other = end === 'best' ? `IF(${isTied(layout, 'below')}=1,"",${inQuotes(say(SAID.noTies))})` : '""';
  return `=${whileCurrent(`IF(${isTied(layout, end)}=1,${said},${other})`)}`;
}
