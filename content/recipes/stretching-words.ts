import type { StyleWords } from './flow-style'
import { say } from './flow-words'

export const BEFORE_RUN: StyleWords = {
  short: [
    say('Before the run: {name}', 'Vor dem Lauf: {name}', 'Antes de correr: {name}', 'Före löpningen: {name}', 'Avant de courir : {name}'),
    say('Loosen up: {name}', 'Lockern: {name}', 'Soltar el cuerpo: {name}', 'Mjuka upp: {name}', 'Se délier : {name}'),
    say('Shoes on: {name}', 'Schuhe an: {name}', 'Con las zapatillas puestas: {name}', 'Skorna på: {name}', 'Chaussures aux pieds : {name}'),
  ],
  middle: [],
  long: [],
  description: say(
    'Swings, circles and small lifts, nothing held for long. Meant {to}, for the minutes before a run.',
    'Schwünge, Kreise und kleines Heben, nichts wird lange gehalten. Gedacht {to}, für die Minuten vor dem Lauf.',
    'Balanceos, círculos y pequeñas elevaciones, sin posturas largas. Pensado {to}, para los minutos antes de correr.',
    'Svingar, cirklar och små lyft, inget hålls länge. Tänkt {to}, för minuterna före en löprunda.',
    'Balancements, cercles et petites montées, rien de tenu. Pensé {to}, pour les minutes avant de courir.',
  ),
}

export const AFTER_RUN: StyleWords = {
  short: [
    say('After the run: {name}', 'Nach dem Lauf: {name}', 'Después de correr: {name}', 'Efter löpningen: {name}', 'Après la course : {name}'),
    say('Home from running: {name}', 'Vom Laufen zurück: {name}', 'De vuelta de correr: {name}', 'Hemma efter rundan: {name}', 'De retour de course : {name}'),
    say('Cooling down from the run: {name}', 'Nach dem Lauf abkühlen: {name}', 'Aflojar tras la carrera: {name}', 'Varva ner efter rundan: {name}', 'Se détendre après la course : {name}'),
  ],
  middle: [
    say('Runner’s legs: {name}', 'Läuferbeine: {name}', 'Piernas de corredor: {name}', 'Löparben: {name}', 'Jambes de course : {name}'),
    say('A long stretch after running: {name}', 'Lange dehnen nach dem Lauf: {name}', 'Estirar largo tras correr: {name}', 'Lång stretch efter rundan: {name}', 'Long étirement après la course : {name}'),
  ],
  long: [],
  description: say(
    'Calves, thighs and hips, first standing, then on the floor, with more time {to}.',
    'Waden, Oberschenkel und Hüften, erst im Stehen, dann am Boden, mit mehr Zeit {to}.',
    'Pantorrillas, muslos y caderas, primero de pie y luego en el suelo, con más tiempo {to}.',
    'Vader, lår och höfter, först stående och sedan på golvet, med mer tid {to}.',
    'Mollets, cuisses et hanches, debout puis au sol, avec plus de temps {to}.',
  ),
}

export const DESK: StyleWords = {
  short: [
    say('Undo the chair', 'Den Stuhl vergessen', 'Olvidar la silla', 'Glöm stolen', 'Oublier la chaise'),
    say('A desk break {to}', 'Schreibtischpause {to}', 'Pausa de escritorio {to}', 'Skrivbordspaus {to}', 'Pause au bureau {to}'),
    say('Between two emails: {name}', 'Zwischen zwei Mails: {name}', 'Entre dos correos: {name}', 'Mellan två mejl: {name}', 'Entre deux mails : {name}'),
    say('Look away from the screen: {name}', 'Weg vom Bildschirm: {name}', 'Lejos de la pantalla: {name}', 'Bort från skärmen: {name}', 'Loin de l’écran : {name}'),
  ],
  middle: [
    say('After a day of sitting', 'Nach einem Tag im Sitzen', 'Después de un día de silla', 'Efter en dag på stolen', 'Après une journée assise'),
    say('Long enough at the desk: {name}', 'Lang genug am Schreibtisch: {name}', 'Demasiado escritorio: {name}', 'Länge nog vid skrivbordet: {name}', 'Assez de bureau : {name}'),
  ],
  long: [],
  description: say(
    'All of it sitting on a chair, in work clothes: neck, shoulders, back and hips, with most of it {to}.',
    'Alles auf dem Stuhl, in Alltagskleidung: Nacken, Schultern, Rücken und Hüften, das meiste {to}.',
    'Todo en la silla, con ropa de trabajo: cuello, hombros, espalda y caderas, sobre todo {to}.',
    'Allt sittande på en stol, i vanliga kläder: nacke, axlar, rygg och höfter, det mesta {to}.',
    'Tout sur une chaise, en tenue de travail : nuque, épaules, dos et hanches, surtout {to}.',
  ),
}

