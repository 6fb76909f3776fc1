import fc from 'fast-check';

/** Where BRIEFWRIGHT_SEED names a seed, property tests draw by it: a run can be repeated. */
const seed = process.env.BRIEFWRIGHT_SEED;
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
