// npm run screenshots: the pictures of the README, taken in a real VS Code on the sample article, into docs/images.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { buildAll } from './build.mjs'
import { launchChromium } from './hosts/chromium.mjs'
import { setUpHost } from './hosts/setup.mjs'
import { plainSettings, startVsCode, workbenchUrl } from './hosts/vscodeServer.mjs'
import { copyWorkspace } from './hosts/workspace.mjs'

const root = path.resolve(import.meta.dirname, '..')
const images = path.join(root, 'docs/images')
mkdirSync(images, { recursive: true })

await buildAll()
await setUpHost('latest')
const { folder, remove } = copyWorkspace()
const server = await startVsCode({
  host: 'latest',
  forTests: true,
  settings: {
    ...plainSettings,
    'workbench.colorTheme': 'Default Light Modern',
    'workbench.layoutControl.enabled': false,
    'window.commandCenter': false,
    'editor.wordWrap': 'on',
    'editor.fontSize': 13,
    'editor.minimap.enabled': false,
    'editor.hover.delay': 50,
    'editor.occurrencesHighlight': 'off',
    'outline.collapseItems': 'alwaysCollapse',
    'files.autoSave': 'off',
  },
})
const browser = await launchChromium()
try {
  const viewport = { width: 1200, height: 760 }
  const page = await (await browser.newContext({ viewport, deviceScaleFactor: 1 })).newPage()
  const file = path.join(folder, 'peace-talks.txt')
  await page.goto(workbenchUrl(server.url, { folder, file, developmentPath: root }))
  await page.locator('.squiggly-warning, .squiggly-info').first().waitFor({ timeout: 60_000 })
  await arrange(page)
  await takeOutline(page)
  await takeOverview(page)
  await takeProblems(page)
  await takeHover(page, 'Ushakov')
  await takeReport(page)
} catch (error) {
  await browser
    .contexts()[0]
    ?.pages()[0]
    ?.screenshot({ path: path.join(root, 'out/screenshots-failure.png') })
  throw error
} finally {
  await browser.close()
  await server.stop()
  remove()
}

/** Outline on the left, wide enough for a sentence, with the files folded away; problems below. */
async function arrange(page) {
  const { x, y, width } = await page.locator('.part.sidebar').boundingBox()
  await page.mouse.move(x + width, y + 300)
  await page.mouse.down()
  await page.mouse.move(x + width + 80, y + 300, { steps: 4 })
  await page.mouse.up()
  await command(page, 'Explorer: Focus on Outline View')
  await page
    .locator('.pane-header', { hasText: path.basename(folder) })
    .first()
    .click()
  await page.locator('.outline-element').first().waitFor()
  await command(page, 'Problems: Focus on Problems View')
  await page.locator('.markers-panel .monaco-list-row').first().waitFor()
}

async function takeOutline(page) {
  for (const group of ['Events', 'Quotes']) await expand(page, group)
  await settle(page)
  await shoot(page, 'outline', await page.locator('.part.sidebar').boundingBox())
}

async function takeOverview(page) {
  await page
    .locator('.monaco-editor .view-lines')
    .first()
    .click({ position: { x: 500, y: 8 } })
  await settle(page)
  await shoot(page, 'overview')
}

async function takeProblems(page) {
  await shoot(page, 'problems', await page.locator('.part.panel').boundingBox())
}

async function takeHover(page, word) {
  await command(page, 'View: Toggle Panel Visibility')
  const place = await page.evaluate(findWord, word)
  if (!place) throw new Error(`“${word}” is not on the screen.`)
  await page.mouse.move(place.x - 3, place.y)
  await page.mouse.move(place.x, place.y, { steps: 4 })
  const card = page.locator('.monaco-hover:visible').first()
  await card.waitFor()
  await settle(page)
  const editor = await page.locator('.editor-container').first().boundingBox()
  const box = await card.boundingBox()
  const bottom = Math.min(editor.y + editor.height, box.y + box.height + 70)
  await shoot(page, 'hover', { ...editor, height: bottom - editor.y })
}

async function takeReport(page) {
  await command(page, 'On the Record: Show Report')
  await command(page, 'View: Close Primary Side Bar')
  await frameWith(page, 'svg.bar')
  await settle(page)
  await shoot(page, 'report')
}

/** Waits until a web view shows what the selector means. */
async function frameWith(page, selector) {
  for (const end = Date.now() + 20_000; Date.now() < end; await page.waitForTimeout(100)) {
    for (const frame of page.frames()) if (await frame.locator(selector).count()) return frame
  }
  throw new Error(`No web view shows ${selector}.`)
}

/** Opens a group of the outline, unless it is open. */
async function expand(page, name) {
  const row = page.locator('.outline-pane .monaco-list-row', { hasText: name }).first()
  await row.waitFor()
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click()
}

async function command(page, title) {
  await page.keyboard.press('F1')
  const input = page.locator('.quick-input-widget input[type=text]')
  await input.waitFor()
  await input.fill(`>${title}`)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor()
  await page.keyboard.press('Enter')
  await settle(page)
}

/** Animations and lazy drawing end. */
function settle(page) {
  return page.waitForTimeout(700)
}

async function shoot(page, name, clip) {
  const file = path.join(images, `${name}.png`)
  // A screen has few colours; a palette takes a third of the space.
  await sharp(await page.screenshot({ ...(clip && { clip }) }))
    .png({ palette: true, effort: 10 })
    .toFile(file)
  console.log(path.relative(root, file))
}

/** Runs in the page: the middle of the first place where the word is drawn. */
function findWord(word) {
  const walker = document.createTreeWalker(document.querySelector('.view-lines'), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(word)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(walker.currentNode, at)
    range.setEnd(walker.currentNode, at + word.length)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }
  return undefined
}
