import { verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import { z } from "zod";
import type { Party } from "./party.ts";
import type { Passkey } from "./passkeys.store.ts";

const text = z.string().max(20_000);
/** Nothing that an extension says is of use to us. */
const extensions = z.object({}).default({});

/** What the browser sends when it made a passkey. */
export const AddedKey = z.object({
  id: text,
  rawId: text,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
  clientExtensionResults: extensions,
});
export type AddedKey = z.infer<typeof AddedKey>;

/** What it sends when it proved one. */
export const ProvedKey = z.object({
  id: text,
  rawId: text,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
  }),
  clientExtensionResults: extensions,
});
export type ProvedKey = z.infer<typeof ProvedKey>;

/** The answer as it stands in the hidden field of a form; undefined when it is none. */
export function readAnswer<Answer extends z.ZodType>(shape: Answer, field: string): z.output<Answer> | undefined {
  try {
    return shape.safeParse(JSON.parse(field)).data;
  } catch {
    return undefined;
  }
}

interface Asked {
  readonly challenge: string;
  readonly party: Party;
}

/** The passkey that was made, when it answers our question, on our address, with its holder checked. */
export async function checkAdded(answer: AddedKey, { challenge, party }: Asked) {
  // The library throws for each thing that does not fit, and tells which; to whoever tries it is one "no".
  const checked = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
  }).catch(() => undefined);
  if (!checked?.verified) return undefined;
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports: answer.response.transports };
}

/** The new counter of the passkey, or undefined when the proof does not hold. */
export async function checkProved(answer: ProvedKey, passkey: Passkey, { challenge, party }: Asked) {
  const { credentialId: id, publicKey, counter } = passkey;
  const checked = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: { id, publicKey: new Uint8Array(publicKey), counter },
  }).catch(() => undefined);
  return checked?.verified ? checked.authenticationInfo.newCounter : undefined;
}
