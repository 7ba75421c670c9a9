import type { StyleWords } from './flow-style'
import { say } from './flow-words'

export const VINYASA: StyleWords = {
  short: [
    say('A short flow {to}', 'Kurzer Flow {to}', 'Un flow corto {to}', 'Ett kort flow {to}', 'Un flow court {to}'),
    say('{count} sun salutations, then {name}', '{count} Sonnengrüße, dann {name}', '{count} saludos al sol, luego {name}', '{count} solhälsningar, sedan {name}', '{count} salutations au soleil, puis {name}'),
    say('Warm up, then {name}', 'Aufwärmen, dann {name}', 'Entrar en calor, luego {name}', 'Bli varm, sedan {name}', 'S’échauffer, puis {name}'),
    say('{name}, no detours', '{name}, ohne Umwege', '{name}, sin rodeos', '{name}, utan omvägar', '{name}, sans détour'),
  ],
  middle: [
    say('Morning flow: {name}', 'Morgenflow: {name}', 'Flow de mañana: {name}', 'Morgonflow: {name}', 'Flow du matin : {name}'),
    say('{count} rounds, then {name}', '{count} Runden, dann {name}', '{count} rondas, luego {name}', '{count} varv, sedan {name}', '{count} tours, puis {name}'),
    say('Breath by breath {to}', 'Atemzug um Atemzug {to}', 'Respiro a respiro {to}', 'Andetag för andetag {to}', 'Souffle après souffle {to}'),
    say('Steady flow: {name}', 'Ruhiger Flow: {name}', 'Flow constante: {name}', 'Jämnt flow: {name}', 'Flow régulier : {name}'),
  ],
  long: [
    say('The long way {to}', 'Der lange Weg {to}', 'El camino largo {to}', 'Den långa vägen {to}', 'Le long chemin {to}'),
    say('{count} rounds and {name}', '{count} Runden und {name}', '{count} rondas y {name}', '{count} varv och {name}', '{count} tours et {name}'),
    say('An unhurried flow: {name}', 'Flow ohne Eile: {name}', 'Flow sin prisa: {name}', 'Flow utan brådska: {name}', 'Flow sans hâte : {name}'),
    say('Everything leads {to}', 'Alles führt {to}', 'Todo lleva {to}', 'Allt leder {to}', 'Tout conduit {to}'),
  ],
  description: say(
    'Vinyasa: sun salutations, then standing poses that build {to}. It ends on the floor, with {rest} of lying still.',
    'Vinyasa: Sonnengrüße, dann Haltungen im Stehen, die Schritt für Schritt {to} führen. Am Ende der Boden und {rest} Ruhe.',
    'Vinyasa: saludos al sol y posturas de pie que avanzan {to}. Termina en el suelo, con {rest} de quietud.',
    'Vinyasa: solhälsningar, sedan stående positioner som leder {to}. Avslutas på golvet, med {rest} stilla vila.',
    'Vinyasa : salutations au soleil, puis des postures debout qui mènent {to}. On finit au sol, avec {rest} de repos.',
  ),
}

export const HATHA: StyleWords = {
  short: [
    say('Hatha in brief: {name}', 'Hatha in Kürze: {name}', 'Hatha en breve: {name}', 'Hatha i korthet: {name}', 'Hatha en bref : {name}'),
    say('A few poses and {name}', 'Ein paar Haltungen und {name}', 'Unas posturas y {name}', 'Några positioner och {name}', 'Quelques postures et {name}'),
    say('Stand, breathe, then {name}', 'Stehen, atmen, dann {name}', 'De pie, respirar y {name}', 'Stå, andas, sedan {name}', 'Debout, respirer, puis {name}'),
  ],
  middle: [
    say('Pose by pose {to}', 'Haltung für Haltung {to}', 'Postura a postura {to}', 'Steg för steg {to}', 'Posture après posture {to}'),
    say('Slow hatha: {name}', 'Langsames Hatha: {name}', 'Hatha lento: {name}', 'Långsam hatha: {name}', 'Hatha lent : {name}'),
    say('Stay a while: {name}', 'Eine Weile bleiben: {name}', 'Quedarse un rato: {name}', 'Stanna en stund: {name}', 'Rester un moment : {name}'),
    say('Plain hatha: {name}', 'Schlichtes Hatha: {name}', 'Hatha sencillo: {name}', 'Enkel hatha: {name}', 'Hatha simple : {name}'),
  ],
  long: [
    say('A full hatha class: {name}', 'Hatha in voller Länge: {name}', 'Hatha completo: {name}', 'Ett helt hathapass: {name}', 'Hatha complet : {name}'),
    say('Hatha with time for {name}', 'Hatha mit Zeit, {name}', 'Hatha con tiempo, {name}', 'Hatha med gott om tid, {name}', 'Hatha à loisir, {name}'),
    say('Long holds: {name}', 'Lange halten: {name}', 'Posturas largas: {name}', 'Hålla länge: {name}', 'Longues tenues : {name}'),
  ],
  description: say(
    'Standing poses, then the floor, each held for a few breaths; the most work comes with {name}. At the end, {rest} of rest.',
    'Stehen, dann der Boden, jede Haltung einige Atemzüge lang; am meisten Arbeit macht {name}. Zum Schluss {rest} Ruhe.',
    'Primero de pie, luego en el suelo, cada postura varias respiraciones; la que más pide es {name}. Al final, {rest} de descanso.',
    'Stående positioner, sedan golvet, var och en några andetag; mest arbete ger {name}. Sist {rest} vila.',
    'Debout, puis au sol, chaque posture dure quelques respirations ; la plus exigeante est {name}. Puis {rest} de repos.',
  ),
}

