import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { compileAll } from '@/content/catalog'
import { changeExceptions } from '@/content/figures/change-exceptions'
import { FIGURES } from '@/content/figures/figures'
import { MOVEMENTS } from '@/content/movements/movements'
import { changesOf, flowsOf } from '@/lib/figure/check/changes'
import { checkAlike, checkFigure, type Finding } from '@/lib/figure/check/check'
import { checkFlow, FLOW_LIMITS } from '@/lib/figure/check/flows'
import { boxOf, LIST_SQUARE } from '@/lib/figure/bounds'
import { draw, SMALL, WIDTHS } from '@/lib/figure/draw'
import { framesOf, postureAt, toMotion } from '@/lib/figure/motion'
import { workingParts } from '@/lib/figure/muscles'
import { solve } from '@/lib/figure/solve'
import { floorOf, toSvg } from '@/lib/figure/svg'
import { runCommand } from './command'
import { flowStrip, parsePart } from './figures-flow'
import { ensureBrowser } from './test/browser'

/** From this size down strokes are thicker. */
const SMALL_SIZE = 48
const PER_SHEET = 24

/** Frames of a change from one movement to the next. */
const STRIP = 10

/**
 * Draws contact sheets of all figures, four frames each, or of those named; with --check holds every frame against the checks instead;
 * with --flow draws the changes from each named movement to the next, as in `--flow squat low-lunge:left push-up`.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' }, flow: { type: 'boolean' }, blind: { type: 'boolean' }, size: { type: 'string', default: '120' }, out: { type: 'string', default: 'docs/figures' }, tint: { type: 'boolean' } },
  })
  const size = Number(values.size)
  if (!(size >= 16 && size <= 600)) {
    console.error('--size takes 16 to 600, in px')
    return 2
  }
  const unknown = positionals.map((text) => (values.flow ? parsePart(text).movement : text)).filter((slug) => !(slug in FIGURES))
  if (unknown.length > 0) {
    console.error(`No figure for ${unknown.join(', ')}`)
    return 2
  }
  if (values.check) return printChecks()
  if (values.flow && positionals.length < 2) {
    console.error('--flow takes two movements or more')
    return 2
  }
  const chosen = positionals.length > 0 ? positionals : Object.keys(FIGURES)
  const slugs = values.blind ? shuffled(chosen) : chosen
  const folder = values.blind ? join(values.out, 'blind') : values.out
  await mkdir(folder, { recursive: true })
  const browser = await chromium.launch({ executablePath: ensureBrowser(), chromiumSandbox: false, args: ['--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: values.flow ? STRIP * (size + 4) + 40 : 3 * (4 * size + 28) + 40, height: 800 } })
    if (values.flow) {
      const strips = positionals.slice(1).map((to, index) => strip(positionals[index] ?? to, to, size))
      await page.setContent(`<!doctype html><style>${STYLE}</style><main>${strips.join('')}</main>`)
      const file = join(values.out, `flow-${positionals.map((text) => text.replace(':', '-')).slice(0, 2).join('-to-')}.png`)
      await page.screenshot({ path: file, fullPage: true })
      console.log(file)
      return 0
    }
    const name = ['sheet', values.blind ? 'blind' : null, size === 120 ? null : String(size)].filter(Boolean).join('-')
    for (let from = 0, number = 1; from < slugs.length; from += PER_SHEET, number++) {
      const cells = slugs.slice(from, from + PER_SHEET).map((slug, index) => cell(slug, values.blind ? String(from + index + 1) : nameOf(slug), size, values.tint ?? false))
      await page.setContent(`<!doctype html><style>${STYLE}</style><main style="grid-template-columns:repeat(3,max-content)">${cells.join('')}</main>`)
      const file = join(folder, `${name}-${number}.png`)
      await page.screenshot({ path: file, fullPage: true })
      console.log(file)
    }
    if (values.blind) await writeFile(join(values.out, 'blind-key.txt'), slugs.map((slug, index) => `${index + 1} ${nameOf(slug)} (${slug})\n`).join(''))
    return 0
  } finally {
    await browser.close()
  }
}

const STYLE = `body{margin:0;background:#faf5ee;color:#221d18;font:13px sans-serif}main{display:grid;gap:1px;padding:8px;background:#faf5ee}
figure{margin:0;border:1px solid #e3ddd4;padding:4px 6px}figcaption{height:18px}div{display:flex;gap:4px}.tint{--figure-work:#c2502a;--figure-work-far:#d9a389}`

function cell(slug: string, label: string, size: number, tint: boolean): string {
  const figure = FIGURES[slug]
  if (!figure) return ''
  const motion = toMotion(figure)
  const box = boxOf(motion, LIST_SQUARE)
  const working = tint ? workingParts(MOVEMENTS.find((movement) => movement.slug === slug)?.primary ?? []) : []
  const frames = framesOf(motion).map((at) => {
    const posture = postureAt(motion, at)
    return toSvg([...floorOf(figure, box), ...draw(figure, solve(posture), { widths: size <= SMALL_SIZE ? SMALL : WIDTHS, working, breath: posture.breath })], box, size)
  })
  return `<figure class="${tint ? 'tint' : ''}"><figcaption>${label}</figcaption><div>${frames.join('')}</div></figure>`
}

function strip(from: string, to: string, size: number): string {
  const { seconds, svgs } = flowStrip(from, to, STRIP, size)
  return `<figure><figcaption>${from} → ${to}, ${seconds.toFixed(1)} s</figcaption><div>${svgs.join('')}</div></figure>`
}

function nameOf(slug: string): string {
  return MOVEMENTS.find((movement) => movement.slug === slug)?.name.en ?? slug
}

/** A line a check: how many pass, how many by a named exception, the worst. Exit code 1 when any fails. */
function printChecks(): number {
  const found = [...Object.entries(FIGURES).flatMap(([slug, figure]) => checkFigure(slug, figure)), ...checkAlike(FIGURES)]
  for (const check of new Set(found.map((one) => one.check))) {
    const all = found.filter((one) => one.check === check)
    const plain = all.filter(({ why }) => !why).toSorted((a, b) => (check === 'change' ? a.value - b.value : b.value - a.value))[0]
    console.log(`${check.padEnd(13)}${String(all.filter(({ ok }) => ok).length).padStart(4)} of ${all.length}, ${all.filter(({ why }) => why).length} by exception; worst of the rest ${plain ? `${plain.value.toFixed(2)} of ${plain.limit} (${plain.slug}, ${plain.where})` : 'none'}`)
  }
  found.push(...checkChanges())
  const failed = found.filter(({ ok }) => !ok)
  for (const { slug, check, value, limit, where } of failed) console.error(`${slug}: ${check} is ${value.toFixed(2)}, ${limit} is allowed (${where})`)
  return failed.length > 0 ? 1 : 0
}