export const UPRIGHT: StyleWords = {
  short: [
    say('Stand up for a bit: {name}', 'Kurz mal aufstehen: {name}', 'Ponerse de pie un rato: {name}', 'Res dig en stund: {name}', 'Un moment debout : {name}'),
    say('Five steps from the desk: {name}', 'Fünf Schritte vom Schreibtisch: {name}', 'A cinco pasos de la mesa: {name}', 'Fem steg från bordet: {name}', 'À cinq pas du bureau : {name}'),
    say('While the kettle boils: {name}', 'Bis das Wasser kocht: {name}', 'Mientras hierve el agua: {name}', 'Medan vattnet kokar: {name}', 'Le temps que l’eau bouille : {name}'),
  ],
  middle: [],
  long: [],
  description: say(
    'Standing stretches that need no mat, with most of them {to}.',
    'Dehnen im Stehen, ohne Matte, das meiste {to}.',
    'Estiramientos de pie, sin esterilla, sobre todo {to}.',
    'Stående stretch utan matta, det mesta {to}.',
    'Des étirements debout, sans tapis, surtout {to}.',
  ),
}

export const FULL: StyleWords = {
  short: [
    say('Once around the body', 'Einmal durch den ganzen Körper', 'Una vuelta al cuerpo', 'Ett varv runt kroppen', 'Le tour du corps'),
    say('A little of everything, more {to}', 'Von allem etwas, mehr {to}', 'Un poco de todo, más {to}', 'Lite av allt, mer {to}', 'Un peu de tout, plus {to}'),
    say('From top to bottom: {name}', 'Von oben nach unten: {name}', 'De arriba abajo: {name}', 'Uppifrån och ner: {name}', 'De haut en bas : {name}'),
    say('Everything, in short: {name}', 'Alles in Kürze: {name}', 'Todo, en breve: {name}', 'Allt i korthet: {name}', 'Tout, en bref : {name}'),
  ],
  middle: [
    say('Stretch out in full', 'Sich lang machen', 'Estirarse del todo', 'Sträck ut dig', 'S’étirer de tout son long'),
    say('All of it, slowly: {name}', 'Alles, langsam: {name}', 'Todo, despacio: {name}', 'Allt, långsamt: {name}', 'Tout, lentement : {name}'),
    say('Stand, sit, lie: {name}', 'Stehen, sitzen, liegen: {name}', 'De pie, al suelo, boca arriba: {name}', 'Stå, sitta, ligga: {name}', 'Debout, au sol, sur le dos : {name}'),
    say('Room in every joint: {name}', 'Platz in jedem Gelenk: {name}', 'Espacio en cada articulación: {name}', 'Utrymme i varje led: {name}', 'De l’espace partout : {name}'),
  ],
  long: [
    say('Nothing left out: {name}', 'Nichts ausgelassen: {name}', 'Sin saltarse nada: {name}', 'Inget glöms: {name}', 'Rien d’oublié : {name}'),
    say('An afternoon of stretching: {name}', 'Dehnen am Nachmittag: {name}', 'Una tarde de estiramientos: {name}', 'En eftermiddag med stretch: {name}', 'Un après-midi d’étirements : {name}'),
    say('Time for every muscle: {name}', 'Zeit für jeden Muskel: {name}', 'Tiempo para cada músculo: {name}', 'Tid för varje muskel: {name}', 'Du temps pour chaque muscle : {name}'),
  ],
  description: say(
    'The whole body once through, from standing to lying, with a little more time {to}.',
    'Der ganze Körper einmal durch, vom Stehen bis zum Liegen, mit etwas mehr Zeit {to}.',
    'Todo el cuerpo una vez, de estar de pie a tumbarse, con algo más de tiempo {to}.',
    'Hela kroppen en gång igenom, från stående till liggande, med lite mer tid {to}.',
    'Tout le corps une fois, de la station debout au sol, avec un peu plus de temps {to}.',
  ),
}

