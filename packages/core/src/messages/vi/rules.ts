import type { RuleMessages } from '../messages.ts';

export const rules: RuleMessages = {
  methods: {
    answerNumber: 'số đạt được', ownDenominator: 'tổng số',
    yesNo: 'Có: {yes} điểm; Không: {no} điểm', points: 'Cho từ {min} đến {max} điểm, mỗi bước {step} điểm', imported: 'Lấy điểm từ {from}, từ {min} đến {max} điểm',
    band: '{range}: {points} điểm', level: '{title}: {points} điểm', graded: 'Đánh giá theo mức, không cho điểm: {list}', bands: '{subject} {list}',
    ratio: '{num} / {den} × {max} điểm', uncapped: ', có thể quá {max} điểm', capped: ', không quá {max} điểm', ratioZero: '; mẫu số bằng 0 thì {points} điểm', ratioNotApplicable: '; mẫu số bằng 0 thì không áp dụng',
    count: 'Cộng {each} điểm cho mỗi {unit}', countDeduct: 'Trừ {each} điểm cho mỗi {unit}', countTerm: 'Cộng {each} điểm × {count}', countTermDeduct: 'Trừ {each} điểm × {count}', countBase: 'Bắt đầu từ {base} điểm; {sentence}', unit: 'đơn vị',
    accrual: '{base} điểm khi {number} đến {from}; từ đó, cứ tăng {step} thì {each} điểm{partial}', accrualFalling: '{base} điểm khi {number} từ {from} trở lên; từ đó, cứ giảm {step} thì {each} điểm{partial}',
    formula: 'Điểm = {term}', atLeast: ', không dưới {min} điểm', atMost: ', không quá {max} điểm',
  },
  partial: { none: ' (phần chưa đủ một bước không tính)', whole: ' (phần lẻ tính tròn một bước)', share: ' (phần lẻ tính theo tỷ lệ)' },
  force: {
    class: 'Xếp loại {class} khi {clauses}', noneAbove: 'không đạt loại nào ở trên', always: 'Xếp loại {class} trong mọi trường hợp', advisory: '{sentence} (chỉ đề nghị, không tự quyết định)',
    knockOut: 'Xếp loại {class} nếu {clause}, bất kể các kết quả khác', cap: 'Xếp loại cao nhất là {class} nếu {clause}',
    lift: 'Có thể xem xét bỏ qua với lý do: {grounds}', liftBy: '{by} có thể xem xét bỏ qua với lý do: {grounds}',
    exemption: 'Không xếp loại nếu {clause}', qualifier: 'Thêm dấu {suffix} vào loại nếu {clause}',
    addPoints: 'Cộng vào tổng điểm {term}', percentUp: 'Cộng thêm {percent}% tổng điểm', percentDown: 'Trừ {percent}% tổng điểm', percentTerm: 'Thay đổi tổng điểm theo {term} phần trăm', when: '{sentence} nếu {clause}',
    applicableWhen: 'Chỉ áp dụng khi {clause}',
  },
  rescale: {
    always: 'Quy đổi {what} về thang {base} điểm', anyNa: 'Quy đổi {what} về thang {base} điểm khi có tiêu chí không áp dụng', empty: '; không còn tiêu chí nào thì tính {points} điểm', leftOut: '; không còn tiêu chí nào thì không tính mục này', total: 'tổng điểm',
  },
  notApplicablePolicy: {
    full: 'Không áp dụng thì tính điểm tối đa', zero: 'Không áp dụng thì tính 0 điểm', 'leave-out': 'Không áp dụng thì không tính cả điểm lẫn điểm tối đa', rescale: 'Không áp dụng thì không tính, và quy đổi {scope} về thang {base} điểm', allowed: '{sentence}; người chấm được ghi không áp dụng, kèm lý do',
  },
  missing: { incomplete: 'Chưa trả lời thì kết quả chưa đầy đủ', zero: 'Chưa trả lời thì tính 0 điểm', block: 'Chưa trả lời thì chưa có tổng điểm' },
  combine: {
    sum: 'Cộng điểm các phần', mean: 'Lấy trung bình cộng các phần được chấm', weighted: 'Lấy trung bình theo trọng số của tỷ lệ điểm, nhân {max} điểm', min: 'Lấy điểm thấp nhất trong các phần', max: 'Lấy điểm cao nhất trong các phần', none: 'Không tính điểm',
  },
  clamp: { min: 'không dưới {min} điểm', max: 'không quá {max} điểm', both: 'không dưới {min} và không quá {max} điểm' },
};
