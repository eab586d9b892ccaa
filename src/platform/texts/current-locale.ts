import { AsyncLocalStorage } from "node:async_hooks";
import type { Locale } from "./locale.ts";

const storage = new AsyncLocalStorage<Locale>();

/** Runs work – a request – in a language; all that it awaits is said in it too. */
export function inLocale<Result>(locale: Locale, work: () => Result): Result {
  return storage.run(locale, work);
}

/** The language of the request at hand; German outside of requests, and for staff. */
export function currentLocale(): Locale {
  return storage.getStore() ?? "de";
}
