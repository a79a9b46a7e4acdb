import type { ExplainMessages } from '../messages.ts';

export const explain: ExplainMessages = {
  headings: { sections: 'Points by section:', failed: 'Better classes not reached:', unmet: 'What each class still lacks:', reasons: 'What cost most points:', scored: 'Most points:', criteria: 'Each criterion:', notes: 'Notes:' },
  points: { of: '{title}: {points}/{max} points', only: '{title}: {points} {points:point|points}', between: '{title}: incomplete, {value} points', unknown: '{title}: no points yet', notApplicable: '{title}: not applicable', graded: '{title}: {value}', class: '{line}, class {class}' },
  total: { of: 'Total: {points}/{max}', only: 'Total: {points}', between: 'Total: incomplete, {value}', blocked: 'Total: cannot be worked out yet' },
  outcome: {
    class: 'Class: {class}', pending: 'Class: not yet known, possibly {list}', pendingAny: 'Class: not yet known', open: 'Class: open, no class has all its conditions met; the competent level decides',
    openCandidates: '{line} (by points: {list})', exempt: 'Not classified: {title}', person: 'Decided by {by} on {at}. Reason: {reason}', computed: 'By the rules: {outcome}',
    openPossible: 'open', exemptPossible: 'not classified',
  },
  because: {
    rule: 'Meets what {class} asks: {list}', always: 'No better class is reached', knockOut: '{class}, decided by: {reason}', cap: '{class} at best, by: {reason}',
    lifted: '{title}: lifted by {by} on {at} on the ground “{ground}”. Reason: {reason}', advice: 'To be considered: {class}', qualifier: '{suffix} is added: {title}',
  },
  failed: {
    class: '{class}: {list}', inline: 'Not {line}', barred: 'limited by {title}', short: '{subject} is {points}, {short} short of {at}', exact: '{subject} is exactly {at} and must be {predicate}', over: '{subject} is {points}, {short} beyond {at}', beyond: '{subject} is {points}, outside this class ({predicate})',
    unknown: '{title} (not yet known)',
  },
  reason: {
    value: '{left}: {value}', asked: '{fact}, must be {predicate}', short: ', short by {short}', over: ', over by {short}', withValue: '{left} ({value})', ratio: '{a} of {b} ({percent})', full: 'not full points: {list}', none: 'no criterion {that}', noneOf: 'none of these is met: {list}', detail: '{title} ({list})',
    notApplicable: 'not applicable', missing: 'missing', noClass: 'no class', classed: 'class {class}', points: '{points} {points:point|points}',
  },
  cost: { criterion: '{title}: {cost} {cost:point|points} lost', scored: '{title}: {cost} {cost:point|points}', deduction: '{title}: {cost} {cost:point|points} deducted', adjustment: '{title}: {cost} {cost:point|points} off the total', share: '{line} ({share})' },
  waiting: { line: 'Still missing: {list}', findings: 'the findings' },
  working: {
    answer: 'answer {value}', level: 'level {title}', bandOf: '{value} is in the band {title}', ratio: '{num}/{den} × {max} = {raw}', count: '{count} × {each} = {raw}', countBase: '{base} + {count} × {each} = {raw}', steps: '{number}: {steps} {steps:step|steps} × {each} from {base} = {raw}',
    formula: 'the formula gives {raw}', imported: 'taken from {from}', floor: 'at least {limit}', ceiling: 'at most {limit}', rounded: '{before} rounded to {after}', override: '{points} {points:point|points} given in place of the method, reason: {reason}', by: 'given by {by}', on: 'on {at}', computed: 'the method gives {points}',
    missing: 'not answered', invalid: 'the answer was refused', comment: 'comment: {text}', evidence: 'evidence: {list}',
  },
  na: {
    rater: 'the rater says not applicable: {reason}', condition: 'does not apply here ({clause})', denominator: 'the denominator is 0', full: 'counts full points', zero: 'counts 0 points', 'leave-out': 'points and maximum are left out', rescale: 'left out; {scope} rescaled from {from} to {base} points', total: 'the total',
  },
  step: { rescaled: '{points}/{from} rescaled to {base}: {value}', empty: 'nothing in it applies: {value}', adjustment: '{title}: {change} {change:point|points}', floor: '{before} raised to the least, {limit}', ceiling: '{before} lowered to the most, {limit}' },
  missingPolicy: { incomplete: 'the result is incomplete', zero: 'counts 0 points', block: 'there is no total yet' },
  note: { titled: '{title}: {line}', text: '{reason} (stated by the text{source})', interpretation: "{reason} (the author's reading{source})", source: ': {place}' },
};
