/** The project's folder, seen from here and from the folder that the bundles are run in alike. */
export const root = new URL('../../', import.meta.url);
