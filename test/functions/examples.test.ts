import { readFileSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { installCustomFunctions, resultOf } from '../support/customFunctions';
import type { Example } from '../support/examples';
import { disagreement, readExamples } from '../support/examples';
import { callFunction, functionFiles } from '../support/families';

const examples = functionFiles.flatMap((file) => readExamples(readFileSync(file, 'utf8')));

interface DeclaredParameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly repeating?: boolean;
}

interface DeclaredFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly DeclaredParameter[];
}

async function declaration() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...functionFiles], true);
  return { functions: (JSON.parse(metadataJson) as { functions: DeclaredFunction[] }).functions, errors };
}

async function evaluate(example: Example): Promise<unknown> {
  const { functions } = await declaration();
  const declared = functions.find(({ name }) => name === example.functionName);
  if (!declared) throw new Error(`${example.functionName} is not a function of Timbang.`);
  return resultOf(() => callFunction(declared.id, ...argumentsOf(declared, example.parameters)));
}

/** Arguments as Excel gives them: ranges as rows of cells, those of a repeating parameter together in one list. */
function argumentsOf({ parameters }: DeclaredFunction, given: Example['parameters']): unknown[] {
  return parameters.map(({ dimensionality, repeating }, i) => {
    const received = (value: unknown) =>
      dimensionality === 'matrix' && value !== null && !Array.isArray(value) ? [[value]] : value;
    return repeating === true ? given.slice(i).map(received) : received(given[i] ?? null);
  });
}

beforeAll(() => {
  installCustomFunctions();
});

describe('the declarations of the custom functions', () => {
  test('are understood by the metadata generator without an error', async () => {
    expect((await declaration()).errors).toEqual([]);
  });

  test('describe every function and every parameter', async () => {
    const { functions } = await declaration();
    for (const { description, parameters } of functions) {
      expect(description).toMatch(/^[A-Z].{20,}\.$/);
      for (const parameter of parameters) expect(parameter.description).toMatch(/\S{3}/);
    }
  });
});

describe('the examples in the doc blocks', () => {
  test('exist for every function', async () => {
    const { functions } = await declaration();
    expect(new Set(examples.map(({ functionName }) => functionName))).toEqual(
      new Set(functions.map(({ name }) => name)),
    );
  });

  test.each(examples)('$formula -> $printed', async (example) => {
    expect(disagreement(example, await evaluate(example))).toBeUndefined();
  });
});

describe('the checker of examples', () => {
  const planted = readExamples(' * @example =OMAX.LEVEL({1035;3},{1500,1247,0;10,7,2}) -> {4.19;8.59}');

  test('fails on a planted wrong value', async () => {
    const [example] = planted as [Example];
    expect(disagreement(example, await evaluate(example))).toMatch('the doc block prints {4.19;8.59}');
  });

  test('reads arrays, text, omitted arguments and errors', () => {
    const [example] = readExamples('@example =OMAX.LIGHT({1,"a;b";TRUE,#N/A},,-2.5,"x,y") -> #VALUE!') as [Example];
    expect(example.parameters).toEqual([
      [
        [1, 'a;b'],
        [true, { code: '#N/A' }],
      ],
      null,
      -2.5,
      'x,y',
    ]);
    expect(disagreement(example, { code: '#VALUE!' })).toBeUndefined();
    expect(disagreement(example, { code: '#N/A' })).toMatch('the doc block prints #VALUE!');
  });

  test('tells a column from a row', () => {
    const [example] = readExamples('@example =AHP.WEIGHTS({1,1;1,1}) -> {0.5;0.5}') as [Example];
    expect(disagreement(example, [[0.5, 0.5]])).toMatch('the doc block prints');
    expect(disagreement(example, [[0.5], [0.5]])).toBeUndefined();
  });
});
