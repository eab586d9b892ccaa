/**
 * The service worker of the one page for the way: the network first, and what was kept when there is none. It is one file
 * without imports, since a classic worker cannot load parts.
 */
const page = "/arbeit/kontakte/unterwegs";
const cacheName = "beisammen-unterwegs";
/** A network that does not answer by then counts as none. */
const patience = 4000;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
declare const self: Worker;

const isLasting = (event: Event): event is Lasting => "waitUntil" in event;
const isAsking = (event: Event): event is Asking => "respondWith" in event;

addEventListener("install", (event) => {
  if (isLasting(event)) event.waitUntil(keepPage().then(() => self.skipWaiting()));
});
addEventListener("activate", (event) => {
  if (isLasting(event)) event.waitUntil(self.clients.claim());
});
addEventListener("fetch", (event) => {
  if (!isAsking(event)) return;
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate" && pathname === page) event.respondWith(pageNow(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(assetNow(request));
});

async function keepPage(): Promise<void> {
  await keep(await fetch(page, { redirect: "manual" }));
}

/** Keeps the page with all that it loads, and forgets what an older one loaded. A sign-in page is not kept. */
async function keep(answer: Response): Promise<void> {
  if (!answer.ok || answer.redirected) return;
  const cache = await caches.open(cacheName);
  const html = await answer.clone().text();
  await cache.put(page, answer);
  const linked = assetsIn(html);
  for (const sheet of linked.filter((path) => path.endsWith(".css")))
    linked.push(...assetsIn(await textOf(cache, sheet)));
  const wanted = new Set(linked);
  await Promise.all([...wanted].map((path) => keepAsset(cache, path)));
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname !== page && !wanted.has(pathname)) await cache.delete(url);
  }
}

const assetsIn = (text: string): string[] => [...text.matchAll(/\/assets\/[\w.-]+/g)].map(([path]) => path);

async function textOf(cache: Cache, path: string): Promise<string> {
  await keepAsset(cache, path);
  return (await (await cache.match(path))?.text()) ?? "";
}

async function keepAsset(cache: Cache, path: string): Promise<void> {
  if (await cache.match(path)) return;
  const answer = await fetch(path).catch(() => undefined);
  if (answer?.ok) await cache.put(path, answer);
}

async function pageNow(request: Request): Promise<Response> {
  try {
    const answer = await inTime(fetch(request));
    void keep(answer.clone());
    return answer;
  } catch {
    return (await caches.match(page)) ?? Response.error();
  }
}

const inTime = (answer: Promise<Response>): Promise<Response> =>
  Promise.race([answer, new Promise<never>((_, fail) => setTimeout(() => fail(new Error("no network")), patience))]);

/** Assets are named by their content: what was kept is right. */
async function assetNow(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

export {};
