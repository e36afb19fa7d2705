/**
 * Saaty's choice of a house (European Journal of Operational Research 48, 1990): eight criteria, with the weights, λ
 * and consistency ratio he prints. Size, transport, neighbourhood, age, yard, facilities, condition, financing.
 */
export const houseJudgments = [
  [1, 5, 3, 7, 6, 6, '1/3', '1/4'],
  ['1/5', 1, '1/3', 5, 3, 3, '1/5', '1/7'],
  ['1/3', 3, 1, 6, 3, 4, 6, '1/5'],
  ['1/7', '1/5', '1/6', 1, '1/3', '1/4', '1/7', '1/8'],
  ['1/6', '1/3', '1/3', 3, 1, '1/2', '1/5', '1/6'],
  ['1/6', '1/3', '1/4', 4, 2, 1, '1/5', '1/6'],
  [3, 5, '1/6', 7, 5, 5, 1, '1/2'],
  [4, 7, 5, 8, 6, 6, 2, 1],
] as const;

export const houseWeights = [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333];
export const houseLambda = 9.669;
export const houseConsistencyRatio = 0.169;
