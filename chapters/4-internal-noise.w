@* \bi{Le bruit interne}{Internal noise}.
\fr{Au chapitre précédent, vingt-cinq essais sous un bruit gelé étaient identiques ;
au \chapref{2}, vingt-cinq essais sous un courant constant l'étaient aussi.
Ce neurone répète tout : il ne peut rien nous apprendre sur la répétition.
Un vrai neurone, lui, a sa part de hasard.
Donnons-en une au nôtre, et regardons ce que deviennent les deux rasters.

C'est pour cette expérience que ce livre est écrit.
Sous un courant constant, les essais vont se brouiller ;
sous un courant qui fluctue, ils vont rester alignés,
\emph{avec le même neurone et le même bruit interne}.
Nous referons ainsi la figure~1 de Mainen et Sejnowski \cite{ms95} avec nos propres données,
puis nous la comparerons aux nombres de l'article, y compris ceux qui ne s'accordent pas.

Pour lancer le programme : \cmd{make chapter4}.
Regardez d'abord la \figref{4-figure1}.
Les nombres imprimés suivent vos réglages ; ce que le texte en conclut vaut pour ceux du livre.

À la fin du chapitre, vous saurez :
\li donner à une membrane un bruit dont l'intensité ne dépend pas du pas de temps ;
\li rattraper les potentiels d'action qu'un seuil testé aux échantillons laisse échapper ;
\li refaire les deux moitiés de la figure~1, et dire ce qui les sépare ;
\li mesurer la dispersion d'un raster, et juger si ce que montre un bruit vaut pour les autres ;
\li confronter un neurone bruyant à une formule, et un modèle à une expérience.}
\en{In the previous chapter, twenty-five trials under a frozen noise were identical;
in \chapref{2}, twenty-five trials under a constant current were identical too.
This neuron repeats everything: it can teach us nothing about repetition.
A real neuron has noise of its own.
Let us give ours some, and see what becomes of the two rasters.

This is the experiment that the book was written for.
Under a constant current the trials will blur;
under a fluctuating one they will stay in line,
\emph{with the same neuron and the same internal noise}.
We shall redo Figure~1 of Mainen and Sejnowski \cite{ms95} in this way, with data of our own,
then compare it with the numbers in the paper, including those that disagree.

To run the program: \cmd{make chapter4}.
Look first at \figref{4-figure1}.
The numbers printed follow your settings;
what the text concludes from them holds for those of the book.

By the end of the chapter you will be able to:
\li give a membrane a noise whose strength does not depend on the time step;
\li catch the spikes that slip past a threshold tested at the samples;
\li redo both halves of Figure~1, and say what sets them apart;
\li measure the spread of a raster, and judge whether what one noise shows holds for others;
\li check a noisy neuron against a formula, and a model against an experiment.}
@s quad int
@s noisy_model int
@s noisy_state int
@s count_summary int

