import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const cipher = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "", "beisammen app factor", 32));

/** The app's secret has to be read again, so it cannot be hashed. Sealed, a copy of the database alone gives it away to nobody. */
export function seal(text: string, { key, account }: { key: string; account: string }): Buffer {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyFrom(key), iv).setAAD(Buffer.from(account));
  return Buffer.concat([iv, sealing.update(text, "utf8"), sealing.final(), sealing.getAuthTag()]);
}

/** Undefined when another key sealed it, or when it belongs to another account. */
export function unseal(sealed: Buffer, { key, account }: { key: string; account: string }): string | undefined {
  try {
    const opening = createDecipheriv(cipher, keyFrom(key), sealed.subarray(0, ivBytes))
      .setAAD(Buffer.from(account))
      .setAuthTag(sealed.subarray(-tagBytes));
    return opening.update(sealed.subarray(ivBytes, -tagBytes), undefined, "utf8") + opening.final("utf8");
  } catch {
    return undefined;
  }
}