export const POWER: StyleWords = {
  short: [
    say('Short power yoga: {name}', 'Kurzes Power-Yoga: {name}', 'Power yoga corto: {name}', 'Kort poweryoga: {name}', 'Power yoga court : {name}'),
    say('Warm fast: {name}', 'Schnell warm: {name}', 'En calor enseguida: {name}', 'Snabbt varm: {name}', 'Vite échauffé : {name}'),
    say('Strong from the start: {name}', 'Kräftig von Anfang an: {name}', 'Fuerza desde el inicio: {name}', 'Starkt från början: {name}', 'Intense dès le début : {name}'),
  ],
  middle: [
    say('Strong flow: {name}', 'Kräftiger Flow: {name}', 'Flow intenso: {name}', 'Starkt flow: {name}', 'Flow intense : {name}'),
    say('Hold it longer: {name}', 'Länger halten: {name}', 'Aguantar más: {name}', 'Håll längre: {name}', 'Tenir plus longtemps : {name}'),
    say('Low stances: {name}', 'Tiefe Stände: {name}', 'Posturas bajas: {name}', 'Låga ställningar: {name}', 'Appuis bas : {name}'),
    say('Chair and chaturanga: {name}', 'Stuhl und Chaturanga: {name}', 'Silla y chaturanga: {name}', 'Stol och chaturanga: {name}', 'Chaise et chaturanga : {name}'),
  ],
  long: [
    say('Heat that lasts: {name}', 'Wärme, die hält: {name}', 'Calor que dura: {name}', 'Värme som varar: {name}', 'Chaleur qui dure : {name}'),
    say('Long power yoga: {name}', 'Langes Power-Yoga: {name}', 'Power yoga largo: {name}', 'Lång poweryoga: {name}', 'Power yoga long : {name}'),
    say('Strong and long: {name}', 'Kräftig und lang: {name}', 'Fuerte y larga: {name}', 'Starkt och långt: {name}', 'Long et intense : {name}'),
  ],
  description: say(
    'Salutations with chair pose and warriors, low stances held longer, and {name} as the hardest part. At the end, {rest} of rest.',
    'Sonnengrüße mit Stuhl und Kriegern, tiefe Stände, die länger dauern; am härtesten ist {name}. Zum Schluss {rest} Ruhe.',
    'Saludos con silla y guerreros, posturas bajas más largas; lo más duro es {name}. Al final, {rest} de descanso.',
    'Solhälsningar med stol och krigare, låga positioner som hålls längre; tuffast är {name}. Sist {rest} vila.',
    'Salutations avec chaise et guerriers, appuis bas tenus plus longtemps ; le plus dur, c’est {name}. Puis {rest} de repos.',
  ),
}

