import type { ComponentChildren } from "preact";

export type WayPictureName = keyof typeof shapes;

/** The small pictures of the five ways into the guide. Pure decoration. */
export function WayPicture({ name }: { readonly name: WayPictureName }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="34" r="28" class="p-tint" />
      {shapes[name]}
    </svg>
  );
}

const shapes = {
  cup: (
    <>
      <path class="p-deep" d="M14 30h26v12a12 12 0 0 1-12 12h-2a12 12 0 0 1-12-12z" />
      <path d="M40 33h3a6 6 0 0 1 0 12h-4" fill="none" class="p-line" stroke-width="4" />
      <path d="M22 24v-7M31 24v-9" class="p-line" stroke-width="3.5" stroke-linecap="round" />
      <circle cx="49" cy="18" r="5" class="p-sun" />
      <path d="M54 18V4l6 3" fill="none" stroke="#ffc24b" stroke-width="3" />
    </>
  ),
  speech: (
    <>
      <path class="p-deep" d="M10 18h30v21H22l-9 8v-8h-3z" />
      <path class="p-sun" d="M28 30h27v19h-4v7l-8-7H28z" />
      <path d="M34 37h15M34 43h10" stroke="#2b1d00" stroke-width="2.5" stroke-linecap="round" />
      <path d="M16 25h17M16 31h9" stroke="#fff" stroke-width="2.5" stroke-linecap="round" />
    </>
  ),
  house: (
    <>
      <path class="p-deep" d="M10 32 32 13l22 19v2h-5v21H15V34h-5z" />
      <path class="p-sun" d="M32 50s-11-6.5-11-14a6 6 0 0 1 11-3.500A6 6 0 0 1 43 36c0 7.5-11 14-11 14z" />
    </>
  ),
  people: (
    <>
      <circle cx="22" cy="24" r="8" class="p-deep" />
      <circle cx="43" cy="24" r="8" class="p-sun" />
      <path class="p-deep" d="M8 56c0-14 5-21 14-21 5 0 8 2 10.5 6L26 56z" />
      <path class="p-sun" d="M26 56c1-13 7-21 17-21 9 0 14 7 14 21z" />
      <path d="M43 42v9M38.5 46.500h9" stroke="#2b1d00" stroke-width="3" stroke-linecap="round" />
    </>
  ),
  place: (
    <>
      <path class="p-sun" d="M32 6a14 14 0 0 1 14 14c0 10-14 22-14 22S18 30 18 20A14 14 0 0 1 32 6z" />
      <circle cx="32" cy="20" r="5.5" class="p-deep" />
      <g class="p-deep">
        <rect x="8" y="43" width="48" height="5" rx="2.5" />
        <rect x="8" y="50" width="48" height="4" rx="2" />
        <rect x="14" y="43" width="4" height="18" rx="2" />
        <rect x="46" y="43" width="4" height="18" rx="2" />
      </g>
    </>
  ),
} satisfies Record<string, ComponentChildren>;

export const wayPictureNames = [
  "cup",
  "speech",
  "house",
  "people",
  "place",
] as const satisfies readonly WayPictureName[];
