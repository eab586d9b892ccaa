import QRCode from "qrcode";
import type { QrDrawing } from "./qr.tsx";

const quiet = 4;

export function qrOf(text: string): QrDrawing {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  let path = "";
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
  return { size: modules.size + 2 * quiet, path };
}

/** A code of more bytes has squares too small for the camera of a phone. */
const mostBytes = 700;

export const fitsQr = (text: string): boolean => Buffer.byteLength(text) <= mostBytes;

/** The same drawing as a file of its own, for paper; undefined for what does not fit. */
export function qrSvgOf(text: string): string | undefined {
  if (!fitsQr(text)) return undefined;
  const { size, path } = qrOf(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
