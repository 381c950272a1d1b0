/** The statistics of the gate: numbers in, numbers out, no input or output and no notion of claims. */
export { betaInc } from './beta.ts';
export { binomialCdf, binomialSf } from './binomial.ts';
export { exactNonInferiority } from './exact-non-inferiority.ts';
export { chiSquaredSf, gammaInc } from './gamma.ts';
export { clopperPearsonInterval, newcombeInterval, wilsonInterval } from './intervals.ts';
export type { ProportionSample } from './intervals.ts';
export { mcnemarExact } from './mcnemar.ts';
export type { McNemarExact } from './mcnemar.ts';
export { benjaminiHochberg, holm } from './multiplicity.ts';
export { normalCdf, normalQuantile, normalSf } from './normal.ts';
export { clusteredPairedT, pairedT } from './paired-t.ts';
export type { PairedT } from './paired-t.ts';
export { mcnemarPower, minimumDetectableEffect, sampleSizeForMargin } from './power.ts';
export { samplesNeeded, smallestHoldingN } from './samples-needed.ts';
export { studentTCdf, studentTQuantile } from './student-t.ts';
export { tangoInterval, tangoNonInferiority } from './tango.ts';
export type { Interval, PairCounts } from './tango.ts';
