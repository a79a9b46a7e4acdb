import type { Combine, Comparator, MissingPolicy, Rounding } from '../generated/types.ts';

/**
 * All text for people in one language. Texts are templates: {name} stands for a value,
 * {name:one|other} for the word that goes with its number. Every language has the same shape.
 */
export interface Messages extends FormTexts, RuleTexts {
  readonly issues: Required<IssueMessages>;
}

/** What a form says: explanations, and issues of its sheet. */
export interface FormTexts extends ExplainTexts, IssueTexts {}

/** What explanations need. */
export interface ExplainTexts extends SentenceTexts {
  readonly explain: ExplainMessages;
}

/** What sentences about rules need. */
export interface RuleTexts extends SentenceTexts {
  readonly rules: RuleMessages;
}

/** What sentences about conditions need. */
export interface SentenceTexts {
  readonly language: string;
  readonly numbers: NumberMessages;
  readonly sentences: SentenceMessages;
}

/** What messages about issues need; without those about rubrics and their design where only sheets are read. */
export interface IssueTexts {
  readonly language: string;
  readonly numbers: NumberMessages;
  readonly issues: IssueMessages;
}

/** How numbers, days and lists are written. */
export interface NumberMessages {
  readonly decimal: string;
  readonly group: string;
  /** {d} {m} {month} {y} */
  readonly date: string;
  /** {time} {date} */
  readonly moment: string;
  readonly months: readonly string[];
  readonly between: string;
  readonly quote: string;
  readonly and: string;
  readonly or: string;
  readonly yes: string;
  readonly no: string;
}

/** What is wrong, and how to mend it. */
export type IssueText = readonly [what: string, mend: string];

/** Texts by the code of an issue; those that are missing are told by their code. */
export interface IssueMessages {
  readonly common: IssueFrame;
  readonly sheet: Readonly<Record<string, IssueText>>;
  readonly document?: Readonly<Record<string, IssueText>>;
  readonly rubric?: Readonly<Record<string, IssueText>>;
  readonly lint?: Readonly<Record<string, IssueText>>;
}

/** What every message about an issue is made with. */
export interface IssueFrame {
  /** {place} {what} {mend} */
  readonly line: string;
  /** The place of an issue of the document itself. */
  readonly root: string;
  readonly unknownCode: IssueText;
  /** Kinds of values, as in "a number". */
  readonly kinds: Readonly<Record<string, string>>;
  /** Severities, to put before a message. */
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
}

type ByComparator = Readonly<Record<Comparator, string>>;

/** The words of conditions and terms. */
export interface SentenceMessages {
  /** {left} {predicate} */
  readonly clause: string;
  /** Predicates: {right} is a number or a share, a term, an option, a level, a class. */
  readonly number: ByComparator;
  readonly term: ByComparator;
  /** {percent} of a term {right} */
  readonly share: string;
  readonly option: ByComparator;
  readonly level: ByComparator;
  readonly class: ByComparator;
  /** Numbers from {from} to {to}: which edges belong. */
  readonly range: Readonly<Record<'closed' | 'openTo' | 'openFrom' | 'open', string>>;
  readonly is: string;
  readonly isNot: string;
  readonly applicable: string;
  readonly notApplicable: string;
  readonly holds: string;
  readonly holdsNot: string;
  readonly not: string;
  readonly any: string;
  readonly allOf: string;
  readonly notAll: string;
  readonly notAny: string;
  readonly orNotApplicable: string;
  readonly classOf: string;
  readonly every: Readonly<Record<'full' | 'points' | 'grade', string>>;
  readonly some: Readonly<Record<'full' | 'points' | 'grade', string>>;
  readonly select: Readonly<Record<'every' | 'some' | 'one' | 'list' | 'section' | 'bonus' | 'deduction', string>>;
  readonly terms: Readonly<Record<
    | 'points' | 'maxPoints' | 'total' | 'totalScore' | 'of' | 'sum' | 'smallest' | 'largest' | 'whenZero' | 'round' | 'case' | 'else' | 'count'
    | 'selectSum' | 'selectMin' | 'selectMax' | 'selectCount' | 'selectCountThat' | 'sumRows' | 'maxRows' | 'minRows' | 'countRows' | 'rowsWhen' | 'distinct'
    | 'findings' | 'severities' | 'open' | 'closed' | 'whenNotApplicable', string>>;
  readonly thatFull: string;
  readonly thatPoints: string;
  readonly thatGrade: string;
  readonly rounding: string;
  readonly roundingModes: Readonly<Record<Rounding['mode'], string>>;
  /** A word with which class titles begin and that sentences already say. */
  readonly classWord: string;
  readonly bandElse: string;
}

