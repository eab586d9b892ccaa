export interface PasskeyButtonProps {
  /** "get" proves a passkey that exists, "create" makes one. */
  readonly kind: "get" | "create";
  /** Where the question comes from. */
  readonly ask: string;
  /** The hidden fields for the number of the question and for the answer. */
  readonly fields: { readonly asked: string; readonly answer: string };
  readonly label: string;
  readonly words: {
    /** Stands there without script, which a passkey cannot do without. */
    readonly needsScript: string;
    readonly notHere: string;
    readonly failed: string;
  };
}

/** Lets the browser ask for a passkey and sends the form with the answer (island "passkey"). Stands inside a form. */
export const PasskeyButton = ({ kind, ask, fields, label, words }: PasskeyButtonProps) => (
  <div class="b-stack b-stack--s" data-passkey={kind} data-ask={ask}>
    <input type="hidden" name={fields.asked} data-passkey-asked />
    <input type="hidden" name={fields.answer} data-passkey-answer />
    <div class="b-actions">
      <button type="button" class="kern-btn kern-btn--secondary" hidden>
        <span class="kern-label">{label}</span>
      </button>
    </div>
    <p class="b-small" data-passkey-script>
      {words.needsScript}
    </p>
    <p class="b-small" data-passkey-missing hidden>
      {words.notHere}
    </p>
    <p class="b-err" data-passkey-failed role="alert" hidden>
      {words.failed}
    </p>
  </div>
);
