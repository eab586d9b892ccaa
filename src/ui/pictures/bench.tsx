/** A bench with two people and a free seat: "there is still room for you". Pure decoration. */
export function BenchPicture() {
  return (
    <svg class="b-hero__pic" viewBox="0 0 600 380" aria-hidden="true">
      <Landscape />
      <People />
      <Bench />
      <Bird />
      <path d="M86 366V262c0-16 24-16 24 0" fill="none" stroke="#8a5a34" stroke-width="9" stroke-linecap="round" />
    </svg>
  );
}

/** The same bench, still empty. */
export function EmptyBench() {
  return (
    <svg viewBox="0 0 600 380" aria-hidden="true">
      <Landscape />
      <Bench />
      <Bird />
    </svg>
  );
}

function Landscape() {
  return (
    <>
      <circle cx="452" cy="118" r="62" class="p-sun" />
      <path class="p-tint" d="M0 236c90-60 190-66 290-30 110-44 220-40 310 12v162H0z" />
      <path class="p-mid" d="M86 250V150h14v100z" />
      <circle cx="93" cy="112" r="58" class="p-mid" />
      <circle cx="58" cy="146" r="38" class="p-mid" />
      <circle cx="130" cy="148" r="36" class="p-mid" />
      <path class="p-mid" opacity=".55" d="M0 330c140-26 420-26 600 0v50H0z" />
    </>
  );
}

function People() {
  return (
    <>
      <g transform="translate(182 0)">
        <path class="p-brick" d="M-52 262C-54 206-36 182 0 182s54 24 52 80z" />
        <rect x="-11" y="158" width="22" height="30" rx="9" class="p-skin" />
        <circle cy="88" r="17" class="p-hair" />
        <circle cy="132" r="37" class="p-hair" />
      </g>
      <g transform="translate(284 0)">
        <path class="p-deep" d="M-52 262C-54 206-36 182 0 182s54 24 52 80z" />
        <rect x="-11" y="158" width="22" height="30" rx="9" class="p-skin" />
        <ellipse cy="140" rx="33" ry="36" class="p-skin" />
        <path class="p-hair" d="M-33 142c2 22 14 33 33 33s31-11 33-33z" />
        <path class="p-dark" d="M-40 132c0-26 16-40 40-40s40 14 40 40c-14 8-66 8-80 0z" />
      </g>
      <g transform="translate(482 0)">
        <path class="p-mid" d="M-52 262C-54 206-36 182 0 182s54 24 52 80z" />
        <rect x="-11" y="158" width="22" height="30" rx="9" class="p-skin" />
        <path
          class="p-brick"
          d="M0 92c25 0 39 18 39 42 0 17 3 34 14 50-30 12-76 12-106 0 11-16 14-33 14-50 0-24 14-42 39-42z"
        />
      </g>
    </>
  );
}

function Bench() {
  return (
    <>
      <g class="p-deep">
        <rect x="106" y="222" width="456" height="20" rx="9" />
        <rect x="106" y="250" width="456" height="20" rx="9" />
        <rect x="106" y="278" width="456" height="20" rx="9" />
        <rect x="96" y="308" width="476" height="16" rx="8" />
        <rect x="130" y="208" width="15" height="160" rx="7" />
        <rect x="523" y="208" width="15" height="160" rx="7" />
      </g>
    </>
  );
}

function Bird() {
  return (
    <>
      <g transform="translate(378 190)">
        <path class="p-dark" d="M-22 22c-3-18 7-32 22-32 10 0 17 8 16 18l14 4-14 5c-4 11-12 16-24 16l-24 12-4-6z" />
        <circle cx="3" cy="0" r="2.6" class="p-sun" />
        <path d="M-6 30v5M2 30v5" stroke="#3b3431" stroke-width="3" />
      </g>
    </>
  );
}
