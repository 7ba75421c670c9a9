import type { Localized } from '@/lib/catalog/types'
import type { Focus, Level } from '@/lib/catalog/vocabulary'
import { say } from './flow-words'

export type Place = 'sit' | 'lie' | 'stand' | 'walk' | 'kneel'

/** What a meditation turns to. Its sentences are `script.<id>.1` to `.6`; lengths in minutes with the level each asks for. */
export type MeditationTheme = {
  id: string
  place: Place
  focus: Focus[]
  name: Localized
  what: Localized
  lengths: readonly (readonly [minutes: number, level: Level])[]
}

const FIRST = [[5, 'beginner'], [10, 'beginner'], [15, 'intermediate'], [20, 'beginner'], [30, 'intermediate']] as const
const FIRST_LONG = [[5, 'beginner'], [10, 'beginner'], [15, 'beginner'], [20, 'intermediate'], [30, 'beginner']] as const
const FIRST_SLOW = [[5, 'intermediate'], [10, 'beginner'], [15, 'beginner'], [25, 'beginner'], [40, 'beginner']] as const
const USED = [[5, 'intermediate'], [10, 'intermediate'], [15, 'intermediate'], [20, 'advanced'], [40, 'intermediate']] as const
const USED_EARLY = [[5, 'beginner'], [10, 'intermediate'], [15, 'beginner'], [20, 'intermediate'], [30, 'advanced']] as const
const LATE = [[10, 'advanced'], [15, 'advanced'], [20, 'intermediate'], [30, 'advanced'], [45, 'advanced']] as const
const LATE_HOUR = [...LATE, [60, 'advanced']] as const
const LATE_SHORT = [[5, 'advanced'], [10, 'intermediate'], [15, 'advanced'], [25, 'advanced'], [40, 'advanced']] as const

export const BREATH_THEMES: readonly MeditationTheme[] = [
  {
    id: 'count',
    place: 'sit',
    focus: ['breath', 'mind'],
    name: say('Counting to ten', 'Bis zehn zählen', 'Contar hasta diez', 'Räkna till tio', 'Compter jusqu’à dix'),
    what: say('You count each breath out up to ten and begin again.', 'Du zählst jedes Ausatmen bis zehn und fängst wieder an.', 'Cuentas cada espiración hasta diez y vuelves a empezar.', 'Du räknar varje utandning till tio och börjar om.', 'Vous comptez chaque expiration jusqu’à dix, puis vous recommencez.'),
    lengths: FIRST,
  },
  {
    id: 'belly',
    place: 'sit',
    focus: ['breath'],
    name: say('A hand on the belly', 'Eine Hand auf dem Bauch', 'Una mano en el vientre', 'En hand på magen', 'Une main sur le ventre'),
    what: say('You feel the breath where it moves most, under your own hand.', 'Du spürst den Atem dort, wo er sich am meisten bewegt: unter deiner Hand.', 'Sientes la respiración donde más se mueve, bajo tu mano.', 'Du känner andningen där den rör sig mest, under din hand.', 'Vous sentez le souffle là où il bouge le plus, sous votre main.'),
    lengths: FIRST_LONG,
  },
  {
    id: 'long-out',
    place: 'sit',
    focus: ['breath'],
    name: say('Longer out than in', 'Länger aus als ein', 'Espirar más largo', 'Längre ut än in', 'Expirer plus longtemps'),
    what: say('Four counts in, six counts out, then without counting.', 'Vier Zähler ein, sechs aus, dann ohne Zählen.', 'Cuatro tiempos al inspirar, seis al espirar, luego sin contar.', 'Fyra in, sex ut, sedan utan att räkna.', 'Quatre temps pour inspirer, six pour expirer, puis sans compter.'),
    lengths: FIRST_SLOW,
  },
  {
    id: 'nose',
    place: 'sit',
    focus: ['breath', 'mind'],
    name: say('Cool in, warm out', 'Kühl ein, warm aus', 'Entra fresco, sale cálido', 'Svalt in, varmt ut', 'Air frais, air tiède'),
    what: say('You watch the breath at the nose and steer nothing.', 'Du beobachtest den Atem an der Nase und lenkst nichts.', 'Observas la respiración en la nariz sin dirigirla.', 'Du följer andningen vid näsan och styr ingenting.', 'Vous observez le souffle au bord du nez, sans le diriger.'),
    lengths: USED,
  },
  {
    id: 'pause',
    place: 'sit',
    focus: ['breath', 'mind'],
    name: say('The pause after the breath', 'Die Pause nach dem Atem', 'La pausa tras la respiración', 'Pausen efter andetaget', 'La pause après le souffle'),
    what: say('You notice the turn and the pause in each breath, and hold neither.', 'Du bemerkst Wende und Pause in jedem Atemzug und hältst keine fest.', 'Notas el giro y la pausa de cada respiración sin retenerlos.', 'Du märker vändningen och pausen i varje andetag utan att hålla kvar dem.', 'Vous remarquez le tournant et la pause de chaque souffle, sans les retenir.'),
    lengths: LATE,
  },
]

