import { nginxHeaders, nginxMaps } from './nginx-files.ts';
import { cloudFrontHeaders, uploadScript } from './s3-files.ts';

/** Returns the files below `hosting/` that follow from the table of headers: path → text. */
export function hostingFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['nginx/handbook/maps.conf', nginxMaps()],
    ['nginx/handbook/headers.conf', nginxHeaders()],
    ['s3/headers.json', cloudFrontHeaders('handbook', '/index.html')],
    ['s3/headers-of-pictures.json', cloudFrontHeaders('handbook-pictures', '/favicon.svg')],
    ['s3/upload.sh', uploadScript()],
  ]);
}
