import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { formatOf } from '../../src/api/registry.ts';
import { rehearse } from '../../src/measure/rehearsal.ts';

afterEach(() => void jest.restoreAllMocks());

/** Where every connection of this process went to meanwhile, and how many requests it sent. */
async function watched<T>(act: () => Promise<T>) {
  const hosts = new Set<string>();
  let requests = 0;
  const onConnect = (message: unknown): void => {
    const { connectParams } = message as { connectParams: { host: string; hostname: string } };
    hosts.add(connectParams.hostname);
  };
  const onRequest = (): void => void (requests += 1);
  const remote = jest.spyOn(Socket.prototype, 'connect');
  subscribe('undici:client:beforeConnect', onConnect);
  subscribe('undici:client:sendHeaders', onRequest);
  const result = await act();
  unsubscribe('undici:client:beforeConnect', onConnect);
  unsubscribe('undici:client:sendHeaders', onRequest);
  return { result, requests, hosts: [...hosts], sockets: remote.mock.calls.length };
}

describe('the rehearsal', () => {
  test.each([
    ['http://endpoint.invalid/v1', 48, 1],
    ['https://endpoint.invalid/v1', 52, 2],
  ])('of %s sends requests to this process alone', async (url, requests, sockets) => {
    const seen = await watched(() => rehearse(formatOf('openai-chat'), new URL(url)));
    expect(seen).toMatchObject({ requests, sockets, hosts: ['localhost'] });
  });

  test('finds out how far our own figures are off', async () => {
    const instrument = await rehearse(formatOf('gemini'), new URL('http://endpoint.invalid'));
    expect(instrument).toEqual({
      samples: 8,
      lowSeconds: expect.any(Number),
      medianSeconds: expect.any(Number),
      highSeconds: expect.any(Number),
    });
    const { lowSeconds, medianSeconds, highSeconds } = instrument!;
    // What is measured includes the way there and back, so it is never less than what the server knows.
    expect(lowSeconds).toBeGreaterThan(0);
    expect(medianSeconds).toBeGreaterThanOrEqual(lowSeconds);
    expect(highSeconds).toBeGreaterThanOrEqual(medianSeconds);
  });

  test('does without where nothing can be reached', async () => {
    jest.spyOn(Socket.prototype, 'connect').mockImplementation(() => {
      throw new Error('EACCES');
    });
    expect(await rehearse(formatOf('openai-chat'), new URL('http://endpoint.invalid'))).toBeNull();
  });
});
