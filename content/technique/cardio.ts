import type { Technique } from '@/lib/catalog/technique'

/** How the steps, jumps and punches of cardio are done. */
export const CARDIO_TECHNIQUE: Readonly<Record<string, Technique>> = {
  march: {
    'set-up': { en: 'Stand tall with feet hip-wide and elbows bent.', de: 'Steh aufrecht und hüftbreit, die Ellenbogen gebeugt.', es: 'De pie, pies bajo la cadera y codos doblados.', sv: 'Stå rak och höftbrett med böjda armbågar.', fr: 'Grandissez-vous, pieds sous le bassin, coudes pliés.' },
    action: { en: 'March on the spot: knees rise in turn, arms swing opposite.', de: 'Geh auf der Stelle, die Knie steigen abwechselnd, Arme pendeln.', es: 'Camina en el sitio, una rodilla y luego otra, brazos al compás.', sv: 'Gå på stället, lyft ett knä i taget och pendla armarna.', fr: 'Marchez sur place, un genou puis l’autre, bras en rythme.' },
    fault: { en: 'Roll down from toes to heel, no stamping.', de: 'Roll von den Zehen zur Ferse ab, ohne zu stampfen.', es: 'Apoya de los dedos del pie al talón, sin pisotear.', sv: 'Rulla ner från tår till häl utan att stampa.', fr: 'Déroulez des orteils au talon, sans taper.' },
  },
  'step-touch': {
    'set-up': { en: 'Feet together, knees soft, arms loose at your sides.', de: 'Füße zusammen, Knie weich, Arme locker an der Seite.', es: 'Pies juntos, rodillas sueltas, brazos relajados.', sv: 'Fötterna ihop, mjuka knän och lösa armar.', fr: 'Pieds joints, genoux souples, bras relâchés.' },
    action: { en: 'Step out, tap the other foot beside it, then go back again.', de: 'Ein Fuß zur Seite, der andere tippt daneben, dann zurück.', es: 'Abre un pie, toca al lado con el otro, y al revés.', sv: 'Kliv ut med ena foten, nudda med den andra, sedan tvärtom.', fr: 'Un pied de côté, l’autre touche près de lui, puis retour.' },
    fault: { en: 'Sink a little into the hips at each tap, keep it springy.', de: 'Sink bei jedem Tipp etwas in die Hüfte, schön federnd.', es: 'Hunde un poco la cadera en cada toque, como un muelle.', sv: 'Sjunk lite i höften vid varje touch, fjädrande.', fr: 'Fléchissez un peu les hanches à chaque pas, en souplesse.' },
  },
  'knee-lift': {
    'set-up': { en: 'Stand tall, forearms out at waist height, palms down.', de: 'Steh aufrecht, Unterarme auf Taillenhöhe, Handflächen unten.', es: 'De pie, antebrazos a la altura de la cintura, palmas abajo.', sv: 'Stå rak med underarmarna i midjehöjd, handflatorna nedåt.', fr: 'Debout, avant-bras devant la taille, paumes vers le bas.' },
    action: { en: 'Bring one knee up to your palm, and then the other.', de: 'Bring ein Knie zur Handfläche, dann das andere.', es: 'Sube una rodilla hasta la palma, y después la otra.', sv: 'För upp ena knät mot handflatan, sedan det andra.', fr: 'Amenez un genou vers la paume, et puis l’autre.' },
    fault: { en: 'Lift the leg to you rather than bowing your chest to it.', de: 'Heb das Bein zu dir, statt die Brust hinabzubeugen.', es: 'Trae la pierna a ti en vez de bajar el pecho.', sv: 'Lyft benet till dig hellre än att böja ner bröstet.', fr: 'Levez la jambe vers vous plutôt que de courber le buste.' },
  },
  'heel-dig': {
    'set-up': { en: 'Stand with soft knees and fists at chest height.', de: 'Steh mit lockeren Knien, die Fäuste auf Brusthöhe.', es: 'Rodillas blandas y puños a la altura del pecho.', sv: 'Stå med mjuka knän och nävarna i brösthöjd.', fr: 'Genoux déverrouillés, poings à hauteur de poitrine.' },
    action: { en: 'Heels tap ahead in turn, toes up, the other knee bending.', de: 'Die Fersen tippen im Wechsel vor, das andere Knie beugt sich.', es: 'Planta un talón delante, luego el otro, y dobla la rodilla.', sv: 'Sätt fram en häl i taget, tårna upp, andra knät böjs.', fr: 'Posez un talon devant, puis l’autre, le genou d’appui plie.' },
    fault: { en: 'Weight stays over the standing foot, the heel only dabs.', de: 'Das Gewicht bleibt auf dem Standfuß, die Ferse tupft nur.', es: 'El peso queda en el pie de apoyo: el talón solo roza.', sv: 'Tyngden är kvar på stödfoten, hälen nuddar bara.', fr: 'Le poids reste sur le pied d’appui, le talon effleure.' },
  },
  'jumping-jack': {
    'set-up': { en: 'Start tall with ankles close and hands by your thighs.', de: 'Beginn aufrecht, Füße eng, Hände an den Schenkeln.', es: 'Estírate bien, tobillos juntos y manos en los muslos.', sv: 'Börja lång med fötterna ihop och händerna vid låren.', fr: 'Étirez-vous, chevilles proches, mains contre les cuisses.' },
    action: { en: 'Jump your feet wide, arms sweeping overhead, and back in.', de: 'Spring in die Grätsche, Arme über den Kopf, und zurück.', es: 'Salta abriendo los pies, brazos arriba, y vuelve a cerrar.', sv: 'Hoppa ut med fötterna, armarna uppåt, och in igen.', fr: 'Sautez pieds écartés, bras en haut, puis refermez.' },
    fault: { en: 'Come down on the balls of the feet with bent knees.', de: 'Lande auf den Fußballen, die Knie federn nach.', es: 'Cae sobre la parte delantera del pie, rodillas flexibles.', sv: 'Kom ner på trampdynorna med böjda knän.', fr: 'Retombez sur l’avant du pied, genoux fléchis.' },
  },
  'step-jack': {
    'set-up': { en: 'Stand with heels together and arms down.', de: 'Stell die Fersen zusammen, die Arme hängen.', es: 'Talones juntos y brazos abajo.', sv: 'Hälarna ihop och armarna nere.', fr: 'Talons joints, bras le long du corps.' },
    action: { en: 'Step one foot wide, arms up, come back, then the other.', de: 'Setz einen Fuß weit, Arme hoch, zurück, dann den anderen.', es: 'Abre un pie con los brazos arriba, vuelve y cambia de lado.', sv: 'Sätt ut ena foten, armarna upp, tillbaka, sedan den andra.', fr: 'Écartez un pied, bras en haut, revenez, puis l’autre.' },
    fault: { en: 'Reach right through the fingertips, do not flap.', de: 'Streck dich bis in die Fingerspitzen, statt zu wedeln.', es: 'Alarga hasta la punta de los dedos, sin aletear.', sv: 'Sträck ända ut i fingertopparna, flaxa inte.', fr: 'Étirez jusqu’au bout des doigts, sans battre des ailes.' },
  },
  'high-knees': {
    'set-up': { en: 'Stand tall, weight on the balls of your feet, elbows bent.', de: 'Steh aufrecht, das Gewicht vorn auf den Fußballen.', es: 'De pie, el peso en la parte delantera de los pies.', sv: 'Stå rak med tyngden framåt på trampdynorna.', fr: 'Debout, le poids sur l’avant des pieds, coudes pliés.' },
    action: { en: 'Run on the spot, each knee whipping up to hip height.', de: 'Lauf auf der Stelle, jedes Knie schnellt auf Hüfthöhe.', es: 'Corre en el sitio subiendo cada rodilla hasta la cadera.', sv: 'Spring på stället, varje knä snärtas upp till höfthöjd.', fr: 'Courez sur place, chaque genou monte à hauteur de hanche.' },
    breath: { en: 'Pant in rhythm if you like, as long as air keeps moving.', de: 'Atme ruhig im Takt der Schritte, Hauptsache, es fließt.', es: 'Jadea al ritmo si quieres, pero que el aire circule.', sv: 'Flåsa i takt om du vill, bara luften rör sig.', fr: 'Haletez en rythme s’il le faut, sans bloquer l’air.' },
    fault: { en: 'Stay over your feet, shoulders do not tip backwards.', de: 'Die Schultern bleiben über den Füßen, nicht dahinter.', es: 'Los hombros van sobre los pies, no por detrás.', sv: 'Axlarna stannar över fötterna, inte bakom.', fr: 'Les épaules restent sur les pieds, jamais en arrière.' },
  },
  'butt-kick': {
    'set-up': { en: 'Stand easy with knees soft and elbows bent.', de: 'Steh locker, Knie weich, Ellenbogen gebeugt.', es: 'De pie, rodillas sueltas y codos doblados.', sv: 'Stå ledigt med mjuka knän och böjda armbågar.', fr: 'Debout, genoux souples et coudes pliés.' },
    action: { en: 'Jog on the spot, one heel to your seat, then the other.', de: 'Trab auf der Stelle, eine Ferse zum Gesäß, dann die andere.', es: 'Trota en el sitio, un talón al glúteo y luego el otro.', sv: 'Jogga på stället, ena hälen mot sätet, sedan den andra.', fr: 'Trottinez sur place, un talon vers la fesse, puis l’autre.' },
    fault: { en: 'Thighs point to the floor, only the shins swing.', de: 'Die Oberschenkel zeigen nach unten, nur die Waden schwingen.', es: 'Los muslos apuntan abajo, solo oscila la pantorrilla.', sv: 'Låren pekar neråt, bara underbenen svingar.', fr: 'Les cuisses pointent en bas, seuls les mollets battent.' },
  },
  burpee: {
    'set-up': { en: 'Stand with feet below your hips and space behind you.', de: 'Steh mit den Füßen unter der Hüfte, hinter dir genug Platz.', es: 'De pie, pies bajo la cadera y espacio libre detrás.', sv: 'Stå med fötterna under höften, fri golvyta bakom dig.', fr: 'Debout, pieds sous le bassin, de la place derrière vous.' },
    action: { en: 'Hands down, hop your feet to plank and in, then leap up.', de: 'Hände zum Boden, Füße in den Stütz, zurück, hochspringen.', es: 'Manos al suelo, salta a plancha, recoge los pies y brinca.', sv: 'Ner med händerna, fötterna bak, fötterna fram och hoppa.', fr: 'Mains au sol, pieds en planche, retour, puis sautez.' },
    breath: { en: 'Blow out on the leap and catch your breath before the next.', de: 'Atme im Sprung aus und sammle dich, bevor es weitergeht.', es: 'Sopla en el salto y recobra el aire antes del siguiente.', sv: 'Blås ut i hoppet och hämta andan innan nästa.', fr: 'Soufflez au saut, reprenez votre souffle avant le suivant.' },
    fault: { en: 'Catch the plank with your belly so the hips cannot sag.', de: 'Fang den Stütz mit dem Bauch ab, die Hüfte hängt nicht durch.', es: 'Sostén la plancha con el vientre, que no caiga la cadera.', sv: 'Fånga plankan med magen så att höften inte dyker.', fr: 'Tenez la planche avec le ventre, le bassin ne tombe pas.' },
  },
  'step-burpee': {
    'set-up': { en: 'Stand with room behind you, feet hip-wide.', de: 'Steh hüftbreit mit freiem Boden hinter dir.', es: 'Separa los pies como la cadera y deja sitio detrás.', sv: 'Stå höftbrett med plats bakom dig.', fr: 'Pieds à largeur du bassin, le sol libre derrière.' },
    action: { en: 'Plant both hands and step foot by foot to plank and in again.', de: 'Setz die Hände auf, Fuß für Fuß in den Stütz und zurück.', es: 'Apoya las manos y lleva un pie tras otro a plancha y vuelve.', sv: 'Sätt ner händerna, kliv fot för fot till planka och tillbaka.', fr: 'Posez les mains, allez en planche pied après pied, revenez.' },
    fault: { en: 'Squat down to reach the floor, do not hang from a round back.', de: 'Geh in die Knie, statt mit rundem Rücken hinabzuhängen.', es: 'Agáchate con las rodillas, no cuelgues de la espalda.', sv: 'Gå ner med knäna i stället för att hänga med rund rygg.', fr: 'Pliez les genoux pour descendre, sans arrondir le dos.' },
  },
  'mountain-climber': {
    'set-up': { en: 'Palms under your shoulders, knees down, toes tucked under.', de: 'Hände unter die Schultern, Knie am Boden, Zehen aufgestellt.', es: 'Palmas bajo los hombros, rodillas y puntas de los pies al suelo.', sv: 'Handflatorna under axlarna, knäna och tårna i golvet.', fr: 'Mains sous les épaules, genoux et orteils au sol.' },
    action: { en: 'Lift into a plank and run your knees in one by one.', de: 'Heb dich in den Stütz und lauf mit den Knien abwechselnd vor.', es: 'Sube a plancha y corre, una rodilla y otra bajo el pecho.', sv: 'Lyft till planka och spring in med knäna ett i taget.', fr: 'Montez en planche et courez, un genou puis l’autre.' },
    breath: { en: 'Short puffs out, one to every drive of the leg.', de: 'Kurze Atemstöße, einer bei jedem Beinzug.', es: 'Soplidos cortos, uno por cada impulso.', sv: 'Korta pustar, en för varje bendrag.', fr: 'Des souffles courts, un à chaque poussée.' },
    fault: { en: 'Keep your seat low, no higher than your shoulders.', de: 'Das Gesäß bleibt tief, höchstens auf Schulterhöhe.', es: 'Glúteos bajos, nunca por encima de los hombros.', sv: 'Låt sätet vara lågt, inte högre än axlarna.', fr: 'Gardez les fesses basses, pas plus haut que les épaules.' },
  },
  'slow-climber': {
    'set-up': { en: 'Hands shoulder-wide on the floor, knees resting behind.', de: 'Hände schulterbreit am Boden, die Knie ruhen dahinter.', es: 'Manos a lo ancho del hombro y rodillas apoyadas detrás.', sv: 'Händerna axelbrett i golvet, knäna vilar bakom.', fr: 'Mains au sol à largeur d’épaules, genoux posés derrière.' },
    action: { en: 'In plank, step one foot in and back, then the other.', de: 'Im Stütz: Setz einen Fuß vor und zurück, dann den anderen.', es: 'En plancha, un pie bajo el vientre, vuelve, y luego el otro.', sv: 'I planka, kliv in med en fot under magen, sedan den andra.', fr: 'En planche, un pied sous le ventre, retour, puis l’autre.' },
    fault: { en: 'Spread your fingers and press, so the shoulders do not shrug.', de: 'Spreiz die Finger und drück, so bleiben die Schultern tief.', es: 'Abre los dedos y empuja para no encoger los hombros.', sv: 'Sprid fingrarna och tryck ifrån så åker axlarna inte upp.', fr: 'Écartez les doigts et poussez, les épaules restent basses.' },
  },
  'jump-squat': {
    'set-up': { en: 'Stand with feet hip-wide, hands in front of your chest.', de: 'Füße hüftbreit, die Hände vor der Brust.', es: 'Pies a lo ancho de la cadera, manos ante el pecho.', sv: 'Fötterna höftbrett, händerna framför bröstet.', fr: 'Pieds à largeur du bassin, mains devant la poitrine.' },
    action: { en: 'Squat, explode off both feet, land soft and sink again.', de: 'Geh in die Hocke, spring mit den Füßen ab, lande wieder tief.', es: 'Agáchate, despega con los dos pies y cae otra vez abajo.', sv: 'Gå ner, skjut ifrån med fötterna och landa mjukt igen.', fr: 'Fléchissez, décollez des deux pieds, retombez en souplesse.' },
    breath: { en: 'Out on take-off, in as you settle.', de: 'Beim Absprung aus, im Landen ein.', es: 'Fuera el aire al despegar, dentro al posarte.', sv: 'Ut i avstampet, in i landningen.', fr: 'Soufflez au décollage, inspirez à la réception.' },
    fault: { en: 'Land toes first and sink, knees apart, without a thud.', de: 'Lande mit den Zehen zuerst, Knie auseinander, ganz leise.', es: 'Cae de puntas y flexiona, rodillas separadas, sin golpe.', sv: 'Landa på tårna och sjunk, knäna isär, utan duns.', fr: 'Atterrissez sur les pointes, genoux écartés, sans bruit.' },
  },
  'squat-reach': {
    'set-up': { en: 'Feet shoulder-wide and arms hanging free.', de: 'Füße schulterbreit, die Arme hängen frei.', es: 'Pies a lo ancho de los hombros, brazos sueltos.', sv: 'Fötterna axelbrett och armarna fria.', fr: 'Pieds à largeur d’épaules, bras libres.' },
    action: { en: 'Sit low, then stand and stretch both hands to the ceiling.', de: 'Setz dich tief, steh auf und streck die Hände zur Decke.', es: 'Siéntate bajo, levántate y estira las manos al techo.', sv: 'Sätt dig djupt, res dig och sträck händerna mot taket.', fr: 'Asseyez-vous bas, puis étirez les deux mains au plafond.' },
    fault: { en: 'Heels never leave the floor, even at the lowest point.', de: 'Die Fersen bleiben auch ganz unten am Boden.', es: 'Los talones no se despegan ni en el punto más bajo.', sv: 'Hälarna lämnar aldrig golvet, inte ens längst ner.', fr: 'Les talons ne décollent pas, même tout en bas.' },
  },
  skater: {
    'set-up': { en: 'Stand on one foot, knees soft, arms loose.', de: 'Steh auf einem Fuß, Knie weich, Arme locker.', es: 'Ponte sobre un pie, rodillas blandas, brazos sueltos.', sv: 'Stå på en fot med mjuka knän och lösa armar.', fr: 'Placez-vous sur un pied, genoux souples, bras relâchés.' },
    action: { en: 'Leap sideways from foot to foot, the free leg behind you.', de: 'Spring seitlich von Fuß zu Fuß, das freie Bein nach hinten.', es: 'Salta de lado de un pie al otro, la pierna libre por detrás.', sv: 'Hoppa i sidled från fot till fot, fria benet bakom.', fr: 'Bondissez d’un pied à l’autre, la jambe libre derrière.' },
    fault: { en: 'Settle on the landing knee for a moment before you go.', de: 'Fang dich im Landeknie kurz ab, bevor du weiterspringst.', es: 'Estabiliza un instante la rodilla antes del otro salto.', sv: 'Stabilisera knät en stund innan du hoppar vidare.', fr: 'Stabilisez le genou un instant avant de repartir.' },
  },
  'side-shuffle': {
    'set-up': { en: 'Feet wide, hands ready in front, like a goalkeeper.', de: 'Füße breit, Hände vorn bereit, wie im Tor.', es: 'Pies anchos y manos listas delante, como en la portería.', sv: 'Fötterna brett, händerna redo som en målvakt.', fr: 'Pieds larges et mains prêtes, comme un gardien de but.' },
    action: { en: 'Push off one foot, glide sideways low, then back again.', de: 'Drück dich mit einem Fuß ab, gleit zur Seite, dann zurück.', es: 'Empuja con un pie y deslízate de lado, luego al revés.', sv: 'Skjut ifrån med foten, glid åt sidan och sedan tillbaka.', fr: 'Poussez sur un pied, glissez de côté, puis dans l’autre sens.' },
    fault: { en: 'Feet come near each other but never cross or click.', de: 'Die Füße nähern sich, ohne zu kreuzen oder anzuschlagen.', es: 'Los pies se acercan sin chocar ni cruzarse.', sv: 'Fötterna närmar sig men korsas eller slår aldrig ihop.', fr: 'Les pieds se rapprochent sans se croiser ni se cogner.' },
  },
  'jab-cross': {
    'set-up': { en: 'One foot ahead, back heel up, both fists by your cheeks.', de: 'Ein Fuß vor, hintere Ferse hoch, beide Fäuste am Gesicht.', es: 'Un pie delante, talón de atrás alto, puños en las mejillas.', sv: 'En fot fram, bakre hälen uppe, nävarna vid kinderna.', fr: 'Un pied devant, talon arrière levé, poings aux joues.' },
    action: { en: 'Front fist straight out, then the back one with hip and heel.', de: 'Vordere Faust gerade, dann die hintere mit Hüfte und Ferse.', es: 'Puño delantero recto, luego el trasero con cadera y talón.', sv: 'Främre näven rakt ut, sedan den bakre med höft och häl.', fr: 'Le poing avant part droit, puis l’arrière avec la hanche.' },
    breath: { en: 'A sharp little breath out goes with each punch.', de: 'Zu jedem Schlag ein kurzer, scharfer Ausatemzug.', es: 'Cada golpe lleva un soplo corto y seco.', sv: 'Varje slag får en kort, skarp utandning.', fr: 'Chaque coup s’accompagne d’un souffle bref.' },
    fault: { en: 'Fists fly straight back to your chin, not past the hip.', de: 'Die Fäuste kommen direkt zum Kinn zurück.', es: 'Los puños vuelven directos a la barbilla.', sv: 'Nävarna far raka vägen tillbaka till hakan.', fr: 'Les poings reviennent tout droit au menton.' },
  },
  hook: {
    'set-up': { en: 'One foot ahead, chin tucked, elbows guarding the ribs.', de: 'Ein Fuß vorn, Kinn tief, die Ellenbogen decken die Rippen.', es: 'Un pie delante, mentón abajo, codos junto a las costillas.', sv: 'Boxarställning: hakan nere, armbågarna skyddar revbenen.', fr: 'Garde de boxe : menton rentré, coudes contre les côtes.' },
    action: { en: 'Swing a level forearm across, back heel turning, and return.', de: 'Der Unterarm schwingt waagrecht, Ferse dreht mit, und zurück.', es: 'El antebrazo cruza horizontal, gira el talón, y vuelve.', sv: 'Sving underarmen vågrätt, vrid bakre hälen, och tillbaka.', fr: 'L’avant-bras balaie à plat, le talon pivote, et revenez.' },
    fault: { en: 'Lift the elbow to fist height and stop at your nose.', de: 'Heb den Ellenbogen auf Fausthöhe und stopp vor der Nase.', es: 'Sube el codo a la altura del puño y frena ante la nariz.', sv: 'Höj armbågen till nävens höjd och stanna vid näsan.', fr: 'Levez le coude à hauteur du poing, arrêtez devant le nez.' },
  },
  uppercut: {
    'set-up': { en: 'One foot ahead, fists by your face, knees soft.', de: 'Ein Fuß vorn, die Fäuste am Gesicht, Knie weich.', es: 'Un pie delante, puños junto a la cara, rodillas blandas.', sv: 'Ena foten fram, nävarna vid ansiktet, mjuka knän.', fr: 'Un pied devant, poings près du visage, genoux souples.' },
    action: { en: 'Dip, scoop your fist up to chin height and back to guard.', de: 'Geh etwas tief, die Faust schaufelt bis Kinnhöhe und zurück.', es: 'Baja un poco, sube el puño hasta la barbilla y recoge.', sv: 'Sjunk lite, skopa upp näven till hakans höjd och tillbaka.', fr: 'Fléchissez, montez le poing jusqu’au menton et revenez.' },
    fault: { en: 'The palm faces you, and the elbow stays bent and near.', de: 'Die Handfläche zeigt zu dir, der Ellenbogen bleibt nah.', es: 'La palma te mira y el codo sigue doblado y cerca.', sv: 'Handflatan vänds mot dig och armbågen är böjd och nära.', fr: 'La paume vous regarde, le coude reste plié et proche.' },
  },
  'boxer-step': {
    'set-up': { en: 'Hands up in guard, feet just under your hips.', de: 'Hände in die Deckung, Füße knapp unter die Hüfte.', es: 'Manos en guardia y pies justo bajo la cadera.', sv: 'Händerna i gard, fötterna strax under höften.', fr: 'Mains en garde, pieds juste sous le bassin.' },
    action: { en: 'Shift your weight from foot to foot with tiny bounces.', de: 'Verlager das Gewicht federnd von Fuß zu Fuß.', es: 'Pasa el peso de un pie a otro con botes mínimos.', sv: 'Flytta tyngden från fot till fot med små studs.', fr: 'Passez d’un pied à l’autre par de tout petits rebonds.' },
    fault: { en: 'Ankles do the bouncing, the heels barely lift.', de: 'Das Federn kommt aus den Knöcheln, die Fersen heben kaum ab.', es: 'Botan los tobillos y los talones apenas se levantan.', sv: 'Studsen kommer ur fotlederna, hälarna lyfter knappt.', fr: 'Ce sont les chevilles qui rebondissent, talons à peine levés.' },
  },
  'slip-and-weave': {
    'set-up': { en: 'Wide stance, guard high, knees ready to give.', de: 'Breiter Stand, Deckung hoch, die Knie sind nachgiebig.', es: 'Pies anchos, guardia alta, rodillas listas para ceder.', sv: 'Bred ställning, hög gard och eftergivliga knän.', fr: 'Appuis larges, garde haute, genoux prêts à céder.' },
    action: { en: 'Draw a U with your head: dip, cross, rise, and back again.', de: 'Zeichne mit dem Kopf ein U: tief, hinüber, hoch und zurück.', es: 'Dibuja una U con la cabeza: baja, cruza, sube, y de vuelta.', sv: 'Rita ett U med huvudet: ner, över, upp, och tillbaka.', fr: 'Dessinez un U avec la tête : bas, côté, haut, et retour.' },
    fault: { en: 'Bend the knees to duck instead of dropping your chest.', de: 'Duck dich mit den Knien, statt die Brust fallen zu lassen.', es: 'Agacha con las rodillas en vez de hundir el pecho.', sv: 'Ducka med knäna i stället för att fälla bröstet.', fr: 'Esquivez avec les genoux au lieu de baisser la poitrine.' },
  },
  grapevine: {
    'set-up': { en: 'Stand with room on both sides, arms relaxed.', de: 'Steh mit Platz zu beiden Seiten, die Arme sind locker.', es: 'De pie, con espacio a ambos lados, brazos relajados.', sv: 'Stå med plats åt båda håll och lösa armar.', fr: 'Debout, de la place des deux côtés, bras souples.' },
    action: { en: 'Side, behind, side, tap with the foot, then the other way.', de: 'Seit, hinten, seit, der Fuß tippt, dann andersherum.', es: 'Lado, atrás, lado, toca con el pie, y al otro lado.', sv: 'Sida, bakom, sida, nudda med foten, sedan åt andra hållet.', fr: 'Côté, derrière, côté, le pied touche, puis l’autre sens.' },
    fault: { en: 'Hips keep facing front while the legs cross.', de: 'Die Hüfte zeigt nach vorn, auch wenn die Beine kreuzen.', es: 'La cadera mira al frente aunque se crucen las piernas.', sv: 'Höften pekar framåt även när benen korsas.', fr: 'Le bassin regarde devant même quand les jambes croisent.' },
  },
  'arm-drive-march': {
    'set-up': { en: 'Stand tall with both elbows at a right angle.', de: 'Steh aufrecht, beide Ellenbogen im rechten Winkel.', es: 'De pie, los dos codos en ángulo recto.', sv: 'Stå rak med båda armbågarna i rät vinkel.', fr: 'Debout, les deux coudes à angle droit.' },
    action: { en: 'March on the spot, fists pumping in turn from hip to chin.', de: 'Marschier auf der Stelle, Fäuste im Wechsel von Hüfte zu Kinn.', es: 'Marcha en el sitio y alterna los puños de cadera a mentón.', sv: 'Marschera på stället, nävarna turas om från höft till haka.', fr: 'Marchez sur place, poings de hanche à menton tour à tour.' },
    fault: { en: 'Let the arms brush your ribs instead of crossing in front.', de: 'Die Arme streifen die Rippen, statt vorn zu kreuzen.', es: 'Los brazos rozan las costillas y no se cruzan delante.', sv: 'Låt armarna snudda revbenen, inte korsas framför.', fr: 'Les bras frôlent les côtes au lieu de se croiser devant.' },
  },
  'jump-lunge': {
    'set-up': { en: 'One foot ahead, one behind on its ball, opposite arm forward.', de: 'Ein Fuß vorn, einer hinten auf dem Ballen, der Gegenarm vorn.', es: 'Un pie delante y otro atrás, el brazo contrario al frente.', sv: 'En fot fram och en bak, motsatt arm framåt.', fr: 'Un pied devant, un derrière, le bras opposé en avant.' },
    action: { en: 'Sink, spring up and swap your legs in the air, each time.', de: 'Sink, spring hoch und wechsle jedes Mal die Beine in der Luft.', es: 'Baja, salta y cambia las piernas en el aire cada vez.', sv: 'Sjunk, hoppa upp och byt ben i luften varje gång.', fr: 'Descendez, sautez, changez de jambe en l’air à chaque fois.' },
    breath: { en: 'Breathe out with every switch.', de: 'Jeder Wechsel ist ein Ausatmen.', es: 'Un soplo en cada cambio.', sv: 'Ett utandetag per byte.', fr: 'Une expiration à chaque changement.' },
    fault: { en: 'Sink into the landing until the back knee nearly touches.', de: 'Federe nach, bis das hintere Knie fast den Boden berührt.', es: 'Amortigua hasta que la rodilla de atrás casi toque.', sv: 'Fjädra ner tills bakre knät nästan nuddar golvet.', fr: 'Amortissez jusqu’à frôler le sol du genou arrière.' },
  },
  'plank-jack': {
    'set-up': { en: 'Hands below your shoulders, knees down, feet together.', de: 'Hände unter die Schultern, Knie am Boden, Füße zusammen.', es: 'Manos bajo los hombros, rodillas al suelo, pies juntos.', sv: 'Händerna under axlarna, knäna i golvet, fötterna ihop.', fr: 'Mains sous les épaules, genoux posés, pieds joints.' },
    action: { en: 'Rise to plank and hop both feet wide and back in.', de: 'Im hohen Stütz springen die Füße auseinander und zusammen.', es: 'En plancha, abre y cierra los pies a saltitos.', sv: 'Lyft till planka och hoppa isär och ihop med fötterna.', fr: 'En planche, écartez et refermez les pieds par petits sauts.' },
    fault: { en: 'The shoulders do not ride up and down with your feet.', de: 'Die Schultern wippen nicht mit den Füßen mit.', es: 'Los hombros no suben y bajan con los pies.', sv: 'Axlarna åker inte upp och ner med fötterna.', fr: 'Les épaules ne suivent pas le va-et-vient des pieds.' },
  },
  'plank-walk-out': {
    'set-up': { en: 'Stand with feet hip-wide at the end of your mat.', de: 'Stell dich hüftbreit ans Ende der Matte.', es: 'Ponte en el extremo de la esterilla, pies separados.', sv: 'Ställ dig höftbrett i mattans ände.', fr: 'Placez-vous au bout du tapis, pieds écartés.' },
    action: { en: 'Fold down, walk your hands out to plank, and walk them back.', de: 'Beug dich vor, lauf mit den Händen in den Stütz und zurück.', es: 'Inclínate, camina con las manos a plancha y regresa.', sv: 'Fäll dig, gå ut med händerna till planka och gå tillbaka.', fr: 'Penchez-vous, allez en planche avec les mains, revenez.' },
    breath: { en: 'Breathe out on the way to plank, in when you have arrived.', de: 'Atme auf dem Weg in den Stütz aus, dort wieder ein.', es: 'Espira de camino a la plancha, inspira al llegar.', sv: 'Andas ut på väg till plankan, in när du är framme.', fr: 'Soufflez en allant vers la planche, inspirez à l’arrivée.' },
    fault: { en: 'Take small hand steps so that your hips do not sway.', de: 'Kleine Schritte mit den Händen, dann schwankt die Hüfte nicht.', es: 'Pasos cortos con las manos para no balancear la cadera.', sv: 'Ta små steg med händerna så gungar inte höften.', fr: 'De petits pas de mains évitent de balancer le bassin.' },
  },
  'seated-march': {
    'set-up': { en: 'Sit away from the backrest with both feet under your knees.', de: 'Sitz ohne Lehne, beide Füße unter den Knien.', es: 'Siéntate sin apoyar la espalda, pies bajo las rodillas.', sv: 'Sitt utan att luta dig, fötterna under knäna.', fr: 'Asseyez-vous loin du dossier, pieds sous les genoux.' },
    action: { en: 'Lift one thigh off the seat, set it down, lift the other.', de: 'Heb einen Oberschenkel vom Sitz, dann den anderen.', es: 'Despega un muslo del asiento, bájalo y despega el otro.', sv: 'Lyft ena låret från sitsen, sätt ner och lyft det andra.', fr: 'Décollez une cuisse du siège, posez-la, puis l’autre.' },
    fault: { en: 'Head up and back tall, even when the thigh gets tired.', de: 'Kopf hoch und Rücken lang, auch wenn das Bein müde wird.', es: 'Cabeza alta y espalda larga, aunque se canse el muslo.', sv: 'Huvudet högt och ryggen lång, även när låret tröttnar.', fr: 'Tête haute et dos long, même si la cuisse fatigue.' },
  },
  'seated-punch': {
    'set-up': { en: 'Sit on the front half of the chair, fists by your collarbones.', de: 'Sitz vorn auf dem Stuhl, die Fäuste vor den Schlüsselbeinen.', es: 'Siéntate en la mitad delantera, puños ante las clavículas.', sv: 'Sitt på stolens främre halva, nävarna vid nyckelbenen.', fr: 'Asseyez-vous à l’avant du siège, poings devant la poitrine.' },
    action: { en: 'Punch one arm forward, chest turning, then the other.', de: 'Stoß einen Arm vor, die Brust dreht mit, dann den anderen.', es: 'Golpea al frente con un brazo y gira el pecho, luego el otro.', sv: 'Slå fram en arm, bröstet vrids med, sedan den andra.', fr: 'Frappez devant d’un bras, la poitrine suit, puis de l’autre.' },
    fault: { en: 'Stop just short of a locked elbow.', de: 'Stopp, kurz bevor der Ellenbogen durchschlägt.', es: 'Frena justo antes de bloquear el codo.', sv: 'Stanna strax innan armbågen låser sig.', fr: 'Arrêtez juste avant de verrouiller le coude.' },
  },
  'lateral-hop': {
    'set-up': { en: 'Imagine a line on the floor and stand beside it, knees bent.', de: 'Denk dir eine Linie und stell dich daneben, Knie gebeugt.', es: 'Imagina una línea en el suelo y ponte junto a ella.', sv: 'Tänk dig en linje på golvet och ställ dig bredvid.', fr: 'Imaginez une ligne au sol et placez-vous à côté.' },
    action: { en: 'Hop over the line with both feet, then back, knees soft.', de: 'Spring mit beiden Füßen hinüber und zurück, Knie weich.', es: 'Salta la línea con los dos pies y vuelve, rodillas blandas.', sv: 'Hoppa jämfota över linjen och tillbaka, mjuka knän.', fr: 'Sautez la ligne à pieds joints et revenez, genoux souples.' },
    fault: { en: 'Swing your legs across while the chest stays over the line.', de: 'Die Beine pendeln hinüber, die Brust bleibt über der Linie.', es: 'Las piernas pasan, el pecho se queda sobre la línea.', sv: 'Benen pendlar över medan bröstet stannar ovanför linjen.', fr: 'Les jambes passent, la poitrine reste au-dessus de la ligne.' },
  },
  'rope-hop': {
    'set-up': { en: 'Pretend to hold rope handles, elbows close to your waist.', de: 'Halt unsichtbare Seilgriffe, die Ellenbogen an der Taille.', es: 'Haz como que agarras la comba, codos junto a la cintura.', sv: 'Låtsas hålla i ett hopprep, armbågarna nära midjan.', fr: 'Tenez une corde invisible, coudes près de la taille.' },
    action: { en: 'Skip off the balls of both feet while your wrists turn the rope.', de: 'Hüpf auf den Fußballen, die Handgelenke drehen das Seil.', es: 'Salta sobre las puntas mientras las muñecas giran la cuerda.', sv: 'Hoppa på trampdynorna medan handlederna snurrar repet.', fr: 'Sautillez sur les pointes, les poignets tournent la corde.' },
    breath: { en: 'Find a steady breath of several hops in, several out.', de: 'Finde einen ruhigen Atem über mehrere Hüpfer.', es: 'Busca un aire regular que dure varios saltos.', sv: 'Hitta ett jämnt andetag över flera hopp.', fr: 'Trouvez un souffle régulier sur plusieurs sauts.' },
    fault: { en: 'Clear a rope’s width only: toes skim the floor.', de: 'Nur eine Seildicke hoch, die Zehen bleiben nah am Boden.', es: 'Levanta los pies solo el grosor de una cuerda.', sv: 'Hoppa bara så högt som ett rep är tjockt, tårna nära golvet.', fr: 'Décollez d’une épaisseur de corde, orteils près du sol.' },
  },
  'speed-feet': {
    'set-up': { en: 'Feet wider than your hips, hands ready in front.', de: 'Füße breiter als die Hüfte, die Hände vorn bereit.', es: 'Pies más anchos que la cadera, manos listas delante.', sv: 'Fötterna bredare än höften, händerna redo framför.', fr: 'Pieds plus larges que le bassin, mains prêtes.' },
    action: { en: 'Crouch a little and patter your feet, one after the other.', de: 'Geh leicht in die Knie, die Füße trippeln schnell im Wechsel.', es: 'Agáchate un poco y repiquetea con un pie y otro.', sv: 'Sjunk lite på huk och smattra med fötterna växelvis.', fr: 'Fléchissez un peu et tambourinez d’un pied puis de l’autre.' },
    fault: { en: 'Low hips throughout, and the head at one height.', de: 'Die Hüfte bleibt tief, der Kopf auf einer Höhe.', es: 'Cadera baja todo el rato y la cabeza sin botar.', sv: 'Höften låg hela tiden, huvudet på samma höjd.', fr: 'Bassin bas tout du long, la tête à hauteur constante.' },
  },
  'front-kick': {
    'set-up': { en: 'Stand with guard up and feet under your hips.', de: 'Steh hüftbreit mit den Händen in der Deckung.', es: 'En guardia, de pie, pies bajo la cadera.', sv: 'Stå höftbrett med garden uppe.', fr: 'Debout, en garde, pieds sous le bassin.' },
    action: { en: 'Knee up, snap the heel out and fold back, then the other leg.', de: 'Knie hoch, Ferse vor und zurück, dann das andere Bein.', es: 'Rodilla arriba, lanza el talón, recoge, y la otra pierna.', sv: 'Upp med knät, hälen fram och in, sedan andra benet.', fr: 'Genou haut, talon devant, retour, puis l’autre jambe.' },
    breath: { en: 'Short breath out as the heel shoots away.', de: 'Kurz ausatmen, wenn die Ferse vorschnellt.', es: 'Suelta un golpe de aire con la patada.', sv: 'Blås ut kort i sparken.', fr: 'Soufflez bref quand le talon part.' },
    fault: { en: 'Bend the standing knee softly, do not reach with the back.', de: 'Das Standknie bleibt weich, der Rücken lehnt nicht zurück.', es: 'Rodilla de apoyo blanda, sin echar atrás la espalda.', sv: 'Mjukt stödknä, och ryggen faller inte bakåt.', fr: 'Genou d’appui souple, le dos ne part pas en arrière.' },
  },
}
