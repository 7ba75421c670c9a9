import { circuit, sets } from '@/content/recipes/bouts-rounds'
import { CLASSIC_FLOOR } from '@/content/recipes/bouts-order'
import { BACK_SPARED, CORE_EXERCISES, EXERCISES, GENTLY, NOTES, SHOULDERS_SPARED, WITH_CHAIR, WRISTS_SPARED, setting } from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'

const CLASSICS = [['hundred', 'single-leg-stretch', 'double-leg-stretch'], ['roll-up', 'rolling-ball', 'teaser', 'spine-stretch', 'saw'], ['leg-circle', 'shoulder-bridge'], ['swimming', 'swan'], ['side-kick', 'mermaid', 'side-leg-lift'], ['leg-pull-front', 'side-plank', 'kneeling-arm-circle', 'knee-plank']]
const CENTRE = [['hundred', 'toe-taps', 'dead-bug'], ['double-leg-stretch', 'single-leg-stretch', 'bicycle-crunch', 'crunch'], ['roll-up', 'rolling-ball', 'teaser', 'heel-slide'], ['forearm-plank', 'knee-plank', 'leg-pull-front'], ['knee-side-plank', 'side-plank'], ['bird-dog']]
const CENTRE_SOFT = [['toe-taps', 'heel-slide'], ['dead-bug', 'shoulder-bridge'], ['bird-dog', 'forearm-plank'], ['clam', 'side-kick', 'side-leg-lift'], ['kneeling-arm-circle', 'mermaid'], ['knee-side-plank', 'glute-bridge'], ['cat-cow']]
const SIDES = [['side-kick', 'clam', 'side-leg-lift'], ['mermaid', 'side-plank', 'knee-side-plank'], ['shoulder-bridge', 'glute-bridge', 'single-leg-bridge'], ['leg-circle'], ['heel-slide', 'toe-taps']]
const FIRST_MAT = [['toe-taps', 'heel-slide'], ['shoulder-bridge', 'glute-bridge'], ['cat-cow', 'bird-dog'], ['clam', 'side-kick', 'side-leg-lift'], ['spine-stretch', 'mermaid', 'saw'], ['kneeling-arm-circle', 'dead-bug'], ['knee-plank', 'swan']]
const UPRIGHT = [['standing-roll-down', 'standing-leg-reach', 'hip-hinge'], ['calf-raise', 'half-squat', 'sumo-squat'], ['standing-knee-raise', 'reverse-lunge'], ['side-bend', 'torso-turn', 'arm-circle'], ['squat', 'side-lunge', 'squat-reach']]
const UPRIGHT_SOFT = [['standing-leg-reach', 'hip-hinge', 'half-squat'], ['calf-raise', 'standing-knee-raise'], ['arm-circle', 'side-bend'], ['torso-turn', 'hip-circle'], ['knee-lift', 'standing-roll-down', 'heel-dig']]
const CHAIR = [['standing-roll-down', 'sit-to-stand'], ['calf-raise', 'half-squat'], ['chair-push-up', 'chair-twist', 'chair-side-bend'], ['standing-knee-raise', 'chair-cat-cow'], ['hip-hinge', 'seated-march']]
const KNEELING = [['kneeling-arm-circle'], ['bird-dog'], ['knee-side-plank', 'knee-plank'], ['cat-cow', 'thread-the-needle'], ['leg-pull-front', 'knee-push-up', 'forearm-plank']]
const BACK_LINE = [['swimming', 'superman'], ['swan', 'prone-y-raise', 'sphinx'], ['shoulder-bridge', 'single-leg-bridge'], ['bird-dog', 'leg-pull-front'], ['spine-stretch', 'saw', 'cat-cow']]

const SERIES = circuit({ size: [3, 12], rounds: [1, 3], work: [35, 40, 45, 50, 60], rest: [8, 10], parts: [1, 2], floor: CLASSIC_FLOOR })
const BREATH = say('Breathe in to prepare, out to move.', 'Einatmen zum Vorbereiten, ausatmen beim Bewegen.', 'Inspira para prepararte, espira al moverte.', 'Andas in för att förbereda, ut för att röra dig.', 'Inspirez pour préparer, expirez pour bouger.')

