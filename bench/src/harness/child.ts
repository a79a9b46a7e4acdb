import { jobs } from '../jobs.ts';

// Every measurement has a process of its own: an engine must not find the optimiser spoilt by another one.
const [name = '', workdir = '', ...args] = process.argv.slice(2);
const job = jobs[name];
if (job === undefined) throw new Error(`no job ${name}`);
const answer = await job(workdir, args);
process.send!(answer, undefined, {}, () => process.exit(0));
