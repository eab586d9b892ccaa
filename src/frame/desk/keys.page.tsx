import type { MenuEntry } from "#platform/web/world.ts";
import { FactsList } from "#ui/list/facts-list.tsx";
import { deskDe as t } from "../texts/desk-de.ts";

/** Which keys there are, and how to do without them. */
export const KeysPage = ({ quick }: { readonly quick: readonly MenuEntry[] }) => (
  <>
    <h1>{t["frame.desk.keys"]}</h1>
    <p class="b-lead b-measure">{t["frame.desk.keys.lead"]}</p>
    <FactsList
      rows={[
        ...quick.map(({ label, path, quick: key = "" }) => ({
          term: key.toUpperCase(),
          value: <a href={path}>{label}</a>,
        })),
        { term: "/", value: t["frame.desk.keys.search"] },
        { term: "?", value: t["frame.desk.keys.help"] },
      ]}
    />
    <p data-keys-switch data-on={t["frame.desk.keys.on"]} data-off={t["frame.desk.keys.off"]} hidden>
      <button type="button" class="kern-btn kern-btn--secondary">
        <span class="kern-label">{t["frame.desk.keys.off"]}</span>
      </button>
    </p>
  </>
);
