import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { embedDe } from "./embed-de.ts";

const dates = plural("en", { one: "# date", other: "# dates" });

export const embedEn: TextsOf<typeof embedDe> = {
  "opendata.embed.here": "Embed a list",
  "opendata.embed.data": "Open data",
  "opendata.embed.title": "Show offers on your website",
  "opendata.embed.lead":
    "Show on your association’s website what is on next. The list is always as current as the guide. All you need is one line.",
  "opendata.embed.choose": "1. Make your choice",
  "opendata.embed.district": "District",
  "opendata.embed.district.all": "All districts",
  "opendata.embed.theme": "Topic",
  "opendata.embed.theme.all": "All topics",
  "opendata.embed.price": "Price",
  "opendata.embed.price.free": "only offers free of charge",
  "opendata.embed.access": "Access",
  "opendata.embed.access.step-free": "only places with step-free access",
  "opendata.embed.size": "How long should the list be?",
  "opendata.embed.size.dates": ({ size }: { size: number }) => dates(size),
  "opendata.embed.make": "Make the line",
  "opendata.embed.copy": "2. Copy this line",
  "opendata.embed.line": "Line for your website",
  "opendata.embed.line.hint":
    "Paste the line where the list is to appear. In many programs the block is called “HTML”.",
  "opendata.embed.preview": "See a preview",
  "opendata.embed.know": "Good to know",
  "opendata.embed.know.text":
    "The list shows at most 25 dates and leads to all others.\nIt needs no JavaScript, sets no cookies and watches nobody. As with every embedded page, our server learns the internet address of your readers; say so in your privacy notice.\nLinks open in a new window, so that your page stays open.\nThe height is part of the line; you can change the number.\nIf you prefer your own design, you find the same offers under “Open data”.",
  "opendata.embed.list": ({ where }: { where: string }) => `Offers for older people: ${where}`,
  "opendata.embed.none": "No date is known for this at the moment.",
  "opendata.embed.ignored": ({ value }: { value: string }) => `We do not know “${value}” and have left it out.`,
  "opendata.embed.all": "See all dates in the guide",
  "opendata.embed.new-window": "(new window)",
  "opendata.embed.from": ({ city }: { city: string }) => `From the guide “Beisammen” for older people in ${city}.`,
  "opendata.embed.cancelled": "cancelled",
  "opendata.embed.moved": "moved",
  "opendata.embed.example": "Example",
};
