import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, Converter, ReflectionKind } from 'typedoc';
import type { Context } from 'typedoc';
import { root } from '../workspace.ts';

/** One page for each: what it is called, and the file whose exports it lists. */
const pages = [
  { name: 'core', source: 'packages/core/src/index.ts' },
  { name: 'documents', source: 'packages/core/src/generated/types.ts' },
];

/** The API reference from the docstrings, by the name of each file. Fails when something public has none, or names a type that is not. */
export async function generateReference(): Promise<Map<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'chamdiem-reference-'));
  try {
    const app = await Application.bootstrapWithPlugins({ ...(options as object), outputs: [{ name: 'markdown', path: out }] });
    app.converter.on(Converter.EVENT_RESOLVE_BEGIN, nameModules);
    const project = await app.convert();
    if (project === undefined) throw new Error('TypeDoc could not read the sources');
    app.validate(project);
    if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('The API reference is not complete, see above');
    await app.generateOutputs(project);
    return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]));
  } finally {
    rmSync(out, { recursive: true });
  }
}

function nameModules({ project }: Context): void {
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    const page = pages.find(({ source }) => module.name === source.replace(/(?:\/index)?\.ts$/, ''));
    if (page !== undefined) module.name = page.name;
  }
}

const options = {
  plugin: ['typedoc-plugin-markdown'],
  entryPoints: pages.map(({ source }) => join(root, source)),
  tsconfig: join(root, 'packages/core/tsconfig.json'),
  basePath: root,
  name: 'API reference',
  readme: 'none',
  logLevel: 'Warn',
  disableSources: true,
  excludeReferences: true,
  // Short names inside the types of messages.
  intentionallyNotExported: ['ByComparator', 'Texts'],
  validation: { notDocumented: true, notExported: true, invalidLink: true },
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
  outputFileStrategy: 'modules',
  entryFileName: 'README',
  kindSortOrder: ['Function', 'Variable', 'Class', 'Interface', 'TypeAlias'],
  groupOrder: ['Functions', 'Variables', '*'],
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  propertyMembersFormat: 'table',
};
