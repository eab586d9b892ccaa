import type { TakenFile } from "./taken-file.ts";

const plain = /[^\w .,()-]/g;

/**
 * A file that somebody brought is saved, never shown: as what it was found to be, without guessing, and if a browser
 * opens it after all, without any right.
 */
export function fileHeaders({
  fileName,
  mediaType,
}: Pick<TakenFile, "fileName" | "mediaType">): Record<string, string> {
  const charset = mediaType === "text/plain" ? "; charset=utf-8" : "";
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return {
    "content-type": mediaType + charset,
    "content-disposition": `attachment; filename="${fileName.replaceAll(plain, "_")}"; filename*=UTF-8''${encoded}`,
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
  };
}