export const HIP: StyleWords = {
  short: [
    say('Hips first', 'Zuerst die Hüften', 'Primero las caderas', 'Höfterna först', 'Les hanches d’abord'),
    say('Open to the side', 'Zur Seite öffnen', 'Abrir hacia los lados', 'Öppna åt sidan', 'Ouvrir sur les côtés'),
    say('Hips and {name}', 'Hüften und {name}', 'Caderas y {name}', 'Höfter och {name}', 'Hanches et {name}'),
    say('Where the leg begins: {name}', 'Wo das Bein anfängt: {name}', 'Donde empieza la pierna: {name}', 'Där benet börjar: {name}', 'Là où commence la jambe : {name}'),
  ],
  middle: [
    say('Hips, slowly', 'Hüften, langsam', 'Caderas, despacio', 'Höfter, långsamt', 'Hanches, lentement'),
    say('Deep in the hip: {name}', 'Tief in der Hüfte: {name}', 'En lo hondo de la cadera: {name}', 'Djupt i höften: {name}', 'Au creux de la hanche : {name}'),
    say('One hip, then the other: {name}', 'Erst eine Hüfte, dann die andere: {name}', 'Una cadera y luego la otra: {name}', 'En höft, sedan den andra: {name}', 'Une hanche, puis l’autre : {name}'),
  ],
  long: [
    say('Hips, with patience', 'Hüften mit Geduld', 'Caderas con paciencia', 'Höfter med tålamod', 'Hanches, avec patience'),
    say('Plenty of time for hips: {name}', 'Viel Zeit für die Hüften: {name}', 'Tiempo para las caderas: {name}', 'Gott om tid för höfter: {name}', 'Du temps pour les hanches : {name}'),
  ],
  description: say(
    'Front, outside and inside of the hips, kneeling, sitting and lying. Some extra {to}.',
    'Vorder-, Außen- und Innenseite der Hüften, kniend, sitzend, liegend. Etwas mehr {to}.',
    'Por delante, por fuera y por dentro de las caderas: de rodillas, en el suelo y boca arriba. Algo más {to}.',
    'Höfternas fram-, ut- och insida, på knä, sittande och liggande. Lite extra {to}.',
    'L’avant, l’extérieur et l’intérieur des hanches, à genoux, au sol, sur le dos. Un peu plus {to}.',
  ),
}

export const NECK: StyleWords = {
  short: [
    say('Neck and shoulders', 'Nacken und Schultern', 'Cuello y hombros', 'Nacke och axlar', 'Nuque et épaules'),
    say('Shoulders down', 'Schultern runter', 'Hombros abajo', 'Ner med axlarna', 'Épaules basses'),
    say('A looser neck', 'Ein lockerer Nacken', 'Un cuello más suelto', 'En mjukare nacke', 'Une nuque plus souple'),
    say('Tilt, turn, roll: {name}', 'Neigen, drehen, kreisen: {name}', 'Inclinar, girar, rodar: {name}', 'Luta, vrid, rulla: {name}', 'Incliner, tourner, rouler : {name}'),
    say('Put the weight down: {name}', 'Last ablegen: {name}', 'Soltar el peso: {name}', 'Lägg ner tyngden: {name}', 'Poser le poids : {name}'),
  ],
  middle: [
    say('Time for the neck', 'Zeit für den Nacken', 'Tiempo para el cuello', 'Tid för nacken', 'Du temps pour la nuque'),
    say('Shoulders, thoroughly', 'Schultern, gründlich', 'Hombros, a fondo', 'Axlar, grundligt', 'Épaules, à fond'),
    say('From neck to wrist: {name}', 'Vom Nacken zum Handgelenk: {name}', 'Del cuello a la muñeca: {name}', 'Från nacke till handled: {name}', 'De la nuque au poignet : {name}'),
  ],
  long: [],
  description: say(
    'Neck and shoulders, standing, slowly and without reaching far. A little extra {to}.',
    'Nacken und Schultern, im Stehen, langsam und ohne große Wege. Etwas mehr {to}.',
    'Cuello y hombros, de pie, despacio y sin llegar lejos. Algo más {to}.',
    'Nacke och axlar, stående, långsamt och utan stora rörelser. Lite extra {to}.',
    'Nuque et épaules, debout, lentement et sans aller loin. Un peu plus {to}.',
  ),
}

