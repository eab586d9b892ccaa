import { problem, type Reader } from "./reading.ts";

export const readEmail: Reader<string> = (text) => {
  const plain = text
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/^<(.*)>$/, "$1");
  if ((plain.match(/@/g) ?? []).length > 1) return problem("imports.value.several-emails");
  const match = /^([^\s@<>(),;:"]{1,64})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})$/u.exec(plain);
  const [, name = "", host = ""] = match ?? [];
  if (!match || name.startsWith(".") || name.endsWith(".") || name.includes(".."))
    return problem("imports.value.email");
  return { ok: `${name}@${host.toLowerCase()}` };
};

/** A web address; "www.stadt.example" gets its "https://". */
export const readUrl: Reader<string> = (text) => {
  const plain = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(plain) ? plain : `https://${plain}`;
  if (/\s/.test(plain) || !URL.canParse(whole)) return problem("imports.value.url");
  const url = new URL(whole);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && /\.[\p{L}\d-]{2,}$/u.test(url.hostname) && url.username === ""
    ? { ok: url.href }
    : problem("imports.value.url");
};
