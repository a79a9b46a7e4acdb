import { command } from '../../command.ts';
import { setAt } from '../../edit/at.ts';

/** Takes an acceptance back. */
export const unacceptFinding = command('finding.unaccept', {
  run: (document, { code, path }: { readonly code: string; readonly path?: string | undefined }) => {
    const rest = (document.acceptedFindings ?? []).filter((each) => each.code !== code || each.path !== path);
    return setAt(document, ['acceptedFindings'], rest.length === 0 ? undefined : rest);
  },
});
