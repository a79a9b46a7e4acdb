import type { TypeName } from './values.ts';

/** What one part of a JSON Schema asks of a value, as `scripts/generate.ts` writes it down. */
export type Rules = {
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly unknown[];
  readonly pattern?: RegExp;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Part;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Properties that are not listed are refused unless `rest` takes them. */
  readonly properties?: Readonly<Record<string, Part>>;
  readonly rest?: Part;
  readonly required?: readonly string[];
  readonly propertyNames?: Part;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly oneOf?: readonly Part[];
  /** A union whose branch is chosen by the value of one property. */
  readonly tag?: string;
  readonly variants?: Readonly<Record<string, Part>>;
};

/** Parts refer to each other in circles, so a reference is a function. */
export type Part = Rules | (() => Rules);

export function rulesOf(part: Part): Rules {
  return typeof part === 'function' ? part() : part;
}

// What the generated rules are written with: short to load.

/** A part is made when it is first looked at: parts refer to each other in circles. */
export function lazy(make: () => Rules): () => Rules {
  let made: Rules | undefined;
  return () => (made ??= make());
}

type Parts = Readonly<Record<string, Part>>;

export function object(required: Parts, optional: Parts = {}, more: Rules = {}): Rules {
  return { type: 'object', required: Object.keys(required), properties: { ...required, ...optional }, ...more };
}

/** A union that one property decides, which every branch describes. */
export function tagged(tag: string, branches: () => readonly Part[]): () => Rules {
  return lazy(() => {
    const variants = branches().flatMap((branch) => rulesOf(rulesOf(branch).properties![tag]!).enum!.map((value) => [value, branch]));
    return { type: 'object', required: [tag], tag, variants: Object.fromEntries(variants) };
  });
}

export function either(...oneOf: readonly Part[]): Rules {
  return { oneOf };
}

export function list(items: Part, minItems = 0, maxItems = Infinity): Rules {
  return { type: 'array', items, minItems, maxItems };
}

export function one(...values: readonly unknown[]): Rules {
  return { enum: values };
}

export function text(maxLength = Infinity, minLength = 0): Rules {
  return { type: 'string', minLength, maxLength };
}

export function integer(minimum: number, maximum = Infinity): Rules {
  return { type: 'integer', minimum, maximum };
}
