/**
 * Univer 0.25.1 reads a number in a formula as a number only where it is spelled as JavaScript does: `0.50` and `1E-9` are
 * texts there, above every number, so that `=0.5<=1E-9` is TRUE.
 */
import { ValueNodeFactory } from '@univerjs/engine-formula';

const factory = ValueNodeFactory.prototype;
const { create } = factory;

factory.create = function (token) {
  const number = token.trim() === '' ? NaN : Number(token);
  return create.call(this, Number.isFinite(number) ? String(number) : token);
};
