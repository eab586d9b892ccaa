/** The bench as a mark. Its colour is that of the text beside it. */
export function BrandMark() {
  return (
    <svg class="b-brand__mark" viewBox="0 0 52 44" aria-hidden="true">
      <circle cx="17" cy="11" r="8" fill="#ffc24b" />
      <circle cx="35" cy="11" r="8" fill="#fff" />
      <rect x="2" y="21" width="48" height="5.5" rx="2.7" fill="currentColor" />
      <rect x="2" y="29" width="48" height="5.5" rx="2.7" fill="currentColor" />
      <path d="M9 34v9M43 34v9" stroke="currentColor" stroke-width="4.5" stroke-linecap="round" />
    </svg>
  );
}
