import { Hono } from "hono";
import { seenBy } from "#platform/action/register.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Module } from "#platform/web/module.ts";
import type { Env } from "#platform/web/world.ts";
import { staffPage } from "../staff-page.tsx";
import { deskDe as t } from "../texts/desk-de.ts";
import { DayPage } from "./day.page.tsx";
import { FoundPage } from "./found.page.tsx";
import { KeysPage } from "./keys.page.tsx";

const mostLetters = 100;

/** Where everybody's work begins: „Mein Tag“ and the search, put together from what the modules bring. */
export function deskRoutes(modules: readonly Module[]): Hono<Env> {
  const parts = modules.flatMap(({ day = [] }) => day);
  const finds = modules.flatMap(({ finds: own = [] }) => own);
  return new Hono<Env>()
    .get("/arbeit", async (c) => {
      const { actor, world } = c.var;
      const shown = [];
      for (const part of parts) if (seenBy(actor, part.view)) shown.push(await part.show(c));
      return staffPage(c, {
        title: t["frame.desk.day"],
        content: (
          <DayPage
            name={actor.name}
            today={world.clock.today()}
            shown={shown}
            confirmed={c.req.query("gespeichert") === "bestaetigt"}
          />
        ),
      });
    })
    .get("/arbeit/suche", async (c) => {
      const words = (c.req.query("q") ?? "").trim().slice(0, mostLetters);
      const found = [];
      for (const { view, heading, find } of words === "" ? [] : finds)
        if (seenBy(c.var.actor, view)) found.push({ heading, hits: await find(doerOf(c), words) });
      const title = t["frame.desk.found"]({ words });
      return staffPage(c, { title, content: <FoundPage words={words} found={found} /> });
    })
    .get("/arbeit/tasten", (c) => {
      const quick = c.var.world.menu.filter((entry) => entry.quick !== undefined && seenBy(c.var.actor, entry.view));
      return staffPage(c, { title: t["frame.desk.keys"], content: <KeysPage quick={quick} /> });
    });
}
