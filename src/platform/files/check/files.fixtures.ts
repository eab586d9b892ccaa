import { crc32, deflateRawSync, deflateSync } from "node:zlib";

const ascii = (text: string): Buffer => Buffer.from(text, "latin1");

/** A page with one line, and whatever else is put into the file. */
export const aPdf = (more: readonly string[] = [], tail = ""): Buffer =>
  ascii(
    [
      "%PDF-1.7",
      "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj",
      "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj",
      "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>\nendobj",
      ...more,
      "trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n",
    ].join("\n") + tail,
  );

/** A packed part of a PDF: what it says of itself, and what it holds. */
export const aStream = (head: string, content: string | Buffer): string =>
  `9 0 obj\n<< ${head} /Filter /FlateDecode >>\nstream\n${deflateSync(content).toString("latin1")}\nendstream\nendobj`;

export const aZip = (entries: Readonly<Record<string, string | Buffer>>, claims: { size?: number } = {}): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const packed = name === "mimetype" ? content : deflateRawSync(content);
    const fields = [
      ...[20, 0, name === "mimetype" ? 0 : 8, 0, 0].flatMap((each) => [each & 255, each >> 8]),
      ...[crc32(content), packed.length, claims.size ?? content.length].flatMap(four),
      ...[name.length & 255, name.length >> 8, 0, 0],
    ];
    const local = Buffer.concat([Buffer.from([...ascii("PK"), 3, 4, ...fields]), ascii(name), packed]);
    const rest = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    directory.push(Buffer.from([...ascii("PK"), 1, 2, 20, 0, ...fields, ...rest, ...four(at)]), ascii(name));
    locals.push(local);
    at += local.length;
  }
  const count = Object.keys(entries).length;
  const listed = Buffer.concat(directory);
  const end = [...ascii("PK"), 5, 6, 0, 0, 0, 0, count, 0, count, 0, ...four(listed.length), ...four(at), 0, 0];
  return Buffer.concat([...locals, listed, Buffer.from(end)]);
};

const four = (value: number): number[] => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];

const wordKind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

export const aDocx = (more: Readonly<Record<string, string>> = {}): Buffer =>
  aZip({
    "[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="${wordKind}"/></Types>`,
    "word/document.xml": "<w:document><w:body><w:p><w:r><w:t>Guten Tag</w:t></w:r></w:p></w:body></w:document>",
    ...more,
  });

export const anOdt = (more: Readonly<Record<string, string>> = {}): Buffer =>
  aZip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": "<office:document-content><office:scripts/><text:p>Guten Tag</text:p></office:document-content>",
    ...more,
  });

const chunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([ascii(type), content]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
};

export const aPng = ({ width = 1, words = "" } = {}): Buffer => {
  const size = Buffer.from([...four(width).toReversed(), 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk("IHDR", size),
    ...(words === "" ? [] : [chunk("tEXt", ascii(words))]),
    chunk("IDAT", deflateSync(Buffer.from([0, 0]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]);

/** A photo that a phone took upright, with the place where it was taken. */
export const aJpeg = ({ words = "Rathaus 51.5, 7.4", tail = "" } = {}): Buffer => {
  const turned = Buffer.from([...ascii("Exif\0\0II*\0"), 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ascii("JFIF\0\x01\x01\0\0\x01\0\x01\0\0")),
    segment(0xe1, Buffer.concat([turned, ascii(`\0\0\0\0${words}`)])),
    segment(0xfe, ascii(words)),
    segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
    ascii(tail),
  ]);
};
