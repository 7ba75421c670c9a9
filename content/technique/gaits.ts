import type { Technique } from '@/lib/catalog/technique'

/** How walking and running are done well. */
export const GAITS_TECHNIQUE: Readonly<Record<string, Technique>> = {
  'walk-easy': {
    'set-up': { en: 'Arms loose, gaze ahead, a pace you could chat at.', de: 'Arme locker, Blick voraus, ein Tempo zum Plaudern.', es: 'Brazos sueltos, vista al frente, un paso para charlar.', sv: 'Lösa armar, blicken fram, en fart att prata i.', fr: 'Bras souples, regard devant, au rythme d’une conversation.' },
    action: { en: 'Roll from your heel through to the big toe.', de: 'Roll von der Ferse bis zur großen Zehe ab.', es: 'Rueda cada pie del talón al dedo gordo.', sv: 'Rulla från hälen fram till stortån.', fr: 'Déroulez le pied du talon au gros orteil.' },
    fault: { en: 'Lift your eyes from the ground and let your neck lengthen.', de: 'Heb den Blick vom Boden, dann wird der Nacken lang.', es: 'Levanta la vista del suelo y alarga el cuello.', sv: 'Lyft blicken från marken och låt nacken bli lång.', fr: 'Levez les yeux du sol, la nuque s’allonge.' },
  },
  'walk-brisk': {
    'set-up': { en: 'Back tall, elbows bent, hands loose.', de: 'Rücken aufrecht, Ellenbogen gebeugt, Hände locker.', es: 'Espalda alta, codos doblados y manos sueltas.', sv: 'Rak rygg, böjda armbågar och lösa händer.', fr: 'Le dos haut, les coudes pliés, les mains souples.' },
    action: { en: 'Walk briskly and drive your elbows back with each step.', de: 'Geh flott und zieh bei jedem Schritt die Ellenbogen zurück.', es: 'Camina ligero y lleva los codos atrás en cada paso.', sv: 'Gå raskt och driv armbågarna bakåt i varje steg.', fr: 'Marchez vite et tirez les coudes en arrière à chaque pas.' },
    breath: { en: 'You should be able to talk but not sing.', de: 'Reden soll gehen, Singen nicht mehr.', es: 'Debes poder hablar, pero no cantar.', sv: 'Du ska kunna prata men inte sjunga.', fr: 'Vous devez pouvoir parler, mais pas chanter.' },
    fault: { en: 'Quicken your feet instead of throwing the heel far ahead.', de: 'Setz die Füße schneller, statt die Ferse weit vorzuwerfen.', es: 'Mueve los pies más rápido en vez de lanzar lejos el talón.', sv: 'Öka stegtakten hellre än att slänga fram hälen.', fr: 'Accélérez les pieds au lieu de jeter le talon loin devant.' },
  },
  'walk-fast': {
    'set-up': { en: 'Elbows at a right angle, shoulders low.', de: 'Ellenbogen im rechten Winkel, Schultern tief.', es: 'Codos en ángulo recto, hombros bajos.', sv: 'Armbågarna i rät vinkel, axlarna låga.', fr: 'Coudes à angle droit, épaules basses.' },
    action: { en: 'Take short, quick steps, pushing off the toes behind you.', de: 'Kurze, schnelle Schritte, hinten drücken die Zehen ab.', es: 'Pasos cortos y rápidos, empuja con los dedos del pie.', sv: 'Korta, snabba steg där tårna skjuter ifrån bakom dig.', fr: 'Des pas courts et rapides, poussés par les orteils.' },
    fault: { en: 'Lean from the ankles and keep your waist unbent.', de: 'Lehn dich aus den Knöcheln vor, die Hüfte bleibt gestreckt.', es: 'Inclínate desde los tobillos, no desde la cintura.', sv: 'Luta från fotlederna och håll midjan rak.', fr: 'Inclinez-vous depuis les chevilles, sans plier la taille.' },
  },
  'walk-hill': {
    'set-up': { en: 'Before the slope, elbows bent and eyes uphill.', de: 'Vor dem Anstieg: Ellenbogen gebeugt, Blick bergauf.', es: 'Antes de la cuesta, codos doblados y mirada arriba.', sv: 'Inför backen, böj armbågarna och titta uppåt.', fr: 'Avant la pente, coudes pliés, regard vers le haut.' },
    action: { en: 'Short steps: plant the whole foot and press from the buttock.', de: 'Kurze Schritte: den ganzen Fuß setzen, aus dem Gesäß drücken.', es: 'Pasos cortos: apoya todo el pie y empuja con el glúteo.', sv: 'Korta steg, sätt ner hela foten och tryck ifrån med sätet.', fr: 'À petits pas, posez tout le pied et poussez avec la fesse.' },
    breath: { en: 'Match your breath to the steps and let both slow down.', de: 'Stimm den Atem auf die Schritte ab, ruhig und gleich.', es: 'Acompasa el aire con los pasos, sin prisa.', sv: 'Låt andetagen följa stegen i lugn takt.', fr: 'Accordez le souffle aux pas, sans hâte.' },
    fault: { en: 'Chest up, rather than folding over the front thigh.', de: 'Brust raus, statt dich über den Schenkel zu beugen.', es: 'Abre el pecho en vez de doblarte sobre el muslo.', sv: 'Upp med bröstet i stället för att vika dig över låret.', fr: 'Redressez la poitrine au lieu de plier sur la cuisse.' },
  },
  jog: {
    'set-up': { en: 'Shoulders easy, elbows bent, feet light.', de: 'Schultern locker, Ellenbogen gebeugt, Füße leicht.', es: 'Hombros relajados, codos doblados, pies ligeros.', sv: 'Avslappnade axlar, böjda armbågar, lätta fötter.', fr: 'Épaules relâchées, coudes pliés, pieds légers.' },
    action: { en: 'Jog with soft landings under your hips, knees a little bent.', de: 'Trab locker, die Füße landen weich unter der Hüfte.', es: 'Trota y aterriza suave bajo la cadera, rodillas blandas.', sv: 'Jogga och landa mjukt under höften med böjda knän.', fr: 'Trottinez, le pied se pose en douceur sous le bassin.' },
    breath: { en: 'Slow down until you can speak in whole sentences.', de: 'Werd so langsam, dass du ganze Sätze sprechen kannst.', es: 'Afloja hasta poder decir frases enteras.', sv: 'Sakta ner tills du kan prata i hela meningar.', fr: 'Ralentissez jusqu’à pouvoir dire des phrases entières.' },
    fault: { en: 'Unclench your hands and let the shoulders drop.', de: 'Öffne die Fäuste und lass die Schultern fallen.', es: 'Abre los puños y deja caer los hombros.', sv: 'Öppna nävarna och släpp ner axlarna.', fr: 'Desserrez les poings et laissez tomber les épaules.' },
  },
  'run-easy': {
    'set-up': { en: 'Chest open, gaze well ahead, hands loose.', de: 'Brust offen, Blick weit voraus, Hände locker.', es: 'Pecho abierto, mirada lejos, manos sueltas.', sv: 'Öppet bröst, blicken långt fram, lösa händer.', fr: 'Poitrine ouverte, regard loin devant, mains souples.' },
    action: { en: 'Run easily: quick, quiet feet touch down beneath your knees.', de: 'Lauf locker: Flinke, leise Füße setzen unter den Knien auf.', es: 'Corre suave: pies rápidos y silenciosos bajo las rodillas.', sv: 'Spring lätt, snabba och tysta fötter landar under knäna.', fr: 'Courez facile : des pieds vifs se posent sous les genoux.' },
    breath: { en: 'Breathe through nose and mouth, just as it comes.', de: 'Atme durch Nase und Mund, wie es kommt.', es: 'Respira por nariz y boca, como te salga.', sv: 'Andas genom näsa och mun, som det faller sig.', fr: 'Respirez par le nez et la bouche, comme cela vient.' },
    fault: { en: 'Relax the jaw and elbows whenever you feel yourself tense.', de: 'Wirst du fest, dann lock Kiefer und Ellenbogen.', es: 'Si te tensas, suelta la mandíbula y los codos.', sv: 'Slappna av i käke och armbågar när du spänner dig.', fr: 'Si vous vous crispez, relâchez la mâchoire et les coudes.' },
  },
  'run-steady': {
    'set-up': { en: 'Ease into a pace that you could hold for long.', de: 'Finde ein Tempo, das du lange halten könntest.', es: 'Busca un ritmo que puedas aguantar mucho tiempo.', sv: 'Hitta en fart som du kan hålla länge.', fr: 'Trouvez une allure que vous pourriez tenir longtemps.' },
    action: { en: 'Swing your arms from the shoulders, hands brushing the hips.', de: 'Die Arme schwingen aus der Schulter, Hände an der Hüfte vorbei.', es: 'Balancea los brazos desde el hombro, manos junto a la cadera.', sv: 'Pendla armarna från axlarna, händerna förbi höften.', fr: 'Les bras partent des épaules, les mains frôlent les hanches.' },
    fault: { en: 'Keep the arms from crossing your breastbone.', de: 'Lass die Hände nicht über das Brustbein kreuzen.', es: 'Evita que las manos crucen el esternón.', sv: 'Låt inte händerna korsa bröstbenet.', fr: 'Évitez que les mains croisent le sternum.' },
  },
  'run-tempo': {
    'set-up': { en: 'Build up gradually until talking shrinks to a few words.', de: 'Steiger dich, bis nur noch wenige Worte gehen.', es: 'Sube poco a poco hasta que solo salgan unas palabras.', sv: 'Öka gradvis tills det bara blir några få ord.', fr: 'Accélérez peu à peu, jusqu’à ne dire que quelques mots.' },
    action: { en: 'Hips high and forward, each foot pushing the ground behind.', de: 'Hüfte hoch und vorn, der Fuß drückt den Boden nach hinten.', es: 'La cadera alta y adelante, el pie empuja el suelo atrás.', sv: 'Höften högt och fram, foten trycker marken bakåt.', fr: 'Le bassin haut et en avant, le pied repousse le sol.' },
    breath: { en: 'Empty the lungs fully and the next breath takes care of itself.', de: 'Atme kräftig aus, das Einatmen kommt von selbst.', es: 'Vacía bien los pulmones y el aire entrará solo.', sv: 'Töm lungorna helt, så kommer nästa andetag själv.', fr: 'Videz bien les poumons, l’air reviendra seul.' },
    fault: { en: 'Stay upright when it gets hard instead of sinking at the hips.', de: 'Bleib groß, wenn es hart wird, die Hüfte sinkt nicht ab.', es: 'No hundas la cadera cuando cueste, sigue alto.', sv: 'Håll höften uppe när det blir tungt.', fr: 'Ne tassez pas le bassin quand cela devient dur.' },
  },
  'run-fast': {
    'set-up': { en: 'Lean slightly from the ankles and let speed come.', de: 'Neig dich leicht aus den Knöcheln, das Tempo kommt von selbst.', es: 'Inclínate un poco desde los tobillos y deja venir la velocidad.', sv: 'Luta lätt från fotlederna och låt farten komma.', fr: 'Penchez un peu depuis les chevilles, la vitesse vient.' },
    action: { en: 'Knees lift forward, heels fold up under your seat.', de: 'Die Knie gehen nach vorn hoch, die Fersen unters Gesäß.', es: 'Las rodillas suben al frente, los talones bajo el glúteo.', sv: 'Knäna lyfts framåt, hälarna viks upp under sätet.', fr: 'Les genoux montent devant, les talons sous les fesses.' },
    fault: { en: 'Free your face and shoulders: fast is relaxed.', de: 'Gesicht und Schultern bleiben weich, schnell heißt locker.', es: 'Relaja la cara y los hombros, lo rápido es suelto.', sv: 'Mjukt ansikte och låga axlar, snabbt är avspänt.', fr: 'Visage et épaules détendus, la vitesse est souple.' },
  },
  stride: {
    'set-up': { en: 'Flat, free ground ahead of you, shoulders loose.', de: 'Ebener, freier Boden vor dir, die Schultern locker.', es: 'Suelo llano y libre por delante, hombros sueltos.', sv: 'Jämn, fri mark framför dig och lösa axlar.', fr: 'Un sol plat et dégagé devant vous, épaules souples.' },
    action: { en: 'Accelerate smoothly, opening the hips into longer steps.', de: 'Werd fließend schneller, die Hüfte öffnet längere Schritte.', es: 'Acelera con suavidad y abre la cadera en cada zancada.', sv: 'Accelerera mjukt och öppna höften i längre steg.', fr: 'Accélérez en douceur, les hanches ouvrent la foulée.' },
    breath: { en: 'Let the breath rise freely with the pace.', de: 'Lass den Atem frei mit dem Tempo steigen.', es: 'Deja que el aire crezca libre con el ritmo.', sv: 'Låt andningen stiga fritt med farten.', fr: 'Laissez le souffle monter librement avec l’allure.' },
    fault: { en: 'Stay springy on the balls of your feet, short of all-out.', de: 'Bleib federnd auf den Fußballen, noch kein voller Sprint.', es: 'Rebota en la parte delantera del pie sin llegar al máximo.', sv: 'Fjädra på främre delen av foten, utan att ge allt.', fr: 'Restez élastique sur l’avant-pied, sans aller à fond.' },
  },
  sprint: {
    'set-up': { en: 'Clear ground ahead, elbows bent, eyes on a far point.', de: 'Freie Bahn vor dir, Ellenbogen gebeugt, Blick in die Ferne.', es: 'Camino libre delante, codos doblados, vista a lo lejos.', sv: 'Fri mark framför dig, böjda armbågar, blicken långt bort.', fr: 'Voie libre devant vous, coudes pliés, regard au loin.' },
    action: { en: 'Punch the knees up and strike the ground back with the forefoot.', de: 'Reiß die Knie hoch, der Vorfuß zieht den Boden nach hinten.', es: 'Sube con fuerza las rodillas y golpea el suelo hacia atrás.', sv: 'Slå upp knäna och riv marken bakåt med framfoten.', fr: 'Montez fort les genoux, l’avant-pied griffe le sol.' },
    breath: { en: 'Never hold your breath, short bursts are fine.', de: 'Halt nie die Luft an, kurze Stöße sind gut.', es: 'No retengas el aire, bastan soplidos cortos.', sv: 'Håll aldrig andan, korta stötar går bra.', fr: 'Ne bloquez pas l’air, des souffles brefs suffisent.' },
    fault: { en: 'Elbows swing cheek to hip, straight forward and back.', de: 'Die Ellenbogen schwingen gerade, von der Wange zur Hüfte.', es: 'Los codos van rectos, de la mejilla a la cadera.', sv: 'Armbågarna pendlar rakt, från kind till höft.', fr: 'Les coudes vont droit, de la joue à la hanche.' },
  },
  'skip-drill': {
    'set-up': { en: 'Stand tall on clear ground, elbows bent.', de: 'Steh aufrecht auf freier Strecke, Ellenbogen gebeugt.', es: 'De pie en un tramo libre, codos doblados.', sv: 'Stå rak på fri mark med böjda armbågar.', fr: 'Debout sur un sol dégagé, coudes pliés.' },
    action: { en: 'One thigh to hip height, a small hop, then the other.', de: 'Ein Schenkel auf Hüfthöhe, ein Hopser, dann der andere.', es: 'Un muslo a la altura de la cadera, un saltito, y el otro.', sv: 'Ena låret till höfthöjd, ett litet hopp, sedan det andra.', fr: 'Une cuisse à hauteur de hanche, un petit saut, puis l’autre.' },
    breath: { en: 'Breathe to the rhythm of the hops.', de: 'Atme im Rhythmus der Hopser.', es: 'Respira al compás de los saltitos.', sv: 'Andas i takt med hoppen.', fr: 'Respirez au rythme des petits sauts.' },
    fault: { en: 'Snap the foot down under you, landing on the ball.', de: 'Zieh den Fuß unter dich zurück, lande auf dem Ballen.', es: 'Baja el pie justo debajo de ti y cae sobre la punta.', sv: 'Sätt ner foten under dig och landa på trampdynan.', fr: 'Ramenez le pied sous vous, posé sur l’avant.' },
  },
  'run-hill': {
    'set-up': { en: 'Enter the hill with short steps and eyes a little ahead.', de: 'Geh mit kurzen Schritten in den Anstieg, Blick etwas voraus.', es: 'Entra en la cuesta con pasos cortos, la vista algo adelante.', sv: 'Gå in i backen med korta steg och blicken en bit fram.', fr: 'Abordez la côte à petits pas, le regard un peu devant.' },
    action: { en: 'Knees drive up, and the arms work as hard as the legs.', de: 'Die Knie treiben hoch, die Arme arbeiten genauso mit.', es: 'Las rodillas empujan arriba y los brazos ayudan.', sv: 'Knäna driver uppåt och armarna jobbar lika hårt.', fr: 'Les genoux poussent vers le haut, les bras aident.' },
    breath: { en: 'Hold your effort rather than your speed, breath even.', de: 'Halt die Anstrengung, nicht das Tempo, der Atem bleibt ruhig.', es: 'Mantén el esfuerzo, no la velocidad, y respira regular.', sv: 'Håll ansträngningen, inte farten, och andas jämnt.', fr: 'Gardez l’effort plutôt que l’allure, souffle régulier.' },
    fault: { en: 'Tilt from the ankles with the hips open, no bow at the waist.', de: 'Neig dich aus den Knöcheln, die Hüfte bleibt offen.', es: 'Échate adelante desde el tobillo, con la cadera abierta.', sv: 'Luta dig från fotlederna med öppen höft.', fr: 'L’inclinaison part des chevilles, les hanches ouvertes.' },
  },
}
