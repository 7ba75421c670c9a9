import type { VoicePhrases } from '@/lib/timeline/voice'

/** Easy and outdoors: the gait and the time; otherwise only points at the way, the sky and the ground. */
export const SAM: VoicePhrases = {
  'next': [
    { en: 'Coming up: {next}.', de: 'Gleich kommt: {next}.', es: 'Enseguida: {next}.', sv: 'Strax kommer: {next}.', fr: 'Bientôt : {next}.' },
  ],
  'seconds-left': [
    { en: 'Change in {seconds} seconds.', de: 'Wechsel in {seconds} Sekunden.', es: 'Cambio en {seconds} segundos.', sv: 'Byte om {seconds} sekunder.', fr: 'On change dans {seconds} secondes.' },
  ],
  'go-on': [
    { en: 'Just carry on.', de: 'Einfach weiter.', es: 'Sin más, sigue.', sv: 'Bara fortsätt.', fr: 'Continuez ainsi.' },
  ],
  'keep-going': [
    { en: 'Just carry on. {time}.', de: 'Einfach weiter. {time}.', es: 'Sin más, sigue. {time}.', sv: 'Bara fortsätt. {time}.', fr: 'Continuez ainsi. {time}.' },
  ],
  'build': [
    { en: 'Pick it up a bit. {time}.', de: 'Leg etwas zu. {time}.', es: 'Aprieta un poco. {time}.', sv: 'Lägg i lite. {time}.', fr: 'Accélérez un brin. {time}.' },
  ],
  'ease-off': [
    { en: 'Let it drop a bit. {time}.', de: 'Nimm etwas raus. {time}.', es: 'Afloja un poco. {time}.', sv: 'Släpp av lite. {time}.', fr: 'Levez un peu le pied. {time}.' },
  ],
  'opening-start': [
    { en: 'Out the door: {movement}.', de: 'Raus vor die Tür: {movement}.', es: 'Fuera de casa: {movement}.', sv: 'Ut genom dörren: {movement}.', fr: 'On sort : {movement}.' },
  ],
  'closing-start': [
    { en: 'The last bit: {movement}.', de: 'Das letzte Stück: {movement}.', es: 'El último tramo: {movement}.', sv: 'Sista biten: {movement}.', fr: 'Le dernier bout : {movement}.' },
  ],
  'end': [
    { en: 'Enough for today. Nicely done.', de: 'Genug für heute. Schön gemacht.', es: 'Por hoy, basta. Bien llevado.', sv: 'Det räcker för i dag. Fint gjort.', fr: 'Assez pour aujourd’hui. Bien mené.' },
  ],
  'gait.walk-easy': [
    { en: 'Easy walking, {time}.', de: 'Locker gehen, {time}.', es: 'Paseo suave, {time}.', sv: 'Lugn gång, {time}.', fr: 'Marche facile, {time}.' },
  ],
  'gait.walk-brisk': [
    { en: 'Brisk walking, {time}.', de: 'Zügig gehen, {time}.', es: 'A buen paso, {time}.', sv: 'Rask gång, {time}.', fr: 'D’un bon pas, {time}.' },
  ],
  'gait.walk-fast': [
    { en: 'Fast walking, {time}.', de: 'Schnell gehen, {time}.', es: 'Marcha rápida, {time}.', sv: 'Snabb gång, {time}.', fr: 'Marche rapide, {time}.' },
  ],
  'gait.walk-hill': [
    { en: 'Walking uphill, {time}.', de: 'Bergauf gehen, {time}.', es: 'Caminando cuesta arriba, {time}.', sv: 'Gång uppför, {time}.', fr: 'Marche en montée, {time}.' },
  ],
  'gait.jog': [
    { en: 'Jogging, {time}.', de: 'Traben, {time}.', es: 'Trote, {time}.', sv: 'Jogg, {time}.', fr: 'Footing, {time}.' },
  ],
  'gait.run-easy': [
    { en: 'Easy running, {time}.', de: 'Locker laufen, {time}.', es: 'Carrera suave, {time}.', sv: 'Lugn löpning, {time}.', fr: 'Course facile, {time}.' },
  ],
  'gait.run-steady': [
    { en: 'Steady running, {time}.', de: 'Gleichmäßig laufen, {time}.', es: 'Ritmo constante, {time}.', sv: 'Löpning i jämn fart, {time}.', fr: 'Course régulière, {time}.' },
  ],
  'gait.run-tempo': [
    { en: 'Tempo running, {time}.', de: 'Schwellentempo, {time}.', es: 'Ritmo vivo, {time}.', sv: 'Tröskelfart, {time}.', fr: 'Course au seuil, {time}.' },
  ],
  'gait.run-fast': [
    { en: 'Fast running, {time}.', de: 'Schnell laufen, {time}.', es: 'Carrera rápida, {time}.', sv: 'Snabb löpning, {time}.', fr: 'Course rapide, {time}.' },
  ],
  'gait.stride': [
    { en: 'Striding out, {time}.', de: 'Steigerung, {time}.', es: 'De menos a más, {time}.', sv: 'Stegring, {time}.', fr: 'Allure qui monte, {time}.' },
  ],
  'gait.run-hill': [
    { en: 'Running uphill, {time}.', de: 'Bergauf laufen, {time}.', es: 'Corriendo cuesta arriba, {time}.', sv: 'Löpning uppför, {time}.', fr: 'Course en montée, {time}.' },
  ],
  'remark-warm-up': [
    { en: 'What is the light like today?', de: 'Wie ist das Licht heute?', es: '¿Qué luz hay hoy?', sv: 'Hur är ljuset i dag?', fr: 'Comment est la lumière aujourd’hui ?' },
    { en: 'Laces tied, keys quiet? Then all is well.', de: 'Schuhe zu, Schlüssel still? Dann passt es.', es: '¿Cordones atados, llaves quietas? Pues ya.', sv: 'Skorna knutna, nycklarna tysta? Då så.', fr: 'Lacets noués, clés muettes ? Tout va bien.' },
    { en: 'The road is not going anywhere.', de: 'Der Weg läuft nicht davon.', es: 'El camino no se va a ninguna parte.', sv: 'Vägen springer ingenstans.', fr: 'Le chemin ne va pas s’envoler.' },
    { en: 'First the feet find out what is under them.', de: 'Erst merken die Füße, was unter ihnen ist.', es: 'Que los pies vean primero qué pisan.', sv: 'Först känner fötterna efter vad de går på.', fr: 'Les pieds découvrent d’abord le terrain.' },
    { en: 'Start slower than you feel like.', de: 'Fang langsamer an, als du willst.', es: 'Empieza más lento de lo que te pide el cuerpo.', sv: 'Börja långsammare än du har lust till.', fr: 'Partez plus lentement que vous n’en avez envie.' },
    { en: 'Warm or cold out? Both will do.', de: 'Warm oder kalt draußen? Beides geht.', es: '¿Calor o frío fuera? Las dos cosas sirven.', sv: 'Varmt eller kallt ute? Båda går bra.', fr: 'Chaud ou froid dehors ? Les deux conviennent.' },
  ],
  'remark-run': [
    { en: 'Look where the path bends next.', de: 'Schau, wo der Weg als Nächstes abbiegt.', es: 'Mira dónde gira el camino.', sv: 'Se var vägen svänger härnäst.', fr: 'Regardez où tourne le chemin.' },
    { en: 'What is the ground like? Hard, soft, wet?', de: 'Wie ist der Boden? Hart, weich, nass?', es: '¿Cómo está el suelo? ¿Duro, blando, mojado?', sv: 'Hur är marken? Hård, mjuk, våt?', fr: 'Comment est le sol ? Dur, mou, mouillé ?' },
    { en: 'Eyes ahead rather than on the shoes.', de: 'Der Blick nach vorn statt auf die Schuhe.', es: 'La vista al frente, no en las zapatillas.', sv: 'Blicken framåt, inte på skorna.', fr: 'Le regard devant plutôt que sur les pieds.' },
    { en: 'Listen to your steps for a while.', de: 'Hör eine Weile deinen Schritten zu.', es: 'Escucha tus pasos un rato.', sv: 'Lyssna på dina steg en stund.', fr: 'Écoutez vos pas un moment.' },
    { en: 'What is the sky doing?', de: 'Was macht der Himmel?', es: '¿Qué hace el cielo?', sv: 'Vad gör himlen?', fr: 'Que fait le ciel ?' },
    { en: 'Someone else out? A nod is enough.', de: 'Noch wer unterwegs? Ein Nicken reicht.', es: '¿Hay alguien más? Basta un gesto.', sv: 'Någon mer ute? En nick räcker.', fr: 'Quelqu’un d’autre dehors ? Un signe suffit.' },
    { en: 'How is the air? Cool, dry, still?', de: 'Wie ist die Luft? Kühl, trocken, still?', es: '¿Cómo está el aire? ¿Fresco, seco, quieto?', sv: 'Hur är luften? Sval, torr, stilla?', fr: 'Comment est l’air ? Frais, sec, calme ?' },
    { en: 'Pick something ahead of you, and pass it.', de: 'Such dir vorn etwas aus und lauf daran vorbei.', es: 'Elige algo más adelante y pásalo.', sv: 'Välj något längre fram och passera det.', fr: 'Choisissez un repère devant et dépassez-le.' },
  ],
  'remark-walk': [
    { en: 'What is the furthest thing you can hear?', de: 'Was hörst du ganz weit weg?', es: '¿Qué es lo más lejano que oyes?', sv: 'Vad hör du längst bort?', fr: 'Qu’entendez-vous de plus loin ?' },
    { en: 'Where does the wind come from?', de: 'Woher kommt der Wind?', es: '¿De dónde viene el viento?', sv: 'Varifrån kommer vinden?', fr: 'D’où vient le vent ?' },
    { en: 'Find something here you had not noticed.', de: 'Such etwas, das dir noch nie auffiel.', es: 'Busca algo que no habías visto.', sv: 'Hitta något du aldrig lagt märke till.', fr: 'Trouvez une chose jamais remarquée.' },
    { en: 'What does the air smell of?', de: 'Wonach riecht die Luft?', es: '¿A qué huele el aire?', sv: 'Vad luktar luften?', fr: 'Que sent l’air ici ?' },
    { en: 'Which colour is there most of?', de: 'Welche Farbe siehst du am meisten?', es: '¿Qué color hay más por aquí?', sv: 'Vilken färg finns det mest av?', fr: 'Quelle couleur domine ici ?' },
    { en: 'Let your eyes rest far away.', de: 'Lass die Augen in der Ferne ruhen.', es: 'Deja descansar la vista a lo lejos.', sv: 'Låt blicken vila långt bort.', fr: 'Laissez vos yeux se reposer au loin.' },
    { en: 'Heel, sole, toes. The road does the rest.', de: 'Ferse, Sohle, Zehen. Den Rest macht der Weg.', es: 'Talón, planta, dedos. El camino hace el resto.', sv: 'Häl, sula, tår. Vägen sköter resten.', fr: 'Talon, plante, orteils. Le chemin fait le reste.' },
    { en: 'Look up. Roofs and treetops are worth it.', de: 'Schau hoch. Dächer und Wipfel lohnen sich.', es: 'Mira arriba: tejados y copas de árboles.', sv: 'Titta upp. Tak och trädtoppar är värda det.', fr: 'Levez les yeux : toits et cimes valent le détour.' },
  ],
  'remark-rest': [
    { en: 'Look about while the breath comes back.', de: 'Schau dich um, bis der Atem da ist.', es: 'Mira alrededor mientras vuelve el aire.', sv: 'Se dig om medan andningen hinner ikapp.', fr: 'Regardez autour, le souffle revient.' },
    { en: 'Shake out hands and shoulders.', de: 'Schüttel Hände und Schultern aus.', es: 'Sacude las manos y los hombros.', sv: 'Skaka loss händer och axlar.', fr: 'Secouez les mains et les épaules.' },
    { en: 'Nowhere you need to be just now.', de: 'Gerade musst du nirgends sein.', es: 'Ahora no tienes que estar en ningún sitio.', sv: 'Just nu behöver du inte vara någonstans.', fr: 'Pour l’instant, rien ne presse.' },
    { en: 'What did you just pass?', de: 'Woran bist du gerade vorbeigekommen?', es: '¿Qué acabas de dejar atrás?', sv: 'Vad passerade du nyss?', fr: 'Devant quoi venez-vous de passer ?' },
    { en: 'Breathe out, and look into the distance.', de: 'Atme aus und schau in die Ferne.', es: 'Suelta el aire y mira a lo lejos.', sv: 'Andas ut och titta bort i fjärran.', fr: 'Expirez et regardez au loin.' },
    { en: 'Is anything blooming, falling or dripping?', de: 'Blüht, fällt oder tropft gerade etwas?', es: '¿Hay algo que florezca, caiga o gotee?', sv: 'Är det något som blommar, faller eller droppar?', fr: 'Quelque chose fleurit, tombe ou goutte ?' },
  ],
  'remark-cool-down': [
    { en: 'Slow enough to read the signs.', de: 'So langsam, dass du Schilder lesen kannst.', es: 'Tan lento que puedas leer los carteles.', sv: 'Så sakta att du hinner läsa skyltarna.', fr: 'Assez lent pour lire les panneaux.' },
    { en: 'What will you remember of the way?', de: 'Was vom Weg ist dir geblieben?', es: '¿Qué te has quedado del camino?', sv: 'Vad minns du av vägen?', fr: 'Que gardez-vous du chemin ?' },
    { en: 'Listen to what is around you now.', de: 'Hör, was jetzt um dich ist.', es: 'Escucha lo que tienes alrededor.', sv: 'Lyssna på det som finns runt dig.', fr: 'Écoutez ce qui vous entoure.' },
    { en: 'Has the light changed since you left?', de: 'Ist das Licht noch wie beim Losgehen?', es: '¿Ha cambiado la luz desde que saliste?', sv: 'Har ljuset ändrats sedan du gick ut?', fr: 'La lumière a-t-elle changé depuis le départ ?' },
    { en: 'Let the legs stroll where they like.', de: 'Lass die Beine schlendern, wie sie mögen.', es: 'Deja que las piernas paseen a su aire.', sv: 'Låt benen strosa som de vill.', fr: 'Laissez flâner les jambes.' },
    { en: 'No need to arrive anywhere fast.', de: 'Du musst nirgends schnell ankommen.', es: 'No hay que llegar rápido a ninguna parte.', sv: 'Du behöver inte komma fram fort.', fr: 'Inutile d’arriver vite quelque part.' },
  ],
}