export const BACKS: StyleWords = {
  short: [
    say('Kinder to the back', 'Freundlich zum Rücken', 'Más amable con la espalda', 'Snällare mot ryggen', 'Plus doux pour le dos'),
    say('Bone by bone', 'Wirbel für Wirbel', 'Vértebra a vértebra', 'Kota för kota', 'Vertèbre par vertèbre'),
    say('Good to the back: {name}', 'Gut zum Rücken: {name}', 'Un bien para la espalda: {name}', 'Bra för ryggen: {name}', 'Bon pour le dos : {name}'),
    say('Round and long: {name}', 'Rund und lang: {name}', 'Curva y larga: {name}', 'Rund och lång: {name}', 'Rond et long : {name}'),
    say('A back that turns: {name}', 'Ein Rücken, der sich dreht: {name}', 'Una espalda que gira: {name}', 'En rygg som vrider sig: {name}', 'Un dos qui tourne : {name}'),
  ],
  middle: [
    say('The back, at its own pace', 'Der Rücken in seinem Tempo', 'La espalda, a su ritmo', 'Ryggen i sin egen takt', 'Le dos, à son rythme'),
    say('Turn, round, lie down: {name}', 'Drehen, runden, liegen: {name}', 'Girar, curvar, tumbarse: {name}', 'Vrida, runda, ligga: {name}', 'Tourner, arrondir, s’allonger : {name}'),
    say('After lifting boxes: {name}', 'Nach dem Kistenschleppen: {name}', 'Después de cargar cajas: {name}', 'Efter flyttlådorna: {name}', 'Après les cartons : {name}'),
  ],
  long: [
    say('A long lie-down for the back: {name}', 'Lange liegen: {name}', 'Espalda en reposo: {name}', 'Ligga länge: {name}', 'Longue pause pour le dos : {name}'),
    say('All of the spine: {name}', 'Die ganze Wirbelsäule: {name}', 'Toda la columna: {name}', 'Hela ryggraden: {name}', 'Toute la colonne : {name}'),
  ],
  description: say(
    'Rounding, arching and turning near the floor, never far, with most of it {to}.',
    'Runden, strecken und drehen nah am Boden, nie weit, das meiste {to}.',
    'Curvar, arquear y girar cerca del suelo, nunca mucho, sobre todo {to}.',
    'Runda, svanka och vrida nära golvet, aldrig långt, det mesta {to}.',
    'Arrondir, cambrer et tourner près du sol, jamais loin, surtout {to}.',
  ),
}

export const MORNING: StyleWords = {
  short: [
    say('Out of bed', 'Raus aus dem Bett', 'Al salir de la cama', 'Upp ur sängen', 'Au saut du lit'),
    say('Before coffee', 'Vor dem Kaffee', 'Antes del café', 'Före kaffet', 'Avant le café'),
    say('Stiff this morning: {name}', 'Morgens steif: {name}', 'Rigidez matinal: {name}', 'Morgonstel: {name}', 'Raide au réveil : {name}'),
    say('First light: {name}', 'Erstes Licht: {name}', 'Primera luz: {name}', 'Första ljuset: {name}', 'Premières lueurs : {name}'),
    say('Feet on the floor: {name}', 'Füße auf den Boden: {name}', 'Pies en el suelo: {name}', 'Fötterna i golvet: {name}', 'Pieds à terre : {name}'),
  ],
  middle: [
    say('A slow morning: {name}', 'Ein langsamer Morgen: {name}', 'Una mañana tranquila: {name}', 'En långsam morgon: {name}', 'Un matin lent : {name}'),
    say('Sunday morning: {name}', 'Sonntagmorgen: {name}', 'Domingo por la mañana: {name}', 'Söndagsmorgon: {name}', 'Dimanche matin : {name}'),
  ],
  long: [],
  description: say(
    'From the floor to your feet, moving more than holding, with a little more {to}.',
    'Vom Boden auf die Füße, mehr bewegen als halten, mit etwas mehr {to}.',
    'Del suelo a los pies, más movimiento que quietud, con algo más {to}.',
    'Från golvet till fötterna, mer rörelse än stilla, med lite mer {to}.',
    'Du sol aux pieds, plus de mouvement que de tenue, un peu plus {to}.',
  ),
}

