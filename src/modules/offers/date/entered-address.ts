import type { Entered } from "#platform/web/entered.ts";

/** An address that holds what was typed, so that a link can repair one field and keep the others. */
export function addressWith(path: string, entered: Entered): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(entered)) {
    if (typeof value === "string" && value !== "") query.append(name, value);
    if (Array.isArray(value)) for (const each of value) query.append(name, String(each));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** What such an address brings back; undefined when it holds nothing. */
export function enteredFrom(address: string): Entered | undefined {
  const { searchParams } = new URL(address);
  const names = [...new Set(searchParams.keys())].slice(0, 100);
  if (names.length === 0) return undefined;
  return Object.fromEntries(
    names.map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}
