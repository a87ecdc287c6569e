@* \bi{Vecteurs et stimulus}{Vectors and stimuli}.
\fr{Pour savoir si un neurone répond deux fois de la même façon, il faut d'abord pouvoir lui présenter deux fois {\it exactement} le même courant. Ce chapitre fabrique donc les courants :
un spike, un créneau et une sinusoïde. Le neurone, lui, attendra le chapitre suivant. C'est un programme court ; il servira surtout à apprendre à lire ce livre et à se méfier de trois
petits pièges, qui ont tous trompé des gens sérieux.

Lancez \cmd{make chapter1}. La commande compile ce chapitre, l'exécute et dessine ses figures ; la \figref{1-stimuli} montre les trois stimulus. Puis changez un nombre, par exemple
\cmd{build/bin/chapter1 --pulse-current=200 --out=essai}, ou, pour refaire la figure elle-même, une valeur initiale dans \file{chapters/1-stimuli.w}.

À la fin, vous saurez :
\li représenter une fonction du temps par un vecteur, et dire combien il a d'éléments ;
\li pourquoi l'on calcule $t_i=i\,\Delta t$ au lieu d'ajouter $\Delta t$ à chaque pas ;
\li où finit un créneau, et ce que coûte de ne pas le dire ;
\li ce qu'il faut conserver quand on change le pas de temps ;
\li lire un programme lettré, et en changer un paramètre.}
\en{To find out whether a neuron answers twice in the same way, we must first be able to present {\it exactly} the same current to it twice. So this chapter makes the currents: a spike, a pulse
and a sinusoid. The neuron itself will wait for the next chapter. This is a short program; its main use is to learn how to read this book, and to beware of three small traps, all of which
have caught serious people.

Run \cmd{make chapter1}. The command compiles this chapter, executes it and draws its figures; the three stimuli are in \figref{1-stimuli}. Then change a number, for instance
\cmd{build/bin/chapter1 --pulse-current=200 --out=trial}, or, to redraw the figure itself, an initial value in \file{chapters/1-stimuli.w}.

At the end, you will know:
\li how to represent a function of time by a vector, and how many elements it has;
\li why we compute $t_i=i\,\Delta t$ instead of adding $\Delta t$ at each step;
\li where a pulse ends, and what it costs not to say so;
\li what must be kept when the time step changes;
\li how to read a literate program, and change one of its parameters.}

@ \fr{Voici le programme entier, tel que le voit le compilateur. Chaque ligne entre chevrons ⟨…⟩ est une {\it section} : son nom dit ce qu'elle fait, son numéro où la trouver. On peut
s'arrêter à cette page et avoir compris le plan ; on peut aussi suivre un numéro et descendre d'un étage.}
\en{Here is the whole program, as the compiler sees it. Each line between ⟨…⟩ is a {\it section}: its name says what it does, its number where to find it. You may stop
at this page and have understood the plan; you may also follow a number and go down one floor.}

