import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { AssessOrder, Assessment } from "./assessment.ts";
import { assessFile } from "./assess-file.ts";

/** What the other thread sends back; an error would lose its reason on the way. */
type Reply = { readonly assessment: Assessment } | { readonly refused: Pick<Refusal, "reason" | "status" | "details"> };

/** The program as it was built is one file, which the other thread can start too; unbuilt, tests assess in place. */
const program = import.meta.url.endsWith("/server.js") ? new URL(import.meta.url) : undefined;
const command = "import";
const megabytes = 1024;

/** Read in place in well under half a second; starting a thread would take longer. A packed file may unfold a thousandfold. */
const smallText = 100_000;
const smallArchive = 20_000;
const isSmall = ({ bytes }: AssessOrder): boolean =>
  bytes.length <= (bytes[0] === 0x50 && bytes[1] === 0x4b ? smallArchive : smallText);

/**
 * Assesses a file in a thread of its own: a table of 50,000 rows takes seconds, in which no visitor would get an answer.
 * The thread ends with its work, and what it used goes back.
 */
export async function assessApart(order: AssessOrder): Promise<Assessment> {
  if (!program || isSmall(order)) return assessFile(order);
  const worker = new Worker(program, {
    argv: [command],
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const reply = await new Promise<Reply>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread that reads a file ended with ${code}`)));
  });
  await worker.terminate();
  if ("assessment" in reply) return reply.assessment;
  const { reason, status, details } = reply.refused;
  throw new Refusal(reason, status, { details });
}

/** Whether this is the other thread; then its work is done here. */
export async function assessedHere(): Promise<boolean> {
  if (isMainThread || !parentPort) return false;
  const order: AssessOrder = workerData;
  parentPort.postMessage(await replyTo(order));
  return true;
}

async function replyTo(order: AssessOrder): Promise<Reply> {
  try {
    return { assessment: await assessFile(order) };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { reason, status, details } = refusal;
    return { refused: { reason, status, details } };
  }
}
