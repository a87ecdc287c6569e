@x
\answer{is-it-the-paper-s-noise}{}
@y
\answer{is-it-the-paper-s-noise}{%
\fr{Non. D'abord, il n'est filtré qu'une fois, celui de l'article l'est deux fois :
l'un tremble à toutes les échelles, l'autre est lisse.
Ensuite, son temps caractéristique est de 30~ms et non de 3.
Enfin, son amplitude $I_n$ n'est pas un écart-type.
(On peut ajouter qu'il part de 1~pA, et qu'il lui faut le temps de prendre sa force.)

On vise la moyenne et l'écart-type de l'article : $I_0=150$~pA et $\sigma=100$~pA ;
la formule~\eqref{course-sd} donnera $I_n\approx1091$~pA au pas de \num{0.5}~ms.
Ni $I_0$ ni $I_n$ ne changent la mémoire du bruit :
avec $\tau_f=30$~ms, une membrane libre en garderait $R\sigma\sqrt{1/2}=\num{9.2}$~mV,
contre \val{3:free-theory} pour celui de l'article.
Avec $\tau_f=6$~ms et $I_n=100\sqrt{23}\approx480$~pA, on obtiendrait \num{5.3}~mV : bien mieux.
Mais aucun réglage ne lisse un bruit filtré une seule fois.

Si l'on divise $\Delta t$ par deux, ce bruit s'affaiblit, d'un facteur voisin de $\sqrt2$.}
\en{No. First, it is filtered only once, the paper's twice:
one trembles at every scale, the other is smooth.
Second, its characteristic time is 30~ms and not 3.
Third, its amplitude $I_n$ is not a standard deviation.
(One may add that it starts from 1~pA, and needs time to gather strength.)

Aim at the mean and the standard deviation of the paper: $I_0=150$~pA and $\sigma=100$~pA;
formula~\eqref{course-sd} will give $I_n\approx1091$~pA for a step of \num{0.5}~ms.
Neither $I_0$ nor $I_n$ changes the memory of the noise:
with $\tau_f=30$~ms, a free membrane would keep $R\sigma\sqrt{1/2}=\num{9.2}$~mV of it,
against \val{3:free-theory} for the paper's.
With $\tau_f=6$~ms and $I_n=100\sqrt{23}\approx480$~pA, we should get \num{5.3}~mV: much better.
But no setting smooths a noise filtered only once.

When $\Delta t$ is halved, this noise grows weaker, by a factor of about $\sqrt2$.}}
@z

@x
\answer{closer}{}
@y
\answer{closer}{%
\fr{Il faut un courant moyen proche de la rhéobase (\val{3:rheobase}~pA), et un bruit assez fort
pour que ses montées décident, sans l'être au point de faire tirer par longues salves :
au pas de \num{0.5}~ms et avec $\tau_f=30$~ms, $I_0=140$ et $I_n=400$~pA conviennent.

On obtient le même nombre avec plus de courant et moins de bruit, ou l'inverse.
Dans le premier cas, la moyenne suffit à faire tirer :
les intervalles sont presque réguliers, et les instants dépendent surtout du départ.
Dans le second, chaque potentiel d'action répond à une montée du courant :
les intervalles sont très inégaux, et les instants portent la marque du stimulus.
Compter ne suffit donc pas à comparer deux réponses.}
\en{The mean current must be close to the rheobase (\val{3:rheobase}~pA),
and the noise strong enough
for its rises to decide, yet not so strong that the neuron fires in long bursts:
with a step of \num{0.5}~ms and $\tau_f=30$~ms, $I_0=140$ and $I_n=400$~pA will do.

The same number is obtained with more current and less noise, or the other way round.
In the first case the mean is enough to make the neuron fire:
the intervals are nearly regular, and the times depend mostly on the start.
In the second, each spike answers a rise of the current:
the intervals are very unequal, and the times bear the mark of the stimulus.
So counting is not enough to compare two responses.}}
@z

@x
\answer{fresh-repeatable}{}
@y
\answer{fresh-repeatable}{%
\fr{Non : aucun instant ne se retrouve d'un essai à l'autre.
Ce qui se retrouve à peu près, c'est la statistique :
le nombre de potentiels d'action (\val{3:fresh-count}, avec un écart-type de \val{3:fresh-spread}),
donc la fréquence de décharge, et l'allure générale de la réponse, ses groupes et ses silences.

C'est attendu : les courants ont en commun leur moyenne,
leur écart-type et leur temps caractéristique,
rien de plus. La réponse hérite de ce que les stimuli partagent.
Ne dites pas « reproductible » sans dire quoi.}
\en{No: no spike time is found again from one trial to another.
What is found again, roughly, is the statistics:
the number of spikes (\val{3:fresh-count}, with a standard deviation of \val{3:fresh-spread}),
hence the firing rate, and the general look of the response, its groups and its silences.

This is to be expected: the currents share their mean,
their standard deviation and their characteristic time,
and nothing else. The response inherits what the stimuli have in common.
Do not say “repeatable” without saying what is.}}
@z

@x
\answer{frozen-why}{}
@y
\answer{frozen-why}{%
\fr{C'est un bruit blanc gaussien filtré par une fonction alpha de $\tau_s=3$~ms,
de moyenne 150~pA et d'écart-type 100~pA ; un bruit coloré, donc.
On le dit gelé parce que l'on n'en tire qu'une réalisation,
que l'on enregistre et que l'on rejoue telle quelle à chaque essai.

Il reste du hasard pour le neurone : \emph{dans} un essai,
rien de ce qu'il a reçu ne lui permet de deviner la suite, au-delà de quelques $\tau_s$.
Il n'en est plus pour l'expérimentateur, qui connaît toute la courbe :
\emph{d'un essai à l'autre}, elle ne varie pas.
« Aléatoire » qualifie la façon dont la courbe a été choisie, non la courbe.}
\en{It is Gaussian white noise filtered by an alpha function of $\tau_s=3$~ms,
of mean 150~pA and standard deviation 100~pA; a coloured noise, then.
It is called frozen because a single realisation of it is drawn,
recorded, and played again unchanged in every trial.

It remains random for the neuron: \emph{within} a trial,
nothing that it has received lets it guess what follows, beyond a few $\tau_s$.
It is no longer so for the experimenter, who knows the whole curve:
\emph{from trial to trial} it does not vary.
“Random” describes the way in which the curve was chosen, not the curve.}}
@z

@x
\answer{what-a-raster-proves}{}
@y
\answer{what-a-raster-proves}{%
\fr{L'article oppose deux conditions. Notre modèle répète tout, sous l'une comme sous l'autre :
même entrée, même sortie.
Des essais identiques n'y sont pas un résultat mais une conséquence du programme.
Il ne peut donc ni montrer ni démentir qu'un courant qui fluctue rend le neurone plus fiable.
Le raster parfait est le piège : il ressemble à la figure de l'article pour une mauvaise raison.

Il faut un bruit interne, propre à chaque essai, tiré d'un autre flux que le stimulus,
et de même force dans les deux cas.
On devra alors voir, sous courant constant, les colonnes se défaire avec le temps,
et sous bruit gelé les colonnes tenir.}
\en{The paper sets two conditions against each other.
Our model repeats everything, under the one as under the other:
same input, same output. Identical trials are not a result here but a consequence of the program.
So it can neither show nor refute that a fluctuating current makes the neuron more reliable.
The perfect raster is the trap: it resembles the paper's figure for a wrong reason.

We need an internal noise, particular to each trial, drawn from another stream than the stimulus,
and of the same strength in both cases.
We should then see the columns come undone in time under a constant current,
and hold under frozen noise.}}
@z

@x
\answer{generator}{}
@y
\answer{generator}{%
\fr{On calcule le bruit une fois, avant la boucle des essais, et l'on garde le vecteur ;
ou bien on redemande à chaque essai la même adresse, ici celle de la réalisation |FROZEN|
dans le flux |STREAM_EXTERNAL|.
Les nombres d'un ordinateur ne sont pas aléatoires mais \emph{pseudo-aléatoires} :
un calcul les détermine,
et l'on exige seulement que des tests statistiques ne les distinguent pas du hasard.
La graine choisit la suite ; même graine, mêmes nombres.

Un générateur à état fabrique chaque nombre à partir du précédent :
pour l'essai 17, il faut avoir tiré les seize premiers, et un tirage de plus change tout.
Un générateur à adresses calcule directement le nombre d'une adresse :
l'essai 17 s'obtient seul, dans n'importe quel ordre.
L'erreur à éviter est de réamorcer un générateur global à chaque essai,
ce qui gèle aussi le bruit du neurone.}
\en{The noise is computed once, before the loop over trials, and the vector kept;
or else the same address is asked for again in each trial, here that of realisation |FROZEN|
in stream |STREAM_EXTERNAL|.
A computer's numbers are not random but \emph{pseudorandom}:
a calculation determines them,
and we only require that statistical tests cannot tell them from chance.
The seed chooses the sequence; same seed, same numbers.

A generator with a state makes each number from the previous one:
for trial 17, the first sixteen must have been drawn, and one more draw changes everything.
An address-based generator computes the number at an address directly:
trial 17 is obtained by itself, in any order.
The mistake to avoid is to reseed a global generator in each trial,
which freezes the neuron's own noise as well.}}
@z

@x
\answer{freeze}{}
@y
\answer{freeze}{%
\fr{Il suffit que l'adresse ne dépende plus de l'essai :
la réalisation est toujours la même, |FROZEN|.
Le paramètre |trial| ne sert plus ; |(void) trial| le dit au compilateur.
Rendre toujours le même nombre gèlerait aussi les essais, mais ne serait plus un bruit.}
\en{It is enough that the address no longer depends on the trial:
the realisation is always the same, |FROZEN|.
The parameter |trial| is no longer used; |(void) trial| tells the compiler so.
To return always the same number would freeze the trials too, but would no longer be a noise.}}
@z

@x
  return normal(seed, STREAM_EXTERNAL, trial, step);
@y
  (void) trial;
  return normal(seed, STREAM_EXTERNAL, FROZEN, step);
@z

@x
\answer{old-noise}{}
@y
\answer{old-noise}{%
\fr{On retourne la formule~\eqref{course-sd} : $I_n=\sigma\sqrt{(2\tau_f-\Delta t)/\Delta t}$.
À \num{0.5}~ms, $I_n=100\sqrt{119}\approx1091$~pA ;
à \num{0.1}~ms, $I_n=100\sqrt{599}\approx2447$~pA.
L'écart-type mesuré est de 100~pA à deux pour cent près :
c'est ce qu'un échantillon de cette longueur permet.

Un « bruit d'amplitude 400 » vaut 16~pA au pas de \num{0.1}~ms, 37 à \num{0.5}~ms et 52 à 1~ms.
Sans le pas, et sans $\tau_f$, ce nombre ne dit rien : on ne peut pas refaire le mémoire.}
\en{Turn formula~\eqref{course-sd} round: $I_n=\sigma\sqrt{(2\tau_f-\Delta t)/\Delta t}$.
At \num{0.5}~ms, $I_n=100\sqrt{119}\approx1091$~pA;
at \num{0.1}~ms, $I_n=100\sqrt{599}\approx2447$~pA.
The standard deviation measured is 100~pA to within two per cent,
which is what a sample of this length allows.

A “noise of amplitude 400” is 16~pA at a step of \num{0.1}~ms, 37 at \num{0.5}~ms and 52 at 1~ms.
Without the step, and without $\tau_f$, the number says nothing: the report cannot be redone.}}
@z

@x
const double your_I_n = 400; /* pA */
@y
const double your_I_n = 1091; /* pA */
@z

@x
\answer{steady-noise}{}
@y
\answer{steady-noise}{%
\fr{L'oubli est juste, le hasard ne l'est pas : il doit croître comme $\sqrt{\Delta t}$.
Remplacer $I_n$ par $\sigma\sqrt{2\tau/\Delta t}$ dans la formule~\eqref{course-sd}
donne un écart-type $\sigma/\sqrt{1-\Delta t/2\tau}$ :
$\sigma$, à moins d'un pour cent près tant que le pas ne dépasse pas $\tau/30$.
La secousse devient donc $\sigma\sqrt{2\Delta t/\tau}\;\xi$.
(La formule du livre est exacte à tout pas ;
celle-ci l'est presque, et montre mieux d'où vient la racine.)}
\en{The forgetting is right, the chance is not: it must grow as $\sqrt{\Delta t}$.
Putting $\sigma\sqrt{2\tau/\Delta t}$ for $I_n$ in formula~\eqref{course-sd}
gives a standard deviation of $\sigma/\sqrt{1-\Delta t/2\tau}$:
$\sigma$, to within one per cent as long as the step does not exceed $\tau/30$.
So the jolt becomes $\sigma\sqrt{2\Delta t/\tau}\;\xi$.
(The book's formula is exact at any step;
this one nearly so, and it shows better where the root comes from.)}}
@z

@x
  return x - step/tau*x + step/tau*sigma*xi;
@y
  return x - step/tau*x + sqrt(2*step/tau)*sigma*xi;
@z

@x
\answer{same-bell}{}
@y
\answer{same-bell}{%
\fr{L'autocorrélation. Les deux bruits sont gaussiens, de même moyenne et de même écart-type :
ils prennent les mêmes valeurs aussi souvent, et leurs histogrammes sont les mêmes.
Mais le second est lisse : juste après $t$,
il vaut encore à peu près $x(t)$, et son autocorrélation part à plat.
Le premier reçoit à chaque instant une secousse neuve : la sienne part en pointe.}
\en{The autocorrelation. Both noises are Gaussian, of the same mean and the same standard deviation:
they take the same values equally often, and their histograms are the same.
But the second is smooth:
just after $t$ it is still about $x(t)$, and its autocorrelation starts out flat.
The first receives a fresh jolt at every instant: its own starts with a cusp.}}
@z

@x
\answer{two-knobs}{}
@y
\answer{two-knobs}{%
\fr{Doubler $\sigma$ double $\sigma_V$.
Le neurone, que la moyenne fait déjà tirer, tire un peu plus souvent,
et surtout moins régulièrement.
Tripler $\tau_s$, quand il est court devant $\tau$,
multiplie $\sigma_V$ par un peu moins de $\sqrt3$ :
de 3 à 10~ms, de \num{5.4} à \num{8.6}~mV pour $\sigma=100$~pA.
Les potentiels d'action se groupent alors, tant que dure une montée du courant,
et leur nombre, qui dépend de quelques fluctuations seulement,
varie beaucoup d'une réalisation à l'autre.}
\en{Doubling $\sigma$ doubles $\sigma_V$.
The neuron, which the mean alone makes fire, fires a little more often
and, above all, less regularly.
Trebling $\tau_s$, when it is short beside $\tau$,
multiplies $\sigma_V$ by a little less than $\sqrt3$:
from 3 to 10~ms, from \num{5.4} to \num{8.6}~mV for $\sigma=100$~pA.
The spikes then come in groups, for as long as the current is up,
and their number, which depends on a few fluctuations only,
varies much from one realisation to another.}}
@z

@x
\answer{ten-spikes}{}
@y
\answer{ten-spikes}{%
\fr{Nous gardons le bruit de l'article, $\sigma=100$~pA et $\tau_s=3$~ms, et prenons $I_0=130$~pA.
Seul, ce courant vise $-70+\num{0.13}\times130=\num{-53.1}$~mV, juste sous le seuil :
il ne donne rien (la rhéobase est de \val{3:rheobase}~pA).
Le bruit ajoute au potentiel des excursions d'environ \val{3:free-theory}~mV ;
elles franchissent le seuil une dizaine de fois, \val{3:yours-count} en moyenne.

D'autres réglages conviennent, avec un courant plus faible et un bruit plus fort ou plus lent.
En choisir un proche de l'article permet de comparer.}
\en{We keep the paper's noise, $\sigma=100$~pA and $\tau_s=3$~ms, and take $I_0=130$~pA.
Alone, this current aims at $-70+\num{0.13}\times130=\num{-53.1}$~mV, just below the threshold:
it yields nothing (the rheobase is \val{3:rheobase}~pA).
The noise adds to the potential excursions of about \val{3:free-theory}~mV;
they cross the threshold some ten times, \val{3:yours-count} on average.

Other settings will do, with a weaker current and a stronger or slower noise.
Choosing one close to the paper makes it possible to compare.}}
@z

@x
const double your_mean = 100; /* $I_0$, pA */
const double your_sigma = 50; /* $\sigma$, pA */
@y
const double your_mean = 130; /* $I_0$, pA */
const double your_sigma = 100; /* $\sigma$, pA */
@z

@x
\answer{white-noise}{}
@y
\answer{white-noise}{%
\fr{Quand $\tau_s$ tend vers zéro à $\sigma$ constant,
$\sigma_V=R\sigma\sqrt{\tau_s/(\tau+\tau_s)}$ tend vers zéro :
un bruit trop rapide est moyenné, et la membrane ne l'entend plus.
Pour que $\sigma_V$ garde sa valeur, il faut que $\sigma^2\tau_s$ reste constant,
donc que $\sigma$ grandisse comme $1/\sqrt{\tau_s}$.

À la limite, l'écart-type d'un bruit blanc est infini : aucun courant réel n'est blanc.
Ce qui décrit sa force est son \emph{intensité} (ou densité spectrale)
$S=2\sigma^2\tau_s$, en pA$^2\,$ms, l'aire sous son autocovariance. Alors}
\en{When $\tau_s$ tends to zero with $\sigma$ held,
$\sigma_V=R\sigma\sqrt{\tau_s/(\tau+\tau_s)}$ tends to zero:
too fast a noise is averaged out, and the membrane no longer hears it.
For $\sigma_V$ to keep its value, $\sigma^2\tau_s$ must stay constant,
so $\sigma$ must grow as $1/\sqrt{\tau_s}$.

In the limit, the standard deviation of white noise is infinite: no real current is white.
What describes its strength is its \emph{intensity} (or spectral density)
$S=2\sigma^2\tau_s$, in pA$^2\,$ms, the area under its autocovariance. Then}
\formula{\sigma_V=R\,\sqrt{S\over2\tau}.}
\fr{Un bruit « blanc » n'est donc qu'un bruit
dont $\tau_s$ est bien plus court que tout ce qui l'écoute.}
\en{So a “white” noise is only a noise whose $\tau_s$
is much shorter than anything that listens to it.}}
@z
