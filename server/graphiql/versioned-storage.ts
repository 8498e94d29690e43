// GraphiQL's names for the open tabs. Stored tabs win over the default ones, so examples that changed would never
// reach somebody who has been here before. Theme, history and layout are not the examples' business and stay.
const TAB_KEYS = new Set(
  ['tabState', 'query', 'variables', 'headers', 'operationName'].map((key) => `graphiql:${key}`),
);

/**
 * A store for GraphiQL in which open tabs belong to one version of the examples: another version starts afresh, and
 * what its predecessors stored is removed.
 */
export function createVersionedStorage(storage: Storage, version: string): Storage {
  const keyOf = (key: string) => (TAB_KEYS.has(key) ? `${key}@${version}` : key);
  for (const key of Object.keys(storage)) {
    const [name = '', storedVersion] = key.split('@');
    if (TAB_KEYS.has(name) && storedVersion !== version) storage.removeItem(key);
  }
  return {
    get length() {
      return storage.length;
    },
    key: (index) => storage.key(index),
    getItem: (key) => storage.getItem(keyOf(key)),
    setItem: (key, value) => storage.setItem(keyOf(key), value),
    removeItem: (key) => storage.removeItem(keyOf(key)),
    clear: () => storage.clear(),
  };
}