export const YIN: StyleWords = {
  short: [
    say('A little yin {to}', 'Ein wenig Yin {to}', 'Un poco de yin {to}', 'Lite yin {to}', 'Un peu de yin {to}'),
    say('Sink in: {name}', 'Sinken lassen: {name}', 'Dejarse ir: {name}', 'Sjunk in: {name}', 'Se laisser aller : {name}'),
    say('Short yin: {name}', 'Kurzes Yin: {name}', 'Yin corto: {name}', 'Kort yin: {name}', 'Yin court : {name}'),
  ],
  middle: [
    say('Quiet yin {to}', 'Stilles Yin {to}', 'Yin tranquilo {to}', 'Stilla yin {to}', 'Yin calme {to}'),
    say('Minutes, not seconds: {name}', 'Minuten statt Sekunden: {name}', 'Minutos, no segundos: {name}', 'Minuter, inte sekunder: {name}', 'Des minutes, pas des secondes : {name}'),
    say('Do less: {name}', 'Weniger tun: {name}', 'Hacer menos: {name}', 'Gör mindre: {name}', 'En faire moins : {name}'),
  ],
  long: [
    say('Deep yin {to}', 'Tiefes Yin {to}', 'Yin profundo {to}', 'Djup yin {to}', 'Yin profond {to}'),
    say('In no hurry: {name}', 'Ganz ohne Eile: {name}', 'Sin ninguna prisa: {name}', 'Ingen brådska: {name}', 'Sans aucune hâte : {name}'),
    say('A slow evening: {name}', 'Ein langsamer Abend: {name}', 'Una velada tranquila: {name}', 'En långsam kväll: {name}', 'Une soirée lente : {name}'),
    say('Long and low: {name}', 'Lang und nah am Boden: {name}', 'Largo y a ras de suelo: {name}', 'Länge och lågt: {name}', 'Long et près du sol : {name}'),
  ],
  description: say(
    'Few poses near the floor, each held long and without effort, chosen {to}. At the end, {rest} of rest.',
    'Wenige Haltungen am Boden, lange und ohne Mühe, ausgesucht {to}. Zum Schluss {rest} Ruhe.',
    'Pocas posturas cerca del suelo, largas y sin esfuerzo, elegidas {to}. Al final, {rest} de descanso.',
    'Få positioner nära golvet, långa och utan ansträngning, valda {to}. Sist {rest} vila.',
    'Peu de postures près du sol, longues et sans effort, choisies {to}. Puis {rest} de repos.',
  ),
}

export const CHAIR: StyleWords = {
  short: [
    say('On a chair {to}', 'Auf dem Stuhl {to}', 'En una silla {to}', 'På en stol {to}', 'Sur une chaise {to}'),
    say('Between two meetings: {name}', 'Zwischen zwei Terminen: {name}', 'Entre dos reuniones: {name}', 'Mellan två möten: {name}', 'Entre deux réunions : {name}'),
    say('Stay seated: {name}', 'Sitzen bleiben: {name}', 'Sin levantarse: {name}', 'Sitt kvar: {name}', 'Sans quitter la chaise : {name}'),
  ],
  middle: [
    say('A chair is enough: {name}', 'Ein Stuhl genügt: {name}', 'Basta una silla: {name}', 'En stol räcker: {name}', 'Une chaise suffit : {name}'),
    say('Chair yoga {to}', 'Stuhlyoga {to}', 'Yoga en silla {to}', 'Stolyoga {to}', 'Yoga sur chaise {to}'),
    say('Up from the chair: {name}', 'Vom Stuhl hoch: {name}', 'Levantarse de la silla: {name}', 'Upp från stolen: {name}', 'Se lever de la chaise : {name}'),
  ],
  long: [
    say('A whole class on a chair: {name}', 'Ein ganzer Kurs auf dem Stuhl: {name}', 'Toda la clase en la silla: {name}', 'Ett helt pass på stol: {name}', 'Un cours entier sur chaise : {name}'),
    say('A chair and plenty of time: {name}', 'Ein Stuhl und viel Zeit: {name}', 'Una silla y tiempo de sobra: {name}', 'En stol och gott om tid: {name}', 'Une chaise et du temps : {name}'),
  ],
  description: say(
    'Everything happens on or beside a chair, with most of it {to}. It ends with {rest} of sitting quietly.',
    'Alles findet auf oder neben einem Stuhl statt, das meiste {to}. Zum Schluss {rest} stilles Sitzen.',
    'Todo se hace en una silla o a su lado, sobre todo {to}. Termina con {rest} de calma en la silla.',
    'Allt sker på eller bredvid en stol, det mesta {to}. Avslutas med {rest} stilla sittande.',
    'Tout se passe sur une chaise ou à côté, surtout {to}. On finit par {rest} assis, au calme.',
  ),
}

