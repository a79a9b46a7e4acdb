const names: Readonly<Record<string, string>> = { vi: 'Tiếng Việt', en: 'Tiếng Anh', zh: 'Tiếng Trung', lo: 'Tiếng Lào', km: 'Tiếng Khmer', fr: 'Tiếng Pháp' };

export const languages = {
  name: (language: string) => names[language] ?? language,
  target: 'Ngôn ngữ dịch',
  filter: 'Lọc bản dịch',
  all: (count: number) => `Tất cả ${count}`,
  missing: (count: number) => `Thiếu ${count}`,
  stale: (count: number) => `Cũ ${count}`,
  states: { missing: 'thiếu', stale: 'bản gốc đã đổi' },
  confirm: 'Vẫn đúng',
  done: { missing: 'Không thiếu bản dịch nào.', stale: 'Không có bản dịch nào bị cũ.' },
  export: 'Xuất CSV',
  import: 'Nhập CSV…',
  add: 'Thêm ngôn ngữ',
  empty: { title: 'Phiếu chỉ có một ngôn ngữ', text: 'Thêm ngôn ngữ để dịch song song; chỗ thiếu và chỗ bản gốc đã đổi được đánh dấu. Có thể xuất CSV cho người dịch rồi nhập lại.' },
  /** What stands outside the sections, by where it stands. */
  parts: {
    title: 'Phiếu', description: 'Phiếu', illustrative: 'Phiếu', sources: 'Căn cứ', notes: 'Ghi chú', facts: 'Dữ kiện', rows: 'Bảng kê', values: 'Số, điều kiện đặt tên', scales: 'Thang mức', classes: 'Xếp loại', exemptions: 'Không xếp loại', constraints: 'Số liệu phải khớp',
    findings: 'Hạn chế, thiếu sót', total: 'Tổng điểm', goldenCases: 'Ca kiểm tra', acceptedFindings: 'Chỗ giữ nguyên',
  },
  fields: {
    title: 'tên', description: 'mô tả', illustrative: 'phần minh họa', from: 'nguồn dẫn', descriptor: 'mô tả mức', unit: 'đơn vị', message: 'thông báo', guidance: 'hướng dẫn chấm', text: 'nội dung', by: 'người thực hiện', working: 'cách tính', reason: 'lý do',
  },
  csv: {
    title: 'Nhập bản dịch',
    changes: (count: number) => (count === 0 ? 'Không có câu nào thay đổi.' : `${count} câu sẽ thay đổi.`),
    more: (count: number) => `và ${count} câu nữa.`,
    same: (count: number) => `${count} câu giữ nguyên hoặc để trống.`,
    leftOut: {
      unknown: (rows: string, count: number) => `${count} dòng không nhận vì phiếu không có chỗ đó: dòng ${rows}.`,
      uneven: (rows: string, count: number) => `${count} dòng không nhận vì thừa hoặc thiếu ô so với dòng đầu: dòng ${rows}.`,
      repeated: (rows: string, count: number) => `${count} dòng không nhận vì chỗ đó đã có ở dòng trên: dòng ${rows}.`,
    },
    outdated: (rows: string, count: number) => `${count} dòng dịch từ câu gốc cũ, nên xem lại: dòng ${rows}.`,
    otherColumns: (columns: string) => `Không đọc cột ${columns}: không phải ngôn ngữ của phiếu.`,
    apply: (count: number) => `Nhập ${count} câu`,
    done: (count: number) => `Đã nhập ${count} câu dịch.`,
    problem: {
      'no-key': (_row: number) => 'Bảng thiếu cột “key”. Hãy dùng bảng do “Xuất CSV” tạo ra và giữ nguyên dòng đầu.',
      'no-language': (_row: number) => 'Bảng không có cột nào là ngôn ngữ dịch của phiếu. Giữ nguyên dòng đầu của bảng đã xuất.',
      quotes: (row: number) => `Từ dòng ${row}, dấu nháy kép mở ra mà không đóng lại nên không biết ô nào thuộc dòng nào. Không có gì được nhập. Hãy lưu lại bảng dạng CSV từ Excel rồi nhập lại.`,
    },
  },
};
