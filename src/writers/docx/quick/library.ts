type Library = typeof import('../plain/library.ts');

/** Thrown where the library has to write something that it has not written before, and is not loaded. */
class LibraryNeeded extends Error {
  readonly load: () => Promise<void>;
  constructor(load: () => Promise<void>) {
    super('the library is not loaded');
    this.load = load;
  }
}

let library: Library | undefined;
let hasCharts = false;

/** The library and what we make of it, for what it has not written before. Only within `withLibrary`. */
export function theLibrary(): Library {
  if (library) return library;
  throw new LibraryNeeded(async () => {
    library = await import('../plain/library.ts');
  });
}

/** The same with its charts. */
export function theCharts(): Library {
  const found = theLibrary();
  if (hasCharts) return found;
  throw new LibraryNeeded(async () => {
    await found.loadCharts();
    hasCharts = true;
  });
}

/** Does something, and again where it needs the library: to load that takes longer than to write most documents. */
export async function withLibrary<T>(act: () => T): Promise<T> {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof LibraryNeeded)) throw error;
    await error.load();
    return withLibrary(act);
  }
}
