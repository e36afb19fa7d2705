import { createRealm } from '../../../src/sandbox/functions/realm';
import { customFunctionSet } from '../../../src/sandbox/functions/catalogue';
import { formulaConfig } from '../../../src/sandbox/functions/formulas';

describe('the CustomFunctions global', () => {
  test('associates one function, or several at once', () => {
    const { CustomFunctions, implementations } = createRealm();
    const weights = () => 1;
    CustomFunctions.associate('AHP_WEIGHTS', weights);
    CustomFunctions.associate({ AHP_CR: () => 2, OMAX_LEVEL: () => 3 });
    expect([...implementations.keys()]).toEqual(['AHP_WEIGHTS', 'AHP_CR', 'OMAX_LEVEL']);
    expect(implementations.get('AHP_WEIGHTS')).toBe(weights);
  });

  test('knows ids in capitals, as the real runtime does', () => {
    const { CustomFunctions, implementations } = createRealm();
    CustomFunctions.associate('ahp_weights', () => 1);
    expect(implementations.has('AHP_WEIGHTS')).toBe(true);
  });

  test('remembers an id associated twice', () => {
    const { CustomFunctions, associated } = createRealm();
    CustomFunctions.associate('AHP_CR', () => 1);
    CustomFunctions.associate('AHP_CR', () => 2);
    expect(associated).toEqual(['AHP_CR', 'AHP_CR']);
  });

  test('refuses what is not an id and a function', () => {
    const associate = createRealm().CustomFunctions.associate as (...args: unknown[]) => void;
    expect(() => associate('AHP_CR', 3)).toThrow(TypeError);
    expect(() => associate(3, () => 1)).toThrow(TypeError);
  });

  test('makes errors that carry a code and a message', () => {
    const { CustomFunctions } = createRealm();
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No data.');
    expect(error).toBeInstanceOf(Error);
    expect([error.code, error.message]).toEqual(['#N/A', 'No data.']);
    expect(new CustomFunctions.Error().code).toBe('#VALUE!');
  });

  test('of two realms share nothing', () => {
    const one = createRealm();
    one.CustomFunctions.associate('AHP_CR', () => 1);
    expect(createRealm().implementations.size).toBe(0);
  });
});

describe('autocomplete', () => {
  test('shows names with dots, descriptions, and what is optional or repeats', () => {
    const catalogue = {
      functions: [
        {
          id: 'AHP_GROUP',
          name: 'AHP.GROUP',
          description: 'Group judgments.',
          parameters: [
            { name: 'matrix', type: 'any', dimensionality: 'matrix' as const, description: 'Judgments.' },
            { name: 'method', type: 'string', optional: true },
            { name: 'more', type: 'any', repeating: true, optional: true },
          ],
        },
      ],
    };
    const { description, function: functions } = formulaConfig(customFunctionSet(catalogue, new Map()));
    expect(functions.map(([, name]) => name)).toEqual(['AHP.GROUP']);
    expect(description).toEqual([
      {
        functionName: 'AHP.GROUP',
        functionType: 15,
        description: 'Group judgments.',
        abstract: 'Group judgments.',
        functionParameter: [
          { name: 'matrix', detail: 'Judgments.', example: 'A1:C3', require: 1, repeat: 0 },
          { name: 'method', detail: 'method', example: 'A1', require: 0, repeat: 0 },
          { name: 'more', detail: 'more', example: 'A1', require: 0, repeat: 1 },
        ],
      },
    ]);
  });
});
