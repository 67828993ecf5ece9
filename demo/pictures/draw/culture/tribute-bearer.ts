// A robed figure carved in low relief, carrying a vessel or a spear by turns.
import { ellipse, poly, shape, stroke } from "../shapes.ts";

/** Stands 610 units down the sheet with its middle at `x`. */
export function tributeBearer(x: number, i: number): string {
  const robe = (dx: number, colour: string) =>
    shape(
      `M${x - 34 + dx} 610Q${x - 44 + dx} 470 ${x - 26 + dx} 400Q${x + dx} 372 ${x + 28 + dx} 400Q${x + 44 + dx} 470 ${x + 40 + dx} 610Z`,
      colour,
    ) +
    ellipse(x + dx + 2, 344, 25, 30, colour) +
    shape(`M${x - 26 + dx} 334V296Q${x + dx} 284 ${x + 28 + dx} 296V334Z`, colour) +
    shape(
      `M${x + 12 + dx} 356Q${x + 36 + dx} 370 ${x + 24 + dx} 408Q${x + 2 + dx} 400 ${x + 4 + dx} 366Z`,
      colour,
    ) +
    stroke(`M${x + 4 + dx} 430L${x + 58 + dx} 456`, colour, 24) +
    (i % 2
      ? shape(`M${x + 46 + dx} 410H${x + 84 + dx}L${x + 76 + dx} 452H${x + 54 + dx}Z`, colour)
      : stroke(`M${x + 64 + dx} 330V606`, colour, 9) +
        poly(
          [
            [x + 54 + dx, 334],
            [x + 64 + dx, 290],
            [x + 74 + dx, 334],
          ],
          colour,
        ));
  return (
    robe(9, "#8f6040") +
    robe(0, "#e3bd85") +
    stroke(
      `M${x - 24} 520Q${x} 500 ${x + 36} 524M${x - 28} 556Q${x} 536 ${x + 38} 560M${x - 20} 296V330M${x - 6} 292V328M${x + 8} 290V328M${x + 20} 294V330`,
      "#a8764e",
      4,
      0.75,
    ) +
    stroke(`M${x - 26} 412Q${x - 40} 500 ${x - 30} 600`, "#f6e0b4", 6, 0.8)
  );
}
