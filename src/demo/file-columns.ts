/** Which column of a city's demo files is which column of an import; others are notes of whoever collected them. */
const source = { sourceName: "source_name", sourceUrl: "source_url", sourceDate: "source_date" };

export const organisationColumns = { name: "name", ...source };

export const placeColumns = {
  name: "name",
  kind: "kind",
  status: "status",
  statusReason: "status_reason",
  traeger: "carrier",
  street: "street",
  postcode: "postal_code",
  stadtbezirk: "city_district",
  phone: "phone",
  email: "email",
  website: "website",
  opening: "opening_hours",
  counted: "counted",
  ...source,
};

export const programmeColumns = {
  title: "title",
  themes: "themes",
  place: "place",
  meetingPoint: "meeting_point",
  dates: "date",
  starts: "start_time",
  ends: "end_time",
  price: "price",
  registration: "registration",
  contactPhone: "phone",
  contactEmail: "email",
  summary: "description_short",
  sourceUrl: "source_url",
  sourceDate: "source_date",
};
