@* \bi{Fiabilité et précision}{Reliability and precision}.
\seclabel{5-reliability}
\fr{Le \chapref{4} a montré deux rasters : l'un se brouille, l'autre tient.
L'œil ne s'y trompe pas.
Mais l'œil ne compare pas dix cellules, ne trace pas une courbe, et ne se laisse pas contredire.
Mainen et Sejnowski \cite{ms95} ont donc tiré deux nombres de leurs rasters :
la \term{fiabilité}, part des potentiels d'action qui reviennent d'un essai à l'autre,
et la \term{précision}, dispersion de ceux qui reviennent.
Nous construisons ici ces deux mesures, telles que l'article les définit.
Nous les essayons sur des trains de potentiels d'action dont nous connaissons la réponse.
Puis nous refaisons les courbes de l'article, et disons où le modèle s'en écarte.

Pour lancer le programme : \cmd{make chapter5}.
Regardez d'abord la \figref{5-construction}.
Les nombres imprimés suivent vos réglages ; ce que le texte en conclut vaut pour ceux du livre.

À la fin du chapitre, vous saurez
\li passer d'un raster à une fiabilité et à une précision, pas à pas ;
\li vérifier une mesure avant de la croire ;
\li dire combien de bruit externe il faut pour que le neurone devienne fiable ;
\li lire une fiabilité avec ses réserves : la fenêtre, le seuil, le nombre et la durée des essais.}
\en{We saw two rasters in \chapref{4}: one blurs, the other holds.
The eye is not deceived.
But the eye cannot compare ten cells or draw a curve, and it cannot be proved wrong.
So Mainen and Sejnowski \cite{ms95} turned their rasters into two numbers:
\term{reliability}, the share of spikes that recur from trial to trial,
and \term{precision}, the spread of those that recur.
Here we build both measures, as the paper defines them.
We try them on spike trains whose answer we know.
Then we redo the curves of the paper, and say where the model departs from them.

To run the program: \cmd{make chapter5}.
Look first at \figref{5-construction}.
The numbers printed follow your settings;
what the text concludes from them holds for those of the book.

By the end of the chapter you will be able to:
\li go from a raster to a reliability and a precision, step by step;
\li check a measure before believing it;
\li say how much external noise it takes to make the neuron reliable;
\li read a reliability with its caveats:
the window, the threshold, the number and length of trials.}
@^\bi{précision}{precision}@>
@s event int
@s event_rule int
@s scores int
@s condition int
@s noisy_model int
@s lif_neuron int
@s spike_list int
@s datafile int
@s uint64_t int