export const SLEEP: StyleWords = {
  short: [
    say('Last thing at night', 'Das Letzte am Abend', 'Lo último del día', 'Sist på kvällen', 'La dernière chose du soir'),
    say('On the edge of sleep: {name}', 'Am Rand des Schlafs: {name}', 'Al borde del sueño: {name}', 'På gränsen till sömn: {name}', 'Au bord du sommeil : {name}'),
    say('In pyjamas: {name}', 'Im Schlafanzug: {name}', 'En pijama: {name}', 'I pyjamas: {name}', 'En pyjama : {name}'),
    say('Almost asleep: {name}', 'Fast eingeschlafen: {name}', 'A punto de dormir: {name}', 'Nästan somnad: {name}', 'Presque endormi : {name}'),
  ],
  middle: [
    say('Softer and softer: {name}', 'Immer weicher: {name}', 'Cada vez más suave: {name}', 'Allt mjukare: {name}', 'De plus en plus doux : {name}'),
    say('Let everything go: {name}', 'Loslassen: {name}', 'Soltar del todo: {name}', 'Släpp taget: {name}', 'Tout lâcher : {name}'),
  ],
  long: [],
  description: say(
    'Sitting, then lying, a few long holds, chosen {to}. It ends with {rest} of stillness.',
    'Sitzen, dann liegen, wenige Haltungen und lange, ausgesucht {to}. Zum Schluss {rest} Stille.',
    'Primero en asiento, luego boca arriba, pocas posturas y largas, pensadas {to}. Termina con {rest} de quietud.',
    'Sittande, sedan liggande, några få länge hållna ställningar, valda {to}. Avslutas med {rest} stillhet.',
    'En assise, puis sur le dos, peu de postures et longues, choisies {to}. On finit par {rest} de silence.',
  ),
}

export const LEG: StyleWords = {
  short: [
    say('Tired legs', 'Müde Beine', 'Piernas cansadas', 'Trötta ben', 'Jambes fatiguées'),
    say('Calves to hips', 'Von der Wade zur Hüfte', 'De la pantorrilla a la cadera', 'Från vad till höft', 'Du mollet à la hanche'),
    say('Legs and {name}', 'Beine und {name}', 'Piernas y {name}', 'Ben och {name}', 'Jambes et {name}'),
    say('After many stairs: {name}', 'Nach vielen Treppen: {name}', 'Tras muchas escaleras: {name}', 'Efter många trappor: {name}', 'Après beaucoup d’escaliers : {name}'),
  ],
  middle: [
    say('Legs, all the way', 'Beine, von unten bis oben', 'Piernas, de abajo arriba', 'Benen, hela vägen', 'Les jambes, de bas en haut'),
    say('Long legs: {name}', 'Lange Beine: {name}', 'Piernas largas: {name}', 'Långa ben: {name}', 'Longues jambes : {name}'),
    say('Time for the legs: {name}', 'Zeit für die Beine: {name}', 'Tiempo para las piernas: {name}', 'Tid för benen: {name}', 'Du temps pour les jambes : {name}'),
    say('Front, back, inside: {name}', 'Vorn, hinten, innen: {name}', 'Por delante, detrás y dentro: {name}', 'Fram, bak, insida: {name}', 'Devant, derrière, dedans : {name}'),
  ],
  long: [],
  description: say(
    'Calves, fronts and backs of the thighs, each side for the same time. A bit more {to}.',
    'Waden, Vorder- und Rückseite der Oberschenkel, jede Seite gleich lang. Etwas mehr {to}.',
    'Pantorrillas y muslos por delante y por detrás, cada lado el mismo tiempo. Algo más {to}.',
    'Vader, lårens fram- och baksida, lika länge på varje sida. Lite mer {to}.',
    'Mollets, avant et arrière des cuisses, chaque côté autant. Un peu plus {to}.',
  ),
}

