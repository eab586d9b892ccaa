import { z } from "zod";
import { stand } from "../edit/field-values.ts";
import { PlaceId } from "./place.ts";

/** A place and the version that somebody saw when they decided. */
export const PlaceAtVersion = z.object({ id: PlaceId, stand });
