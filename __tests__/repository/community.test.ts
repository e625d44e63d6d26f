import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Element[];
}

const FORMS = globSync('.github/ISSUE_TEMPLATE/*.yml')
  .filter((file) => !file.endsWith('config.yml'))
  .map((file) => [file, parse(readFileSync(file, 'utf8')) as Form] as const);

describe('issue forms', () => {
  test.each(FORMS)('%s is as GitHub wants it', (_, { name, description, body }) => {
    expect(name.length).toBeGreaterThan(3);
    expect(description.length).toBeGreaterThan(3);
    const fields = body.filter(({ type }) => type !== 'markdown');
    const ids = fields.map(({ id }) => id);
    expect(ids.every((id) => /^[\w-]+$/.test(id ?? ''))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(type === 'markdown' ? attributes.value : attributes.label).toMatch(/\S/);
      if (type === 'dropdown') expect(new Set(attributes.options).size).toBeGreaterThan(1);
    }
  });

  test('have names of their own', () => {
    const names = FORMS.map(([, { name }]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(2);
  });
});

describe('Dependabot', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; cooldown?: { 'default-days': number }; groups?: Record<string, unknown> }[];
  };

  test('waits a week with every update', () => {
    expect(updates.map(({ cooldown }) => cooldown?.['default-days'])).toEqual(updates.map(() => 7));
  });

  test('looks after packages, actions and zizmor, grouped where there are many', () => {
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions', 'pip']);
    expect(updates.map(({ groups = {} }) => Object.keys(groups))).toEqual([
      ['development', 'production'],
      ['actions'],
      [],
    ]);
  });
});

test('private reports go to one place', () => {
  const address = 'https://github.com/org/llm-latency-action/security/advisories/new';
  for (const file of ['SECURITY.md', 'CODE_OF_CONDUCT.md', '.github/ISSUE_TEMPLATE/config.yml']) {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(address);
    expect(text).not.toMatch(/[\w.]+@[\w-]+\.\w+/);
  }
});
