/** What the form says. */
export interface FormMessages {
  readonly title: string;
  readonly subject: string;
  readonly rater: string;
  readonly role: string;
  readonly occasion: string;
  readonly date: string;
  readonly datePlaceholder: string;
  readonly dateInvalid: string;
  readonly note: string;
  readonly header: string;
  readonly facts: string;
  readonly findings: string;
  readonly decision: string;
  /** At a fact that is not entered here: the portal takes it from other sheets. */
  readonly factElsewhere: string;
  readonly guidance: string;
  readonly illustrative: string;
  readonly description: string;
  readonly sources: string;

  readonly points: (points: string) => string;
  readonly pointsOf: (points: string, max: string) => string;
  readonly maxPoints: (max: string) => string;
  readonly graded: string;
  readonly bonus: string;
  readonly deduction: string;
  readonly notScored: string;
  readonly answered: (done: number, of: number) => string;

  readonly notApplicable: string;
  readonly notApplicableReason: string;
  readonly applies: string;
  readonly notApplicableByRule: string;
  readonly comment: string;
  readonly commentWanted: string;
  readonly deductionReason: string;
  readonly evidence: string;
  readonly evidenceWanted: string;
  readonly addFile: string;
  readonly attachFailed: (reason: string) => string;
  readonly attaching: string;
  readonly addLink: string;
  readonly linkTitle: string;
  readonly linkUrl: string;
  readonly override: string;
  readonly overridePoints: (min: string, max: string) => string;
  readonly overrideReason: string;
  readonly overrideBy: string;
  readonly computedGives: (points: string) => string;
  readonly clear: string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly add: string;
  readonly addNamed: (name: string) => string;

  readonly yes: string;
  readonly no: string;
  readonly less: string;
  readonly more: string;
  readonly from: (min: string, max: string) => string;
  readonly decimals: (count: number) => string;
  readonly steps: (step: string) => string;
  readonly numerator: string;
  readonly denominator: string;
  readonly outOf: string;
  readonly denominatorFrom: (value: string) => string;
  readonly derived: string;
  readonly derivedWaits: string;
  readonly importedFrom: (from: string) => string;
  /** unit: what is counted; empty where the rubric does not say. */
  readonly each: (points: string, unit: string) => string;
  readonly search: string;
  readonly noMatch: string;
  readonly choose: string;

  readonly fullPoints: string;
  readonly takeOff: string;
  readonly takenOff: (points: string) => string;
  readonly startFull: string;
  readonly startFullHint: string;
  readonly entryAward: string;
  readonly entryDeduct: string;
  readonly entry: string;

  readonly rowsCount: (count: number, most: number) => string;
  readonly rowsNone: string;
  readonly row: (number: number) => string;
  readonly noneToList: string;
  readonly findingsNone: string;
  readonly findingText: string;
  readonly severity: string;
  readonly owner: string;
  readonly deadline: string;
  readonly findingCriterion: string;
  readonly findingStatus: string;
  readonly open: string;
  readonly closed: string;
  readonly wholeSheet: string;
  readonly finding: (number: number) => string;

  readonly total: string;
  readonly assured: string;
  readonly atMost: (points: string) => string;
  readonly class: string;
  readonly classPending: string;
  readonly classOpen: string;
  readonly classExempt: (reason: string) => string;
  readonly classNone: string;
  readonly possible: (classes: string) => string;
  readonly toNext: (points: string, title: string) => string;
  readonly overNext: (points: string, title: string) => string;
  readonly waitingFor: string;
  readonly missing: (count: number) => string;
  readonly nothingMissing: string;
  readonly toGap: string;
  readonly sections: string;
  readonly summary: string;
  readonly live: (total: string, outcome: string, missing: string) => string;
  readonly errors: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly keysOn: string;
  readonly showMore: string;
  readonly goTo: string;
  readonly submit: string;
  readonly saved: string;

  readonly previous: string;
  readonly next: string;
  readonly pages: string;
  readonly page: (page: number, of: number) => string;

  readonly lifts: string;
  readonly liftHolds: (title: string) => string;
  readonly liftDone: (title: string) => string;
  readonly lift: string;
  readonly ground: string;
  readonly decidedClass: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly decisionHint: string;
  readonly noDecision: string;

  readonly keys: string;
  readonly keysHint: string;
  readonly close: string;
  readonly keyList: readonly (readonly [keys: string, does: string])[];

  readonly invalidRubric: string;
  readonly criterion: string;
  readonly answer: string;
  readonly state: string;
}
