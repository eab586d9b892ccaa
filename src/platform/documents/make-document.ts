import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Refusal } from "../refusal/refusal.ts";
import { KeptDocuments } from "./kept-documents.ts";
import type { Order, Typeset } from "./typesetter.ts";

/** What every paper says of itself; the rest is the template's own. */
export interface DocumentData {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  /** A day, never an instant: the same content on the same day is the same bytes. */
  readonly madeOn: string;
}

/** A template below `src/` and what to say in it. */
export interface DocumentOrder<Data extends DocumentData = DocumentData> {
  readonly template: string;
  readonly data: Data;
}

const program = resolve("src/platform/documents/typesetter.ts");
const base = "platform/documents/base.typ";
const mostWaiting = 20;
const longest = 20_000;
const idleFor = 60_000;

const kept = new KeptDocuments();
let child: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Names this very document: equal orders under equal templates are equal bytes. */
export function documentTag({ template, data }: DocumentOrder): string {
  const hash = createHash("sha256").update(JSON.stringify(data));
  for (const file of [base, template]) hash.update(readFileSync(resolve("src", file)));
  return hash.digest("base64url");
}

export const keptDocument = (tag: string): Uint8Array<ArrayBuffer> | undefined => kept.find(tag);

/**
 * Makes a PDF/UA-1. One at a time, in a process that ends after a minute without work: what Typst needs in memory
 * is needed only while somebody prints.
 */
export async function makeDocument(
  order: DocumentOrder,
  // What is about a person is made anew each time and stays in nobody's memory.
  { keeps = true }: { readonly keeps?: boolean } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (waiting >= mostWaiting) throw new Refusal("platform.too-often", 429, { details: { seconds: 30 } });
  waiting++;
  const turn = last.then(() => typeset({ template: order.template, data: JSON.stringify(order.data) }));
  last = turn.catch(() => undefined);
  try {
    const pdf = await turn;
    if (keeps) kept.keep(documentTag(order), pdf);
    return pdf;
  } finally {
    waiting--;
  }
}

async function typeset(order: Order): Promise<Uint8Array<ArrayBuffer>> {
  clearTimeout(idle);
  child ??= start();
  const answer = await ask(child, order);
  idle = setTimeout(stop, idleFor);
  idle.unref();
  if ("problem" in answer) throw new Error(`${order.template}: ${answer.problem}`);
  return new Uint8Array(answer.pdf);
}

function start(): ChildProcess {
  const started = fork(program, { serialization: "advanced", execArgv: [] });
  started.once("exit", () => {
    if (child === started) child = undefined;
  });
  // Waiting for work keeps nobody from ending.
  started.unref();
  started.channel?.unref();
  return started;
}

function stop(): void {
  child?.kill();
  child = undefined;
}

function ask(to: ChildProcess, order: Order): Promise<Typeset> {
  return new Promise((answered, failed) => {
    to.channel?.ref();
    const timer = setTimeout(() => fail("took too long"), longest);
    const settle = () => {
      clearTimeout(timer);
      to.removeAllListeners("message").removeListener("exit", gone);
      to.channel?.unref();
    };
    const gone = () => fail("ended");
    const fail = (why: string) => {
      settle();
      stop();
      failed(new Error(`${order.template}: the process that makes PDF files ${why}`));
    };
    to.once("exit", gone);
    to.once("message", (answer: Typeset) => {
      settle();
      answered(answer);
    });
    to.send(order);
  });
}