@ \fr{Voici le programme, vu de haut : une suite d'expériences, dans l'ordre du chapitre.
Ce qu'elles empruntent, et ce qui écrit leurs données, est en coulisses.}
\en{Here is the program, seen from above: a series of experiments, in the order of the chapter.
What they borrow, and what writes their data, is backstage.}
@(chapter4.c@>=
@<\bi{Emprunte les modules dont \.{chapter4} a besoin}{Borrow the modules that \.{chapter4}...@>@;
@<\bi{Déclare les réglages de \.{chapter4}}{Declare the settings of \.{chapter4}}@>@;
@<\bi{Définit les outils de \.{chapter4}}{Define the tools of \.{chapter4}}@>@;
@<\bi{Décrit les expériences}{Describe the experiments}@>@;
int main(int argc, char *argv[])
{
  workshop_begin(argc, argv, "chapter4", parameters);
  check_settings();
  watch_a_free_membrane();
  redo_figure_1();
  try_your_current();
  change_the_mean_current();
  try_three_strengths();
  play_many_noises();
  follow_the_kth_spike();
  test_the_threshold();
  redo_the_course();
  workshop_end();
  return 0;
}

@*1 \bi{Une membrane qui tremble}{A membrane that trembles}.
\seclabel{4-noise}%
\fr{D'où vient le hasard d'un neurone ?
Ses canaux ioniques s'ouvrent et se ferment au gré de l'agitation thermique ;
ils sont des milliers, et le courant qu'ils laissent passer n'est jamais tout à fait le même.
Dans une tranche de cortex s'y ajoutent les synapses, qui libèrent ou non leur neurotransmetteur ;
mais Mainen et Sejnowski les avaient bloquées.
Il leur restait entre \num{0.05} et \num{0.5}~mV de bruit, en valeur efficace,
amplificateur compris \cite{ms95}.

Nous remplaçons tout cela par un bruit \emph{blanc}, sans mémoire, ajouté au courant.
La simplification est double : certains canaux sont lents,
et le bruit des vrais canaux croît quand la membrane se dépolarise.
Comment mesurer un bruit blanc ? Son écart-type est infini.
Mais la membrane le filtre, et ce qu'elle en garde a un écart-type bien fini,
que nous notons désormais $\sigma_V$
(au \chapref{3}, c'était ce qu'elle gardait du bruit externe) :
c'est ce que l'on lirait sur l'oscilloscope si le neurone ne tirait pas.
Avec ce choix,}
\en{Where does a neuron's noise come from?
Its ion channels open and close with thermal agitation;
there are thousands of them, and the current they let through is never quite the same.
In a slice of cortex synapses add to this, since they may or may not release their transmitter;
but Mainen and Sejnowski had blocked them.
They were left with a noise of \num{0.05} to \num{0.5}~mV rms,
the amplifier's included \cite{ms95}.

We replace all this by a \emph{white} noise, without memory, added to the current.
That is a simplification, twice over: some channels are slow,
and the noise of real channels grows as the membrane depolarises.
How is white noise to be measured? Its standard deviation is infinite.
But the membrane filters it, and what is left has a perfectly finite standard deviation,
which from now on we call $\sigma_V$
(in \chapref{3} it was what the membrane kept of the external noise):
it is what one would read on the oscilloscope if the neuron did not fire.
With this choice,}
\eqn{noisy-membrane}{\tau\,{dV\over dt}=-(V-V_L)+R\,I+\sigma_V\sqrt{2\tau}\;\xi(t),}
\fr{où $\xi$ est le bruit blanc :
son intégrale sur une durée $h$ est une gaussienne de variance $h$,
indépendante de tout ce qui précède.}
\en{where $\xi$ is white noise: its integral over a time $h$ is a Gaussian of variance $h$,
independent of all that came before.}
@^\bi{bruit interne}{internal noise}@>
@^\bi{bruit blanc}{white noise}@>

@ \fr{L'équation est linéaire : la réponse au courant et la réponse au bruit s'ajoutent.
La première est la rampe du \chapref{2}, formule~\eqref{ramp}.
Pour la seconde, ôtons le courant : pendant une durée $h$,
la membrane garde de son écart au repos la fraction $a=e^{-h/\tau}$,
puis reçoit une secousse gaussienne.
Quel doit être l'écart-type de cette secousse ?
Le \chapref{3} a répondu pour le bruit externe. À vous, pour la membrane.}
\en{The equation is linear: the response to the current and the response to the noise add up.
The first is the ramp of \chapref{2}, formula~\eqref{ramp}.
For the second, take the current away:
over a time $h$ the membrane keeps the fraction $a=e^{-h/\tau}$ of its distance from rest,
then receives a Gaussian jolt.
What must the standard deviation of that jolt be?
We answered this for the external noise in \chapref{3}. Your turn, for the membrane.}
\question{your-jolt}{recommended}{}{\bi{Une secousse qui ne dépend pas du pas}%
  {A jolt that does not depend on the step}}
\fr{Écrivez la fonction |your_jolt|, qui rend l'écart-type, en mV,
de la secousse d'une durée |h| (en~ms), pour que la membrane libre garde l'écart-type |sigma_V|.
Celle que vous trouvez est celle du cours :
elle ajoute au courant, à chaque pas d'Euler, un nombre gaussien d'écart-type $b$, en~pA.
Son écart-type change avec le pas.
Le programme calcule celui de votre membrane pour des pas de \num{0.1}, 1 et 3~ms ;
il est faux de \val{4:your-jolt}~\% au pire.}
\en{Write function |your_jolt|, which returns the standard deviation, in mV,
of the jolt over a time |h| (in~ms),
so that the free membrane keeps the standard deviation |sigma_V|.
The function you find there is the course's:
at each Euler step it adds to the current a Gaussian number of standard deviation $b$, in~pA.
Its standard deviation changes with the step.
The program works out the one that your membrane reaches, for steps of \num{0.1}, 1 and 3~ms;
at worst it is wrong by \val{4:your-jolt}\%.}
\hint{Écrivez que la variance après un pas, $a^2\sigma_V^2$ plus celle de la secousse,
est celle d'avant. \cmd{portable_exp(x)} et \cmd{sqrt(x)} vous serviront ;
la constante de temps est |cell.tau|.}{Write that the variance after a step,
$a^2\sigma_V^2$ plus that of the jolt, equals the variance before it.
You will need \cmd{portable_exp(x)} and \cmd{sqrt(x)}; the time constant is |cell.tau|.}
\answer{your-jolt}{}
@<\bi{Votre secousse}{Your jolt}@>=
static double your_jolt(double h) /* ms $\to$ mV */
{
  return cell.R*b*h/cell.tau;
}

@ \fr{Au bout d'un pas $\Delta t$, la variance est $a^2$ fois celle d'avant,
plus celle de la secousse ; pour qu'elle reste $\sigma_V^2$,
la secousse doit rendre $\sigma_V^2(1-a^2)$.
En notant $\widetilde V_{i+1}$ ce que la rampe fait de $V_i$,}
\en{After a step $\Delta t$ the variance is $a^2$ times what it was, plus that of the jolt;
to stay at $\sigma_V^2$, it must get back $\sigma_V^2(1-a^2)$.
Writing $\widetilde V_{i+1}$ for what the ramp makes of $V_i$,}
\eqn{noisy-step}{V_{i+1}=\widetilde V_{i+1}+\sigma_V\sqrt{1-a^2}\;\xi_i,\qquad
 a=e^{-\Delta t/\tau}.}
\fr{Si le courant est bien fait de segments de droite,
les échantillons ont la bonne loi quel que soit $\Delta t$.
Le nombre gaussien $\xi_i$ vient du flux |STREAM_INTERNAL|, à l'adresse (graine, essai, pas).
C'est un autre flux que celui du bruit externe : on peut geler l'un sans toucher à l'autre,
et le bruit de l'essai~17 est le même que l'on fasse vingt-cinq essais ou mille.}
\en{If the current really is made of straight segments,
the samples have the right distribution whatever $\Delta t$.
The Gaussian number $\xi_i$ comes from stream |STREAM_INTERNAL|, at address (seed, trial, step).
It is not the stream of the external noise: the one can be frozen without touching the other,
and the noise of trial~17 is the same whether we run twenty-five trials or a thousand.}

@ \figure{4-free}{La membrane libre : seuil hors d'atteinte, courant nul.
À gauche, trois essais partis du repos ; bande grise :
plus et moins un écart-type, d'après la formule.
À droite, l'autocorrélation, mesurée (points) et théorique,
$e^{-s/\tau}$ (tirets).}{The free membrane: threshold out of reach, no current.
Left, three trials started at rest; grey band:
plus and minus one standard deviation, by the formula.
Right, the autocorrelation, measured (points) and theoretical, $e^{-s/\tau}$ (dashes).}
\fr{À gauche de la \figref{4-free}, les trois essais se séparent dès le premier pas,
et restent la plupart du temps dans la bande.
Sur un très long essai, l'écart-type vaut \val{4:free-sd}~mV, pour \val{4:sigma-V} demandés.
À droite, la membrane se souvient de son bruit pendant sa propre constante de temps :
le bruit était blanc, elle l'a coloré.
Partis de $V_L$, les essais prennent leur variance comme $1-e^{-2t/\tau}$ ;
au début du créneau, à \val{4:pulse-start}~ms, il n'en manque plus que \val{4:missing}~\%.}
\en{On the left of \figref{4-free} the three trials part at the very first step,
and stay within the band most of the time.
Over a very long trial the standard deviation is \val{4:free-sd}~mV, for \val{4:sigma-V} requested.
On the right, the membrane remembers its noise for its own time constant:
the noise was white, and the membrane has coloured it.
Started from $V_L$, the trials gain their variance as $1-e^{-2t/\tau}$;
when the pulse starts, at \val{4:pulse-start}~ms, only \val{4:missing}\% of it is still missing.}

@*1 \bi{Un seuil entre deux échantillons}{A threshold between two samples}.
\seclabel{4-bridge}%
\fr{Il semble qu'il n'y ait plus qu'à comparer chaque échantillon au seuil.
Les intervalles seraient alors faux de plusieurs pour cent.
Car une membrane bruyante n'est pas une courbe lisse :
entre deux échantillons placés sous le seuil, elle a pu le dépasser et redescendre.
Chaque fois, le neurone aurait dû tirer, et le programme ne l'a pas vu.
Raccourcir le pas guérit mal :
l'excursion typique pendant un pas est de l'ordre de $\sqrt{D\,\Delta t}$,
où $D=2\sigma_V^2/\tau$ est la variance gagnée par unité de temps,
et l'erreur ne décroît que comme $\sqrt{\Delta t}$ :
cent fois plus de calcul pour dix fois moins d'erreur.}
\en{It seems that we need only compare each sample with the threshold.
The intervals would then be wrong by several per cent.
For a noisy membrane is not a smooth curve:
between two samples below the threshold, it may have gone above and come back.
Each time, the neuron should have fired, and the program has not noticed.
A shorter step is a poor cure:
the typical excursion during a step is of the order of $\sqrt{D\,\Delta t}$,
where $D=2\sigma_V^2/\tau$ is the variance gained per unit of time,
and the error falls only as $\sqrt{\Delta t}$:
a hundred times more computing for a tenth of the error.}
@^\bi{temps de premier passage}{first-passage time}@>

@ \fr{Il vaut mieux répondre à la question :
le potentiel vaut $V$ au début du pas et $V'$ à la fin, tous deux sous le seuil ;
quelle est la probabilité $p$ qu'il l'ait touché entre les deux ?
Pendant un temps aussi court, la membrane est presque une marche aléatoire ;
quand on en connaît les deux bouts, c'est un \term{pont brownien}.
À chaque chemin qui touche le seuil et revient en $V'$, faisons correspondre celui qui,
une fois le seuil touché, continue \emph{en miroir} : il finit au-dessus, en $2V_{\rm th}-V'$.
La correspondance est parfaite, car tout chemin qui finit au-dessus a touché le seuil.
Donc $p$ est un rapport : la densité de probabilité d'arriver au point miroir,
divisée par celle d'arriver en $V'$,
toutes deux gaussiennes, centrées en $V$, de variance $D\,\Delta t$.}
\en{It is better to answer the question:
the potential is $V$ at the start of the step and $V'$ at its end, both below threshold;
what is the probability $p$ that it touched the threshold in between?
Over so short a time the membrane is nearly a random walk;
with both ends known, this is a \term{Brownian bridge}.
To each path that touches the threshold and comes back to $V'$, match the one that,
once the threshold is touched, goes on \emph{as in a mirror}: it ends above, at $2V_{\rm th}-V'$.
The match is perfect, for every path that ends above has touched the threshold.
So $p$ is a ratio: the probability density of arriving at the mirror point,
divided by that of arriving at $V'$,
both Gaussian, centred on $V$, with variance $D\,\Delta t$.}
@^\bi{pont brownien}{Brownian bridge}@>
\question{your-bridge}{recommended}{}{\bi{Le pont}{The bridge}}
\fr{Achevez le calcul, puis écrivez la fonction |your_bridge|.
Elle reçoit les distances au seuil $V_{\rm th}-V$ et $V_{\rm th}-V'$, positives, en mV, et |Dh|,
soit $D\,\Delta t$, en mV$^2$ ; elle rend $p$.
Telle que vous la trouvez, elle ne voit rien entre les échantillons.
Au pas de 1~ms, l'intervalle moyen de votre neurone s'écarte pour l'instant
de \val{4:your-bridge}~\% de l'intervalle exact (losange de la \figref{4-trap}).}
\en{Finish the calculation, then write function |your_bridge|.
It receives the distances to the threshold $V_{\rm th}-V$ and $V_{\rm th}-V'$, positive, in mV,
and |Dh|, which is $D\,\Delta t$, in mV$^2$; it returns $p$.
As you find it, it sees nothing between the samples.
At a step of 1~ms, the mean interval of your neuron is at present \val{4:your-bridge}\% away from
the exact one (the diamond of \figref{4-trap}).}
\hint{Dans le rapport de deux gaussiennes de même variance, il ne reste qu'une exponentielle ;
développez les deux carrés. \cmd{portable_exp(x)} est l'exponentielle.}{In the ratio of two
Gaussians of equal variance a single exponential is left; expand the two squares.
\cmd{portable_exp(x)} is the exponential.}
\answer{your-bridge}{}
@<\bi{Votre pont}{Your bridge}@>=
static double your_bridge(double before, double after, double Dh) /* mV, mV, mV$^2$ */
{
  (void) before; (void) after; (void) Dh;
    /* \bi{à ôter quand ils serviront}{remove once they are used} */
  return 0;
}

@ \fr{Les deux carrés diffèrent du quadruple du produit des distances, divisé par $2D\,\Delta t$ :}
\en{The two squares differ by four times the product of the distances, over $2D\,\Delta t$:}
\eqn{bridge}{p={e^{-(2V_{\rm th}-V'-V)^2/2D\Delta t}\over e^{-(V'-V)^2/2D\Delta t}}
 =\exp\left[-{2\,(V_{\rm th}-V)\,(V_{\rm th}-V')\over D\,\Delta t}\right].}
\fr{La fuite de la membrane et la pente du courant pendant le pas ont été négligées :
c'est la principale approximation du neurone, et la \figref{4-trap} la mesure \cite{giraudo99}.
Il ne reste qu'à comparer $p$ à un nombre uniforme, tiré d'un troisième flux.}
\en{The membrane's leak and the slope of the current during the step have been left out:
this is the main approximation of the neuron, and \figref{4-trap} measures it \cite{giraudo99}.
It only remains to compare $p$ with a uniform number, drawn from a third stream.}
@<\bi{Décide si le pont touche le seuil}{Decide whether the bridge touches the threshold}@>=
static bool touched(const noisy_model *m, uint64_t trial, uint64_t i,
  double before, double after, double Dh)
{
  if (before <= 0 || after <= 0) return true;
  if (before*after >= NEVER*Dh)
    return false; /* \bi{$p$ est plus petit que tout nombre uniforme}
      {$p$ is below any uniform number} */
  return uniform(m->seed, STREAM_BRIDGE, trial, 4*i) < portable_exp(-2*before*after/Dh);
}

@ \fr{Voici le cœur du chapitre : un pas du neurone bruyant.
Un état |x| est celui du \chapref{2}, |x->neuron|, et l'adresse de sa prochaine secousse ;
|I[0]| et |I[1]| sont le courant au début du pas et à sa fin.
Lisez-le comme une phrase. Ou bien le neurone est réfractaire, et rien ne bouge ;
ou bien il est libre pendant une durée |h| :
le pas entier d'ordinaire, sa fin s'il vient d'être libéré en |u|.
Il fuit, le courant le pousse (|lif_ramp| dit ce qu'il ferait d'un potentiel nul),
le hasard le secoue.
Il a touché le seuil au bout de |s|~ms, ou |s| est négatif.}
\en{Here is the heart of the chapter: one step of the noisy neuron.
A state |x| joins that of \chapref{2}, |x->neuron|, to the address of its next jolt;
|I[0]| and |I[1]| are the current at the start of the step and at its end.
Read it as a story. Either the neuron is refractory, and nothing moves.
Otherwise it is free for a time |h|: usually the whole step,
the rest of it if it has just been released at |u|.
It leaks, the current pushes it (|lif_ramp| says what it would make of a potential of zero),
chance jolts it.
It touched the threshold after |s|~ms, unless |s| is negative.}
@<\bi{Fonctions du neurone bruyant}{Functions of the noisy neuron}@>=
void noisy_step(const noisy_model *m, noisy_state *x, const double I[2], spike_list *spikes)
{
  lif_state *y = &x->neuron;
  const uint64_t i = x->step++;
  @<\bi{Confie au \chapref{2} un neurone sans bruit}{Entrust a neuron without noise to...@>@;
  if (y->wait > 0 && --y->wait > 0) return;
  const double u = y->release, h = m->lif.dt - u, V = y->V;
  const double push = lif_ramp.move(&m->lif, I, 0, u, h);
  const double xi = normal(m->seed, STREAM_INTERNAL, x->trial, i);
  y->V = leak(m, h)*V + (push + jolt(m, h)*xi);
  y->release = 0;
  const double s = touch(m, x->trial, i, V, y->V, h);
  if (s >= 0) @<\bi{Émet un potentiel d'action au bout de |s|~ms}{Fire after |s|~ms}@>@;
}

@ \fr{Quand le seuil est-il touché ?
Noter la fin du pas retarderait chaque potentiel d'action d'un demi-pas en moyenne.
La loi de l'instant est connue, et |touch| le tire au sort ; les coulisses disent comment.
Le potentiel d'action se paie comme au \chapref{2},
par un retour à $V_r$ et $t_{\rm ref}$ d'attente, en pas entiers.}
\en{When is the threshold touched?
To note the end of the step would delay each spike by half a step on average.
The distribution of that time is known, and |touch| draws from it; how is told backstage.
The spike is paid for as in \chapref{2}, by a return to $V_r$ and a wait of $t_{\rm ref}$,
in whole steps.}
@<\bi{Émet un potentiel d'action au bout...@>=
{
  y->V = m->lif.cell.V_r, y->wait = m->lif.refractory;
  y->release = fmin(u + s, m->lif.dt); /* \bi{l'arrondi a pu déborder}
    {rounding may have overshot} */
  spike_add(spikes, (double) i*m->lif.dt + y->release);
  if (y->wait == 0)
    lif_step(&m->lif, y, (double) i*m->lif.dt, I, spikes); /* \bi{finit son pas sans bruit}
      {ends its step without noise} */
}

@*1 \bi{La figure 1, refaite}{Figure 1, redone}.
\seclabel{4-figure1}%
\fr{Il reste à choisir l'intensité du bruit interne.
L'article en donne trois indices.
Le bruit de fond mesuré va de \num{0.05} à \num{0.5}~mV.
Sous un courant constant, l'instant du dernier potentiel d'action a un écart-type de $31\pm19$~ms.
Enfin la \term{fiabilité}, c'est-à-dire la part des potentiels d'action qui reviennent au même
instant à chaque essai, va d'environ \num{0.02} à \num{0.43} sous un courant constant,
et dépasse à peu près \num{0.93} sous le bruit le plus fort
(valeurs lues sur un graphique).

Nous prenons $\sigma_V=\num{0.5}$~mV, le haut de ce que l'expérience mesure.
C'est un compromis et non une évidence :
une valeur dix fois plus petite serait tout aussi conforme à la mesure,
et nous verrons qu'aucune ne contente tous les nombres à la fois.
Autre choix, déjà fait au \chapref{3} : l'article donne un bruit d'écart-type 100~pA ;
nous lisons là celui du courant injecté, une fois filtré.}
\en{It remains to choose the strength of the internal noise.
The paper gives three clues.
The measured background noise ranges from \num{0.05} to \num{0.5}~mV.
Under a constant current, the time of the last spike has a standard deviation of $31\pm19$~ms.
Lastly the \term{reliability}, that is,
the share of spikes that recur at the same times from trial to trial,
ranges from about \num{0.02} to \num{0.43} under a constant current,
and is above some \num{0.93} under the strongest noise
(values read off a graph).

We take $\sigma_V=\num{0.5}$~mV, the top of what the experiment measures.
It is a compromise, not an obvious choice: a value ten times smaller was measured too,
and we shall see that none suits all the numbers at once.
Another choice should be stated: the paper gives a noise of standard deviation 100~pA;
we take this to be that of the injected current, after filtering.}
@^\bi{fiabilité}{reliability}@>

@ \fr{La même boucle joue les deux panneaux : seul change l'écart-type du courant.
Et comme le bruit interne de l'essai~$k$ a la même adresse dans les deux, c'est le même bruit,
au bit près :
le neurone du panneau~B n'est pas moins bruyant que celui du panneau~A.}
\en{One loop plays both panels: only the standard deviation of the current changes.
And since the internal noise of trial~$k$ has the same address in both,
the two panels share the same noise, to the bit:
the neuron of panel~B is no less noisy than that of panel~A.}
@<\bi{Décrit les expériences}...@>=
static void redo_figure_1(void)
{
  const size_t n = sample_count(duration, dt);
  double *I = vector_new(n), *V = vector_new(n*trials);
  for (size_t panel = 0; panel < 2; panel++) {
    pulse_current(I, I_0, panel == 0 ? 0 : sigma, FROZEN);
    play(I, sigma_V, trials, V);
    write_panel(panel, n, I, V);
    measure_panel(panel, n, I);
  }
  put_measures();
  free(V); free(I);
}

@ \fr{Sous les rasters, une courbe les résume, l'\term{histogramme péri-stimulus}, ou PSTH.
On découpe le temps en cases, on compte dans chacune les potentiels d'action de tous les essais,
et l'on divise par le nombre d'essais et par la largeur de la case :
c'est la fréquence de décharge à cet instant, en~Hz.
Nos cases ont \val{4:bin}~ms : si chaque essai tire une fois dans la même,
on lit \val{4:ceiling}~Hz, et un pic ne monte guère plus haut.}
\en{Under the rasters a curve sums them up, the \term{peristimulus time histogram}, or PSTH.
Cut time into bins, count in each the spikes of all trials,
and divide by the number of trials and by the width of the bin:
this is the firing rate at that time, in~Hz.
Our bins are \val{4:bin}~ms wide:
if each trial fires once in the same bin we read \val{4:ceiling}~Hz,
and a peak hardly goes higher.}
@^\bi{histogramme péri-stimulus (PSTH)}{peristimulus time histogram (PSTH)}@>
@^\bi{raster}{raster}@>

@ \figure{4-figure1}{La figure~1 de Mainen et Sejnowski,
refaite avec un neurone intègre-et-tire bruyant ($R=\val{4:R}$~G$\Omega$,
$\sigma_V=\val{4:sigma-V}$~mV, graine \val{4:seed}). A : courant constant, $I_0=\val{4:I-0}$~pA.
B : bruit gelé, de même moyenne attendue, $\sigma=\val{4:sigma}$~pA, $\tau_s=\val{4:tau-s}$~ms.
De haut en bas : les potentiels des dix premiers essais,
superposés (les traits des potentiels d'action sont dessinés, non calculés) ;
le courant, identique à tous les essais ; un trait par potentiel d'action, une ligne par essai ;
le PSTH, cases de \val{4:bin}~ms.}{Figure~1 of Mainen and Sejnowski,
redone with a noisy integrate-and-fire neuron ($R=\val{4:R}$~G$\Omega$,
$\sigma_V=\val{4:sigma-V}$~mV, seed \val{4:seed}). A: constant current, $I_0=\val{4:I-0}$~pA. B:
frozen noise of the same expected mean, $\sigma=\val{4:sigma}$~pA, $\tau_s=\val{4:tau-s}$~ms.
From top to bottom: the potentials of the first ten trials,
overlaid (the strokes of the spikes are drawn, not computed); the current, the same in all trials;
one tick per spike, one row per trial; the PSTH, bins of \val{4:bin}~ms.}
\fr{Voici la \figref{4-figure1}, avec les réglages du livre.
Panneau~A, en haut : les dix potentiels partent ensemble,
leur premier potentiel d'action se disperse de quelques millisecondes, puis les courbes se mêlent.
Descendez au raster : les colonnes du début se défont en biais.
Chaque essai prend un peu d'avance ou de retard, et \emph{rien ne l'y ramène}.
En bas, la fréquence de décharge ondule, puis s'aplatit.

Panneau~B : même neurone, même bruit interne.
Les dix courbes se quittent par endroits, et se retrouvent.
Le raster est fait de colonnes presque jusqu'à la fin, et la fréquence de décharge de pics,
qui montent à \val{4:peak-2}~Hz, séparés par des silences.
Le courant moyen n'est le même qu'en espérance :
celui-ci a pour moyenne \val{4:mean-2}~pA pendant le créneau,
et l'on compte \val{4:count-2} potentiels d'action par essai contre \val{4:count-1}.

On aurait attendu l'inverse. Un courant constant paraît la plus répétable des consignes,
un bruit la plus capricieuse.
Mais le courant constant ne dit au neurone que \emph{combien}, jamais \emph{quand}.}
\en{Here is \figref{4-figure1}, with the settings of the book.
Panel~A, top: the ten potentials set off together,
their first spikes spread over a few milliseconds, then the curves mingle.
Go down to the raster: the first columns are narrow, the next ones wider and wider.
Each trial gains or loses a little time, and \emph{nothing brings it back}.
At the bottom the firing rate ripples, then flattens.

Panel~B: same neuron, same internal noise.
The ten curves part in places, and meet again.
The raster is made of columns almost to the end, and the firing rate of peaks,
of up to \val{4:peak-2}~Hz, separated by silences.
The mean current is the same in expectation only:
this one averages \val{4:mean-2}~pA over the pulse,
and we count \val{4:count-2} spikes a trial against \val{4:count-1}.

One would have expected the opposite.
A constant current seems the most repeatable of instructions, a noise the most capricious.
But the constant current tells the neuron only \emph{how much}, never \emph{when}.}
@^\bi{bruit gelé}{frozen noise}@>
\question{your-psth}{recommended}{}{\bi{Un PSTH}{A PSTH}}
\fr{Écrivez la fonction |your_psth|, qui remplit |rate[0]|, \dots{} |rate[bins-1]|, en~Hz,
pour les |N| essais |train[0]|, \dots{} ;
la case $j$ va de |j*width| à |(j+1)*width|, sa fin exclue.
Le programme la compare à celle du livre sur le panneau~B :
l'écart le plus grand est de \val{4:your-psth}~Hz.}
\en{Write function |your_psth|, which fills |rate[0]|, \dots{} |rate[bins-1]|, in~Hz,
for the |N| trials |train[0]|, \dots{}; bin $j$ goes from |j*width| to |(j+1)*width|,
its end excluded.
The program compares it with the book's on panel~B: the largest difference is \val{4:your-psth}~Hz.}
\hint{L'essai |k| a |train[k].n| potentiels d'action, aux instants |train[k].t[0]|,
\dots{} \cmd{(size_t) (t/width)} est le numéro de la case de l'instant \cmd{t}.
Une fréquence de 1~Hz est un potentiel d'action par millier de millisecondes.}{Trial |k| has
|train[k].n| spikes, at the times |train[k].t[0]|,
\dots{} \cmd{(size_t) (t/width)} is the number of the bin of time \cmd{t}.
A rate of 1~Hz is one spike per thousand milliseconds.}
\answer{your-psth}{}
@<\bi{Votre PSTH}{Your PSTH}@>=
static void your_psth(size_t N, const spike_list train[], double width, size_t bins, double rate[])
{
  (void) N; (void) train; (void) width;
    /* \bi{à ôter quand ils serviront}{remove once they are used} */
  for (size_t j = 0; j < bins; j++) rate[j] = 0;
}

@ \figure{4-summary}{Les mêmes essais, vus autrement :
le courant, le potentiel de chaque essai en couleurs (une ligne par essai) et le PSTH.
À gauche, courant constant ; à droite, bruit gelé.}{The same trials, seen another way:
the current, the potential of each trial in colours (one row per trial) and the PSTH.
Left, constant current; right, frozen noise.}
\fr{Le cours résumait les mêmes données autrement : c'est la \figref{4-summary}.
Chaque ligne de la carte est un essai, chaque couleur un potentiel, du plus bas (sombre,
juste après un potentiel d'action) au seuil (clair).
À gauche, les bandes verticales du début se brisent en damier.
À droite, elles traversent la carte : le bruit gelé impose non seulement les potentiels d'action,
mais tout le chemin qui y mène.}
\en{The course summed up the same data another way: this is \figref{4-summary}.
Each row of the map is a trial, each colour a potential, from the lowest (dark,
just after a spike) to the threshold (light).
On the left, the vertical bands of the beginning break into a chequerboard.
On the right they run across the map: the frozen noise dictates not only the spikes,
but the whole way that leads to them.}

@*1 \bi{Changer le courant}{Changing the current}.
\seclabel{4-mean}%
\fr{À vous, d'abord. Changez les deux nombres de cette section,
puis tapez \cmd{make chapter4}.}
\en{Your turn first. Change the two numbers of this section,
then type \cmd{make chapter4}.}
\question{ten-spikes-internal}{essential}{13}{\bi{Une dizaine de potentiels d'action,
  malgré le bruit interne}%
  {About ten spikes, in spite of the internal noise}}
\fr{Réglez le courant moyen et l'amplitude du bruit gelé pour obtenir de nouveau une dizaine de
potentiels d'action par essai, entre neuf et onze.
Vos réglages en donnent \val{4:your-count} en moyenne (\figref{4-yours}) ;
sans bruit interne, ils en donneraient \val{4:your-quiet-count}.
Le bruit interne change-t-il beaucoup ce nombre ? Dans quel régime le changerait-il le plus ?}
\en{Set the mean current and the amplitude of the frozen noise so as to obtain about ten spikes
per trial again, between nine and eleven.
Your settings give \val{4:your-count} on average (\figref{4-yours});
without internal noise they would give \val{4:your-quiet-count}.
Does the internal noise change this number much? In which regime would it change it most?}
\answer{ten-spikes-internal}{}
@<\bi{Vos réglages du courant}{Your settings of the current}@>=
const double your_mean = 100; /* $I_0$, pA */
const double your_sigma = 50; /* $\sigma$, pA */

@ \figure{4-yours}{Vos réglages : une ligne par essai, sous votre courant gelé.}{Your settings:
one row per trial, under your frozen current.}
\fr{Passons au courant moyen.
La rhéobase, qui suffit tout juste à faire tirer un neurone sans bruit, vaut \val{4:rheobase}~pA.
Nous essaierons quatre valeurs, \val{4:sides}, sans bruit externe puis avec.
Avant de regarder la figure, prédisez.}
\en{Now the mean current.
The rheobase, which is just enough to make a neuron without noise fire, is \val{4:rheobase}~pA.
We shall try four values, \val{4:sides}, without external noise and then with it.
Before you look at the figure, predict.}
\question{role-of-mean}{essential}{14}{\bi{Le rôle de $I_0$}{The role of $I_0$}}
\fr{En présence du bruit externe gelé, quelle est l'influence de $I_0$ sur la réponse ?
Distinguez le nombre de potentiels d'action et leur reproductibilité ;
écrivez votre prédiction, puis regardez la colonne de droite de la \figref{4-mean}.
À 100~pA, que fait le neurone des fluctuations qui ne montent pas assez haut ?}
\en{With the frozen external noise present, what is the influence of $I_0$ on the response?
Separate the number of spikes from their repeatability;
write down your prediction, then look at the right-hand column of \figref{4-mean}.
At 100~pA, what does the neuron make of fluctuations that do not climb high enough?}
\answer{role-of-mean}{}
\question{role-of-mean-alone}{essential}{15}{\bi{Le rôle de $I_0$, sans bruit externe}%
  {The role of $I_0$, without external noise}}
\fr{Mettez le bruit externe à zéro. Que devient l'influence de $I_0$ ?
Regardez ensuite la colonne de gauche.
Pourquoi le raster est-il le plus brouillé quand $I_0$ est tout près de la rhéobase ?}
\en{Set the external noise to zero. What becomes of the influence of $I_0$?
Then look at the left-hand column.
Why is the raster most blurred when $I_0$ is very close to the rheobase?}
\hint{Un écart $\sigma_V$ sur le potentiel devient un écart sur l'instant ;
lequel, si le potentiel aborde le seuil avec la pente $dV/dt$ ?}{A deviation $\sigma_V$ of the
potential becomes a deviation in time; how large is it,
if the potential comes to the threshold with slope $dV/dt$?}
\answer{role-of-mean-alone}{}

@ \figure{4-mean}{Quatre courants moyens, de haut en bas, sans bruit externe (à gauche)
et avec le bruit gelé de la \figref{4-figure1} (à droite).
Le bruit interne est le même partout.}{Four mean currents, from top to bottom,
without external noise (left) and with the frozen noise of \figref{4-figure1} (right).
The internal noise is the same throughout.}
\fr{Avec les réglages du livre, la première ligne de la \figref{4-mean} est vide à gauche.
À 130~pA, un peu au-dessous de la rhéobase, le raster est un nuage :
c'est le bruit interne qui décide du moment.
Plus le courant est fort, plus vite le seuil est traversé, et moins le bruit a de prise ;
les colonnes s'étalent toujours de gauche à droite, mais de moins en moins vite.
À droite, chaque ligne a des colonnes, de plus en plus serrées.
Sur la dernière, pourtant, elles s'étalent par endroits ;
à la fin du créneau, la distance d'un potentiel d'action au plus proche d'un autre essai
(nous la définirons à la \secref{4-many}) est de
\val{4:row-1}~ms à gauche et de \val{4:row-2}~ms à droite.
La moyenne déferait-elle ce que font les fluctuations ?
Ce n'est là qu'un bruit, et l'œil ne tranche pas.}
\en{With the settings of the book, the first row of \figref{4-mean} is empty on the left.
At 130~pA, a little below the rheobase, the raster is a cloud: the internal noise decides when.
The stronger the current, the faster the threshold is crossed and the less hold the noise has;
the columns always spread from left to right, but more and more slowly.
On the right every row has columns, closer and closer together.
In the last one, however, they spread in places;
at the end of the pulse the distance from a spike to the nearest one of another trial is
\val{4:row-1}~ms on the left and \val{4:row-2}~ms on the right.
Could the mean undo what the fluctuations do? This is only one noise, and the eye cannot settle it.}

@*1 \bi{Les deux panneaux}{The two panels}.
\seclabel{4-panels}%
\fr{Revenons à la figure~1, un panneau à la fois.
Pour changer un réglage sans toucher au livre :
\cmd{make chapter4 OPTIONS="--sigma-V=1"}, qui range ses figures à part et dit où.}
\en{Back to Figure~1, one panel at a time.
To change a setting without touching the book:
\cmd{make chapter4 OPTIONS="--sigma-V=1"}, which puts its figures elsewhere and says where.}
\question{panel-a}{essential}{16}{\bi{Le panneau A}{Panel A}}
\fr{Refaites le panneau~A (\figref{4-figure1}, à gauche) :
sans bruit externe, les essais ne sont pas reproductibles.
À partir de quel potentiel d'action, à l'œil, ne peut-on plus parler de colonnes ?
Passez à $\sigma_V=\num{0.2}$, puis à 1~mV : comment ce rang change-t-il ? Et avec $\sigma_V=0$ ?}
\en{Redo panel~A (\figref{4-figure1}, left): without external noise, trials are not repeatable.
From which spike on, judging by eye, can one no longer speak of columns?
Change to $\sigma_V=\num{0.2}$, then to 1~mV: how does that rank change? And with $\sigma_V=0$?}
\answer{panel-a}{}
\question{panel-b}{essential}{17}{\bi{Le panneau B}{Panel B}}
\fr{Refaites le panneau~B (\figref{4-figure1}, à droite) : avec un bruit gelé,
les essais sont reproductibles \emph{bien que} le neurone soit bruyant.
Vérifiez-le pour trois graines (\cmd{--seed} change les deux bruits à la fois).
Puis baissez $\sigma$ : à partir de quelle valeur les colonnes disparaissent-elles, à l'œil ?
Lesquelles tiennent le plus longtemps, et que fait le courant juste avant elles ?}
\en{Redo panel~B (\figref{4-figure1}, right): with a frozen noise,
trials are repeatable \emph{even though} the neuron is noisy.
Check it for three seeds (\cmd{--seed} changes both noises at once).
Then lower $\sigma$: below which value do the columns disappear, judging by eye?
Which of them hold out longest, and what does the current do just before them?}
\answer{panel-b}{}

@ \figure{4-strength}{Trois intensités du bruit interne, de haut en bas,
sous un courant constant (à gauche)
et sous un bruit gelé (à droite).}{Three strengths of the internal noise, from top to bottom,
under a constant current (left) and under a frozen noise (right).}
\fr{Lisez la \figref{4-strength} par lignes.
En haut, un bruit interne infime : à droite, presque rien ne bouge ;
à gauche, les derniers potentiels d'action s'étalent déjà.
En bas tout se brouille, mais la droite garde encore des colonnes.
À chaque ligne, un seul nombre a changé d'un côté à l'autre : l'écart-type du courant.

Cherchez, dans le courant de la \figref{4-figure1}, ce qui précède une colonne nette :
une montée franche.
C'est elle qui décide ; le bruit interne n'a plus qu'un instant pour s'en mêler.
Un potentiel d'action manque parfois, quand le seuil n'a été qu'effleuré ;
mais un essai qui s'est trompé rentre dans le rang à une montée suivante.}
\en{Read \figref{4-strength} by rows.
At the top, a minute internal noise: on the right almost nothing moves;
on the left the last spikes are spreading already.
At the bottom everything blurs, but the right still keeps some columns.
In each row a single number has changed from one side to the other:
the standard deviation of the current.

Look, in the current of \figref{4-figure1}, for what comes before a sharp column: a clear rise.
That is what decides; the internal noise has only an instant in which to interfere.
Now and then a spike is missing, when the threshold was only grazed;
but a trial that has gone astray falls back into line at a later rise.}

@*1 \bi{Cent bruits plutôt qu'un}{A hundred noises rather than one}.
\seclabel{4-many}%
\fr{Le panneau~B montre \emph{un} bruit : c'est un échantillon de taille un.
Avec un autre, les colonnes seraient ailleurs, plus nettes ou moins.
Jouons-en \val{4:noises}, et mesurons.

Que mesurer ? L'écart-type du $k$-ième potentiel d'action est trompeur dès qu'un essai en manque
un : tous les suivants changent de rang, et son septième est comparé au huitième des autres.
Prenons plutôt un potentiel d'action d'un essai ;
dans un autre essai, cherchons le plus \emph{proche}, quel que soit son rang ;
puis prenons la médiane de ces distances sur beaucoup de paires d'essais.
Si les instants d'une colonne sont gaussiens d'écart-type $s$,
cette médiane vaut \num{0.95} fois~$s$ : elle se lit comme un écart-type.
Et quand les essais n'ont plus rien en commun, elle plafonne :
sous un courant constant, d'intervalle $T$, elle vaut $T/4$.}
\en{Panel~B shows \emph{one} noise: it is a sample of size one.
With another, the columns would be elsewhere, sharper or less so.
Let us play \val{4:noises}, and measure.

What should be measured? The standard deviation of the $k$-th spike misleads as soon as a trial
misses one: all its later spikes change rank,
and its seventh is compared with the eighth of the others.
Let us rather take a spike of one trial;
in another trial, look for the \emph{nearest} one, whatever its rank;
then take the median of these distances over many pairs of trials.
If the times of a column are Gaussian with standard deviation $s$,
this median is \num{0.95} times~$s$: it reads like a standard deviation.
And when the trials have nothing in common any more, it stops growing:
under a constant current, with interval $T$, it is $T/4$.}
@<\bi{Décrit les expériences}...@>=
static void play_many_noises(void)
{
  datafile *f = data_open("many-time.tsv", "t (ms)\t10 % (ms)\tmedian (ms)\t90 % (ms)\tcase");
  gaps_in_time(f, 0);
  gaps_in_time(f, 1);
  data_close(f);
  f = data_open("many-mean.tsv", "I_0 (pA)\t10 %\tmedian\t90 %\tcase");
  shares_by_mean(f, 0, 0);
  shares_by_mean(f, 1, sigma);
  shares_by_mean(f, 2, sigma/2);
  data_close(f);
  @<\bi{Note la part de la moyenne}...@>@;
}

@ \figure{4-many}{À gauche, distance d'un potentiel d'action au plus proche d'un autre essai,
au fil du créneau, pour $I_0=\val{4:I-0}$~pA. À droite, fiabilité en fonction de $I_0$.
Ronds bleus : courant constant ; carrés orange : bruit gelé, $\sigma=\val{4:sigma}$~pA ;
triangles verts : $\sigma$ moitié moindre. Point : médiane sur les bruits ; barre :
huit bruits sur dix. Tirets : le plafond $T/4$.}{Left,
distance from a spike to the nearest one of another trial, in the course of the pulse,
for $I_0=\val{4:I-0}$~pA. Right, reliability against $I_0$. Blue circles: constant current;
orange squares: frozen noise, $\sigma=\val{4:sigma}$~pA; green triangles: half that $\sigma$.
Points: medians over the noises; bars: eight noises in ten. Dashes: the ceiling $T/4$.}
\fr{À gauche de la \figref{4-many}, avec les réglages du livre, le contraste se mesure.
Sous un courant constant, la distance croît d'un bout à l'autre du créneau,
jusqu'à ce que les essais n'aient presque plus rien en commun :
\val{4:late-1}~ms à la fin, pour un plafond de \val{4:chance}.
Sous un bruit gelé, elle vaut \val{4:late-2}~ms à la fin et \val{4:early-2} dans la deuxième
tranche : elle \emph{ne croît pas}.
Le contraste dépend donc de la longueur du créneau :
au bout de cent millisecondes, il y avait peu à voir.
Les barres disent ce qu'un seul bruit pouvait montrer ;
et sous chacun, un potentiel d'action sur dix n'a aucun voisin à moins de \val{4:lonely}~ms,
en médiane, dans l'essai auquel on le compare.

Les bruits n'ont pas non plus la même moyenne :
d'un bruit à l'autre, celle du courant pendant le créneau varie de \val{4:mean-sd}~pA
(écart-type), et sa corrélation avec le nombre de potentiels d'action est de
\val{4:count-correlation}.
Si le panneau~B en a plus que le panneau~A, son bruit y est pour quelque chose.}
\en{The left of \figref{4-many}, with the settings of the book, sums it up.
Under a constant current the distance grows from one end of the pulse to the other,
until the trials have almost nothing in common:
\val{4:late-1}~ms at the end, where the ceiling is \val{4:chance}.
Under a frozen noise it is \val{4:late-2}~ms at the end and \val{4:early-2} in the second slice:
it \emph{does not grow}.
So the contrast depends on the length of the pulse:
after the first hundred milliseconds there was little to see.
The bars tell what a single noise might have shown;
and under each noise, one spike in ten has no neighbour within \val{4:lonely}~ms (the median)
in the trial it is compared with.

Nor do the noises have the same mean:
from one to another that of the current over the pulse varies by \val{4:mean-sd}~pA (standard
deviation), and its correlation with the spike count is \val{4:count-correlation}.
If panel~B has more spikes than panel~A, that is partly due to the noise it happened to get.}

@ \fr{À droite, un désaccord.
Mesurons la fiabilité, grossièrement :
la part des potentiels d'action qui tombent dans une case du PSTH où la fréquence dépasse trois
fois sa moyenne.
(L'article fait de même, avec une fenêtre qui s'élargit jusqu'à contenir dix potentiels d'action ;
nos cases, plus frustes, trouvent quelques pics même au hasard.)
De 130 à 300~pA, elle passe de \val{4:share-low-1} à \val{4:share-high-1} sous un courant constant,
de \val{4:share-low-2} à \val{4:share-high-2} sous le bruit gelé,
et de \val{4:share-low-3} à \val{4:share-high-3} s'il est moitié moindre.
Pourquoi ? Bien au-dessus de la rhéobase, le seuil est franchi raide :
le bruit interne a peu de prise, ce qui aide le courant constant.
Mais la moyenne fait alors tirer à elle seule,
et les fluctuations ne rassemblent plus aussi bien les essais.
Or Mainen et Sejnowski n'ont pas vu d'effet systématique de la moyenne sur la fiabilité.
Dans ce modèle, le contraste de la figure~1 tient à une moyenne juste au-dessus de la rhéobase ;
leurs cellules ne semblent pas l'exiger.

Quant à la dernière ligne de la \figref{4-mean}, elle trompait :
sur tous ces bruits, à 250~pA,
la distance moyenne est de \val{4:gap-1}~ms sous un courant constant et de \val{4:gap-2}~ms sous
un bruit gelé ; le plus reproductible, \val{4:word-mean}.
Un bruit est un échantillon.}
\en{On the right, a disagreement.
Let us measure reliability, roughly:
the share of spikes that fall in a bin of the PSTH where the rate exceeds three times its mean.
(The paper does the same, with a window that widens until it holds ten spikes;
our bins, which are cruder, find a few peaks even by chance.)
From 130 to 300~pA it goes from \val{4:share-low-1} to \val{4:share-high-1} under a constant
current,
from \val{4:share-low-2} to \val{4:share-high-2} under the frozen noise,
and from \val{4:share-low-3} to \val{4:share-high-3} under half that noise.
Why? Well above the rheobase the threshold is crossed steeply:
the internal noise has little hold, which helps the constant current.
But the mean is then enough to make the neuron fire,
and the fluctuations no longer gather the trials so well.
Yet Mainen and Sejnowski saw no systematic effect of the mean on reliability.
In this model the contrast of Figure~1 rests on a mean just above the rheobase;
their cells do not seem to need that.

As for the last row of \figref{4-mean}, it was misleading:
over all these noises, at 250~pA,
the mean distance is \val{4:gap-1}~ms under a constant current and \val{4:gap-2}~ms under a frozen
noise; as to which is the more repeatable, \val{4:word-mean}.
One noise is one sample.}

@*1 \bi{Une dérive en racine de $k$}{A drift as the square root of $k$}.
\seclabel{4-spread}%
\fr{À quelle vitesse le panneau~A se défait-il ?
Aucun essai n'y saute de potentiel d'action :
les rangs ont un sens, et l'écart-type du $k$-ième instant aussi.}
\en{How fast does panel~A come undone?
No trial misses a spike there: ranks have a meaning,
and so has the standard deviation of the $k$-th time.}
\question{your-spread}{recommended}{}{\bi{L'écart-type du $k$-ième potentiel d'action}%
  {The standard deviation of the $k$-th spike}}
\fr{Écrivez la fonction |your_spread|, qui rend l'écart-type, en ms,
de l'instant du |k|-ième potentiel d'action (le premier est |k=1|),
parmi les essais qui en ont au moins |k|.
La moyenne étant tirée des mêmes essais,
divisez la somme des carrés des écarts par leur nombre moins un.
Le programme la compare à celle du livre sur les essais du panneau~A, à chaque rang :
l'écart le plus grand est de \val{4:your-spread}~ms.}
\en{Write function |your_spread|, which returns the standard deviation, in ms,
of the time of the |k|-th spike (the first has |k=1|), among the trials that have at least |k|.
Since the mean is drawn from the same trials,
divide the sum of squared deviations by their number less one.
The program compares it with the book's on the trials of panel~A, at each rank:
the largest difference is \val{4:your-spread}~ms.}
\answer{your-spread}{}
@<\bi{Votre dispersion}{Your spread}@>=
static double your_spread(size_t N, const spike_list train[], size_t k) /* ms */
{
  (void) N; (void) train; (void) k; /* \bi{à ôter quand ils serviront}{remove once they are used} */
  return 0;
}

@ \fr{Avant de voir la courbe, prédisez-la.}
\en{Before you see the curve, predict it.}
\question{square-root}{recommended}{}{\bi{L'écart-type croît-il comme $\sqrt k$ ?}%
  {Does the standard deviation grow as $\sqrt k$?}}
\fr{Sous un courant constant, chaque intervalle repart de $V_r$, avec de nouveaux nombres au hasard.
Écrivez l'écart-type du $k$-ième potentiel d'action en fonction de celui du premier, $s_1$,
et de celui d'un intervalle, $s$ ; à quelle condition croît-il comme $\sqrt k$ ?
Le programme trouve $s_1=\val{4:first-many}$ et $s=\val{4:interval-sd}$~ms sur \val{4:most}~essais.
Dans les cellules de l'article,
la moyenne des derniers écarts-types est une cinquantaine de fois celle des premiers,
pour une douzaine de potentiels d'action : est-ce compatible avec des intervalles indépendants ?}
\en{Under a constant current each interval sets off from $V_r$, with new random numbers.
Write the standard deviation of the $k$-th spike in terms of that of the first, $s_1$,
and that of an interval, $s$; on what condition does it grow as $\sqrt k$?
The program finds $s_1=\val{4:first-many}$ and $s=\val{4:interval-sd}$~ms over \val{4:most}~trials.
In the cells of the paper the mean of the last standard deviations is some fifty times that of the
first, for a dozen spikes: is that compatible with independent intervals?}
\answer{square-root}{}

@ \figure{4-spread}{Dispersion du $k$-ième potentiel d'action sous courant constant (à gauche)
et sous le bruit gelé de la \figref{4-figure1} (à droite). Ronds bleus :
écart-type de son instant ; carrés orange : distance au plus proche d'un autre essai. Points :
les essais de la \figref{4-figure1} ; lignes : \val{4:most} essais. Tirets noirs :
$\sqrt k$ fois le premier.}{Spread of the $k$-th spike under constant current (left)
and under the frozen noise of \figref{4-figure1} (right). Blue circles:
standard deviation of its time; orange squares: distance to the nearest one of another trial.
Points: the trials of \figref{4-figure1}; lines: \val{4:most} trials. Black dashes:
$\sqrt k$ times the first.}
\fr{À gauche de la \figref{4-spread}, les \val{4:most} essais suivent de près la loi en $\sqrt k$.
Ceux de la \figref{4-figure1} ne la suivent qu'à peu près :
l'écart-type de $N$ essais n'est connu qu'à $1/\sqrt{2(N-1)}$ près, \val{4:few-error}~\% ici.
La distance (carrés) monte avec l'écart-type, puis s'en détache vers son plafond.

À droite, l'écart-type part d'une milliseconde, puis saute à des dizaines.
Le neurone s'est-il déréglé ? Non : c'est la mesure qui se dérègle,
dès qu'un essai a manqué un potentiel d'action.
La distance, elle, change d'une colonne à l'autre avec la raideur de la montée,
et repart de peu à la suivante.}
\en{On the left of \figref{4-spread} the \val{4:most} trials follow the $\sqrt k$ law closely.
Those of \figref{4-figure1} follow it only roughly:
the standard deviation of $N$ trials is known only to $1/\sqrt{2(N-1)}$, here \val{4:few-error}\%.
The distance (squares) climbs with the standard deviation, then leaves it for its ceiling.

On the right the standard deviation starts at a millisecond or so, then jumps to tens.
Has the neuron gone astray? No: the measure has, as soon as a trial misses a spike.
The distance changes from one column to another with the steepness of the rise,
and is small again at the next steep one.}

@*1 \bi{Peut-on s'y fier ?}{Can it be trusted?}.
\seclabel{4-trust}%
\fr{Comment savoir si ce neurone est juste ?
Au \chapref{2}, l'intervalle entre potentiels d'action avait une formule ;
il en a encore une, en moyenne.
Siegert l'a trouvée en 1951 \cite{siegert51}, pour une membrane bruyante sous un courant constant,
d'asymptote $\mu=V_L+RI$.
En notant $y=(V-\mu)/(\sqrt2\,\sigma_V)$ pour $V=V_{\rm th}$ et $V=V_r$,}
\en{How do we know whether this neuron is right?
In \chapref{2} the interval between spikes had a formula; it still has one, on average.
Siegert found it in 1951 \cite{siegert51}, for a noisy membrane under a constant current,
of asymptote $\mu=V_L+RI$.
Writing $y=(V-\mu)/(\sqrt2\,\sigma_V)$ for $V=V_{\rm th}$ and $V=V_r$,}
\eqn{siegert}{\overline T=t_{\rm ref}+\tau\int_0^\infty e^{-s^2}\;
 {e^{2sy_{\rm th}}-e^{2sy_r}\over s}\,ds.}
\fr{{\bf Ce qui ne va pas : le seuil testé aux échantillons.} Pour retrouver le programme naïf,
il suffit de faire croire au nôtre que $D=0$ : il ne cherche plus rien entre les échantillons.
Combien se trompe-t-il ? Il découvre le franchissement trop tard,
quand la membrane est déjà au-dessus du seuil.
Une marche aléatoire aux pas gaussiens dépasse un niveau, en moyenne,
de \num{0.5826} fois l'écart-type d'un pas, $\num{0.5826}=-\zeta(1/2)/\sqrt{2\pi}$ ;
le programme naïf est donc un neurone dont le seuil est plus haut d'autant :}
\en{{\bf What goes wrong: the threshold tested at the samples.} To recover the naive program,
it is enough to make ours believe that $D=0$: it no longer looks for anything between the samples.
How wrong is it? It finds out about the crossing too late,
when the membrane is already above threshold.
A random walk of Gaussian steps overshoots a level, on average,
by \num{0.5826} times the standard deviation of a step, $\num{0.5826}=-\zeta(1/2)/\sqrt{2\pi}$;
so the naive program is a neuron whose threshold is higher by that much:}
\eqn{raised}{V_{\rm th}^{\rm naive}=V_{\rm th}+\num{0.5826}\,\sigma_V\sqrt{1-e^{-2\Delta t/\tau}}.}
@^Siegert, Arnold@>

@ \fr{La formule~\eqref{siegert}, avec ce seuil-là, prédit l'erreur sans aucun paramètre à ajuster.
Nous comparons dans un régime où le hasard compte, l'asymptote à $-55$~mV, sous le seuil,
et $\sigma_V=2$~mV, avec un neurone réservé à cet usage.
L'erreur relative sur la moyenne de $n$ intervalles est leur coefficient de variation divisé par
$\sqrt n$.}
\en{Formula~\eqref{siegert}, with that threshold,
predicts the error with no parameter to adjust.
We compare in a regime where chance matters, the asymptote at $-55$~mV, below threshold,
and $\sigma_V=2$~mV, with a neuron kept for this purpose.
The relative error on the mean of $n$ intervals is their coefficient of variation divided by
$\sqrt n$.}
@<\bi{Décrit les expériences}...@>=
static void test_the_threshold(void)
{
  static const double steps[STEPS] = { 3, 1.5, 1, 0.5, 0.25, 0.1 }; /* ms */
  const double I = (-55 - hesitant.V_L)/hesitant.R, theory = siegert_mean(hesitant, I, 2);
  double naive[STEPS], bridge[STEPS], raised[STEPS], doubt; /* \% */
  for (size_t k = 0; k < STEPS; k++) {
    noisy_model m = noisy_prepare(hesitant, steps[k], 2, seed);
    bridge[k] = 100*(mean_interval(&m, I, &doubt)/theory - 1);
    m.D = 0;
    naive[k] = 100*(mean_interval(&m, I, &doubt)/theory - 1);
    lif_neuron higher = hesitant;
    higher.V_th += 0.5826*2*sqrt(-portable_expm1(-2*steps[k]/hesitant.tau));
    raised[k] = 100*(siegert_mean(higher, I, 2)/theory - 1);
  }
  @<\bi{Écrit les erreurs, et celle de votre pont}{Write the errors, and that of your bridge}@>@;
}

@ \figure{4-trap}{Erreur sur l'intervalle moyen, en fonction du pas,
quand le seuil est testé aux échantillons (carrés orange) et entre eux,
par le pont (ronds bleus) ; barres : deux erreurs-types. Tirets :
la prédiction, sans paramètre ajusté. Losange :
votre pont.}{Error on the mean interval against the step,
when the threshold is tested at the samples (orange squares) and between them,
by the bridge (blue circles); bars: two standard errors. Dashes:
the prediction, with no parameter adjusted. Diamond: your bridge.}
\fr{L'intervalle moyen devrait être de \val{4:siegert}~ms.
Sur la \figref{4-trap}, le test naïf se trompe de \val{4:naive-4}~\% à \num{0.5}~ms (prédiction :
\val{4:raised-4}), et encore de \val{4:naive-6}~\% à \num{0.1}~ms (\val{4:raised-6}) :
la courbe descend comme $\sqrt{\Delta t}$, à regret.
Avec le pont, l'erreur est de \val{4:bridge-4} et \val{4:bridge-6}~\%,
pour une erreur-type de \val{4:trap-error}.
Les tests recommencent dans cinq régimes, pour la moyenne et pour le coefficient de variation.}
\en{The mean interval should be \val{4:siegert}~ms.
In \figref{4-trap} the naive test is wrong by \val{4:naive-4}\% at \num{0.5}~ms (predicted:
\val{4:raised-4}), and still by \val{4:naive-6}\% at \num{0.1}~ms (\val{4:raised-6}):
the curve comes down as $\sqrt{\Delta t}$, reluctantly.
With the bridge the error is \val{4:bridge-4} and \val{4:bridge-6}\%,
the standard error being \val{4:trap-error}.
The tests do it again in five regimes, for the mean and for the coefficient of variation.}

@ \fr{{\bf Ce qui ne va pas : un bruit interne qui dépend du pas.} Le cours ajoutait au courant,
à chaque pas d'Euler, un nombre $b\,\xi_i$, où $b$ se donnait en~pA.
Refaisons sa boucle : Euler, un seuil testé à la fin du pas, et aucune période réfractaire.}
\en{{\bf What goes wrong: an internal noise that depends on the step.} At each Euler step the
course added to the current a number $b\,\xi_i$, where $b$ was given in~pA.
Let us redo its loop: Euler, a threshold tested at the end of the step, and no refractory period.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static void course_run(size_t n, double V[], double step, double current,
  double V_th, uint64_t trial, spike_list *spikes)
{
  spikes->n = 0, V[0] = cell.V_L;
  for (size_t i = 0; i + 1 < n; i++) {
    const double I = current + b*normal(seed, STREAM_INTERNAL, trial, i);
    V[i+1] = V[i] + step/cell.tau*(cell.V_L - V[i] + cell.R*I);
    if (V[i+1] > V_th) V[i+1] = cell.V_r, spike_add(spikes, (double) (i+1)*step);
  }
}

@ \figure{4-step}{Le bruit interne du cours, $b=\val{4:b}$~pA,
sous un courant constant de \val{4:I-0}~pA, au pas de 1~ms (à gauche)
et de \num{0.1}~ms (à droite).}{The course's internal noise, $b=\val{4:b}$~pA,
under a constant current of \val{4:I-0}~pA, at a step of 1~ms (left) and \num{0.1}~ms (right).}
\fr{Les deux rasters de la \figref{4-step} ont les mêmes paramètres ;
seule change la finesse du calcul.
Au potentiel d'action numéro \val{4:step-rank}, l'écart-type est de \val{4:step-sd-1}~ms à gauche,
et de \val{4:step-sd-2}~ms à droite.
Quelqu'un qui affinerait son pas pour « mieux » calculer conclurait que les neurones sont fiables.}
\en{The two rasters of \figref{4-step} have the same parameters;
only the fineness of the computation changes.
At spike number \val{4:step-rank} the standard deviation is \val{4:step-sd-1}~ms on the left,
and \val{4:step-sd-2}~ms on the right.
Someone who refined the step so as to compute “better” would conclude that neurons are reliable.}
\question{b-when-dt-doubles}{recommended}{}{\bi{Que devient $b$ quand $\Delta t$ double ?}%
  {What becomes of $b$ when $\Delta t$ doubles?}}
\fr{Calculez l'écart-type de la membrane libre du cours, en fonction de $R$, $b$,
$\Delta t$ et $\tau$ : la démonstration est celle du \chapref{3} pour le bruit externe.
Par combien faut-il multiplier $b$ pour garder le même neurone en passant de \num{0.5} à 1~ms ?
Quel $b$ correspond à $\sigma_V=\num{0.5}$~mV, à chacun de ces pas ?
Vérifiez avec \cmd{make chapter4 OPTIONS="--b=50"} :
le programme mesure l'écart-type et le note dans le fichier \file{values.tex},
à côté des données (\cmd{4:course-sd-1}, \cmd{-2} et \cmd{-3} pour \num{0.1}, \num{0.5} et 1~ms).
Avec $b=\val{4:b}$~pA, il trouve \val{4:course-sd-1},
\val{4:course-sd-2} et \val{4:course-sd-3}~mV.}
\en{Work out the standard deviation of the course's free membrane, in terms of $R$, $b$,
$\Delta t$ and $\tau$: the proof is that of \chapref{3} for the external noise.
By how much must $b$ be multiplied to keep the same neuron in going from \num{0.5} to 1~ms?
Which $b$ corresponds to $\sigma_V=\num{0.5}$~mV, at each of these steps?
Check with \cmd{make chapter4 OPTIONS="--b=50"}:
the program measures the standard deviation and writes it to file \file{values.tex},
beside the data (\cmd{4:course-sd-1}, \cmd{-2} and \cmd{-3} for \num{0.1}, \num{0.5} and 1~ms).
With $b=\val{4:b}$~pA it finds \val{4:course-sd-1}, \val{4:course-sd-2} and \val{4:course-sd-3}~mV.}
\answer{b-when-dt-doubles}{}

@ \fr{{\bf Ce qui ne va pas : deux panneaux vides.} Une année,
les réglages distribués pour refaire la figure étaient $I_0=42$~pA, $R=\num{0.12}$~G$\Omega$,
$b=100$~pA, et pour le panneau~B un bruit du cours $I_n=42$~pA.
Rejouons-les : \val{4:empty-count} potentiel d'action en tout.
Le potentiel vise \val{4:empty-V}~mV ;
le seuil est \val{4:empty-sds} écarts-types du bruit interne plus haut,
et attendre n'y change rien.
Il suffisait de calculer la rhéobase, une division, avant de lancer quoi que ce soit.
(Nos figures, elles, disent quand il n'y a rien à voir.)

{\bf Ce qui ne va pas : dater un potentiel d'action par son indice.} Une autre année,
le temps commençait à $-100$~ms.
Le potentiel d'action de l'échantillon $i$ a lieu à $-100+i\,\Delta t$ ;
les rasters le plaçaient à $i\,\Delta t$.
Avec notre neurone, le premier a lieu à \val{4:dated-true}~ms,
et le raster l'aurait montré à \val{4:dated-wrong}.
Potentiels et rasters se contredisaient de 100~ms sur la même page, et personne ne l'a vu :
une erreur qui ne déplace que l'origine laisse l'image belle.
Dans ce livre, un potentiel d'action est noté par son instant, jamais par son rang dans un vecteur.}
\en{{\bf What goes wrong: two empty panels.} One year,
the settings handed out to redo the figure were $I_0=42$~pA, $R=\num{0.12}$~G$\Omega$, $b=100$~pA,
and for panel~B a course noise of $I_n=42$~pA.
Run again, they give \val{4:empty-count} spikes in all.
The potential aims at \val{4:empty-V}~mV;
the threshold is \val{4:empty-sds} standard deviations of the internal noise higher,
and waiting makes no difference.
It would have been enough to work out the rheobase, by one division, before running anything.
(Our figures say so when there is nothing to see.)

{\bf What goes wrong: dating a spike by its index.} Another year, time began at $-100$~ms.
The spike of sample $i$ happens at $-100+i\,\Delta t$; the rasters placed it at $i\,\Delta t$.
With our neuron, the first happens at \val{4:dated-true}~ms,
and the raster would have shown it at \val{4:dated-wrong}.
Potentials and rasters contradicted each other by 100~ms on the same page, and nobody noticed:
a mistake that only moves the origin leaves the picture as pretty as ever.
In this book a spike is noted by its time, never by its rank in a vector.}

@*1 \bi{Comparer avec l'article}{Comparing with the paper}.
\seclabel{4-paper}%
\fr{L'image est ressemblante ; les nombres le sont-ils ?
Les cellules de l'article sont des cellules pyramidales
de la couche~5 du cortex visuel de rat, en tranche,
à 22--24~$^\circ$C, synapses bloquées, le courant injecté dans le soma.
Les nombres de l'article sont des moyennes sur une dizaine d'entre elles, avec leur écart-type ;
les nôtres viennent des essais de la \figref{4-figure1}.}
\en{The picture is a good likeness. A likeness is not an agreement:
let us compare the numbers.
The cells are layer-5 pyramidal cells of rat visual cortex, in slices, at 22--24~$^\circ$C,
with synapses blocked and the current injected into the soma.
The numbers in the paper are means over about ten of them, with their standard deviation;
ours come from the trials of \figref{4-figure1}.}
\tablewidths{.52}{.26}{.2}
\thead{\bi{grandeur}{quantity}}{\bi{article}{paper}}{\bi{modèle}{model}}
\trow{\bi{résistance d'entrée (M$\Omega$)}{input resistance (M$\Omega$)}}%
  {$222\pm85$}{\val{4:R-mega}}
\trow{\bi{fréquence, courant constant (Hz)}{rate, constant current (Hz)}}%
  {\bi{14 environ (une cellule)}{about 14 (one cell)}}{\val{4:rate-1}}
\trow{\bi{écart-type du premier (ms)}{SD of the first spike (ms)}}%
  {\num{0.62} $\pm$ \num{0.25}}{\val{4:first-1}}
\trow{\bi{écart-type du dernier (ms)}{SD of the last spike (ms)}}{$31\pm19$}{\val{4:last-1}}
\trow{\bi{CV du nombre, courant constant}{CV of the count, constant current}}%
  {\num{0.10} $\pm$ \num{0.13}}{\val{4:cv-1}}
\trow{\bi{CV du nombre, courant fluctuant}{CV of the count, fluctuating current}}%
  {\num{0.052} $\pm$ \num{0.029}}{\val{4:cv-2}}
\tableend
\fr{(Le \term{coefficient de variation}, ou CV, est le rapport de l'écart-type à la moyenne.)

Ce qui s'accorde : la dispersion du dernier potentiel d'action, dans le bas de la fourchette.
La fréquence n'est pas une épreuve,
puisque nous l'avons réglée par $R$ (le \chapref{2} a calculé celui qui donne 14~Hz).
Le CV du nombre non plus : il dit surtout où tombe la fin du créneau,
entre deux potentiels d'action ou sur l'un d'eux.

Ce qui ne s'accorde pas : le premier potentiel d'action,
dont la dispersion vaut ici \val{4:excess}~fois celle des cellules.
Avec $\sigma_V=\val{4:quiet}$~mV, permis par la mesure, il serait juste,
et c'est le dernier qui deviendrait trop précis :
leur rapport est de \val{4:ratio-1} ici, et ne dépend guère de $\sigma_V$ ;
celui des moyennes de l'article est de 50.
\emph{Aucun bruit interne blanc ne convient aux deux.}
L'effet de la moyenne, que l'article ne voit pas, est un second désaccord.
Ce que nous avons supposé est donc en cause :
un bruit blanc, additif, indépendant du potentiel, et un neurone sans adaptation.}
\en{(The \term{coefficient of variation}, or CV,
is the ratio of the standard deviation to the mean.)

What agrees: the spread of the last spike, on the low side of the range.
The rate is not a test, since we tuned it through $R$ (the one that gives 14~Hz was worked out in
\chapref{2}).
Nor is the CV of the count: it depends mostly on where the end of the pulse falls,
between two spikes or on one of them.

What does not: the first spike, whose spread is here \val{4:excess}~times that of the cells.
With $\sigma_V=\val{4:quiet}$~mV, which the measurement allows, it would be right,
and the last one would become too precise:
their ratio is \val{4:ratio-1} here, and hardly depends on $\sigma_V$;
that of the means in the paper is 50.
\emph{No strength of white internal noise suits both.}
The effect of the mean, which the paper does not see, is a second disagreement.
So what we assumed is in question: a noise that is white,
additive and independent of the potential, and a neuron without adaptation.}
@^\bi{coefficient de variation}{coefficient of variation}@>
\question{conclude}{essential}{18}{\bi{Conclure}{Concluding}}
\fr{En une demi-page : quelle part du phénomène observé par Mainen et Sejnowski ce modèle
explique-t-il, et par quel mécanisme ? Que n'explique-t-il pas ?
À quels signaux les neurones répondent-ils de façon reproductible, statiques ou dynamiques,
et que peut-on en conclure, ou non, sur le code qu'ils emploient ?}
\en{In half a page: how much of the phenomenon observed by Mainen and Sejnowski does this model
explain, and by what mechanism? What does it not explain?
To what kind of signal, static or dynamic, do neurons respond repeatably,
and what does that allow one to conclude, or not, about the code they use?}
\answer{conclude}{}

@*1 \bi{Résumé}{Summary}.
\seclabel{4-summary}%
\fr{Le neurone a maintenant son bruit, et la figure de l'article est refaite.
\li Un bruit interne se mesure par ce que la membrane en garde, $\sigma_V$ ;
ce nombre a un sens sans programme, donc sans pas de temps.
\li Entre deux échantillons, le pont brownien dit si le seuil a été touché.
Sans lui, l'intervalle moyen est faux de plusieurs pour cent,
d'une quantité que l'on sait prédire.
\li Sous un courant constant, l'écart-type du $k$-ième potentiel d'action croît comme $\sqrt k$ ;
sous un bruit gelé, la distance au plus proche d'un autre essai ne croît pas.
Le neurone et son bruit sont pourtant les mêmes.
\li Un bruit est un échantillon de taille un : ce que l'on dit d'un panneau se vérifie sur cent.
\li Le modèle reproduit le phénomène près de la rhéobase.
Il ne reproduit pas les deux dispersions à la fois,
et il donne à la moyenne un rôle que l'article ne voit pas.

Pour aller plus loin : Mainen et Sejnowski \cite{ms95}, à relire maintenant ;
Bryant et Segundo \cite{bryant76},
qui avaient rejoué un bruit à un neurone d'aplysie dix-neuf ans plus tôt ;
Siegert \cite{siegert51} pour le premier passage,
Giraudo et Sacerdote \cite{giraudo99} pour sa simulation ;
Brette et Guigon \cite{brette03},
qui montrent que cette fiabilité n'a rien de particulier à un modèle.}
\en{The neuron now has a noise of its own,
and the figure of the paper is redone.
\li An internal noise is measured by what the membrane keeps of it, $\sigma_V$;
this number has a meaning without a program, hence without a time step.
\li Between two samples, the Brownian bridge says whether the threshold was touched.
Without it the mean interval is wrong by several per cent, by an amount that can be predicted.
\li Under a constant current, the standard deviation of the $k$-th spike grows as $\sqrt k$;
under a frozen noise, the distance to the nearest spike of another trial does not grow.
Yet the neuron and its noise are the same.
\li One noise is a sample of size one: what one panel suggests is checked on a hundred.
\li The model reproduces the phenomenon near the rheobase.
It does not reproduce both spreads at once,
and it gives the mean current a role that the paper does not see.

To go further: Mainen and Sejnowski \cite{ms95}, to be read again now;
Bryant and Segundo \cite{bryant76},
who had replayed the same noise to a neuron of {\it Aplysia} nineteen years earlier;
Siegert \cite{siegert51} for the first passage,
Giraudo and Sacerdote \cite{giraudo99} for its simulation;
Brette and Guigon \cite{brette03}, who show that this reliability is not peculiar to one model.}

@*1 \bi{Coulisses}{Backstage}.
\fr{\backstage Ce qui suit n'apprend rien de plus sur les neurones :
ce que le programme emprunte, ses réglages, et ce qui écrit ses données.}
\en{\backstage What follows teaches nothing more about neurons:
what the program borrows, its settings, and what writes its data.}
@<\bi{Emprunte les modules dont \.{chapter4} a besoin}{Borrow the modules that \.{chapter4} needs}@>=
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "workshop.h"
#include "statistics.h"
#include "elementary.h"
#include "stimuli.h"
#include "random.h"
#include "lif.h"
#include "noise.h"
#include "noisy.h"
#include "passage.h"
#include "spikes.h"

@ \fr{Le neurone est celui du livre ; |hesitant| est le même, que vos options ne touchent pas :
il sert aux formules.
Le courant est celui de la figure~1 de l'article.}
\en{The neuron is that of the book; |hesitant| is the same one, which your options do not touch:
it serves the formulas.
The current is that of the paper's Figure~1.}
@<\bi{Déclare les réglages de \.{chapter4}}...@>=
@<\bi{Donne au neurone du livre ses valeurs par défaut}...@>@;
static const lif_neuron hesitant = @<\bi{Valeurs par défaut du neurone}...@>;
static double sigma_V = 0.5; /* mV */
static double duration = 1000, dt = 0.5; /* ms */
static double pulse_start = 50, pulse_end = 950; /* ms */
static double I_0 = @<\bi{Courant du créneau, en pA}...@>; /* pA */
static double sigma = @<\bi{Écart-type du bruit, en pA}...@>, tau_s = 3; /* pA, ms */
static double b = 100; /* \bi{bruit interne du cours}{the course's internal noise}, pA */
static uint64_t trials = 25, seed = 42;

@ \fr{Le reste ne se règle pas. Les trains |train| sont une place commune,
que les expériences se repassent ;
l'une compare deux rasters, d'où le double du plus grand nombre d'essais.}
\en{The rest cannot be set. The trains |train| are one common place,
which the experiments use in turn;
one of them compares two rasters, hence twice the largest number of trials.}
@<\bi{Déclare les réglages de \.{chapter4}}...@>=
enum {@/
  FROZEN = 0, MANY = 1000, /* \bi{la réalisation gelée ; essais de la \figref{4-spread}}
    {the frozen realisation; trials of \figref{4-spread}} */
  MOST = 1000, BIN = 5, TEN = 10, /* \bi{essais au plus ; case du PSTH, ms ; potentiels dessinés}
    {trials at most; bin of the PSTH, ms; potentials drawn} */
  NOISES = 100, FEWER = 20, EACH = 25, /* \bi{bruits ; à chaque courant moyen ; essais de chacun}
    {noises; at each mean current; trials of each} */
  SLICES = 9, MEANS = 6, STEPS = 6, INTERVALS = 6000,
    /* \bi{tranches, courants moyens, pas, intervalles}{slices, mean currents, steps, intervals} */
  MOST_STEPS = 12000 /* \bi{pas d'un essai, au plus}{steps of a trial, at most} */
};
static spike_list train[2*MOST];

@ \fr{Voici ce que l'on peut changer, et entre quelles bornes.}
\en{Here is what can be changed, and within which bounds.}
\parameters{4}
@<\bi{Déclare les réglages de \.{chapter4}}...@>=
static const parameter parameters[] = {
  @<\bi{Lignes de table communes aux neurones}...@>@;@/
  { "sigma-V", "σ_V", "mV", &sigma_V, NULL, 0, 10, "bruit interne", "internal noise" },@/
  { "duration", "T", "ms", &duration, NULL, 100, 4000,
    "durée d'un essai", "duration of a trial" },@/
  { "dt", "Δt", "ms", &dt, NULL, 0.1, 3, "pas de temps", "time step" },@/
  { "pulse-start", "t_a", "ms", &pulse_start, NULL, 0, 4000,
    "début du créneau", "start of the pulse" },@/
  { "pulse-end", "t_b", "ms", &pulse_end, NULL, 0, 4000, "fin du créneau", "end of the pulse" },@/
  { "I-0", "I_0", "pA", &I_0, NULL, -1000, 1000, "courant moyen", "mean current" },@/
  { "sigma", "σ", "pA", &sigma, NULL, 0, 1000,
    "écart-type du bruit externe", "standard deviation of the external noise" },@/
  { "tau-s", "τ_s", "ms", &tau_s, NULL, 0.1, 1000,
    "temps caractéristique du bruit externe", "characteristic time of the external noise" },@/
  { "b", "b", "pA", &b, NULL, 0, 1000, "bruit interne du cours", "the course's internal noise" },@/
  { "trials", "N", "", NULL, &trials, 2, MOST, "nombre d'essais", "number of trials" },@/
  { "seed", "s", "", NULL, &seed, 0, 18446744073709551615.0,
    "graine du hasard", "seed of the random numbers" },@/
  { .name = NULL }
};

@ \fr{Les conditions à vérifier sont celles du \chapref{3} ;
un essai est borné à |MOST_STEPS| pas, car le programme en joue seize mille.}
\en{The consistency checks are those of \chapref{3};
a trial is limited to |MOST_STEPS| steps, for the program plays sixteen thousand of them.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static void check_settings(void)
{
  lif_check(&cell, dt);
  if (pulse_end <= pulse_start || pulse_end > duration)
    refuse_option("pulse-end", "le créneau doit finir après son début, et avant la fin de l'essai",
      "the pulse must end after it starts, and within the trial");
  grid_check("pulse-start", pulse_start, dt);
  grid_check("pulse-end", pulse_end, dt);
  if (dt > tau_s)
    refuse_option("dt", "le pas ne doit pas dépasser tau-s", "the step must not exceed tau-s");
  if (duration/dt > MOST_STEPS)
    refuse_option("dt", "calcul trop long : augmenter dt, ou diminuer duration",
      "too long a computation: raise dt, or lower duration");
  memory_check((double) trials*(double) sample_count(duration, dt));
}

@ \fr{|pulse_current| fabrique le créneau de moyenne |mean| et d'écart-type |spread|, en pA ;
avec un écart-type nul, c'est un courant constant.
|play| joue |N| essais, du neurone du chapitre, dont les bords du créneau sont des sauts.}
\en{|pulse_current| makes the pulse of mean |mean| and standard deviation |spread|, in pA;
with a standard deviation of zero it is a constant current.
|play| plays |N| trials, with the neuron of the chapter,
for which the edges of the pulse are jumps.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static void pulse_current(double I[], double mean, double spread, uint64_t realisation)
{
  const size_t n = sample_count(duration, dt);
  noise_alpha(n, I, dt, mean, spread, tau_s, seed, realisation);
  noise_window(n, I, dt, pulse_start, pulse_end);
}
static noisy_model pulse_neuron(lif_neuron of, double strength)
{
  noisy_model m = noisy_prepare(of, dt, strength, seed);
  lif_edges(&m.lif, pulse_start, pulse_end);
  return m;
}
static void play(const double I[], double strength, size_t N, double V[])
{
  const noisy_model m = pulse_neuron(cell, strength);
  trials_run(&m, N, sample_count(duration, dt), I, V, train);
}

@ \fr{Tous les rasters vont dans des fichiers de même forme :
l'instant, l'essai, et le numéro du cas.}
\en{All the rasters go to files of the same shape: the time, the trial, and the number of the case.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
#define RASTER_COLUMNS "t (ms)\ttrial\tcase"
static void write_raster(datafile *f, size_t N, double which)
{
  for (size_t k = 0; k < N; k++) data_spikes(f, train[k].n, train[k].t, (double) k + 1, which);
}

@*2 \bi{Le neurone bruyant}{The noisy neuron}.
\fr{Un neurone bruyant est celui du \chapref{2}, une intensité et une graine ;
deux nombres s'en déduisent.}
\en{A noisy neuron is that of \chapref{2}, a strength and a seed; two numbers follow from them.}
@<\bi{Types du neurone bruyant}{Types of the noisy neuron}@>=
typedef struct {
  lif_model lif;
  double sigma_V; /* mV */
  uint64_t seed;
  double jolt; /* \bi{secousse d'un pas entier}{jolt of one whole step}, mV */
  double D; /* \bi{variance gagnée par unité de temps}
    {variance gained per unit of time}, mV$^2$/ms */
} noisy_model;
typedef struct {
  lif_state neuron;
  uint64_t trial, step; /* \bi{l'adresse de sa prochaine secousse}{the address of its next jolt} */
} noisy_state;

@ \fr{La secousse et la fuite d'une durée |h| ; celles d'un pas entier sont prêtes.}
\en{The jolt and the leak of a time |h|; those of a whole step are ready.}
@<\bi{Outils du neurone bruyant}{Tools of the noisy neuron}@>=
static double jolt(const noisy_model *m, double h) /* mV */
{
  return h == m->lif.dt ? m->jolt : m->sigma_V*sqrt(-portable_expm1(-2*h/m->lif.cell.tau));
}
static double leak(const noisy_model *m, double h)
{
  return h == m->lif.dt ? m->lif.decay : portable_exp(-h/m->lif.cell.tau);
}

@ \fr{|touch| rend l'instant, en~ms depuis le début du pas, où le potentiel touche le seuil,
ou $-1$.
Placé d'emblée au-dessus, il le franchit aussitôt.
La question se pose à chaque pas, et presque toujours $p$ est minuscule.
Or |uniform| ne rend rien au-dessous de $2^{-32}$ :
si le produit des deux distances dépasse $16\ln2\cdot D\,\Delta t$, la réponse est non,
à coup sûr ;
|NEVER|, qui vaut \num{11.5}, dépasse un peu $16\ln2$, et ce raccourci ne change pas un bit.}
\en{|touch| returns the time, in~ms from the start of the step,
at which the potential touches the threshold, or $-1$.
Placed above it from the outset, it crosses at once.
The question comes up at every step, and $p$ is nearly always minute.
Now |uniform| returns nothing below $2^{-32}$:
if the product of the two distances exceeds $16\ln2\cdot D\,\Delta t$, the answer is no,
for certain;
|NEVER|, which is \num{11.5}, is a little more than $16\ln2$,
and this short cut does not change one bit.}
@<\bi{Outils du neurone bruyant}...@>=
@<\bi{Décide si le pont touche le seuil}...@>@;
@<\bi{Tire au sort l'instant où le pont touche le seuil}{Draw the time at which the bridge...@>@;
static double touch(const noisy_model *m, uint64_t trial,
  uint64_t i, double V, double next, double h)
{
  const double before = m->lif.cell.V_th - V, after = m->lif.cell.V_th - next, Dh = m->D*h;
  if (!touched(m, trial, i, before, after, Dh)) return -1;
  return before <= 0 ? 0 : touch_time(m, trial, i, before, fabs(after), h);
}

@ \fr{Notons $\alpha$ et $\beta$ les distances au seuil, au début du pas et à sa fin,
et $\theta$ l'instant cherché ; par le miroir, le côté où le chemin finit ne compte pas.
Le rapport $\theta/(h-\theta)$ suit une loi gaussienne inverse,
de moyenne $\alpha/\beta$ et de paramètre $\alpha^2/Dh$, que Michael,
Schucany et Haas savent tirer \cite{michael76} :
un nombre gaussien $\nu$ donne deux valeurs possibles, et un nombre uniforme choisit entre elles.
Avec $s=\nu^2Dh$ et $z=2\alpha\beta+s+\sqrt{s\,(4\alpha\beta+s)}$,}
\en{Write $\alpha$ and $\beta$ for the distances to the threshold at the start of the step and at
its end, and $\theta$ for the time sought;
by the mirror, the side on which the path ends does not matter.
The ratio $\theta/(h-\theta)$ has an inverse Gaussian distribution,
of mean $\alpha/\beta$ and parameter $\alpha^2/Dh$, from which Michael,
Schucany and Haas know how to draw \cite{michael76}:
a Gaussian number $\nu$ gives two possible values, and a uniform number chooses between them.
With $s=\nu^2Dh$ and $z=2\alpha\beta+s+\sqrt{s\,(4\alpha\beta+s)}$,}
\eqn{touch}{\theta={h\over1+z/2\alpha^2}
 \ \hbox{\bi{avec la probabilité}{with probability}}\ {z\over z+2\alpha\beta},\qquad
 \theta={h\over1+2\beta^2/z}\ \hbox{\bi{sinon.}{otherwise.}}}
\fr{Sans bruit, $z=2\alpha\beta$, et les deux se confondent en $h\alpha/(\alpha+\beta)$ :
l'interpolation linéaire.}
\en{Without noise $z=2\alpha\beta$, and both become $h\alpha/(\alpha+\beta)$: linear interpolation.}
@<\bi{Tire au sort l'instant où le pont touche le seuil}{Draw the time at which the bridge touches the threshold}@>=
static double touch_time(const noisy_model *m, uint64_t trial,
  uint64_t i, double alpha, double beta, double h)
{
  const double nu = normal(m->seed, STREAM_BRIDGE, trial, 4*i + 2), s = nu*nu*m->D*h;
  const double z = 2*alpha*beta + s + sqrt(s*(4*alpha*beta + s));
  const double choice = uniform(m->seed, STREAM_BRIDGE, trial, 4*i + 1);
  return choice*(z + 2*alpha*beta) <= z ? h/(1 + z/(2*alpha*alpha)) : h/(1 + 2*beta*beta/z);
}

@ \fr{Un neurone sans bruit est celui du \chapref{2}, au bit près.
(De même, sans période réfractaire, il finit son pas sans bruit :
il n'y a plus de nombre au hasard pour une fraction aussi courte.)}
\en{A neuron without noise is that of \chapref{2}, to the bit.
(Likewise, without refractory period it ends its step without noise:
no random number is left for so short a fraction.)}
@<\bi{Confie au \chapref{2} un neurone sans bruit}{Entrust a neuron without noise to \chapref{2}}@>=
if (m->sigma_V == 0) {
  lif_step(&m->lif, y, (double) i*m->lif.dt, I, spikes);
  return;
}

@ \fr{|trial_run| joue un essai du repos au dernier échantillon, comme |lif_run| ;
|V| peut être nul, et la liste |spikes| est vidée d'abord.
|trials_run| en joue |N| sous le même courant, et range leurs potentiels, |n| par essai,
l'un derrière l'autre.}
\en{|trial_run| plays a trial from rest to the last sample, as |lif_run| does;
|V| may be null, and the list |spikes| is emptied first.
|trials_run| plays |N| of them under one current, and lays their potentials, |n| a trial,
one after the other.}
@<\bi{Fonctions du neurone bruyant}...@>=
void trial_run(const noisy_model *m, uint64_t trial, size_t n,
  const double I[], double V[], spike_list *spikes)
{
  noisy_state x = { { m->lif.cell.V_L, 0, 0 }, trial, 0 };
  spikes->n = 0;
  if (V != NULL) V[0] = x.neuron.V;
  for (size_t i = 0; i + 1 < n; i++) {
    double pair[2];
    lif_current(&m->lif, i, I, pair);
    noisy_step(m, &x, pair, spikes);
    if (V != NULL) V[i+1] = x.neuron.V;
  }
}
void trials_run(const noisy_model *m, size_t N, size_t n,
  const double I[], double V[], spike_list train[])
{
  for (size_t k = 0; k < N; k++) trial_run(m, k, n, I, V == NULL ? NULL : V + k*n, &train[k]);
}

@ \fr{|noisy_prepare| assemble le tout.}
\en{|noisy_prepare| puts it all together.}
@<\bi{Fonctions du neurone bruyant}...@>=
noisy_model noisy_prepare(lif_neuron cell, double dt, double sigma_V, uint64_t seed)
{
  noisy_model m = { .lif = lif_prepare(cell, &lif_ramp, dt), .sigma_V = sigma_V, .seed = seed };
  m.jolt = sigma_V*sqrt(-portable_expm1(-2*dt/cell.tau));
  m.D = 2*sigma_V*sigma_V/cell.tau;
  return m;
}

@ \fr{Voici l'en-tête du module.}
\en{Here is the header of the module.}
@(noisy.h@>=
#ifndef NOISY_H
#define NOISY_H
#include <stddef.h>
#include <stdint.h>
#include "lif.h"
static const double NEVER = 11.5;
@<\bi{Types du neurone bruyant}...@>@;
noisy_model noisy_prepare(lif_neuron cell, double dt, double sigma_V, uint64_t seed);
void noisy_step(const noisy_model *m, noisy_state *x, const double I[2], spike_list *spikes);
void trial_run(const noisy_model *m, uint64_t trial, size_t n,
  const double I[], double V[], spike_list *spikes);
void trials_run(const noisy_model *m, size_t N, size_t n,
  const double I[], double V[], spike_list train[]);
#endif

@ \fr{Et le module lui-même.}
\en{And the module itself.}
@(noisy.c@>=
#include <math.h>
#include <stdbool.h>
#include "elementary.h"
#include "random.h"
#include "noisy.h"
@<\bi{Outils du neurone bruyant}...@>@;
@<\bi{Fonctions du neurone bruyant}...@>@;

@*2 \bi{Résumer des trains}{Summing up trains}.
\fr{Les résumés forment le module \file{spikes.h}.}
\en{The summaries make up module \file{spikes.h}.}
@(spikes.h@>=
#ifndef SPIKES_H
#define SPIKES_H
#include <stddef.h>
#include "lif.h"
typedef struct {
  double mean, sd; /* \bi{potentiels d'action par essai}{spikes per trial} */
  size_t least, most;
} count_summary;
count_summary spike_count(size_t N, const spike_list train[]);
size_t common_rank(size_t N, const spike_list train[]);
double spike_sd(size_t N, const spike_list train[], size_t k);
double spike_gap(size_t N, const spike_list train[], size_t k);
double spike_gap_between(size_t N, const spike_list train[], double from, double to);
double spike_gap_quantile(size_t N, const spike_list train[], double from, double to, double p);
void psth(size_t N, const spike_list train[], double start,
  double width, size_t bins, double rate[]);
#endif

@ \fr{Sa tête.}
\en{Its head.}
@(spikes.c@>=
#include <math.h>
#include <stdlib.h>
#include "statistics.h"
#include "workshop.h"
#include "spikes.h"

@ \fr{Le nombre de potentiels d'action :
sa moyenne sur les essais, son écart-type, son plus petit et son plus grand.}
\en{The spike count: its mean over the trials, its standard deviation,
its smallest and its largest.}
@(spikes.c@>=
count_summary spike_count(size_t N, const spike_list train[])
{
  count_summary c = { 0, 0, train[0].n, train[0].n };
  double squares = 0;
  for (size_t k = 0; k < N; k++) {
    c.mean += (double) train[k].n/(double) N;
    if (train[k].n < c.least) c.least = train[k].n;
    if (train[k].n > c.most) c.most = train[k].n;
  }
  for (size_t k = 0; k < N; k++)
    squares += ((double) train[k].n - c.mean)*((double) train[k].n - c.mean);
  c.sd = sqrt(squares/(double) (N - 1));
  return c;
}
size_t common_rank(size_t N, const spike_list train[])
{
  return spike_count(N, train).least;
}

@ \fr{|spike_sd| donne, en ms, l'écart-type de l'instant du $k$-ième potentiel d'action,
parmi les essais qui en ont au moins $k$ ;
c'est |NAN| s'ils sont moins de deux.}
\en{|spike_sd| gives, in ms, the standard deviation of the time of the $k$-th spike,
among the trials that have at least $k$;
it is |NAN| if they are fewer than two.}
@(spikes.c@>=
double spike_sd(size_t N, const spike_list train[], size_t k)
{
  double n = 0, sum = 0, squares = 0;
  for (size_t j = 0; j < N; j++)
    if (k > 0 && train[j].n >= k) n++, sum += train[j].t[k-1];
  for (size_t j = 0; j < N; j++)
    if (k > 0 && train[j].n >= k) squares += (train[j].t[k-1] - sum/n)*(train[j].t[k-1] - sum/n);
  return n > 1 ? sqrt(squares/(n - 1)) : NAN;
}

@ \fr{Le PSTH compte, case après case.}
\en{The PSTH counts, bin after bin.}
@(spikes.c@>=
void psth(size_t N, const spike_list train[], double start,
  double width, size_t bins, double rate[])
{
  for (size_t j = 0; j < bins; j++) rate[j] = 0;
  for (size_t k = 0; k < N; k++)
    for (size_t s = 0; s < train[k].n; s++) {
      const double bin = floor((train[k].t[s] - start)/width);
      if (bin >= 0 && bin < (double) bins) rate[(size_t) bin] += 1;
    }
  for (size_t j = 0; j < bins; j++) rate[j] = 1000*rate[j]/((double) N*width);
}

@ \fr{|nearest| est la distance, en ms,
d'un instant |t| au plus proche potentiel d'action d'un train ;
elle est infinie si le train est vide.
Les instants sont rangés : on coupe la liste en deux jusqu'à trouver les voisins de |t|.}
\en{|nearest| is the distance, in ms, from a time |t| to the nearest spike of a train;
it is infinite if the train is empty.
The times are in order: we halve the list until the neighbours of |t| are found.}
@(spikes.c@>=
static double nearest(const spike_list *train, double t)
{
  size_t low = 0, high = train->n;
  while (low < high) {
    const size_t middle = (low + high)/2;
    if (train->t[middle] < t) low = middle + 1;
    else high = middle;
  }
  const double before = low > 0 ? t - train->t[low-1] : INFINITY;
  return low < train->n ? fmin(before, train->t[low] - t) : before;
}

@ \fr{Comparer chaque essai à tous les autres serait long quand ils sont mille :
neuf voisins suffisent, pris en boucle.
|spike_gap| rend la médiane des distances pour le $k$-ième potentiel d'action de chaque essai,
|spike_gap_between| pour tous ceux qui tombent entre |from| (compris) et |to| (exclu),
et |spike_gap_quantile| un autre quantile que la médiane ; c'est |NAN| s'il n'y a rien à comparer.}
\en{To compare each trial with all the others would be long when there are a thousand:
nine neighbours are enough, taken in a ring.
|spike_gap| returns the median distance for the $k$-th spike of each trial,
|spike_gap_between| for all those that fall between |from| (included) and |to| (excluded),
and |spike_gap_quantile| another quantile than the median;
it is |NAN| if there is nothing to compare.}
@(spikes.c@>=
enum { NEXT = 9 };
static size_t note_gaps(size_t N, const spike_list train[], size_t j, double t, double gap[])
{
  size_t pairs = 0;
  for (size_t next = 1; next <= NEXT && next < N; next++) {
    const double distance = nearest(&train[(j + next) % N], t);
    if (isfinite(distance)) gap[pairs++] = distance;
  }
  return pairs;
}
double spike_gap(size_t N, const spike_list train[], size_t k)
{
  double *gap = vector_new(N*NEXT);
  size_t pairs = 0;
  for (size_t j = 0; j < N; j++)
    if (k > 0 && train[j].n >= k) pairs += note_gaps(N, train, j, train[j].t[k-1], gap + pairs);
  qsort(gap, pairs, sizeof *gap, ascending);
  const double result = pairs > 0 ? gap[pairs/2] : NAN;
  free(gap);
  return result;
}

@ \fr{Ici le nombre de distances n'est pas connu d'avance :
on compte d'abord les potentiels d'action.}
\en{Here the number of distances is not known beforehand: we count the spikes first.}
@(spikes.c@>=
double spike_gap_quantile(size_t N, const spike_list train[], double from, double to, double p)
{
  size_t spikes = 0, pairs = 0;
  for (size_t j = 0; j < N; j++) spikes += train[j].n;
  double *gap = vector_new(spikes*NEXT);
  for (size_t j = 0; j < N; j++)
    for (size_t s = 0; s < train[j].n; s++)
      if (train[j].t[s] >= from && train[j].t[s] < to)
        pairs += note_gaps(N, train, j, train[j].t[s], gap + pairs);
  qsort(gap, pairs, sizeof *gap, ascending);
  const double result = quantile(pairs, gap, p);
  free(gap);
  return result;
}
double spike_gap_between(size_t N, const spike_list train[], double from, double to)
{
  return spike_gap_quantile(N, train, from, to, 0.5);
}

@*2 \bi{Premier passage}{First passage}.
\fr{|siegert_mean| intègre la formule~\eqref{siegert},
une forme de la sienne qui se passe de la fonction d'erreur, par la méthode du point milieu,
qui évite le zéro du dénominateur.
Le pas suit la pente de l'intégrande ; au-delà de $s=y_{\rm th}+7$,
la gaussienne rend le reste négligeable.
Un bruit plus de cent mille fois plus petit que la montée ne compte pas ;
si le seuil est si loin que l'intégrale déborde, l'intervalle est infini.}
\en{|siegert_mean| integrates formula~\eqref{siegert},
a form of his that does without the error function, by the midpoint rule,
which avoids the zero of the denominator.
The step follows the slope of the integrand;
beyond $s=y_{\rm th}+7$ the Gaussian makes the rest negligible.
A noise more than a hundred thousand times smaller than the climb does not count;
if the threshold is so far away that the integral overflows, the interval is infinite.}
@(passage.c@>=
#include <math.h>
#include "elementary.h"
#include "passage.h"
double siegert_mean(lif_neuron cell, double I, double sigma_V) /* pA, mV $\to$ ms */
{
  const double mu = cell.V_L + cell.R*I, unit = sqrt(2)*sigma_V;
  const double y_th = (cell.V_th - mu)/unit, rise = (cell.V_th - cell.V_r)/unit;
  const double last = fmax(y_th, 0) + 7, ds = 0.01/(1 + rise);
  double sum = 0;
  if (!(rise < 5e4)) return lif_interval(&cell, I);
  for (double i = 0.5; i*ds < last && isfinite(sum); i++) {
    const double s = i*ds;
    sum -= portable_exp(-s*s + 2*s*y_th)*portable_expm1(-2*s*rise)/s;
  }
  return cell.t_ref + cell.tau*sum*ds;
}

@ \fr{C'est tout ce que contient ce module.}
\en{This is all that the module holds.}
@(passage.h@>=
#ifndef PASSAGE_H
#define PASSAGE_H
#include "lif.h"
double siegert_mean(lif_neuron cell, double I, double sigma_V);
#endif

@*2 \bi{Les expériences}{The experiments}.
\fr{La membrane libre : un neurone dont le seuil est hors d'atteinte, sans courant.
Trois essais pour l'image, un quatrième, très long, pour l'écart-type et l'autocorrélation ;
son début est sauté.}
\en{The free membrane: a neuron whose threshold is out of reach, without current.
Three trials for the picture, a fourth, very long,
for the standard deviation and the autocorrelation; its beginning is skipped.}
@<\bi{Décrit les expériences}...@>=
@<\bi{Votre secousse}...@>@;
static void watch_a_free_membrane(void)
{
  enum { LONG = 1 << 20 };
  lif_neuron deaf = cell;
  deaf.V_th = 1e9;
  const noisy_model m = noisy_prepare(deaf, dt, sigma_V, seed);
  double *none = vector_new(LONG), *V = vector_new(LONG);
  spike_list no_spike = {0};
  @<\bi{Écrit trois essais de la membrane libre}{Write three trials of the free membrane}@>@;
  @<\bi{Écrit l'autocorrélation de la membrane libre}{Write the autocorrelation of the free...@>@;
  @<\bi{Compare votre secousse à celle du livre}{Compare your jolt with the book's}@>@;
  free(V); free(none);
}

@ \fr{La bande grise est la théorie.}
\en{The grey band is the theory.}
@<\bi{Écrit trois essais de la...@>=
datafile *f = data_open("free.tsv", "t (ms)\tV (mV)\ttrial\tlow (mV)\thigh (mV)");
for (uint64_t k = 0; k < 3; k++) {
  trial_run(&m, k, sample_count(200, dt), none, V, &no_spike);
  for (size_t i = 0; i < sample_count(200, dt); i++) {
    const double t = (double) i*dt, spread = sigma_V*sqrt(-portable_expm1(-2*t/cell.tau));
    data_row(f, t, V[i], (double) k + 1, cell.V_L - spread, cell.V_L + spread);
  }
  data_blank(f), data_blank(f);
}
data_close(f);

@ \fr{Une membrane qui ne tremble pas n'a pas d'autocorrélation :
le fichier reste alors sans points.}
\en{A membrane that does not tremble has no autocorrelation: the file then has no points.}
@<\bi{Écrit l'autocorrélation de la membrane libre}{Write the autocorrelation of the free membrane}@>=
const size_t skipped = sample_count(10*cell.tau, dt), n = LONG - skipped;
trial_run(&m, 3, LONG, none, V, &no_spike);
f = data_open("autocorrelation.tsv", "lag (ms)\tmeasured\ttheory");
const double variance = covariance(n, V + skipped, V + skipped, 0);
for (size_t lag = 0; variance > 0 && (double) lag*dt <= 120; lag += sample_count(4, dt))
  data_row(f, (double) lag*dt, covariance(n, V + skipped, V + skipped, lag)/variance,
    portable_exp(-(double) lag*dt/cell.tau));
data_close(f);
value_put("free-sd", "%.3f", sqrt(variance));
value_put("sigma-V", "%g", sigma_V);
value_put("pulse-start", "%g", pulse_start);
value_put("missing", "%.1f", 100*portable_exp(-2*pulse_start/cell.tau));

@ \fr{Si la secousse a l'écart-type $q$, la membrane libre a $q/\sqrt{1-a^2}$.}
\en{If the jolt has standard deviation $q$, the free membrane has $q/\sqrt{1-a^2}$.}
@<\bi{Compare votre secousse...@>=
static const double pace[3] = { 0.1, 1, 3 }; /* ms */
double worst = 0; /* \% */
for (size_t k = 0; k < 3; k++) {
  const double sd = your_jolt(pace[k])/sqrt(-portable_expm1(-2*pace[k]/cell.tau));
  worst = worse(worst, 100*fabs(sd - sigma_V)/fmax(sigma_V, 0.01));
}
value_put("your-jolt", "%.1f", worst);
target_put("your-jolt", worst, 0, 1,
  "% d'erreur sur l'écart-type", "% of error on the standard deviation");

@ \fr{De vos fonctions, nous retenons le pire écart ;
un résultat qui n'est pas un nombre est le pire de tous.}
\en{Of your functions we keep the worst difference;
a result that is not a number is the worst of all.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static double worse(double worst, double difference)
{
  return isfinite(difference) ? fmax(worst, difference) : 1e9;
}

@ \fr{La moyenne du courant ne porte que sur le créneau.}
\en{The mean of the current bears on the pulse alone.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static double pulse_mean(size_t n, const double I[]) /* pA */
{
  const size_t from = sample_count(pulse_start, dt), to = sample_count(pulse_end, dt);
  return mean((to < n ? to : n) - from, I + from);
}

@ \fr{Un fichier par panneau et par vue ; leurs noms commencent par \.{dc} ou par \.{frozen}.
Au plus un millier de points par courbe suffisent à l'œil.}
\en{One file for each panel and view; their names begin with \.{dc} or \.{frozen}.
A thousand points a curve at most are enough for the eye.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static const char *panel_file(size_t panel, const char *what) /* \bi{écrit toujours au même endroit}
  {always written in one place} */
{
  static char name[40];
  snprintf(name, sizeof name, "%s-%s.tsv", panel == 0 ? "dc" : "frozen", what);
  return name;
}
static void write_panel(size_t panel, size_t n, const double I[], const double V[])
{
  const size_t every = n > 1000 ? n/1000 : 1;
  trace_write(panel_file(panel, "current"), "t (ms)\tI (pA)", n, dt, I);
  datafile *f = data_open(panel_file(panel, "potential"), "t (ms)\tV (mV)");
  for (size_t k = 0; k < TEN && k < trials; k++, data_blank(f), data_blank(f))
    for (size_t i = 0; i < n; i += every) data_row(f, (double) i*dt, V[k*n+i]);
  data_close(f);
  f = data_open(panel_file(panel, "spikes"), RASTER_COLUMNS);
  write_raster(f, trials, (double) panel);
  data_close(f);
  f = data_open(panel_file(panel, "map"), "t (ms)\ttrial\tV (mV)");
  for (size_t k = 0; k < trials; k++, data_blank(f))
    for (size_t i = 0; i < n; i += every) data_row(f, (double) i*dt, (double) k + 1, V[k*n+i]);
  data_close(f);
}

@ \fr{Les mesures des deux panneaux sont gardées jusqu'à ce qu'elles soient complètes.}
\en{The measures of both panels are kept until they are complete.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
@<\bi{Votre PSTH}...@>@;
static double count[2], cv[2], frequency[2], first[2], last[2], ratio[2], peak[2], average[2];
  /* \bi{A puis B}{A then B} */
static void measure_panel(size_t panel, size_t n, const double I[])
{
  const count_summary c = spike_count(trials, train);
  count[panel] = c.mean, cv[panel] = c.sd/c.mean,
    frequency[panel] = 1000*c.mean/(pulse_end - pulse_start);
  first[panel] = spike_sd(trials, train, 1), last[panel] = spike_sd(trials, train, c.least);
  ratio[panel] = last[panel]/first[panel];
  average[panel] = pulse_mean(n, I);
  @<\bi{Écrit le PSTH du panneau, et le compare au vôtre}{Write the PSTH of the panel, and...@>@;
}

@ \fr{Le vôtre est comparé sur le panneau~B.}
\en{Yours is compared on panel~B.}
@<\bi{Écrit le PSTH du panneau, et le compare au vôtre}{Write the PSTH of the panel, and compare it with yours}@>=
const size_t bins = sample_count(duration, BIN);
double *rate = vector_new(bins), *yours = vector_new(bins), worst = 0;
psth(trials, train, 0, BIN, bins, rate);
your_psth(trials, train, BIN, bins, yours);
datafile *f = data_open(panel_file(panel, "psth"), "t (ms)\trate (Hz)");
for (size_t j = 0; j < bins; j++) {
  data_row(f, ((double) j + 0.5)*BIN, rate[j]);
  peak[panel] = fmax(peak[panel], rate[j]);
  worst = worse(worst, fabs(yours[j] - rate[j]));
}
data_close(f), free(yours), free(rate);
if (panel == 1) {
  value_put("your-psth", "%.1f", worst);
  target_put("your-psth", worst, 0, 0.001, "Hz d'écart avec le livre", "Hz away from the book");
}

@ \fr{Ce que le texte cite : l'indice 1 est celui du panneau~A, l'indice 2 celui du panneau~B.}
\en{What the text quotes: index 1 is that of panel~A, index 2 that of panel~B.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static void put_measures(void)
{
  values_put("count", "%.1f", 2, count);
  values_put("cv", "%.3f", 2, cv);
  values_put("rate", "%.1f", 2, frequency);
  values_put("first", "%.1f", 2, first);
  values_put("last", "%.1f", 2, last);
  values_put("ratio", "%.1f", 2, ratio);
  values_put("peak", "%.0f", 2, peak);
  values_put("mean", "%.1f", 2, average);
  value_put("excess", first[0] < 0.62 ? "%.2f" : "%.0f", first[0]/0.62);
  value_put("quiet", "%.2f", sigma_V*0.62/first[0]);
  value_put("ceiling", "%g", 1000.0/BIN);
  value_put("bin", "%g", BIN);
  @<\bi{Note les réglages que citent les légendes}{Note the settings that the captions quote}@>@;
}

@ \fr{Un réglage change, la légende suit.}
\en{A setting changes, and the caption follows.}
@<\bi{Note les réglages que citent...@>=
value_put("R", "%g", cell.R);
value_put("R-mega", "%g", 1000*cell.R);
value_put("rheobase", "%.1f", lif_rheobase(&cell));
value_word("sides", lif_rheobase(&cell) > 130 && lif_rheobase(&cell) < 150,
  "deux au-dessous et deux au-dessus", "two below it and two above",
  "de 100 à 250~pA", "from 100 to 250~pA");
value_put("I-0", "%g", I_0);
value_put("sigma", "%g", sigma);
value_put("tau-s", "%g", tau_s);
value_put("b", "%g", b);
value_put("seed", "%.0f", (double) seed);

@ \fr{Vos réglages, avec le bruit interne, puis sans lui.}
\en{Your settings, with the internal noise and then without.}
@<\bi{Décrit les expériences}...@>=
static void try_your_current(void)
{
  @<\bi{Vos réglages du courant}...@>@;
  answer_check("ten-spikes-internal", "your_mean", your_mean, -1000, 1000);
  answer_check("ten-spikes-internal", "your_sigma", your_sigma, 0, 1000);
  double *I = vector_new(sample_count(duration, dt));
  pulse_current(I, your_mean, your_sigma, FROZEN);
  play(I, 0, 2, NULL);
  value_put("your-quiet-count", "%.0f", spike_count(2, train).mean);
  play(I, sigma_V, trials, NULL);
  const double your_count = spike_count(trials, train).mean;
  datafile *f = data_open("yours-spikes.tsv", RASTER_COLUMNS);
  write_raster(f, trials, 0);
  data_close(f), free(I);
  value_put("your-count", "%.1f", your_count);
  target_put("ten-spikes-internal", your_count, 9, 11,
    "potentiels d'action par essai", "spikes per trial");
}

@ \fr{Un cas par ligne et par colonne de la figure : les cas pairs sont sans bruit externe.
|gap| reçoit les distances de la dernière ligne, dans le dernier tiers du créneau.}
\en{One case for each row and column of the figure: the even ones have no external noise.
|gap| receives the distances of the last row, in the last third of the pulse.}
@<\bi{Décrit les expériences}...@>=
static void write_cases(const char *name, size_t rows, const double mean_current[],
  const double strength[], double gap[2])
{
  double *I = vector_new(sample_count(duration, dt));
  datafile *f = data_open(name, RASTER_COLUMNS);
  for (size_t k = 0; k < 2*rows; k++) {
    pulse_current(I, mean_current[k/2], k%2 ? sigma : 0, FROZEN);
    play(I, strength[k/2], trials, NULL);
    write_raster(f, trials, (double) k);
    gap[k%2] = spike_gap_between(trials, train,
      pulse_start + 2*(pulse_end - pulse_start)/3, pulse_end);
  }
  data_close(f), free(I);
}

@ \fr{Quatre courants moyens sous le même bruit interne,
puis trois bruits internes sous le même courant.}
\en{Four mean currents under the same internal noise,
then three internal noises under the same current.}
@<\bi{Décrit les expériences}...@>=
static void change_the_mean_current(void)
{
  double gap[2]; /* ms */
  write_cases("mean-spikes.tsv", 4, @[(const double[]) { 100, 130, 150, 250 }@],
    @[(const double[]) { sigma_V, sigma_V, sigma_V, sigma_V }@], gap);
  values_put("row", "%.1f", 2, gap);
}
static void try_three_strengths(void)
{
  double gap[2];
  write_cases("strength-spikes.tsv", 3, @[(const double[]) { I_0, I_0, I_0 }@],
    @[(const double[]) { 0.1, 0.5, 2 }@], gap);
}

@ \fr{Pour chaque bruit, |EACH| essais, qui ont leur propre bruit interne ;
|play_noise| rend la moyenne du courant, en~pA.}
\en{For each noise, |EACH| trials, with internal noise of their own;
|play_noise| returns the mean of the current, in~pA.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static double play_noise(double mean_current, double spread, uint64_t j)
{
  const size_t n = sample_count(duration, dt);
  const noisy_model m = pulse_neuron(cell, sigma_V);
  double *I = vector_new(n);
  pulse_current(I, mean_current, spread, j);
  for (uint64_t k = 0; k < EACH; k++) trial_run(&m, EACH*j + k, n, I, NULL, &train[k]);
  const double result = pulse_mean(n, I);
  free(I);
  return result;
}

@ \fr{Une médiane et huit bruits sur dix : une barre d'une figure.
Les bruits sous lesquels rien n'est à mesurer sont laissés de côté ;
s'il n'en reste pas, la barre manque.}
\en{A median and eight noises in ten: one bar of a figure.
Noises under which there is nothing to measure are left out; if none remain, the bar is missing.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static double write_band(datafile *f, double x, size_t n, double y[], double which)
  /* \bi{rend la médiane}{returns the median} */
{
  size_t good = 0;
  for (size_t j = 0; j < n; j++) if (isfinite(y[j])) y[good++] = y[j];
  if (good == 0) return NAN;
  qsort(y, good, sizeof *y, ascending);
  data_row(f, x, quantile(good, y, 0.1), quantile(good, y, 0.5), quantile(good, y, 0.9), which);
  return quantile(good, y, 0.5);
}

@ \fr{Le créneau est coupé en |SLICES| tranches.}
\en{The pulse is cut into |SLICES| slices.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static void gaps_in_time(datafile *f, size_t panel)
{
  static double gap[SLICES][NOISES], spikes[NOISES], current[NOISES], far[NOISES];
  const double slice = (pulse_end - pulse_start)/SLICES; /* ms */
  double median[SLICES];
  for (uint64_t j = 0; j < NOISES; j++) {
    current[j] = play_noise(I_0, panel == 0 ? 0 : sigma, j);
    spikes[j] = spike_count(EACH, train).mean;
    far[j] = spike_gap_quantile(EACH, train, pulse_start, pulse_end, 0.9);
    for (size_t s = 0; s < SLICES; s++)
      gap[s][j] = spike_gap_between(EACH, train, pulse_start + (double) s*slice,
        pulse_start + (double) (s+1)*slice);
  }
  for (size_t s = 0; s < SLICES; s++)
    median[s] = write_band(f, pulse_start + ((double) s + 0.5)*slice,
      NOISES, gap[s], (double) panel);
  data_blank(f), data_blank(f);
  @<\bi{Note ce que ces bruits ont montré}{Note what these noises have shown}@>@;
}

@ \fr{|play_many_noises| joue les deux panneaux.}
\en{|play_many_noises| plays both panels.}
@<\bi{Note ce que ces bruits ont montré}...@>=
value_numbered("early", panel + 1, "%.1f", median[1]);
value_numbered("late", panel + 1, "%.1f", median[SLICES-1]);
if (panel == 1) {
  value_put("noises", "%g", NOISES);
  value_put("mean-sd", "%.1f", standard_deviation(NOISES, current));
  value_put("count-correlation", "%.2f", correlation(NOISES, current, spikes));
  qsort(far, NOISES, sizeof *far, ascending);
  value_put("lonely", "%.0f", quantile(NOISES, far, 0.5));
}

@ \fr{La fiabilité, grossièrement :
la part des potentiels d'action tombés dans une case où la fréquence dépasse trois fois sa
moyenne.
Les cent premières millisecondes du créneau, où tous les essais se ressemblent,
sont laissées de côté, comme dans l'article.}
\en{Reliability, roughly: the share of spikes that fall in a bin where the rate exceeds three
times its mean.
The first hundred milliseconds of the pulse, where all trials are alike, are left out,
as in the paper.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static double share_in_peaks(void) /* \bi{|NAN| sans potentiel d'action}{|NAN| without a spike} */
{
  const double from = pulse_start + fmin(100, (pulse_end - pulse_start)/2);
  const size_t bins = sample_count(pulse_end - from, BIN);
  double *rate = vector_new(bins), all = 0, peaks = 0;
  psth(EACH, train, from, BIN, bins, rate);
  for (size_t j = 0; j < bins; j++) all += rate[j];
  for (size_t j = 0; j < bins; j++) if (rate[j] > 3*all/(double) bins) peaks += rate[j];
  free(rate);
  return all > 0 ? peaks/all : NAN;
}

@ \fr{Six courants moyens ; à l'un d'eux, la distance aussi, dans le dernier tiers du créneau.}
\en{Six mean currents; at one of them, the distance too, in the last third of the pulse.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static double share_low[3], share_high[3], at_250[3]; /* ms */
static void shares_by_mean(datafile *f, size_t which, double spread)
{
  static const double means[MEANS] = { 130, 150, 170, 200, 250, 300 }; /* pA */
  double median[MEANS];
  for (size_t k = 0; k < MEANS; k++) {
    double share[FEWER], gap[FEWER];
    for (uint64_t j = 0; j < FEWER; j++) {
      play_noise(means[k], spread, j);
      share[j] = share_in_peaks();
      gap[j] = spike_gap_between(EACH, train,
        pulse_start + 2*(pulse_end - pulse_start)/3, pulse_end);
    }
    median[k] = write_band(f, means[k], FEWER, share, (double) which);
    if (means[k] == 250) at_250[which] = mean(FEWER, gap);
  }
  data_blank(f), data_blank(f);
  share_low[which] = median[0], share_high[which] = median[MEANS-1];
}

@ \fr{Le texte en cite trois.}
\en{The text quotes three of them.}
@<\bi{Note la part de la moyenne}{Note the part of the mean}@>=
values_put("share-low", "%.2f", 3, share_low);
values_put("share-high", "%.2f", 3, share_high);
values_put("gap", "%.1f", 2, at_250);
const double chance = siegert_mean(cell, I_0, sigma_V)/4; /* ms */
value_put("chance", "%.1f", chance);
f = data_open("many-ceiling.tsv", "t (ms)\tT/4 (ms)");
if (chance < duration) data_row(f, 0.0, chance), data_row(f, duration, chance);
data_close(f);
value_word("word-mean", at_250[0] < at_250[1],
  "c'est encore le courant constant", "it is still the constant current",
  "c'est le bruit gelé", "it is the frozen noise");

@ \fr{Nous nous arrêtons au dernier rang que tous les essais de la figure atteignent :
au-delà, l'écart-type ne porterait que sur les essais les plus rapides,
la fin du créneau coupant les autres.}
\en{We stop at the last rank that all the trials of the figure reach:
beyond it the standard deviation would bear only on the fastest trials,
the others being cut off by the end of the pulse.}
@<\bi{Décrit les expériences}...@>=
@<\bi{Votre dispersion}...@>@;
static void follow_the_kth_spike(void)
{
  double *I = vector_new(sample_count(duration, dt));
  datafile *f = data_open("spread.tsv",
    "k\tSD, few trials (ms)\tSD, many (ms)\tsqrt(k) law (ms)\tgap, few (ms)\tgap, many (ms)\tcase");
  for (size_t panel = 0; panel < 2; panel++) {
    pulse_current(I, I_0, panel == 0 ? 0 : sigma, FROZEN);
    play(I, sigma_V, MANY, NULL);
    const size_t ranks = common_rank(trials, train);
    for (size_t k = 1; k <= ranks; k++)
      data_row(f, (double) k, spike_sd(trials, train, k), spike_sd(MANY, train, k),
        spike_sd(MANY, train, 1)*sqrt((double) k),
        spike_gap(trials, train, k), spike_gap(MANY, train, k), (double) panel);
    data_blank(f), data_blank(f);
    if (panel == 0) @<\bi{Compare votre dispersion à celle du livre}{Compare your spread...@>@;
  }
  data_close(f), free(I);
}

@ \fr{Les intervalles sont ceux qu'ont tous les essais.
Un rang de plus est comparé au-delà du dernier commun :
là, certains essais n'ont plus de potentiel d'action.}
\en{The intervals are those that all trials have.
One more rank is compared beyond the last common one: there, some trials have no spike left.}
@<\bi{Compare votre dispersion à celle du livre}{Compare your spread with the book's}@>=
{
  const size_t all = common_rank(MANY, train);
  double *T = vector_new(MANY*(all + 1)), worst = 0;
  size_t n = 0;
  for (size_t j = 0; j < MANY; j++)
    for (size_t k = 1; k < all; k++) T[n++] = train[j].t[k] - train[j].t[k-1];
  value_put("interval-sd", "%.2f", standard_deviation(n, T));
  value_put("first-many", "%.2f", spike_sd(MANY, train, 1));
  value_put("most", "%g", MANY);
  value_put("few-error", "%.0f", 100/sqrt(2*((double) trials - 1)));
  for (size_t k = 1; k <= ranks + 1; k++) {
    const double book = spike_sd(trials, train, k);
    if (isfinite(book)) worst = worse(worst, fabs(your_spread(trials, train, k) - book));
  }
  value_put("your-spread", "%.1f", worst);
  target_put("your-spread", worst, 0, 0.001, "ms d'écart avec le livre", "ms away from the book");
  free(T);
}

@ \fr{|mean_interval| laisse tourner |hesitant| sous un courant constant pendant |INTERVALS|
intervalles, rend leur moyenne et note l'erreur-type de celle-ci, en ms.
Le régime lui est imposé : la boucle finit toujours.}
\en{|mean_interval| lets |hesitant| run under a constant current for |INTERVALS| intervals,
returns their mean and notes its standard error, in ms.
Its regime is imposed: the loop always ends.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static double mean_interval(const noisy_model *m, double current, double *doubt)
{
  static double T[INTERVALS];
  const double pair[2] = { current, current };
  noisy_state x = { { m->lif.cell.V_r, 0, 0 }, 0, 0 };
  spike_list spikes = {0};
  while (spikes.n <= INTERVALS) noisy_step(m, &x, pair, &spikes);
  for (size_t k = 0; k < INTERVALS; k++) T[k] = spikes.t[k+1] - spikes.t[k];
  free(spikes.t);
  *doubt = standard_deviation(INTERVALS, T)/sqrt(INTERVALS);
  return mean(INTERVALS, T);
}

@ \fr{Votre neurone est plus simple : il teste le seuil aux échantillons,
et demande le reste à votre pont.}
\en{Your neuron is simpler: it tests the threshold at the samples,
and asks your bridge for the rest.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
@<\bi{Votre pont}...@>@;
static double your_interval(double mu, double strength, double step) /* ms */
{
  const lif_neuron *c = &hesitant;
  const double a = portable_exp(-step/c->tau), q = strength*sqrt(1 - a*a),
    Dh = 2*strength*strength*step/c->tau;
  double V = c->V_r, start = 0;
  size_t fired = 0;
  uint64_t i = 0;
  while (fired <= INTERVALS) {
    const double before = c->V_th - V;
    V = mu + (V - mu)*a + q*normal(seed, STREAM_INTERNAL, 0, i++);
    const double after = c->V_th - V;
    if (after > 0 && uniform(seed, STREAM_BRIDGE, 0, 4*i) >= your_bridge(before, after, Dh))
      continue;
    if (fired++ == 0) start = (double) i*step;
    if (fired <= INTERVALS) i += sample_count(c->t_ref, step);
    V = c->V_r;
  }
  return ((double) i*step - start)/INTERVALS;
}

@ \fr{Un potentiel d'action noté à la fin du pas le serait un demi-pas trop tard :
un demi-pas est retiré à l'intervalle.}
\en{A spike noted at the end of its step would be half a step late:
half a step is taken off the interval.}
@<\bi{Écrit les erreurs...@>=
datafile *f = data_open("trap.tsv",
  "dt (ms)\tnaive (%)\tbridge (%)\tpredicted (%)\tstandard error (%)");
for (size_t k = 0; k < STEPS; k++)
  data_row(f, steps[k], naive[k], bridge[k], raised[k], 100*doubt/theory);
data_close(f);
const double your_error = 100*((your_interval(-55, 2, 1) - 0.5)/theory - 1);
f = data_open("your-bridge.tsv", "dt (ms)\tyours (%)");
data_row(f, 1.0, your_error);
data_close(f);
values_put("naive", "%.1f", STEPS, naive);
values_put("bridge", "%.1f", STEPS, bridge);
values_put("raised", "%.1f", STEPS, raised);
value_put("siegert", "%.1f", theory);
value_put("trap-error", "%.1f", 100*doubt/theory);
value_put("your-bridge", "%.1f", your_error);
target_put("your-bridge", fabs(your_error), 0, 2,
  "% d'erreur sur l'intervalle", "% of error on the interval");

@ \fr{Les quatre fautes du cours.}
\en{The course's four mistakes.}
@<\bi{Décrit les expériences}...@>=
static void redo_the_course(void)
{
  @<\bi{Mesure le bruit interne du cours à trois pas de temps}{Measure the course's internal...@>@;
  @<\bi{Dessine le raster du cours à deux pas de temps}{Draw the course's raster at two time...@>@;
  @<\bi{Rejoue les panneaux vides}{Play the empty panels again}@>@;
  @<\bi{Montre ce que coûte de dater par l'indice}{Show what dating by the index costs}@>@;
}

@ \fr{Sans seuil, à \num{0.1}, \num{0.5} et 1~ms.}
\en{Without threshold, at \num{0.1}, \num{0.5} and 1~ms.}
@<\bi{Mesure le bruit interne du cours à trois pas de temps}{Measure the course's internal noise at three time steps}@>=
enum { LENGTH = 1 << 17 };
static const double steps[3] = { 0.1, 0.5, 1 }; /* ms */
double *V = vector_new(LENGTH), sd[3];
spike_list none = {0};
for (size_t k = 0; k < 3; k++) {
  const size_t skipped = sample_count(10*cell.tau, steps[k]);
  course_run(LENGTH, V, steps[k], 0, 1e9, 0, &none);
  sd[k] = standard_deviation(LENGTH - skipped, V + skipped);
}
values_put("course-sd", "%.2f", 3, sd);

@ \fr{Les deux écarts-types sont pris au même rang,
le dernier que tous les essais des deux rasters atteignent.}
\en{Both standard deviations are taken at the same rank,
the last that all trials of both rasters reach.}
@<\bi{Dessine le raster du cours à deux pas de temps}{Draw the course's raster at two time steps}@>=
static const double pace[2] = { 1, 0.1 }; /* ms */
size_t rank = SIZE_MAX;
datafile *f = data_open("step-spikes.tsv", RASTER_COLUMNS);
for (size_t k = 0; k < 2; k++) {
  spike_list *some = train + k*trials;
  for (uint64_t j = 0; j < trials; j++) {
    course_run(sample_count(900, pace[k]), V, pace[k], I_0, cell.V_th, j, &some[j]);
    data_spikes(f, some[j].n, some[j].t, (double) j + 1, (double) k);
  }
  if (common_rank(trials, some) < rank) rank = common_rank(trials, some);
}
data_close(f), free(V);
value_put("step-rank", "%.0f", (double) rank);
for (size_t k = 0; k < 2; k++)
  value_numbered("step-sd", k + 1, "%.0f", spike_sd(trials, train + k*trials, rank));

@ \fr{Le courant constant, puis le bruit du \chapref{3} tel que le cours l'écrivait,
autour de la même moyenne.
L'intensité équivalente à $b$ est la réponse à la QUESTION.}
\en{The constant current, then the noise of \chapref{3} as the course wrote it,
around the same mean.
The strength equivalent to $b$ is the answer to the QUESTION.}
@<\bi{Rejoue les panneaux vides}...@>=
const size_t n = sample_count(duration, dt);
lif_neuron faint = hesitant;
faint.R = 0.12;
const noisy_model m = pulse_neuron(faint, faint.R*100*sqrt(dt/(2*faint.tau - dt)));
double *I = vector_new(n), empty = 0;
for (size_t panel = 0; panel < 2; panel++) {
  noise_course(n, I, dt, panel == 0 ? 0 : 42, 20, seed, FROZEN);
  for (size_t i = 0; i < n; i++) I[i] = panel == 0 ? 42 : I[i] + 42;
  noise_window(n, I, dt, pulse_start, pulse_end);
  trials_run(&m, trials, n, I, NULL, train);
  empty += (double) trials*spike_count(trials, train).mean;
}
value_put("empty-count", "%.0f", empty);
value_put("empty-V", "%.1f", faint.V_L + faint.R*42);
value_put("empty-sds", "%.0f", (faint.V_th - faint.V_L - faint.R*42)/m.sigma_V);

@ \fr{Le temps commence à $-100$~ms, le courant à zéro.}
\en{Time begins at $-100$~ms, the current at zero.}
@<\bi{Montre ce que coûte...@>=
const double origin = -100; /* ms */
const size_t samples = sample_count(300, dt);
noisy_model late = noisy_prepare(cell, dt, sigma_V, seed);
lif_edges(&late.lif, 0 - origin, 300);
double *shifted = vector_new(samples);
stimulus_pulse(samples, shifted, dt, 0 - origin, 300, I_0);
trial_run(&late, 0, samples, shifted, NULL, &train[0]);
const double index = train[0].n > 0 ? floor(train[0].t[0]/dt) : NAN;
value_put("dated-true", "%.1f", origin + index*dt);
value_put("dated-wrong", "%.1f", index*dt);
free(shifted); free(I);
