import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { importsPolicy } from "../imports.policy.ts";
import { listRuns } from "./run.store.ts";

const shown = 50;

export const listImports = view({
  name: "directory.import.list",
  input: z.object({}),
  policy: importsPolicy,
  load: ({ tx }) => listRuns(tx, shown),
});
