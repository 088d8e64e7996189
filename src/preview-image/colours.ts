/** The light theme of src/styles/tokens.css in the only notation that the renderer reads. */
export const COLOURS = {
  paper: '#f7f5f1',
  ink: '#191d24',
  muted: '#535861',
  accent: '#135298',
  allowed: '#1a4b28',
  conditional: '#643e03',
  approval: '#523779',
  prohibited: '#8d1a1e',
} as const;
