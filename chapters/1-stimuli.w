@* \bi{Vecteurs et stimuli}{Vectors and stimuli}.
\fr{Pour savoir si un neurone répond deux fois de la même façon,
il faut pouvoir lui présenter deux fois {\it exactement} le même courant.
Ce chapitre fabrique les trois courants de tout le livre :
une impulsion, un créneau et une sinusoïde.
Le neurone attendra le chapitre suivant.

Tapez \cmd{make chapter1} :
la commande compile le programme du chapitre, le lance et dessine ses figures.
Pour voir ce que donne un autre courant sans rien modifier,
tapez \cmd{make chapter1 OPTIONS="--I-0=200"}.

À la fin du chapitre, vous saurez :
\li représenter un courant par un vecteur, et dire combien il a d'éléments ;
\li dire où finit un créneau, et ce qu'il en coûte de l'oublier ;
\li écrire la boucle qui remplit un vecteur ;
\li dire ce qu'il faut conserver quand on change de pas de temps.}
\en{To find out whether a neuron responds twice in the same way,
we must be able to present it twice with {\it exactly} the same current.
This chapter makes the three currents of the whole book:
an impulse, a pulse and a sinusoid.
The neuron has to wait until the next chapter.

Type \cmd{make chapter1}:
the command compiles the chapter's program, runs it and draws its figures.
To see what another current gives without editing anything,
type \cmd{make chapter1 OPTIONS="--I-0=200"}.

By the end of the chapter you will be able to:
\li represent a current by a vector, and say how many elements it has;
\li say where a pulse ends, and what forgetting it costs;
\li write the loop that fills a vector;
\li say what must be kept when the time step changes.}

@ \fr{L'article que nous allons reproduire \cite{ms95} tient en quatre pages.
C'est le moment de le lire.}
\en{The paper that we are going to reproduce \cite{ms95} is four pages long.
Now is the time to read it.}
\question{paper}{essential}{1}{\bi{L'article}{The paper}}
\fr{Résumez l'article de Mainen et Sejnowski en cinq lignes au plus.
Avant de le lire, de quel courant attendiez-vous la réponse la plus reproductible,
du courant constant ou de celui qui fluctue ?
Pourquoi le résultat surprend-il ?}
\en{Summarise the paper by Mainen and Sejnowski in five lines at most.
Before you read it, which current would you have expected to give the more reproducible response,
the constant one or the fluctuating one?
Why is the result surprising?}
\answer{paper}{}

@ \fr{Voici le programme du chapitre, vu de haut.
Un nom entre chevrons est une {\it section} :
il dit ce qu'elle fait, et son numéro dit où la trouver.
Les dernières lignes lancent les expériences l'une après l'autre.}
\en{Here is the chapter's program, seen from above.
A name between angle brackets is a {\it section}:
it says what it does, and its number says where to find it.
The last lines run the experiments one after the other.}

@(chapter1.c@>=
@<\bi{Emprunte les outils du chapitre 1}{Borrow the tools of chapter 1}@>@;
@<\bi{Déclare les paramètres du chapitre 1}{Declare the parameters of chapter 1}@>@;
@<\bi{Compte les échantillons, et ceux d'un temps accumulé}{Count the samples, and those of...@>@;
@<\bi{Compare votre boucle à celle du livre}{Compare your loop with the book's}@>@;
@<\bi{Essaie le créneau que vous avez lu}{Try the pulse that you have read}@>@;
@<\bi{Dessine les trois stimuli}{Draw the three stimuli}@>@;
@<\bi{Divise par deux le pas d'une impulsion}{Halve the time step of an impulse}@>@;
@<\bi{Refuse les valeurs qui ne vont pas ensemble}{Refuse values that do not go together}@>@;
int main(int argc, char *argv[])
{
  workshop_begin(argc, argv, "chapter1", parameters);
  check_settings();
  count_samples();
  compare_loops();
  try_your_pulse();
  draw_three_stimuli();
  halve_the_step();
  workshop_end();
  return EXIT_SUCCESS;
}

@*1 \bi{Le temps est un vecteur}{Time is a vector}.
\seclabel{1-time}%
\fr{Un ordinateur ne connaît pas les fonctions continues.
On découpe donc le temps en pas de durée $\Delta t$,
et l'on ne garde d'un courant $I(t)$ que ses valeurs aux instants}
\en{A computer cannot hold a continuous function.
So we cut time into steps of duration $\Delta t$,
and of a current $I(t)$ we keep only the values at the times}
\formula{t_i=i\,\Delta t,\qquad i=0,1,\dots,n-1.}
\fr{Rangées côte à côte, ces valeurs forment un \term{vecteur} ; en C, |double I[n]|.
L'échantillon $I(t_i)$ vaut pour tout le pas qui commence en $t_i$, soit $t_i\le t<t_{i+1}$ :
chaque instant appartient à un pas, et à un seul.}
\en{Stored side by side, these values make a \term{vector}; in C, |double I[n]|.
The sample $I(t_i)$ holds for the whole step that starts at $t_i$, that is, $t_i\le t<t_{i+1}$:
each instant belongs to one step, and to one only.}
@^\bi{vecteur}{vector}@>
@^\bi{échantillon}{sample}@>
@^\bi{pas de temps}{time step}@>
\question{samples}{essential}{}{\bi{\num{2000} ou \num{2001} échantillons ?}%
  {2,000 or 2,001 samples?}}
\fr{On enregistre une seconde avec $\Delta t=\qty{0.5}{ms}$.
Combien d'échantillons, et quel est le dernier instant, si $T=\qty{1000}{ms}$ est exclu ?
S'il est compris ?
Laquelle des deux conventions permet de mettre bout à bout deux enregistrements d'une seconde ?
Une fonction comme {\tt linspace} place \num{2000} points de 0 à \qty{1000}{ms},
{\it bornes comprises} : quel pas obtient-on ?}
\en{One second is recorded with $\Delta t=\qty{0.5}{ms}$.
How many samples are there, and when is the last one, if $T=\qty{1000}{ms}$ is left out?
And if it is included?
Which of the two conventions lets us put two recordings of one second end to end?
A function such as {\tt linspace} places \num{2000} points from 0 to \qty{1000}{ms},
{\it both ends included}: what step does this give?}
\answer{samples}{}

@ \fr{Nous gardons les instants tels que $0\le t_i<T$ :
le programme en compte \val{1:samples}, et le dernier est \val{1:last-time}~ms.
L'instant $T$ ouvrirait le pas suivant.
Quant à {\tt linspace}, elle fait un pas de \val{1:linspace-dt}~ms, presque \num{0.5} :
entre \num{2000} points il n'y a que \num{1999} intervalles.

Pourquoi multiplier, $t_i=i\,\Delta t$, au lieu d'ajouter $\Delta t$ à chaque tour,
ce qui paraît plus naturel ?
Parce qu'une multiplication arrondit une fois, et que mille additions arrondissent mille fois.
Comptons les échantillons d'un temps {\it accumulé}.}
\en{We keep the times such that $0\le t_i<T$:
the program counts \val{1:samples} of them, and the last is \val{1:last-time}~ms.
The instant $T$ would open the next step.
As for {\tt linspace}, it makes a step of \val{1:linspace-dt}~ms, almost \num{0.5}:
this is the fence-post error, for between \num{2000} points there are only \num{1999} gaps.

Why multiply, $t_i=i\,\Delta t$, instead of adding $\Delta t$ at each pass,
which seems more natural?
Because a multiplication rounds once, and a thousand additions round a thousand times.
Let us count the samples of an {\it accumulated} time.}
@^\bi{temps accumulé}{accumulated time}@>

@<\bi{Compte les échantillons, et ceux d'un temps accumulé}{Count the samples, and those of an accumulated time}@>=
static size_t accumulated_count(double step)
{
  size_t n = 0;
  for (double t = 0; t < duration; t += step) n++;
  return n;
}

@ \figure{1-drift}{Écart entre le temps accumulé et $i\,\Delta t$, pour quatre pas de temps.
Un pas de \qty{0.5}{ms} ne dérive pas du tout.}{Difference between accumulated time and
$i\,\Delta t$, for four time steps. A step of \qty{0.5}{ms} does not drift at all.}
\fr{Sur la \figref{1-drift}, regardez d'abord l'échelle :
l'écart ne dépasse pas \val{1:largest-drift}~ps, et aucun neurone n'y est sensible.
Pourtant, au pas de \qty{0.4}{ms}, le temps accumulé compte \val{1:accumulated} échantillons
là où il y en a \val{1:counted} : \val{1:accumulated-verdict}.

Regardez ensuite la forme.
Entre deux puissances de deux, les |double| sont également espacés ;
chaque addition y commet la {\it même} erreur, et rien ne se compense.
De là ces segments de droite, dont les coudes ne peuvent tomber qu'à des puissances de deux.}
\en{In \figref{1-drift}, look first at the scale:
the difference never exceeds \val{1:largest-drift}~ps, and no neuron can feel it.
And yet, with a step of \qty{0.4}{ms}, accumulated time counts \val{1:accumulated} samples
where there are \val{1:counted}: \val{1:accumulated-verdict}.

Then look at the shape.
Between two powers of two, |double|s are evenly spaced;
each addition there makes the {\it same} error, and nothing cancels out.
Hence the straight pieces, whose bends can only lie at powers of two.}
\question{no-drift}{stretch}{}{\bi{Des pas qui ne dérivent pas}{Steps that do not drift}}
\fr{Pourquoi \qty{0.5}{ms} ne dérive-t-il pas, et \qty{0.1}{ms} si ?
Trouvez un autre pas, plus petit que \qty{0.1}{ms}, qui ne dérive pas.
Est-ce une raison suffisante pour accumuler le temps avec celui-là ?}
\en{Why does \qty{0.5}{ms} not drift, while \qty{0.1}{ms} does?
Find another step, smaller than \qty{0.1}{ms}, that does not drift.
Is this reason enough to accumulate time with that one?}
\answer{no-drift}{}

@ \fr{Un instant doit enfin devenir un indice :
|first_sample| renvoie le plus petit $i$ tel que $t_i\ge t$.
Il suffirait d'arrondir $t/\Delta t$ vers le haut, si l'ordinateur savait ce qu'est \num{0.1}.
Mais \num{0.1} a une infinité de chiffres binaires, et un |double| n'en garde que 53.
Voilà pourquoi $3\times\num{0.1}$ dépasse \num{0.3} d'un rien,
et pourquoi $3\times\num{0.3}$ reste juste sous \num{0.9}.

Nous acceptons donc comme entier un quotient qui en est assez proche.
Les valeurs de $t$ et de $\Delta t$ portent chacune une erreur relative d'au plus $2^{-53}$,
et la division autant ; nous tolérons $2^{-51}$.}
\en{Finally, a time must become an index:
|first_sample| returns the smallest $i$ such that $t_i\ge t$.
Rounding $t/\Delta t$ upwards would do, if the computer knew what \num{0.1} is.
But \num{0.1} has infinitely many binary digits, and a |double| keeps only 53 of them.
This is why $3\times\num{0.1}$ just exceeds \num{0.3},
and why $3\times\num{0.3}$ stays just below \num{0.9}.

So we accept as whole a quotient that is close enough to a whole number.
The values of $t$ and $\Delta t$ each carry a relative error of at most $2^{-53}$,
and so does the division; we allow $2^{-51}$.}
@^\bi{arrondi}{rounding}@>

@<\bi{Définit les fonctions des stimuli}{Define the functions of the stimuli}@>=
size_t first_sample(double t, double dt)
{
  double x = t/dt;
  if (!(x > 0)) return 0;
  size_t nearest = (size_t) (x + 0.5);
  double excess = x - (double) nearest;
  return excess > x*0x1p-51 ? nearest + 1 : nearest;
}

@*1 \bi{Le créneau}{The pulse}.
\seclabel{1-pulse}%
\fr{Un \term{créneau} de courant vaut $I_0$ de l'instant $t_a$ à l'instant $t_b$, et zéro ailleurs.
L'échantillon de $t_b$ en fait-il partie ? Et celui de $t_a$ ?
Un programme qui ne l'a pas décidé le décide tout de même, au hasard d'un {\tt <} ou d'un {\tt <=}.}
\en{A current \term{pulse} is $I_0$ from time $t_a$ to time $t_b$, and zero elsewhere.
Is the sample at $t_b$ part of it? And the one at $t_a$?
A program that has not decided decides anyway, by the accident of a {\tt <} or a {\tt <=}.}
@^\bi{créneau}{pulse}@>
@^\bi{bornes d'un intervalle}{ends of an interval}@>
\question{end-included}{essential}{}{\bi{La fin comprise}{The end included}}
\fr{Un créneau de \qty{100}{pA} va de 200 à \qty{300}{ms}.
Combien d'échantillons non nuls, et quelle charge (le courant multiplié par la durée),
si ses deux bords en font partie ? Si le début seul en fait partie ?
Répondez pour $\Delta t=\qty{0.5}{ms}$, puis pour \qty{0.1}{ms}.
Que devient la somme de deux créneaux,
l'un de 200 à \qty{250}{ms}, l'autre de 250 à \qty{300}{ms} ?}
\en{A pulse of \qty{100}{pA} goes from 200 to \qty{300}{ms}.
How many samples are not zero, and what is the charge (current times duration),
if both its edges are part of it? If only its start is?
Answer for $\Delta t=\qty{0.5}{ms}$, then for \qty{0.1}{ms}.
What becomes of the sum of two pulses,
one from 200 to \qty{250}{ms}, the other from 250 to \qty{300}{ms}?}
\answer{end-included}{}

@ \fr{Notre règle est celle des pas : un créneau contient son début et pas sa fin.
C'est à vous d'écrire la première boucle.}
\en{Our rule is the same as for steps: a pulse contains its start and not its end.
The first loop is yours to write.}
\question{own-loop}{recommended}{}{\bi{Votre boucle}{Your own loop}}
\fr{La boucle ci-dessous parcourt le vecteur et décide de chaque échantillon,
mais son créneau s'arrête à mi-chemin.
Corrigez le test.
Le programme compare votre vecteur à celui du livre, d'abord au pas de \qty{0.5}{ms},
puis au pas de \qty{0.7}{ms}, pour un créneau de \num{2.1} à \qty{902.1}{ms} ;
tapez \cmd{make chapter1}, puis \cmd{make questions}.
Le second essai réserve une surprise : laquelle ?}
\en{The loop below walks through the vector and decides on each sample,
but its pulse stops halfway.
Correct the test.
The program compares your vector with the book's, first with a step of \qty{0.5}{ms},
then with a step of \qty{0.7}{ms}, for a pulse from \num{2.1} to \qty{902.1}{ms};
type \cmd{make chapter1}, then \cmd{make questions}.
The second comparison holds a surprise: what is it?}
\hint{Que vaut $3\times\num{0.7}$ pour l'ordinateur ?
Des indices se comparent mieux que des temps.}%
  {What is $3\times\num{0.7}$ for the computer? It is safer to compare indices than times.}
\answer{own-loop}{}

@<\bi{Votre boucle}{Your loop}@>=
for (size_t i = 0; i < n; i++) {
  double t = (double) i*dt; /* ms */
  if (t >= start && t < (start + end)/2) I[i] = amplitude;
  else I[i] = 0;
}

@ \fr{Comparer des temps ne suffit pas : au pas de \qty{0.7}{ms}, la comparaison trouve
\val{1:odd-seen} échantillons au lieu de \val{1:odd-right},
parce que $3\times\num{0.7}$ est calculé juste sous \num{2.1}.
Nous traduisons donc chaque bord en indice, une fois, par |first_sample|,
puis nous ne comparons que des entiers.
La version \term{séquentielle} du livre pose encore la question à chaque échantillon.}
\en{Comparing times is not enough: with a step of \qty{0.7}{ms}, the comparison finds
\val{1:odd-seen} samples instead of \val{1:odd-right},
because $3\times\num{0.7}$ is computed just below \num{2.1}.
So we translate each edge into an index, once, with |first_sample|,
and then compare whole numbers only.
The book's \term{sequential} version still asks the question of each sample.}

@<\bi{Définit les fonctions des stimuli...@>=
void stimulus_pulse_sequential(size_t n, double I[], double dt,
  double start, double end, double amplitude)
{
  size_t first = first_sample(start, dt), last = first_sample(end, dt);
  for (size_t i = 0; i < n; i++)
    if (i >= first && i < last) I[i] = amplitude;
    else I[i] = 0;
}

@ \fr{Mais la réponse ne change que deux fois.
Autant écrire trois suites d'éléments égaux, sans rien demander à aucun :
c'est la version \term{vectorisée}.
Elle dit « les éléments de |first| compris à |last| exclu valent |amplitude| ».
La fonction |edge| est |first_sample|, ramenée dans le vecteur.}
\en{But the answer changes only twice.
We may as well write three runs of equal elements, with no question asked of any of them:
this is the \term{vectorised} version.
It says “the elements from |first| up to, but not including, |last| are |amplitude|”.
The function |edge| is |first_sample|, kept within the bounds of the vector.}
@^\bi{vectorisation}{vectorisation}@>

@<\bi{Définit les fonctions des stimuli...@>=
@<\bi{Définit un bord ramené dans le vecteur}{Define an edge brought back inside the vector}@>@;
void stimulus_pulse(size_t n, double I[], double dt, double start, double end, double amplitude)
{
  size_t first = edge(start, dt, n), last = edge(end, dt, n), i = 0;
  for (; i < first; i++) I[i] = 0;
  for (; i < last; i++) I[i] = amplitude;
  for (; i < n; i++) I[i] = 0;
}

@ \fr{Les deux versions donnent les mêmes bits,
ce que nos tests vérifient pour toutes sortes de bords.
Elles ne prennent pas le même temps.}
\en{The two versions give the same bits, as our tests check for all kinds of edges.
They do not take the same time.}
\question{two-speeds}{essential}{2}{\bi{Deux vitesses}{Two speeds}}
\fr{Laquelle des deux versions est la plus rapide,
et pourquoi, alors qu'elles écrivent les mêmes nombres ?
Pour un vecteur de \num{2000} échantillons, combien de fois chacune se demande-t-elle
si l'on est dans le créneau ?
Qu'attendriez-vous d'un langage interprété, comme Python,
où chaque tour de boucle coûte cent fois plus qu'ici ?}
\en{Which of the two versions is faster, and why, although they write the same numbers?
For a vector of \num{2000} samples, how many times does each ask
whether we are inside the pulse?
What would you expect of an interpreted language such as Python,
where each pass through a loop costs a hundred times more than here?}
\hint{Un processeur sait écrire plusieurs nombres d'un coup, à condition
qu'aucun ne demande une décision à part.}%
  {A processor can write several numbers at once,
provided that none of them needs a decision of its own.}
\answer{two-speeds}{}

@ \fr{L'expérience de la figure~1A de l'article injecte un créneau.
En voici un, trop court et trop fort.}
\en{The experiment of the paper's Figure~1A injects a pulse.
Here is one, too short and too strong.}
\question{right-pulse}{essential}{3}{\bi{Le bon créneau}{The right pulse}}
\fr{Lisez dans l'article la durée et l'intensité du créneau de la figure~1A.
Changez les trois nombres de la section ci-dessous, tapez \cmd{make chapter1},
et regardez la \figref{1-your-pulse}.
Votre créneau porte pour l'instant \val{1:your-charge}~pC : est-ce la charge de l'article ?
La charge suffit-elle à dire que le créneau est le bon ?}
\en{Read in the paper the duration and the strength of the pulse of Figure~1A.
Change the three numbers of the section below, type \cmd{make chapter1},
and look at \figref{1-your-pulse}.
Your pulse now carries \val{1:your-charge}~pC: is that the charge in the paper?
Is the charge enough to say that the pulse is right?}
\answer{right-pulse}{}

@<\bi{Votre créneau}{Your pulse}@>=
double your_start = 150, your_end = 750; /* ms */
double your_current = 200; /* pA */

@ \figure{1-your-pulse}{Votre créneau : lisez son début, sa fin et sa
hauteur.}{Your pulse: read its start, its end and its height.}
\fr{Une figure peut paraître juste et être fausse d'un échantillon.
La charge, $\Delta t\sum I(t_i)$, le révèle.
Pour le créneau du programme, de \val{1:pulse-start} à \val{1:pulse-end}~ms,
nous attendons $I_0(t_b-t_a)=\val{1:expected-charge}$~pC, et nous trouvons \val{1:charge}.
La fin comprise, il aurait \val{1:closed} échantillons au lieu de \val{1:half-open},
et une charge de \val{1:closed-charge}~pC.
L'erreur, $I_0\,\Delta t$, est petite, mais elle change avec le pas de temps :
deux personnes qui n'ont pas pris le même n'injectent pas le même courant.}
\en{A figure may look right and be wrong by one sample.
The charge, $\Delta t\sum I(t_i)$, reveals it.
For the program's own pulse, from \val{1:pulse-start} to \val{1:pulse-end}~ms,
we expect $I_0(t_b-t_a)=\val{1:expected-charge}$~pC, and we find \val{1:charge}.
With its end included, it would have \val{1:closed} samples instead of \val{1:half-open},
and a charge of \val{1:closed-charge}~pC.
The error, $I_0\,\Delta t$, is small, but it changes with the time step:
two people who chose different steps do not inject the same current.}

@*1 \bi{Les trois stimuli}{The three stimuli}.
\seclabel{1-stimuli}%
\fr{Le cours d'origine appelle « spike » le courant le plus bref qu'un vecteur puisse porter.
Comme un spike est partout ailleurs un potentiel d'action, nous dirons \term{impulsion}.
Elle n'a qu'un échantillon non nul.
Nous ne fixons pas sa hauteur mais sa {\it charge}~$Q$, c'est-à-dire son aire ;
la hauteur est $Q/\Delta t$.}
\en{The course calls “spike” the briefest current that a vector can carry.
Since a spike is an action potential everywhere else, we shall say \term{impulse}.
It has a single sample that is not zero.
We do not set its height but its {\it charge}~$Q$, that is, its area;
the height is $Q/\Delta t$.}
@^\bi{impulsion}{impulse}@>

@<\bi{Définit les fonctions des stimuli...@>=
void stimulus_impulse(size_t n, double I[], double dt, double when, double charge)
{
  size_t peak = first_sample(when, dt);
  for (size_t i = 0; i < n; i++) I[i] = 0;
  if (peak < n) I[peak] = charge/dt;
}

@ \fr{La sinusoïde oscille autour de sa moyenne, $I(t)=I_m+A\sin 2\pi ft$.
Notre sinus, construit dans l'\appref{C}, attend un angle en tours
et donne les mêmes bits sur toutes les machines.
Avec $f$ en hertz et $t$ en millisecondes, l'angle est $ft/1000$.}
\en{The sinusoid oscillates around its mean, $I(t)=I_m+A\sin 2\pi ft$.
Our sine, built in \appref{C}, expects an angle in turns
and gives the same bits on all machines.
With $f$ in hertz and $t$ in milliseconds, the angle is $ft/1000$.}

@<\bi{Définit les fonctions des stimuli...@>=
void stimulus_sinusoid(size_t n, double I[], double dt,
  double mean, double amplitude, double frequency)
{
  for (size_t i = 0; i < n; i++)
    I[i] = mean + amplitude*portable_sin_turns(frequency*((double) i*dt)/1000);
}

@ \fr{Une fois les trois vecteurs prêts,
une colonne de temps et une pour chacun suffisent à les dessiner.
Les unités sont choisies pour qu'aucune puissance de dix ne traîne dans les formules :
des millisecondes et des picoampères, donc des femtocoulombs.}
\en{Once the three vectors are ready,
one column for time and one for each of them are enough to draw them.
The units are chosen so that no power of ten lingers in the formulas:
milliseconds and picoamperes, hence femtocoulombs.}

@<\bi{Dessine les trois stimuli...@>=
static void draw_three_stimuli(void)
{
  size_t n = sample_count(duration, dt);
  double *impulse = vector_new(n), *pulse = vector_new(n), *sine = vector_new(n); /* pA */
  stimulus_impulse(n, impulse, dt, impulse_time, impulse_charge);
  stimulus_pulse(n, pulse, dt, pulse_start, pulse_end, I_0);
  stimulus_sinusoid(n, sine, dt, sine_mean, sine_amplitude, frequency);
  trace_write("stimuli.tsv", "t (ms)\timpulse (pA)\tpulse (pA)\tsinusoid (pA)",
    n, dt, impulse, pulse, sine);
  @<\bi{Pèse les trois stimuli}{Weigh the three stimuli}@>@;
  free(impulse); free(pulse); free(sine);
}

@ \figure{1-stimuli}{Les trois stimuli : une impulsion, un créneau et une sinusoïde.
Chacun a son échelle de courant.}{The three stimuli: an impulse, a pulse and a sinusoid.
Each has its own scale of current.}
\fr{En haut de la \figref{1-stimuli}, l'impulsion :
un seul échantillon, de \val{1:impulse-height}~pA.
En bas, la sinusoïde, de \val{1:frequency}~Hz.
Une membrane dont la constante de temps est de \qty{30}{ms}
a pour fréquence de coupure $1/(2\pi\times\qty{30}{ms})=\qty{5.3}{Hz}$ ;
le \chapref{2} montrera ce que cela veut dire.

Sur un nombre entier de cycles, la moyenne des échantillons vaut $I_m$,
et leur \term{valeur efficace} (la racine de la moyenne des carrés) $\sqrt{I_m^2+A^2/2}$.
Nos \val{1:cycles} cycles ont une moyenne de \val{1:sine-average}~pA pour $I_m=\val{1:sine-mean}$,
et une valeur efficace de \val{1:sine-rms}~pA, contre \val{1:sine-rms-cycles}
pour un nombre entier de cycles.}
\en{At the top of \figref{1-stimuli}, the impulse: a single sample, of \val{1:impulse-height}~pA.
At the bottom, the sinusoid, of \val{1:frequency}~Hz.
A membrane whose time constant is \qty{30}{ms}
has a cut-off frequency of $1/(2\pi\times\qty{30}{ms})=\qty{5.3}{Hz}$;
\chapref{2} will show what this means.

The mean of the samples is $I_m$, and their \term{rms} (the root of the mean of the squares)
$\sqrt{I_m^2+A^2/2}$, over a whole number of cycles.
Our \val{1:cycles} cycles have a mean of \val{1:sine-average}~pA for $I_m=\val{1:sine-mean}$,
and an rms of \val{1:sine-rms}~pA, where a whole number of cycles
would give \val{1:sine-rms-cycles}.}
@^\bi{sinusoïde}{sinusoid}@>
@^\bi{valeur efficace}{root mean square}@>
\question{whole-cycles}{stretch}{}{\bi{Un nombre entier de cycles}{A whole number of cycles}}
\fr{Quelle est la plus courte durée, en secondes entières,
sur laquelle la moyenne d'une sinusoïde de \qty{5.3}{Hz} est exactement $I_m$ ?
Vérifiez-le par \cmd{make chapter1 OPTIONS="--duration=2000"} et d'autres durées :
la moyenne est la valeur \cmd{1:sine-average} de \file{build/trial/chapter1/values.tex}.
Avec $\theta=f\,\Delta t$ tour par pas, démontrez que la moyenne de $n$ échantillons est}
\en{What is the shortest duration, in whole seconds,
over which the mean of a sinusoid of \qty{5.3}{Hz} is exactly $I_m$?
Check it with \cmd{make chapter1 OPTIONS="--duration=2000"} and other durations:
the mean is the value \cmd{1:sine-average} in \file{build/trial/chapter1/values.tex}.
With $\theta=f\,\Delta t$ turns per step, prove that the mean of $n$ samples is}
\formula{I_m+{A\over n}\,{\sin\pi n\theta\,\sin\pi(n-1)\theta\over\sin\pi\theta}.}
\answer{whole-cycles}{}

@*1 \bi{Diviser le pas par deux}{Halving the step}.
\seclabel{1-halved}%
\fr{Pour rendre une simulation plus précise, on divise le pas de temps par deux.
Un créneau n'en souffre pas :
deux fois plus d'échantillons, de même hauteur, moitié moins longs, font la même aire.
Mais une impulsion n'a qu'un échantillon.}
\en{To make a simulation more accurate, one halves the time step.
A pulse does not mind:
twice as many samples, of the same height, half as long, make the same area.
But an impulse has a single sample.}
\question{keep-the-charge}{recommended}{}{\bi{Une ligne pour tout pas}{One line for any step}}
\fr{Un collègue a codé son impulsion de \qty{1000}{fC} à \qty{500}{ms} par la ligne ci-dessous,
avec $\Delta t=\qty{0.5}{ms}$, puis il est passé à $\Delta t=\qty{0.25}{ms}$.
Deux choses ont changé : lesquelles ?
Récrivez la ligne pour que le stimulus soit le même à tout pas |dt| (en ms).
Le programme l'essaie à \qty{0.25}{ms} ;
\cmd{make questions} donne la charge et l'instant qu'il mesure.}
\en{A colleague coded an impulse of \qty{1000}{fC} at \qty{500}{ms} by the line below,
with $\Delta t=\qty{0.5}{ms}$, and then went to $\Delta t=\qty{0.25}{ms}$.
Two things have changed: what are they?
Rewrite the line so that the stimulus is the same at any step |dt| (in ms).
The program tries it at \qty{0.25}{ms};
\cmd{make questions} gives the charge and the time that it measures.}
\answer{keep-the-charge}{}

@<\bi{Votre ligne, pour tout pas}{Your line, for any step}@>=
I[1000] = 2000; /* pA */

@ \figure{1-halved}{Une impulsion quand le pas de temps diminue.
À gauche, la hauteur est constante, et l'aire fond ; à droite, la charge est constante.}{An
impulse as the time step shrinks. On the left, the height is kept, and the area melts away;
on the right, the charge is kept.}
\fr{À gauche de la \figref{1-halved}, à hauteur constante,
le rectangle s'amincit et la charge fond :
\val{1:lost-charge}~fC au lieu de \val{1:impulse-charge} pour le pas le plus fin.
Un neurone qui intègre ce courant répond d'autant moins : ce n'est plus le même stimulus.
À droite, à charge constante, le rectangle s'amincit et grandit, jusqu'à \val{1:tallest}~pA,
et son aire ne change pas.
Cette seconde façon de faire converge,
vers ce que les mathématiciens appellent une impulsion de Dirac.}
\en{On the left of \figref{1-halved}, where the height is kept, the rectangle gets thinner and
the charge melts away: \val{1:lost-charge}~fC instead of \val{1:impulse-charge} at the finest step.
A neuron that integrates this current responds so much less: it is no longer the same stimulus.
On the right, where the charge is kept,
the rectangle gets thinner and taller, up to \val{1:tallest}~pA,
and its area does not change.
This second way converges, towards what mathematicians call a Dirac impulse.}
@^\bi{charge (d'une impulsion)}{charge (of an impulse)}@>

@*1 \bi{Résumé}{Summary}.
\seclabel{1-summary}%
\fr{Une fonction du temps est un vecteur.
L'échantillon $i$ vaut pour $t_i\le t<t_{i+1}$, avec $t_i=i\,\Delta t$ toujours recalculé ;
on garde ceux qui précèdent~$T$.
Un instant devient un indice une seule fois, puis on ne compare que des entiers.
Un créneau contient son début et pas sa fin.
Une impulsion se décrit par sa charge.
Mesurer une charge, une moyenne,
une valeur efficace révèle l'échantillon de trop que l'œil ne voit pas.

Pour aller plus loin : l'article \cite{ms95}, à garder sous la main pendant tout le cours ;
et, sur l'arithmétique des ordinateurs, un texte classique \cite{goldberg91}.
Le chapitre suivant donne enfin ces courants à un neurone.}
\en{A function of time is a vector.
Sample $i$ holds for $t_i\le t<t_{i+1}$, with $t_i=i\,\Delta t$ always computed afresh;
we keep those that come before~$T$.
A time becomes an index only once, and from then on we compare whole numbers.
A pulse contains its start and not its end.
An impulse is described by its charge.
Measuring a charge, a mean or an rms reveals the one sample too many that the eye misses.

To go further: the paper \cite{ms95}, to keep at hand during the whole course;
and, on the arithmetic of computers, a classic text \cite{goldberg91}.
The next chapter at last gives these currents to a neuron.}

@*1 \bi{Coulisses}{Backstage}.
\backstage
\fr{Ce qui suit complète le programme : paramètres, contrôles, mesures et fichiers.
Rien n'y est nécessaire pour comprendre l'histoire.
Le programme emprunte l'atelier et les statistiques (\appref{B}),
et son propre module \cmd{stimuli}.}
\en{What follows completes the program: parameters, checks, measurements and files.
Nothing in it is needed to understand the story.
The program borrows the workshop and the statistics (\appref{B}), and its own module \cmd{stimuli}.}

@<\bi{Emprunte les outils du chapitre 1...@>=
#include <math.h>
#include <stdlib.h>
#include "statistics.h"
#include "stimuli.h"
#include "workshop.h"

@ \fr{Pour changer une valeur par défaut, changez-la ici.
La table vient des lignes qui suivent, comme le texte de \cmd{build/bin/chapter1 --help}.}
\en{To change a default, change it here.
The table comes from the rows that follow, as does the text of \cmd{build/bin/chapter1 --help}.}
\parameters{1}

@<\bi{Déclare les paramètres du chapitre 1...@>=
static double duration = 1000, dt = 0.5; /* ms */
static double impulse_time = 500, impulse_charge = 1000; /* ms, fC */
static double pulse_start = 200, pulse_end = 900, I_0 = 100; /* ms, ms, pA */
static double sine_mean = 100, sine_amplitude = 50, frequency = 5.3; /* pA, pA, Hz */
static uint64_t halvings = 2;

@ \fr{Chaque ligne donne le nom de l'option, le symbole, l'unité, la variable qui garde la valeur,
l'intervalle permis et ce que c'est, dans les deux langues.}
\en{Each row gives the option's name, the symbol, the unit, the variable that keeps the value,
the allowed range and what it is, in both languages.}

@<\bi{Déclare les paramètres du chapitre 1...@>=
static const parameter parameters[] = {@/
  { "duration", "T", "ms", &duration, NULL, 1, 10000,
    "durée des stimuli", "duration of the stimuli" },@/
  { "dt", "Δt", "ms", &dt, NULL, 0.01, 10, "pas de temps", "time step" },@/
  { "impulse-time", "t_Q", "ms", &impulse_time, NULL, 0, 10000,
    "instant de l'impulsion", "time of the impulse" },@/
  { "impulse-charge", "Q", "fC", &impulse_charge, NULL, -10000, 10000,
    "charge de l'impulsion", "charge of the impulse" },@/
  { "pulse-start", "t_a", "ms", &pulse_start, NULL, 0, 10000,
    "début du créneau", "start of the pulse" },@/
  { "pulse-end", "t_b", "ms", &pulse_end, NULL, 0, 10000, "fin du créneau", "end of the pulse" },@/
  { "I-0", "I_0", "pA", &I_0, NULL, -10000, 10000, "courant du créneau", "current of the pulse" },@/
  @<\bi{Lignes de la sinusoïde et des divisions du pas}{Rows of the sinusoid and of the...@>@;
  { NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL }
};

@ \fr{La sinusoïde a trois paramètres ; le dernier dit combien de fois diviser le pas.}
\en{The sinusoid has three parameters; the last says how many times to halve the step.}

@<\bi{Lignes de la sinusoïde et des divisions du pas}{Rows of the sinusoid and of the halvings}@>=
  { "sine-mean", "I_m", "pA", &sine_mean, NULL, -10000, 10000,
    "moyenne de la sinusoïde", "mean of the sinusoid" },@/
  { "sine-amplitude", "A", "pA", &sine_amplitude, NULL, 0, 10000,
    "amplitude de la sinusoïde", "amplitude of the sinusoid" },@/
  { "frequency", "f", "Hz", &frequency, NULL, 0, 1000,
    "fréquence de la sinusoïde", "frequency of the sinusoid" },@/
  { "halvings", "k", "", NULL, &halvings, 1, 6,
    "nombre de divisions du pas par deux", "number of halvings of the time step" },@/

@ \fr{Un bord qui tombe entre deux échantillons n'aurait pas le même effet à tous les pas :
nous le refusons.
De même un créneau ou une impulsion hors de l'enregistrement.
Enfin, une sinusoïde échantillonnée moins de deux fois par cycle en montre une autre, plus lente.}
\en{An edge that falls between two samples would not have the same effect at all steps:
we refuse it.
We also refuse a pulse or an impulse outside the recording.
Lastly, a sinusoid sampled less than twice per cycle shows another one, slower.}

@<\bi{Refuse les valeurs qui ne vont pas ensemble...@>=
static void check_settings(void)
{
  grid_check("impulse-time", impulse_time, dt);
  grid_check("pulse-start", pulse_start, dt);
  grid_check("pulse-end", pulse_end, dt);
  @<\bi{Refuse un créneau qui finit avant de commencer}{Refuse a pulse that ends before it...@>@;
  if (pulse_end > duration)
    refuse_option("pulse-end", "le créneau finirait après l'enregistrement (option --duration)",
      "the pulse would end after the recording (option --duration)");
  if (impulse_time >= duration)
    refuse_option("impulse-time",
      "l'impulsion tomberait après l'enregistrement (option --duration)",
      "the impulse would fall after the recording (option --duration)");
  if (frequency*dt >= 500)
    refuse_option("frequency", "moins de deux échantillons par cycle (option --dt)",
      "fewer than two samples per cycle (option --dt)");
}

@ \fr{D'autres chapitres ont un créneau, et partagent ce contrôle.}
\en{Other chapters have a pulse, and share this check.}

@<\bi{Refuse un créneau qui finit...@>=
if (pulse_end < pulse_start)
  refuse_option("pulse-end", "le créneau finirait avant de commencer",
    "the pulse would end before it starts");

@ \fr{Le module \cmd{stimuli} sert dans tous les chapitres.
Les temps sont en ms, les courants en pA, les charges en fC, les fréquences en Hz ;
chaque fonction fixe les $n$ éléments du vecteur |I|, et ignore ce qui tombe au-dehors.
Il faut $\Delta t>0$ et moins de $2^{50}$ pas.}
\en{The module \cmd{stimuli} serves in all the chapters.
Times are in ms, currents in pA, charges in fC, frequencies in Hz;
each function sets the $n$ elements of the vector |I|, and ignores what falls outside.
We need $\Delta t>0$, and fewer than $2^{50}$ steps.}

@(stimuli.h@>=
#ifndef STIMULI_H
#define STIMULI_H
#include <stddef.h>
size_t first_sample(double t, double dt);
size_t sample_count(double duration, double dt);
void stimulus_pulse_sequential(size_t n, double I[], double dt,
  double start, double end, double amplitude);
void stimulus_pulse(size_t n, double I[], double dt, double start, double end, double amplitude);
void stimulus_impulse(size_t n, double I[], double dt, double when, double charge);
void stimulus_sinusoid(size_t n, double I[], double dt,
  double mean, double amplitude, double frequency);
#endif

@ \fr{Le nombre d'échantillons avant $T$ est l'indice du premier qui n'est pas avant $T$.}
\en{The number of samples before $T$ is the index of the first one that is not before $T$.}

@(stimuli.c@>=
#include "elementary.h"
#include "stimuli.h"
@<\bi{Définit les fonctions des stimuli...@>@;
size_t sample_count(double duration, double dt)
{
  return first_sample(duration, dt);
}

@ \fr{Un bord placé après la fin du vecteur devient cette fin.}
\en{An edge beyond the end of the vector becomes that end.}

@<\bi{Définit un bord ramené...@>=
static size_t edge(double t, double dt, size_t n)
{
  size_t i = first_sample(t, dt);
  return i < n ? i : n;
}

@ \fr{L'écart entre temps accumulé et $i\,\Delta t$ est écrit en picosecondes
(un milliardième de milliseconde), en quelque 500 points pour chaque pas ;
la fonction renvoie le plus grand.}
\en{The difference between accumulated time and $i\,\Delta t$ is written in picoseconds
(a billionth of a millisecond), at some 500 points for each step;
the function returns the largest.}

@<\bi{Compte les échantillons...@>=
static double write_drift(datafile *f, double step)
{
  size_t count = sample_count(duration, step), stride = count/500 + 1;
  double t = 0, largest = 0;
  for (size_t i = 0; i <= count; i++, t += step) {
    double drift = 1e9*(t - (double) i*step);
    if (i % stride == 0) data_row(f, (double) i*step, drift);
    largest = fmax(largest, fabs(drift));
  }
  data_blank(f);
  return largest;
}

@ \fr{Les deux comptes de la première expérience, et ce que l'on peut en dire.}
\en{The two counts of the first experiment, and what can be said of them.}

@<\bi{Compte les échantillons...@>=
static void count_samples(void)
{
  static const double steps[] = { 0.5, 0.4, 0.1, 0.01 }; /* ms */
  size_t n = sample_count(duration, dt), counted = sample_count(duration, 0.4);
  size_t accumulated = accumulated_count(0.4);
  double largest = 0;
  datafile *f = data_open("drift.tsv", "t (ms)\tdrift (ps)");
  for (int k = 0; k < 4; k++) largest = fmax(largest, write_drift(f, steps[k]));
  data_close(f);
  @<\bi{Donne au texte les comptes d'échantillons}{Hand the counts of samples to the text}@>@;
}

@ \fr{La phrase qui suit les deux comptes dépend d'eux.}
\en{The phrase that follows the two counts depends on them.}

@<\bi{Donne au texte les comptes...@>=
value_put("samples", "%.0f", (double) n);
value_put("last-time", "%.15g", (double) (n - 1)*dt);
value_put("linspace-dt", "%.5f", 1000.0/(2000 - 1));
value_put("largest-drift", "%.2g", largest);
value_put("counted", "%.0f", (double) counted);
value_put("accumulated", "%.0f", (double) accumulated);
value_word("accumulated-verdict", accumulated > counted,
  "le dernier instant, qui devrait tomber sur $T$, tombe juste avant, "
    "et la boucle fait un tour de trop",
  "the last instant, which should fall on $T$, falls just short of it, "
    "and the loop makes one turn too many",
  "à cette durée, les deux comptes s'accordent, ce qui rend le piège plus difficile à voir",
  "at this duration the two counts agree, which makes the trap harder to see");

@ \fr{Votre boucle devient une fonction, avec les mêmes arguments que celles du livre.
Nous comptons les échantillons où les deux vecteurs diffèrent ; il n'en faut aucun.}
\en{Your loop becomes a function, with the same arguments as the book's.
We count the samples where the two vectors differ; there should be none.}

@<\bi{Compare votre boucle...@>=
static void your_loop(size_t n, double I[], double dt, double start, double end, double amplitude)
{
  @<\bi{Votre boucle}{Your loop}@>@;
}
@#
static double mismatches(double step, double start, double end)
{
  size_t n = sample_count(1000, step), count = 0;
  double *yours = vector_new(n), *ours = vector_new(n); /* pA */
  your_loop(n, yours, step, start, end, 100);
  stimulus_pulse(n, ours, step, start, end, 100);
  for (size_t i = 0; i < n; i++) count += yours[i] != ours[i];
  free(yours); free(ours);
  return (double) count;
}

@ \fr{La boucle qui compare des temps est refaite ici pour mesurer ce qu'elle manque.}
\en{The loop that compares times is made again here, to measure what it misses.}

@<\bi{Compare votre boucle...@>=
static void compare_loops(void)
{
  size_t seen = 0, right = first_sample(902.1, 0.7) - first_sample(2.1, 0.7);
  for (size_t i = 0; i < sample_count(1000, 0.7); i++)
    seen += (double) i*0.7 >= 2.1 && (double) i*0.7 < 902.1;
  value_put("odd-seen", "%.0f", (double) seen);
  value_put("odd-right", "%.0f", (double) right);
  target_put("own-loop", mismatches(0.5, 100, 700), 0, 0,
    "échantillons faux au pas de 0,5 ms", "wrong samples at a step of 0.5 ms");
  target_put("own-loop", mismatches(0.7, 2.1, 902.1), 0, 0,
    "échantillons faux au pas de 0,7 ms", "wrong samples at a step of 0.7 ms");
}

@ \fr{Votre créneau a son vecteur, son fichier et sa mesure.}
\en{Your pulse has its vector, its file and its measurement.}

@<\bi{Essaie le créneau...@>=
static void try_your_pulse(void)
{
  @<\bi{Votre créneau}{Your pulse}@>@;
  answer_check("right-pulse", "your_start", your_start, 0, 10000);
  answer_check("right-pulse", "your_end", your_end, your_start, 10000);
  answer_check("right-pulse", "your_current", your_current, -10000, 10000);
  size_t n = sample_count(duration, dt);
  double *yours = vector_new(n); /* pA */
  stimulus_pulse(n, yours, dt, your_start, your_end, your_current);
  trace_write("your-pulse.tsv", "t (ms)\tI (pA)", n, dt, yours);
  double your_charge = mean(n, yours)*(double) n*dt/1000; /* pC */
  value_put("your-charge", "%.6g", your_charge);
  target_put("right-pulse", your_charge, 135, 135, "pC", "pC");
  target_put("right-pulse", your_current, 150, 150, "pA", "pA");
  free(yours);
}

@ \fr{La charge est la moyenne multipliée par la durée ; les comptes, eux, viennent des indices.
Un créneau qui contiendrait sa fin aurait un échantillon de plus.}
\en{The charge is the mean times the duration; the counts come from the indices.
A pulse that contained its end would have one sample more.}

@<\bi{Pèse les trois stimuli...@>=
double inside = (double) (first_sample(pulse_end, dt) - first_sample(pulse_start, dt));
value_put("pulse-start", "%.15g", pulse_start);
value_put("pulse-end", "%.15g", pulse_end);
value_put("expected-charge", "%.6g", I_0*(pulse_end - pulse_start)/1000);
value_put("charge", "%.6g", mean(n, pulse)*(double) n*dt/1000);
value_put("half-open", "%.0f", inside);
value_put("closed", "%.0f", inside + 1);
value_put("closed-charge", "%.6g", I_0*(inside + 1)*dt/1000);
value_put("impulse-height", "%.6g", impulse_charge/dt);

@ \fr{La valeur efficace vient de la covariance du vecteur avec lui-même :
la moyenne des carrés est la variance plus le carré de la moyenne.}
\en{The rms comes from the covariance of the vector with itself:
the mean of the squares is the variance plus the square of the mean.}

@<\bi{Pèse les trois stimuli...@>=
double average = mean(n, sine), squares = covariance(n, sine, sine, 0) + average*average;
value_put("frequency", "%.6g", frequency);
value_put("cycles", "%.6g", frequency*duration/1000);
value_put("sine-mean", "%.6g", sine_mean);
value_put("sine-average", "%.2f", average);
value_put("sine-rms", "%.2f", sqrt(squares));
value_put("sine-rms-cycles", "%.2f", sqrt(sine_mean*sine_mean + sine_amplitude*sine_amplitude/2));

@ \fr{Autour de l'impulsion, quelques pas suffisent.
À hauteur constante, la charge est celle d'un pas plus court que $\Delta t$ : |kept| fC.}
\en{Around the impulse, a few steps are enough.
When the height is kept, the charge is that of a step shorter than $\Delta t$: |kept| fC.}

@<\bi{Divise par deux le pas...@>=
static void write_around_impulse(datafile *f, double step, double kept)
{
  size_t first = first_sample(fmax(impulse_time - 2*dt, 0), step);
  size_t last = first_sample(fmin(impulse_time + 3*dt, duration), step);
  double *height = vector_new(last - first), *charge = vector_new(last - first); /* pA */
  double since = impulse_time - (double) first*step; /* ms */
  stimulus_impulse(last - first, height, step, since, kept);
  stimulus_impulse(last - first, charge, step, since, impulse_charge);
  for (size_t i = first; i < last; i++)
    data_row(f, (double) i*step, height[i-first], charge[i-first]);
  data_blank(f);
  free(height); free(charge);
}

@ \fr{Les deux façons côte à côte, pour le pas $\Delta t$, puis sa moitié, puis son quart.}
\en{Both ways side by side, for the step $\Delta t$, then half of it, then a quarter.}

@<\bi{Divise par deux le pas...@>=
@<\bi{Essaie votre ligne}{Try your line}@>@;
static void halve_the_step(void)
{
  double step = dt, kept = impulse_charge; /* ms, fC */
  datafile *f = data_open("halved.tsv", "t (ms)\theight held (pA)\tcharge held (pA)");
  for (uint64_t k = 0; k <= halvings; k++, step /= 2) {
    kept = impulse_charge*step/dt;
    write_around_impulse(f, step, kept);
  }
  data_close(f);
  value_put("impulse-charge", "%.6g", impulse_charge);
  value_put("lost-charge", "%.6g", kept);
  value_put("tallest", "%.6g", impulse_charge/(2*step));
  try_your_line(0.25);
}

@ \fr{Votre ligne trouve un vecteur d'une seconde, plein de zéros.
L'instant est celui du dernier échantillon non nul.}
\en{Your line finds a vector of one second, full of zeros.
The time is that of the last sample that is not zero.}

@<\bi{Essaie votre ligne...@>=
static void try_your_line(double dt)
{
  size_t n = sample_count(1000, dt), when = 0;
  double *I = vector_new(n); /* pA */
  @<\bi{Votre ligne, pour tout pas}{Your line, for any step}@>@;
  for (size_t i = 0; i < n; i++) if (I[i] != 0) when = i;
  target_put("keep-the-charge", mean(n, I)*(double) n*dt, 999.999, 1000.001, "fC", "fC");
  target_put("keep-the-charge", (double) when*dt, 500, 500, "ms", "ms");
  free(I);
}
