import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/catalog/vocabulary'
import { MEDITATION } from './meditation'
import { MOVEMENTS } from './movements'

const SLUGS = `
squat half-squat sumo-squat reverse-lunge forward-lunge side-lunge split-squat glute-bridge single-leg-bridge wall-sit calf-raise hip-hinge
push-up knee-push-up wall-push-up pike-push-up chair-dip chair-push-up sit-to-stand plank forearm-plank knee-plank side-plank knee-side-plank
dead-bug bird-dog superman crunch bicycle-crunch standing-knee-raise prone-y-raise wall-slide heel-slide
goblet-squat dumbbell-deadlift dumbbell-row dumbbell-press floor-press biceps-curl triceps-extension lateral-raise dumbbell-lunge
dumbbell-thruster seated-press hammer-curl front-raise bent-over-fly dumbbell-split-squat dumbbell-sumo-squat floor-fly weighted-bridge renegade-row
band-row band-pull-apart band-walk band-press band-pulldown band-curl band-squat
band-overhead-press band-kickback band-external-rotation
march step-touch knee-lift heel-dig jumping-jack step-jack high-knees butt-kick burpee step-burpee mountain-climber slow-climber jump-squat
squat-reach skater side-shuffle jab-cross hook uppercut boxer-step slip-and-weave grapevine arm-drive-march jump-lunge plank-jack
plank-walk-out seated-march seated-punch lateral-hop rope-hop speed-feet front-kick
mountain upward-salute forward-fold half-lift downward-dog upward-dog cobra chaturanga low-lunge crescent-lunge warrior-1 warrior-2
side-angle triangle chair-pose tree goddess bridge-pose seated-fold seated-twist butterfly childs-pose cat-cow sphinx happy-baby
reclined-twist legs-up-wall easy-seat side-stretch-seated wide-fold chair-cat-cow chair-twist chair-forward-fold chair-side-bend
final-rest side-rest warrior-3 reverse-warrior half-moon pyramid boat locust camel pigeon lizard puppy-pose
hundred roll-up single-leg-stretch leg-circle shoulder-bridge swimming side-kick clam saw spine-stretch toe-taps swan mermaid
kneeling-arm-circle leg-pull-front standing-roll-down double-leg-stretch rolling-ball teaser side-leg-lift standing-leg-reach
neck-tilt neck-turn shoulder-roll arm-circle chest-opener side-bend hip-circle hamstring-stretch quad-stretch calf-stretch
hip-flexor-stretch figure-four knees-to-side thread-the-needle ankle-circle wrist-circle upper-back-stretch triceps-stretch leg-swing
torso-turn seated-hamstring wall-chest-stretch chair-figure-four chair-chest-opener kneeling-lat-stretch inner-thigh-stretch
chair-neck-tilt chair-shoulder-roll
walk-easy walk-brisk walk-fast walk-hill jog run-easy run-steady run-tempo run-fast stride sprint skip-drill run-hill
sit-and-breathe sit-and-notice lie-and-rest stand-and-breathe slow-walk kneel-and-breathe
`.trim().split(/\s+/)

const JUMPING = [
  'jumping-jack', 'high-knees', 'butt-kick', 'burpee', 'mountain-climber', 'jump-squat', 'skater', 'side-shuffle', 'boxer-step', 'jump-lunge', 'plank-jack', 'lateral-hop', 'rope-hop', 'skip-drill',
]

const bySlug = new Map(MOVEMENTS.map((movement) => [movement.slug, movement]))
const slugsWhere = (holds: (movement: (typeof MOVEMENTS)[number]) => boolean): string[] => MOVEMENTS.filter(holds).map((movement) => movement.slug)