/** The changes that the catalog asks for: a line a check, the findings back. */
function checkChanges(): Finding[] {
  const changes = changesOf(compileAll(), FIGURES)
  const flows = changes.flatMap((change) => flowsOf(change, FIGURES).map((flow) => ({ change, flow })))
  const found = flows.flatMap(({ change, flow }) => checkFlow(change.name, flow, changeExceptions(change.from, change.to)))
  const seconds = flows.map(({ flow }) => flow.seconds).toSorted((a, b) => a - b)
  console.log(`\n${changes.length} changes in the catalog, ${flows.length} ways; ${(seconds[seconds.length >> 1] ?? 0).toFixed(1)} s in the middle, ${(seconds.at(-1) ?? 0).toFixed(1)} s at most`)
  for (const check of new Set(found.map((one) => one.check))) {
    const all = found.filter((one) => one.check === check)
    const over = all.filter(({ value }) => value > FLOW_LIMITS[check as keyof typeof FLOW_LIMITS])
    const plain = all.filter(({ why }) => !why).reduce((worst, one) => (one.value > worst.value ? one : worst))
    console.log(`${check.padEnd(13)}${String(all.filter(({ ok }) => ok).length).padStart(4)} of ${all.length}, ${over.filter(({ ok, why }) => ok && why).length} by exception; worst of the rest ${plain.value.toFixed(2)} of ${plain.limit} (${plain.slug}, ${plain.where})`)
  }
  return found
}

/** In an order that tells nothing and is the same every time. */
function shuffled(slugs: readonly string[]): string[] {
  const rank = (slug: string) => slug.split('').reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
  return slugs.toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b))
}

void runCommand(main)
