declare module 'virtual:look-files' {
  /** The logo and the icon of the organisation, where it has them. */
  export const pictures: Partial<Record<'light' | 'dark' | 'icon', import('./look-picture.ts').LookPicture>>;
}
