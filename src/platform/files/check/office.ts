import { type ArchiveEntry, unpackArchive } from "./archive.ts";
import { type CheckedFile, mediaTypes, refuseFile } from "./checked-file.ts";

const { docx: word, odt: openText } = mediaTypes;

/** Where programs, other files and controls live in letters of either kind. */
const macros = /vba(project|data)|(^|\/)(basic|scripts|dialogs)\/|macrosheet/i;
const embedded = /(^|\/)(embeddings|activex|ole\w*)\/|^object [^/]*$|\.(exe|dll|js|vbs|bat|cmd|scr|jar|lnk|hta)$/i;
const macroKinds = /macroenabled|vbaproject/i;
const commands = /<w:instrtext[^>]*>[^<]*\bdde|\bddeauto\b|<text:dde-connection|<office:dde-source/i;
const scripts = /<script:(event-listener|module)\b|<office:event-listeners\b|<office:script\b/i;
const entities = /<!(doctype|entity)/i;

/** A letter of Word or LibreOffice that holds nothing but text and pictures. */
export function checkOffice(bytes: Uint8Array): CheckedFile {
  const entries = unpackArchive(bytes);
  const kind = kindOf(entries);
  for (const { name } of entries) {
    if (macros.test(name)) throw refuseFile("macros");
    if (embedded.test(name)) throw refuseFile("attachments");
  }
  for (const entry of entries) if (/\.(xml|rels)$/i.test(entry.name)) checkXml(entry);
  return { ...kind, content: bytes };
}

function kindOf(entries: readonly ArchiveEntry[]): Omit<CheckedFile, "content"> {
  const [first] = entries;
  if (first?.name === "mimetype" && textOf(first) === openText) return { mediaType: openText, ending: "odt" };
  const types = entries.find(({ name }) => name === "[Content_Types].xml");
  const listed = types ? textOf(types) : "";
  if (macroKinds.test(listed)) throw refuseFile("macros");
  const isWord = listed.includes(`${word}.main+xml`) && entries.some(({ name }) => name === "word/document.xml");
  if (!isWord) throw refuseFile("unknown-type");
  return { mediaType: word, ending: "docx" };
}

function checkXml(entry: ArchiveEntry): void {
  const xml = textOf(entry);
  if (entities.test(xml)) throw refuseFile("damaged");
  if (commands.test(xml)) throw refuseFile("fetches");
  if (scripts.test(xml)) throw refuseFile("macros");
  if (entry.name === "META-INF/manifest.xml" && xml.includes("encryption-data")) throw refuseFile("password");
  if (entry.name.endsWith(".rels") && fetchesFromOutside(xml)) throw refuseFile("fetches");
}

/** A link that somebody may click is allowed; a template or picture that the program would fetch by itself is not. */
const fetchesFromOutside = (rels: string): boolean =>
  [...rels.matchAll(/<Relationship\b[^>]*>/gi)].some(
    ([relation]) =>
      /TargetMode\s*=\s*["']External["']/i.test(relation) && !/\bType\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation),
  );

/** Without a leading mark, UTF-16 would look like noise and hide words. */
function textOf({ content }: ArchiveEntry): string {
  const wide = content[0] === 0xff || content[0] === 0xfe || content[0] === 0 || content[1] === 0;
  if (wide) throw refuseFile("damaged");
  return new TextDecoder().decode(content);
}
