import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export type Declarations = {
  /** Every declaration of the files and of what they import, without comments, by name. */
  declarations: string[];
  /** The names that each file exports. */
  exported: string[][];
};

/** Reads declaration files so that two readings differ only where the API does, not in order or comments. */
export function readDeclarations(files: readonly string[]): Declarations {
  // Two files may declare a name of their own each.
  const texts = new Set<string>();
  const exported = new Map<string, string[]>();
  const visit = (file: string): void => {
    if (exported.has(file)) return;
    const names: string[] = [];
    exported.set(file, names);
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      if (ts.isImportDeclaration(statement)) imported(file, statement).forEach(visit);
      else if (ts.isExportDeclaration(statement)) names.push(...namesOf(statement));
      else texts.add(`${declaredName(statement)}\n${printed(statement, source)}`);
    }
  };
  files.forEach(visit);
  const declarations = [...texts].toSorted().map((text) => text.slice(text.indexOf('\n') + 1));
  return { declarations, exported: files.map((file) => exported.get(file) ?? []) };
}

/** The declarations of other packages are theirs. */
function imported(file: string, { moduleSpecifier }: ts.ImportDeclaration): string[] {
  const specifier = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
  return specifier.startsWith('.') ? [join(dirname(file), specifier.replace(/\.js$/, '.d.ts'))] : [];
}

function namesOf({ exportClause }: ts.ExportDeclaration): string[] {
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) throw new Error('An entry names what it exports');
  return exportClause.elements.map(({ name }) => name.text);
}

function declaredName(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText()).join();
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name?.text ?? '';
  return statement.getText();
}

function printed(statement: ts.Statement, source: ts.SourceFile): string {
  return ts.createPrinter({ removeComments: true }).printNode(ts.EmitHint.Unspecified, statement, source);
}
