import type { MediaType } from "#platform/files/check/checked-file.ts";
import { documentDe as t } from "../texts/document-de.ts";

const formatted = new Intl.NumberFormat("de", { maximumFractionDigits: 1 });

/** "340 kB", "2,4 MB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? t["counselling.document.kilobytes"]({ size: formatted.format(Math.max(1, Math.round(bytes / 1000))) })
    : t["counselling.document.megabytes"]({ size: formatted.format(bytes / 1_000_000) });

const types: Readonly<Record<MediaType, string>> = {
  "application/pdf": "PDF",
  "image/jpeg": "JPEG",
  "image/png": "PNG",
  "text/plain": "Text",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.oasis.opendocument.text": "ODT",
};

export const typeInWords = (mediaType: MediaType): string => types[mediaType];
