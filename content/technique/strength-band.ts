import type { Technique } from '@/lib/catalog/technique'

/** How strength work with a band is done. */
export const STRENGTH_BAND_TECHNIQUE: Readonly<Record<string, Technique>> = {
  'band-row': {
    'set-up': { en: 'Feet on the band, an end in each hand, knees soft.', de: 'Füße aufs Band, in jeder Hand ein Ende, Knie weich.', es: 'Pies sobre la banda, un extremo en cada mano.', sv: 'Fötterna på bandet och en ände i varje hand.', fr: 'Pieds sur l’élastique, un bout dans chaque main.' },
    action: { en: 'Lean forward, draw your elbows back to the waist, and return.', de: 'Neig dich vor, zieh die Ellenbogen zurück und lass nach.', es: 'Inclínate, lleva los codos atrás y vuelve despacio.', sv: 'Fäll fram, dra armbågarna bakåt och släpp efter sakta.', fr: 'Penchez-vous, coudes tirés en arrière, puis revenez.' },
    breath: { en: 'Pull with the breath out, give way with the breath in.', de: 'Zieh mit dem Ausatmen, gib mit dem Einatmen nach.', es: 'Tira al soltar el aire, cede al tomarlo.', sv: 'Dra på utandning, ge efter på inandning.', fr: 'Tirez sur l’expiration, cédez sur l’inspiration.' },
    fault: { en: 'Let the band return slowly and the back stay flat.', de: 'Lass das Band langsam zurück, der Rücken bleibt flach.', es: 'Deja volver la banda despacio, con la espalda plana.', sv: 'Släpp tillbaka bandet långsamt och behåll ryggen rak.', fr: 'Laissez revenir l’élastique lentement, le dos plat.' },
  },
  'band-pull-apart': {
    'set-up': { en: 'Hold the band in front of you, arms straight, hands apart.', de: 'Halt das Band mit langen Armen schulterbreit vor dich.', es: 'Toma la banda al frente, brazos estirados y a lo ancho.', sv: 'Håll bandet framför dig med raka armar, axelbrett.', fr: 'Tenez l’élastique devant vous, bras tendus, mains écartées.' },
    action: { en: 'Open your arms until the band meets your chest, then close.', de: 'Öffne die Arme, bis das Band die Brust berührt, dann zurück.', es: 'Abre los brazos hasta que la banda toque el pecho y vuelve.', sv: 'Öppna armarna tills bandet når bröstet, och tillbaka.', fr: 'Ouvrez les bras, l’élastique touche le buste, puis revenez.' },
    fault: { en: 'Shoulders down, ribs in, no leaning back to cheat.', de: 'Schultern tief, Rippen zu, ohne dich zurückzulehnen.', es: 'Hombros bajos, costillas dentro, sin echarte atrás.', sv: 'Axlarna nere, revbenen inne, ingen lutning bakåt.', fr: 'Épaules basses, côtes rentrées, sans partir en arrière.' },
  },
  'band-walk': {
    'set-up': { en: 'Put the band round your ankles, feet hip-wide, knees soft.', de: 'Leg das Band um die Knöchel, Füße hüftbreit, Knie weich.', es: 'Pon la banda en los tobillos, pies separados, rodillas blandas.', sv: 'Lägg bandet runt fotlederna, höftbrett med mjuka knän.', fr: 'Passez l’élastique aux chevilles, pieds écartés, genoux souples.' },
    action: { en: 'One foot steps sideways, the other follows; then back again.', de: 'Ein Fuß geht zur Seite, der andere folgt, dann zurück.', es: 'Un pie va de lado, el otro lo sigue, y luego al revés.', sv: 'Kliv åt sidan, låt andra foten följa, och sedan tillbaka.', fr: 'Un pied part de côté, l’autre suit, puis dans l’autre sens.' },
    fault: { en: 'Toes point forward and knees do not fall inward.', de: 'Die Zehen zeigen nach vorn, die Knie fallen nicht ein.', es: 'Los pies miran al frente y las rodillas no caen adentro.', sv: 'Tårna pekar fram och knäna faller inte inåt.', fr: 'Les orteils regardent devant, les genoux ne rentrent pas.' },
  },
  'band-press': {
    'set-up': { en: 'Run the band behind your back, hands at the chest.', de: 'Führ das Band hinter den Rippen durch, Hände an die Brust.', es: 'Pasa la banda por la espalda, manos al pecho, un pie adelante.', sv: 'Led bandet bakom revbenen, händerna vid bröstet, fötter isär.', fr: 'Glissez l’élastique dans le dos, mains contre la poitrine.' },
    action: { en: 'Push your hands forward, elbows long, and return slowly.', de: 'Schieb die Hände vor, bis die Arme lang sind, dann zurück.', es: 'Empuja las manos al frente, estira los codos y vuelve.', sv: 'Tryck fram händerna till raka armbågar, och tillbaka.', fr: 'Poussez les mains devant, bras longs, puis revenez.' },
    fault: { en: 'Wrists stay flat, as though behind a small shield.', de: 'Die Handgelenke bleiben flach wie hinter einem Schild.', es: 'Muñecas planas, como tras un pequeño escudo.', sv: 'Håll handlederna raka som bakom en liten sköld.', fr: 'Poignets droits, comme derrière un petit bouclier.' },
  },
  'band-pulldown': {
    'set-up': { en: 'Arms overhead in a V, the band taut between your hands.', de: 'Die Arme als V über den Kopf, das Band ist gespannt.', es: 'Brazos arriba en V, la banda tensa entre las manos.', sv: 'Armarna i V ovanför huvudet, bandet spänt mellan händerna.', fr: 'Bras levés en V, l’élastique tendu entre les mains.' },
    action: { en: 'Pull the elbows down and wide to chin height, then let up.', de: 'Zieh die Ellenbogen weit hinunter bis Kinnhöhe, dann zurück.', es: 'Baja los codos abiertos, la banda a la barbilla, y sube.', sv: 'Dra ner armbågarna utåt till hakhöjd, sedan upp igen.', fr: 'Tirez les coudes bas et larges, puis remontez les mains.' },
    fault: { en: 'Keep your head still and bring the band to you, not the reverse.', de: 'Der Kopf bleibt, wo er ist, das Band kommt zu dir.', es: 'La cabeza no va a la banda: la banda viene a ti.', sv: 'Huvudet stannar kvar, bandet kommer till dig.', fr: 'La tête ne bouge pas, c’est l’élastique qui vient à vous.' },
  },
  'band-curl': {
    'set-up': { en: 'Stand on the middle of the band and grasp its ends.', de: 'Stell dich auf die Bandmitte und fass die Enden.', es: 'Pisa el centro de la banda y agarra los extremos.', sv: 'Kliv på bandets mitt och ta tag i ändarna.', fr: 'Placez les pieds au milieu de l’élastique, bouts en main.' },
    action: { en: 'Fold the forearms up and lower them, upper arms quiet.', de: 'Klapp die Unterarme hoch und senk sie, Oberarme am Körper.', es: 'Sube y baja los antebrazos, los brazos quietos.', sv: 'Vik upp underarmarna och sänk, överarmarna stilla.', fr: 'Pliez les avant-bras et redescendez, bras immobiles.' },
    fault: { en: 'Press both soles into the floor rather than leaning back.', de: 'Drück beide Sohlen in den Boden, statt dich zu lehnen.', es: 'Presiona las dos plantas en vez de inclinarte atrás.', sv: 'Tryck ner båda fotsulorna i stället för att luta dig.', fr: 'Ancrez les deux plantes de pied sans vous pencher.' },
  },
  'band-squat': {
    'set-up': { en: 'Stand on the band and bring the ends up to your shoulders.', de: 'Tritt aufs Band und hol die Enden zu den Schultern.', es: 'Pisa la banda y sube los extremos a los hombros.', sv: 'Ställ dig på bandet och för ändarna till axlarna.', fr: 'Debout sur l’élastique, ramenez les bouts aux épaules.' },
    action: { en: 'Bend hips and knees until thighs are near level, then stand up.', de: 'Beug Hüfte und Knie, Schenkel fast waagrecht, dann steh auf.', es: 'Flexiona cadera y rodillas, muslos casi planos, y sube.', sv: 'Böj höft och knän tills låren är nästan vågräta, res dig.', fr: 'Pliez hanches et genoux, cuisses presque à plat, remontez.' },
    breath: { en: 'Stand up on an out-breath, against the pull.', de: 'Komm gegen den Zug mit dem Ausatmen hoch.', es: 'Levántate contra la tensión soltando el aire.', sv: 'Res dig mot bandets drag på en utandning.', fr: 'Remontez contre la tension en expirant.' },
    fault: { en: 'Spread the floor with your feet so the knees hold their width.', de: 'Schieb mit den Füßen den Boden weit, die Knie fallen nicht ein.', es: 'Separa el suelo con los pies y las rodillas no se cierran.', sv: 'Sära på golvet med fötterna så håller knäna isär.', fr: 'Écartez le sol avec les pieds, les genoux gardent l’écart.' },
  },
  'band-overhead-press': {
    'set-up': { en: 'Both feet on the band, hands at your shoulders, elbows low.', de: 'Beide Füße aufs Band, Hände an die Schultern, Ellenbogen tief.', es: 'Los dos pies en la banda, manos en los hombros, codos abajo.', sv: 'Båda fötterna på bandet, händerna vid axlarna, låga armbågar.', fr: 'Les pieds sur l’élastique, mains aux épaules, coudes bas.' },
    action: { en: 'Reach your knuckles to the ceiling, then back to shoulders.', de: 'Streck die Fäuste zur Decke und senk sie zu den Schultern.', es: 'Lleva los nudillos al techo y vuelve a los hombros.', sv: 'Sträck knogarna mot taket och sänk till axlarna.', fr: 'Montez les poings au plafond et revenez aux épaules.' },
    fault: { en: 'Steady your ribs above your hips as the band tightens.', de: 'Wird das Band straff, bleiben die Rippen über dem Becken.', es: 'Al tensarse la banda, costillas sobre la cadera.', sv: 'När bandet spänns, håll revbenen över höften.', fr: 'Quand l’élastique se tend, gardez les côtes sur le bassin.' },
  },
  'band-kickback': {
    'set-up': { en: 'Band round both ankles, weight on one leg, hands on your hips.', de: 'Band um die Knöchel, Gewicht auf ein Bein, Hände an die Hüfte.', es: 'Banda en los tobillos, peso en una pierna, manos en la cintura.', sv: 'Bandet runt fotlederna, tyngden på ett ben, händerna på höften.', fr: 'Élastique aux chevilles, poids sur une jambe, mains aux hanches.' },
    action: { en: 'Push the free heel straight back, squeeze, and bring it in.', de: 'Drück die freie Ferse nach hinten und hol sie zurück.', es: 'Empuja el talón libre hacia atrás y vuelve a su sitio.', sv: 'Pressa den fria hälen rakt bakåt och för in den igen.', fr: 'Poussez le talon libre en arrière, puis ramenez-le.' },
    fault: { en: 'Less height and a quiet low back is the better bargain.', de: 'Lieber weniger hoch, dafür bleibt der untere Rücken ruhig.', es: 'Mejor menos altura y la zona lumbar quieta.', sv: 'Hellre lägre och en stilla ländrygg.', fr: 'Mieux vaut moins haut, avec le bas du dos immobile.' },
  },
  'band-external-rotation': {
    'set-up': { en: 'Elbows at your waist, forearms ahead, palms up with the band.', de: 'Ellenbogen an die Taille, Unterarme nach vorn, Band in Händen.', es: 'Codos en la cintura, antebrazos al frente, banda en las manos.', sv: 'Armbågarna mot midjan, underarmarna fram, bandet i händerna.', fr: 'Coudes à la taille, avant-bras devant, élastique en mains.' },
    action: { en: 'Swing the forearms open like two doors, then close them.', de: 'Öffne die Unterarme wie zwei Türen und schließ sie wieder.', es: 'Abre los antebrazos como dos puertas y ciérralos.', sv: 'Öppna underarmarna som två dörrar och stäng dem.', fr: 'Ouvrez les avant-bras comme deux portes, puis refermez.' },
    fault: { en: 'Imagine a towel held between each elbow and your side.', de: 'Stell dir ein Handtuch zwischen Ellenbogen und Rippen vor.', es: 'Imagina una toalla sujeta entre cada codo y las costillas.', sv: 'Föreställ dig en handduk mellan armbåge och midja.', fr: 'Imaginez une serviette coincée entre coude et côtes.' },
  },
}
