// How likely an editor would give a tag, from all signs together: a logistic regression, fitted on the tags that two
// agencies gave themselves (scripts/measure-finding.ts).
import type { Company } from "./company.ts";
import type { Place } from "./places.ts";
import type { Spelled } from "./spelled.ts";

export interface Signs {
  /** Where the text names it, if it does. */
  place: Place | undefined;
  spelled: Spelled;
  company: Company;
  /** Of the headlines with a word of this one the share that bears it. */
  headline: number;
  /** So many articles bear it. */
  articles: number;
  /** In how many articles the rarest word of its name stands. */
  spoken: number;
  /** Of those tagged in the section so many bear it. */
  usual: { bearing: number; tagged: number };
}

/** 0 to 1. */
export function worthOf(signs: Signs): number {
  const { place, spelled, company, headline, articles, spoken, usual } = signs;
  // Of those that say the name, how many bear the tag.
  const linked = Math.log((articles + 0.3) / (Math.max(articles, spoken) + 3));
  let sum = -3.47 + 7.1 * company.likest + 1.98 * company.nearest + company.share;
  sum += 3.35 * headline;
  sum += 3.75 * spelled.inText + (0.83 - 3.1 * company.share) * spelled.inHeadline;
  sum += 0.3 * (Math.log((usual.bearing + 0.1) / (usual.tagged + 3)) - Math.log(articles));
  if (articles === 1) sum -= 0.67;
  if (place) {
    sum += -1.46 + 0.32 * linked + 0.6 * Math.log1p(place.times);
    if (place.inLead) sum += 0.88;
    if (place.words > 1) sum += 0.91;
  } else sum += 0.42 * linked;
  return 1 / (1 + Math.exp(-sum));
}
