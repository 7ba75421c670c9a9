import type { Localized } from '@/lib/catalog/types'
import type { Focus } from '@/lib/catalog/vocabulary'
import { say } from './flow-words'
import type { RunShapeId } from './running-shapes'

/** Where or when a run might be: tells runs of one shape apart. */
export const SETTINGS: readonly Localized[] = [
  say('around the block', 'um den Block', 'por el barrio', 'runt kvarteret', 'autour du quartier'),
  say('with the wind', 'mit dem Wind', 'a favor del viento', 'med vinden', 'dans le sens du vent'),
  say('along the canal', 'am Kanal entlang', 'junto al canal', 'längs kanalen', 'le long du canal'),
  say('before breakfast', 'vor dem Frühstück', 'antes del desayuno', 'före frukost', 'avant le petit-déjeuner'),
  say('after work', 'nach der Arbeit', 'después del trabajo', 'efter jobbet', 'après le travail'),
  say('past the last house', 'bis hinter das letzte Haus', 'más allá de la última casa', 'förbi sista huset', 'au-delà de la dernière maison'),
  say('round the park', 'durch den Park', 'por el parque', 'genom parken', 'dans le parc'),
  say('by the water', 'am Wasser', 'junto al agua', 'vid vattnet', 'au bord de l’eau'),
  say('on a grey day', 'an einem grauen Tag', 'en un día gris', 'en grå dag', 'par temps gris'),
  say('to the bridge', 'bis zur Brücke', 'hasta el puente', 'till bron', 'jusqu’au pont'),
  say('under trees', 'unter Bäumen', 'bajo los árboles', 'under träd', 'sous les arbres'),
  say('as it gets dark', 'in der Dämmerung', 'al anochecer', 'i skymningen', 'à la nuit tombante'),
]

type ShapeWords = { titles: readonly Localized[]; description: Localized; focus: Focus[] }

const RUN_MINUTES = {
  en: '{run} minutes of running.', de: '{run} Minuten Laufen.', es: '{run} minutos corriendo.', sv: '{run} minuters löpning.', fr: '{run} minutes de course.',
}

const about = (en: string, de: string, es: string, sv: string, fr: string): Localized => say(
  `${en} ${RUN_MINUTES.en}`, `${de} ${RUN_MINUTES.de}`, `${es} ${RUN_MINUTES.es}`, `${sv} ${RUN_MINUTES.sv}`, `${fr} ${RUN_MINUTES.fr}`,
)

