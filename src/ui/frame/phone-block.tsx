import type { ComponentChildren } from "preact";
import { Call, type Phone } from "./phone.tsx";

interface Props {
  readonly heading: string;
  readonly phone: Phone;
  readonly children?: ComponentChildren;
}

/** The honey block that offers a call. Every public page has one, or the number in its head. */
export function PhoneBlock({ heading, phone, children }: Props) {
  return (
    <section class="b-phone b-stack b-stack--s">
      <h2>{heading}</h2>
      <Call phone={phone} />
      {children && <div>{children}</div>}
    </section>
  );
}
