import { checkFile } from "#platform/files/check/check-file.ts";
import { FileRefused, type MediaType } from "#platform/files/check/checked-file.ts";
import { safeFileName } from "#platform/files/check/file-name.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { documentDe as t } from "../texts/document-de.ts";

export interface TakenFile {
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly content: Uint8Array;
}

/** What somebody uploaded, if it may be kept: looked into, with a name that is only a name. */
export async function takenFile(sent: File): Promise<TakenFile> {
  if (sent.name === "" && sent.size === 0)
    throw refuseFields({ field: "datei", reason: "counselling.document.no-file" });
  const { ending, mediaType, content } = checked(new Uint8Array(await sent.arrayBuffer()));
  return { mediaType, content, fileName: safeFileName(sent.name, ending, t["counselling.document.file"]) };
}

function checked(bytes: Uint8Array) {
  try {
    return checkFile(bytes);
  } catch (refused) {
    if (!(refused instanceof FileRefused)) throw refused;
    throw refuseFields({ field: "datei", reason: `counselling.document.${refused.problem}` });
  }
}
