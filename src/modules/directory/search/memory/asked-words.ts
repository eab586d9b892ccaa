/** What a query asks of an entry, read from the form in which PostgreSQL would be asked. */
export type Asked =
  | { readonly word: string; readonly fields: number }
  | { readonly anyOf: readonly Asked[] }
  | { readonly allOf: readonly Asked[] };

/** A name, b theme or carrier, c place, d description: one bit each. */
export const fieldBits: Readonly<Record<string, number>> = { A: 1, B: 2, C: 4, D: 8 };
const everyField = 15;

const parts = /'([^']+)'(?::([A-D]))?|[()|&]/g;

/** Reads "('chor':A | 'thema/musik') & 'horde'"; "&" binds closer than "|", as in PostgreSQL. */
export function readAsked(asks: string): Asked {
  const reader = new Reader([...asks.matchAll(parts)]);
  return reader.anyOf();
}

class Reader {
  readonly #parts: readonly RegExpMatchArray[];
  #at = 0;

  constructor(found: readonly RegExpMatchArray[]) {
    this.#parts = found;
  }

  anyOf(): Asked {
    const found = this.#row("|", () => this.#allOf());
    const [only, more] = found;
    return only && !more ? only : { anyOf: found };
  }

  #allOf(): Asked {
    const found = this.#row("&", () => this.#one());
    const [only, more] = found;
    return only && !more ? only : { allOf: found };
  }

  #row(sign: string, read: () => Asked): Asked[] {
    const found = [read()];
    while (this.#parts[this.#at]?.[0] === sign) {
      this.#at++;
      found.push(read());
    }
    return found;
  }

  #one(): Asked {
    const part = this.#parts[this.#at++];
    if (part?.[0] === "(") {
      const inside = this.anyOf();
      this.#at++;
      return inside;
    }
    const [, word, field] = part ?? [];
    if (word === undefined) throw new Error("A query of words is not well formed");
    return { word, fields: fieldBits[field ?? ""] ?? everyField };
  }
}
