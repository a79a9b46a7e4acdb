import { spawnSync } from 'node:child_process';
import { checkImports } from './imports/checkImports.ts';
import { root, tool } from './workspace.ts';

const { status } = spawnSync(tool('oxlint'), ['--deny-warnings', '--report-unused-disable-directives', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
const violations = checkImports(root);
for (const { file, line, rule, message } of violations) console.log(`${file}:${line} ${rule}: ${message}`);
console.log(`Import rules: ${violations.length} violations.`);
if (status !== 0 || violations.length > 0) process.exitCode = 1;
