/** Late results that come when the test says so: what happens meanwhile depends on no clock. */
import { LateResults } from '../../src/sandbox/functions/late';

export interface HeldResults {
  /** Resolves when the first result is waited for. */
  readonly awaited: Promise<void>;
  /** Lets every result come, those asked for from now on at once. */
  release(): void;
}

/** For a workbook with late results. */
export function holdResults(): HeldResults {
  let tell: () => void = () => undefined;
  let release: () => void = () => undefined;
  const awaited = new Promise<void>((resolve) => (tell = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const wait = jest.spyOn(LateResults.prototype, 'wait').mockImplementation(() => {
    tell();
    return released;
  });
  return {
    awaited,
    release() {
      release();
      wait.mockRestore();
    },
  };
}
