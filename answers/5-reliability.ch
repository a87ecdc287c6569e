@x
\answer{drop-the-start}{}
@y
\answer{drop-the-start}{%
\fr{Avec \cmd{--drop=0}, la fiabilité du courant constant monte :
le premier potentiel d'action de chaque essai, vers 60~ms,
est encore bien aligné, et il compte.
Ce n'est pas le courant qui l'aligne, c'est l'expérimentateur :
tous les essais partent du même potentiel au même instant,
et le créneau lui-même est un événement, une montée franche.
En gardant le début, on mesurerait en partie la réponse à cette montée.
Les 100 premières millisecondes, trois constantes de temps et un intervalle,
suffisent à oublier $V(0)$, mais non à brouiller les phases :
sous un courant constant elles ne s'oublient jamais,
et la mesure en garde toujours une trace, que la durée dilue.}
\en{With \cmd{--drop=0}, the reliability of the constant current rises:
the first spike of each trial, at about 60~ms,
is still well aligned, and it counts.
It is not the current that aligns it, it is the experimenter:
all trials start from the same potential at the same time,
and the pulse itself is an event, a sharp rise.
By keeping the start one would partly measure the response to that rise.
The first 100 milliseconds, three time constants and one interval,
are enough to forget $V(0)$, but not to blur the phases:
under a constant current these are never forgotten,
and the measure always keeps a trace of them, which the length dilutes.}}
@z

@x
\answer{event-rule}{}
@y
\answer{event-rule}{%
\fr{Un événement commence à une valeur strictement au-dessus du seuil
dont la précédente n'y est pas, ou qui n'a pas de précédente.
Compter les débuts suffit : la fin d'un événement, fût-elle celle du vecteur, n'a pas à être vue.}
\en{An event starts at a value strictly above the threshold whose predecessor is not,
or which has none.
It is enough to count the starts: the end of an event, be it that of the vector, need not be seen.}}
@z

@x
  (void) n, (void) rate, (void) level;
    /* \bi{à remplacer par vos lignes}{to be replaced by your lines} */
@y
  for (size_t i = 0; i < n; i++)
    if (rate[i] > level && (i == 0 || !(rate[i-1] > level))) count++;
@z

@x
\answer{count-the-faithful}{}
@y
\answer{count-the-faithful}{%
\fr{Deux boucles emboîtées suffisent ;
un instant ne peut être que dans un événement, puisqu'ils ne se recouvrent pas.
Le bord gauche est dans l'événement, le bord droit n'y est pas :
sans cette précaution, un instant au bord commun de deux événements compterait deux fois.}
\en{Two nested loops are enough; a time can be in one event only, since events do not overlap.
The left edge belongs to the event, the right edge does not:
without this care, a time on an edge shared by two events would count twice.}}
@z

@x
  double inside = (double) n; /* \bi{à compter}{to be counted} */
  (void) t, (void) m, (void) e;
@y
  double inside = 0;
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j < m; j++)
      if (e[j].from <= t[i] && t[i] < e[j].to) inside++;
@z

@x
\answer{zero-noise}{}
@y
\answer{zero-noise}{%
\fr{Elle n'est pas nulle : \val{5:reliability-9} avec le neurone du chapitre.
Les essais partent ensemble, et leurs phases s'éloignent comme $\sqrt k$ ;
les premiers potentiels d'action de la fenêtre forment encore des événements.
Sur un essai dix fois plus long, ils seraient dix fois plus rares parmi les autres :
la fiabilité tendrait vers son plancher,
celui des trains sans rien en commun (la table des durées le montre déjà).
Avec un bruit interne dix fois plus faible,
l'étalement est dix fois plus faible
et presque tous les potentiels d'action sont dans un événement :
à $\sigma_V=\val{5:strength-1}$~mV on a déjà \val{5:reliability-1}.
La fiabilité à $\sigma=0$ parle du bruit interne et de la durée, non de l'entrée.}
\en{It is not zero: \val{5:reliability-9} with the neuron of the chapter.
Trials set off together, and their phases part as $\sqrt k$;
the first spikes of the window still make events.
In a trial ten times longer they would be ten times rarer among the others:
reliability would tend to its floor,
that of trains with nothing in common (the table of lengths already shows it).
With an internal noise ten times weaker,
the spread is ten times smaller and nearly all spikes are in an event:
at $\sigma_V=\val{5:strength-1}$~mV we already have \val{5:reliability-1}.
Reliability at $\sigma=0$ speaks of the internal noise and of the length, not of the input.}}
@z

@x
\answer{hold-which}{}
@y
\answer{hold-which}{%
\fr{Le facteur $\sqrt{\tau_s(2\tau+\tau_s)}/(\tau+\tau_s)$
vaut \num{0.252} à 1~ms et \num{0.838} à 25~ms :
les fluctuations du potentiel croissent de \num{3.3} fois, $\sigma$ étant tenu.
Pour tenir celles du potentiel, il faudrait diviser $\sigma$ par autant.
L'expérimentateur règle le courant : c'est ce qu'il injecte.
Mais le neurone n'entend que ce que sa membrane laisse passer,
et comparer une réponse à un bruit fort et à un bruit faible n'apprend rien sur la cadence.
Ni l'un ni l'autre n'est faux, à condition de le dire.}
\en{The factor $\sqrt{\tau_s(2\tau+\tau_s)}/(\tau+\tau_s)$
is \num{0.252} at 1~ms and \num{0.838} at 25~ms:
the fluctuations of the potential grow \num{3.3} times, $\sigma$ being held.
To hold those of the potential, $\sigma$ would have to be divided by as much.
The experimenter sets the current: that is what is injected.
But the neuron hears only what its membrane lets through,
and comparing a response to a strong noise and to a weak one teaches nothing about pace.
Neither is wrong, provided one says which.}}
@z

@x
\answer{threshold-of-three}{}
@y
\answer{threshold-of-three}{%
\fr{Sous un courant constant : la fréquence y ondule autour de sa moyenne,
et beaucoup de crêtes sont entre 2 et 3 fois celle-ci ;
à 2, elles deviennent des événements.
Sous un bruit gelé les pics montent à dix fois la moyenne : peu importe le seuil.
À 1, la moitié de n'importe quel raster serait « événement »,
et la fiabilité d'un train de Poisson dépasserait un demi.
À 10, seuls les pics les plus étroits restent : la fiabilité mesure alors la précision.
Trois est assez haut pour que le hasard ne l'atteigne guère,
assez bas pour ne pas exiger de précision ; c'est un choix.}
\en{Under a constant current: there the rate ripples about its mean,
and many crests lie between 2 and 3 times the mean;
at 2 they become events.
Under a frozen noise peaks climb to ten times the mean: the threshold matters little.
At 1, half of any raster would be “event”,
and the reliability of a Poisson train would exceed one half.
At 10, only the narrowest peaks are left: reliability then measures precision.
Three is high enough for chance seldom to reach it,
low enough not to demand precision; it is a choice.}}
@z
