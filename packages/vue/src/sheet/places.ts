import type { Issue } from '@chamdiem/core';

const NONE: readonly Issue[] = Object.freeze([]);

/** Issues of a sheet by the part that they belong to: `ratings/agenda`, `facts/members`, `findings`; those of no part under ''. */
export class IssuesByPlace {
  readonly #places: Map<string, Issue[]> | null;

  constructor(issues: readonly Issue[]) {
    const places = (this.#places = issues.length === 0 ? null : new Map<string, Issue[]>());
    for (const issue of issues) {
      const [, part = '', id] = issue.path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
      const place = (part === 'ratings' || part === 'facts' || part === 'rows') && id !== undefined ? `${part}/${id}` : KNOWN.has(part) ? part : '';
      const list = places!.get(place);
      if (list === undefined) places!.set(place, [issue]);
      else list.push(issue);
    }
  }

  at(place: string): readonly Issue[] {
    return this.#places?.get(place) ?? NONE;
  }
}

const KNOWN: ReadonlySet<string> = new Set(['findings', 'lifts', 'decision']);
