import type { Technique } from '@/lib/catalog/technique'

/** How to be still: a seat, ease in the body, the breath. */
export const MEDITATION_TECHNIQUE: Readonly<Record<string, Technique>> = {
  'sit-and-breathe': {
    'set-up': { en: 'Find a seat, feet or shins on the floor, hands in your lap.', de: 'Such dir einen bequemen Platz, die Hände ruhen im Schoß.', es: 'Busca un asiento cómodo y deja las manos en el regazo.', sv: 'Hitta en plats att sitta, händerna i knät.', fr: 'Trouvez une assise, mains posées sur les cuisses.' },
    action: { en: 'Let the shoulders drop and the back stand up by itself.', de: 'Lass die Schultern sinken, der Rücken steht von allein.', es: 'Deja bajar los hombros y que la espalda se sostenga.', sv: 'Låt axlarna sjunka och ryggen resa sig själv.', fr: 'Laissez descendre les épaules, le dos se tient seul.' },
    breath: { en: 'Notice the breath at your nostrils, cool in and warm out.', de: 'Bemerk den Atem an der Nase, kühl hinein und warm hinaus.', es: 'Nota el aire en la nariz, fresco al entrar, tibio al salir.', sv: 'Lägg märke till luften vid näsan, sval in och varm ut.', fr: 'Remarquez l’air aux narines, frais puis tiède.' },
  },
  'sit-and-notice': {
    'set-up': { en: 'Settle on your chair or cushion and close your eyes if you like.', de: 'Nimm Platz und schließ die Augen, wenn du magst.', es: 'Acomódate en la silla o el cojín y cierra los ojos si quieres.', sv: 'Slå dig ner på stol eller kudde och blunda om du vill.', fr: 'Installez-vous et fermez les yeux si vous le souhaitez.' },
    action: { en: 'Soften your jaw, your hands, your belly, one after another.', de: 'Lass Kiefer, Hände und Bauch nacheinander weich werden.', es: 'Ablanda la mandíbula, las manos y el vientre, sin prisa.', sv: 'Mjuka upp käken, händerna och magen i tur och ordning.', fr: 'Adoucissez la mâchoire, les mains, le ventre, tour à tour.' },
    fault: { en: 'If a thought pulls you off, return to the weight of your hips.', de: 'Ziehen Gedanken dich fort, spür wieder das Gewicht des Beckens.', es: 'Si te lleva un pensamiento, vuelve al peso de la cadera.', sv: 'Drar tankarna iväg, kom tillbaka till höftens tyngd.', fr: 'Si une pensée vous emporte, revenez au poids du bassin.' },
  },
  'lie-and-rest': {
    'set-up': { en: 'Stretch out on your back, a pillow under the knees if you like.', de: 'Streck dich auf dem Rücken aus, gern ein Kissen unter den Knien.', es: 'Échate boca arriba, con un cojín bajo las rodillas si quieres.', sv: 'Sträck ut dig på rygg, gärna med en kudde under knäna.', fr: 'Étendez-vous sur le dos, un coussin sous les genoux au besoin.' },
    action: { en: 'Give the weight of your head and heels to the floor.', de: 'Gib das Gewicht von Kopf und Fersen an den Boden ab.', es: 'Entrega al suelo el peso de la cabeza y los talones.', sv: 'Lämna över huvudets och hälarnas tyngd till golvet.', fr: 'Confiez au sol le poids de la tête et des talons.' },
    breath: { en: 'Watch the belly rise and fall like a slow tide.', de: 'Schau zu, wie der Bauch sich hebt und senkt wie Ebbe und Flut.', es: 'Observa cómo el vientre sube y baja como la marea.', sv: 'Följ hur magen stiger och sjunker som ett stilla hav.', fr: 'Observez le ventre monter et descendre comme la marée.' },
  },
  'stand-and-breathe': {
    'set-up': { en: 'Plant your feet hip-wide and let your knees be soft.', de: 'Stell die Füße hüftbreit auf, die Knie bleiben weich.', es: 'Planta los pies a lo ancho de la cadera, rodillas blandas.', sv: 'Ställ fötterna höftbrett och låt knäna vara mjuka.', fr: 'Plantez les pieds sous le bassin, genoux souples.' },
    action: { en: 'Spread the weight evenly over heels, edges and toes.', de: 'Verteil das Gewicht gleichmäßig auf Fersen, Ballen und Zehen.', es: 'Reparte el peso entre talones, bordes y dedos del pie.', sv: 'Fördela tyngden jämnt över hälar, kanter och tår.', fr: 'Répartissez le poids entre talons, bords et orteils.' },
    breath: { en: 'Place a hand on your belly and feel it move.', de: 'Leg eine Hand auf den Bauch und spür, wie er sich bewegt.', es: 'Pon una mano en el vientre y siente cómo se mueve.', sv: 'Lägg en hand på magen och känn hur den rör sig.', fr: 'Posez une main sur le ventre et sentez-le bouger.' },
  },
  'slow-walk': {
    'set-up': { en: 'Stand still for a moment, then choose a short, clear path.', de: 'Steh kurz still, dann such dir eine freie, kurze Strecke.', es: 'Haz una pausa de pie y elige un camino corto y libre.', sv: 'Stå stilla ett ögonblick och välj en kort, fri sträcka.', fr: 'Restez immobile un instant, puis choisissez un court trajet.' },
    action: { en: 'Lift, move and lay down each foot as if it made no sound.', de: 'Heb den Fuß, führ ihn vor und setz ihn lautlos ab.', es: 'Levanta, mueve y posa cada pie sin hacer ruido.', sv: 'Lyft, flytta och sätt ner foten utan ett ljud.', fr: 'Levez, avancez et posez chaque pied sans un bruit.' },
    breath: { en: 'Let each step ride on a breath, as slow as you like.', de: 'Jeder Schritt wird von einem Atemzug getragen, ganz in Ruhe.', es: 'Que cada paso vaya con una respiración, sin prisa.', sv: 'Låt varje steg bäras av ett andetag, så lugnt du vill.', fr: 'Chaque pas suit un souffle, aussi lent que vous voulez.' },
    fault: { en: 'If you hurry, feel the whole sole before lifting the next heel.', de: 'Wirst du eilig, spür erst die ganze Sohle, dann heb die Ferse.', es: 'Si te das prisa, siente toda la planta antes de alzar el talón.', sv: 'Om du skyndar, känn hela fotsulan innan nästa häl lyfts.', fr: 'En cas de hâte, sentez toute la plante avant de lever le talon.' },
  },
  'kneel-and-breathe': {
    'set-up': { en: 'Kneel and sit on your heels, or on a cushion between them.', de: 'Knie dich hin und sitz auf den Fersen oder einem Kissen.', es: 'Arrodíllate y siéntate en los talones o en un cojín.', sv: 'Sätt dig på knä, på hälarna eller på en kudde emellan.', fr: 'Agenouillez-vous, posez le bassin sur les talons ou un coussin.' },
    action: { en: 'Stack head over ribs, ribs over pelvis, hands on your thighs.', de: 'Kopf über die Rippen, Rippen übers Becken, Hände am Schenkel.', es: 'La cabeza sobre las costillas y las manos en los muslos.', sv: 'Huvudet över revbenen, revbenen över bäckenet.', fr: 'La tête au-dessus des côtes, les côtes au-dessus du bassin.' },
    breath: { en: 'Let the breath fall low, towards the floor of your pelvis.', de: 'Lass den Atem tief sinken, bis zum Beckenboden.', es: 'Deja que el aire baje hasta el fondo de la pelvis.', sv: 'Låt andetaget sjunka lågt, ner mot bäckenbotten.', fr: 'Laissez descendre le souffle jusqu’au fond du bassin.' },
    fault: { en: 'Slip a folded blanket under your ankles if they complain.', de: 'Leg eine gefaltete Decke unter die Fußgelenke, wenn sie drücken.', es: 'Mete una manta doblada bajo los tobillos si molestan.', sv: 'Lägg en vikt filt under fotlederna om de klagar.', fr: 'Glissez une couverture sous les chevilles si elles tirent.' },
  },
}
