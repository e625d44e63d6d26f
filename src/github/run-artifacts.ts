import type { ArtifactClient } from '@actions/artifact';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { printable } from '../foreign-text.ts';
import { splitAttempt } from '../merge/attempts.ts';
import { firstLine } from './artifact.ts';
import type { JobEnvironment } from './environment.ts';

/** Downloads at once. */
const AT_ONCE = 5;

/** An artifact, unpacked. */
export interface ArtifactFolder {
  /** It ends in the name of the artifact, and so in the attempt. */
  readonly path: string;
  /** For people. */
  readonly name: string;
}

/** Artifacts of this workflow run, on this machine. */
export interface DownloadedArtifacts {
  /** One folder each, by path. */
  readonly sources: readonly ArtifactFolder[];
  /** Artifacts that could not be downloaded, a sentence each without a full stop. */
  readonly failed: readonly string[];
}

/** Which artifacts, and where to. */
export interface ArtifactQuery {
  /** `*` stands for any characters. */
  readonly pattern: string;
  readonly folder: string;
}

/** What is needed of an artifact. */
interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly digest?: string;
}

/**
 * Downloads the artifacts of this workflow run whose name fits, of every attempt. They come from the service that
 * takes uploads: no token, no permission and none of the repository's API calls are needed.
 * @throws {InputError} when there are none, or no service
 */
export async function downloadRunArtifacts(query: ArtifactQuery, job: JobEnvironment): Promise<DownloadedArtifacts> {
  if (job.noArtifacts !== null) {
    throw new InputError(`pattern: no artifacts can be downloaded: ${job.noArtifacts}; name folders in paths`);
  }
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  // The package unpacks with a library that calls Buffer() as a function, of which Node would tell the user.
  process.noDeprecation = true;
  const waiting = chooseArtifacts(await listArtifacts(client), query.pattern);
  const sources: ArtifactFolder[] = [];
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const path = folderOf(next.name, query.folder);
      const problem = await download(client, next, path);
      const name = `artifact ${printable(next.name)}`;
      if (problem === null) sources.push({ path, name });
      else failed.push(`${name} could not be downloaded: ${problem}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { sources: sources.toSorted((a, b) => (a.path < b.path ? -1 : 1)), failed: failed.toSorted() };
}

async function listArtifacts(client: ArtifactClient): Promise<readonly ListedArtifact[]> {
  try {
    return (await client.listArtifacts({ latest: true })).artifacts;
  } catch (error) {
    throw new InputError(`pattern: the artifacts of this workflow run cannot be listed: ${firstLine(error)}`);
  }
}

/** Why it did not work, or null. */
async function download(client: ArtifactClient, { id, digest }: ListedArtifact, path: string): Promise<string | null> {
  try {
    mkdirSync(path, { recursive: true });
    const expectedHash = digest === undefined ? {} : { expectedHash: digest };
    const { digestMismatch } = await client.downloadArtifact(id, { path, ...expectedHash });
    return digestMismatch === true ? 'what came is not what was uploaded' : null;
  } catch (error) {
    return firstLine(error);
  }
}

/** Artifacts that fit, with or without what an attempt added to their names. */
function chooseArtifacts(artifacts: readonly ListedArtifact[], pattern: string): ListedArtifact[] {
  // Several stars in a row mean no more than one, and would take the engine ages.
  const expression = new RegExp(`^${pattern.split(/\*+/).map(RegExp.escape).join('.*')}$`, 's');
  const fitting = artifacts.filter(({ name }) => expression.test(name) || expression.test(splitAttempt(name).name));
  if (fitting.length > 0) return fitting;
  const names = artifacts.slice(0, 5).map(({ name }) => printable(name, 80));
  const others =
    names.length === 0
      ? 'it has none, so look at why the jobs before this one left no results'
      : `it has ${names.join(', ')}${artifacts.length > 5 ? ', …' : ''}`;
  throw new InputError(`pattern: no artifact of this workflow run fits ${printable(pattern)}; ${others}`);
}

/** A name cannot hold a slash, but it can be `..`. */
function folderOf(name: string, folder: string): string {
  return join(folder, name.replace(/^\.+/, '_'));
}