@(chapter1.c@>=
#include <math.h>
#include <stdlib.h>
#include "stimuli.h"
#include "workshop.h"
@<\bi{Déclare les paramètres du chapitre 1}{Declare the parameters of chapter 1}@>@;
@<\bi{Définit les petites fonctions du chapitre 1}{Define the small functions of chapter 1}@>@;
int main(int argc, char *argv[])
{
  workshop_begin(argc, argv, "chapter1", parameters);
  @<\bi{Refuse un créneau qui finit avant de commencer}{Refuse a pulse that ends before it starts}@>@;
  @<\bi{Crée les trois stimulus}{Make the three stimuli}@>@;
  @<\bi{Écrit les trois stimulus dans un fichier}{Write the three stimuli to a file}@>@;
  @<\bi{Mesure la charge du créneau, la moyenne et la valeur efficace de la sinusoïde}{Measure the charge of the pulse, the mean and the rms of the sinusoid}@>@;
  @<\bi{Essaie le créneau que vous proposez}{Try the pulse that you propose}@>@;
  @<\bi{Montre ce que coûte un temps accumulé}{Show what accumulated time costs}@>@;
  @<\bi{Montre ce que coûte une fin imprécise}{Show what a vague end costs}@>@;
  @<\bi{Divise par deux, plusieurs fois, le pas d'un spike}{Halve the time step of a spike, several times}@>@;
  free(spike); free(pulse); free(sine);
  workshop_end();
  return EXIT_SUCCESS;
}

@ \fr{L'article que nous allons reproduire \cite{ms95} tient en quatre pages. C'est le moment de le lire.}
\en{The paper that we are going to reproduce \cite{ms95} is four pages long. This is the time to read it.}
\question{1.1}{essential}{1}{\bi{L'article}{The paper}}
\fr{Résumez l'article de Mainen et Sejnowski en cinq lignes au plus. Avant de le lire, laquelle des deux réponses auriez-vous crue reproductible, celle à un courant constant ou celle à un courant qui fluctue ? Pourquoi
le résultat surprend-il ?}
\en{Summarise the paper by Mainen and Sejnowski in five lines at most. Before reading it, which of the two responses would you have thought reproducible, that to a constant current or that to a fluctuating one? Why is
the result surprising?}
\answer{1.1}{}

@ \fr{Les paramètres forment un tableau, une ligne chacun. Vous reconnaîtrez la table imprimée plus bas et le texte de \cmd{build/bin/chapter1 --help} : ils en sont tirés. Pour changer
une valeur par défaut, changez-la ici.

Les unités sont choisies pour qu'aucune puissance de dix ne traîne dans les formules : des millisecondes, des picoampères, donc des femtocoulombs ($\qty{1}{pA}\times\qty{1}{ms}=\qty{1}{fC}$). Seule
la fréquence reste en hertz, par habitude.}
\en{The parameters make a table, one row each. You will recognise the table printed below and the text of \cmd{build/bin/chapter1 --help}: both come from here. To change a
default, change it here.

The units are chosen so that no power of ten lingers in the formulas: milliseconds, picoamperes, hence femtocoulombs ($\qty{1}{pA}\times\qty{1}{ms}=\qty{1}{fC}$). Only the
frequency stays in hertz, out of habit.}

@<\bi{Déclare les paramètres du chapitre 1...@>=
static double duration = 1000, dt = 0.5; /* ms */
static double spike_time = 500, spike_charge = 1000; /* ms, fC */
static double pulse_start = 50, pulse_end = 950, pulse_current = 150; /* ms, ms, pA */
static double sine_mean = 100, sine_amplitude = 50, sine_frequency = 5.3; /* pA, pA, Hz */
static uint64_t halvings = 2;

@ \fr{Chaque ligne donne le nom de l'option, le symbole, l'unité, où vit la valeur, l'intervalle permis et une description. Le livre en tire cette table :}
\en{Each row gives the option's name, the symbol, the unit, where the value lives, the allowed range and a description. The book draws this table from it:}
\parameters{1}

@<\bi{Déclare les paramètres du chapitre 1...@>=
static const parameter parameters[] = {@/
  { "duration", "T", "ms", &duration, NULL, 1, 10000, "durée des stimulus", "duration of the stimuli" },@/
  { "dt", "Δt", "ms", &dt, NULL, 0.001, 10, "pas de temps", "time step" },@/
  { "spike-time", "t_s", "ms", &spike_time, NULL, 0, 10000, "instant du spike", "time of the spike" },@/
  { "spike-charge", "Q", "fC", &spike_charge, NULL, -10000, 10000, "charge du spike", "charge of the spike" },@/
  { "pulse-start", "t_a", "ms", &pulse_start, NULL, 0, 10000, "début du créneau", "start of the pulse" },@/
  { "pulse-end", "t_b", "ms", &pulse_end, NULL, 0, 10000, "fin du créneau", "end of the pulse" },@/
  { "pulse-current", "I_p", "pA", &pulse_current, NULL, -10000, 10000, "courant du créneau", "current of the pulse" },@/
  { "sine-mean", "I_0", "pA", &sine_mean, NULL, -10000, 10000, "moyenne de la sinusoïde", "mean of the sinusoid" },@/
  { "sine-amplitude", "A", "pA", &sine_amplitude, NULL, 0, 10000, "amplitude de la sinusoïde", "amplitude of the sinusoid" },@/
  { "sine-frequency", "f", "Hz", &sine_frequency, NULL, 0, 1000, "fréquence de la sinusoïde", "frequency of the sinusoid" },@/
  { "halvings", "k", "", NULL, &halvings, 0, 6, "nombre de divisions du pas par deux", "number of halvings of the time step" },@/
  { NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL }
};

@ \fr{Chaque valeur est permise isolément, mais un créneau dont la fin précède le début ne veut rien dire. Autant le dire nous-mêmes.}
\en{Each value is allowed on its own, but a pulse whose end comes before its start means nothing. We had better say so.}

@<\bi{Refuse un créneau qui finit...@>=
if (pulse_end < pulse_start) refuse_option("pulse-end", "le créneau finirait avant de commencer", "the pulse would end before it starts");

@*1 \bi{Le temps est un vecteur}{Time is a vector}.
\fr{Un ordinateur ne connaît pas les fonctions continues. Nous découpons donc le temps en pas de durée $\Delta t$, et nous ne retenons d'un courant $I(t)$ que ses valeurs aux instants}
\en{A computer knows no continuous functions. So we cut time into steps of duration $\Delta t$, and of a current $I(t)$ we only keep the values at the times}
\formula{t_i=i\,\Delta t,\qquad i=0,1,\dots,n-1.}
\fr{Ces valeurs, rangées côte à côte, forment un \term{vecteur}, $\bigl(I(t_0),\dots,I(t_{n-1})\bigr)$ ; en C, |double I[n]|. L'échantillon $I(t_i)$ vaut pour tout le pas qui commence en $t_i$, c'est-à-dire pour
$t_i\le t<t_{i+1}$. Notez le « inférieur » strict : chaque instant appartient à un pas, et à un seul. Mises bout à bout, deux secondes d'enregistrement font deux fois plus d'échantillons
qu'une seule, ni plus, ni moins.

Combien d'échantillons en une seconde, avec $\Delta t=\qty{0.5}{ms}$ ? Les instants tels que $0\le t_i<T$ sont \val{1:samples}, et le dernier est \val{1:last-time}~ms. L'instant $T$ lui-même ouvrirait le
pas {\it suivant}. Qui l'inclut en compte un de trop : c'est l'histoire des piquets et des intervalles d'une clôture.}
\en{These values, stored side by side, make a \term{vector}, $\bigl(I(t_0),\dots,I(t_{n-1})\bigr)$; in C, |double I[n]|. The sample $I(t_i)$ holds for the whole step that starts at $t_i$, that is, for
$t_i\le t<t_{i+1}$. Note the strict “less than”: each instant belongs to one step, and to one only. Put end to end, two seconds of recording make twice as many samples
as one, no more and no fewer.

How many samples are there in one second, with $\Delta t=\qty{0.5}{ms}$? The times such that $0\le t_i<T$ number \val{1:samples}, and the last one is \val{1:last-time}~ms. The instant $T$ itself would open
the {\it next} step. Whoever includes it counts one too many: it is the story of the posts and the gaps of a fence.}
@^\bi{échantillon}{sample}@>
@^\bi{pas de temps}{time step}@>

@ \fr{Toutes les fonctions de ce chapitre ont besoin de traduire un instant en indice, et toutes passent par |first_sample|, qui rend le plus petit $i$ tel que $t_i\ge t$, ou 0 si $t$ est négatif.
Les temps sont en ms, les courants en pA, et un vecteur de $n$ éléments est fourni par l'appelant. Rien ne peut échouer ici ; ce qui tombe hors du vecteur est simplement ignoré. Il faut
$\Delta t>0$ et moins de $2^{50}$ pas.}
\en{All the functions of this chapter need to translate a time into an index, and all go through |first_sample|, which returns the smallest $i$ such that $t_i\ge t$, or 0 if $t$ is negative.
Times are in ms, currents in pA, and a vector of $n$ elements is provided by the caller. Nothing can fail here; what falls outside the vector is simply ignored. We need
$\Delta t>0$, and fewer than $2^{50}$ steps.}

@(stimuli.h@>=
#ifndef STIMULI_H
#define STIMULI_H
#include <stddef.h>
size_t first_sample(double t, double dt);
size_t sample_count(double duration, double dt);
@<\bi{Annonce les fonctions qui fabriquent un stimulus}{Announce the functions that make a stimulus}@>@;
#endif

@ \fr{Il suffirait d'arrondir $t/\Delta t$ vers le haut, si l'ordinateur savait ce qu'est \num{0.1}. Il ne le sait pas : en binaire, \num{0.1} s'écrit avec une infinité de chiffres, et un |double| n'en garde que 53.
De là, par exemple, que $3\times\num{0.1}$ dépasse \num{0.3} d'un cheveu, et que $3\times\num{0.3}$ reste un cheveu sous \num{0.9}. Un test d'inégalité voit les cheveux.

Nous acceptons donc comme entier un quotient qui en est assez proche. Assez, c'est-à-dire ? Les valeurs de $t$ et de $\Delta t$ sont chacune fausses de $2^{-53}$ au plus, en proportion, et la division ajoute
autant ; cela fait $3\cdot2^{-53}$, et nous tolérons $2^{-51}$. L'indice est décidé une fois ; ensuite, nous ne comparons plus que des entiers.}
\en{Rounding $t/\Delta t$ upwards would be enough, if the computer knew what \num{0.1} is. It does not: in binary, \num{0.1} takes infinitely many digits, and a |double| keeps only 53 of them.
This is why $3\times\num{0.1}$ exceeds \num{0.3} by a hair, for example, and why $3\times\num{0.3}$ stays a hair below \num{0.9}. A test of inequality sees hairs.

So we accept as whole a quotient that is close enough to a whole number. Enough, meaning what? The values of $t$ and $\Delta t$ are each wrong by $2^{-53}$ at most, in proportion, and the division adds
as much; this makes $3\cdot2^{-53}$, and we tolerate $2^{-51}$. The index is decided once; from then on, we compare nothing but whole numbers.}
@^\bi{arrondi}{rounding}@>

@(stimuli.c@>=
#include "elementary.h"
#include "stimuli.h"
size_t first_sample(double t, double dt)
{
  double x = t / dt;
  if (!(x > 0)) return 0;
  size_t nearest = (size_t) (x + 0.5);
  double excess = x - (double) nearest;
  return excess > x * 0x1p-51 ? nearest + 1 : nearest;
}

@ \fr{Le nombre d'échantillons avant $T$ est, justement, l'indice du premier qui n'est pas avant $T$.}
\en{The number of samples before $T$ is precisely the index of the first one that is not before $T$.}

@(stimuli.c@>=
size_t sample_count(double duration, double dt)
{
  return first_sample(duration, dt);
}

@ \fr{Pourquoi multiplier, $t_i=i\,\Delta t$, plutôt qu'ajouter $\Delta t$ à chaque tour, ce qui paraît plus naturel ? Parce qu'une multiplication arrondit une fois, et que mille additions arrondissent mille fois.
Faisons l'expérience : comptons les échantillons d'un temps {\it accumulé}.}
\en{Why multiply, $t_i=i\,\Delta t$, rather than add $\Delta t$ at each turn, which seems more natural? Because one multiplication rounds once, and a thousand additions round a thousand times.
Let us try: let us count the samples of an {\it accumulated} time.}

@<\bi{Définit les petites fonctions du chapitre 1...@>=
static size_t accumulated_count(double step)
{
  size_t n = 0;
  for (double t = 0; t < duration; t += step) n++;
  return n;
}

@ \fr{Nous notons aussi l'écart entre le temps accumulé et $i\,\Delta t$, en quelque 500 points par pas de temps. Il est en ms ; un milliardième de milliseconde est une picoseconde.}
\en{We also record the difference between accumulated time and $i\,\Delta t$, at about 500 points for each time step. It is in ms; a billionth of a millisecond is a picosecond.}
@^\bi{temps accumulé}{accumulated time}@>

@<\bi{Montre ce que coûte un temps accumulé...@>=
static const double steps[] = { 0.5, 0.4, 0.1, 0.01 }; /* ms */
datafile *drift = data_open("drift.tsv", "t (ms)\tdrift (ps)");
for (int k = 0; k < 4; k++) {
  size_t count = sample_count(duration, steps[k]), stride = count / 500 + 1;
  double t = 0;
  for (size_t i = 0; i <= count; i++, t += steps[k])
    if (i % stride == 0) write_pair(drift, (double) i * steps[k], 1e9 * (t - (double) i * steps[k]));
  data_blank(drift);
}
data_close(drift);
value_put("counted", "%.0f", (double) sample_count(duration, 0.4));
value_put("accumulated", "%.0f", (double) accumulated_count(0.4));

@ \fr{Beaucoup de nos fichiers ont deux colonnes ; ce geste mérite un nom.}
\en{Many of our files have two columns; so this deserves a name.}

@<\bi{Définit les petites fonctions du chapitre 1...@>=
static void write_pair(datafile *f, double t, double x)
{
  data_number(f, t);
  data_number(f, x);
  data_end_row(f);
}

@ \fr{La \figref{1-drift} montre l'écart pour quatre pas. Regardez d'abord l'échelle : moins d'une picoseconde au bout d'une seconde. Aucun neurone n'y est sensible. Pourtant, avec $\Delta t=\qty{0.4}{ms}$, le
temps accumulé trouve \val{1:accumulated} échantillons là où il y en a \val{1:counted} : le dernier instant, qui devrait tomber sur $T$, tombe juste avant, et la boucle fait un tour de trop. Deux vecteurs
qui devraient se superposer n'ont plus la même longueur.}
\en{Look at \figref{1-drift}, which shows the difference for four steps, and look first at the scale: less than a picosecond after one second. No neuron can feel it. And yet, with $\Delta t=\qty{0.4}{ms}$, accumulated
time finds \val{1:accumulated} samples where there are \val{1:counted}: the last instant, which should fall on $T$, falls just before it, and the loop makes one turn too many. Two vectors
that should lie on top of each other no longer have the same length.}
\figure{1-drift}{Écart entre le temps accumulé et $i\,\Delta t$, pour quatre pas de temps. Un pas de \qty{0.5}{ms} ne dérive pas du tout.}{Difference between accumulated time and $i\,\Delta t$, for four
time steps. A step of \qty{0.5}{ms} does not drift at all.}
\fr{Remarquez deux choses. Les courbes sont faites de segments de droite, avec des coudes à 128, 256 et \qty{512}{ms} : entre deux puissances de deux, les |double| sont également espacés, chaque addition commet
la {\it même} erreur, et rien ne se compense. Et l'une d'elles est parfaitement nulle : le pas du cours, \qty{0.5}{ms}, est une puissance de deux ; rien ne s'arrondit, et le piège reste invisible jusqu'au
jour où l'on change de pas.}
\en{Notice two things. The curves are made of straight pieces, with bends at 128, 256 and \qty{512}{ms}: between two powers of two, |double| numbers are evenly spaced, each addition makes the {\it same} error,
and nothing cancels out. And one of them is perfectly zero: the step of the course, \qty{0.5}{ms}, is a power of two; nothing rounds, and the trap stays invisible until the day when the step is changed.}
\question{1.2}{stretch}{}{\bi{Des pas qui ne dérivent pas}{Steps that do not drift}}
\fr{Pourquoi \qty{0.5}{ms} ne dérive-t-il pas, et \qty{0.1}{ms} si ? Trouvez un autre pas, plus petit que \qty{0.1}{ms}, qui ne dérive pas. Est-ce une raison suffisante pour accumuler le temps avec celui-là ?}
\en{Why does \qty{0.5}{ms} not drift, while \qty{0.1}{ms} does? Find another step, smaller than \qty{0.1}{ms}, that does not drift. Is this reason enough to accumulate time with that one?}
\answer{1.2}{}

@ \fr{Une autre façon de se tromper consiste à fixer le nombre d'échantillons et à laisser un outil choisir le pas. Beaucoup de bibliothèques ont une fonction, souvent nommée {\tt linspace}, qui place $n$ points de $a$ à
$b$, {\it bornes comprises}. Il y a alors $n-1$ intervalles, et 2000 points de 0 à \qty{1000}{ms} donnent un pas de \val{1:linspace-dt}~ms : presque \num{0.5}. Le pas du cours a été ainsi pris, pendant
un an, dans un axe de \num{-100} à \qty{1000}{ms} à 2200 points. Quant à lire le pas dans le deuxième élément du vecteur, $t_1$, cela suppose que le premier soit nul : sur cet axe, $t_1$ est voisin de \qty{-99.5}{ms}.}
\en{Another way to go wrong is to fix the number of samples and let a tool choose the step. Many libraries have a function, often called {\tt linspace}, that places $n$ points from $a$ to $b$, {\it both ends
included}. There are then $n-1$ intervals, and 2000 points from 0 to \qty{1000}{ms} give a step of \val{1:linspace-dt}~ms: almost \num{0.5}. For one year, the step of the course was taken in this
manner from an axis of 2200 points from \num{-100} to \qty{1000}{ms}. As for reading the step in the second element of the vector, $t_1$, this assumes that the first is zero: on that axis, $t_1$
is close to \qty{-99.5}{ms}.}
\question{1.3}{essential}{}{\bi{2000 ou 2001 échantillons ?}{2000 or 2001 samples?}}
\fr{On enregistre une seconde avec $\Delta t=\qty{0.5}{ms}$. Donnez le nombre d'échantillons et le dernier instant si l'on exclut $T$, puis si on l'inclut. Quel pas obtient-on avec {\tt linspace}, pour 2000 points puis
pour 2001 ? Avec quelle convention deux enregistrements d'une seconde, mis bout à bout, en font-ils un de deux secondes ?}
\en{One second is recorded with $\Delta t=\qty{0.5}{ms}$. Give the number of samples and the last time if $T$ is excluded, then if it is included. What step does {\tt linspace} give, for 2000 points and then
for 2001? With which convention do two recordings of one second, put end to end, make one of two seconds?}
\answer{1.3}{}

@<\bi{Montre ce que coûte un temps accumulé...@>=
value_put("samples", "%.0f", (double) n);
value_put("last-time", "%.15g", (double) (n - 1) * dt);
value_put("linspace-dt", "%.5f", 1000.0 / (2000 - 1));

@*1 \bi{Trois stimulus}{Three stimuli}.
\fr{Nous sommes prêts à fabriquer des courants. Chaque fonction reçoit la longueur $n$, le vecteur |I| et le pas, puis ce qui décrit le stimulus, et fixe {\it tous} les éléments du vecteur. Le spike prend une charge en fC ;
la sinusoïde, une fréquence en Hz.}
\en{We are ready to make currents. Each function receives the length $n$, the vector |I| and the step, then what describes the stimulus, and sets {\it all} the elements of the vector. The spike takes a charge in fC;
the sinusoid, a frequency in Hz.}

@<\bi{Annonce les fonctions qui fabriquent...@>=
void stimulus_pulse_sequential(size_t n, double I[], double dt, double start, double end, double amplitude);
void stimulus_pulse(size_t n, double I[], double dt, double start, double end, double amplitude);
void stimulus_spike(size_t n, double I[], double dt, double when, double charge);
void stimulus_sinusoid(size_t n, double I[], double dt, double mean, double amplitude, double frequency);

@ \fr{Le \term{créneau} de courant vaut |amplitude| pour $t_a\le t<t_b$, et zéro ailleurs. Comme un pas, il contient son début et pas sa fin. Ses bords deviennent deux indices, |first| et |last|, ramenés dans le
vecteur si besoin.}
\en{The current \term{pulse} is |amplitude| for $t_a\le t<t_b$, and zero elsewhere. Like a step, it contains its start and not its end. Its edges become two indices, |first| and |last|, brought back into the
vector if need be.}
@^\bi{créneau}{pulse}@>

@(stimuli.c@>=
static size_t edge(double t, double dt, size_t n)
{
  size_t i = first_sample(t, dt);
  return i < n ? i : n;
}

@ \fr{La façon la plus directe de l'écrire parcourt le temps et se demande, à chaque pas, si l'on est dans le créneau. C'est la version \term{séquentielle}.}
\en{The most direct way to write it walks through time and asks, at each step, whether we are inside the pulse. This is the \term{sequential} version.}

@(stimuli.c@>=
void stimulus_pulse_sequential(size_t n, double I[], double dt, double start, double end, double amplitude)
{
  size_t first = edge(start, dt, n), last = edge(end, dt, n);
  for (size_t i = 0; i < n; i++)
    if (i >= first && i < last) I[i] = amplitude;
    else I[i] = 0;
}

@ \fr{Mais la réponse à cette question ne change que deux fois. Autant écrire trois suites d'éléments égaux, sans rien demander à chacun : c'est la version \term{vectorisée}. Elle dit « les éléments de |first| à |last| valent
|amplitude| », et non « cet élément-ci, que vaut-il ? ». Une machine peut alors en remplir plusieurs à la fois.}
\en{But the answer to that question changes only twice. We may as well write three runs of equal elements, asking nothing of each: this is the \term{vectorised} version. It says “the elements from |first| to |last|
are |amplitude|”, not “what about this element here?”. A machine can then fill several of them at once.}
@^\bi{vectorisation}{vectorisation}@>

@(stimuli.c@>=
void stimulus_pulse(size_t n, double I[], double dt, double start, double end, double amplitude)
{
  size_t first = edge(start, dt, n), last = edge(end, dt, n), i = 0;
  for (; i < first; i++) I[i] = 0;
  for (; i < last; i++) I[i] = amplitude;
  for (; i < n; i++) I[i] = 0;
}

@ \fr{Les deux versions doivent donner les mêmes bits ; nos tests le vérifient pour toutes sortes de bords. Elles ne demandent pas le même temps, mais de combien ? La réponse dépend de la machine et du compilateur : elle
n'est donc pas dans ce livre, et vous la mesurerez. Le petit programme \cmd{bench1} remplit le même vecteur des deux façons, tour à tour, et affiche le temps médian par échantillon et leur rapport, pour un vecteur court et un long.}
\en{The two versions must give the same bits; our tests check this for all kinds of edges. They do not take the same time, but by how much do they differ? The answer depends on the machine and on the compiler: so it is
not in this book, and you will measure it. The small program \cmd{bench1} fills the same vector in both ways, by turns, and prints the median time per sample and their ratio, for a short vector and a long one.}
@^\bi{mesure du temps}{timing}@>

@(bench1.c@>=
#define _XOPEN_SOURCE 700
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "stimuli.h"
#include "workshop.h"
enum { RUNS = 21, SAMPLES = 4000000 }; /* \bi{mesures ; échantillons écrits à chacune}{measurements; samples written in each} */
@<\bi{Définit comment chronométrer un créneau}{Define how to time a pulse}@>@;
int main(void)
{
  printf("# n\tséquentiel/sequential (ns)\tvectorisé/vectorised (ns)\trapport/ratio\n");
  compare(2000);
  compare(200000);
  return EXIT_SUCCESS;
}

@ \fr{Une mesure écrit le vecteur assez de fois pour durer quelques millisecondes, car l'horloge ne voit pas bien les durées plus courtes. Les bords du créneau sont à
5 et 95\,\% du vecteur, comme dans notre figure.}
\en{One measurement writes the vector often enough to last a few milliseconds, since the clock does not see shorter durations well. The edges of the pulse are at 5 and
95\,\% of the vector, as in our figure.}

@<\bi{Définit comment chronométrer...@>=
typedef void pulse_maker(size_t n, double I[], double dt, double start, double end, double amplitude);
static double nanoseconds(pulse_maker *make, size_t n, double I[]) /* \bi{par échantillon}{per sample} */
{
  struct timespec before, after;
  clock_gettime(CLOCK_MONOTONIC, &before);
  for (size_t i = 0; i < SAMPLES / n; i++) make(n, I, 1, 0.05 * (double) n, 0.95 * (double) n, 150);
  clock_gettime(CLOCK_MONOTONIC, &after);
  return (1e9 * (double) (after.tv_sec - before.tv_sec) + (double) (after.tv_nsec - before.tv_nsec)) / SAMPLES;
}

@ \fr{La médiane de plusieurs mesures ignore les quelques-unes que le système a interrompues. Les deux versions alternent, pour subir les mêmes humeurs de la machine.}
\en{The median of several measurements ignores the few that the system interrupted. The two versions take turns, so as to suffer the same moods of the machine.}

@<\bi{Définit comment chronométrer...@>=
static int ascending(const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;
  return (x > y) - (x < y);
}

@ \fr{Reste à mesurer et à comparer, pour un vecteur de longueur $n$.}
\en{It remains to measure and compare, for a vector of length $n$.}

@<\bi{Définit comment chronométrer...@>=
static void compare(size_t n)
{
  double *I = vector_new(n), sequential[RUNS], vectorised[RUNS];
  for (int k = 0; k < RUNS; k++) {
    sequential[k] = nanoseconds(stimulus_pulse_sequential, n, I);
    vectorised[k] = nanoseconds(stimulus_pulse, n, I);
  }
  @<\bi{Affiche les médianes et leur rapport}{Print the medians and their ratio}@>@;
  free(I);
}

@ \fr{Un rapport de 2 veut dire que la version vectorisée va deux fois plus vite.}
\en{A ratio of 2 means that the vectorised version is twice as fast.}

@<\bi{Affiche les médianes...@>=
qsort(sequential, RUNS, sizeof(double), ascending);
qsort(vectorised, RUNS, sizeof(double), ascending);
double a = sequential[RUNS / 2], b = vectorised[RUNS / 2];
printf("%zu\t%.3f\t%.3f\t%.2f\n", n, a, b, a / b);

@ \fr{À vous de jouer.}
\en{Your turn.}
\question{1.4}{essential}{2}{\bi{Deux vitesses}{Two speeds}}
\fr{Lancez \cmd{make bench} et relevez le rapport entre les deux versions. Pourquoi diffèrent-elles, alors qu'elles écrivent les mêmes nombres ? Qu'attendriez-vous d'un langage interprété, où chaque test se paie
bien plus cher qu'ici ? Le rapport est-il le même pour le vecteur long ? Proposez une raison.}
\en{Run \cmd{make bench} and note the ratio between the two versions. Why do they differ, although they write the same numbers? What would you expect from an interpreted language, where each test costs
far more than here? Is the ratio the same for the long vector? Suggest a reason.}
\answer{1.4}{}

@ \fr{Le \term{spike} est le courant le plus bref qu'un vecteur sache porter : un seul échantillon non nul, celui du premier pas qui ne précède pas l'instant voulu. Nous ne fixons pas sa hauteur mais sa {\it charge}
$Q$, c'est-à-dire son aire ; la hauteur est $Q/\Delta t$. Nous verrons bientôt pourquoi.}
\en{The \term{spike} is the briefest current that a vector can carry: a single non-zero sample, that of the first step not before the desired time. We do not set its height but its {\it charge} $Q$,
that is, its area; the height is $Q/\Delta t$. We shall soon see why.}

@(stimuli.c@>=
void stimulus_spike(size_t n, double I[], double dt, double when, double charge)
{
  size_t peak = first_sample(when, dt);
  for (size_t i = 0; i < n; i++) I[i] = 0;
  if (peak < n) I[peak] = charge / dt;
}

@ \fr{La sinusoïde oscille autour de sa moyenne :}
\en{The sinusoid oscillates around its mean:}
\formula{I(t)=I_0+A\sin 2\pi ft.}
\fr{Sa phase s'exprime ici en tours : $f$ en Hz fois $t$ en ms, divisé par 1000. Notre propre sinus, construit dans l'\appref{C}, prend justement des tours, et donne les mêmes bits sur toutes les machines.}
\en{Its phase is expressed here in turns: $f$ in Hz times $t$ in ms, divided by 1000. Our own sine, built in \appref{C}, takes just that, turns, and gives the same bits on all machines.}

@(stimuli.c@>=
void stimulus_sinusoid(size_t n, double I[], double dt, double mean, double amplitude, double frequency)
{
  for (size_t i = 0; i < n; i++)
    I[i] = mean + amplitude * portable_sin_turns(frequency * ((double) i * dt) / 1000);
}

@ \fr{Le programme peut maintenant créer ses trois vecteurs,}
\en{The program can now make its three vectors,}

@<\bi{Crée les trois stimulus...@>=
size_t n = sample_count(duration, dt);
double *spike = vector_new(n), *pulse = vector_new(n), *sine = vector_new(n); /* pA */
stimulus_spike(n, spike, dt, spike_time, spike_charge);
stimulus_pulse(n, pulse, dt, pulse_start, pulse_end, pulse_current);
stimulus_sinusoid(n, sine, dt, sine_mean, sine_amplitude, sine_frequency);

@ \fr{et les écrire, une colonne pour le temps et une pour chaque stimulus.}
\en{and write them, with one column for time and one for each stimulus.}

@<\bi{Écrit les trois stimulus...@>=
datafile *f = data_open("stimuli.tsv", "t (ms)\tspike (pA)\tpulse (pA)\tsinusoid (pA)");
for (size_t i = 0; i < n; i++) {
  data_number(f, (double) i * dt);
  data_number(f, spike[i]);
  data_number(f, pulse[i]);
  data_number(f, sine[i]);
  data_end_row(f);
}
data_close(f);

@ \fr{Les voici. En haut, le spike : une seule valeur non nulle, de \val{1:spike-height}~pA, que son isolement rend presque invisible sur un axe d'une seconde. Au milieu, le créneau, de 50 à \qty{950}{ms}. En bas, la sinusoïde :
à \qty{5.3}{Hz}, elle n'achève pas un nombre entier de cycles en une seconde. Cette fréquence n'est pas choisie au hasard ; le chapitre suivant montrera que c'est celle où la membrane commence à ne plus suivre.}
\en{Here they are. At the top, the spike: a single non-zero value, of \val{1:spike-height}~pA, which its loneliness makes almost invisible on an axis of one second. In the middle, the pulse, from 50 to \qty{950}{ms}. At
the bottom, the sinusoid: at \qty{5.3}{Hz}, it does not complete a whole number of cycles in one second. This frequency is not chosen at random; the next chapter will show that it is where the membrane
begins to lag behind.}
\figure{1-stimuli}{Les trois stimulus du cours : un spike, un créneau et une sinusoïde. Les échelles de courant diffèrent.}{The three stimuli of the course: a spike, a pulse and a sinusoid. The scales of
current differ.}

@ \fr{Une figure peut être juste et pourtant fausse d'un échantillon. Mesurons donc. La charge du créneau est son aire, $\Delta t\sum I(t_i)$ ; nous attendons $I_p(t_b-t_a)$, soit \qty{150}{pA} pendant \qty{900}{ms}, et nous trouvons \val{1:charge}~pC : le compte est bon.

Pour la sinusoïde, la moyenne des échantillons n'est $I_0$, et sa \term{valeur efficace} (racine de la moyenne des carrés) n'est $\sqrt{I_0^2+A^2/2}$, que sur un nombre entier de cycles. Sinon, il reste le bout de cycle en
trop, que la somme d'une suite géométrique donne exactement : avec $\theta=f\,\Delta t$ tour par pas,}
\en{A figure may be right and yet wrong by one sample. So let us measure. The charge of the pulse is its area, $\Delta t\sum I(t_i)$; we expect $I_p(t_b-t_a)$, that is, \qty{150}{pA} during \qty{900}{ms}, and we find \val{1:charge}~pC: the books balance.

For the sinusoid, the mean of the samples is $I_0$, and its \term{rms} (the root of the mean of the squares) is $\sqrt{I_0^2+A^2/2}$, only over a whole number of cycles. Otherwise there remains the leftover bit of
cycle, which the sum of a geometric series gives exactly: with $\theta=f\,\Delta t$ turns per step,}
\formula{{1\over n}\sum_{i=0}^{n-1}I(t_i)=I_0+{A\over n}\,{\sin\pi n\theta\,\sin\pi(n-1)\theta\over\sin\pi\theta}.}
\fr{Nos \val{1:cycles} cycles ont une moyenne de \val{1:sine-average}~pA, un peu au-dessus de $I_0$ puisque le bout de cycle est fait de valeurs hautes, et une valeur efficace de \val{1:sine-rms}~pA au lieu de \val{1:sine-rms-cycles}.}
\en{Our \val{1:cycles} cycles have a mean of \val{1:sine-average}~pA, a little above $I_0$ since the leftover bit is made of high values, and an rms of \val{1:sine-rms}~pA instead of \val{1:sine-rms-cycles}.}

@<\bi{Mesure la charge du créneau...@>=
value_put("charge", "%.6g", total(n, pulse) * dt / 1000);
value_put("spike-height", "%.6g", spike_charge / dt);
value_put("cycles", "%.6g", sine_frequency * duration / 1000);
value_put("sine-average", "%.2f", total(n, sine) / (double) n);
double squares = 0;
for (size_t i = 0; i < n; i++) squares += sine[i] * sine[i];
value_put("sine-rms", "%.2f", sqrt(squares / (double) n));
value_put("sine-rms-cycles", "%.2f", sqrt(sine_mean * sine_mean + sine_amplitude * sine_amplitude / 2));

@ \fr{La somme elle-même, sans surprise : de gauche à droite, toujours dans le même ordre, puisque l'ordre aussi décide des arrondis.}
\en{The sum itself, without surprise: from left to right, always in the same order, since order too decides the roundings.}

@<\bi{Définit les petites fonctions du chapitre 1...@>=
static double total(size_t n, const double x[])
{
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += x[i];
  return sum;
}

@ \fr{L'expérience de la figure~1A de l'article injecte un créneau. Nous vous en confions un, réglé comme dans une ancienne version du cours : il est trop court et trop fort.}
\en{The experiment of the paper's Figure~1A injects a pulse. Here is one for you, set as in an old version of the course: it is too short and too strong.}
\question{1.5}{essential}{3}{\bi{Le bon créneau}{The right pulse}}
\fr{Lisez dans l'article la durée et l'intensité du créneau de la figure~1A. Changez en conséquence les trois nombres de la section ci-dessous, relancez \cmd{make chapter1}, et regardez la \figref{1-your-pulse}. Sa charge est
aujourd'hui de \val{1:your-charge}~pC : que doit-elle devenir ?}
\en{Read in the paper the duration and the strength of the pulse of Figure~1A. Change the three numbers of the section below accordingly, run \cmd{make chapter1} again, and look at \figref{1-your-pulse}. Its charge is
now \val{1:your-charge}~pC: what must it become?}
\answer{1.5}{}

@<\bi{Choisit votre créneau}{Choose your pulse}@>=
double your_start = 150, your_end = 750; /* ms */
double your_current = 200; /* pA */

@ \fr{Votre créneau rejoint un vecteur, un fichier et une mesure, comme les autres.}
\en{Your pulse goes into a vector, a file and a measurement, like the others.}
\figure{1-your-pulse}{Votre créneau, que la question attend de vous.}{Your pulse, which the question expects from you.}

@<\bi{Essaie le créneau que vous...@>=
@<\bi{Choisit votre créneau...@>@;
double *yours = vector_new(n); /* pA */
stimulus_pulse(n, yours, dt, your_start, your_end, your_current);
datafile *g = data_open("your-pulse.tsv", "t (ms)\tI (pA)");
for (size_t i = 0; i < n; i++) write_pair(g, (double) i * dt, yours[i]);
data_close(g);
double your_charge = total(n, yours) * dt / 1000; /* pC */
value_put("your-charge", "%.6g", your_charge);
target_put("1.5", your_charge, 135, 135, "pC", "pC");
target_put("1.5", your_current, 150, 150, "pA", "pA");
free(yours);

@*1 \bi{Deux pièges, à voir en marche}{Two traps, seen at work}.
\fr{Un créneau « de 50 à \qty{950}{ms} » : l'échantillon de 950 en fait-il partie ? Et celui de 50 ? Un programme qui ne l'a pas décidé le décide tout de même, au hasard d'un {\tt <} ou d'un {\tt <=}. Le cours
a longtemps eu deux créneaux, l'un séquentiel et l'autre vectorisé, censés être le même ; l'un excluait sa fin, l'autre non. Reproduisons la mésaventure, en comparant les temps eux-mêmes.}
\en{A pulse “from 50 to \qty{950}{ms}”: is the sample at 950 part of it? And the one at 50? A program that has not decided decides all the same, by the chance of a {\tt <} or a {\tt <=}. The course
long had two pulses, one sequential and the other vectorised, supposed to be the same; one excluded its end, the other did not. Let us replay the mishap, by comparing times themselves.}

@<\bi{Définit les petites fonctions du chapitre 1...@>=
static size_t samples_between(double start, double end, double step, int with_start, int with_end)
{
  size_t count = 0, all = sample_count(duration, step);
  for (size_t i = 0; i < all; i++) {
    double t = (double) i * step;
    if ((with_start ? t >= start : t > start) && (with_end ? t <= end : t < end)) count++;
  }
  return count;
}

@ \fr{Le résultat : \val{1:open} échantillons si les deux bords sont exclus, \val{1:half-open} si l'on garde le début seul, \val{1:closed} si l'on garde les deux. Seule la règle du milieu donne la bonne charge ; celle qui
inclut la fin injecte \val{1:closed-charge}~pC au lieu de \val{1:charge}. L'erreur est d'un échantillon, soit $I_p\,\Delta t$ : petite, mais elle décale d'un pas tout ce qui suit, et change avec $\Delta t$.

Même la bonne règle échoue quand elle compare des temps. Avec un pas de \qty{0.7}{ms}, un créneau de \num{2.1} à \qty{902.1}{ms} a \val{1:odd-right} échantillons ; la comparaison n'en voit que \val{1:odd-seen}, car $3\times\num{0.7}$ est
calculé un cheveu sous \num{2.1}. C'est pour cela que |first_sample| existe.}
\en{The result: \val{1:open} samples if both edges are excluded, \val{1:half-open} if we keep the start alone, \val{1:closed} if we keep both. Only the middle rule gives the right charge; the one that
includes the end injects \val{1:closed-charge}~pC instead of \val{1:charge}. The error is one sample, that is, $I_p\,\Delta t$: small, but it shifts by one step all that follows, and it changes with $\Delta t$.

Even the right rule fails when it compares times. With a step of \qty{0.7}{ms}, a pulse from \num{2.1} to \qty{902.1}{ms} has \val{1:odd-right} samples; the comparison sees only \val{1:odd-seen}, since $3\times\num{0.7}$ is
computed a hair below \num{2.1}. This is why |first_sample| exists.}
@^\bi{bornes d'un intervalle}{ends of an interval}@>

@<\bi{Montre ce que coûte une fin...@>=
size_t closed = samples_between(pulse_start, pulse_end, dt, 1, 1);
value_put("open", "%.0f", (double) samples_between(pulse_start, pulse_end, dt, 0, 0));
value_put("half-open", "%.0f", (double) samples_between(pulse_start, pulse_end, dt, 1, 0));
value_put("closed", "%.0f", (double) closed);
value_put("closed-charge", "%.6g", pulse_current * (double) closed * dt / 1000);
value_put("odd-seen", "%.0f", (double) samples_between(2.1, 902.1, 0.7, 1, 0));
value_put("odd-right", "%.0f", (double) (first_sample(902.1, 0.7) - first_sample(2.1, 0.7)));

@ \fr{Une question pour vérifier que le piège est désamorcé.}
\en{A question, to check that the trap is defused.}
\question{1.6}{essential}{}{\bi{La fin incluse}{The end included}}
\fr{Si le créneau incluait sa fin, quelle serait sa charge avec $\Delta t=\num{0.5}$, puis \qty{0.1}{ms} ? Vers quoi tend-elle quand $\Delta t$ tend vers zéro ? Et si deux créneaux, de 50 à 500 puis de 500 à
\qty{950}{ms}, devaient n'en faire qu'un ?}
\en{If the pulse included its end, what would its charge be with $\Delta t=\num{0.5}$, then with \qty{0.1}{ms}? What does it tend to when $\Delta t$ goes to zero? And what if two pulses, from 50 to 500 and from 500 to
\qty{950}{ms}, were to make a single one?}
\answer{1.6}{}

@ \fr{Dernier piège. Pour rendre une simulation plus précise, on divise le pas par deux. Un créneau n'en souffre pas : deux fois plus d'échantillons, de même hauteur, moitié moins longs, font la même aire. Mais un spike n'a qu'un
échantillon. Si nous gardons sa hauteur, son aire diminue de moitié, et un neurone qui l'intègre répond deux fois moins : ce n'est plus le même stimulus. Il faut garder la charge, donc doubler la hauteur.

Écrivons les deux façons côte à côte, autour du spike, pour le pas $\Delta t$, puis sa moitié, puis son quart.}
\en{Last trap. To make a simulation more accurate, one halves the step. A pulse does not mind: twice as many samples, of the same height, half as long, make the same area. But a spike has a single
sample. If we keep its height, its area is halved, and a neuron that integrates it responds half as much: it is no longer the same stimulus. We must keep the charge, hence double the height.

Let us write both ways side by side, around the spike, for the step $\Delta t$, then half of it, then a quarter.}
@^\bi{charge (d'un spike)}{charge (of a spike)}@>

@<\bi{Divise par deux...@>=
datafile *halved = data_open("halved.tsv", "t (ms)\theight held (pA)\tcharge held (pA)");
double step = dt, lost_charge = spike_charge; /* ms, fC */
for (uint64_t k = 0; k <= halvings; k++) {
  lost_charge = spike_charge * step / dt;
  write_around_spike(halved, step, lost_charge);
  step /= 2;
}
data_close(halved);
value_put("spike-charge", "%.6g", spike_charge);
value_put("lost-charge", "%.6g", lost_charge);
value_put("tallest", "%.6g", spike_charge / (2 * step));

@ \fr{Tenir la hauteur revient à demander une charge plus faible.}
\en{To hold the height amounts to asking for a smaller charge.}

@<\bi{Définit les petites fonctions du chapitre 1...@>=
static void write_around_spike(datafile *file, double step, double charge)
{
  size_t n = sample_count(duration, step), i = first_sample(spike_time - 2 * dt, step);
  double *height_held = vector_new(n), *charge_held = vector_new(n); /* pA */
  stimulus_spike(n, height_held, step, spike_time, charge);
  stimulus_spike(n, charge_held, step, spike_time, spike_charge);
  for (; i < n && i < first_sample(spike_time + 3 * dt, step); i++) {
    data_number(file, (double) i * step);
    write_pair(file, height_held[i], charge_held[i]);
  }
  data_blank(file);
  free(height_held); free(charge_held);
}

@ \fr{La \figref{1-halved} fait voir la différence. À gauche, à hauteur tenue, le rectangle s'amincit et la charge fond : il n'en reste que \val{1:lost-charge}~fC sur \val{1:spike-charge} pour le pas le plus fin. À droite, à charge tenue, il s'amincit
et grandit, jusqu'à \val{1:tallest}~pA, et son aire ne change pas. C'est cette seconde façon qui converge, vers ce que les mathématiciens appellent une impulsion de Dirac.}
\en{The difference is plain to see in \figref{1-halved}. On the left, with the height held, the rectangle gets thinner and the charge melts away: only \val{1:lost-charge}~fC out of \val{1:spike-charge} are left at the finest step. On the right, with the charge held,
it gets thinner and taller, up to \val{1:tallest}~pA, and its area does not change. This second way is the one that converges, towards what mathematicians call a Dirac impulse.}
\figure{1-halved}{Un spike quand le pas de temps diminue. À gauche, la hauteur est tenue, et l'aire fond ; à droite, la charge est tenue.}{A spike as the time step shrinks. On the left, the height is held, and the area
melts away; on the right, the charge is held.}
\question{1.7}{recommended}{}{\bi{Diviser le pas par deux}{Halving the step}}
\fr{Un collègue code son spike par {\tt I[1000] = 2000}, avec $\Delta t=\qty{0.5}{ms}$, puis passe à $\Delta t=\qty{0.25}{ms}$ sans toucher à cette ligne. Deux choses ont changé : lesquelles ? Écrivez la ligne qui donne le même stimulus pour tout pas.}
\en{A colleague codes a spike as {\tt I[1000] = 2000}, with $\Delta t=\qty{0.5}{ms}$, then goes to $\Delta t=\qty{0.25}{ms}$ without touching that line. Two things have changed: which? Write the line that gives the same stimulus for any step.}
\answer{1.7}{}

@ \fr{Et une dernière question, pour qui aime les sommes.}
\en{And a last question, for those who like sums.}
\question{1.8}{stretch}{}{\bi{Un nombre entier de cycles}{A whole number of cycles}}
\fr{Quelle est la plus courte durée, en secondes entières, pour laquelle la moyenne d'une sinusoïde de \qty{5.3}{Hz} est exactement $I_0$ ? Vérifiez-le avec l'option \cmd{--duration}. Démontrez la formule de la moyenne donnée dans ce chapitre.}
\en{What is the shortest duration, in whole seconds, over which the mean of a sinusoid of \qty{5.3}{Hz} is exactly $I_0$? Check it with the option \cmd{--duration}. Prove the formula for the mean given in this chapter.}
\answer{1.8}{}

@*1 \bi{Ce qu'il faut retenir}{What to remember}.
\fr{Une fonction du temps est un vecteur. L'échantillon $i$ vaut pour $t_i\le t<t_{i+1}$, avec $t_i=i\,\Delta t$ toujours recalculé ; il y en a $T/\Delta t$ avant $T$. Un instant devient un indice une seule fois, avec un arrondi
réfléchi ; ensuite on compare des entiers. Un créneau contient son début et pas sa fin. Un spike se décrit par sa charge. Et un test qui mesure (une charge, une moyenne, une valeur efficace) voit ce que l'œil laisse passer.

Pour aller plus loin : l'article lui-même \cite{ms95}, à garder sous la main pendant tout le cours ; et, si les cheveux du binaire vous intriguent, le texte classique sur l'arithmétique des ordinateurs \cite{goldberg91}. Le chapitre
suivant donne enfin ces courants à un neurone.}
\en{A function of time is a vector. Sample $i$ holds for $t_i\le t<t_{i+1}$, with $t_i=i\,\Delta t$ always computed afresh; there are $T/\Delta t$ of them before $T$. A time becomes an index only once, with a considered
rounding; from then on we compare whole numbers. A pulse contains its start and not its end. A spike is described by its charge. And a test that measures (a charge, a mean, an rms) sees what the eye lets through.

To go further: the paper itself \cite{ms95}, to keep at hand during the whole course; and, if the hairs of binary intrigue you, the classic text on computer arithmetic \cite{goldberg91}. The next chapter at last gives
these currents to a neuron.}
