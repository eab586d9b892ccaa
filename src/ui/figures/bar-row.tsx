/** A bar as wide as its share of the largest one. The number stands beside it, so it says nothing of its own. */
export function BarRow({ value, of }: { readonly value: number; readonly of: number }) {
  return (
    <svg class="b-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width={of === 0 ? 0 : Math.round((1000 * value) / of) / 10} height="6" />
    </svg>
  );
}
