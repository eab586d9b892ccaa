import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { registered, type Registered } from "#platform/action/register.ts";
import { root } from "./modules.ts";

/** Invented by the tests of the platform, which may have run in the same worker. */
const isInvented = ({ name }: Registered): boolean => name.startsWith("garden.");

/** All deeds and views of the code, also those that no page uses yet. */
export async function everyDeed(): Promise<readonly Registered[]> {
  const paths = globSync("src/**/*.{action,view}.{ts,tsx}", { cwd: root });
  await Promise.all(paths.map((path) => import(pathToFileURL(join(root, path)).href)));
  return registered().filter((each) => !isInvented(each));
}
