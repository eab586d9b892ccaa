/** What stands in the fields of a form, as the browser sends it. */
export type Entered = Readonly<Record<string, string | readonly string[] | File>>;

const mostFields = 500;

/** Reads a form body; a name that comes more than once becomes a list. */
export async function readForm(request: Request): Promise<Entered> {
  // A map: a field may be called like something that every object has.
  const entered = new Map<string, string | string[] | File>();
  const data = await request.formData().catch(() => new FormData());
  for (const [name, sent] of [...data.entries()].slice(0, mostFields)) {
    const value = typeof sent === "string" ? plain(sent) : sent;
    const before = entered.get(name);
    if (typeof value !== "string" || before === undefined || before instanceof File) entered.set(name, value);
    else entered.set(name, [...(typeof before === "string" ? [before] : before), value]);
  }
  return Object.fromEntries(entered);
}

/** Browsers end lines as on a typewriter, and PostgreSQL keeps no NUL, which nobody types. */
const plain = (text: string): string => text.replaceAll("\r\n", "\n").replaceAll("\u0000", "");

export const textOf = (entered: Entered, name: string): string => {
  const value = entered[name];
  return typeof value === "string" ? value : Array.isArray(value) ? (value.at(-1) ?? "") : "";
};

export const listOf = (entered: Entered, name: string): readonly string[] => {
  const value = entered[name];
  if (value === undefined || value instanceof File) return [];
  return typeof value === "string" ? [value] : value;
};