export const BODY_THEMES: readonly MeditationTheme[] = [
  {
    id: 'scan-up',
    place: 'lie',
    focus: ['mind', 'full-body'],
    name: say('From the feet up', 'Von den Füßen aufwärts', 'De los pies hacia arriba', 'Från fötterna och upp', 'Des pieds vers le haut'),
    what: say('A body scan, lying down, from the toes to the top of the head.', 'Eine Reise durch den Körper im Liegen, von den Zehen bis zum Scheitel.', 'Un recorrido por el cuerpo, en el suelo, de los dedos de los pies a la coronilla.', 'En kroppsskanning liggande, från tårna till hjässan.', 'Un tour du corps, allongé, des orteils au sommet du crâne.'),
    lengths: FIRST_LONG,
  },
  {
    id: 'scan-down',
    place: 'lie',
    focus: ['mind', 'full-body'],
    name: say('From the head down', 'Vom Kopf abwärts', 'De la cabeza hacia abajo', 'Från huvudet och ner', 'De la tête vers le bas'),
    what: say('A body scan the other way round: scalp, shoulders, arms, legs, soles.', 'Durch den Körper in der anderen Richtung: Kopfhaut, Schultern, Arme, Beine, Sohlen.', 'El recorrido al revés: cabeza, hombros, brazos, piernas, plantas.', 'En kroppsskanning åt andra hållet: huvud, axlar, armar, ben, fotsulor.', 'Le tour du corps en sens inverse : tête, épaules, bras, jambes, plantes.'),
    lengths: FIRST,
  },
  {
    id: 'soften',
    place: 'sit',
    focus: ['mind', 'shoulders'],
    name: say('Hold, then let go', 'Anspannen, dann loslassen', 'Apretar y soltar', 'Spänn, sedan släpp', 'Serrer, puis lâcher'),
    what: say('Shoulders, face and hands are held for a moment, so that letting go can be felt.', 'Schultern, Gesicht und Hände kurz anspannen, damit das Loslassen zu spüren ist.', 'Hombros, cara y manos se aprietan un momento para notar cómo se sueltan.', 'Axlar, ansikte och händer spänns en stund så att det känns när de släpper.', 'Épaules, visage et mains se serrent un instant, pour sentir le relâchement.'),
    lengths: FIRST_SLOW,
  },
  {
    id: 'hands-feet',
    place: 'sit',
    focus: ['mind'],
    name: say('Hands and feet', 'Hände und Füße', 'Manos y pies', 'Händer och fötter', 'Mains et pieds'),
    what: say('Four places of the body, felt from the inside, one by one and together.', 'Vier Stellen des Körpers, von innen gespürt, einzeln und zusammen.', 'Cuatro lugares del cuerpo, sentidos desde dentro, uno a uno y juntos.', 'Fyra platser i kroppen, kända inifrån, en i taget och alla tillsammans.', 'Quatre endroits du corps, sentis de l’intérieur, un par un puis ensemble.'),
    lengths: USED_EARLY,
  },
]

