import type { Module } from "#platform/web/module.ts";

/** Partners, hours away from the office, events. */
export const network: Module = {};
