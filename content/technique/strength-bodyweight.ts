import type { Technique } from '@/lib/catalog/technique'

/** How strength work with the body's own weight is done. */
export const STRENGTH_BODYWEIGHT_TECHNIQUE: Readonly<Record<string, Technique>> = {
  squat: {
    'set-up': { en: 'Feet a little wider than your hips, toes turned slightly out.', de: 'Füße etwas breiter als die Hüfte, Zehen leicht nach außen.', es: 'Pies algo más abiertos que la cadera, puntas un poco afuera.', sv: 'Fötterna lite bredare än höften, tårna något utåt.', fr: 'Pieds un peu plus larges que le bassin, pointes ouvertes.' },
    action: { en: 'Hips back and down, as if to a low stool, then stand up.', de: 'Gesäß zurück und tief wie auf einen Hocker, dann steh auf.', es: 'Baja la cadera atrás, como a un taburete, y ponte en pie.', sv: 'Sätet bakåt och ner, som mot en låg pall, och upp igen.', fr: 'Les fesses reculent comme vers un tabouret, puis remontez.' },
    breath: { en: 'Breathe in on the way down, out as you stand.', de: 'Atme beim Senken ein und beim Aufstehen aus.', es: 'Inspira al bajar, suelta el aire al levantarte.', sv: 'Andas in på vägen ner, ut när du reser dig.', fr: 'Inspirez en descendant, soufflez en vous relevant.' },
    fault: { en: 'Knees follow your toes all the way down and up.', de: 'Die Knie folgen den Zehen, hinunter wie hinauf.', es: 'Las rodillas siguen la línea de los pies al bajar y subir.', sv: 'Knäna följer tårnas riktning både ner och upp.', fr: 'Les genoux suivent l’axe des pieds, en bas comme en haut.' },
  },
  'half-squat': {
    'set-up': { en: 'Stand hip-wide with your hands clasped at the chest.', de: 'Steh hüftbreit und falte die Hände vor der Brust.', es: 'Ponte con los pies a lo ancho de la cadera, manos al pecho.', sv: 'Stå höftbrett och knäpp händerna framför bröstet.', fr: 'Écartez les pieds du bassin, mains jointes devant la poitrine.' },
    action: { en: 'Sit back until your knees are half bent, then press up.', de: 'Setz dich zurück, beug die Knie zur Hälfte und drück hoch.', es: 'Siéntate atrás hasta doblar a medias las rodillas y sube.', sv: 'Sätt dig bakåt tills knäna är halvt böjda, tryck sedan upp.', fr: 'Reculez le bassin, genoux à moitié pliés, puis remontez.' },
    fault: { en: 'Share your weight between heel, big toe and little toe.', de: 'Verteil das Gewicht auf Ferse, große und kleine Zehe.', es: 'Reparte el peso entre el talón y los dos bordes del pie.', sv: 'Fördela tyngden på häl, stortå och lilltå.', fr: 'Répartissez le poids entre talon, gros et petit orteil.' },
  },
  'sumo-squat': {
    'set-up': { en: 'Feet very wide, toes turned out.', de: 'Füße sehr breit, die Zehen zeigen auswärts.', es: 'Pies muy separados y puntas hacia fuera.', sv: 'Fötterna mycket brett med tårna utåt.', fr: 'Pieds très écartés, pointes tournées dehors.' },
    action: { en: 'Drop your tailbone straight down, then press up again.', de: 'Das Steißbein sinkt senkrecht und steigt wieder hoch.', es: 'Baja los glúteos en vertical y vuelve a subir.', sv: 'Låt svanskotan sjunka rakt ner och tryck upp igen.', fr: 'Descendez les fesses tout droit, puis remontez.' },
    fault: { en: 'Press your knees outwards while your trunk stays tall.', de: 'Drück die Knie nach außen, der Oberkörper bleibt aufrecht.', es: 'Empuja las rodillas hacia fuera sin inclinar el tronco.', sv: 'Pressa knäna utåt medan överkroppen är upprätt.', fr: 'Poussez les genoux vers l’extérieur, le buste reste droit.' },
  },
  'reverse-lunge': {
    'set-up': { en: 'Stand with feet hip-wide, hands on your waist.', de: 'Füße hüftbreit, die Hände an der Taille.', es: 'De pie, pies bajo la cadera y manos en la cintura.', sv: 'Stå höftbrett med händerna i midjan.', fr: 'Debout, pieds sous le bassin, mains à la taille.' },
    action: { en: 'Step back, sink the rear knee, return, then the other leg.', de: 'Ein Fuß weit zurück, Knie sinkt, zurück, dann der andere.', es: 'Da un paso atrás, baja la rodilla, vuelve y cambia de pierna.', sv: 'Kliv bakåt, sänk knät, kom tillbaka, sedan andra benet.', fr: 'Un pied loin derrière, genou bas, revenez, puis l’autre.' },
    fault: { en: 'Land the back foot hip-wide, not on a tightrope.', de: 'Setz den hinteren Fuß hüftbreit auf, nicht wie auf dem Seil.', es: 'Apoya el pie trasero a lo ancho, no en la cuerda floja.', sv: 'Sätt bakre foten höftbrett, inte som på lina.', fr: 'Posez le pied arrière à largeur du bassin, pas sur un fil.' },
  },
  'forward-lunge': {
    'set-up': { en: 'Feet hip-wide, hands on your hips, gaze ahead.', de: 'Füße hüftbreit, Hände an den Hüften, Blick nach vorn.', es: 'Pies bajo la cadera, manos en la cintura, vista al frente.', sv: 'Fötterna höftbrett, händerna på höfterna, blicken fram.', fr: 'Pieds sous le bassin, mains sur les hanches, regard devant.' },
    action: { en: 'Stride out, bend both knees, push back, then the other leg.', de: 'Tritt vor, beug beide Knie, drück dich zurück, dann wechseln.', es: 'Avanza, dobla ambas rodillas, vuelve y cambia de pierna.', sv: 'Kliv fram, böj båda knäna, skjut tillbaka, byt sedan ben.', fr: 'Avancez, pliez les deux genoux, revenez, puis l’autre jambe.' },
    breath: { en: 'Breathe out on the push back to standing.', de: 'Ausatmen, wenn du dich zurückdrückst.', es: 'Suelta el aire en el empuje de vuelta.', sv: 'Andas ut i frånskjutet tillbaka.', fr: 'Soufflez dans la poussée du retour.' },
    fault: { en: 'Let the front foot land quietly and the knee stay over it.', de: 'Der vordere Fuß landet leise, das Knie bleibt darüber.', es: 'El pie cae sin ruido y la rodilla queda encima.', sv: 'Främre foten landar tyst och knät stannar över den.', fr: 'Le pied avant se pose sans bruit, le genou juste au-dessus.' },
  },
  'side-lunge': {
    'set-up': { en: 'Start with feet together and hands clasped at chest height.', de: 'Beginn mit geschlossenen Füßen, die Hände vor der Brust.', es: 'Parte con los pies juntos y las manos ante el pecho.', sv: 'Börja med fötterna ihop och händerna framför bröstet.', fr: 'Partez pieds joints, mains devant la poitrine.' },
    action: { en: 'Step wide, sit into that hip, push back, then the other side.', de: 'Tritt weit, die Hüfte sinkt, drück dich zurück, dann wechseln.', es: 'Paso ancho, siéntate en esa cadera, vuelve y cambia de lado.', sv: 'Kliv brett, sätt dig i höften, tillbaka, sedan andra sidan.', fr: 'Grand pas de côté, asseyez la hanche, revenez, puis l’autre.' },
    fault: { en: 'Point the bent knee where its toes point, heel down.', de: 'Das gebeugte Knie zeigt zu den Zehen, die Ferse bleibt unten.', es: 'La rodilla doblada apunta como el pie, con el talón abajo.', sv: 'Det böjda knät pekar som tårna, hälen kvar i golvet.', fr: 'Le genou plié vise les orteils, talon au sol.' },
  },
  'split-squat': {
    'set-up': { en: 'One foot well forward, the other far back on its ball.', de: 'Ein Fuß weit vorn, der andere hinten auf dem Ballen.', es: 'Un pie muy adelante, el otro lejos atrás, de puntillas.', sv: 'En fot långt fram, den andra långt bak på trampdynan.', fr: 'Un pied loin devant, l’autre loin derrière, sur la pointe.' },
    action: { en: 'Sink straight down like a lift, both knees bending, and rise.', de: 'Sink wie ein Aufzug, beide Knie beugen sich, und fahr hoch.', es: 'Baja y sube en vertical como un ascensor, doblando rodillas.', sv: 'Åk rakt ner som en hiss, böj båda knäna, och upp igen.', fr: 'Descendez tout droit, les genoux plient, puis remontez.' },
    fault: { en: 'Keep your trunk stacked over your pelvis, weight in front.', de: 'Oberkörper über dem Becken lassen, das Gewicht liegt vorn.', es: 'Deja el tronco sobre la pelvis y el peso delante.', sv: 'Behåll bålen över bäckenet och tyngden på främre foten.', fr: 'Le buste reste sur le bassin, le poids sur le pied avant.' },
  },
  'glute-bridge': {
    'set-up': { en: 'Lie back with knees bent and heels near your seat.', de: 'Leg dich auf den Rücken, die Fersen nah am Gesäß.', es: 'Túmbate boca arriba, con los talones cerca de los glúteos.', sv: 'Lägg dig på rygg med hälarna nära sätet.', fr: 'Allongez-vous sur le dos, talons près des fesses.' },
    action: { en: 'Press through your heels, lift the hips, and lower slowly.', de: 'Drück durch die Fersen, heb die Hüfte und senk sie wieder.', es: 'Empuja con los talones, sube la cadera y bájala.', sv: 'Tryck genom hälarna, lyft höften och sänk igen.', fr: 'Poussez dans les talons, levez le bassin et redescendez.' },
    breath: { en: 'Lift as the air goes out, lower as it comes in.', de: 'Heb dich beim Ausatmen, senk dich beim Einatmen.', es: 'Sube al soltar el aire, baja al tomarlo.', sv: 'Lyft på utandning, sänk på inandning.', fr: 'Montez quand l’air sort, descendez quand il entre.' },
    fault: { en: 'Finish with your glutes rather than arching the low back.', de: 'Den Schluss macht das Gesäß, nicht das Hohlkreuz.', es: 'Termina con los glúteos y no con el arco lumbar.', sv: 'Avsluta med sätet och inte med svanken.', fr: 'Finissez avec les fessiers, sans cambrer le bas du dos.' },
  },
  'single-leg-bridge': {
    'set-up': { en: 'On your back, one foot planted, the other leg long.', de: 'Rückenlage, ein Fuß steht, das andere Bein liegt lang.', es: 'Boca arriba, un pie apoyado, la otra pierna larga en el suelo.', sv: 'På rygg, en fot i golvet, andra benet långt.', fr: 'Au sol sur le dos, un pied posé, l’autre jambe allongée.' },
    action: { en: 'Long leg up, press the planted heel, hips rise and lower.', de: 'Langes Bein hoch, Ferse drücken, das Becken steigt und sinkt.', es: 'Sube la pierna larga, hunde el talón, pelvis arriba y abajo.', sv: 'Lyft långa benet, tryck hälen i golvet, bäckenet upp och ner.', fr: 'Levez la jambe longue, poussez le talon, bassin haut et bas.' },
    fault: { en: 'Both hip bones look up at the ceiling, neither one drops.', de: 'Beide Hüftknochen schauen zur Decke, keiner sinkt ab.', es: 'Los dos huesos de la cadera miran al techo, ninguno cae.', sv: 'Båda höftbenen pekar mot taket, inget sjunker.', fr: 'Les deux os du bassin regardent le plafond, aucun ne tombe.' },
  },
  'wall-sit': {
    'set-up': { en: 'Back against a wall, feet a good step in front of it.', de: 'Rücken an die Wand, die Füße einen großen Schritt davor.', es: 'Espalda contra la pared, los pies un paso por delante.', sv: 'Ryggen mot en vägg, fötterna ett kliv framför den.', fr: 'Dos contre un mur, les pieds un grand pas devant.' },
    action: { en: 'Slide down until your thighs are level, and hold.', de: 'Rutsch tiefer, bis die Schenkel waagrecht sind, und halt.', es: 'Resbala hasta poner los muslos horizontales y aguanta.', sv: 'Glid ner tills låren är vågräta och håll kvar.', fr: 'Glissez jusqu’aux cuisses à l’horizontale et tenez.' },
    breath: { en: 'Keep the air flowing, however warm it gets.', de: 'Lass die Luft fließen, auch wenn es brennt.', es: 'No cortes el aire, aunque notes calor.', sv: 'Låt luften flöda hela tiden, även när det bränner.', fr: 'Ne bloquez pas l’air, même quand cela chauffe.' },
    fault: { en: 'Lift your hands off your thighs and let the legs do the work.', de: 'Nimm die Hände von den Schenkeln, die Beine arbeiten.', es: 'Quita las manos de los muslos: trabajan las piernas.', sv: 'Släpp händerna från låren och låt benen jobba.', fr: 'Décollez les mains des cuisses, les jambes travaillent.' },
  },
  'calf-raise': {
    'set-up': { en: 'Stand tall, feet under your hips, a wall near if you like.', de: 'Steh aufrecht, Füße unter der Hüfte, gern nah an einer Wand.', es: 'Crece con los pies bajo la cadera y una pared cerca.', sv: 'Res dig lång med fötterna under höften, gärna nära en vägg.', fr: 'Grandissez-vous, pieds sous le bassin, un mur à portée.' },
    action: { en: 'Rise onto the balls of your feet, pause, and sink slowly.', de: 'Steig auf die Fußballen, halt kurz und senk dich langsam.', es: 'Elévate sobre las puntas, para un momento y baja despacio.', sv: 'Höj dig upp på tårna, stanna till och sänk långsamt.', fr: 'Montez sur la pointe des pieds, puis redescendez lentement.' },
    fault: { en: 'Keep the ankles from rolling out, big toes stay pressed.', de: 'Die Knöchel kippen nicht weg, die großen Zehen drücken.', es: 'No dejes que el tobillo se vaya afuera: pisa el dedo gordo.', sv: 'Håll stortårna i golvet så att fotlederna inte viker sig.', fr: 'Appuyez les gros orteils, les chevilles ne versent pas.' },
  },
  'hip-hinge': {
    'set-up': { en: 'Unlock your knees and place your hands on your hip creases.', de: 'Lös die Knie und leg die Hände in die Leisten.', es: 'Afloja un poco las rodillas y pon las manos en las ingles.', sv: 'Lås upp knäna och lägg händerna i ljumskarna.', fr: 'Assouplissez les genoux, mains au pli de l’aine.' },
    action: { en: 'Reach your seat back, as if to close a door, and stand tall.', de: 'Schieb das Gesäß wie gegen eine Tür zurück, dann steh auf.', es: 'Lleva los glúteos atrás, como a cerrar una puerta, y sube.', sv: 'För sätet bakåt som mot en dörr och res dig igen.', fr: 'Reculez les fesses, comme contre une porte, puis remontez.' },
    fault: { en: 'Head, ribs and tailbone stay on one long line.', de: 'Kopf, Rippen und Steißbein bleiben auf einer Linie.', es: 'Cabeza, costillas y cóccix siguen en una línea larga.', sv: 'Huvud, revben och svanskota bildar en lång linje.', fr: 'Tête, côtes et coccyx restent sur une longue ligne.' },
  },
  'push-up': {
    'set-up': { en: 'Hands a little wider than your shoulders, knees down.', de: 'Hände etwas breiter als die Schultern, Knie am Boden.', es: 'Manos algo más abiertas que los hombros, rodillas al suelo.', sv: 'Händerna lite bredare än axlarna, knäna i golvet.', fr: 'Mains un peu plus larges que les épaules, genoux au sol.' },
    action: { en: 'Knees up to plank, chest down between the hands, press up.', de: 'Knie hoch, senk die Brust zwischen die Hände, drück dich hoch.', es: 'Despega las rodillas, baja el pecho entre las manos y empuja.', sv: 'Lyft knäna, sänk bröstet mellan händerna och tryck upp.', fr: 'Levez les genoux, descendez la poitrine, puis repoussez.' },
    breath: { en: 'In as you lower, out as you push the floor away.', de: 'Ein beim Senken, aus beim Hochdrücken.', es: 'Toma aire al bajar, échalo al empujar.', sv: 'In när du sänker, ut när du trycker upp.', fr: 'Inspirez vers le bas, soufflez en repoussant le sol.' },
    fault: { en: 'Squeeze the glutes so that your hips neither sag nor rise.', de: 'Spann das Gesäß an, damit die Hüfte nicht durchhängt.', es: 'Aprieta los glúteos para que la cadera no se hunda.', sv: 'Spänn sätet så att höften varken sjunker eller lyfts.', fr: 'Serrez les fesses pour que le bassin ne s’affaisse pas.' },
  },
  'knee-push-up': {
    'set-up': { en: 'Knees on the mat, hands a good way in front.', de: 'Knie auf der Matte, die Hände ein gutes Stück davor.', es: 'Rodillas en la esterilla, manos bastante por delante.', sv: 'Knäna i mattan, händerna en bra bit framför.', fr: 'Les genoux au tapis, les mains bien en avant.' },
    action: { en: 'Hips low, bend your elbows to the mat, and press up.', de: 'Hüfte tief, beug die Ellenbogen zur Matte und drück hoch.', es: 'Cadera baja, dobla los codos hacia la esterilla y empuja.', sv: 'Höften låg, böj armbågarna mot mattan och tryck upp.', fr: 'Bassin bas, pliez les coudes vers le tapis et repoussez.' },
    fault: { en: 'One straight line runs from your ears to your knees.', de: 'Von den Ohren bis zu den Knien läuft eine gerade Linie.', es: 'Una línea recta va de las orejas a las rodillas.', sv: 'En rak linje går från öronen till knäna.', fr: 'Une ligne droite va des oreilles aux genoux.' },
  },
  'wall-push-up': {
    'set-up': { en: 'Face a wall at arm’s length, palms at chest height.', de: 'Steh eine Armlänge vor der Wand, Handflächen auf Brusthöhe.', es: 'Ante la pared, a un brazo de distancia, palmas al pecho.', sv: 'Stå en armlängd från väggen, handflatorna i brösthöjd.', fr: 'Face au mur, à un bras de distance, mains à hauteur de poitrine.' },
    action: { en: 'Bend the elbows, tip your body to the wall, and push away.', de: 'Beug die Arme, neig dich zur Wand und drück dich weg.', es: 'Flexiona los codos, inclínate a la pared y empuja.', sv: 'Böj armbågarna, luta dig mot väggen och tryck ifrån.', fr: 'Fléchissez les coudes vers le mur, puis repoussez.' },
    fault: { en: 'Lead with your breastbone rather than your chin.', de: 'Das Brustbein geht voran, nicht das Kinn.', es: 'Primero llega el pecho, no la barbilla.', sv: 'Låt bröstbenet gå först, inte hakan.', fr: 'C’est le sternum qui avance, pas le menton.' },
  },
  'pike-push-up': {
    'set-up': { en: 'Hands and feet on the floor, close together, hips high.', de: 'Hände und Füße am Boden, nah beieinander, Hüfte hoch.', es: 'Manos y pies en el suelo, cercanos, la cadera en alto.', sv: 'Händer och fötter i golvet, nära varandra, höften högt.', fr: 'Mains et pieds au sol, assez proches, bassin en l’air.' },
    action: { en: 'Lower your head to a spot ahead of your hands, press up.', de: 'Senk den Scheitel vor die Hände und drück dich wieder hoch.', es: 'Lleva la coronilla delante de las manos y empuja arriba.', sv: 'Sänk hjässan framför händerna och tryck upp igen.', fr: 'Le sommet du crâne descend devant les mains, repoussez.' },
    fault: { en: 'Aim your elbows back at the feet instead of out wide.', de: 'Die Ellenbogen zeigen zu den Füßen statt zur Seite.', es: 'Los codos apuntan a los pies en vez de abrirse.', sv: 'Rikta armbågarna mot fötterna i stället för utåt.', fr: 'Les coudes visent les pieds au lieu de s’écarter.' },
  },
  'chair-dip': {
    'set-up': { en: 'Hands on the seat edge beside your hips, feet in front.', de: 'Hände an die Stuhlkante neben die Hüften, Füße nach vorn.', es: 'Manos al borde de la silla, junto a la cadera, pies delante.', sv: 'Händerna på sitsens kant intill höften, fötterna framför.', fr: 'Mains au bord du siège près des hanches, pieds devant.' },
    action: { en: 'Slip your hips off, bend the elbows to lower, press up.', de: 'Hüfte vor die Kante, Ellenbogen beugen, wieder hochdrücken.', es: 'Saca la cadera, baja con los codos atrás y empuja.', sv: 'För ut höften, sänk med armbågarna bakåt, tryck upp.', fr: 'Sortez le bassin, pliez les coudes, puis repoussez.' },
    fault: { en: 'Stay close to the chair and keep your shoulders low.', de: 'Bleib nah am Stuhl, die Schultern weg von den Ohren.', es: 'Quédate cerca de la silla y con los hombros bajos.', sv: 'Håll dig nära stolen och axlarna låga.', fr: 'Restez près de la chaise, les épaules basses.' },
  },
  'chair-push-up': {
    'set-up': { en: 'Hands on the front of a steady seat, feet well behind you.', de: 'Hände an der Kante eines festen Stuhls, Füße weit dahinter.', es: 'Manos en el borde de una silla firme, pies lejos detrás.', sv: 'Händerna på kanten av en stadig stol, fötterna långt bakom.', fr: 'Mains au bord d’une chaise stable, pieds loin derrière.' },
    action: { en: 'Lower your ribs to the edge, then straighten your arms.', de: 'Senk die Rippen zur Kante, dann streck die Arme.', es: 'Acerca las costillas al borde y estira los brazos.', sv: 'Sänk revbenen mot kanten och sträck sedan armarna.', fr: 'Approchez les côtes du bord, puis tendez les bras.' },
    fault: { en: 'Heels, hips and head stay on one plank.', de: 'Fersen, Hüfte und Kopf bleiben wie ein Brett.', es: 'Talones, cadera y cabeza forman una tabla.', sv: 'Hälar, höft och huvud bildar en planka.', fr: 'Talons, bassin et tête forment une planche.' },
  },
  'sit-to-stand': {
    'set-up': { en: 'Sit near the front of the chair, feet under your knees.', de: 'Rutsch an die Stuhlkante, die Füße unter den Knien.', es: 'Siéntate al borde de la silla, los pies bajo las rodillas.', sv: 'Sitt långt fram på stolen med fötterna under knäna.', fr: 'Asseyez-vous au bord, les pieds sous les genoux.' },
    action: { en: 'Nose over toes, press your feet down, stand, and sit again.', de: 'Nase über die Zehen, Füße drücken, aufstehen, wieder setzen.', es: 'Nariz sobre los pies, ponte en pie y vuelve a sentarte.', sv: 'Näsan över tårna, res dig och sätt dig igen.', fr: 'Le nez au-dessus des orteils, levez-vous, rasseyez-vous.' },
    fault: { en: 'Lower yourself with your thighs instead of dropping down.', de: 'Brems mit den Oberschenkeln, statt dich plumpsen zu lassen.', es: 'Frena con los muslos en vez de dejarte caer.', sv: 'Bromsa med låren i stället för att dunsa ner.', fr: 'Freinez avec les cuisses au lieu de vous laisser tomber.' },
  },
  plank: {
    'set-up': { en: 'Hands under your shoulders, knees still on the floor.', de: 'Hände unter die Schultern, die Knie noch am Boden.', es: 'Manos bajo los hombros, las rodillas aún en el suelo.', sv: 'Händerna under axlarna, knäna kvar i golvet.', fr: 'Mains sous les épaules, les genoux encore au sol.' },
    action: { en: 'Legs long, heels back, crown forward, belly in, and hold.', de: 'Beine lang, Fersen zurück, Scheitel vor, und halten.', es: 'Estira las piernas, talones atrás, coronilla al frente, aguanta.', sv: 'Sträck benen, hälarna bakåt, hjässan fram, och håll.', fr: 'Tendez les jambes, talons derrière, tête devant, et tenez.' },
    breath: { en: 'Sip the air low into your sides and let it out evenly.', de: 'Hol die Luft tief in die Seiten und lass sie ruhig heraus.', es: 'Lleva el aire a los costados y suéltalo parejo.', sv: 'Dra luften lågt ut i sidorna och släpp den jämnt.', fr: 'Envoyez l’air dans les flancs et relâchez-le sans à-coup.' },
    fault: { en: 'Push the floor away so that your chest does not sink.', de: 'Drück den Boden weg, damit die Brust nicht einsinkt.', es: 'Empuja el suelo para que el pecho no se descuelgue.', sv: 'Skjut ifrån golvet så att bröstet inte sjunker in.', fr: 'Repoussez le sol pour que la poitrine ne s’affaisse pas.' },
  },
  'forearm-plank': {
    'set-up': { en: 'Forearms on the mat, elbows below shoulders, knees down.', de: 'Unterarme auf die Matte, Ellenbogen unter die Schultern.', es: 'Antebrazos en la esterilla, codos bajo los hombros.', sv: 'Underarmarna i mattan, armbågarna under axlarna.', fr: 'Avant-bras au tapis, coudes sous les épaules.' },
    action: { en: 'Legs long, draw elbows and toes towards each other, and hold.', de: 'Beine lang, zieh Ellenbogen und Zehen zueinander und halt.', es: 'Piernas largas, acerca codos y pies entre sí y aguanta.', sv: 'Sträck benen, dra armbågar och tår mot varandra, håll.', fr: 'Jambes longues, rapprochez coudes et orteils, et tenez.' },
    fault: { en: 'Tuck your pelvis a little when the low back begins to dip.', de: 'Kipp das Becken leicht ein, sobald der Rücken durchhängt.', es: 'Si la zona lumbar cede, mete un poco la pelvis.', sv: 'Tippa bäckenet lite när svanken börjar sjunka.', fr: 'Si le bas du dos se creuse, basculez un peu le bassin.' },
  },
  'knee-plank': {
    'set-up': { en: 'Knees on the floor, hands ahead, under your shoulders.', de: 'Knie am Boden, die Hände vorn unter den Schultern.', es: 'Rodillas en el suelo y manos delante, bajo los hombros.', sv: 'Knäna i golvet, händerna framåt under axlarna.', fr: 'Genoux posés, mains devant, sous les épaules.' },
    action: { en: 'Hips forward, long from knees to crown, and hold.', de: 'Hüfte vor, lang vom Knie bis zum Scheitel, und halten.', es: 'Cadera adelante, cuerpo largo de rodillas a coronilla, aguanta.', sv: 'Höften fram, lång från knän till hjässa, och håll.', fr: 'Bassin en avant, long des genoux à la tête, et tenez.' },
    fault: { en: 'Shift your hips forward until the crease in front is gone.', de: 'Bring die Hüfte vor, bis in der Leiste kein Knick mehr ist.', es: 'Adelanta la cadera hasta que desaparezca el pliegue.', sv: 'För fram höften tills vecket i ljumsken är borta.', fr: 'Avancez le bassin jusqu’à effacer le pli de l’aine.' },
  },
  'side-plank': {
    'set-up': { en: 'Lie on one side, elbow under the shoulder, feet stacked.', de: 'Leg dich auf die Seite, Ellenbogen unter der Schulter.', es: 'Túmbate de lado, el codo bajo el hombro, un pie sobre otro.', sv: 'Ligg på sidan, armbågen under axeln, fötterna ovanpå varandra.', fr: 'Allongez-vous sur le côté, coude sous l’épaule.' },
    action: { en: 'Lift your hips until you are straight, upper arm high, hold.', de: 'Heb die Hüfte, bis du gerade bist, Arm hoch, und halt.', es: 'Eleva la cadera, alinea el cuerpo, un brazo arriba, y aguanta.', sv: 'Lyft höften tills du är rak, övre armen upp, och håll.', fr: 'Levez le bassin, corps aligné, bras en haut, et tenez.' },
    fault: { en: 'Push the lower shoulder away from your ear.', de: 'Schieb die untere Schulter vom Ohr weg.', es: 'Empuja el hombro de abajo lejos de la oreja.', sv: 'Pressa undre axeln bort från örat.', fr: 'Éloignez l’épaule du dessous de l’oreille.' },
  },
  'knee-side-plank': {
    'set-up': { en: 'On your side, knees bent, forearm flat below the shoulder.', de: 'Seitlage, Knie gebeugt, Unterarm unter der Schulter.', es: 'De lado, rodillas dobladas, antebrazo bajo el hombro.', sv: 'På sidan med böjda knän, underarmen under axeln.', fr: 'Sur le flanc, genoux pliés, l’avant-bras sous l’épaule.' },
    action: { en: 'Press the lower knee down, raise your waist, and hold.', de: 'Drück das untere Knie in die Matte, Taille hoch, und halt.', es: 'Presiona la rodilla de abajo, sube la cintura y aguanta.', sv: 'Tryck undre knät i mattan, lyft midjan och håll.', fr: 'Pressez le genou du dessous, levez la taille et tenez.' },
    fault: { en: 'Bring the hips forward in line with knees and chest.', de: 'Bring die Hüfte nach vorn in die Linie von Knie und Brust.', es: 'Pon la cadera en línea con rodillas y pecho.', sv: 'Skjut fram höften i linje med knän och bröst.', fr: 'Alignez le bassin avec les genoux et la poitrine.' },
  },
  'dead-bug': {
    'set-up': { en: 'Lie on your back, knees bent, arms to the ceiling.', de: 'Rückenlage, Füße aufgestellt, die Arme zur Decke.', es: 'Boca arriba, pies apoyados y brazos al techo.', sv: 'Ligg på rygg, fötterna i golvet, armarna mot taket.', fr: 'Sur le dos, pieds posés, bras vers le plafond.' },
    action: { en: 'Knees over hips: opposite arm and leg reach, then change.', de: 'Knie über die Hüfte, Arm und Gegenbein lang, dann wechseln.', es: 'Rodillas arriba: estira brazo y pierna contraria, y cambia.', sv: 'Knäna över höften, sträck arm och motsatt ben, byt sedan.', fr: 'Genoux levés, allongez bras et jambe opposés, puis changez.' },
    breath: { en: 'Empty your lungs slowly as the limbs reach away.', de: 'Leer die Lunge langsam, während du dich streckst.', es: 'Vacía los pulmones despacio mientras te estiras.', sv: 'Töm lungorna sakta medan du sträcker ut.', fr: 'Videz lentement les poumons pendant l’extension.' },
    fault: { en: 'Reach only as far as your low back stays on the mat.', de: 'Geh nur so weit, wie der untere Rücken liegen bleibt.', es: 'Llega solo hasta donde la zona lumbar siga apoyada.', sv: 'Gå bara så långt att svanken ligger kvar mot mattan.', fr: 'Allez seulement jusqu’où le bas du dos reste posé.' },
  },
  'bird-dog': {
    'set-up': { en: 'Set hands under shoulders and knees under hips.', de: 'Auf alle viere, Hände unter die Schultern, Knie unter die Hüfte.', es: 'Manos bajo los hombros y rodillas bajo la cadera.', sv: 'Ställ händerna under axlarna och knäna under höften.', fr: 'Placez les mains sous les épaules, genoux sous le bassin.' },
    action: { en: 'Stretch one arm and the opposite leg, return, then change.', de: 'Streck einen Arm und das Gegenbein, zurück, dann wechseln.', es: 'Extiende un brazo y la pierna contraria, vuelve y cambia.', sv: 'Sträck en arm och motsatt ben, tillbaka, byt sedan.', fr: 'Tendez un bras et la jambe opposée, revenez, changez.' },
    fault: { en: 'Hips stay level, as if a cup of tea stood on your back.', de: 'Das Becken bleibt eben, als stünde eine Tasse auf dem Rücken.', es: 'Cadera nivelada, como si llevaras una taza en la espalda.', sv: 'Håll höften plan som om en kopp te stod på ryggen.', fr: 'Le bassin reste plat, comme avec une tasse sur le dos.' },
  },
  superman: {
    'set-up': { en: 'Face down with arms long ahead and legs hip-wide.', de: 'Bauchlage, Arme lang nach vorn, Beine hüftbreit.', es: 'Tiéndete boca abajo, brazos largos y piernas separadas.', sv: 'Lägg dig på mage med armarna fram och benen höftbrett.', fr: 'À plat ventre, bras allongés devant, jambes écartées.' },
    action: { en: 'Float chest and thighs up, long to the toes, and lower.', de: 'Brust und Schenkel schweben hoch, ganz lang, und sinken.', es: 'Despega pecho y muslos, largo de manos a pies, y baja.', sv: 'Låt bröst och lår sväva upp, långt ut i tårna, och sänk.', fr: 'Poitrine et cuisses décollent, étirez-vous, puis redescendez.' },
    breath: { en: 'A short breath in lifts you, a long one out lowers you.', de: 'Kurz einatmen hebt dich, lang ausatmen senkt dich.', es: 'Aire corto para subir, aire largo para bajar.', sv: 'Kort inandning upp, lång utandning ner.', fr: 'Un souffle court pour monter, un long pour descendre.' },
    fault: { en: 'Gaze at the mat, so that your neck goes on from your back.', de: 'Blick zur Matte, so verlängert der Nacken den Rücken.', es: 'Mira la esterilla: el cuello prolonga la espalda.', sv: 'Titta i mattan så att nacken följer ryggen.', fr: 'Regardez le tapis, la nuque prolonge le dos.' },
  },
  crunch: {
    'set-up': { en: 'Lie with knees bent and palms resting on your thighs.', de: 'Rückenlage, Knie gebeugt, Handflächen auf den Schenkeln.', es: 'Boca arriba, rodillas flexionadas, palmas en los muslos.', sv: 'Lägg dig på rygg med böjda knän, handflatorna på låren.', fr: 'Sur le dos, genoux pliés, paumes posées sur les cuisses.' },
    action: { en: 'Slide your hands to the knees, shoulder blades up, and lower.', de: 'Schieb die Hände zu den Knien, roll hoch und wieder ab.', es: 'Lleva las manos a las rodillas, sube los hombros y baja.', sv: 'Låt händerna glida mot knäna, rulla upp och ner igen.', fr: 'Glissez les mains vers les genoux, puis redescendez.' },
    breath: { en: 'Breathe out as you curl, so the belly can flatten.', de: 'Beim Aufrollen ausatmen, so wird der Bauch flach.', es: 'Espira al enrollarte y el vientre se aplana.', sv: 'Andas ut när du rullar upp så plattas magen.', fr: 'Expirez en vous enroulant, le ventre s’aplatit.' },
    fault: { en: 'Leave room for an apple between chin and chest.', de: 'Zwischen Kinn und Brust passt ein Apfel.', es: 'Deja sitio para una manzana entre barbilla y pecho.', sv: 'Lämna plats för ett äpple mellan haka och bröst.', fr: 'Gardez la place d’une pomme entre menton et poitrine.' },
  },
  'bicycle-crunch': {
    'set-up': { en: 'On your back, knees bent, fingertips behind your ears.', de: 'Rückenlage, Knie gebeugt, Fingerspitzen an den Ohren.', es: 'Boca arriba, rodillas dobladas, dedos tras las orejas.', sv: 'På rygg med böjda knän, fingertopparna bakom öronen.', fr: 'Sur le dos, genoux pliés, doigts derrière les oreilles.' },
    action: { en: 'Knees up: turn one shoulder to the far knee, then the other.', de: 'Knie hoch, eine Schulter zum anderen Knie, dann wechseln.', es: 'Rodillas en alto: un hombro a la contraria, y cambia.', sv: 'Knäna upp, vrid en axel mot motsatt knä, byt sedan.', fr: 'Genoux levés, une épaule vers le genou opposé, changez.' },
    fault: { en: 'Rotate from the ribs and keep your elbows wide.', de: 'Dreh aus den Rippen, die Ellenbogen bleiben weit.', es: 'El giro nace en las costillas, codos abiertos.', sv: 'Vrid från revbenen och håll armbågarna breda.', fr: 'La rotation part des côtes, les coudes restent ouverts.' },
  },
  'standing-knee-raise': {
    'set-up': { en: 'Feet under your hips, hands on your waist.', de: 'Füße unter die Hüfte, die Hände an die Taille.', es: 'Pies bajo la cadera, manos en la cintura.', sv: 'Fötterna under höften och händerna i midjan.', fr: 'Pieds sous les hanches, mains à la taille.' },
    action: { en: 'Draw one knee up to hip height, lower it, then the other.', de: 'Zieh ein Knie auf Hüfthöhe, senk es, dann das andere.', es: 'Sube una rodilla a la cadera, bájala, y luego la otra.', sv: 'Dra upp ett knä till höfthöjd, sänk, sedan det andra.', fr: 'Montez un genou à hauteur de hanche, posez, puis l’autre.' },
    fault: { en: 'Grow taller through the standing hip, do not lean back.', de: 'Wachs aus der Standhüfte, statt dich zurückzulehnen.', es: 'Crece desde la cadera de apoyo, sin echarte atrás.', sv: 'Väx genom stödbenets höft i stället för att luta bakåt.', fr: 'Grandissez-vous sur la hanche d’appui, sans reculer.' },
  },
  'prone-y-raise': {
    'set-up': { en: 'Rest on your front, arms in a Y and thumbs pointing up.', de: 'Bauchlage, die Arme als Y, die Daumen zeigen nach oben.', es: 'Échate boca abajo, los brazos en Y y los pulgares arriba.', sv: 'Vila på mage med armarna i ett Y och tummarna upp.', fr: 'Étendez-vous sur le ventre, bras en Y, pouces levés.' },
    action: { en: 'Shoulder blades down, lift your arms, and lower them.', de: 'Schulterblätter tief, heb die Arme und senk sie wieder.', es: 'Baja los omóplatos, despega los brazos y vuelve.', sv: 'Dra ner skulderbladen, lyft armarna och sänk igen.', fr: 'Abaissez les omoplates, levez les bras, redescendez.' },
    fault: { en: 'Feet stay down, brow just off the floor, neck easy.', de: 'Die Füße bleiben unten, die Stirn schwebt knapp.', es: 'Pies en el suelo, la frente apenas despegada.', sv: 'Fötterna kvar i golvet, pannan strax ovanför.', fr: 'Pieds au sol, le front juste décollé, nuque détendue.' },
  },
  'wall-slide': {
    'set-up': { en: 'Face a wall and lean your forearms on it at shoulder height.', de: 'Stell dich zur Wand, die Unterarme auf Schulterhöhe daran.', es: 'De cara a la pared, apoya los antebrazos a la altura del hombro.', sv: 'Vänd dig mot väggen och lägg underarmarna mot den.', fr: 'Devant un mur, posez les avant-bras à hauteur d’épaule.' },
    action: { en: 'Glide your arms up the wall until nearly straight, and down.', de: 'Gleite mit den Armen die Wand hoch und wieder hinunter.', es: 'Desliza los brazos por la pared hacia arriba y abajo.', sv: 'Låt armarna glida uppför väggen och ner igen.', fr: 'Glissez les bras le long du mur, puis redescendez.' },
    fault: { en: 'Keep the ribs quiet so the lift comes from your shoulders.', de: 'Die Rippen bleiben ruhig, die Schultern machen die Arbeit.', es: 'Costillas quietas: el movimiento sale de los hombros.', sv: 'Låt revbenen vara stilla så att axlarna gör lyftet.', fr: 'Côtes immobiles, le mouvement vient des épaules.' },
  },
  'heel-slide': {
    'set-up': { en: 'On your back, both feet flat, low ribs heavy on the mat.', de: 'Rückenlage, Füße aufgestellt, untere Rippen schwer.', es: 'Boca arriba, pies apoyados, las costillas pesan.', sv: 'På rygg med fötterna i mattan, revbenen tunga.', fr: 'Le dos au tapis, pieds à plat, côtes lourdes.' },
    action: { en: 'Slide one heel away, draw it back, then the other.', de: 'Schieb eine Ferse weg, zieh sie zurück, dann die andere.', es: 'Aleja un talón, recógelo, y luego el otro.', sv: 'Skjut bort ena hälen, dra tillbaka, sedan den andra.', fr: 'Éloignez un talon, ramenez-le, puis l’autre.' },
    breath: { en: 'Out as the heel goes, in as it comes home.', de: 'Aus, wenn die Ferse geht, ein, wenn sie kommt.', es: 'Aire fuera al alejarlo, aire dentro al volver.', sv: 'Ut när hälen går, in när den kommer.', fr: 'L’air sort quand le talon part, entre quand il revient.' },
    fault: { en: 'Your pelvis does not rock while the leg moves.', de: 'Das Becken wackelt nicht, wenn sich das Bein bewegt.', es: 'La pelvis no se mece mientras se mueve la pierna.', sv: 'Bäckenet gungar inte när benet rör sig.', fr: 'Le bassin ne bascule pas pendant que la jambe bouge.' },
  },
}
