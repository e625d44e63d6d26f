import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { CSV_COLUMNS } from '../../src/report/csv-columns.ts';
import { csvHeader, csvRow, type CsvRun } from '../../src/report/csv.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';

const RUN: CsvRun = { runId: '0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11', mode: 'real', promptText: 'full' };

function cellsOf(line: string): Record<string, string> {
  const [row] = parse(line, { columns: [...CSV_COLUMNS], record_delimiter: '\r\n' }) as [Record<string, string>];
  return row;
}

describe('csvHeader', () => {
  test('is the promised order', () => {
    expect(csvHeader()).toBe(
      'run_id,prompt_id,prompt,latency_seconds,timestamp_utc,mode,phase,round,outcome,failure,http_status,attempts,' +
        'stream,connection,connect_seconds,ttfb_seconds,ttft_seconds,ttfo_seconds,stream_end_seconds,' +
        'max_gap_seconds,tpot_seconds,output_tokens_per_second,chunks,input_tokens,output_tokens,reasoning_tokens,' +
        'cached_tokens,token_source,finish_reason,model,server_seconds,request_id,flags,arm,shard,failure_message,' +
        'waited_seconds\r\n',
    );
  });
});

describe('csvRow', () => {
  test('writes an answered request', () => {
    const record = aCompletedRequest({
      connection: 'new',
      connectSeconds: 0.06125,
      reasoningTokens: 3,
      cachedTokens: 0,
      serverSeconds: 0.7,
      flags: ['coalesced', 'via_proxy'],
      shard: '2/5',
    });
    expect(csvRow(record, RUN)).toBe(
      '0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11,p1,Why is the sky blue?,0.842000,2026-11-24T10:00:00.000Z,real,measured,1,' +
        'ok,,200,1,true,new,0.061250,0.095000,0.103000,0.103000,0.843000,0.021000,0.013943,67.695962,56,12,57,3,0,' +
        'usage,stop,test-model-1,0.700000,req_1,coalesced via_proxy,candidate,2/5,,\r\n',
    );
  });

  test('writes a failed one, without a latency', () => {
    expect(csvRow(aFailedRequest({ phase: 'warmup', waitedSeconds: 0.05 }), RUN)).toBe(
      '0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11,p1,Why is the sky blue?,,2026-11-24T10:00:00.000Z,real,warmup,1,failed,' +
        'rate_limit,429,1,true,reused,,0.050000,,,,,,,,,,,,,,,,req_1,,candidate,,"Rate limit reached, try again in 20 s",' +
        '0.050000\r\n',
    );
  });

  test.each(['line\nend', 'line\rend', 'line\r\nend', 'say "x"', 'a,b', '=1+1', ' margins ', '', '\ufeffmark'])(
    'keeps the prompt %j verbatim',
    (promptText) => {
      expect(cellsOf(csvRow(aCompletedRequest({ promptText }), RUN))['prompt']).toBe(promptText);
    },
  );

  test.each(['\n', '\r', '\r\n', '"', ','])('quotes a field that holds %j, as RFC 4180 asks', (special) => {
    const quoted = `"a${special === '"' ? '""' : special}b"`;
    expect(csvRow(aCompletedRequest({ promptText: `a${special}b` }), RUN)).toContain(`,p1,${quoted},0.842000,`);
  });

  test.each([
    ['hash', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
    ['none', ''],
  ] as const)('prompt-text %s hides the prompt', (promptText, expected) => {
    const line = csvRow(aCompletedRequest({ promptText: 'hello' }), { ...RUN, promptText });
    expect(cellsOf(line)['prompt']).toBe(expected);
  });

  test('makes what a server chose harmless', () => {
    const text = `=cmd|\n${'x'.repeat(300)}`;
    const cells = cellsOf(
      csvRow(aCompletedRequest({ model: text, finishReason: '@x', requestId: '\u001b[1m-1' }), RUN),
    );
    expect(cells).toMatchObject({ finish_reason: "'@x", request_id: "'-1" });
    expect(cells['model']).toMatch(/^'=cmd\| x+…$/);
    expect(cells['model']).toHaveLength(200);
    const failed = csvRow(aFailedRequest({ failureMessage: '+1' }), RUN);
    expect(cellsOf(failed)['failure_message']).toBe("'+1");
  });

  test('never writes an exponent, and leaves out what no number of ours can be', () => {
    const cells = cellsOf(
      csvRow(
        aCompletedRequest({ latencySeconds: 1e-7, serverSeconds: 1e300, outputTokens: 1e22, inputTokens: 2.5 }),
        RUN,
      ),
    );
    expect(cells).toMatchObject({
      latency_seconds: '0.000000',
      server_seconds: '',
      output_tokens: '',
      input_tokens: '3',
      output_tokens_per_second: '',
    });
  });

  test('says where token counts come from only when there are some', () => {
    const answers = [{ inputTokens: null }, { outputTokens: null }, { inputTokens: null, outputTokens: null }];
    const sources = answers.map((each) => cellsOf(csvRow(aCompletedRequest(each), RUN))['token_source']);
    expect(sources).toEqual(['usage', 'usage', '']);
  });
});
