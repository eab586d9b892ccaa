import type { ClientConfig } from "pg";

/** How to reach a database: by a URL, or by the socket of the embedded server. */
export type DatabaseAddress =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

export function clientConfig(address: DatabaseAddress): ClientConfig {
  const patience = { connectionTimeoutMillis: 10_000 };
  if ("url" in address) return { ...patience, connectionString: address.url };
  const { host, port, user, database } = address;
  return { ...patience, host, port, user, database };
}

/** The address for a person to read: without user and password. */
export function placeOf(address: DatabaseAddress): string {
  if (!("url" in address)) return `„${address.database}“ in ${address.host}`;
  const { host, pathname } = new URL(address.url);
  return `„${decodeURIComponent(pathname.slice(1))}“ auf ${host || "diesem Rechner"}`;
}
