/**
 * How hard zlib presses what each document holds of its own: half as long as at its usual level, 6, for files a thirtieth
 * larger. What many documents share is pressed once, at the usual one.
 */
export const OWN_LEVEL = 3;
