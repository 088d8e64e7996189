/** Windows takes these names for devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

/** Returns the part of a path that Windows takes for a device: no file or folder of that name can be made there. */
export const deviceName = (path: string): string | undefined => path.split('/').find((part) => DEVICE.test(part));
