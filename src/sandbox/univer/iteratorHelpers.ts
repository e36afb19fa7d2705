/**
 * Univer 0.25.1 calls iterator helpers (`map.keys().some(...)`), which came with Node 22 and Chromium 122. Node 20 gets
 * simple ones over arrays; remove this file when Node 20 is no longer supported.
 */
type Test = (value: unknown) => boolean;

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

const HELPERS = {
  some(this: Iterable<unknown>, test: Test): boolean {
    return Array.from(this).some(test);
  },
  every(this: Iterable<unknown>, test: Test): boolean {
    return Array.from(this).every(test);
  },
  find(this: Iterable<unknown>, test: Test): unknown {
    return Array.from(this).find(test);
  },
  forEach(this: Iterable<unknown>, visit: (value: unknown) => void): void {
    Array.from(this).forEach(visit);
  },
  map(this: Iterable<unknown>, change: (value: unknown) => unknown): Iterator<unknown> {
    return Array.from(this).map(change)[Symbol.iterator]();
  },
  filter(this: Iterable<unknown>, test: Test): Iterator<unknown> {
    return Array.from(this).filter(test)[Symbol.iterator]();
  },
  toArray(this: Iterable<unknown>): unknown[] {
    return Array.from(this);
  },
};

for (const [name, helper] of Object.entries(HELPERS)) {
  if (name in iteratorPrototype) continue;
  Object.defineProperty(iteratorPrototype, name, { configurable: true, writable: true, value: helper });
}