const SOFT_HEADS = [
  say('Small bends, long spine', 'Wenig beugen, lang werden', 'Poca flexión, espalda larga', 'Små böj, lång rygg', 'Petites flexions, dos long'),
  say('A plumb line', 'Wie ein Lot', 'A plomo', 'Rak som ett lod', 'Comme un fil à plomb'),
  say('Balance, unhurried', 'Gleichgewicht ohne Eile', 'Equilibrio sin prisa', 'Balans utan brådska', 'Équilibre sans hâte'),
  say('Over both feet', 'Über beiden Füßen', 'Sobre los dos pies', 'Över båda fötterna', 'Sur les deux pieds'),
  say('Ankles to crown', 'Vom Knöchel zum Scheitel', 'Del tobillo a la coronilla', 'Från fotled till hjässa', 'De la cheville au sommet'),
  say('Tall on either leg', 'Groß auf jedem Bein', 'Erguirse en cada pierna', 'Lång på vartdera benet', 'Grand sur chaque jambe'),
]
const HARDLY_BENT = say('Upright throughout; the knees hardly bend.', 'Alles im Stehen, die Knie beugen sich kaum.', 'Todo de pie; las rodillas apenas se doblan.', 'Stående hela tiden; knäna böjs knappt.', 'Toujours debout ; les genoux plient à peine.')

/** The classic mat order: on the back, sitting, face down, on the side, support at the end; control before count. */
const CLASSIC_MAT: BoutTable = {
  id: 'classic-mat',
  heads: [
    say('The classic order', 'Die klassische Reihenfolge', 'El orden clásico', 'Den klassiska ordningen', 'L’ordre classique'),
    say('Mat work', 'Übungen auf der Matte', 'Ejercicios de esterilla', 'Övningar på mattan', 'Exercices au tapis'),
    say('Control, not count', 'Kontrolle statt Zählen', 'Controlar, no contar', 'Kontroll före antal', 'Contrôler plutôt que compter'),
    say('Spine and sides', 'Rücken und Seiten', 'Espalda y costados', 'Rygg och sidor', 'Le dos et les côtés'),
  ],
  notes: [BREATH, say('Slow and exact; fewer repetitions are fine.', 'Langsam und genau, weniger Wiederholungen sind in Ordnung.', 'Lento y preciso; menos repeticiones está bien.', 'Långsamt och noga, färre upprepningar går bra.', 'Lent et précis ; moins de répétitions, c’est très bien.')],
  noun: EXERCISES,
  focus: ['core', 'full-body'],
  theme: 'pilates',
  slots: CLASSICS,
  format: SERIES,
  shapes: ['rising', 'hill', 'steps', 'saddle'],
  coaches: ['ines'],
  music: ['lo-fi', 'ambient', 'house', 'none'],
  pace: 0,
  pauses: { between: 20, change: 10 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[20, 30, 40], [10, 15, 20, 30, 45, 60], [12, 22, 30, 40, 60]], { coolDown: 'floor' }),
    setting('wrists', WRISTS_SPARED, { kit: ['mat'], spare: ['wrist'] }, [[15, 25], [12, 25, 36], [9, 15, 28, 36]], { coolDown: 'floor', note: NOTES.wrists }),
  ],
}

/** Core first: lying work, then planks, then the sides, so that the front rests while the sides work. */
const CENTRE_FIRST: BoutTable = {
  id: 'centre-first',
  heads: [
    say('Centre first', 'Die Mitte zuerst', 'Primero el centro', 'Mitten först', 'Le centre d’abord'),
    say('Ribs to hips', 'Von den Rippen zur Hüfte', 'De las costillas a la cadera', 'Från revben till höft', 'Des côtes aux hanches'),
    say('Deep and quiet', 'Tief und still', 'Profundo y tranquilo', 'Djupt och stilla', 'Profond et calme'),
    say('Flat back, moving legs', 'Ruhiger Rücken, bewegte Beine', 'Espalda plana, piernas activas', 'Stilla rygg, rörliga ben', 'Dos plat, jambes actives'),
  ],
  notes: [BREATH, NOTES.mat],
  noun: CORE_EXERCISES,
  focus: ['core'],
  theme: 'pilates',
  slots: CENTRE,
  format: SERIES,
  shapes: ['rising', 'waves', 'hill', 'late'],
  coaches: ['ines'],
  music: ['house', 'lo-fi', 'ambient'],
  pace: 0,
  pauses: { between: 25, change: 10 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[10, 18, 28], [8, 15, 24, 35], [5, 10, 18, 25, 35]], { coolDown: 'floor' }),
    setting('back', BACK_SPARED, { kit: ['mat'], spare: ['back', 'neck'] }, [[8, 16, 22, 35], [10, 16, 26, 40], [8, 16, 28, 38]], { slots: CENTRE_SOFT, noun: EXERCISES, coolDown: 'floor', note: NOTES.back }),
    setting('shoulders', SHOULDERS_SPARED, { kit: ['mat'], spare: ['shoulder', 'wrist'] }, [[12, 24, 38], [10, 18, 28], [10, 20, 32]], { slots: [...CENTRE_SOFT, ['hundred', 'single-leg-stretch'], ['roll-up', 'leg-circle']], noun: EXERCISES, coolDown: 'floor', note: NOTES.shoulders }),
  ],
}

