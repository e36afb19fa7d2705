/**
 * Univer 0.25.1 takes ? and * for wildcards in every comparison: `="A*"="Ab"` is TRUE there, and FALSE in Excel, where
 * wildcards belong to functions that look for a text (MATCH, COUNTIF). Of those it does not know that ~~ is one ~.
 */
import { BooleanValueObject, StringValueObject } from '@univerjs/engine-formula';
import { privatesOfComparing, privatesOfTexts } from './privates';

const texts = privatesOfTexts(StringValueObject.prototype);
const { compareBy } = texts;
let isOperator = false;

texts.compareBy = function (value, operator, isCaseSensitive) {
  if (typeof value !== 'string' || !(isOperator ? /[*?]/ : /~/).test(value)) {
    return compareBy.call(this, value, operator, isCaseSensitive);
  }
  const [own, other] = isCaseSensitive ? [this.getValue(), value] : [this.getValue(), value].map(inSmall);
  if (isOperator) return BooleanValueObject.create(this._compareString(own ?? '', other ?? '', operator));
  const isLike = pattern(other ?? '').test(own ?? '');
  if (operator !== '=' && operator !== '<>') return compareBy.call(this, value, operator, isCaseSensitive);
  return BooleanValueObject.create(isLike === (operator === '='));
};

const operators = privatesOfComparing();
const { calculate } = operators;
operators.calculate = function (...values) {
  isOperator = true;
  try {
    return calculate.apply(this, values);
  } finally {
    isOperator = false;
  }
};

function inSmall(text: string): string {
  return text.toLocaleLowerCase();
}

function pattern(text: string): RegExp {
  const signs = text.replace(/~[~*?]|[\s\S]/g, (sign) => {
    if (sign === '*') return '[\\s\\S]*';
    if (sign === '?') return '[\\s\\S]';
    return (sign.length === 2 ? sign.charAt(1) : sign).replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  });
  return new RegExp(`^${signs}$`);
}
