import {
  startScriptedServer,
  type Script,
  type ScriptedServer,
  type ServerOptions,
} from '../support/scripted-server.ts';
import { createWorkspace, type Workspace } from '../support/run-process.ts';
import { ANSWER } from './answer.ts';

/** Where a case is played: servers and folders that are gone afterwards. */
export interface Stage {
  readonly workspace: Workspace;
  /** A server that plays these scripts for the first requests, and answers every further one as it should. */
  serve(scripts: readonly Script[], options?: ServerOptions): Promise<ScriptedServer>;
  /** Undone when the case is over, last things first. */
  onEnd(undo: () => unknown): void;
}

/** Gives a stage to a case, and clears it up however the case ends. */
export async function onStage<T>(play: (stage: Stage) => Promise<T>): Promise<T> {
  const undoing: (() => unknown)[] = [];
  const onEnd = (undo: () => unknown): void => void undoing.unshift(undo);
  const workspace = createWorkspace();
  onEnd(workspace.remove);
  async function serve(scripts: readonly Script[], options?: ServerOptions): Promise<ScriptedServer> {
    const server = await startScriptedServer((_, number) => scripts[number - 1] ?? ANSWER, options);
    onEnd(server.close);
    return server;
  }
  try {
    return await play({ workspace, serve, onEnd });
  } finally {
    for (const undo of undoing) await undo();
  }
}
