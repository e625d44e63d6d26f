import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readPastArtifact, type PastArtifact } from '../baseline/history-artifact.ts';
import { parseArtifacts, type ListedArtifact, type WorkflowRun } from '../baseline/history-replies.ts';
import { selectArtifacts } from '../baseline/history-selection.ts';
import { describeError } from '../errors.ts';
import { printable } from '../foreign-text.ts';
import { ApiError, type GitHubApi } from './api.ts';
import { nameInAttempt } from './artifact-name.ts';

/** How a run's artifacts are read. */
export interface ArtifactReading {
  readonly api: GitHubApi;
  /** Name that the asking use uploads its own under, without the attempt. */
  readonly name: string;
  /** Folder to unpack into. */
  readonly folder: string;
  readonly withRequests: boolean;
  readonly onSkipped: (line: string) => void;
}

/** One downloaded artifact. */
export interface ReadArtifact {
  /** For people: `artifact llm-latency-bench-0 of run 12`. */
  readonly place: string;
  /** What was in it, or why that cannot be used. */
  readonly content: PastArtifact | { readonly problem: string };
}

/** Artifacts that GitHub lists at once. */
const PAGE = 100;
/** Bytes of a packed artifact. */
const LARGEST_ARTIFACT = 128 * 1024 * 1024;

/**
 * Downloads and reads the artifacts of a run one after the other, those most likely to fit first; the next one is asked for only
 * when the consumer goes on.
 * @throws {ApiError} when further calls would fare no better
 */
export async function* readArtifacts(run: WorkflowRun, reading: ArtifactReading): AsyncGenerator<ReadArtifact> {
  const { api, name, folder, withRequests, onSkipped } = reading;
  const listed = await listArtifacts(run, reading);
  const { usable, skipped } = selectArtifacts(listed, { name, run, largest: LARGEST_ARTIFACT });
  for (const line of skipped) onSkipped(`run ${run.id}: ${line}`);
  for (const artifact of usable) {
    const place = `artifact ${printable(artifact.name)} of run ${run.id}`;
    try {
      const archive = await download(artifact, api);
      const into = join(folder, String(artifact.id));
      yield { place, content: await readPastArtifact(archive, { folder: into, withRequests }) };
    } catch (thrown) {
      if (thrown instanceof ApiError && ['permission', 'limit', 'down'].includes(thrown.kind)) throw thrown;
      yield { place, content: { problem: printable(describeError(thrown), 400) } };
    }
  }
}

/**
 * Of a run that was never re-run the name says enough; in others the name may have an attempt in it, and there may be more of them
 * than GitHub lists at once: then those of the newest and of the first attempt are asked for by name.
 */
async function listArtifacts(run: WorkflowRun, { api, name }: ArtifactReading): Promise<ListedArtifact[]> {
  const list = async (named: { readonly name?: string }): Promise<ListedArtifact[]> =>
    parseArtifacts(await api.get(`/actions/runs/${run.id}/artifacts`, { ...named, per_page: PAGE }));
  const first = await list(run.attempt === 1 ? { name } : {});
  if (run.attempt === 1) return first.length > 0 ? first : list({});
  if (first.length < PAGE) return first;
  const named = [...(await list({ name: nameInAttempt(name, run) })), ...(await list({ name }))];
  return [...first, ...named.filter(({ id }) => !first.some((artifact) => artifact.id === id))];
}

async function download({ id, digest }: ListedArtifact, api: GitHubApi): Promise<Buffer> {
  const archive = await api.download(`/actions/artifacts/${id}/zip`, LARGEST_ARTIFACT);
  const actual = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  if (digest !== null && digest !== actual) throw new Error('its digest is not the one that GitHub lists');
  return archive;
}
