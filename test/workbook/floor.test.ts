/**
 * Every member of Excel and Office that the add-in uses, with the requirement set that the types of Office.js state for it:
 * none lies above the manifest's floor, but where the file asks first whether this Excel has it. The list is kept in
 * artifacts/office-members.txt.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { all, manifest } from '../support/manifest';

interface Use {
  /** Such as `Range.getSpillingToRangeOrNullObject`. */
  readonly member: string;
  readonly set: string;
  readonly version: number;
  readonly file: string;
}

const STATED = /\[?(?:Api set|Requirement set)\*{0,2}:\s*\[?\s*(\w+)\s+(\d+\.\d+)/i;
const ASKED = /(?:supportsExcelApi\(|isSetSupported\('(\w+)',\s*)'(\d+\.\d+)'/g;

const sourcesOf = (folder: string): string[] =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.join('src', folder, name));
// By the walls, only these folders name Excel and Office. Other imports stay unread: their types say nothing of Excel.
const files = [...sourcesOf('functions'), ...sourcesOf('workbook'), ...sourcesOf('taskpane')].filter(
  (file) => file.startsWith(path.join('src', 'workbook')) || /\bOffice\./.test(readFileSync(file, 'utf8')),
);
const program = ts.createProgram(files, {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noResolve: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  types: ['office-js', 'custom-functions-runtime'],
});
const checker = program.getTypeChecker();
const uses = program.getSourceFiles().flatMap((source) => (source.isDeclarationFile ? [] : usesIn(source)));

function usesIn(source: ts.SourceFile): Use[] {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    for (const declaration of declarationsOf(node)) {
      const use = useOf(declaration, source.fileName);
      if (use !== undefined) found.push(use);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a node names: the overload that is called, else every declaration of the member. */
function declarationsOf(node: ts.Node): readonly ts.Declaration[] {
  if (ts.isPropertyAccessExpression(node)) {
    const call = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
    const called = call && checker.getResolvedSignature(call)?.declaration;
    return called ? [called] : (checker.getSymbolAtLocation(node.name)?.declarations ?? []);
  }
  if (ts.isBindingElement(node) && ts.isIdentifier(node.propertyName ?? node.name)) {
    const name = (node.propertyName ?? node.name) as ts.Identifier;
    return checker.getTypeAtLocation(node.parent).getProperty(name.text)?.declarations ?? [];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const name = node.name.getText();
    return checker.getContextualType(node.parent)?.getProperty(name)?.declarations ?? [];
  }
  return [];
}

function useOf(declaration: ts.Declaration, file: string): Use | undefined {
  if (!/@types\/office-js\//.test(declaration.getSourceFile().fileName)) return undefined;
  const [, set, version] = STATED.exec(commentOf(declaration)) ?? STATED.exec(commentOf(declaration.parent)) ?? [];
  // The event that every command ends with is described for Outlook, too.
  if (set === undefined || version === undefined || set === 'Mailbox') return undefined;
  const name = (one: ts.Node) => (one as ts.NamedDeclaration).name?.getText() ?? '';
  return { member: `${name(declaration.parent)}.${name(declaration)}`, set, version: numberOf(version), file };
}

function commentOf(node: ts.Node): string {
  return node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
}

/** 1.12 is above 1.9. */
function numberOf(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}

function textOf(version: number): string {
  return `${Math.floor(version / 1000)}.${String(version % 1000).padStart(2, '0')}`;
}

const floors = new Map(
  all(manifest, 'Set').map(({ attributes }) => [attributes.Name ?? '', numberOf(attributes.MinVersion ?? '')]),
);
const aboveFloor = ({ set, version }: Use): boolean => version > (floors.get(set) ?? 0);

function isGuarded({ set, version, file }: Use): boolean {
  const asked = [...readFileSync(file, 'utf8').matchAll(ASKED)];
  return asked.some(([, name = 'ExcelApi', least = '']) => name === set && numberOf(least) >= version);
}

test('the members and their sets are found', () => {
  const members = new Set(uses.map(({ member }) => member));
  expect(members.size).toBeGreaterThan(150);
  const spill = uses.find(({ member }) => member === 'Range.getSpillingToRangeOrNullObject');
  expect(spill).toMatchObject({ set: 'ExcelApi', version: numberOf('1.12') });
  expect(floors.get('ExcelApi')).toBe(numberOf('1.12'));
});

test('the floor of the manifest is needed, and suffices', () => {
  const unguarded = uses.filter((use) => aboveFloor(use) && !isGuarded(use));
  expect(unguarded.map(({ member, set, version, file }) => `${file}: ${member} (${set} ${textOf(version)})`)).toEqual(
    [],
  );
  const ofExcel = uses.filter((use) => use.set === 'ExcelApi' && !aboveFloor(use));
  expect(Math.max(...ofExcel.map(({ version }) => version))).toBe(floors.get('ExcelApi'));
});

test('what lies above it is asked for before, and all of it is listed', () => {
  const above = new Set(uses.filter(aboveFloor).map(({ member }) => member));
  expect([...above]).toContain('Worksheet.notes');
  const lines = uses.map(({ member, set, version }) => `${set} ${textOf(version)}\t${member}`);
  mkdirSync('artifacts', { recursive: true });
  writeFileSync('artifacts/office-members.txt', `${[...new Set(lines)].sort().join('\n')}\n`);
});
