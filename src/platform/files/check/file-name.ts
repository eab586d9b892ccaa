// oxlint-disable-next-line no-control-regex -- these signs are what is taken out
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;
const notInNames = /[<>:"|?*%/\\]+/g;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 100;

/**
 * A name that is only a name: no path, no sign that turns the direction of reading, one ending – the true one.
 * "Befund.pdf.exe" that is a PDF becomes "Befund-pdf.pdf".
 */
export function safeFileName(given: string, ending: string, otherwise: string): string {
  const last = given.normalize("NFC").replaceAll(unseen, "").split(/[/\\]/).at(-1) ?? "";
  const stem = last
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replaceAll(notInNames, "-")
    .replaceAll(".", "-")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s-]+|[\s-]+$/g, "");
  const short = Array.from(stem).slice(0, longest).join("").trim();
  return `${short === "" || reserved.test(short) ? otherwise : short}.${ending}`;
}
