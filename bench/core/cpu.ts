/**
 * Milliseconds of CPU that a job takes; other programs on the machine count little, and what the engine does for it beside
 * the job (collecting, compiling) counts. No collection is asked for before: it would throw away compiled code as well.
 */
export function cpuOf(job: () => void): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
