/** The name of an artifact, and the attempt that left it. */
export function splitAttempt(name: string): { readonly name: string; readonly attempt: number } {
  const match = /^(.+)-attempt-(\d{1,6})$/.exec(name);
  return match === null ? { name, attempt: 1 } : { name: match[1]!, attempt: Number(match[2]) };
}

/** The same of a path, any part of which may be named after an artifact: what two attempts left differs in nothing else. */
export function splitPath(path: string): { readonly name: string; readonly attempt: number } {
  const parts = path.split(/[\\/]/).map(splitAttempt);
  return { name: parts.map(({ name }) => name).join('/'), attempt: Math.max(...parts.map(({ attempt }) => attempt)) };
}

/** What an attempt of a job left. */
export interface Attempted {
  /** Folder, absolute. */
  readonly path: string;
  /** What it measured; null = nobody can tell. */
  readonly measured: string | null;
}

/**
 * Those in whose place a later attempt has come: one of the same name that measured the same. Jobs of different calls of a workflow can
 * have the same name, so the name alone says too little; only what cannot be read gives way to any later attempt of its name.
 */
export function superseded<Item>(items: readonly Item[], read: (item: Item) => Attempted): ReadonlySet<Item> {
  const known = items.map((item) => {
    const { path, measured } = read(item);
    return { item, measured, ...splitPath(path) };
  });
  const byName = Map.groupBy(known, ({ name }) => name);
  const older = known.filter(({ name, attempt, measured }) =>
    byName
      .get(name)!
      .some(
        (other) =>
          other.attempt > attempt && other.measured !== null && (measured === null || other.measured === measured),
      ),
  );
  return new Set(older.map(({ item }) => item));
}
