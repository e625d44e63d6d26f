import { afterEach } from '@jest/globals';
import type { RequestRecord } from '../../src/model.ts';
import { measureOnce, type MeasureOptions } from '../support/measure-once.ts';
import {
  startScriptedServer,
  type Script,
  type ScriptedServer,
  type ServerOptions,
} from '../support/scripted-server.ts';

const servers: ScriptedServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A scripted server that is closed after the test. */
export async function serve(
  scripts: Parameters<typeof startScriptedServer>[0],
  options?: ServerOptions,
): Promise<ScriptedServer> {
  const server = await startScriptedServer(scripts, options);
  servers.push(server);
  return server;
}

/** The row of one request that a server answers with this script. */
export async function rowOf(script: Script, options?: MeasureOptions): Promise<RequestRecord> {
  const server = await serve([script]);
  return measureOnce(server.origin, options);
}
