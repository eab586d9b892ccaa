import pg from "pg";
import { clientConfig, type DatabaseAddress } from "./address.ts";

const channel = "catalogue";
const patience = 2000;

export interface Listener {
  readonly stop: () => Promise<void>;
}

/** Hears when the open catalogue was changed, by whatever process; says so while it cannot hear. */
export function listenForChanges(
  address: DatabaseAddress,
  heard: (listening: boolean) => void,
  changed: () => void,
): Listener {
  let stopped = false;
  let client: pg.Client | undefined;
  const lost = () => {
    heard(false);
    if (!stopped) setTimeout(() => void begin(), patience).unref();
  };
  const begin = async () => {
    client = new pg.Client({ ...clientConfig(address), application_name: "beisammen changes", keepAlive: true });
    client.on("notification", changed);
    client.on("error", () => undefined);
    client.on("end", lost);
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      heard(true);
    } catch {
      // "end" follows and tries again.
      await client.end().catch(() => undefined);
    }
  };
  void begin();
  return {
    stop: async () => {
      stopped = true;
      await client?.end();
    },
  };
}
