import type { APIRoute } from 'astro';
import { pictures } from 'virtual:look-files';

/** The icon as a picture of 180 pixels, for browsers and telephones that show no drawing; nothing where there is no icon. */
export const getStaticPaths = () => (pictures.icon ? [{ params: { icon: 'icon' } }] : []);

export const GET: APIRoute = async () => {
  const { default: sharp } = await import('sharp');
  const bytes = Buffer.from(pictures.icon?.data.split(',')[1] ?? '', 'base64');
  const drawn = await sharp(bytes, { density: 600 }).resize(180, 180).png({ compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(drawn), { headers: { 'content-type': 'image/png' } });
};
