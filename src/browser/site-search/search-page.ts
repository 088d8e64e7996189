// The script of the search page: nothing of search is loaded before somebody goes to the field, or the address asks something. The plain
// form that is there until then answers by the address.
import { find } from '../find.ts';
import { asked } from './question-address.ts';

const search = find(document.body, 'site-search');
const form = find<HTMLFormElement>(search, 'form');
form.hidden = false;
const load = () =>
  import(/* @vite-ignore */ search.dataset.engine ?? '').catch(() => {
    search.dataset.state = 'broken';
  });
if (asked(location.search).words) void load();
else form.addEventListener('focusin', load, { once: true });
