// Loaded ahead of a program with --import: counts its garbage collections, and writes them to `file` when it ends.
import { writeFileSync } from 'node:fs';
import { PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks';

const file = new URL(import.meta.url).searchParams.get('file')!;
const durations: number[] = [];
const keep = (entries: readonly PerformanceEntry[]): void =>
  void durations.push(...entries.map(({ duration }) => duration));
const observer = new PerformanceObserver((list) => keep(list.getEntries()));
observer.observe({ entryTypes: ['gc'] });
process.once('exit', () => {
  keep(observer.takeRecords());
  const totalMs = durations.reduce((sum, duration) => sum + duration, 0);
  writeFileSync(file, JSON.stringify({ count: durations.length, longestMs: Math.max(0, ...durations), totalMs }));
});
