#!/usr/bin/env node
import { commands } from './commands/index.ts';
import { removePartsOnSignals } from './io/partFile.ts';
import { runProgram } from './program.ts';

removePartsOnSignals();
process.exitCode = await runProgram(commands, process.argv.slice(2));
