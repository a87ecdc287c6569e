@x
\answer{3.1}{}
@y
\answer{3.1}{%
\fr{On retourne la formule~\eqref{course-sd} : $I_n=\sigma\sqrt{(2\tau_c-\Delta t)/\Delta t}$. À \num{0.5}~ms, $I_n=100\sqrt{119}\approx1091$~pA ; à \num{0.1}~ms, $I_n=100\sqrt{599}\approx2447$~pA. Avec \cmd{--I-n=1091}, l'écart-type mesuré au pas de \num{0.5}~ms est de 100~pA, à deux pour cent
près : c'est ce qu'un échantillon de cette longueur permet.

Un « bruit d'amplitude 400 » vaut 16~pA au pas de \num{0.1}~ms, 37 à \num{0.5}~ms et 52 à 1~ms. Sans le pas, et sans $\tau_c$, ce nombre ne dit rien : on ne peut pas refaire le mémoire.}
\en{Turn formula~\eqref{course-sd} round: $I_n=\sigma\sqrt{(2\tau_c-\Delta t)/\Delta t}$. At \num{0.5}~ms, $I_n=100\sqrt{119}\approx1091$~pA; at \num{0.1}~ms, $I_n=100\sqrt{599}\approx2447$~pA. With \cmd{--I-n=1091}, the standard deviation measured at the step of \num{0.5}~ms is 100~pA to within two
per cent, which is what a sample of this length allows.

A “noise of amplitude 400” is 16~pA at a step of \num{0.1}~ms, 37 at \num{0.5}~ms and 52 at 1~ms. Without the step, and without $\tau_c$, the number says nothing: the report cannot be redone.}}
@z

@x
\answer{3.2}{}
@y
\answer{3.2}{%
\fr{Non. Un : il n'est filtré qu'une fois, celui de l'article l'est deux fois ; l'un a une pointe dans son autocorrélation, l'autre est lisse. Deux : son temps caractéristique est de 30~ms et non de 3. Trois : son amplitude n'est pas un écart-type, elle dépend de $\Delta t$. (On peut ajouter
qu'il part de 1~pA, et non de sa loi stationnaire.)

On vise la moyenne et l'écart-type de l'article : $I_0=150$~pA, et $\sigma=100$~pA, donc $I_n\approx1091$~pA. Ni $I_0$ ni $I_n$ ne changent la mémoire du bruit : à $\tau_c=30$~ms, une membrane libre en garderait $R\sigma\sqrt{1/2}=\num{9.2}$~mV, contre \val{3:free-theory} dans l'article. Avec
$\tau_c=6$~ms et $I_n=100\sqrt{23}\approx480$~pA, on obtiendrait \num{5.3}~mV : bien mieux. Mais la pointe resterait ; aucun réglage ne lisse un bruit filtré une seule fois.}
\en{No. One: it is filtered only once, the paper's twice; one has a cusp in its autocorrelation, the other is smooth. Two: its characteristic time is 30~ms and not 3. Three: its amplitude is not a standard deviation, it depends on $\Delta t$. (One may add that it starts from
1~pA, and not from its stationary law.)

Aim at the mean and the standard deviation of the paper: $I_0=150$~pA, and $\sigma=100$~pA, hence $I_n\approx1091$~pA. Neither $I_0$ nor $I_n$ changes the memory of the noise: with $\tau_c=30$~ms, a free membrane would keep $R\sigma\sqrt{1/2}=\num{9.2}$~mV of it, against \val{3:free-theory} in the paper. With
$\tau_c=6$~ms and $I_n=100\sqrt{23}\approx480$~pA, we should get \num{5.3}~mV: much better. But the cusp would stay; no setting smooths a noise filtered only once.}}
@z

