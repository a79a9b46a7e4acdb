import type { FindingsRule } from '../generated/types.ts';
import type { Report } from '../issue.ts';
import type { Plan } from '../plan.ts';
import { asObject, own, type JsonObject } from './asObject.ts';
import { linkedOf } from './linked.ts';
import type { Reading } from './reading.ts';
import { shortened } from './readValue.ts';

/** Counts findings by severity and status; one refused finding makes the counts missing. */
export function readFindings(plan: Plan, findings: unknown, reading: Reading, report: Report): void {
  if (findings === undefined) return;
  const rule = plan.rubric.findings;
  if (rule === undefined) return report('findings-not-declared', ['findings']);
  if (!Array.isArray(findings)) return report('wrong-type', ['findings'], { wanted: 'array', given: typeof findings });
  const limit = rule.maxFindings ?? 1000;
  if (findings.length > limit) return report('too-many', ['findings'], { limit, given: findings.length });
  const read = findings.map((finding: unknown, i) => readFinding(rule, finding, (code, path, params) => report(code, ['findings', i, ...path], params)));
  if (read.includes(null)) return;
  reading.findings = findings as JsonObject[];
  for (const { input, source } of linkedOf(plan).findings) {
    reading.values[input] = read.filter((finding) => finding !== null
      && (source.severities === null || source.severities.includes(finding.severity))
      && (source.status === null || source.status === finding.status)).length;
    reading.given[input] = true;
  }
}

function readFinding(rule: FindingsRule, finding: unknown, report: Report): { readonly severity: string; readonly status: string } | null {
  const given = asObject(finding);
  if (given === null) {
    report('wrong-type', [], { wanted: 'object', given: typeof finding });
    return null;
  }
  const severity = rule.severities.find(({ id }) => id === own(given, 'severity'));
  const text = own(given, 'text');
  const status = own(given, 'status') ?? 'open';
  const problems: (readonly [string, string])[] = [];
  if (severity === undefined) problems.push(['unknown-severity', 'severity']);
  if (typeof text !== 'string' || text.trim() === '') problems.push(['missing-property', 'text']);
  if (status !== 'open' && status !== 'closed') problems.push(['not-allowed', 'status']);
  for (const key of severity?.requires ?? []) {
    const value = own(given, key);
    if (typeof value !== 'string' || value.trim() === '') problems.push([`finding-${key}-missing`, key]);
  }
  for (const [code, key] of problems) report(code, [key], { given: shortened(own(given, key)) });
  return problems.length === 0 && severity !== undefined ? { severity: severity.id, status: String(status) } : null;
}
