import { describe, expect, it } from 'vitest';
import { planOf, rubric, scored, sheetFaults, yesNo } from '../../test/make.ts';

const source = rubric([yesNo('q')], { version: '2.3.1' });
const { digest } = planOf(source);
const wrong = (ref: unknown) => sheetFaults(source, { rubric: ref });
const other = `sha256-${'0'.repeat(64)}`;

describe('the rubric that a sheet names', () => {
  it('is this one; a patch of it will do, with whatever digest', () => {
    expect(wrong({ id: 'test', version: '2.3.1' })).toEqual([]);
    expect(wrong({ id: 'test', version: '2.3.1', digest })).toEqual([]);
    expect(wrong({ id: 'test', version: '2.3.9', digest: other })).toEqual([]);
    expect(wrong(undefined)).toEqual([]);
  });

  it('is another by id, minor or major version, or digest', () => {
    expect(wrong({ id: 'else', version: '2.3.1' })).toEqual(['sheet-for-another-rubric at /rubric/id']);
    expect(wrong({ id: 'test', version: '2.4.1' })).toEqual(['sheet-for-another-version at /rubric/version']);
    expect(wrong({ id: 'test', version: '1.3.1' })).toEqual(['sheet-for-another-version at /rubric/version']);
    expect(wrong({ id: 'test', version: 2 })).toEqual(['sheet-for-another-version at /rubric/version']);
    expect(wrong({ id: 'test', version: '2.3.1', digest: other })).toEqual(['sheet-for-another-digest at /rubric/digest']);
  });

  it('is named by the report as it was scored', () => {
    for (const ratings of [{ q: true }, {}]) {
      const report = scored(source, { ratings });
      expect(report.rubric).toEqual({ id: 'test', version: '2.3.1', digest });
      expect(JSON.parse(JSON.stringify(report)).rubric).toEqual({ id: 'test', version: '2.3.1', digest });
    }
  });
});
