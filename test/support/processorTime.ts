/** Milliseconds of processor time that a calculation takes; unlike the clock, it does not count other programs' work. */
export function processorTime(calculate: () => void): number {
  const before = process.cpuUsage();
  calculate();
  return process.cpuUsage(before).user / 1000;
}
