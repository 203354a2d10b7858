/** What is fetched at the first call, and the same promise ever after; but for one that failed, which is tried again. */
export function fetchedOnce<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let fetched: Promise<Value> | null = null;
  return () => {
    fetched ??= fetch().catch((fault: unknown) => {
      fetched = null;
      throw fault;
    });
    return fetched;
  };
}