export const PRENATAL: StyleWords = {
  short: [
    say('Room for two: {name}', 'Platz für zwei: {name}', 'Sitio para dos: {name}', 'Plats för två: {name}', 'De la place pour deux : {name}'),
    say('A short pause for two: {name}', 'Kurze Pause zu zweit: {name}', 'Pausa corta para dos: {name}', 'Kort paus för två: {name}', 'Courte pause à deux : {name}'),
    say('A little prenatal yoga: {name}', 'Ein wenig Schwangerschaftsyoga: {name}', 'Un poco de yoga prenatal: {name}', 'Lite gravidyoga: {name}', 'Un peu de yoga prénatal : {name}'),
  ],
  middle: [
    say('Prenatal yoga {to}', 'Schwangerschaftsyoga {to}', 'Yoga prenatal {to}', 'Gravidyoga {to}', 'Yoga prénatal {to}'),
    say('Wide and easy: {name}', 'Breit und bequem: {name}', 'Amplio y cómodo: {name}', 'Brett och bekvämt: {name}', 'Large et confortable : {name}'),
    say('Carrying two: {name}', 'Zu zweit unterwegs: {name}', 'Somos dos: {name}', 'Bära för två: {name}', 'Porter pour deux : {name}'),
  ],
  long: [
    say('A long prenatal class: {name}', 'Langer Schwangerschaftskurs: {name}', 'Prenatal sin prisa: {name}', 'Långt gravidpass: {name}', 'Long cours prénatal : {name}'),
    say('Time for two: {name}', 'Zeit für zwei: {name}', 'Tiempo para dos: {name}', 'Tid för två: {name}', 'Du temps pour deux : {name}'),
  ],
  description: say(
    'For pregnancy: nothing on the back or belly, no deep folds, a wall or a chair within reach. A little more {to}; you end lying on your side.',
    'Für die Schwangerschaft: nichts auf Rücken oder Bauch, keine tiefen Beugen, Wand oder Stuhl in Reichweite. Etwas mehr {to}; am Ende liegst du auf der Seite.',
    'Para el embarazo: nada boca arriba ni boca abajo, sin flexiones profundas, con una pared o una silla a mano. Algo más {to}; terminas de lado.',
    'För graviditeten: inget på rygg eller mage, inga djupa böjningar, en vägg eller stol inom räckhåll. Lite mer {to}; du slutar liggande på sidan.',
    'Pour la grossesse : rien sur le dos ni le ventre, aucune flexion profonde, un mur ou une chaise à portée. Un peu plus {to} ; on finit sur le côté.',
  ),
}

export const EVENING: StyleWords = {
  short: [
    say('Before bed: {name}', 'Vor dem Schlafen: {name}', 'Antes de dormir: {name}', 'Före sängdags: {name}', 'Avant de dormir : {name}'),
    say('Close of the day: {name}', 'Am Ende des Tages: {name}', 'Al final del día: {name}', 'Dagens slut: {name}', 'Fin de journée : {name}'),
    say('Lights low: {name}', 'Gedämpftes Licht: {name}', 'Con poca luz: {name}', 'Dämpat ljus: {name}', 'Lumière tamisée : {name}'),
  ],
  middle: [
    say('Evening on the floor: {name}', 'Abends am Boden: {name}', 'Por la noche, en el suelo: {name}', 'Kväll på golvet: {name}', 'Le soir, au sol : {name}'),
    say('Slower and slower: {name}', 'Immer langsamer: {name}', 'Cada vez más lento: {name}', 'Allt långsammare: {name}', 'De plus en plus lent : {name}'),
    say('Put the day down: {name}', 'Den Tag ablegen: {name}', 'Soltar el día: {name}', 'Lägg dagen åt sidan: {name}', 'Poser la journée : {name}'),
  ],
  long: [
    say('A long wind-down: {name}', 'Lange ausklingen: {name}', 'Bajar el ritmo: {name}', 'Lång nedvarvning: {name}', 'Longue détente : {name}'),
    say('The evening is long: {name}', 'Der Abend ist lang: {name}', 'La noche es larga: {name}', 'Kvällen är lång: {name}', 'Le soir est long : {name}'),
  ],
  description: say(
    'Kneeling, sitting, lying: each pose is lower than the one before, chosen {to}. It ends with {rest} of lying still.',
    'Knien, sitzen, liegen: Jede Haltung ist tiefer als die davor, ausgesucht {to}. Zum Schluss {rest} stilles Liegen.',
    'De rodillas, en asiento, boca arriba: cada postura más abajo que la anterior, pensada {to}. Al final, {rest} de quietud.',
    'Knästående, sittande, liggande: varje position är lägre än den förra, vald {to}. Avslutas med {rest} stilla liggande.',
    'À genoux, puis en assise, puis sur le dos : toujours plus bas, choisi {to}. On finit par {rest} sans bouger.',
  ),
}

