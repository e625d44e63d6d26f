import { describe, expect, test } from '@jest/globals';
import {
  parseArtifacts,
  parseWorkflowRuns,
  type ListedArtifact,
  type WorkflowRun,
} from '../../src/baseline/history-replies.ts';
import { selectArtifacts, selectRuns } from '../../src/baseline/history-selection.ts';

const RULES = { branch: 'main', ownRunId: '9', repositoryId: 1, notBefore: Date.UTC(2026, 10, 1) };

function aRun(overrides: Partial<WorkflowRun> = {}): WorkflowRun {
  const createdAt = '2026-11-20T04:30:00Z';
  return {
    id: 5,
    attempt: 1,
    event: 'schedule',
    branch: 'main',
    createdAt,
    repositoryId: 1,
    headRepositoryId: 1,
    ...overrides,
  };
}

function anArtifact(overrides: Partial<ListedArtifact> = {}): ListedArtifact {
  return { id: 1, name: 'bench', size: 1000, expired: false, digest: null, headRepositoryId: 1, ...overrides };
}

describe('workflow runs', () => {
  test.each(['schedule', 'workflow_dispatch', 'repository_dispatch', 'push'])('of the event %s are taken', (event) => {
    expect(selectRuns([aRun({ event })], RULES)).toEqual({ usable: [aRun({ event })], skipped: [] });
  });

  test.each<[Partial<WorkflowRun>, string]>([
    [{ headRepositoryId: 2 }, 'run 5: made by a fork'],
    [{ headRepositoryId: null }, 'run 5: made by a fork'],
    [{ event: 'pull_request', headRepositoryId: 2 }, 'run 5: made by a fork'],
    [{ repositoryId: 3, headRepositoryId: 3 }, 'run 5: of another repository'],
    [{ branch: 'feature' }, 'run 5: on another branch than main'],
    [{ branch: null }, 'run 5: on another branch than main'],
    [{ event: 'pull_request' }, 'run 5: started by pull_request'],
    [{ event: 'pull_request_target' }, 'run 5: started by pull_request_target'],
    [{ event: 'workflow_run' }, 'run 5: started by workflow_run'],
    [{ createdAt: '2026-10-31T23:59:59Z' }, 'run 5: older than baseline-max-age'],
  ])('%j is skipped', (overrides, reason) => {
    expect(selectRuns([aRun(overrides)], RULES)).toEqual({ usable: [], skipped: [reason] });
  });

  test('the asking run is not its own baseline', () => {
    expect(selectRuns([aRun({ id: 9 }), aRun()], RULES)).toEqual({ usable: [aRun()], skipped: [] });
  });

  test('without an id of its own the repository is believed', () => {
    const other = aRun({ repositoryId: 3, headRepositoryId: 3 });
    expect(selectRuns([other], { ...RULES, repositoryId: null }).usable).toEqual([other]);
  });
});

describe('artifacts', () => {
  const rules = { name: 'bench', run: { repositoryId: 1 }, largest: 5000 };
  const names = (artifacts: readonly string[]) =>
    selectArtifacts(
      artifacts.map((name, id) => anArtifact({ id, name })),
      rules,
    ).usable.map(({ name }) => name);

  test('of the newest attempt come first, then others of ours', () => {
    expect(
      names(['llm-latency-a', 'bench', 'bench-attempt-10', 'bench-attempt-2', 'coverage', 'llm-latency-b']),
    ).toEqual(['bench-attempt-10', 'bench-attempt-2', 'bench', 'llm-latency-b', 'llm-latency-a']);
  });

  test('a name that was taken had the run id appended', () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    expect(names([`bench-attempt-2-${id}`, `bench-${id}`])).toEqual([`bench-attempt-2-${id}`, `bench-${id}`]);
  });

  test('other names that begin alike are not it', () => {
    expect(names(['bench-2', 'bench-attempt-x', 'benchmark', 'bench-attempt-2-x'])).toEqual([]);
  });

  test.each<[Partial<ListedArtifact>, string]>([
    [{ expired: true }, 'artifact bench: expired'],
    [{ headRepositoryId: 2 }, 'artifact bench: made by a fork'],
    [{ size: 5001 }, 'artifact bench: larger than 5000 bytes'],
  ])('%j is skipped', (overrides, reason) => {
    expect(selectArtifacts([anArtifact(overrides)], rules)).toEqual({ usable: [], skipped: [reason] });
  });
});

describe('an answer that is something else is refused', () => {
  test.each([null, 'text', {}, { workflow_runs: [{}] }, { workflow_runs: [{ id: '1' }] }])('%j as runs', (reply) => {
    expect(() => parseWorkflowRuns(reply)).toThrow("GitHub's answer is not understood: ");
  });

  test.each([null, {}, { artifacts: {} }, { artifacts: [{ id: 1 }] }])('%j as artifacts', (reply) => {
    expect(() => parseArtifacts(reply)).toThrow("GitHub's answer is not understood: ");
  });
});
