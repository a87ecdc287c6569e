@* \bi{Pourquoi cela marche}{Why it works}.
\seclabel{6-why}
\fr{Le \chapref{5} a mesuré : un bruit gelé rend le neurone fiable, un courant constant non.
Pourquoi ?
Dire que le courant « impose » les potentiels d'action n'est qu'une façon de parler.
Nous cherchons ici un mécanisme, et des nombres qu'il prédit.

Le mécanisme tient en un mot : l'\term{oubli}.
Deux essais partis de potentiels différents finissent par faire la même chose,
si le courant fluctue.
Sous un courant constant, jamais.
Un nombre mesure cet oubli, l'\term{exposant de Lyapunov}.
Une pente explique la gigue de chaque potentiel d'action.
Une moyenne dit ce qui, dans le courant, a fait tirer le neurone.
Et nous verrons où tout cela contredit les cellules.

Pour lancer le programme : \cmd{make chapter6}.
Regardez d'abord la \figref{6-forgetting}.
Les nombres imprimés suivent vos réglages ; ce que le texte en conclut vaut pour ceux du livre.

À la fin du chapitre, vous saurez
\li expliquer pourquoi une erreur de phase se répare, ou ne se répare pas ;
\li calculer l'exposant de Lyapunov d'un neurone intègre-et-tire,
à la main pour un courant constant ;
\li prédire la gigue d'un potentiel d'action d'après la pente du potentiel au seuil ;
\li lire une moyenne déclenchée par le spike, et sa bande de confiance ;
\li dire à quelles fréquences, et à quelle cadence de fluctuations, un neurone répond le mieux.}
\en{We have measured it in \chapref{5}: a frozen noise makes the neuron reliable,
a constant current does not.
Why?
To say that the current “dictates” the spikes is only a manner of speaking.
Here we look for a mechanism, and for numbers that it predicts.

The mechanism fits in one word: \term{forgetting}.
Two trials that start from different potentials end up doing the same thing,
if the current fluctuates.
Under a constant current, never.
One number measures this forgetting, the \term{Lyapunov exponent}.
One slope explains the jitter of each spike.
One average tells what, in the current, made the neuron fire.
And we shall see where all this contradicts the cells.

To run the program: \cmd{make chapter6}.
Look first at \figref{6-forgetting}.
The numbers printed follow your settings;
what the text concludes from them holds for those of the book.

By the end of the chapter you will be able to:
\li explain why an error of phase heals, or does not;
\li compute the Lyapunov exponent of an integrate-and-fire neuron, by hand for a constant current;
\li predict the jitter of a spike from the slope of the potential at threshold;
\li read a spike-triggered average, and its confidence band;
\li say at which frequencies, and at which pace of fluctuations, a neuron responds best.}
@^\bi{exposant de Lyapunov}{Lyapunov exponent}@>
@^\bi{oubli}{forgetting}@>
@s lif_model int
@s lif_state int
@s interval_law int
@s passage int