@x
\answer{3.3}{}
@y
\answer{3.3}{%
\fr{Non : aucun instant ne se retrouve d'un essai à l'autre. Ce qui se retrouve à peu près, c'est la statistique : le nombre de potentiels d'action (\val{3:fresh-count}, plus ou moins \val{3:fresh-spread}), donc la fréquence de décharge, et l'allure générale de la réponse, ses groupes et ses silences.

C'est attendu : les courants ont en commun leur moyenne, leur écart-type et leur temps caractéristique, rien de plus. La réponse hérite de ce que les stimulus partagent. Ne dites pas « reproductible » sans dire quoi.}
\en{No: no spike time is found again from one trial to another. What is found again, roughly, is the statistics: the number of spikes (\val{3:fresh-count}, give or take \val{3:fresh-spread}), hence the firing rate, and the general look of the response, its groups and its silences.

This is to be expected: the currents share their mean, their standard deviation and their characteristic time, and nothing else. The response inherits what the stimuli have in common. Do not say “repeatable” without saying what is.}}
@z

@x
\answer{3.4}{}
@y
\answer{3.4}{%
\fr{C'est un bruit blanc gaussien filtré par une fonction alpha de $\tau_s=3$~ms, de moyenne 150~pA et d'écart-type 100~pA ; un bruit coloré, donc. On le dit gelé parce que l'on n'en tire qu'une réalisation, que l'on enregistre et que l'on rejoue telle quelle à chaque essai.

Il reste du hasard pour le neurone : \emph{dans} un essai, rien de ce qu'il a reçu ne lui permet de deviner la suite, au-delà de quelques $\tau_s$. Il n'en est plus pour l'expérimentateur, qui connaît toute la courbe : \emph{d'un essai à l'autre}, il ne varie pas. « Aléatoire » qualifie la
façon dont la courbe a été choisie, non la courbe.}
\en{It is Gaussian white noise filtered by an alpha function of $\tau_s=3$~ms, of mean 150~pA and standard deviation 100~pA; a coloured noise, then. It is called frozen because a single realisation of it is drawn, recorded, and played again unchanged in every trial.

It remains random for the neuron: \emph{within} a trial, nothing that it has received lets it guess what follows, beyond a few $\tau_s$. It is no longer so for the experimenter, who knows the whole curve: \emph{from trial to trial} it does not vary. “Random” describes the way in which the curve
was chosen, not the curve.}}
@z

@x
\answer{3.5}{}
@y
\answer{3.5}{%
\fr{L'article oppose deux conditions. Notre modèle répète tout, sous l'une comme sous l'autre : même entrée, même sortie. Des essais identiques n'y sont pas un résultat mais une conséquence du programme. Il ne peut donc ni montrer ni démentir qu'un courant qui fluctue rend le neurone plus fiable. Le raster
parfait de droite est le piège : il ressemble à la figure de l'article pour une mauvaise raison.

Il faut un bruit interne, propre à chaque essai, tiré d'un autre flux que le stimulus, et de même force dans les deux cas. On devra alors voir, sous courant constant (à gauche), les colonnes se défaire avec le temps, et sous bruit gelé (à droite) les colonnes tenir.}
\en{The paper sets two conditions against each other. Our model repeats everything, under the one as under the other: same input, same output. Identical trials are not a result here but a consequence of the program. So it can neither show nor refute that a fluctuating current makes the neuron more reliable. The perfect
raster on the right is the trap: it resembles the paper's figure for a wrong reason.

We need an internal noise, particular to each trial, drawn from another stream than the stimulus, and of the same strength in both cases. We should then see the columns come undone in time under a constant current (left), and the columns hold under frozen noise (right).}}
@z

@x
\answer{3.6}{}
@y
\answer{3.6}{%
\fr{On calcule le bruit une fois, avant la boucle des essais, et l'on garde le vecteur ; ou bien on redemande à chaque essai la même adresse, ici celle de l'essai |FROZEN| dans le flux |STREAM_EXTERNAL|. Les nombres d'un ordinateur ne sont pas aléatoires mais \emph{pseudo-aléatoires} : un calcul les détermine, et l'on exige
seulement que des tests statistiques ne les distinguent pas du hasard. La graine choisit la suite ; même graine, mêmes nombres.

Un générateur à état fabrique chaque nombre à partir du précédent : pour l'essai 17, il faut avoir tiré les seize premiers, et un tirage de plus change tout. Un générateur à compteur calcule directement le nombre d'une adresse : l'essai 17 s'obtient seul, dans n'importe quel ordre. L'erreur à éviter est de réamorcer
un générateur global à chaque essai, ce qui gèle aussi le hasard du neurone.}
\en{The noise is computed once, before the loop over trials, and the vector kept; or else the same address is asked for again in each trial, here that of trial |FROZEN| in stream |STREAM_EXTERNAL|. A computer's numbers are not random but \emph{pseudorandom}: a calculation determines them, and we only require that statistical
tests cannot tell them from chance. The seed chooses the sequence; same seed, same numbers.

A generator with a state makes each number from the previous one: for trial 17, the first sixteen must have been drawn, and one more draw changes everything. A counter-based generator computes the number at an address directly: trial 17 is obtained by itself, in any order. The mistake to avoid is to reseed a global generator in each
trial, which freezes the neuron's own chance as well.}}
@z

@x
\answer{3.7}{}
@y
\answer{3.7}{%
\fr{Il faut un courant moyen proche de la rhéobase, et un bruit assez fort pour que ses montées décident : avec un $\tau_n$ de quelques millisecondes, un $\sigma$ voisin de 100~pA, la troisième ligne de la \figref{3-grid}. Avec les valeurs de l'article, $I_0=150$ et $\sigma=100$~pA, on compte \val{3:fresh-count} potentiels d'action en
moyenne, groupés à souhait.

On obtient le même nombre avec plus de courant et moins de bruit, ou l'inverse. Dans le premier cas, la moyenne suffit à faire tirer : les intervalles sont presque réguliers, et les instants tiennent surtout au départ. Dans le second, chaque potentiel d'action répond à une montée du courant : les intervalles sont très inégaux, et
les instants portent la marque du stimulus. Compter ne suffit donc pas à comparer deux réponses.}
\en{The mean current must be close to the rheobase, and the noise strong enough for its rises to decide: with a $\tau_n$ of a few milliseconds, a $\sigma$ of about 100~pA, the third row of \figref{3-grid}. With the paper's values, $I_0=150$ and $\sigma=100$~pA, we count \val{3:fresh-count} spikes on average, nicely
grouped.

The same number is obtained with more current and less noise, or the other way round. In the first case the mean is enough to make the neuron fire: the intervals are nearly regular, and the times depend mostly on the start. In the second, each spike answers a rise of the current: the intervals are very unequal, and
the times bear the mark of the stimulus. So counting is not enough to compare two responses.}}
@z

@x
\answer{3.8}{}
@y
\answer{3.8}{%
\fr{Nous gardons le bruit de l'article, $\sigma=100$~pA et $\tau_n=3$~ms, et prenons $I_0=130$~pA. Seul, ce courant vise $-70+\num{0.13}\times130=\num{-53.1}$~mV, juste sous le seuil : il ne donne rien (la rhéobase est de \val{2:rheobase}~pA). Le bruit ajoute au potentiel des excursions d'environ \val{3:free-theory}~mV ; elles
franchissent le seuil une dizaine de fois, \val{3:yours-count} en moyenne.

D'autres réglages conviennent, avec un courant plus faible et un bruit plus fort ou plus lent. En choisir un proche de l'article permet de comparer.}
\en{We keep the paper's noise, $\sigma=100$~pA and $\tau_n=3$~ms, and take $I_0=130$~pA. Alone, this current aims at $-70+\num{0.13}\times130=\num{-53.1}$~mV, just below the threshold: it yields nothing (the rheobase is \val{2:rheobase}~pA). The noise adds to the potential excursions of about \val{3:free-theory}~mV; they
cross the threshold some ten times, \val{3:yours-count} on average.

Other settings will do, with a weaker current and a stronger or slower noise. Choosing one close to the paper makes it possible to compare.}}
@z

@x
const double your_mean = 100; /* $I_0$, pA */
const double your_sigma = 50; /* $\sigma$, pA */
@y
const double your_mean = 130; /* $I_0$, pA */
const double your_sigma = 100; /* $\sigma$, pA */
@z

@x
\answer{3.9}{}
@y
\answer{3.9}{%
\fr{Quand $\tau_n$ tend vers zéro à $\sigma$ constant, $\sigma_V=R\sigma\sqrt{\tau_n/(\tau+\tau_n)}$ tend vers zéro : un bruit trop rapide est moyenné, et la membrane ne l'entend plus. Pour que $\sigma_V$ garde sa valeur, il faut que $\sigma^2\tau_n$ reste constant, donc que $\sigma$ grandisse comme $1/\sqrt{\tau_n}$.

À la limite, l'écart-type d'un bruit blanc est infini : aucun courant réel n'est blanc. Ce qui décrit sa force est son \emph{intensité} (ou densité spectrale) $S=2\sigma^2\tau_n$, en pA$^2\,$ms, l'aire sous son autocovariance. Alors}
\en{When $\tau_n$ tends to zero with $\sigma$ constant, $\sigma_V=R\sigma\sqrt{\tau_n/(\tau+\tau_n)}$ tends to zero: too fast a noise is averaged out, and the membrane no longer hears it. For $\sigma_V$ to keep its value, $\sigma^2\tau_n$ must stay constant, so $\sigma$ must grow as $1/\sqrt{\tau_n}$.

In the limit, the standard deviation of white noise is infinite: no real current is white. What describes its strength is its \emph{intensity} (or spectral density) $S=2\sigma^2\tau_n$, in pA$^2\,$ms, the area under its autocovariance. Then}
\formula{\sigma_V=R\,\sqrt{S\over2\tau}.}
\fr{Un bruit « blanc » n'est donc qu'un bruit dont $\tau_n$ est bien plus court que tout ce qui l'écoute.}
\en{So a “white” noise is only a noise whose $\tau_n$ is much shorter than anything that listens to it.}}
@z
