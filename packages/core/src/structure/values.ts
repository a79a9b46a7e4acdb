export type TypeName = 'null' | 'boolean' | 'number' | 'integer' | 'string' | 'array' | 'object';

/** Whether a value is of a JSON type, or of one of several. */
export function isType(type: TypeName | readonly TypeName[], value: unknown): boolean {
  if (typeof type !== 'string') return type.some((name) => isType(name, value));
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

/** Whether a text has from min to max characters. A character outside the basic plane counts once, as JSON Schema asks. */
export function lengthIsWithin(text: string, min: number, max: number): boolean {
  if (text.length < min || text.length > 2 * max) return false;
  if (text.length <= max && text.length >= 2 * min) return true;
  let length = 0;
  for (const _ of text) length++;
  return length >= min && length <= max;
}
