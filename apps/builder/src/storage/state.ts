/** How much this browser keeps for this page, and whether it promised not to throw it away. Undefined where the browser does not say: plain http. */
export interface StorageState {
  readonly usage: number | undefined;
  readonly quota: number | undefined;
  readonly persisted: boolean | undefined;
}

export async function readStorageState(): Promise<StorageState> {
  // Missing on plain http, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  const [estimate, persisted] = await Promise.all([storage?.estimate(), storage?.persisted()]);
  return { usage: estimate?.usage, quota: estimate?.quota, persisted };
}

/** Asks the browser to keep the data also when space gets short. */
export async function askToPersist(): Promise<boolean> {
  const storage = navigator.storage as StorageManager | undefined;
  return (await storage?.persist()) ?? false;
}
