/** Tables pasted from Excel or Word. */
export const tables = {
  title: 'Nhập từ bảng Excel, Word',
};
