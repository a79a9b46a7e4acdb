import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const bundleFile = (workdir: string): string => join(workdir, 'core.mjs');

export const bundleUrl = (workdir: string): string => pathToFileURL(bundleFile(workdir)).href;
