import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

export type Example = { file: string; code: string };

/** The @example blocks of docstrings, without their asterisks. */
export function examplesOf(file: string): Example[] {
  const docstrings = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return docstrings.flatMap((text) => {
    const lines = text.replace(/\*\/$/, '').split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
    return lines.join('\n').split(/^@example\n?/m).slice(1).map((block) => ({ file, code: block.split(/^@/m)[0]!.trim() }));
  });
}

/**
 * An example as a program that can be checked and run. A line `expression; // value` becomes a call of `shows`,
 * which compares when the comment is a literal; `…` stands for anything. Other comments are only for people.
 */
export function programOf(code: string): string {
  return code
    .split('\n')
    .map((line) => {
      const [, expression, comment] = /^([^/].*);\s*\/\/ (.+)$/.exec(line) ?? [];
      if (expression === undefined || /^(?:const|let|import|return|throw|if|for)\b/.test(expression)) return line;
      return isLiteral(comment ?? '') ? `shows(${expression}, ${comment});` : line;
    })
    .join('\n');
}

function isLiteral(text: string): boolean {
  try {
    runInNewContext(`(${text})`, {}, { timeout: 100 });
    return true;
  } catch {
    return false;
  }
}

/** Whether a value is the one that an example shows. */
export function isShown(value: unknown, shown: unknown): boolean {
  if (typeof value !== 'string' || typeof shown !== 'string') return JSON.stringify(value) === JSON.stringify(shown);
  const pattern = shown.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*');
  return new RegExp(`^${pattern}$`).test(value);
}
