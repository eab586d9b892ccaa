import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { putFile } from "#platform/files/files.store.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { importsPolicy } from "../imports.policy.ts";
import { CityUse } from "../imports-use.ts";
import { addRun } from "../run/run.store.ts";
import { targetNames } from "../targets.ts";
import { assessIn } from "./file-settings.store.ts";

/** Keeps a file that can be read, and says what it seems to hold. Nothing of the catalogue changes. */
export const uploadFile = action({
  name: "directory.import.upload",
  input: z.object({
    datei: z.instanceof(File, { error: "directory.import.no-file" }),
    art: z.enum(["auto", ...targetNames]).default("auto"),
    use: CityUse,
  }),
  subject: noSubject,
  policy: importsPolicy,

  async run({ tx, input, actor, today, now }) {
    const { datei, art, use } = input;
    if (datei.name === "" && datei.size === 0)
      throw refuseFields({ field: "datei", reason: "directory.import.no-file" });
    const bytes = new Uint8Array(await datei.arrayBuffer());
    const options = { fileName: datei.name };
    const targets = art === "auto" ? targetNames : [art];
    const { target, outline } = await assessIn(tx, { bytes, options, targets, choices: null, use: { ...use, today } });
    const mediaType = datei.type === "" ? "application/octet-stream" : datei.type;
    const fileId = await putFile(tx, { name: datei.name, mediaType, content: bytes, createdBy: actor.id });
    const fileName = datei.name.slice(-200);
    const by = { createdBy: actor.id, createdByName: actor.name, createdAt: now };
    return { id: await addRun(tx, { target, fileId, fileName, outline, ...by }) };
  },

  journal: (_, { id }) => ({ subject: id }),
});
