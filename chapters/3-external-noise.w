@* \bi{Le bruit externe}{External noise}.
\fr{Un neurone au repos dans une coupelle ne reçoit presque rien. Dans un cerveau, il reçoit des milliers d'entrées qui se bousculent, et son courant
ressemble à un bruit. Mainen et Sejnowski \cite{ms95} ont donc injecté un bruit, avec une idée de plus : enregistrer ce bruit et
rejouer \emph{le même} à chaque essai. Toute leur découverte tient à ce geste. Ce chapitre apprend à le faire : fabriquer un
bruit dont on maîtrise l'amplitude et la durée de vie, le geler, le dégeler, et voir ce que le neurone en fait.

Pour le lancer : \cmd{make chapter3}, ou \cmd{build/bin/chapter3 --sigma=50} pour changer l'amplitude ; \cmd{--help} donne la liste de ce que l'on peut régler.
Regardez d'abord la \figref{3-raster} : deux fois vingt-cinq essais, et un seul mot de différence dans le programme.

À la fin du chapitre, vous saurez
\li décrire un bruit par trois nombres, sa moyenne, son écart-type et son temps caractéristique ;
\li dire pourquoi un bruit dont l'amplitude dépend du pas de temps est faux, et le corriger ;
\li fabriquer le bruit de l'article et vérifier qu'il est bien celui que l'on voulait ;
\li geler un bruit, et dire ce qu'un raster identique prouve et ne prouve pas.}
\en{A neuron resting in a dish receives almost nothing. In a brain it receives thousands of jostling inputs, and its current
looks like noise. So Mainen and Sejnowski \cite{ms95} injected noise, with one idea more: record that noise, and play \emph{the same one} again in
every trial. Their whole discovery hangs on this gesture. This chapter learns to make it: to build a noise whose amplitude and lifetime we control,
to freeze it, to let it thaw, and to see what the neuron does with it.

To run it: \cmd{make chapter3}, or \cmd{build/bin/chapter3 --sigma=50} to change the amplitude; \cmd{--help} lists all that can be set. Look first at
\figref{3-raster}: twice twenty-five trials, and one word of difference in the program.

By the end of the chapter you will be able to
\li describe a noise by three numbers: its mean, its standard deviation and its characteristic time;
\li say why a noise whose amplitude depends on the time step is wrong, and put it right;
\li build the paper's noise, and check that it is the one you wanted;
\li freeze a noise, and say what an identical raster proves and what it does not.}

@ \fr{Voici le programme, tel que le compilateur le voit : une suite d'expériences, dans l'ordre du chapitre.}
\en{Here is the program as the compiler sees it: a series of experiments, in the order of the chapter.}
@(chapter3.c@>=
@<\bi{Inclut les modules dont \.{chapter3} a besoin}{Include the modules that \.{chapter3} needs}@>@;
@<\bi{Déclare les réglages de \.{chapter3}}{Declare the settings of \.{chapter3}}@>@;
@<\bi{Définit les outils de \.{chapter3}}{Define the tools of \.{chapter3}}@>@;
int main(int argc, char *argv[])
{
  workshop_begin(argc, argv, "chapter3", table);
  @<\bi{Refuse les réglages de bruit qui ne vont pas ensemble}{Refuse noise settings that do not go together}@>@;
  @<\bi{Mesure le bruit du cours à trois pas de temps}{Measure the course's noise at three time steps}@>@;
  @<\bi{Suit l'écart-type depuis un mauvais départ}{Follow the standard deviation from a bad start}@>@;
  @<\bi{Compare les deux bruits de même écart-type}{Compare the two noises of equal standard deviation}@>@;
  @<\bi{Mesure ce qu'une membrane libre garde du bruit}{Measure what a free membrane keeps of the noise}@>@;
  @<\bi{Répète l'expérience avec un bruit frais, puis gelé}{Repeat the experiment with fresh, then frozen noise}@>@;
  @<\bi{Tire les nombres d'un générateur global}{Draw the numbers from a global generator}@>@;
  @<\bi{Parcourt les amplitudes et les temps caractéristiques}{Go through amplitudes and characteristic times}@>@;
  @<\bi{Balaye le courant moyen, puis l'amplitude du bruit}{Sweep the mean current, then the amplitude of the noise}@>@;
  @<\bi{Essaie vos réglages de bruit}{Try your noise settings}@>@;
  @<\bi{Prend un pas plus long que la vie du bruit}{Take a step longer than the life of the noise}@>@;
  workshop_end();
  return 0;
}

@ \fr{Le neurone est celui du \chapref{2}, les nombres au hasard viennent de l'annexe~A, et le bruit est un module que ce chapitre construit.}
\en{The neuron is that of \chapref{2}, the random numbers come from appendix~A, and the noise is a module that this chapter builds.}
@<\bi{Inclut les modules dont...@>=
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "workshop.h"
#include "elementary.h"
#include "stimuli.h"
#include "random.h"
#include "noise.h"
#include "lif.h"

@ \fr{Les réglages et leurs valeurs par défaut : ceux du neurone, ceux de l'expérience de l'article ($I_0=150$~pA, $\sigma=100$~pA, $\tau_n=3$~ms, vingt-cinq
essais) et ceux du bruit tel que le cours de 2022 l'écrivait.}
\en{The settings and their defaults: those of the neuron, those of the paper's experiment ($I_0=150$~pA, $\sigma=100$~pA, $\tau_n=3$~ms, twenty-five trials), and those of the noise as the
2022 course wrote it.}
@<\bi{Déclare les réglages de \.{chapter3}}...@>=
static lif_neuron cell = { .R = 0.13, .tau = 30, .V_L = -70, .V_th = -53, .V_r = -80, .t_ref = 3 };
static double duration = 1000, dt = 0.5; /* ms */
static double start = 50, end = 950; /* \bi{le créneau}{the pulse}, ms */
static double I_0 = 150, sigma = 100; /* pA */
static double tau_n = 3; /* ms */
static double I_n = 900; /* \bi{bruit du cours}{the course's noise}, pA */
static double tau_course = 30; /* ms */
static uint64_t trials = 25, seed = 42;

@ \fr{Leurs bornes disent ce qui a un sens : un écart-type n'est jamais négatif, un temps caractéristique jamais nul ; une graine est un entier de 64~bits, sans
signe. Tout le reste est refusé avant le premier calcul.}
\en{Their ranges say what makes sense: a standard deviation is never negative, a characteristic time never zero; a seed is a whole number of 64~bits,
without sign. Anything else is refused before the first computation.}
\parameters{3}
@<\bi{Déclare les réglages de \.{chapter3}}...@>=
static const parameter table[] = {
  @<\bi{Lignes de table communes aux...@>@;@/
  { "duration", "T", "ms", &duration, NULL, 100, 10000, "durée d'un essai", "duration of a trial" },@/
  { "dt", "Δt", "ms", &dt, NULL, 0.01, 10, "pas de temps", "time step" },@/
  { "pulse-start", "t_a", "ms", &start, NULL, 0, 10000, "début du créneau", "start of the pulse" },@/
  { "pulse-end", "t_b", "ms", &end, NULL, 0, 10000, "fin du créneau", "end of the pulse" },@/
  { "pulse-current", "I_0", "pA", &I_0, NULL, -1000, 1000, "courant moyen", "mean current" },@/
  { "sigma", "σ", "pA", &sigma, NULL, 0, 1000, "écart-type du bruit", "standard deviation of the noise" },@/
  { "tau-n", "τ_n", "ms", &tau_n, NULL, 0.01, 1000, "temps caractéristique du bruit", "characteristic time of the noise" },@/
  { "I-n", "I_n", "pA", &I_n, NULL, 0, 10000, "amplitude du bruit du cours", "amplitude of the course's noise" },@/
  { "tau-course", "τ_c", "ms", &tau_course, NULL, 1, 1000, "temps caractéristique du bruit du cours", "characteristic time of the course's noise" },@/
  { "trials", "N", "", NULL, &trials, 2, 1000, "nombre d'essais", "number of trials" },@/
  { "seed", "s", "", NULL, &seed, 0, 18446744073709551615.0, "graine du hasard", "seed of the random numbers" },@/
  { .name = NULL }
};

@ \fr{Restent trois conditions à vérifier. Le neurone a les siennes, que |lif_check| connaît. Un créneau finit après avoir commencé. Et le pas de temps ne
doit pas dépasser la durée de vie du bruit : la fin du chapitre montre ce qui arriverait.}
\en{Three conditions remain to be checked. The neuron has its own, which |lif_check| knows. A pulse ends after it starts. And the time step must not exceed the
lifetime of the noise: the end of the chapter shows what would happen.}
@<\bi{Refuse les réglages de bruit...@>=
lif_check(&cell, dt);
if (end <= start || end > duration)
  refuse_option("pulse-end", "pas entre pulse-start et duration",
    "not between pulse-start and duration");
if (dt > tau_n)
  refuse_option("dt", "plus long que tau-n, le pas changerait le bruit",
    "longer than tau-n, the step would change the noise");

@*1 \bi{Le bruit du cours, et son défaut}{The course's noise, and its flaw}.
\fr{Un bruit \emph{blanc} oublie tout d'un instant à l'autre. Un bruit \term{coloré}@^\bi{bruit coloré}{coloured noise}@> se souvient un peu : s'il est fort maintenant, il
le sera encore dans une milliseconde. Les courants synaptiques sont ainsi, car un canal ouvert met quelques millisecondes à se refermer.

Le cours prend le chemin le plus direct. À chaque pas, le bruit $x$ oublie une fraction $\Delta t/\tau_c$ de sa valeur, et reçoit en échange
la même fraction d'une secousse $I_n\xi$, où $\xi$ est un nombre gaussien neuf. C'est le schéma d'Euler du chapitre
précédent, appliqué au hasard :}
\en{A \emph{white} noise forgets everything from one instant to the next. A \term{coloured} noise remembers a little: if it is strong now, it will still be strong a millisecond from now. Synaptic
currents are like that, because an open channel takes a few milliseconds to close.

The course takes the most direct way. At each step the noise $x$ forgets a fraction $\Delta t/\tau_c$ of its value, and receives in exchange the same fraction of a jolt $I_n\xi$, where $\xi$ is a new
Gaussian number. This is the forward Euler method of the previous chapter, applied to chance:}
\eqn{course-noise}{x_{i+1}=x_i-{\Delta t\over\tau_c}\,x_i+{\Delta t\over\tau_c}\,I_n\,\xi_i.}
\fr{Toutes nos fonctions de bruit remplissent un vecteur de |n| échantillons espacés de |dt|~ms, en pA. Celle-ci part de $x_0=1$, comme dans
le cours. Le nombre |trial| dit quelle réalisation du bruit on veut.}
\en{All our noise functions fill a vector of |n| samples |dt|~ms apart, in pA. This one starts from $x_0=1$, as in the course. The number |trial| says which realisation of the noise is wanted.}
@(noise.h@>=
#ifndef NOISE_H
#define NOISE_H
#include <stddef.h>
#include <stdint.h>
void noise_course(size_t n, double x[], double dt, double I_n, double tau, uint64_t seed, uint64_t trial);

@ \fr{La formule devient une ligne. Le nombre $\xi_i$ est demandé à son adresse : la graine, le flux des bruits externes, l'essai, le pas. Le module emprunte aux exponentielles et aux nombres gaussiens des annexes.}
\en{The formula becomes one line. The number $\xi_i$ is asked for at its address: the seed, the stream of external noises, the trial, the step. The module borrows the exponentials and the Gaussian numbers of the appendices.}
@(noise.c@>=
#include <math.h>
#include <stdlib.h>
#include "elementary.h"
#include "random.h"
#include "stimuli.h"
#include "workshop.h"
#include "noise.h"
void noise_course(size_t n, double x[], double dt, double I_n, double tau, uint64_t seed, uint64_t trial)
{
  for (size_t i = 0; i < n; i++)
    x[i] = i == 0 ? 1 : x[i-1] - dt/tau*x[i-1] + dt/tau*I_n*normal(seed, STREAM_EXTERNAL, trial, i);
}

@ \fr{Quel écart-type ce bruit a-t-il ? Une fois le départ oublié, sa variance $v$ ne change plus d'un pas à l'autre. Les deux termes de droite sont
indépendants, leurs variances s'ajoutent : $v=(1-\Delta t/\tau_c)^2v+(\Delta t/\tau_c)^2I_n^2$. D'où}
\en{What standard deviation does this noise have? Once the start is forgotten, its variance $v$ no longer changes from one step to the next. The two terms on the right are independent, so their variances add: $v=(1-\Delta t/\tau_c)^2v+(\Delta t/\tau_c)^2I_n^2$. Hence}
\eqn{course-sd}{\sqrt v=I_n\sqrt{\Delta t\over2\tau_c-\Delta t}.}
\fr{Le pas de temps est dans la formule. Un pas deux fois plus fin, que l'on prend d'ordinaire pour mieux calculer \emph{la même chose}, donne ici
un bruit \num{1.4}~fois plus faible. D'où vient la faute ? Les secousses sont indépendantes : en une milliseconde, elles s'ajoutent comme une marche au hasard,
en $\sqrt{\mbox{nombre de pas}}$, alors que le facteur $\Delta t/\tau_c$ les réduit comme si elles s'ajoutaient toutes dans le même sens. L'oubli va comme $\Delta t$,
le hasard doit aller comme $\sqrt{\Delta t}$.}
\en{The time step is in the formula. A step half as long, which one normally takes to compute \emph{the same thing} better, here gives a noise \num{1.4}~times weaker. Where does the fault lie?
The jolts are independent: over a millisecond they add up like a random walk, as $\sqrt{\mbox{number of steps}}$, whereas the factor $\Delta t/\tau_c$ shrinks them as if they all pushed the same way. Forgetting goes as
$\Delta t$; chance must go as $\sqrt{\Delta t}$.}

@ \fr{{\bf Ce qui ne va pas : le bruit dépend du pas.} Mesurons-le. À \num{0.1}, \num{0.5} puis 1~ms, nous faisons tourner le bruit du cours à côté de celui que la section suivante
va construire, avec les mêmes nombres $\xi$.}
\en{{\bf What goes wrong: the noise depends on the step.} Let us measure it. At \num{0.1}, \num{0.5} and then 1~ms, we run the course's noise beside the one that the next section will build, with the same
numbers $\xi$.}
@<\bi{Mesure le bruit du cours à...@>=
{
  static const double steps[3] = { 0.1, 0.5, 1 }; /* ms */
  double *flawed = vector_new(LONG), *exact = vector_new(LONG);
  datafile *f = data_open("flaw.tsv", "t (ms)\tcourse (pA)\texact (pA)\tcourse theory (pA)\texact theory (pA)");
  for (int k = 0; k < 3; k++) {
    noise_course(LONG, flawed, steps[k], I_n, tau_course, seed, 0);
    noise_ou(LONG, exact, steps[k], 0, sigma, tau_course, seed, 0);
    const double theory = I_n*sqrt(steps[k]/(2*tau_course - steps[k]));
    @<\bi{Note les écarts-types au pas |steps[k]|}{Note the standard deviations at step |steps[k]|}@>@;
    @<\bi{Écrit |SHOWN| millisecondes des deux bruits}{Write |SHOWN| milliseconds of both noises}@>@;
  }
  data_close(f);
  free(exact), free(flawed);
}

@ \fr{|value_name| fabrique un nom de résultat numéroté ; |LONG| est la taille d'un long échantillon, où l'écart-type se mesure
bien ; |SHOWN|, ce que l'on en montre.}
\en{|value_name| makes a numbered name for a result; |LONG| is the size of a long sample, in which a standard deviation is well measured; |SHOWN| is what we show of it.}
@<\bi{Définit les outils de \.{chapter3}}...@>=
enum { LONG = 1 << 17, SHOWN = 250 };
static const char *value_name(const char *what, int k)
{
  static char name[40];
  snprintf(name, sizeof name, "%s-%d", what, k);
  return name;
}
static double deviation(size_t n, const double x[])
{
  double sum = 0, squares = 0;
  for (size_t i = 0; i < n; i++) sum += x[i];
  for (size_t i = 0; i < n; i++) squares += (x[i] - sum/(double) n)*(x[i] - sum/(double) n);
  return sqrt(squares/(double) n);
}

@ \fr{Presque tous nos fichiers ont deux ou trois colonnes ; deux petites fonctions écrivent leurs lignes.}
\en{Nearly all our files have two or three columns; two small functions write their rows.}
@<\bi{Définit les outils de \.{chapter3}}...@>=
static void write_pair(datafile *f, double x, double y)
{
  data_number(f, x), data_number(f, y), data_end_row(f);
}
static void write_triple(datafile *f, double x, double y, double z)
{
  data_number(f, x), data_number(f, y), data_number(f, z), data_end_row(f);
}

@ \fr{La formule~\eqref{course-sd}, puis ce que l'on trouve.}
\en{Formula~\eqref{course-sd}, then what we find.}
@<\bi{Note les écarts-types au...@>=
value_put(value_name("formula", k+1), "%.0f", theory);
value_put(value_name("course", k+1), "%.0f", deviation(LONG, flawed));
value_put(value_name("exact", k+1), "%.0f", deviation(LONG, exact));

@ \fr{Nous laissons d'abord passer dix temps caractéristiques, pour oublier le départ.}
\en{We first let ten characteristic times go by, to forget the start.}
@<\bi{Écrit |SHOWN| millisecondes...@>=
const size_t skipped = (size_t) (10*tau_course/steps[k]);
for (size_t i = 0; (double) i*steps[k] < SHOWN && skipped + i < LONG; i++) {
  data_number(f, (double) i*steps[k]);
  data_number(f, flawed[skipped+i]), data_number(f, exact[skipped+i]);
  data_number(f, theory), data_number(f, sigma);
  data_end_row(f);
}
data_blank(f), data_blank(f);

@ \fr{Voici les écarts-types, en pA :}
\en{Here are the standard deviations, in pA:}
\formula{\matrix{
\Delta t\hbox{ (ms)}\hfill&\num{0.1}&\num{0.5}&1\cr
\hbox{\bi{cours, d'après la formule}{course, by the formula}}\hfill&\val{3:formula-1}&\val{3:formula-2}&\val{3:formula-3}\cr
\hbox{\bi{cours, mesuré}{course, measured}}\hfill&\val{3:course-1}&\val{3:course-2}&\val{3:course-3}\cr
\hbox{\bi{exact, mesuré}{exact, measured}}\hfill&\val{3:exact-1}&\val{3:exact-2}&\val{3:exact-3}\cr}}
\figure{3-flaw}{Le bruit du cours (à gauche) et le bruit exact (à droite), à trois pas de temps. Traits gris : plus et moins un écart-type théorique.}{The course's noise (left) and the exact noise (right), at three time steps. Grey lines: plus and minus one theoretical standard deviation.}
\fr{Comparez les lignes de la \figref{3-flaw} de haut en bas. À droite, la bande grise garde sa largeur ; à gauche elle s'ouvre. Un étudiant qui raffine son pas croit
améliorer sa simulation : il baisse le volume sans le savoir. (Le bruit mesuré n'égale jamais tout à fait la formule : un échantillon long de $n$ temps caractéristiques ne donne
l'écart-type qu'à $1/\sqrt{2n}$ près.)}
\en{Compare the rows of \figref{3-flaw} from top to bottom. On the right the grey band keeps its width; on the left it opens. Students who refine their step believe that they improve
their simulation: they turn the volume down without knowing it. (The measured noise never quite equals the formula: a sample that lasts $n$ characteristic times gives the standard deviation
only to within $1/\sqrt{2n}$.)}

@ \fr{Une règle en découle, qui vaut pour tout le livre : un paramètre doit avoir un sens hors du programme. $\sigma$ se mesure à l'oscilloscope ; $I_n$ n'existe qu'avec
un pas de temps.}
\en{A rule follows, good for the whole book: a parameter must mean something outside the program. $\sigma$ can be measured on an oscilloscope; $I_n$ exists only together with a time step.}
\question{3.1}{recommended}{}{\bi{Traduire l'ancien bruit}{Translating the old noise}}
\fr{Un ancien mémoire annonce « $\Delta t=\num{0.5}$~ms, $\tau_c=30$~ms ». Quel $I_n$ faut-il pour que le bruit du cours ait un écart-type de 100~pA ? Calculez-le à la main, puis vérifiez avec
\cmd{--I-n}. Même question avec $\Delta t=\num{0.1}$~ms. Que vaut alors, en pA, le « bruit d'amplitude 400 » d'un mémoire qui a oublié de donner son pas de temps ?}
\en{An old report states “$\Delta t=\num{0.5}$~ms, $\tau_c=30$~ms”. Which $I_n$ gives the course's noise a standard deviation of 100~pA? Work it out by hand, then check with \cmd{--I-n}. Same question with
$\Delta t=\num{0.1}$~ms. What then is, in pA, the “noise of amplitude 400” of a report that forgot to give its time step?}
\answer{3.1}{}

@*1 \bi{Le bruit juste d'Ornstein et Uhlenbeck}{The right noise, after Ornstein and Uhlenbeck}.
\fr{Posons le problème à l'envers. Nous voulons un bruit d'écart-type $\sigma$, à tout instant, qui oublie sa valeur au rythme
de $e^{-t/\tau_n}$ : c'est le \term{processus d'Ornstein-Uhlenbeck}@^\bi{Ornstein-Uhlenbeck (processus d')}{Ornstein--Uhlenbeck process}@> \cite{uhlenbeck30}. Après un pas, il garde donc exactement $a=e^{-\Delta t/\tau_n}$ de
sa valeur. Ce qu'il reçoit en échange est un nombre gaussien, d'un écart-type encore inconnu. Or la variance doit rester $\sigma^2$ : il manque
$\sigma^2-a^2\sigma^2$. C'est tout :}
\en{Let us pose the problem the other way round. We want a noise of standard deviation $\sigma$, at any time, that forgets its value at the pace of $e^{-t/\tau_n}$: this is the
\term{Ornstein--Uhlenbeck process} \cite{uhlenbeck30}. So after one step it keeps exactly $a=e^{-\Delta t/\tau_n}$ of its value. What it receives in exchange is a Gaussian number of as yet unknown standard
deviation. But the variance must stay $\sigma^2$: there is $\sigma^2-a^2\sigma^2$ missing. That is all:}
\eqn{ou}{x_{i+1}=\mu+a\,(x_i-\mu)+\sigma\sqrt{1-a^2}\;\xi_{i+1},\qquad a=e^{-\Delta t/\tau_n}.}
\fr{Cette mise à jour n'est pas une approximation \cite{gillespie96} : à tout pas, fin ou grossier, les échantillons ont exactement la loi que le processus continu aurait à ces instants. Pour un petit pas,
$\sqrt{1-a^2}$ vaut à peu près $\sqrt{2\Delta t/\tau_n}$ : voilà le $\sqrt{\Delta t}$ attendu. |noise_ou| prend la moyenne |mean| et l'écart-type |sigma| en pA, |sigma| positif ou nul ; |dt| et |tau|
en ms, strictement positifs.}
\en{This update is not an approximation \cite{gillespie96}: at any step, fine or coarse, the samples have exactly the law that the continuous process would have at those instants. For a small step, $\sqrt{1-a^2}$ is
about $\sqrt{2\Delta t/\tau_n}$: there is the $\sqrt{\Delta t}$ we expected. |noise_ou| takes the mean |mean| and the standard deviation |sigma| in pA, |sigma| positive or zero; |dt| and |tau| in ms, strictly positive.}
@(noise.h@>=
void noise_ou(size_t n, double x[], double dt, double mean, double sigma, double tau, uint64_t seed, uint64_t trial);

@ \fr{Le premier échantillon n'a pas de passé à garder : il prend directement la loi finale, de moyenne $\mu$ et d'écart-type $\sigma$. On dit que le processus part de
sa \term{loi stationnaire}@^\bi{loi stationnaire}{stationary law}@>. L'essai |trial| au pas |i| utilise le nombre gaussien d'adresse |(trial, i)|, et rien d'autre.

Pourquoi |portable_expm1|, qui calcule $e^y-1$ ? Parce que $1-a^2$ perdrait ses chiffres quand $a$ est proche de~1.}
\en{The first sample has no past to keep: it takes the final law at once, of mean $\mu$ and standard deviation $\sigma$. The process is said to start from its \term{stationary law}. Trial |trial| at step |i| uses the Gaussian number
at address |(trial, i)|, and nothing else.

Why |portable_expm1|, which computes $e^y-1$? Because $1-a^2$ would lose its digits when $a$ is close to~1.}
@(noise.c@>=
void noise_ou(size_t n, double x[], double dt, double mean, double sigma, double tau, uint64_t seed, uint64_t trial)
{
  const double a = portable_exp(-dt/tau), b = sqrt(-portable_expm1(-2*dt/tau));
  double y = 0; /* \bi{bruit d'écart-type 1}{noise of standard deviation 1} */
  for (size_t i = 0; i < n; i++) {
    const double xi = normal(seed, STREAM_EXTERNAL, trial, i);
    y = i == 0 ? xi : a*y + b*xi;
    x[i] = mean + sigma*y;
  }
}

@ \fr{{\bf Ce qui ne va pas : un bruit qui part de presque rien.} Le cours commence à $x_0=1$~pA. Son bruit met alors quelques $\tau_c$ à atteindre sa pleine force : à $\tau_c=30$~ms,
les cent premières millisecondes de chaque essai sont plus calmes que le reste, et le premier potentiel d'action en souffre. Pour le voir, il faut une moyenne sur
beaucoup d'essais, à chaque instant.}
\en{{\bf What goes wrong: a noise that starts from next to nothing.} The course begins at $x_0=1$~pA. Its noise then takes a few $\tau_c$ to reach full strength: with $\tau_c=30$~ms the first hundred milliseconds of
each trial are calmer than the rest, and the first spike suffers. To see it we need an average over many trials, at each instant.}
@<\bi{Suit l'écart-type depuis...@>=
{
  enum { MANY = 1000 };
  const size_t n = sample_count(150, dt);
  double *x = vector_new(n), *bad = vector_new(n), *good = vector_new(n);
  for (uint64_t k = 0; k < MANY; k++) {
    noise_course(n, x, dt, I_n, tau_course, seed, k);
    for (size_t i = 0; i < n; i++) bad[i] += x[i]*x[i]/MANY;
    noise_ou(n, x, dt, 0, I_n*sqrt(dt/(2*tau_course - dt)), tau_course, seed, k);
    for (size_t i = 0; i < n; i++) good[i] += x[i]*x[i]/MANY;
  }
  @<\bi{Écrit les deux écarts-types et leur théorie}{Write both standard deviations and their theory}@>@;
  free(good), free(bad), free(x);
}

@ \fr{Partie de zéro, la variance remonte comme $v\,(1-e^{-2t/\tau_c})$ : le $2$ vient de ce que l'on élève au carré.}
\en{Starting from zero, the variance climbs back as $v\,(1-e^{-2t/\tau_c})$: the $2$ comes from squaring.}
@<\bi{Écrit les deux écarts-types et...@>=
const double full = I_n*sqrt(dt/(2*tau_course - dt));
datafile *f = data_open("start.tsv", "t (ms)\tcourse (pA)\ttheory (pA)\tstationary (pA)\ttheory (pA)");
for (size_t i = 0; i < n; i++) {
  const double t = (double) i*dt;
  data_number(f, t), data_number(f, sqrt(bad[i]));
  data_number(f, full*sqrt(-portable_expm1(-2*t/tau_course)));
  data_number(f, sqrt(good[i])), data_number(f, full);
  data_end_row(f);
}
data_close(f);

@ \figure{3-start}{Écart-type du bruit sur mille essais, à chaque instant. Parti de 1~pA, le bruit du cours met une cinquantaine de millisecondes à prendre sa force ; parti de sa loi stationnaire, il l'a tout de suite. Tirets : théorie.}{Standard deviation of the noise over a thousand trials, at each instant. Started from 1~pA, the course's noise takes some fifty milliseconds to gather its strength; started from its stationary law, it has it at once. Dashes: theory.}
\fr{Voyez la \figref{3-start} : la courbe du bas monte, celle du haut est plate dès le premier échantillon. Le remède ne coûte rien, puisqu'il suffit de bien choisir un seul nombre.}
\en{Look at \figref{3-start}: the lower curve climbs, the upper one is flat from the very first sample. The cure costs nothing, since it is enough to choose one number well.}

@*1 \bi{Le bruit de l'article}{The paper's noise}.
\fr{Mainen et Sejnowski prennent un bruit blanc et le filtrent par $f(t)=t\,e^{-t/\tau_s}$, que l'on appelle une \term{fonction alpha}@^\bi{fonction alpha}{alpha function}@> : elle ressemble à un
courant synaptique, qui monte, puis redescend. On pourrait calculer la convolution, terme à terme. Mais $t\,e^{-t/\tau}$ est la convolution de $e^{-t/\tau}$ avec elle-même : filtrer une fois par
une fonction alpha, c'est filtrer deux fois par une exponentielle. Le premier filtre donne notre bruit d'Ornstein-Uhlenbeck, $y$ ; le second le lisse encore :}
\en{Mainen and Sejnowski take white noise and filter it with $f(t)=t\,e^{-t/\tau_s}$, which is called an \term{alpha function}: it looks like a synaptic current, which rises, then falls. We could compute the convolution term by term. But
$t\,e^{-t/\tau}$ is the convolution of $e^{-t/\tau}$ with itself: to filter once with an alpha function is to filter twice with an exponential. The first filter gives our Ornstein--Uhlenbeck noise, $y$; the second smooths it once more:}
\formula{\tau_s{dy\over dt}=-y+\hbox{\bi{bruit blanc}{white noise}},\qquad\tau_s{dx\over dt}=-x+y.}
\fr{Il faut donc faire avancer deux nombres ensemble, et la recette de tout à l'heure vaut pour les deux à la fois. Notons $h=\Delta t/\tau_s$. Sans bruit, les deux équations se résolvent
exactement : $y$ est multiplié par $e^{-h}$, et $x$ devient $e^{-h}(x+hy)$. Reste à trouver la loi stationnaire. En régime permanent, la moyenne de $xy$ ne bouge plus, ni celle de $x^2$ ; en
dérivant ces deux produits, on trouve que la covariance de $x$ et $y$ vaut la moitié de la variance de $y$, et que la variance de $x$ lui est égale. À une échelle près,}
\en{So two numbers must advance together, and the recipe of a moment ago holds for both at once. Write $h=\Delta t/\tau_s$. Without noise the two equations are solved exactly: $y$ is multiplied by $e^{-h}$, and $x$ becomes $e^{-h}(x+hy)$. It remains to find the
stationary law. In the steady state the mean of $xy$ no longer moves, nor does that of $x^2$; differentiating these two products, we find that the covariance of $x$ and $y$ is half the variance of $y$, and that the variance of $x$ equals
that covariance. Up to a scale,}
\eqn{alpha-law}{P=\pmatrix{\overline{y^2}&\overline{xy}\cr\overline{xy}&\overline{x^2}}=\pmatrix{2&1\cr1&1},\qquad A=e^{-h}\pmatrix{1&0\cr h&1}.}

@ \fr{Après un pas, l'état garde $A$ de lui-même, donc $APA^{\rm T}$ de sa covariance ; le hasard doit rendre ce qui manque :}
\en{After one step the state keeps $A$ of itself, hence $APA^{\rm T}$ of its covariance; chance must give back what is missing:}
\eqn{alpha-step}{Q=P-APA^{\rm T}=\pmatrix{2(1-e^{-2h})&1-(1+2h)e^{-2h}\cr\cdot&1-(1+2h+2h^2)e^{-2h}}.}
\fr{Comment tirer deux nombres dont la covariance est $Q$ ? En mélangeant deux gaussiennes indépendantes : la première sert aux deux, la seconde à $x$ seulement. Les coefficients du mélange forment une matrice triangulaire $L$
telle que $LL^{\rm T}=Q$, que Cholesky@^Cholesky, André-Louis@> calculait pour les géomètres de l'armée. En dimension deux, elle se trouve à vue.

Un scrupule : pour $h$ minuscule, $Q_{xx}-l_{xy}^2$ vaut à peu près $h^3/3$ et se perd dans les arrondis ; il peut même tomber sous zéro. Nous le bornons à zéro : ce que
l'on néglige alors est de l'ordre de $h^2$, invisible.}
\en{How do we draw two numbers whose covariance is $Q$? By mixing two independent Gaussians: the first serves both, the second serves $x$ only. The coefficients of the mixture form a triangular matrix $L$ such that $LL^{\rm T}=Q$, which Cholesky used to compute for
the army's surveyors. In two dimensions it can be found at sight.

One scruple: for a minute $h$, $Q_{xx}-l_{xy}^2$ is about $h^3/3$ and is lost in the rounding; it may even fall below zero. We bound it by zero: what we then neglect is of the order of $h^2$, and invisible.}
@<\bi{Calcule les coefficients du pas de $(y,x)$}{Compute the coefficients of the step of $(y,x)$}@>=
const double h = dt/tau, e = portable_exp(-h), e2 = e*e;
const double q_y = -2*portable_expm1(-2*h); /* $Q_{yy}$ */
const double q_xy = 1 - (1 + 2*h)*e2;
const double q_x = 1 - (1 + 2*h + 2*h*h)*e2;
const double l_y = sqrt(q_y), l_xy = q_xy/l_y;
const double l_x = sqrt(fmax(0, q_x - l_xy*l_xy));

@ \fr{|noise_alpha| a les mêmes arguments que |noise_ou|. Chaque pas consomme deux nombres gaussiens, ceux des adresses $2i$ et $2i+1$. Le départ suit la loi $P$, dont la racine de Cholesky se calcule de tête. Comme $\overline{x^2}=1$ dans nos
unités, il ne reste qu'à multiplier par $\sigma$.}
\en{|noise_alpha| has the same arguments as |noise_ou|. Each step consumes two Gaussian numbers, those at addresses $2i$ and $2i+1$. The start follows law $P$, whose Cholesky root can be done in one's head. Since $\overline{x^2}=1$ in our units,
nothing remains but to multiply by $\sigma$.}
@(noise.c@>=
void noise_alpha(size_t n, double x[], double dt, double mean, double sigma, double tau, uint64_t seed, uint64_t trial)
{
  @<\bi{Calcule les coefficients du pas de...@>@;
  double y = 0, z = 0; /* \bi{le bruit après un filtre, puis deux}{the noise after one filter, then two} */
  for (size_t i = 0; i < n; i++) {
    const double xi = normal(seed, STREAM_EXTERNAL, trial, 2*i);
    const double eta = normal(seed, STREAM_EXTERNAL, trial, 2*i + 1);
    z = i == 0 ? (xi + eta)/sqrt(2) : e*(z + h*y) + l_xy*xi + l_x*eta;
    y = i == 0 ? sqrt(2)*xi : e*y + l_y*xi;
    x[i] = mean + sigma*z;
  }
}

@ \fr{Mêmes arguments, mêmes unités, mêmes conditions que |noise_ou| : on passe d'un bruit à l'autre en changeant un mot.}
\en{Same arguments, same units, same conditions as |noise_ou|: one goes from one noise to the other by changing one word.}
@(noise.h@>=
void noise_alpha(size_t n, double x[], double dt, double mean, double sigma, double tau, uint64_t seed, uint64_t trial);

@ \fr{Comment reconnaître ces deux bruits, s'ils ont la même moyenne et le même écart-type ? Par leur mémoire. L'\term{autocorrélation}@^\bi{autocorrélation}{autocorrelation}@> à un décalage $s$ est la moyenne de $x(t)\,x(t+s)$, divisée par $\sigma^2$. Les équations
ci-dessus donnent}
\en{How do we tell these two noises apart, if they have the same mean and the same standard deviation? By their memory. The \term{autocorrelation} at a lag $s$ is the mean of $x(t)\,x(t+s)$, divided by $\sigma^2$. The equations above give}
\eqn{autocorrelation}{\rho_{\rm OU}(s)=e^{-\vert s\vert /\tau},\qquad\rho_\alpha(s)=\left(1+{\vert s\vert \over\tau}\right)e^{-\vert s\vert /\tau}.}
@(noise.h@>=
double ou_correlation(double lag, double tau);
double alpha_correlation(double lag, double tau);

@ \fr{Ces deux formules serviront aux figures et aux tests.}
\en{These two formulas will serve the figures and the tests.}
@(noise.c@>=
double ou_correlation(double lag, double tau)
{
  return portable_exp(-fabs(lag)/tau);
}
double alpha_correlation(double lag, double tau)
{
  return (1 + fabs(lag)/tau)*portable_exp(-fabs(lag)/tau);
}

@ \fr{Mettons les deux bruits côte à côte : quelques échantillons, leur histogramme, leur autocorrélation.}
\en{Let us set the two noises side by side: a few samples, their histogram, their autocorrelation.}
@<\bi{Compare les deux bruits...@>=
{
  double *ou = vector_new(LONG), *alpha = vector_new(LONG);
  noise_ou(LONG, ou, dt, 0, sigma, tau_n, seed, 0);
  noise_alpha(LONG, alpha, dt, 0, sigma, tau_n, seed, 0);
  @<\bi{Écrit les premiers échantillons des deux bruits}{Write the first samples of both noises}@>@;
  @<\bi{Écrit l'histogramme des deux bruits}{Write the histogram of both noises}@>@;
  @<\bi{Écrit l'autocorrélation des deux bruits}{Write the autocorrelation of both noises}@>@;
  free(alpha), free(ou);
}

@ \fr{Cent cinquante millisecondes suffisent à l'œil.}
\en{A hundred and fifty milliseconds are enough for the eye.}
@<\bi{Écrit les premiers échantillons...@>=
datafile *f = data_open("samples.tsv", "t (ms)\tOU (pA)\talpha (pA)");
for (size_t i = 0; i < sample_count(150, dt); i++)
  write_triple(f, (double) i*dt, ou[i], alpha[i]);
data_close(f);

@ \figure{3-samples}{Deux bruits de même moyenne, de même écart-type et de même temps caractéristique : celui d'Ornstein-Uhlenbeck (en haut) et celui de l'article (en bas).}{Two noises of the same mean, the same standard deviation and the same characteristic time: Ornstein--Uhlenbeck (top) and the paper's (bottom).}
\fr{Sur la \figref{3-samples}, le bruit d'Ornstein-Uhlenbeck tremble à toutes les échelles : regardez-le à la loupe, il tremble encore. Celui de l'article a été lissé deux fois ; il a une pente, et reste plus longtemps du même côté.}
\en{In \figref{3-samples} the Ornstein--Uhlenbeck noise trembles at every scale: look at it through a lens and it trembles still. The paper's noise has been smoothed twice; it has a slope, and stays longer on the same side.}

@ \fr{L'histogramme, lui, ne les distingue pas. Soixante cases, de $-4\sigma$ à $4\sigma$, divisées par leur largeur et par le nombre d'échantillons, pour se comparer à la densité de Gauss@^Gauss, Carl Friedrich@>.}
\en{The histogram does not tell them apart. Sixty boxes from $-4\sigma$ to $4\sigma$, divided by their width and by the number of samples, to compare with the Gaussian density.}
@<\bi{Écrit l'histogramme des...@>=
enum { BOXES = 60 };
double count[2][BOXES] = {{0}};
for (size_t i = 0; i < LONG; i++) {
  @<\bi{Range |ou[i]| et |alpha[i]| dans leurs cases}{Put |ou[i]| and |alpha[i]| in their boxes}@>@;
}
f = data_open("histogram.tsv", "x (sigma)\tOU\talpha\tGauss");
for (int b = 0; b < BOXES; b++) {
  const double x = -4 + 8*(b + 0.5)/BOXES;
  data_number(f, x), data_number(f, count[0][b]), data_number(f, count[1][b]);
  data_number(f, portable_exp(-x*x/2)/sqrt(2*3.141592653589793));
  data_end_row(f);
}
data_close(f);

@ \fr{Si $\sigma$ est nul, il n'y a rien à ranger.}
\en{If $\sigma$ is zero, there is nothing to put away.}
@<\bi{Range |ou[i]| et...@>=
const double a = (ou[i]/sigma + 4)*BOXES/8, b = (alpha[i]/sigma + 4)*BOXES/8;
if (a >= 0 && a < BOXES) count[0][(int) a] += BOXES/8.0/LONG;
if (b >= 0 && b < BOXES) count[1][(int) b] += BOXES/8.0/LONG;

@ \figure{3-histogram}{Histogramme des deux bruits, en unités de $\sigma$, et la courbe de Gauss.}{Histogram of both noises, in units of $\sigma$, with the Gaussian curve.}
\fr{La \figref{3-histogram} est rassurante et trompeuse à la fois : les deux bruits ont la même cloche, et pourtant ce ne sont pas les mêmes. Un histogramme oublie l'ordre des échantillons ; or c'est l'ordre qu'entend un neurone.}
\en{There is something both reassuring and misleading in \figref{3-histogram}: the two noises have the same bell, and yet they are not the same. A histogram forgets the order of the samples, and order is what a neuron hears.}

@ \fr{L'autocorrélation rend l'ordre visible.}
\en{Autocorrelation makes order visible.}
@<\bi{Écrit l'autocorrélation des...@>=
f = data_open("autocorrelation.tsv", "lag (ms)\tOU\tOU theory\talpha\talpha theory");
for (size_t lag = 0; (double) lag*dt <= 8*tau_n && lag < 400; lag++) {
  const double s = (double) lag*dt;
  data_number(f, s);
  data_number(f, correlation(LONG, ou, lag)), data_number(f, ou_correlation(s, tau_n));
  data_number(f, correlation(LONG, alpha, lag)), data_number(f, alpha_correlation(s, tau_n));
  data_end_row(f);
}
data_close(f);

@ \fr{|correlation| fait la moyenne des produits ; nous savons que la moyenne du bruit est nulle, et nous n'avons donc pas à l'ôter.}
\en{|correlation| averages the products; we know that the noise has zero mean, and so need not subtract it.}
@<\bi{Définit les outils de \.{chapter3}}...@>=
static double correlation(size_t n, const double x[], size_t lag)
{
  double sum = 0;
  for (size_t i = 0; i + lag < n; i++) sum += x[i]*x[i+lag];
  return sigma > 0 ? sum/(double) (n - lag)/(sigma*sigma) : 0;
}

@ \figure{3-autocorrelation}{Autocorrélation mesurée (points) et théorique (lignes) des deux bruits.}{Measured (points) and theoretical (lines) autocorrelation of the two noises.}
\fr{Sur la \figref{3-autocorrelation}, tout se joue près de zéro. Le bruit d'Ornstein-Uhlenbeck tombe aussitôt, avec une pointe ; celui de l'article part à plat, ce qui est la signature d'un signal lisse, et garde encore $2/e\approx\num{0.74}$ de corrélation après un temps
caractéristique, contre $1/e\approx\num{0.37}$. Pour un même $\tau$, il vit donc environ deux fois plus longtemps.}
\en{In \figref{3-autocorrelation} everything happens near zero. The Ornstein--Uhlenbeck noise drops at once, with a cusp; the paper's starts out flat, which is the mark of a smooth signal, and still has $2/e\approx\num{0.74}$ of correlation after one characteristic time, against
$1/e\approx\num{0.37}$. For the same $\tau$ it therefore lives about twice as long.}
\question{3.2}{essential}{7}{\bi{Est-ce le bruit de l'article ?}{Is this the paper's noise?}}
\fr{Le bruit du cours, donné par la formule~\eqref{course-noise}, est-il celui de l'article ? Citez trois différences. Puis réglez $I_n$ et $I_0$ pour vous en approcher autant que possible, au pas de \num{0.5}~ms : quel écart-type, quelle moyenne visez-vous, et quelle différence
aucun réglage ne corrige-t-il ?}
\en{Is the course's noise, given by formula~\eqref{course-noise}, the noise of the paper? Name three differences. Then adjust $I_n$ and $I_0$ to come as close to it as you can, with a step of \num{0.5}~ms: which standard deviation, which mean do you aim at, and which difference can no setting
remove?}
\answer{3.2}{}

@ \fr{Que reste-t-il de ce bruit dans le potentiel ? La membrane est un filtre de plus, lent : $\tau=30$~ms. Ôtons le seuil, et la variance du potentiel s'obtient en intégrant l'autocorrélation du courant contre celle de la membrane :}
\en{What is left of this noise in the potential? The membrane is one more filter, a slow one: $\tau=30$~ms. Take the threshold away, and the variance of the potential is obtained by integrating the current's autocorrelation against the membrane's:}
\eqn{free-membrane}{\sigma_V^2=R^2\sigma^2\,{\tau_s(2\tau+\tau_s)\over(\tau+\tau_s)^2}.}
\fr{Avec nos réglages, la formule donne \val{3:free-theory}~mV, et la simulation \val{3:free-measured}~mV. C'est moins de la moitié de $R\sigma$, et c'est le tiers du chemin qui sépare le repos du seuil. Une membrane entend donc mal ce qui va
plus vite qu'elle.}
\en{With our settings the formula gives \val{3:free-theory}~mV, and the simulation \val{3:free-measured}~mV. That is less than half of $R\sigma$, and a third of the way from rest to threshold. A membrane is hard of hearing for whatever moves faster than itself.}
@<\bi{Mesure ce qu'une membrane libre...@>=
{
  double *I = vector_new(LONG);
  const double sum = cell.tau + tau_n;
  noise_alpha(LONG, I, dt, 0, sigma, tau_n, seed, 1);
  value_put("free-theory", "%.2f", cell.R*sigma*sqrt(tau_n*(2*cell.tau + tau_n))/sum);
  value_put("free-measured", "%.2f", free_deviation(LONG, I, dt));
  free(I);
}

@ \fr{|free_deviation| donne l'écart-type du potentiel d'un neurone dont le seuil est hors d'atteinte. Le premier échantillon est au repos ; nous sautons dix constantes de temps.}
\en{|free_deviation| gives the standard deviation of the potential of a neuron whose threshold is out of reach. The first sample is at rest; we skip ten time constants.}
@<\bi{Définit les outils de \.{chapter3}}...@>=
static double free_deviation(size_t n, const double I[], double step)
{
  lif_neuron deaf = cell;
  deaf.V_th = 1e9;
  const lif_model m = lif_prepare(deaf, &lif_ramp, step);
  double *V = vector_new(n);
  spike_list none = {0};
  lif_run(&m, n, I, V, &none);
  const size_t skipped = sample_count(10*cell.tau, step);
  const double result = deviation(n - skipped, V + skipped);
  free(none.t), free(V);
  return result;
}

@*1 \bi{Frais ou gelé}{Fresh or frozen}.
\fr{Nous tenons le bruit ; injectons-le. Un essai, c'est un créneau de moyenne $I_0$ entre 50 et 950~ms, auquel s'ajoute le bruit ; hors du créneau, rien. La fonction |noise_window| met à zéro tout ce qui dépasse. Elle demande à |stimulus_pulse| où sont le début et la fin : la
règle ne doit exister qu'à un endroit, sinon le bruit et le créneau finiront un jour par ne plus s'arrêter ensemble.}
\en{We hold the noise; let us inject it. A trial is a pulse of mean $I_0$ between 50 and 950~ms, with the noise added; outside the pulse, nothing. Function |noise_window| sets everything beyond it to zero. It asks |stimulus_pulse| where the start and the end are: the rule must live in
one place only, or one day the noise and the pulse will no longer stop together.}
@(noise.h@>=
void noise_window(size_t n, double I[], double dt, double start, double end); /* ms */
#endif

@ \fr{Un créneau de hauteur 1 dit où l'on est dedans.}
\en{A pulse of height 1 tells where we are inside.}
@(noise.c@>=
void noise_window(size_t n, double I[], double dt, double start, double end)
{
  double *inside = vector_new(n);
  stimulus_pulse(n, inside, dt, start, end, 1);
  for (size_t i = 0; i < n; i++)
    if (inside[i] == 0) I[i] = 0;
  free(inside);
}

@ \fr{Voici l'expérience centrale du chapitre. Elle est faite deux fois, et la seule différence est un numéro. Avec un bruit \term{frais}, l'essai $k$ reçoit la réalisation $k$. Avec un bruit \term{gelé}@^\bi{bruit gelé}{frozen noise}@>, ils reçoivent tous la réalisation |FROZEN|.}
\en{Here is the central experiment of the chapter. It is done twice, and the only difference is a number. With \term{fresh} noise, trial $k$ receives realisation $k$. With \term{frozen} noise, they all receive realisation |FROZEN|.}
@<\bi{Répète l'expérience avec...@>=
{
  enum { FROZEN = 0 };
  const size_t n = sample_count(duration, dt);
  double *I = vector_new(n), *V = vector_new(n), *count = vector_new(trials);
  const lif_model m = lif_prepare(cell, &lif_ramp, dt);
  spike_list spikes = {0};
  for (int frozen = 0; frozen <= 1; frozen++) {
    const char *name[] = { "fresh-current.tsv", "frozen-current.tsv", "fresh-spikes.tsv", "frozen-spikes.tsv" };
    datafile *currents = data_open(name[frozen], "t (ms)\tI (pA)");
    datafile *raster = data_open(name[2+frozen], "t (ms)\ttrial");
    for (uint64_t k = 0; k < trials; k++) {
      @<\bi{Joue l'essai |k|, et note ses potentiels d'action}{Play trial |k|, and note its spikes}@>@;
    }
    @<\bi{Résume les essais frais ou gelés}{Summarise the fresh or frozen trials}@>@;
    data_close(raster), data_close(currents);
  }
  free(spikes.t), free(count), free(V), free(I);
}

@ \fr{Lisez bien la première ligne : tout le gel y tient. Du courant, nous ne gardons que trois essais : au-delà, on n'y verrait plus rien.}
\en{Read the first line closely: all the freezing is there. Of the current we keep three trials only: with more, nothing could be seen.}
@<\bi{Joue l'essai |k|, et...@>=
noise_alpha(n, I, dt, I_0, sigma, tau_n, seed, frozen ? FROZEN : k);
noise_window(n, I, dt, start, end);
lif_run(&m, n, I, V, &spikes);
count[k] = (double) spikes.n;
for (size_t s = 0; s < spikes.n; s++)
  write_pair(raster, spikes.t[s], (double) k + 1);
if (k < 3) {
  for (size_t i = 0; i < n; i++)
    write_pair(currents, (double) i*dt, I[i]);
  data_blank(currents), data_blank(currents);
}

@ \fr{Pour résumer vingt-cinq essais, contentons-nous ici de compter les potentiels d'action : leur nombre moyen, et son écart-type d'un essai à l'autre.}
\en{To sum up twenty-five trials, let us here be content with counting spikes: their mean number, and its standard deviation from trial to trial.}
@<\bi{Résume les essais frais...@>=
double sum = 0;
for (uint64_t k = 0; k < trials; k++) sum += count[k];
value_put(frozen ? "frozen-count" : "fresh-count", "%.1f", sum/(double) trials);
value_put(frozen ? "frozen-spread" : "fresh-spread", "%.1f", deviation(trials, count));

@ \figure{3-raster}{Vingt-cinq essais avec un bruit frais (à gauche) et avec un bruit gelé (à droite). En haut, le courant des trois premiers essais ; à droite, les trois se confondent. En bas, un trait par potentiel d'action, une ligne par essai.}{Twenty-five trials with fresh noise (left) and with frozen noise (right). Top: the current of the first three trials; on the right, the three coincide. Bottom: one tick per spike, one row per trial.}
\fr{À gauche de la \figref{3-raster}, chaque essai donne \val{3:fresh-count}~potentiels d'action en moyenne, plus ou moins \val{3:fresh-spread}, et jamais aux mêmes instants. (La première ligne est celle de droite : même réalisation, numéro zéro.) À droite, \val{3:frozen-count}, plus ou moins \val{3:frozen-spread}, tous alignés : les vingt-cinq lignes n'en font
qu'une.

C'est spectaculaire, et c'est trop beau. Le neurone de l'expérience, lui, n'est jamais parfait : il a ses propres hasards. Le nôtre n'en a pas encore.}
\en{On the left of \figref{3-raster}, each trial gives \val{3:fresh-count}~spikes on average, give or take \val{3:fresh-spread}, and never at the same times. (The first row is that of the right: same realisation, number zero.) On the right \val{3:frozen-count}, give or take \val{3:frozen-spread}, all aligned: the twenty-five rows are but one.

It is spectacular, and too good to be true. The neuron in the experiment is never perfect: it has hazards of its own. Ours has none yet.}
\question{3.3}{essential}{9}{\bi{Reproductible, ou non ?}{Repeatable, or not?}}
\fr{Avec un bruit frais, la réponse est-elle reproductible d'un essai à l'autre ? Distinguez ce qui l'est à peu près (quoi ?) de ce qui ne l'est pas du tout.}
\en{With fresh noise, is the response repeatable from trial to trial? Separate what is roughly so (what is it?) from what is not at all.}
\answer{3.3}{}

@ \fr{Une seule constante porte le mot « gelé » dans le programme, et pourtant tout y est.}
\en{A single constant bears the word “frozen” in the program, and yet everything is there.}
\question{3.4}{essential}{10}{\bi{Un bruit que l'on rejoue}{A noise played again}}
\fr{De quelle nature est le bruit de l'article, et pourquoi l'appelle-t-on gelé ? Un bruit gelé est-il encore du hasard ? Dites pour qui il l'est, et pour qui il ne l'est pas.}
\en{What is the nature of the paper's noise, and why is it called frozen? Is a frozen noise still random? Say for whom it is, and for whom it is not.}
\answer{3.4}{}

@ \fr{Reste à savoir si nous venons de reproduire l'article. La réponse est dans la question suivante, et elle décide du prochain chapitre.}
\en{It remains to ask whether we have just reproduced the paper. The answer lies in the next question, and it decides what the next chapter is about.}
\question{3.5}{essential}{}{\bi{Ce que prouve un raster}{What a raster proves}}
\fr{Avec un bruit gelé, nos vingt-cinq essais sont identiques. Avec un courant constant, que le chapitre précédent a répété aussi, ils l'étaient déjà. Qu'est-ce que ce modèle ne peut donc pas nous apprendre sur la découverte de l'article ? Que faut-il lui ajouter, et que devra-t-on
alors observer à gauche et à droite ?}
\en{With frozen noise our twenty-five trials are identical. With a constant current, which the previous chapter repeated too, they already were. What, then, can this model not teach us about the paper's discovery? What must be added to it, and what should we then observe on the left and on
the right?}
\answer{3.5}{}

@ \fr{{\bf Ce qui ne va pas : un générateur global.} La plupart des langages offrent un générateur unique, caché quelque part, que tout le programme partage. Le cours s'en sert ainsi : une fonction le réamorce avec une graine, une autre le réamorce d'après l'horloge. Pour voir ce que cela
entraîne, fabriquons-en un : un état, une multiplication, une addition@^Knuth, Donald E.@> ; douze nombres uniformes ajoutés font une gaussienne passable.}
\en{{\bf What goes wrong: a global generator.} Most languages offer one single generator, hidden somewhere, which the whole program shares. The course uses it like this: one function reseeds it with a seed, another reseeds it from the clock. To see what follows, let us make one: a state, a
multiplication, an addition; twelve uniform numbers added together make a passable Gaussian.}
@<\bi{Définit les outils de \.{chapter3}}...@>=
static uint64_t hidden_state; /* \bi{partagé par tout le programme}{shared by the whole program} */
static double hidden_normal(void)
{
  double sum = -6;
  for (int i = 0; i < 12; i++) {
    hidden_state = 6364136223846793005u*hidden_state + 1442695040888963407u;
    sum += (double) (hidden_state >> 11)*0x1p-53;
  }
  return sum;
}

@ \fr{Première expérience. Nous tirons les nombres de huit essais, puis recommençons, mais le programme a tiré entre-temps \emph{un} nombre de plus : pour une condition initiale, une figure, peu importe. Combien des nombres du dernier essai ont-ils changé ?

Deuxième expérience. Pour geler le bruit externe, on réamorce le générateur au début de chaque essai. Le neurone, lui, tire ensuite son bruit interne du même générateur. Combien de ses nombres sont-ils \emph{différents} d'un essai à l'autre ?}
\en{First experiment. We draw the numbers of eight trials, then start again, but meanwhile the program has drawn \emph{one} number more: for an initial condition, for a figure, it matters little. How many of the last trial's numbers have changed?

Second experiment. To freeze the external noise, we reseed the generator at the start of each trial. The neuron then draws its internal noise from the same generator. How many of its numbers \emph{differ} from one trial to another?}
@<\bi{Tire les nombres d'un générateur...@>=
{
  enum { NUMBERS = 1000, EIGHT = 8 };
  static double before[NUMBERS], external[2][NUMBERS], internal[2][NUMBERS];
  int changed = 0, ours = 0, frozen = 0, differ = 0;
  @<\bi{Compte les nombres que change un tirage de plus}{Count the numbers that one more draw changes}@>@;
  @<\bi{Compte les nombres internes que change un nouvel essai}{Count the internal numbers that a new trial changes}@>@;
  value_put("global-changed", "%.0f", 100.0*changed/NUMBERS);
  value_put("address-changed", "%.0f", 100.0*ours/NUMBERS);
  value_put("external-frozen", "%.0f", 100.0*frozen/NUMBERS);
  value_put("internal-differ", "%.0f", 100.0*differ/NUMBERS);
}

@ \fr{Le tirage de plus est fait avant tout le reste ; nous ne comparons que le dernier essai.}
\en{The extra draw is made before everything else; we compare the last trial only.}
@<\bi{Compte les nombres que change...@>=
for (int extra = 0; extra <= 1; extra++) {
  hidden_state = seed;
  if (extra) hidden_normal();
  for (int i = 0; i < EIGHT*NUMBERS; i++) {
    const double x = hidden_normal();
    if (i < (EIGHT-1)*NUMBERS) continue;
    const int j = i % NUMBERS;
    if (extra && x != before[j]) changed++;
    before[j] = x;
  }
}

@ \fr{Voici la même épreuve pour nos adresses.}
\en{Here is the same test for our addresses.}
@<\bi{Compte les nombres que change...@>=
for (uint64_t j = 0; j < NUMBERS; j++) {
  const float x = normal(seed, STREAM_EXTERNAL, EIGHT-1, j);
  normal(seed, STREAM_INITIAL, 0, 0);
  if (x != normal(seed, STREAM_EXTERNAL, EIGHT-1, j)) ours++;
}

@ \fr{Et voici le réamorçage : chaque essai repart du même état, puis tire tour à tour un nombre pour le stimulus et un pour le neurone.}
\en{And here is the reseeding: each trial starts again from the same state, then draws in turn one number for the stimulus and one for the neuron.}
@<\bi{Compte les nombres internes que...@>=
for (int k = 0; k < 2; k++) {
  hidden_state = seed; /* \bi{« gèle » le bruit externe}{“freezes” the external noise} */
  for (int i = 0; i < NUMBERS; i++) {
    external[k][i] = hidden_normal();
    internal[k][i] = hidden_normal();
  }
}
for (int i = 0; i < NUMBERS; i++) {
  if (external[0][i] == external[1][i]) frozen++;
  if (internal[0][i] != internal[1][i]) differ++;
}

@ \fr{Résultats. Un tirage de plus change \val{3:global-changed}~\% des nombres du dernier essai ; avec des adresses, \val{3:address-changed}~\%. Et réamorcer à chaque essai gèle bien \val{3:external-frozen}~\% du bruit externe, mais ne laisse varier que \val{3:internal-differ}~\% des nombres internes : on voulait geler le stimulus, on a gelé le neurone avec. On
obtiendrait un raster parfait, et l'on croirait avoir reproduit l'article.

Le cours évite ce second piège en réamorçant le bruit interne d'après l'horloge de la machine. Le remède vaut le mal : plus personne ne peut rejouer la simulation, pas même son auteur. Deux hasards distincts demandent deux flux distincts, tous deux rejouables ; c'est ce que
|STREAM_EXTERNAL| et |STREAM_INTERNAL| veulent dire.}
\en{Results. One more draw changes \val{3:global-changed}\% of the numbers of the last trial; with addresses, \val{3:address-changed}\%. And reseeding at each trial does freeze \val{3:external-frozen}\% of the external noise, but lets only \val{3:internal-differ}\% of the internal numbers vary: we meant to freeze the stimulus, and froze the neuron with it. We would obtain a
perfect raster, and believe that we had reproduced the paper.

The course escapes this second trap by reseeding the internal noise from the machine's clock. The cure is as bad as the disease: nobody can replay the simulation any more, not even its author. Two kinds of chance need two separate streams, both of which can be replayed; that is what
|STREAM_EXTERNAL| and |STREAM_INTERNAL| mean.}

@ \fr{{\bf Ce qui ne va pas : geler le bruit vingt-cinq fois.} Le cours recalcule le bruit gelé à chaque essai, et notre section « Joue l'essai » aussi : c'est ce qui lui permet de traiter les deux cas avec la même ligne. Le résultat est le même au bit près, puisque même adresse veut dire même
bruit ; mais la machine a calculé \val{3:draws}~nombres gaussiens là où \val{3:draws-needed} suffisaient. Pour un chapitre, c'est sans importance ; pour les milliers de bruits du chapitre~7, non : on calculera le bruit gelé une fois, \emph{avant} la boucle des essais.

Calculer une seule fois ce qui ne change pas est une question de vitesse. Calculer deux fois \emph{la même chose} est une question de justesse : il faut en être sûr. Ici, nous le sommes, parce que rien n'est caché.}
\en{{\bf What goes wrong: freezing the noise twenty-five times.} The course recomputes the frozen noise in every trial, and so does our section “Play trial”: that is what lets it treat both cases with one line. The result is the same to the last bit, since the same address means the same noise; but the machine computed
\val{3:draws}~Gaussian numbers where \val{3:draws-needed} were enough. For one chapter it does not matter; for the thousands of noises of chapter~7 it does: the frozen noise will be computed once, \emph{before} the loop over trials.

To compute only once what does not change is a matter of speed. To compute \emph{the same thing} twice is a matter of correctness: one has to be sure of it. Here we are, because nothing is hidden.}
\question{3.6}{recommended}{11}{\bi{Geler, en pratique}{Freezing in practice}}
\fr{Comment met-on en œuvre un bruit gelé ? Que savez-vous du générateur de nombres aléatoires d'un ordinateur : sont-ils aléatoires ? qu'est-ce qu'une graine ? Comparez un générateur à état et un générateur à compteur (annexe~A) : lequel laisse calculer l'essai 17 sans calculer les
seize premiers ?}
\en{How is a frozen noise implemented? What do you know about a computer's random number generator: are its numbers random? what is a seed? Compare a generator with a state and a counter-based one (appendix~A): which lets you compute trial 17 without computing the first sixteen?}
\answer{3.6}{}

@ \fr{Les deux comptes du paragraphe précédent : deux nombres par pas, pour chaque essai ou une fois pour toutes.}
\en{The two counts of the previous paragraph: two numbers for each step, in every trial or once and for all.}
@<\bi{Tire les nombres d'un générateur...@>=
{
  const double n = (double) sample_count(duration, dt);
  value_put("draws", "%.0f", 2*n*(double) trials);
  value_put("draws-needed", "%.0f", 2*n);
}

@*1 \bi{Amplitude et temps caractéristique}{Amplitude and characteristic time}.
\fr{Un bruit a trois réglages ; que fait chacun ? Faisons varier $\sigma$ et $\tau_n$ autour de l'article, seize cas en tout, avec les mêmes nombres gaussiens : d'une case à l'autre, seuls changent l'amplitude et le lissage. Pour chaque case nous écrivons le potentiel, un point toutes
les deux millisecondes, et les instants des potentiels d'action.}
\en{A noise has three settings; what does each do? Let us vary $\sigma$ and $\tau_n$ around the paper's values, sixteen cases in all, with the same Gaussian numbers: from one box to another only amplitude and smoothing change. For each box we write the potential, one point every two milliseconds, and the spike times.}
@<\bi{Parcourt les amplitudes et...@>=
{
  static const double amplitudes[4] = { 25, 50, 100, 200 }, times[4] = { 1, 3, 10, 30 }; /* pA, ms */
  const size_t n = sample_count(duration, dt), every = dt < 2 ? (size_t) (2/dt) : 1;
  double *I = vector_new(n), *V = vector_new(n);
  const lif_model m = lif_prepare(cell, &lif_ramp, dt);
  spike_list spikes = {0};
  datafile *f = data_open("grid.tsv", "t (ms)\tV (mV)");
  datafile *g = data_open("grid-spikes.tsv", "t (ms)\tcase");
  datafile *cases = data_open("grid-cases.tsv", "sigma (pA)\ttau_n (ms)");
  for (int k = 0; k < 16; k++) {
    noise_alpha(n, I, dt, I_0, amplitudes[k/4], times[k%4], seed, 0);
    noise_window(n, I, dt, start, end);
    lif_run(&m, n, I, V, &spikes);
    @<\bi{Écrit le potentiel et les potentiels d'action du cas |k|}{Write the potential and the spikes of case |k|}@>@;
  }
  data_close(cases), data_close(g), data_close(f);
  free(spikes.t), free(V), free(I);
}

@ \fr{Un point toutes les deux millisecondes suffit pour des dessins de trois centimètres ; les réglages de chaque cas vont dans un petit fichier, où la figure les lira.}
\en{One point every two milliseconds is enough for drawings three centimetres wide; the settings of each case go to a small file, where the figure will read them.}
@<\bi{Écrit le potentiel et les potentiels d'action du...@>=
write_pair(cases, amplitudes[k/4], times[k%4]);
for (size_t i = 0; i < n; i += every) write_pair(f, (double) i*dt, V[i]);
data_blank(f), data_blank(f);
for (size_t s = 0; s < spikes.n; s++)
  write_pair(g, spikes.t[s], k);

@ \figure{3-grid}{Réponses du même neurone au même bruit, pour quatre amplitudes $\sigma$ (de haut en bas) et quatre temps caractéristiques $\tau_n$ (de gauche à droite).}{Responses of the same neuron to the same noise, for four amplitudes $\sigma$ (top to bottom) and four characteristic times $\tau_n$ (left to right).}
\fr{Lisez la \figref{3-grid} ligne par ligne, puis colonne par colonne. En haut à gauche, un bruit faible et rapide : la membrane le moyenne, et les potentiels d'action sont presque réguliers, comme avec un courant constant. En descendant, le bruit prend la main : la réponse devient irrégulière, et ce
sont les montées du courant qui décident. En allant à droite, le bruit ralentit : la membrane le suit mieux (la formule~\eqref{free-membrane} le dit), et les potentiels d'action viennent par salves, séparées par de longs silences. Ces deux axes reviendront au chapitre~5, quand il s'agira de fiabilité.}
\en{Read \figref{3-grid} row by row, then column by column. Top left, a weak, fast noise: the membrane averages it out, and the spikes are almost regular, as with a constant current. Going down, the noise takes charge: the response becomes irregular, and the rises of the current decide. Going right, the noise
slows down: the membrane follows it better (formula~\eqref{free-membrane} says so), and spikes come in bursts, with long silences between them. These two axes will come back in chapter~5, when reliability is at stake.}

@ \fr{Comptons maintenant. Un bruit d'écart-type 1 est calculé une fois pour chaque essai ; pour chaque réglage, nous le multiplions par $\sigma$ et lui ajoutons $I_0$. Tous les points des courbes partagent donc les mêmes bruits : leurs différences sont dues aux réglages seuls.}
\en{Now let us count. A noise of standard deviation 1 is computed once for each trial; for each setting we multiply it by $\sigma$ and add $I_0$. So all the points of the curves share the same noises: their differences are due to the settings alone.}
@<\bi{Définit les outils de \.{chapter3}}...@>=
enum { FEW = 8 }; /* \bi{essais par point}{trials per point} */
static double rate(size_t n, double *unit[FEW], double mean, double amplitude) /* Hz */
{
  double *I = vector_new(n), *V = vector_new(n), spikes = 0;
  const lif_model m = lif_prepare(cell, &lif_ramp, dt);
  spike_list list = {0};
  for (int k = 0; k < FEW; k++) {
    for (size_t i = 0; i < n; i++) I[i] = mean + amplitude*unit[k][i];
    noise_window(n, I, dt, start, end);
    lif_run(&m, n, I, V, &list);
    spikes += (double) list.n;
  }
  free(list.t), free(V), free(I);
  return 1000*spikes/FEW/(end - start);
}

@ \fr{Deux balayages : la fréquence en fonction de $I_0$, pour trois amplitudes ; puis en fonction de $\sigma$, pour trois courants moyens, l'un loin sous la rhéobase, l'autre tout près d'elle, le troisième au-dessus.}
\en{Two sweeps: the rate against $I_0$, for three amplitudes; then against $\sigma$, for three mean currents, one far below the rheobase, one just beside it, the third above.}
@<\bi{Balaye le courant moyen, puis...@>=
{
  const size_t n = sample_count(duration, dt);
  double *unit[FEW];
  for (uint64_t k = 0; k < FEW; k++) {
    unit[k] = vector_new(n);
    noise_alpha(n, unit[k], dt, 0, 1, tau_n, seed, k);
  }
  @<\bi{Écrit la fréquence en fonction de $I_0$}{Write the rate against $I_0$}@>@;
  @<\bi{Écrit la fréquence en fonction de $\sigma$}{Write the rate against $\sigma$}@>@;
  for (int k = 0; k < FEW; k++) free(unit[k]);
}

@ \fr{Un bloc de lignes par amplitude ; la troisième colonne la rappelle, pour que la figure puisse la nommer.}
\en{One block of rows for each amplitude; the third column recalls it, so that the figure can name it.}
@<\bi{Écrit la fréquence en fonction de $I_0$}...@>=
datafile *f = data_open("sweep-mean.tsv", "I_0 (pA)\trate (Hz)\tsigma (pA)");
for (double amplitude = 0; amplitude <= 100; amplitude += 50) {
  for (double mean = 0; mean <= 250; mean += 10)
    write_triple(f, mean, rate(n, unit, mean, amplitude), amplitude);
  data_blank(f), data_blank(f);
}
data_close(f);

@ \fr{Et l'inverse : un bloc par courant moyen.}
\en{And the other way round: one block for each mean current.}
@<\bi{Écrit la fréquence en fonction de $\sigma$}...@>=
f = data_open("sweep-noise.tsv", "sigma (pA)\trate (Hz)\tI_0 (pA)");
for (double mean = 90; mean <= 170; mean += 40) {
  for (double amplitude = 0; amplitude <= 200; amplitude += 10)
    write_triple(f, amplitude, rate(n, unit, mean, amplitude), mean);
  data_blank(f), data_blank(f);
}
data_close(f);

@ \figure{3-sweep}{Fréquence de décharge en fonction du courant moyen $I_0$ (à gauche), pour trois amplitudes du bruit ; et en fonction de l'amplitude $\sigma$ (à droite), pour trois courants moyens.}{Firing rate against the mean current $I_0$ (left), for three amplitudes of the noise; and against the amplitude $\sigma$ (right), for three mean currents.}
\fr{À gauche de la \figref{3-sweep}, sans bruit, la courbe f--I du chapitre précédent : rien sous la rhéobase, puis un départ raide. Le bruit arrondit ce coin. Sous la rhéobase, où le courant moyen ne suffit pas, ce sont les fluctuations qui tirent ; bien au-dessus, elles ne changent presque
plus rien. À droite, la même chose vue d'un autre côté : loin sous le seuil, la fréquence naît du bruit.}
\en{On the left of \figref{3-sweep}, without noise, the f--I curve of the previous chapter: nothing below the rheobase, then a steep start. Noise rounds this corner off. Below the rheobase, where the mean current is not enough, it is the fluctuations that fire; well above, they hardly change
anything. On the right, the same thing seen from another side: far below threshold, the rate is born of the noise.}
\question{3.7}{essential}{8}{\bi{Approcher la réponse observée}{Closer to the observed response}}
\fr{L'article montre, pour 900~ms de bruit, une douzaine de potentiels d'action, groupés et séparés par des silences irréguliers. D'après la \figref{3-grid} et la \figref{3-sweep}, comment faut-il régler $I_0$ et l'amplitude du bruit pour s'en approcher ? Deux réglages différents peuvent donner le
même nombre de potentiels d'action : en quoi leurs réponses diffèrent-elles ?}
\en{For 900~ms of noise the paper shows about a dozen spikes, grouped and separated by irregular silences. From \figref{3-grid} and \figref{3-sweep}, how should $I_0$ and the amplitude of the noise be set to come close to it? Two different settings may give the same number of spikes: how do their responses differ?}
\answer{3.7}{}

@ \fr{À vous de régler. Changez les trois nombres de cette section, puis tapez \cmd{make chapter3}.}
\en{Now it is your turn. Change the three numbers of this section, then type \cmd{make chapter3}.}
\question{3.8}{essential}{12}{\bi{Une dizaine de potentiels d'action}{About ten spikes}}
\fr{Réglez $I_0$ et l'amplitude du bruit pour obtenir une dizaine de potentiels d'action par essai (entre neuf et onze), avec un courant moyen qui, seul, n'en donnerait aucun. Vos réglages actuels en donnent \val{3:yours-count} en moyenne (\figref{3-yours}). Justifiez-les en trois lignes.}
\en{Set $I_0$ and the amplitude of the noise so as to obtain about ten spikes per trial (between nine and eleven), with a mean current that, alone, would give none. Your present settings give \val{3:yours-count} on average (\figref{3-yours}). Justify them in three lines.}
\answer{3.8}{}
@<\bi{Vos réglages du bruit}{Your settings of the noise}@>=
const double your_mean = 100; /* $I_0$, pA */
const double your_sigma = 50; /* $\sigma$, pA */
const double your_tau = 3; /* $\tau_n$, ms */

@ \figure{3-yours}{Vos réglages : le courant gelé, et la réponse du neurone.}{Your settings: the frozen current, and the neuron's response.}
\fr{Le programme joue vos réglages avec un bruit frais à chaque essai, pour compter ; il dessine le premier.}
\en{The program plays your settings with fresh noise in each trial, to count; it draws the first.}
@<\bi{Essaie vos réglages...@>=
{
  @<\bi{Vos réglages du bruit}...@>@;
  const size_t n = sample_count(duration, dt);
  double *I = vector_new(n), *V = vector_new(n), count = 0;
  const lif_model m = lif_prepare(cell, &lif_ramp, dt);
  spike_list spikes = {0};
  for (uint64_t k = 0; k < trials; k++) {
    @<\bi{Joue vos réglages à l'essai |k|}{Play your settings in trial |k|}@>@;
  }
  value_put("yours-count", "%.1f", count/(double) trials);
  target_put("3.8", count/(double) trials, 9, 11, "potentiels d'action par essai", "action potentials per trial");
  @<\bi{Joue votre courant moyen sans le bruit}{Play your mean current without the noise}@>@;
  free(spikes.t), free(V), free(I);
}

@ \fr{La question demande aussi que le courant moyen, seul, ne fasse rien tirer.}
\en{The question also asks that the mean current, alone, should make nothing fire.}
@<\bi{Joue votre courant moyen sans...@>=
noise_alpha(n, I, dt, your_mean, 0, your_tau, seed, 0);
noise_window(n, I, dt, start, end);
lif_run(&m, n, I, V, &spikes);
target_put("3.8", (double) spikes.n, 0, 0, "potentiels d'action sans le bruit", "action potentials without the noise");

@ \fr{C'est la même recette qu'avec les réglages de l'article.}
\en{It is the same recipe as with the paper's settings.}
@<\bi{Joue vos réglages à...@>=
noise_alpha(n, I, dt, your_mean, your_sigma, your_tau, seed, k);
noise_window(n, I, dt, start, end);
lif_run(&m, n, I, V, &spikes);
count += (double) spikes.n;
if (k == 0) {
  @<\bi{Écrit le courant et le potentiel de votre premier essai}{Write the current and the potential of your first trial}@>@;
}

@ \fr{Le courant et le potentiel vont dans un fichier, les instants des potentiels d'action dans un autre.}
\en{The current and the potential go to one file, the spike times to another.}
@<\bi{Écrit le courant et le potentiel de...@>=
datafile *f = data_open("yours.tsv", "t (ms)\tI (pA)\tV (mV)");
for (size_t i = 0; i < n; i++)
  write_triple(f, (double) i*dt, I[i], V[i]);
data_close(f);
f = data_open("yours-spikes.tsv", "t (ms)");
for (size_t s = 0; s < spikes.n; s++) data_number(f, spikes.t[s]), data_end_row(f);
data_close(f);

@*1 \bi{Quand le pas est trop long}{When the step is too long}.
\fr{La mise à jour exacte est juste à tout pas. Peut-on alors prendre un pas dix fois plus long que $\tau_n$ ? Les échantillons, oui, restent justes : $a$ tombe à zéro, chacun est un nombre neuf, d'écart-type $\sigma$. Mais le neurone ne voit pas que les échantillons ; il voit ce que nous mettons
\emph{entre} eux, et là nous traçons des droites. Le courant se met à durer $\Delta t$ au lieu de $\tau_n$.}
\en{The exact update is right at any step. May we then take a step ten times longer than $\tau_n$? The samples do remain right: $a$ falls to zero, and each is a new number of standard deviation $\sigma$. But the neuron does not see only the samples; it sees what we put \emph{between} them, and there we draw
straight lines. The current begins to last $\Delta t$ instead of $\tau_n$.}
@<\bi{Prend un pas plus long...@>=
{
  static const double steps[3] = { 0.1, 1, 10 }; /* ms */
  const double fast = 0.5; /* \bi{vie du bruit}{life of the noise}, ms */
  double *I = vector_new(LONG);
  value_put("coarse-theory", "%.1f", cell.R*sigma*sqrt(fast/(cell.tau + fast)));
  for (int k = 0; k < 3; k++) {
    noise_ou(LONG, I, steps[k], 0, sigma, fast, seed, 2);
    value_put(value_name("coarse", k+1), "%.1f", free_deviation(LONG, I, steps[k]));
  }
  free(I);
}

@ \fr{Pour un bruit d'Ornstein-Uhlenbeck de \num{0.5}~ms, une membrane libre devrait avoir un écart-type $R\sigma\sqrt{\tau_n/(\tau+\tau_n)}$, soit \val{3:coarse-theory}~mV. On trouve \val{3:coarse-1}~mV au pas de \num{0.1}~ms (juste, à la précision de l'échantillon), mais \val{3:coarse-2} à 1~ms et \val{3:coarse-3} à 10~ms. Le défaut du début est revenu par la fenêtre : la force du bruit dépend du
pas. Voilà pourquoi le programme refuse un $\Delta t$ plus grand que $\tau_n$ ; il ne peut pas savoir que c'est ce que vous vouliez.}
\en{For an Ornstein--Uhlenbeck noise of \num{0.5}~ms, a free membrane should have a standard deviation of $R\sigma\sqrt{\tau_n/(\tau+\tau_n)}$, that is \val{3:coarse-theory}~mV. We find \val{3:coarse-1}~mV at a step of \num{0.1}~ms (right, as far as the sample can tell), but \val{3:coarse-2} at 1~ms and \val{3:coarse-3} at 10~ms. The flaw we began with has come back by the window: the strength of the
noise depends on the step. That is why the program refuses a $\Delta t$ longer than $\tau_n$; it cannot know that this is what you meant.}
\question{3.9}{stretch}{}{\bi{Le bruit blanc existe-t-il ?}{Does white noise exist?}}
\fr{Faites tendre $\tau_n$ vers zéro dans la formule du paragraphe précédent, à $\sigma$ constant : que devient $\sigma_V$ ? Comment faut-il faire grandir $\sigma$ pour que $\sigma_V$ garde une valeur donnée ? Dites ce qu'est alors l'écart-type d'un bruit blanc, et quel nombre décrit sa force à sa place.}
\en{Let $\tau_n$ tend to zero in the formula of the previous paragraph, with $\sigma$ constant: what becomes of $\sigma_V$? How must $\sigma$ grow for $\sigma_V$ to keep a given value? Say what the standard deviation of white noise then is, and which number describes its strength instead.}
\answer{3.9}{}

@ \fr{{\bf En résumé.}
\li Un bruit se décrit par trois nombres qui se mesurent : moyenne, écart-type, temps caractéristique. Un réglage dont l'effet dépend du pas de temps n'en est pas un.
\li La mise à jour exacte s'obtient en demandant que la variance reste ce qu'elle est ; elle vaut pour un nombre ou pour deux, et part de la loi stationnaire.
\li L'histogramme ne suffit pas à reconnaître un bruit ; l'autocorrélation, si.
\li Geler un bruit, c'est redonner la même adresse. Deux causes, deux flux.
\li Un modèle sans hasard propre répète tout à l'identique : il ne peut ni confirmer ni démentir l'article.

Pour aller plus loin : Uhlenbeck et Ornstein \cite{uhlenbeck30} pour l'origine, Gillespie \cite{gillespie96} pour la mise à jour exacte, Mainen et Sejnowski \cite{ms95} pour la suite de l'histoire. Le chapitre suivant donne au neurone un hasard à lui.}
\en{{\bf In summary.}
\li A noise is described by three numbers that can be measured: mean, standard deviation, characteristic time. A setting whose effect depends on the time step is not one.
\li The exact update follows from asking that the variance stay what it is; it holds for one number or for two, and starts from the stationary law.
\li A histogram is not enough to recognise a noise; an autocorrelation is.
\li To freeze a noise is to give the same address again. Two causes, two streams.
\li A model with no chance of its own repeats everything identically: it can neither confirm nor refute the paper.

To go further: Uhlenbeck and Ornstein \cite{uhlenbeck30} for the origin, Gillespie \cite{gillespie96} for the exact update, Mainen and Sejnowski \cite{ms95} for the rest of the story. The next chapter gives the neuron a chance of its own.}
