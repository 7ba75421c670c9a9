import type { VoicePhrases } from '@/lib/timeline/voice'

/** Dry and short, with a straight face: states the obvious and leaves it there; announcements stay plain. */
export const JONAS: VoicePhrases = {
  'next': [
    { en: 'After this: {next}.', de: 'Danach: {next}.', es: 'Después de esto: {next}.', sv: 'Efter det här: {next}.', fr: 'Après ça : {next}.' },
  ],
  'next-side': [
    { en: 'After this: {next}. {side}.', de: 'Danach: {next}. {side}.', es: 'Después de esto: {next}. {side}.', sv: 'Efter det här: {next}. {side}.', fr: 'Après ça : {next}. {side}.' },
  ],
  'rest': [
    { en: 'Stop.', de: 'Stopp.', es: 'Alto.', sv: 'Stopp.', fr: 'Stop.' },
    { en: 'Officially: rest.', de: 'Offiziell Pause.', es: 'Descanso oficial.', sv: 'Officiell paus.', fr: 'Pause officielle.' },
  ],
  'rest-next': [
    { en: 'Stop. Next: {next}.', de: 'Stopp. Als Nächstes: {next}.', es: 'Alto. A continuación: {next}.', sv: 'Stopp. Härnäst: {next}.', fr: 'Stop. Ensuite : {next}.' },
  ],
  'rest-next-side': [
    { en: 'Stop. Next: {next}. {side}.', de: 'Stopp. Als Nächstes: {next}. {side}.', es: 'Alto. A continuación: {next}. {side}.', sv: 'Stopp. Härnäst: {next}. {side}.', fr: 'Stop. Ensuite : {next}. {side}.' },
  ],
  'rest-set': [
    { en: 'Stop. Set {set} of {sets} is next.', de: 'Stopp. Satz {set} von {sets} kommt noch.', es: 'Alto. Queda la serie {set} de {sets}.', sv: 'Stopp. Set {set} av {sets} kommer sen.', fr: 'Stop. Reste la série {set} sur {sets}.' },
    { en: 'Stop. After that, set {set} of {sets}.', de: 'Stopp. Danach Satz {set} von {sets}.', es: 'Alto. Después, serie {set} de {sets}.', sv: 'Stopp. Därefter set {set} av {sets}.', fr: 'Stop. Après ça, série {set} sur {sets}.' },
    { en: 'Stop. Set {set} of {sets} can wait.', de: 'Stopp. Satz {set} von {sets} kann warten.', es: 'Alto. La serie {set} de {sets} no se escapa.', sv: 'Stopp. Set {set} av {sets} kan vänta.', fr: 'Stop. La série {set} sur {sets} attendra.' },
  ],
  'rest-again': [
    { en: 'Stop. Then the same again.', de: 'Stopp. Dann dasselbe noch mal.', es: 'Alto. Luego, lo mismo.', sv: 'Stopp. Sen samma igen.', fr: 'Stop. Puis la même chose.' },
  ],
  'rest-other-side': [
    { en: 'Stop. Then the other side.', de: 'Stopp. Danach die andere Seite.', es: 'Alto. Después, el otro lado.', sv: 'Stopp. Sedan andra sidan.', fr: 'Stop. Puis l’autre côté.' },
  ],
  'seconds-left': [
    { en: 'Just {seconds} seconds.', de: 'Bloß noch {seconds} Sekunden.', es: 'Solo {seconds} segundos.', sv: 'Bara {seconds} sekunder.', fr: 'Plus que {seconds} secondes.' },
  ],
  'go-on': [
    { en: 'As before.', de: 'Wie gehabt.', es: 'Igual que antes.', sv: 'Som förut.', fr: 'Comme avant.' },
  ],
  'keep-going': [
    { en: 'As before. {time}.', de: 'Wie gehabt. {time}.', es: 'Igual que antes. {time}.', sv: 'Som förut. {time}.', fr: 'Comme avant. {time}.' },
  ],
  'warm-up-start': [
    { en: 'Warm-up, as always. {movement}.', de: 'Aufwärmen, wie immer. {movement}.', es: 'A calentar, como siempre. {movement}.', sv: 'Uppvärmning, som alltid. {movement}.', fr: 'Toujours s’échauffer. {movement}.' },
  ],
  'warm-up-time': [
    { en: 'Warm-up, as always. {movement}. {time}.', de: 'Aufwärmen, wie immer. {movement}. {time}.', es: 'A calentar, como siempre. {movement}. {time}.', sv: 'Uppvärmning, som alltid. {movement}. {time}.', fr: 'Toujours s’échauffer. {movement}. {time}.' },
  ],
  'cool-down-start': [
    { en: 'Cool-down, at last. {movement}.', de: 'Ausklang, endlich. {movement}.', es: 'Por fin, vuelta a la calma. {movement}.', sv: 'Nedvarvning, äntligen. {movement}.', fr: 'Retour au calme, enfin. {movement}.' },
  ],
  'cool-down-time': [
    { en: 'Cool-down, at last. {movement}. {time}.', de: 'Ausklang, endlich. {movement}. {time}.', es: 'Por fin, vuelta a la calma. {movement}. {time}.', sv: 'Nedvarvning, äntligen. {movement}. {time}.', fr: 'Retour au calme, enfin. {movement}. {time}.' },
  ],
  'cool-down-side': [
    { en: 'Cool-down, at last. {movement}. {side}.', de: 'Ausklang, endlich. {movement}. {side}.', es: 'Por fin, vuelta a la calma. {movement}. {side}.', sv: 'Nedvarvning, äntligen. {movement}. {side}.', fr: 'Retour au calme, enfin. {movement}. {side}.' },
  ],
  'end': [
    { en: 'Done. No complaints.', de: 'Fertig. Nichts zu meckern.', es: 'Listo. Nada que objetar.', sv: 'Klart. Inget att klaga på.', fr: 'Fini. Rien à redire.' },
  ],
  'remark-warm-up': [
    { en: 'Nothing is at stake yet.', de: 'Noch geht es um nichts.', es: 'Aún no hay nada en juego.', sv: 'Än står inget på spel.', fr: 'Rien n’est encore en jeu.' },
    { en: 'Joints first. They hold grudges.', de: 'Erst die Gelenke. Sie sind nachtragend.', es: 'Primero las articulaciones. Son rencorosas.', sv: 'Lederna först. De är långsinta.', fr: 'Les articulations d’abord. Elles sont rancunières.' },
    { en: 'A little rust is normal.', de: 'Etwas Rost ist normal.', es: 'Un poco de óxido es normal.', sv: 'Lite rost är normalt.', fr: 'Un peu de rouille, c’est normal.' },
    { en: 'Dull, but useful.', de: 'Langweilig, aber nützlich.', es: 'Aburrido, pero útil.', sv: 'Tråkigt, men nyttigt.', fr: 'Ennuyeux, mais utile.' },
    { en: 'Speed is not asked for here.', de: 'Tempo ist hier nicht gefragt.', es: 'Aquí nadie pide velocidad.', sv: 'Här är det ingen som frågar efter fart.', fr: 'Ici, personne ne demande de vitesse.' },
    { en: 'Half the effort is the whole assignment.', de: 'Halbe Kraft ist die ganze Aufgabe.', es: 'Medio esfuerzo es todo el encargo.', sv: 'Halv insats är hela uppgiften.', fr: 'La moitié de l’effort suffit à la tâche.' },
  ],
  'remark-work': [
    { en: 'Nobody is watching. Keep it clean anyway.', de: 'Keiner schaut. Mach es trotzdem sauber.', es: 'Nadie mira. Hazlo bien igualmente.', sv: 'Ingen tittar. Gör det snyggt ändå.', fr: 'Personne ne regarde. Faites-le bien quand même.' },
    { en: 'Breathing is allowed.', de: 'Atmen ist erlaubt.', es: 'Respirar está permitido.', sv: 'Det är tillåtet att andas.', fr: 'Respirer est permis.' },
    { en: 'This does not get more complicated.', de: 'Komplizierter wird das hier nicht.', es: 'Esto no se complica más.', sv: 'Krångligare än så här blir det inte.', fr: 'Ça ne se compliquera pas.' },
    { en: 'Neat beats fast.', de: 'Ordentlich schlägt schnell.', es: 'Mejor bien que rápido.', sv: 'Prydligt slår snabbt.', fr: 'Mieux vaut propre que vite.' },
    { en: 'The clock runs by itself.', de: 'Die Uhr läuft von allein.', es: 'El reloj corre solo.', sv: 'Klockan går av sig själv.', fr: 'L’horloge avance toute seule.' },
    { en: 'Less works too. No one will tell.', de: 'Weniger geht auch. Keiner petzt.', es: 'Menos también vale. Nadie lo contará.', sv: 'Mindre går också. Ingen skvallrar.', fr: 'Moins, ça marche aussi. Personne ne dira rien.' },
    { en: 'This too shall pass. Shortly.', de: 'Auch das geht vorbei. Recht bald.', es: 'Esto también pasa. Bastante pronto.', sv: 'Det här går också över. Ganska snart.', fr: 'Ça aussi, ça passe. Assez vite.' },
    { en: 'Frowning does not help. It has been tried.', de: 'Stirnrunzeln hilft nicht. Wurde schon versucht.', es: 'Fruncir el ceño no ayuda. Ya se ha probado.', sv: 'Att rynka pannan hjälper inte. Det är prövat.', fr: 'Froncer les sourcils n’aide pas. C’est testé.' },
  ],
  'remark-rest': [
    { en: 'Doing nothing is the task now.', de: 'Nichtstun ist gerade die Aufgabe.', es: 'Ahora la tarea es no hacer nada.', sv: 'Just nu är uppgiften att göra inget.', fr: 'Là, la consigne est de ne rien faire.' },
    { en: 'Water is a good idea. Usually.', de: 'Wasser ist eine gute Idee. Meistens.', es: 'Agua: buena idea. Casi siempre.', sv: 'Vatten är en bra idé. För det mesta.', fr: 'De l’eau, bonne idée. En général.' },
    { en: 'The pulse is talking. Let it finish.', de: 'Der Puls redet. Lass ihn ausreden.', es: 'El pulso habla. Déjalo terminar.', sv: 'Pulsen pratar. Låt den tala till punkt.', fr: 'Le pouls parle. Laissez-le finir.' },
    { en: 'Sit, stand, lean. No preference.', de: 'Sitzen, stehen, lehnen. Alles recht.', es: 'Sentarse, estar de pie. Todo vale.', sv: 'Sitt, stå, luta dig. Allt duger.', fr: 'S’asseoir, rester debout. Tout convient.' },
    { en: 'Shoulders down. Nobody asked them up.', de: 'Schultern runter. Keiner hat sie gerufen.', es: 'Hombros abajo. Nadie los había llamado.', sv: 'Ner med axlarna. Ingen bad dem komma upp.', fr: 'Épaules basses. Personne ne les avait appelées.' },
    { en: 'The easy part. Take it seriously.', de: 'Der leichte Teil. Nimm ihn ernst.', es: 'La parte fácil. Tómatela en serio.', sv: 'Den lätta delen. Ta den på allvar.', fr: 'La partie facile. À prendre au sérieux.' },
  ],
  'remark-cool-down': [
    { en: 'Ambition can go home now.', de: 'Der Ehrgeiz hat Feierabend.', es: 'La ambición ya puede irse a casa.', sv: 'Ambitionen har gått hem för i dag.', fr: 'L’ambition a fini sa journée.' },
    { en: 'The less effort, the better.', de: 'Je weniger Mühe, desto besser.', es: 'Cuanto menos esfuerzo, mejor.', sv: 'Ju mindre möda, desto bättre.', fr: 'Moins d’effort, mieux c’est.' },
    { en: 'The pulse knows the way down.', de: 'Der Puls findet allein nach unten.', es: 'El pulso conoce el camino de bajada.', sv: 'Pulsen hittar ner själv.', fr: 'Le pouls connaît la descente.' },
    { en: 'Yawning is fine.', de: 'Gähnen ist in Ordnung.', es: 'Bostezar está bien.', sv: 'Det går bra att gäspa.', fr: 'Bâiller ne dérange personne.' },
    { en: 'Still training. Only slower.', de: 'Immer noch Training. Nur langsamer.', es: 'Sigue siendo entreno. Solo más lento.', sv: 'Fortfarande träning. Bara långsammare.', fr: 'C’est encore la séance. En plus lent.' },
    { en: 'No bonus for rushing.', de: 'Für Eile gibt es keinen Bonus.', es: 'Por correr no dan puntos.', sv: 'Det finns ingen bonus för brådska.', fr: 'Aucune prime à la précipitation.' },
  ],
}
