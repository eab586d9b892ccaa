import type { DistrictMapProps, MapArea, MapPin } from "./district-map.tsx";
import { type NamedSpot, placeLabels } from "./place-labels.ts";

/** The names of areas, for the eye only: each area's link has its own. Sizes are in the units of the map. */
export function AreaNames({ areas, letters }: { readonly areas: readonly MapArea[]; readonly letters: number }) {
  return (
    <g aria-hidden="true" font-size={letters} text-anchor="middle">
      {areas.map(({ id, name, label, lines = [name] }) => {
        if (!label) return null;
        const [x, y] = label;
        return (
          <text key={id} x={x} y={y}>
            {lines.map((line, index) => (
              <tspan key={line} x={x} dy={index === 0 ? 0 : letters * 1.05}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
}

interface StopsProps {
  readonly stops: readonly NamedSpot[];
  readonly pins: readonly MapPin[];
  readonly viewBox: DistrictMapProps["viewBox"];
}

/** Stops of bus and train, to find one's way. */
export function Stops({ stops, pins, viewBox }: StopsProps) {
  const [x, y, width, height] = viewBox;
  const letters = width * 0.041;
  const frame = { from: { x, y }, to: { x: x + width, y: y + height } };
  return (
    <g aria-hidden="true" font-size={letters}>
      {stops.map((stop) => (
        <circle key={`${stop.x} ${stop.y}`} class="stop" cx={stop.x} cy={stop.y} r={width * 0.0134} />
      ))}
      {placeLabels(stops, pins, letters, frame).map((label) => (
        <text key={label.name} class="stopname" x={label.x} y={label.y} text-anchor={label.anchor}>
          {label.name}
        </text>
      ))}
    </g>
  );
}

export function Pins({ pins, radius }: { readonly pins: readonly MapPin[]; readonly radius: number }) {
  return (
    <>
      {pins.map(({ number, name, href, x, y }) => (
        <a key={`${number} ${name}`} href={href} class="pin" aria-label={`${number}: ${name}`}>
          <circle cx={x} cy={y} r={radius} />
          <text aria-hidden="true" x={x} y={y + radius * 0.42} font-size={radius * 1.2} text-anchor="middle">
            {number}
          </text>
        </a>
      ))}
    </>
  );
}

/** The places of the pins as a list, below the map. */
export function PinLegend({ pins }: { readonly pins: readonly MapPin[] }) {
  return (
    <ol class="b-legend b-stack b-stack--s">
      {pins.map(({ number, name, href }) => (
        <li key={`${number} ${name}`}>
          <span class="b-pin">{number}</span>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ol>
  );
}
