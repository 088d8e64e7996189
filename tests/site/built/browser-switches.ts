/**
 * Holds the features that Playwright switches off in Chromium. Of two `--disable-features` the last one counts, so that ours has to repeat
 * these; a test compares them with what Playwright starts a browser with.
 */
export const OFF_IN_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The suggestions below the address bar are pages of their own. A whole Chromium loads two of them for every window,
 * seen or not, which costs more than the page that a test looks at. Other builds do not know the names and ignore them.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Holds the switches with which the site tests start Chromium. */
export const BROWSER_SWITCHES = [
  // Containers and CI machines seldom offer what Chromium's sandbox needs; the pages are our own.
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...ADDRESS_BAR].join(',')}`,
];
