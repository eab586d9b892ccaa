import type { ComponentChildren } from "preact";
import { Actions, Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import type { IconName } from "#ui/icons/icons.ts";

interface Props {
  readonly action: string;
  readonly icon?: IconName;
  readonly fullLabel?: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

/** A small form that is nothing but its button. */
export const OneButton = ({ action, icon, fullLabel, hidden, children }: Props) => (
  <Form action={action} look="stack" {...(hidden && { hidden })}>
    <Actions>
      <Button look="secondary" icon={icon} fullLabel={fullLabel}>
        {children}
      </Button>
    </Actions>
  </Form>
);
