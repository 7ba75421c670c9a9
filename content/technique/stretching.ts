import type { Technique } from '@/lib/catalog/technique'

/** How the stretches are done, standing, on the floor and on the chair. */
export const STRETCHING_TECHNIQUE: Readonly<Record<string, Technique>> = {
  'neck-tilt': {
    'set-up': { en: 'Stand relaxed and let your arms hang.', de: 'Steh locker und lass die Arme hängen.', es: 'De pie, sin tensión, deja colgar los brazos.', sv: 'Stå avslappnat och låt armarna hänga.', fr: 'Debout, sans effort, laissez pendre les bras.' },
    action: { en: 'Sink one ear towards its shoulder, then the other.', de: 'Senk ein Ohr zur Schulter, dann das andere.', es: 'Acerca una oreja a su hombro, luego la otra.', sv: 'Sänk ena örat mot axeln, sedan det andra.', fr: 'Approchez une oreille de l’épaule, puis l’autre.' },
    fault: { en: 'Drop the far shoulder instead of shrugging to meet the ear.', de: 'Lass die andere Schulter sinken, statt sie hochzuziehen.', es: 'Baja el hombro contrario en vez de encogerlo.', sv: 'Sänk den motsatta axeln i stället för att dra upp den.', fr: 'Abaissez l’autre épaule au lieu de la hausser.' },
  },
  'neck-turn': {
    'set-up': { en: 'Stand tall, chin level, eyes on the horizon.', de: 'Steh aufrecht, Kinn waagerecht, Blick zum Horizont.', es: 'Alarga la espalda, barbilla recta y mirada al horizonte.', sv: 'Stå rak med hakan vågrätt och blicken mot horisonten.', fr: 'Étirez la nuque, menton horizontal, regard au loin.' },
    action: { en: 'Turn your nose slowly over one shoulder, then the other.', de: 'Dreh die Nase langsam über eine Schulter, dann die andere.', es: 'Gira la nariz despacio sobre un hombro y luego el otro.', sv: 'Vrid näsan långsamt över ena axeln, sedan den andra.', fr: 'Tournez le nez lentement vers une épaule, puis l’autre.' },
    fault: { en: 'Chest keeps facing forward; only the head travels.', de: 'Die Brust bleibt vorn, nur der Kopf wandert.', es: 'El pecho sigue al frente, solo viaja la cabeza.', sv: 'Bröstet stannar framåt, bara huvudet rör sig.', fr: 'La poitrine reste de face, seule la tête voyage.' },
  },
  'shoulder-roll': {
    'set-up': { en: 'Stand easy, fingertips on your shoulders.', de: 'Steh bequem, die Fingerspitzen auf den Schultern.', es: 'De pie, las yemas de los dedos sobre los hombros.', sv: 'Stå bekvämt med fingertopparna på axlarna.', fr: 'Debout, le bout des doigts posé sur les épaules.' },
    action: { en: 'Draw big circles with your elbows: up, back and down.', de: 'Mal mit den Ellenbogen große Kreise, nach oben und hinten.', es: 'Dibuja círculos grandes con los codos: arriba, atrás, abajo.', sv: 'Rita stora cirklar med armbågarna: upp, bakåt och ner.', fr: 'Dessinez de grands cercles des coudes : haut, arrière, bas.' },
    fault: { en: 'Let the neck stay long while the elbows go wide.', de: 'Der Nacken bleibt lang, die Ellenbogen holen weit aus.', es: 'Cuello largo mientras los codos hacen el recorrido amplio.', sv: 'Låt nacken vara lång medan armbågarna tar ut svängen.', fr: 'Gardez la nuque longue pendant que les coudes tournent.' },
  },
  'arm-circle': {
    'set-up': { en: 'Stand with feet apart and clear space around you.', de: 'Steh hüftbreit und schaff dir Platz ringsum.', es: 'Separa los pies y deja espacio a tu alrededor.', sv: 'Stå med fötterna isär och gott om plats runt dig.', fr: 'Pieds écartés, faites de la place autour de vous.' },
    action: { en: 'Swing straight arms in wide circles past your ears.', de: 'Kreis mit langen Armen weit an den Ohren vorbei.', es: 'Haz círculos amplios con los brazos junto a las orejas.', sv: 'Sväng raka armar i vida cirklar förbi öronen.', fr: 'Faites tourner les bras tendus près des oreilles.' },
    fault: { en: 'Steady your ribs so the low back does not sway.', de: 'Halt den Brustkorb ruhig, damit das Kreuz nicht mitschwingt.', es: 'Fija las costillas para que no se arquee la cintura.', sv: 'Håll revbenen stilla så att svanken inte gungar.', fr: 'Stabilisez les côtes pour ne pas cambrer les reins.' },
  },
  'chest-opener': {
    'set-up': { en: 'Stand and clasp your hands behind your back.', de: 'Verschränk im Stehen die Hände hinter dem Rücken.', es: 'De pie, entrelaza las manos detrás de la espalda.', sv: 'Stå och knäpp händerna bakom ryggen.', fr: 'Debout, croisez les mains derrière le dos.' },
    action: { en: 'Lengthen the arms down, lift your breastbone, and hold.', de: 'Streck die Arme nach unten, heb das Brustbein und halt.', es: 'Alarga los brazos abajo, eleva el esternón y mantén.', sv: 'Sträck armarna nedåt, lyft bröstbenet och håll.', fr: 'Allongez les bras, levez le sternum et tenez.' },
    breath: { en: 'Broaden the collarbones with every breath in.', de: 'Mit jedem Einatmen werden die Schlüsselbeine breiter.', es: 'Ensancha las clavículas cada vez que inspiras.', sv: 'Bredda nyckelbenen för varje inandning.', fr: 'Élargissez les clavicules à chaque inspiration.' },
    fault: { en: 'Tuck your pelvis under a little so the waist stays long.', de: 'Kipp das Becken leicht unter, die Taille bleibt lang.', es: 'Mete un poco la pelvis para no hundir la cintura.', sv: 'Tippa in bäckenet lite så att midjan är lång.', fr: 'Rentrez un peu le bassin pour garder la taille longue.' },
  },
  'side-bend': {
    'set-up': { en: 'Stand hip-wide, arms hanging, weight on both feet.', de: 'Steh hüftbreit, die Arme hängen, Gewicht auf beiden Füßen.', es: 'De pie, brazos colgando y peso en ambos pies.', sv: 'Stå höftbrett med hängande armar, tyngden på båda fötterna.', fr: 'Debout, bras relâchés, poids sur les deux pieds.' },
    action: { en: 'Arc one arm over your head to the side, then the other.', de: 'Führ einen Arm im Bogen über den Kopf, dann den anderen.', es: 'Lleva un brazo en arco sobre la cabeza, luego el otro.', sv: 'För en arm i en båge över huvudet, sedan den andra.', fr: 'Un bras fait un arc au-dessus de la tête, puis l’autre.' },
    fault: { en: 'Slide your chest sideways, as if between panes of glass.', de: 'Die Brust gleitet seitlich, wie zwischen Glasscheiben.', es: 'Imagina un cristal ante el pecho y otro tras la espalda.', sv: 'Tänk dig glas framför bröstet och bakom ryggen.', fr: 'Imaginez une vitre devant la poitrine, une autre au dos.' },
  },
  'hip-circle': {
    'set-up': { en: 'Feet wider than your hips, hands on your waist.', de: 'Füße breiter als die Hüfte, Hände an die Taille.', es: 'Pies más abiertos que la cadera, manos en la cintura.', sv: 'Fötterna bredare än höften, händerna i midjan.', fr: 'Pieds plus larges que le bassin, mains à la taille.' },
    action: { en: 'Circle your pelvis as if drawing round a large plate.', de: 'Kreis mit dem Becken wie am Rand eines großen Tellers.', es: 'Rodea con la pelvis el borde de un plato grande.', sv: 'Cirkla bäckenet som längs kanten på en stor tallrik.', fr: 'Le bassin suit le bord d’une grande assiette.' },
    fault: { en: 'Keep your head quiet above your feet while the hips travel.', de: 'Der Kopf bleibt über den Füßen, nur das Becken wandert.', es: 'Mantén la cabeza quieta sobre los pies.', sv: 'Håll huvudet stilla ovanför fötterna.', fr: 'Gardez la tête immobile au-dessus des pieds.' },
  },
  'hamstring-stretch': {
    'set-up': { en: 'One heel in front, toes up, hands on your hips.', de: 'Eine Ferse vorn, Zehen hoch, die Hände an den Hüften.', es: 'Un talón delante, punta arriba, manos en la cadera.', sv: 'En häl fram, tårna upp, händerna på höfterna.', fr: 'Un talon devant, orteils levés, mains sur les hanches.' },
    action: { en: 'Bend the back knee, hips back, chest over the leg, and hold.', de: 'Beug das hintere Knie, Gesäß zurück, Brust vor, und halt.', es: 'Rodilla de atrás doblada, cadera atrás, y mantén.', sv: 'Böj bakre knät, höften bakåt, bröstet fram, och håll.', fr: 'Pliez le genou arrière, reculez le bassin, buste devant, tenez.' },
    breath: { en: 'Wait for an out-breath before you go further.', de: 'Warte auf ein Ausatmen, bevor du weitergehst.', es: 'Espera una exhalación antes de ir más lejos.', sv: 'Vänta in en utandning innan du går längre.', fr: 'Attendez une expiration pour aller plus loin.' },
    fault: { en: 'Flatten your back and rest both hands on the bent thigh.', de: 'Mach den Rücken flach und stütz dich auf den gebeugten Schenkel.', es: 'Aplana la espalda y apoya las manos en el muslo doblado.', sv: 'Platta ut ryggen och stöd händerna på det böjda låret.', fr: 'Aplatissez le dos, mains en appui sur la cuisse pliée.' },
  },
  'quad-stretch': {
    'set-up': { en: 'Stand near something steady, one hand on it if you like.', de: 'Stell dich nah an einen Halt, gern mit einer Hand daran.', es: 'Cerca de un apoyo, con una mano en él si quieres.', sv: 'Stå nära ett stöd, gärna med en hand på det.', fr: 'Près d’un appui, une main dessus si vous voulez.' },
    action: { en: 'Catch one foot behind you, heel to your seat, and hold.', de: 'Fass einen Fuß hinter dir, Ferse ans Gesäß, und halt.', es: 'Agarra un pie por detrás, el talón al glúteo, y mantén.', sv: 'Fånga ena foten bakom dig, hälen mot sätet, och håll.', fr: 'Attrapez un pied derrière vous, talon à la fesse, et tenez.' },
    fault: { en: 'Push the hip forward instead of pulling the knee out sideways.', de: 'Schieb die Hüfte vor, statt das Knie seitlich wegzuziehen.', es: 'Adelanta la cadera en lugar de abrir la rodilla.', sv: 'Tryck fram höften i stället för att dra ut knät åt sidan.', fr: 'Avancez la hanche au lieu d’écarter le genou.' },
  },
  'calf-stretch': {
    'set-up': { en: 'One foot well back, hands on the front thigh.', de: 'Ein Fuß weit hinten, die Hände auf dem vorderen Schenkel.', es: 'Un pie bien atrás y las manos en el muslo delantero.', sv: 'Ena foten långt bak, händerna på främre låret.', fr: 'Un pied loin derrière, mains sur la cuisse avant.' },
    action: { en: 'Bend the front knee, root the back heel down, and stay.', de: 'Beug das vordere Knie, hintere Ferse am Boden, und bleib so.', es: 'Dobla la rodilla delantera, talón trasero clavado, y quédate.', sv: 'Böj främre knät, rota bakre hälen och stanna kvar.', fr: 'Pliez le genou avant, talon arrière enraciné, et restez là.' },
    fault: { en: 'Point the back toes straight ahead, not out.', de: 'Richte die hinteren Zehen geradeaus, nicht nach außen.', es: 'Apunta los dedos del pie trasero al frente, no afuera.', sv: 'Rikta bakre tårna rakt fram, inte utåt.', fr: 'Orientez les orteils arrière devant, pas dehors.' },
  },
  'hip-flexor-stretch': {
    'set-up': { en: 'Kneel on one knee, other foot in front, hands on the thigh.', de: 'Knie auf einem Bein, der andere Fuß vorn, Hände am Schenkel.', es: 'Hinca una rodilla, el otro pie delante, manos en el muslo.', sv: 'Stå på ett knä, andra foten framför, händerna på låret.', fr: 'Un genou au sol, l’autre pied devant, mains sur la cuisse.' },
    action: { en: 'Tuck your tailbone, glide the hips forward, and hold.', de: 'Zieh das Steißbein ein, die Hüfte gleitet vor, und halt.', es: 'Mete el cóccix, desliza la cadera adelante y mantén.', sv: 'Dra in svanskotan, låt höften glida fram och håll.', fr: 'Rentrez le coccyx, glissez le bassin devant et tenez.' },
    breath: { en: 'Soften the front of the hip on each long breath out.', de: 'Werd beim langen Ausatmen vorn in der Hüfte weich.', es: 'Ablanda la ingle en cada exhalación larga.', sv: 'Mjukna fram i höften vid varje lång utandning.', fr: 'Adoucissez l’aine à chaque longue expiration.' },
    fault: { en: 'Squeeze the back buttock so your low back does not arch.', de: 'Spann das hintere Gesäß an, das Hohlkreuz verschwindet.', es: 'Aprieta el glúteo de atrás para no arquear la cintura.', sv: 'Spänn bakre skinkan så att svanken inte ökar.', fr: 'Serrez la fesse arrière pour ne pas creuser le dos.' },
  },
  'figure-four': {
    'set-up': { en: 'Lie down, knees bent, arms beside you.', de: 'Leg dich hin, Knie gebeugt, die Arme neben dir.', es: 'Boca arriba, pies en el suelo, brazos a los lados.', sv: 'Ligg på rygg med böjda knän och armarna intill.', fr: 'Sur le dos, pieds au sol, bras de chaque côté.' },
    action: { en: 'Ankle over the other thigh, draw that leg in, and hold.', de: 'Knöchel auf den anderen Schenkel, zieh das Bein her und halt.', es: 'Cruza un tobillo sobre el otro muslo, acércalo y mantén.', sv: 'Lägg fotleden över andra låret, dra det mot dig och håll.', fr: 'Une cheville sur l’autre cuisse, tirez-la vers vous et tenez.' },
    fault: { en: 'Flex the crossed foot and let your head stay down.', de: 'Zieh den gekreuzten Fuß an, der Kopf bleibt liegen.', es: 'Flexiona el pie cruzado y deja la cabeza apoyada.', sv: 'Vinkla den korsade foten och låt huvudet ligga kvar.', fr: 'Fléchissez le pied croisé, la tête reste posée.' },
  },
  'knees-to-side': {
    'set-up': { en: 'On your back, feet planted, arms spread like a cross.', de: 'Rückenlage, Füße aufgestellt, Arme weit zur Seite.', es: 'Boca arriba, pies apoyados y brazos en cruz.', sv: 'På rygg med fötterna i mattan och armarna utåt sidorna.', fr: 'Le dos au sol, pieds posés, bras en croix.' },
    action: { en: 'Both knees fall to one side, then roll across to the other.', de: 'Beide Knie sinken zu einer Seite, dann rollen sie hinüber.', es: 'Las rodillas caen a un lado y ruedan al otro.', sv: 'Båda knäna faller åt ena sidan och rullar över till andra.', fr: 'Les genoux tombent d’un côté, puis roulent de l’autre.' },
    breath: { en: 'Breathe out on the way down, in on the way back.', de: 'Zur Seite ausatmen, zur Mitte einatmen.', es: 'Espira al caer e inspira al volver al centro.', sv: 'Andas ut åt sidan, in mot mitten.', fr: 'Soufflez en descendant, inspirez en revenant.' },
    fault: { en: 'Shoulder blades stay glued to the mat.', de: 'Die Schulterblätter bleiben an der Matte kleben.', es: 'Los omóplatos siguen pegados a la esterilla.', sv: 'Skulderbladen sitter kvar mot mattan.', fr: 'Les omoplates restent collées au tapis.' },
  },
  'thread-the-needle': {
    'set-up': { en: 'Hands and knees on the mat, knees under your hips.', de: 'Hände und Knie auf der Matte, Knie unter den Hüften.', es: 'Manos y rodillas en la esterilla, rodillas bajo la cadera.', sv: 'Händer och knän i mattan, knäna under höfterna.', fr: 'Mains et genoux au tapis, genoux sous les hanches.' },
    action: { en: 'Slide one arm under the other, rest shoulder and ear, stay.', de: 'Schieb einen Arm unterm anderen durch, Schulter ab, und bleib.', es: 'Desliza un brazo bajo el otro, apoya hombro y oreja, y quédate.', sv: 'Trä en arm under den andra, vila axel och öra, stanna där.', fr: 'Glissez un bras sous l’autre, posez l’épaule et restez.' },
    fault: { en: 'Hips hold still above the knees while your chest turns.', de: 'Das Becken bleibt über den Knien, die Brust dreht.', es: 'La cadera no se mueve de encima de las rodillas.', sv: 'Höften blir kvar över knäna när bröstet vrids.', fr: 'Le bassin ne quitte pas l’aplomb des genoux.' },
  },
  'ankle-circle': {
    'set-up': { en: 'Stand on one leg, the other foot lifted a little in front.', de: 'Steh auf einem Bein, der andere Fuß schwebt vor dir.', es: 'Apóyate en una pierna, el otro pie algo elevado delante.', sv: 'Stå på ett ben, lyft andra foten lite framför dig.', fr: 'Sur une jambe, l’autre pied un peu levé devant vous.' },
    action: { en: 'Draw slow, large circles with your toes.', de: 'Zieh mit den Zehen langsame, große Kreise.', es: 'Dibuja círculos lentos y grandes con los dedos del pie.', sv: 'Rita långsamma, stora cirklar med tårna.', fr: 'Tracez de grands cercles lents avec les orteils.' },
    fault: { en: 'Draw the circle from the ankle and leave the knee quiet.', de: 'Der Kreis kommt aus dem Knöchel, das Knie bleibt ruhig.', es: 'El círculo sale del tobillo, la rodilla no se mueve.', sv: 'Rörelsen kommer från fotleden, knät är stilla.', fr: 'Le cercle vient de la cheville, le genou ne bouge pas.' },
  },
  'wrist-circle': {
    'set-up': { en: 'Clasp your hands in front of your chest, elbows wide.', de: 'Verschränk die Hände vor der Brust, Ellenbogen nach außen.', es: 'Entrelaza las manos ante el pecho, con los codos abiertos.', sv: 'Knäpp händerna framför bröstet, armbågarna ut åt sidorna.', fr: 'Croisez les doigts devant la poitrine, coudes écartés.' },
    action: { en: 'Draw slow, full circles with your clasped hands.', de: 'Zieh mit den verschränkten Händen langsame, volle Kreise.', es: 'Dibuja círculos lentos y completos con las manos unidas.', sv: 'Rita långsamma, hela cirklar med de knäppta händerna.', fr: 'Tracez des cercles lents et complets, mains jointes.' },
    fault: { en: 'Let the wrists roll while the shoulders stay low and quiet.', de: 'Die Handgelenke rollen, die Schultern bleiben tief und ruhig.', es: 'Que giren las muñecas; los hombros, bajos y quietos.', sv: 'Låt handlederna rulla medan axlarna är låga och stilla.', fr: 'Les poignets roulent, les épaules restent basses et calmes.' },
  },
  'upper-back-stretch': {
    'set-up': { en: 'Interlace your fingers and hold your arms out in front.', de: 'Verschränk die Finger und streck die Arme nach vorn.', es: 'Entrelaza los dedos y estira los brazos al frente.', sv: 'Fläta fingrarna och håll armarna rakt fram.', fr: 'Croisez les doigts et tendez les bras devant.' },
    action: { en: 'Push the palms away, shoulder blades wide, and hold.', de: 'Schieb die Hände weg, Schulterblätter auseinander, und halt.', es: 'Empuja las palmas lejos, separa los omóplatos y mantén.', sv: 'Tryck handflatorna framåt, skulderbladen isär, och håll.', fr: 'Poussez les paumes loin, omoplates écartées, et tenez.' },
    breath: { en: 'Breathe into the spot between your shoulder blades.', de: 'Atme in die Stelle zwischen den Schulterblättern.', es: 'Dirige el aire entre los omóplatos.', sv: 'Andas in mellan skulderbladen.', fr: 'Respirez entre les omoplates.' },
    fault: { en: 'Let your chin drop and leave the hips where they are.', de: 'Lass das Kinn sinken, die Hüfte bleibt, wo sie ist.', es: 'Suelta la barbilla al pecho sin mover la cadera.', sv: 'Släpp hakan mot bröstet och låt höften vara kvar.', fr: 'Laissez tomber le menton, le bassin ne bouge pas.' },
  },
  'triceps-stretch': {
    'set-up': { en: 'Stand tall, arms loose at your sides.', de: 'Steh aufrecht, die Arme locker an der Seite.', es: 'De pie, brazos sueltos a los lados.', sv: 'Stå rak med armarna löst vid sidorna.', fr: 'Debout, bras souples le long du corps.' },
    action: { en: 'One hand behind your neck, guide that elbow back, and hold.', de: 'Eine Hand in den Nacken, die andere führt den Ellenbogen.', es: 'Una mano tras la nuca, la otra guía el codo atrás, y mantén.', sv: 'En hand bakom nacken, andra för armbågen bakåt, och håll.', fr: 'Une main sur la nuque, l’autre guide le coude, et tenez.' },
    fault: { en: 'Stand tall with the head up instead of ducking forward.', de: 'Bleib aufrecht, der Kopf drückt nicht nach vorn.', es: 'Levanta la cabeza en vez de agacharla hacia delante.', sv: 'Håll huvudet uppe i stället för att ducka framåt.', fr: 'Gardez la tête haute au lieu de la pencher.' },
  },
  'leg-swing': {
    'set-up': { en: 'Stand beside a support and shift onto the nearer leg.', de: 'Stell dich neben einen Halt, Gewicht auf das nahe Bein.', es: 'Junto a un apoyo, pon el peso en la pierna cercana.', sv: 'Stå bredvid ett stöd med tyngden på det närmaste benet.', fr: 'À côté d’un appui, le poids sur la jambe proche.' },
    action: { en: 'Swing the free leg forward and back like a pendulum.', de: 'Pendel das freie Bein aus der Hüfte vor und zurück.', es: 'Balancea la pierna libre adelante y atrás como un péndulo.', sv: 'Pendla det fria benet från höften, fram och tillbaka.', fr: 'Balancez la jambe libre d’avant en arrière.' },
    fault: { en: 'Smaller swings, if your back begins to rock with the leg.', de: 'Schwing kleiner, wenn der Rücken mitwackelt.', es: 'Haz el gesto más corto si la espalda se balancea.', sv: 'Ta mindre svängar om ryggen börjar gunga med.', fr: 'Réduisez l’élan si le dos se met à bouger.' },
  },
  'torso-turn': {
    'set-up': { en: 'Stand with soft knees, arms crossed at your chest.', de: 'Steh mit weichen Knien, die Arme vor der Brust gekreuzt.', es: 'Rodillas blandas y brazos cruzados sobre el pecho.', sv: 'Stå med mjuka knän och armarna korsade över bröstet.', fr: 'Genoux souples, bras croisés sur la poitrine.' },
    action: { en: 'Turn your ribcage from side to side around a tall spine.', de: 'Dreh den Brustkorb hin und her um die lange Wirbelsäule.', es: 'Gira las costillas de un lado a otro sobre la columna.', sv: 'Vrid bröstkorgen från sida till sida runt en lång ryggrad.', fr: 'Tournez la cage thoracique d’un côté, puis de l’autre.' },
    fault: { en: 'Anchor the knees forward so the turn happens above the waist.', de: 'Die Knie zeigen nach vorn, gedreht wird über der Taille.', es: 'Ancla las rodillas al frente y gira por encima de la cintura.', sv: 'Lås knäna framåt så att vridningen sker ovanför midjan.', fr: 'Ancrez les genoux de face, la rotation vient du buste.' },
  },
  'seated-hamstring': {
    'set-up': { en: 'Sit with one leg straight and the other foot by your thigh.', de: 'Streck im Sitzen ein Bein, der andere Fuß liegt am Schenkel.', es: 'Siéntate con una pierna estirada y el otro pie junto al muslo.', sv: 'Sitt med ett ben rakt och andra foten mot låret.', fr: 'Asseyez-vous, une jambe tendue, un pied contre la cuisse.' },
    action: { en: 'Navel to the straight knee, fold forward, and stay.', de: 'Nabel zum gestreckten Knie, beug dich vor und bleib.', es: 'Apunta el ombligo a la rodilla estirada, inclínate y quédate.', sv: 'Sikta naveln mot det raka knät, fäll framåt och stanna.', fr: 'Orientez le nombril vers le genou tendu, penchez, restez.' },
    breath: { en: 'Fold only as far as the breath stays easy.', de: 'Nur so weit, wie der Atem ruhig bleibt.', es: 'Solo hasta donde el aire siga tranquilo.', sv: 'Bara så långt som andningen är lugn.', fr: 'Juste aussi loin que le souffle reste calme.' },
    fault: { en: 'Sit on a cushion if your low back rounds.', de: 'Rundet sich der untere Rücken, setz dich auf ein Kissen.', es: 'Usa un cojín bajo el trasero si la cintura se curva.', sv: 'Sitt på en kudde om svanken rundas.', fr: 'Surélevez le bassin si le bas du dos s’arrondit.' },
  },
  'wall-chest-stretch': {
    'set-up': { en: 'Stand beside a wall, forearm on it, elbow at shoulder height.', de: 'Leg neben der Wand den Unterarm an, Ellenbogen schulterhoch.', es: 'Junto a la pared, apoya el antebrazo a la altura del hombro.', sv: 'Stå vid en vägg med underarmen mot den i axelhöjd.', fr: 'Près du mur, posez l’avant-bras à hauteur d’épaule.' },
    action: { en: 'Turn your chest away from the wall, and hold.', de: 'Dreh die Brust von der Wand weg und halt.', es: 'Aparta el pecho de la pared y mantén ahí.', sv: 'Vrid bröstet bort från väggen och håll.', fr: 'Détournez la poitrine du mur et tenez.' },
    fault: { en: 'Glide the shoulder blade down instead of letting it hike up.', de: 'Lass das Schulterblatt tief, statt es hochzuziehen.', es: 'Desliza el omóplato hacia abajo y que no suba.', sv: 'Låt skulderbladet glida ner i stället för upp.', fr: 'Glissez l’omoplate vers le bas sans la laisser monter.' },
  },
  'chair-figure-four': {
    'set-up': { en: 'Sit on the chair and lay one ankle on the other knee.', de: 'Leg auf dem Stuhl einen Knöchel auf das andere Knie.', es: 'En la silla, pon un tobillo sobre la otra rodilla.', sv: 'Sitt på stolen och lägg ena fotleden på andra knät.', fr: 'Sur la chaise, posez une cheville sur l’autre genou.' },
    action: { en: 'Lean your breastbone over the crossed shin, and stay.', de: 'Neig das Brustbein über das Schienbein und bleib da.', es: 'Acerca el esternón a la espinilla cruzada y quédate.', sv: 'Luta bröstbenet över smalbenet och stanna där.', fr: 'Penchez le sternum au-dessus du tibia croisé et restez.' },
    breath: { en: 'Rest there and breathe into the outer hip.', de: 'Verweil dort und atme in die äußere Hüfte.', es: 'Descansa ahí y lleva el aire a la cadera.', sv: 'Vila där och andas mot höftens utsida.', fr: 'Restez là et respirez vers l’extérieur de la hanche.' },
    fault: { en: 'Let the raised knee drop by itself, foot gently flexed.', de: 'Das obere Knie sinkt von selbst, der Fuß bleibt angezogen.', es: 'Que la rodilla de arriba baje sola, con el pie flexionado.', sv: 'Låt övre knät sjunka av sig självt, foten lätt vinklad.', fr: 'Le genou du haut descend seul, pied légèrement fléchi.' },
  },
  'chair-chest-opener': {
    'set-up': { en: 'Sit forward and hold the back of the seat behind you.', de: 'Rutsch nach vorn und fass hinter dir die Sitzkante.', es: 'Siéntate adelante y agarra el asiento por detrás.', sv: 'Sitt långt fram och ta tag i sitsen bakom dig.', fr: 'Au bord de la chaise, saisissez l’assise derrière vous.' },
    action: { en: 'Roll the shoulders back, raise your chest, and hold.', de: 'Roll die Schultern zurück, heb die Brust und halt.', es: 'Rueda los hombros atrás, alza el pecho y mantén.', sv: 'Rulla axlarna bakåt, lyft bröstet mot taket och håll.', fr: 'Roulez les épaules en arrière, levez la poitrine et tenez.' },
    breath: { en: 'Let the front ribs lift with each in-breath.', de: 'Die vorderen Rippen heben sich mit jedem Einatmen.', es: 'Deja que las costillas suban cada vez que entra aire.', sv: 'Låt främre revbenen lyftas av varje inandning.', fr: 'Laissez les côtes se soulever à chaque inspiration.' },
    fault: { en: 'Eyes stay on the wall ahead so the neck is not pinched.', de: 'Der Blick bleibt auf der Wand vor dir, der Nacken frei.', es: 'La vista en la pared de enfrente, el cuello sin pinzar.', sv: 'Blicken stannar på väggen framför, nacken är fri.', fr: 'Le regard reste au mur d’en face, la nuque libre.' },
  },
  'kneeling-lat-stretch': {
    'set-up': { en: 'Knees on the mat, seat to your heels, arms long ahead.', de: 'Knie auf der Matte, Gesäß zu den Fersen, Arme lang vorn.', es: 'De rodillas, glúteos a los talones, brazos largos delante.', sv: 'På knä med sätet mot hälarna, armarna långa framåt.', fr: 'À genoux, fesses vers les talons, bras longs devant.' },
    action: { en: 'Walk both hands to one side, hips to the far heel, and stay.', de: 'Wander mit den Händen zur Seite, Gesäß zur anderen Ferse.', es: 'Lleva las manos a un lado, la cadera al talón opuesto, quédate.', sv: 'Vandra med händerna åt sidan, höften mot andra hälen, stanna.', fr: 'Mains d’un côté, bassin vers le talon opposé, et restez.' },
    breath: { en: 'Feel the stretched ribs spread as you breathe in.', de: 'Spür beim Einatmen, wie die gedehnten Rippen aufgehen.', es: 'Nota cómo las costillas se separan al inspirar.', sv: 'Känn revbenen breda ut sig när du andas in.', fr: 'Sentez les côtes s’écarter à l’inspiration.' },
    fault: { en: 'Lay the outer hand over the inner one to keep the chest square.', de: 'Leg die äußere Hand auf die innere, die Brust bleibt gerade.', es: 'Una mano sobre la otra, para que el pecho no gire.', sv: 'Lägg yttre handen på den inre så att bröstet inte vrids.', fr: 'Posez une main sur l’autre pour garder le buste à plat.' },
  },
  'inner-thigh-stretch': {
    'set-up': { en: 'Feet very wide, toes forward, hands on your thighs.', de: 'Beine weit auseinander, Zehen nach vorn, Hände am Schenkel.', es: 'Piernas muy separadas, puntas al frente, manos en los muslos.', sv: 'Fötterna mycket brett, tårna framåt, händerna på låren.', fr: 'Jambes très écartées, orteils devant, mains sur les cuisses.' },
    action: { en: 'Bend one knee, sit the hip back, other leg long, and hold.', de: 'Beug ein Knie, Hüfte zurück, anderes Bein lang, und halt.', es: 'Dobla una rodilla, cadera atrás, la otra larga, y mantén.', sv: 'Böj ett knä, höften bakåt, andra benet långt, och håll.', fr: 'Pliez un genou, hanche en arrière, l’autre jambe longue, tenez.' },
    breath: { en: 'Sigh out and slide a little lower.', de: 'Seufz aus und gleit etwas tiefer.', es: 'Suspira y resbala un poco más abajo.', sv: 'Sucka ut och glid lite lägre.', fr: 'Soupirez et glissez un peu plus bas.' },
    fault: { en: 'Both soles stay flat, the bent knee pointing over its toes.', de: 'Beide Sohlen bleiben flach, das Knie zeigt zu den Zehen.', es: 'Las plantas no se levantan y la rodilla mira a los dedos.', sv: 'Båda fotsulorna i golvet, böjda knät pekar över tårna.', fr: 'Les deux plantes au sol, le genou plié suit les orteils.' },
  },
  'chair-neck-tilt': {
    'set-up': { en: 'Sit tall and hook one hand under the seat.', de: 'Sitz aufgerichtet und greif mit einer Hand unter den Sitz.', es: 'Crece en la silla y engancha una mano bajo el asiento.', sv: 'Sitt rak i ryggen och greppa under sitsen med ena handen.', fr: 'Redressez-vous et glissez une main sous l’assise.' },
    action: { en: 'Let your head lean away from the holding hand, and stay.', de: 'Lass den Kopf von der haltenden Hand wegsinken und bleib.', es: 'Deja caer la cabeza lejos de la mano que agarra, y quédate.', sv: 'Låt huvudet luta bort från handen som håller, och stanna.', fr: 'La tête s’incline loin de la main qui tient, restez là.' },
    breath: { en: 'Breathe calmly down the side of your neck.', de: 'Atme ruhig an der Halsseite entlang.', es: 'Respira con calma por el lado del cuello.', sv: 'Andas lugnt ner längs halsens sida.', fr: 'Respirez doucement le long du cou.' },
    fault: { en: 'Nose points forward: tilt the head rather than turn it.', de: 'Die Nase bleibt vorn, der Kopf neigt sich nur.', es: 'La nariz mira al frente, la cabeza se inclina sin girar.', sv: 'Näsan pekar framåt, huvudet lutas utan att vridas.', fr: 'Le nez reste devant, la tête penche sans tourner.' },
  },
  'chair-shoulder-roll': {
    'set-up': { en: 'Sit with feet flat, fingertips on your shoulders.', de: 'Füße flach auf den Boden, Fingerspitzen auf die Schultern.', es: 'Planta los pies y pon las yemas sobre los hombros.', sv: 'Sitt med fötterna i golvet och fingertopparna på axlarna.', fr: 'Posez les pieds à plat, le bout des doigts aux épaules.' },
    action: { en: 'Circle both elbows slowly: forward, up, back and down.', de: 'Kreis langsam mit beiden Ellenbogen, vor, hoch und zurück.', es: 'Gira despacio los codos: adelante, arriba, atrás y abajo.', sv: 'Cirkla båda armbågarna långsamt: fram, upp, bak och ner.', fr: 'Tournez lentement les deux coudes : devant, haut, arrière.' },
    fault: { en: 'Leave the chin level while the elbows go round.', de: 'Das Kinn bleibt gerade, während die Ellenbogen kreisen.', es: 'Barbilla nivelada mientras giran los codos.', sv: 'Låt hakan vara i nivå medan armbågarna cirklar.', fr: 'Laissez le menton droit pendant que les coudes tournent.' },
  },
}