export const KINDNESS_THEMES: readonly MeditationTheme[] = [
  {
    id: 'kind-self',
    place: 'sit',
    focus: ['mind'],
    name: say('As a friend sees you', 'Mit freundlichem Blick', 'Con mirada amiga', 'Som en vän ser dig', 'Avec un regard ami'),
    what: say('Kind wishes for yourself, repeated until they sound less strange.', 'Gute Wünsche für dich selbst, wiederholt, bis sie weniger fremd klingen.', 'Buenos deseos para ti, repetidos hasta que suenen menos raros.', 'Goda önskningar till dig själv, upprepade tills de låter mindre främmande.', 'De bons souhaits pour vous, répétés jusqu’à sonner moins étranges.'),
    lengths: FIRST,
  },
  {
    id: 'kind-others',
    place: 'sit',
    focus: ['mind'],
    name: say('Good wishes', 'Gute Wünsche', 'Buenos deseos', 'Goda önskningar', 'Bons souhaits'),
    what: say('Wishes for someone close, for someone you hardly know, then for a whole town.', 'Wünsche für einen nahen Menschen, für einen fast fremden, dann für eine ganze Stadt.', 'Deseos para alguien cercano, para alguien casi desconocido y luego para una ciudad.', 'Önskningar till någon nära, till någon du knappt känner, sedan till en hel stad.', 'Des souhaits pour un proche, pour quelqu’un de presque inconnu, puis pour une ville.'),
    lengths: USED,
  },
  {
    id: 'kind-hard',
    place: 'sit',
    focus: ['mind'],
    name: say('Someone difficult', 'Jemand Schwieriges', 'Alguien difícil', 'Någon svår', 'Quelqu’un de difficile'),
    what: say('You think of a difficult person and see what a kind word does. No need to forgive.', 'Du denkst an einen schwierigen Menschen und siehst, was ein gutes Wort macht. Verzeihen ist nicht nötig.', 'Piensas en una persona difícil y miras qué hace una palabra amable. No hace falta perdonar.', 'Du tänker på en svår person och ser vad ett vänligt ord gör. Du behöver inte förlåta.', 'Vous pensez à une personne difficile et voyez ce que fait un mot doux. Sans devoir pardonner.'),
    lengths: LATE,
  },
  {
    id: 'thanks',
    place: 'sit',
    focus: ['mind'],
    name: say('Three good things', 'Drei gute Dinge', 'Tres cosas buenas', 'Tre bra saker', 'Trois bonnes choses'),
    what: say('Three things of the day that were good, looked at one after the other.', 'Drei Dinge vom Tag, die gut waren, nacheinander angeschaut.', 'Tres cosas buenas del día, miradas una tras otra.', 'Tre saker som var bra i dag, en efter en.', 'Trois bonnes choses de la journée, regardées une à une.'),
    lengths: USED_EARLY,
  },
]