export const HANDS_FREE: StyleWords = {
  short: [
    say('Off the wrists: {name}', 'Handgelenke entlastet: {name}', 'Sin apoyar las muñecas: {name}', 'Avlastade handleder: {name}', 'Sans appui sur les mains : {name}'),
    say('A short one, hands free: {name}', 'Kurz, mit freien Händen: {name}', 'Corta, con manos libres: {name}', 'Kort, med fria händer: {name}', 'Court, mains libres : {name}'),
  ],
  middle: [
    say('Hands free: {name}', 'Hände frei: {name}', 'Manos libres: {name}', 'Fria händer: {name}', 'Mains libres : {name}'),
    say('Wrists off duty: {name}', 'Handgelenke haben frei: {name}', 'Las muñecas descansan: {name}', 'Handlederna är lediga: {name}', 'Poignets au repos : {name}'),
    say('Nothing to lean on: {name}', 'Ohne Aufstützen: {name}', 'Sin apoyar las manos: {name}', 'Utan att ta stöd: {name}', 'Sans s’appuyer : {name}'),
  ],
  long: [
    say('Long, hands free: {name}', 'Lang, mit freien Händen: {name}', 'Larga, con manos libres: {name}', 'Långt, med fria händer: {name}', 'Long, mains libres : {name}'),
    say('All of it hands free: {name}', 'Alles mit freien Händen: {name}', 'Todo con manos libres: {name}', 'Allt med fria händer: {name}', 'Tout, mains libres : {name}'),
    say('No weight on the hands: {name}', 'Kein Gewicht auf den Händen: {name}', 'Sin peso en las manos: {name}', 'Ingen tyngd på händerna: {name}', 'Aucun poids sur les mains : {name}'),
  ],
  description: say(
    'No weight on the hands at any time. Standing poses, then the floor, with most of it {to}.',
    'Nie liegt Gewicht auf den Händen. Haltungen im Stehen, dann der Boden, das meiste {to}.',
    'En ningún momento hay peso sobre las manos. De pie y luego en el suelo, sobre todo {to}.',
    'Aldrig någon vikt på händerna. Stående positioner och sedan golvet, det mesta {to}.',
    'Jamais de poids sur les mains. Des postures debout, puis le sol, surtout {to}.',
  ),
}

export const BALANCE: StyleWords = {
  short: [
    say('One leg at a time: {name}', 'Ein Bein nach dem anderen: {name}', 'Una pierna cada vez: {name}', 'Ett ben i taget: {name}', 'Une jambe à la fois : {name}'),
    say('A short balance: {name}', 'Kurz balancieren: {name}', 'Equilibrio breve: {name}', 'Kort balans: {name}', 'Équilibre bref : {name}'),
  ],
  middle: [
    say('Balance: {name}', 'Gleichgewicht: {name}', 'Equilibrio: {name}', 'Balans: {name}', 'Équilibre : {name}'),
    say('Wobble and stand: {name}', 'Wackeln und stehen: {name}', 'Tambalearse y aguantar: {name}', 'Vingla och stå kvar: {name}', 'Vaciller et tenir : {name}'),
  ],
  long: [say('A long balance: {name}', 'Lange im Gleichgewicht: {name}', 'Equilibrio largo: {name}', 'Lång balans: {name}', 'Long équilibre : {name}')],
  description: say(
    'Standing on one leg in several ways, each side for the same time. Near a wall it is easier. At the end, {rest} of rest.',
    'Auf verschiedene Arten auf einem Bein, jede Seite gleich lang. Nah an einer Wand geht es leichter. Zum Schluss {rest} Ruhe.',
    'Sobre una pierna de varias maneras, cada lado el mismo tiempo. Junto a una pared es más fácil. Al final, {rest} de descanso.',
    'På ett ben på flera sätt, lika länge på varje sida. Nära en vägg är det lättare. Sist {rest} vila.',
    'Sur une jambe de plusieurs façons, chaque côté autant. Près d’un mur, c’est plus facile. Puis {rest} de repos.',
  ),
}

