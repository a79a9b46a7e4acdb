import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { describe, expect, inject, it } from 'vitest';

const { tarballs } = inject('packages');
const core = tarballs['@chamdiem/core']!;

// The package is ESM only: what require() of old versions and resolution before `exports` make of it is known.
const unsupported = new Set(['node10', 'node16-cjs']);

it.each(Object.entries(tarballs))('publint finds nothing in %s', async (_name, file) => {
  const { messages } = await publint({ pack: { tarball: bytes(file) }, strict: true });
  expect(messages).toEqual([]);
});

it.each(Object.entries(tarballs).filter(([name]) => name.startsWith('@')))('types resolve for every entry of %s', async (_name, file) => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(bytes(file))), { excludeEntrypoints: [/\.(?:css|html)$/] });
  expect(analysis.types).toEqual({ kind: 'included' });
  const problems = analysis.types === false ? [] : analysis.problems;
  expect(problems.filter((problem) => !('resolutionKind' in problem && unsupported.has(problem.resolutionKind)))).toEqual([]);
});

it.each(['@chamdiem/vue', '@chamdiem/element'])('%s is only what is built, and makes no code or markup from text', (name) => {
  const pack = createPackageFromTarballData(new Uint8Array(bytes(tarballs[name]!)));
  const files = pack.listFiles().map((file) => file.replace(`/node_modules/${name}/`, ''));
  expect(files.filter((file) => !/^(?:dist\/.*\.(?:js|d\.ts|css|html)|dist\/vendor\/LICENSES\.txt|package\.json|README\.md|LICENSE)$/.test(file))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md']));
  expect(files.filter((file) => file.endsWith('.js') && /\bnew Function\b|\beval\(/.test(pack.readFile(`/node_modules/${name}/${file}`)))).toEqual([]);
});

describe('the core tarball', () => {
  const pack = createPackageFromTarballData(new Uint8Array(bytes(core)));
  const files = pack.listFiles().map((file) => file.replace('/node_modules/@chamdiem/core/', ''));
  const textOf = (file: string): string => pack.readFile(`/node_modules/@chamdiem/core/${file}`);

  it('has no runtime dependency and no source', () => {
    const manifest = JSON.parse(textOf('package.json')) as Record<string, unknown>;
    expect(manifest['dependencies'] ?? {}).toEqual({});
    expect(manifest['peerDependencies'] ?? {}).toEqual({});
    expect(manifest['sideEffects']).toBe(false);
    expect(files.filter((file) => !/^(?:dist\/.*\.(?:js|d\.ts)|dist\/vendor\/LICENSES\.txt|package\.json|README\.md|LICENSE)$/.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/vendor/LICENSES.txt']));
  });

  it('reports the version that it is published as', () => {
    expect(textOf('dist/version.js')).toContain(`"${(JSON.parse(textOf('package.json')) as { version: string }).version}"`);
  });

  it('imports only its own files, by the names that they have', () => {
    const broken = files.filter((file) => /\.(?:js|ts)$/.test(file)).flatMap((file) =>
      [...textOf(file).matchAll(/^(?:import|export)\b[^'"]*?\bfrom ['"]([^'"]+)['"]/gm)]
        .map(([, specifier = '']) => specifier)
        .filter((specifier) => !files.includes(resolved(file, specifier)))
        .map((specifier) => `${file}: ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  it('makes no code from text', () => {
    expect(files.filter((file) => file.endsWith('.js') && /\bnew Function\b|\beval\(/.test(textOf(file)))).toEqual([]);
  });
});

function bytes(file: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(file)).buffer;
}

function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const file = new URL(specifier, `file:///${from}`).pathname.slice(1);
  return from.endsWith('.d.ts') ? file.replace(/\.js$/, '.d.ts') : file;
}
