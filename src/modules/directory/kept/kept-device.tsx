import { waysTexts as t } from "../texts/ways.ts";
import { keptAddress } from "./kept.ts";

/** What the island "kept" shows when it has something to say; without script nothing of it is there. */
export const KeptOnDevice = ({ slugs }: { readonly slugs: readonly string[] }) => (
  <div class="b-stack b-stack--s b-measure b-noprint" data-kept-list>
    <p hidden data-kept="device">
      {t["directory.ways.device"]}
    </p>
    <p hidden data-kept="keep">
      <a href={keptAddress(slugs)}>{t["directory.ways.device.keep"]}</a>
    </p>
    <div hidden data-kept="foreign">
      <p>{t["directory.ways.device.foreign"]}</p>
      <p>
        <a href={keptAddress(slugs)} data-kept-link="own">
          {t["directory.ways.device.own"]}
        </a>
      </p>
      <p>
        <a href={keptAddress(slugs)} data-kept-link="both">
          {t["directory.ways.device.both"]}
        </a>
      </p>
    </div>
  </div>
);
