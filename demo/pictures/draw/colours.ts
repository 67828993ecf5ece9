// The inks of the demo pictures: one harmony a section, mixed from the same few pigments so that all belong together.

const channels = (colour: string): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/** The colour between two `#rrggbb` colours; `amount` 0 is the first, 1 the second. */
export function mix(from: string, to: string, amount: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, i) => Math.round(value + ((target[i] ?? 0) - value) * amount));
  return `#${mixed.map((value) => Math.max(0, Math.min(255, value)).toString(16).padStart(2, "0")).join("")}`;
}

/** The same colour, see-through: `opacity` 0 to 1. */
export const thin = (colour: string, opacity: number) =>
  `rgba(${channels(colour).join(",")},${Math.round(opacity * 1000) / 1000})`;

export const darker = (colour: string, amount = 0.25) => mix(colour, "#101a2a", amount);
export const lighter = (colour: string, amount = 0.25) => mix(colour, "#fbf3e2", amount);

export const paper = "#f3e8d3";
export const ink = "#14202f";

export const city = {
  ink: "#14253a",
  deep: "#21405c",
  blue: "#4b7590",
  haze: "#a8bcbd",
  paper: "#f3e6cf",
  ochre: "#e3a455",
  brick: "#c2563a",
  olive: "#7c8350",
};

export const economy = {
  ink: "#2a1d1c",
  deep: "#5a2e26",
  brick: "#b4522f",
  ochre: "#d99a3d",
  sand: "#ecc98c",
  olive: "#74773f",
  teal: "#2d5a60",
  paper: "#f4e8d1",
};

export const science = {
  ink: "#0e1b31",
  deep: "#1b385c",
  blue: "#3c6f93",
  aqua: "#8cb7b8",
  paper: "#f1e9d7",
  ochre: "#e2aa50",
  coral: "#cf664a",
};

export const culture = {
  ink: "#291a2c",
  plum: "#55283c",
  madder: "#97343a",
  clay: "#c8683f",
  ochre: "#dda84c",
  turquoise: "#2c8c8a",
  navy: "#1f3858",
  paper: "#f5e7ce",
};

export const sport = {
  ink: "#11272d",
  deep: "#1d4a4d",
  green: "#38745a",
  olive: "#8f9b4d",
  sky: "#82b1b4",
  sand: "#e9c47e",
  orange: "#dc6a36",
  paper: "#f3e9d4",
};

export const world = {
  ink: "#131f2e",
  navy: "#213f5a",
  steel: "#5c87a0",
  ice: "#c8d8db",
  paper: "#f2ead8",
  rust: "#b94f2e",
  ochre: "#dda247",
  moss: "#5d6b4a",
};
