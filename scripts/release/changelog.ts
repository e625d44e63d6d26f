/** Headings of CHANGELOG.md: `## [Unreleased]` and `## [1.2.3] - 2026-01-31`. */
const HEADING = /^## \[([^\]]+)\].*$/;
const UNRELEASED = '## [Unreleased]';

/** What CHANGELOG.md says of a version, without its heading; null = it has no section, or an empty one. */
export function sectionOf(changelog: string, version: string): string | null {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => HEADING.exec(line)?.[1] === version);
  if (start === -1) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => HEADING.test(line));
  const text = (end === -1 ? rest : rest.slice(0, end)).join('\n').trim();
  const isEmpty = text.split('\n').every((line) => line.trim() === '' || line.startsWith('#'));
  return isEmpty ? null : text;
}

/**
 * CHANGELOG.md with what was unreleased as the section of a version, and an empty section for what comes next.
 * @throws {Error} when nothing is unreleased, or the version has a section already
 */
export function releaseUnreleased(changelog: string, version: string, date: string): string {
  if (sectionOf(changelog, version) !== null) throw new Error(`CHANGELOG.md has a section for ${version} already`);
  if (sectionOf(changelog, 'Unreleased') === null) {
    throw new Error(`CHANGELOG.md says nothing under "${UNRELEASED}"; write down what changed for users`);
  }
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${date}`);
}
