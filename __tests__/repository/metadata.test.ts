import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { measureTypesYml, mergeTypesYml } from '../../scripts/generate-docs.ts';
import { INPUTS } from '../../src/config/inputs.ts';

interface Action {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

interface Typing {
  readonly type: string;
  readonly 'allowed-values'?: readonly string[];
  readonly separator?: string;
  readonly 'list-item'?: Typing;
}

interface Types {
  readonly inputs: Readonly<Record<string, Typing>>;
  readonly outputs: Readonly<Record<string, Typing>>;
}

const read = (file: string) => readFileSync(file, 'utf8');
const ACTIONS = ['', 'merge/'].map((folder) => [`${folder}action.yml`, folder] as const);

/** Icons of Feather 4.28 that GitHub leaves out. */
const MISSING_ICONS =
  'coffee columns divide-circle divide-square divide frown hexagon key meh mouse-pointer smile tool x-octagon'.split(
    ' ',
  );
const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

describe('what the Marketplace asks of', () => {
  test.each(ACTIONS)('%s', (file) => {
    const { name, description, branding } = parse(read(file)) as Action;
    expect(name).toMatch(/^[\w :-]{3,50}$/);
    expect(description.length).toBeLessThan(125);
    expect(COLORS).toContain(branding.color);
    expect(branding.icon).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(MISSING_ICONS).not.toContain(branding.icon);
  });

  test('the two of them: a name of its own for each', () => {
    const names = ACTIONS.map(([file]) => (parse(read(file)) as Action).name);
    expect(new Set(names).size).toBe(2);
  });

  test('the icon: Feather has it', () => {
    expect(ACTIONS.map(([file]) => (parse(read(file)) as Action).branding.icon)).toEqual(['activity', 'activity']);
  });
});

describe('action-types.yml', () => {
  test('is what "npm run docs" writes', () => {
    expect(read('action-types.yml')).toBe(measureTypesYml());
    expect(read('merge/action-types.yml')).toBe(mergeTypesYml());
  });

  test.each(ACTIONS)('types every input and output of %s, and nothing else', (file, folder) => {
    const action = parse(read(file)) as Action;
    const types = parse(read(`${folder}action-types.yml`)) as Types;
    expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs));
  });

  test.each(ACTIONS)('of %s has types as they are defined, which fit the defaults', (file, folder) => {
    const { inputs } = parse(read(file)) as Action;
    const types = parse(read(`${folder}action-types.yml`)) as Types;
    for (const typing of [...Object.values(types.inputs), ...Object.values(types.outputs)]) expectTyping(typing);
    for (const [name, typing] of Object.entries(types.inputs)) {
      const text = inputs[name]?.default ?? '';
      if (text !== '' && !text.includes('${{'))
        expect([name, text]).toEqual([name, expect.stringMatching(formOf(typing))]);
    }
  });

  test('tells lists and numbers from texts', () => {
    const { inputs, outputs } = parse(read('action-types.yml')) as Types;
    expect(inputs['headers']).toEqual({ type: 'list', separator: '\n', 'list-item': { type: 'string' } });
    expect(inputs['export']).toEqual({
      type: 'list',
      separator: ',',
      'list-item': { type: 'enum', 'allowed-values': ['junit', 'openmetrics', 'benchmark-json'] },
    });
    expect(inputs['repeat']).toEqual({ type: 'integer' });
    expect(inputs['mock-time-scale']).toEqual({ type: 'float' });
    expect(inputs['timeout']).toEqual({ type: 'string' });
    expect(inputs['mode']).toEqual({ type: 'enum', 'allowed-values': INPUTS[0].choices });
    expect(outputs['verdict']?.['allowed-values']).toEqual(['pass', 'fail', 'inconclusive', 'skipped', 'error']);
    expect(outputs['comparison']?.['allowed-values']).toEqual(['regression', 'suspected', 'none-seen', 'proven']);
    expect(outputs['total-requests']).toEqual({ type: 'integer' });
    expect(outputs['p95-ttft-seconds']).toEqual({ type: 'float' });
    expect(outputs['artifact-url']).toEqual({ type: 'string' });
  });
});

/** The definition: https://github.com/typesafegithub/github-actions-typing */
function expectTyping(typing: Typing): void {
  if (typing.type === 'enum') {
    expect(Object.keys(typing)).toEqual(['type', 'allowed-values']);
    expect(typing['allowed-values']?.every((value) => /^[\w%-]+$/.test(value))).toBe(true);
  } else if (typing.type === 'list') {
    expect(Object.keys(typing)).toEqual(['type', 'separator', 'list-item']);
    expectTyping(typing['list-item'] as Typing);
  } else {
    expect(typing).toEqual({ type: expect.stringMatching(/^(string|boolean|integer|float)$/) });
  }
}

/** What a value of a type looks like. */
function formOf(typing: Typing): RegExp {
  if (typing.type === 'enum') return new RegExp(`^(${typing['allowed-values']?.map(RegExp.escape).join('|')})$`);
  if (typing.type === 'boolean') return /^(true|false)$/;
  if (typing.type === 'integer') return /^\d+$/;
  return typing.type === 'float' ? /^\d+(\.\d+)?$/ : /./;
}
