import { PREVIEW_SIZE } from '../layouts/previews.ts';
import { shownInPreview } from '../model/preview-letters.ts';
import type { PlainText } from '../model/text-kinds.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import { SHAPED_VERDICTS } from '../verdict/shapes.ts';
import type { Colours } from './colours.ts';
import { box, shape, type ImageElement } from './element.ts';
import type { DrawnPicture } from '../looks/look-picture.ts';
import { brandMark, verdictMark } from './marks.ts';

export interface Sheet {
  /** The name of the site, beside its mark. */
  site: PlainText;
  /** Says what stands large; empty, like every text of a sheet, where the font lacks a letter of it. */
  title: PlainText;
  /** One line below it. */
  about: PlainText;
  /** The pictures of the organisation, in place of the mark of the engine. */
  pictures?: Partial<Record<'light' | 'icon', DrawnPicture>> | undefined;
}

/** A cover in the site's own style: ink on warm paper, one accent, and the four answers at the foot. */
export const sheet = (
  { site, title, about, pictures = {} }: Sheet,
  colours: Colours,
  fontFamily: string,
): ImageElement =>
  box(
    {
      ...PREVIEW_SIZE,
      position: 'relative',
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      padding: '72px 80px 60px',
      background: colours.paper,
      color: colours.ink,
      fontFamily,
    },
    ...largeMark(pictures, colours),
    box({ alignItems: 'center', gap: 16, fontSize: 32, fontWeight: 600 }, smallMark(pictures, colours), site),
    box(
      { flexDirection: 'column', gap: 24, width: 720 },
      ...unlessEmpty(title, {
        textWrap: 'balance',
        fontSize: 80,
        fontWeight: 600,
        lineHeight: 1.04,
        letterSpacing: '-0.022em',
      }),
      ...unlessEmpty(about, { fontSize: 32, lineHeight: 1.35, textWrap: 'balance', color: colours.muted }),
    ),
    box(
      { gap: 48, paddingTop: 28, borderTop: `2px solid ${colours.ink}`, fontSize: 30, fontWeight: 600 },
      ...SHAPED_VERDICTS.map((verdict) => {
        const word = shownInPreview(VERDICT_NAMES[verdict].tag);
        return box(
          { alignItems: 'center', gap: 14, color: colours[verdict] },
          verdictMark(verdict, word ? 28 : 56, colours[verdict]),
          ...unlessEmpty(word, {}),
        );
      }),
    ),
  );

/** A text in a box, where there is one: the font has not the letters of every language, and what it lacks is left out. */
const unlessEmpty = (text: string, style: Record<string, string | number>): ImageElement[] =>
  text ? [box(style, text)] : [];

/** At the right: the icon whole, or the mark of the engine cut by the edge; nothing where there is a logo alone. */
function largeMark({ light, icon }: NonNullable<Sheet['pictures']>, colours: Colours): ImageElement[] {
  if (icon) return [box({ position: 'absolute', top: 72, right: 80 }, picture(icon, 300))];
  return light ? [] : [box({ position: 'absolute', top: -74, right: -180 }, brandMark(540, colours.accent))];
}

const smallMark = ({ light, icon }: NonNullable<Sheet['pictures']>, colours: Colours): ImageElement => {
  const shown = light ?? icon;
  return shown ? picture(shown, 48) : brandMark(36, colours.ink);
};

const picture = ({ data, width, height }: DrawnPicture, shown: number): ImageElement =>
  shape('img', { src: data, height: shown, width: Math.round((shown * width) / height) });
