import type { Module } from "#platform/web/module.ts";

export { clearNetwork, loadNetwork, type LoadedNetwork } from "./load-network.store.ts";

/** Partners, hours away from the office, events. */
export const network: Module = {};
