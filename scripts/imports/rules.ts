import { posix } from 'node:path';
import type { Import } from './sourceFiles.ts';

/** Which packages of the workspace a package may import, by folder. An import against this table points the wrong way. */
export const allowed: Record<string, readonly string[]> = {
  'packages/core': [],
  'packages/oracle': ['@chamdiem/core'],
  'packages/vue': ['@chamdiem/core'],
  'packages/element': ['@chamdiem/core', '@chamdiem/vue'],
  'packages/sql': ['@chamdiem/core'],
  'packages/office': ['@chamdiem/core'],
  'packages/interop': ['@chamdiem/core'],
  'packages/cli': ['@chamdiem/core', '@chamdiem/sql', '@chamdiem/office', '@chamdiem/interop'],
  'apps/builder': ['@chamdiem/core', '@chamdiem/vue', '@chamdiem/element', '@chamdiem/sql', '@chamdiem/office', '@chamdiem/interop'],
  'apps/examples': ['@chamdiem/core', '@chamdiem/vue', '@chamdiem/element'],
  'apps/portal': ['@chamdiem/core', '@chamdiem/vue', '@chamdiem/element', '@chamdiem/sql', '@chamdiem/office', '@chamdiem/interop'],
  bench: ['@chamdiem/core', '@chamdiem/oracle', '@chamdiem/vue', '@chamdiem/element', '@chamdiem/sql', '@chamdiem/office', '@chamdiem/interop'],
  scripts: [],
  schemas: [],
};

/** The phases of the engine in the order in which they may use each other, each a file or folder of this name in core's sources: a report carries its class, so score walks the ladder of classify. */
export const phases = ['validate', 'compile', 'classify', 'score', 'explain'];

/** Folders of core that hold one thing per file: the index, or a file that it lists, imports every one. */
export const listedFolders = ['packages/core/src/methods', 'packages/core/src/checks'];

export type ImportRule = { rule: string; broken: (from: Import) => string | undefined };

/** Rules on single imports; each returns what is wrong with one. */
export const importRules: readonly ImportRule[] = [
  {
    rule: 'package-arrows',
    broken: ({ file, specifier }) => {
      const home = homeOf(file);
      const name = workspaceName(specifier);
      if (name === undefined || (allowed[home] ?? []).includes(name)) return undefined;
      // The oracle's random rubrics serve any package's tests.
      if (name === '@chamdiem/oracle' && isTest(file)) return undefined;
      return `${home} may not import ${name}`;
    },
  },
  {
    rule: 'package-by-name',
    broken: ({ file, target }) => {
      if (target === undefined || homeOf(target) === homeOf(file)) return undefined;
      // The schemas and the library are data without a package; only shipped code may not reach out of its own.
      if (target.startsWith('schemas/') && target.endsWith('.json') && !isShipped(file)) return undefined;
      // Tests and measurements may use the workspace's tools: the browser, the strict portal, the build.
      if (target.startsWith('scripts/') && (isTest(file) || homeOf(file) === 'bench')) return undefined;
      return `import another package by its name, not by the path to ${target}`;
    },
  },
  {
    rule: 'no-deep-import',
    broken: ({ specifier }) => (workspaceName(specifier) !== undefined && /\/(?:src|dist)(?:\/|$)/.test(specifier) ? `${specifier} is not a public entry` : undefined),
  },
  {
    rule: 'no-own-index',
    broken: ({ file, target }) => {
      const index = `${homeOf(file)}/src/index.ts`;
      return target === index && !isTest(file) ? `import the file itself, not the package's own ${index}` : undefined;
    },
  },
  {
    rule: 'phase-order',
    broken: ({ file, target }) => {
      const [from, to] = [phaseOf(file), phaseOf(target)];
      if (from === undefined || to === undefined || isTest(file) || to <= from) return undefined;
      return `${phases[from]} may not import the later phase ${phases[to]}`;
    },
  },
];

function homeOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'packages' || first === 'apps' ? `${first}/${second}` : first;
}

function workspaceName(specifier: string): string | undefined {
  if (/^chamdiem(?:\/|$)/.test(specifier)) return 'chamdiem';
  return /^@chamdiem\/[^/]+/.exec(specifier)?.[0];
}

function isTest(file: string): boolean {
  return /\.test(?:-d)?\.ts$|\/test\//.test(file);
}

function isShipped(file: string): boolean {
  return file.startsWith('packages/') && !isTest(file);
}

function phaseOf(file: string | undefined): number | undefined {
  const inside = file?.startsWith('packages/core/src/') ? posix.relative('packages/core/src', file) : '';
  const index = phases.findIndex((phase) => inside === `${phase}.ts` || inside.startsWith(`${phase}/`));
  return index < 0 ? undefined : index;
}
