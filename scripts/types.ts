import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { packageFolders, root, tool } from './workspace.ts';

type Project = { file: string; compiler: string };

const projects = ['', ...packageFolders()].flatMap(projectsOf);
const waiting = [...projects];
let failed = 0;
await Promise.all(Array.from({ length: availableParallelism() }, checkNext));
console.log(`${projects.length - failed} of ${projects.length} TypeScript projects have no errors.`);
if (failed > 0) process.exitCode = 1;

function projectsOf(folder: string): Project[] {
  const manifest = readFileSync(join(root, folder, 'package.json'), 'utf8');
  const compiler = tool(manifest.includes('"vue-tsc"') ? 'vue-tsc' : 'tsc', folder);
  return globSync('tsconfig*.json', { cwd: join(root, folder) })
    .filter((file) => file !== 'tsconfig.base.json')
    .map((file) => ({ file: join(folder, file), compiler }));
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
