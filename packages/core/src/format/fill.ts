export type Values = Readonly<Record<string, string | number | undefined>>;

/** Puts values into a template: {name}, and {name:one|other} for the word that goes with that number. */
export function fill(template: string, values: Values = {}): string {
  return template.replaceAll(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one: string | undefined, other: string | undefined) => {
    if (!Object.hasOwn(values, name) || values[name] === undefined) return whole;
    const value = String(values[name]);
    if (one === undefined) return value;
    return value === '1' || value === '-1' ? one : (other ?? one);
  });
}

/** A sentence: capital first, full stop last. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return capital(/[.!?:…]$/.test(trimmed) ? trimmed : `${trimmed}.`);
}

export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

export function uncapital(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}
