import { printable } from '../foreign-text.ts';
import type { Check } from '../model.ts';
import { formatCount } from '../units.ts';
import { escapeText } from './html/markup.ts';
import type { Report } from './report.ts';
import { shardOf } from './shard.ts';
import { observedText, subjectName, subjectUnit } from './subject.ts';

/**
 * The limits as test cases of JUnit XML: a missed one is a failure, an inconclusive one and a missed one that only warns are
 * skipped, with the reason. `time` of a case is the observed value where that is in seconds. The first case fails when nothing was
 * answered, so that there always is one.
 */
export function renderJunit(report: Report): string {
  const { runId, startedAt, summary, verdict, mode, target } = report;
  const cases = [answeredCase(report), ...verdict.checks.map(checkCase)];
  const counts = attributes({
    name: 'llm-latency',
    tests: String(cases.length),
    failures: String(cases.filter(({ outcome }) => outcome === 'failure').length),
    errors: '0',
    skipped: String(cases.filter(({ outcome }) => outcome === 'skipped').length),
    time: seconds(summary.totalTimeSeconds),
  });
  const shard = shardOf(report)?.name ?? null;
  const properties = { run_id: runId, mode, api: target.api, model: target.model, url: target.url, shard };
  const known = Object.entries(properties).filter((entry): entry is [string, string] => entry[1] !== null);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${counts}>`,
    `  <testsuite${counts}${attributes({ timestamp: startedAt.slice(0, 19) })}>`,
    '    <properties>',
    ...known.map(([name, value]) => `      <property${attributes({ name, value })}/>`),
    '    </properties>',
    ...cases.map(caseElement),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

interface TestCase {
  readonly group: string;
  readonly name: string;
  /** null = the observed value is no time, or unknown. */
  readonly seconds: number | null;
  readonly outcome: 'passed' | 'failure' | 'skipped';
  readonly text: string;
}

function answeredCase({ summary: { attempted, completed, failed } }: Report): TestCase {
  const text =
    attempted === 0 ? 'no request was sent' : `${formatCount(completed, 'request')} answered, ${failed} failed`;
  const outcome = completed === 0 ? 'failure' : 'passed';
  return { group: 'requests', name: 'at least one request is answered', seconds: null, outcome, text };
}

function checkCase(check: Check): TestCase {
  const { threshold, observed, answer, reason } = check;
  const failed = threshold.warnOnly ? 'skipped' : 'failure';
  return {
    group: subjectName(threshold.subject),
    name: threshold.source,
    seconds: subjectUnit(threshold.subject) === 'seconds' ? observed : null,
    outcome: answer === 'pass' ? 'passed' : answer === 'fail' ? failed : 'skipped',
    text: answer === 'pass' ? `observed ${observedText(check)}` : reason,
  };
}

function caseElement({ group, name, seconds: observed, outcome, text }: TestCase): string {
  const head = `    <testcase${attributes({ classname: `llm-latency.${group}`, name, time: seconds(observed ?? 0) })}>`;
  const message = attributes({ message: text });
  const body = {
    passed: `<system-out>${escapeXml(text)}</system-out>`,
    failure: `<failure${message} type="limit">${escapeXml(text)}</failure>`,
    skipped: `<skipped${message}/>`,
  };
  return `${head}${body[outcome]}</testcase>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

function seconds(value: number): string {
  return value.toFixed(6);
}

/** What is left of a text after {@link printable} is allowed in XML: no control characters, no halves of characters. */
function escapeXml(text: string): string {
  return escapeText(printable(text, 500));
}
