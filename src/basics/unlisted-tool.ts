/**
 * The id of the tool that stands for every tool that nobody listed. It is reserved: addresses (/decide/?tool=unlisted), check-tool.mjs and
 * labels in commits name it, in every handbook.
 */
export const UNLISTED_TOOL = 'unlisted';