/** Hips and side body: all of one side lying, then the other; bridges between to bring both together. */
const HIP_AND_SIDE: BoutTable = {
  id: 'hip-and-side',
  heads: [
    say('Hip and side', 'Hüfte und Seite', 'Cadera y costado', 'Höft och sida', 'Hanche et côté'),
    say('Lying on one side', 'Auf der Seite liegend', 'De costado', 'På sidan', 'Sur le côté'),
    say('Sideways, slowly', 'Seitwärts, langsam', 'De lado, despacio', 'I sidled, långsamt', 'De côté, lentement'),
  ],
  notes: [say('The pelvis stays still while the leg moves.', 'Das Becken bleibt still, das Bein bewegt sich.', 'La pelvis quieta mientras la pierna se mueve.', 'Bäckenet är stilla medan benet rör sig.', 'Le bassin reste immobile pendant que la jambe bouge.'), NOTES.mat],
  noun: EXERCISES,
  focus: ['hips', 'glutes'],
  theme: 'pilates',
  slots: SIDES,
  musts: 2,
  format: circuit({ size: [3, 9], rounds: [1, 3], work: [35, 45, 50, 60], rest: [8, 10], parts: [1] }),
  shapes: ['hill', 'steps', 'waves'],
  coaches: ['ines'],
  music: ['ambient', 'lo-fi', 'house'],
  pace: 0,
  pauses: { between: 20, change: 10 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[8, 15, 26, 36], [6, 12, 22, 32], [14, 24, 36]], { coolDown: 'floor' }),
  ],
}

/** The first mat classes: heads stay down, knees stay bent, every exercise has a smaller version of itself. */
const FIRST_ON_MAT: BoutTable = {
  id: 'first-mat',
  heads: [
    say('New to the mat', 'Neu auf der Matte', 'Primera vez en la esterilla', 'Ny på mattan', 'Premiers pas au tapis'),
    say('Small and precise', 'Klein und genau', 'Pequeño y preciso', 'Smått och noggrant', 'Petit et précis'),
    say('Head on the mat', 'Der Kopf bleibt liegen', 'La cabeza descansa', 'Huvudet ligger kvar', 'La tête reste posée'),
    say('Learn the basics', 'Die Grundlagen', 'Lo básico', 'Grunderna', 'Les bases'),
  ],
  notes: [say('Your head stays on the mat.', 'Der Kopf bleibt auf der Matte.', 'La cabeza se queda en la esterilla.', 'Huvudet stannar på mattan.', 'La tête reste sur le tapis.'), BREATH],
  noun: EXERCISES,
  focus: ['core', 'lower-back'],
  theme: 'pilates',
  slots: FIRST_MAT,
  format: SERIES,
  shapes: ['hill', 'saddle', 'rising'],
  coaches: ['ines'],
  music: ['lo-fi', 'ambient', 'none'],
  pace: 0,
  pauses: { between: 25, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[10, 16, 24, 32, 40], [], []], { coolDown: 'floor', note: BREATH }),
    setting('gentle', GENTLY, { kit: ['mat'], spare: ['back', 'shoulder', 'wrist', 'knee', 'hip', 'neck'] }, [[5, 12, 20, 30], [], []], { coolDown: 'floor', slots: CENTRE_SOFT, peak: { beginner: 3 } }),
  ],
}

