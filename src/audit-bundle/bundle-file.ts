/** A file of the bundle: its path below the bundle's folder, with forward slashes. */
export interface BundleFile {
  path: string;
  text: string;
}