@ \fr{Le programme est une liste d'expériences, dans l'ordre du récit.}
\en{The program is a list of experiments, in the order of the story.}
@(chapter5.c@>=
@<\bi{Emprunte ce qu'il faut à \.{chapter5}}{Borrow what \.{chapter5} needs}@>@;
@<\bi{Déclare les réglages de \.{chapter5}}{Declare the settings of \.{chapter5}}@>@;
@<\bi{Définit les outils de \.{chapter5}}{Define the tools of \.{chapter5}}@>@;
@<\bi{Définit les expériences de \.{chapter5}}{Define the experiments of \.{chapter5}}@>@;
static void check_settings(void)
{
  @<\bi{Refuse les réglages de \.{chapter5} qui ne vont pas ensemble}{Refuse settings of...@>@;
}

@ \fr{Chaque appel est une section qui va suivre.}
\en{Each call is a section to come.}
@(chapter5.c@>=
int main(int argc, char *argv[])
{
  workshop_begin(argc, argv, "chapter5", table);
  check_settings();
  build_the_measure();
  try_your_lines();
  try_known_trains();
  play_many_noises();
  vary_the_amplitude();
  vary_the_time_scale();
  change_the_rule();
  lengthen_the_pulse();
  raise_the_mean();
  compare_the_counts();
  workshop_end();
  return 0;
}

@*1 \bi{Construire la mesure}{Building the measure}.
\seclabel{5-construction}
\fr{Le neurone est celui du \chapref{4}, avec ses \val{5:sigma-V}~mV de bruit interne.
Le courant commence à $t=0$ et dure tout l'essai : \val{5:duration}~ms, de moyenne \val{5:I-0}~pA.
Un \term{bloc} est un courant joué \val{5:trials} fois.
D'un essai à l'autre seul le bruit interne change.

La mesure a quatre étapes.
D'abord, on oublie les \val{5:drop} premières millisecondes.
Puis on rassemble les potentiels d'action de tous les essais, rangés par ordre de temps :
peu importe désormais qui les a tirés.}
\en{The neuron is that of \chapref{4}, with its \val{5:sigma-V}~mV of internal noise.
The current starts at $t=0$ and lasts for the whole trial:
\val{5:duration}~ms, with a mean of \val{5:I-0}~pA.
A \term{block} is one current played \val{5:trials} times.
From trial to trial only the internal noise changes.

The measure has four steps.
First, forget the first \val{5:drop} milliseconds.
Next, gather the spikes of all trials, sorted by time:
who fired them no longer matters.}
@^\bi{bloc d'essais}{block of trials}@>
@<\bi{Fonctions de la fiabilité}{Functions of reliability}@>=
size_t pool_spikes(size_t N, const spike_list train[], double start, double end, double t[])
{
  size_t n = 0;
  for (size_t k = 0; k < N; k++)
    for (size_t s = 0; s < train[k].n; s++)
      if (train[k].t[s] >= start && train[k].t[s] < end) t[n++] = train[k].t[s];
  qsort(t, n, sizeof *t, ascending);
  return n;
}

@ \fr{Avant d'aller plus loin, une question sur ce que l'on vient de jeter.}
\en{Before going on, a question about what we have just thrown away.}
\question{drop-the-start}{recommended}{}{\bi{Pourquoi oublier le début ?}{Why forget the start?}}
\fr{Tous les essais partent de $V(0)=V_L$.
Que vaudrait la fiabilité, sous un courant constant,
si l'on gardait les 100 premières millisecondes ?
Est-ce le courant qui serait fiable ?
Vérifiez avec \cmd{make chapter5 OPTIONS="--drop=0"} :
la fiabilité du courant constant est la valeur \cmd{dc-reliability} de \file{values.tex}.}
\en{All trials start from $V(0)=V_L$.
What would the reliability be, under a constant current, if we kept the first 100 milliseconds?
Would the current deserve the credit?
Check with \cmd{make chapter5 OPTIONS="--drop=0"}:
the reliability of the constant current is the value \cmd{dc-reliability} of \file{values.tex}.}
\answer{drop-the-start}{}

@ \fr{Toute la règle tiendra dans un |event_rule|, et ce que l'on en tire dans des |scores|.}
\en{The whole rule will fit in an |event_rule|, and what we get out of it in |scores|.}
@<\bi{Types de la fiabilité}{Types of reliability}@>=
typedef struct { double from, to; } event; /* ms */
typedef struct {
  double start, end; /* ms, \bi{fin exclue}{end excluded} */
  size_t spikes; /* $n_w$ */
  double multiple; /* \bi{de la fréquence moyenne}{of the mean rate} */
} event_rule;
typedef struct {
  size_t spikes, events;
  double rate; /* Hz */
  double reliability; /* \bi{de 0 à 1}{from 0 to 1} */
  double precision; /* ms */
} scores;

@ \fr{Deuxième étape : une fréquence de décharge, à chaque instant d'une grille de \num{0.1}~ms.
Le PSTH du \chapref{4} avait des cases égales.
Larges, elles noient les pics ; étroites, elles sont presque toutes vides.
L'article prend une \term{fenêtre adaptative} : centrée sur l'instant $g$,
elle s'élargit jusqu'à contenir \val{5:window-spikes} potentiels d'action.
Si $h$ est la distance de $g$ au dernier d'entre eux, la fréquence vaut}
\en{Second step: a firing rate, at each instant of a grid of \num{0.1}~ms.
The PSTH of \chapref{4} had equal bins.
Wide ones drown the peaks; narrow ones are mostly empty.
The paper uses an \term{adaptive window}: centred on the instant $g$,
it widens until it holds \val{5:window-spikes} spikes.
If $h$ is the distance from $g$ to the last of these, the rate is}
\eqn{adaptive}{r(g)={n_w\over2hN},\qquad n_w=\val{5:window-spikes}.}
\fr{Dans une colonne du raster, $h$ est petit et $r$ grand ; dans un silence, c'est l'inverse.
Les $n_w$ plus proches se suivent dans la liste triée.
Quand $g$ avance, leur groupe avance aussi :
on lâche le plus ancien tant que le suivant est plus près.}
\en{In a column of the raster, $h$ is small and $r$ large; in a silence, the reverse.
The $n_w$ nearest spikes stand side by side in the sorted list.
As $g$ moves on, so does their group: we drop the earliest as long as the next one is nearer.}
@^\bi{fenêtre adaptative}{adaptive window}@>
@<\bi{Fonctions de la fiabilité}...@>=
void adaptive_rate(size_t n, const double t[], size_t N,
  const event_rule *rule, size_t points, double rate[])
{
  const size_t last = rule->spikes - 1;
  for (size_t i = 0, a = 0; i < points; i++) { /* |t[a]|\dots|t[a+last]| \bi{: les plus proches}
    {: the nearest} */
    const double g = rule->start + GRID*(double) i;
    while (a + last + 1 < n && t[a+last+1] - g < g - t[a]) a++;
    const double h = fmax(g - t[a], t[a+last] - g); /* ms */
    rate[i] = 1000*(double) rule->spikes/(2*h*(double) N); /* Hz */
  }
}

@ \fr{Troisième étape : un seuil, \val{5:multiple} fois la fréquence moyenne.
Chaque suite de points de la grille
où la fréquence est \emph{strictement} au-dessus est un \term{événement}.
On ne réunit pas deux événements voisins, on n'exige aucune durée minimale.}
\en{Third step: a threshold, \val{5:multiple} times the mean rate.
Each run of grid points whose rate lies \emph{strictly} above it is an \term{event}.
Neighbouring events are not merged, and no minimum length is required.}
@^\bi{événement}{event}@>
\question{event-rule}{essential}{}{\bi{Compter les événements}{Counting the events}}
\fr{Voici |n| valeurs d'une fréquence, et un seuil |level|.
Écrivez la fonction qui compte les suites de valeurs strictement au-dessus du seuil.
Pensez à celle qui commence au premier point,
à celle qui finit au dernier, et à une valeur égale au seuil.
Le programme l'essaie sur douze valeurs où il y en a \val{5:planted-events} ;
\cmd{make chapter5} dit ce qu'elle trouve.
Pour l'instant elle en trouve \val{5:your-events}.}
\en{Here are |n| values of a rate, and a threshold |level|.
Write the function that counts the runs of values strictly above the threshold.
Think of the run that starts at the first point,
of the one that ends at the last, and of a value equal to the threshold.
The program tries it on twelve values that hold \val{5:planted-events} of them;
\cmd{make chapter5} says what it finds.
At present it finds \val{5:your-events}.}
\answer{event-rule}{}
@<\bi{Votre compte des événements}{Your count of the events}@>=
static size_t your_events(size_t n, const double rate[], double level)
{
  size_t count = 0;
  (void) n, (void) rate, (void) level;
    /* \bi{à remplacer par vos lignes}{to be replaced by your lines} */
  return count;
}

@ \fr{Voici celle du livre, qui note aussi où les événements commencent et finissent.
Un événement va d'un demi-pas de grille avant son premier point à un demi-pas après le dernier :
un potentiel d'action est dedans si le point de grille le plus proche y est.}
\en{Here is the book's, which also notes where events start and end.
An event goes from half a grid step before its first point to half a step after its last:
a spike is inside if the nearest grid point is.}
@<\bi{Fonctions de la fiabilité}...@>=
size_t find_events(size_t points, const double rate[],
  double level, const event_rule *rule, event e[])
{
  size_t found = 0;
  for (size_t i = 0; i < points; i++) {
    if (!(rate[i] > level)) continue;
    if (i == 0 || !(rate[i-1] > level)) e[found++].from = rule->start + GRID*((double) i - 0.5);
    e[found-1].to = rule->start + GRID*((double) i + 0.5);
  }
  return found;
}

@ \fr{Quatrième étape : compter.
La fiabilité est la part des potentiels d'action retenus à la première étape
qui tombent dans un événement.}
\en{Fourth step: count.
Reliability is the share of the spikes kept that fall within an event.}
\question{count-the-faithful}{essential}{}{\bi{La part des fidèles}{The share of the faithful}}
\fr{Écrivez la fiabilité :
les instants |t[0]|, \dots, |t[n-1]| et les |m| événements |e| étant donnés,
rendez la part des instants $t$
tels que \hbox{|e[j].from <= t|} et \hbox{|t < e[j].to|} pour un événement~|j|.
Le programme l'essaie sur deux événements et douze instants,
dont un au bord ; la bonne réponse est \num{0.75}.
Lisez la vôtre dans \cmd{make chapter5} ; c'est pour l'instant \val{5:your-reliability}.}
\en{Write the reliability:
given the times |t[0]|, \dots, |t[n-1]| and the |m| events |e|,
return the share of the times $t$
for which \hbox{|e[j].from <= t|} and \hbox{|t < e[j].to|} for some event~|j|.
The program tries it on two events and twelve times,
one of them on an edge; the right answer is \num{0.75}.
Read yours in \cmd{make chapter5}; at present it is \val{5:your-reliability}.}
\answer{count-the-faithful}{}
@<\bi{Votre part des fidèles}{Your share of the faithful}@>=
static double your_reliability(size_t n, const double t[], size_t m, const event e[])
{
  double inside = (double) n; /* \bi{à compter}{to be counted} */
  (void) t, (void) m, (void) e;
  return inside/(double) n;
}

@ \fr{Pour chaque événement qui contient au moins deux potentiels d'action,
on prend l'écart-type de leurs instants (diviseur $n-1$) ;
la précision est la moyenne de ces écarts-types, chaque événement comptant pour un.
Les deux listes sont triées : on les parcourt une seule fois.}
\en{For each event that holds at least two spikes,
we take the standard deviation of their times (divisor $n-1$);
precision is the mean of these standard deviations, each event counting equally.
Both lists are sorted: one pass through them is enough.}
@<\bi{Fonctions de la fiabilité}...@>=
static void count_in_events(size_t n, const double t[], size_t events, const event e[], scores *s)
{
  size_t inside = 0, spread = 0; /* \bi{les événements qui ont un écart-type}
    {events that have a standard deviation} */
  double sum = 0; /* ms */
  for (size_t j = 0, a = 0, b; j < events; j++, a = b) {
    while (a < n && t[a] < e[j].from) a++;
    for (b = a; b < n && t[b] < e[j].to; ) b++;
    inside += b - a;
    if (b - a >= 2) spread++, sum += standard_deviation(b - a, t + a);
  }
  s->reliability = (double) inside/(double) n;
  s->precision = spread > 0 ? sum/(double) spread : NAN;
}

@ \fr{Une précision \emph{petite} est donc une bonne précision :
c'est l'usage de l'article, en millisecondes.
S'il n'y a aucun événement de deux potentiels d'action, elle n'existe pas.
S'il y a en tout moins de \val{5:window-spikes} potentiels d'action,
aucune fenêtre ne se remplit : la fiabilité est nulle.
Voici les étapes réunies : |t| contient les instants triés de |N| essais.}
\en{So a \emph{small} precision is a good one:
the paper uses the word in this way, in milliseconds.
If no event holds two spikes, it is undefined.
If there are fewer than \val{5:window-spikes} spikes in all,
no window ever fills: the reliability is zero.
Here are the steps together: |t| holds the sorted times of |N| trials.}
@<\bi{Fonctions de la fiabilité}...@>=
scores measure_pooled(size_t n, const double t[], size_t N, const event_rule *rule)
{
  scores s = { n, 0, 1000*(double) n/((double) N*(rule->end - rule->start)), 0, NAN };
  if (n < rule->spikes) return s;
  const size_t points = grid_points(rule);
  double *rate = vector_new(points);
  event *e = event_new(points);
  adaptive_rate(n, t, N, rule, points, rate);
  s.events = find_events(points, rate, rule->multiple*s.rate, rule, e);
  count_in_events(n, t, s.events, e, &s);
  free(e), free(rate);
  return s;
}

@ \fr{Construisons la mesure sur deux blocs,
un courant constant puis un bruit gelé (|build_the_measure|) :
c'est la figure~2A de l'article.}
\en{Let us build the measure on two blocks,
a constant current, then a frozen noise (|build_the_measure|):
this is the paper's Figure~2A.}
\figure{5-construction}{La mesure de l'article,
sur un courant constant (à gauche) et sur un bruit gelé (à droite).
En haut, le raster.
En bas, la fréquence de la fenêtre adaptative ;
tireté : la fréquence moyenne ; trait plein : le seuil.
En bleu pâle, les événements ; le début, en gris, est oublié.}%
  {The paper's measure, on a constant current (left) and on a frozen noise (right). Top, the raster.
Bottom, the rate by the adaptive window; dashed: the mean rate; solid: the threshold.
Pale blue, the events; the start, in grey, is forgotten.}
\fr{Sur la \figref{5-construction}, à droite, la fréquence est faite de pics,
et chaque colonne du raster tombe sous l'un d'eux.
Le nombre d'événements est de \val{5:frozen-events}.
La part des potentiels d'action qu'ils contiennent, \val{5:frozen-reliability}, est la fiabilité.
La précision est de \val{5:frozen-precision}~ms.
À gauche, la fréquence ondule autour de sa moyenne et ne fait qu'effleurer le seuil ;
le nombre d'événements y est de \val{5:dc-events}, et la fiabilité de \val{5:dc-reliability} :
des instants où quelques essais se trouvent ensemble,
par hasard ou parce qu'ils ne se sont pas encore quittés.
(Fenêtre de \val{5:window-spikes} potentiels d'action,
seuil à \val{5:multiple} fois la moyenne, $N=\val{5:trials}$.
Aucune des valeurs qui suivent n'a de sens sans ces trois nombres.)}
\en{In \figref{5-construction}, on the right, the rate is made of peaks,
and each column of the raster falls under one of them.
The number of events is \val{5:frozen-events}.
They hold a share \val{5:frozen-reliability} of the spikes: that is the reliability.
The precision is \val{5:frozen-precision}~ms.
On the left, the rate ripples about its mean and only grazes the threshold;
the number of events is \val{5:dc-events}, and the reliability \val{5:dc-reliability}:
instants when a few trials happen to be together, by chance or because they have not parted yet.
(Window of \val{5:window-spikes} spikes,
threshold at \val{5:multiple} times the mean, $N=\val{5:trials}$.
These three numbers apply to all that follows.)}

@*1 \bi{Une mesure se vérifie}{A measure must be checked}.
\seclabel{5-controls}
\fr{Faut-il croire ces nombres ?
Donnons à la mesure des trains dont nous connaissons la réponse.
\li Des trains identiques : la fiabilité doit être 1, la précision 0.
\li Des trains réguliers à 14~Hz,
chaque potentiel d'action déplacé d'un nombre gaussien d'écart-type connu :
la précision doit le rendre.
\li Des trains de Poisson à 14~Hz, où chaque potentiel d'action ignore tous les autres :
la fiabilité doit être voisine de zéro.

Le dernier cas n'est pas seulement une vérification : il dit le plancher de la mesure.
C'est l'expérience |try_known_trains|.
En moyenne sur \val{5:noises} blocs de chaque sorte :}
\en{Should we believe these numbers?
Let us feed the measure spike trains whose answer we know.
\li Identical trains: the reliability must be 1, the precision 0.
\li Regular trains at 14~Hz, each spike moved by a Gaussian number of known standard deviation:
the precision must recover it.
\li Poisson trains at 14~Hz, where nothing is shared: the reliability must be close to zero.

The last case is not only a check: it gives the floor of the measure.
This is experiment |try_known_trains|.
On average over \val{5:noises} blocks of each kind:}
@^Poisson, Siméon Denis@>
\formula{\matrix{
\hbox{\bi{gigue donnée (ms)}{jitter put in (ms)}}\hfill&\hbox{\val{5:planted-1}}&
 \hbox{\val{5:planted-2}}&\hbox{\val{5:planted-3}}&\hbox{\val{5:planted-4}}&\hbox{Poisson}\cr
\hbox{\bi{précision rendue (ms)}{precision recovered (ms)}}\hfill&\hbox{\val{5:given-back-1}}&
 \hbox{\val{5:given-back-2}}&\hbox{\val{5:given-back-3}}&\hbox{\val{5:given-back-4}}&\hbox{---}\cr
\hbox{\bi{fiabilité}{reliability}}\hfill&
 \hbox{\val{5:planted-share-1}}&\hbox{\val{5:planted-share-2}}&
 \hbox{\val{5:planted-share-3}}&\hbox{\val{5:planted-share-4}}&\hbox{\val{5:poisson-1}}\cr}}
\fr{La mesure rend ce qu'on lui donne, à un ou deux pour cent près.
Au-delà de 2~ms elle fléchit : un événement large se coupe en deux, et chaque moitié paraît précise.
Une précision de 3~ms se lit donc comme un minimum.}
\en{The measure recovers what was put in, to within one or two per cent.
Beyond 2~ms it gives way: a wide event splits in two, and each half looks precise.
So a precision of 3~ms should be read as a lower bound.}

@ \fr{Il existe une mesure sans événement ni seuil,
due à Schreiber et à ses collègues \cite{schreiber03}.
Remplaçons chaque potentiel d'action par une gaussienne d'écart-type $w=\val{5:width}$~ms.
Un train devient une courbe $s_i(t)$ ; deux trains se ressemblent si leurs courbes se recouvrent.
On prend la moyenne, sur toutes les paires, du cosinus de l'angle des deux courbes,
vues comme des vecteurs :}
\en{There is a measure without events or threshold,
due to Schreiber and colleagues \cite{schreiber03}.
Replace each spike by a Gaussian of width $w=\val{5:width}$~ms.
A train becomes a curve $s_i(t)$; two trains are alike if their curves overlap.
Take the mean, over all pairs, of the cosine of the angle between the two:}
\eqn{schreiber}{R={2\over N(N-1)}\sum_{i<j}{s_i\cdot s_j\over\vert s_i\vert\,\vert s_j\vert},
\qquad s_i\cdot s_j\propto\sum_{a,b}e^{-(t_a-t_b)^2/4w^2}.}
\fr{La seconde formule évite toute grille :
l'intégrale du produit de deux gaussiennes est encore une gaussienne de leur distance.
Un essai muet compte pour zéro.
Sous des trains de Poisson à 14~Hz, $R$ vaut encore \val{5:poisson-2} : son plancher n'est pas zéro,
car deux trains sans rien en commun se recouvrent par hasard.}
\en{The second formula does away with any grid: the integral of the product of two Gaussians
is again a Gaussian, of the distance between them.
A silent trial counts for zero.
For Poisson trains at 14~Hz, $R$ is still \val{5:poisson-2}: its floor is not zero,
since two trains with nothing in common overlap by chance.}
@^\bi{mesure de Schreiber}{Schreiber's measure}@>
@<\bi{Fonctions de la fiabilité}...@>=
double schreiber(size_t N, const spike_list train[], double start, double end, double w)
{
  double sum = 0, *own = vector_new(N);
  for (size_t i = 0; i < N; i++) own[i] = overlap(&train[i], &train[i], start, end, w);
  for (size_t i = 0; i < N; i++)
    for (size_t j = i + 1; j < N; j++)
      if (own[i] > 0 && own[j] > 0)
        sum += overlap(&train[i], &train[j], start, end, w)/sqrt(own[i]*own[j]);
  free(own);
  return N > 1 ? 2*sum/((double) N*(double) (N - 1)) : NAN;
}

@*1 \bi{Un bruit n'est qu'un bruit}{One noise is only one noise}.
\seclabel{5-noises}
\fr{La \figref{5-construction} montre un bruit gelé.
Un autre bruit donnerait d'autres montées, d'autres colonnes, une autre fiabilité.
Jouons-en \val{5:noises}, et donnons à chacun son point.
L'article l'a fait (figure~2B) avec dix cellules, en gardant de chacune son bloc le plus fiable :
fiabilité de \num{0.91} à \num{1}, précision sous la milliseconde.
C'est l'expérience |play_many_noises|.}
\en{\Figref{5-construction} shows one frozen noise.
Another noise would give other rises, other columns, another reliability.
Let us play \val{5:noises} of them, and plot one point for each.
The paper did so (Figure~2B) with ten cells, keeping from each its most reliable block:
reliability from \num{0.91} to \num{1}, precision under one millisecond.
This is experiment |play_many_noises|.}
\figure{5-noises}{Un point par bruit gelé.
À gauche, fiabilité et précision sous \val{5:sigma}~pA (ronds) ;
le rectangle est ce que l'article a mesuré sur ses meilleurs blocs.
À droite, la mesure de Schreiber en fonction de la fiabilité,
sous \val{5:sigma}~pA (ronds), \val{5:quarter}~pA (carrés) et un courant constant (triangles).}%
  {One point for each frozen noise.
Left, reliability and precision under \val{5:sigma}~pA (circles);
the rectangle is what the paper measured on its best blocks.
Right, Schreiber's measure against reliability,
under \val{5:sigma}~pA (circles), \val{5:quarter}~pA (squares) and a constant current (triangles).}
\fr{À gauche de la \figref{5-noises}, la fiabilité moyenne est de \val{5:many-reliability},
d'un bruit à l'autre l'écart-type est de \val{5:many-sd},
et le bruit le plus fiable donne \val{5:many-best}.
Quelques bruits tombent dans le rectangle de l'article ;
la plupart restent à sa droite :
notre précision moyenne est de \val{5:many-precision}~ms.
À droite, les deux mesures racontent la même histoire :
qui est fiable pour l'une l'est pour l'autre.
Elles ne s'accordent pas sur le zéro, nous avons vu pourquoi.

Retenez surtout la largeur du nuage.
Désormais, tout est une moyenne sur \val{5:noises} bruits,
et les barres sont des écarts-types d'un bruit à l'autre.}
\en{On the left of \figref{5-noises}, the mean reliability is \val{5:many-reliability},
the standard deviation from noise to noise \val{5:many-sd},
and the most reliable noise gives \val{5:many-best}.
A few noises fall in the paper's rectangle;
most stay to its right:
our mean precision is \val{5:many-precision}~ms.
On the right, both measures tell the same story:
what is reliable for one is reliable for the other.
They do not agree on zero, and we have seen why.

Keep in mind, above all, how wide the cloud is.
To conclude from a single noise is to mistake one point for the cloud;
all that follows is an average over \val{5:noises} noises,
and bars are standard deviations from noise to noise.}

@*1 \bi{Combien de bruit faut-il ?}{How much noise does it take?}.
\seclabel{5-amplitude}
\fr{Voici l'expérience centrale de l'article :
augmenter l'amplitude $\sigma$ des fluctuations, à moyenne égale (figure~2C).
Avant de regarder, pariez.}
\en{Here is the central experiment of the paper:
raise the amplitude $\sigma$ of the fluctuations, with the mean held (Figure~2C).
Before looking, place your bet.}
\question{zero-noise}{essential}{}{\bi{La fiabilité à $\sigma=0$}{Reliability at $\sigma=0$}}
\fr{Sous un courant constant, la fiabilité est-elle nulle ?
Que devrait-elle devenir si l'essai durait dix fois plus ?
Si le bruit interne était dix fois plus faible ?
Donnez vos raisons avant de lire la suite, puis comparez :
la \figref{5-amplitude}, et plus loin la table des durées.}
\en{Under a constant current, is the reliability zero?
What should it become if trials lasted ten times longer?
If the internal noise were ten times weaker?
Give your reasons before reading on, then compare:
\figref{5-amplitude}, and further on the table of lengths.}
\answer{zero-noise}{}

@ \fr{Nous jouons huit amplitudes, avec trois forces du bruit interne (|vary_the_amplitude|) ;
car l'article avait neuf cellules, et rien ne dit qu'elles avaient le même $\sigma_V$.}
\en{We play eight amplitudes, with three strengths of the internal noise (|vary_the_amplitude|);
for the paper had nine cells, and nothing says that they had the same $\sigma_V$.}
\figure{5-amplitude}{Fiabilité (à gauche)
et mesure de Schreiber (à droite) en fonction de l'amplitude $\sigma$ du bruit externe,
pour trois forces du bruit interne.
Barres : un écart-type d'un bruit à l'autre.
Les barres grises épaisses : ce que couvrent les neuf cellules de l'article à 0 et à 100~pA.}%
  {Reliability (left) and Schreiber's measure
(right) against the amplitude $\sigma$ of the external noise,
for three strengths of the internal noise.
Bars: one standard deviation from noise to noise.
The thick grey bars: what the paper's nine cells cover at 0 and at 100~pA.}
\fr{La \figref{5-amplitude} refait celle de l'article : la fiabilité part de peu et monte vers 1.
Trois choses à y voir.

Un bruit faible se sent déjà.
Avec $\sigma_V=\val{5:strength-2}$~mV,
la fiabilité vaut \val{5:reliability-9} sous un courant constant,
\val{5:reliability-11} à 10~pA, \val{5:reliability-13} à 25~pA, \val{5:reliability-16} à 100~pA.

Le bruit interne décide de tout le reste.
À 100~pA, les fiabilités des trois neurones sont
\val{5:reliability-8}, \val{5:reliability-16} et \val{5:reliability-24}.
Celles des cellules vont de \num{0.93} à 1.

Enfin, les deux bouts.
Sans bruit externe, les cellules de l'article vont de \num{0.02} à \num{0.43} ;
les trois neurones valent \val{5:reliability-1}, \val{5:reliability-9} et \val{5:reliability-17}.
Peu de bruit interne, et le neurone est trop fiable à 0 ; davantage, et il reste trop bas à 100~pA.
\emph{\val{5:both-ends}}}
\en{\Figref{5-amplitude} redoes the paper's: reliability climbs with the amplitude of the noise.
There are three things to see in it.

Even a weak noise is felt.
With $\sigma_V=\val{5:strength-2}$~mV,
the reliability is \val{5:reliability-9} under a constant current,
\val{5:reliability-11} at 10~pA, \val{5:reliability-13} at 25~pA, \val{5:reliability-16} at 100~pA.

The rest depends on the internal noise.
At 100~pA, the three neurons give \val{5:reliability-8},
\val{5:reliability-16} and \val{5:reliability-24}.
The cells range from \num{0.93} to 1.

Last, both ends.
Without any external noise, the cells of the paper range from \num{0.02} to \num{0.43};
the three neurons give \val{5:reliability-1}, \val{5:reliability-9} and \val{5:reliability-17}.
With little internal noise the neuron is too reliable at 0; with more, it stays too low at 100~pA.
\emph{\val{5:both-ends}}}

@*1 \bi{Des fluctuations plus lentes}{Slower fluctuations}.
\seclabel{5-time-scale}
\fr{L'article a aussi fait varier la durée $\tau_s$ des fluctuations, de 1 à 25~ms,
avec $\sigma$ entre 25 et 50~pA (figure~2D).
Mais que garde-t-on constant quand $\tau_s$ varie ?}
\en{The paper also varied the characteristic time $\tau_s$ of the fluctuations, from 1 to 25~ms,
with $\sigma$ between 25 and 50~pA (Figure~2D).
But what is kept constant while $\tau_s$ varies?}
\question{hold-which}{recommended}{}{\bi{Tenir le courant ou tenir le potentiel ?}%
  {Hold the current or hold the potential?}}
\fr{Un bruit d'écart-type $\sigma$
et de temps $\tau_s$ fait à la membrane des fluctuations d'écart-type
$R\,\sigma\sqrt{\tau_s(2\tau+\tau_s)}/(\tau+\tau_s)$, seuil ôté.
De combien croissent-elles quand $\tau_s$ passe de 1 à 25~ms, $\sigma$ étant tenu ?
Si l'on tenait plutôt les fluctuations du potentiel, que deviendrait $\sigma$ ?
Lequel des deux un expérimentateur règle-t-il, et lequel est juste ?}
\en{Without a threshold, a noise of standard deviation $\sigma$ and characteristic time $\tau_s$
gives the membrane fluctuations of standard deviation
$R\,\sigma\sqrt{\tau_s(2\tau+\tau_s)}/(\tau+\tau_s)$.
By how much do they grow when $\tau_s$ goes from 1 to 25~ms, $\sigma$ being held?
If the fluctuations of the potential were held instead, what would become of $\sigma$?
Which of the two does an experimenter set, and which is fair?}
\answer{hold-which}{}

@ \fr{Faisons d'abord comme l'article, et gardons $\sigma$ constant : c'est |vary_the_time_scale|.}
\en{Let us first do as the paper did, and hold $\sigma$: this is |vary_the_time_scale|.}
\figure{5-time-scale}{Précision (à gauche)
et fiabilité (à droite) en fonction du temps caractéristique $\tau_s$, pour deux amplitudes.
Barres : un écart-type d'un bruit à l'autre.
En gris : où se tient l'essentiel des mesures de l'article ; tireté : la pire.}%
  {Precision (left) and reliability (right) against
the characteristic time $\tau_s$, for two amplitudes.
Bars: one standard deviation from noise to noise.
Grey: where most of the paper's measurements lie; dashed: the worst.}
\fr{Sur la \figref{5-time-scale}, à \val{5:half}~pA,
la précision vaut \val{5:precision-9}~ms pour un temps caractéristique de \val{5:shortest}~ms,
et \val{5:precision-16}~ms pour 25~ms.
L'article donne pour ses cellules 1 à 2~ms le plus souvent, \num{3.5}~ms au pire :
le modèle y est à peu près, sans qu'on l'ait réglé.
La fiabilité passe, elle, de \val{5:time-reliability-9} à \val{5:time-reliability-16} ;
elle vaut \val{5:time-reliability-13} à 8~ms.
\val{5:pace}

Prenez garde à la courbe de \val{5:quarter}~pA.
Quand la fiabilité est faible, il reste peu d'événements, certains fortuits,
et la précision ne décrit plus qu'eux.
Elle n'a de sens qu'à côté de la fiabilité.}
\en{In \figref{5-time-scale}, at \val{5:half}~pA,
precision goes from \val{5:precision-9}~ms for a characteristic time of \val{5:shortest}~ms
to \val{5:precision-16}~ms for 25~ms.
For its cells the paper gives 1 to 2~ms in most cases, \num{3.5}~ms at worst:
the model is nearly there, and was not adjusted for it.
Reliability, for its part, goes from \val{5:time-reliability-9} to \val{5:time-reliability-16};
it is \val{5:time-reliability-13} at 8~ms.
\val{5:pace}

Beware of the curve at \val{5:quarter}~pA.
When reliability is low, few events are left, some of them accidental,
and precision describes no more than those.
It means something only alongside reliability.}

@*1 \bi{Ce que vaut une fiabilité}{How far to trust a reliability}.
\seclabel{5-caveats}
\fr{Trois nombres sont entrés dans la règle : $n_w$, le multiple, et $N$.
C'est nous qui les choisissons, non le neurone.
Avant de voir ce qu'ils font, une prédiction.}
\en{Three numbers went into the rule: $n_w$, the multiple, and $N$.
None of them is given by nature.
Before seeing what they do, a prediction.}
\question{threshold-of-three}{recommended}{}{\bi{Que fait le seuil de trois ?}%
  {What does the threshold of three do?}}
\fr{Si le seuil était à 2 fois la moyenne,
la fiabilité monterait-elle davantage sous un courant constant ou sous un bruit gelé ?
Pourquoi ? Et pourquoi pas 1 ?
Et s'il était à 10 ?
Vérifiez dans la table qui suit, puis avec \cmd{make chapter5 OPTIONS="--multiple=10"}.}
\en{If the threshold were at 2 times the mean,
would reliability rise more under a constant current or under a frozen noise?
Why? And why not 1?
And what if it were at 10?
Check in the table that follows, then with \cmd{make chapter5 OPTIONS="--multiple=10"}.}
\answer{threshold-of-three}{}

@ \fr{Les mêmes blocs, relus par six règles : une seule chose change à la fois.
Les blocs ont ici \val{5:many-trials} essais ;
sauf dans la dernière ligne, on n'en lit que les \val{5:trials} premiers (|change_the_rule|).
Fiabilité selon la règle :}
\en{The same blocks, read again by six rules: only one thing changes at a time.
Here blocks have \val{5:many-trials} trials;
except in the last row, only the first \val{5:trials} are read (|change_the_rule|).
Reliability according to the rule:}
\formula{\matrix{
\sigma\hbox{ (pA)}\hfill&0&\hbox{\val{5:half}}&\hbox{\val{5:sigma}}\cr
\hbox{\bi{règle de l'article}{the paper's rule}}\hfill&
 \hbox{\val{5:rule-1}}&\hbox{\val{5:rule-7}}&\hbox{\val{5:rule-13}}\cr
n_w=\val{5:fewer-spikes}\hfill&\hbox{\val{5:rule-2}}&\hbox{\val{5:rule-8}}&\hbox{\val{5:rule-14}}\cr
n_w=\val{5:more-spikes}\hfill&\hbox{\val{5:rule-3}}&\hbox{\val{5:rule-9}}&\hbox{\val{5:rule-15}}\cr
\hbox{\bi{seuil}{threshold} }\times\val{5:lower}\hfill&
 \hbox{\val{5:rule-4}}&\hbox{\val{5:rule-10}}&\hbox{\val{5:rule-16}}\cr
\hbox{\bi{seuil}{threshold} }\times\val{5:higher}\hfill&
 \hbox{\val{5:rule-5}}&\hbox{\val{5:rule-11}}&\hbox{\val{5:rule-17}}\cr
N=\val{5:many-trials}\hfill&\hbox{\val{5:rule-6}}&\hbox{\val{5:rule-12}}&\hbox{\val{5:rule-18}}\cr}}
\fr{Une fiabilité élevée bouge peu.
Une fiabilité faible dépend beaucoup de la règle,
qui décide alors de ce qui passe pour une rencontre fortuite.
On ne compare donc que des fiabilités mesurées par la même règle.}
\en{A high reliability hardly changes.
A low one depends a great deal on the rule, which then decides what counts as an accident.
So one compares only reliabilities measured by the same rule.}

@ \fr{La durée de l'essai n'est pas neutre non plus.
Sous un courant constant, les phases s'éloignent sans retour, comme $\sqrt k$ au \chapref{4} :
plus l'essai dure, plus la part des premières colonnes diminue.
Mesurons sur trois durées (|lengthen_the_pulse|) :}
\en{The length of the trial matters too.
Under a constant current, phases drift apart for ever, as $\sqrt k$ in \chapref{4}:
the longer the trial, the smaller the share of the first columns.
Let us measure over three lengths (|lengthen_the_pulse|):}
\formula{\matrix{
T\hbox{ (ms)}\hfill&\hbox{\val{5:length-1}}&\hbox{\val{5:length-2}}&\hbox{\val{5:length-3}}\cr
\hbox{\bi{courant constant}{constant current}}\hfill&\hbox{\val{5:dc-length-1}}&
 \hbox{\val{5:dc-length-2}}&\hbox{\val{5:dc-length-3}}\cr
\hbox{\bi{bruit gelé,}{frozen noise,} \val{5:sigma}~pA}\hfill&\hbox{\val{5:frozen-length-1}}&
 \hbox{\val{5:frozen-length-2}}&\hbox{\val{5:frozen-length-3}}\cr}}
\fr{Sous un bruit gelé, la fiabilité est une propriété du neurone et de son entrée :
la durée n'y change rien.
Sous un courant constant, elle dépend de la durée observée :
sa valeur ne veut rien dire sans elle.}
\en{Under a frozen noise, reliability is a property of the neuron and its input:
the length changes nothing.
Under a constant current it is a property of the window:
its value means nothing without the length.}

@ \fr{Et la moyenne ?
L'article n'en voit pas d'effet systématique.
Dans ce modèle il y en a un (|raise_the_mean|) :}
\en{And the mean?
The paper saw no systematic effect of it.
In this model there is one (|raise_the_mean|):}
\formula{\matrix{
I_0\hbox{ (pA)}\hfill&\hbox{\val{5:mean-1}}&\hbox{\val{5:mean-2}}&\hbox{\val{5:mean-3}}&
 \hbox{\val{5:mean-4}}&\hbox{\val{5:mean-5}}&\hbox{\val{5:mean-6}}\cr
\hbox{\bi{courant constant}{constant current}}\hfill&
 \hbox{\val{5:dc-mean-1}}&\hbox{\val{5:dc-mean-2}}&
 \hbox{\val{5:dc-mean-3}}&\hbox{\val{5:dc-mean-4}}&
 \hbox{\val{5:dc-mean-5}}&\hbox{\val{5:dc-mean-6}}\cr
\hbox{\bi{bruit gelé,}{frozen noise,} \val{5:sigma}~pA}\hfill&
 \hbox{\val{5:frozen-mean-1}}&\hbox{\val{5:frozen-mean-2}}&
 \hbox{\val{5:frozen-mean-3}}&\hbox{\val{5:frozen-mean-4}}&
 \hbox{\val{5:frozen-mean-5}}&\hbox{\val{5:frozen-mean-6}}\cr}}
\fr{Un courant plus fort rapproche les deux lignes :
il mène au seuil par lui-même, vite, et laisse peu de prise aux fluctuations comme au hasard.
Les cellules n'ont pas montré cela.
\emph{C'est un désaccord}, et non un détail.}
\en{A stronger current brings the two rows together:
it reaches the threshold by itself, fast, and leaves little hold for fluctuations or for chance.
The cells did not show this.
\emph{It is a disagreement}, not a detail.}

@ \fr{Restent les nombres simples que l'article donne aussi : le coefficient de variation du compte
(le nombre de potentiels d'action par essai),
et les écarts-types du premier et du dernier potentiel d'action.
Pour le dernier nous prenons le dernier rang que tous les essais du bloc atteignent.
Le compte est ici celui de l'essai entier.
En moyenne sur \val{5:noises} blocs, $\sigma_V=\val{5:sigma-V}$~mV (|compare_the_counts|) :}
\en{There remain the simple numbers that the paper gives too:
the coefficient of variation of the count,
and the standard deviations of the first and of the last spike.
For the last we take the last rank that all trials of the block reach.
Here the count is that of the whole trial.
On average over \val{5:noises} blocks, $\sigma_V=\val{5:sigma-V}$~mV (|compare_the_counts|):}
\formula{\matrix{
&\hbox{\bi{article}{paper}}&\hbox{\bi{modèle}{model}}\cr
\hbox{\bi{CV du compte, courant constant}{CV of the count, constant current}}\hfill&
 \hbox{\num{0.10}}\pm\hbox{\num{0.13}}&\hbox{\val{5:count-cv-1}}\cr
\hbox{\bi{CV du compte, bruit gelé}{CV of the count, frozen noise}}\hfill&
 \hbox{\num{0.052}}\pm\hbox{\num{0.029}}&\hbox{\val{5:count-cv-2}}\cr
\hbox{\bi{écart-type du premier (ms)}{SD of the first spike (ms)}}\hfill&
 \hbox{\num{0.62}}\pm\hbox{\num{0.25}}&\hbox{\val{5:first-sd}}\cr
\hbox{\bi{écart-type du dernier (ms)}{SD of the last spike (ms)}}\hfill&
 31\pm19&\hbox{\val{5:last-sd}}\cr}}
\fr{Les comptes s'accordent.
Les instants, non :
dans les cellules le dernier écart-type vaut une cinquantaine de fois le premier ;
chez nous, \val{5:sd-ratio} fois, et changer $\sigma_V$ change les deux ensemble.}
\en{The counts agree.
The times do not: in the cells the last standard deviation is about fifty times the first;
here it is \val{5:sd-ratio} times, and changing $\sigma_V$ changes both together.}

@*1 \bi{Résumé}{Summary}.
\seclabel{5-summary}
\fr{\li La fiabilité est la part des potentiels d'action qui tombent dans un événement ;
la précision, leur dispersion dans l'événement.
\li Une mesure se vérifie sur des trains connus : identiques, décalés, de Poisson.
\li Sous un courant constant, la fiabilité est faible,
et baisse avec la durée ; un bruit gelé la porte près de 1.
\li Une fiabilité ne se donne pas seule :
il faut la fenêtre, le seuil, $N$, la durée, et la dispersion d'un bruit à l'autre.
\li Le modèle retrouve la forme des trois courbes de l'article.
Aucun $\sigma_V$ ne leur convient à toutes ;
et la moyenne du courant compte ici, non dans les cellules.

Pour aller plus loin : Mainen et Sejnowski \cite{ms95}, figure~2 et note sur les mesures ;
Schreiber et ses collègues \cite{schreiber03} ;
Bryant et Segundo \cite{bryant76}, qui posaient déjà la question.
Ce chapitre a mesuré. Il n'a rien expliqué.}
\en{\li Reliability is the share of spikes that fall within an event;
precision, their spread within the event.
\li A measure is checked on known trains: identical, jittered, Poisson.
\li Under a constant current, reliability is low, and falls with the length;
a frozen noise brings it close to 1.
\li A reliability is never given alone:
it needs the window, the threshold, $N$, the length, and the spread from noise to noise.
\li The model reproduces the shape of the paper's three curves.
No single $\sigma_V$ suits them all; and the mean of the current matters here, not in the cells.

To go further: Mainen and Sejnowski \cite{ms95}, Figure~2 and the note on measures;
Schreiber and colleagues \cite{schreiber03};
Bryant and Segundo \cite{bryant76}, who already asked the question.
This chapter has measured. It has explained nothing.}

@*1 \bi{Coulisses}{Backstage}.
\backstage
\fr{Ce que le programme emprunte.}
\en{What the program borrows.}
@<\bi{Emprunte ce qu'il faut à \.{chapter5}}...@>=
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include "workshop.h"
#include "elementary.h"
#include "statistics.h"
#include "random.h"
#include "lif.h"
#include "stimuli.h"
#include "noise.h"
#include "noisy.h"
#include "spikes.h"
#include "reliability.h"

@ \fr{Les réglages : le neurone et le courant, puis la règle.}
\en{The settings: the neuron and the current, then the rule.}
@<\bi{Déclare les réglages de \.{chapter5}}...@>=
@<\bi{Donne au neurone du livre ses valeurs par défaut}...@>@;
enum { MOST = 100, MOST_NOISES = 1000, AMPLITUDES = 8, TIMES = 8, MEANS = 6, RULES = 6 };
enum { CONDITIONS = 3 + 3*AMPLITUDES + 2*TIMES + 6 + 2*MEANS };
  /* \bi{pour la barre}{for the bar} */
static double sigma_V = 0.5; /* mV */
static double duration = 900, dt = 0.5; /* ms */
static double I_0 = @<\bi{Courant du créneau, en pA}...@>; /* pA */
static double sigma = @<\bi{Écart-type du bruit, en pA}...@>, tau_s = 3; /* pA, ms */
static uint64_t trials = 25, noises = 32, seed = 42, window_spikes = 10;
static double drop = 100, multiple = 3, width = 3; /* ms, \bi{sans unité}{no unit}, ms */
static const double BUDGET = 2.5e6; /* \bi{pas de toute une condition}
  {steps of a whole condition} */
static const double MOST_SPIKES = 5e5, MOST_OVERLAPS = 6e7; /* \bi{de même}{likewise} */
static const double AFAR = 1e6; /* \bi{hors de tous les cadres}{outside every frame} */
static event_rule rule;
static spike_list train[2*MOST];

@ \fr{Leurs bornes.}
\en{Their bounds.}
\parameters{5}
@<\bi{Déclare les réglages de \.{chapter5}}...@>=
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
  { "trials", "N", "", NULL, &trials, 2, MOST, "essais par bloc", "trials in a block" },@/
  { "noises", "M", "", NULL, &noises, 2, MOST_NOISES,
    "bruits gelés par condition", "frozen noises in a condition" },@/
  { "seed", "s", "", NULL, &seed, 0, 18446744073709551615.0,
    "graine du hasard", "seed of the random numbers" },@/
  @<\bi{Lignes de table de la règle}{Rows of the table for the rule}@>@;@/
  { .name = NULL }
};

@ \fr{La règle de l'article, et la largeur de Schreiber.}
\en{The paper's rule, and Schreiber's width.}
@<\bi{Lignes de table de la règle}...@>=
{ "drop", "t_0", "ms", &drop, NULL, 0, 9000, "début oublié", "start that is forgotten" },@/
{ "window-spikes", "n_w", "", NULL, &window_spikes, 1, 1000,
  "potentiels d'action de la fenêtre", "spikes in the window" },@/
{ "multiple", "m", "", &multiple, NULL, 0, 100,
  "seuil, en fréquences moyennes", "threshold, in mean rates" },@/
{ "width", "w", "ms", &width, NULL, 0.1, 100, "largeur de Schreiber", "Schreiber's width" },

@ \fr{Ce qui ne va pas ensemble.}
\en{What does not go together.}
@<\bi{Refuse les réglages de \.{chapter5} qui ne vont pas ensemble}{Refuse settings of \.{chapter5} that do not go together}@>=
lif_check(&cell, dt);
if (dt > tau_s)
  refuse_option("dt", "le pas ne doit pas dépasser tau-s", "the step must not exceed tau-s");
grid_check("duration", duration, dt);
if (drop > duration - 100)
  refuse_option("drop", "il doit rester 100 ms après le début oublié",
    "100 ms must be left after the start that is forgotten");
memory_check(3*(duration + 2000)/fmin(dt, GRID));
@<\bi{Refuse ce qui serait trop long}{Refuse what would take too long}@>@;
rule = (event_rule) @[{ drop, duration, window_spikes, multiple }@];
value_put("sigma-V", "%g", sigma_V), value_put("duration", "%g", duration),
  value_put("I-0", "%g", I_0);
value_put("sigma", "%g", sigma), value_put("trials", "%.0f", (double) trials),
  value_put("drop", "%g", drop);
value_put("window-spikes", "%.0f", (double) window_spikes), value_put("multiple", "%g", multiple);
value_put("width", "%g", width), value_put("noises", "%.0f", (double) noises);

@ \fr{Une soixantaine de conditions, de |BUDGET| pas chacune,
font dix secondes sur une machine modeste.
Un neurone qui tire très vite coûte aussi par ses potentiels d'action :
chacun se date par dichotomie s'il n'y a pas de bruit interne,
et la mesure de Schreiber compare toutes les paires proches.
Leur nombre se devine d'après le plus fort courant des expériences.}
\en{Some sixty conditions, of |BUDGET| steps each, make ten seconds on a modest machine.
A neuron that fires very fast costs by its spikes too:
each is dated by bisection if there is no internal noise,
and Schreiber's measure compares all the pairs that are close.
Their number is guessed from the strongest current of the experiments.}
@<\bi{Refuse ce qui serait trop long...@>=
const double all = (double) (noises*trials)*(duration + 100); /* ms */
const double rate = 1/lif_interval(&cell, fmax(I_0, 300) + 2*sigma); /* $\rm ms^{-1}$ */
if (all/dt > BUDGET)
  refuse_option("noises", "calcul trop long : diminuer noises, trials ou duration, ou augmenter dt",
    "too long a computation: lower noises, trials or duration, or raise dt");
if (all*rate > (sigma_V > 0 ? MOST_SPIKES : MOST_SPIKES/4)
  || all*(double) trials/2*rate*rate*fmin(16*width, duration) > MOST_OVERLAPS)
  refuse_option("noises",
    "calcul trop long pour un neurone qui tire si vite : diminuer noises, trials ou duration",
    "too long a computation for a neuron that fires so fast: lower noises, trials or duration");

@ \fr{Une condition est ce qui change d'une expérience à l'autre ; |usual| donne celle du chapitre.}
\en{A condition is what changes from one experiment to another; |usual| gives that of the chapter.}
@<\bi{Définit les outils de \.{chapter5}}...@>=
typedef struct { double sigma_V, mean, sigma, tau_s, duration; size_t trials;
  bool alike; } condition; /* |alike|: \bi{Schreiber aussi}{Schreiber too} */
static condition usual(void)
{
  return (condition) @[{ sigma_V, I_0, sigma, tau_s, duration, trials, false }@];
}

@ \fr{Un bloc : le bruit gelé numéro |j|,
joué à des essais dont le bruit interne ne sert qu'une fois.
Le courant a un échantillon de plus que de pas, de sorte que le dernier pas finit avec l'essai.}
\en{A block: frozen noise number |j|, played to trials whose internal noise is used only once.
The current has one sample more than there are steps, so that the last step ends with the trial.}
@<\bi{Définit les outils de \.{chapter5}}...@>=
static void play_block(condition c, uint64_t j, spike_list train[])
{
  const size_t n = sample_count(c.duration, dt) + 1;
  const noisy_model m = noisy_prepare(cell, dt, c.sigma_V, seed);
  double *I = vector_new(n);
  noise_alpha(n, I, dt, c.mean, c.sigma, c.tau_s, seed, j);
  for (size_t k = 0; k < c.trials; k++) trial_run(&m, 2*MOST*j + k, n, I, NULL, &train[k]);
  free(I);
}

@ \fr{|play_noises| joue tous les bruits d'une condition, et garde les trois mesures de chacun.
Chaque bruit a sa place et ses trains :
plusieurs processeurs peuvent se les partager, dans n'importe quel ordre.
La règle suit la durée.}
\en{|play_noises| plays all the noises of a condition, and keeps the three measures of each.
Each noise has its own place and its own trains:
several processors may share them out, in any order.
The rule follows the duration.}
@<\bi{Définit les outils de \.{chapter5}}...@>=
static struct { double reliability[MOST_NOISES], precision[MOST_NOISES],
  schreiber[MOST_NOISES]; } found;
static void play_noises(condition c)
{
  static size_t played = 0;
  event_rule r = rule;
  r.end = c.duration;
#pragma omp parallel for schedule(dynamic)
  for (uint64_t j = 0; j < noises; j++) {
    @<\bi{Joue et mesure le bruit |j|}{Play and measure noise |j|}@>@;
  }
  progress(++played, CONDITIONS);
}

@ \fr{Un bruit.}
\en{One noise.}
@<\bi{Joue et mesure le bruit |j|}...@>=
spike_list own[MOST] = {{0}};
play_block(c, j, own);
const scores s = measure(c.trials, own, &r);
found.reliability[j] = s.reliability, found.precision[j] = s.precision;
found.schreiber[j] = c.alike ? schreiber(c.trials, own, r.start, r.end, width) : 0;
for (size_t k = 0; k < c.trials; k++) free(own[k].t);

@ \fr{La précision n'existe pas toujours : moyenne et écart-type de celles qui existent.}
\en{Precision does not always exist: mean and standard deviation of those that do.}
@<\bi{Définit les outils de \.{chapter5}}...@>=
static size_t known(const double x[], double kept[])
{
  size_t n = 0;
  for (size_t j = 0; j < noises; j++) if (isfinite(x[j])) kept[n++] = x[j];
  return n;
}
static double mean_known(const double x[])
{
  static double kept[MOST_NOISES];
  const size_t n = known(x, kept);
  return mean(n, kept);
}

@ \fr{Une ligne de résumé ; une précision inconnue part loin au-dessus des cadres.}
\en{One row of summary; an unknown precision goes far above the frames.}
@<\bi{Définit les outils de \.{chapter5}}...@>=
#define SUMMARY_COLUMNS "reliability\tSD\tprecision (ms)\tSD (ms)\tSchreiber's R\tSD\tsigma (pA)"
static void write_summary(datafile *f, double x, condition c)
{
  static double kept[MOST_NOISES];
  const size_t n = known(found.precision, kept);
  data_row(f, x, mean(noises, found.reliability), standard_deviation(noises, found.reliability),
    n > 1 ? mean(n, kept) : AFAR, n > 1 ? standard_deviation(n, kept) : 0,
    mean(noises, found.schreiber), standard_deviation(noises, found.schreiber), c.sigma);
}

@ \fr{Le raster de la figure ; un cas vide laisse une ligne hors du cadre.}
\en{The raster of the figure; an empty case leaves a row outside the frame.}
@<\bi{Définit les outils de \.{chapter5}}...@>=
#define RASTER_COLUMNS "t (ms)\ttrial\tcase"
static void write_raster(datafile *f, size_t N, int which)
{
  for (size_t k = 0; k < N; k++) data_spikes(f, train[k].n, train[k].t, (double) k + 1, which);
  data_row(f, -AFAR, 1, which);
}

@ \fr{La mesure construite, sur deux blocs : un courant constant, puis un bruit gelé.}
\en{The measure as built, on two blocks: a constant current, then a frozen noise.}
@<\bi{Définit les expériences de \.{chapter5}}...@>=
static void build_the_measure(void)
{
  datafile *raster = data_open("construction-spikes.tsv", RASTER_COLUMNS);
  datafile *curve = data_open("construction-rate.tsv",
    "t (ms)\trate (Hz)\tthreshold (Hz)\tmean (Hz)");
  datafile *shade = data_open("construction-events.tsv", "from (ms)\tto (ms)\tcase");
  for (int panel = 0; panel < 2; panel++) {
    condition c = usual();
    if (panel == 0) c.sigma = 0;
    play_block(c, 0, train);
    write_raster(raster, trials, panel + 1);
    @<\bi{Écrit la fréquence et les événements du panneau}{Write the rate and the events of...@>@;
    @<\bi{Note les résultats du panneau}{Note the results of the panel}@>@;
  }
  data_close(shade), data_close(curve), data_close(raster);
}

@ \fr{Les trains dont on sait la réponse.}
\en{The trains whose answer is known.}
@<\bi{Définit les expériences de \.{chapter5}}...@>=
static void try_known_trains(void)
{
  static const double planted[4] = { 0, 0.5, 1, 1.5 }; /* ms */
  double given_back[4] = { 0 }, share[4] = { 0 }, floor[2] = { 0 };
  for (uint64_t j = 0; j < noises; j++) {
    for (int k = 0; k < 4; k++) {
      plant_trains(planted[k], j);
      const scores s = measure(trials, train, &rule);
      given_back[k] += s.precision/(double) noises, share[k] += s.reliability/(double) noises;
    }
    plant_poisson(j);
    floor[0] += measure(trials, train, &rule).reliability/(double) noises;
    floor[1] += schreiber(trials, train, rule.start, rule.end, width)/(double) noises;
  }
  values_put("planted", "%g", 4, planted), values_put("given-back", "%.2f", 4, given_back);
  values_put("planted-share", "%.3f", 4, share), values_put("poisson", "%.3f", 2, floor);
}

@ \fr{Un point par bruit, à trois amplitudes ; une précision qui n'existe pas part hors du cadre.}
\en{One point for each noise, at three amplitudes;
a precision that does not exist goes outside the frame.}
@<\bi{Définit les expériences de \.{chapter5}}...@>=
static void play_many_noises(void)
{
  static const double amplitude[3] = { 0, 0.25, 1 }; /* \bi{parts de}{parts of} |sigma| */
  datafile *f = data_open("noises.tsv", "precision (ms)\treliability\tSchreiber's R");
  for (int k = 0; k < 3; k++) {
    condition c = usual();
    c.sigma = amplitude[k]*sigma, c.alike = true;
    play_noises(c);
    for (size_t j = 0; j < noises; j++)
      data_row(f, isfinite(found.precision[j]) ? found.precision[j] : AFAR,
        found.reliability[j], found.schreiber[j]);
    data_blank(f), data_blank(f);
  }
  data_close(f);
  @<\bi{Note la moyenne, les extrêmes et la dispersion des bruits}{Note the mean, the...@>@;
}

@ \fr{Huit amplitudes, trois bruits internes.}
\en{Eight amplitudes, three internal noises.}
@<\bi{Définit les expériences de \.{chapter5}}...@>=
static void vary_the_amplitude(void)
{
  static const double strength[3] = { 0.2, 0.5, 1 }; /* mV */
  static const double amplitude[AMPLITUDES] = { 0, 5, 10, 15, 25, 50, 75, 100 }; /* pA */
  datafile *f = data_open("amplitude.tsv", "sigma (pA)\t" SUMMARY_COLUMNS);
  bool both = false; /* \bi{un $\sigma_V$ convient-il aux deux bouts ?}
    {does one $\sigma_V$ suit both ends?} */
  for (int k = 0; k < 3; k++) {
    bool low = false;
    for (int i = 0; i < AMPLITUDES; i++) {
      condition c = usual();
      c.sigma_V = strength[k], c.sigma = amplitude[i], c.alike = true;
      play_noises(c);
      write_summary(f, amplitude[i], c);
      const double r = mean(noises, found.reliability);
      if (i == 0) low = r >= 0.02 && r <= 0.43;
      if (i == AMPLITUDES - 1 && low && r >= 0.93) both = true;
      value_numbered("reliability", (size_t) (AMPLITUDES*k + i + 1), "%.2f", r);
    }
    data_blank(f), data_blank(f);
  }
  data_close(f), values_put("strength", "%g", 3, strength);
  @<\bi{Conclut sur les deux bouts}{Conclude on both ends}@>@;
}

@ \fr{Le texte conclut selon ce qui a été trouvé.}
\en{The text concludes from what was found.}
@<\bi{Conclut sur les deux bouts}...@>=
value_word("both-ends", both, "Avec ces réglages, l'un des trois convient aux deux bouts.",
  "With these settings, one of the three suits both ends.",
  "Aucun des trois ne convient aux deux bouts de la courbe.",
  "None of the three suits both ends of the curve.");

@ \fr{Huit temps caractéristiques, deux amplitudes.}
\en{Eight time scales, two amplitudes.}
@<\bi{Définit les expériences de \.{chapter5}}...@>=
static void vary_the_time_scale(void)
{
  static const double times[TIMES] = { 1, 2, 3, 5, 8, 12, 18, 25 }; /* ms */
  datafile *f = data_open("time-scale.tsv", "tau_s (ms)\t" SUMMARY_COLUMNS);
  double middle = 0, ends = 0; /* \bi{meilleure fiabilité, à}{best reliability, at} |sigma/2| */
  for (int k = 0; k < 2; k++) {
    for (int i = 0; i < TIMES; i++) {
      condition c = usual();
      c.sigma = sigma*(k + 1)/4, c.tau_s = fmax(times[i], dt);
      play_noises(c);
      write_summary(f, c.tau_s, c);
      value_numbered("precision", (size_t) (TIMES*k + i + 1), "%.2f", mean_known(found.precision));
      const double r = mean(noises, found.reliability);
      if (k == 1)
        *(i == 0 || i == TIMES - 1 ? &ends : &middle)
          = fmax(r, i == 0 || i == TIMES - 1 ? ends : middle);
      value_numbered("time-reliability", (size_t) (TIMES*k + i + 1), "%.2f", r);
    }
    data_blank(f), data_blank(f);
  }
  data_close(f), value_put("shortest", "%g", fmax(times[0], dt)),
    value_put("quarter", "%g", sigma/4), value_put("half", "%g", sigma/2);
  @<\bi{Conclut sur la cadence}{Conclude on the pace}@>@;
}

@ \fr{Une cadence est préférée si le milieu vaut mieux que les bouts.}
\en{A pace is preferred if the middle does better than the ends.}
@<\bi{Conclut sur la cadence}...@>=
value_word("pace", middle > ends,
  "Ce neurone semble donc préférer une certaine cadence des fluctuations.",
  "So this neuron seems to prefer a certain pace of fluctuations.",
  "Aucune cadence, entre les deux, ne vaut mieux que les bouts.",
  "No pace in between does better than the ends.");

@ \fr{Les mêmes blocs, lus par six règles.}
\en{The same blocks, read by six rules.}
@<\bi{Définit les expériences de \.{chapter5}}...@>=
static void change_the_rule(void)
{
  event_rule changed[RULES] = { rule, rule, rule, rule, rule, rule };
  changed[1].spikes = (rule.spikes + 1)/2, changed[2].spikes = rule.spikes*3/2;
  changed[3].multiple = fmax(rule.multiple - 1, 0), changed[4].multiple = rule.multiple + 1;
  for (int k = 0; k < 3; k++) {
    double sum[RULES] = { 0 };
    condition c = usual();
    c.sigma = sigma*k/2, c.trials = 2*trials;
    for (uint64_t j = 0; j < noises; j++) {
      play_block(c, j, train);
      for (int r = 0; r < RULES; r++)
        sum[r] += measure(r < RULES - 1 ? trials : c.trials, train,
          &changed[r]).reliability/(double) noises;
    }
    for (int r = 0; r < RULES; r++)
      value_numbered("rule", (size_t) (RULES*k + r + 1), "%.2f", sum[r]);
  }
  @<\bi{Note les règles essayées}{Note the rules that were tried}@>@;
}

@ \fr{Trois durées.}
\en{Three lengths.}
@<\bi{Définit les expériences de \.{chapter5}}...@>=
static void lengthen_the_pulse(void)
{
  for (int k = 0; k < 2; k++)
    for (int i = 0; i < 3; i++) {
      condition c = usual();
      c.sigma = sigma*k, c.duration = duration + 1000*i;
      play_noises(c);
      value_numbered("length", (size_t) i + 1, "%g", c.duration);
      value_numbered(k == 0 ? "dc-length" : "frozen-length", (size_t) i + 1,
        "%.3f", mean(noises, found.reliability));
    }
}

@ \fr{Six courants moyens.}
\en{Six mean currents.}
@<\bi{Définit les expériences de \.{chapter5}}...@>=
static void raise_the_mean(void)
{
  static const double means[MEANS] = { 130, 150, 170, 200, 250, 300 }; /* pA */
  for (int k = 0; k < 2; k++)
    for (int i = 0; i < MEANS; i++) {
      condition c = usual();
      c.sigma = sigma*k, c.mean = means[i];
      play_noises(c);
      value_numbered("mean", (size_t) i + 1, "%g", means[i]);
      value_numbered(k == 0 ? "dc-mean" : "frozen-mean", (size_t) i + 1,
        "%.2f", mean(noises, found.reliability));
    }
}

@ \fr{Les comptes et les écarts-types.}
\en{The counts and the standard deviations.}
@<\bi{Définit les expériences de \.{chapter5}}...@>=
static void compare_the_counts(void)
{
  double cv[2] = { 0 }, first = 0, last = 0;
  for (int k = 0; k < 2; k++)
    for (uint64_t j = 0; j < noises; j++) {
      condition c = usual();
      c.sigma = sigma*k;
      play_block(c, j, train);
      const count_summary count = spike_count(trials, train);
      cv[k] += count.sd/count.mean/(double) noises;
      if (k == 0) first += spike_sd(trials, train, 1)/(double) noises;
      if (k == 0) last += spike_sd(trials, train, common_rank(trials, train))/(double) noises;
    }
  values_put("count-cv", "%.3f", 2, cv);
  value_put("first-sd", "%.2f", first), value_put("last-sd", "%.1f", last);
  value_put("sd-ratio", "%.1f", last/first);
}

@ \fr{Ce que la figure de construction montre :
la fréquence, bornée pour qu'un instant exactement sur un potentiel d'action reste dessinable.}
\en{What the figure of the construction shows:
the rate, bounded so that an instant exactly on a spike can still be drawn.}
@<\bi{Écrit la fréquence et les événements du panneau}{Write the rate and the events of the panel}@>=
const scores s = measure(trials, train, &rule);
const size_t points = grid_points(&rule);
double *t = vector_new(spikes_in_all(trials, train)), *rate = vector_new(points);
event *e = event_new(points);
const size_t n = pool_spikes(trials, train, rule.start, rule.end, t);
if (n >= rule.spikes) adaptive_rate(n, t, trials, &rule, points, rate);
find_events(points, rate, rule.multiple*s.rate, &rule, e);
for (size_t i = 0; i < points; i += 5)
  data_row(curve, rule.start + GRID*(double) i, fmin(fmax(rate[i], 0.1), 1e4),
    rule.multiple*s.rate, s.rate);
data_blank(curve), data_blank(curve);
for (size_t j = 0; j < s.events; j++) data_row(shade, e[j].from, e[j].to, panel + 1);
data_row(shade, -AFAR, -AFAR, panel + 1);
free(e), free(rate), free(t);

@ \fr{Et les nombres que le texte cite.}
\en{And the numbers that the text quotes.}
@<\bi{Note les résultats du panneau}...@>=
value_put(panel == 0 ? "dc-events" : "frozen-events", "%.0f", (double) s.events);
value_put(panel == 0 ? "dc-reliability" : "frozen-reliability", "%.2f", s.reliability);
value_put(panel == 0 ? "dc-precision" : "frozen-precision", "%.2f", s.precision);

@ \fr{Le nuage de la \figref{5-noises}, en nombres ; le dernier cas joué est celui de |sigma|.}
\en{The cloud of \figref{5-noises}, in numbers; the last case played is that of |sigma|.}
@<\bi{Note la moyenne, les extrêmes et la dispersion des bruits}{Note the mean, the extremes and the spread over noises}@>=
double best = 0;
for (size_t j = 0; j < noises; j++) best = fmax(best, found.reliability[j]);
value_put("many-reliability", "%.2f", mean(noises, found.reliability));
value_put("many-sd", "%.2f", standard_deviation(noises, found.reliability));
value_put("many-best", "%.2f", best),
  value_put("many-precision", "%.2f", mean_known(found.precision));

@ \fr{Les règles essayées.}
\en{The rules that were tried.}
@<\bi{Note les règles essayées}...@>=
value_put("fewer-spikes", "%.0f", (double) changed[1].spikes),
  value_put("more-spikes", "%.0f", (double) changed[2].spikes);
value_put("lower", "%g", changed[3].multiple), value_put("higher", "%g", changed[4].multiple);
value_put("many-trials", "%.0f", 2*(double) trials);

@ \fr{Vos lignes, essayées sur une réponse connue :
douze fréquences qui commencent et finissent au-dessus du seuil, l'une égale à lui ;
douze instants dont neuf sont dans l'un des deux événements, celui du bord compris.}
\en{Your lines, tried on a known answer:
twelve rates that start and end above the threshold, one of them equal to it;
twelve times of which nine are in one of the two events, the one on the edge included.}
@<\bi{Définit les expériences de \.{chapter5}}...@>=
@<\bi{Votre compte des événements}...@>@;
@<\bi{Votre part des fidèles}...@>@;
static void try_your_lines(void)
{
  static const double rate[12] = { 50, 60, 3, 42, 5, 43, 44, 2, 90, 1, 42, 70 }; /* Hz */
  static const double t[12] = { 99, 100, 101, 102, 103, 104,
    140, 200, 201, 202, 203, 204 }; /* ms */
  static const event e[2] = { { 100, 105 }, { 200, 204 } };
  const double events = (double) your_events(12, rate, 42), share = your_reliability(12, t, 2, e);
  value_put("planted-events", "%.0f", 4), value_put("your-events", "%.0f", events),
    value_put("your-reliability", "%.2f", share);
  target_put("event-rule", events, 4, 4, "événements comptés", "events counted");
  target_put("count-the-faithful", share, 0.749, 0.751,
    "part des potentiels d'action dans un événement", "share of the spikes in an event");
}

@ \fr{Les trains témoins : réguliers et décalés, ou de Poisson. Leur hasard a son propre flux.}
\en{Control trains: regular and jittered, or Poisson. Their chance has a stream of its own.}
@<\bi{Définit les outils de \.{chapter5}}...@>=
static const double CONTROL = 14; /* Hz */
static void plant_trains(double jitter, uint64_t j)
{
  for (size_t k = 0; k < trials; k++) {
    train[k].n = 0;
    for (uint64_t s = 1; 1000*(double) s/CONTROL < duration; s++)
      spike_add(&train[k],
        1000*(double) s/CONTROL + jitter*normal(seed, STREAM_CONTROL, 2*(MOST*j + k), s));
  }
}
static void plant_poisson(uint64_t j)
{
  for (size_t k = 0; k < trials; k++) {
    double t = 0;
    train[k].n = 0;
    for (uint64_t s = 0; t < duration; s++) {
      t -= 1000/CONTROL*portable_log(uniform(seed, STREAM_CONTROL, 2*(MOST*j + k) + 1, s));
      if (t < duration) spike_add(&train[k], t);
    }
  }
}

@ \fr{La mesure d'un bloc : rassembler, puis mesurer.}
\en{The measure of a block: gather, then measure.}
@<\bi{Fonctions de la fiabilité}...@>=
scores measure(size_t N, const spike_list train[], const event_rule *rule)
{
  double *t = vector_new(spikes_in_all(N, train));
  const size_t n = pool_spikes(N, train, rule->start, rule->end, t);
  const scores s = measure_pooled(n, t, N, rule);
  free(t);
  return s;
}

@ \fr{Trois petits outils du module :
la taille de la grille, la place pour des événements,
le nombre de potentiels d'action de tous les essais.}
\en{Three small tools of the module:
the size of the grid, room for events, the number of spikes of all trials.}
@<\bi{Fonctions de la fiabilité}...@>=
size_t grid_points(const event_rule *rule)
{
  return (size_t) ((rule->end - rule->start)/GRID + 0.5);
}
event *event_new(size_t n)
{
  return (event *) vector_new(2*n); /* \bi{un événement est deux |double|}
    {an event is two |double|s} */
}
size_t spikes_in_all(size_t N, const spike_list train[])
{
  size_t n = 0;
  for (size_t k = 0; k < N; k++) n += train[k].n;
  return n;
}

@ \fr{Le recouvrement de deux trains, triés l'un et l'autre.
Au-delà de $8w$, la gaussienne ne compte plus : $e^{-16}$.
Quand le neurone tire vite, ces exponentielles sont ce qui coûte le plus :
|add_exps| les calcule |BATCH| à la fois, et les ajoute dans l'ordre.}
\en{The overlap of two trains, both of them sorted.
Beyond $8w$ the Gaussian no longer counts: $e^{-16}$.
When the neuron fires fast, these exponentials are what costs most:
|add_exps| computes |BATCH| of them at a time, and adds them in order.}
@<\bi{Outils de la fiabilité}{Tools of reliability}@>=
enum { BATCH = 64 };
static double add_exps(size_t n, double x[], double sum)
{
  portable_exps(n, x);
  for (size_t i = 0; i < n; i++) sum += x[i];
  return sum;
}
static double overlap(const spike_list *x, const spike_list *y, double start, double end, double w)
{
  double sum = 0, exponent[BATCH];
  size_t n = 0;
  for (size_t a = 0, near = 0; a < x->n; a++) {
    if (x->t[a] < start || x->t[a] >= end) continue;
    while (near < y->n && (y->t[near] < start || y->t[near] < x->t[a] - 8*w)) near++;
    for (size_t b = near; b < y->n && y->t[b] < end && y->t[b] <= x->t[a] + 8*w; b++) {
      const double distance = x->t[a] - y->t[b];
      exponent[n++] = -distance*distance/(4*w*w);
      if (n == BATCH) sum = add_exps(n, exponent, sum), n = 0;
    }
  }
  return add_exps(n, exponent, sum);
}

@ \fr{L'en-tête.}
\en{The header.}
@(reliability.h@>=
#ifndef RELIABILITY_H
#define RELIABILITY_H
#include <stddef.h>
#include "lif.h"
#define GRID 0.1 /* ms */
@<\bi{Types de la fiabilité}...@>@;
size_t pool_spikes(size_t N, const spike_list train[], double start, double end, double t[]);
void adaptive_rate(size_t n, const double t[], size_t N,
  const event_rule *rule, size_t points, double rate[]);
size_t find_events(size_t points, const double rate[], double level,
  const event_rule *rule, event e[]);
scores measure(size_t N, const spike_list train[], const event_rule *rule);
scores measure_pooled(size_t n, const double t[], size_t N, const event_rule *rule);
double schreiber(size_t N, const spike_list train[], double start, double end, double w);
size_t grid_points(const event_rule *rule);
event *event_new(size_t n);
size_t spikes_in_all(size_t N, const spike_list train[]);
#endif

@ \fr{Et le module.}
\en{And the module.}
@(reliability.c@>=
#include <math.h>
#include <stdlib.h>
#include "elementary.h"
#include "statistics.h"
#include "workshop.h"
#include "reliability.h"
@<\bi{Outils de la fiabilité}...@>@;
static void count_in_events(size_t n, const double t[], size_t events, const event e[], scores *s);
@<\bi{Fonctions de la fiabilité}...@>@;
