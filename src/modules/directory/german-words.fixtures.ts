/** Elements that have no end. */
const endless = new Set(["area", "br", "hr", "img", "input", "link", "meta", "wbr"]);
const spoken = /\s(?:aria-label|alt|placeholder|title)="([^"]*)"/g;

/** What a foreign page says to eye and ear, without its head and without what is marked as German. */
export function wordsOutsideGerman(html: string): string {
  const body = html.replace(/<head>.*?<\/head>/s, "").replaceAll(/<(script|style)\b.*?<\/\1>/gs, "");
  const marks: boolean[] = [];
  const said: string[] = [];
  for (const [, tag, text = ""] of body.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    const isGerman = marks.at(-1) ?? false;
    if (tag === undefined) {
      if (!isGerman) said.push(text);
    } else if (tag.startsWith("</")) marks.pop();
    else {
      const own = isGerman || /\slang="de(?:-simple)?"/.test(tag);
      if (!own) said.push(...[...tag.matchAll(spoken)].map((match) => ` ${match[1] ?? ""} `));
      const name = /^<([\w-]+)/.exec(tag)?.[1] ?? "";
      if (name !== "" && !tag.endsWith("/>") && !endless.has(name)) marks.push(own);
    }
  }
  return said.join("").replaceAll("&amp;", "&").replaceAll(/\s+/g, " ").trim();
}
