import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace.ts';
import { bundleSchemas } from './bundle.ts';
import { mutationsOf } from './mutations.ts';
import { generateValidators } from './validators.ts';

const bundle = bundleSchemas(join(root, 'schemas'));
const titles = Object.keys(bundle.$defs);
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true, discriminator: true });
ajv.addSchema({ $id: 'bundle', $defs: bundle.$defs });

describe('generated validators agree with ajv', async () => {
  const validators = await validatorsOfEveryPart();

  it.each(titles)('%s', (title) => {
    const ours = validators[`validate${title}`]!;
    const theirs = ajv.getSchema(`bundle#/$defs/${title}`)!;
    for (const example of (bundle.$defs[title]?.['examples'] ?? []) as never[]) {
      expect(ours(example)).toEqual([]);
      fc.assert(
        fc.property(mutationsOf(example), (value) => {
          const errors = ours(value);
          expect(errors.length === 0).toBe(theirs(value));
          const places = new Set(theirs.errors?.map((error) => error.instancePath));
          expect(errors.filter(({ path }) => !places.has(path))).toEqual([]);
        }),
      );
    }
  });
});

it('keeps the validators of rubrics and sheets small', async () => {
  const contents = `export { validateRubric, validateScoresheet } from './packages/core/src/generated/validators.ts';`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'esm', write: false });
  expect(gzipSync(outputFiles[0]?.contents ?? '').byteLength).toBeLessThan(7_000);
});

type Validators = Record<string, (input: unknown) => { path: string }[]>;

async function validatorsOfEveryPart(): Promise<Validators> {
  const all = { ...bundle, documents: new Map(titles.map((title) => [title, title])) };
  const source = generateValidators(all, '', join(root, 'packages/core/src/structure'));
  const { outputFiles } = await build({ stdin: { contents: source, loader: 'ts', resolveDir: root }, bundle: true, format: 'esm', write: false });
  const code = outputFiles[0]?.text ?? '';
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Validators;
}
