// Pieces that several of these pictures share: the city in the first snow.

export const white = "#f6f1e6";
