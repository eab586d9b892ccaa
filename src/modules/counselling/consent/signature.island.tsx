import { useEffect, useRef, useState } from "preact/hooks";
import { takeOver } from "#ui/hydrate.ts";

interface Props {
  readonly name: string;
  readonly value: string;
  readonly words: { readonly label: string; readonly clear: string };
}

/** Size of the pad in its own units, whatever the screen. */
const width = 600;
const height = 200;

/** A pad to sign on; without script, or with a keyboard, the name is typed into the field below. */
export function SignaturePad({ name, value, words }: Props) {
  const [strokes, setStrokes] = useState(value);
  const [alive, setAlive] = useState(false);
  const drawing = useRef(false);
  useEffect(() => setAlive(true), []);

  const pointOf = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }): string => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = Math.max(0, Math.round(((event.clientX - box.left) / box.width) * width));
    const y = Math.max(0, Math.round(((event.clientY - box.top) / box.height) * height));
    return `${x} ${y}`;
  };
  const begin = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }) => {
    drawing.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointOf(event);
    setStrokes((drawn) => `${drawn}M${point}`);
  };
  const go = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }) => {
    if (!drawing.current) return;
    const point = pointOf(event);
    setStrokes((drawn) => `${drawn}L${point}`);
  };
  const end = () => {
    drawing.current = false;
  };

  return (
    <div class="b-stack b-stack--s" hidden={!alive}>
      <input type="hidden" name={name} value={strokes} />
      <p>{words.label}</p>
      <svg
        class="b-sign"
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path d={strokes} />
      </svg>
      <p>
        <button class="kern-btn kern-btn--tertiary" type="button" onClick={() => setStrokes("")}>
          <span class="kern-label">{words.clear}</span>
        </button>
      </p>
    </div>
  );
}

takeOver("signature", SignaturePad);
