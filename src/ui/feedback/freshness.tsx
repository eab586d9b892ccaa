import { Icon } from "../icons/icon.tsx";
import type { IconName } from "../icons/icons.ts";
import type { Link } from "../link.ts";

interface Props {
  /** "Zuletzt bestätigt am 3. November 2026". */
  readonly text: string;
  readonly report?: Link | undefined;
  readonly icon?: IconName;
}

/** How old what is shown is, and the way to say that it is wrong. */
export function Freshness({ text, report, icon = "refresh" }: Props) {
  return (
    <div class="b-fresh">
      <Icon name={icon} />
      <span>{text}</span>
      {report && <a href={report.href}>{report.label}</a>}
    </div>
  );
}