/** How the rules of a rubric are told. */
export interface RuleMessages {
  readonly methods: Readonly<Record<
    | 'answerNumber' | 'ownDenominator' | 'yesNo' | 'points' | 'imported' | 'band' | 'level' | 'graded' | 'bands' | 'ratio' | 'uncapped' | 'capped' | 'ratioZero' | 'ratioNotApplicable'
    | 'count' | 'countDeduct' | 'countTerm' | 'countTermDeduct' | 'countBase' | 'unit' | 'accrual' | 'accrualFalling' | 'formula' | 'atLeast' | 'atMost', string>>;
  readonly partial: Readonly<Record<'none' | 'whole' | 'share', string>>;
  readonly force: Readonly<Record<
    | 'class' | 'noneAbove' | 'always' | 'advisory' | 'knockOut' | 'cap' | 'lift' | 'liftBy' | 'exemption' | 'qualifier'
    | 'addPoints' | 'percentUp' | 'percentDown' | 'percentTerm' | 'when' | 'applicableWhen', string>>;
  readonly rescale: Readonly<Record<'always' | 'anyNa' | 'empty' | 'leftOut' | 'total', string>>;
  readonly notApplicablePolicy: Readonly<Record<'full' | 'zero' | 'leave-out' | 'rescale' | 'allowed', string>>;
  readonly missing: Readonly<Record<MissingPolicy, string>>;
  readonly combine: Readonly<Record<Combine, string>>;
  readonly clamp: Readonly<Record<'min' | 'max' | 'both', string>>;
}

type Texts<K extends string> = Readonly<Record<K, string>>;

/** The words of explanations. */
export interface ExplainMessages {
  readonly headings: Texts<'sections' | 'failed' | 'unmet' | 'reasons' | 'scored' | 'criteria' | 'notes'>;
  /** {title} {points} {max} {value} */
  readonly points: Texts<'of' | 'only' | 'between' | 'unknown' | 'notApplicable' | 'graded' | 'class'>;
  readonly total: Texts<'of' | 'only' | 'between' | 'blocked'>;
  readonly outcome: Texts<'class' | 'pending' | 'pendingAny' | 'open' | 'openCandidates' | 'exempt' | 'person' | 'computed' | 'openPossible' | 'exemptPossible'>;
  readonly because: Texts<'rule' | 'always' | 'knockOut' | 'cap' | 'lifted' | 'advice' | 'qualifier'>;
  readonly failed: Texts<'class' | 'inline' | 'barred' | 'short' | 'exact' | 'over' | 'beyond' | 'unknown'>;
  readonly reason: Texts<'value' | 'asked' | 'short' | 'over' | 'withValue' | 'ratio' | 'full' | 'none' | 'noneOf' | 'detail' | 'notApplicable' | 'missing' | 'noClass' | 'classed' | 'points'>;
  readonly cost: Texts<'criterion' | 'scored' | 'deduction' | 'adjustment' | 'share'>;
  readonly waiting: Texts<'line' | 'findings'>;
  readonly working: Texts<
    | 'answer' | 'level' | 'bandOf' | 'ratio' | 'count' | 'countBase' | 'steps' | 'formula' | 'imported' | 'floor' | 'ceiling' | 'rounded' | 'override' | 'by' | 'on' | 'computed'
    | 'missing' | 'invalid' | 'comment' | 'evidence'>;
  readonly na: Texts<'rater' | 'condition' | 'denominator' | 'full' | 'zero' | 'leave-out' | 'rescale' | 'total'>;
  readonly step: Texts<'rescaled' | 'empty' | 'adjustment' | 'floor' | 'ceiling'>;
  readonly missingPolicy: Texts<'incomplete' | 'zero' | 'block'>;
  readonly note: Texts<'titled' | 'text' | 'interpretation' | 'source'>;
}
