import type { Issue } from '@chamdiem/core';

const NONE: readonly Issue[] = Object.freeze([]);

/** Issues of a sheet by the part that they belong to: `ratings/agenda`, `facts/members`, `findings`; those of no part under ''. */
export class IssuesByPlace {
  readonly #places = new Map<string, Issue[]>();

  constructor(issues: readonly Issue[]) {
    for (const issue of issues) {
      const [, part = '', id] = issue.path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
      const place = (part === 'ratings' || part === 'facts' || part === 'rows') && id !== undefined ? `${part}/${id}` : KNOWN.has(part) ? part : '';
      const list = this.#places.get(place);
      if (list === undefined) this.#places.set(place, [issue]);
      else list.push(issue);
    }
  }

  at(place: string): readonly Issue[] {
    return this.#places.get(place) ?? NONE;
  }
}

const KNOWN: ReadonlySet<string> = new Set(['findings', 'lifts', 'decision']);
