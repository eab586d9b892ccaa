import { Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { offerPath } from "./offer-head.tsx";
import type { OfferRecord } from "./offer-record.ts";

const plainKinds = [
  "angelegt",
  "geaendert",
  "veroeffentlicht",
  "pausiert",
  "beendet",
  "bestaetigt",
  "kopiert",
  "zurueck",
  "termine",
  "entfernt",
  "abgesagt",
  "verlegt",
  "wieder",
] as const;
export type SavedKind = (typeof plainKinds)[number] | "pause";

/** What a page learns from its address about the deed before. */
export interface Saved {
  readonly kind: SavedKind;
  /** The version that the deed made. */
  readonly version: number;
  readonly count: number;
}

export function savedAddress(
  path: string,
  kind: SavedKind,
  { version }: Pick<OfferRecord, "version">,
  count = 0,
): string {
  return `${path}?gespeichert=${kind}&stand=${version}${count > 0 ? `&anzahl=${count}` : ""}`;
}

export function readSaved(query: (name: string) => string | undefined): Saved | undefined {
  const kinds: readonly SavedKind[] = [...plainKinds, "pause"];
  const kind = kinds.find((each) => each === query("gespeichert"));
  return kind && { kind, version: Number(query("stand")), count: Number(query("anzahl")) || 0 };
}

/** What was done, with the way back: offered only while nobody did anything since. */
export function SavedNote({ offer, saved }: { readonly offer: OfferRecord; readonly saved: Saved | undefined }) {
  if (saved === undefined) return null;
  const canUndo = saved.version === offer.version && offer.version > 1;
  return (
    <Note tone="ok" announced>
      <p>
        {saved.kind === "pause" ? t["offers.saved.pause"]({ count: saved.count }) : t[`offers.saved.${saved.kind}`]}
      </p>
      {canUndo && (
        <>
          <UndoForm offer={offer} to={offer.version - 1} label={t["offers.offer.undo"]} />
          <p class="b-small b-muted">{t["offers.saved.undo-until"]}</p>
        </>
      )}
    </Note>
  );
}

interface UndoProps {
  readonly offer: OfferRecord;
  readonly to: number;
  readonly label: string;
  readonly fullLabel?: string;
}

export function UndoForm({ offer, to, label, fullLabel }: UndoProps) {
  return (
    <Form
      action={`${offerPath(offer)}/zuruecksetzen`}
      look="stack"
      hidden={{ stand: String(offer.version), auf: String(to) }}
    >
      <p>
        <Button look="tertiary" icon="undo" fullLabel={fullLabel}>
          {label}
        </Button>
      </p>
    </Form>
  );
}
