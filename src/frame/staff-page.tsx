import type { Context } from "hono";
import type { ComponentChildren } from "preact";
import { answer } from "#platform/web/answer.ts";
import { seenBy } from "#platform/action/register.ts";
import type { Env } from "#platform/web/world.ts";
import { StaffFrame } from "#ui/frame/staff-frame.tsx";
import type { IconName } from "#ui/icons/icons.ts";
import type { NavLink } from "#ui/link.ts";
import { Document, renderPage } from "#ui/page.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { staffDe } from "./texts/staff-de.ts";
import { frameTexts as t } from "./texts/texts.ts";

export interface StaffPage {
  readonly title: string;
  readonly islands?: readonly string[];
  readonly content: ComponentChildren;
}

/** Answers with a page of the workspace: the menu shows what this person may see. */
export function staffPage(
  c: Context<Env>,
  page: StaffPage,
  status: 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500 = 200,
) {
  const { world, actor } = c.var;
  const mine = world.menu.filter(({ view }) => seenBy(actor, view));
  const modules = mine.filter(({ quick }) => quick === undefined);
  const [quick, ...alsoQuick] = mine.filter((each) => each.quick !== undefined);
  const entry = (label: string, href: string, icon: IconName): NavLink => ({
    label,
    href,
    icon,
    current: isCurrent(c.req.path, href),
  });
  const work = [
    entry(staffDe["frame.staff.day"], "/arbeit", "house"),
    ...modules.map(({ label, path, icon }) => entry(label, path, icon)),
  ];
  // On a phone three ways and the menu: the day, what is done all day, and the next.
  const shortcuts = quick
    ? [...work.slice(0, 1), entry(quick.label, quick.path, quick.icon), ...work.slice(2, 3)]
    : work.slice(0, 3);
  return answer(
    c,
    renderPage(
      <Document
        look="staff"
        title={staffDe["frame.staff.title"]({ title: page.title })}
        unlisted
        islands={["keys", ...(page.islands ?? [])]}
      >
        <StaffFrame
          words={uiTexts("de")}
          brand={{ name: "Beisammen", href: "/arbeit" }}
          demo={world.environment.DEMO ? t["frame.demo"] : undefined}
          quick={quick && { label: quick.label, href: quick.path, key: quick.quick }}
          alsoQuick={alsoQuick.map(({ label, path, quick: key }) => ({ label, href: path, key }))}
          search={{ action: "/arbeit/suche", label: staffDe["frame.staff.search"] }}
          me={{ name: actor.name, office: { label: staffDe["frame.staff.public"], href: "/" } }}
          dock={[...shortcuts, { label: staffDe["frame.staff.menu"], href: "#menue", icon: "menu" }]}
          menu={[
            { links: work },
            {
              heading: staffDe["frame.staff.account"],
              links: [
                entry(staffDe["frame.staff.own"], "/arbeit/konto", "key"),
                { ...entry(staffDe["frame.staff.keys"], "/arbeit/tasten", "info"), shortcut: "?" },
                entry(staffDe["frame.staff.sign-out"], "/abmelden", "door"),
              ],
            },
          ]}
        >
          {page.content}
        </StaffFrame>
      </Document>,
    ),
    { type: "text/html", status, personal: true },
  );
}

const isCurrent = (path: string, href: string): boolean =>
  path === href || (href !== "/arbeit" && path.startsWith(`${href}/`));
