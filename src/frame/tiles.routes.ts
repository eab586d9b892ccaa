import { open, type FileHandle } from "node:fs/promises";
import { Hono, type Context } from "hono";
import type { Env, World } from "#platform/web/world.ts";

const tilesAddress = "/karte/stadt.pmtiles";

/** The address of the city's street map; undefined when the operator has none. */
export const tilesOf = ({ environment }: World): string | undefined =>
  environment.MAP_TILES === undefined ? undefined : tilesAddress;

/** The city's own street map, in the pieces that a browser asks for: nothing comes from a third party. */
export const tilesRoutes = new Hono<Env>().get(tilesAddress, async (c) => {
  const file = c.var.world.environment.MAP_TILES;
  const opened = file === undefined ? undefined : await open(file).catch(() => undefined);
  if (!opened) return c.notFound();
  try {
    return await pieceOf(c, opened);
  } finally {
    await opened.close();
  }
});

/** More than any tile or directory has. */
const mostBytes = 4 * 1024 * 1024;

/** As the reader of PMTiles asks: "bytes=0-16383". Anything else gets the answer that HTTP has for it. */
async function pieceOf(c: Context<Env>, file: FileHandle): Promise<Response> {
  c.set("answered", true);
  const { size, mtimeMs } = await file.stat();
  const asked = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(c.req.header("range") ?? "");
  const start = Number(asked?.[1] ?? size);
  const end = Math.min(Number(asked?.[2]), size - 1, start + mostBytes - 1);
  if (!asked || start > end) return c.body(null, 416, { "content-range": `bytes */${size}` });
  const piece = new Uint8Array(end - start + 1);
  await file.read(piece, 0, piece.length, start);
  return c.body(piece, 206, {
    "content-type": "application/octet-stream",
    "content-range": `bytes ${start}-${end}/${size}`,
    "accept-ranges": "bytes",
    "cache-control": "public, max-age=3600",
    etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
  });
}
