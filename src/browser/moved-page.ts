// The script of an old address: leads on with the query and the fragment, which a refresh without script cannot take along.
import { find } from './find.ts';

const { href } = find<HTMLLinkElement>(document.documentElement, 'link[rel="canonical"]');
// The address of this site as it is being served, which need not be the published one.
const target = new URL(new URL(href).pathname, location.origin);
target.search = location.search;
target.hash = location.hash;
location.replace(target);
