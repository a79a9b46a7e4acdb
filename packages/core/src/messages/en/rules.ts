import type { RuleMessages } from '../messages.ts';

export const rules: RuleMessages = {
  methods: {
    answerNumber: 'the number given', ownDenominator: 'the number out of which',
    yesNo: 'Yes: {yes} {yes:point|points}; No: {no} {no:point|points}', points: '{min} to {max} points in steps of {step}', imported: 'Points taken from {from}, {min} to {max}',
    band: '{range}: {points} {points:point|points}', level: '{title}: {points} {points:point|points}', graded: 'A level without points: {list}', bands: '{subject}: {list}',
    ratio: '{num} / {den} × {max} points', uncapped: ', may exceed {max} points', capped: ', at most {max} points', ratioZero: '; {points} {points:point|points} when the denominator is 0', ratioNotApplicable: '; not applicable when the denominator is 0',
    count: 'Adds {each} {each:point|points} for each of the {unit}', countDeduct: 'Takes away {each} {each:point|points} for each of the {unit}', countTerm: 'Adds {each} {each:point|points} × {count}', countTermDeduct: 'Takes away {each} {each:point|points} × {count}', countBase: 'Starts from {base} {base:point|points}; {sentence}', unit: 'units',
    accrual: '{base} {base:point|points} while {number} is at most {from}; beyond it {each} for every further {step}{partial}', accrualFalling: '{base} {base:point|points} while {number} is at least {from}; below it {each} for every {step} less{partial}',
    formula: 'Points = {term}', atLeast: ', at least {min}', atMost: ', at most {max}',
  },
  partial: { none: ' (a begun step counts nothing)', whole: ' (a begun step counts whole)', share: ' (a begun step counts its share)' },
  force: {
    class: '{class} when {clauses}', noneAbove: 'no class above is reached', always: '{class} in every case', advisory: '{sentence} (a proposal, it never decides)',
    knockOut: '{class} if {clause}, whatever else holds', cap: '{class} at best if {clause}',
    lift: 'May be lifted on these grounds: {grounds}', liftBy: 'May be lifted on these grounds: {grounds} (by: {by})',
    exemption: 'Not classified if {clause}', qualifier: '{suffix} is added to the class if {clause}',
    addPoints: 'Adds {term} to the total', percentUp: 'Adds {percent}% of the total', percentDown: 'Takes away {percent}% of the total', percentTerm: 'Changes the total by {term} per cent', when: '{sentence} if {clause}',
    applicableWhen: 'Applies only when {clause}',
  },
  rescale: {
    always: 'Rescales {what} to {base} points', anyNa: 'Rescales {what} to {base} points when a criterion does not apply', empty: '; {points} {points:point|points} when nothing in it applies', leftOut: '; not counted when nothing in it applies', total: 'the total',
  },
  notApplicablePolicy: {
    full: 'Counts full points when not applicable', zero: 'Counts 0 points when not applicable', 'leave-out': 'Points and maximum are left out when not applicable', rescale: 'Left out when not applicable, which rescales {scope} to {base} points', allowed: '{sentence}; the rater may say so, with a reason',
  },
  missing: { incomplete: 'Without an answer the result is incomplete', zero: 'Without an answer it counts 0 points', block: 'Without an answer there is no total' },
  combine: {
    sum: 'The points of the parts are added', mean: 'The mean of the parts that apply', weighted: 'The weighted mean of the shares of points, times {max} points', min: 'The lowest points of the parts', max: 'The highest points of the parts', none: 'No points',
  },
  clamp: { min: 'at least {min} {min:point|points}', max: 'at most {max} {max:point|points}', both: 'at least {min} and at most {max} points' },
};