export const SALUTATIONS: StyleWords = {
  short: [
    say('{count} sun salutations', '{count} Sonnengrüße', '{count} saludos al sol', '{count} solhälsningar', '{count} salutations au soleil'),
    say('{count} rounds at sunrise', '{count} Runden am Morgen', '{count} rondas al amanecer', '{count} varv i gryningen', '{count} tours à l’aube'),
    say('{count} slow rounds', '{count} langsame Runden', '{count} rondas lentas', '{count} långsamma varv', '{count} tours lents'),
    say('{count} suns and a rest', '{count} Sonnen und eine Pause', '{count} soles y un descanso', '{count} solar och en vila', '{count} soleils et un repos'),
    say('{count} salutations, no more', '{count} Grüße, sonst nichts', '{count} saludos y nada más', '{count} hälsningar, inget mer', '{count} salutations, rien de plus'),
  ],
  middle: [
    say('{count} sun salutations, slowly', '{count} Sonnengrüße, langsam', '{count} saludos al sol, despacio', '{count} solhälsningar, långsamt', '{count} salutations au soleil, lentement'),
    say('{count} rounds and quiet', '{count} Runden und Stille', '{count} rondas y silencio', '{count} varv och tystnad', '{count} tours et le silence'),
  ],
  long: [],
  description: say(
    'Sun salutations and little else: {digits} rounds, a few breaths in between, {rest} of rest.',
    'Sonnengrüße und sonst fast nichts: {digits} Runden, dazwischen ein paar Atemzüge, {rest} Ruhe.',
    'Saludos al sol y poco más: {digits} rondas, unas respiraciones entre medias, {rest} de descanso.',
    'Solhälsningar och nästan inget mer: {digits} varv, några andetag emellan, {rest} vila.',
    'Des salutations au soleil et presque rien d’autre : {digits} tours, quelques souffles entre eux, {rest} de repos.',
  ),
}

export const KNEES: StyleWords = {
  short: [
    say('Light on the knees: {name}', 'Knieschonend: {name}', 'Cuidando las rodillas: {name}', 'Skonsamt för knäna: {name}', 'Doux pour les genoux : {name}'),
    say('No deep bends: {name}', 'Ohne tiefes Beugen: {name}', 'Sin flexiones profundas: {name}', 'Inga djupa böjningar: {name}', 'Sans flexion profonde : {name}'),
    say('Knees take a break: {name}', 'Die Knie machen Pause: {name}', 'Pausa para las rodillas: {name}', 'Knäna tar paus: {name}', 'Genoux en pause : {name}'),
  ],
  middle: [
    say('Knees out of it: {name}', 'Die Knie bleiben außen vor: {name}', 'Las rodillas, al margen: {name}', 'Knäna får vila: {name}', 'Sans les genoux : {name}'),
    say('Knees stay straight: {name}', 'Die Knie bleiben gestreckt: {name}', 'Rodillas estiradas: {name}', 'Knäna hålls raka: {name}', 'Genoux tendus : {name}'),
    say('Easy on every joint: {name}', 'Schonend für alle Gelenke: {name}', 'Suave con las articulaciones: {name}', 'Skonsamt för lederna: {name}', 'Doux pour les articulations : {name}'),
  ],
  long: [
    say('A long one, knees at ease: {name}', 'Lang und knieschonend: {name}', 'Larga, rodillas tranquilas: {name}', 'Långt och skonsamt för knäna: {name}', 'Long, genoux tranquilles : {name}'),
    say('Long, knees straight: {name}', 'Lang, mit gestreckten Knien: {name}', 'Larga, rodillas estiradas: {name}', 'Långt, med raka knän: {name}', 'Long, genoux tendus : {name}'),
    say('Plenty of time, no lunges: {name}', 'Viel Zeit, keine Ausfallschritte: {name}', 'Mucho tiempo, sin zancadas: {name}', 'Gott om tid, inga utfall: {name}', 'Du temps, sans fentes : {name}'),
  ],
  description: say(
    'No lunges, no deep bends of the knee. Straight-legged standing poses and the floor, with most of it {to}.',
    'Keine Ausfallschritte, keine tief gebeugten Knie. Stehen mit gestreckten Beinen und der Boden, das meiste {to}.',
    'Sin zancadas ni flexiones profundas de rodilla. De pie con las piernas estiradas y en el suelo, sobre todo {to}.',
    'Inga utfall och inga djupa knäböjningar. Stående med raka ben och golvet, det mesta {to}.',
    'Ni fentes ni genoux très pliés. Debout jambes tendues, puis le sol, surtout {to}.',
  ),
}

