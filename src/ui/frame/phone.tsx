import { Icon } from "../icons/icon.tsx";

export interface Phone {
  /** As people write it: "0231 50-0". */
  readonly number: string;
  /** As machines dial it: "tel:+49231500". */
  readonly href: string;
}

/** A phone number as a control. `hint` stands above it in small letters. */
export function Call({ phone, hint }: { readonly phone: Phone; readonly hint?: string | undefined }) {
  const number = <span class="b-num">{phone.number}</span>;
  return (
    <a class="b-call" href={phone.href}>
      <Icon name="phone" />
      {hint ? (
        <span>
          <small>{hint}</small> {number}
        </span>
      ) : (
        number
      )}
    </a>
  );
}