export const RUN_WORDS: Readonly<Record<RunShapeId, ShapeWords>> = {
  easy: {
    titles: [
      say('Easy {setting}', 'Locker {setting}', 'Suave {setting}', 'Lugnt {setting}', 'En douceur {setting}'),
      say('Talking pace {setting}', 'Plaudertempo {setting}', 'A ritmo de charla {setting}', 'Prattempo {setting}', 'En bavardant {setting}'),
    ],
    description: about('An easy run that gets a touch quicker in the middle, slow enough to talk.', 'Ein lockerer Lauf, in der Mitte eine Spur schneller, langsam genug zum Reden.', 'Una carrera suave, algo más viva en el centro, a un ritmo que permite hablar.', 'Ett lugnt pass som är en aning snabbare i mitten, så lugnt att du kan prata.', 'Une course facile, un peu plus vive au milieu, assez lente pour parler.'),
    focus: ['legs'],
  },
  thirds: {
    titles: [
      say('Easy, steady, easy', 'Locker, zügig, locker', 'Suave, constante, suave', 'Lugnt, jämnt, lugnt', 'Doux, soutenu, doux'),
      say('In three parts {setting}', 'In drei Teilen {setting}', 'En tres partes {setting}', 'I tre delar {setting}', 'En trois parties {setting}'),
    ],
    description: about('Three parts of about the same length; only the one in the middle is quicker.', 'Drei etwa gleich lange Teile; nur der mittlere ist schneller.', 'Tres partes casi iguales; solo la del centro va más rápida.', 'Tre ungefär lika långa delar; bara den mittersta går fortare.', 'Trois parties presque égales ; seule celle du milieu est plus vive.'),
    focus: ['legs'],
  },
  build: {
    titles: [
      say('A little quicker each time', 'Jedes Mal etwas schneller', 'Cada vez algo más rápido', 'Lite fortare för varje gång', 'Chaque fois un peu plus vite'),
      say('In four gears {setting}', 'In vier Gängen {setting}', 'En cuatro marchas {setting}', 'På fyra växlar {setting}', 'En quatre vitesses {setting}'),
    ],
    description: about('Four parts, each a step quicker than the one before, none of them hard.', 'Vier Teile, jeder eine Stufe schneller als der davor, keiner hart.', 'Cuatro partes, cada una un poco más rápida que la anterior, ninguna dura.', 'Fyra delar, var och en lite snabbare än den förra, ingen hård.', 'Quatre parties, chacune un peu plus vive que la précédente, aucune dure.'),
    focus: ['legs'],
  },
  halves: {
    titles: [
      say('The second half quicker', 'Die zweite Hälfte schneller', 'La segunda mitad, más rápida', 'Andra halvan fortare', 'La seconde moitié plus vive'),
      say('In two halves {setting}', 'In zwei Hälften {setting}', 'En dos mitades {setting}', 'I två halvor {setting}', 'En deux moitiés {setting}'),
    ],
    description: about('The first half at a jog, the second a step quicker.', 'Die erste Hälfte im Trab, die zweite eine Stufe schneller.', 'La primera mitad al trote, la segunda un punto más rápida.', 'Första halvan i joggtempo, andra halvan lite snabbare.', 'La première moitié au trot, la seconde un cran plus vive.'),
    focus: ['legs'],
  },
  tempo: {
    titles: [
      say('{count} tempo blocks {setting}', '{count} Tempoblöcke {setting}', '{count} bloques de ritmo {setting}', '{count} tempoblock {setting}', '{count} blocs au tempo {setting}'),
      say('Comfortably hard {setting}', 'Angenehm anstrengend {setting}', 'Duro pero llevadero {setting}', 'Lagom jobbigt {setting}', 'Dur mais tenable {setting}'),
    ],
    description: about('{digits} blocks at a tempo you could hold for an hour, with easy running around them.', '{digits} Blöcke in einem Tempo, das du eine Stunde halten könntest, davor und dazwischen locker.', '{digits} bloques a un ritmo que podrías mantener una hora, con carrera suave alrededor.', '{digits} block i ett tempo du skulle kunna hålla i en timme, med lugn löpning runt om.', '{digits} blocs à une allure tenable une heure, avec de la course facile autour.'),
    focus: ['legs'],
  },
  cruise: {
    titles: [
      say('One long tempo {setting}', 'Ein langes Tempostück {setting}', 'Un tramo largo a ritmo {setting}', 'Ett långt tempopass {setting}', 'Un long bloc au tempo {setting}'),
      say('Hold the pace {setting}', 'Tempo halten {setting}', 'Mantener el ritmo {setting}', 'Håll tempot {setting}', 'Tenir l’allure {setting}'),
    ],
    description: about('A single tempo block in the middle, long enough to settle into.', 'Ein einziger Tempoblock in der Mitte, lang genug, um hineinzufinden.', 'Un solo bloque de ritmo en el centro, lo bastante largo para acomodarse.', 'Ett enda tempoblock i mitten, långt nog att komma in i.', 'Un seul bloc au tempo au milieu, assez long pour s’y installer.'),
    focus: ['legs'],
  },
  intervals: {
    titles: [
      say('{count} fast repeats', '{count} schnelle Abschnitte', '{count} tramos rápidos', '{count} snabba intervaller', '{count} répétitions rapides'),
      say('{count} times fast {setting}', '{count} Mal schnell {setting}', '{count} veces rápido {setting}', '{count} gånger snabbt {setting}', '{count} fois vite {setting}'),
    ],
    description: about('{digits} fast repetitions of equal length with an easy break after each.', '{digits} schnelle Wiederholungen gleicher Länge, nach jeder eine lockere Pause.', '{digits} repeticiones rápidas iguales, con una pausa suave tras cada una.', '{digits} snabba lika långa repetitioner med en lugn paus efter varje.', '{digits} répétitions rapides de même longueur, une pause facile après chacune.'),
    focus: ['legs'],
  },
  pyramid: {
    titles: [
      say('Up the pyramid and down', 'Die Pyramide hoch und runter', 'Subir y bajar la pirámide', 'Upp och ner för pyramiden', 'Monter et descendre la pyramide'),
      say('A pyramid {setting}', 'Eine Pyramide {setting}', 'Una pirámide {setting}', 'En pyramid {setting}', 'Une pyramide {setting}'),
    ],
    description: about('{digits} fast pieces that grow and then shrink again, jogging between them.', '{digits} schnelle Stücke, die länger und wieder kürzer werden, dazwischen Trab.', '{digits} tramos rápidos que se alargan y vuelven a acortarse, con trote entre ellos.', '{digits} snabba delar som blir längre och sedan kortare igen, med jogg emellan.', '{digits} parties rapides qui s’allongent puis raccourcissent, au trot entre elles.'),
    focus: ['legs'],
  },
  surges: {
    titles: [
      say('{count} surges {setting}', '{count} Antritte {setting}', '{count} acelerones {setting}', '{count} ryck {setting}', '{count} accélérations {setting}'),
      say('From lamp to lamp {setting}', 'Von Laterne zu Laterne {setting}', 'De farola en farola {setting}', 'Från lykta till lykta {setting}', 'De réverbère en réverbère {setting}'),
    ],
    description: about('An easy run with {digits} quick pieces of changing length, 20 to 60 seconds.', 'Ein lockerer Lauf mit {digits} schnellen Stücken wechselnder Länge, 20 bis 60 Sekunden.', 'Una carrera suave con {digits} tramos rápidos de largo variable, de 20 a 60 segundos.', 'Ett lugnt pass med {digits} snabba delar av olika längd, 20 till 60 sekunder.', 'Une course facile avec {digits} parties vives de durée variable, de 20 à 60 secondes.'),
    focus: ['legs'],
  },
  strides: {
    titles: [
      say('Easy, with {count} strides', 'Locker, mit {count} Steigerungen', 'Suave, con {count} progresivos', 'Lugnt, med {count} stegringar', 'Facile, avec {count} lignes droites'),
      say('{count} strides {setting}', '{count} Steigerungen {setting}', '{count} progresivos {setting}', '{count} stegringar {setting}', '{count} lignes droites {setting}'),
    ],
    description: about('Mostly easy; near the end {digits} strides of 20 seconds, quick and loose, a jog after each.', 'Meist locker; gegen Ende {digits} Steigerungen von 20 Sekunden, schnell und gelöst, nach jeder Trab.', 'Casi todo suave; al final {digits} progresivos de 20 segundos, rápidos y sueltos, con trote tras cada uno.', 'Mest lugnt; mot slutet {digits} stegringar på 20 sekunder, snabba och avslappnade, jogg efter varje.', 'Surtout facile ; vers la fin {digits} lignes droites de 20 secondes, vives et souples, au trot après chacune.'),
    focus: ['legs'],
  },
  hills: {
    titles: [
      say('{count} times up the hill', '{count} Mal den Berg hoch', '{count} veces cuesta arriba', '{count} gånger uppför backen', '{count} fois en haut de la côte'),
      say('One hill, {count} times', 'Ein Berg, {count} Mal', 'Una cuesta, {count} veces', 'En backe, {count} gånger', 'Une côte, {count} fois'),
      say('{count} hill repeats', '{count} Bergläufe', '{count} repeticiones en cuesta', '{count} backintervaller', '{count} répétitions en côte'),
      say('Run up, walk down, {count} times', 'Hoch laufen, runter gehen, {count} Mal', 'Subir corriendo, bajar andando, {count} veces', 'Spring upp, gå ner, {count} gånger', 'Monter en courant, descendre en marchant, {count} fois'),
    ],
    description: about('The same hill {digits} times: up at a hard, even effort, down at a walk. A slope you can climb for a minute is enough.', 'Derselbe Anstieg, {digits}-mal: hinauf hart und gleichmäßig, hinunter im Gehen. Eine Minute Anstieg genügt.', 'La misma cuesta {digits} veces: arriba fuerte y parejo, abajo caminando. Basta un minuto de subida.', 'Samma backe {digits} gånger: upp hårt och jämnt, ner i gång. En backe på en minut räcker.', 'La même côte {digits} fois : montée dure et régulière, descente en marchant. Une minute de montée suffit.'),
    focus: ['legs', 'glutes'],
  },
  sprints: {
    titles: [
      say('{count} sprints', '{count} Sprints', '{count} esprints', '{count} spurter', '{count} sprints'),
      say('{count} sprints, long breaks', '{count} Sprints, lange Pausen', '{count} esprints, pausas largas', '{count} spurter, långa pauser', '{count} sprints, longues pauses'),
      say('{count} times flat out', '{count} Mal alles', '{count} veces a tope', '{count} gånger för fullt', '{count} fois à fond'),
    ],
    description: about('Easy running and two strides, then {digits} sprints of 20 seconds with a long walk after each.', 'Locker laufen und zwei Steigerungen, dann {digits} Sprints von 20 Sekunden, nach jedem langes Gehen.', 'Carrera suave y dos progresivos, luego {digits} esprints de 20 segundos, con un buen rato caminando tras cada uno.', 'Lugn löpning och två stegringar, sedan {digits} spurter på 20 sekunder med lång gång efter varje.', 'Course facile et deux lignes droites, puis {digits} sprints de 20 secondes, une longue marche après chacun.'),
    focus: ['legs', 'glutes'],
  },
  long: {
    titles: [
      say('The long one {setting}', 'Der lange Lauf {setting}', 'La tirada larga {setting}', 'Långpasset {setting}', 'La sortie longue {setting}'),
      say('Far and slow {setting}', 'Weit und langsam {setting}', 'Lejos y despacio {setting}', 'Långt och långsamt {setting}', 'Loin et lentement {setting}'),
    ],
    description: about('Long and even, in waves you hardly notice. Bring water.', 'Lang und gleichmäßig, in kaum merklichen Wellen. Nimm Wasser mit.', 'Larga y pareja, en ondas que apenas se notan. Lleva agua.', 'Långt och jämnt, i vågor du knappt märker. Ta med vatten.', 'Longue et régulière, par vagues à peine sensibles. Emportez de l’eau.'),
    focus: ['legs'],
  },
  'run-walk': {
    titles: [
      say('{count} short runs, walking between', '{count} kurze Läufe, dazwischen Gehen', '{count} carreras cortas, caminando entre ellas', '{count} korta löpbitar, gång emellan', '{count} petites courses, marche entre elles'),
      say('Run and walk {setting}', 'Laufen und gehen {setting}', 'Correr y caminar {setting}', 'Spring och gå {setting}', 'Courir et marcher {setting}'),
    ],
    description: about('Jogging and easy walking in turn, {digits} times.', 'Trab und lockeres Gehen im Wechsel, {digits}-mal.', 'Trote y paso suave por turnos, {digits} veces.', 'Jogg och lugn gång i tur och ordning, {digits} gånger.', 'Trot et marche facile en alternance, {digits} fois.'),
    focus: ['legs'],
  },
}