describe('the movement library', () => {
  it('has exactly the listed slugs, each once', () => {
    expect(MOVEMENTS.map((movement) => movement.slug)).toEqual(SLUGS)
    expect(bySlug.size).toBe(SLUGS.length)
  })

  it.each(LOCALES)('names every movement in %s, once and within 28 characters', (locale) => {
    const names = MOVEMENTS.map((movement) => movement.name[locale])
    expect(names.filter((name) => name.trim() !== name || name.length < 3 || name.length > 28)).toEqual([])
    expect(names.filter((name) => name[0] !== name[0]?.toLocaleUpperCase(locale))).toEqual([])
    const folded = names.map((name) => name.toLocaleLowerCase(locale))
    expect(folded.filter((name, i) => folded.indexOf(name) !== i)).toEqual([])
  })

  it('links easier and harder both ways, and never to itself', () => {
    for (const { slug, easier, harder } of MOVEMENTS) {
      if (easier !== null) expect(bySlug.get(easier)?.harder, `${slug} has ${easier} as easier`).toBe(slug)
      if (harder !== null) expect(bySlug.get(harder)?.easier, `${slug} has ${harder} as harder`).toBe(slug)
      expect([easier, harder]).not.toContain(slug)
    }
  })

  it('offers as easier only what costs no more energy and needs nothing more than a mat', () => {
    const worse = MOVEMENTS.flatMap((movement) => {
      const easier = movement.easier === null ? undefined : bySlug.get(movement.easier)
      if (!easier) return []
      const extra = easier.equipment.filter((item) => item !== 'none' && item !== 'mat' && !movement.equipment.includes(item))
      return easier.met > movement.met || extra.length > 0 ? [movement.slug] : []
    })
    expect(worse).toEqual([])
  })

  it('has none alone or not at all, and no equipment twice', () => {
    expect(slugsWhere(({ equipment }) => equipment.length === 0 || (equipment.includes('none') && equipment.length > 1) || new Set(equipment).size < equipment.length)).toEqual([])
  })

  it('puts lying and kneeling on a mat', () => {
    expect(slugsWhere(({ position, equipment }) => ['supine', 'side', 'kneeling'].includes(position) && !equipment.includes('mat'))).toEqual([])
  })

  it('tags what leaves the ground as a jump, with its risk of falling, and nothing else', () => {
    expect(slugsWhere(({ tags }) => tags.some((tag) => tag.mechanism === 'jump'))).toEqual(JUMPING)
    expect(JUMPING.filter((slug) => !bySlug.get(slug)?.contraindications.includes('fall-risk'))).toEqual([])
  })

  it('tags every running gait, and only those, as a run', () => {
    expect(slugsWhere(({ tags }) => tags.some((tag) => tag.joint === 'knee' && tag.mechanism === 'run'))).toEqual(slugsWhere(({ gait }) => gait === 'run'))
    expect(slugsWhere(({ gait }) => gait === 'walk')).toEqual(['walk-easy', 'walk-brisk', 'walk-fast', 'walk-hill', 'slow-walk'])
  })

  it('gives the supine contraindication to all that lies on the back, and to nothing else', () => {
    expect(slugsWhere(({ contraindications }) => contraindications.includes('supine'))).toEqual(slugsWhere(({ position }) => position === 'supine'))
  })

  it('keeps MET within 1 and 15, with one value for each code and year', () => {
    expect(slugsWhere(({ met, compendium }) => met < 1 || met > 15 || !/^\d{5} \((2011|2024)\)$/.test(compendium))).toEqual([])
    const values = new Map(MOVEMENTS.map(({ met, compendium }) => [compendium, met]))
    expect(slugsWhere(({ met, compendium }) => values.get(compendium) !== met)).toEqual([])
  })

  it('lists no joint and mechanism twice, and no muscle twice', () => {
    const twice = (items: string[]): boolean => new Set(items).size < items.length
    expect(slugsWhere(({ tags, primary, secondary }) => twice(tags.map((tag) => `${tag.joint} ${tag.mechanism}`)) || twice([...primary, ...secondary]))).toEqual([])
  })

  it('works a muscle in everything but meditation', () => {
    expect(slugsWhere(({ primary }) => primary.length === 0)).toEqual(MEDITATION.map((movement) => movement.slug))
  })
})
