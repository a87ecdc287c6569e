@* \bi{Le neurone intègre-et-tire à fuite}{The leaky integrate-and-fire neuron}.
\fr{Un neurone reçoit un courant ; il répond par des potentiels d'action.
Entre les deux, une membrane se charge, fuit et, passé un seuil, se décharge d'un coup.
Ce chapitre en fait une équation, puis une boucle de~C,
et soumet ce neurone aux trois stimuli du \chapref{1}.

Nous y apprenons surtout à ne pas croire un simulateur sur parole.
Une simulation fausse trace des courbes aussi belles qu'une simulation juste.
Mais ce neurone est assez simple pour que l'on sache calculer, crayon en main,
ce qu'il doit faire :
partout où une formule existe, la figure la montre, et la formule est aussi un test.

Tapez \cmd{make chapter2} : les noms des figures s'affichent.
Pour essayer un autre courant sans toucher au livre, \cmd{make chapter2 OPTIONS="--I-0=200"}.

À la fin du chapitre, vous saurez :
\li écrire l'équation du neurone intègre-et-tire à fuite, avec ses unités,
et en faire une boucle ;
\li dire ce que vaut cette boucle, et ce que coûte chacune de ses erreurs ;
\li placer un potentiel d'action entre deux échantillons, et compter une période réfractaire ;
\li prédire la rhéobase, la fréquence de décharge et la réponse à une sinusoïde ;
\li dire pourquoi ce neurone, seul, ne peut pas reproduire l'expérience de Mainen et Sejnowski.}
\en{A neuron receives a current; it answers with action potentials.
In between, a membrane charges, leaks and, once past a threshold, discharges all at once.
This chapter turns all this into an equation, then into a loop of~C,
and gives this neuron the three stimuli of \chapref{1}.

Above all, we learn not to take a simulator at its word.
A wrong simulation draws curves every bit as pretty as a right one.
But this neuron is simple enough for us to work out, pencil in hand, what it ought to do:
wherever a formula exists the figure shows it, and the formula is also a test.

Type \cmd{make chapter2}: the names of the figures appear.
To try another current without touching the book, \cmd{make chapter2 OPTIONS="--I-0=200"}.

By the end of the chapter you will be able to:
\li write the equation of the leaky integrate-and-fire neuron, with its units,
and turn it into a loop;
\li say how far that loop can be trusted, and what each of its errors costs;
\li place an action potential between two samples, and count a refractory period;
\li predict the rheobase, the firing rate and the response to a sinusoid;
\li say why this neuron alone cannot reproduce the experiment of Mainen and Sejnowski.}

@s lif_neuron int
@s lif_method int
@s lif_model int
@s lif_motion int
@s lif_state int
@s spike_list int
@s parameter int
@s datafile int

@*1 \bi{Une équation et une règle}{One equation and one rule}.
\seclabel{2-equation}%
\fr{La membrane d'un neurone sépare des charges : c'est un condensateur, de capacité~$C$.
Des canaux la laissent fuir : c'est une résistance~$R$,
qui ramène le potentiel~$V$ vers le \term{potentiel de repos}~$V_L$ (L comme {\it leak},
la fuite).
Le courant~$I$ qu'injecte l'électrode se partage entre les deux :
$C\,dV\!/dt + (V-V_L)/R = I$.
Multiplions par $R$ et posons $\tau = RC$, la \term{constante de temps membranaire} :}
\en{A neuron's membrane keeps charges apart: it is a capacitor, of capacitance~$C$.
Channels let it leak: it is a resistor~$R$,
which pulls the potential~$V$ back towards the \term{resting potential}~$V_L$ (L for leak).
The current~$I$ injected by the electrode is shared between the two:
$C\,dV\!/dt + (V-V_L)/R = I$.
Multiply by $R$ and write $\tau = RC$, the \term{membrane time constant}:}
@^\bi{constante de temps membranaire}{membrane time constant}@>
@^\bi{résistance de la membrane}{membrane resistance}@>
@^\bi{potentiel de repos}{resting potential}@>
\eqn{lif}{\tau\,{dV\over dt} = -(V - V_L) + R\,I.}

\fr{Le premier terme est la fuite : plus $V$ s'écarte du repos, plus elle tire fort.
Le second est l'entrée.
À elle seule, cette équation ne fait que lisser le courant.
Le neurone \term{intègre-et-tire à fuite} y ajoute une règle :
quand $V$ dépasse le \term{seuil}~$V_{\rm th}$, on note un potentiel d'action,
on ramène $V$ au \term{potentiel de réinitialisation}~$V_r$,
et on l'y maintient pendant la \term{période réfractaire absolue}~$t_{\rm ref}$,
durant laquelle rien ne peut exciter le neurone.}
\en{The first term is the leak: the further $V$ strays from rest, the harder it pulls.
The second is the input.
On its own, this equation merely smooths the current.
The \term{leaky integrate-and-fire} neuron adds one rule:
when $V$ exceeds the \term{threshold}~$V_{\rm th}$, an action potential is noted,
$V$ is brought back to the \term{reset potential}~$V_r$,
and held there for the \term{absolute refractory period}~$t_{\rm ref}$,
during which nothing can excite the neuron.}
@^\bi{réinitialisation}{reset}@>
@^\bi{seuil}{threshold}@>
@^\bi{neurone intègre-et-tire à fuite}{leaky integrate-and-fire neuron}@>

@ \fr{Que laisse-t-on de côté ? La forme du potentiel d'action,
que les figures dessineront d'un trait ;
les canaux et les dendrites ; et le hasard, qui attendra le \chapref{3}.
L'idée est ancienne : en 1907, Lapicque traitait déjà la membrane
comme un condensateur qui fuit, avec un seuil \cite{lapicque07} ;
la réinitialisation est venue plus tard.

Arrêtons-nous un instant aux unités : elles ont trompé plus d'un cours.
Le potentiel se compte en mV, le temps en ms, le courant en pA.
Alors $RI$ est en mV si $R$ est en gigaohms,
car $\qty{1}{pA}\times\qty{1}{G$\Omega$} = \qty{1}{mV}$.
Notre $R$ vaut \val{2:R}~G$\Omega$, soit \val{2:R-mega}~M$\Omega$ ;
le lire en ohms le rendrait un milliard de fois trop petit.
Par défaut, le neurone est celui d'un cours dont ce livre est issu,
et sa constante de temps celle que Mainen et Sejnowski ont mesurée \cite{ms95}.}
\en{What is left out? The shape of the action potential, which the figures will draw as a stroke;
channels and dendrites; and chance, which will wait until \chapref{3}.
The idea is an old one: in 1907 Lapicque already treated the membrane
as a leaky capacitor with a threshold \cite{lapicque07}; the reset came later.

Units need a moment's care: they have misled more than one course.
Potentials are in mV, times in ms, currents in pA.
Then $RI$ is in mV provided $R$ is in gigaohms,
since $\qty{1}{pA}\times\qty{1}{G$\Omega$} = \qty{1}{mV}$.
Our $R$ is \val{2:R}~G$\Omega$, that is \val{2:R-mega}~M$\Omega$;
reading it as ohms would make it a billion times too small.
By default the neuron is that of the course from which this book grew,
and its time constant is the one that Mainen and Sejnowski measured \cite{ms95}.}
@^Lapicque, Louis@>
@^\bi{unités}{units}@>

@<\bi{Dit ce qu'est un neurone}{Say what a neuron is}@>=
typedef struct {
  double R; /* G$\Omega$ */
  double tau; /* ms */
  double V_L, V_th, V_r; /* mV */
  double t_ref; /* ms */
} lif_neuron;

@ \fr{Ces six nombres voyageront ensemble d'un bout à l'autre du livre.
Voici ceux de notre neurone ; les chapitres suivants reprendront ces sections telles quelles.}
\en{These six numbers will travel together from one end of the book to the other.
Here are those of our neuron; the chapters to come take these sections as they stand.}

@<\bi{Donne au neurone du livre ses valeurs par défaut}{Give the neuron of the book its default values}@>=
static lif_neuron cell = @<\bi{Valeurs par défaut du neurone}{Default values of the neuron}@>;

@ \fr{La résistance et la constante de temps, puis les trois potentiels et la période réfractaire.}
\en{The resistance and the time constant, then the three potentials and the refractory period.}

@<\bi{Valeurs par défaut du neurone}{Default values of the neuron}@>=
@[{ .R = 0.13, .tau = 30, .V_L = -70, .V_th = -53, .V_r = -80, .t_ref = 3 }@]

@*1 \bi{Une première boucle}{A first loop}.
\seclabel{2-naive}%
\fr{L'ordinateur ne connaît le courant qu'aux instants $t_i = i\,\Delta t$.
L'idée la plus franche est de faire comme si rien ne changeait pendant un petit pas,
ni le courant ni la pente :
de $t_i$ à $t_{i+1}$, le potentiel suit une droite.
C'est le \term{schéma d'Euler explicite}.}
\en{The computer knows the current only at the instants $t_i = i\,\Delta t$.
The simplest idea is to pretend that nothing changes during a small step,
neither the current nor the slope:
from $t_i$ to $t_{i+1}$ the potential follows a straight line.
This is the \term{forward Euler method}.}
@^\bi{schéma d'Euler}{Euler's method}@>
@^Euler, Leonhard@>
\question{euler-step}{essential}{}{\bi{Un pas d'Euler}{One Euler step}}
\fr{Tirez de l'équation~\eqref{lif} la pente $dV\!/dt$, en mV/ms,
et écrivez-la en C à la place de |0*I| dans la section qui suit.
Les paramètres du neurone s'appellent |cell.R|, |cell.tau|, |cell.V_L|.
Pour l'instant votre membrane ne bouge pas : elle est en tirets sur la \figref{2-first}.
Après \cmd{make chapter2}, \cmd{make questions} dit de combien de mV votre pas s'écarte du nôtre.}
\en{From equation~\eqref{lif} work out the slope $dV\!/dt$, in mV/ms,
and write it in C instead of |0*I| in the section that follows.
The parameters of the neuron are called |cell.R|, |cell.tau|, |cell.V_L|.
For the time being your membrane does not move: it is dashed in \figref{2-first}.
After \cmd{make chapter2}, \cmd{make questions} says by how many mV your step differs from ours.}
\answer{euler-step}{}

@<\bi{Votre pas d'Euler}{Your Euler step}@>=
static double your_step(double V, double I) /* mV, pA $\to$ mV */
{
  double slope = 0*I; /* mV/ms */
  return V + dt*slope;
}

@ \fr{Voici notre boucle, telle qu'on l'écrit la première fois.
Elle va d'échantillon en échantillon ; quand le potentiel a dépassé le seuil,
elle le remet à $V_r$ et note l'instant.
Une |spike_list| n'est qu'un tableau d'instants, en~ms, qui grandit tout seul.}
\en{Here is our loop, as one writes it the first time.
It goes from sample to sample; when the potential has exceeded the threshold,
it puts it back to $V_r$ and notes the time.
A |spike_list| is merely an array of times, in~ms, that grows by itself.}

@<\bi{Définit la première boucle}{Define the first loop}@>=
static void first_loop(size_t n, const double I[], double V[], spike_list *spikes)
{
  V[0] = cell.V_L;
  spikes->n = 0;
  for (size_t i = 0; i + 1 < n; i++) {
    V[i+1] = V[i] + dt/cell.tau*(cell.V_L - V[i] + cell.R*I[i]);
    if (V[i+1] > cell.V_th) {
      V[i+1] = cell.V_r;
      spike_add(spikes, (double) (i+1)*dt);
    }
  }
}

@ \fr{Donnons-lui le créneau du \chapref{1}, \val{2:I-0}~pA, et regardons la \figref{2-first}.
Une membrane se charge, retombe, recommence :
nous comptons \val{2:first-count} potentiels d'action.
Douze lignes ont suffi.}
\en{Give it the pulse of \chapref{1}, \val{2:I-0}~pA, and look at \figref{2-first}.
A membrane charges, falls back, starts again:
we count \val{2:first-count} action potentials.
A dozen lines were enough.}
\figure{2-first}{La première boucle sous un créneau de courant. En bleu,
le potentiel de membrane ; les traits verticaux sont les potentiels d'action,
que l'on dessine par-dessus, et les petits tirets gris le seuil. En tirets épais, votre membrane,
sans seuil.}{The first loop under a pulse of current. In blue, the membrane potential;
the vertical
strokes are the action potentials, which are drawn on top,
and the small grey dashes the threshold. In thick dashes, your membrane, without a threshold.}

@<\bi{Dessine la première boucle}{Draw the first loop}@>=
static void draw_the_first_loop(void)
{
  double *yours = vector_new(n); /* mV */
  stimulus_pulse(n, I, dt, pulse_start, pulse_end, I_0);
  first_loop(n, I, V, &spikes);
  @<\bi{Fait avancer votre membrane sous le même courant}{Run your membrane under the same...@>@;
  @<\bi{Écrit les données de la première boucle}{Write the data of the first loop}@>@;
  free(yours);
}

@*1 \bi{Ce qui ne va pas dans cette boucle}{What is wrong with this loop}.
\seclabel{2-wrong}%
\fr{Des traits réguliers, une belle courbe : on dirait un neurone.
Changeons pourtant le pas de temps, qui n'a rien à voir avec le neurone.
Prenons un neurone qui tire à peine, celui du cours d'origine ($R = \val{2:tight-R}$~G$\Omega$,
pas de période réfractaire),
sous \val{2:pulse}~pA : son potentiel tend vers une valeur
à \val{2:tight-above}~mV seulement au-dessus du seuil.
L'intervalle entre ses potentiels d'action devrait être de \val{2:isi-exact}~ms,
nous le calculerons bientôt.
La boucle trouve \val{2:isi-first-1}~ms au pas de 1~ms,
\val{2:isi-first-2} au pas de 2~ms et \val{2:isi-first-3} au pas de 3~ms :
{\it la fréquence de décharge dépend du pas}.

Il y a là trois fautes, dont deux se cachent l'une l'autre.
\li {\bf La droite.} En suivant la pente du début du pas, Euler ignore qu'elle faiblit :
il monte toujours trop vite.
\li {\bf Le retard.} Le seuil n'est testé qu'à la fin du pas :
le potentiel d'action est vu trop tard, d'une fraction de pas qui change à chaque fois.
\li {\bf L'oubli.} La période réfractaire manque. À \val{2:pulse}~pA cela ne se voit guère ;
à fort courant,
c'est tout autre chose.

La \figref{2-interval} sépare les deux premières.
La première boucle descend en dents de scie.
Si l'on ôte le retard, en plaçant le passage du seuil sur la droite d'Euler par une règle de
trois, il reste une pente douce : la faute d'Euler, proportionnelle au pas.
Et notre méthode, celle des deux parties qui suivent,
reste sur la formule à $\val{2:isi-error}\cdot10^{-11}$~ms près, quel que soit le pas.}
\en{Regular strokes, a fine curve: it looks like a neuron.
Yet let us change the time step, which has nothing to do with the neuron.
Take a neuron that barely fires, that of the original course ($R = \val{2:tight-R}$~G$\Omega$,
no refractory period),
under \val{2:pulse}~pA: its potential tends to a value only \val{2:tight-above}~mV above threshold.
The interval between its action potentials should be \val{2:isi-exact}~ms,
as we shall soon work out.
The loop finds \val{2:isi-first-1}~ms at a step of 1~ms,
\val{2:isi-first-2} at a step of 2~ms and \val{2:isi-first-3} at a step of 3~ms:
{\it the firing rate depends on the step}.

There are three faults here, two of which hide each other.
\li {\bf The straight line.} Euler keeps to the slope found at the start of the step,
although the slope is decreasing: the potential climbs too fast.
\li {\bf The delay.} The threshold is tested only at the end of the step:
the action potential is seen too late, by a fraction of a step that changes every time.
\li {\bf The omission.} The refractory period is missing. At \val{2:pulse}~pA it hardly shows;
at strong currents it is another matter.

The first two are separated in \figref{2-interval}.
The interval of the first loop falls in a sawtooth.
If we remove the delay, by placing the crossing on Euler's straight line by simple proportion,
a gentle slope remains: the error of the straight line, proportional to the step.
And our method, that of the next two parts,
stays on the formula to within $\val{2:isi-error}\cdot10^{-11}$~ms, whatever the step.}
\figure{2-interval}{L'intervalle entre deux potentiels d'action en fonction du pas de temps,
pour quatre programmes et un seul neurone. La formule, en tirets noirs,
passe sous les points du passage exact.}{The
interval between two action potentials against the time step, for four programs and one neuron.
The formula, in black dashes, runs under the points of the exact crossing.}
@^\bi{pas de temps}{time step}@>

@ \fr{Les programmes du cours faisaient pire, pour mieux dessiner :
ils posaient $+30$~mV dans l'échantillon qui suit le dépassement, $V_r$ dans le suivant,
et retrouvaient plus tard les potentiels d'action en cherchant les échantillons égaux à~30.
« Si j'étais à 30, je vais à $V_r$ ; si j'étais au-dessus du seuil, je vais à 30 ; sinon, Euler. »
Le dessin mange un échantillon, la réinitialisation un autre.
L'intervalle passe à \val{2:isi-late-1}~ms au pas de 1~ms,
et à \val{2:isi-late-2}~ms au pas de \num{0.5}~ms.}
\en{The programs of the course did worse, for the sake of the drawing:
they put $+30$~mV into the sample after the crossing, $V_r$ into the next one,
and later found the action potentials by looking for samples equal to~30.
“If I was at 30, I go to $V_r$; if I was above threshold, I go to 30; otherwise, Euler.”
The drawing uses up one sample, the reset another.
The interval becomes \val{2:isi-late-1}~ms at a step of 1~ms,
and \val{2:isi-late-2}~ms at a step of \num{0.5}~ms.}
@^\bi{seuil testé en retard}{threshold tested late}@>
@^\bi{erreurs du cours}{bugs of the course}@>
\question{late-threshold}{stretch}{}{\bi{Prédire une erreur}{Predicting an error}}
\fr{Retrouvez par le calcul ces deux intervalles, \val{2:isi-late-1} et \val{2:isi-late-2}~ms :
écrivez le potentiel d'Euler après $n$ pas depuis $V_r$,
cherchez le premier $n$ qui dépasse le seuil, et comptez les échantillons perdus.
À quels pas l'erreur est-elle la plus faible, par chance ?}
\en{Recover these two intervals by calculation, \val{2:isi-late-1} and \val{2:isi-late-2}~ms:
write Euler's potential after $n$ steps from $V_r$, find the first $n$ that exceeds the threshold,
and count the samples lost.
At which steps is the error smallest, by luck?}
\hint{À chaque pas d'Euler, l'écart à $V_L+RI$ est multiplié par $1-\Delta t/\tau$.}%
  {At each Euler step, the distance to $V_L+RI$ is multiplied by $1-\Delta t/\tau$.}
\answer{late-threshold}{}

@ \fr{Réparons d'abord l'oubli, car c'est l'affaire d'une ligne ou deux.
Une durée est un nombre réel, mais une boucle compte des pas.
Comptons donc la période réfractaire en pas, avec un entier qui ne souffre d'aucun arrondi :
3~ms font 3~pas de 1~ms et 6~pas de \num{0.5}~ms, jamais 5 ni 7.
La boucle |your_loop| est la première boucle, à deux lignes près :
après chaque potentiel d'action, elle met dans |wait| le nombre de pas à attendre ;
et elle exécute vos lignes juste après le pas d'Euler.}
\en{First we mend the omission, which takes a line or two.
A duration is a real number, but a loop counts steps.
So let us count the refractory period in steps, with an integer that suffers no rounding:
3~ms are 3~steps of 1~ms and 6~steps of \num{0.5}~ms, never 5 or 7.
The loop |your_loop| is the first loop but for two lines:
after each action potential it puts the number of steps to wait into |wait|;
and it runs your lines just after the Euler step.}
@^\bi{période réfractaire}{refractory period}@>
\question{refractory-period}{essential}{}{\bi{La période réfractaire}{The refractory period}}
\fr{Tant que |wait| n'est pas nul, le neurone doit rester à $V_r$,
et |wait| diminuer d'une unité par pas.
Écrivez-le dans la section ci-dessous ; l'échantillon qui vient d'être calculé est |V[i+1]|,
et le potentiel de réinitialisation |cell.V_r|.
L'intervalle doit s'allonger d'exactement $t_{\rm ref}$ :
\cmd{make questions} donne l'allongement mesuré.}
\en{As long as |wait| is not zero, the neuron must stay at $V_r$,
and |wait| must go down by one at every step.
Write this in the section below; the sample just computed is |V[i+1]|,
and the reset potential is |cell.V_r|.
The interval must become longer by exactly $t_{\rm ref}$:
\cmd{make questions} gives the lengthening measured.}
\answer{refractory-period}{}

@<\bi{Votre période réfractaire}{Your refractory period}@>=
if (wait > 0) wait = 0; /* \bi{à vous}{over to you} */

@*1 \bi{Le pas exact}{The exact step}.
\seclabel{2-exact}%
\fr{Passons à la droite d'Euler. Elle est inutile : quand $I$ ne bouge pas,
on sait résoudre l'équation~\eqref{lif}.
Le potentiel rejoint exponentiellement l'asymptote $V_\infty = V_L + RI$,}
\en{Now for Euler's straight line. It is not needed: when $I$ does not change,
we know how to solve equation~\eqref{lif}.
The potential tends exponentially to the asymptote $V_\infty = V_L + RI$,}
\eqn{held}{V(t+h) = V_\infty + (V - V_\infty)\,e^{-h/\tau}.}

\fr{Tant que le courant est vraiment constant, cette formule est juste pour tout~$h$,
grand ou petit.
Elle coûte une exponentielle, la même à chaque pas, donc calculée une fois pour toutes :
c'est |decay(m, h)|.
Le modèle |m| réunit la cellule, le pas et ces nombres préparés ;
|I[0]| est le courant au début du pas, et |u| la position dans le pas,
dont cette méthode n'a que faire.}
\en{As long as the current really is constant, this formula is right for any~$h$, large or small.
It costs one exponential, the same at every step, hence computed once and for all:
that is |decay(m, h)|.
Model |m| gathers the cell, the step and these prepared numbers;
|I[0]| is the current at the start of the step, and |u| the position within the step,
for which this method has no use.}

@<\bi{Avance d'un pas, à courant bloqué}{Move one step, the current held}@>=
static double held_move(const lif_model *m, const double I[2], double V, double u, double h)
{
  double V_inf = m->cell.V_L + m->cell.R*I[0];
  (void) u;
  return V_inf + (V - V_inf)*decay(m, h);
}

@ \fr{À partir du repos, et tant que le seuil n'est pas atteint,
un courant constant~$I_0$ donne donc}
\en{From rest, and as long as the threshold is not reached,
a constant current~$I_0$ therefore gives}
\eqn{rise}{V(t) = V_L + R\,I_0\,\bigl(1 - e^{-t/\tau}\bigr).}

\fr{Au début, l'exponentielle est presque une droite de pente $RI_0/\tau$ :
c'est la montée « linéaire » que l'on voit à l'œil nu.
Puis la fuite la courbe. Sur la \figref{2-rise}, à gauche, chaque point simulé est sur la courbe,
à $\val{2:rise-error}\cdot10^{-14}$~mV près.

À droite, Euler. Son écart grandit jusqu'à $t\approx\tau$, puis s'efface,
car les deux solutions ont la même asymptote.
En développant $(1-\Delta t/\tau)^n$, on estime son maximum :}
\en{At first the exponential is almost a straight line of slope $RI_0/\tau$: that is the “linear”
rise one sees with the naked eye.
Then the leak bends it. In \figref{2-rise}, on the left, every simulated point lies on the curve,
to within $\val{2:rise-error}\cdot10^{-14}$~mV.

On the right, Euler. Its error grows until $t\approx\tau$, then fades,
since both solutions have the same asymptote.
Expanding $(1-\Delta t/\tau)^n$, we estimate its maximum:}
\eqn{eulererror}{\max_t\,\bigl\vert V_{\rm Euler} - V\bigr\vert
 \approx {R\,\vert I_0\vert\over 2e}\,{\Delta t\over\tau}.}

\fr{Au pas de \val{2:euler-step}~ms,
la formule annonce \val{2:euler-theory}~mV et nous mesurons \val{2:euler-error}~mV.
C'est peu devant les \val{2:V-gap}~mV qui séparent le repos du seuil.
Mais près du seuil le potentiel se traîne,
et un dixième de millivolt peut y coûter une milliseconde.}
\en{At a step of \val{2:euler-step}~ms the formula predicts \val{2:euler-theory}~mV and we
measure \val{2:euler-error}~mV.
That is little beside the \val{2:V-gap}~mV between rest and threshold.
But near threshold the potential crawls, and a tenth of a millivolt may cost a millisecond there.}
\figure{2-rise}{Le début du créneau. À gauche, la simulation (points), la solution exacte (ligne)
et sa tangente à l'origine (petits tirets).
À droite, l'écart d'Euler à la solution exacte, pour trois pas ;
les traits horizontaux sont les maxima estimés par la formule.}{The start of the pulse. Left,
the simulation (points), the exact
solution (line) and its tangent at the origin (small dashes). Right, the error of Euler's method,
for three steps; the horizontal lines are the maxima estimated by the formula.}

@*1 \bi{Un seuil à l'intérieur du pas}{A threshold inside the step}.
\seclabel{2-threshold}%
\fr{La formule~\eqref{held} est monotone : si $V$ est sous le seuil à la fin du pas,
c'est qu'il y est resté.
Il n'y a donc rien à manquer entre deux échantillons, et le retard se corrige :
en résolvant $V(t+s) = V_{\rm th}$, on trouve l'instant du passage,}
\en{Formula~\eqref{held} is monotonic: if $V$ is below threshold at the end of the step,
it stayed there.
So there is nothing to miss between two samples, and the delay can be put right:
solving $V(t+s) = V_{\rm th}$ gives the time of crossing,}
\eqn{cross}{s = \tau\,\ln{V_\infty - V\over V_\infty - V_{\rm th}}.}

@<\bi{Trouve le passage du seuil, à courant bloqué}{Find the crossing of the threshold, the current held}@>=
static double held_cross(const lif_model *m, const double I[2], double V, double u, double h)
{
  double V_inf = m->cell.V_L + m->cell.R*I[0];
  (void) u, (void) h;
  return m->cell.tau*portable_log((V_inf - V)/(V_inf - m->cell.V_th));
}

@ \fr{Et la période réfractaire ? Elle finit à $t_i + s + t_{\rm ref}$,
un instant qui tombe lui aussi au milieu d'un pas.
L'arrondir à la grille fausserait de nouveau chaque intervalle d'une fraction de pas.
Il y a mieux, pour le même prix.
Si $t_{\rm ref}$ vaut exactement $m$ pas, la période réfractaire finit $m$ pas plus tard,
{\it à la même position~$s$ dans son pas}.
Deux nombres suffisent donc : un entier |wait| qui compte les pas, et une position |release|.}
\en{And the refractory period? It ends at $t_i + s + t_{\rm ref}$,
an instant that also falls in the middle of a step.
Rounding it to the grid would again spoil each interval by a fraction of a step.
We can do better for the same price.
If $t_{\rm ref}$ is exactly $m$ steps, the refractory period ends $m$ steps later,
{\it at the same position~$s$ within its step}.
Two numbers are then enough: an integer |wait| that counts the steps, and a position |release|.}

@<\bi{Dit ce qu'est l'état d'un neurone}{Say what the state of a neuron is}@>=
typedef struct {
  double V; /* mV */
  size_t wait; /* \bi{pas avant la libération ; 0 : libre}{steps until release; 0: free} */
  double release; /* \bi{position de la libération dans son pas}
    {position of the release in its step}, ms */
} lif_state;

@ \fr{Tout est prêt. |lif_step| fait avancer l'état |x| d'un pas, depuis l'instant |t|.
Pendant la période réfractaire, rien ne bouge.
Sinon le neurone est libre à partir de la position |u| : le début du pas d'ordinaire,
plus loin s'il vient d'être libéré.
Où serait-il à la fin du pas, s'il ne tirait pas ?
S'il passe le seuil, il tire, revient à $V_r$ et attend.
Sans période réfractaire, il repart dans le même pas, et peut même y tirer encore :
d'où la boucle.}
\en{Everything is ready. |lif_step| takes the state |x| one step further, from time |t| on.
During the refractory period nothing moves.
Otherwise the neuron is free from position |u| on: usually the start of the step,
later if it has just been released.
Where would it be at the end of the step, if it did not fire?
If it passes the threshold, it fires, goes back to $V_r$ and waits.
Without a refractory period it sets off again within the same step, and may even fire again there:
hence the loop.}

@<\bi{Avance le neurone d'un pas}{Take the neuron one step further}@>=
void lif_step(const lif_model *m, lif_state *x, double t, const double I[2], spike_list *spikes)
{
  const double V_th = m->cell.V_th;
  if (x->wait > 0) x->wait--;
  if (x->wait > 0) return;
  double u = x->release; /* ms */
  x->release = 0;
  double next = m->method->move(m, I, x->V, u, m->dt - u);
  while (x->V > V_th || next > V_th) {
    @<\bi{Tire à l'instant du passage, et revient à $V_r$}{Fire at the time of crossing, and...@>@;
    if (m->refractory > 0) { x->wait = m->refractory; x->release = u; return; }
    next = m->method->move(m, I, x->V, u, m->dt - u);
  }
  x->V = next;
}

@ \fr{Un neurone placé d'emblée au-dessus de son seuil tire sur-le-champ.
Un arrondi pourrait porter le passage juste après la fin du pas ; |fmin| l'y ramène.}
\en{A neuron placed above its threshold from the outset fires at once.
Rounding might put the crossing just after the end of the step; |fmin| brings it back.}

@<\bi{Tire à l'instant du passage, et revient à $V_r$}{Fire at the time of crossing, and go back to $V_r$}@>=
if (x->V <= V_th) u = fmin(u + m->method->cross(m, I, x->V, u, m->dt - u), m->dt);
spike_add(spikes, t + u);
x->V = m->cell.V_r;

@ \fr{Relisons les premières lignes, où tout se joue.
Un neurone qui a tiré au pas~$i$ attend $m$ pas.
Aux pas $i+1$ à $i+m-1$, le compte baisse sans atteindre zéro, et la fonction s'arrête là.
Au pas $i+m$ il atteint zéro, et le neurone repart de la position |release|.
Les échantillons $i+1$ à $i+m$ valent donc $V_r$ : il y en a exactement~$m$.

Pourquoi un dépassement {\it strict\/} du seuil ?
Si $V_\infty = V_{\rm th}$ exactement, le potentiel monte vers le seuil sans l'atteindre ;
mais l'arrondi peut finir par l'y poser,
et le logarithme de la formule~\eqref{cross} serait alors infini.
L'inégalité stricte l'évite : elle entraîne $V_\infty > V_{\rm th}$.

La \figref{2-crossing} montre de près le premier potentiel d'action du créneau.
Les points sont les échantillons au pas $\Delta t$,
la ligne le même neurone à un pas cinquante fois plus petit.
Aucun point ne quitte la ligne. Un pas fin ne donne pas un résultat plus juste que le pas
grossier :
il le montre à plus d'endroits.}
\en{Look again at the first lines, where everything is decided.
A neuron that fired in step~$i$ waits for $m$ steps.
In steps $i+1$ to $i+m-1$ the count falls without reaching zero, and the function stops there.
In step $i+m$ it reaches zero, and the neuron sets off again from position |release|.
So samples $i+1$ to $i+m$ equal $V_r$: there are exactly~$m$ of them.

Why must the threshold be passed {\it strictly}?
If $V_\infty = V_{\rm th}$ exactly,
the potential climbs towards the threshold and never reaches it;
but rounding may end up setting it there,
and the logarithm of formula~\eqref{cross} would then be infinite.
Strict inequality avoids this: it implies $V_\infty > V_{\rm th}$.

A close view of the first action potential of the pulse is given in \figref{2-crossing}.
The points are the samples at step $\Delta t$,
the line is the same neuron at a step fifty times smaller.
No point leaves the line. A fine step gives no truer a result than the coarse one:
it shows it in more places.}
\figure{2-crossing}{Le premier potentiel d'action du créneau, vu de près.
Les points sont les échantillons au pas $\Delta t$,
la ligne la même simulation au pas $\Delta t/50$.}{The first action
potential of the pulse, seen close up. The points are the samples at step $\Delta t$,
the line is the same simulation at step $\Delta t/50$.}

@*1 \bi{Trois stimuli}{Three stimuli}.
\seclabel{2-responses}%
\fr{Enchaînons les pas. Des |n| échantillons du courant,
|lif_run| déduit les |n| échantillons du potentiel, à partir du repos.
De |n| échantillons à |n| échantillons il n'y a que $n-1$ pas.
|lif_current| donne les courants aux deux bouts du pas~|i|, d'ordinaire |I[i]| et |I[i+1]| ;
nous verrons plus loin ce qu'elle fait au bord d'un créneau.}
\en{Now we string the steps together. From |n| samples of current,
|lif_run| computes |n| samples of the potential, starting at rest.
Between |n| samples there are only $n-1$ steps.
|lif_current| gives the currents at the two ends of step~|i|, usually |I[i]| and |I[i+1]|;
we shall see later what it does at the edge of a pulse.}

@<\bi{Enchaîne les pas, à partir du repos}{String the steps together, starting at rest}@>=
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

@ \fr{Avant de regarder la figure, prédisez : lequel des trois stimuli fait tirer ce neurone,
et combien de fois ?}
\en{Before looking at the figure, predict: which of the three stimuli makes this neuron fire,
and how often?}

@<\bi{Montre la réponse aux trois stimuli}{Show the response to the three stimuli}@>=
static void show_the_responses(void)
{
  datafile *ticks = data_open("responses-spikes.tsv", SPIKE_COLUMNS);
  stimulus_impulse(n, I, dt, impulse_time, impulse_charge);
  respond("responses-impulse.tsv", impulse_time, impulse_time + dt, ticks, 1);
  @<\bi{Mesure le saut dû à l'impulsion}{Measure the jump due to the impulse}@>@;
  stimulus_pulse(n, I, dt, pulse_start, pulse_end, I_0);
  respond("responses-pulse.tsv", pulse_start, pulse_end, ticks, 2);
  @<\bi{Mesure la décharge pendant le créneau}{Measure the discharge during the pulse}@>@;
  stimulus_sinusoid(n, I, dt, sine_mean, sine_amplitude, frequency);
  respond("responses-sinusoid.tsv", 0, 0, ticks, 3);
  @<\bi{Mesure l'accrochage à la sinusoïde}{Measure the locking to the sinusoid}@>@;
  data_close(ticks);
}

@ \fr{L'impulsion, à gauche de la \figref{2-responses},
apporte sa charge~$Q$ si vite que la fuite n'a pas le temps d'agir :
le potentiel saute de $Q/C = RQ/\tau$, puis retombe avec la constante de temps~$\tau$.
La formule donne \val{2:jump-theory}~mV ; la membrane simulée, un pas plus tard et seuil ôté,
\val{2:jump}~mV.
L'écart de \val{2:jump-percent}~\% n'est pas une erreur : l'impulsion dure un pas,
$\Delta t = \val{2:dt}$~ms, et la membrane a déjà commencé à fuir.

Sous le créneau, au milieu, le potentiel tend vers $V_\infty = \val{2:V-inf}$~mV.
Le neurone \val{2:pulse-story}.
Que l'\term{intervalle entre potentiels d'action} (ISI) soit constant ne doit pas étonner :
après chacun d'eux, le neurone repart du même point et ne garde aucun souvenir.

Sous la sinusoïde, à droite, le neurone \val{2:sine-story}.
Retenez cette image : un signal qui change dicte au neurone {\it quand\/} tirer ;
un signal constant ne lui dicte que le {\it rythme}.}
\en{The impulse, on the left of \figref{2-responses},
delivers its charge~$Q$ so quickly that the leak has no time to act:
the potential jumps by $Q/C = RQ/\tau$, then falls back with time constant~$\tau$.
The formula gives \val{2:jump-theory}~mV; the simulated membrane,
one step later and with its threshold removed, \val{2:jump}~mV.
The difference of \val{2:jump-percent}\% is not an error: the impulse lasts one step,
$\Delta t = \val{2:dt}$~ms, and the membrane has already begun to leak.

Under the pulse, in the middle, the potential tends to $V_\infty = \val{2:V-inf}$~mV.
The neuron \val{2:pulse-story}.
That the \term{interspike interval} (ISI) is constant should surprise no one:
after each action potential the neuron sets off from the same point, and remembers nothing.

Under the sinusoid, on the right, the neuron \val{2:sine-story}.
Keep this picture in mind: a signal that changes dictates {\it when\/} the neuron fires;
a constant signal only {\it how often}.}
\figure{2-responses}{Un même neurone, trois stimuli : l'impulsion, le créneau et la sinusoïde.
En haut le courant injecté, en bas le potentiel de membrane ; les petits tirets marquent le
seuil, et chaque trait vertical un potentiel d'action.}{One neuron, three stimuli: the impulse,
the pulse and the sinusoid. Injected current above, membrane potential
below; the small dashes mark the threshold, and each vertical stroke an action potential.}
@^\bi{intervalle entre potentiels d'action}{interspike interval}@>
@^\bi{accrochage de phase}{phase locking}@>

@ \fr{La figure~1A de l'article montre la réponse d'une cellule à un tel créneau.
Notre neurone tire-t-il autant que la cellule des auteurs ?}
\en{The paper's Figure~1A shows how a cell responds to such a pulse.
Does this neuron fire as often?}
\question{resistance}{essential}{4}{\bi{Régler $R$}{Tuning $R$}}
\fr{Réglez $R$ pour que le neurone émette dix potentiels d'action
pendant un créneau de 900~ms à \val{2:pulse}~pA.
Que représente $R$, et dans quelle unité est-il exprimé ? Vérifiez-le sur l'équation~\eqref{lif}.
Quelle est la plage des~$R$ qui conviennent ?
Votre valeur, écrite ci-dessous, en donne aujourd'hui \val{2:your-count}.}
\en{Tune $R$ so that the neuron fires ten action potentials
during a pulse of 900~ms and \val{2:pulse}~pA.
What does $R$ stand for, and in which unit is it given? Check this on equation~\eqref{lif}.
What is the range of suitable values of~$R$?
Your value, written below, now gives \val{2:your-count}.}
\answer{resistance}{}

@<\bi{Votre $R$ pour dix potentiels d'action}{Your $R$ for ten action potentials}@>=
yours.R = 0.13; /* G$\Omega$ */

@*1 \bi{Choisir une méthode}{Choosing a method}.
\seclabel{2-method}%
\fr{Jusqu'ici le courant était bloqué : constant pendant chaque pas,
au niveau de son premier échantillon.
On appelle cela un \term{bloqueur d'ordre zéro}.
Mais une sinusoïde change pendant le pas, et le bruit du chapitre suivant aussi.
Pour pouvoir passer d'une méthode à une autre en changeant un mot, donnons-leur la même forme,
celle que |held_move| et |held_cross| ont déjà :
|move| renvoie le potentiel après une durée~|h| ; |cross|,
le temps qu'il faut pour toucher le seuil, quand on sait qu'il sera dépassé avant~|h|.}
\en{So far the current was held: constant during each step, at the level of its first sample.
This is called a \term{zero-order hold}.
But a sinusoid changes during the step, and so does the noise of the next chapter.
So that we may go from one method to another by changing one word,
let us give them all the same shape,
which |held_move| and |held_cross| already have:
|move| returns the potential after a time~|h|; |cross|, the time it takes to touch the threshold,
when it is known to be passed before~|h|.}
@^\bi{bloqueur d'ordre zéro}{zero-order hold}@>

@<\bi{Dit ce qu'est une méthode}{Say what a method is}@>=
typedef struct lif_model lif_model;
typedef double lif_motion(const lif_model *m, const double I[2], double V, double u, double h);
typedef struct {
  lif_motion *move; /* mV */
  lif_motion *cross; /* ms */
} lif_method;

@ \fr{Trois méthodes ont cette forme : |lif_euler|, |lif_held| et |lif_ramp|.
La troisième joint les échantillons par des segments de droite (c'est un \term{bloqueur d'ordre
un}), et résout encore l'équation exactement.
Si le courant passe de $I_a$ à $I_b$ pendant la durée~$h$,
l'asymptote glisse de $V_a = V_L + RI_a$ à $V_b = V_L + RI_b$,
et une intégration par parties donne}
\en{Three methods have this shape: |lif_euler|, |lif_held| and |lif_ramp|.
The third joins the samples by straight segments (a \term{first-order hold}),
and again solves the equation exactly.
If the current goes from $I_a$ to $I_b$ in a time~$h$,
the asymptote slides from $V_a = V_L + RI_a$ to $V_b = V_L + RI_b$,
and one integration by parts gives}
\eqn{ramp}{V(t+h) = V_b + (V-V_a)\,e^{-k} - (V_b-V_a)\,\varphi,\qquad
 k={h\over\tau},\quad \varphi={1-e^{-k}\over k}.}

\fr{Quand $I_a = I_b$, c'est la formule~\eqref{held}.
Le nombre $\varphi$ est la moyenne de l'exponentielle sur le pas, |average(m, h)|.
Mais l'instant du passage n'a plus de formule : on le cherche en coupant le pas en deux,
encore et encore.}
\en{When $I_a = I_b$, this is formula~\eqref{held}.
The number $\varphi$ is the mean of the exponential over the step, |average(m, h)|.
No formula gives the time of crossing any more: we look for it by cutting the step in two,
again and again.}
@^\bi{bloqueur d'ordre un}{first-order hold}@>

@<\bi{Avance d'un pas, le courant en rampe}{Move one step, the current a ramp}@>=
static double ramp_move(const lif_model *m, const double I[2], double V, double u, double h)
{
  double slope = (I[1] - I[0])/m->dt; /* pA/ms */
  double I_a = I[0] + slope*u, I_b = I[0] + slope*(u+h);
  double V_a = m->cell.V_L + m->cell.R*I_a, V_b = m->cell.V_L + m->cell.R*I_b;
  return V_b + (V - V_a)*decay(m, h) - m->cell.R*(I_b - I_a)*average(m, h);
}

@ \fr{Une rampe a un défaut : elle joint aussi ce qu'il ne fallait pas joindre.
Un créneau vaut 0 jusqu'à son bord, puis $I_0$ : c'est un saut.
La rampe en fait une pente, et le créneau part et s'arrête un demi-pas trop tôt.
On signale donc ces deux instants au modèle, par |lif_edges(&m, start, end)|,
et sur le seul pas qui finit à un bord le courant reste bloqué.
Le premier potentiel d'action tombe alors au même instant quels que soient la méthode exacte et le
pas.}
\en{A ramp has a flaw: it also joins what should not be joined.
A pulse is 0 up to its edge, then $I_0$: it is a jump.
The ramp makes a slope of it, and the pulse starts and stops half a step early.
So the model is told of these two instants, by |lif_edges(&m, start, end)|,
and on the one step that ends at an edge the current stays held.
The first action potential then falls at the same time whatever the exact method and the step.}

@<\bi{Donne les courants aux deux bouts d'un pas}{Give the currents at the two ends of a step}@>=
void lif_edges(lif_model *m, double start, double end)
{
  m->edge[0] = first_sample(start, m->dt);
  m->edge[1] = first_sample(end, m->dt);
}
@#
void lif_current(const lif_model *m, size_t i, const double I[], double pair[2])
{
  pair[0] = I[i];
  pair[1] = i+1 == m->edge[0] || i+1 == m->edge[1] ? I[i] : I[i+1];
}

@ \fr{Laquelle choisir ? Mesurons leurs erreurs.
On dit qu'une méthode est d'\term{ordre}~$p$ si son erreur varie comme $\Delta t^p$ :
deux fois plus de pas, deux fois moins d'erreur à l'ordre~1, quatre fois moins à l'ordre~2.
L'ordre se lit sur un graphique logarithmique : c'est la pente.
Il faut un courant qui varie et une solution exacte.
Prenons la sinusoïde $I_m + A\sin\omega t$ et ôtons le seuil :
la membrane est alors \term{passive}, et}
\en{Which should we choose? Let us measure their errors.
A method is said to be of \term{order}~$p$ if its error varies as $\Delta t^p$:
twice as many steps make half the error at order~1, a quarter at order~2.
The order is read on a logarithmic plot: it is the slope.
We need a current that varies and an exact solution.
Take the sinusoid $I_m + A\sin\omega t$ and remove the threshold:
the membrane is then \term{passive}, and}
\eqn{swing}{V - V_L = R\,I_m\,\bigl(1-e^{-t/\tau}\bigr)
 + {R\,A\over1+\omega^2\tau^2}\,\bigl(\sin\omega t
 - \omega\tau\cos\omega t + \omega\tau\,e^{-t/\tau}\bigr).}

\fr{Sur la \figref{2-convergence}, la rampe est d'ordre~2 :
la pente mesurée est \val{2:slope-ramp}.
Mais voici une surprise. La méthode « exacte » à courant bloqué,
qui sur un créneau est juste à l'arrondi près,
n'est sur la sinusoïde que d'ordre~1 (\val{2:slope-held}), comme Euler (\val{2:slope-euler}),
dont les points se confondent presque avec les siens.
Au pas de 1~ms, l'erreur de la rampe est \val{2:gain-ramp} fois plus petite.}
\en{In \figref{2-convergence}, the ramp is of order~2: the slope measured is \val{2:slope-ramp}.
But here is a surprise. The “exact” method with held current, right on a pulse but for rounding,
is only of order~1 on the sinusoid (\val{2:slope-held}), like Euler's (\val{2:slope-euler}),
whose points all but coincide with its own.
At a step of 1~ms, the error of the ramp is \val{2:gain-ramp} times smaller.}
\figure{2-convergence}{Plus grande erreur sur le potentiel d'une membrane passive,
sous une sinusoïde, en fonction du pas (échelles logarithmiques). Les
petits tirets gris ont les pentes 1 et 2.}{Largest error on the potential of a passive membrane,
under a sinusoid, against the step (logarithmic scales). The
small grey dashes have slopes 1 and 2.}
@^\bi{ordre d'une méthode}{order of a method}@>
\question{exact-loses}{recommended}{}{\bi{Quand l'exact perd}{When exact loses}}
\fr{La méthode à courant bloqué résout l'équation exactement.
Pourquoi son erreur sur une sinusoïde n'est-elle que d'ordre~1 ?
De combien de temps, en moyenne, le courant bloqué retarde-t-il sur le vrai ?
Déduisez-en une estimation de l'erreur et comparez-la à la \figref{2-convergence}.}
\en{The held-current method solves the equation exactly.
Why is its error on a sinusoid only of order~1?
By how much time, on average, does the held current lag behind the true one?
From this, estimate the error and compare it with \figref{2-convergence}.}
\hint{Décalez la sinusoïde d'un demi-pas et superposez-la à son escalier.}%
  {Shift the sinusoid by half a step and lay it over its staircase.}
\answer{exact-loses}{}

@ \fr{Ce chapitre n'a guère que des courants constants : le courant bloqué lui suffit.
Remplacez |lif_held| par |lif_ramp| dans la ligne qui suit : rien ne change sous le créneau,
et sous la sinusoïde les potentiels d'action n'avancent que d'un demi-pas.
Avec |lif_euler|, tout bouge.
Les chapitres suivants, où le courant fluctue, prendront la rampe.}
\en{Nearly all the currents of this chapter are constant: holding them is enough.
Replace |lif_held| by |lif_ramp| in the line that follows: nothing changes under the pulse,
and under the sinusoid the action potentials come only half a step earlier.
With |lif_euler|, everything moves.
The chapters to come, where the current fluctuates, will take the ramp.}

@<\bi{Choisit la méthode du chapitre}{Choose the method of the chapter}@>=
static const lif_method *const method = &lif_held;

@*1 \bi{La courbe f--I}{The f--I curve}.
\seclabel{2-fi}%
\fr{Combien de potentiels d'action par seconde, pour un courant donné ?
Ce neurone est assez simple pour qu'on le sache d'avance. D'abord,
tire-t-il ? Tout dépend de l'asymptote $V_\infty = V_L + RI_0$.}
\en{How many action potentials a second, for a given current?
This neuron is simple enough for us to say in advance. First,
does it fire? It all depends on the asymptote $V_\infty = V_L + RI_0$.}
\question{rheobase}{essential}{}{\bi{La rhéobase à la main}{The rheobase by hand}}
\fr{Sans ordinateur, calculez le courant qu'il faut dépasser pour que le neurone tire,
avec $R = \val{2:R}$ puis $R = \num{0.12}$~G$\Omega$.
Un créneau de 42~pA fait-il tirer l'un de ces neurones ?
Le neurone tire-t-il quand le courant vaut {\it exactement\/} cette limite ?
Vérifiez sur la \figref{2-fi}, où un trait vertical la marque ;
\cmd{make chapter2 OPTIONS="--R=0.12"} la redessine pour le second neurone.}
\en{Without a computer, work out the current that must be exceeded for the neuron to fire,
with $R = \val{2:R}$ then $R = \num{0.12}$~G$\Omega$.
Does a 42~pA pulse make either of these neurons fire?
Does the neuron fire when the current is {\it exactly\/} at this limit?
Check in \figref{2-fi}, where a vertical line marks it;
\cmd{make chapter2 OPTIONS="--R=0.12"} draws it again for the second neuron.}
\answer{rheobase}{}

@ \fr{Ce courant limite est la \term{rhéobase}. Au-dessus,
le neurone attend $t_{\rm ref}$ après chaque potentiel d'action,
puis va de $V_r$ à $V_{\rm th}$ en visant $V_\infty$ ;
la formule~\eqref{cross}, partie de $V_r$, donne l'intervalle :}
\en{This limiting current is the \term{rheobase}. Above it,
after each action potential the neuron waits for $t_{\rm ref}$,
then goes from $V_r$ to $V_{\rm th}$, aiming for $V_\infty$;
formula~\eqref{cross}, started from $V_r$, gives the interval:}
\eqn{interval}{I_{\rm rh} = {V_{\rm th} - V_L\over R},\qquad
 T = t_{\rm ref} + \tau\,\ln{V_\infty - V_r\over V_\infty - V_{\rm th}}.}
@^\bi{rhéobase}{rheobase}@>

@<\bi{Calcule la rhéobase et l'intervalle}{Compute the rheobase and the interval}@>=
double lif_rheobase(const lif_neuron *c) /* pA */
{
  return (c->V_th - c->V_L)/c->R;
}
@#
double lif_interval(const lif_neuron *c, double I) /* pA $\to$ ms */
{
  double V_inf = c->V_L + c->R*I;
  if (V_inf <= c->V_th) return INFINITY;
  return c->t_ref + c->tau*portable_log((V_inf - c->V_r)/(V_inf - c->V_th));
}

@ \fr{L'inverse de $T$ est la \term{fréquence de décharge} ; tracée en fonction du courant,
c'est la \term{courbe f--I}.}
\en{The inverse of $T$ is the \term{firing rate}; plotted against the current,
it is the \term{f--I curve}.}
@^\bi{fréquence de décharge}{firing rate}@>
\question{current-rate}{essential}{5}{\bi{Courant et fréquence}{Current and rate}}
\fr{Quel est l'effet de $I_0$ sur la fréquence de décharge ?
Avant de regarder la \figref{2-fi},
tracez la courbe à main levée d'après la formule~\eqref{interval} : où part-elle,
avec quelle pente, où finit-elle ?
Puis décrivez la figure en trois phrases : près de la rhéobase, au milieu, à fort courant.
Que se passe-t-il si l'on double $I_0$ ?}
\en{What is the effect of $I_0$ on the firing rate?
Before looking at \figref{2-fi}, sketch the curve from formula~\eqref{interval}:
where does it start, with what slope, where does it end?
Then describe the figure in three sentences: near the rheobase, in the middle, at strong currents.
What happens if $I_0$ is doubled?}
\answer{current-rate}{}

@ \fr{Sur la \figref{2-fi}, la simulation est sur la formule, et la rhéobase à \val{2:rheobase}~pA.
Le créneau de la figure~1A, 150~pA,
n'est que \val{2:above}~\% au-dessus de la rhéobase du neurone par défaut,
là où la courbe est encore raide :
un rien de courant, en plus ou en moins, y change beaucoup de choses.
C'est ce qui le rendra intéressant quand viendra le bruit.}
\en{In \figref{2-fi} the simulation lies on the formula, and the rheobase is at \val{2:rheobase}~pA.
The pulse of Figure~1A, 150~pA, is only \val{2:above}\% above the rheobase of the default neuron,
where the curve is still steep:
a small change of current there makes a large change of rate.
That is what will make it interesting when noise comes.}
\figure{2-fi}{La courbe f--I. Points : la simulation. Ligne : la formule. Tirets noirs :
la formule sans période réfractaire. Le trait vertical est la rhéobase.}{The f--I curve. Points:
the simulation. Line: the formula. Black dashes: the
formula without a refractory period. The vertical line is the rheobase.}
@^\bi{courbe f--I}{f--I curve}@>
\question{largest-rate}{recommended}{}{\bi{La plus grande fréquence possible}%
  {The largest possible rate}}
\fr{Quelle est la plus grande fréquence de décharge que ce neurone puisse atteindre ?
Quel courant faudrait-il pour en atteindre la moitié ?
Est-ce un courant plausible pour une cellule de cette résistance ?}
\en{What is the largest firing rate this neuron can reach?
What current would it take to reach half of it?
Is that a plausible current for a cell of this resistance?}
\answer{largest-rate}{}

@ \fr{La cellule de la figure~1A tirait à environ 14~Hz sous 150~pA ;
notre neurone par défaut tire à \val{2:rate}~Hz. Quelle résistance faudrait-il ?
Posons $x = e^{(T-t_{\rm ref})/\tau}$ avec $T = 1/14$~s. La formule~\eqref{interval}
devient $V_\infty - V_r = x\,(V_\infty - V_{\rm th})$, linéaire en $V_\infty$, donc en $R$ :}
\en{The cell of Figure~1A fired at about 14~Hz under 150~pA;
our default neuron fires at \val{2:rate}~Hz. What resistance would it take?
Let $x = e^{(T-t_{\rm ref})/\tau}$ with $T = 1/14$~s. Formula~\eqref{interval} becomes
$V_\infty - V_r = x\,(V_\infty - V_{\rm th})$, a linear equation in $V_\infty$, hence in $R$:}
\eqn{resistance}{R = {1\over I_0}\left[(V_{\rm th} - V_L)
 + {V_{\rm th} - V_r\over e^{(T-t_{\rm ref})/\tau} - 1}\right].}

\fr{On trouve \val{2:R14}~G$\Omega$, et le neurone ainsi réglé, simulé, tire à \val{2:rate14}~Hz :
\val{2:R14-more}~\% de résistance en plus, \val{2:rate14-more}~\% de fréquence en plus.
Les auteurs ont mesuré $222\pm85$~M$\Omega$ d'une cellule à l'autre.
Avec 222~M$\Omega$ et sans rien changer d'autre, notre neurone tirerait à \val{2:rate222}~Hz :
quelque chose d'autre, dans leurs cellules, retenait la décharge,
et un seul nombre ne dit pas quoi.}
\en{We find \val{2:R14}~G$\Omega$, and the neuron so tuned, when simulated,
fires at \val{2:rate14}~Hz:
\val{2:R14-more}\% more resistance, \val{2:rate14-more}\% more rate.
The authors measured $222\pm85$~M$\Omega$ from cell to cell.
With 222~M$\Omega$ and nothing else changed, our neuron would fire at \val{2:rate222}~Hz:
something else in their cells held the discharge back, and a single number does not say what.}
\question{rate-20}{recommended}{}{\bi{Régler la fréquence}{Tuning the rate}}
\fr{Redémontrez la formule~\eqref{resistance},
puis cherchez la résistance qui donne 20~Hz sous \val{2:pulse}~pA, et écrivez-la ci-dessous.
Que devient le $R$ de 14~Hz si l'on oublie la période réfractaire ?
Votre valeur donne aujourd'hui \val{2:your-rate}~Hz.}
\en{Derive formula~\eqref{resistance} again,
then find the resistance that gives 20~Hz under \val{2:pulse}~pA, and write it below.
What becomes of the $R$ for 14~Hz if the refractory period is forgotten?
Your value now gives \val{2:your-rate}~Hz.}
\answer{rate-20}{}

@<\bi{Votre $R$ pour 20 Hz}{Your $R$ for 20 Hz}@>=
yours.R = 0.13; /* G$\Omega$ */

@*1 \bi{Gain et phase}{Gain and phase}.
\seclabel{2-gain}%
\fr{La membrane lisse le courant : elle suit une oscillation lente et ignore une oscillation
rapide. Où passe la limite ?
Sans seuil, une fois le départ oublié,
la réponse à une sinusoïde est une sinusoïde de même fréquence.
La formule~\eqref{swing} donne son \term{gain} (le rapport de son amplitude à $RA$)
et son retard de \term{phase} :}
\en{The membrane smooths the current: it follows a slow oscillation and ignores a fast one.
Where is the limit?
Without a threshold, once the start is forgotten,
the response to a sinusoid is a sinusoid of the same frequency.
Formula~\eqref{swing} gives its \term{gain} (the ratio of its amplitude to $RA$)
and its \term{phase} lag:}
@^\bi{gain et phase}{gain and phase}@>
\eqn{gain}{{\rm gain} = {1\over\sqrt{1+\omega^2\tau^2}},\qquad \tan\phi = \omega\tau.}

\fr{La \term{fréquence de coupure} est celle où $\omega\tau = 1$, soit $f_c = 1/(2\pi\tau)$ :
le gain y vaut $1/\sqrt2$ et le retard un huitième de tour, 45~degrés.
Pour $\tau = \val{2:tau}$~ms, c'est \val{2:cutoff}~Hz ;
avec 30~ms, la sinusoïde de \num{5.3}~Hz du \chapref{1} n'était donc pas choisie au hasard.

Comment mesurer un gain et une phase ? En comparant la réponse à deux ondes de référence,
comme le fait, au laboratoire, un détecteur synchrone.
Sur un nombre entier de périodes, la moyenne de $2\,(V-V_L)\sin\omega t$ est la part de la réponse
qui va avec le courant,
et celle de $2\,(V-V_L)\cos\omega t$ la part décalée d'un quart de tour, ou \term{en quadrature} ;
tout le reste s'annule.
Sur la \figref{2-frequency}, à la fréquence de coupure,
nous mesurons un gain de \val{2:gain-cutoff} et une phase dont la tangente vaut
\val{2:tangent-cutoff}.}
\en{The \term{cut-off frequency} is the one where $\omega\tau = 1$, that is $f_c = 1/(2\pi\tau)$:
the gain is $1/\sqrt2$ there and the lag an eighth of a turn, 45~degrees.
For $\tau = \val{2:tau}$~ms it is \val{2:cutoff}~Hz;
with 30~ms, the \num{5.3}~Hz sinusoid of \chapref{1} was thus no random choice.

How does one measure a gain and a phase? By comparing the response with two reference waves,
as a lock-in amplifier does in the laboratory.
Over a whole number of periods, the mean of $2\,(V-V_L)\sin\omega t$ is the part of the response
in step with the current,
and that of $2\,(V-V_L)\cos\omega t$ the part a quarter of a turn out of step with it,
or \term{in quadrature}; everything else cancels out.
In \figref{2-frequency}, at the cut-off frequency,
we measure a gain of \val{2:gain-cutoff} and a phase whose tangent is \val{2:tangent-cutoff}.}
\figure{2-frequency}{Réponse de la membrane passive à une sinusoïde. À gauche le gain,
à droite la phase, en fonction de la fréquence. Points : la simulation. Lignes : la théorie.
Petits tirets : la fréquence de coupure.}{Response of the
passive membrane to a sinusoid. Gain on the left, phase on the right, against frequency. Points:
the simulation. Lines: the theory. Small dashes: the cut-off frequency.}
@^\bi{fréquence de coupure}{cut-off frequency}@>
@^\bi{détecteur synchrone}{lock-in amplifier}@>

@*1 \bi{Cinq courants, puis toujours le même}{Five currents, then always the same one}.
\seclabel{2-identical}%
\fr{Revenons au neurone qui tire, et changeons le courant du créneau.
La \figref{2-currents} en montre cinq, choisis d'après l'asymptote : elle passe 4~mV,
puis un dixième de millivolt sous le seuil, puis \num{0.55}, \num{2.5} et 9~mV au-dessus.
Juste sous la rhéobase, la membrane vient tout près du seuil et ne le franchit pas.
Juste au-dessus, elle tire, à contrecœur.
Ensuite la fréquence croît, mais la forme de la montée change aussi :
en haut le potentiel se traîne au passage du seuil, en bas il le traverse franchement.
Le bruit des chapitres suivants fera toute la différence entre ces deux façons de franchir un
seuil.}
\en{Let us return to the neuron that fires, and change the current of the pulse.
Five are shown in \figref{2-currents}, chosen from their asymptote: it is 4~mV,
then a tenth of a millivolt below threshold; then \num{0.55}, \num{2.5} and 9~mV above.
Just below the rheobase, the membrane comes very close to the threshold and does not cross it.
Just above, it fires, grudgingly.
Beyond, the rate grows, but the shape of the rise changes too:
just above the rheobase the potential drags itself across the threshold,
far above it crosses steeply.
The noise of the chapters to come will make all the difference between these two ways of crossing
a threshold.}
\figure{2-currents}{Le potentiel de membrane pour cinq intensités du créneau,
de part et d'autre de la rhéobase.}{The membrane potential for five intensities of the pulse,
on either side of the rheobase.}

@ \fr{Et si nous recommencions ? Mainen et Sejnowski ont répété vingt-cinq fois le même créneau
sur la même cellule.
Chaque répétition s'appelle un \term{essai}. Le dessin qui aligne les potentiels d'action,
un trait chacun et une ligne par essai, est un \term{raster}.
Faisons-en autant : chaque essai refait toute la simulation,
et nous comparons son potentiel à celui du premier, bit à bit.}
\en{What if we did it again? Mainen and Sejnowski repeated the same pulse twenty-five times on the
same cell.
Each repetition is called a \term{trial}. The drawing that lines up the action potentials,
one tick each and one row per trial, is a \term{raster}.
Let us do likewise: each trial redoes the whole simulation,
and we compare its potential with that of the first, bit by bit.}
@^\bi{essai}{trial}@>
@^\bi{raster}{raster}@>

@<\bi{Répète un essai à l'identique}{Repeat one trial identically}@>=
static void repeat_one_trial(void)
{
  double *V_first = vector_new(n), different = 0;
  @<\bi{Ouvre les fichiers des essais identiques}{Open the files of the identical trials}@>@;
  stimulus_pulse(n, I, dt, pulse_start, pulse_end, I_0);
  lif_edges(&model, pulse_start, pulse_end);
  lif_run(&model, n, I, V_first, &spikes);
  for (uint64_t k = 1; k <= trials; k++) {
    lif_run(&model, n, I, V, &spikes);
    if (memcmp(V, V_first, n*sizeof *V) != 0) different++;
    @<\bi{Écrit l'essai identique |k|}{Write identical trial |k|}@>@;
  }
  @<\bi{Ferme les fichiers des essais identiques}{Close the files of the identical trials}@>@;
  free(V_first);
}

@ \fr{Essais qui diffèrent du premier : \val{2:different} sur \val{2:trials}.
La \figref{2-identical} superpose pourtant plusieurs courbes ; on n'en voit qu'une.}
\en{Trials that differ from the first: \val{2:different} out of \val{2:trials}.
Several curves are superposed in \figref{2-identical}; only one can be seen.}
\figure{2-identical}{Des essais identiques. En haut, le potentiel des premiers essais, superposés.
En bas, le raster : un trait par potentiel d'action, une ligne par essai.}{Identical trials.
Above, the potential of the first trials, superposed. Below, the raster: one
tick per action potential, one row per trial.}
\question{too-alike}{essential}{6}{\bi{Trop semblables}{Too much alike}}
\fr{Comparez la \figref{2-identical} au panneau~A de la figure~1 de Mainen et Sejnowski :
que montre-t-il que ce modèle ne reproduit pas, et pourquoi ?
Que faudrait-il ajouter au modèle, et où ? Tirer au sort le seul potentiel de départ
suffirait-il ?}
\en{Compare \figref{2-identical} with panel~A of Mainen and Sejnowski's Figure~1:
what does it show that this model does not reproduce, and why?
What would have to be added to the model,
and where? Would it be enough to draw the initial potential at random?}
\answer{too-alike}{}

@*1 \bi{Ce qui ne va pas}{What goes wrong}.
\fr{Quiconque a écrit un simulateur a commis ces erreurs, et nous aussi.
Le programme les exécute toutes, sur un neurone à lui, celui des valeurs par défaut.
\li {\bf La période réfractaire oubliée.} À \val{2:pulse}~pA, l'oubli ne se voit guère :
\val{2:rate-tireless}~Hz au lieu de \val{2:rate}.
À 400~pA, c'est \val{2:rate-tireless-400}~Hz au lieu de \val{2:rate-400}.
Une erreur invisible dans le cas que l'on essaie est la plus durable ;
le remède est d'essayer le cas extrême, où une formule simple (ici $f < 1/t_{\rm ref}$)
doit tenir.
\li {\bf Le seuil confondu avec le repos.} Une lettre de trop dans une formule,
$V_L$ au lieu de $V_{\rm th}$, et le neurone tire à \val{2:rate-rest}~Hz au lieu de \val{2:rate} ;
le moindre courant positif le fait tirer. Le texte du cours l'écrivait ainsi, son code non :
seul le code était exécuté.
\li {\bf Le pas lu dans le vecteur temps.} Prendre pour pas le deuxième instant du vecteur suppose
que le premier soit nul.
Sur 2200~échantillons de $-100$ à 1000~ms, bornes comprises, cela donne \val{2:wrong-dt}~ms :
un pas négatif inverse la fuite, et après \val{2:blow-up} pas le potentiel dépasse un volt.
La différence des deux premiers instants ne vaut pas mieux : \val{2:spacing}~ms et non \num{0.5},
car 2200~échantillons ne bornent que 2199~intervalles ;
au bout de l'enregistrement, l'erreur est de \val{2:drift}~ms. Chez nous, le pas est un paramètre,
et le temps s'en déduit.
\li {\bf L'échantillon de trop.} Un créneau contient-il sa fin ? Faisons-le durer jusqu'au
potentiel d'action qui suivrait 950~ms, arrondi au pas précédent, soit \val{2:unlucky-end}~ms.
Fin exclue, il y a \val{2:count-exclusive} potentiels d'action ; fin incluse,
\val{2:count-inclusive}.}
\en{Whoever has written a simulator has made these mistakes, and so have we.
The program runs them all, on a neuron of its own, that of the default values.
\li {\bf The forgotten refractory period.} At \val{2:pulse}~pA the omission hardly shows:
\val{2:rate-tireless}~Hz instead of \val{2:rate}.
At 400~pA it is \val{2:rate-tireless-400}~Hz instead of \val{2:rate-400}.
A mistake that does not show in the case one tries lives longest;
the remedy is to try the extreme case, where a simple formula (here $f < 1/t_{\rm ref}$)
must hold.
\li {\bf The threshold mistaken for rest.} One wrong letter in a formula, $V_L$ for $V_{\rm th}$,
and the neuron fires at \val{2:rate-rest}~Hz instead of \val{2:rate};
the least positive current makes it fire. The text of the course had this mistake,
its code did not: only the code was ever run.
\li {\bf The step read from the time vector.} Taking the second time of the vector for the step
assumes that the first is zero.
On 2200~samples from $-100$ to 1000~ms, ends included, it gives \val{2:wrong-dt}~ms:
a negative step reverses the leak,
and after \val{2:blow-up} steps the potential exceeds one volt.
The difference of the first two times is no better: \val{2:spacing}~ms and not \num{0.5},
for 2200~samples bound only 2199~intervals;
by the end of the recording the error is \val{2:drift}~ms. In this book the step is a parameter,
and time follows from it.
\li {\bf One sample too many.} Does a pulse contain its end? Let it last until the action
potential that would follow 950~ms, rounded to the step before, that is \val{2:unlucky-end}~ms.
With the end excluded there are \val{2:count-exclusive} action potentials; with the end included,
\val{2:count-inclusive}.}

@*1 \bi{Résumé}{Summary}.
\seclabel{2-summary}%
\fr{Le neurone intègre-et-tire à fuite tient en une équation, un seuil et une attente.
\li Sous un courant constant, un pas exact ne coûte qu'une exponentielle ;
sous un courant qui varie, « exact » dépend de ce que l'on suppose entre les échantillons,
et la rampe vaut mieux que l'escalier.
\li L'instant d'un potentiel d'action se calcule à l'intérieur du pas,
et la période réfractaire se compte en pas entiers à partir de lui :
la fréquence de décharge ne dépend plus de~$\Delta t$.
\li La rhéobase, la courbe f--I, le gain et la phase se prédisent ;
un simulateur qui ne les retrouve pas est faux.
\li Près de la rhéobase, un rien change tout ; et pourtant, sans bruit,
tous les essais sont identiques.}
\en{The leaky integrate-and-fire neuron is one equation, one threshold and one wait.
\li Under a constant current, an exact step costs no more than one exponential;
under a current that varies, “exact” depends on what one assumes between samples,
and the ramp does better than the staircase.
\li The time of an action potential is computed inside the step,
and the refractory period is counted in whole steps from there:
the firing rate no longer depends on~$\Delta t$.
\li The rheobase, the f--I curve, the gain and the phase can be predicted;
a simulator that fails to reproduce them is wrong.
\li Near the rheobase, a trifle changes everything; and yet, without noise,
all trials are identical.}

@ \fr{{\bf Pour aller plus loin.} L'article de Lapicque \cite{lapicque07} se lit avec une
présentation qui distingue ce qu'il a écrit de ce qu'on lui prête \cite{brunel07}.
On trouvera une synthèse sur le modèle et ses réponses dans \cite{burkitt06},
et sa place dans la famille des modèles de neurones dans un manuel libre,
en ligne \cite{gerstner14}.
Le pas exact est exposé dans \cite{rotter99},
et les potentiels d'action placés entre deux pas dans \cite{morrison07}.}
\en{{\bf Going further.} Lapicque's paper \cite{lapicque07} is best read with a presentation that
separates what he wrote from what is attributed to him \cite{brunel07}.
For a review of the model and of its responses see \cite{burkitt06},
and for its place in the family of neuron models a textbook, free online \cite{gerstner14}.
The exact step is set out in \cite{rotter99},
and action potentials placed between two steps in \cite{morrison07}.}
@^Brunel, Nicolas@>
@^Gerstner, Wulfram@>

@*1 \bi{Coulisses}{Backstage}.
\backstage
\fr{Le reste du programme ne dit rien de plus sur le neurone : il emprunte, vérifie, écrit.
Voici d'abord le fichier tel que le compilateur le voit,}
\en{The rest of the program says nothing more about the neuron: it borrows, checks, writes.
Here first is the file as the compiler sees it,}

@(chapter2.c@>=
@<\bi{Inclut ce que le chapitre 2 emprunte}{Include what chapter 2 borrows}@>@;
@<\bi{Déclare les paramètres du chapitre 2}{Declare the parameters of chapter 2}@>@;
@<\bi{Choisit la méthode du chapitre}{Choose the method of the chapter}@>@;
@<\bi{Pose ce qui sert à toutes les expériences}{Lay out what all experiments use}@>@;
@<\bi{Définit la première boucle}{Define the first loop}@>@;
@<\bi{Votre pas d'Euler}{Your Euler step}@>@;
@<\bi{Définit la boucle qui contient vos lignes}{Define the loop that holds your lines}@>@;
@<\bi{Mesure un intervalle par simulation}{Measure an interval by simulation}@>@;
@<\bi{Résout la membrane passive}{Solve the passive membrane}@>@;
@<\bi{Dessine la première boucle}{Draw the first loop}@>@;
@<\bi{Compare les intervalles à tous les pas}{Compare the intervals at every step}@>@;
@<\bi{Confronte la montée à sa formule}{Check the rise against its formula}@>@;
@<\bi{Regarde de près le premier potentiel d'action}{Look closely at the first action potential}@>@;
@<\bi{Soumet le neurone à un courant}{Give the neuron a current}@>@;
@<\bi{Montre la réponse aux trois stimuli}{Show the response to the three stimuli}@>@;
@<\bi{Mesure l'erreur de chaque méthode}{Measure the error of each method}@>@;
@<\bi{Relève la courbe f--I}{Record the f--I curve}@>@;
@<\bi{Cherche la résistance qui donne 14 Hz}{Look for the resistance that gives 14 Hz}@>@;
@<\bi{Relève le gain et la phase}{Record gain and phase}@>@;
@<\bi{Compare cinq courants}{Compare five currents}@>@;
@<\bi{Répète un essai à l'identique}{Repeat one trial identically}@>@;
@<\bi{Exécute les erreurs classiques}{Run the classic mistakes}@>@;
@<\bi{Éprouve vos réponses}{Try your answers}@>@;

@ \fr{et le programme lui-même : une liste d'expériences.}
\en{and the program itself: a list of experiments.}

@(chapter2.c@>=
static void check_settings(void)
{
  @<\bi{Refuse les paramètres qui ne vont pas ensemble}{Refuse parameters that do not go...@>@;
}
static void prepare(void)
{
  @<\bi{Prépare le neurone, les vecteurs et les échelles}{Prepare the neuron, the vectors...@>@;
}

@ \fr{|main| les appelle dans l'ordre du récit.}
\en{|main| calls them in the order of the story.}

@(chapter2.c@>=
int main(int argc, char *argv[])
{
  workshop_begin(argc, argv, "chapter2", table);
  check_settings(), prepare();
  draw_the_first_loop();
  compare_the_intervals();
  check_the_rise();
  look_at_the_first_spike();
  show_the_responses();
  measure_the_errors();
  record_the_rates();
  look_for_14_Hz();
  record_gain_and_phase();
  compare_five_currents();
  repeat_one_trial();
  run_the_mistakes();
  try_your_answers();
  free(spikes.t); free(V); free(I);
  workshop_end();
  return 0;
}

@ \fr{Les exponentielles, les logarithmes et les sinus viennent de l'\appref{C} :
les données sont les mêmes, au bit près, sur toute machine.}
\en{Exponentials, logarithms and sines come from \appref{C}: the data are the same,
to the last bit, on any machine.}

@<\bi{Inclut ce que le chapitre 2 emprunte}{Include what chapter 2 borrows}@>=
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "elementary.h"
#include "lif.h"
#include "stimuli.h"
#include "workshop.h"

@ \fr{Un même créneau sert à ce chapitre et aux suivants :
son courant se change ici, pour tous.}
\en{One and the same pulse serves this chapter and those that follow:
its current is changed here, for all of them.}

@<\bi{Courant du créneau, en pA}{Current of the pulse, in pA}@>=
150

@ \fr{Les paramètres : le neurone, puis l'expérience.}
\en{The parameters: the neuron, then the experiment.}
\parameters{2}

@<\bi{Déclare les paramètres du chapitre 2}{Declare the parameters of chapter 2}@>=
@<\bi{Donne au neurone du livre ses valeurs par défaut}{Give the neuron of the book its...@>@;@/
static double duration = 2000, dt = 1; /* ms */
static double impulse_time = 500, impulse_charge = 1000; /* ms, fC */
static double pulse_start = 50, pulse_end = 950; /* ms */
static double I_0 = @<\bi{Courant du créneau, en pA}{Current of the pulse, in pA}@>; /* pA */
static double sine_mean = 100, sine_amplitude = 50, frequency = 5.3; /* pA, pA, Hz */
static uint64_t trials = 25;

@ \fr{Les lignes du neurone serviront aux autres chapitres, pourvu qu'il s'y appelle |cell|.
Leurs bornes disent ce que nous tenons pour un neurone.}
\en{The rows of the neuron will serve the other chapters, provided it is called |cell| there.
Their bounds say what we take to be a neuron.}

@<\bi{Lignes de table communes aux neurones}{Table rows common to all neurons}@>=
{ "R", "R", "GΩ", &cell.R, NULL, 0.001, 2, "résistance d'entrée", "input resistance" },@/
{ "tau", "τ", "ms", &cell.tau, NULL, 1, 1000,
  "constante de temps membranaire", "membrane time constant" },@/
{ "V-L", "V_L", "mV", &cell.V_L, NULL, -150, 50, "potentiel de repos", "resting potential" },@/
{ "V-th", "V_th", "mV", &cell.V_th, NULL, -150, 50, "seuil", "threshold" },@/
{ "V-r", "V_r", "mV", &cell.V_r, NULL, -150, 50,
  "potentiel de réinitialisation", "reset potential" },@/
{ "t-ref", "t_ref", "ms", &cell.t_ref, NULL, 0, 100,
  "période réfractaire absolue", "absolute refractory period" },@/

@ \fr{Celles de l'expérience portent les noms du \chapref{1}.}
\en{Those of the experiment bear the names of \chapref{1}.}

@<\bi{Déclare les paramètres du chapitre 2}{Declare the parameters of chapter 2}@>=
static const parameter table[] = {@/
  @<\bi{Lignes de table communes aux neurones}{Table rows common to all neurons}@>@;@/
  { "duration", "T", "ms", &duration, NULL, 400, 10000, "durée simulée", "simulated time" },@/
  { "dt", "Δt", "ms", &dt, NULL, 0.01, 10, "pas de temps", "time step" },@/
  { "impulse-time", "t_Q", "ms", &impulse_time, NULL, 0, 10000,
    "instant de l'impulsion", "time of the impulse" },@/
  { "impulse-charge", "Q", "fC", &impulse_charge, NULL, -10000, 10000,
    "charge de l'impulsion", "charge of the impulse" },@/
  { "pulse-start", "t_a", "ms", &pulse_start, NULL, 0, 10000,
    "début du créneau", "start of the pulse" },@/
  { "pulse-end", "t_b", "ms", &pulse_end, NULL, 0, 10000, "fin du créneau", "end of the pulse" },@/
  { "I-0", "I_0", "pA", &I_0, NULL, -3000, 3000, "courant du créneau", "current of the pulse" },@/
  { "sine-mean", "I_m", "pA", &sine_mean, NULL, -2000, 2000,
    "moyenne de la sinusoïde", "mean of the sinusoid" },@/
  { "sine-amplitude", "A", "pA", &sine_amplitude, NULL, 0, 2000,
    "amplitude de la sinusoïde", "amplitude of the sinusoid" },@/
  { "frequency", "f", "Hz", &frequency, NULL, 0.1, 100,
    "fréquence de la sinusoïde", "frequency of the sinusoid" },@/
  { "trials", "N", "", NULL, &trials, 2, 1000, "nombre d'essais", "number of trials" },@/
  { NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL }
};

@ \fr{Toutes les valeurs permises ne vont pas ensemble.
Les instants des stimuli doivent tomber sur la grille,
et une sinusoïde doit garder plus de deux échantillons par période :
au-dessous, ses échantillons seraient ceux d'une autre.}
\en{Not all allowed values go together.
The times of the stimuli must fall on the grid,
and a sinusoid must keep more than two samples a period:
below that, its samples would be those of another one.}

@<\bi{Refuse les paramètres qui ne vont pas ensemble}{Refuse parameters that do not go together}@>=
lif_check(&cell, dt);
@<\bi{Refuse un créneau qui finit avant de commencer}{Refuse a pulse that ends before it starts}@>@;
grid_check("impulse-time", impulse_time, dt);
grid_check("pulse-start", pulse_start, dt);
grid_check("pulse-end", pulse_end, dt);
if (frequency*dt >= 500)
  refuse_option("frequency", "moins de deux échantillons par cycle (option --dt)",
    "fewer than two samples per cycle (option --dt)");

@ \fr{Les expériences se partagent un neurone prêt à l'emploi, deux vecteurs et une liste.
Les vérifications de formules et les erreurs classiques ont leurs propres neurones,
que les options ne changent pas :
|standard|, celui des valeurs par défaut, et |tight|,
que le créneau porte tout juste au-dessus du seuil.
Leur courant est |pulse|, celui de ce créneau, en pA.
On dessine |shown| échantillons, un sur |stride|.}
\en{The experiments share a neuron ready for use, two vectors and a list.
The checks of formulas and the classic mistakes have neurons of their own,
which the options do not change:
|standard|, that of the default values, and |tight|,
which the pulse takes only just above threshold.
Their current is |pulse|, that of this pulse, in pA.
We draw |shown| samples, one out of |stride|.}

@<\bi{Pose ce qui sert à toutes les expériences}{Lay out what all experiments use}@>=
static const lif_neuron standard =
  @<\bi{Valeurs par défaut du neurone}{Default values of the neuron}@>;
static const double pulse = @<\bi{Courant du créneau, en pA}{Current of the pulse, in pA}@>;
static const lif_neuron tight = { @[.R = 0.12@], @[.tau = 30@], @[.V_L = -70@],
  @[.V_th = -53@], @[.V_r = -80@], @[.t_ref = 0@] };
static const double pi = 3.14159265358979323846;
static lif_model model;
static size_t n, shown, stride;
static double *I, *V; /* pA, mV */
static spike_list spikes;
#define SPIKE_COLUMNS "t (ms)\ttrial\tcase"

@ \fr{On montre la première seconde, ou davantage si un stimulus vient plus tard,
à raison d'un point par milliseconde au plus.
Le fichier \file{scales.tsv} dit aux figures où sont le seuil et les autres repères.}
\en{We show the first second, or more if a stimulus comes later,
with at most one point a millisecond.
File \file{scales.tsv} tells the figures where the threshold and the other marks are.}

@<\bi{Prépare le neurone, les vecteurs et les échelles}{Prepare the neuron, the vectors and the scales}@>=
model = lif_prepare(cell, method, dt);
n = sample_count(duration, dt);
I = vector_new(n), V = vector_new(n);
double until = fmin(duration, fmax(1000, fmax(impulse_time, pulse_end) + 50)); /* ms */
shown = sample_count(until, dt);
stride = dt < 0.7 ? (size_t) (1/dt + 0.5) : 1;
datafile *scales = data_open("scales.tsv",
  "V_th (mV)\tV_r (mV)\tV_L (mV)\tt_ref (ms)\trheobase (pA)\tshown (ms)");
data_row(scales, cell.V_th, cell.V_r, cell.V_L, cell.t_ref, lif_rheobase(&cell), until);
data_close(scales);
value_put("R", "%.4g", cell.R), value_put("R-mega", "%.4g", 1000*cell.R);
value_put("tau", "%.4g", cell.tau), value_put("dt", "%.4g", dt);
value_put("I-0", "%.4g", I_0), value_put("trials", "%.0f", (double) trials);
value_put("V-gap", "%.4g", cell.V_th - cell.V_L);

@ \fr{{\bf La première boucle.} Votre membrane, sous le même courant ; si elle s'emballe,
nous l'arrêtons à un volt.}
\en{{\bf The first loop.} Your membrane, under the same current; should it run away,
we stop it at one volt.}

@<\bi{Fait avancer votre membrane sous le même courant}{Run your membrane under the same current}@>=
yours[0] = cell.V_L;
for (size_t i = 0; i + 1 < n; i++)
  yours[i+1] = fmax(-1000, fmin(your_step(yours[i], I[i]), 1000));

@ \fr{Les deux courbes, et les potentiels d'action.}
\en{The two curves, and the action potentials.}

@<\bi{Écrit les données de la première boucle}{Write the data of the first loop}@>=
datafile *f = data_open("first.tsv", "t (ms)\tV (mV)\tyours (mV)");
for (size_t i = 0; i < shown; i += stride) data_row(f, (double) i*dt, V[i], yours[i]);
data_close(f);
f = data_open("first-spikes.tsv", SPIKE_COLUMNS);
data_spikes(f, spikes.n, spikes.t, 1, 1);
data_close(f);
value_put("first-count", "%.0f", (double) spikes.n);

@ \fr{Votre période réfractaire s'exécute dans une copie de la première boucle.}
\en{Your refractory period runs in a copy of the first loop.}

@<\bi{Définit la boucle qui contient vos lignes}{Define the loop that holds your lines}@>=
static void your_loop(size_t n, const double I[], double V[], spike_list *spikes)
{
  size_t wait = 0; /* \bi{pas encore à attendre}{steps still to wait} */
  V[0] = cell.V_L;
  spikes->n = 0;
  for (size_t i = 0; i + 1 < n; i++) {
    V[i+1] = V[i] + dt/cell.tau*(cell.V_L - V[i] + cell.R*I[i]);
    @<\bi{Votre période réfractaire}{Your refractory period}@>@;
    if (V[i+1] > cell.V_th) {
      V[i+1] = cell.V_r;
      spike_add(spikes, (double) (i+1)*dt);
      wait = model.refractory;
    }
  }
}

@ \fr{{\bf Les intervalles.} |interval_at| renvoie l'intervalle moyen d'un neurone~|c| sous un
courant~|J|, par la méthode |way| au pas~|h|.
Elle s'arrête à onze potentiels d'action, ou à dix secondes : faute de deux potentiels d'action,
l'intervalle est infini.}
\en{{\bf The intervals.} |interval_at| returns the mean interval of neuron~|c| under a
current~|J|, by method |way| at step~|h|.
It stops at eleven action potentials, or at ten seconds:
for want of two action potentials the interval is infinite.}

@<\bi{Mesure un intervalle par simulation}{Measure an interval by simulation}@>=
static double interval_at(const lif_method *way, const lif_neuron *c, double J, double h)
{
  lif_model m = lif_prepare(*c, way, h);
  lif_state x = { c->V_L, 0, 0 };
  spike_list s = {0};
  double constant[2] = { J, J };
  for (size_t i = 0; s.n < 11 && (double) i*h < 10000; i++)
    lif_step(&m, &x, (double) i*h, constant, &s);
  double interval = s.n > 1 ? (s.t[s.n-1] - s.t[0])/(double) (s.n-1) : INFINITY;
  free(s.t);
  return interval;
}

@ \fr{Les deux programmes fautifs, réduits à ce qui compte :
le nombre d'échantillons entre deux potentiels d'action,
dans la première boucle et dans les programmes du cours.
Tous deux se bornent à une seconde.}
\en{The two faulty programs, reduced to what matters:
the number of samples between two action potentials,
in the first loop and in the programs of the course.
Both stop at one second.}

@<\bi{Compare les intervalles à tous les pas}{Compare the intervals at every step}@>=
static double first_interval(const lif_neuron *c, double J, double h) /* ms */
{
  size_t i = 0;
  for (double V = c->V_r; V <= c->V_th && (double) i*h < 1000; i++)
    V += h/c->tau*(c->V_L - V + c->R*J);
  return (double) i*h;
}
@#
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

@ \fr{Des pas de \num{0.002} à 3~ms, assez serrés pour que l'on voie les dents.}
\en{Steps from \num{0.002} to 3~ms, close enough for the teeth to show.}

@<\bi{Compare les intervalles à tous les pas}{Compare the intervals at every step}@>=
static void compare_the_intervals(void)
{
  double exact = lif_interval(&tight, pulse), worst = 0;
  datafile *f = data_open("interval.tsv",
    "dt (ms)\tfirst loop (ms)\tlate (ms)\tEuler (ms)\texact crossing (ms)\tformula (ms)");
  for (int j = 1; j <= 1500; j++) {
    double h = j/500.0, ours = interval_at(&lif_held, &tight, pulse, h);
    data_row(f, h, first_interval(&tight, pulse, h), late_interval(&tight, pulse, h),
      interval_at(&lif_euler, &tight, pulse, h), ours, exact);
    worst = fmax(worst, fabs(ours - exact));
  }
  data_close(f);
  value_put("pulse", "%.4g", pulse), value_put("tight-R", "%.4g", tight.R);
  value_put("tight-above", "%.3g", tight.V_L + tight.R*pulse - tight.V_th);
  value_put("isi-exact", "%.2f", exact), value_put("isi-error", "%.1f", worst*1e11);
  for (size_t k = 1; k <= 3; k++)
    value_numbered("isi-first", k, "%.4g", first_interval(&tight, pulse, (double) k));
  value_put("isi-late-1", "%.4g", late_interval(&tight, pulse, 1));
  value_put("isi-late-2", "%.4g", late_interval(&tight, pulse, 0.5));
}

@ \fr{{\bf Le module du neurone.} L'en-tête que liront les autres chapitres.}
\en{{\bf The module of the neuron.} The header that other chapters will read.}

@(lif.h@>=
#ifndef LIF_H
#define LIF_H
#include <stddef.h>
@<\bi{Dit ce qu'est un neurone}{Say what a neuron is}@>@;
@<\bi{Dit ce qu'est une méthode}{Say what a method is}@>@;
@<\bi{Dit ce qu'est un neurone prêt à l'emploi}{Say what a neuron ready for use is}@>@;
@<\bi{Dit ce qu'est l'état d'un neurone}{Say what the state of a neuron is}@>@;
@<\bi{Annonce les fonctions du neurone}{Announce the functions of the neuron}@>@;
#endif

@ \fr{Le modèle réunit la cellule, la méthode, le pas,
et ce que l'on calcule une fois pour toutes.}
\en{The model gathers the cell, the method, the step, and what is computed once and for all.}

@<\bi{Dit ce qu'est un neurone prêt à l'emploi}{Say what a neuron ready for use is}@>=
struct lif_model {
  lif_neuron cell;
  const lif_method *method;
  double dt; /* ms */
  double decay; /* $e^{-\Delta t/\tau}$ */
  double average; /* \bi{moyenne de $e^{-s/\tau}$ sur le pas}
    {mean of $e^{-s/\tau}$ over the step} */
  size_t refractory; /* \bi{en pas}{in steps} */
  size_t edge[2]; /* \bi{échantillons où le courant saute ; 0 : aucun}
    {samples where the current jumps; 0: none} */
};

@ \fr{Une liste se crée remplie de zéros et se libère par |free(list.t)| ;
remettre |n| à zéro la vide.}
\en{A list is created filled with zeros and freed by |free(list.t)|;
setting |n| to zero empties it.}

@<\bi{Annonce les fonctions du neurone}{Announce the functions of the neuron}@>=
typedef struct { size_t n, room; double *t; /* ms */ } spike_list;
void spike_add(spike_list *list, double t);
extern const lif_method lif_euler, lif_held, lif_ramp;
lif_model lif_prepare(lif_neuron cell, const lif_method *method, double dt);
void lif_edges(lif_model *m, double start, double end);
void lif_current(const lif_model *m, size_t i, const double I[], double pair[2]);
void lif_check(const lif_neuron *cell, double dt);
void lif_step(const lif_model *m, lif_state *x, double t, const double I[2], spike_list *spikes);
void lif_run(const lif_model *m, size_t n, const double I[], double V[], spike_list *spikes);
double lif_rheobase(const lif_neuron *cell);
double lif_interval(const lif_neuron *cell, double I);
double lif_resistance(const lif_neuron *cell, double I, double rate);

@ \fr{Et le module, dans l'ordre où le compilateur veut le lire.}
\en{And the module, in the order in which the compiler wants to read it.}

@(lif.c@>=
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "elementary.h"
#include "stimuli.h"
#include "workshop.h"
#include "lif.h"
@<\bi{Calcule les exponentielles d'un pas}{Compute the exponentials of a step}@>@;
@<\bi{Avance d'un pas d'Euler, et trouve le passage}{Move one Euler step, and find the crossing}@>@;
@<\bi{Avance d'un pas, à courant bloqué}{Move one step, the current held}@>@;
@<\bi{Trouve le passage du seuil, à courant bloqué}{Find the crossing of the threshold, the...@>@;
@<\bi{Avance d'un pas, le courant en rampe}{Move one step, the current a ramp}@>@;
@<\bi{Trouve le passage du seuil, le courant en rampe}{Find the crossing of the threshold...@>@;
@<\bi{Prépare un neurone}{Prepare a neuron}@>@;
@<\bi{Refuse un neurone qui n'en est pas un}{Refuse a neuron that is none}@>@;
@<\bi{Donne les courants aux deux bouts d'un pas}{Give the currents at the two ends of a step}@>@;
@<\bi{Ajoute un instant à une liste}{Add a time to a list}@>@;
@<\bi{Avance le neurone d'un pas}{Take the neuron one step further}@>@;
@<\bi{Enchaîne les pas, à partir du repos}{String the steps together, starting at rest}@>@;
@<\bi{Calcule la rhéobase et l'intervalle}{Compute the rheobase and the interval}@>@;
@<\bi{Calcule la résistance qui donne une fréquence}{Compute the resistance that gives a rate}@>@;

@ \fr{Presque tous les pas sont entiers, et leurs exponentielles sont prêtes ;
seules les fractions de pas, autour d'un potentiel d'action, demandent un calcul.
Pour $1-e^{-k}$ avec un petit~$k$, la soustraction perdrait des chiffres :
|portable_expm1| les garde.}
\en{Nearly all steps are whole ones, and their exponentials are ready;
only the fractions of steps around an action potential call for a calculation.
For $1-e^{-k}$ with a small~$k$, subtraction would lose digits: |portable_expm1| keeps them.}
@^\bi{perte de chiffres}{loss of digits}@>

@<\bi{Calcule les exponentielles d'un pas}{Compute the exponentials of a step}@>=
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

@ \fr{Le pas d'Euler, mis dans la forme commune, et le passage placé par une règle de trois.}
\en{The Euler step, put in the common shape, and the crossing placed by simple proportion.}

@<\bi{Avance d'un pas d'Euler, et trouve le passage}{Move one Euler step, and find the crossing}@>=
static double euler_move(const lif_model *m, const double I[2], double V, double u, double h)
{
  (void) u; /* \bi{le courant ne dépend pas de la position}
    {the current does not depend on the position} */
  return V + h/m->cell.tau*(m->cell.V_L + m->cell.R*I[0] - V);
}
static double euler_cross(const lif_model *m, const double I[2], double V, double u, double h)
{
  return h*(m->cell.V_th - V)/(euler_move(m, I, V, u, h) - V);
}
const lif_method lif_euler = { euler_move, euler_cross };

@ \fr{La \term{dichotomie} coupe l'intervalle en deux jusqu'à ne plus pouvoir.
Elle est lente et ne se trompe pas ; pour une douzaine de potentiels d'action par seconde,
c'est une bonne affaire.
Une réserve pourtant : sous une rampe,
$V$ peut dépasser le seuil et redescendre avant la fin du pas, et nous ne le verrions pas.
Cela n'arrive que si $V$ dépasse à peine le seuil, pendant une fraction de pas.}
\en{\term{Bisection} halves the interval until it no longer can.
It is slow and is never wrong; for a dozen action potentials a second, it is a good bargain.
One reservation, though: under a ramp,
$V$ may pass the threshold and come back down before the step ends, and we would miss it.
This happens only if $V$ barely passes the threshold, for a fraction of a step.}

@<\bi{Trouve le passage du seuil, le courant en rampe}{Find the crossing of the threshold, the current a ramp}@>=
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
const lif_method lif_held = { held_move, held_cross };
const lif_method lif_ramp = { ramp_move, ramp_cross };

@ \fr{|lif_prepare| calcule ce qui ne change pas d'un pas à l'autre.
Elle suppose que les paramètres ont un sens.}
\en{|lif_prepare| computes what does not change from step to step.
It assumes that the parameters make sense.}

@<\bi{Prépare un neurone}{Prepare a neuron}@>=
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

@ \fr{Arrondir en silence une période réfractaire qui n'est pas un nombre entier de pas,
ce serait simuler un autre neurone.
Nous refusons aussi un pas plus long que~$\tau$ (à $2\tau$ Euler oscille, et au-delà il diverge),
et un seuil moins de 1~mV au-dessus du potentiel de réinitialisation,
car le neurone pourrait alors tirer sans fin.}
\en{To round a refractory period that is not a whole number of steps, without a word,
would be to simulate another neuron.
We also refuse a step longer than~$\tau$ (at $2\tau$ Euler's method oscillates,
and beyond that it diverges),
and a threshold less than 1~mV above the reset potential,
for the neuron might then fire without end.}

@<\bi{Refuse un neurone qui n'en est pas un}{Refuse a neuron that is none}@>=
void lif_check(const lif_neuron *cell, double dt)
{
  if (dt > cell->tau)
    refuse_option("dt", "le pas ne doit pas dépasser tau", "the step must not exceed tau");
  if (cell->V_th < cell->V_r + 1)
    refuse_option("V-th", "le seuil doit dépasser V-r d'au moins 1 mV",
      "the threshold must exceed V-r by at least 1 mV");
  grid_check("t-ref", cell->t_ref, dt);
}

@ \fr{Une liste pleine double. |vector_new| s'arrête d'elle-même, avec un message,
si la mémoire manque.}
\en{A full list doubles. |vector_new| stops by itself, with a message, should memory run out.}

@<\bi{Ajoute un instant à une liste}{Add a time to a list}@>=
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

@ \fr{Aucune résistance ne convient si la période réfractaire est plus longue que l'intervalle,
si le courant n'excite pas,
ou si le neurone tire déjà trop vite sans courant : le résultat n'est alors pas un nombre.}
\en{No resistance will do if the refractory period is longer than the interval,
if the current does not excite,
or if the neuron already fires too fast without current: the result is then not a number.}

@<\bi{Calcule la résistance qui donne une fréquence}{Compute the resistance that gives a rate}@>=
double lif_resistance(const lif_neuron *c, double I, double rate) /* pA, Hz $\to$ G$\Omega$ */
{
  double x = (1000/rate - c->t_ref)/c->tau;
  if (x <= 0 || I <= 0) return NAN;
  double R = ((c->V_th - c->V_L) + (c->V_th - c->V_r)/portable_expm1(x))/I;
  return R > 0 ? R : NAN;
}

@ \fr{{\bf La montée.} Les solutions exactes, comptées à partir du repos :
|rise| pour un courant constant~|J|, |swing| pour la sinusoïde de moyenne~100,
d'amplitude~50~pA et de fréquence \num{5.3}~Hz, qui sert aux vérifications.}
\en{{\bf The rise.} The exact solutions, counted from rest:
|rise| for a constant current~|J|, |swing| for the sinusoid of mean~100,
amplitude~50~pA and frequency \num{5.3}~Hz that serves the checks.}

@<\bi{Résout la membrane passive}{Solve the passive membrane}@>=
static double rise(const lif_neuron *c, double J, double t) /* pA, ms $\to$ mV */
{
  return -c->R*J*portable_expm1(-t/c->tau);
}
static double swing(const lif_neuron *c, double t) /* ms $\to$ mV */
{
  double turns = 5.3*t/1000, wt = 2*pi*5.3*c->tau/1000, e = portable_exp(-t/c->tau);
  double wave = portable_sin_turns(turns) - wt*portable_cos_turns(turns) + wt*e;
  return c->R*(100*(1 - e) + 50*wave/(1 + wt*wt));
}

@ \fr{Le début du créneau, sans seuil, pendant deux constantes de temps ;
puis Euler, à $\tau/15$, $\tau/30$ et $\tau/60$, pendant cinq.}
\en{The start of the pulse, without threshold, over two time constants;
then Euler, at $\tau/15$, $\tau/30$ and $\tau/60$, over five.}

@<\bi{Confronte la montée à sa formule}{Check the rise against its formula}@>=
static void check_the_rise(void)
{
  datafile *f = data_open("rise.tsv", "t (ms)\tV (mV)\texact (mV)\ttangent (mV)");
  lif_model m = lif_prepare(cell, &lif_held, dt);
  double worst = 0, U = cell.V_L, constant[2] = { I_0, I_0 };
  size_t every = (size_t) ceil(cell.tau/(50*dt));
  for (size_t i = 0; (double) i*dt <= 2*cell.tau; i++) {
    double t = (double) i*dt, exact = cell.V_L + rise(&cell, I_0, t);
    if (i % every == 0) data_row(f, t, U, exact, cell.V_L + cell.R*I_0*t/cell.tau);
    worst = fmax(worst, fabs(U - exact));
    U = lif_held.move(&m, constant, U, 0, dt);
  }
  data_close(f);
  value_put("rise-error", "%.1f", worst*1e14);
  @<\bi{Écrit l'écart d'Euler, pour trois pas}{Write Euler's error, for three steps}@>@;
}

@ \fr{Le maximum mesuré, et celui de la formule~\eqref{eulererror}, pour le deuxième pas.}
\en{The maximum measured, and that of formula~\eqref{eulererror}, for the second step.}

@<\bi{Écrit l'écart d'Euler, pour trois pas}{Write Euler's error, for three steps}@>=
f = data_open("euler.tsv", "t (ms)\tEuler - exact (mV)\testimate (mV)\tdt (ms)");
for (int j = 0; j < 3; j++) {
  int steps = 75 << j; /* \bi{en cinq constantes de temps}{in five time constants} */
  double h = 5*cell.tau/steps, estimate = cell.R*I_0*h/(2*portable_exp(1)*cell.tau);
  lif_model e = lif_prepare(cell, &lif_euler, h);
  U = cell.V_L, worst = 0;
  for (int i = 0; i <= steps; i++) {
    double gap = U - cell.V_L - rise(&cell, I_0, i*h);
    data_row(f, i*h, gap, estimate, h);
    worst = fmax(worst, fabs(gap));
    U = lif_euler.move(&e, constant, U, 0, h);
  }
  data_blank(f);
  if (j != 1) continue;
  value_put("euler-step", "%.4g", h);
  value_put("euler-error", "%.3f", worst), value_put("euler-theory", "%.3f", fabs(estimate));
}
data_close(f);

@ \fr{{\bf Le premier potentiel d'action.} On montre quatre échantillons avant lui et six après la
période réfractaire.
Le neurone au pas cinquante fois plus petit part du premier de ces échantillons : il y est libre,
puisqu'il n'a pas encore tiré.}
\en{{\bf The first action potential.} We show four samples before it and six after the refractory
period.
The neuron at a step fifty times smaller sets off from the first of these samples:
it is free there, since it has not fired yet.}

@<\bi{Regarde de près le premier potentiel d'action}{Look closely at the first action potential}@>=
static void look_at_the_first_spike(void)
{
  stimulus_pulse(n, I, dt, pulse_start, pulse_end, I_0);
  lif_edges(&model, pulse_start, pulse_end);
  lif_run(&model, n, I, V, &spikes);
  size_t hit = (size_t) ((spikes.n > 0 ? spikes.t[0] : fmin(pulse_start, duration - dt))/dt);
  size_t first = hit > 4 ? hit - 4 : 0;
  size_t last = hit + model.refractory + 6 < n ? hit + model.refractory + 6 : n-1;
  datafile *f = data_open("crossing.tsv", "t (ms)\tV (mV)");
  for (size_t i = first; i <= last; i++) data_row(f, (double) i*dt, V[i]);
  data_close(f);
  f = data_open("crossing-spikes.tsv", SPIKE_COLUMNS);
  data_spikes(f, spikes.n > 1 ? 1 : spikes.n, spikes.t, 1, 1);
  data_close(f);
  @<\bi{Refait ces échantillons à un pas cinquante fois plus petit}{Redo these samples at a...@>@;
}

@ \fr{La période réfractaire, qui vaut un nombre entier de pas,
vaut aussi un nombre entier de cinquantièmes de pas.}
\en{The refractory period, being a whole number of steps,
is also a whole number of fiftieths of a step.}

@<\bi{Refait ces échantillons à un pas cinquante fois plus petit}{Redo these samples at a step fifty times smaller}@>=
lif_model fine = lif_prepare(cell, method, dt/50);
lif_state x = { V[first], 0, 0 };
size_t fine_n = 50*(last - first) + 1;
double start = (double) first*dt, pair[2], *fine_I = vector_new(fine_n);
stimulus_pulse(fine_n, fine_I, fine.dt, pulse_start - start, pulse_end - start, I_0);
lif_edges(&fine, pulse_start - start, pulse_end - start);
f = data_open("crossing-fine.tsv", "t (ms)\tV (mV)");
data_row(f, start, x.V);
for (size_t i = 0; i + 1 < fine_n; i++) {
  lif_current(&fine, i, fine_I, pair);
  lif_step(&fine, &x, (double) i*fine.dt, pair, &spikes);
  data_row(f, start + (double) (i+1)*fine.dt, x.V);
}
data_close(f), free(fine_I);

@ \fr{{\bf Les trois stimuli.} |respond| soumet le neurone au courant |I|,
qui saute en |start| et |end|, et écrit ce qu'il en fait.}
\en{{\bf The three stimuli.} |respond| gives the neuron the current |I|,
which jumps at |start| and |end|, and writes what becomes of it.}

@<\bi{Soumet le neurone à un courant}{Give the neuron a current}@>=
static void respond(const char *name, double start, double end, datafile *ticks, double which)
{
  lif_edges(&model, start, end);
  lif_run(&model, n, I, V, &spikes);
  datafile *f = data_open(name, "t (ms)\tI (pA)\tV (mV)");
  for (size_t i = 0; i < shown; i += stride) data_row(f, (double) i*dt, I[i], V[i]);
  data_close(f);
  data_spikes(ticks, spikes.n, spikes.t, 1, which);
}

@ \fr{Le saut se mesure sur une membrane passive :
une grande charge la porterait au-delà du seuil.
L'écart relatif ne dépend pas de la charge.}
\en{The jump is measured on a passive membrane: a large charge would take it beyond threshold.
The relative difference does not depend on the charge.}

@<\bi{Mesure le saut dû à l'impulsion}{Measure the jump due to the impulse}@>=
double brief[2] = { 1000/dt, 1000/dt }; /* 1000 fC */
double unit = method->move(&model, brief, cell.V_L, 0, dt) - cell.V_L;
value_put("jump-theory", "%.2f", cell.R*impulse_charge/cell.tau);
value_put("jump", "%.2f", unit*impulse_charge/1000);
value_put("jump-percent", "%.1f", 100*(cell.R*1000/cell.tau/unit - 1));

@ \fr{Ce que fait le neurone dépend des réglages, et la phrase du texte avec lui.}
\en{What the neuron does depends on the settings, and so does the sentence in the text.}

@<\bi{Mesure la décharge pendant le créneau}{Measure the discharge during the pulse}@>=
size_t before = 0, count = 0;
while (before < spikes.n && spikes.t[before] < pulse_start) before++;
while (before + count < spikes.n && spikes.t[before + count] < pulse_end) count++;
const double *t = spikes.t + before;
value_put("V-inf", "%.1f", cell.V_L + cell.R*I_0);
value_put("count", "%.0f", (double) count);
value_put("latency", "%.2f", count > 0 ? t[0] - pulse_start : NAN);
value_put("isi", "%.2f", count > 1 ? t[1] - t[0] : NAN);
value_word("pulse-story", count > 1,
  "émet \\val{2:count} potentiels d'action, le premier \\val{2:latency}~ms après le début, "
    "puis un tous les \\val{2:isi}~ms",
  "fires \\val{2:count} action potentials, the first \\val{2:latency}~ms after the start, "
    "then one every \\val{2:isi}~ms",
  count > 0 ? "émet un seul potentiel d'action, \\val{2:latency}~ms après le début"
  : "n'émet aucun potentiel d'action",
  count > 0 ? "fires a single action potential, \\val{2:latency}~ms after the start"
  : "fires no action potential");

@ \fr{Le neurone est accroché si, après le premier potentiel d'action,
les intervalles valent une période, à un pas près.}
\en{The neuron is locked if, after the first action potential, the intervals are one period,
to within a step.}

@<\bi{Mesure l'accrochage à la sinusoïde}{Measure the locking to the sinusoid}@>=
int locked = spikes.n > 3;
for (size_t k = 2; k < spikes.n; k++)
  if (fabs(spikes.t[k] - spikes.t[k-1] - 1000/frequency) > dt) locked = 0;
value_put("sine-count", "%.0f", (double) spikes.n);
value_put("cycles", "%.1f", frequency*duration/1000);
value_word("sine-story", locked,
  "tire une fois par cycle, toujours au même moment du cycle : "
    "on parle d'\\term{accrochage de phase}",
  "fires once a cycle, always at the same moment of the cycle: "
    "this is called \\term{phase locking}",
  spikes.n > 1
  ? "émet \\val{2:sine-count} potentiels d'action en \\val{2:cycles} cycles, "
      "sans s'accrocher à un par cycle"
    : spikes.n > 0 ? "émet un seul potentiel d'action" : "n'émet aucun potentiel d'action",
  spikes.n > 1
  ? "fires \\val{2:sine-count} action potentials in \\val{2:cycles} cycles, "
      "without locking to one a cycle"
    : spikes.n > 0 ? "fires a single action potential" : "fires no action potential");

@ \fr{{\bf Les erreurs.} |free_error| renvoie la plus grande erreur, en mV,
d'une méthode sur une membrane passive sous la sinusoïde, pendant 400~ms.
Nous prenons des pas de 4~ms à $1/32$~ms, deux fois plus petits à chaque fois.}
\en{{\bf The errors.} |free_error| returns the largest error, in mV,
of a method on a passive membrane under the sinusoid, over 400~ms.
We take steps from 4~ms down to $1/32$~ms, halved every time.}

@<\bi{Mesure l'erreur de chaque méthode}{Measure the error of each method}@>=
static double free_error(const lif_method *way, double h)
{
  size_t k = sample_count(400, h) + 1;
  double *J = vector_new(k), U = standard.V_L, worst = 0;
  lif_model m = lif_prepare(standard, way, h);
  stimulus_sinusoid(k, J, h, 100, 50, 5.3);
  for (size_t i = 1; i < k; i++) {
    U = way->move(&m, &J[i-1], U, 0, h);
    worst = fmax(worst, fabs(U - standard.V_L - swing(&standard, (double) i*h)));
  }
  free(J);
  return worst;
}

@ \fr{La pente se mesure entre les deux plus petits pas : quand $\Delta t$ est divisé par deux,
l'erreur l'est par $2^p$, où $p$ est l'ordre.
La ligne~2 du tableau est celle du pas de 1~ms.}
\en{The slope is measured between the two smallest steps: when $\Delta t$ is halved,
the error is divided by $2^p$, where $p$ is the order.
Row~2 of the table is that of the 1~ms step.}

@<\bi{Mesure l'erreur de chaque méthode}{Measure the error of each method}@>=
static void measure_the_errors(void)
{
  static const lif_method *const ways[] = { &lif_euler, &lif_held, &lif_ramp };
  static const char *const slope[] = { "slope-euler", "slope-held", "slope-ramp" };
  double gap[8][3];
  datafile *f = data_open("convergence.tsv", "dt (ms)\tEuler (mV)\theld (mV)\tramp (mV)");
  for (int j = 0; j < 8; j++) {
    double h = 4.0/(1 << j);
    for (int way = 0; way < 3; way++) gap[j][way] = free_error(ways[way], h);
    data_row(f, h, gap[j][0], gap[j][1], gap[j][2]);
  }
  data_close(f);
  for (int way = 0; way < 3; way++)
    value_put(slope[way], "%.2f", portable_log(gap[6][way]/gap[7][way])/portable_log(2));
  value_put("gain-ramp", "%.0f", gap[2][1]/gap[2][2]);
}

@ \fr{{\bf La courbe f--I.} De 100 à 400~pA ; si la rhéobase est ailleurs, la fenêtre s'y déplace.
La théorie a trois cents pas, la simulation trente.}
\en{{\bf The f--I curve.} From 100 to 400~pA; if the rheobase is elsewhere,
the window moves there.
Theory has three hundred steps, the simulation thirty.}

@<\bi{Relève la courbe f--I}{Record the f--I curve}@>=
static void record_the_rates(void)
{
  double threshold = lif_rheobase(&cell), low = 100, unit = 1; /* pA */
  if (threshold < 110 || threshold > 300)
    unit = (cell.V_th - cell.V_r)/(200*cell.R), low = threshold - 31*unit;
  lif_neuron tireless = cell;
  tireless.t_ref = 0;
  datafile *theory = data_open("fi-theory.tsv",
    "I (pA)\trate (Hz)\twithout refractory period (Hz)");
  datafile *points = data_open("fi.tsv", "I (pA)\trate (Hz)");
  for (int j = 0; j <= 300; j++) {
    double J = low + j*unit;
    data_row(theory, J, 1000/lif_interval(&cell, J), 1000/lif_interval(&tireless, J));
    if (j % 10 == 0) data_row(points, J, 1000/interval_at(method, &cell, J, dt));
  }
  data_close(points), data_close(theory);
  value_put("rheobase", "%.1f", threshold);
  value_put("above", "%.0f", 100*(150/lif_rheobase(&standard) - 1));
}

@ \fr{{\bf La résistance de 14~Hz}, pour le neurone par défaut.}
\en{{\bf The resistance for 14~Hz}, for the default neuron.}

@<\bi{Cherche la résistance qui donne 14 Hz}{Look for the resistance that gives 14 Hz}@>=
static void look_for_14_Hz(void)
{
  lif_neuron tuned = standard, measured = standard;
  tuned.R = lif_resistance(&standard, 150, 14), measured.R = 0.222;
  double rate = 1000/interval_at(&lif_held, &standard, 150, 1);
  double tuned_rate = 1000/interval_at(&lif_held, &tuned, 150, 1);
  value_put("rate", "%.2f", rate);
  value_put("R14", "%.4f", tuned.R), value_put("rate14", "%.2f", tuned_rate);
  value_put("R14-more", "%.0f", 100*(tuned.R/standard.R - 1));
  value_put("rate14-more", "%.0f", 100*(tuned_rate/rate - 1));
  value_put("rate222", "%.0f", 1000/lif_interval(&measured, 150));
}

@ \fr{{\bf Le gain et la phase.} Deux cents échantillons par période, la rampe,
et vingt-cinq constantes de temps pour oublier le départ,
dont il ne reste que $e^{-25}$, environ $10^{-11}$.
Divisées par $RA$, les deux moyennes sont les coordonnées d'une flèche dont la longueur est le
gain et l'angle la phase.}
\en{{\bf Gain and phase.} Two hundred samples a period, the ramp,
and twenty-five time constants to forget the start,
of which only $e^{-25}$ remains, about $10^{-11}$.
Divided by $RA$, the two means are the coordinates of an arrow whose length is the gain and whose
angle is the phase.}

@<\bi{Relève le gain et la phase}{Record gain and phase}@>=
static void membrane_response(double f, double H[2])
{
  enum { M = 200 };
  double h = 1000/(f*M), I[M+1], U = cell.V_L; /* ms, pA, mV */
  lif_model m = lif_prepare(cell, &lif_ramp, h);
  stimulus_sinusoid(M+1, I, h, 0, 1, f); /* $A=1$ pA */
  for (double t = 0; t < 25*cell.tau; t += M*h)
    for (int i = 0; i < M; i++) U = lif_ramp.move(&m, &I[i], U, 0, h);
  H[0] = H[1] = 0;
  for (int i = 0; i < M; i++) {
    U = lif_ramp.move(&m, &I[i], U, 0, h);
    H[0] += 2*(U - cell.V_L)*portable_sin_turns((i+1)/(double) M)/(M*cell.R);
    H[1] += 2*(U - cell.V_L)*portable_cos_turns((i+1)/(double) M)/(M*cell.R);
  }
}

@ \fr{De part et d'autre de la coupure,
la théorie a les coordonnées $1/(1+\omega^2\tau^2)$ et $-\omega\tau/(1+\omega^2\tau^2)$ :
il n'y a pas besoin d'arc tangente pour les écrire.}
\en{On either side of the cut-off, theory has the coordinates $1/(1+\omega^2\tau^2)$ and
$-\omega\tau/(1+\omega^2\tau^2)$: no arc tangent is needed to write them.}

@<\bi{Relève le gain et la phase}{Record gain and phase}@>=
static void record_gain_and_phase(void)
{
  double cutoff = 1000/(2*pi*cell.tau), H[2]; /* Hz */
  datafile *points = data_open("frequency.tsv", "f (Hz)\tin phase\tin quadrature");
  for (int j = -6; j <= 8; j++) {
    double f = cutoff*portable_exp(j*portable_log(2)/2);
    membrane_response(f, H);
    data_row(points, f, H[0], H[1]);
    if (j != 0) continue;
    value_put("gain-cutoff", "%.3f", sqrt(H[0]*H[0] + H[1]*H[1]));
    value_put("tangent-cutoff", "%.3f", -H[1]/H[0]);
  }
  data_close(points);
  datafile *curve = data_open("frequency-theory.tsv",
    "f (Hz)\tin phase\tin quadrature\tcut-off (Hz)");
  for (int j = -26; j <= 34; j++) {
    double ratio = portable_exp(j*portable_log(2)/8), power = 1 + ratio*ratio; /* $\omega\tau$ */
    data_row(curve, cutoff*ratio, 1/power, -ratio/power, cutoff);
  }
  data_close(curve);
  value_put("cutoff", "%.3f", cutoff);
}

@ \fr{{\bf Les courants.} Chacun se déduit de l'écart voulu entre l'asymptote et le seuil, en mV.}
\en{{\bf The currents.} Each follows from the gap wanted between asymptote and threshold, in mV.}

@<\bi{Compare cinq courants}{Compare five currents}@>=
static void compare_five_currents(void)
{
  static const double gap[] = { -4, -0.1, 0.55, 2.5, 9 }; /* mV */
  datafile *f = data_open("currents.tsv", "t (ms)\tV (mV)\tI (pA)");
  datafile *g = data_open("currents-spikes.tsv", SPIKE_COLUMNS);
  lif_edges(&model, pulse_start, pulse_end);
  for (int j = 0; j < 5; j++) {
    double J = lif_rheobase(&cell) + gap[j]/cell.R;
    stimulus_pulse(n, I, dt, pulse_start, pulse_end, J);
    lif_run(&model, n, I, V, &spikes);
    data_spikes(g, spikes.n, spikes.t, 1, j+1);
    for (size_t i = 0; i < shown; i += stride) data_row(f, (double) i*dt, V[i], J);
    data_blank(f);
  }
  data_close(g), data_close(f);
}

@ \fr{{\bf Les essais.} Le potentiel des dix premiers, et les potentiels d'action de tous.}
\en{{\bf The trials.} The potential of the first ten, and the action potentials of all.}

@<\bi{Ouvre les fichiers des essais identiques}{Open the files of the identical trials}@>=
datafile *f = data_open("identical.tsv", "t (ms)\tV (mV)\ttrial");
datafile *raster = data_open("identical-spikes.tsv", SPIKE_COLUMNS);

@ \fr{Chaque essai est un bloc du premier fichier.}
\en{Each trial is a block of the first file.}

@<\bi{Écrit l'essai identique |k|}{Write identical trial |k|}@>=
data_spikes(raster, spikes.n, spikes.t, (double) k, 1);
if (k <= 10) {
  for (size_t i = 0; i < shown; i += stride) data_row(f, (double) i*dt, V[i], (double) k);
  data_blank(f);
}

@ \fr{Le compte des essais qui diffèrent va dans le texte.}
\en{The count of the trials that differ goes into the text.}

@<\bi{Ferme les fichiers des essais identiques}{Close the files of the identical trials}@>=
data_close(raster), data_close(f);
value_put("different", "%.0f", different);

@ \fr{{\bf Les erreurs classiques.} |standard_count| compte les potentiels d'action du neurone |c|
pendant un créneau, au pas de 1~ms, et note leurs instants.}
\en{{\bf The classic mistakes.} |standard_count| counts the action potentials of neuron |c| during
a pulse, at a step of 1~ms, and notes their times.}

@<\bi{Exécute les erreurs classiques}{Run the classic mistakes}@>=
static size_t standard_count(const lif_neuron *c, double start, double end, spike_list *s)
{
  enum { N = 2000 };
  static double J[N], U[N]; /* pA, mV */
  lif_model m = lif_prepare(*c, &lif_held, 1);
  stimulus_pulse(N, J, 1, start, end, pulse);
  lif_run(&m, N, J, U, s);
  return s->n;
}

@ \fr{Les quatre erreurs, dans l'ordre du texte.}
\en{The four mistakes, in the order of the text.}

@<\bi{Exécute les erreurs classiques}{Run the classic mistakes}@>=
static void run_the_mistakes(void)
{
  lif_neuron tireless = standard, nervous = standard;
  tireless.t_ref = 0, nervous.V_th = nervous.V_L;
  value_put("rate-tireless", "%.2f", 1000/interval_at(&lif_held, &tireless, pulse, 1));
  value_put("rate-400", "%.1f", 1000/interval_at(&lif_held, &standard, 400, 1));
  value_put("rate-tireless-400", "%.1f", 1000/interval_at(&lif_held, &tireless, 400, 1));
  value_put("rate-rest", "%.1f", 1000/interval_at(&lif_held, &nervous, pulse, 1));
  @<\bi{Lit le pas dans le vecteur temps}{Read the step from the time vector}@>@;
  @<\bi{Ajoute un échantillon au créneau}{Add one sample to the pulse}@>@;
}

@ \fr{Le pas lu dans le vecteur est négatif ; on s'arrête quand le potentiel a dépassé un volt,
et à cent pas au plus.}
\en{The step read from the vector is negative; we stop when the potential has exceeded one volt,
and at a hundred steps at most.}

@<\bi{Lit le pas dans le vecteur temps}{Read the step from the time vector}@>=
double spacing = 1100.0/2199, wrong_dt = -100 + spacing,
  U = standard.V_L, constant[2] = { pulse, pulse };
lif_model mad = lif_prepare(standard, &lif_euler, wrong_dt);
int steps = 0;
while (fabs(U) < 1000 && steps < 100) U = lif_euler.move(&mad, constant, U, 0, wrong_dt), steps++;
value_put("wrong-dt", "%.2f", wrong_dt), value_put("blow-up", "%.0f", steps);
value_put("spacing", "%.5f", spacing), value_put("drift", "%.1f", 2199*(spacing - 0.5));

@ \fr{Le créneau le plus malchanceux finit à l'échantillon qui précède un potentiel d'action.}
\en{The unluckiest pulse ends at the sample just before an action potential.}

@<\bi{Ajoute un échantillon au créneau}{Add one sample to the pulse}@>=
size_t late = 0;
standard_count(&standard, 50, 2000, &spikes);
while (late + 1 < spikes.n && spikes.t[late] < 950) late++;
double unlucky = floor(spikes.t[late]);
value_put("unlucky-end", "%.0f", unlucky);
value_put("count-exclusive", "%.0f", (double) standard_count(&standard, 50, unlucky, &spikes));
value_put("count-inclusive", "%.0f", (double) standard_count(&standard, 50, unlucky + 1, &spikes));

@ \fr{{\bf Vos réponses.} Votre pas d'Euler est comparé au nôtre pour 441 potentiels et courants ;
un résultat qui n'est pas un nombre compte pour un milliard de mV.}
\en{{\bf Your answers.} Your Euler step is compared with ours for 441 potentials and currents;
a result that is not a number counts as a billion mV.}

@<\bi{Éprouve vos réponses}{Try your answers}@>=
static double step_difference(void) /* mV */
{
  double worst = 0;
  for (int j = 0; j <= 20; j++)
    for (int k = 0; k <= 20; k++) {
      double V = cell.V_r + 2*j, J = 20*k; /* mV, pA */
      double gap = fabs(your_step(V, J) - (V + dt/cell.tau*(cell.V_L - V + cell.R*J)));
      worst = fmax(worst, gap < 1e9 ? gap : 1e9);
    }
  return worst;
}

@ \fr{Votre période réfractaire allonge l'intervalle d'un nombre entier de pas.
Le courant porte l'asymptote 10~mV au-dessus du seuil,
et l'enregistrement est assez long pour deux potentiels d'action.}
\en{Your refractory period lengthens the interval by a whole number of steps.
The current takes the asymptote 10~mV above threshold,
and the recording is long enough for two action potentials.}

@<\bi{Éprouve vos réponses}{Try your answers}@>=
static double lengthening(void) /* \bi{en pas}{in steps} */
{
  double J = lif_rheobase(&cell) + 10/cell.R, lowest = fmin(cell.V_L, cell.V_r), gap[2];
  double enough = 3*(cell.t_ref + cell.tau*portable_log((cell.V_th + 10 - lowest)/10)); /* ms */
  size_t N = (size_t) (enough/dt) + 10;
  double *I = vector_new(N), *V = vector_new(N);
  stimulus_pulse(N, I, dt, 0, (double) N*dt, J);
  first_loop(N, I, V, &spikes);
  gap[0] = spikes.n > 1 ? spikes.t[1] - spikes.t[0] : 0;
  your_loop(N, I, V, &spikes);
  gap[1] = spikes.n > 1 ? spikes.t[1] - spikes.t[0] : gap[0];
  free(V), free(I);
  return floor((gap[1] - gap[0])/dt + 0.5);
}

@ \fr{Puis vos deux résistances, sur le neurone par défaut.}
\en{Then your two resistances, on the default neuron.}

@<\bi{Éprouve vos réponses}{Try your answers}@>=
static void try_your_answers(void)
{
  lif_neuron yours = standard;
  double waited = dt*lengthening(), wanted = dt*(double) model.refractory; /* ms */
  target_put("euler-step", step_difference(), 0, 1e-9, "mV d'écart", "mV off");
  target_put("refractory-period", waited, wanted, wanted, "ms de plus", "ms more");
  @<\bi{Votre $R$ pour dix potentiels d'action}{Your $R$ for ten action potentials}@>@;
  answer_check("resistance", "R", yours.R, 0.001, 2);
  double count = (double) standard_count(&yours, 50, 950, &spikes);
  value_put("your-count", "%.0f", count);
  target_put("resistance", count, 10, 10, "potentiels d'action", "action potentials");
  @<\bi{Votre $R$ pour 20 Hz}{Your $R$ for 20 Hz}@>@;
  answer_check("rate-20", "R", yours.R, 0.001, 2);
  double rate = 1000/interval_at(&lif_held, &yours, pulse, 1); /* Hz */
  value_put("your-rate", "%.2f", rate);
  target_put("rate-20", rate, 19.9, 20.1, "Hz", "Hz");
}
