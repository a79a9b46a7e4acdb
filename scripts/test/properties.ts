import fc from 'fast-check';

// Tests in a browser have no process.
const long = typeof process !== 'undefined' && process.env['LONG'] === '1';

// A fixed seed keeps every ordinary run alike; the long run looks for what it has not seen yet and prints its seed on a failure.
fc.configureGlobal(long ? { numRuns: 20_000 } : { numRuns: 100, seed: 366 });
