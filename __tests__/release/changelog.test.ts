import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { releaseUnreleased, sectionOf } from '../../scripts/release/changelog.ts';
import { isVersion } from '../../scripts/release/version.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- New.

## [1.1.0] - 2026-01-31

### Fixed

- Mended.

Two paragraphs.

## [1.0.0] - 2026-01-01

- First.
`;

describe('a section', () => {
  test.each([
    ['Unreleased', '### Added\n\n- New.'],
    ['1.1.0', '### Fixed\n\n- Mended.\n\nTwo paragraphs.'],
    ['1.0.0', '- First.'],
    ['1.0', null],
    ['1x1.0', null],
  ])('of %s', (version, section) => {
    expect(sectionOf(CHANGELOG, version)).toBe(section);
  });

  test('of headings alone is none', () => {
    expect(sectionOf('## [1.0.0]\n\n### Added\n\n', '1.0.0')).toBeNull();
  });
});

describe('releasing what is unreleased', () => {
  test('gives it the version and a date, and leaves an empty section above', () => {
    const released = releaseUnreleased(CHANGELOG, '1.2.0', '2026-02-28');
    expect(released).toBe(CHANGELOG.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [1.2.0] - 2026-02-28\n'));
    expect(sectionOf(released, '1.2.0')).toBe('### Added\n\n- New.');
    expect(sectionOf(released, 'Unreleased')).toBeNull();
  });

  test('is refused when nothing is, or the version is there', () => {
    expect(() => releaseUnreleased('## [Unreleased]\n', '1.2.0', '2026-02-28')).toThrow(
      'CHANGELOG.md says nothing under "## [Unreleased]"; write down what changed for users',
    );
    expect(() => releaseUnreleased(CHANGELOG, '1.1.0', '2026-02-28')).toThrow(
      'CHANGELOG.md has a section for 1.1.0 already',
    );
  });
});

test('our own CHANGELOG.md has a section for what is unreleased, and only versions beside it', () => {
  const text = readFileSync('CHANGELOG.md', 'utf8');
  const names = Array.from(text.matchAll(/^## (.*)$/gm), ([, heading = '']) => heading);
  expect(names[0]).toBe('[Unreleased]');
  for (const name of names.slice(1)) {
    const [, version = '', date] = /^\[(.+)\] - (\d{4}-\d\d-\d\d)$/.exec(name) ?? [];
    expect([name, isVersion(version), date]).toEqual([name, true, expect.any(String)]);
  }
});
