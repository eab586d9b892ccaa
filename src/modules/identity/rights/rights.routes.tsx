import type { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { form } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { rightsDe as t } from "../texts/rights-de.ts";
import { RightsPage } from "./rights.page.tsx";
import { setRights } from "./set-rights.action.ts";
import { showRights } from "./show-rights.view.ts";

/** Roles and scopes of one account; other modules say which areas and houses there are. */
export const rightsRoutes: Hono<Env> = form("/arbeit/konten/:accountId{[0-9a-f-]{36}}/rechte", {
  does: setRights,
  shows: showRights,
  page: (_, props) => <RightsPage {...props} />,
  initial: ({ rights: { roles, scopes, workplace } }) => ({
    roles: [...roles],
    scopes: [...scopes],
    workplace: workplace ?? "",
  }),
  afterwards: ({ id }) => `/arbeit/konten/${id}/rechte?gespeichert=ja`,
  answer: (c, content, status) => staffPage(c, { title: t["identity.rights.set"], content }, status),
});
