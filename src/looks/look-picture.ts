import type { ImageMetadata } from 'astro';
import type { PictureSize } from './picture-size.ts';

/** A picture of the looks as it is drawn into another. */
export interface DrawnPicture extends PictureSize {
  /** An address that holds the picture itself. */
  data: string;
}

/** A picture of the looks as pages show it. */
export interface LookPicture extends DrawnPicture {
  /** The address of a drawing; an image that the library of images makes smaller. */
  file: string | ImageMetadata;
}
