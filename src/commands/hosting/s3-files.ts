import { HOSTING_HEADERS, hostingHeaders } from '../serve/hosting-headers.ts';
import { fileTypes } from './file-types.ts';
import { WRITTEN_BY } from './written-by.ts';

/** Names what CloudFront has fields of its own for; every other header is a "custom" one. */
const POLICY = 'Content-Security-Policy';
const TYPES = 'X-Content-Type-Options';
const REFERRER = 'Referrer-Policy';

/** Names the headers that are kept with each object in S3, as CloudFront has no field that depends on the ending. */
const OF_OBJECTS = ['Content-Type', 'Cache-Control'];

/**
 * Returns a "response headers policy" of CloudFront, as `aws cloudfront create-response-headers-policy` takes it.
 * @param file a file that gets these headers, as a path below the site
 */
export function cloudFrontHeaders(name: string, file: string): string {
  const headers = [...hostingHeaders(file)].filter(([header]) => !OF_OBJECTS.includes(header));
  const value = (wanted: string) => headers.find(([header]) => header === wanted)?.[1];
  const custom = headers
    .filter(([header]) => ![POLICY, TYPES, REFERRER].includes(header))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  const config = {
    Name: name,
    Comment: 'Written by npm run hosting',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: value(POLICY), Override: true },
      // Its only value is nosniff.
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: value(REFERRER), Override: true },
    },
    CustomHeadersConfig: { Quantity: custom.length, Items: custom },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Returns the script that puts a build into a bucket, with the type and the cache lifetime of each file. */
export function uploadScript(): string {
  const lifetimes = HOSTING_HEADERS.filter(({ header }) => header === 'Cache-Control');
  const [everywhere, named] = [
    lifetimes.find(({ files }) => files === '*'),
    lifetimes.find(({ files }) => files !== '*'),
  ];
  const uploads = fileTypes().map(({ ending, type, isText }) => {
    const whole = isText ? `${type}; charset=utf-8` : type;
    return `put '*.${ending}' '${whole}'\n`;
  });
  return `#!/bin/sh
${WRITTEN_BY}# Puts a build into a bucket: sh upload.sh dist s3://my-bucket/handbook
# Files that pages need come before the pages, and what no page needs any more goes last.
set -eu
site=\${1%/}
bucket=\${2%/}
pages='${everywhere?.value}'
named='${named?.value}'

put() {
  aws s3 cp "$site/_astro/" "$bucket/_astro/" --recursive --exclude '*' --include "$1" --content-type "$2" --cache-control "$named"
  aws s3 cp "$site/" "$bucket/" --recursive --exclude '*' --include "$1" --exclude '_astro/*' --content-type "$2" --cache-control "$pages"
}

# The search index has endings of its own, and no type.
aws s3 cp "$site/" "$bucket/" --recursive --exclude '*' --include '*.pf_*' --include '*.pagefind' --content-type application/octet-stream --cache-control "$pages"
${uploads.toReversed().join('')}
aws s3 sync "$site/" "$bucket/" --size-only --delete --cache-control "$pages"
`;
}
