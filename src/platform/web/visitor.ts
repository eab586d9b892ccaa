import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** Where the request came from; a forwarded address counts only when it comes through the proxy that the operator trusts. */
export function addressOf(c: Context, trustedProxy: string | undefined): string {
  const direct = connectionAddress(c);
  const forwarded = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return trustedProxy !== undefined && direct === trustedProxy && forwarded ? forwarded : direct;
}

function connectionAddress(c: Context): string {
  try {
    return (getConnInfo(c).remote.address ?? "").replace(/^::ffff:/, "");
  } catch {
    // A request made in process, as the tests do, has no connection.
    return "127.0.0.1";
  }
}

export const isLoopback = (address: string): boolean => address === "::1" || address.startsWith("127.");
