/** What the read-only components say. */
export interface ViewMessages {
  readonly version: (version: string) => string;
  readonly validFrom: (from: string) => string;
  readonly validUntil: (from: string, to: string) => string;
  readonly maxTotal: (max: string) => string;
  readonly illustration: string;
  readonly criterionColumn: string;
  readonly scoringColumn: string;
  readonly maxColumn: string;
  readonly levelPoints: (points: string) => string;
  readonly facts: string;
  readonly factsHint: string;
  readonly total: string;
  readonly classes: string;
  readonly knockOuts: string;
  readonly caps: string;
  readonly exemptions: string;
  readonly qualifiers: string;
  readonly notes: string;
  readonly byText: string;
  readonly byInterpretation: string;
  readonly sources: string;
  readonly source: (place: string) => string;
  readonly standing: Readonly<Record<'official' | 'transcription' | 'secondary', string>>;
  readonly needs: Readonly<Record<'comment' | 'evidence', Readonly<Record<'always' | 'below-full', string>>>>;

  readonly otherRubric: string;
  readonly result: string;
  readonly sectionPoints: string;
  readonly sectionBar: (points: string, max: string) => string;
  readonly notScored: string;
  readonly notApplicable: string;
  readonly stillMissing: string;
  readonly cutAt: (title: string, at: string) => string;

  readonly whyClass: string;
  readonly whyNotBetter: string;
  readonly howTotal: string;
  readonly whatCost: string;
  readonly working: string;
  readonly showAll: string;
  readonly hideAll: string;
  readonly print: string;

  readonly compare: string;
  readonly stages: Readonly<Record<'self' | 'appraised' | 'decided', string>>;
  readonly sheetNumber: (number: number) => string;
  readonly onlyDifferent: (count: number) => string;
  readonly noDifferences: string;
  readonly different: string;
  readonly change: (difference: string) => string;
  readonly classRow: string;
  readonly totalRow: string;
}
