import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

interface Doing {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
  /** Off: nobody was asked for finger, face or PIN. */
  readonly verified?: boolean;
}

const present = 0x01;
const verifiedFlag = 0x04;
const attested = 0x40;

/** An authenticator in software: makes one passkey and proves it, as honest or dishonest as a test wants it. */
export class Authenticator {
  readonly #key = generateKeyPairSync("ec", { namedCurve: "P-256" });
  readonly #id = randomBytes(16);
  counter = 0;

  create(doing: Doing): object {
    const { x = "", y = "" } = this.#key.publicKey.export({ format: "jwk" });
    const cose = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, "base64url"))],
        [-3, new Uint8Array(Buffer.from(y, "base64url"))],
      ]),
    );
    const length = Buffer.from([0, this.#id.length]);
    const authData = Buffer.concat([this.#head(doing, attested), Buffer.alloc(16), length, this.#id, cose]);
    const attestationObject = isoCBOR.encode(
      new Map<string, string | Uint8Array | Map<string, never>>([
        ["fmt", "none"],
        ["attStmt", new Map<string, never>()],
        ["authData", new Uint8Array(authData)],
      ]),
    );
    const clientDataJSON = saidBy("webauthn.create", doing).toString("base64url");
    return this.#named({ clientDataJSON, attestationObject: Buffer.from(attestationObject).toString("base64url") });
  }

  get(doing: Doing): object {
    this.counter++;
    const authenticatorData = this.#head(doing, 0);
    const clientData = saidBy("webauthn.get", doing);
    const signature = createSign("SHA256")
      .update(Buffer.concat([authenticatorData, createHash("sha256").update(clientData).digest()]))
      .sign(this.#key.privateKey);
    return this.#named({
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authenticatorData.toString("base64url"),
      signature: signature.toString("base64url"),
    });
  }

  #head({ rpId, verified = true }: Doing, more: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const flags = Buffer.from([present | (verified ? verifiedFlag : 0) | more]);
    return Buffer.concat([createHash("sha256").update(rpId).digest(), flags, counter]);
  }

  #named(response: object): object {
    const id = this.#id.toString("base64url");
    return { id, rawId: id, type: "public-key", response };
  }
}

const saidBy = (type: string, { challenge, origin }: Doing): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
