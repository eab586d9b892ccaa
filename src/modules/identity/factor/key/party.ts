import { z } from "zod";

/** Whom a passkey trusts: the name of the machine in the address, and the address itself. */
export const Party = z.object({ id: z.string(), origin: z.url(), name: z.string() });
export type Party = z.infer<typeof Party>;

/** A passkey belongs to the public address. On one's own computer it works under "localhost", never under a number. */
export function partyOf(requestUrl: string, baseUrl: string, city: string): Party {
  const asked = new URL(requestUrl);
  const { hostname, origin } = asked.hostname === "localhost" ? asked : new URL(baseUrl);
  return { id: hostname, origin, name: `Beisammen ${city}` };
}

/** Browsers know passkeys only for names, and only where the connection is safe. */
export const knowsPasskeys = ({ id, origin }: Party): boolean =>
  id === "localhost" || (origin.startsWith("https:") && !/^[\d.]+$|^\[/.test(id));
