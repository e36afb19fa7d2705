/** Objects the client keeps from one request to the next, until it lets them go. */
import { HostError } from './errors';
import type { HostObject } from './objectType';

export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #last = 0;

  get count(): number {
    return this.#objects.size;
  }

  /** The name under which an object is kept, if it is. */
  of(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  find(name: string): HostObject {
    const object = this.#objects.get(name);
    if (object !== undefined) return object;
    throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  }

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    this.#last += 1;
    const name = `reference-${this.#last}`;
    this.#objects.set(name, object);
    this.#names.set(object, name);
  }

  release(name: string): void {
    const object = this.#objects.get(name);
    if (object !== undefined) this.#names.delete(object);
    this.#objects.delete(name);
  }
}
