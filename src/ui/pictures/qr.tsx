/** A QR code as the `d` of one path in a square of `size` units, quiet zone included. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Leads a phone to this page; black on white in every theme, or cameras cannot read it. */
export const QrCode = ({
  qr,
  label,
  caption,
}: {
  readonly qr: QrDrawing;
  readonly label: string;
  readonly caption: string;
}) => (
  <figure class="b-qr">
    {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page has no file for an img element */}
    <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={label}>
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
    <figcaption class="b-small">{caption}</figcaption>
  </figure>
);
