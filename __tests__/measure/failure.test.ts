import { describe, expect, test } from '@jest/globals';
import type { Interruption } from '../../src/measure/exchange.ts';
import { interruptionFailure } from '../../src/measure/interruption-failure.ts';
import { anExchange } from './synthetic.ts';

function failureOf(error: object, fields = {}): string {
  const interruption: Interruption = { kind: 'error', error: Object.assign(new Error('it broke'), error) };
  const exchange = anExchange([], { status: null, headersAt: null, firstByteAt: null, ...fields });
  return interruptionFailure(exchange, interruption).failure;
}

describe('errors by their codes', () => {
  test.each([
    ['dns', ['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'ESERVFAIL']],
    ['connect', ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE', 'UND_ERR_SOCKET']],
    [
      'tls',
      [
        'CERT_HAS_EXPIRED',
        'DEPTH_ZERO_SELF_SIGNED_CERT',
        'SELF_SIGNED_CERT_IN_CHAIN',
        'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
        'ERR_TLS_CERT_ALTNAME_INVALID',
        'ERR_SSL_WRONG_VERSION_NUMBER',
        'EPROTO',
        'UND_ERR_PRX_TLS',
      ],
    ],
    ['protocol', ['UND_ERR_HEADERS_OVERFLOW', 'ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL']],
  ])('%s: %j', (failure, codes) => {
    expect(codes.map((code) => failureOf({ code }))).toEqual(codes.map(() => failure));
  });

  test('what broke depends on how far it had come', () => {
    const error = { code: 'ECONNRESET' };
    expect(failureOf(error, { firstByteAt: 1 })).toBe('protocol');
    expect(failureOf(error, { firstByteAt: 1, headersAt: 1, status: 200 })).toBe('stream_truncated');
  });

  test('a name with several addresses: the first of their errors', () => {
    const errors = ['127.0.0.1', '::1'].map((address) =>
      Object.assign(new Error(`connect ECONNREFUSED ${address}:1`), { code: 'ECONNREFUSED' }),
    );
    const error = Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' });
    expect(interruptionFailure(anExchange([], { status: null, firstByteAt: null }), { kind: 'error', error })).toEqual({
      failure: 'connect',
      message: 'connect ECONNREFUSED 127.0.0.1:1',
    });
  });

  test.each([
    ['a parser error', { name: 'HTTPParserError', data: 'SSH-2.0' }, false],
    ['the first frame of HTTP/2', { name: 'HTTPParserError', data: '\0\0\x12\x04\0\0\0\0\0' }, true],
    ['another frame', { name: 'HTTPParserError', data: '\0\0\x12\x07\0\0\0\0\0' }, false],
    ['no bytes', { name: 'HTTPParserError' }, false],
  ])('%s', (_, error, isHttp2) => {
    const interruption: Interruption = { kind: 'error', error: Object.assign(new Error('it broke'), error) };
    const { failure, message } = interruptionFailure(anExchange([], { status: null }), interruption);
    expect([failure, message.includes('HTTP/2')]).toEqual(['protocol', isHttp2]);
  });
});

describe('a TLS failure', () => {
  test.each([
    [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      '80:error:0A00010B:SSL routines:f:wrong version number:../a.c:7:',
      /^the server does not speak TLS here: is it http/,
    ],
    [
      'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
      '80AB:error:0A000410:SSL routines:f:ssl/tls alert handshake failure:../a.c:7:',
      /^ssl\/tls alert handshake failure \(ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE\)$/,
    ],
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'self-signed certificate',
      /^self-signed certificate \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/,
    ],
  ])('%s is told in words', (code, text, words) => {
    const interruption: Interruption = { kind: 'error', error: Object.assign(new Error(text), { code }) };
    const { failure, message } = interruptionFailure(anExchange([], { status: null, firstByteAt: null }), interruption);
    expect(failure).toBe('tls');
    expect(message).toMatch(words);
  });
});

describe('what was waited for when time was up', () => {
  test.each([
    ['for a connection', { t0: null, connection: null }],
    ['for a connection', { connection: 'new', connectMs: null }],
    ['for the response headers', { headersAt: null }],
    ['for the response headers', { connection: 'new', connectMs: 3, headersAt: null }],
    ['for the first byte of the answer', {}],
    ['for the rest of the answer', { chunks: [Buffer.from('x')] }],
  ] as const)('%s: %j', (stage, fields) => {
    const { message } = interruptionFailure(anExchange([], fields), { kind: 'timeout' });
    expect(message).toMatch(new RegExp(`^gave up after (\\d+\\.\\d s|the time allowed), waiting ${stage}$`));
  });
});
