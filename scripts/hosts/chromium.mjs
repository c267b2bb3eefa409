import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].filter((place) => place !== undefined)

/** The browser that drives VS Code in tests, or an error that says how to get one. */
export function findChromium() {
  const found = places.find((place) => existsSync(place))
  if (found) return found
  throw new Error(
    [
      'The tests in VS Code need a Chromium, and none was found.',
      'On Debian or Ubuntu: apt-get install -y chromium. Elsewhere install Chrome, or set CHROMIUM_PATH.',
      'Everything else runs without one: npm run check.',
    ].join('\n'),
  )
}

/** A headless browser that asks the network for nothing. Close it. */
export function launchChromium() {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  })
}
