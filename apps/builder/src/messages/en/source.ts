import type { source as vi } from '../vi/source.ts';

export const source: typeof vi = {
  label: 'JSON source of the rubric',
  help: 'The rubric as JSON. Changes here can be undone like any other; Ctrl+Space suggests what the format allows.',
  broken: 'No JSON from here on. The rubric is unchanged.',
  apart: {
    broken: 'Not applied: what is being typed is not JSON yet. The rubric keeps its content.',
    shape: 'Not applied: this does not make a rubric, see the underlined places. The rubric keeps its content.',
  },
  back: 'Drop it, show the rubric',
};
