import type { Example } from './formula';
import { readExamples } from './formula';

/** What a doc block says about a custom function, in the words of its source. */
export interface FunctionDoc {
  /** Frozen: workbooks store it. */
  readonly id: string;
  /** What a person types. */
  readonly name: string;
  /** The function that carries the block. */
  readonly exportName: string;
  readonly description: string;
  readonly parameters: readonly ParameterDoc[];
  readonly returns: string;
  readonly remarks: string;
  /** One formula a line. */
  readonly formula: string;
  readonly source: string;
  /** Keys of the message catalogue: every sentence the function can refuse with. */
  readonly refusals: readonly string[];
  readonly examples: readonly Example[];
}

interface ParameterDoc {
  readonly name: string;
  readonly optional: boolean;
  /** May be given any number of times: the generator reads any[][][] so. */
  readonly repeating: boolean;
  readonly description: string;
  /** The vocabulary whose words the parameter takes, as src/engine/vocabularies.ts names it. */
  readonly words: string | undefined;
}

const DECLARATION = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport function (\w+)\(([^)]*)\)/g;

/** The custom functions that a source file of src/functions declares, in order. */
export function readDocBlocks(source: string): FunctionDoc[] {
  return [...source.matchAll(DECLARATION)].map(([, block = '', exportName = '', signature = '']) =>
    functionDoc(block, exportName, signature),
  );
}

function functionDoc(block: string, exportName: string, signature: string): FunctionDoc {
  const text = block.replace(/^ \* ?/gm, '');
  const [description = '', ...tagged] = text.split(/^@/m);
  const tags = tagged.map((one) => {
    const [, tag = '', value = ''] = /^(\w+)\s*([\s\S]*)$/.exec(one.trim()) ?? [];
    return { tag, value };
  });
  const values = (tag: string) => tags.filter((one) => one.tag === tag).map(({ value }) => value);
  const only = (tag: string) => {
    const [value, ...more] = values(tag);
    if (value === undefined || value === '' || more.length > 0) {
      throw new Error(`${exportName}: the doc block needs one @${tag}.`);
    }
    return value;
  };
  const [id = '', name = ''] = only('customfunction').split(/\s+/);
  const words = new Map(values('words').map((value) => value.split(/\s+/) as [string, string]));
  const repeating = new Set([...signature.matchAll(/(\w+)\??: any\[\]\[\]\[\]/g)].map(([, one]) => one));
  return {
    id,
    name,
    exportName,
    description: inOneLine(description),
    parameters: values('param').map((value) => {
      const parameter = parameterDoc(value);
      return { ...parameter, repeating: repeating.has(parameter.name), words: words.get(parameter.name) };
    }),
    returns: inOneLine(only('returns')),
    remarks: inOneLine(only('remarks')),
    formula: only('formula'),
    source: inOneLine(only('source')),
    refusals: only('throws').split(/[\s,]+/),
    examples: readExamples(text),
  };
}

function parameterDoc(value: string): Omit<ParameterDoc, 'repeating' | 'words'> {
  const [, bracket = '', name = '', description = ''] = /^(\[?)(\w+)\]?\s+([\s\S]*)$/.exec(value) ?? [];
  return { name, optional: bracket !== '', description: inOneLine(description) };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
