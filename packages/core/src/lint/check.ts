import type { Fix, Issue, SheetContent, Text } from '../generated/types.ts';
import { pointer, type Path } from '../issue.ts';
import type { LintContext } from './context.ts';

/** A design finding. The witness is a sheet that, scored, shows it; accepted is the author's reason for living with it. */
export type LintFinding = Issue & { readonly witness?: SheetContent; readonly accepted?: Text };

/**
 * What a check looks at. document: the rubric as written. bounds: what the Plan can reach, proven for all sheets.
 * search: sheets that were tried; what it reports is shown by a sheet, what it does not report is not proven absent.
 */
export type CheckNeeds = 'document' | 'bounds' | 'search';

export interface Check {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly needs: CheckNeeds;
  run(context: LintContext): LintFinding[];
}

/** A finding before it has the code and severity of its check. */
export interface Found {
  readonly path: Path;
  readonly params?: Issue['params'];
  readonly witness?: SheetContent | undefined;
  readonly fix?: Fix | undefined;
}

/** A check from its record and what it finds. Titles on the way are added where findings are returned. */
export function define(record: Omit<Check, 'run'>, find: (context: LintContext) => readonly Found[]): Check {
  return {
    ...record,
    run: (context) => find(context).map(({ path, params, witness, fix }) => ({
      code: record.code,
      path: pointer(path),
      params: params ?? {},
      severity: record.severity,
      ...(fix === undefined ? {} : { fix }),
      ...(witness === undefined ? {} : { witness }),
    })),
  };
}