export const STANDING: StyleWords = {
  short: [
    say('On your feet: {name}', 'Auf beiden Füßen: {name}', 'De pie: {name}', 'På fötter: {name}', 'Bien debout : {name}'),
    say('No mat: {name}', 'Ohne Matte: {name}', 'Sin esterilla: {name}', 'Utan matta: {name}', 'Sans tapis : {name}'),
    say('In the kitchen: {name}', 'In der Küche: {name}', 'En la cocina: {name}', 'I köket: {name}', 'Dans la cuisine : {name}'),
  ],
  middle: [say('Standing only: {name}', 'Nur im Stehen: {name}', 'Solo de pie: {name}', 'Bara stående: {name}', 'Toujours debout : {name}')],
  long: [],
  description: say(
    'All of it standing, no mat needed, with most of it {to}. It ends with {rest} of standing still.',
    'Alles im Stehen, ohne Matte, das meiste {to}. Zum Schluss {rest} stilles Stehen.',
    'Todo de pie, sin esterilla, sobre todo {to}. Termina con {rest} de pie, sin moverse.',
    'Allt stående, ingen matta behövs, det mesta {to}. Avslutas med {rest} stillastående.',
    'Tout debout, sans tapis, surtout {to}. On finit par {rest} debout, immobile.',
  ),
}

export const FLOOR: StyleWords = {
  short: [
    say('Do not get up: {name}', 'Unten bleiben: {name}', 'Sin ponerse de pie: {name}', 'Stanna på golvet: {name}', 'Sans se lever : {name}'),
    say('A short while on the floor: {name}', 'Kurz am Boden: {name}', 'Un rato en el suelo: {name}', 'En stund på golvet: {name}', 'Un moment au sol : {name}'),
    say('Low down: {name}', 'Bodennah: {name}', 'A ras de suelo: {name}', 'Nära golvet: {name}', 'Au ras du sol : {name}'),
  ],
  middle: [
    say('From the floor: {name}', 'Vom Boden aus: {name}', 'Desde el suelo: {name}', 'Från golvet: {name}', 'Depuis le sol : {name}'),
    say('Floor work: {name}', 'Bodenarbeit: {name}', 'Trabajo de suelo: {name}', 'Golvarbete: {name}', 'Travail au sol : {name}'),
    say('Everything on the mat: {name}', 'Alles auf der Matte: {name}', 'Todo en la esterilla: {name}', 'Allt på mattan: {name}', 'Tout sur le tapis : {name}'),
  ],
  long: [
    say('A long stay on the floor: {name}', 'Lange am Boden: {name}', 'Mucho rato en el suelo: {name}', 'Länge på golvet: {name}', 'Longtemps au sol : {name}'),
    say('The floor is enough: {name}', 'Der Boden genügt: {name}', 'Basta el suelo: {name}', 'Golvet räcker: {name}', 'Le sol suffit : {name}'),
  ],
  description: say(
    'You start on the floor and stay there: kneeling, sitting, lying, with most of it {to}.',
    'Du fängst am Boden an und bleibst dort: knien, sitzen, liegen, das meiste {to}.',
    'Empiezas en el suelo y ahí te quedas: de rodillas, en asiento o boca arriba, sobre todo {to}.',
    'Du börjar på golvet och stannar där: på knä, sittande, liggande, det mesta {to}.',
    'Vous commencez au sol et vous y restez : à genoux, en assise, sur le dos, surtout {to}.',
  ),
}

export const PRENATAL_FLOW: StyleWords = {
  short: [say('Used to yoga, and pregnant: {name}', 'Geübt und schwanger: {name}', 'Con práctica y embarazada: {name}', 'Van och gravid: {name}', 'Habituée et enceinte : {name}')],
  middle: [
    say('A steady prenatal flow: {name}', 'Ruhiger Schwangerschaftsflow: {name}', 'Flow prenatal tranquilo: {name}', 'Lugnt gravidflow: {name}', 'Flow prénatal régulier : {name}'),
    say('Strong for two: {name}', 'Stark für zwei: {name}', 'Fuerza para dos: {name}', 'Stark för två: {name}', 'Forte pour deux : {name}'),
  ],
  long: [say('All of it for two: {name}', 'Alles für zwei: {name}', 'Todo para dos: {name}', 'Allt för två: {name}', 'Tout pour deux : {name}')],
  description: PRENATAL.description,
}

