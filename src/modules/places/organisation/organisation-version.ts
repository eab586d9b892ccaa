import { z } from "zod";
import { stand } from "../edit/field-values.ts";
import { OrganisationId } from "./organisation-record.ts";

/** An organisation and the version that somebody saw when they decided. */
export const OrganisationAtVersion = z.object({ id: OrganisationId, stand });
