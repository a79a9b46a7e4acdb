/** Text for comparing what people type: small letters without tone or vowel marks ("Đảng ủy" is "dang uy"). */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
