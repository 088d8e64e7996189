import { destinationsPicture, pictureWords } from '#words/pictures.ts';
import { currentOn } from '../basics/current-on.ts';
import type { Organization } from '../model/schema/organization.ts';
import { ENTRY_POINTS } from '../model/schema/entry-points.ts';
import type { Verdict } from '../policy/answer.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import type { Item } from './flow.ts';

/** A use that leads to a station: where its answer is, and what it says. */
export interface Destination {
  id: string;
  name: string;
  href: string;
  verdict: Verdict;
}

/** A place on the way from our code to our model, with the uses by which outside output gets there. */
export interface Station {
  id: (typeof ENTRY_POINTS)[number];
  title: string;
  text: string;
  destinations: Destination[];
}

/**
 * Returns the stations in order, each with the uses that the organisation places there; none where it places no use.
 * @param answerTo the address and the verdict of the pictured question about a use
 */
export function stationsOf(
  { uses, home }: Pick<Organization, 'uses' | 'home'>,
  on: string,
  answerTo: (use: string) => Pick<Destination, 'href' | 'verdict'>,
): Station[] {
  const placed = currentOn(uses, on).filter(({ entersAt }) => entersAt !== undefined);
  if (placed.length === 0) return [];
  return ENTRY_POINTS.map((id) => ({
    id,
    title: home.picture.stations[id]?.title ?? destinationsPicture.stations[id].title,
    text: home.picture.stations[id]?.text ?? destinationsPicture.stations[id].text,
    destinations: placed
      .filter(({ entersAt }) => entersAt === id)
      .map((use) => ({ id: use.id, name: use.name, ...answerTo(use.id) })),
  }));
}

/** The same as a list: each station with its uses and their verdicts. */
export function stationItems(stations: readonly Station[]): Item[] {
  return stations.map(({ title, text, destinations }) => ({
    title,
    text,
    isOrdered: false,
    items: destinations.map(({ name, verdict }) => ({
      title: name,
      text: pictureWords.sentence(VERDICT_NAMES[verdict].tag),
      items: [],
      isOrdered: false,
    })),
  }));
}

/** The width of a gate, by how far outside output gets: through it, through it once somebody has said yes, or no further. */
export type GateWidth = 'open' | 'ask' | 'closed';

/** The widest passage that the verdicts leave. */
export function gateWidth(verdicts: readonly Verdict[]): GateWidth {
  if (verdicts.some((verdict) => verdict === 'allowed' || verdict === 'conditional')) return 'open';
  return verdicts.includes('approval') ? 'ask' : 'closed';
}
