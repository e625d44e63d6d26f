import { describe, expect, test } from '@jest/globals';
import { parseInvocation } from '../../src/command/arguments.ts';
import { InputError } from '../../src/errors.ts';

const raw = (...args: string[]): unknown => {
  const invocation = parseInvocation(args);
  return invocation.kind === 'run' ? invocation.raw : invocation.kind;
};

describe('reads', () => {
  test.each<[string[], unknown]>([
    [[], {}],
    [['--mock'], { mode: 'mock' }],
    [['--model', 'm'], { model: 'm' }],
    [['--model=m'], { model: 'm' }],
    [['--parameters=a=b'], { parameters: 'a=b' }],
    [['--model='], { model: '' }],
    [['--model', ''], { model: '' }],
    [['--delay', '-5s'], { delay: '-5s' }],
    [['--stream'], { stream: 'true' }],
    [['--stream', 'false', '--model', 'm'], { stream: 'false', model: 'm' }],
    [['--stream', '--model', 'm'], { stream: 'true', model: 'm' }],
    [['--stream=false'], { stream: 'false' }],
    [['--model', 'a', '--model', 'b'], { model: 'b' }],
    [['--headers', 'a: 1', '--headers=b: 2'], { headers: 'a: 1\nb: 2' }],
    [['--prompts', 'one', '--prompts', 'two'], { prompts: 'one\ntwo' }],
    [['--prompts=--what is this?'], { prompts: '--what is this?' }],
    [['--mode', 'real', '--mock'], { mode: 'mock' }],
  ])('%j', (args, expected) => {
    expect(raw(...args)).toEqual(expected);
  });

  test.each([
    [['--mock'], { quiet: false, json: false }],
    [['--quiet', '--mock'], { quiet: true, json: false }],
    [['--json', '--quiet'], { quiet: true, json: true }],
  ])('how to speak: %j', (args, manner) => {
    expect(parseInvocation(args)).toMatchObject({ kind: 'run', manner });
  });

  test.each([['--help'], ['-h']])('%s, whatever else is there', (flag) => {
    expect(raw('--mock', flag, '--no-such')).toBe('help');
  });

  test('help, as a command', () => {
    expect(raw('help')).toBe('help');
    expect(raw('help', 'merge')).toBe('help');
  });

  test('--version', () => {
    expect(raw('--version')).toBe('version');
  });
});

const COMMANDS = 'The commands are judge, merge, comment; without one, llm-latency measures. --help says more.';

describe('refuses, in one line', () => {
  test.each<[string[], string]>([
    [['--modell', 'm'], '--modell: there is no such flag. Did you mean --model?'],
    [['--frobnicate'], '--frobnicate: there is no such flag. --help lists them all.'],
    [['--mok'], '--mok: there is no such flag. Did you mean --mock?'],
    [['--mock=true'], '--mock: takes no value; leave it out'],
    [['--json=true'], '--json: takes no value; leave it out'],
    [['--model'], '--model: a value is missing; write --model VALUE, or --model=VALUE'],
    [['--model', '--mock'], '--model: a value is missing; write --model VALUE, or --model=VALUE'],
    [['--stream', 'no'], '--stream: "no" is not allowed; write true or false'],
    [['--mock', '--report-only', 'sk-1234567'], '--report-only: "sk-1…" is not allowed; write true or false'],
    [['merg', 'sh'], `there is no command "merg". Did you mean merge? ${COMMANDS}`],
    [['Judge', 'a.csv'], `there is no command "Judge". Did you mean judge? ${COMMANDS}`],
    [['hlep'], `there is no command "hlep". Did you mean help? ${COMMANDS}`],
    [['measure'], `there is no command "meas…". ${COMMANDS}`],
    [
      ['--prompts', 'hello', 'world!!'],
      'argument 3 ("worl…") belongs to no flag; a value with blanks needs quotes around it. --help lists the flags.',
    ],
    [
      ['--'],
      'argument 1 ("--") belongs to no flag; a value with blanks needs quotes around it. --help lists the flags.',
    ],
    [['-m'], 'argument 1 ("-m"): there are no short flags but -h; --help lists the flags'],
  ])('%j', (args, message) => {
    expect(() => parseInvocation(args)).toThrow(new InputError(message));
  });

  test('without showing what could be a key', () => {
    const key = 'sk-canary-0123456789';
    for (const args of [[key], ['--api-kye', key], [`--api-kye=${key}`], ['--mock', key]]) {
      expect(() => parseInvocation(args)).toThrow(InputError);
      expect(() => parseInvocation(args)).not.toThrow(/canary/);
    }
  });
});
