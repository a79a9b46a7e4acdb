import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { packageFolders, root, tool } from './workspace.ts';

type Project = { file: string; compiler: string };

/** The longest first: everything that holds components is one program. */
const projects: Project[] = [{ file: 'tsconfig.vue.json', compiler: tool('vue-tsc', 'packages/vue') }, ...['', ...packageFolders()].flatMap(projectsOf)];
const waiting = [...projects];
let failed = 0;
await Promise.all(Array.from({ length: availableParallelism() }, checkNext));
console.log(`${projects.length - failed} of ${projects.length} TypeScript projects have no errors.`);
if (failed > 0) process.exitCode = 1;

function projectsOf(folder: string): Project[] {
  return globSync('tsconfig*.json', { cwd: join(root, folder) })
    .filter((file) => file !== 'tsconfig.base.json' && file !== 'tsconfig.vue.json')
    .map((file) => join(folder, file))
    .filter((file) => !readFileSync(join(root, file), 'utf8').includes('/tsconfig.vue.json"'))
    .map((file) => ({ file, compiler: tool('tsc', folder) }));
}

async function checkNext(): Promise<void> {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    if (!(await passes(project))) failed++;
  }
}

function passes({ file, compiler }: Project): Promise<boolean> {
  const cache = join(root, 'node_modules', '.cache', 'types', `${file.replaceAll(/[\\/]/g, '-')}.tsbuildinfo`);
  return new Promise((resolve) => {
    spawn(compiler, ['--project', file, '--noEmit', '--incremental', '--tsBuildInfoFile', cache], { cwd: root, stdio: 'inherit' })
      .on('error', () => resolve(false))
      .on('exit', (code) => resolve(code === 0));
  });
}
