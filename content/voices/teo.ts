import type { VoicePhrases } from '@/lib/timeline/voice'

/** Light and chatty: plain announcements with a friendly word, and remarks that compare with everyday life. */
export const TEO: VoicePhrases = {
  'next': [
    { en: 'Then on to {next}.', de: 'Weiter geht’s mit: {next}.', es: 'Vamos luego con {next}.', sv: 'Vidare sen till {next}.', fr: 'On passe à : {next}.' },
    { en: 'Up next, {next}.', de: 'Gleich dran: {next}.', es: 'Luego toca {next}.', sv: 'Sen är det dags för {next}.', fr: 'À suivre : {next}.' },
  ],
  'next-side': [
    { en: 'Then on to {next}. {side}.', de: 'Weiter geht’s mit: {next}. {side}.', es: 'Vamos luego con {next}. {side}.', sv: 'Vidare sen till {next}. {side}.', fr: 'On passe à : {next}. {side}.' },
    { en: 'Up next, {next}. {side}.', de: 'Gleich dran: {next}. {side}.', es: 'Luego toca {next}. {side}.', sv: 'Sen är det dags för {next}. {side}.', fr: 'À suivre : {next}. {side}.' },
  ],
  'rest': [
    { en: 'Breather.', de: 'Verschnaufen.', es: 'Un respiro.', sv: 'Pusta ut.', fr: 'On souffle.' },
  ],
  'rest-next': [
    { en: 'Breather, and then {next}.', de: 'Verschnaufen, und dann {next}.', es: 'Un respiro, y después {next}.', sv: 'Pusta ut, och sen {next}.', fr: 'On souffle, et après {next}.' },
  ],
  'rest-next-side': [
    { en: 'Breather, and then {next}. {side}.', de: 'Verschnaufen, und dann {next}. {side}.', es: 'Un respiro, y después {next}. {side}.', sv: 'Pusta ut, och sen {next}. {side}.', fr: 'On souffle, et après {next}. {side}.' },
  ],
  'rest-again': [
    { en: 'Breather, and then once more.', de: 'Verschnaufen, und dann noch mal.', es: 'Un respiro, y después otra vez.', sv: 'Pusta ut, och sen en gång till.', fr: 'On souffle, et après encore une fois.' },
  ],
  'rest-other-side': [
    { en: 'Breather, and then the other side.', de: 'Verschnaufen, dann die andere Seite.', es: 'Un respiro, y después el otro lado.', sv: 'Pusta ut, och sen andra sidan.', fr: 'On souffle, et après l’autre côté.' },
  ],
  'seconds-left': [
    { en: 'Last {seconds} seconds.', de: 'Die letzten {seconds} Sekunden.', es: 'Últimos {seconds} segundos.', sv: 'Sista {seconds} sekunderna.', fr: 'Les {seconds} dernières secondes.' },
    { en: '{seconds} seconds to go.', de: '{seconds} Sekunden noch.', es: 'Faltan {seconds} segundos.', sv: 'Bara {seconds} sekunder till.', fr: 'Plus que {seconds} petites secondes.' },
  ],
  'halfway': [
    { en: 'And that is half.', de: 'Und das ist die Hälfte.', es: 'Y ya va la mitad.', sv: 'Och det var hälften.', fr: 'Et voilà la moitié.' },
    { en: 'Half of it done.', de: 'Halb geschafft.', es: 'La mitad, hecha.', sv: 'Hälften avklarad.', fr: 'La moitié, c’est fait.' },
  ],
  'go-on': [
    { en: 'On we go.', de: 'Und weiter so.', es: 'Así seguimos.', sv: 'Vi kör vidare.', fr: 'On continue comme ça.' },
  ],
  'keep-going': [
    { en: 'On we go. {time}.', de: 'Und weiter so. {time}.', es: 'Así seguimos. {time}.', sv: 'Vi kör vidare. {time}.', fr: 'On continue comme ça. {time}.' },
  ],
  'build': [
    { en: 'A bit more now. {time}.', de: 'Jetzt ein bisschen mehr. {time}.', es: 'Ahora un poquito más. {time}.', sv: 'Nu lite mer. {time}.', fr: 'Encore un peu plus. {time}.' },
  ],
  'ease-off': [
    { en: 'A bit gentler now. {time}.', de: 'Ein bisschen gemütlicher. {time}.', es: 'Ahora con más calma. {time}.', sv: 'Nu lite lugnare igen. {time}.', fr: 'Un peu plus tranquille. {time}.' },
  ],
  'warm-up-start': [
    { en: 'We start easy. {movement}.', de: 'Wir fangen locker an. {movement}.', es: 'Empezamos con calma. {movement}.', sv: 'Vi börjar lugnt. {movement}.', fr: 'On démarre au calme. {movement}.' },
  ],
  'warm-up-time': [
    { en: 'We start easy. {movement}. {time}.', de: 'Wir fangen locker an. {movement}. {time}.', es: 'Empezamos con calma. {movement}. {time}.', sv: 'Vi börjar lugnt. {movement}. {time}.', fr: 'On démarre au calme. {movement}. {time}.' },
  ],
  'cool-down-start': [
    { en: 'Time to wind down. {movement}.', de: 'Langsam runter. {movement}.', es: 'Hora de aflojar. {movement}.', sv: 'Dags att varva ner. {movement}.', fr: 'Place au retour au calme. {movement}.' },
  ],
  'cool-down-time': [
    { en: 'Time to wind down. {movement}. {time}.', de: 'Langsam runter. {movement}. {time}.', es: 'Hora de aflojar. {movement}. {time}.', sv: 'Dags att varva ner. {movement}. {time}.', fr: 'Place au retour au calme. {movement}. {time}.' },
  ],
  'opening-start': [
    { en: 'Off we go: {movement}.', de: 'Los geht’s mit: {movement}.', es: 'Arrancamos con: {movement}.', sv: 'Vi drar i gång med: {movement}.', fr: 'On démarre avec : {movement}.' },
  ],
  'closing-start': [
    { en: 'And to round off: {movement}.', de: 'Und zum Ausklang: {movement}.', es: 'Y para cerrar: {movement}.', sv: 'Och som avslutning: {movement}.', fr: 'Et pour conclure : {movement}.' },
  ],
  'end': [
    { en: 'That was fun. See you soon.', de: 'Schön war’s. Bis bald.', es: 'Ha sido un placer. Hasta la próxima.', sv: 'Det var trevligt. Vi hörs.', fr: 'C’était sympa. À bientôt.' },
  ],
  'gait.walk-easy': [
    { en: 'Stroll as on a Sunday, {time}.', de: 'Bummel wie am Sonntag, {time}.', es: 'Pasea como en domingo, {time}.', sv: 'Flanera som en söndag, {time}.', fr: 'Flânez comme un dimanche, {time}.' },
    { en: 'An easy walk, {time}.', de: 'Ganz locker gehen, {time}.', es: 'Un paseo suave, {time}.', sv: 'En lugn promenad, {time}.', fr: 'Marche tranquille, {time}.' },
  ],
  'gait.walk-brisk': [
    { en: 'Brisk, as if to the bus, {time}.', de: 'Zügig wie zum Bus, {time}.', es: 'A buen paso, como al autobús, {time}.', sv: 'Raskt som till bussen, {time}.', fr: 'D’un bon pas, comme vers le bus, {time}.' },
    { en: 'A good brisk walk, {time}.', de: 'Zügig unterwegs, {time}.', es: 'Con paso ágil, {time}.', sv: 'Rask promenad, {time}.', fr: 'Marche d’un bon pas, {time}.' },
  ],
  'remark-warm-up': [
    { en: 'The first page of a good book is slow too.', de: 'Auch gute Bücher fangen langsam an.', es: 'Los buenos libros también empiezan despacio.', sv: 'Bra böcker börjar också långsamt.', fr: 'Les bons livres aussi commencent lentement.' },
    { en: 'Relaxed, as if waiting for a friend.', de: 'Entspannt, als würdest du auf jemanden warten.', es: 'Con calma, como quien espera a un amigo.', sv: 'Avspänt, som när man väntar på en vän.', fr: 'Tranquille, comme on attend un ami.' },
    { en: 'No rush, like a Sunday morning.', de: 'Kein Stress, wie sonntags früh.', es: 'Sin prisas, como un domingo por la mañana.', sv: 'Ingen stress, som en söndagsmorgon.', fr: 'Sans hâte, comme un dimanche matin.' },
    { en: 'Just trying it on, like a new coat.', de: 'Erst mal anprobieren, wie eine neue Jacke.', es: 'Es solo probárselo, como un abrigo nuevo.', sv: 'Bara prova, som en ny jacka.', fr: 'On essaie seulement, comme une veste neuve.' },
    { en: 'Cats take their time too.', de: 'Katzen lassen sich auch Zeit.', es: 'Los gatos también se toman su tiempo.', sv: 'Katter tar också god tid på sig.', fr: 'Les chats aussi prennent leur temps.' },
    { en: 'Like a cold lake: soon it feels fine.', de: 'Wie ein kalter See: bald geht es gut.', es: 'Como el mar frío: enseguida se está bien.', sv: 'Som en kall sjö: snart känns det bra.', fr: 'Comme un lac froid : on s’y fait vite.' },
    { en: 'Small talk first, deep talk later.', de: 'Erst plaudern, später die großen Themen.', es: 'Primero charla ligera, luego lo serio.', sv: 'Först småprat, sen de stora frågorna.', fr: 'D’abord on bavarde, ensuite on parle sérieusement.' },
    { en: 'If there is music, you may hum along.', de: 'Läuft Musik, darfst du mitsummen.', es: 'Si hay música, puedes tararear.', sv: 'Är det musik på får du nynna med.', fr: 'S’il y a de la musique, vous pouvez fredonner.' },
  ],
  'remark-work': [
    { en: 'Move as if the neighbours were asleep.', de: 'So leise, als schliefen die Nachbarn.', es: 'Como si durmieran los vecinos.', sv: 'Som om grannarna sov.', fr: 'Comme si les voisins dormaient.' },
    { en: 'Loose like a coat, not like armour.', de: 'Locker wie ein Mantel, nicht wie Blech.', es: 'Suelto como un abrigo, no como armadura.', sv: 'Ledigt som en rock, inte som en rustning.', fr: 'Ample comme un manteau, pas une armure.' },
    { en: 'Breathe as if you were telling a story.', de: 'Atme, als würdest du etwas erzählen.', es: 'Respira como quien cuenta una historia.', sv: 'Andas som om du berättade något.', fr: 'Respirez comme on raconte une histoire.' },
    { en: 'Steady, like a local train.', de: 'Stetig wie ein Regionalzug.', es: 'Regular, como un tren de cercanías.', sv: 'Jämnt som ett lokaltåg.', fr: 'Régulier comme un petit train.' },
    { en: 'Not your day? Half portions are fine.', de: 'Nicht dein Tag? Halbe Portion geht auch.', es: '¿No es tu día? Media ración también vale.', sv: 'Inte din dag? Halv portion går bra.', fr: 'Pas votre jour ? La demi-portion, ça va.' },
    { en: 'Lost the rhythm? It comes round again.', de: 'Raus aus dem Rhythmus? Er kommt wieder vorbei.', es: '¿Perdiste el ritmo? Volverá a pasar.', sv: 'Tappat rytmen? Den kommer tillbaka.', fr: 'Le rythme est parti ? Il repassera.' },
    { en: 'Make a face like someone with a nice secret.', de: 'Schau wie jemand mit einem schönen Geheimnis.', es: 'Pon cara de guardar un buen secreto.', sv: 'Se ut som någon med en fin hemlighet.', fr: 'Faites la tête de qui garde un joli secret.' },
    { en: 'As cheerful as the last day of school.', de: 'So vergnügt wie am letzten Schultag.', es: 'Con la alegría del último día de clase.', sv: 'Glatt som på skolavslutningen.', fr: 'Gai comme un dernier jour d’école.' },
    { en: 'It does not have to be pretty to count.', de: 'Es muss nicht schön aussehen, um zu zählen.', es: 'No tiene que quedar bonito para que valga.', sv: 'Det måste inte vara snyggt för att gälla.', fr: 'Pas besoin que ce soit joli pour que ça compte.' },
  ],
  'remark-rest': [
    { en: 'Shake it out like a wet umbrella.', de: 'Schüttel dich aus wie einen Regenschirm.', es: 'Sacúdete como un paraguas mojado.', sv: 'Skaka av dig som ett vått paraply.', fr: 'Secouez-vous comme un parapluie mouillé.' },
    { en: 'Water, like for a good houseplant.', de: 'Wasser, wie für die Zimmerpflanze.', es: 'Agua, como a una buena planta.', sv: 'Vatten, som till krukväxten.', fr: 'De l’eau, comme pour une plante verte.' },
    { en: 'Breath first, news later.', de: 'Erst Luft, dann Nachrichten.', es: 'Primero aire, luego noticias.', sv: 'Först luft, sen nyheter.', fr: 'D’abord l’air, ensuite les nouvelles.' },
    { en: 'Sigh, as if you had put the shopping down.', de: 'Seufz, als hättest du die Einkäufe abgestellt.', es: 'Suspira, como al soltar las bolsas de la compra.', sv: 'Sucka, som när man ställt ner kassarna.', fr: 'Soupirez, comme en posant les courses.' },
    { en: 'Hands loose, like mittens on a string.', de: 'Die Hände baumeln wie Handschuhe an der Schnur.', es: 'Las manos sueltas, como manoplas con cordón.', sv: 'Händerna dinglar som vantar i ett snöre.', fr: 'Les mains pendent comme des moufles au bout d’un fil.' },
    { en: 'Nothing planned, like a rainy Sunday.', de: 'Nichts vor, wie an einem Regentag.', es: 'Sin planes, como un domingo de lluvia.', sv: 'Inga planer, som en regnig söndag.', fr: 'Rien de prévu, comme un dimanche de pluie.' },
    { en: 'Stand about, like at a bus stop.', de: 'Steh herum wie an der Haltestelle.', es: 'Quédate como en la parada del autobús.', sv: 'Stå och häng, som vid en hållplats.', fr: 'Attendez, comme à l’arrêt de bus.' },
    { en: 'Look out of the window, if there is one.', de: 'Schau aus dem Fenster, wenn da eins ist.', es: 'Mira por la ventana, si tienes una cerca.', sv: 'Titta ut genom fönstret, om det finns ett.', fr: 'Regardez par la fenêtre, s’il y en a une.' },
  ],
  'remark-walk': [
    { en: 'Walk like someone with good news.', de: 'Geh wie jemand mit guten Nachrichten.', es: 'Anda como quien trae buenas noticias.', sv: 'Gå som någon med goda nyheter.', fr: 'Marchez comme si vous portiez une bonne nouvelle.' },
    { en: 'Let the arms swing, like on the way home.', de: 'Lass die Arme schwingen wie auf dem Heimweg.', es: 'Los brazos sueltos, como de vuelta a casa.', sv: 'Låt armarna svänga, som på hemvägen.', fr: 'Les bras balancent, comme en rentrant chez soi.' },
    { en: 'Look about like a tourist.', de: 'Schau dich um wie im Urlaub.', es: 'Mira alrededor como en un viaje.', sv: 'Se dig om som en turist.', fr: 'Regardez autour de vous, comme en voyage.' },
    { en: 'Count dogs, or cats, or bicycles.', de: 'Zähl Hunde, Katzen oder Fahrräder.', es: 'Cuenta perros, gatos o bicicletas.', sv: 'Räkna hundar, katter eller cyklar.', fr: 'Comptez les chiens, les chats ou les vélos.' },
    { en: 'Tall, as if you knew a shortcut.', de: 'Aufrecht, als wüsstest du eine Abkürzung.', es: 'Con porte, como si supieras un atajo.', sv: 'Rak, som om du kunde en genväg.', fr: 'Tête haute, comme qui sait un raccourci.' },
    { en: 'Like talking, only with the feet.', de: 'Wie plaudern, nur mit den Füßen.', es: 'Como charlar, pero con los pies.', sv: 'Som att småprata, fast med fötterna.', fr: 'Comme bavarder, mais avec les pieds.' },
    { en: 'If someone waves, wave back.', de: 'Winkt dir jemand, wink zurück.', es: 'Si alguien te saluda, saluda también.', sv: 'Om någon vinkar, vinka tillbaka.', fr: 'Si quelqu’un vous salue, saluez aussi.' },
    { en: 'Hang your thoughts out to air, like washing.', de: 'Häng die Gedanken an die Luft wie Wäsche.', es: 'Tiende los pensamientos al aire, como la ropa.', sv: 'Häng ut tankarna på vädring, som tvätt.', fr: 'Étendez vos pensées à l’air, comme du linge.' },
    { en: 'A good time to think of nothing in particular.', de: 'Ein guter Moment, um an nichts zu denken.', es: 'Buen momento para no pensar en nada especial.', sv: 'Ett bra tillfälle att inte tänka på något särskilt.', fr: 'Un bon moment pour ne penser à rien de précis.' },
  ],
  'remark-cool-down': [
    { en: 'The credits are running now.', de: 'Jetzt läuft der Abspann.', es: 'Ya pasan los créditos.', sv: 'Nu rullar eftertexterna.', fr: 'Le générique défile.' },
    { en: 'Like taking off tight shoes.', de: 'Wie enge Schuhe ausziehen.', es: 'Como quitarse unos zapatos apretados.', sv: 'Som att ta av sig trånga skor.', fr: 'Comme quitter des souliers trop étroits.' },
    { en: 'Let it slow by itself, like a swing.', de: 'Lass es auspendeln wie eine Schaukel.', es: 'Deja que se pare solo, como un columpio.', sv: 'Låt det gunga ut, som en gunga.', fr: 'Laissez ralentir, comme une balançoire.' },
    { en: 'Slowly, like the walk home from a party.', de: 'Langsam, wie der Heimweg nach einem Fest.', es: 'Despacio, como al volver de una fiesta.', sv: 'Sakta, som hemvägen från en fest.', fr: 'Lentement, comme en rentrant d’une fête.' },
    { en: 'Like the last pages: no need to hurry.', de: 'Wie die letzten Seiten: nur keine Eile.', es: 'Como las últimas páginas: sin correr.', sv: 'Som de sista sidorna: ta god tid på dig.', fr: 'Comme les dernières pages : sans se presser.' },
    { en: 'Loosen up, like a tie after work.', de: 'Alles lockern, wie die Krawatte am Abend.', es: 'Afloja todo, como la corbata al salir.', sv: 'Lossa allt, som slipsen efter jobbet.', fr: 'Desserrez tout, comme une cravate le soir.' },
    { en: 'Unhurried, like a cat in the sun.', de: 'Gemächlich, wie eine Katze in der Sonne.', es: 'Sin prisa, como un gato al sol.', sv: 'Maklig som en katt i solen.', fr: 'Sans se hâter, comme un chat au soleil.' },
    { en: 'The busy part is behind you, like a Monday.', de: 'Das Anstrengende ist vorbei, wie ein Montag.', es: 'Lo intenso ya pasó, como un lunes.', sv: 'Det jobbiga är över, som en måndag.', fr: 'Le plus dur est passé, comme un lundi.' },
  ],
}