export const FOCUS_THEMES: readonly MeditationTheme[] = [
  {
    id: 'sounds',
    place: 'sit',
    focus: ['mind'],
    name: say('Listening far and near', 'Fern und nah hören', 'Escuchar lejos y cerca', 'Lyssna långt bort och nära', 'Écouter loin et près'),
    what: say('The furthest sound, the nearest one, and what is between them.', 'Das fernste Geräusch, das nächste und was dazwischen liegt.', 'El sonido más lejano, el más cercano y lo que hay entre ellos.', 'Det mest avlägsna ljudet, det närmaste och det som finns emellan.', 'Le son le plus lointain, le plus proche, et ce qu’il y a entre eux.'),
    lengths: FIRST_LONG,
  },
  {
    id: 'one-thing',
    place: 'sit',
    focus: ['mind'],
    name: say('One thing at a time', 'Eins nach dem anderen', 'Una cosa cada vez', 'En sak i taget', 'Une chose à la fois'),
    what: say('For the minutes before work that needs attention: choose it, put it aside, come back to it.', 'Für die Minuten vor Arbeit, die Aufmerksamkeit braucht: wählen, weglegen, zurückholen.', 'Para los minutos previos a un trabajo que pide atención: elegir, apartar, volver.', 'För minuterna före arbete som kräver uppmärksamhet: välj, lägg undan, kom tillbaka.', 'Pour les minutes avant un travail qui demande de l’attention : choisir, poser, reprendre.'),
    lengths: LATE_SHORT,
  },
  {
    id: 'noting',
    place: 'sit',
    focus: ['mind'],
    name: say('Naming thoughts', 'Gedanken benennen', 'Nombrar pensamientos', 'Sätta namn på tankar', 'Nommer les pensées'),
    what: say('Each thought gets a short name and may go: plan, memory, worry, picture.', 'Jeder Gedanke bekommt einen kurzen Namen und darf gehen: Plan, Erinnerung, Sorge, Bild.', 'Cada pensamiento recibe un nombre corto y puede irse: plan, recuerdo, preocupación, imagen.', 'Varje tanke får ett kort namn och kan gå: plan, minne, oro, bild.', 'Chaque pensée reçoit un nom court et peut partir : projet, souvenir, souci, image.'),
    lengths: LATE_HOUR,
  },
  {
    id: 'open',
    place: 'sit',
    focus: ['mind'],
    name: say('Choosing nothing', 'Nichts auswählen', 'Sin elegir nada', 'Välja ingenting', 'Sans rien choisir'),
    what: say('Attention stays wide: sounds, body and thoughts come and go.', 'Die Aufmerksamkeit bleibt weit: Geräusche, Körper, Gedanken kommen und gehen.', 'La atención queda abierta: sonidos, cuerpo y pensamientos vienen y van.', 'Uppmärksamheten är vid: ljud, kropp och tankar kommer och går.', 'L’attention reste large : sons, corps et pensées vont et viennent.'),
    lengths: [...LATE_SHORT, [60, 'advanced']],
  },
  {
    id: 'weather',
    place: 'sit',
    focus: ['mind'],
    name: say('Weather inside', 'Das Wetter in dir', 'El tiempo por dentro', 'Vädret inom dig', 'La météo intérieure'),
    what: say('You look at a mood as at weather: where it is, how strong, whether it moves.', 'Du schaust eine Stimmung an wie Wetter: wo sie ist, wie stark, ob sie zieht.', 'Miras el ánimo como el tiempo: dónde está, con qué fuerza, si se mueve.', 'Du ser på ett humör som på väder: var det är, hur starkt, om det rör sig.', 'Vous regardez une humeur comme la météo : où, de quelle force, si elle bouge.'),
    lengths: USED_EARLY,
  },
  {
    id: 'between',
    place: 'sit',
    focus: ['mind', 'breath'],
    name: say('Between two things', 'Zwischen zwei Dingen', 'Entre dos cosas', 'Mellan två saker', 'Entre deux choses'),
    what: say('A stop between what is over and what has not begun.', 'Ein Halt zwischen dem, was vorbei ist, und dem, was noch nicht da ist.', 'Una parada entre lo que acabó y lo que no ha empezado.', 'Ett stopp mellan det som är över och det som inte har börjat.', 'Un arrêt entre ce qui est fini et ce qui n’a pas commencé.'),
    lengths: FIRST,
  },
]

export const SLEEP_THEMES: readonly MeditationTheme[] = [
  {
    id: 'sleep-heavy',
    place: 'lie',
    focus: ['mind', 'full-body'],
    name: say('Heavy and warm', 'Schwer und warm', 'Peso y calor', 'Tung och varm', 'Lourd et chaud'),
    what: say('For falling asleep: arms and legs grow heavy, one after the other.', 'Zum Einschlafen: Arme und Beine werden schwer, eins nach dem anderen.', 'Para dormirse: brazos y piernas pesan, uno tras otro.', 'För att somna: armar och ben blir tunga, en efter en.', 'Pour s’endormir : bras et jambes deviennent lourds, l’un après l’autre.'),
    lengths: FIRST_SLOW,
  },
  {
    id: 'sleep-breath',
    place: 'lie',
    focus: ['breath', 'mind'],
    name: say('Breathing into sleep', 'In den Schlaf atmen', 'Respirar hasta dormir', 'Andas dig till sömns', 'Respirer jusqu’au sommeil'),
    what: say('For falling asleep: each breath out a little longer, each sentence further apart.', 'Zum Einschlafen: jedes Ausatmen etwas länger, die Sätze immer seltener.', 'Para dormirse: cada espiración algo más larga, las frases cada vez más espaciadas.', 'För att somna: varje utandning lite längre, meningarna allt glesare.', 'Pour s’endormir : chaque expiration un peu plus longue, les phrases plus rares.'),
    lengths: FIRST_LONG,
  },
  {
    id: 'day-back',
    place: 'lie',
    focus: ['mind'],
    name: say('The day once more', 'Der Tag noch einmal', 'Repasar el día', 'Dagen en gång till', 'Revoir la journée'),
    what: say('The day goes by like a film without sound, then the screen stays dark.', 'Der Tag läuft vorbei wie ein Film ohne Ton, dann bleibt die Leinwand dunkel.', 'El día pasa como una película sin sonido y la pantalla queda a oscuras.', 'Dagen går förbi som en film utan ljud, sedan är duken mörk.', 'La journée passe comme un film muet, puis l’écran reste noir.'),
    lengths: USED,
  },
]

