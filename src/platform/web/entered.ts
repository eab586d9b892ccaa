/** What stands in the fields of a form, as the browser sends it. */
export type Entered = Readonly<Record<string, string | readonly string[] | File>>;

const mostFields = 500;

/** Reads a form body; a name that comes more than once becomes a list. */
export async function readForm(request: Request): Promise<Entered> {
  const entered: Record<string, string | string[] | File> = {};
  const data = await request.formData().catch(() => new FormData());
  for (const [name, sent] of [...data.entries()].slice(0, mostFields)) {
    const value = typeof sent === "string" ? plain(sent) : sent;
    const before = entered[name];
    if (typeof value !== "string") entered[name] = value;
    else if (before === undefined || before instanceof File) entered[name] = value;
    else entered[name] = [...(typeof before === "string" ? [before] : before), value];
  }
  return entered;
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
