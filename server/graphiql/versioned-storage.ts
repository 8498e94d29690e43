// GraphiQL's names for the open tabs. Stored tabs win over the default ones, so examples that changed would never
// reach somebody who has been here before. Theme, history and layout are not the examples' business and stay.
const TAB_KEYS = new Set(
  ['tabState', 'query', 'variables', 'headers', 'operationName'].map((key) => `graphiql:${key}`),
);

export interface FormerTab {
  /** The name of its operation, as GraphiQL shows it. */
  title: string;
  query: string;
  variables: string | null;
}

/**
 * A store for GraphiQL in which open tabs belong to one version of the examples: another version starts afresh. What
 * its predecessors stored is removed and returned.
 */
export function openVersionedStorage(storage: Storage, version: string): { storage: Storage; formerTabs: FormerTab[] } {
  const keyOf = (key: string) => (TAB_KEYS.has(key) ? `${key}@${version}` : key);
  const formerTabs: FormerTab[] = [];
  for (const key of Object.keys(storage)) {
    const [name = '', storedVersion] = key.split('@');
    if (!TAB_KEYS.has(name) || storedVersion === version) continue;
    if (name === 'graphiql:tabState') formerTabs.push(...readTabs(storage.getItem(key) ?? ''));
    storage.removeItem(key);
  }
  const versioned: Storage = {
    get length() {
      return storage.length;
    },
    key: (index) => storage.key(index),
    getItem: (key) => storage.getItem(keyOf(key)),
    setItem: (key, value) => storage.setItem(keyOf(key), value),
    removeItem: (key) => storage.removeItem(keyOf(key)),
    clear: () => storage.clear(),
  };
  return { storage: versioned, formerTabs };
}

/** The tabs with a query in a stored state; none when it is not one that GraphiQL writes. */
function readTabs(state: string): FormerTab[] {
  try {
    const { tabs }: { tabs: Partial<FormerTab>[] } = JSON.parse(state);
    return tabs.flatMap(({ title = '', query, variables = null }) => (query ? [{ title, query, variables }] : []));
  } catch {
    return [];
  }
}
