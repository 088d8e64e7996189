#!/bin/sh
# Written by npm run hosting from src/commands/serve/hosting-headers.ts. Change it there, and write it again.
# Puts a build into a bucket: sh upload.sh dist s3://my-bucket/handbook
# Files that pages need come before the pages, and what no page needs any more goes last.
set -eu
site=${1%/}
bucket=${2%/}
pages='no-cache'
named='public, max-age=31536000, immutable'

put() {
  aws s3 cp "$site/_astro/" "$bucket/_astro/" --recursive --exclude '*' --include "$1" --content-type "$2" --cache-control "$named"
  aws s3 cp "$site/" "$bucket/" --recursive --exclude '*' --include "$1" --exclude '_astro/*' --content-type "$2" --cache-control "$pages"
}

# The search index has endings of its own, and no type.
aws s3 cp "$site/" "$bucket/" --recursive --exclude '*' --include '*.pf_*' --include '*.pagefind' --content-type application/octet-stream --cache-control "$pages"
put '*.zip' 'application/zip'
put '*.xlsx' 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
put '*.woff2' 'font/woff2'
put '*.webp' 'image/webp'
put '*.wasm' 'application/wasm'
put '*.svg' 'image/svg+xml'
put '*.pptx' 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
put '*.png' 'image/png'
put '*.pdf' 'application/pdf'
put '*.odt' 'application/vnd.oasis.opendocument.text'
put '*.ods' 'application/vnd.oasis.opendocument.spreadsheet'
put '*.odp' 'application/vnd.oasis.opendocument.presentation'
put '*.jpg' 'image/jpeg'
put '*.jpeg' 'image/jpeg'
put '*.ico' 'image/x-icon'
put '*.gif' 'image/gif'
put '*.docx' 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
put '*.avif' 'image/avif'
put '*.ics' 'text/calendar; charset=utf-8'
put '*.xml' 'text/xml; charset=utf-8'
put '*.csv' 'text/csv; charset=utf-8'
put '*.txt' 'text/plain; charset=utf-8'
put '*.md' 'text/markdown; charset=utf-8'
put '*.json' 'application/json; charset=utf-8'
put '*.mjs' 'text/javascript; charset=utf-8'
put '*.js' 'text/javascript; charset=utf-8'
put '*.css' 'text/css; charset=utf-8'
put '*.html' 'text/html; charset=utf-8'

aws s3 sync "$site/" "$bucket/" --size-only --delete --cache-control "$pages"
