/** An entry on this device that the server has not confirmed. Its key makes it count once, however often it is sent. */
export interface WaitingEntry {
  readonly sentKey: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const database = "beisammen-unterwegs";
const table = "wartend";

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
  });

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(table, { keyPath: "sentKey" }));
  return settled(request);
}

async function within<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const db = await opened();
  try {
    return await settled(work(db.transaction(table, mode).objectStore(table)));
  } finally {
    db.close();
  }
}

export const keepEntry = (entry: WaitingEntry): Promise<IDBValidKey> =>
  within("readwrite", (store) => store.put(entry));
export const forgetEntry = (sentKey: string): Promise<undefined> =>
  within("readwrite", (store) => store.delete(sentKey));
export const waitingEntries = (): Promise<WaitingEntry[]> =>
  within("readonly", (store): IDBRequest<WaitingEntry[]> => store.getAll());
