/** The addresses that a document links to, each with the id of its relationship. */
export interface LinkTable {
  /** Id of an address without its `rId`; undefined for what is no address. */
  idOf(href: string): string | undefined;
  /** All addresses so far, by id. */
  readonly entries: ReadonlyMap<string, string>;
}

/** Makes an empty table. Equal addresses share an id; ids count in order of first use. */
export function makeLinkTable(): LinkTable {
  const ids = new Map<string, string>();
  const entries = new Map<string, string>();
  return {
    entries,
    idOf(href) {
      if (!URL.canParse(href)) return undefined;
      const address = new URL(href).href;
      const id = ids.get(address) ?? `Link${ids.size + 1}`;
      ids.set(address, id);
      entries.set(id, address);
      return id;
    },
  };
}
