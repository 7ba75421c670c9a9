import type { Technique } from '@/lib/catalog/technique'

/** How the movements of Pilates are done, on the mat and standing. */
export const PILATES_TECHNIQUE: Readonly<Record<string, Technique>> = {
  hundred: {
    'set-up': { en: 'Lie on your back, knees bent, arms long beside you.', de: 'Leg dich auf den Rücken, Knie gebeugt, Arme neben dir.', es: 'Boca arriba, rodillas dobladas, brazos largos a los lados.', sv: 'Ligg på rygg med böjda knän, armarna längs sidorna.', fr: 'Allongez-vous sur le dos, genoux pliés, bras le long du corps.' },
    action: { en: 'Curl up, legs out long, and beat your arms up and down.', de: 'Roll hoch, Beine schräg nach oben, und pump mit den Armen.', es: 'Enróllate, piernas en diagonal, y bate los brazos.', sv: 'Rulla upp, benen snett uppåt, och pumpa med armarna.', fr: 'Enroulez le buste, jambes en biais, et battez des bras.' },
    breath: { en: 'Five beats of air in, five beats of air out.', de: 'Fünf Schläge ein, fünf Schläge aus.', es: 'Cinco golpes de aire al inspirar, cinco al espirar.', sv: 'Fem slag in, fem slag ut.', fr: 'Cinq battements à l’inspiration, cinq à l’expiration.' },
    fault: { en: 'Raise the legs higher if your low back leaves the mat.', de: 'Hebt der untere Rücken ab, nimm die Beine höher.', es: 'Si la zona lumbar se despega, sube más las piernas.', sv: 'Lyfter svanken från mattan, ta benen högre.', fr: 'Si le bas du dos décolle, relevez davantage les jambes.' },
  },
  'roll-up': {
    'set-up': { en: 'Lie long, legs together, arms stretched past your ears.', de: 'Lieg lang, Beine geschlossen, Arme an den Ohren vorbei.', es: 'Túmbate, piernas juntas y brazos más allá de las orejas.', sv: 'Ligg lång med benen ihop, armarna förbi öronen.', fr: 'Couchez-vous, jambes jointes, bras au-delà des oreilles.' },
    action: { en: 'Peel your spine off the mat, hands to the feet, and roll back.', de: 'Roll Wirbel für Wirbel hoch, Hände zu den Füßen, und zurück.', es: 'Despega la columna, manos a los pies, y vuelve rodando.', sv: 'Rulla upp ryggraden, händerna mot fötterna, och ner igen.', fr: 'Déroulez le dos, mains vers les pieds, puis redescendez.' },
    breath: { en: 'Breathe in to begin, out through the roll.', de: 'Zum Beginn einatmen, im Rollen ausatmen.', es: 'Inspira para empezar, espira durante el giro.', sv: 'Andas in för att börja, ut genom rullningen.', fr: 'Inspirez au départ, soufflez pendant l’enroulement.' },
    fault: { en: 'No heaving: bend your knees if the heels want to lift.', de: 'Kein Schwung: Heben die Fersen ab, beug die Knie.', es: 'Sin tirones: dobla las rodillas si se alzan los talones.', sv: 'Inga ryck: vill hälarna lyfta, böj knäna.', fr: 'Pas d’élan : si les talons décollent, pliez les genoux.' },
  },
  'single-leg-stretch': {
    'set-up': { en: 'Lie on your back, knees bent, hands on your shins.', de: 'Rückenlage, Knie gebeugt, die Hände an den Schienbeinen.', es: 'Boca arriba, piernas dobladas, manos en las espinillas.', sv: 'Lägg dig på rygg med böjda knän, händerna på smalbenen.', fr: 'Dos au tapis, genoux pliés, mains sur les tibias.' },
    action: { en: 'Head up: hug one knee, stretch the other leg, and swap.', de: 'Kopf hoch: Umarm ein Knie, streck das andere Bein, wechsle.', es: 'Cabeza arriba: abraza una rodilla, estira la otra y cambia.', sv: 'Huvudet upp: krama ett knä, sträck andra benet och byt.', fr: 'Tête levée : tenez un genou, tendez l’autre jambe, changez.' },
    fault: { en: 'Shoulder blades stay off the mat, elbows open.', de: 'Die Schulterblätter bleiben oben, die Ellenbogen weit.', es: 'Los omóplatos no bajan y los codos siguen abiertos.', sv: 'Skulderbladen ligger kvar i luften, armbågarna öppna.', fr: 'Les omoplates ne redescendent pas, coudes ouverts.' },
  },
  'leg-circle': {
    'set-up': { en: 'Lie flat, legs long, arms at your sides.', de: 'Rückenlage, Beine lang, die Arme neben dir.', es: 'Boca arriba, piernas largas, brazos a los lados.', sv: 'Ligg plant med långa ben, armarna längs sidorna.', fr: 'À plat dos, jambes longues, bras le long du corps.' },
    action: { en: 'Point one leg up and stir circles with it from the hip.', de: 'Ein Bein zur Decke, dann zieh Kreise aus der Hüfte.', es: 'Una pierna al techo: dibuja círculos desde la cadera.', sv: 'Peka upp med ett ben och rita cirklar från höften.', fr: 'Une jambe au plafond, tracez des cercles depuis la hanche.' },
    fault: { en: 'Make the circle so small that both hips stay put.', de: 'Der Kreis ist so klein, dass beide Hüften liegen bleiben.', es: 'Haz el círculo tan pequeño que la cadera no se mueva.', sv: 'Gör cirkeln så liten att båda höfterna ligger stilla.', fr: 'Un cercle assez petit pour que les hanches ne bougent pas.' },
  },
  'shoulder-bridge': {
    'set-up': { en: 'Lie back, feet hip-wide near your seat, arms alongside.', de: 'Rückenlage, Füße hüftbreit am Gesäß, Arme neben dir.', es: 'Boca arriba, pies cerca de los glúteos, brazos a los lados.', sv: 'Ligg på rygg, fötterna höftbrett nära sätet.', fr: 'Couchez-vous sur le dos, pieds près des fesses, bras au sol.' },
    action: { en: 'Hold the hips high, kick one leg up, then the other.', de: 'Becken hoch halten, ein Bein zur Decke, dann das andere.', es: 'Pelvis alta y quieta: una pierna al techo, luego la otra.', sv: 'Håll bäckenet uppe, sträck ett ben mot taket, sedan det andra.', fr: 'Bassin haut et stable, une jambe au plafond, puis l’autre.' },
    breath: { en: 'Air in as the leg goes up, air out as it comes down.', de: 'Bein hoch, einatmen, Bein tief, ausatmen.', es: 'Inspira con la pierna arriba, espira al bajarla.', sv: 'Luft in när benet går upp, ut när det sänks.', fr: 'Inspirez jambe en haut, expirez en la baissant.' },
    fault: { en: 'Tighten the standing buttock so that hip does not drop.', de: 'Spann das Gesäß am Standbein an, die Hüfte sackt nicht ab.', es: 'Aprieta el glúteo de apoyo para no dejar caer la cadera.', sv: 'Spänn stödbenets skinka så att höften inte sjunker.', fr: 'Serrez la fesse d’appui pour que la hanche ne tombe pas.' },
  },
  swimming: {
    'set-up': { en: 'On your belly, arms ahead, legs long.', de: 'Bauchlage, Arme nach vorn, Beine lang.', es: 'Boca abajo, brazos al frente y piernas largas.', sv: 'På mage med armarna fram och benen långa.', fr: 'Sur le ventre, bras devant, jambes longues.' },
    action: { en: 'Lift chest and legs, flutter opposite arm and leg in turn.', de: 'Heb Brust und Beine, Arm und Gegenbein flattern im Wechsel.', es: 'Alza pecho y piernas, aletea en alterno brazo y pierna.', sv: 'Lyft bröst och ben, fladdra växelvis med arm och motsatt ben.', fr: 'Levez buste et jambes, battez bras et jambe tour à tour.' },
    fault: { en: 'Pull the navel in to lengthen your low back.', de: 'Zieh den Nabel ein, das macht den unteren Rücken lang.', es: 'Recoge el ombligo para alargar la zona lumbar.', sv: 'Dra in naveln så att svanken blir lång.', fr: 'Rentrez le nombril pour allonger le bas du dos.' },
  },
  'side-kick': {
    'set-up': { en: 'Lie on your side, legs a touch in front, head on your arm.', de: 'Seitlage, Beine etwas vor, der Kopf auf dem Arm.', es: 'De lado, piernas algo adelante, cabeza en el brazo.', sv: 'På sidan med benen lite framåt, huvudet på armen.', fr: 'Sur le côté, jambes un peu devant, tête sur le bras.' },
    action: { en: 'Lift the upper leg, swing it forward, then sweep it back.', de: 'Heb das obere Bein, schwing es vor und wieder zurück.', es: 'Sube la pierna de arriba, llévala adelante y luego atrás.', sv: 'Lyft övre benet, svinga det framåt och sedan bakåt.', fr: 'Levez la jambe du dessus, lancez-la devant, puis derrière.' },
    fault: { en: 'Stack the upper shoulder above the lower one, no rocking.', de: 'Schulter bleibt über Schulter, ohne zu wippen.', es: 'Un hombro sobre el otro, sin balanceo.', sv: 'Axel över axel hela vägen, utan att gunga.', fr: 'Une épaule au-dessus de l’autre, sans balancer.' },
  },
  clam: {
    'set-up': { en: 'Side-lying, knees bent and stacked, head on the lower arm.', de: 'Auf der Seite, Knie gebeugt übereinander, Kopf auf dem Arm.', es: 'De lado, rodillas dobladas y juntas, la cabeza en el brazo.', sv: 'Ligg på sidan, knäna böjda ovanpå varandra, huvudet på armen.', fr: 'Sur le côté, genoux pliés superposés, la tête sur le bras.' },
    action: { en: 'Open the upper knee like a shell and close, heels together.', de: 'Öffne und schließ das obere Knie wie eine Muschel.', es: 'Abre y cierra la rodilla de arriba como una concha.', sv: 'Öppna och stäng övre knät som ett skal, hälarna ihop.', fr: 'Ouvrez et fermez le genou du haut comme une coquille.' },
    fault: { en: 'The pelvis must not roll back, so stop the knee earlier.', de: 'Rollt das Becken mit, öffne das Knie weniger weit.', es: 'Si la pelvis rueda atrás, abre menos la rodilla.', sv: 'Följer bäckenet med bakåt, öppna knät mindre.', fr: 'Si le bassin recule, ouvrez moins le genou.' },
  },
  saw: {
    'set-up': { en: 'Sit tall, legs wider than your hips, arms out to the sides.', de: 'Sitz aufrecht, Beine breiter als die Hüfte, Arme zur Seite.', es: 'Siéntate con la espalda larga, piernas abiertas, brazos en cruz.', sv: 'Sitt lång, benen brett isär, armarna rakt ut åt sidorna.', fr: 'Asseyez-vous haut, jambes écartées, bras en croix.' },
    action: { en: 'Turn, little finger past one foot, sit up, then the other.', de: 'Dreh dich, Finger zum Fuß gegenüber, dann zur anderen Seite.', es: 'Gira, lleva el meñique al pie contrario y luego al otro.', sv: 'Vrid, sträck lillfingret mot ena foten, sedan mot den andra.', fr: 'Tournez, le petit doigt vers un pied, puis vers l’autre.' },
    breath: { en: 'Breathe out in small pulses as you reach, like sawing.', de: 'Stoßweise ausatmen beim Vorbeugen, wie beim Sägen.', es: 'Espira a pulsos al inclinarte, como al serrar.', sv: 'Andas ut i små stötar när du sträcker, som en såg.', fr: 'Expirez par petits coups en vous étirant, comme une scie.' },
    fault: { en: 'Both sitting bones stay glued to the mat.', de: 'Beide Sitzhöcker bleiben auf der Matte.', es: 'Los dos isquiones no se despegan de la esterilla.', sv: 'Båda sittbenen stannar mot mattan.', fr: 'Les deux ischions restent collés au tapis.' },
  },
  'spine-stretch': {
    'set-up': { en: 'Seated, legs apart with feet flexed, arms level in front.', de: 'Im Sitz, Beine leicht auseinander, Arme nach vorn.', es: 'Siéntate, piernas separadas, pies flexionados, brazos al frente.', sv: 'Sittande med benen isär, fötterna vinklade, armarna framåt.', fr: 'Au sol, assise haute, jambes écartées, bras tendus devant.' },
    action: { en: 'Head first, round over a big ball, then roll back up.', de: 'Roll vom Scheitel aus wie über einen Ball vor, dann zurück.', es: 'Redondea desde la coronilla, como sobre una pelota, y vuelve.', sv: 'Runda fram från hjässan som över en boll, rulla sedan upp.', fr: 'Arrondissez depuis la tête, comme sur un ballon, puis revenez.' },
    breath: { en: 'Let all the air go while you round forward.', de: 'Gib die ganze Luft ab, während du dich rundest.', es: 'Suelta todo el aire mientras te redondeas.', sv: 'Släpp all luft medan du rundar dig.', fr: 'Laissez sortir tout l’air pendant l’arrondi.' },
    fault: { en: 'Pull the belly back against the movement of your hands.', de: 'Zieh den Bauch zurück, während die Hände nach vorn gehen.', es: 'El vientre va atrás mientras las manos van adelante.', sv: 'Dra magen bakåt medan händerna går framåt.', fr: 'Le ventre recule pendant que les mains avancent.' },
  },
  'toe-taps': {
    'set-up': { en: 'On your back, knees bent, hands beside you.', de: 'Rückenlage, Knie gebeugt, die Hände neben dir.', es: 'Boca arriba, rodillas flexionadas, manos a los lados.', sv: 'På rygg med böjda knän, händerna bredvid dig.', fr: 'Dos au sol, genoux pliés, mains à vos côtés.' },
    action: { en: 'Shins up level, dip one foot to the mat, then the other.', de: 'Schienbeine hoch: Ein Fuß tippt auf, dann der andere.', es: 'Espinillas en alto: baja un pie a la esterilla, luego el otro.', sv: 'Lyft smalbenen vågrätt, nudda med en fot, sedan den andra.', fr: 'Tibias levés, un pied effleure le tapis, puis l’autre.' },
    fault: { en: 'Ribs and low back rest down, choose the depth that allows it.', de: 'Rippen und unterer Rücken liegen, danach richtet sich die Tiefe.', es: 'Baja solo lo que permita la espalda quieta y apoyada.', sv: 'Gå bara så djupt att ryggen ligger stilla.', fr: 'Descendez selon ce que le bas du dos posé permet.' },
  },
  swan: {
    'set-up': { en: 'Face down, hands under shoulders, legs long and hip-wide.', de: 'Bauchlage, Hände unter den Schultern, Beine hüftbreit.', es: 'Boca abajo, manos bajo los hombros, piernas algo abiertas.', sv: 'Lägg dig på mage, händerna under axlarna, benen höftbrett.', fr: 'À plat ventre, mains sous les épaules, jambes écartées.' },
    action: { en: 'Unfurl your chest forward and up, then lower it again.', de: 'Entroll die Brust nach vorn oben und senk sie wieder.', es: 'Despliega el pecho adelante y arriba, y baja de nuevo.', sv: 'Veckla ut bröstet framåt och uppåt, sänk sedan igen.', fr: 'La poitrine se déploie devant et en haut, puis redescend.' },
    breath: { en: 'Rise with a slow breath in, descend with the breath out.', de: 'Langsam einatmend hoch, ausatmend wieder hinab.', es: 'Asciende con una inspiración lenta, baja al espirar.', sv: 'Stig på en långsam inandning, sjunk på utandningen.', fr: 'Montez sur une inspiration lente, redescendez en expirant.' },
    fault: { en: 'Legs press into the mat, and the pelvis stays heavy.', de: 'Beine drücken in die Matte, das Becken bleibt schwer.', es: 'Las piernas presionan la esterilla y la pelvis pesa.', sv: 'Benen pressar mot mattan och bäckenet är tungt.', fr: 'Les jambes pressent le tapis, le bassin reste lourd.' },
  },
  mermaid: {
    'set-up': { en: 'Sit with your legs folded to one side, hand on the mat.', de: 'Sitz mit den Beinen zur Seite, eine Hand auf der Matte.', es: 'Siéntate con las piernas plegadas a un lado, mano al suelo.', sv: 'Sitt med benen vikta åt ena sidan, handen i mattan.', fr: 'Asseyez-vous, jambes repliées d’un côté, une main au sol.' },
    action: { en: 'Sweep the far arm up and over, ribs open, then sit tall again.', de: 'Führ den anderen Arm im Bogen, Rippen weit, und komm zurück.', es: 'Lleva el otro brazo por arriba, abre las costillas y vuelve.', sv: 'Svep andra armen upp och över, öppna revbenen, och tillbaka.', fr: 'Passez l’autre bras par-dessus, côtes ouvertes, puis revenez.' },
    breath: { en: 'Send air into the open side of your body.', de: 'Schick die Luft in die offene Seite.', es: 'Manda el aire al costado abierto.', sv: 'Skicka luften till den öppna sidan.', fr: 'Dirigez l’air vers le côté ouvert.' },
    fault: { en: 'Root the far hip while the arm flies away from it.', de: 'Der Sitzhöcker wurzelt, der Arm zieht von ihm weg.', es: 'El isquion se queda abajo mientras vuela el brazo.', sv: 'Sittbenet rotas medan armen flyger iväg.', fr: 'L’ischion reste ancré pendant que le bras s’envole.' },
  },
  'kneeling-arm-circle': {
    'set-up': { en: 'Kneel upright on both knees, toes flat, arms by your sides.', de: 'Knie aufrecht auf beiden Knien, die Arme hängen.', es: 'De rodillas con el tronco erguido, brazos a los lados.', sv: 'Stå upprätt på båda knäna, armarna hänger.', fr: 'À genoux, buste droit, bras le long du corps.' },
    action: { en: 'Bring the arms forward, up, and round behind your hips.', de: 'Führ die Arme vor, hoch und hinten herum zur Hüfte.', es: 'Los brazos van al frente, arriba y vuelven por detrás.', sv: 'För armarna framåt, upp och bakom höften.', fr: 'Les bras passent devant, en haut, puis derrière le bassin.' },
    fault: { en: 'The hip bones stay forward when the hands pass overhead.', de: 'Die Hüfte bleibt vorn, wenn die Hände oben vorbeiziehen.', es: 'La cadera sigue al frente cuando las manos pasan arriba.', sv: 'Höften stannar fram när händerna passerar huvudet.', fr: 'Le bassin reste devant quand les mains passent en haut.' },
  },
  'leg-pull-front': {
    'set-up': { en: 'Hands under your collarbones, knees and toes on the mat.', de: 'Hände unter den Schlüsselbeinen, Knie und Zehen am Boden.', es: 'Manos bajo las clavículas, rodillas y pies en la esterilla.', sv: 'Händerna under nyckelbenen, knän och tår i mattan.', fr: 'Mains sous les clavicules, genoux et orteils au tapis.' },
    action: { en: 'Lift to plank and raise one leg, then the other.', de: 'Im hohen Stütz hebt ein Bein ab, dann das andere.', es: 'Sube a plancha y despega una pierna, luego la otra.', sv: 'Lyft till planka och höj ett ben, sedan det andra.', fr: 'Montez en planche, levez une jambe, puis l’autre.' },
    breath: { en: 'Breathe in to lift, out to lower.', de: 'Ein zum Heben, aus zum Senken.', es: 'Inspira para subir y espira para bajar.', sv: 'Andas in till lyftet, ut till sänkningen.', fr: 'Inspirez pour lever, soufflez pour baisser.' },
    fault: { en: 'The lifted leg brings no tilt to your pelvis.', de: 'Das gehobene Bein kippt das Becken nicht.', es: 'La pierna alzada no inclina la pelvis.', sv: 'Det lyfta benet får inte tippa bäckenet.', fr: 'La jambe levée n’incline pas le bassin.' },
  },
  'standing-roll-down': {
    'set-up': { en: 'Stand with feet parallel and your arms heavy.', de: 'Steh mit parallelen Füßen, die Arme schwer.', es: 'Pies paralelos y brazos pesados.', sv: 'Stå med parallella fötter och tunga armar.', fr: 'Debout, les pieds parallèles, bras lourds.' },
    action: { en: 'Nod your chin, roll down bone by bone, and roll back up.', de: 'Kinn zur Brust, roll Wirbel für Wirbel ab und wieder hoch.', es: 'Baja la barbilla, rueda vértebra a vértebra y vuelve a subir.', sv: 'Nicka med hakan, rulla ner kota för kota och upp igen.', fr: 'Menton bas, descendez vertèbre par vertèbre, puis remontez.' },
    breath: { en: 'Breathe in down below, then out on the long way up.', de: 'Unten einatmen, auf dem langen Weg hinauf ausatmen.', es: 'Abajo inspira, y espira en la larga subida.', sv: 'Andas in där nere, ut på den långa vägen upp.', fr: 'Inspirez en bas, expirez pendant la longue remontée.' },
    fault: { en: 'Knees stay soft and the neck lets go, head hanging.', de: 'Die Knie sind weich, der Nacken lässt los, der Kopf hängt.', es: 'Rodillas blandas y el cuello suelto, con la cabeza colgando.', sv: 'Mjuka knän och avspänd nacke så att huvudet hänger.', fr: 'Genoux souples, nuque relâchée, la tête pend.' },
  },
  'double-leg-stretch': {
    'set-up': { en: 'Lie on your back, shins in your hands near the chest.', de: 'Lieg auf dem Rücken, die Schienbeine in den Händen.', es: 'Boca arriba, abraza las espinillas cerca del pecho.', sv: 'Ligg på rygg med smalbenen i händerna.', fr: 'Sur le dos, tibias dans les mains près de la poitrine.' },
    action: { en: 'Head up, reach arms and legs away, then hug in again.', de: 'Kopf hoch, Arme und Beine weit weg, dann wieder umarmen.', es: 'Cabeza arriba, estira brazos y piernas, y vuelve al abrazo.', sv: 'Huvudet upp, sträck ut armar och ben och dra ihop igen.', fr: 'Tête levée, étirez bras et jambes, puis ramenez-les.' },
    breath: { en: 'Breathe in on the stretch, out on the gathering.', de: 'Einatmen beim Strecken, ausatmen beim Einholen.', es: 'Inspira al estirar, espira al recoger.', sv: 'Andas in när du sträcker, ut när du samlar.', fr: 'Inspirez en vous étirant, expirez en vous refermant.' },
    fault: { en: 'Eyes on your navel, so the head stays up with the chest.', de: 'Blick zum Nabel, so bleiben Kopf und Brust oben.', es: 'Mira el ombligo y así la cabeza no se cae atrás.', sv: 'Blicken på naveln så följer huvudet med bröstet.', fr: 'Le regard au nombril, la tête reste avec la poitrine.' },
  },
  'rolling-ball': {
    'set-up': { en: 'Sit near the front of the mat, hands on your shins.', de: 'Sitz vorn auf der Matte, die Hände an den Schienbeinen.', es: 'Siéntate al inicio de la esterilla, manos en las espinillas.', sv: 'Sitt långt fram på mattan med händerna på smalbenen.', fr: 'Asseyez-vous à l’avant du tapis, mains sur les tibias.' },
    action: { en: 'Feet up, back round, roll to the shoulder blades and home.', de: 'Füße hoch, Rücken rund, roll zu den Schultern und zurück.', es: 'Pies arriba, espalda curva, rueda a los omóplatos y vuelve.', sv: 'Fötterna upp, ryggen rund, rulla till skulderbladen och hem.', fr: 'Pieds levés, dos rond, roulez aux omoplates et revenez.' },
    fault: { en: 'Roll only to the shoulders, never onto the neck.', de: 'Roll nur bis zu den Schultern, nie auf den Hals.', es: 'Rueda solo hasta los hombros, nunca al cuello.', sv: 'Rulla bara till axlarna, aldrig upp på nacken.', fr: 'Roulez seulement jusqu’aux épaules, jamais sur la nuque.' },
  },
  teaser: {
    'set-up': { en: 'Lie at full length, arms overhead and legs together.', de: 'Leg dich ganz lang, Arme über den Kopf, Beine zusammen.', es: 'Échate a lo largo, brazos tras la cabeza, piernas juntas.', sv: 'Ligg i full längd, armarna bakom huvudet, benen ihop.', fr: 'Couchez-vous de tout votre long, bras au-dessus de la tête.' },
    action: { en: 'Fold into a V, legs and chest together, and lower again.', de: 'Beine und Brust kommen zum V hoch und senken sich wieder.', es: 'Pliégate en V, piernas y pecho a la vez, y vuelve a bajar.', sv: 'Vik upp ben och bröst till ett V och sänk igen.', fr: 'Repliez-vous en V, jambes et poitrine, puis redescendez.' },
    breath: { en: 'Keep breathing at the top, small and even.', de: 'Oben ruhig weiteratmen, klein und gleichmäßig.', es: 'Sigue respirando arriba, poco y parejo.', sv: 'Fortsätt att andas däruppe, litet och jämnt.', fr: 'Continuez de respirer en haut, petit et régulier.' },
    fault: { en: 'Bend your knees before you let the back collapse.', de: 'Beug lieber die Knie, bevor der Rücken einsinkt.', es: 'Dobla antes las rodillas que hundir la espalda.', sv: 'Böj hellre knäna än att låta ryggen sjunka ihop.', fr: 'Pliez les genoux avant que le dos ne s’écroule.' },
  },
  'side-leg-lift': {
    'set-up': { en: 'Lie on your side, lower arm long under your head.', de: 'Lieg auf der Seite, der untere Arm lang unterm Kopf.', es: 'De lado, el brazo de abajo estirado bajo la cabeza.', sv: 'Ligg på sidan med undre armen lång under huvudet.', fr: 'Couchez-vous de côté, bras du dessous sous la tête.' },
    action: { en: 'Float the upper leg up, toes forward, and lower it slowly.', de: 'Das obere Bein steigt, Zehen nach vorn, und sinkt langsam.', es: 'Sube la pierna de arriba, punta adelante, y bájala despacio.', sv: 'Låt övre benet sväva upp, tårna framåt, och sänk sakta.', fr: 'La jambe du dessus s’élève, orteils devant, puis redescend.' },
    fault: { en: 'Lengthen out of the hip before you think of height.', de: 'Zieh das Bein erst aus der Hüfte lang, dann hoch.', es: 'Primero alarga desde la cadera, la altura después.', sv: 'Förläng ur höften innan du tänker på höjden.', fr: 'Allongez d’abord depuis la hanche, la hauteur après.' },
  },
  'standing-leg-reach': {
    'set-up': { en: 'Stand on one foot, arms ahead, gaze on the floor before you.', de: 'Steh auf einem Bein, Arme vor, Blick schräg zum Boden.', es: 'De pie sobre una pierna, brazos al frente, mirada al suelo.', sv: 'Stå på ett ben, armarna fram, blicken snett ner.', fr: 'Debout sur une jambe, bras devant, regard au sol.' },
    action: { en: 'Tip forward, free leg floating back, and come up again.', de: 'Neig dich vor, das freie Bein steigt, und komm wieder hoch.', es: 'Inclínate, la pierna libre sube atrás, y vuelve a erguirte.', sv: 'Luta dig fram, fria benet lyfts bakåt, och res dig igen.', fr: 'Penchez-vous, la jambe libre monte, puis revenez.' },
    fault: { en: 'Both hips look down, and the standing knee stays soft.', de: 'Beide Hüften schauen nach unten, das Standknie ist weich.', es: 'La cadera mira abajo y la rodilla de apoyo se ablanda.', sv: 'Båda höfterna vänds neråt, stödknät är mjukt.', fr: 'Les deux hanches regardent le sol, genou d’appui souple.' },
  },
}
