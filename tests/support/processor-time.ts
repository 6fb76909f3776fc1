/** Milliseconds that the processors have spent on this process so far: unlike the clock, it does not run for others. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
