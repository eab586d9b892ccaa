const longest = 75;

/** Text as a calendar writes it; control characters, which no program expects, become blanks. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, " ");
}

/** Breaks a line after 75 bytes at most and never within a letter; the rest begins with a blank (RFC 5545, 3.1). */
export function fold(line: string): string {
  if (Buffer.byteLength(line) <= longest) return line;
  const folded: string[] = [];
  let current = "";
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > longest) {
      folded.push(current);
      current = " ";
      bytes = 1;
    }
    current += letter;
    bytes += size;
  }
  return [...folded, current].join("\r\n");
}