export const LEGS_UP: StyleWords = {
  short: [
    say('Feet up the wall: {name}', 'Füße an der Wand: {name}', 'Pies en la pared: {name}', 'Fötterna mot väggen: {name}', 'Pieds au mur : {name}'),
    say('Feet higher than the head: {name}', 'Füße über dem Kopf: {name}', 'Los pies en alto: {name}', 'Fötterna högst: {name}', 'Les pieds en hauteur : {name}'),
  ],
  middle: [say('A long time against the wall: {name}', 'Lange an der Wand: {name}', 'Un buen rato en la pared: {name}', 'Länge mot väggen: {name}', 'Longtemps contre le mur : {name}')],
  long: [],
  description: say(
    'A few poses near the floor {to}, then the legs rest up a wall, then {rest} flat on the mat.',
    'Ein paar Haltungen am Boden {to}, dann ruhen die Beine an der Wand, dann {rest} flach auf der Matte.',
    'Unas posturas cerca del suelo {to}, luego las piernas en la pared y después {rest} sobre la esterilla.',
    'Några positioner nära golvet {to}, sedan vilar benen mot väggen, sedan {rest} platt på mattan.',
    'Quelques postures près du sol {to}, puis les jambes au mur, puis {rest} à plat sur le tapis.',
  ),
}

export const YIN_GENTLE: StyleWords = {
  short: [],
  middle: [
    say('Yin for tender joints: {name}', 'Yin für empfindliche Gelenke: {name}', 'Yin para articulaciones delicadas: {name}', 'Yin för ömma leder: {name}', 'Yin pour articulations sensibles : {name}'),
    say('Sit, lie, wait: {name}', 'Sitzen, liegen, warten: {name}', 'Sentarse, tumbarse, esperar: {name}', 'Sitt, ligg, vänta: {name}', 'S’asseoir, s’allonger, attendre : {name}'),
  ],
  long: [
    say('Long yin for tender joints: {name}', 'Langes Yin für empfindliche Gelenke: {name}', 'Yin largo, articulaciones delicadas: {name}', 'Lång yin för ömma leder: {name}', 'Long yin, articulations sensibles : {name}'),
    say('Nothing pulls: {name}', 'Nichts zieht: {name}', 'Sin ningún tirón: {name}', 'Inget drar: {name}', 'Rien ne tire : {name}'),
  ],
  description: say(
    'Sitting, then lying, long holds that ask little of knees, hips, back, wrists and shoulders. Most of it {to}, and {rest} of rest.',
    'Sitzen, dann liegen, lange gehalten; Knie, Hüften, Rücken, Handgelenke und Schultern werden geschont. Das meiste {to}, dann {rest} Ruhe.',
    'Primero en el suelo, luego boca arriba, con calma: rodillas, caderas, espalda, muñecas y hombros apenas trabajan. Sobre todo {to}, y {rest} de descanso.',
    'Sittande, sedan liggande, länge: knän, höfter, rygg, handleder och axlar skonas. Det mesta {to}, sedan {rest} vila.',
    'En assise, puis sur le dos, longtemps : genoux, hanches, dos, poignets et épaules sont ménagés. Surtout {to}, puis {rest} de repos.',
  ),
}

export const FLOOR_GENTLE: StyleWords = {
  short: [],
  middle: [],
  long: [
    say('Soft floor, some work: {name}', 'Sanft am Boden, etwas Arbeit: {name}', 'Suelo suave, algo de trabajo: {name}', 'Mjukt golv, lite arbete: {name}', 'Sol doux, un peu de travail : {name}'),
    say('Down on the floor, gently: {name}', 'Sanft am Boden bleiben: {name}', 'En el suelo, con suavidad: {name}', 'Mjukt nere på golvet: {name}', 'Au sol, en douceur : {name}'),
    say('Nothing deep: {name}', 'Nichts Tiefes: {name}', 'Nada profundo: {name}', 'Inget djupt: {name}', 'Rien de profond : {name}'),
  ],
  description: say(
    'On the floor from start to end, without deep bends, folds or much weight on the hands; a little strength {to}. At the end, {rest} of rest.',
    'Von Anfang bis Ende am Boden, ohne tiefe Beugen und mit wenig Gewicht auf den Händen, mit etwas Kraft {to}. Zum Schluss {rest} Ruhe.',
    'En el suelo de principio a fin, sin flexiones profundas y con poco peso en las manos, con algo de fuerza {to}. Al final, {rest} de descanso.',
    'På golvet hela vägen, utan djupa böjningar och med lite tyngd på händerna, med lite styrka {to}. Sist {rest} vila.',
    'Au sol du début à la fin, sans flexion profonde et avec peu de poids sur les mains, un peu de force {to}. Puis {rest} de repos.',
  ),
}
