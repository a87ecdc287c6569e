Model answers to chapter 7.

@x
\answer{no-branch}{}
@y
\answer{no-branch}{%
\fr{Le potentiel que l'on compare au seuil est |m->reset| si le neurone est tenu, |moved| sinon.
Un neurone tenu est sous le seuil : il ne peut pas tirer, et un seul test suffit pour les deux cas.
L'ordre des choix compte.
Écrire d'abord « au-dessus du seuil ? » avec |moved|, puis « tenu ? »,
ferait tirer un neurone réfractaire que le courant pousse.}
\en{The potential compared with the threshold is |m->reset|
if the neuron is held, |moved| otherwise.
A held neuron is below the threshold: it cannot fire, and a single test serves both cases.
The order of the choices matters.
To write first “above the threshold?” with |moved|, then “held?”,
would make a refractory neuron fire when the current pushes it.}}
@z

@x
  *V = moved > m->threshold ? m->reset : moved;
  *wait = moved > m->threshold ? m->refractory : 0; /* \bi{rien n'est tenu}{nothing is held} */
@y
  const float next = *wait > 0 ? m->reset : moved;
  *V = next > m->threshold ? m->reset : next;
  *wait = next > m->threshold ? m->refractory : *wait - 1;
@z

@x
\answer{why-integers}{}
@y
\answer{why-integers}{%
\fr{Un nombre à virgule a 24 bits :
après chaque addition, ce qui dépasse est arrondi,
et ce que l'on perd dépend de la taille de la somme à ce moment-là.
Avec $a=10^{10}$, $b=-10^{10}$, $c=1$, on a $(a+b)+c=1$,
mais $b+c$ s'arrondit à $-10^{10}$, si bien que $a+(b+c)=0$.
L'addition d'entiers de taille fixe, elle, est exacte (au pire,
elle boucle, mais toujours de la même façon).

Deux processeurs qui ajoutent tour à tour dans une même variable le font dans un ordre
qui change d'une exécution à l'autre.
Le résultat changerait dans ses derniers bits, et avec lui tout fichier de référence.
Les remèdes : compter au lieu d'additionner,
ou ranger chaque résultat à sa place et additionner ensuite, toujours dans le même ordre.
Le chapitre emploie les deux.}
\en{A floating-point number has 24 bits:
after each addition, what sticks out is rounded,
and what is lost depends on the size of the sum at that moment.
With $a=10^{10}$, $b=-10^{10}$, $c=1$, we have $(a+b)+c=1$,
but $b+c$ rounds to $-10^{10}$, so that $a+(b+c)=0$.
Adding integers of fixed size is exact (at worst it wraps round, but always in the same way).

Two processors that add in turn into one variable do so in an order that changes from run to run.
The result would change in its last bits, and with it every golden file.
The remedies: count instead of adding,
or put each result in its own place and add afterwards, always in the same order.
The chapter uses both.}}
@z