export const MOVING_THEMES: readonly MeditationTheme[] = [
  {
    id: 'slow-walk',
    place: 'walk',
    focus: ['mind', 'legs'],
    name: say('Lift, move, place', 'Heben, führen, setzen', 'Levantar, mover, posar', 'Lyft, för, sätt ner', 'Lever, avancer, poser'),
    what: say('Slow walking there and back, a few steps long. A corridor is enough.', 'Langsames Gehen hin und zurück, ein paar Schritte weit. Ein Flur genügt.', 'Caminar despacio de ida y vuelta, unos pasos. Basta un pasillo.', 'Långsam gång fram och tillbaka, några steg. En korridor räcker.', 'Marche lente, aller et retour, quelques pas. Un couloir suffit.'),
    lengths: FIRST,
  },
  {
    id: 'standing',
    place: 'stand',
    focus: ['mind', 'legs'],
    name: say('Just standing', 'Einfach stehen', 'Solo estar de pie', 'Bara stå', 'Simplement debout'),
    what: say('Standing on both feet with as little work as possible.', 'Auf beiden Füßen stehen, mit so wenig Arbeit wie möglich.', 'Estar sobre los dos pies con el menor trabajo posible.', 'Stå på båda fötterna med så lite arbete som möjligt.', 'Debout sur les deux pieds, avec le moins d’effort possible.'),
    lengths: USED_EARLY,
  },
]

export const KNEELING_THEMES: readonly MeditationTheme[] = [
  {
    id: 'upright',
    place: 'kneel',
    focus: ['mind', 'breath'],
    name: say('Kneeling, back long', 'Im Knien, der Rücken lang', 'De rodillas, espalda larga', 'På knä, lång rygg', 'À genoux, le dos long'),
    what: say('You kneel, sitting on your heels or a cushion, and let the back keep itself upright.', 'Du kniest, auf den Fersen oder einem Kissen, und lässt den Rücken von selbst aufrecht sein.', 'De rodillas, sobre los talones o un cojín, dejas que la espalda se sostenga sola.', 'Du sitter på knä, på hälarna eller en kudde, och låter ryggen hålla sig upprätt.', 'À genoux, assis sur les talons ou un coussin, vous laissez le dos se tenir seul.'),
    lengths: [[5, 'beginner'], [10, 'beginner'], [15, 'intermediate'], [20, 'advanced']],
  },
]

/** Hardly a word: its sentences are the shared ones that bring attention back. */
export const QUIET: MeditationTheme = {
  id: 'quiet',
  place: 'sit',
  focus: ['mind'],
  name: say('{count} quiet minutes', '{count} stille Minuten', '{count} minutos tranquilos', '{count} stilla minuter', '{count} minutes calmes'),
  what: say('A sit with very few words.', 'Sitzen mit sehr wenigen Worten.', 'Sentarse, con muy pocas palabras.', 'Att sitta, med mycket få ord.', 'Une assise avec très peu de mots.'),
  lengths: [[10, 'beginner'], [15, 'intermediate'], [30, 'beginner'], [45, 'intermediate'], [60, 'advanced'], [45, 'beginner'], [5, 'advanced'], [40, 'advanced']],
}
