import { Hono } from "hono";
import type { Env } from "#platform/web/world.ts";
import { adminRoutes } from "./admin/admin.routes.tsx";
import { askKeysAtTheDoor, askKeysInside } from "./factor/key/ask-keys.routes.ts";
import { ownFactorRoutes } from "./own/own-factors.routes.ts";
import { ownRoutes } from "./own/own.routes.ts";
import { resetRoutes } from "./reset/reset.routes.tsx";
import { secondStepRoutes } from "./session/second-step.routes.ts";
import { signInRoutes } from "./session/sign-in.routes.ts";
import { ssoRoutes } from "./sso/sso.routes.tsx";
import { stepUpRoutes } from "./step-up/step-up.routes.ts";

/** Before anybody is signed in. */
export const identityRoutes = new Hono<Env>()
  .route("/", signInRoutes)
  .route("/", secondStepRoutes)
  .route("/", askKeysAtTheDoor)
  .route("/", resetRoutes)
  .route("/", ssoRoutes);

/** Inside the workspace: the own account, and those of the house. */
export const identityStaffRoutes = new Hono<Env>()
  .route("/", askKeysInside)
  .route("/", stepUpRoutes)
  .route("/", ownRoutes)
  .route("/", ownFactorRoutes)
  .route("/", adminRoutes);
