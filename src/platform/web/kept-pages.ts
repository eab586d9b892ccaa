import type { MiddlewareHandler } from "hono";
import { bestOf, wantsData } from "./answer.ts";
import type { Env } from "./world.ts";

/** A page as it was sent: compressed, with its tag. */
export interface KeptPage {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Pages say "jetzt geöffnet" and "heute": they are made anew after this long even when nothing was changed. */
const freshFor = 20_000;
const mostBytes = 24 * 1024 * 1024;

/**
 * Public pages are the same for everybody, so each is made once and sent again until something in the catalogue changes.
 * The database tells of every change (migration 0006); while it cannot be heard, nothing is kept.
 */
export class KeptPages {
  readonly #pages = new Map<string, { readonly page: KeptPage; readonly until: number }>();
  #bytes = 0;
  #generation = 0;
  #heard = false;

  /** What a page must belong to when it is kept: a change in the meantime makes it old before it is sent. */
  get generation(): number {
    return this.#generation;
  }

  /** Stays the same as long as nothing in the catalogue changes; undefined while changes cannot be heard. */
  get state(): number | undefined {
    return this.#heard ? this.#generation : undefined;
  }

  find(key: string): KeptPage | undefined {
    const found = this.#pages.get(key);
    return found && found.until > Date.now() ? found.page : undefined;
  }

  keep(key: string, page: KeptPage, generation: number): void {
    if (!this.#heard || generation !== this.#generation) return;
    if (this.#bytes + page.body.length > mostBytes) this.forget();
    this.#bytes += page.body.length;
    this.#pages.set(key, { page, until: Date.now() + freshFor });
  }

  forget(): void {
    this.#generation++;
    this.#pages.clear();
    this.#bytes = 0;
  }

  /** The catalogue is the same, but what pages are made from was read anew: those that are kept may say less than is known now. */
  renew(): void {
    this.#pages.clear();
    this.#bytes = 0;
  }

  /** Whether changes in the database are heard at the moment. */
  hearing(heard: boolean): void {
    this.#heard = heard;
    this.forget();
  }
}

/** Answers with a kept page, or lets the page be made and keeps it. */
export const keptPages: MiddlewareHandler<Env> = async (c, next) => {
  const { kept, clock } = c.var.world;
  if (c.req.method !== "GET") {
    // What somebody of this process just changed must show at once.
    await next();
    return kept.forget();
  }
  const key = [bestOf(c.req.header("accept-encoding") ?? ""), wantsData(c), clock.today(), c.req.url].join(" ");
  const page = kept.find(key);
  if (page) {
    for (const [name, value] of Object.entries(page.headers)) c.header(name, value);
    c.set("answered", true);
    const same = (c.req.header("if-none-match") ?? "").includes(page.headers["etag"] ?? "-");
    return same ? c.body(null, 304) : c.body(page.body, 200);
  }
  const { generation } = kept;
  c.set("keep", (made) => kept.keep(key, made, generation));
  return next();
};
