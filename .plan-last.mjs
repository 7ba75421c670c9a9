import { chromium } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
const base = 'http://localhost:3421'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', chromiumSandbox: false, args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] })
for (const [w, s, path] of [[390, 'dark', '/plan'], [390, 'light', '/de/plan'], [390, 'light', '/fr/plan'], [360, 'dark', '/es/plan/new'], [360, 'light', '/de/plan/new'], [360, 'light', '/sv/plan'], [1024, 'light', '/de/plan'], [1440, 'dark', '/fr/plan'], [1440, 'dark', '/plan/new'], [768, 'light', '/plan']]) {
  const k = await b.newContext({ viewport: { width: w, height: w < 500 ? 844 : 900 }, colorScheme: s, timezoneId: 'UTC', storageState: '/tmp/pshots/state.json' })
  const q = await k.newPage()
  q.on('pageerror', (e) => console.log('PAGEERROR', path, e.message.slice(0, 300)))
  q.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text().slice(0, 300)))
  await q.goto(base + path, { waitUntil: 'networkidle' })
  await q.waitForTimeout(800)
  if (path.endsWith('new')) { await q.locator('input[name=health-any]').nth(1).check(); for (const box of await q.locator('fieldset fieldset input[type=checkbox]').all()) await box.check().catch(() => 0) }
  await q.screenshot({ path: `/tmp/pshots/own${path.replaceAll('/', '_')}-${w}-${s}.png`, fullPage: true })
  const over = await q.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const r = await new AxeBuilder({ page: q }).withTags(['wcag2a','wcag2aa','wcag21aa','wcag22aa']).analyze()
  console.log(path, w, s, 'overflow', over, 'axe', r.violations.map((v) => v.id + ' ' + v.nodes[0]?.target))
  if (path === '/de/plan' && w === 390) {
    await q.locator('main li button[aria-label]').last().click(); await q.waitForTimeout(500)
    await q.getByRole('button', { name: 'Tauschen' }).first().click(); await q.waitForTimeout(2000)
    await q.screenshot({ path: '/tmp/pshots/sheet-390-de.png' })
  }
  await k.close()
}
await b.close()
