import type { ExplainMessages } from '../messages.ts';

export const explain: ExplainMessages = {
  headings: { sections: 'Điểm từng mục:', failed: 'Không đạt loại cao hơn:', unmet: 'Điều kiện chưa đạt của từng loại:', reasons: 'Mất điểm nhiều nhất:', scored: 'Nhiều điểm nhất:', criteria: 'Từng tiêu chí:', notes: 'Ghi chú:' },
  points: { of: '{title}: {points}/{max} điểm', only: '{title}: {points} điểm', between: '{title}: chưa đủ, {value} điểm', unknown: '{title}: chưa có điểm', notApplicable: '{title}: không áp dụng', graded: '{title}: {value}', class: '{line}, xếp loại {class}' },
  total: { of: 'Tổng điểm: {points}/{max}', only: 'Tổng điểm: {points}', between: 'Tổng điểm: chưa đủ, {value}', blocked: 'Tổng điểm: chưa tính được' },
  outcome: {
    class: 'Xếp loại: {class}', pending: 'Xếp loại: chưa xác định, có thể là {list}', pendingAny: 'Xếp loại: chưa xác định', open: 'Xếp loại: để ngỏ, không loại nào đủ điều kiện; cấp có thẩm quyền quyết định',
    openCandidates: '{line} (theo điểm: {list})', exempt: 'Không xếp loại: {title}', person: '{by} quyết định ngày {at}. Lý do: {reason}', computed: 'Theo bảng điểm: {outcome}',
    openPossible: 'để ngỏ', exemptPossible: 'không xếp loại',
  },
  because: {
    rule: 'Đạt yêu cầu của loại {class}: {list}', always: 'Không đạt loại nào cao hơn', knockOut: 'Xếp loại {class} vì {reason}', cap: 'Xếp loại cao nhất là {class} vì {reason}',
    lifted: '{title}: được bỏ qua theo quyết định của {by} ngày {at}, căn cứ “{ground}”. Lý do: {reason}', advice: 'Đề nghị xem xét: {class}', qualifier: 'Thêm dấu {suffix}: {title}',
  },
  failed: {
    class: '{class}: {list}', inline: 'Không xếp loại {line}', barred: 'bị giới hạn vì {title}', short: '{subject} {points}, thiếu {short} so với mốc {at}', exact: '{subject} đúng bằng {at}, phải {predicate}', over: '{subject} {points}, quá mốc {at} là {short}', beyond: '{subject} {points}, ngoài khoảng của loại này ({predicate})',
    unknown: '{title} (chưa đủ thông tin)',
  },
  reason: {
    value: '{left}: {value}', asked: '{fact}, yêu cầu {predicate}', short: ', thiếu {short}', over: ', vượt {short}', withValue: '{left} ({value})', ratio: '{a}/{b} ({percent})', full: 'chưa đạt điểm tối đa: {list}', none: 'không tiêu chí nào {that}', noneOf: 'không trường hợp nào đúng: {list}', detail: '{title} ({list})',
    notApplicable: 'không áp dụng', missing: 'chưa có', noClass: 'chưa xếp loại', classed: 'xếp loại {class}', points: '{points} điểm',
  },
  cost: { criterion: '{title}: mất {cost} điểm', scored: '{title}: {cost} điểm', deduction: '{title}: bị trừ {cost} điểm', adjustment: '{title}: tổng điểm giảm {cost} điểm', share: '{line} ({share})' },
  waiting: { line: 'Còn thiếu: {list}', findings: 'hạn chế, thiếu sót' },
  working: {
    answer: 'trả lời {value}', level: 'mức {title}', bandOf: '{value} thuộc mức {title}', ratio: '{num}/{den} × {max} = {raw}', count: '{count} × {each} = {raw}', countBase: '{base} + {count} × {each} = {raw}', steps: '{number}: {steps} bước × {each}, từ {base} = {raw}',
    formula: 'công thức cho {raw}', imported: 'lấy từ {from}', floor: 'không dưới {limit}', ceiling: 'không quá {limit}', rounded: 'làm tròn {before} thành {after}', override: 'cho {points} điểm thay cho cách tính, lý do: {reason}', by: 'người cho điểm: {by}', on: 'ngày {at}', computed: 'cách tính cho {points}',
    missing: 'chưa trả lời', invalid: 'câu trả lời không hợp lệ', comment: 'ý kiến: {text}', evidence: 'minh chứng: {list}',
  },
  na: {
    rater: 'người chấm ghi không áp dụng: {reason}', condition: 'không thuộc diện áp dụng ({clause})', denominator: 'mẫu số bằng 0', full: 'tính điểm tối đa', zero: 'tính 0 điểm', 'leave-out': 'không tính điểm và điểm tối đa', rescale: 'không tính; {scope} quy đổi từ thang {from} về thang {base}', total: 'tổng điểm',
  },
  step: { rescaled: 'quy đổi {points}/{from} về thang {base}: {value}', empty: 'không còn tiêu chí nào: {value}', adjustment: '{title}: {change} điểm', floor: 'nâng {before} lên mức thấp nhất {limit}', ceiling: 'giảm {before} xuống mức cao nhất {limit}' },
  missingPolicy: { incomplete: 'kết quả chưa đầy đủ', zero: 'tính 0 điểm', block: 'chưa tính được tổng điểm' },
  note: { titled: '{title}: {line}', text: '{reason} (theo văn bản{source})', interpretation: '{reason} (cách hiểu của người soạn{source})', source: ': {place}' },
};