@ \fr{Une expérience par idée.}
\en{One experiment for each idea.}
@(chapter6.c@>=
@<\bi{Emprunte pour \.{chapter6}}{Borrow for \.{chapter6}}@>@;
@<\bi{Déclare les réglages de \.{chapter6}}{Declare the settings of \.{chapter6}}@>@;
@<\bi{Définit les outils de \.{chapter6}}{Define the tools of \.{chapter6}}@>@;
@<\bi{Définit les expériences de \.{chapter6}}{Define the experiments of \.{chapter6}}@>@;
static void check_settings(void)
{
  @<\bi{Refuse les réglages de \.{chapter6} qui ne vont pas ensemble}{Refuse settings of...@>@;
}

@ \fr{Le récit les prend dans cet ordre.}
\en{The story takes them in this order.}
@(chapter6.c@>=
int main(int argc, char *argv[])
{
  workshop_begin(argc, argv, "chapter6", table);
  check_settings();
  try_your_lines();
  let_trials_forget();
  count_the_coalesced();
  follow_two_trials();
  compute_the_exponent();
  let_phases_drift();
  raise_the_mean();
  compare_jitter_with_slope();
  average_before_spikes();
  sweep_the_frequency();
  sweep_the_time_scale();
  workshop_end();
  return 0;
}

@*1 \bi{Oublier son départ}{Forgetting where one started}.
\seclabel{6-forgetting}
\fr{Retirons le bruit interne : $\sigma_V=0$.
Il ne reste qu'une différence entre les essais, celle que nous y mettons :
$V(0)$ est tiré au sort entre $V_r$ et $V_{\rm th}$.
Le neurone a beau être déterministe, les \val{6:trials} essais commencent donc en désordre.
Se mettent-ils d'accord ?}
\en{Let us take away the internal noise: $\sigma_V=0$.
Trials now differ in one thing only, which we put there ourselves:
$V(0)$ is drawn at random between $V_r$ and $V_{\rm th}$.
So although the neuron is deterministic, the \val{6:trials} trials begin in disorder.
Do they come to agree?}
@<\bi{Fonctions de la théorie}{Functions of the theory}@>=
void run_from(const lif_model *m, double V, size_t n, const double I[], spike_list *spikes)
{
  lif_state x = { V, 0, 0 };
  spikes->n = 0;
  for (size_t i = 0; i + 1 < n; i++) lif_step(m, &x, (double) i*m->dt, &I[i], spikes);
}

@ \fr{Le potentiel de départ de chaque essai vient du flux |STREAM_INITIAL| ;
c'est le même sous tous les courants (|let_trials_forget|).}
\en{The starting potential of each trial comes from stream |STREAM_INITIAL|;
it is the same under all currents (|let_trials_forget|).}
\figure{6-forgetting}{Le même neurone, sans bruit interne,
parti de \val{6:trials} potentiels tirés au sort.
À gauche, un courant constant de \val{6:I-0}~pA. À droite,
le même courant moyen et un bruit gelé de \val{6:sigma}~pA.}%
  {The same neuron, without internal noise, started from \val{6:trials} potentials drawn at random.
Left, a constant current of \val{6:I-0}~pA. Right,
the same mean current and a frozen noise of \val{6:sigma}~pA.}
\fr{Regardez la \figref{6-forgetting}.
À gauche, le désordre du départ se conserve, intact : chaque essai garde sa phase pour toujours.
À droite, des groupes se forment, grossissent, se fondent ;
à la fin tous les essais tirent ensemble.
Le courant a effacé leur passé.

Chiffrons cet oubli.
À l'instant $T$, deux essais ont \term{fusionné}
si leurs derniers potentiels d'action diffèrent de moins de 1~ms.
On compte la part des paires qui ont fusionné ;
un essai qui n'a pas encore tiré n'a fusionné avec personne.}
\en{Look at \figref{6-forgetting}.
On the left, the disorder of the start is kept, untouched: each trial keeps its phase for ever.
On the right, groups form, grow, merge; in the end all trials fire together.
The current has erased their past.

Let us put a number on it.
At time $T$, two trials have \term{coalesced} if their last spikes differ by less than 1~ms.
We count the share of pairs that have coalesced;
a trial that has not fired yet has coalesced with nobody.}
@^\bi{coalescence}{coalescence}@>
\question{coalesced-pairs}{essential}{}{\bi{La part des paires}{The share of pairs}}
\fr{Voici les derniers instants |last[0]|, \dots, |last[N-1]| de |N| essais, en ms.
Rendez la part des paires qui diffèrent de moins de |within|.
Combien y a-t-il de paires ?
Chacune ne compte qu'une fois, et aucun essai ne fait la paire avec lui-même.
Le programme essaie votre fonction sur cinq instants dont la réponse est \num{0.4} ;
\cmd{make chapter6} dit ce qu'elle trouve, pour l'instant \val{6:your-coalesced}.}
\en{Here are the last times |last[0]|, \dots, |last[N-1]| of |N| trials, in ms.
Return the share of pairs that differ by less than |within|.
How many pairs are there? Each counts only once, and no trial makes a pair with itself.
The program tries your function on five times whose answer is \num{0.4};
\cmd{make chapter6} says what it finds, at present \val{6:your-coalesced}.}
\answer{coalesced-pairs}{}
@<\bi{Votre part des paires}{Your share of pairs}@>=
static double your_coalesced(size_t N, const double last[], double within)
{
  (void) N, (void) last, (void) within;
  return 0; /* \bi{à compter}{to be counted} */
}

@ \fr{Le livre compte de même, à partir des trains.}
\en{The book counts likewise, from the trains.}
@<\bi{Fonctions de la théorie}...@>=
double coalesced(size_t N, const spike_list train[], double T, double within)
{
  size_t pairs = 0, together = 0;
  for (size_t i = 0; i < N; i++)
    for (size_t j = i + 1; j < N; j++, pairs++) {
      const double a = last_spike(&train[i], T), b = last_spike(&train[j], T);
      if (fabs(a - b) < within) together++;
    }
  return (double) together/(double) pairs;
}

@ \fr{Quatre amplitudes, trois durées, \val{6:noises} bruits (|count_the_coalesced|).
Part des paires qui ont fusionné, en \% :}
\en{Four amplitudes, three lengths, \val{6:noises} noises (|count_the_coalesced|).
Share of the pairs that have coalesced, in \%:}
\formula{\matrix{
\sigma\hbox{ (pA)}\hfill&\val{6:amplitude-1}&
 \val{6:amplitude-2}&\val{6:amplitude-3}&\val{6:amplitude-4}\cr
T=\hbox{\num{1.024} s}\hfill&\hbox{\val{6:coalesced-1}}&\hbox{\val{6:coalesced-4}}&
 \hbox{\val{6:coalesced-7}}&\hbox{\val{6:coalesced-10}}\cr
T=\hbox{\num{1.5} s}\hfill&\hbox{\val{6:coalesced-2}}&\hbox{\val{6:coalesced-5}}&
 \hbox{\val{6:coalesced-8}}&\hbox{\val{6:coalesced-11}}\cr
T=\hbox{2 s}\hfill&\hbox{\val{6:coalesced-3}}&\hbox{\val{6:coalesced-6}}&
 \hbox{\val{6:coalesced-9}}&\hbox{\val{6:coalesced-12}}\cr}}
\fr{Sous un courant constant, la part ne bouge pas :
ce sont les paires nées à moins de 1~ms l'une de l'autre.
Avec \val{6:amplitude-2}~pA, l'oubli prend une seconde ou deux ;
avec \val{6:amplitude-4}, il est fini avant la fin d'un essai de l'article.
L'oubli explique donc la moitié du phénomène :
une erreur que le bruit interne a mise dans un essai ne dure pas.}
\en{Under a constant current the share does not move:
these are the pairs that started within 1~ms of each other.
With \val{6:amplitude-2}~pA, forgetting takes a second or two;
with \val{6:amplitude-4}, it is over before the end of one of the paper's trials.
So forgetting explains half of the phenomenon:
an error that the internal noise put into a trial does not last.}

@*1 \bi{À quelle vitesse oublie-t-on ?}{How fast does one forget?}.
\seclabel{6-lyapunov}
\fr{Prenons deux essais sous le même courant.
Ils tirent presque ensemble : le second a un retard $\delta$, petit.
Que devient ce retard au potentiel d'action suivant ?
Notons $V_\infty(t)=V_L+R\,I(t)$ le potentiel
que vise la membrane, $t_k$ et $t_{k+1}$ les instants du premier essai.

Le premier sort de sa période réfractaire à $t_k+t_{\rm ref}$, à $V_r$,
et monte avec la pente $(V_\infty(t_k+t_{\rm ref})-V_r)/\tau$.
Le second attend encore $\delta$ : quand il part, il est en dessous, de $\delta$ fois cette pente.
Ensuite tous deux suivent la même équation linéaire, avec le même courant.
Leur écart ne connaît que la fuite :
il décroît comme $e^{-s/\tau}$, pendant le temps libre $s_k=t_{k+1}-t_k-t_{\rm ref}$.
Au seuil, l'écart de potentiel redevient un retard,
divisé par la pente du moment, $(V_\infty(t_{k+1})-V_{\rm th})/\tau$.
Donc}
\en{Take two trials under the same current.
They fire almost together: the second is late by $\delta$, which is small.
What becomes of this delay at the next spike?
Write $V_\infty(t)=V_L+R\,I(t)$ for the potential that the membrane aims at,
and $t_k$, $t_{k+1}$ for the times of the first trial.

The first leaves its refractory period at $t_k+t_{\rm ref}$, at $V_r$,
and climbs with the slope $(V_\infty(t_k+t_{\rm ref})-V_r)/\tau$.
The second waits for another $\delta$:
when it sets off, it is below the first, by $\delta$ times that slope.
From then on both obey the same linear equation, with the same current.
Only the leak acts on their difference:
it falls as $e^{-s/\tau}$ during the free time $s_k=t_{k+1}-t_k-t_{\rm ref}$.
At threshold, the difference of potential becomes a delay again,
divided by the slope of the moment, $(V_\infty(t_{k+1})-V_{\rm th})/\tau$.
Hence}
\eqn{lag}{\delta_{k+1}=g_k\,\delta_k,\qquad
 g_k={V_\infty(t_k+t_{\rm ref})-V_r\over V_\infty(t_{k+1})-V_{\rm th}}\;e^{-s_k/\tau}.}
\fr{Une montée raide avant le seuil, et le retard fond ;
un seuil franchi de justesse, et il grossit.}
\en{A steep rise before threshold, and the delay melts; a threshold barely crossed, and it grows.}

@ \fr{À vous d'écrire un pas de cette récurrence.}
\en{It is your turn to write one step of this recurrence.}
\question{late-again}{essential}{}{\bi{En retard, encore}{Late again}}
\fr{Écrivez la fonction qui rend le retard au potentiel d'action suivant, en ms :
|late| est le retard présent, |after| et |next| sont $V_\infty(t_k+t_{\rm ref})$
et $V_\infty(t_{k+1})$ en mV, |free| est le temps libre en ms.
L'exponentielle du livre s'appelle |portable_exp|, et le neurone |cell|.
Le programme l'essaie avec un retard de 1~ms :
$V_\infty$ est 35~mV au-dessus de $V_r$ à la libération,
10~mV au-dessus du seuil au passage, et le temps libre est de $\num{1.5}\,\tau$.
Elle rend pour l'instant \val{6:your-lag}~ms.
Faut-il attendre plus ou moins d'une milliseconde ? Décidez avant de calculer.}
\en{Write the function that returns the delay at the next spike, in ms:
|late| is the present delay, |after| and |next| are $V_\infty(t_k+t_{\rm ref})$
and $V_\infty(t_{k+1})$ in mV, |free| is the free time in ms.
The book's exponential is called |portable_exp|, and the neuron |cell|.
The program tries it with a delay of 1~ms: $V_\infty$ is 35~mV above $V_r$ at the release,
10~mV above threshold at the crossing, and the free time is $\num{1.5}\,\tau$.
At present it returns \val{6:your-lag}~ms.
Should one expect more or less than one millisecond? Decide before you compute.}
\answer{late-again}{}
@<\bi{Votre prochain retard}{Your next delay}@>=
static double your_lag(double late, double after, double next, double free)
{
  (void) after, (void) next, (void) free;
  return late; /* \bi{rien ne s'oublie}{nothing is forgotten} */
}

@ \fr{Après beaucoup de potentiels d'action, le retard a été multiplié par le produit des $g_k$.
Il varie donc en moyenne comme $e^{\lambda t}$, avec}
\en{After many spikes, the delay has been multiplied by the product of the $g_k$.
So on average it varies as $e^{\lambda t}$, with}
\eqn{lyapunov}{\lambda={1\over t_K-t_1}\sum_{k=1}^{K-1}\ln\vert g_k\vert.}
\fr{C'est l'\term{exposant de Lyapunov} des instants de tir.
Négatif : les erreurs guérissent, d'autant plus vite qu'il est grand en valeur absolue.
Nul : elles restent.
Positif : elles grossissent.
(La valeur absolue est nécessaire :
juste après un potentiel d'action, $V_\infty$ peut passer sous $V_r$.)}
\en{This is the \term{Lyapunov exponent} of spike timing.
Negative: errors heal, and the larger its absolute value, the faster.
Zero: they stay.
Positive: they grow.
(The absolute value is needed: just after a spike, $V_\infty$ may lie below $V_r$.)}
@^Lyapunov, Aleksandr@>
@<\bi{Fonctions de la théorie}...@>=
double log_factor(const lif_model *m, size_t n, const double I[], double now, double next)
{
  const lif_neuron *c = &m->cell;
  const double released = aim(m, n, I, now + c->t_ref) - c->V_r,
    crossing = aim(m, n, I, next) - c->V_th;
  return portable_log(fabs(released/crossing)) - (next - now - c->t_ref)/c->tau;
}
double lyapunov(const lif_model *m, size_t n, const double I[], const spike_list *spikes)
  /* $\rm s^{-1}$ */
{
  double sum = 0;
  if (spikes->n < 2) return -1000/m->cell.tau;
  for (size_t k = 0; k + 1 < spikes->n; k++)
    sum += log_factor(m, n, I, spikes->t[k], spikes->t[k+1]);
  return 1000*sum/(spikes->t[spikes->n-1] - spikes->t[0]);
}

@ \fr{Un neurone qui tire moins de deux fois n'a que sa fuite pour oublier :
|lyapunov| rend alors $-1/\tau$.
Le logarithme est celui de l'\appref{C}, pour que le résultat soit le même partout.}
\en{A neuron that fires fewer than twice has only its leak to forget by:
|lyapunov| then returns $-1/\tau$.
The logarithm is that of the appendix, so that the result is the same everywhere.}
\question{why-zero}{essential}{}{\bi{Pourquoi $\lambda=0$ sous un courant constant}%
  {Why $\lambda=0$ under a constant current}}
\fr{Sous un courant constant,
calculez $g_k$ à la main avec la formule de l'intervalle du \chapref{2}.
Puis dites-le sans formule :
si l'on décale un essai tout entier, qu'est-ce qui, dans le courant, pourrait le savoir ?
La valeur calculée est dans \file{values.tex}, \cmd{exponent-1}, par seconde.}
\en{Under a constant current,
work out $g_k$ by hand with the formula of the interval in \chapref{2}.
Then say it without a formula:
if a whole trial is shifted in time, what is there in the current that could tell?
The computed value is in \file{values.tex}, \cmd{exponent-1}, per second.}
\answer{why-zero}{}

@ \fr{Le calcul repose sur des retards infiniment petits. Vérifions-le sans lui :
suivons deux essais dont les potentiels de départ diffèrent d'un millième de millivolt,
et mesurons leur écart au fil du temps.
La moyenne sur les bruits est celle du logarithme,
puisque les écarts se multiplient (|follow_two_trials|).
Puis calculons l'exposant lui-même, pour huit amplitudes (|compute_the_exponent|).}
\en{The computation rests on infinitely small delays. Let us check it without them:
follow two trials whose starting potentials differ by a thousandth of a millivolt,
and measure the gap between them as time goes by.
The average over noises is that of the logarithm, since gaps multiply (|follow_two_trials|).
Then let us compute the exponent itself, for eight amplitudes (|compute_the_exponent|).}
\figure{6-lyapunov}{À gauche, l'écart entre deux essais voisins au cours du temps,
sous un courant constant (triangles), \val{6:amplitude-2}~pA (carrés)
et \val{6:amplitude-4}~pA (ronds) ;
les droites ont la pente de l'exposant calculé.
À droite, l'exposant en fonction de l'amplitude du bruit ; barres : deux erreurs-types.}%
  {Left, the gap between two neighbouring trials as time goes by,
under a constant current (triangles), \val{6:amplitude-2}~pA (squares)
and \val{6:amplitude-4}~pA (circles);
the lines have the slope of the computed exponent.
Right, the exponent against the amplitude of the noise; bars: two standard errors.}
\fr{À gauche de la \figref{6-lyapunov}, les points suivent leurs droites :
l'exposant calculé est bien la vitesse de l'oubli.
À droite, il est \val{6:constant} sous un courant constant, et vaut
\val{6:exponent-5}, \val{6:exponent-6}
puis \val{6:exponent-8} par seconde à \val{6:exponent-sigma-5},
\val{6:exponent-sigma-6} et \val{6:exponent-sigma-8}~pA.
À \val{6:exponent-8} par seconde, une erreur est divisée par $e$ en \val{6:healing}~ms.
Voilà pourquoi le bruit gelé rend le neurone fiable :
non parce qu'il empêche les erreurs, mais parce qu'il les efface.}
\en{On the left of \figref{6-lyapunov} the points follow their lines:
the computed exponent is indeed the speed of forgetting.
On the right, it is \val{6:constant} under a constant current, then
\val{6:exponent-5}, \val{6:exponent-6}
and \val{6:exponent-8} per second at \val{6:exponent-sigma-5},
\val{6:exponent-sigma-6} and \val{6:exponent-sigma-8}~pA.
At \val{6:exponent-8} per second, an error is divided by $e$ in \val{6:healing}~ms.
This is why frozen noise makes a neuron reliable: it does not prevent errors, it erases them.}

@ \fr{Et sous un courant constant ?
Rien ne rappelle les essais à l'ordre : chaque intervalle ajoute son erreur aux précédentes.
Les intervalles sont indépendants, leurs variances s'ajoutent.
Le \chapref{4} l'a vu ; la théorie du premier passage donne le nombre.
La moyenne de l'intervalle est celle de Siegert ; sa variance s'obtient de la même façon.
En notant $y=(V-\mu)/(\sqrt2\,\sigma_V)$,}
\en{And under a constant current?
Nothing brings the trials back into line: each interval adds its error to those before.
Intervals are independent, so their variances add up.
We saw this in \chapref{4}; first-passage theory gives the number.
The mean of the interval is Siegert's; its variance is obtained in the same way.
Writing $y=(V-\mu)/(\sqrt2\,\sigma_V)$,}
\eqn{interval-law}{\overline T=t_{\rm ref}+\tau\sqrt\pi\int_{y_r}^{y_{\rm th}}\!H\,du,\quad
\mathop{\rm Var}T=2\pi\tau^2\int_{y_r}^{y_{\rm th}}\!G\,du,\quad
{dH\over du}=2uH+{2\over\sqrt\pi},\quad {dG\over du}=2uG+H^2.}
\fr{$H$ n'est autre que $e^{u^2}(1+{\rm erf}\,u)$ ; mais nous n'avons pas besoin de le savoir :
deux équations différentielles, partant de très loin à gauche où tout est simple,
et les quatre opérations suffisent
(|interval_moments|, en coulisses).}
\en{$H$ is none other than $e^{u^2}(1+{\rm erf}\,u)$; but we need not know that:
two differential equations, started far to the left where everything is simple,
and the four operations are enough
(|interval_moments|, backstage).}
@^Siegert, Arnold@>

@ \fr{À \val{6:I-0}~pA et $\sigma_V=\val{6:sigma-V}$~mV,
la théorie donne un intervalle de \val{6:interval-mean}~ms,
de coefficient de variation \val{6:interval-cv}, donc d'écart-type \val{6:interval-sd}~ms.
Le $k$-ième potentiel d'action doit s'étaler de $\sqrt k$ fois autant :
\val{6:drift-ten}~ms au dixième.
La simulation, dispersion du dernier rang divisée par $\sqrt k$,
donne \val{6:drift}~ms, sans aucun réglage.}
\en{At \val{6:I-0}~pA and $\sigma_V=\val{6:sigma-V}$~mV,
theory gives an interval of \val{6:interval-mean}~ms,
of coefficient of variation \val{6:interval-cv}, hence of standard deviation \val{6:interval-sd}~ms.
The $k$-th spike must spread $\sqrt k$ times as much: \val{6:drift-ten}~ms at the tenth.
The simulation, the spread of the last rank divided by $\sqrt k$,
gives \val{6:drift}~ms, and nothing was adjusted.}

@*1 \bi{Où le bruit gelé cesse d'aider}{Where frozen noise stops helping}.
\seclabel{6-mean}
\fr{Un mécanisme doit dire aussi quand il échoue.
Le \chapref{5} a trouvé que la moyenne du courant compte dans ce modèle, et non dans les cellules.
Calculons l'exposant en fonction de la moyenne,
et mettons-le à côté de la fiabilité (|raise_the_mean|).}
\en{A mechanism must also say when it fails.
We found in \chapref{5} that the mean of the current matters in this model, and not in the cells.
Let us compute the exponent against the mean, and set it beside reliability (|raise_the_mean|).}
\figure{6-mean}{L'exposant de Lyapunov (à gauche)
et la fiabilité (à droite) en fonction du courant moyen,
sous un courant constant (triangles), \val{6:amplitude-2}~pA (carrés)
et \val{6:amplitude-4}~pA (ronds) de bruit gelé.
Barres : deux erreurs-types.}%
  {The Lyapunov exponent (left) and the reliability (right) against the mean current,
under a constant current (triangles), \val{6:amplitude-2}~pA (squares)
and \val{6:amplitude-4}~pA (circles) of frozen noise.
Bars: two standard errors.}
\fr{À \val{6:amplitude-4}~pA,
l'exposant passe de \val{6:mean-exponent-13} par seconde pour 130~pA de moyenne
à \val{6:mean-exponent-17} pour 250~pA ;
la fiabilité, de \val{6:mean-reliability-13} à \val{6:mean-reliability-17} (\figref{6-mean}).
À \val{6:amplitude-2}~pA, dès que l'exposant approche de zéro,
la fiabilité rejoint celle du courant constant :
le bruit gelé ne sert plus à rien.
Quand la moyenne mène à elle seule au seuil, le neurone tire avant d'avoir eu le temps d'oublier,
et presque toujours avec la même pente : $g_k$ reste près de 1.
À \val{6:amplitude-2}~pA et 250~pA de moyenne,
l'exposant n'est plus que de \val{6:mean-exponent-11} par seconde.

La théorie explique donc ce que fait le modèle.
Elle n'explique pas les cellules,
sur lesquelles l'article n'a vu aucun effet systématique de la moyenne :
il leur faut quelque chose que ce neurone n'a pas.
Un courant d'adaptation, qui grandit avec la fréquence de décharge,
rabaisserait la moyenne vers le seuil ; c'est un candidat.}
\en{At \val{6:amplitude-4}~pA,
the exponent goes from \val{6:mean-exponent-13} per second for a mean of 130~pA
to \val{6:mean-exponent-17} for 250~pA;
reliability, from \val{6:mean-reliability-13} to \val{6:mean-reliability-17} (\figref{6-mean}).
At \val{6:amplitude-2}~pA, as soon as the exponent comes close to zero,
reliability joins that of the constant current: frozen noise no longer helps.
When the mean alone leads to threshold, the neuron fires before it has had time to forget,
and nearly always with the same slope: $g_k$ stays close to 1.
At \val{6:amplitude-2}~pA and a mean of 250~pA,
the exponent is only \val{6:mean-exponent-11} per second.
(Below the rheobase a constant current gives no spike:
the exponent is then that of the leak alone.)

So the theory explains what the model does.
It does not explain the cells, whose reliability showed no systematic effect of the mean:
they probably have something that this neuron lacks.
An adaptation current, which grows with the firing rate,
would bring the mean back down towards threshold; it is a candidate.}

@*1 \bi{La gigue et la pente}{Jitter and slope}.
\seclabel{6-jitter}
\fr{L'oubli explique que les erreurs ne s'accumulent pas.
Reste celle de chaque potentiel d'action : sa \term{gigue}.
Depuis sa libération, il y a $s$ millisecondes,
la membrane a reçu un bruit d'écart-type $\sigma_V\sqrt{1-e^{-2s/\tau}}$.
Au seuil, un écart de potentiel devient un écart de temps,
divisé par la pente $\dot V=(V_\infty-V_{\rm th})/\tau$ :}
\en{Forgetting explains why errors do not pile up.
There remains the error of each spike: its \term{jitter}.
Since it was released, $s$ milliseconds ago,
the membrane has received a noise of standard deviation $\sigma_V\sqrt{1-e^{-2s/\tau}}$.
At threshold, a difference of potential becomes a difference of time,
divided by the slope $\dot V=(V_\infty-V_{\rm th})/\tau$:}
@^\bi{gigue}{jitter}@>
\eqn{jitter}{\sigma_t\approx{\sigma_V\sqrt{1-e^{-2s/\tau}}\over\dot V}.}
\fr{Comparons.
Un essai sans bruit interne donne les instants et les pentes ;
cent essais bruyants du même courant donnent la gigue.
Nous prenons dans chaque essai le potentiel d'action le plus proche,
et retenons ceux qu'au moins neuf essais sur dix possèdent
à moins de |NEAR|~ms (|compare_jitter_with_slope|).}
\en{Let us compare.
A trial without internal noise gives times and slopes;
a hundred noisy trials of the same current give the jitter.
We take in each trial the nearest spike,
and keep those that at least nine trials in ten
have within |NEAR|~ms (|compare_jitter_with_slope|).}

@ \fr{Cette formule néglige le passé :
elle suppose le potentiel d'action précédent parfaitement à l'heure.
La récurrence~\eqref{lag} le rétablit sans peine.
Le retard hérité est multiplié par $g_k$, et les deux hasards sont indépendants :}
\en{This formula forgets the past: it assumes that the previous spike was perfectly on time.
Recurrence~\eqref{lag} restores it at no cost.
The inherited delay is multiplied by $g_k$, and the two sources of error are independent:}
\eqn{jitter-past}{\sigma_{k+1}^2=\sigma_t^2+g_k^2\,\sigma_k^2.}

@ \figure{6-jitter}{La gigue de chaque potentiel d'action de vingt bruits gelés,
mesurée sur cent essais,
comparée à la formule~\eqref{jitter} (à gauche) et à la formule~\eqref{jitter-past},
passé compris (à droite).
Le tireté est l'égalité.
Ronds : pente au seuil plus raide que la médiane ; carrés : moins raide.}%
  {The jitter of each spike of twenty frozen noises, measured over a hundred trials,
against formula~\eqref{jitter} (left) and against formula~\eqref{jitter-past},
past included (right).
The dashed line marks equality.
Circles: slope at threshold steeper than the median; squares: less steep.}
\fr{À gauche de la \figref{6-jitter}, le bas du nuage suit l'égalité :
c'est la gigue que la pente explique à elle seule.
Les pentes les plus raides font les instants les plus précis.
Mais beaucoup de points sont au-dessus,
et le rapport médian de la mesure à la formule est de \val{6:jitter-ratio},
sur \val{6:jitter-count} potentiels d'action.
À droite, avec le passé, ce rapport est de \val{6:jitter-past}.
Ce qui reste au-dessus échappe à tout calcul de petits retards :
ce sont les potentiels d'action dont le précédent manque dans certains essais,
parce qu'il n'avait fait qu'effleurer le seuil.

Un bruit gelé est donc précis parce que ses montées sont franches.
Sous un courant constant de \val{6:I-0}~pA, le potentiel aborde le seuil presque à plat.}
\en{On the left of \figref{6-jitter}, the bottom of the cloud follows the line of equality:
this is the jitter that the slope alone explains.
The steepest slopes make the most precise times.
But many points lie above, and the median ratio of measurement to formula is \val{6:jitter-ratio},
over \val{6:jitter-count} spikes.
On the right, with the past, this ratio is \val{6:jitter-past}.
What is still above escapes any reckoning of small delays:
these are the spikes whose predecessor is missing in some trials,
because it had only grazed the threshold.

So a frozen noise is precise because its rises are sharp.
Under a constant current of \val{6:I-0}~pA, the potential comes to threshold almost flat.}

@*1 \bi{Ce qui fait tirer}{What makes it fire}.
\seclabel{6-sta}
\fr{Renversons la question : quand le neurone a tiré, que venait de faire le courant ?
Autour de chaque potentiel d'action, découpons un morceau de courant ; faisons-en la moyenne.
C'est la \term{moyenne déclenchée par le spike}, que l'article montre dans sa figure~3.}
\en{Let us turn the question round: when the neuron fired, what had the current just done?
Around each spike, cut out a piece of the current; take the average of the pieces.
This is the \term{spike-triggered average}, which the paper shows in its Figure~3.}
@^\bi{moyenne déclenchée par le spike}{spike-triggered average}@>
\question{average-before}{recommended}{}{\bi{La moyenne avant le spike}%
  {The average before the spike}}
\fr{Écrivez-la pour un seul décalage :
rendez la moyenne du courant |I|,
|lag| échantillons avant chacun des |m| échantillons |at[0]|, \dots, |at[m-1]|.
Un décalage qui sort du vecteur ne compte pas.
Le programme l'essaie sur un courant de dix échantillons et trois potentiels d'action ;
la bonne réponse est 30~pA.
La vôtre est pour l'instant \val{6:your-average} ; \cmd{make chapter6} dit où vous en êtes.}
\en{Write it for a single lag:
return the average of the current |I|,
|lag| samples before each of the |m| samples |at[0]|, \dots, |at[m-1]|.
A lag that leaves the vector does not count.
The program tries it on a current of ten samples and three spikes; the right answer is 30~pA.
Yours is \val{6:your-average} at present; \cmd{make chapter6} says how far off you are.}
\answer{average-before}{}
@<\bi{Votre moyenne avant le spike}{Your average before the spike}@>=
static double your_average(size_t n, const double I[], size_t m, const size_t at[], size_t lag)
{
  double sum = 0, counted = (double) m; /* \bi{à compter}{to be counted} */
  (void) n, (void) at, (void) lag;
  for (size_t i = 0; i < m; i++) sum += I[0];
  return sum/counted;
}

@ \fr{Le module fait de même pour tous les décalages à la fois,
de |-before| à |+after| échantillons ;
il ajoute à |sum|, et compte les potentiels d'action qui ont toute leur fenêtre.}
\en{The module does the same for all lags at once, from |-before| to |+after| samples;
it adds to |sum|, and counts the spikes that have all of their window.}
@<\bi{Fonctions de la théorie}...@>=
size_t sum_around(const spike_list *spikes, size_t n, const double I[],
  double dt, size_t before, size_t after, double sum[])
{
  size_t counted = 0;
  for (size_t s = 0; s < spikes->n; s++) {
    const size_t at = (size_t) (spikes->t[s]/dt + 0.5);
    if (at < before || at + after >= n) continue;
    for (size_t i = 0; i <= before + after; i++) sum[i] += I[at - before + i];
    counted++;
  }
  return counted;
}

@ \fr{Si le courant et les potentiels d'action n'avaient aucun rapport,
la moyenne de $n$ valeurs du courant
s'écarterait de $I_0$ de $\sigma/\sqrt n$, typiquement.
Une bande de $\pm\num{1.96}\,\sigma/\sqrt n$ contiendrait donc 95~\% des points :
ce qui en sort a un sens.
Les tests vérifient cette bande avec un train de Poisson, qui ignore le courant.
Deux moyennes, puis trois cadences du bruit (|average_before_spikes|).}
\en{If current and spikes had nothing to do with each other,
the average of $n$ values of the current
would stray from $I_0$ by $\sigma/\sqrt n$, typically.
A band of $\pm\num{1.96}\,\sigma/\sqrt n$ would then hold 95\% of the points:
what leaves it probably means something.
The tests check this band with a Poisson train, which knows nothing of the current.
We try two means, then three characteristic times of the noise (|average_before_spikes|).}
\figure{6-sta}{La moyenne du courant autour d'un potentiel d'action, écart à $I_0$.
À gauche, deux courants moyens ; à droite, trois temps caractéristiques.
Bande grise : ce que donnerait un train sans rapport avec le courant, à 95~\%.}%
  {The average of the current around a spike, as a difference from $I_0$.
Left, two mean currents; right, three characteristic times.
Grey band: what a train unrelated to the current would give, at 95\%.}
\fr{Sur la \figref{6-sta}, le courant monte avant le potentiel d'action,
culmine avec lui, et retombe :
le neurone tire sur une dépolarisation \emph{transitoire}.
À droite, la forme suit la cadence du bruit : plus il est lent, plus la montée est étalée.
À gauche, un courant moyen plus fort creuse la courbe avant la montée :
le neurone a d'abord été retenu, puis relâché.
Le creux vaut \val{6:trough-1}, \val{6:trough-2}, \val{6:trough-3}
et \val{6:trough-4}~\% du sommet à 130, 150, 200 et 250~pA.
L'article voit ce creux, et le voit croître avec la moyenne : c'est un trait que le modèle retrouve.

La montée la plus raide est \val{6:steepest-2}~ms avant le potentiel d'action à 150~pA,
\val{6:steepest-4}~ms à 250~pA.
Dans les cellules, c'est de 5 à 10~ms : un trait que le modèle manque.
C'est peut-être qu'un seuil sans épaisseur répond trop vite :
un vrai potentiel d'action ne part pas d'un coup.}
\en{In \figref{6-sta} the current rises before the spike, peaks with it, and falls back:
the neuron fires on a \emph{transient} depolarisation.
On the right, the shape follows the pace of the noise:
the slower the fluctuations, the longer the rise.
On the left, a stronger mean current hollows out the curve before the rise:
the neuron was first held back, then let go.
The trough is \val{6:trough-1}, \val{6:trough-2}, \val{6:trough-3}
and \val{6:trough-4}\% of the peak at 130, 150, 200 and 250~pA.
The paper sees this trough, and sees it grow with the mean: a feature that the model reproduces.

The steepest rise comes \val{6:steepest-2}~ms before the spike at 150~pA,
\val{6:steepest-4}~ms at 250~pA.
In the cells it is 5 to 10~ms: a feature that the model misses.
A threshold without thickness may answer too fast: a real spike takes time to take off.}
\question{what-it-prefers}{essential}{}{\bi{Ce que préfère un neurone}{What a neuron prefers}}
\fr{À l'aide de la \figref{6-sta} :
quel courant faudrait-il jouer pour être sûr d'obtenir un potentiel d'action,
et un seul, à un instant choisi ?
Pourquoi le commencer par un creux ?
Que dit cette moyenne d'un courant constant,
et que ne peut-elle pas dire d'un neurone
qui répondrait aussi bien à une montée qu'à une descente ?}
\en{With the help of \figref{6-sta}:
which current should be played to make sure of one spike, and only one, at a chosen time?
Why start it with a trough?
What does this average say about a constant current,
and what can it not say about a neuron that would respond to a rise as well as to a fall?}
\answer{what-it-prefers}{}

@*1 \bi{Résonner}{Resonating}.
\seclabel{6-resonance}
\fr{Le bruit contient toutes les fréquences.
Lesquelles servent ?
Ôtons-le, et ajoutons au courant moyen une sinusoïde faible,
d'amplitude \val{6:sine-amplitude}~pA, de fréquence $f$.
Sa phase est tirée au sort à chaque bloc, la même pour les \val{6:trials} essais.
Hunter et ses collègues l'ont fait sur un neurone d'aplysie et sur un modèle \cite{hunter98}.
Avant de regarder :}
\en{Noise contains all frequencies.
Which ones are of use?
Let us take it away, and add to the mean current a weak sinusoid,
of amplitude \val{6:sine-amplitude}~pA and frequency $f$.
Its phase is drawn at random for each block, the same for the \val{6:trials} trials.
Hunter and colleagues did this on a neuron of {\it Aplysia} and on a model \cite{hunter98}.
Before looking:}
\question{why-harmonics}{recommended}{}{\bi{Pourquoi des pics aux harmoniques ?}%
  {Why peaks at the harmonics?}}
\fr{Sous le seul courant moyen, le neurone tire à \val{6:dc-rate}~Hz.
Pour quelles fréquences du courant
chaque potentiel d'action retrouve-t-il la même phase de la sinusoïde ?
Pourquoi alors $\lambda<0$ ? Que se passe-t-il à une fois et demie cette fréquence ?
Prédisez la courbe, puis comparez à la \figref{6-resonance}.}
\en{Under the mean current alone, the neuron fires at \val{6:dc-rate}~Hz.
At which frequencies of the current does each spike meet the same phase of the sinusoid again?
Why is $\lambda<0$ then? What happens at one and a half times this frequency?
Predict the curve, then compare with \figref{6-resonance}.}
\answer{why-harmonics}{}

@ \fr{Nous balayons des fréquences en huitièmes de celle du neurone :
$f/f_0$ va de $1/4$ à $7/2$ (|sweep_the_frequency|).}
\en{We sweep frequencies in eighths of the neuron's own:
$f/f_0$ goes from $1/4$ to $7/2$ (|sweep_the_frequency|).}
\figure{6-resonance}{Fiabilité en fonction de la fréquence
d'une sinusoïde faible ajoutée au courant moyen ;
barres : deux erreurs-types.
Les tirets verticaux : la fréquence propre $f_0$ du neurone, et ses deux premiers multiples.}%
  {Reliability against the frequency of a weak sinusoid added to the mean current;
bars: two standard errors.
Vertical dashes: the neuron's own rate $f_0$, and its first two multiples.}
\fr{La \figref{6-resonance} a des pics à $f_0$, $2f_0$ et $3f_0$ :
\val{6:harmonic-1}, \val{6:harmonic-2} et \val{6:harmonic-3} ;
entre eux, à $\frac32f_0$ et $\frac52f_0$, \val{6:between-2} et \val{6:between-3}.
(Un pic plus petit, \val{6:between-1}, est à $\frac12f_0$ :
un potentiel d'action sur deux retrouve la même phase.)
À ces fréquences, la sinusoïde revient au même point à chaque intervalle.
Un essai en retard rencontre une montée plus raide, il rattrape ;
c'est l'\term{accrochage de phase}.
On s'attend donc à ce qu'un courant qui fluctue
aide d'autant plus qu'il contient la fréquence de décharge du neurone.}
\en{\Figref{6-resonance} has peaks at $f_0$, $2f_0$ and $3f_0$:
\val{6:harmonic-1}, \val{6:harmonic-2} and \val{6:harmonic-3};
between them, at $\frac32f_0$ and $\frac52f_0$, \val{6:between-2} and \val{6:between-3}.
(A smaller peak, \val{6:between-1}, lies at $\frac12f_0$:
every second spike meets the same phase again.)
At these frequencies the sinusoid comes back to the same point at each interval.
A trial that is late meets a steeper rise, and catches up: this is \term{phase locking}.
This suggests that a fluctuating current helps most when it contains the neuron's own firing rate.}
@^\bi{accrochage de phase}{phase locking}@>

@ \fr{La même question se pose pour le temps caractéristique du bruit.
Le \chapref{5} a vu un optimum ;
mais en gardant $\sigma$ constant, on change aussi la force de l'effet sur le potentiel.
Balayons $\tau_s$ de \val{6:shortest} à 100~ms de deux façons :
en tenant l'écart-type du courant, \val{6:half}~pA,
ou en tenant celui du potentiel libre (seuil ôté),
égal à ce qu'il est à $\tau_s=\val{6:tau-s}$~ms (|sweep_the_time_scale|).}
\en{The same question arises for the characteristic time of the noise.
There was an optimum in \chapref{5};
but by holding $\sigma$, one also changes the strength of the effect on the potential.
Let us sweep $\tau_s$ from \val{6:shortest} to 100~ms in two ways:
holding the standard deviation of the current, \val{6:half}~pA,
or holding that of the free potential,
equal to what it is at $\tau_s=\val{6:tau-s}$~ms (|sweep_the_time_scale|).}
\figure{6-optimum}{Fiabilité en fonction du temps caractéristique du bruit gelé.
Ronds : l'écart-type du courant est tenu ; carrés : celui du potentiel libre.
Barres : deux erreurs-types.}%
  {Reliability against the characteristic time of the frozen noise.
Circles: the standard deviation of the current is held; squares: that of the free potential.
Bars: two standard errors.}
\fr{En tenant le courant (\figref{6-optimum}, ronds),
la fiabilité vaut \val{6:optimum-1} à \val{6:shortest}~ms, \val{6:optimum-6} à 10~ms,
et \val{6:optimum-10} à 100~ms.
Trop rapide, le bruit est filtré par la membrane ; trop lent, il ressemble à un courant constant.
En tenant le potentiel (carrés), le premier défaut disparaît, et avec lui la montée :
la fiabilité vaut \val{6:optimum-11} à \val{6:shortest}~ms, et \val{6:optimum-20} à 100~ms.
L'optimum tient donc à ce que l'on garde constant.
Galán et ses collègues en ont fait la théorie \cite{galan08} ; ils tiennent le courant.}
\en{Holding the current (\figref{6-optimum}, circles),
reliability is \val{6:optimum-1} at \val{6:shortest}~ms, \val{6:optimum-6} at 10~ms,
and \val{6:optimum-10} at 100~ms.
Too fast, the noise is filtered out by the membrane; too slow, it looks like a constant current.
Holding the potential (squares), the first defect disappears, and the climb with it:
reliability is \val{6:optimum-11} at \val{6:shortest}~ms, and \val{6:optimum-20} at 100~ms.
So the optimum depends on what is kept constant.
Galán and colleagues worked out its theory \cite{galan08}; they hold the current.}

@*1 \bi{Résumé}{Summary}.
\seclabel{6-summary}
\fr{\li Sous un courant qui fluctue, les essais oublient leur départ et se confondent ;
sous un courant constant, jamais.
\li L'exposant de Lyapunov mesure cet oubli :
nul pour un courant constant, négatif sous un bruit gelé,
d'autant plus que le bruit est fort et la moyenne faible.
\li La gigue d'un potentiel d'action est le bruit de la membrane divisé par la pente au seuil.
\li Le neurone tire sur une montée du courant, précédée d'un creux quand la moyenne est forte.
\li Sous une sinusoïde faible, il est le plus fiable à sa fréquence propre et à ses multiples ;
sous un bruit, il y a une cadence optimale si l'on garde constant l'écart-type du courant.
\li Deux désaccords avec les cellules :
l'effet de la moyenne, et l'instant de la montée la plus raide.

Pour aller plus loin : Brette et Guigon \cite{brette03},
qui démontrent l'oubli pour une classe de modèles ;
Hunter et ses collègues \cite{hunter98} sur la résonance ;
Galán et ses collègues \cite{galan08} sur la cadence optimale ;
Gerstner et ses collègues \cite{gerstner14} pour la théorie.}
\en{\li Under a fluctuating current, trials forget where they started and merge;
under a constant one, never.
\li The Lyapunov exponent measures this forgetting:
zero for a constant current that makes the neuron fire, negative under a frozen noise,
and more so when the noise is stronger or the mean weaker.
\li The jitter of a spike is the membrane's noise divided by the slope at threshold.
\li The neuron fires on a rise of the current, preceded by a trough when the mean is strong.
\li Under a weak sinusoid it is most reliable at its own firing rate and at multiples of it;
under a noise there is an optimal characteristic time, if the amplitude of the current is held.
\li Two disagreements with the cells: the effect of the mean, and the time of the steepest rise.

To go further: Brette and Guigon \cite{brette03}, who prove forgetting for a class of models;
Hunter and colleagues \cite{hunter98} on resonance;
Galán and colleagues \cite{galan08} on the optimal pace;
Gerstner and colleagues \cite{gerstner14} for the theory.}

@*1 \bi{Coulisses}{Backstage}.
\backstage
\fr{Ce que le programme emprunte.}
\en{What the program borrows.}
@<\bi{Emprunte pour \.{chapter6}}...@>=
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include "workshop.h"
#include "elementary.h"
#include "statistics.h"
#include "random.h"
#include "stimuli.h"
#include "lif.h"
#include "noise.h"
#include "noisy.h"
#include "spikes.h"
#include "reliability.h"
#include "theory.h"

@ \fr{Les réglages, et les places partagées.}
\en{The settings, and the shared places.}
@<\bi{Déclare les réglages de \.{chapter6}}...@>=
@<\bi{Donne au neurone du livre ses valeurs par défaut}...@>@;
enum { MOST = 100, MOST_NOISES = 1000, MEANS = 6, TIMES = 10, STAS = 6 };
enum { CONDITIONS = 3*MEANS + 27 + 2*TIMES }; /* \bi{pour la barre}{for the bar} */
enum { LONGEST = 2000, EVERY = 100, MOMENTS = 10, NEAR = 15,
  JITTER_NOISES = 20, BEFORE = 120, AFTER = 40 };
static const double BUDGET = 2.5e6; /* \bi{pas de toute une condition}
  {steps of a whole condition} */
static const double MOST_SPIKES = 3.5e5; /* \bi{des essais les plus longs}{of the longest trials} */
static const double AFAR = 1e6; /* \bi{hors de tous les cadres}{outside every frame} */
static double sigma_V = 0.5; /* mV */
static double duration = 900, dt = 0.5; /* ms */
static double I_0 = @<\bi{Courant du créneau, en pA}...@>; /* pA */
static double sigma = @<\bi{Écart-type du bruit, en pA}...@>, tau_s = 3; /* pA, ms */
static double sine_amplitude = 21.2; /* pA */
static uint64_t trials = 25, noises = 32, seed = 42;
static const double drop = 100; /* ms */
static spike_list train[MOST], alone, nearby;
static double *current; /* pA */
static double exponent[MOST_NOISES], reliability[MOST_NOISES];

@ \fr{Leurs bornes.}
\en{Their bounds.}
\parameters{6}
@<\bi{Déclare les réglages de \.{chapter6}}...@>=
static const parameter table[] = {
  @<\bi{Lignes de table communes aux neurones}...@>@;@/
  { "sigma-V", "σ_V", "mV", &sigma_V, NULL, 0, 10, "bruit interne", "internal noise" },@/
  { "duration", "T", "ms", &duration, NULL, 200, 10000,
    "durée d'un essai", "duration of a trial" },@/
  { "dt", "Δt", "ms", &dt, NULL, 0.01, 3, "pas de temps", "time step" },@/
  { "I-0", "I_0", "pA", &I_0, NULL, -1000, 1000, "courant moyen", "mean current" },@/
  { "sigma", "σ", "pA", &sigma, NULL, 0, 1000,
    "écart-type du bruit externe", "standard deviation of the external noise" },@/
  { "tau-s", "τ_s", "ms", &tau_s, NULL, 0.01, 1000,
    "temps caractéristique du bruit externe", "characteristic time of the external noise" },@/
  { "sine-amplitude", "A", "pA", &sine_amplitude, NULL, 0, 1000,
    "amplitude de la sinusoïde", "amplitude of the sinusoid" },@/
  { "trials", "N", "", NULL, &trials, 2, MOST, "essais par bloc", "trials in a block" },@/
  { "noises", "M", "", NULL, &noises, 2, MOST_NOISES,
    "bruits gelés par condition", "frozen noises in a condition" },@/
  { "seed", "s", "", NULL, &seed, 0, 18446744073709551615.0,
    "graine du hasard", "seed of the random numbers" },@/
  { .name = NULL }
};

@ \fr{Ce qui ne va pas ensemble ; les courants tiennent dans une place commune.}
\en{What does not go together; currents live in a common place.}
@<\bi{Refuse les réglages de \.{chapter6} qui ne vont pas ensemble}{Refuse settings of \.{chapter6} that do not go together}@>=
lif_check(&cell, dt);
if (dt > tau_s)
  refuse_option("dt", "le pas ne doit pas dépasser tau-s", "the step must not exceed tau-s");
grid_check("duration", duration, dt);
memory_check(2*(fmax(duration, PIECE) + 1)/dt);
@<\bi{Refuse plus de dix secondes de calcul}{Refuse more than ten seconds of computing}@>@;
current = vector_new(sample_count(fmax(duration, PIECE), dt) + 2);
value_put("sigma-V", "%g", sigma_V), value_put("I-0", "%g", I_0), value_put("sigma", "%g", sigma);
value_put("half", "%g", sigma/2), value_put("tau-s", "%g", tau_s),
  value_put("sine-amplitude", "%g", sine_amplitude);
value_put("trials", "%.0f", (double) trials), value_put("noises", "%.0f", (double) noises);

@ \fr{Une soixantaine de conditions, de |BUDGET| pas chacune,
font dix secondes sur une machine modeste.
Sans bruit interne, chaque potentiel d'action se date par dichotomie, et coûte cinquante pas ;
leur nombre se devine d'après le plus fort courant des expériences.}
\en{Some sixty conditions, of |BUDGET| steps each, make ten seconds on a modest machine.
Without internal noise each spike is dated by bisection, at the cost of fifty steps;
their number is guessed from the strongest current of the experiments.}
@<\bi{Refuse plus de dix secondes...@>=
const double all = (double) (noises*trials), fast = fmax(I_0, 300) + 2*sigma; /* pA */
if (all*fmax(duration, LONGEST/2)/dt > BUDGET)
  refuse_option("noises", "calcul trop long : diminuer noises, trials ou duration, ou augmenter dt",
    "too long a computation: lower noises, trials or duration, or raise dt");
if (all*fmax(duration, LONGEST)/lif_interval(&cell, fast) > MOST_SPIKES)
  refuse_option("noises",
    "calcul trop long pour un neurone qui tire si vite : diminuer noises, trials ou duration",
    "too long a computation for a neuron that fires so fast: lower noises, trials or duration");

@ \fr{Une condition et un bloc, comme au \chapref{5} ;
une sinusoïde peut s'ajouter, de phase tirée au sort pour le bloc.}
\en{A condition and a block, as in \chapref{5};
a sinusoid may be added, its phase drawn at random for the block.}
@<\bi{Définit les outils de \.{chapter6}}...@>=
enum { PIECE = 10000 }; /* \bi{plus long courant}{longest current}, ms */
typedef struct { double mean, sigma, tau_s, duration, frequency, amplitude;
  size_t trials; } condition;
static condition usual(void)
{
  return (condition) @[{ I_0, sigma, tau_s, duration, 0, 0, trials }@];
}
static size_t make_current(condition c, uint64_t j, double I[])
{
  const size_t n = sample_count(c.duration, dt) + 1;
  const double phase = uniform(seed, STREAM_PHASE, j, 0); /* \bi{en tours}{in turns} */
  noise_alpha(n, I, dt, c.mean, c.sigma, c.tau_s, seed, j);
  if (c.amplitude > 0)
    for (size_t i = 0; i < n; i++)
      I[i] += c.amplitude*portable_sin_turns(phase + c.frequency*dt*(double) i/1000);
  return n;
}

@ \fr{Un bloc bruyant, et la fiabilité de tous les blocs d'une condition,
que plusieurs processeurs peuvent se partager.}
\en{A noisy block, and the reliability of all blocks of a condition,
which several processors may share out.}
@<\bi{Définit les outils de \.{chapter6}}...@>=
static void play_block(condition c, uint64_t j, double I[], spike_list train[])
{
  const size_t n = make_current(c, j, I);
  const noisy_model m = noisy_prepare(cell, dt, sigma_V, seed);
  for (size_t k = 0; k < c.trials; k++) trial_run(&m, MOST*j + k, n, I, NULL, &train[k]);
}
static void play_noises(condition c)
{
  static size_t played = 0;
  const event_rule paper = { drop, c.duration, 10, 3 };
#pragma omp parallel for schedule(dynamic)
  for (uint64_t j = 0; j < noises; j++) {
    spike_list own[MOST] = {{0}};
    double *I = vector_new(sample_count(c.duration, dt) + 1);
    play_block(c, j, I, own);
    reliability[j] = measure(c.trials, own, &paper).reliability;
    for (size_t k = 0; k < c.trials; k++) free(own[k].t);
    free(I);
  }
  progress(++played, CONDITIONS);
}

@ \fr{Les deux rasters de l'oubli.}
\en{The two rasters of forgetting.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
static void let_trials_forget(void)
{
  datafile *f = data_open("forgetting.tsv", "t (ms)\ttrial\tcase");
  for (int panel = 0; panel < 2; panel++) {
    scatter_block(panel == 0 ? 0 : sigma, LONGEST, 0);
    for (size_t k = 0; k < trials; k++)
      data_spikes(f, train[k].n, train[k].t, (double) k + 1, panel + 1);
    data_row(f, -AFAR, 1, panel + 1);
  }
  data_close(f);
}

@ \fr{Quatre amplitudes, trois durées.}
\en{Four amplitudes, three lengths.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
static void count_the_coalesced(void)
{
  static const double amplitude[4] = { 0, 0.25, 0.5, 1 }; /* \bi{parts de}{parts of} |sigma| */
  static const double times[3] = { 1024, 1500, LONGEST }; /* ms */
  for (size_t a = 0; a < 4; a++) {
    double share[3] = { 0 };
    for (uint64_t j = 0; j < noises; j++) {
      scatter_block(amplitude[a]*sigma, LONGEST, j);
      for (int i = 0; i < 3; i++)
        share[i] += 100*coalesced(trials, train, times[i], 1)/(double) noises;
    }
    value_numbered("amplitude", a + 1, "%g", amplitude[a]*sigma);
    for (size_t i = 0; i < 3; i++) value_numbered("coalesced", 3*a + i + 1, "%.1f", share[i]);
  }
}

@ \fr{Deux essais voisins, trois amplitudes.}
\en{Two neighbouring trials, three amplitudes.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
static void follow_two_trials(void)
{
  datafile *f = data_open("two-trials.tsv", "t (ms)\tgap (ms)\ttheory (ms)");
  for (int k = 0; k < 3; k++) {
    double gap[MOMENTS] = { 0 }, lambda = 0; /* \bi{logarithmes}{logarithms} */
    for (uint64_t j = 0; j < noises; j++) {
      @<\bi{Joue deux essais voisins sous le bruit |j|, et ajoute leurs écarts}{Play two...@>@;
    }
    for (int i = 0; i < MOMENTS; i++) {
      const double t = EVERY*(i + 1), predicted = gap[1] + lambda*(t - 2*EVERY)/1000;
      data_row(f, t, portable_exp(gap[i]), portable_exp(predicted));
    }
    data_blank(f), data_blank(f);
  }
  data_close(f);
}

@ \fr{L'exposant, pour huit amplitudes, avec son incertitude.}
\en{The exponent, for eight amplitudes, with its uncertainty.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
static void compute_the_exponent(void)
{
  static const double amplitude[8] = { 0, 0.05, 0.1, 0.15, 0.25, 0.5, 0.75, 1 };
    /* \bi{parts de}{parts of} |sigma| */
  datafile *f = data_open("exponent.tsv", "sigma (pA)\tlambda (1/s)\tstandard error");
  for (size_t a = 0; a < 8; a++) {
    exponents(I_0, amplitude[a]*sigma);
    data_row(f, amplitude[a]*sigma, mean(noises, exponent),
      standard_deviation(noises, exponent)/sqrt((double) noises));
    value_numbered("exponent-sigma", a + 1, "%g", amplitude[a]*sigma);
    value_numbered("exponent", a + 1, "%.1f", mean(noises, exponent));
  }
  const double lambda = mean(noises, exponent);
  data_close(f), value_put("healing", "%.0f", lambda < -0.05 ? -1000/lambda : NAN);
  value_word("constant", isfinite(lif_interval(&cell, I_0)), "nul", "zero",
    "celui de la fuite seule", "that of the leak alone");
}

@ \fr{La dérive des phases, calculée et simulée.}
\en{The drift of phases, computed and simulated.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
static void let_phases_drift(void)
{
  const interval_law law = interval_moments(cell, I_0, sigma_V);
  const double s = law.cv*law.mean;
  double variance = 0;
  size_t blocks = 0;
  for (uint64_t j = 0; j < noises; j++) {
    condition c = usual();
    c.sigma = 0;
    play_block(c, j, current, train);
    const size_t k = common_rank(trials, train);
    const double spread = spike_sd(trials, train, k); /* ms */
    if (k > 1) variance += spread*spread/(double) k, blocks++;
  }
  value_put("interval-mean", "%.1f", law.mean), value_put("interval-cv", "%.3f", law.cv),
    value_put("interval-sd", "%.2f", s);
  value_put("drift", "%.2f", sqrt(variance/(double) blocks)),
    value_put("drift-ten", "%.1f", s*sqrt(10));
}

@ \fr{L'exposant et la fiabilité en fonction du courant moyen.}
\en{The exponent and reliability against the mean current.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
static void raise_the_mean(void)
{
  static const double means[MEANS] = { 130, 150, 170, 200, 250, 300 }; /* pA */
  datafile *f = data_open("mean.tsv",
    "I_0 (pA)\tlambda (1/s)\tstandard error\treliability\tstandard error\tsigma (pA)");
  for (int k = 0; k < 3; k++) {
    for (size_t i = 0; i < MEANS; i++) {
      condition c = usual();
      c.mean = means[i], c.sigma = k == 0 ? 0 : k == 1 ? sigma/4 : sigma;
      exponents(c.mean, c.sigma);
      play_noises(c);
      data_row(f, means[i], mean(noises, exponent),
        standard_deviation(noises, exponent)/sqrt((double) noises),
        mean(noises, reliability),
        standard_deviation(noises, reliability)/sqrt((double) noises), c.sigma);
      value_numbered("mean-exponent", (size_t) k*MEANS + i + 1, "%.1f", mean(noises, exponent));
      value_numbered("mean-reliability", (size_t) k*MEANS + i + 1,
        "%.2f", mean(noises, reliability));
    }
    data_blank(f), data_blank(f);
  }
  data_close(f);
}

@ \fr{La gigue, potentiel d'action par potentiel d'action.}
\en{Jitter, spike by spike.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
static void compare_jitter_with_slope(void)
{
  datafile *f = data_open("jitter.tsv",
    "slope (mV/ms)\tformula (ms)\tmeasured (ms)\twith the past (ms)");
  const lif_model quiet = lif_prepare(cell, &lif_ramp, dt);
  size_t found = 0;
  for (uint64_t j = 0; j < JITTER_NOISES; j++) {
    condition c = usual();
    double past = 0; /* \bi{variance du retard, passé compris, ms$^2$}
      {variance of the delay, past included, ms$^2$} */
    c.trials = MOST;
    play_block(c, j, current, train);
    const size_t n = sample_count(c.duration, dt) + 1;
    run_from(&quiet, cell.V_L, n, current, &alone);
    for (size_t k = 0; k < alone.n; k++) {
      @<\bi{Compare la gigue du potentiel d'action |k| aux deux prédictions}{Compare the...@>@;
    }
  }
  data_row(f, AFAR, AFAR, AFAR, AFAR), data_close(f);
  @<\bi{Note les rapports de la gigue aux prédictions}{Note the ratios of jitter to predictions}@>@;
}

@ \fr{Les moyennes déclenchées par le spike :
quatre courants moyens, puis deux autres temps caractéristiques.}
\en{Spike-triggered averages: four mean currents, then two more time scales.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
static void average_before_spikes(void)
{
  static const double means[STAS] = { 130, 150, 200, 250, 150, 150 },
    times[STAS] = { 3, 3, 3, 3, 1, 10 }; /* pA, ms */
  datafile *f = data_open("sta.tsv", "lag (ms)\tI - I_0 (pA)\tband (pA)\tI_0 (pA)\ttau_s (ms)");
  for (size_t k = 0; k < STAS; k++) {
    const double time = fmax(times[k], dt); /* ms */
    double sta[BEFORE + AFTER + 1], n = (double) gather(means[k], time, sta);
    for (int i = 0; i <= BEFORE + AFTER; i++)
      data_row(f, (i - BEFORE)*dt, sta[i], 1.96*sigma/sqrt(n), means[k], time);
    data_blank(f), data_blank(f);
    note_shape(k + 1, sta);
  }
  data_close(f);
}

@ \fr{La résonance.}
\en{Resonance.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
static void sweep_the_frequency(void)
{
  const double f_0 = own_rate();
  datafile *f = data_open("resonance.tsv", "f (Hz)\treliability\tstandard error\tf/f_0");
  value_put("dc-rate", "%.1f", isfinite(lif_interval(&cell, I_0)) ? f_0 : 0);
  for (int i = 2; i <= 28; i++) {
    condition c = usual();
    c.sigma = 0, c.frequency = f_0*i/8, c.amplitude = sine_amplitude;
    play_noises(c);
    data_row(f, c.frequency, mean(noises, reliability),
      standard_deviation(noises, reliability)/sqrt((double) noises), i/8.0);
    if (i % 8 == 0) value_numbered("harmonic", (size_t) i/8, "%.2f", mean(noises, reliability));
    if (i % 8 == 4) value_numbered("between", (size_t) i/8 + 1, "%.2f", mean(noises, reliability));
  }
  data_close(f);
}

@ \fr{L'optimum.}
\en{The optimum.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
static void sweep_the_time_scale(void)
{
  static const double times[TIMES] = { 0.5, 1, 2, 3, 5, 10, 20, 30, 50, 100 }; /* ms */
  datafile *f = data_open("optimum.tsv", "tau_s (ms)\treliability\tstandard error\tsigma (pA)");
  for (size_t k = 0; k < 2; k++) {
    for (size_t i = 0; i < TIMES; i++) {
      condition c = usual();
      c.tau_s = fmax(times[i], dt), c.sigma = sigma/2;
      if (k == 1) c.sigma *= membrane_gain(tau_s)/membrane_gain(c.tau_s);
      play_noises(c);
      data_row(f, c.tau_s, mean(noises, reliability),
        standard_deviation(noises, reliability)/sqrt((double) noises), c.sigma);
      value_numbered("optimum", TIMES*k + i + 1, "%.2f", mean(noises, reliability));
    }
    data_blank(f), data_blank(f);
  }
  data_close(f), value_put("shortest", "%g", fmax(times[0], dt));
}

@ \fr{Un bloc sans bruit interne, parti de potentiels tirés au sort.}
\en{A block without internal noise, started from potentials drawn at random.}
@<\bi{Définit les outils de \.{chapter6}}...@>=
static void scatter_block(double amplitude, double length, uint64_t j)
{
  condition c = usual();
  c.sigma = amplitude, c.duration = length;
  const size_t n = make_current(c, j, current);
  const lif_model m = lif_prepare(cell, &lif_ramp, dt);
  for (size_t k = 0; k < trials; k++) {
    const double u = uniform(seed, STREAM_INITIAL, j, k);
    run_from(&m, cell.V_r + u*(cell.V_th - cell.V_r), n, current, &train[k]);
  }
}

@ \fr{Deux essais voisins.
L'écart se lit au dernier potentiel d'action du premier essai avant chaque moment ;
sous $10^{-12}$~ms, l'arrondi l'a mangé.}
\en{Two neighbouring trials.
The gap is read at the last spike of the first trial before each moment;
below $10^{-12}$~ms, rounding has eaten it.}
@<\bi{Joue deux essais voisins sous le bruit |j|, et ajoute leurs écarts}{Play two neighbouring trials under noise |j|, and add their gaps}@>=
condition c = usual();
c.sigma = k == 0 ? 0 : k == 1 ? sigma/4 : sigma, c.duration = EVERY*MOMENTS;
const size_t n = make_current(c, j, current);
const lif_model m = lif_prepare(cell, &lif_ramp, dt);
run_from(&m, cell.V_L, n, current, &alone);
run_from(&m, cell.V_L + 0.001, n, current, &nearby);
for (int i = 0; i < MOMENTS; i++) {
  const double t = last_spike(&alone, EVERY*(i + 1)), d = nearest_distance(&nearby, t);
  gap[i] += portable_log(isfinite(d) ? fmax(d, 1e-12) : 1e-12)/(double) noises;
}
lambda += lyapunov(&m, n, current, &alone)/(double) noises;

@ \fr{L'exposant d'une condition, bruit après bruit, sur 4~s.}
\en{The exponent of a condition, noise after noise, over 4~s.}
@<\bi{Définit les outils de \.{chapter6}}...@>=
static void exponents(double mean, double amplitude)
{
  const lif_model m = lif_prepare(cell, &lif_ramp, dt);
  condition c = usual();
  c.mean = mean, c.sigma = amplitude, c.duration = 4000;
  for (uint64_t j = 0; j < noises; j++) {
    const size_t n = make_current(c, j, current);
    run_from(&m, cell.V_L, n, current, &alone);
    exponent[j] = lyapunov(&m, n, current, &alone);
  }
}

@ \fr{La gigue : le demi-écart entre les quantiles à 16 et à 84~\%,
qu'un essai égaré ne trouble pas.
Avant le premier potentiel d'action, il n'y a pas de passé.}
\en{Jitter: half the distance between the quantiles at 16 and 84\%,
which a stray trial does not disturb.
Before the first spike, there is no past.}
@<\bi{Compare la gigue du potentiel d'action |k| aux deux prédictions}{Compare the jitter of spike |k| with both predictions}@>=
const double t = alone.t[k], before = k > 0 ? alone.t[k-1] + cell.t_ref : 0;
const double slope = slope_at_threshold(&quiet, n, current, t);
const double formula = membrane_spread(&cell, sigma_V, t - before)/slope;
if (k > 0) past *= portable_exp(2*log_factor(&quiet, n, current, alone.t[k-1], t));
past += formula*formula;
const double measured = jitter_around(c.trials, t);
if (!isfinite(measured) || !(slope > 0) || found == MOST_JITTERS) continue;
data_row(f, slope, formula, measured, sqrt(past));
ratio[0][found] = measured/formula, ratio[1][found++] = measured/sqrt(past);

@ \fr{Les rapports médians ; sans bruit interne ils n'existent pas.}
\en{The median ratios; without internal noise they do not exist.}
@<\bi{Note les rapports de la gigue aux prédictions}...@>=
for (int i = 0; i < 2; i++) {
  qsort(ratio[i], found, sizeof *ratio[i], ascending);
  value_put(i == 0 ? "jitter-ratio" : "jitter-past", "%.2f",
    found > 0 && sigma_V > 0 ? quantile(found, ratio[i], 0.5) : NAN);
}
value_put("jitter-count", "%.0f", (double) found);

@ \fr{La place des rapports, et la gigue autour d'un instant ;
elle n'existe pas si un essai sur dix n'a rien à moins de |NEAR|~ms.}
\en{Room for the ratios, and the jitter around a time;
it does not exist if one trial in ten has nothing within |NEAR|~ms.}
@<\bi{Définit les outils de \.{chapter6}}...@>=
enum { MOST_JITTERS = 2000 };
static double ratio[2][MOST_JITTERS];
static double jitter_around(size_t N, double t)
{
  double offset[MOST];
  size_t m = 0;
  for (size_t i = 0; i < N; i++) {
    const double d = nearest_offset(&train[i], t);
    if (fabs(d) < NEAR) offset[m++] = d;
  }
  if (10*m < 9*N) return NAN;
  qsort(offset, m, sizeof *offset, ascending);
  return (quantile(m, offset, 0.84) - quantile(m, offset, 0.16))/2;
}

@ \fr{La moyenne autour des potentiels d'action, sur cinquante morceaux de |PIECE|~ms.}
\en{The average around spikes, over fifty pieces of |PIECE|~ms.}
@<\bi{Définit les outils de \.{chapter6}}...@>=
static size_t gather(double mean, double time_scale, double sta[])
{
  const noisy_model m = noisy_prepare(cell, dt, sigma_V, seed);
  condition c = usual();
  size_t counted = 0;
  c.mean = mean, c.tau_s = time_scale, c.duration = PIECE;
  for (int i = 0; i <= BEFORE + AFTER; i++) sta[i] = 0;
  for (uint64_t j = 0; j < 50; j++) {
    const size_t n = make_current(c, j, current);
    trial_run(&m, MOST*j, n, current, NULL, &alone);
    counted += sum_around(&alone, n, current, dt, BEFORE, AFTER, sta);
  }
  for (int i = 0; i <= BEFORE + AFTER; i++)
    sta[i] = counted > 0 ? sta[i]/(double) counted - mean : 0;
  return counted > 0 ? counted : 1;
}

@ \fr{Sa forme : le creux, en pour cent du sommet,
et l'instant de la montée la plus raide, sur 2~ms.
Le creux est cherché sur une moyenne de 2~ms aussi.}
\en{Its shape: the trough, in per cent of the peak, and the time of the steepest rise, over 2~ms.
The trough too is sought on an average of 2~ms.}
@<\bi{Définit les outils de \.{chapter6}}...@>=
static void note_shape(size_t k, const double sta[])
{
  const int half = (int) fmin(fmax(1/dt, 1), AFTER);
  double peak = 0, trough = 0, rise = 0, when = 0;
  for (int i = half; i <= BEFORE; i++) {
    const double smooth = mean((size_t) (2*half + 1), &sta[i - half]);
    peak = fmax(peak, sta[i]), trough = fmin(trough, smooth);
    if (i + half <= BEFORE && sta[i+half] - sta[i-half] > rise)
      rise = sta[i+half] - sta[i-half], when = (BEFORE - i)*dt;
  }
  const bool flat = peak < 1e-6; /* \bi{un courant constant n'a pas de forme}
    {a constant current has no shape} */
  value_numbered("trough", k, "%.0f", flat ? NAN : 100*trough/peak);
  value_numbered("steepest", k, "%.1f", flat ? NAN : when);
}

@ \fr{La fréquence propre ;
si le courant moyen n'atteint pas le seuil, nous balayons comme si elle valait 10~Hz.}
\en{The neuron's own rate;
if the mean current does not reach threshold, we sweep as if it were 10~Hz.}
@<\bi{Définit les outils de \.{chapter6}}...@>=
static double own_rate(void) /* Hz */
{
  const double interval = lif_interval(&cell, I_0);
  return isfinite(interval) ? 1000/interval : 10;
}
static double membrane_gain(double time) /* mV/pA */
{
  return cell.R*sqrt(time*(2*cell.tau + time))/(cell.tau + time);
}

@ \fr{Vos lignes, sur des réponses connues.}
\en{Your lines, on known answers.}
@<\bi{Définit les expériences de \.{chapter6}}...@>=
@<\bi{Votre part des paires}...@>@;
@<\bi{Votre prochain retard}...@>@;
@<\bi{Votre moyenne avant le spike}...@>@;
static void try_your_lines(void)
{
  static const double last[5] = { 980, 980.5, 981.2, 960, 959.5 }; /* ms */
  static const double I[10] = { 90, 10, 20, 50, 10, 20, 90, 90, 90, 90 }; /* pA */
  static const size_t at[3] = { 5, 1, 3 };
  const double share = your_coalesced(5, last, 1.25),
    late = your_lag(1, cell.V_r + 35, cell.V_th + 10, 1.5*cell.tau),
    average = your_average(10, I, 3, at, 2);
  value_put("your-coalesced", "%.2f", share), value_put("your-lag", "%.3f", late),
    value_put("your-average", "%.1f", average);
  target_put("coalesced-pairs", share, 0.399, 0.401,
    "part des paires qui ont fusionné", "share of pairs that have coalesced");
  target_put("late-again", late, 0.7805, 0.7815,
    "retard au potentiel d'action suivant, ms", "delay at the next spike, ms");
  target_put("average-before", average, 29.9, 30.1,
    "moyenne du courant avant le spike, pA", "average of the current before the spike, pA");
}

@ \fr{Les petits outils du module :
le potentiel que vise la membrane à l'instant $t$,
le dernier potentiel d'action avant $T$ (moins l'infini s'il n'y en a pas),
le plus proche d'un instant.}
\en{The small tools of the module:
the potential that the membrane aims at at time $t$,
the last spike before $T$ (minus infinity if there is none), the one nearest to a given time.}
@<\bi{Outils de la théorie}{Tools of the theory}@>=
static double aim(const lif_model *m, size_t n, const double I[], double t) /* mV */
{
  const double place = fmin(t/m->dt, (double) (n - 1));
  const size_t i = place < (double) (n - 1) ? (size_t) place : n - 2;
  return m->cell.V_L + m->cell.R*(I[i] + (place - (double) i)*(I[i+1] - I[i]));
}

@ \fr{Les deux derniers servent aussi au programme.}
\en{The last two are used by the program too.}
@<\bi{Fonctions de la théorie}...@>=
double last_spike(const spike_list *spikes, double T)
{
  double last = -INFINITY;
  for (size_t s = 0; s < spikes->n && spikes->t[s] < T; s++) last = spikes->t[s];
  return last;
}
double nearest_offset(const spike_list *spikes, double t)
{
  double nearest = INFINITY;
  for (size_t s = 0; s < spikes->n; s++)
    if (fabs(spikes->t[s] - t) < fabs(nearest)) nearest = spikes->t[s] - t;
  return nearest;
}
double nearest_distance(const spike_list *spikes, double t)
{
  return fabs(nearest_offset(spikes, t));
}

@ \fr{La pente au seuil, et ce que la membrane a reçu de bruit.}
\en{The slope at threshold, and the noise that the membrane has received.}
@<\bi{Fonctions de la théorie}...@>=
double slope_at_threshold(const lif_model *m, size_t n, const double I[], double t) /* mV/ms */
{
  return (aim(m, n, I, t) - m->cell.V_th)/m->cell.tau;
}
double membrane_spread(const lif_neuron *cell, double sigma_V, double s) /* mV */
{
  return sigma_V*sqrt(-portable_expm1(-2*s/cell->tau));
}

@ \fr{La loi de l'intervalle.
On avance les quatre grandeurs $H$, $G$
et leurs intégrales par la méthode de Runge et Kutta, d'ordre 4.
Loin à gauche, $H\approx-1/\sqrt\pi\,u$ et $G\approx-H^2/2u$ ;
l'erreur de ce départ s'éteint comme $e^{u^2}$ quand $u$ monte vers zéro.}
\en{The law of the interval.
The four quantities $H$, $G$
and their integrals are carried forward by the method of Runge and Kutta, of order 4.
Far to the left, $H\approx-1/\sqrt\pi\,u$ and $G\approx-H^2/2u$;
the error of this start dies out as $e^{u^2}$ while $u$ climbs towards zero.}
@^Runge, Carl@>
@^Kutta, Martin@>
@<\bi{Outils de la théorie}...@>=
typedef struct { double H, G, mean, variance; } passage;
static const double ROOT_PI = 1.7724538509055160;
static void slope_of_passage(double u, const passage *x, double unit, passage *rate)
{
  rate->H = 2*u*x->H + unit*2/ROOT_PI, rate->G = 2*u*x->G + x->H*x->H;
  rate->mean = x->H, rate->variance = x->G;
}
static passage moved(const passage *x, const passage *rate, double h)
{
  return (passage) @[{ x->H + h*rate->H, x->G + h*rate->G,
    x->mean + h*rate->mean, x->variance + h*rate->variance }@];
}

@ \fr{Un pas de Runge et Kutta.}
\en{One step of Runge and Kutta.}
@<\bi{Outils de la théorie}...@>=
static void passage_step(double u, double h, double unit, passage *x)
{
  passage a, b, c, d, at;
  slope_of_passage(u, x, unit, &a), at = moved(x, &a, h/2);
  slope_of_passage(u + h/2, &at, unit, &b), at = moved(x, &b, h/2);
  slope_of_passage(u + h/2, &at, unit, &c), at = moved(x, &c, h);
  slope_of_passage(u + h, &at, unit, &d);
  *x = moved(x, &a, h/6), *x = moved(x, &b, h/3), *x = moved(x, &c, h/3), *x = moved(x, &d, h/6);
}

@ \fr{À droite, tout croît comme $e^{u^2}$ :
pour aller au-delà de ce qu'un |double| contient, nous changeons d'unité en chemin.
$H$ et la moyenne se comptent en |unit|, $G$ et la variance en |unit|$^2$ ;
le coefficient de variation n'en sait rien.}
\en{On the right, everything grows as $e^{u^2}$:
to go beyond what a |double| holds, we change units on the way.
$H$ and the mean are counted in |unit|, $G$ and the variance in |unit|$^2$;
the coefficient of variation knows nothing of it.}
@<\bi{Outils de la théorie}...@>=
static void carry(double from, double to, double *unit, passage *x)
{
  static const double SMALLER = 1e-50;
  for (double u = from; u < to; ) {
    const double h = fmin((u < -10 ? 0.5 : 0.01)/(1 + fabs(u)), to - u);
    if (!(u + h > u)) break;
    passage_step(u, h, *unit, x);
    u += h;
    if (x->H < 1/SMALLER) continue;
    x->H *= SMALLER, x->mean *= SMALLER, *unit *= SMALLER;
    x->G *= SMALLER*SMALLER, x->variance *= SMALLER*SMALLER;
  }
}

@ \fr{Sans bruit, l'intervalle est celui du \chapref{2}, et ne varie pas.}
\en{Without noise, the interval is that of \chapref{2}, and does not vary.}
@<\bi{Fonctions de la théorie}...@>=
interval_law interval_moments(lif_neuron cell, double I, double sigma_V)
{
  if (sigma_V == 0) return (interval_law) @[{ lif_interval(&cell, I), 0 }@];
  const double mu = cell.V_L + cell.R*I, scale = 1.4142135623730951*sigma_V;
  const double y_r = (cell.V_r - mu)/scale, y_th = (cell.V_th - mu)/scale, low = fmin(y_r - 3, -4);
  double unit = 1;
  passage x = { -1/(ROOT_PI*low), 0, 0, 0 };
  x.G = -x.H*x.H/(2*low);
  carry(low, y_r, &unit, &x);
  x.mean = x.variance = 0;
  carry(y_r, y_th, &unit, &x);
  const double mean = unit*cell.t_ref + cell.tau*ROOT_PI*x.mean;
  return (interval_law) @[{ mean/unit, cell.tau*ROOT_PI*sqrt(2*x.variance)/mean }@];
}

@ \fr{L'en-tête.}
\en{The header.}
@(theory.h@>=
#ifndef THEORY_H
#define THEORY_H
#include <stddef.h>
#include "lif.h"
typedef struct { double mean, cv; } interval_law; /* ms, \bi{sans unité}{no unit} */
void run_from(const lif_model *m, double V, size_t n, const double I[], spike_list *spikes);
double coalesced(size_t N, const spike_list train[], double T, double within);
double log_factor(const lif_model *m, size_t n, const double I[], double now, double next);
  /* $\ln\vert g_k\vert$ */
double lyapunov(const lif_model *m, size_t n, const double I[], const spike_list *spikes);
size_t sum_around(const spike_list *spikes, size_t n, const double I[],
  double dt, size_t before, size_t after, double sum[]);
@<\bi{Annonce les petits outils de la théorie}{Announce the small tools of the theory}@>@;
#endif

@ \fr{Suite de l'en-tête.}
\en{The rest of the header.}
@<\bi{Annonce les petits outils de la théorie}...@>=
double last_spike(const spike_list *spikes, double T);
double nearest_offset(const spike_list *spikes, double t);
double nearest_distance(const spike_list *spikes, double t);
double slope_at_threshold(const lif_model *m, size_t n, const double I[], double t);
double membrane_spread(const lif_neuron *cell, double sigma_V, double s);
interval_law interval_moments(lif_neuron cell, double I, double sigma_V);

@ \fr{Et le module.}
\en{And the module.}
@(theory.c@>=
#include <math.h>
#include <stdlib.h>
#include "elementary.h"
#include "workshop.h"
#include "theory.h"
@<\bi{Outils de la théorie}...@>@;
@<\bi{Fonctions de la théorie}...@>@;
