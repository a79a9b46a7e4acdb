import type { Messages } from '../../messages/vi/index.ts';
import { textOf } from '../../text/textOf.ts';
import type { TextPlace } from '../../translations/textPlaces.ts';

/** Where a text stands, in words: Căn cứ › tên. */
export function placeName({ path, around }: TextPlace, source: string, { parts, fields }: Messages['languages']): string {
  const last = path.at(-1);
  // Whose title this is, the text itself says.
  const titles = last === 'title' ? around.slice(0, -1) : around;
  const part = (parts as Readonly<Record<string, string>>)[String(path[0])] ?? '';
  const field = (fields as Readonly<Record<string, string>>)[String(last)] ?? String(last);
  return [part, ...titles.map((title) => textOf(title, source)), field].filter((name) => name !== '').join(' › ');
}