/** Pilates on one's feet or on a chair: balance, roll-downs, small bends; nothing on the floor, little on the hands. */
const STANDING_PILATES: BoutTable = {
  id: 'standing-pilates',
  heads: [
    say('Upright and exact', 'Aufrecht und genau', 'De pie y con precisión', 'Upprätt och exakt', 'Debout et précis'),
    say('Pilates without the mat', 'Pilates ohne Matte', 'Pilates sin esterilla', 'Pilates utan matta', 'Pilates sans tapis'),
    say('Stand tall', 'Sich groß machen', 'Crecer hacia arriba', 'Sträck på dig', 'Se grandir'),
    say('Balance practice', 'Gleichgewicht üben', 'Practicar el equilibrio', 'Öva balansen', 'Travailler l’équilibre'),
  ],
  notes: [NOTES.standing, NOTES.noKit],
  noun: EXERCISES,
  focus: ['legs', 'core'],
  theme: 'pilates',
  slots: UPRIGHT,
  format: circuit({ size: [4, 10], rounds: [1, 3], work: [40, 45, 50], rest: [5, 10], parts: [1, 2] }),
  shapes: ['waves', 'hill', 'rising', 'steps'],
  coaches: ['ines'],
  music: ['house', 'lo-fi', 'ambient'],
  pace: 0,
  pauses: { between: 20, change: 10 },
  settings: [
    setting('', null, { kit: [] }, [[8, 14, 20, 26], [8, 14, 20, 30], [10, 16, 24, 34]]),
    setting('soft', null, { kit: [], spare: ['knee', 'hip', 'ankle', 'shoulder', 'back', 'wrist', 'neck'] }, [[5, 10, 18, 24, 29, 35, 40, 45], [5, 10, 16, 22, 28, 34, 38, 42], [6, 9, 14, 20, 26, 30, 36, 42]], { slots: UPRIGHT_SOFT, heads: SOFT_HEADS, note: HARDLY_BENT }),
    setting('chair', WITH_CHAIR, { kit: ['chair'] }, [[6, 12, 18, 22, 30], [10, 15, 24], [12, 18, 28]], { slots: CHAIR, note: NOTES.chair }),
  ],
}

/** On the knees: the hands-and-knees family with arm work upright between, so that wrists rest in time. */
const ON_ALL_FOURS: BoutTable = {
  id: 'on-all-fours',
  heads: [
    say('On hands and knees', 'Auf Händen und Knien', 'A cuatro patas', 'På alla fyra', 'À quatre pattes'),
    say('Kneel and reach', 'Knien und strecken', 'De rodillas, estirarse', 'På knä, sträck ut', 'À genoux, s’étirer'),
  ],
  notes: [say('Fold the mat double under the knees.', 'Leg die Matte unter den Knien doppelt.', 'Dobla la esterilla bajo las rodillas.', 'Vik mattan dubbel under knäna.', 'Pliez le tapis en deux sous les genoux.')],
  noun: EXERCISES,
  focus: ['core', 'shoulders', 'back'],
  theme: 'pilates',
  slots: KNEELING,
  format: sets({ sets: [2, 3, 1], work: [30, 35, 40], rest: [10, 15], most: 8 }),
  shapes: ['waves', 'steps', 'hill'],
  coaches: ['ines'],
  music: ['lo-fi', 'ambient'],
  pace: 0,
  pauses: { between: 20, change: 10 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[10, 18], [10, 18, 26], [12, 20, 30]], { coolDown: 'floor' }),
  ],
}

/** The back line: lifts face down, bridges, then a long fold; each arch is followed by its rounding. */
const LONG_BACK: BoutTable = {
  id: 'long-back',
  heads: [
    say('A long back', 'Ein langer Rücken', 'Una espalda larga', 'En lång rygg', 'Le dos long'),
    say('Arch, then round', 'Strecken, dann runden', 'Arquear y redondear', 'Svanka, sedan runda', 'Cambrer, puis arrondir'),
    say('Swim on dry land', 'Trockenschwimmen', 'Nadar en seco', 'Simma på torra land', 'Nager au sec'),
  ],
  notes: [say('Lift only as high as is easy.', 'Heb nur so hoch, wie es leicht bleibt.', 'Sube solo hasta donde sea cómodo.', 'Lyft bara så högt som det känns lätt.', 'Montez tant que cela reste facile.'), BREATH],
  noun: EXERCISES,
  focus: ['back', 'lower-back'],
  theme: 'pilates',
  slots: BACK_LINE,
  format: circuit({ size: [4, 8], rounds: [1, 3], work: [40, 45, 50], rest: [10], parts: [1] }),
  shapes: ['hill', 'rising', 'waves'],
  coaches: ['ines'],
  music: ['ambient', 'lo-fi', 'drone'],
  pace: 0,
  pauses: { between: 20, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[12, 22, 32], [10, 20, 28, 38], [14, 24, 34]], { coolDown: 'floor' }),
  ],
}

export const SERIES_TABLES: readonly BoutTable[] = [CLASSIC_MAT, CENTRE_FIRST, HIP_AND_SIDE, FIRST_ON_MAT, STANDING_PILATES, ON_ALL_FOURS, LONG_BACK]
