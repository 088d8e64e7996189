// Makes one font with fewer weights and sends its bytes: a thread of narrowed-font.ts.
import { parentPort, workerData } from 'node:worker_threads';
import subsetFont from 'subset-font';

const { font, weights } = workerData as { font: Uint8Array; weights: { min: number; max: number } };
const made = await subsetFont(Buffer.from(font), undefined, {
  targetFormat: 'woff2',
  keepAllGlyphs: true,
  variationAxes: { wght: weights },
});
parentPort?.postMessage(made);
