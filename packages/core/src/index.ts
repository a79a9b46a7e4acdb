export { compileRubric, readRubric } from './compile.ts';
export { findLifts } from './lifts/findLifts.ts';
export type { Change, LiftOptions, Lifts, LiftSet } from './lifts/findLifts.ts';
export { distances, robustness } from './lifts/robustness.ts';
export type { Robustness } from './lifts/robustness.ts';
export { applyFix } from './lint/applyFix.ts';
export { asDecimal } from './lint/decimals.ts';
export { lintRubric } from './lint.ts';
export type { LintFinding, LintOptions } from './lint.ts';
export { runGoldenCases } from './lint/goldenCases.ts';
export type { Difference, GoldenResult } from './lint/goldenCases.ts';
export { scoreBatch } from './batch/scoreBatch.ts';
export { emptyColumns, missingIn } from './batch/sheetColumns.ts';
export type { Column, SheetColumns } from './batch/sheetColumns.ts';
export { NO_CLASS, outcomeKinds, statuses } from './batch/reportColumns.ts';
export type { BatchOptions, ReportColumns } from './batch/reportColumns.ts';
export { toColumns } from './batch/toColumns.ts';
export { coverage } from './lint/coverage.ts';
export type { Coverage, Covered } from './lint/coverage.ts';
export { sensitivity } from './sensitivity.ts';
export type { Sensitivity } from './sensitivity.ts';
export { explain } from './explain.ts';
export type { Amount } from './explain/amount.ts';
export type { BoundLine, ClassesExplained, ClassLine, ForceLine, RuleLine } from './explain/classes.ts';
export type { AdjustmentLine, CriterionLine, DecisionLine, Explanation, ExplanationData, PendingLine, Reason, SectionLine, TotalLine, UsedNote } from './explain/explanation.ts';
export type { AdjustmentStep, PartLine, RescaleStep, SumWorking } from './explain/sumWorking.ts';
export type { Given, Side, Tested, Trail } from './explain/trail.ts';
export type { BandState, ClampStep, MethodWorking, NotApplicableEffect, OverrideEffect, RoundingStep, Working } from './explain/working.ts';
export { explanationTexts } from './format/explanationTexts.ts';
export type { ExplanationTexts, ExplanationTextsOptions, ItemTexts } from './format/explanationTexts.ts';
export type { FailedClass } from './format/explanation/rules.ts';
export { formatExplanation } from './format/formatExplanation.ts';
export type { FormatOptions } from './format/formatExplanation.ts';
export { formatIssue, formatIssueWithSeverity } from './format/formatIssue.ts';
export { formatAmount, formatMoment, formatNumber } from './format/numbers.ts';
export {
  describeAdjustment, describeApplicable, describeCap, describeClass, describeCondition, describeExemption, describeKnockOut, describeLift, describeMethod,
  describeMissing, describeNotApplicable, describeQualifier, describeRescale, describeRounding, describeSum, describeTerm,
} from './format/sentences.ts';
export type {
  ExplainMessages, ExplainTexts, FormTexts, IssueFrame, IssueMessages, IssueText, IssueTexts, Messages, NumberMessages, RuleMessages, RuleTexts, SentenceMessages, SentenceTexts,
} from './messages/messages.ts';
export { parseDecimal } from './decimal.ts';
export { pointsRange } from './pointsRange.ts';
export { rubricDigest } from './rubricDigest.ts';
export { score } from './score.ts';
export { scorePoints } from './scorePoints.ts';
export type { PointsInput } from './scorePoints.ts';
export { sheetSchema } from './sheetSchema.ts';
export type { JSONSchema } from './sheetSchema.ts';
export { sheetTypes } from './typesOf.ts';
export { validateRubric } from './validate.ts';
export { validateSheet } from './validateSheet.ts';
export { engineVersion } from './version.ts';
export type { DivExpr, Expr, RowsExpr, StepExpr, WhenExpr } from './expr/expr.ts';
export type { Truth } from './expr/interval.ts';
export type {
  InputDomain, InputSource, Plan, PlanClass, PlanClasses, PlanCriterion, PlanForce, PlanInput, PlanRule, PlanSection, PlanSlot, PlanTable, PlanTotal,
} from './plan.ts';
export type { Rational, RoundingMode } from './rational.ts';
export type { Result } from './result.ts';
export type * from './generated/types.ts';
