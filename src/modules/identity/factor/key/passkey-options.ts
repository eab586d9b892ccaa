import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server";
import type { Party } from "./party.ts";
import type { Passkey } from "./passkeys.store.ts";

const transports = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"] as const;

const named = ({ credentialId, transports: said }: Pick<Passkey, "credentialId" | "transports">) => ({
  id: credentialId,
  transports: transports.filter((each) => said.includes(each)),
});

/** What a browser is asked when somebody adds a passkey. It must check who holds it: then it is two factors in one. */
export const askToAdd = (
  party: Party,
  account: { readonly id: string; readonly email: string; readonly name: string },
  known: readonly Passkey[],
) =>
  generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: account.email,
    userDisplayName: account.name,
    userID: new Uint8Array(Buffer.from(account.id.replaceAll("-", ""), "hex")),
    attestationType: "none",
    excludeCredentials: known.map(named),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });

/** What a browser is asked to prove. Without known passkeys it offers those that it holds for us. */
export const askToProve = (party: Party, known: readonly Passkey[]) =>
  generateAuthenticationOptions({ rpID: party.id, allowCredentials: known.map(named), userVerification: "required" });
