/** What reading a cell gives: a value, or why there is none. `problem` is a text key. */
export type Reading<Value> = { readonly ok: Value } | { readonly problem: string; readonly details?: Details };

export type Details = Readonly<Record<string, unknown>>;

/** Reads a filled cell; empty cells never reach a reader. */
export type Reader<Value> = (text: string) => Reading<Value>;

export function problem(reason: string, details?: Details): { readonly problem: string; readonly details?: Details } {
  return details ? { problem: reason, details } : { problem: reason };
}

/** The same reader, its values in another shape. */
export const readAs =
  <From, To>(read: Reader<From>, shape: (value: From) => To): Reader<To> =>
  (text) => {
    const reading = read(text);
    return "ok" in reading ? { ok: shape(reading.ok) } : reading;
  };
