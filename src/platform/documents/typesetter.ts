// A process of its own: Typst works in one go and keeps what it took, so it must neither hold up visitors nor stay for ever.
import { resolve } from "node:path";
import { setImmediate as nextTick } from "node:timers/promises";
import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";
import { readFonts } from "./fonts.ts";

/** What is asked: a template below `src/` and what to say in it. */
export interface Order {
  readonly template: string;
  /** JSON; it stays data and is never part of a program. */
  readonly data: string;
}

export type Typeset = { readonly pdf: Uint8Array } | { readonly problem: string };

/** After so many documents what was laid out before is forgotten; without, each one takes another megabyte. */
const kept = 10;

// The templates can read nothing outside of this folder.
const compiler = NodeCompiler.create({ workspace: resolve("src"), fontArgs: [{ fontBlobs: readFonts() }] });
let made = 0;

process.on("message", (order: Order) => {
  void answer(order);
});
process.on("disconnect", () => process.exit());

async function answer(order: Order): Promise<void> {
  let typeset: Typeset;
  try {
    typeset = setType(order);
  } catch (fault) {
    typeset = { problem: fault instanceof Error ? fault.message : String(fault) };
  }
  process.send?.(typeset);
  if (++made % kept === 0) compiler.evictCache(1);
  // Native memory is freed between turns only.
  await nextTick();
}

/** PDF/UA-1: Typst refuses to write a document that screen readers could not follow. */
function setType({ template, data }: Order): Typeset {
  const run = compiler.compile({ mainFilePath: resolve("src", template), inputs: { data } });
  if (!run.result) {
    const diagnostics = run.takeDiagnostics();
    return {
      problem: diagnostics ? diagnostics.shortDiagnostics.map((each) => JSON.stringify(each)).join("\n") : template,
    };
  }
  return { pdf: compiler.pdf(run.result, { pdfStandard: PdfStandard.UA_1 }) };
}