@x
\answer{read-the-map}{}
@y
\answer{read-the-map}{%
\fr{À 1~ms, il faut une centaine de picoampères pour dépasser \num{0.8} ;
à 10~ms, une cinquantaine suffit ; à 100~ms, il en faut de nouveau une centaine.
C'est la crête, lue en travers.

Pour la fiabilité \num{0.93} avec une précision sous la milliseconde,
il faut un bruit interne faible :
$\sigma_V$ d'environ \num{0.3}~mV ou moins vers 150~pA, un peu moins encore aux courants forts.
Le couple (150~pA, \num{0.3}~mV) en est :
le modèle peut donc imiter les cellules \emph{sous bruit gelé}.
Mais alors, sous courant constant, il est trop fiable,
et son dernier potentiel d'action trop précis : la section suivante le montre.}
\en{At 1~ms, a hundred picoamperes or so are needed to exceed \num{0.8};
at 10~ms, fifty are enough; at 100~ms, a hundred again.
This is the ridge, read across.

For a reliability of \num{0.93} with a precision under one millisecond,
the internal noise must be weak:
$\sigma_V$ of some \num{0.3}~mV or less near 150~pA, a little less still at strong currents.
The pair (150~pA, \num{0.3}~mV) will do:
so the model can imitate the cells \emph{under frozen noise}.
But then, under constant current, it is too reliable,
and its last spike too precise: the next section shows it.}}
@z

@x
\answer{refuted}{}
@y
\answer{refuted}{%
\fr{Réfuté, aucune valeur ne convient :
\li le rapport de 50 entre la dispersion du dernier potentiel d'action et celle du premier ;
l'intègre-et-tire donne de trois à quatre quel que soit $\sigma_V$.
En cause : des intervalles indépendants (bruit blanc, pas d'adaptation) ;
\li 14~Hz sous 150~pA avec la résistance mesurée ; il en donne le double.
En cause : l'absence d'adaptation.
(L'erreur de mesure de $R$ est grande :
une cellule à \num{0.137}~G$\Omega$ n'est qu'à un écart-type.
Mais l'allongement des intervalles, lui, manque toujours.)
\li la pente de la moyenne déclenchée par le spike,
5 à 10~ms avant lui dans les cellules, 3 à 4 dans le modèle.
En cause : un seuil fixe et une membrane d'un seul compartiment.

En désaccord, sans réfutation : la fiabilité sous bruit gelé,
un peu basse à $\sigma_V=\num{0.5}$ ; la précision, de même ;
l'effet du courant moyen, que l'article dit absent sans le chiffrer,
et qui pourrait s'y cacher si peu de cellules ont été vues à plusieurs moyennes.}
\en{Refuted, no value will do:
\li the ratio of 50 between the spread of the last spike and that of the first;
integrate-and-fire gives three to four whatever $\sigma_V$.
At fault: independent intervals (white noise, no adaptation);
\li 14~Hz under 150~pA with the measured resistance; it gives twice that.
At fault: the lack of adaptation.
(The measurement error of $R$ is large:
a cell at \num{0.137}~G$\Omega$ is but one standard deviation away.
But the lengthening of the intervals is missing in any case.)
\li the slope of the spike-triggered average,
5 to 10~ms before it in the cells, 3 to 4 in the model.
At fault: a fixed threshold and a membrane of one compartment.

In disagreement, without refutation:
the reliability under frozen noise, a little low at $\sigma_V=\num{0.5}$; the precision, likewise;
the effect of the mean current, which the paper says is absent without giving a number,
and which might hide there if few cells were seen at several means.}}
@z

@x
\answer{adaptation-line}{}
@y
\answer{adaptation-line}{%
\fr{Entre deux potentiels d'action, $w$ s'éteint : on le multiplie par |decay|.
À chacun, il gagne |b|. La fréquence passe de \num{30.7} à \val{7:your-rate}~Hz.
Sans extinction (|decay| remplacé par 1), $w$ monte jusqu'à ce
que le courant net n'atteigne plus la rhéobase, et le neurone se tait.}
\en{Between two spikes $w$ dies out: multiply it by |decay|.
At each one it gains |b|. The rate goes from \num{30.7} to \val{7:your-rate}~Hz.
Without dying out (|decay| replaced by 1),
$w$ climbs until the net current no longer reaches the rheobase,
and the neuron falls silent.}}
@z

@x
  (void) decay, (void) b, (void) fired;
  return w;
@y
  return decay*w + (fired ? b : 0);
@z

@x
\answer{what-next}{}
@y
\answer{what-next}{%
\fr{Blanc ou lent ? Les neurones se séparent en un endroit facile à mesurer :
la corrélation, d'un essai à l'autre,
entre l'instant du premier potentiel d'action et celui du dixième, sous courant constant.
Un nombre tenu pendant l'essai avance ou retarde tout l'essai ;
un bruit blanc oublie le premier bien avant le dixième.
Le programme la calcule :
\val{7:correlation-4} avec le bruit blanc seul ({\bf d}),
\val{7:correlation-5} avec les deux ({\bf e}),
\val{7:correlation-6} avec le bruit lent seul ({\bf f}),
\val{7:correlation-7} avec un nombre par essai ({\bf g}).
Cinquante essais la donnent à $\pm\num{0.1}$ près, et l'article les avait déjà.
Moins de \num{0.6} me ferait renoncer aux neurones {\bf f} et {\bf g}.
Plus direct encore : enregistrer le potentiel au repos pendant une minute,
et regarder son autocorrélation.
Le bruit blanc filtré par la membrane meurt en 30~ms,
le bruit lent en une seconde, le nombre unique pas du tout.

Le courant moyen : jouer le même bruit gelé à trois moyennes, 100, 150 et 250~pA,
à une dizaine de cellules, vingt-cinq essais, dix bruits (un bruit est un échantillon :
l'écart-type d'un bruit à l'autre est de \num{0.05} à \num{0.1}).
L'intègre-et-tire prédit une baisse de près de \num{0.2}, le neurone à adaptation de \num{0.08}.
Une baisse nulle à \num{0.03} près réfuterait les deux ;
il faudrait alors chercher un mécanisme qui garde le seuil à bonne distance,
par exemple un seuil qui s'adapte aussi.}
\en{White or slow? The neurons part company in one place that is easy to measure:
the correlation, from trial to trial,
between the time of the first spike and that of the tenth, under constant current.
A number held for the trial advances or delays the whole trial;
a white noise forgets the first long before the tenth.
The program computes it:
\val{7:correlation-4} with white noise alone ({\bf d}), \val{7:correlation-5} with both ({\bf e}),
\val{7:correlation-6} with slow noise alone ({\bf f}),
\val{7:correlation-7} with one number a trial ({\bf g}).
Fifty trials give it to within $\pm\num{0.1}$, and the paper had them already.
Less than \num{0.6} would make me give up neurons {\bf f} and {\bf g}.
More direct still: record the potential at rest for a minute, and look at its autocorrelation.
White noise filtered by the membrane dies in 30~ms,
slow noise in a second, the single number not at all.

The mean current: play the same frozen noise at three means, 100, 150 and 250~pA,
to some ten cells, twenty-five trials, ten noises (one noise is one sample:
the standard deviation from noise to noise is \num{0.05} to \num{0.1}).
Integrate-and-fire predicts a fall of nearly \num{0.2}, the neuron with adaptation of \num{0.08}.
No fall, to within \num{0.03}, would refute both;
one would then have to look for a mechanism that keeps the threshold at a good distance,
for instance a threshold that adapts too.}}
@z
