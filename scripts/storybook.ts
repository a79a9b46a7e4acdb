import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './workspace.ts';

// npm run storybook: the components in every state, in a browser. npm run storybook -- build: as a static site.
const home = join(root, 'packages/vue');
const storybook = dirname(createRequire(join(home, 'package.json')).resolve('storybook/package.json'));

const [command = 'dev', ...rest] = process.argv.slice(2);
const settings = command === 'dev' ? ['--port', '6006', '--no-open', '--no-version-updates'] : [];
spawn(process.execPath, [join(storybook, 'dist/bin/dispatcher.js'), command, '--disable-telemetry', ...settings, ...rest], { cwd: home, stdio: 'inherit' })
  .on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
