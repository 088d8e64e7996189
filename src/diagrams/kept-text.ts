import { keptTextPicture } from '#words/pictures.ts';
import { currentOn } from '../basics/current-on.ts';
import { factsOf } from '../model/facts.ts';
import type { FactDefinition } from '../model/schema/fact.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Scale, Span, SpanRow } from './spans.ts';

/** Days that a log review looks back on. */
const REVIEWED_DAYS = 90;
const LEAST_SCALE = 120;

type Tool = Handbook['tools'][number];
type Kept = NonNullable<Tool['facts'][string]['keepsTextFor']>;

/** The tools for which somebody has established how long a session's text is kept, with the provider's copy and the one we can read. */
export function keptRows({
  organization,
  tools,
  today,
}: Pick<Handbook, 'organization' | 'tools' | 'today'>): SpanRow[] {
  const factAbout = (keeper: FactDefinition['keeps']) =>
    factsOf(organization).find(({ keeps }) => keeps === keeper)?.id ?? '';
  const [read, stored] = [factAbout('us'), factAbout('provider')];
  return currentOn(tools, today).flatMap(({ id, name, facts }) => {
    const ours = facts[read]?.keepsTextFor;
    const theirs = facts[stored]?.keepsTextFor;
    const spans = [
      ...(ours === undefined ? [] : [spanOf(ours, 'solid', keptTextPicture.noneReadable)]),
      ...(theirs === undefined ? [] : [spanOf(theirs, 'open', keptTextPicture.noneAtProvider)]),
    ];
    return spans.length === 0 ? [] : [{ id, name, spans }];
  });
}

function spanOf(kept: Kept, look: Span['look'], none: string): Span {
  if (kept === 'until-deleted') return { from: 0, to: 'no end', look, label: keptTextPicture.untilDeleted };
  return { from: 0, to: kept, look, label: kept === 0 ? none : keptTextPicture.days(kept) };
}

/**
 * A line for every month, and a strong one where a log review ends and where the organisation's own period does.
 * @param days for how many days the organisation keeps sessions itself
 */
export function keptScale(days?: number): Scale {
  return {
    end: Math.max(LEAST_SCALE, days ?? 0),
    lines: [
      { at: 0, label: keptTextPicture.session },
      { at: 30, label: keptTextPicture.days(30) },
      { at: 60, label: '60' },
      { at: REVIEWED_DAYS, label: keptTextPicture.review(REVIEWED_DAYS), isStrong: true },
      ...(days === undefined ? [] : [{ at: days, label: keptTextPicture.own(days), isStrong: true }]),
    ],
  };
}
