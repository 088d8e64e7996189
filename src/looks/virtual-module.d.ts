declare module 'virtual:look-files' {
  /** The logo and the icon of the organisation, where it has them. */
  export const pictures: Partial<Record<'light' | 'dark', import('./look-picture.ts').LookPicture>> & {
    /** Its file is a drawing; an image is published as what /looks/icon.png makes of its pixels, and not as it is. */
    icon?: import('./look-picture.ts').DrawnPicture & { file?: string };
  };
}
