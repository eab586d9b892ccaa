import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { Checkbox, RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { deedRoute } from "../form/deed-route.ts";
import { doneAt } from "../form/done-note.tsx";
import { type Filled, workForm } from "../form/work-form.tsx";
import { neighbourDe as t } from "../texts/neighbour-de.ts";
import { CardPage } from "./card.page.tsx";
import { cardPath, CardsPage, cardsPath } from "./cards.page.tsx";
import { addNeighbourCard, endMatch, makeMatch, withdrawNeighbourCard } from "./neighbour.action.ts";
import { helps, sides } from "./neighbour-card.ts";
import { cardsPerPage, prepareCard, showCard, showCards } from "./neighbour.view.ts";

const one = `${cardsPath}/:cardId`;
const saved = (card: { readonly id: string }) => doneAt(cardPath(card), "gespeichert");

interface Quarters {
  readonly quarters: readonly { readonly id: string; readonly name: string }[];
}

const CardFields = ({ data, field }: Filled<Quarters>) => {
  const { value, ...consent } = field("einwilligung");
  return (
    <>
      <RadioGroup
        {...field("seite")}
        label={t["network.neighbour-card.side"]}
        layout="picks"
        options={sides.map((side) => ({ value: side, label: t[`network.neighbour.side.${side}`] }))}
      />
      <RadioGroup
        {...field("hilfe")}
        label={t["network.neighbour-card.help"]}
        layout="picks"
        options={helps.map((help) => ({ value: help, label: t[`network.neighbour.help.${help}`] }))}
      />
      <TextField
        {...field("worum")}
        label={t["network.neighbour-card.content"]}
        hint={t["network.neighbour-card.content.hint"]}
        autocomplete="off"
      />
      <SelectField
        {...field("quartier")}
        label={t["network.neighbour-card.quarter"]}
        empty={t["network.neighbour-card.quarter.none"]}
        options={data.quarters.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field("vorname")} label={t["network.neighbour-card.first-name"]} autocomplete="off" />
      <TextField
        {...field("telefon")}
        label={t["network.neighbour-card.phone"]}
        type="tel"
        width="phone"
        autocomplete="off"
      />
      <Checkbox {...consent} label={t["network.neighbour-card.consent"]} checked={value === "ja"} />
    </>
  );
};

const add = workForm(`${cardsPath}/neu`, {
  does: addNeighbourCard,
  shows: prepareCard,
  title: t["network.neighbour-card.add"],
  path: () => [{ label: t["network.neighbour-card.list"], href: cardsPath }],
  fields: CardFields,
  afterwards: saved,
});

export const neighbourRoutes = new Hono<Env>()
  .get(cardsPath, async (c) => {
    const list = await look(showCards, doerOf(c), c.req.query());
    const pages = Math.ceil(list.total / cardsPerPage);
    return staffPage(c, { title: t["network.neighbour-card.list"], content: <CardsPage {...list} pages={pages} /> });
  })
  .route("/", add)
  .get(one, async (c) => {
    const shown = await look(showCard, doerOf(c), c.req.param());
    const content = <CardPage {...shown} done={c.req.query("erledigt")} />;
    return staffPage(c, { title: t["network.neighbour-card.show"], content });
  })
  .route("/", deedRoute(`${one}/zurueckziehen`, withdrawNeighbourCard, saved))
  .route("/", deedRoute(`${one}/zusammenbringen/:otherId`, makeMatch, saved))
  .route("/", deedRoute("/arbeit/netzwerk/vermittlung/:matchId/ergebnis", endMatch, saved));
