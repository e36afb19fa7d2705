/** The wire format is an internal of Office.js: what this host declares must be what the client says and the types promise. */
import { readFileSync } from 'node:fs';
import { EXCEL_TYPES } from '../../src/sandbox/objects';
import { FLOOR, NEWEST, isNewer } from '../../src/sandbox/protocol/requirements';
import { openWorkbook } from '../support/excel';

const CLIENT = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
const TYPINGS = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const EXCEL_TYPINGS = TYPINGS.slice(TYPINGS.indexOf('declare namespace Excel {'));

interface ClientClass {
  readonly prototype: { readonly _className?: string; readonly _scalarPropertyOriginalNames?: readonly string[] };
}

const workbook = openWorkbook();
afterAll(() => workbook.close());

function clientClass(name: string): ClientClass | undefined {
  return Reflect.get(workbook.Excel, name) as ClientClass | undefined;
}

/** The source of a class in the client. */
function clientSource(name: string): string {
  const starts = [...CLIENT.matchAll(new RegExp(`\\n    var ${name} = \\(function \\(_super\\)`, 'g'))];
  const start = starts.at(-1)?.index ?? -1;
  return start < 0 ? '' : CLIENT.slice(start, CLIENT.indexOf(`return ${name};`, start));
}

/** The ExcelApi set of a member in the typings; null when the typings do not have the member. */
function setOf(type: string, member: string): string | null {
  const start = EXCEL_TYPINGS.indexOf(`\n    class ${type} extends`);
  const body = EXCEL_TYPINGS.slice(start, EXCEL_TYPINGS.indexOf('\n    }\n', start));
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  const at = body.search(new RegExp(`\\n        (readonly )?${name}[(:?]`));
  if (start < 0 || at < 0) return null;
  const comment = body.slice(body.lastIndexOf('/**', at), at);
  return /Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1] ?? '1.1';
}

/** Every member some class of the client names in a call to the host. */
const CALLED = new Set([...CLIENT.matchAll(/(?:this|thisObj|workbook), "(\w+)"/g)].map(([, member = '']) => member));
/** Not in the typings: what stands behind Excel.createWorkbook (ExcelApi 1.8, below the floor) is not either. */
const INTERNAL = /^_|^Gridlines$|^(CreateAndOpenWorkbook|CreateWorkbook|Open)$/;
const types = EXCEL_TYPES.map((type) => [type.name, type] as const);

describe.each(types)('%s', (name, type) => {
  const source = clientSource(name);

  test('is a class of the client', () => {
    expect(clientClass(name)?.prototype._className).toBe(name);
  });

  test('has no property the client does not know', () => {
    const known = clientClass(name)?.prototype._scalarPropertyOriginalNames ?? [];
    const unknown = Object.keys(type.properties ?? {}).filter((property) => !known.includes(property));
    expect(unknown.filter((property) => !CLIENT.includes(`_invokeSetProperty(thisObj, "${property}"`))).toEqual([]);
  });

  test('leads nowhere the client does not go', () => {
    const unknown = Object.keys(type.navigation ?? {}).filter(
      (member) => !new RegExp(`_createPropertyObject\\([\\w.]+, this, "${member}"`).test(source),
    );
    expect(unknown).toEqual([]);
  });

  test('has no method the client does not call', () => {
    const unknown = Object.keys(type.methods ?? {}).filter((member) => !CALLED.has(member));
    expect(unknown).toEqual([]);
  });

  test('says of every member above the floor which set brought it', () => {
    const members = [type.properties, type.navigation, type.methods].flatMap((table) => Object.keys(table ?? {}));
    const wrong = members
      .filter((member) => !INTERNAL.test(member))
      .map((member) => ({ member, set: setOf(name, member), declared: type.since?.[member] }))
      .filter(({ set, declared }) => set === null || (isNewer(set, FLOOR) ? declared !== set : declared !== undefined));
    expect(wrong).toEqual([]);
  });
});

test('the newest set is the last the client has members of', () => {
  const sets = [...CLIENT.matchAll(/_defaultApiSetName, "(1\.\d+)"/g)].map(([, set = '']) => set);
  const newest = sets.reduce((last, set) => (isNewer(set, last) ? set : last));
  expect(newest).toBe(NEWEST);
});
