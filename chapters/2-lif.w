@* \bi{Le neurone intègre-et-tire à fuite}{The leaky integrate-and-fire neuron}.
\fr{Un neurone reçoit un courant et rend des potentiels d'action. Entre les deux, une membrane se charge, fuit et, passé un seuil,
se décharge d'un coup. Dans ce chapitre, nous écrivons ce neurone d'abord comme une équation, puis comme quelques lignes de~C, et nous
lui faisons entendre les trois stimulus du \chapref{1} : le spike, le créneau et la sinusoïde.

Surtout, nous apprenons à ne pas croire un simulateur sur parole. Une simulation fausse dessine des courbes aussi jolies qu'une
simulation juste. Par bonheur, ce neurone est assez simple pour que l'on sache calculer, crayon en main, ce qu'il doit faire : chaque
figure porte donc sa courbe théorique, et chaque formule est aussi un test.

Tapez \cmd{make chapter2}, puis ouvrez les figures nommées à l'écran. Pour changer un paramètre sans toucher au texte, lancez
\cmd{build/bin/chapter2 --pulse-current=200 --out=build/essai} ; \cmd{--help} les nomme tous. Regardez d'abord la \figref{2-responses}, et
demandez-vous pourquoi le même neurone répond par des potentiels d'action au créneau et par une simple bosse au spike.}
\en{A neuron takes in a current and gives back action potentials. In between, a membrane charges, leaks and, once past a threshold,
discharges all at once. In this chapter we write that neuron first as an equation, then as a few lines of~C, and we play it the three
stimuli of \chapref{1}: the brief spike, the pulse and the sinusoid.

Above all, we learn not to take a simulator at its word. A wrong simulation draws curves every bit as handsome as a right one.
Fortunately this neuron is simple enough that we can work out, pencil in hand, what it ought to do: so every figure carries its
theoretical curve, and every formula is also a test.

Type \cmd{make chapter2}, then open the figures it names. To change a parameter without touching the text, run
\cmd{build/bin/chapter2 --pulse-current=200 --out=build/trial}; \cmd{--help} names them all. Look first at \figref{2-responses}, and ask
yourself why the same neuron answers the pulse with action potentials and the spike with a mere bump.}

\fr{À la fin du chapitre, vous saurez :
\li écrire l'équation du neurone intègre-et-tire à fuite, avec ses unités ;
\li la résoudre pas à pas de trois façons, et mesurer l'erreur de chacune ;
\li placer un potentiel d'action entre deux échantillons, et compter une période réfractaire sans erreur d'arrondi ;
\li prédire la fréquence de décharge, la rhéobase et la réponse à une sinusoïde ;
\li dire pourquoi ce neurone, laissé à lui-même, ne peut pas reproduire l'expérience de Mainen et Sejnowski.}
\en{By the end of the chapter you will be able to:
\li write the equation of the leaky integrate-and-fire neuron, with its units;
\li solve it step by step in three ways, and measure the error of each;
\li place an action potential between two samples, and count a refractory period free of rounding error;
\li predict the firing rate, the rheobase and the response to a sinusoid;
\li say why this neuron, left to itself, cannot reproduce the experiment of Mainen and Sejnowski.}

@s lif_neuron int
@s lif_method int
@s lif_model int
@s lif_motion int
@s lif_state int
@s spike_list int
@s parameter int
@s datafile int

@ \fr{Comme tout programme de ce livre, celui-ci commence par ce qu'il emprunte, ses paramètres et ses outils.}
\en{Like every program of this book, this one starts with what it borrows, its parameters and its tools.}

@(chapter2.c@>=
@<\bi{En-têtes du programme \file{chapter2}}{Headers of program \file{chapter2}}@>@;
@<\bi{Paramètres du programme \file{chapter2}}{Parameters of program \file{chapter2}}@>@;
@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>@;

@ \fr{Puis vient le programme lui-même, vu de haut. Les premières lignes préparent ; chacune des suivantes fait une expérience, écrit ses
données et se retrouve, sous le même nom, plus loin dans le chapitre. Rien n'oblige à les lire dans l'ordre.}
\en{Then comes the program itself, seen from above. The first lines prepare; each of the others performs one experiment, writes its data,
and can be found under the same name later in the chapter. Nothing obliges you to read them in order.}

@(chapter2.c@>=
int main(int argc, char *argv[])
{
  workshop_begin(argc, argv, "chapter2", table);
  lif_check(&cell, dt);
  @<\bi{Refuse un créneau qui finit avant de commencer}{Refuse a pulse that ends before it starts}@>@;
  const size_t n = sample_count(duration, dt);
  double *I = vector_new(n+1), *V = vector_new(n+1); /* pA, mV */
  spike_list spikes = {0};
  @<\bi{Montre la réponse aux trois stimulus}{Show the response to the three stimuli}@>@;
  @<\bi{Regarde de près le premier potentiel d'action}{Look closely at the first spike}@>@;
  @<\bi{Confronte la montée du potentiel à sa formule}{Confront the rise of the potential with its formula}@>@;
  @<\bi{Place Euler à côté de la solution exacte}{Set Euler beside the exact solution}@>@;
  @<\bi{Mesure l'erreur de chaque méthode en fonction du pas}{Measure the error of each method against the step}@>@;
  @<\bi{Relève la courbe f--I}{Record the f--I curve}@>@;
  @<\bi{Trouve le $R$ qui donne 14 Hz}{Find the $R$ that gives 14 Hz}@>@;
  @<\bi{Relève le gain et la phase}{Record gain and phase}@>@;
  @<\bi{Compare cinq intensités de courant}{Compare five current intensities}@>@;
  @<\bi{Répète un essai à l'identique}{Repeat one trial identically}@>@;
  @<\bi{Visite le musée des erreurs du neurone}{Visit the museum of neuron bugs}@>@;
  @<\bi{Éprouve vos réponses sur le neurone}{Try your answers on the neuron}@>@;
  free(spikes.t), free(V), free(I);
  workshop_end();
  return 0;
}

@ \fr{Le programme emprunte à trois chapitres : l'atelier (\appref{B}), les fonctions exactes (\appref{C}), les stimulus du \chapref{1} et le neurone
que ce chapitre construit. Les exponentielles et les logarithmes viennent tous de \file{elementary.h} : ainsi les données sont les mêmes,
au bit près, sur toute machine.}
\en{The program borrows from three chapters: the workshop (\appref{B}), the exact functions (\appref{C}), the stimuli of \chapref{1} and the neuron
this chapter builds. Every exponential and every logarithm comes from \file{elementary.h}: thus the data are the same, to the last bit,
on any machine.}

@<\bi{En-têtes du programme \file{chapter2}}{Headers of program \file{chapter2}}@>=
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "workshop.h"
#include "elementary.h"
#include "stimuli.h"
#include "lif.h"

@*1 \bi{Une équation}{One equation}.
\fr{La membrane d'un neurone sépare des charges : c'est un condensateur, de capacité~$C$. Des canaux la laissent fuir : c'est une
résistance~$R$, qui ramène le potentiel~$V$ vers le \term{potentiel de repos}~$V_L$ (L comme {\it leak}, la fuite). Un courant~$I$ injecté par
l'électrode se partage entre les deux :}
\en{A neuron's membrane keeps charges apart: it is a capacitor, of capacitance~$C$. Channels let it leak: it is a resistor~$R$, which
pulls the potential~$V$ back towards the \term{resting potential}~$V_L$ (L for leak). A current~$I$ injected by the electrode is shared
between the two:}
\formula{C\,{dV\over dt} + {V - V_L\over R} = I.}

\fr{Multiplions par $R$ et posons $\tau = RC$, la \term{constante de temps membranaire}. Il vient}
\en{Let us multiply by $R$ and write $\tau = RC$, the \term{membrane time constant}. We get}
\eqn{lif}{\tau\,{dV\over dt} = -(V - V_L) + R\,I.}

\fr{Le premier terme est la fuite : plus $V$ s'écarte du repos, plus elle tire fort. Le second est l'entrée. À elle seule, cette
équation ne fait que lisser le courant. Le neurone \term{intègre-et-tire à fuite} y ajoute une règle : dès que $V$ dépasse le
\term{seuil}~$V_{\rm th}$, on note un potentiel d'action, on ramène $V$ au \term{potentiel de réinitialisation}~$V_r$, et on l'y tient
pendant la \term{période réfractaire absolue}~$t_{\rm ref}$, durant laquelle rien ne peut exciter le neurone.}
\en{The first term is the leak: the further $V$ strays from rest, the harder it pulls. The second is the input. On its own, this equation
merely smooths the current. The \term{leaky integrate-and-fire} neuron adds one rule: as soon as $V$ exceeds the
\term{threshold}~$V_{\rm th}$, an action potential is noted, $V$ is brought back to the \term{reset potential}~$V_r$, and it is held there for
the \term{absolute refractory period}~$t_{\rm ref}$, during which nothing can excite the neuron.}

@ \fr{Que laisse-t-on de côté ? La forme du potentiel d'action, que le modèle n'explique pas et que les figures dessineront d'un trait ; les
canaux et les dendrites ; et le hasard, qui attendra le \chapref{3}. L'idée est ancienne : Lapicque l'écrivait dès 1907, quarante-cinq ans
avant que l'on ne comprenne les canaux \cite{lapicque07}. Elle tient parce que l'essentiel de ce qu'un neurone dit aux autres est
{\it quand\/} il tire.}
\en{What is left out? The shape of the action potential, which the model does not explain and which our figures will draw as a single stroke;
the channels and the dendrites; and chance, which will wait until \chapref{3}. The idea is an old one: Lapicque wrote it down in 1907,
forty-five years before the channels were understood \cite{lapicque07}. It lasts because most of what a neuron tells the others is
{\it when\/} it fires.}
@^Lapicque, Louis@>
@^\bi{neurone intègre-et-tire à fuite}{leaky integrate-and-fire neuron}@>

@ \fr{Les unités méritent une minute, car elles ont trompé plus d'un cours. Le potentiel se compte en mV, le temps en ms, le courant en pA.
Alors $RI$ est en mV si $R$ est en gigaohms : $1\,{\rm pA}\times1\,{\rm G}\Omega = 1\,{\rm mV}$. Notre $R$ vaut donc \num{0.13}~G$\Omega$,
soit 130~M$\Omega$, une valeur banale pour une cellule pyramidale. Le lire en ohms le rendrait un milliard de fois trop petit.

Par défaut, le neurone est celui du cours doctoral de 2021, avec la période réfractaire de 3~ms que le cours annonçait ; sa constante de temps de 30~ms est celle que
Mainen et Sejnowski ont mesurée \cite{ms95}.}
\en{Units deserve a minute, for they have misled more than one course. Potentials are in mV, times in ms, currents in pA. Then $RI$ is in mV
provided $R$ is in gigaohms: $1\,{\rm pA}\times1\,{\rm G}\Omega = 1\,{\rm mV}$. So our $R$ is \num{0.13}~G$\Omega$, that is 130~M$\Omega$, an everyday
value for a pyramidal cell. Reading it as ohms would make it a billion times too small.

By default the neuron is that of the 2021 doctoral course, with the refractory period of 3~ms that the course announced; its time constant of 30~ms is the
one Mainen and Sejnowski measured \cite{ms95}.}
@^\bi{unités}{units}@>

@<\bi{Types du neurone}{Types of the neuron}@>=
typedef struct {
  double R; /* G$\Omega$ */
  double tau; /* ms */
  double V_L, V_th, V_r; /* mV */
  double t_ref; /* ms */
} lif_neuron;

@ \fr{Le type |lif_neuron| rassemble ces six nombres ; il voyagera d'un bout à l'autre du livre. Voici ceux de notre neurone, dans le même ordre ; chaque chapitre
reprendra cette ligne telle quelle.}
\en{Type |lif_neuron| gathers those six numbers; it will travel from one end of the book to the other. Here are our neuron's, in the same order; every chapter
will take this line as it stands.}

@<\bi{Donne au neurone du livre ses valeurs par défaut}{Give the neuron of the book its default values}@>=
static lif_neuron cell = { 0.13, 30, -70, -53, -80, 3 };

@ \fr{Chaque programme à venir aura le même neurone, donc les mêmes six lignes dans sa table de paramètres. Le livre entier est un seul texte : cette section, écrite une fois, entrera dans chacune des tables,
pourvu que le neurone s'y appelle |cell|. Les bornes disent ce que nous tenons pour un neurone ; elles écartent aussi $R\le0$ et $\tau\le0$, qui n'ont pas de sens. Une valeur qui n'est pas un nombre est
refusée par l'atelier.}
\en{Every program to come will have the same neuron, hence the same six rows in its table of parameters. The whole book is a single text: this section, written once, will go into each of the tables, provided the neuron
is called |cell| there. The bounds say what we take to be a neuron; they also rule out $R\le0$ and $\tau\le0$, which mean nothing. A value that is not a number is refused by the workshop.}

@<\bi{Lignes de table communes aux neurones}{Table rows common to all neurons}@>=
{ "R", "R", "GΩ", &cell.R, NULL, 0.001, 2, "résistance d'entrée", "input resistance" },@/
{ "tau", "τ", "ms", &cell.tau, NULL, 1, 1000, "constante de temps membranaire", "membrane time constant" },@/
{ "V-L", "V_L", "mV", &cell.V_L, NULL, -150, 50, "potentiel de repos", "resting potential" },@/
{ "V-th", "V_th", "mV", &cell.V_th, NULL, -150, 50, "seuil", "threshold" },@/
{ "V-r", "V_r", "mV", &cell.V_r, NULL, -150, 50, "potentiel de réinitialisation", "reset potential" },@/
{ "t-ref", "t_ref", "ms", &cell.t_ref, NULL, 0, 100, "période réfractaire absolue", "absolute refractory period" },@/

@ \fr{Le reste de la table décrit l'expérience : deux secondes, découpées en pas de 1~ms, et les trois stimulus du \chapref{1}, sous les mêmes noms d'options.}
\en{The rest of the table describes the experiment: two seconds, cut into steps of 1~ms, and the three stimuli of \chapref{1}, under the same option names.}

@<\bi{Paramètres du programme \file{chapter2}}{Parameters of program \file{chapter2}}@>=
@<\bi{Donne au neurone du livre ses valeurs par défaut}{Give the neuron of the book its default values}@>@;@/
static double duration = 2000, dt = 1; /* ms */
static double when = 500, charge = 1000; /* spike; ms, fC */
static double pulse_start = 50, pulse_end = 950, I_0 = 150; /* \bi{créneau}{pulse}; ms, ms, pA */
static double mean = 100, amplitude = 50, frequency = 5.3; /* \bi{sinusoïde}{sinusoid}; pA, pA, Hz */
static uint64_t trials = 25;

@ \fr{D'autres contraintes lient ces paramètres entre eux. Le créneau ne peut finir avant de commencer : la section du \chapref{1} qui le refusait resservira. Les autres sont l'affaire du neurone, et nous
les verrons avec lui. Voici ce que l'on peut changer, et entre quelles bornes.}
\en{Other constraints tie these parameters to one another. The pulse cannot end before it starts: the section of \chapref{1} that refused it will serve again. The others are the neuron's business, and we shall
meet them with it. Here is what can be changed, and within which bounds.}
\parameters{2}

@<\bi{Paramètres du programme \file{chapter2}}{Parameters of program \file{chapter2}}@>=
static const parameter table[] = {
  @<\bi{Lignes de table communes aux neurones}{Table rows common to all neurons}@>@;@/
  { "duration", "T", "ms", &duration, NULL, 400, 10000, "durée simulée", "simulated time" },@/
  { "dt", "Δt", "ms", &dt, NULL, 0.01, 10, "pas de temps", "time step" },@/
  { "spike-time", "t_s", "ms", &when, NULL, 0, 10000, "instant du spike", "time of the spike" },@/
  { "spike-charge", "Q", "fC", &charge, NULL, -10000, 10000, "charge du spike", "charge of the spike" },@/
  { "pulse-start", "t_a", "ms", &pulse_start, NULL, 0, 10000, "début du créneau", "start of the pulse" },@/
  { "pulse-end", "t_b", "ms", &pulse_end, NULL, 0, 10000, "fin du créneau", "end of the pulse" },@/
  { "pulse-current", "I_0", "pA", &I_0, NULL, -3000, 3000, "courant du créneau", "current of the pulse" },@/
  { "sine-mean", "I_m", "pA", &mean, NULL, -2000, 2000, "moyenne de la sinusoïde", "mean of the sinusoid" },@/
  { "sine-amplitude", "A", "pA", &amplitude, NULL, 0, 2000, "amplitude de la sinusoïde", "amplitude of the sinusoid" },@/
  { "sine-frequency", "f", "Hz", &frequency, NULL, 0.1, 100, "fréquence de la sinusoïde", "frequency of the sinusoid" },@/
  { "trials", "N", "", NULL, &trials, 2, 1000, "nombre d'essais", "number of trials" },@/
  { NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL }
};

@*1 \bi{Trois façons d'avancer d'un pas}{Three ways to take one step}.
\fr{L'ordinateur ne connaît le courant qu'aux instants $t_i = i\,\Delta t$. Pour aller d'un échantillon au suivant, il faut donc répondre à deux
questions : que vaut le courant entre deux échantillons, et que fait la membrane pendant ce temps ? Trois réponses reviennent partout
dans la littérature. Pour pouvoir passer de l'une à l'autre en changeant un mot, donnons-leur la même forme : un |lif_motion| reçoit un
neurone prêt à marcher, le courant |I[0]| au début du pas et |I[1]| à la fin, le potentiel |V| à la position |u| dans ce pas, et rend un
nombre. Une méthode est une paire de tels mouvements : |move| rend le potentiel au bout d'une durée |h| ; |cross|, le temps qu'il faut pour
toucher le seuil quand on sait qu'il sera dépassé avant |h|. Les durées sont en~ms et $0\le u\le u+h\le\Delta t$.}
\en{The computer knows the current only at the instants $t_i = i\,\Delta t$. To go from one sample to the next, two questions must therefore be
answered: what is the current between two samples, and what does the membrane do meanwhile? Three answers recur throughout the
literature. So that we may go from one to another by changing one word, let us give them the same shape: a |lif_motion| takes a neuron ready
to go, the current |I[0]| at the start of the step and |I[1]| at its end, the potential |V| at position |u| within that step, and returns a
number. A method is a pair of such motions: |move| returns the potential after a time |h|; |cross|, the time needed to touch the threshold when it
is known to be passed before |h|. Times are in~ms and $0\le u\le u+h\le\Delta t$.}

@<\bi{Types du neurone}{Types of the neuron}@>=
typedef struct lif_model lif_model;
typedef double lif_motion(const lif_model *m, const double I[2], double V, double u, double h);
typedef struct {
  lif_motion *move; /* mV */
  lif_motion *cross; /* ms */
} lif_method;

@ \fr{Un « neurone prêt à marcher », c'est un |lif_model| : les paramètres de la cellule, une méthode, un pas, et trois nombres que l'on calcule une
fois pour ne pas les recalculer à chaque pas. Pourquoi la période réfractaire est-elle un nombre entier de pas ? Nous le verrons au moment
de la compter.}
\en{A “neuron ready to go” is a |lif_model|: the parameters of the cell, a method, a step, and three numbers that we work out once so as not to work
them out again at every step. Why is the refractory period a whole number of steps? We shall see when the time comes to count it.}

@<\bi{Types du neurone}{Types of the neuron}@>=
struct lif_model {
  lif_neuron cell;
  const lif_method *method;
  double dt; /* ms */
  double decay; /* $e^{-\Delta t/\tau}$ */
  double average; /* \bi{moyenne de $e^{-s/\tau}$ sur le pas}{mean of $e^{-s/\tau}$ over the step} */
  size_t refractory; /* \bi{en pas}{in steps} */
  size_t edge[2]; /* \bi{échantillons où le courant saute ; 0 : aucun}{samples where the current jumps; 0: none} */
};

@ \fr{{\bf Euler.} La première réponse est la plus franche : pendant un petit pas, faisons comme si rien ne changeait, ni le courant ni la pente. Alors}
\en{{\bf Euler.} The first answer is the most forthright: over a small step, let us pretend that nothing changes, neither the current nor the slope. Then}
\eqn{euler}{V(t+h) \approx V + {h\over\tau}\,\bigl(V_L + R I - V\bigr).}

\fr{C'est le \term{schéma d'Euler explicite}. La trajectoire devient une ligne brisée, et le seuil se trouve sur un segment de droite : une
règle de trois donne l'instant où il est franchi.}
\en{This is the \term{forward Euler method}. The trajectory becomes a broken line, and the threshold lies on a straight segment: simple
proportion gives the instant at which it is crossed.}
@^Euler, Leonhard@>

@<\bi{Méthodes du neurone}{Methods of the neuron}@>=
static double euler_move(const lif_model *m, const double I[2], double V, double u, double h)
{
  (void) u; /* \bi{le courant ne dépend pas de la position}{the current does not depend on the position} */
  return V + h/m->cell.tau*(m->cell.V_L + m->cell.R*I[0] - V);
}
static double euler_cross(const lif_model *m, const double I[2], double V, double u, double h)
{
  return h*(m->cell.V_th - V)/(euler_move(m, I, V, u, h) - V);
}
const lif_method lif_euler = { euler_move, euler_cross };

@ \fr{{\bf Courant tenu.} La deuxième réponse garde le courant constant pendant le pas (on dit qu'un \term{bloqueur d'ordre zéro} le tient), mais ne triche
plus sur la membrane. Car on sait résoudre l'équation~\eqref{lif} quand $I$ ne bouge pas : $V$ rejoint exponentiellement l'asymptote $V_\infty = V_L + RI$,}
\en{{\bf Held current.} The second answer keeps the current constant over the step (a \term{zero-order hold} is said to hold it) but no longer cheats about the
membrane. For we know how to solve equation~\eqref{lif} when $I$ stays put: $V$ makes exponentially for the asymptote $V_\infty = V_L + RI$,}
\eqn{held}{V(t+h) = V_\infty + (V - V_\infty)\,e^{-h/\tau}.}

\fr{Aucune approximation ici : tant que le courant est vraiment constant, cette formule est juste pour tout $h$, grand ou petit. Elle est aussi monotone : si
$V$ est sous le seuil à la fin du pas, c'est qu'il y est resté. Il n'y a donc rien à manquer entre deux échantillons, et l'instant de passage se
lit en retournant la formule :}
\en{No approximation here: as long as the current really is constant, this formula is right for any $h$, large or small. It is monotonic, too: if $V$ is
below threshold at the end of the step, it stayed there. So there is nothing to miss between two samples, and the time of crossing is read by turning
the formula round:}
\eqn{cross}{s = \tau\,\ln{V_\infty - V\over V_\infty - V_{\rm th}}.}
@^\bi{bloqueur d'ordre zéro}{zero-order hold}@>

@<\bi{Méthodes du neurone}{Methods of the neuron}@>=
static double held_move(const lif_model *m, const double I[2], double V, double u, double h)
{
  double V_inf = m->cell.V_L + m->cell.R*I[0];
  (void) u;
  return V_inf + (V - V_inf)*decay(m, h);
}
static double held_cross(const lif_model *m, const double I[2], double V, double u, double h)
{
  double V_inf = m->cell.V_L + m->cell.R*I[0];
  (void) u, (void) h;
  return m->cell.tau*portable_log((V_inf - V)/(V_inf - m->cell.V_th));
}
const lif_method lif_held = { held_move, held_cross };

@ \fr{{\bf Courant en rampe.} Et si le courant change pendant le pas, comme le fait une sinusoïde ? La troisième réponse joint les échantillons par des segments de droite
(\term{bloqueur d'ordre un}), et résout encore l'équation exactement. Si le courant passe de $I_a$ à $I_b$ pendant la durée $h$, notons
$k = h/\tau$, puis $\varphi = (1-e^{-k})/k$, la moyenne de l'exponentielle sur l'intervalle. Une intégration par parties donne}
\en{{\bf Ramped current.} And if the current changes during the step, as a sinusoid does? The third answer joins the samples by straight segments
(\term{first-order hold}), and again solves the equation exactly. If the current goes from $I_a$ to $I_b$ in a time $h$, write $k = h/\tau$, then
$\varphi = (1-e^{-k})/k$, the mean of the exponential over the interval. One integration by parts gives}
\eqn{ramp}{V(t+h) = V_b + (V-V_a)\,e^{-k} - R\,(I_b-I_a)\,\varphi,\qquad V_a = V_L+R\,I_a,\quad V_b = V_L+R\,I_b.}

\fr{Quand $I_a = I_b$, on retrouve la formule~\eqref{held} : vérifiez-le. Le potentiel dépend maintenant de la position $u$, puisque le courant
en dépend.}
\en{When $I_a = I_b$ we are back at formula~\eqref{held}: check it. The potential now depends on the position~$u$, since the current does.}
@^\bi{bloqueur d'ordre un}{first-order hold}@>

@<\bi{Méthodes du neurone}{Methods of the neuron}@>=
static double ramp_move(const lif_model *m, const double I[2], double V, double u, double h)
{
  double slope = (I[1] - I[0])/m->dt; /* pA/ms */
  double I_a = I[0] + slope*u, I_b = I[0] + slope*(u+h);
  double V_a = m->cell.V_L + m->cell.R*I_a, V_b = m->cell.V_L + m->cell.R*I_b;
  return V_b + (V - V_a)*decay(m, h) - m->cell.R*(I_b - I_a)*average(m, h);
}

@ \fr{Cette fois, aucune formule ne donne l'instant de passage. Qu'à cela ne tienne : nous savons qu'il est entre 0 et $h$, et nous coupons l'intervalle en deux
jusqu'à ne plus pouvoir. La \term{dichotomie} est lente et ne se trompe jamais ; pour une douzaine de potentiels d'action par seconde, c'est un bon marché.

Une réserve, pourtant : sous une rampe, $V$ peut culminer au-dessus du seuil et redescendre avant la fin du pas. Nous ne le verrions pas. Le cas ne
se présente que si le sommet effleure le seuil à moins d'une fraction de pas près.}
\en{This time no formula gives the time of crossing. Never mind: we know that it lies between 0 and $h$, and we halve the interval until we no longer can.
\term{Bisection} is slow and never wrong; for a dozen action potentials a second, it is a good bargain.

One reservation, though: under a ramp, $V$ may peak above the threshold and come back down before the step ends. We should not see it. This happens
only if the peak grazes the threshold within a fraction of a step.}

@<\bi{Méthodes du neurone}{Methods of the neuron}@>=
static double ramp_cross(const lif_model *m, const double I[2], double V, double u, double h)
{
  double before = 0, after = h;
  for (;;) {
    double middle = before + (after - before)/2;
    if (middle <= before || middle >= after) return after;
    if (ramp_move(m, I, V, u, middle) > m->cell.V_th) after = middle;
    else before = middle;
  }
}
const lif_method lif_ramp = { ramp_move, ramp_cross };

@ \fr{Restent les deux exponentielles. Presque tous les pas sont entiers, et leur valeur est déjà prête ; seuls les bouts de pas, autour d'un potentiel
d'action, demandent un calcul. Pour $1-e^{-k}$ avec un petit~$k$, la soustraction perdrait des chiffres : |portable_expm1| les garde.}
\en{There remain the two exponentials. Nearly all steps are whole ones, and their value is ready; only the bits of steps around an action potential call
for a calculation. For $1-e^{-k}$ with a small~$k$, subtraction would lose digits: |portable_expm1| keeps them.}
@^\bi{perte de chiffres}{loss of digits}@>

@<\bi{Outils du neurone}{Tools of the neuron}@>=
static double decay(const lif_model *m, double h)
{
  return h == m->dt ? m->decay : portable_exp(-h/m->cell.tau);
}
static double average(const lif_model *m, double h)
{
  if (h == m->dt) return m->average;
  double k = h/m->cell.tau;
  return k > 0 ? -portable_expm1(-k)/k : 1;
}

@ \fr{|lif_prepare| assemble un neurone prêt à marcher. Il tient pour acquis que les paramètres sont sensés ; c'est |lif_check| qui en juge, plus bas.}
\en{|lif_prepare| puts together a neuron ready to go. It takes it for granted that the parameters make sense; |lif_check|, below, is the judge of that.}

@<\bi{Fonctions du neurone}{Functions of the neuron}@>=
lif_model lif_prepare(lif_neuron cell, const lif_method *method, double dt)
{
  lif_model m;
  double k = dt/cell.tau;
  m.cell = cell, m.method = method, m.dt = dt;
  m.decay = portable_exp(-k);
  m.average = -portable_expm1(-k)/k;
  m.refractory = (size_t) (cell.t_ref/dt + 0.5);
  m.edge[0] = m.edge[1] = 0;
  return m;
}

@ \fr{La rampe joint les échantillons par des droites, mais les bords d'un créneau sont des sauts : jointe à son premier échantillon, la rampe partirait un demi-pas trop tôt.
|lif_edges| dit au modèle à quels instants le courant saute, et |lif_current| donne les deux courants du pas~$i$ : sur le pas qui finit à un bord, le courant est tenu.}
\en{The ramp joins samples by straight lines, but the edges of a pulse are jumps: joined to its first sample, the ramp would set off half a step early.
|lif_edges| tells the model at which instants the current jumps, and |lif_current| gives the two currents of step~$i$: over the step that ends at an edge, the current is held.}

@<\bi{Fonctions du neurone}{Functions of the neuron}@>=
void lif_edges(lif_model *m, double start, double end)
{
  m->edge[0] = first_sample(start, m->dt);
  m->edge[1] = first_sample(end, m->dt);
}
void lif_current(const lif_model *m, size_t i, const double I[], double pair[2])
{
  pair[0] = I[i];
  pair[1] = i+1 == m->edge[0] || i+1 == m->edge[1] ? I[i] : I[i+1];
}

@ \fr{L'en-tête public s'écrit au fur et à mesure. Les trois méthodes et leur préparation en font partie.}
\en{The public header is written as we go along. The three methods and their preparation belong to it.}

@<\bi{Déclarations publiques du neurone}{Public declarations of the neuron}@>=
extern const lif_method lif_euler, lif_held, lif_ramp;
lif_model lif_prepare(lif_neuron cell, const lif_method *method, double dt);
void lif_edges(lif_model *m, double start, double end);
void lif_current(const lif_model *m, size_t i, const double I[], double pair[2]);

@*1 \bi{Seuil, réinitialisation, période réfractaire}{Threshold, reset, refractory period}.
\fr{Quand le potentiel passe le seuil pendant un pas, l'instant exact est $t_i + s$, et c'est lui que nous notons. Mais que devient $V$ ensuite ? Le neurone est réfractaire
jusqu'à $t_i + s + t_{\rm ref}$, un instant qui tombe lui aussi au milieu d'un pas. Le plus souvent, les programmes l'arrondissent à la grille ; chaque intervalle
gagne ou perd alors une fraction de pas, et la fréquence dépend de~$\Delta t$.

Il y a mieux, pour le même prix. Si $t_{\rm ref}$ vaut exactement $m$ pas, la fin de la période réfractaire se trouve $m$ pas plus tard, {\it à la même position
$s$ dans son pas}. Deux nombres suffisent donc : un entier qui compte les pas, et la position $s$. Le compte étant entier, il ne souffre d'aucun arrondi :
3~ms font 3 pas de 1~ms et 6 pas de \num{0.5}~ms, jamais 5 ni 7. La position étant exacte, l'intervalle entre deux potentiels d'action est le même quel que soit
le pas. La \figref{2-crossing} le montre.}
\en{When the potential passes the threshold during a step, the exact instant is $t_i + s$, and that is what we note. But what becomes of $V$ afterwards? The neuron is refractory until
$t_i + s + t_{\rm ref}$, an instant that also falls in the middle of a step. Most programs round it to the grid; each interval then gains or loses a fraction
of a step, and the firing rate depends on~$\Delta t$.

We can do better for the same price. If $t_{\rm ref}$ is exactly $m$ steps, the refractory period ends $m$ steps later, {\it at the same position $s$ within its
step}. Two numbers are then enough: an integer that counts the steps, and the position $s$. The count, being whole, suffers no rounding: 3~ms are 3 steps of
1~ms and 6 steps of \num{0.5}~ms, never 5 or 7. The position being exact, the interval between two action potentials is the same whatever the step.
\figref{2-crossing} shows it.}
@^\bi{période réfractaire}{refractory period}@>

@<\bi{Types du neurone}{Types of the neuron}@>=
typedef struct {
  double V; /* mV */
  size_t wait; /* \bi{pas avant la libération ; 0 : neurone libre}{steps until release; 0: the neuron is free} */
  double release; /* \bi{position de la libération dans son pas}{position of the release in its step}, ms */
} lif_state;

@ \fr{Et si $t_{\rm ref}$ n'est pas un nombre entier de pas, comme 3~ms avec $\Delta t = \num{0.7}$~ms ? On pourrait arrondir à $\num{2.8}$~ms ; la simulation changerait
alors de neurone sans le dire. Nous préférons refuser, et nommer les deux valeurs voisines. Nous refusons aussi un pas plus long que~$\tau$, auquel la
membrane aurait le temps d'oublier l'essentiel (et dès $2\tau$, Euler explose), et un seuil moins de 1~mV au-dessus du potentiel de
réinitialisation, car le neurone tirerait alors sans fin.

Le quotient $t_{\rm ref}/\Delta t$ est lui-même arrondi : $\num{0.3}/\num{0.1}$ ne fait pas tout à fait~3. C'est pourquoi nous admettons un écart d'un
milliardième de pas.}
\en{And what if $t_{\rm ref}$ is not a whole number of steps, such as 3~ms with $\Delta t = \num{0.7}$~ms? We might round it to $\num{2.8}$~ms; the simulation would
then change neurons without a word. We prefer to refuse, and to name the two neighbouring values. We also refuse a step longer than~$\tau$, over which
the membrane would have time to forget most of what it knew (and from $2\tau$ on Euler explodes), and a threshold less than 1~mV above the reset
potential, for the neuron would then fire without end.

The quotient $t_{\rm ref}/\Delta t$ is itself rounded: $\num{0.3}/\num{0.1}$ is not quite~3. That is why we allow a discrepancy of a billionth of a step.}
@^\bi{arrondi}{rounding}@>

@<\bi{Fonctions du neurone}{Functions of the neuron}@>=
void lif_check(const lif_neuron *cell, double dt)
{
  if (dt > cell->tau)
    refuse_option("dt", "le pas ne peut dépasser tau", "the step cannot exceed tau");
  if (cell->V_th < cell->V_r + 1)
    refuse_option("V-th", "le seuil doit dépasser V-r d'au moins 1 mV", "the threshold must exceed V-r by at least 1 mV");
  double steps = cell->t_ref/dt, whole = floor(steps);
  if (steps - whole > 1e-9 && whole + 1 - steps > 1e-9)
    @<\bi{Refuse cette période réfractaire}{Refuse this refractory period}@>@;
}

@ \fr{Un bon message d'erreur dit ce qui ne va pas et ce qu'il faut taper à la place.}
\en{A good error message says what is wrong and what to type instead.}

@<\bi{Refuse cette période réfractaire}{Refuse this refractory period}@>=
{
  char fr[200], en[200];
  snprintf(fr, sizeof fr, "pas un nombre entier de pas de %g ms ; les plus proches : %g et %g", dt, whole*dt, (whole+1)*dt);
  snprintf(en, sizeof en, "not a whole number of steps of %g ms; the nearest are %g and %g", dt, whole*dt, (whole+1)*dt);
  refuse_option("t-ref", fr, en);
}

@ \fr{Tout est prêt pour le pas lui-même. |lif_step| fait avancer l'état |x| du neurone de l'instant |t| à l'instant $t+\Delta t$ ; |I| pointe sur l'échantillon de courant
de l'instant |t|, et l'échantillon suivant doit exister aussi. Les potentiels d'action sont ajoutés à la liste |spikes|, dans l'ordre.

Pendant la période réfractaire, rien ne bouge. Sinon le neurone est libre à partir de la position |u| : au début du pas d'ordinaire, plus loin s'il vient
d'être libéré. S'il ne passe pas le seuil d'ici à la fin du pas, c'est fini. S'il le passe, on note l'instant, on revient à $V_r$ et l'on attend.
Un neurone que l'on a
placé d'emblée au-dessus de son seuil tire aussitôt. La boucle ne sert qu'au neurone sans période réfractaire, qui peut repartir dans le même pas, et même tirer encore.}
\en{Everything is ready for the step itself. |lif_step| takes the state |x| of the neuron from time |t| to time $t+\Delta t$; |I| points to the sample of current at time |t|, and
the next sample must exist too. Action potentials are added to the list |spikes|, in order.

During the refractory period nothing moves. Otherwise the neuron is free from position |u| on: usually the start of the step, further on if it has just been released.
If it does not pass the threshold before the end of the step, that is all. If it does, we note the instant, go back to $V_r$ and wait. A neuron placed above its threshold from the outset fires at once. The loop is there only
for a neuron without refractory period, which may set off again within the same step, and even fire again.}

@<\bi{Fonctions du neurone}{Functions of the neuron}@>=
void lif_step(const lif_model *m, lif_state *x, double t, const double I[2], spike_list *spikes)
{
  const double V_th = m->cell.V_th;
  if (x->wait > 0) x->wait--;
  if (x->wait > 0) return;
  double u = x->release;
  x->release = 0;
  double next = m->method->move(m, I, x->V, u, m->dt - u);
  while (x->V > V_th || next > V_th) {
    if (x->V <= V_th) u += m->method->cross(m, I, x->V, u, m->dt - u);
    if (u > m->dt) u = m->dt; /* \bi{un arrondi a pu déborder}{rounding may have overshot} */
    spike_add(spikes, t + u);
    x->V = m->cell.V_r;
    if (m->refractory > 0) { x->wait = m->refractory, x->release = u; return; }
    next = m->method->move(m, I, x->V, u, m->dt - u);
  }
  x->V = next;
}

@ \fr{Relisons la première ligne, où tout se joue. Un neurone qui a tiré au pas~$i$ attend $m$ pas. Aux pas $i+1$ à $i+m-1$, le compte baisse sans atteindre zéro, et la
fonction s'arrête là. Au pas $i+m$ il atteint zéro, et le neurone repart de la position |release|. Les échantillons $i+1$ à $i+m$ valent donc $V_r$ : il y en a
exactement~$m$.

Pourquoi un dépassement {\it strict\/} du seuil ? Si $V_\infty = V_{\rm th}$ exactement, le potentiel monte vers le seuil sans l'atteindre ; mais l'arrondi peut finir par
l'y poser. Le logarithme de la formule~\eqref{cross} serait alors infini. L'inégalité stricte l'évite : elle entraîne $V_\infty > V_{\rm th}$.}
\en{Let us reread the first line, where everything happens. A neuron that fired in step~$i$ waits for $m$ steps. In steps $i+1$ to $i+m-1$ the count falls without reaching zero,
and the function stops there. In step $i+m$ it reaches zero, and the neuron sets off again from position |release|. So samples $i+1$ to $i+m$ equal $V_r$: there are exactly~$m$ of them.

Why must the threshold be passed {\it strictly}? If $V_\infty = V_{\rm th}$ exactly, the potential climbs towards the threshold and never reaches it; but rounding may end up
setting it there. The logarithm of formula~\eqref{cross} would then be infinite. Strict inequality avoids this: it implies $V_\infty > V_{\rm th}$.}

@ \fr{Une liste de potentiels d'action n'est qu'un tableau d'instants, en~ms, qui double quand il est plein. On la crée remplie de zéros et on la rend par |free(list.t)| ;
remettre |n| à zéro la vide sans rien rendre.}
\en{A list of action potentials is just an array of times, in~ms, that doubles when full. It is created filled with zeros and given back by |free(list.t)|; setting |n| to zero
empties it without giving anything back.}

@<\bi{Types du neurone}{Types of the neuron}@>=
typedef struct {
  size_t n, room;
  double *t; /* ms */
} spike_list;

@ \fr{|vector_new| s'arrête de lui-même, avec un message, si la mémoire manque : il n'y a rien à vérifier ici.}
\en{|vector_new| stops by itself, with a message, should memory run out: there is nothing to check here.}

@<\bi{Fonctions du neurone}{Functions of the neuron}@>=
void spike_add(spike_list *list, double t)
{
  if (list->n == list->room) {
    list->room = list->room > 0 ? 2*list->room : 64;
    double *larger = vector_new(list->room);
    if (list->n > 0) memcpy(larger, list->t, list->n*sizeof *larger);
    free(list->t);
    list->t = larger;
  }
  list->t[list->n++] = t;
}

@ \fr{Enfin, |lif_run| enchaîne les pas. Des |n| échantillons de courant, il tire les |n| échantillons du potentiel, à partir du repos, et vide d'abord
la liste |spikes|. De |n| échantillons à |n| échantillons il n'y a que $n-1$ pas : |V[i]| est le potentiel à l'instant $t_i$, et ne doit rien au
courant |I[i]|, qui ne fait qu'arriver.}
\en{Finally, |lif_run| strings the steps together. From |n| samples of current it draws |n| samples of the potential, starting at rest, after emptying
the list |spikes|. From |n| samples to |n| samples there are only $n-1$ steps: |V[i]| is the potential at time $t_i$, and owes nothing to the current
|I[i]|, which has only just arrived.}

@<\bi{Fonctions du neurone}{Functions of the neuron}@>=
void lif_run(const lif_model *m, size_t n, const double I[], double V[], spike_list *spikes)
{
  lif_state x = { m->cell.V_L, 0, 0 };
  double pair[2]; /* pA */
  spikes->n = 0;
  V[0] = x.V;
  for (size_t i = 0; i + 1 < n; i++) {
    lif_current(m, i, I, pair);
    lif_step(m, &x, (double) i*m->dt, pair, spikes);
    V[i+1] = x.V;
  }
}

@ \fr{Voilà ce que les chapitres suivants trouveront dans \file{lif.h}.}
\en{This is what later chapters will find in \file{lif.h}.}

@<\bi{Déclarations publiques du neurone}{Public declarations of the neuron}@>=
void lif_check(const lif_neuron *cell, double dt);
void lif_step(const lif_model *m, lif_state *x, double t, const double I[2], spike_list *spikes);
void lif_run(const lif_model *m, size_t n, const double I[], double V[], spike_list *spikes);
void spike_add(spike_list *list, double t);

@ \fr{L'en-tête rassemble ces types et ces déclarations, et se protège d'une double inclusion.}
\en{The header gathers those types and declarations, and guards itself against being included twice.}

@(lif.h@>=
#ifndef LIF_H
#define LIF_H
#include <stddef.h>
@<\bi{Types du neurone}{Types of the neuron}@>@;
@<\bi{Déclarations publiques du neurone}{Public declarations of the neuron}@>@;
#endif

@ \fr{Et voici le module, dans l'ordre où le compilateur veut le lire.}
\en{And here is the module, in the order in which the compiler wishes to read it.}

@(lif.c@>=
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "elementary.h"
#include "workshop.h"
#include "stimuli.h"
#include "lif.h"
@<\bi{Outils du neurone}{Tools of the neuron}@>@;
@<\bi{Méthodes du neurone}{Methods of the neuron}@>@;
@<\bi{Fonctions du neurone}{Functions of the neuron}@>@;

@*1 \bi{La réponse aux trois stimulus}{The response to the three stimuli}.
\fr{Le neurone est prêt : faisons-lui entendre les stimulus du \chapref{1}. Une seule ligne choisit la méthode ; remplacez-y |lif_held| par |lif_euler| ou |lif_ramp|,
relancez, et cherchez ce qui change dans les figures.}
\en{The neuron is ready: let us play it the stimuli of \chapref{1}. A single line chooses the method; replace |lif_held| there by |lif_euler| or |lif_ramp|, run again, and
look for what changes in the figures.}

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
static const lif_method *const method = &lif_held;

@ \fr{Trois stimulus, trois simulations, trois fichiers où se suivent l'instant, le courant et le potentiel. Les instants des potentiels d'action vont dans un
fichier à part. Dessiner un potentiel d'action en mettant $+30$~mV dans un échantillon, comme le faisait le cours, c'est effacer ce
que valait vraiment cet échantillon ; nous les dessinons par-dessus, d'un trait.}
\en{Three stimuli, three simulations, three files in which time, current and potential follow one another. The times of the action potentials go into
a file of their own. To draw an action potential by putting $+30$~mV into a sample, as the course did, is to wipe out what that sample really
was; we draw them on top, as a stroke.}

@<\bi{Montre la réponse aux trois stimulus}{Show the response to the three stimuli}@>=
lif_model m = lif_prepare(cell, method, dt);
datafile *ticks = data_open("responses-spikes.tsv", SPIKE_COLUMNS);
stimulus_spike(n, I, dt, when, charge);
lif_run(&m, n, I, V, &spikes);
write_trace("responses-spike.tsv", n, I, V), write_spikes(ticks, 1, &spikes);
@<\bi{Mesure le saut dû au spike}{Measure the jump due to the spike}@>@;
stimulus_pulse(n, I, dt, pulse_start, pulse_end, I_0);
lif_run(&m, n, I, V, &spikes);
write_trace("responses-pulse.tsv", n, I, V), write_spikes(ticks, 2, &spikes);
@<\bi{Mesure la décharge pendant le créneau}{Measure the discharge during the pulse}@>@;
stimulus_sinusoid(n, I, dt, mean, amplitude, frequency);
lif_run(&m, n, I, V, &spikes);
write_trace("responses-sinusoid.tsv", n, I, V), write_spikes(ticks, 3, &spikes);
data_close(ticks);

@ \fr{Deux petits outils écrivent ces fichiers. Le second numérote les trains, car un même fichier peut en contenir plusieurs ; un train vide y laisse une ligne sans instant (|NAN|), pour
que gnuplot ait toujours quelque chose à lire.}
\en{Two small tools write these files. The second numbers the trains, for one file may hold several; an empty train leaves a row with no time (|NAN|), so that gnuplot always
has something to read.}

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
#define SPIKE_COLUMNS "t (ms)\ttrain\tV_th (mV)"
static void write_trace(const char *name, size_t n, const double I[], const double V[])
{
  datafile *f = data_open(name, "t (ms)\tI (pA)\tV (mV)");
  for (size_t i = 0; i < n; i++)
    data_number(f, (double) i*dt), data_number(f, I[i]), data_number(f, V[i]), data_end_row(f);
  data_close(f);
}
static void write_spikes(datafile *f, double train, const spike_list *s)
{
  for (size_t j = 0; j < s->n || j == 0; j++)
    data_number(f, s->n > 0 ? s->t[j] : NAN), data_number(f, train), data_number(f, cell.V_th), data_end_row(f);
}

@ \fr{Le spike d'abord : une impulsion de courant, si brève que seule compte sa charge. Elle apporte $Q$ si vite que la fuite n'a pas le temps d'agir : le potentiel saute de $Q/C = RQ/\tau$, puis retombe
avec la constante de temps~$\tau$. La formule donne \val{2:jump-theory}~mV ; la simulation, un pas plus tard, \val{2:jump}~mV. L'écart de
\val{2:jump-percent}~\% n'est pas une erreur : à $\Delta t = 1$~ms le spike dure une milliseconde, et la membrane a déjà commencé à fuir.}
\en{The spike first: a burst of current so brief that only its charge counts. It delivers $Q$ so quickly that the leak has no time to act: the potential jumps by $Q/C = RQ/\tau$, then falls back with time
constant~$\tau$. The formula gives \val{2:jump-theory}~mV; the simulation, one step later, \val{2:jump}~mV. The difference of \val{2:jump-percent}~\% is not an
error: at $\Delta t = 1$~ms the spike lasts one millisecond, and the membrane has already begun to leak.}

@<\bi{Mesure le saut dû au spike}{Measure the jump due to the spike}@>=
double jump = 0, jump_theory = cell.R*charge/cell.tau;
for (size_t i = 0; i < n; i++) jump = fmax(jump, V[i] - cell.V_L);
value_put("jump-theory", "%.2f", jump_theory);
value_put("jump", "%.2f", jump);
value_put("jump-percent", "%.1f", 100*(jump_theory/jump - 1));

@ \fr{Le créneau ensuite. Sur la \figref{2-responses}, au milieu, le potentiel monte vers $V_\infty = \val{2:V-inf}$~mV, passe le seuil en chemin, retombe à
$V_r$ et recommence : le neurone émet \val{2:count} potentiels d'action, le premier \val{2:latency}~ms après le début, puis un tous les
\val{2:isi}~ms. Que l'\term{intervalle inter-spikes} soit constant ne doit pas étonner : après chaque potentiel d'action, le neurone repart du même
point et n'a aucun souvenir.}
\en{Then the pulse. In the middle of \figref{2-responses}, the potential climbs towards $V_\infty = \val{2:V-inf}$~mV, passes the threshold on its way, falls back to
$V_r$ and starts again: the neuron fires \val{2:count} action potentials, the first \val{2:latency}~ms after the start, then one every \val{2:isi}~ms. That the
\term{interspike interval} is constant should surprise no one: after each action potential the neuron sets off from the same point, and remembers nothing.}
\figure{2-responses}{Un même neurone, trois stimulus : le spike, le créneau et la sinusoïde, pendant la première seconde. En haut le courant injecté, en bas le potentiel de membrane ; le tireté marque le
seuil, et chaque trait vertical jusqu'à $+30$~mV un potentiel d'action.}{One neuron, three stimuli: the spike, the pulse and the sinusoid, over the first second. Injected current above, membrane potential
below; the dashed line marks the threshold, and each vertical stroke up to $+30$~mV an action potential.}

\fr{La sinusoïde enfin. Le premier cycle part du repos et manque le seuil de peu ; ensuite le neurone tire une fois par cycle, juste après la crête du courant, et toujours au même moment du cycle : on parle d'\term{accrochage de phase}. Retenez cette image : un signal qui bouge impose au neurone {\it quand\/} tirer, un signal constant ne lui impose qu'{\it à quel rythme}.}
\en{Last, the sinusoid. The first cycle sets off from rest and just misses the threshold; from then on the neuron fires once a cycle, just after the crest of the current, and always at the same moment of the cycle: this is called \term{phase locking}. Keep this picture
in mind: a signal that moves dictates {\it when\/} the neuron fires, a constant signal only {\it how often}.}
@^\bi{intervalle inter-spikes}{interspike interval}@>
@^\bi{accrochage de phase}{phase locking}@>

@<\bi{Mesure la décharge pendant le créneau}{Measure the discharge during the pulse}@>=
value_put("V-inf", "%.1f", cell.V_L + cell.R*I_0);
value_put("count", "%.0f", (double) spikes.n);
value_put("latency", "%.2f", spikes.n > 0 ? spikes.t[0] - pulse_start : NAN);
value_put("isi", "%.2f", spikes.n > 1 ? spikes.t[1] - spikes.t[0] : NAN);

@ \fr{Approchons-nous du premier potentiel d'action. La \figref{2-crossing} superpose le neurone au pas de 1~ms (les points) et le même neurone au pas cinquante fois plus petit (la ligne).
Aucun point ne quitte la ligne. Le potentiel d'action tombe entre deux points, à sa vraie place ; la membrane reste à $V_r$ pendant trois échantillons, puis repart
elle aussi entre deux points. Un pas fin ne donne donc pas un résultat plus juste que le pas grossier, il ne fait que le montrer à plus d'endroits.}
\en{Let us come closer to the first action potential. \figref{2-crossing} lays the neuron at a step of 1~ms (the points) over the same neuron at a step fifty times smaller (the line). No
point leaves the line. The action potential falls between two points, in its true place; the membrane stays at $V_r$ for three samples, then sets off again, also between two points. A
fine step thus gives no truer a result than the coarse one; it only shows it in more places.}
\figure{2-crossing}{Le premier potentiel d'action du créneau, vu de près. Les points sont les échantillons au pas $\Delta t$, la ligne la même simulation au pas $\Delta t/50$.}{The first action
potential of the pulse, seen close up. The points are the samples at step $\Delta t$, the line is the same simulation at step $\Delta t/50$.}

@<\bi{Regarde de près le premier potentiel d'action}{Look closely at the first spike}@>=
{
  stimulus_pulse(n, I, dt, pulse_start, pulse_end, I_0);
  lif_run(&m, n, I, V, &spikes);
  size_t hit = spikes.n > 0 ? (size_t) (spikes.t[0]/dt) : (size_t) (pulse_start/dt);
  size_t first = hit > 4 ? hit - 4 : 0, last = hit + m.refractory + 6 < n ? hit + m.refractory + 6 : n;
  write_window("crossing.tsv", first, last, dt, V);
  datafile *tick = data_open("crossing-spikes.tsv", SPIKE_COLUMNS);
  if (spikes.n > 1) spikes.n = 1;
  write_spikes(tick, 1, &spikes), data_close(tick);
  @<\bi{Refais le créneau à un pas cinquante fois plus petit}{Redo the pulse at a step fifty times smaller}@>@;
}

@ \fr{La période réfractaire, qui vaut un nombre entier de pas, vaut aussi un nombre entier de cinquantièmes de pas : rien ne s'oppose au changement d'échelle. On ne simule
que ce que l'on montre.}
\en{The refractory period, being a whole number of steps, is also a whole number of fiftieths of a step: nothing stands in the way of the change of scale. We simulate only
what we show.}

@<\bi{Refais le créneau à un pas cinquante fois plus petit}{Redo the pulse at a step fifty times smaller}@>=
lif_model fine = lif_prepare(cell, method, dt/50);
size_t fine_n = 50*last;
double *fine_I = vector_new(fine_n+1), *fine_V = vector_new(fine_n+1);
stimulus_pulse(fine_n, fine_I, fine.dt, pulse_start, pulse_end, I_0);
lif_run(&fine, fine_n, fine_I, fine_V, &spikes);
write_window("crossing-fine.tsv", 50*first, 50*(last-1) + 1, fine.dt, fine_V);
free(fine_V), free(fine_I);

@ \fr{|write_window| écrit les échantillons |first| inclus à |last| exclu.}
\en{|write_window| writes samples |first| included to |last| excluded.}

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
static void write_window(const char *name, size_t first, size_t last, double step, const double V[])
{
  datafile *f = data_open(name, "t (ms)\tV (mV)");
  for (size_t i = first; i < last; i++)
    data_number(f, (double) i*step), data_number(f, V[i]), data_end_row(f);
  data_close(f);
}

@*1 \bi{Ne pas croire un simulateur sur parole}{Not taking a simulator at its word}.
\fr{Nous avons vu de belles courbes. Sont-elles justes ? Commençons par ce que nous savons calculer à la main : à partir du repos, sous un courant constant, et tant
que le seuil n'est pas atteint,}
\en{We have seen handsome curves. Are they right? Let us begin with what we can work out by hand: from rest, under a constant current, and as long as the threshold
is not reached,}
\eqn{rise}{V(t) = V_L + R\,I_0\,\bigl(1 - e^{-t/\tau}\bigr).}

\fr{Au début, l'exponentielle est presque une droite de pente $RI_0/\tau$ : c'est la montée « linéaire » que l'on voit à l'œil nu. Puis la fuite la courbe. Sur la
\figref{2-rise}, chaque point simulé est sur la courbe ; le plus grand écart relatif, au-dessus du repos, est de \val{2:rise-error} millionièmes de milliardième.}
\en{At first the exponential is almost a straight line of slope $RI_0/\tau$: that is the “linear” rise one sees with the naked eye. Then the leak bends it. In
\figref{2-rise} every simulated point lies on the curve; the largest relative discrepancy, above rest, is \val{2:rise-error} millionths of a billionth.}
\figure{2-rise}{Le début du créneau. Points : la simulation. Ligne : la solution exacte. Tireté : sa tangente à l'origine, de pente $RI_0/\tau$.}{The start of the pulse. Points: the simulation. Line: the
exact solution. Dashes: its tangent at the origin, of slope $RI_0/\tau$.}

@<\bi{Confronte la montée du potentiel à sa formule}{Confront the rise of the potential with its formula}@>=
{
  datafile *f = data_open("rise.tsv", "t (ms)\tV (mV)\texact (mV)\ttangent (mV)");
  double worst = 0, free_V = cell.V_L, constant[2] = { I_0, I_0 };
  for (size_t i = 0; (double) i*dt <= 2*cell.tau; i++) {
    double t = (double) i*dt, exact = rise(t);
    data_number(f, t), data_number(f, free_V), data_number(f, cell.V_L + exact);
    data_number(f, cell.V_L + cell.R*I_0*t/cell.tau), data_end_row(f);
    if (i > 0) worst = fmax(worst, fabs((free_V - cell.V_L)/exact - 1));
    free_V = lif_held.move(&m, constant, free_V, 0, dt);
  }
  data_close(f);
  value_put("rise-error", "%.0f", worst*1e15);
}

@ \fr{La solution exacte s'écrit au-dessus du repos ; nous en aurons besoin plusieurs fois. La montée de 0 à $RI_0$ y tient en une ligne.}
\en{We write the exact solution above rest, and shall need it several times. The rise from 0 to $RI_0$ takes one line.}

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
static double rise(double t) /* ms $\to$ mV */
{
  return -cell.R*I_0*portable_expm1(-t/cell.tau);
}

@ \fr{Et Euler ? Au pas de 1~ms on ne verrait rien à l'œil nu ; prenons donc d'abord un pas énorme, 10~ms. Sur la \figref{2-euler}, à gauche, Euler part tout droit le long de la tangente
et ne s'aperçoit qu'à la fin du pas que la pente a changé : il monte toujours trop vite. À droite, l'écart pour des pas raisonnables. Il grandit jusqu'à $t\approx\tau$, puis
s'efface, car les deux solutions ont la même asymptote. En développant $(1-\Delta t/\tau)^n$, on trouve son maximum :}
\en{And Euler? At a step of 1~ms the naked eye would see nothing; so let us first take an enormous step, 10~ms. In \figref{2-euler}, on the left, Euler sets off straight along the tangent and notices
only at the end of the step that the slope has changed: it always climbs too fast. On the right, the difference for reasonable steps. It grows until $t\approx\tau$, then fades, since both
solutions have the same asymptote. Expanding $(1-\Delta t/\tau)^n$, we find its maximum:}
\eqn{eulererror}{\max_t\,\bigl\vert V_{\rm Euler} - V\bigr\vert \approx {R\,I_0\over 2e}\,{\Delta t\over\tau}.}

\fr{À $\Delta t = 1$~ms, la formule annonce \val{2:euler-theory}~mV et nous mesurons \val{2:euler-error}~mV. C'est peu devant les 17~mV qui séparent le repos du seuil. Mais
près du seuil le potentiel rampe, et un dixième de millivolt y coûte une milliseconde ou plus.}
\en{At $\Delta t = 1$~ms the formula announces \val{2:euler-theory}~mV and we measure \val{2:euler-error}~mV. That is little beside the 17~mV between rest and threshold. But near threshold
the potential crawls, and a tenth of a millivolt costs a millisecond or more there.}
\figure{2-euler}{La montée par le schéma d'Euler. À gauche, avec un pas de 10~ms (ligne brisée), à côté de la solution exacte. À droite, l'écart à la solution exacte pour trois pas ; les
traits horizontaux sont les maxima prévus par la formule.}{The rise by forward Euler. Left, with a step of 10~ms (broken line), beside the exact solution. Right, the difference from the exact solution for three
steps; the horizontal lines are the maxima foretold by the formula.}

@<\bi{Place Euler à côté de la solution exacte}{Set Euler beside the exact solution}@>=
{
  static const double steps[] = { 10, 2, 1, 0.5 }; /* ms */
  datafile *f = data_open("euler.tsv", "t (ms)\tEuler (mV)\texact (mV)\tbound (mV)");
  for (int j = 0; j < 4; j++) {
    double h = steps[j], V_e = cell.V_L, constant[2] = { I_0, I_0 };
    lif_model e = lif_prepare(cell, &lif_euler, h);
    for (size_t i = 0; (double) i*h <= 150; i++) {
      data_number(f, (double) i*h), data_number(f, V_e), data_number(f, cell.V_L + rise((double) i*h));
      data_number(f, euler_bound(h)), data_end_row(f);
      V_e = lif_euler.move(&e, constant, V_e, 0, h);
    }
    data_blank(f);
  }
  data_close(f);
}

@ \fr{La borne de la formule~\eqref{eulererror}, où $e = \exp 1$ :}
\en{The bound of formula~\eqref{eulererror}, where $e = \exp 1$:}

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
static double euler_bound(double h) { return fabs(cell.R*I_0)*h/(2*portable_exp(1)*cell.tau); }

@ \fr{L'erreur d'Euler est proportionnelle à $\Delta t$ : on dit que la méthode est d'\term{ordre}~1. Une méthode d'ordre~2 aurait une erreur en $\Delta t^2$ : deux fois plus de pas,
quatre fois moins d'erreur. L'ordre se lit en un coup d'œil sur un graphique logarithmique : c'est la pente.

Pour mesurer l'erreur du courant tenu, il faut un courant qui varie. Prenons la sinusoïde $I_m + A\sin\omega t$ et ôtons le seuil. La membrane a une solution exacte,
que l'on vérifiera en la dérivant :}
\en{Euler's error is proportional to $\Delta t$: the method is said to be of \term{order}~1. A method of order~2 would have an error in $\Delta t^2$: twice as many steps, four times less error. The
order is read at a glance on a logarithmic plot: it is the slope.

To measure the error of the held current, we need a current that varies. Take the sinusoid $I_m + A\sin\omega t$ and remove the threshold. The membrane has an exact solution, to be checked by
differentiating it:}
\eqn{swing}{V - V_L = R\,I_m\,\bigl(1-e^{-t/\tau}\bigr) + {R\,A\over1+\omega^2\tau^2}\,\bigl(\sin\omega t - \omega\tau\cos\omega t + \omega\tau\,e^{-t/\tau}\bigr).}

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
static const double pi = 3.14159265358979323846;
static double swing(double t) /* ms $\to$ mV */
{
  double turns = frequency*t/1000, wt = 2*pi*frequency*cell.tau/1000;
  double e = portable_exp(-t/cell.tau);
  double wave = portable_sin_turns(turns) - wt*portable_cos_turns(turns) + wt*e;
  return cell.R*(mean*(1 - e) + amplitude*wave/(1 + wt*wt));
}

@ \fr{|free_error| lâche une membrane sans seuil dans un courant |I| et rend le plus grand écart, en mV, à la solution |exact|.}
\en{|free_error| lets a membrane without threshold loose in a current |I| and returns the largest discrepancy, in mV, from solution |exact|.}

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
static double free_error(const lif_method *way, double h, size_t n, const double I[], double exact(double))
{
  lif_model free_cell = lif_prepare(cell, way, h);
  double V = cell.V_L, worst = 0;
  for (size_t i = 1; i < n; i++) {
    V = way->move(&free_cell, &I[i-1], V, 0, h);
    worst = fmax(worst, fabs(V - cell.V_L - exact((double) i*h)));
  }
  return worst;
}

@ \fr{Voici la surprise de la \figref{2-convergence}. La méthode « exacte » à courant tenu, qui sur un créneau ne se trompe pas d'un cheveu, n'est sur une sinusoïde que d'ordre~1, comme Euler. Elle
résout parfaitement un problème qui n'est plus le nôtre : celui d'un courant en escalier. La rampe suit mieux la sinusoïde et passe à l'ordre~2. Les pentes mesurées
sont \val{2:slope-euler} pour Euler sur l'échelon, \val{2:slope-held} pour le courant tenu et \val{2:slope-ramp} pour la rampe. Au pas de 1~ms, la rampe se trompe \val{2:gain-ramp} fois moins que le courant tenu.}
\en{Here is the surprise of \figref{2-convergence}. The “exact” method with held current, which on a pulse is not wrong by a hair, is on a sinusoid only of order~1, like Euler. It solves to perfection
a problem that is no longer ours: that of a current in stairs. The ramp follows the sinusoid better and reaches order~2. The slopes measured are \val{2:slope-euler} for Euler on the step, \val{2:slope-held} for the
held current and \val{2:slope-ramp} for the ramp. At a step of 1~ms, the ramp is wrong by \val{2:gain-ramp} times less than the held current.}
\figure{2-convergence}{Plus grande erreur sur le potentiel, sans seuil, en fonction du pas (échelles logarithmiques). Euler est mesuré sur un échelon, les deux autres méthodes sur la sinusoïde du chapitre. Les
droites grises ont les pentes 1 et 2.}{Largest error on the potential, without threshold, against the step (logarithmic scales). Euler is measured on a step of current, the two other methods on the sinusoid of this chapter. The
grey lines have slopes 1 and 2.}
@^\bi{ordre d'une méthode}{order of a method}@>

@<\bi{Mesure l'erreur de chaque méthode en fonction du pas}{Measure the error of each method against the step}@>=
{
  datafile *f = data_open("convergence.tsv", "dt (ms)\tEuler, step (mV)\theld, sinusoid (mV)\tramp, sinusoid (mV)");
  double gap[8][3];
  for (int j = 0; j < 8; j++) {
    double h = 4.0/(1 << j); /* \bi{de 4 ms à 1/32 ms}{from 4 ms to 1/32 ms} */
    size_t k = sample_count(400, h) + 1;
    double *J = vector_new(k);
    @<\bi{Remplis la ligne |j| du tableau d'erreurs}{Fill row |j| of the table of errors}@>@;
    data_number(f, h);
    for (int way = 0; way < 3; way++) data_number(f, gap[j][way]);
    data_end_row(f), free(J);
  }
  data_close(f);
  @<\bi{Donne au texte les pentes mesurées}{Hand the measured slopes to the text}@>@;
}

@ \fr{Le tableau |J| reçoit tour à tour l'échelon et la sinusoïde.}
\en{Array |J| receives the step of current and the sinusoid in turn.}

@<\bi{Remplis la ligne |j| du tableau d'erreurs}{Fill row |j| of the table of errors}@>=
stimulus_pulse(k, J, h, 0, 500, I_0);
gap[j][0] = free_error(&lif_euler, h, k, J, rise);
stimulus_sinusoid(k, J, h, mean, amplitude, frequency);
gap[j][1] = free_error(&lif_held, h, k, J, swing);
gap[j][2] = free_error(&lif_ramp, h, k, J, swing);

@ \fr{La pente se mesure entre les deux plus petits pas : quand $\Delta t$ est divisé par deux, l'erreur l'est par $2^p$, où $p$ est l'ordre. La ligne~2 du tableau est celle du pas de 1~ms.}
\en{The slope is measured between the two smallest steps: when $\Delta t$ is halved, the error is divided by $2^p$, where $p$ is the order. Row~2 of the table is that of the 1~ms step.}

@<\bi{Donne au texte les pentes mesurées}{Hand the measured slopes to the text}@>=
static const char *const slope[] = { "slope-euler", "slope-held", "slope-ramp" };
for (int way = 0; way < 3; way++)
  value_put(slope[way], "%.2f", portable_log(gap[6][way]/gap[7][way])/portable_log(2));
value_put("gain-ramp", "%.0f", gap[2][1]/gap[2][2]);
value_put("euler-error", "%.3f", gap[2][0]);
value_put("euler-theory", "%.3f", euler_bound(1));

@*1 \bi{La courbe f--I}{The f--I curve}.
\fr{Combien de potentiels d'action par seconde pour un courant donné ? Ce neurone est assez simple pour qu'on le sache d'avance. Entre deux potentiels d'action il attend $t_{\rm ref}$, puis va de $V_r$ à
$V_{\rm th}$ en visant $V_\infty$. La formule~\eqref{cross}, partie de $V_r$, donne l'intervalle :}
\en{How many action potentials a second for a given current? This neuron is simple enough for us to know beforehand. Between two action potentials it waits for $t_{\rm ref}$, then goes from $V_r$ to
$V_{\rm th}$, aiming for $V_\infty$. Formula~\eqref{cross}, started from $V_r$, gives the interval:}
\eqn{interval}{T = t_{\rm ref} + \tau\,\ln{V_\infty - V_r\over V_\infty - V_{\rm th}},\qquad V_\infty = V_L + R\,I_0.}

\fr{Si $V_\infty\le V_{\rm th}$, le seuil n'est jamais atteint et $T$ est infini. Le plus petit courant qui fait tirer, ou plutôt celui qu'il faut dépasser, est la \term{rhéobase} :}
\en{If $V_\infty\le V_{\rm th}$ the threshold is never reached and $T$ is infinite. The smallest current that makes the neuron fire, or rather the one to be exceeded, is the \term{rheobase}:}
\eqn{rheobase}{I_{\rm rh} = {V_{\rm th} - V_L\over R}.}
@^\bi{rhéobase}{rheobase}@>

@<\bi{Fonctions du neurone}{Functions of the neuron}@>=
double lif_rheobase(const lif_neuron *c) /* pA */
{
  return (c->V_th - c->V_L)/c->R;
}
double lif_interval(const lif_neuron *c, double I) /* ms */
{
  double V_inf = c->V_L + c->R*I;
  if (V_inf <= c->V_th) return INFINITY;
  return c->t_ref + c->tau*portable_log((V_inf - c->V_r)/(V_inf - c->V_th));
}

@ \fr{Les deux formules serviront à d'autres chapitres, et une troisième avec elles : la résistance qui donne une fréquence voulue. Elles sont donc publiques.}
\en{Both formulas will serve in other chapters, and so will a third: the resistance that gives a wished-for rate. So they are public.}

@<\bi{Déclarations publiques du neurone}{Public declarations of the neuron}@>=
double lif_rheobase(const lif_neuron *cell);
double lif_interval(const lif_neuron *cell, double I);
double lif_resistance(const lif_neuron *cell, double I, double rate);

@ \fr{Le programme relève les deux courbes : la théorie tous les picoampères, avec et sans période réfractaire, et la simulation tous les dix.

Regardez la \figref{2-fi}. Sous la rhéobase, \val{2:rheobase}~pA, rien. Juste au-dessus, la fréquence monte d'un coup : la courbe part avec une pente infinie, et un courant trop fort d'un
pour cent fait passer le neurone du silence à plusieurs potentiels d'action par seconde. Notre créneau de 150~pA n'est que \val{2:above}~\% au-dessus de la rhéobase ; le neurone y est
à fleur de seuil, donc sensible à tout, et c'est ce qui le rendra intéressant quand viendra le bruit. À fort courant, la courbe sans période réfractaire monterait sans fin ; avec elle, la fréquence ne peut dépasser $1/t_{\rm ref}$.}
\en{The program records both curves: the theory every picoampere, with and without refractory period, and the simulation every ten.

Look at \figref{2-fi}. Below the rheobase, \val{2:rheobase}~pA, nothing. Just above, the rate shoots up: the curve starts with infinite slope, and one per cent too much current takes the neuron from silence to several
action potentials a second. Our 150~pA pulse is only \val{2:above}~\% above the rheobase; there the neuron skims its threshold, hence is sensitive to everything, and that is what will make it
interesting when noise comes. At strong currents the curve without refractory period would climb for ever; with it, the rate cannot exceed $1/t_{\rm ref}$.}
\figure{2-fi}{La courbe f--I. Points : la simulation. Ligne : la formule. Tireté : la formule sans période réfractaire. Le trait vertical est la rhéobase.}{The f--I curve. Points: the simulation. Line: the formula. Dashes: the
formula without refractory period. The vertical line is the rheobase.}
@^\bi{courbe f--I}{f--I curve}@>

@<\bi{Relève la courbe f--I}{Record the f--I curve}@>=
{
  lif_neuron tireless = cell;
  tireless.t_ref = 0;
  datafile *theory = data_open("fi-theory.tsv", "I (pA)\trate (Hz)\twithout refractory period (Hz)\trheobase (pA)");
  datafile *points = data_open("fi.tsv", "I (pA)\trate (Hz)");
  for (int J = 100; J <= 400; J++) {
    data_number(theory, J), data_number(theory, 1000/lif_interval(&cell, J));
    data_number(theory, 1000/lif_interval(&tireless, J)), data_number(theory, lif_rheobase(&cell)), data_end_row(theory);
    if (J % 10 != 0) continue;
    data_number(points, J), data_number(points, measured_rate(&cell, J)), data_end_row(points);
  }
  data_close(points), data_close(theory);
  value_put("rheobase", "%.1f", lif_rheobase(&cell));
  value_put("above", "%.0f", 100*(I_0/lif_rheobase(&cell) - 1));
  value_put("rate", "%.2f", measured_rate(&cell, I_0));
}

@ \fr{|measured_rate| simule le neurone |c| sous un courant constant pendant toute la durée~$T$, et rend sa fréquence de décharge en Hz. Il compte les intervalles et non les potentiels d'action : $n$ potentiels d'action
bornent $n-1$ intervalles, et le temps qui précède le premier ne compte pas, car le neurone partait alors du repos.}
\en{|measured_rate| simulates neuron |c| under a constant current for the whole duration~$T$, and returns its firing rate in Hz. It counts the intervals and not the action potentials: $n$ action potentials bound
$n-1$ intervals, and the time before the first does not count, for then the neuron set off from rest.}

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
static double measured_rate(const lif_neuron *c, double J)
{
  size_t n = sample_count(duration, dt);
  double *I = vector_new(n+1), *V = vector_new(n+1);
  spike_list s = {0};
  lif_model m = lif_prepare(*c, method, dt);
  stimulus_pulse(n, I, dt, 0, duration, J);
  lif_run(&m, n, I, V, &s);
  double rate = s.n > 1 ? 1000*(double) (s.n-1)/(s.t[s.n-1] - s.t[0]) : 0;
  free(s.t), free(V), free(I);
  return rate;
}

@ \fr{Les cellules de Mainen et Sejnowski tiraient à environ 14~Hz sous 150~pA. La nôtre fait \val{2:rate}~Hz. Quelle résistance faudrait-il ? Posons $x = e^{(T-t_{\rm ref})/\tau}$ avec $T = 1/14$~s. La formule~\eqref{interval}
devient $V_\infty - V_r = x\,(V_\infty - V_{\rm th})$, une équation du premier degré en $V_\infty$, donc en $R$ :}
\en{Mainen and Sejnowski's cells fired at about 14~Hz under 150~pA. Ours does \val{2:rate}~Hz. What resistance would it take? Let $x = e^{(T-t_{\rm ref})/\tau}$ with $T = 1/14$~s. Formula~\eqref{interval} becomes
$V_\infty - V_r = x\,(V_\infty - V_{\rm th})$, an equation of the first degree in $V_\infty$, hence in $R$:}
\eqn{resistance}{R = {1\over I_0}\left[(V_{\rm th} - V_L) + {V_{\rm th} - V_r\over e^{(T-t_{\rm ref})/\tau} - 1}\right].}

@<\bi{Fonctions du neurone}{Functions of the neuron}@>=
double lif_resistance(const lif_neuron *c, double I, double rate) /* pA, Hz $\to$ G$\Omega$ */
{
  double x = (1000/rate - c->t_ref)/c->tau;
  if (x <= 0 || I <= 0) return INFINITY; /* \bi{aucune résistance ne suffit}{no resistance is enough} */
  return ((c->V_th - c->V_L) + (c->V_th - c->V_r)/portable_expm1(x))/I;
}

@ \fr{On trouve $R = \val{2:R14}$~G$\Omega$, et le neurone ainsi réglé, simulé, tire à \val{2:rate14}~Hz. Trois pour cent de résistance en plus, \val{2:rate14-more}~\% de fréquence en plus : c'est encore la sensibilité au voisinage du
seuil. La mesure des auteurs, $222\pm85$~M$\Omega$ d'une cellule à l'autre, est plus grande que notre~$R$ : pour tirer
au même rythme, ces cellules devaient avoir un seuil plus loin du repos.}
\en{We find $R = \val{2:R14}$~G$\Omega$, and the neuron so tuned, when simulated, fires at \val{2:rate14}~Hz. Three per cent more resistance, \val{2:rate14-more}~\% more rate: once again the sensitivity near threshold. The authors'
measurement, $222\pm85$~M$\Omega$ from cell to cell, is larger than our~$R$: to fire at the same rate, those cells must have had a threshold further from rest.}

@<\bi{Trouve le $R$ qui donne 14 Hz}{Find the $R$ that gives 14 Hz}@>=
{
  lif_neuron tuned = cell;
  tuned.R = lif_resistance(&cell, 150, 14);
  double rate = measured_rate(&tuned, 150);
  value_put("R14", "%.4f", tuned.R);
  value_put("rate14", "%.2f", rate);
  value_put("rate14-more", "%.0f", 100*(rate/measured_rate(&cell, 150) - 1));
}

@*1 \bi{Gain et phase}{Gain and phase}.
\fr{La membrane lisse le courant : elle suit une oscillation lente et ignore une oscillation rapide. Où passe la limite ? Sans seuil, la réponse à une sinusoïde est une sinusoïde de même fréquence, une fois le départ oublié. La
formule~\eqref{swing} donne son \term{gain} (le rapport de son amplitude à $RA$) et son retard de \term{phase} :}
\en{The membrane smooths the current: it follows a slow oscillation and ignores a fast one. Where is the limit? Without threshold, the response to a sinusoid is a sinusoid of the same frequency, once the start is forgotten.
Formula~\eqref{swing} gives its \term{gain} (the ratio of its amplitude to $RA$) and its \term{phase} lag:}
\eqn{gain}{{\rm gain} = {1\over\sqrt{1+\omega^2\tau^2}},\qquad \tan\phi = \omega\tau.}

\fr{La \term{fréquence de coupure} est celle où $\omega\tau = 1$, soit $f_c = 1/(2\pi\tau)$ : le gain y vaut $1/\sqrt2$ et le retard un huitième de tour, 45 degrés. Pour $\tau = 30$~ms, c'est \val{2:cutoff}~Hz. La
sinusoïde de \num{5.3}~Hz du cours n'est donc pas choisie au hasard.}
\en{The \term{cut-off frequency} is the one where $\omega\tau = 1$, that is $f_c = 1/(2\pi\tau)$: the gain is $1/\sqrt2$ there and the lag an eighth of a turn, 45 degrees. For $\tau = 30$~ms it is \val{2:cutoff}~Hz. So the course's
\num{5.3}~Hz sinusoid is no random choice.}
@^\bi{fréquence de coupure}{cut-off frequency}@>

@<\bi{Relève le gain et la phase}{Record gain and phase}@>=
{
  double cutoff = 1000/(2*pi*cell.tau), H[2]; /* Hz */
  datafile *points = data_open("frequency.tsv", "f (Hz)\tin phase\tin quadrature");
  for (int j = -6; j <= 8; j++) {
    double f = cutoff*portable_exp(j*portable_log(2)/2);
    membrane_response(f, H);
    data_number(points, f), data_number(points, H[0]), data_number(points, H[1]), data_end_row(points);
    if (j == 0) value_put("gain-cutoff", "%.3f", sqrt(H[0]*H[0] + H[1]*H[1]));
    if (j == 0) value_put("tangent-cutoff", "%.3f", -H[1]/H[0]);
  }
  data_close(points);
  value_put("cutoff", "%.3f", cutoff);
  @<\bi{Trace la théorie du gain et de la phase}{Trace the theory of gain and phase}@>@;
}

@ \fr{Comment mesurer un gain et une phase ? En comparant la réponse à deux ondes de référence. Sur un nombre entier de périodes, la moyenne de $2\,(V-V_L)\sin\omega t$ est la part de la réponse qui va avec le courant, et celle de
$2\,(V-V_L)\cos\omega t$ la part qui va un quart de tour à côté ; tout le reste s'annule. C'est ainsi que travaille un détecteur synchrone au laboratoire. Divisées par $RA$, ces deux parts sont les coordonnées d'une flèche dont la longueur est
le gain et l'angle la phase ; gnuplot en tirera l'un et l'autre.

Nous prenons 200 échantillons par période, la rampe, et nous laissons passer vingt-cinq constantes de temps : il ne reste alors du départ que $e^{-25}$, moins qu'un cent-milliardième.}
\en{How does one measure a gain and a phase? By comparing the response with two reference waves. Over a whole number of periods, the mean of $2\,(V-V_L)\sin\omega t$ is the part of the response that goes with the current, and that of
$2\,(V-V_L)\cos\omega t$ the part that goes a quarter of a turn beside it; everything else cancels out. That is how a lock-in amplifier works in the laboratory. Divided by $RA$, those two parts are the coordinates of an arrow whose
length is the gain and whose angle is the phase; gnuplot will draw both from them.

We take 200 samples a period, the ramp, and let twenty-five time constants go by: all that then remains of the start is $e^{-25}$, less than a hundred-billionth.}
@^\bi{détecteur synchrone}{lock-in amplifier}@>

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
static void membrane_response(double f, double H[2])
{
  enum { M = 200 };
  double h = 1000/(f*M), I[M+1], V = cell.V_L, settled = 25*cell.tau; /* ms, pA, mV, ms */
  lif_model m = lif_prepare(cell, &lif_ramp, h);
  stimulus_sinusoid(M+1, I, h, 0, 1, f); /* $A=1$ pA */
  for (double t = 0; t < settled; t += M*h)
    for (int i = 0; i < M; i++) V = lif_ramp.move(&m, &I[i], V, 0, h);
  H[0] = H[1] = 0;
  for (int i = 0; i < M; i++) {
    V = lif_ramp.move(&m, &I[i], V, 0, h);
    H[0] += 2*(V - cell.V_L)*portable_sin_turns((i+1)/(double) M)/(M*cell.R);
    H[1] += 2*(V - cell.V_L)*portable_cos_turns((i+1)/(double) M)/(M*cell.R);
  }
}

@ \fr{La théorie a les mêmes deux coordonnées, $1/(1+\omega^2\tau^2)$ et $-\omega\tau/(1+\omega^2\tau^2)$ : point n'est besoin d'arc tangente pour les écrire. Sur la \figref{2-frequency}, à la fréquence de coupure, nous mesurons un gain de \val{2:gain-cutoff} et une phase dont la
tangente vaut \val{2:tangent-cutoff}.}
\en{The theory has the same two coordinates, $1/(1+\omega^2\tau^2)$ and $-\omega\tau/(1+\omega^2\tau^2)$: no arc tangent is needed to write them. In \figref{2-frequency}, at the cut-off frequency, we measure a gain of \val{2:gain-cutoff} and a phase whose
tangent is \val{2:tangent-cutoff}.}
\figure{2-frequency}{Réponse de la membrane, sans seuil, à une sinusoïde. À gauche le gain, à droite la phase, en fonction de la fréquence. Points : la simulation. Lignes : la théorie. Tiretés : la fréquence de coupure.}{Response of the
membrane, without threshold, to a sinusoid. Gain on the left, phase on the right, against frequency. Points: the simulation. Lines: the theory. Dashes: the cut-off frequency.}

@<\bi{Trace la théorie du gain et de la phase}{Trace the theory of gain and phase}@>=
datafile *curve = data_open("frequency-theory.tsv", "f (Hz)\tin phase\tin quadrature\tcut-off (Hz)");
for (int j = -26; j <= 34; j++) {
  double ratio = portable_exp(j*portable_log(2)/8), power = 1 + ratio*ratio; /* $\omega\tau$ */
  data_number(curve, cutoff*ratio), data_number(curve, 1/power), data_number(curve, -ratio/power);
  data_number(curve, cutoff), data_end_row(curve);
}
data_close(curve);

@*1 \bi{Cinq courants, vingt-cinq essais}{Five currents, twenty-five trials}.
\fr{Revenons au neurone qui tire, et changeons le courant du créneau. La \figref{2-currents} en montre cinq valeurs. À 100~pA la membrane s'arrête loin du seuil. À 130~pA elle s'en approche à un dixième de millivolt et ne le franchit
pas : la rhéobase est à \val{2:rheobase}~pA. À 135~pA elle tire, à contrecœur. Au-delà, la fréquence croît, mais la forme de la montée change aussi : à 200~pA le potentiel traverse le seuil avec élan, à 135~pA il s'y traîne. Le
bruit des chapitres suivants fera toute la différence entre ces deux façons de franchir un seuil.}
\en{Let us return to the neuron that fires, and change the current of the pulse. \figref{2-currents} shows five values of it. At 100~pA the membrane stops well short of the threshold. At 130~pA it comes within a tenth of a millivolt and does not
cross: the rheobase is at \val{2:rheobase}~pA. At 135~pA it fires, grudgingly. Beyond, the rate grows, but the shape of the rise changes too: at 200~pA the potential goes through the threshold with momentum, at 135~pA it drags itself
across. The noise of the chapters to come will make all the difference between those two ways of crossing a threshold.}
\figure{2-currents}{Le potentiel de membrane pour cinq intensités du créneau.}{The membrane potential for five intensities of the pulse.}

@<\bi{Compare cinq intensités de courant}{Compare five current intensities}@>=
{
  static const double currents[] = { 100, 130, 135, 150, 200 }; /* pA */
  datafile *f = data_open("currents.tsv", "t (ms)\tV (mV)\tI (pA)");
  datafile *g = data_open("currents-spikes.tsv", SPIKE_COLUMNS);
  for (int j = 0; j < 5; j++) {
    stimulus_pulse(n, I, dt, pulse_start, pulse_end, currents[j]);
    lif_run(&m, n, I, V, &spikes);
    write_spikes(g, currents[j], &spikes);
    for (size_t i = 0; i < n && (double) i*dt <= pulse_end + 100; i++)
      data_number(f, (double) i*dt), data_number(f, V[i]), data_number(f, currents[j]), data_end_row(f);
    data_blank(f);
  }
  data_close(g), data_close(f);
}

@ \fr{Et si nous recommencions ? Mainen et Sejnowski ont répété vingt-cinq fois le même créneau sur la même cellule. Faisons-en autant : chaque essai refait toute la simulation, et nous comparons son potentiel à celui du premier, bit à
bit. Nombre d'essais différents : \val{2:different} sur \val{2:trials}. La \figref{2-identical} superpose pourtant bien plusieurs courbes ; on n'en voit qu'une.}
\en{What if we did it again? Mainen and Sejnowski repeated the same pulse twenty-five times on the same cell. Let us do likewise: each trial redoes the whole simulation, and we compare its potential with that of the first, bit by bit. Number of
trials that differ: \val{2:different} out of \val{2:trials}. \figref{2-identical} does superpose several curves; one sees only one.}
\figure{2-identical}{Des essais identiques. En haut, le potentiel des dix premiers essais, superposés. En bas, un trait par potentiel d'action, une ligne par essai.}{Identical trials. Above, the potential of the first ten trials, superposed. Below, one
tick per action potential, one row per trial.}

\fr{Voici la conclusion que le cours en tire, et elle est importante. Les vraies cellules, sous courant constant, dérivent d'un essai à l'autre : au bout d'une seconde, leurs potentiels d'action sont étalés sur des dizaines de millisecondes. Notre neurone se répète
indéfiniment au bit près. Ce modèle ne reproduit donc {\it pas\/} l'expérience : il lui manque ce qui varie. Il faudra du bruit, et toute la question sera de savoir où le mettre.}
\en{Here is the conclusion the course draws, and it matters. Real cells, under constant current, drift from trial to trial: after a second, their action potentials are spread over tens of milliseconds. Our neuron repeats itself for ever, to the last bit. So
this model does {\it not\/} reproduce the experiment: what varies is missing from it. Noise will be needed, and the whole question will be where to put it.}
@^\bi{essai}{trial}@>

@<\bi{Répète un essai à l'identique}{Repeat one trial identically}@>=
{
  double *V_first = vector_new(n+1), different = 0;
  datafile *f = data_open("identical.tsv", "t (ms)\tV (mV)\ttrial");
  datafile *g = data_open("identical-spikes.tsv", SPIKE_COLUMNS);
  stimulus_pulse(n, I, dt, pulse_start, pulse_end, I_0);
  lif_run(&m, n, I, V_first, &spikes);
  for (uint64_t k = 1; k <= trials; k++) {
    lif_run(&m, n, I, V, &spikes);
    different += memcmp(V, V_first, n*sizeof *V) != 0;
    write_spikes(g, (double) k, &spikes);
    if (k <= 10) @<\bi{Écris le potentiel de l'essai |k|}{Write the potential of trial |k|}@>@;
  }
  data_close(g), data_close(f), free(V_first);
  value_put("different", "%.0f", different), value_put("trials", "%.0f", (double) trials);
}

@ \fr{On s'arrête 100~ms après la fin du créneau : la suite n'apprend rien.}
\en{We stop 100~ms after the end of the pulse: the rest teaches nothing.}

@<\bi{Écris le potentiel de l'essai |k|}{Write the potential of trial |k|}@>=
{
  for (size_t i = 0; i < n && (double) i*dt <= pulse_end + 100; i++)
    data_number(f, (double) i*dt), data_number(f, V[i]), data_number(f, (double) k), data_end_row(f);
  data_blank(f);
}

@*1 \bi{Ce qui va mal : le musée des erreurs}{What goes wrong: the museum of bugs}.
\fr{Les programmes du cours, au fil des ans, ont contenu des erreurs. Ce sont les nôtres aussi bien : quiconque a écrit un simulateur les a commises. Les voici sous verre, et en état de marche.}
\en{Over the years, the programs of the course have contained bugs. They are ours as much as anyone's: whoever has written a simulator has made them. Here they are under glass, and in working order.}
@^\bi{erreurs du cours}{bugs of the course}@>

@<\bi{Visite le musée des erreurs du neurone}{Visit the museum of neuron bugs}@>=
@<\bi{Expose le seuil testé en retard}{Exhibit the threshold tested late}@>@;
@<\bi{Expose la période réfractaire oubliée}{Exhibit the forgotten refractory period}@>@;
@<\bi{Expose le seuil confondu avec le repos}{Exhibit the threshold mistaken for rest}@>@;
@<\bi{Expose le pas lu dans le vecteur temps}{Exhibit the step read from the time vector}@>@;
@<\bi{Expose l'échantillon de trop}{Exhibit the one sample too many}@>@;

@ \fr{{\bf Le seuil testé en retard.} Pour dessiner ses potentiels d'action, le cours posait $+30$~mV dans l'échantillon qui suit le dépassement, puis $V_r$ dans le suivant, et retrouvait plus tard les potentiels d'action en cherchant les
échantillons égaux à~30. En une ligne : « si j'étais à 30, je vais à $V_r$ ; si j'étais au-dessus du seuil, je vais à 30 ; sinon, Euler ».

Tout y est en retard. Le dépassement n'est vu qu'à la fin du pas ; le dessin mange un échantillon, la réinitialisation un autre ; Euler, qui monte trop vite, en rend un peu.}
\en{{\bf The threshold tested late.} To draw its action potentials the course put $+30$~mV into the sample after the crossing, then $V_r$ into the next one, and later found the action potentials by looking for samples equal to~30. In one
line: “if I was at 30, I go to $V_r$; if I was above threshold, I go to 30; otherwise, Euler”.

Everything in it is late. The crossing is seen only at the end of the step; the drawing eats one sample, the reset another; Euler, climbing too fast, gives a little back.}

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
static double late_interval(const lif_neuron *c, double J, double h) /* ms */
{
  double V = c->V_r, last = NAN;
  for (size_t i = 0; (double) i*h < 1000; i++) {
    if (V == 30 && last >= 0) return (double) i*h - last;
    if (V == 30) last = (double) i*h;
    V = V == 30 ? c->V_r : V > c->V_th ? 30 : V + h/c->tau*(c->V_L + c->R*J - V);
  }
  return NAN;
}

@ \fr{Prenons le neurone du cours, $R = \num{0.12}$~G$\Omega$ sans période réfractaire, sous 150~pA. L'intervalle exact est de \val{2:isi-exact}~ms. Le programme du cours donne \val{2:isi-late-half}~ms au pas de \num{0.5}~ms et
\val{2:isi-late-one}~ms au pas de 1~ms : {\it la fréquence de décharge dépend du pas}. Sur la \figref{2-interval}, ses points montent et sautent en dents de scie ; ceux d'Euler avec passage interpolé glissent en pente
douce, car il reste son erreur d'ordre~1 ; les nôtres restent sur la ligne, quel que soit le pas, à $\val{2:isi-error}\cdot10^{-12}$~ms près.}
\en{Take the neuron of the course, $R = \num{0.12}$~G$\Omega$ without refractory period, under 150~pA. The exact interval is \val{2:isi-exact}~ms. The course's program gives \val{2:isi-late-half}~ms at a step of \num{0.5}~ms and
\val{2:isi-late-one}~ms at a step of 1~ms: {\it the firing rate depends on the step}. In \figref{2-interval} its points climb and jump like a saw; those of Euler with interpolated crossing slide gently, for his error of
order~1 remains; ours stay on the line, whatever the step, to within $\val{2:isi-error}\cdot10^{-12}$~ms.}
\figure{2-interval}{L'intervalle entre deux potentiels d'action en fonction du pas, pour le neurone du cours : seuil testé en retard, Euler avec passage interpolé, passage exact. Le trait fin est la formule.}{The interval between two
action potentials against the step, for the neuron of the course: threshold tested late, Euler with interpolated crossing, exact crossing. The thin line is the formula.}
@^\bi{seuil testé en retard}{threshold tested late}@>

@<\bi{Expose le seuil testé en retard}{Exhibit the threshold tested late}@>=
{
  lif_neuron old = cell;
  old.R = 0.12, old.t_ref = 0;
  double exact = lif_interval(&old, 150), worst = 0;
  datafile *f = data_open("interval.tsv", "dt (ms)\tlate (ms)\tEuler (ms)\texact crossing (ms)\tformula (ms)");
  for (int j = 1; j <= 60; j++) {
    double h = j/20.0, ours = interval_at(&lif_held, &old, 150, h);
    data_number(f, h), data_number(f, late_interval(&old, 150, h)), data_number(f, interval_at(&lif_euler, &old, 150, h));
    data_number(f, ours), data_number(f, exact), data_end_row(f);
    worst = fmax(worst, fabs(ours - exact));
  }
  data_close(f);
  value_put("isi-exact", "%.2f", exact), value_put("isi-error", "%.1f", worst*1e12);
  value_put("isi-late-one", "%.1f", late_interval(&old, 150, 1));
  value_put("isi-late-half", "%.1f", late_interval(&old, 150, 0.5));
}

@ \fr{Pour ne mesurer qu'un intervalle, il suffit d'avancer jusqu'au deuxième potentiel d'action.}
\en{To measure a single interval, it is enough to go on to the second action potential.}

@<\bi{Outils du programme \file{chapter2}}{Tools of program \file{chapter2}}@>=
static double interval_at(const lif_method *way, const lif_neuron *c, double J, double h)
{
  lif_model m = lif_prepare(*c, way, h);
  lif_state x = { c->V_r, 0, 0 };
  spike_list s = {0};
  double constant[2] = { J, J };
  for (size_t i = 0; s.n < 2 && (double) i*h < 1000; i++) lif_step(&m, &x, (double) i*h, constant, &s);
  double interval = s.n < 2 ? NAN : s.t[1] - s.t[0];
  free(s.t);
  return interval;
}

@ \fr{{\bf La période réfractaire oubliée.} Le texte du cours annonçait 3~ms ; le code n'en disait rien. À 150~pA l'oubli ne se voit guère : \val{2:rate-tireless}~Hz au lieu de \val{2:rate}. À 400~pA, c'est \val{2:rate-tireless-400}~Hz
au lieu de \val{2:rate-400}. Une erreur qui ne se voit pas dans le cas que l'on essaie est la plus durable ; le remède est d'essayer le cas extrême, où une formule simple (ici $f < 1/t_{\rm ref}$) doit tenir.}
\en{{\bf The forgotten refractory period.} The text of the course announced 3~ms; the code had none. At 150~pA the omission hardly shows: \val{2:rate-tireless}~Hz instead of \val{2:rate}. At 400~pA it is \val{2:rate-tireless-400}~Hz instead
of \val{2:rate-400}. A bug that does not show in the case one tries lives longest; the remedy is to try the extreme case, where a simple formula (here $f < 1/t_{\rm ref}$) must hold.}

@<\bi{Expose la période réfractaire oubliée}{Exhibit the forgotten refractory period}@>=
{
  lif_neuron tireless = cell;
  tireless.t_ref = 0;
  value_put("rate-tireless", "%.2f", measured_rate(&tireless, I_0));
  value_put("rate-400", "%.1f", measured_rate(&cell, 400));
  value_put("rate-tireless-400", "%.1f", measured_rate(&tireless, 400));
}

@ \fr{{\bf Le seuil confondu avec le repos.} Le même texte faisait tirer le neurone quand $V$ dépasse $V_L$, au lieu de $V_{\rm th}$ : une lettre. Exécutons ce que dit le texte, et non ce que dit le code : sous 150~pA, le neurone tire à
\val{2:rate-rest}~Hz au lieu de \val{2:rate}, et le moindre courant positif le fait tirer : la rhéobase est nulle. C'est l'avantage d'un texte d'où sort le programme : il ne peut pas se tromper tout seul.}
\en{{\bf The threshold mistaken for rest.} The same text made the neuron fire when $V$ exceeds $V_L$, instead of $V_{\rm th}$: one letter. Let us run what the text says rather than what the code says: under 150~pA the neuron fires at
\val{2:rate-rest}~Hz instead of \val{2:rate}, and the least positive current makes it fire: the rheobase is zero. That is the good of a text from which the program comes: it cannot go wrong on its own.}

@<\bi{Expose le seuil confondu avec le repos}{Exhibit the threshold mistaken for rest}@>=
{
  lif_neuron nervous = cell;
  nervous.V_th = fmax(cell.V_L, cell.V_r + 1); /* \bi{le seuil reste au-dessus de $V_r$}{the threshold stays above $V_r$} */
  value_put("rate-rest", "%.1f", measured_rate(&nervous, I_0));
}

@ \fr{{\bf Le pas lu dans le vecteur temps.} Le cours prenait pour pas |time[1]|. C'est juste si le temps commence à~0. Une année, il commençait à $-100$~ms : 2200~échantillons, de $-100$ à 1000~ms, bornes comprises. Alors |time[1]| vaut \val{2:wrong-dt}~ms. Un pas
négatif renverse la fuite, et le potentiel s'éloigne du repos au lieu d'y revenir : après \val{2:blow-up} pas, il a passé le volt.

Prendre la différence |time[1]-time[0]| ne suffit pas : elle fait \val{2:spacing}~ms, et non \num{0.5}, car 2200~échantillons ne bornent que 2199 intervalles. Qui écrit \num{0.5} se trompe à la fin de \val{2:drift}~ms. Chez nous, le pas
est un paramètre et le temps s'en déduit : $t_i = i\,\Delta t$. Il n'y a rien à relire.}
\en{{\bf The step read from the time vector.} The course took |time[1]| as its step. That is right if time starts at~0. One year it started at $-100$~ms: 2200~samples, from $-100$ to 1000~ms, ends included. Then |time[1]| is \val{2:wrong-dt}~ms. A negative step
turns the leak around, and the potential runs away from rest instead of returning: after \val{2:blow-up} steps it has passed one volt.

Taking the difference |time[1]-time[0]| is not enough: it is \val{2:spacing}~ms, and not \num{0.5}, for 2200~samples bound only 2199 intervals. Whoever writes \num{0.5} is wrong by \val{2:drift}~ms at the end. With us, the step is a
parameter and time follows from it: $t_i = i\,\Delta t$. There is nothing to read back.}

@<\bi{Expose le pas lu dans le vecteur temps}{Exhibit the step read from the time vector}@>=
{
  double spacing = 1100.0/2199, wrong_dt = -100 + spacing, V = cell.V_L, constant[2] = { I_0, I_0 };
  lif_model mad = lif_prepare(cell, &lif_euler, wrong_dt);
  int steps = 0;
  while (fabs(V) < 1000 && steps < 100) V = lif_euler.move(&mad, constant, V, 0, wrong_dt), steps++;
  value_put("wrong-dt", "%.2f", wrong_dt), value_put("blow-up", "%.0f", steps);
  value_put("spacing", "%.5f", spacing), value_put("drift", "%.1f", 2199*(spacing - 0.5));
}

@ \fr{{\bf L'échantillon de trop.} Au \chapref{1}, deux versions du créneau différaient par leur dernier échantillon. Un échantillon sur mille, qui s'en soucierait ? Le neurone, si l'instant est mal choisi. Faisons durer le créneau jusqu'au potentiel d'action
qui aurait suivi la fin, arrondi au pas précédent, soit \val{2:unlucky-end}~ms. Fin exclue, il y a \val{2:count-exclusive} potentiels d'action ; fin incluse, \val{2:count-inclusive}. Un échantillon de trop, un potentiel d'action de trop.}
\en{{\bf The one sample too many.} In \chapref{1}, two versions of the pulse differed by their last sample. One sample in a thousand: who would care? The neuron, if the moment is ill chosen. Let the pulse last until the action potential that would
have followed its end, rounded to the step before, that is \val{2:unlucky-end}~ms. With the end excluded, there are \val{2:count-exclusive} action potentials; with the end included, \val{2:count-inclusive}. One sample too many, one action potential too many.}

@<\bi{Expose l'échantillon de trop}{Exhibit the one sample too many}@>=
{
  size_t late = 0;
  stimulus_pulse(n, I, dt, pulse_start, duration, I_0);
  lif_run(&m, n, I, V, &spikes);
  while (late < spikes.n && spikes.t[late] < pulse_end) late++;
  double unlucky = late < spikes.n ? dt*floor(spikes.t[late]/dt) : pulse_end;
  for (int inclusive = 0; inclusive < 2; inclusive++) {
    stimulus_pulse(n, I, dt, pulse_start, unlucky + inclusive*dt, I_0);
    lif_run(&m, n, I, V, &spikes);
    value_put(inclusive ? "count-inclusive" : "count-exclusive", "%.0f", (double) spikes.n);
  }
  value_put("unlucky-end", "%.0f", unlucky);
}

@*1 \bi{Questions}{Questions}.
\fr{Trois de ces questions viennent du cours, les autres sont nouvelles. Les deux qui demandent une valeur ont, juste après elles, la ligne de C où l'écrire ; relancez \cmd{make chapter2}, puis \cmd{make fr}, et le texte vous répond.}
\en{Three of these questions come from the course, the others are new. The two that ask for a value have, just after them, the line of C in which to write it; run \cmd{make chapter2} again, then \cmd{make en}, and the text answers you.}
\question{2.1}{essential}{4}{\bi{Régler $R$}{Tuning $R$}}
\fr{Réglez $R$ pour que le neurone émette dix potentiels d'action pendant le créneau de 900~ms à 150~pA. Que représente $R$, et dans quelle unité est-il exprimé ? Vérifiez-le sur l'équation~\eqref{lif}. Quelle est la plage des~$R$ qui
conviennent ?}
\en{Tune $R$ so that the neuron fires ten action potentials during the 900~ms, 150~pA pulse. What does $R$ stand for, and in which unit is it given? Check this on equation~\eqref{lif}. What is the range of suitable values of~$R$?}
\answer{2.1}{}

\fr{Votre valeur, écrite ci-dessous, donne \val{2:your-count} potentiels d'action.}
\en{Your value, written below, gives \val{2:your-count} action potentials.}

@<\bi{Choisissez votre $R$ pour dix potentiels d'action}{Choose your $R$ for ten action potentials}@>=
yours.R = 0.13; /* G$\Omega$ */

@ \fr{Le programme rejoue le créneau avec cette valeur et compte.}
\en{The program plays the pulse again with this value, and counts.}
\question{2.2}{essential}{5}{\bi{Courant et fréquence}{Current and rate}}
\fr{Quel est l'effet de $I_0$ sur la fréquence de décharge ? Décrivez la \figref{2-fi} en trois phrases : près de la rhéobase, au milieu, à fort courant. Que se passe-t-il si l'on double $I_0$ ?}
\en{What is the effect of $I_0$ on the firing rate? Describe \figref{2-fi} in three sentences: near the rheobase, in the middle, at strong currents. What happens if $I_0$ is doubled?}
\answer{2.2}{}

@<\bi{Éprouve vos réponses sur le neurone}{Try your answers on the neuron}@>=
{
  lif_neuron yours = cell;
  @<\bi{Choisissez votre $R$ pour dix potentiels d'action}{Choose your $R$ for ten action potentials}@>@;
  lif_model your_model = lif_prepare(yours, method, dt);
  stimulus_pulse(n, I, dt, pulse_start, pulse_end, 150);
  lif_run(&your_model, n, I, V, &spikes);
  value_put("your-count", "%.0f", (double) spikes.n);
  target_put("2.1", (double) spikes.n, 10, 10, "potentiels d'action", "action potentials");
  @<\bi{Choisissez votre $R$ pour 20 Hz}{Choose your $R$ for 20 Hz}@>@;
  double your_rate = measured_rate(&yours, 150); /* Hz */
  value_put("your-rate", "%.2f", your_rate);
  target_put("2.5", your_rate, 19.9, 20.1, "Hz", "Hz");
}

@ \fr{La question suivante décide de la suite du livre.}
\en{The next question decides the rest of the book.}
\question{2.3}{essential}{6}{\bi{Trop semblables}{Too much alike}}
\fr{Vingt-cinq essais de ce neurone donnent vingt-cinq fois la même chose. Comparez avec le panneau~A de la figure~1 de Mainen et Sejnowski : que montre-t-il que ce modèle ne reproduit pas, et pourquoi ? Que faudrait-il ajouter au modèle, et où ?}
\en{Twenty-five trials of this neuron give twenty-five times the same thing. Compare with panel~A of Mainen and Sejnowski's Figure~1: what does it show that this model does not reproduce, and why? What would have to be added to the model, and where?}
\answer{2.3}{}

@ \fr{Un papier et un crayon suffisent pour celle-ci.}
\en{Paper and pencil are enough for this one.}
\question{2.4}{essential}{}{\bi{La rhéobase à la main}{The rheobase by hand}}
\fr{Sans ordinateur, calculez la rhéobase pour $R = \num{0.13}$ puis pour $R = \num{0.12}$~G$\Omega$. Un créneau de 42~pA fait-il tirer l'un de ces neurones ? Retrouvez vos deux valeurs avec le programme. Le neurone tire-t-il quand le courant
est {\it exactement\/} la rhéobase ?}
\en{Without a computer, work out the rheobase for $R = \num{0.13}$ then for $R = \num{0.12}$~G$\Omega$. Does a 42~pA pulse make either of these neurons fire? Find your two values again with the program. Does the neuron fire when the current is
{\it exactly\/} the rheobase?}
\answer{2.4}{}

@ \fr{Le texte a résolu le cas de 14~Hz ; à vous d'en changer.}
\en{The text solved the case of 14~Hz; now change it.}
\question{2.5}{recommended}{}{\bi{Régler la fréquence}{Tuning the rate}}
\fr{Redémontrez la formule~\eqref{resistance}, puis cherchez la résistance qui donne 20~Hz sous 150~pA, écrivez-la ci-dessous et lisez la fréquence que le programme mesure. Que devient le $R$ de 14~Hz si l'on oublie la période
réfractaire ?}
\en{Derive formula~\eqref{resistance} again, then find the resistance that gives 20~Hz under 150~pA, write it below and read the rate the program measures. What becomes of the $R$ for 14~Hz if the refractory period is forgotten?}
\answer{2.5}{}

\fr{Votre valeur donne \val{2:your-rate}~Hz.}
\en{Your value gives \val{2:your-rate}~Hz.}

@<\bi{Choisissez votre $R$ pour 20 Hz}{Choose your $R$ for 20 Hz}@>=
yours.R = 0.13; /* G$\Omega$ */

@ \fr{Et si l'on poussait le courant sans retenue ?}
\en{And if we pushed the current without restraint?}
\question{2.6}{recommended}{}{\bi{La plus grande fréquence possible}{The largest possible rate}}
\fr{Quelle est la plus grande fréquence de décharge que ce neurone puisse atteindre ? Quel courant faudrait-il pour en atteindre la moitié ? Est-ce un courant plausible pour une cellule de cette résistance ?}
\en{What is the largest firing rate this neuron can reach? What current would it take to reach half of it? Is that a plausible current for a cell of this resistance?}
\answer{2.6}{}

@ \fr{Celle-ci porte sur la \figref{2-convergence}.}
\en{This one is about \figref{2-convergence}.}
\question{2.7}{recommended}{}{\bi{Quand l'exact perd}{When exact loses}}
\fr{La méthode à courant tenu résout l'équation exactement. Pourquoi son erreur sur une sinusoïde n'est-elle que d'ordre~1 ? De combien de temps, en moyenne, le courant tenu retarde-t-il sur le vrai ? Déduisez-en une estimation de l'erreur et comparez-la à la figure.}
\en{The held-current method solves the equation exactly. Why is its error on a sinusoid only of order~1? By how much time, on average, does the held current lag behind the true one? Deduce an estimate of the error and compare it with the figure.}
\hint{Décalez la sinusoïde d'un demi-pas et superposez-la à son escalier.}{Shift the sinusoid by half a step and lay it over its stairs.}
\answer{2.7}{}

@ \fr{La dernière demande de prédire une erreur, ce qui est la meilleure preuve qu'on l'a comprise.}
\en{The last asks you to predict a bug, which is the best proof of having understood it.}
\question{2.8}{stretch}{}{\bi{Prédire une erreur}{Predicting a bug}}
\fr{Retrouvez par le calcul les intervalles de 101 et de \num{100.5}~ms du programme du cours : écrivez le potentiel d'Euler après $n$ pas depuis $V_r$, cherchez le premier $n$ qui dépasse le seuil, et comptez les échantillons perdus. À quels pas l'erreur
est-elle la plus faible, par chance ?}
\en{Recover by calculation the intervals of 101 and \num{100.5}~ms of the course's program: write Euler's potential after $n$ steps from $V_r$, find the first $n$ that exceeds the threshold, and count the samples lost. At which steps is the error smallest, by
luck?}
\hint{À chaque pas d'Euler, l'écart à $V_\infty$ est multiplié par $1-\Delta t/\tau$.}{At each of Euler's steps, the distance to $V_\infty$ is multiplied by $1-\Delta t/\tau$.}
\answer{2.8}{}

@*1 \bi{Résumé}{Summary}.
\fr{Le neurone intègre-et-tire à fuite tient en une équation, un seuil et une attente.
\li Sous un courant constant, un pas exact ne coûte qu'une exponentielle, calculée une fois ; sous un courant qui varie, « exact » dépend de ce que l'on suppose entre les échantillons, et la rampe vaut mieux que le palier.
\li L'instant d'un potentiel d'action se calcule à l'intérieur du pas, et la période réfractaire se compte en pas entiers à partir de lui : la fréquence de décharge ne dépend plus de~$\Delta t$.
\li La rhéobase, la courbe f--I, le gain et la phase se prédisent ; un simulateur qui ne les retrouve pas est faux.
\li Près de la rhéobase, un rien change tout ; et pourtant, sans bruit, tous les essais sont identiques. L'expérience dit le contraire.}
\en{The leaky integrate-and-fire neuron is one equation, one threshold and one wait.
\li Under a constant current, an exact step costs no more than one exponential, computed once; under a current that varies, “exact” depends on what one supposes between samples, and the ramp does better than the stair.
\li The time of an action potential is computed inside the step, and the refractory period is counted in whole steps from there: the firing rate no longer depends on~$\Delta t$.
\li The rheobase, the f--I curve, the gain and the phase can be predicted; a simulator that does not find them again is wrong.
\li Near the rheobase, a trifle changes everything; and yet, without noise, all trials are identical. Experiment says otherwise.}

@ \fr{{\bf Pour aller plus loin.} L'article de Lapicque \cite{lapicque07} se lit avec une présentation qui rend à l'auteur ce qu'il a dit et non ce qu'on lui prête \cite{brunel07}. On trouvera une revue du modèle et de ses réponses dans
\cite{burkitt06}, et sa place dans la famille des modèles de neurones dans un manuel libre en ligne \cite{gerstner14}. Le pas exact a été mis en forme dans \cite{rotter99}, et les potentiels d'action placés entre deux pas dans
\cite{morrison07}.}
\en{{\bf Going further.} Lapicque's paper \cite{lapicque07} is best read with a presentation that gives the author back what he said rather than what is ascribed to him \cite{brunel07}. For a review of the model and of its responses see
\cite{burkitt06}, and for its place in the family of neuron models a textbook free on line \cite{gerstner14}. The exact step was put into form in \cite{rotter99}, and action potentials placed between two steps in
\cite{morrison07}.}
@^Brunel, Nicolas@>
@^Gerstner, Wulfram@>
