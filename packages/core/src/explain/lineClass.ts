/** The parts of a line, each worked out from what the line is about when it is asked for: most lines of most explanations never are. */
export type Parts<Source, Line> = { readonly [Name in keyof Line]-?: (source: Source, index: number) => Line[Name] };

type LineOf<Source, Line> = Line & { readonly source: Source; toJSON(): Line };

/** A class of lines about sources, or about places in a source. JSON.stringify writes every part. */
export function lineClass<Source, Line extends object>(parts: Parts<Source, Line>): new (source: Source, index?: number) => LineOf<Source, Line> {
  class Lazy {
    // Public: a framework may hand explanations around inside proxies, which private fields do not survive.
    readonly source: Source;
    readonly index: number;

    constructor(source: Source, index = 0) {
      this.source = source;
      this.index = index;
    }

    toJSON(): Line {
      return Object.fromEntries(names.map((name) => [name, (this as unknown as Line)[name]])) as Line;
    }
  }
  const names = Object.keys(parts) as (keyof Line & string)[];
  for (const name of names) {
    const part = parts[name];
    Object.defineProperty(Lazy.prototype, name, { get(this: Lazy) { return part(this.source, this.index); } });
  }
  return Lazy as unknown as new (source: Source, index?: number) => LineOf<Source, Line>;
}
