/**
 * The order of search results: how much a match in a field of an entry counts against one in its text, which counts 1. Pagefind is
 * given these; what is exactly an entry's title, id or name comes before all of them (`exactFirst`). A kind of entry has no weight
 * of its own: `type` counts nothing, so that a tool and a question are ordered by how well they match.
 */
export const META_WEIGHTS = { id: 40, names: 30, title: 16, aliases: 12, type: 0, context: 0.5, verdict: 0 };
