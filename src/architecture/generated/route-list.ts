import { createApp, type Part } from "#src/app.ts";
import type { World } from "#platform/web/world.ts";
import { code, head, table } from "./markdown.ts";

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly part: Part | "both";
}

/** Every address of the app, and which part of it answers. */
export function listRoutes(world: World): readonly Route[] {
  const [ofPublic, ofStaff] = [addressesOf(world, "public"), addressesOf(world, "staff")];
  return [...new Set([...ofPublic, ...ofStaff])].map((address): Route => {
    const [method = "", path = ""] = address.split(" ");
    const part = ofPublic.has(address) ? (ofStaff.has(address) ? "both" : "public") : "staff";
    return { method, path, part };
  });
}

/** Without what only lies before the addresses: middleware answers to every method, under a star. */
function addressesOf(world: World, part: Part): ReadonlySet<string> {
  const routes = createApp(world, [part]).routes.filter(({ method }) => method !== "ALL");
  return new Set(routes.map(({ method, path }) => `${method} ${path}`));
}

/** What a parameter has to look like: `:id{[0-9a-f]{8}…}`. */
export const pattern = /\{(?:[^{}]|\{[^{}]*\})*\}/g;

export function routeList(routes: readonly Route[]): string {
  const sorted = routes.toSorted((one, other) => key(one).localeCompare(key(other), "en"));
  const rows = sorted.map(({ method, path, part }) => [method, code(path.replaceAll(pattern, "")), part]);
  const about =
    "`public` needs no account and never reads a cookie; `staff` needs one; `both` is answered whichever part runs.";
  return `${head("Addresses", about)}\n${table(["Method", "Path", "Part"], rows)}`;
}

const key = ({ path, method }: Route): string => `${path} ${method}`;
