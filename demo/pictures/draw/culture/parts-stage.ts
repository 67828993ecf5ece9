// Pieces that several of these pictures share: culture pictures indoors.
import { ellipse, roundPath, shape, times } from "../shapes.ts";

export const audience = (
  y: number,
  how: { count: number; size: number; colour: string; shift?: number; seat?: string },
) =>
  times(how.count, (i) => {
    const gap = 1600 / (how.count - 1);
    const x = i * gap + (how.shift ?? 0);
    const k = how.size * (1 + ((i * 7) % 5) * 0.03);
    const scarf = (i * 5) % 3 === 0;
    return (
      (how.seat ? shape(roundPath(x - k * 1.5, y + k * 0.3, k * 3, k * 6, k * 0.7), how.seat) : "") +
      (scarf
        ? shape(
            `M${x} ${y - k * 1.3}C${x + k * 1.2} ${y - k * 1.3} ${x + k} ${y + k * 0.4} ${x + k * 1.6} ${y + k * 1.4}H${x - k * 1.6}C${x - k} ${y + k * 0.4} ${x - k * 1.2} ${y - k * 1.3} ${x} ${y - k * 1.3}Z`,
            how.colour,
          )
        : ellipse(x, y, k * 0.86, k * 1.06, how.colour)) +
      shape(
        `M${x - k * 1.9} ${y + k * 3.4}Q${x - k * 1.8} ${y + k * 1.2} ${x} ${y + k * 1.1}Q${x + k * 1.8} ${y + k * 1.2} ${x + k * 1.9} ${y + k * 3.4}Z`,
        how.colour,
      )
    );
  });
