import type { Plan } from '@chamdiem/core';

/** What the drafts of sheets have in common that do not say whose they are. */
export function namelessKeys({ rubric }: Plan): string {
  return `${encodeURIComponent(rubric.id)}/~`;
}

/** The key of a sheet that does not say whose it is: of this tab and this page alone, and the same after a reload. */
export function tabKey(plan: Plan): string {
  const place = `chamdiem-draft ${plan.rubric.id} ${location.href}`;
  try {
    const known = sessionStorage.getItem(place) ?? random();
    sessionStorage.setItem(place, known);
    return namelessKeys(plan) + known;
  } catch {
    // Where a page may store nothing, as in a sandbox, the sheet has a draft that is found in the list only.
    return namelessKeys(plan) + random();
  }
}

/** Not crypto.randomUUID: pages served over plain http have none. */
function random(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
