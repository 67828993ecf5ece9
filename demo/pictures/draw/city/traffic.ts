// Traffic at dusk, tail lights towards the tower.
import { city as c, mix, thin } from "../colours.ts";
import { halo, mist, sky, streaks, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { landscape } from "../picture.ts";
import { circle, fade, line, poly, rect, shine, times, toward } from "../shapes.ts";
import { carBehind, house, lamp } from "../town.ts";

const glowOf = (colour: string) => fadeRound(colour);

const fadeRound = (colour: string) => ({
  angle: 0,
  round: true,
  stops: [thin(colour, 0.95), [0.35, thin(colour, 0.5)], thin(colour, 0)] as const,
});

export const traffic = landscape("city-traffic", (chance) => {
  const vp = [930, 400] as const;
  const lanes = [-0.2, 0.12, 0.44, 0.76];
  return [
    sky("#23304f", [0.28, "#69526a"], [0.46, "#c9674c"], [0.56, "#f0a85b"], "#f6d08c"),
    sun(1180, 392, 50, "#ffc36f"),
    streaks({ count: 16, from: 60, to: 330, colour: "#e88f63", chance }),
    mountains(
      {
        corners: [
          [-40, 420],
          [200, 260],
          [420, 370],
          [620, 250],
          [860, 390],
          [1100, 330],
          [1300, 400],
          [1480, 320],
          [1660, 400],
        ],
        rock: "#7d5560",
        shade: "#553f58",
        haze: "#e59a62",
        floor: 480,
      },
      chance,
    ),
    times(20, (i) =>
      house({
        x: i * 86 - 60,
        y: 480,
        w: 72,
        h: chance.between(60, 190) * (1.3 - Math.abs(i - 10) / 18),
        colour: mix("#3a3048", "#8d5a56", chance.between(0, 0.6)),
        chance,
        lamp: "#ffd078",
        lit: 0.35,
        cell: 15,
      }),
    ),
    mist(390, 120, "#f1a767", 0.7),
    rect([-10, 455, 1620, 460], fade(90, "#6b4a54", "#34304a", "#1c2238")),
    poly([vp, [2000, 920], [-300, 920]], fade(90, "#8f5d58", "#453a52", "#262a42")),
    ...[-0.04, 0.28, 0.6].map((x) =>
      times(9, (i) =>
        line(
          [toward([x * 1900, 1000], vp, i / 9), toward([x * 1900, 1000], vp, i / 9 + 0.05)],
          c.paper,
          9 * (1 - i / 9),
          0.6,
        ),
      ),
    ),
    poly([vp, [1850, 820], [2400, 820], [980, 400]], "#2a2438"),
    shine(
      times(13, (i) => {
        const t = 1 - ((i + 0.4) / 13) ** 0.8;
        const [x, y] = toward([1760, 760], vp, t);
        const r = 26 * (1 - t) + 3;
        return circle(x, y, r, glowOf("#fff0c4")) + circle(x + 62 * (1 - t) + 3, y + 2, r, glowOf("#fff0c4"));
      }),
    ),
    ...[0.93, 0.885, 0.83, 0.76, 0.66, 0.52, 0.3].flatMap((depth, row) =>
      lanes.map((lane) => {
        const t = Math.max(0.08, depth + chance.between(-0.03, 0.03));
        const [x, y] = toward([lane * 1700 + 60, 960], vp, t);
        return row === 6 && lane > 0.6
          ? ""
          : carBehind(
              x,
              y,
              330 * (1 - t),
              mix(
                chance.pick(["#2c3346", "#6d4650", "#8f8b8c", "#3d4b63", "#a35a43", "#cfc0ac"]),
                "#d98a5f",
                t * 0.6,
              ),
            );
      }),
    ),
    ...[0.9, 0.8, 0.62, 0.3].map((t) => {
      const [x, y] = toward([-160, 900], vp, t);
      return lamp(x, y, 860 * (1 - t), { colour: "#1a1c30", light: "#ffd48a" });
    }),
    halo(930, 400, 420, "#ffb765", 0.5),
  ];
});
