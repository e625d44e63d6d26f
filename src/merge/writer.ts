import { describeError } from '../errors.ts';
import { writeText } from '../report/write.ts';

/** Writes files and remembers which there are, and which could not be written. */
export interface Writer {
  /** Returns the path, or null when it could not be written. */
  write(path: string, render: () => string): string | null;
  /** Remembers what somebody else wrote, or could not. */
  keepAll(others: { readonly files: readonly string[]; readonly problems: readonly string[] }): void;
  files(): readonly string[];
  problems(): readonly string[];
}

/** Has written nothing yet. */
export function createWriter(): Writer {
  const files: string[] = [];
  const problems: string[] = [];
  return {
    write(path, render) {
      try {
        writeText(path, render());
        files.push(path);
        return path;
      } catch (error) {
        problems.push(describeError(error));
        return null;
      }
    },
    keepAll(others) {
      files.push(...others.files);
      problems.push(...others.problems);
    },
    files: () => files,
    problems: () => problems,
  };
}