export const AFTER_LIFTING: StyleWords = {
  short: [
    say('After lifting: {name}', 'Nach dem Krafttraining: {name}', 'Después de entrenar fuerza: {name}', 'Efter styrkepasset: {name}', 'Après la musculation : {name}'),
    say('Weights back on the floor: {name}', 'Die Gewichte liegen wieder: {name}', 'Las pesas ya en el suelo: {name}', 'Vikterna nere på golvet: {name}', 'Les poids sont posés : {name}'),
    say('Cooling off after weights: {name}', 'Abkühlen nach den Gewichten: {name}', 'Enfriar tras las pesas: {name}', 'Varva ner efter vikterna: {name}', 'Redescendre après les poids : {name}'),
  ],
  middle: [],
  long: [],
  description: say(
    'For the upper half after strength work: chest, arms and upper back, with more {to}.',
    'Für die obere Hälfte nach dem Krafttraining: Brust, Arme, oberer Rücken, etwas mehr {to}.',
    'Para la mitad superior tras la fuerza: pecho, brazos y espalda alta, con algo más {to}.',
    'För överkroppen efter styrketräning: bröst, armar och övre rygg, lite mer {to}.',
    'Pour le haut du corps après le renforcement : poitrine, bras, haut du dos, un peu plus {to}.',
  ),
}

export const LYING: StyleWords = {
  short: [say('Lying down: {name}', 'Im Liegen: {name}', 'Tumbarse un rato: {name}', 'Liggande: {name}', 'Sur le dos : {name}')],
  middle: [
    say('Lying from start to end: {name}', 'Durchgehend im Liegen: {name}', 'Tumbarse de principio a fin: {name}', 'Liggande från början till slut: {name}', 'Au sol du début à la fin : {name}'),
    say('Flat on the floor: {name}', 'Flach am Boden: {name}', 'Pegado al suelo: {name}', 'Platt på golvet: {name}', 'À plat sur le sol : {name}'),
  ],
  long: [
    say('Lie down and stay: {name}', 'Hinlegen und bleiben: {name}', 'Tumbarse y quedarse: {name}', 'Lägg dig och stanna: {name}', 'S’allonger et rester : {name}'),
    say('The ceiling for company: {name}', 'Nur die Zimmerdecke: {name}', 'Mirando al techo: {name}', 'Taket som sällskap: {name}', 'Le plafond pour compagnie : {name}'),
    say('No need to get up: {name}', 'Aufstehen nicht nötig: {name}', 'No hace falta levantarse: {name}', 'Ingen brådska upp: {name}', 'Inutile de se lever : {name}'),
  ],
  description: say(
    'You lie on your back from beginning to end; knees and wrists carry nothing. More time {to}.',
    'Du liegst von Anfang bis Ende auf dem Rücken; Knie und Handgelenke tragen nichts. Mehr Zeit {to}.',
    'Boca arriba de principio a fin; rodillas y muñecas no cargan nada. Más tiempo {to}.',
    'Du ligger på rygg från början till slut; knän och handleder bär inget. Mer tid {to}.',
    'Sur le dos du début à la fin ; genoux et poignets ne portent rien. Plus de temps {to}.',
  ),
}

export const SITTING: StyleWords = {
  short: [say('Sit and stay: {name}', 'Im Schneidersitz: {name}', 'Sentarse y quedarse: {name}', 'I skräddarsits: {name}', 'En tailleur : {name}')],
  middle: [say('Sitting on the floor: {name}', 'Am Boden sitzen: {name}', 'Sentarse en el suelo: {name}', 'Sitta på golvet: {name}', 'Assise au sol : {name}')],
  long: [say('A long sit on the floor: {name}', 'Lange am Boden sitzen: {name}', 'Sentarse un buen rato: {name}', 'Sitta länge på golvet: {name}', 'Longue assise au sol : {name}')],
  description: say(
    'Sitting on the floor throughout: sides, inner thighs, backs of the legs. More time {to}.',
    'Durchgehend am Boden sitzend: Flanken, Innenschenkel, Beinrückseiten. Mehr Zeit {to}.',
    'Siempre en el suelo, sin tumbarse: costados, cara interna y posterior de las piernas. Más tiempo {to}.',
    'Sittande på golvet hela tiden: sidor, insida lår, baksida ben. Mer tid {to}.',
    'En assise au sol tout du long : flancs, intérieur des cuisses, arrière des jambes. Plus de temps {to}.',
  ),
}

