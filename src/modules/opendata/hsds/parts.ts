import { z } from "zod";
import { idOf } from "#platform/database/ids.ts";
import { opendataDe as t } from "../texts/opendata-de.ts";
import type { Publisher } from "./publisher.ts";

/** The same part of the same record has the same id at every call. */
export const partId = (kind: string, ...of: readonly string[]): string => idOf(`hsds/${kind}`, of.join("|"));

/** What links a part to the record that it belongs to. */
export type Owner =
  { readonly service_id: string } | { readonly organization_id: string } | { readonly location_id: string };
const idIn = (owner: Owner): string => Object.values(owner).join();

export const phonesOf = (number: string | null, owner: Owner) =>
  number === null ? undefined : [{ id: partId("phone", idIn(owner)), ...owner, number, type: "voice" }];

export const languagesOf = (codes: readonly string[], owner: Owner) =>
  codes.length === 0
    ? undefined
    : codes.map((code) => ({
        id: partId("language", idIn(owner), code),
        ...owner,
        name: new Intl.DisplayNames("de", { type: "language" }).of(code) ?? code,
        code,
      }));

/** Addresses as the standard wants them: signs that only browsers understand are written out; nonsense is left out. */
export function webAddress(text: string | null): string | undefined {
  if (text === null || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

export const mailAddress = (text: string | null): string | undefined => z.email().safeParse(text ?? "").data;

/** Says that an entry is made up for the demo, and where a real one comes from. */
export function marksOf(
  { example, sourceName }: { readonly example: boolean; readonly sourceName: string | null },
  id: string,
  entity: string,
) {
  const marks = [
    ...(example ? [{ label: t["opendata.hsds.label.example"], value: "true" }] : []),
    ...(sourceName === null ? [] : [{ label: t["opendata.hsds.label.source"], value: sourceName }]),
  ];
  return marks.map((mark) => ({ id: partId("mark", id, mark.label), link_id: id, link_entity: entity, ...mark }));
}

/** One line for the last change. What stood there before stays inside, and so does the name of whoever changed it. */
export const metadataOf = (id: string, resource: string, changedAt: Date, { city }: Publisher) => [
  {
    id: partId("metadata", id),
    resource_id: id,
    resource_type: resource,
    last_action_date: changedAt.toISOString(),
    last_action_type: "update",
    field_name: resource,
    previous_value: "",
    replacement_value: "",
    updated_by: city,
  },
];
