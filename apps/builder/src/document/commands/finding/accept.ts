import type { AcceptedFinding } from '@chamdiem/core';
import { command } from '../../command.ts';
import { setAt } from '../../edit/at.ts';

/** Accepts a finding with a reason; of the same code and place there is one. */
export const acceptFinding = command('finding.accept', {
  run: (document, { finding }: { readonly finding: AcceptedFinding }) => {
    const others = (document.acceptedFindings ?? []).filter(({ code, path }) => code !== finding.code || path !== finding.path);
    return setAt(document, ['acceptedFindings'], [...others, finding]);
  },
});