export const AT_WALL: StyleWords = {
  short: [
    say('Against a wall: {name}', 'An der Wand: {name}', 'Contra la pared: {name}', 'Mot en vägg: {name}', 'Contre un mur : {name}'),
    say('A wall is enough: {name}', 'Eine Wand genügt: {name}', 'Basta una pared: {name}', 'Det räcker med en vägg: {name}', 'Un mur suffit : {name}'),
    say('Lean on the wall: {name}', 'An die Wand lehnen: {name}', 'Apoyarse en la pared: {name}', 'Luta dig mot väggen: {name}', 'S’appuyer au mur : {name}'),
  ],
  middle: [],
  long: [],
  description: say(
    'A wall to lean on, slide along and push against, with most of it {to}.',
    'Eine Wand zum Lehnen, Gleiten und Drücken, das meiste {to}.',
    'Una pared para apoyarse, deslizar y empujar, sobre todo {to}.',
    'En vägg att luta sig mot, glida längs och trycka mot, det mesta {to}.',
    'Un mur pour s’appuyer, glisser et pousser, surtout {to}.',
  ),
}

export const GENTLE: StyleWords = {
  short: [
    say('A prenatal stretch: {name}', 'Dehnen in der Schwangerschaft: {name}', 'Estirar en el embarazo: {name}', 'Gravidstretch: {name}', 'S’étirer enceinte : {name}'),
    say('Soft for two: {name}', 'Sanft zu zweit: {name}', 'Suave para dos: {name}', 'Mjukt för två: {name}', 'Doux à deux : {name}'),
  ],
  middle: [
    say('Quiet stretch for two: {name}', 'Ruhig dehnen zu zweit: {name}', 'Estirar en calma para dos: {name}', 'Lugn stretch för två: {name}', 'Étirement calme à deux : {name}'),
    say('Time for the two of you: {name}', 'Zeit für euch beide: {name}', 'Con tiempo para dos: {name}', 'Tid för er två: {name}', 'Du temps pour vous deux : {name}'),
  ],
  long: [],
  description: say(
    'Suits pregnancy: standing with a wall or a chair in reach, then hands and knees, then sitting; you end on your side. More {to}.',
    'Passt in die Schwangerschaft: stehen, mit Wand oder Stuhl in der Nähe, dann Vierfüßler, dann sitzen; am Ende liegst du auf der Seite. Mehr {to}.',
    'Apto para el embarazo: de pie con una pared o una silla cerca, a cuatro patas y sentada; terminas de lado. Más {to}.',
    'Passar vid graviditet: stående med en vägg eller stol nära, sedan på alla fyra, sedan sittande; du slutar på sidan. Mer {to}.',
    'Convient à la grossesse : debout avec un mur ou une chaise proche, à quatre pattes, puis assise ; on finit sur le côté. Plus {to}.',
  ),
}

export const OFF_KNEES: StyleWords = {
  short: [],
  middle: [
    say('Not on your knees: {name}', 'Nicht auf den Knien: {name}', 'Sin arrodillarse: {name}', 'Inte på knä: {name}', 'Pas à genoux : {name}'),
    say('Up, down, no kneeling: {name}', 'Oben, unten, ohne Knien: {name}', 'Arriba y abajo, sin rodillas: {name}', 'Uppe och nere, utan knästående: {name}', 'Debout, au sol, sans s’agenouiller : {name}'),
  ],
  long: [
    say('A long stretch, no kneeling: {name}', 'Lange dehnen ohne Knien: {name}', 'Estirar largo sin arrodillarse: {name}', 'Lång stretch utan knästående: {name}', 'Long étirement sans s’agenouiller : {name}'),
    say('Three ways down: {name}', 'In drei Stufen nach unten: {name}', 'En tres pasos al suelo: {name}', 'I tre steg ner: {name}', 'En trois temps vers le sol : {name}'),
    say('The patient body: {name}', 'Der geduldige Körper: {name}', 'El cuerpo paciente: {name}', 'Den tålmodiga kroppen: {name}', 'Le corps patient : {name}'),
  ],
  description: say(
    'Standing, then sitting, then lying, without kneeling or deep folds: easy on knees, hips and back. A little more {to}.',
    'Stehen, sitzen, liegen, ohne Knien und ohne tiefe Beugen: schonend für Knie, Hüften und Rücken. Etwas mehr {to}.',
    'De pie, en el suelo y boca arriba, sin arrodillarse ni plegarse: suave con rodillas, caderas y espalda. Algo más {to}.',
    'Stående, sittande, liggande, utan knästående och djupa böjningar: skonsamt för knän, höfter och rygg. Lite mer {to}.',
    'Debout, puis en assise, puis sur le dos, sans s’agenouiller ni se plier : doux pour genoux, hanches et dos. Un peu plus {to}.',
  ),
}
