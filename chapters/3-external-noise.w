@* \bi{Le bruit externe}{External noise}.
\fr{Dans une tranche de cortex, un neurone ne reçoit presque rien.
Dans un cerveau, des milliers de synapses se bousculent à sa porte,
et le courant qu'il reçoit ressemble à un bruit.
Mainen et Sejnowski \cite{ms95} ont donc injecté un bruit, avec une idée de plus :
l'enregistrer, et rejouer \emph{le même} à chaque essai.
Toute leur découverte tient à ce geste.
Ce chapitre vous apprend à le faire :
fabriquer un bruit dont on maîtrise l'amplitude et la lenteur, le geler,
et voir ce que le neurone en fait.

Pour le lancer : \cmd{make chapter3} ;
ou \cmd{make chapter3 OPTIONS="--sigma=50"}, qui change l'amplitude et dessine à part,
dans \file{build/trial/chapter3}, sans toucher aux figures du livre.
Regardez d'abord la \figref{3-raster} :
deux fois le même programme, à un numéro près.

À la fin du chapitre, vous saurez :
\li décrire un bruit par trois nombres, sa moyenne, son écart-type et son temps caractéristique ;
\li geler un bruit, et dire ce qu'un raster d'essais identiques prouve et ne prouve pas ;
\li dire pourquoi un bruit dont l'amplitude dépend du pas de temps est faux, et le corriger ;
\li reconnaître le bruit de l'article, et prévoir ce qu'un neurone en garde.}
\en{A neuron in a slice of cortex receives almost nothing.
In a brain, thousands of synapses jostle at its door,
and the current that reaches it looks like noise.
So Mainen and Sejnowski \cite{ms95} injected noise, with one further idea:
to record it, and to play \emph{the same one} again in every trial.
Their whole discovery rests on this trick.
In this chapter we learn it:
how to build a noise whose size and slowness we control, how to freeze it,
and what the neuron does with it.

To run it: \cmd{make chapter3};
or \cmd{make chapter3 OPTIONS="--sigma=50"}, which changes the amplitude and draws its figures
in \file{build/trial/chapter3}, leaving the book's alone.
Look first at \figref{3-raster}:
the same program run twice, with one number changed.

By the end of the chapter you will be able to:
\li describe a noise by three numbers: its mean, standard deviation and characteristic time;
\li freeze a noise, and say what a raster of identical trials proves and what it does not;
\li say why a noise whose amplitude depends on the time step is wrong, and put it right;
\li recognise the paper's noise, and predict how much of it a neuron keeps.}

@ \fr{Le programme est une suite d'expériences, dans l'ordre du chapitre.
Chacune est une fonction ; celles qui commencent par |try_your| essaient vos réponses.}
\en{The program is a series of experiments, in the order of the chapter.
Each is a function; those whose names begin with |try_your| try your answers.}
@(chapter3.c@>=
@<\bi{Inclut les modules dont \.{chapter3} a besoin}{Include the modules that \.{chapter3}...@>@;
@<\bi{Déclare les réglages de \.{chapter3}}{Declare the settings of \.{chapter3}}@>@;
@<\bi{Définit les outils de \.{chapter3}}{Define the tools of \.{chapter3}}@>@;
@<\bi{Définit les expériences de \.{chapter3}}{Define the experiments of \.{chapter3}}@>@;
int main(int argc, char *argv[])
{
  workshop_begin(argc, argv, "chapter3", parameters);
  check_settings();
  quote_settings();
  compare_one_trial();
  repeat_fresh_then_frozen();
  try_your_numbers(), share_one_generator();
  measure_the_flawed_noise();
  try_your_amplitude(), try_your_step();
  follow_the_start();
  tell_two_noises_apart();
  measure_a_free_membrane();
  go_through_amplitudes_and_times();
  sweep_mean_and_amplitude();
  try_your_settings();
  stretch_the_step();
  workshop_end();
  return 0;
}

@*1 \bi{Un bruit que l'on règle}{A noise that can be set}.
\seclabel{3-noise}%
\fr{Un bruit \term{blanc} oublie tout d'un instant à l'autre.
Un bruit \term{coloré}@^\bi{bruit coloré}{coloured noise}@> se souvient un peu :
s'il est fort maintenant, il le sera encore dans une milliseconde.
Les courants synaptiques sont ainsi, car un canal ouvert met quelques millisecondes à se refermer.
Trois nombres décrivent un tel bruit : sa moyenne $I_0$, son écart-type $\sigma$, en~pA,
et le \term{temps caractéristique}@^\bi{temps caractéristique}{characteristic time}@>
en quelques multiples duquel il oublie, en~ms.

Le cours d'origine prend le chemin le plus direct.
À chaque pas, le bruit $x$ oublie une fraction $\Delta t/\tau_f$ de sa valeur,
et reçoit en échange la même fraction d'une secousse $I_n\xi$,
où $\xi$ est un nouveau nombre gaussien :
de moyenne nulle, d'écart-type~1, indépendant de tous les autres.
C'est le schéma d'Euler du \chapref{2}, appliqué au hasard :}
\en{\term{White} noise forgets everything from one instant to the next.
\term{Coloured} noise remembers a little:
if it is strong now, it will still be strong a millisecond from now.
Synaptic currents are like that, because an open channel takes a few milliseconds to close.
Three numbers describe such a noise: its mean $I_0$ and its standard deviation $\sigma$, in~pA,
and the \term{characteristic time}
within a few multiples of which it forgets, in~ms.

The course takes the most direct way.
At each step the noise $x$ forgets a fraction $\Delta t/\tau_f$ of its value,
and receives in exchange the same fraction of a jolt $I_n\xi$,
where $\xi$ is a fresh Gaussian number:
of zero mean, of standard deviation~1, independent of all the others.
This is the forward Euler method of \chapref{2}, applied to chance:}
@^\bi{bruit externe}{external noise}@>
\eqn{course-noise}{x_{i+1}=x_i-{\Delta t\over\tau_f}\,x_i+{\Delta t\over\tau_f}\,I_n\,\xi_{i+1},
\qquad x_0=\hbox{1 pA}.}
\fr{La formule devient une ligne.
D'où vient $\xi_i$ ?
Chaque nombre au hasard de ce livre a une \term{adresse}
@^\bi{adresse d'un nombre}{address of a number}@> :
une graine, un flux (ici celui des stimuli), un essai, un pas.
La même adresse donne toujours le même nombre, deux adresses des nombres sans rapport (\appref{A}).
Changer |trial|, c'est donc tirer une autre \term{réalisation}@^\bi{réalisation}{realisation}@>
du même bruit.}
\en{The formula becomes one line.
Where does $\xi_i$ come from?
Every random number in this book has an \term{address}:
a seed, a stream (here that of the stimuli), a trial, a step.
The same address always gives the same number;
different addresses give unrelated numbers (\appref{A}).
To change |trial| is thus to draw another \term{realisation} of the same noise.}
@<\bi{Définit le bruit du cours}{Define the course's noise}@>=
void noise_course(size_t n, double x[], double dt, double I_n, double tau,
  uint64_t seed, uint64_t trial)
{
  for (size_t i = 0; i < n; i++)
    x[i] = i == 0 ? 1
      : x[i-1] - dt/tau*x[i-1] + dt/tau*I_n*normal(seed, STREAM_EXTERNAL, trial, i);
}

@ \fr{Et celui de l'article ?
C'est un bruit blanc gaussien, filtré par la fonction $f(t)=t\,e^{-t/\tau_s}$
qui monte puis redescend comme un courant synaptique,
avec $\tau_s=3$~ms, une moyenne de 150~pA et un écart-type de 100~pA.
(L'article ne dit pas si cet écart-type est mesuré avant ou après le filtre ;
nous lisons : après, puisque c'est le courant que reçoit la cellule.)
Plus loin, nous le construirons.
Pour l'instant, la fonction |noise_alpha(n, I, dt, I_0, sigma, tau_s, seed, trial)| le fournit,
et nous voulons surtout savoir ce qu'un neurone en fait.}
\en{And the paper's noise?
It is Gaussian white noise, filtered by the function $f(t)=t\,e^{-t/\tau_s}$,
which rises and falls like a synaptic current,
with $\tau_s=3$~ms, a mean of 150~pA and a standard deviation of 100~pA.
(The paper does not say whether that standard deviation is measured before or after the filter;
we take it as after, since that is the current which the cell receives.)
We shall build it later on.
For now, function |noise_alpha(n, I, dt, I_0, sigma, tau_s, seed, trial)| supplies it,
and what we want to know is what a neuron does with it.}
\question{is-it-the-paper-s-noise}{essential}{7}{\bi{Est-ce le bruit de l'article ?}%
  {Is this the paper's noise?}}
\fr{Le bruit du cours, donné par la formule~\eqref{course-noise}, est-il celui de l'article ?
Citez trois différences.
Quels $I_n$ et $I_0$ choisiriez-vous, au pas de \num{0.5}~ms, pour vous en approcher,
et quelle différence aucun réglage ne corrigera-t-il ?
Prédisez enfin ce que devient le bruit du cours quand on divise $\Delta t$ par deux.
La \figref{3-response} montre les deux bruits ; la \secref{3-flaw} répondra au reste.}
\en{Is the course's noise, given by formula~\eqref{course-noise}, the noise of the paper?
Name three differences.
Which $I_n$ and $I_0$ would you choose, with a step of \num{0.5}~ms, to come close to it,
and which difference will no setting remove?
Lastly, predict what becomes of the course's noise when $\Delta t$ is halved.
Both noises are shown in \figref{3-response}; the rest is answered in \secref{3-flaw}.}
\answer{is-it-the-paper-s-noise}{}

@ \fr{Un essai, c'est un créneau de moyenne $I_0$ entre \val{3:pulse-start} et
\val{3:pulse-end}~ms,
auquel s'ajoute le bruit ; hors du créneau, rien.
|play| le joue sur le neurone du \chapref{2} :
le courant va en ligne droite d'un échantillon au suivant, mais saute aux deux bords du créneau.
L'expérience |compare_one_trial| joue ainsi un essai sous chaque bruit.}
\en{A trial is a pulse of mean $I_0$ between \val{3:pulse-start} and \val{3:pulse-end}~ms,
with the noise added; outside the pulse, nothing.
|play| plays it to the neuron of \chapref{2}:
the current runs straight from one sample to the next, but jumps at both edges of the pulse.
Experiment |compare_one_trial| thus plays one trial under each noise.}
@<\bi{Définit les outils de \.{chapter3}}{Define the tools of \.{chapter3}}@>=
static void play(size_t n, double I[], double V[], spike_list *spikes)
{
  lif_model m = lif_prepare(cell, &lif_ramp, dt);
  lif_edges(&m, pulse_start, pulse_end);
  noise_window(n, I, dt, pulse_start, pulse_end);
  lif_run(&m, n, I, V, spikes);
}

@ \figure{3-response}{Un essai sous le bruit du cours (à gauche)
et sous celui de l'article (à droite) :
le courant, et la réponse du même neurone. Une seule réalisation de chacun.}{One trial under the
course's noise (left) and under the paper's (right):
the current, and the response of the same neuron. A single realisation of each.}
\fr{Les deux bruits de la \figref{3-response} n'ont pas le même temps caractéristique :
\val{3:tau-flawed}~ms à gauche, \val{3:tau-s} à droite.
Un bruit lent reste longtemps du même côté,
et le neurone tire par salves que séparent de longs silences.
Un bruit rapide remue sans cesse, et les potentiels d'action se répartissent mieux.}
\en{The two noises of \figref{3-response} do not have the same characteristic time:
\val{3:tau-flawed}~ms on the left, \val{3:tau-s} on the right.
A slow noise stays on the same side for a long time,
and the neuron fires in bursts with long silences between them.
A fast noise never rests, and the spikes are more evenly spread.}
\question{closer}{essential}{8}{\bi{Approcher la réponse observée}{Closer to the observed response}}
\fr{La cellule de l'article tire environ 14~fois par seconde sous courant constant,
soit une douzaine de potentiels d'action en 900~ms ; visez autant.
Comment faut-il régler $I_0$ et $I_n$ pour que la réponse au bruit du cours s'en approche ?
Essayez \cmd{make chapter3 OPTIONS="--I-0=130 --I-n=400"},
regardez \file{3-response} dans \file{build/trial/chapter3}, changez les nombres, recommencez.
Deux réglages différents peuvent donner le même nombre de potentiels d'action :
en quoi leurs réponses diffèrent-elles ?}
\en{Under a constant current the paper's cell fires about 14~times a second,
that is about a dozen spikes in 900~ms; aim for as many.
How should $I_0$ and $I_n$ be set for the response to the course's noise to come close to that?
Try \cmd{make chapter3 OPTIONS="--I-0=130 --I-n=400"},
look at \file{3-response} in \file{build/trial/chapter3}, change the numbers, start again.
Two different settings may give the same number of spikes:
how do their responses differ?}
\answer{closer}{}

@*1 \bi{Frais ou gelé}{Fresh or frozen}.
\seclabel{3-frozen}%
\fr{Voici l'expérience centrale du chapitre.
Nous répétons l'essai \val{3:trials}~fois, de deux façons.
Avec un bruit \term{frais}, l'essai $k$ reçoit la réalisation $k$ ;
avec un bruit \term{gelé}@^\bi{bruit gelé}{frozen noise}@>, tous reçoivent la même.
Avant de regarder, prédisez.}
\en{Here is the central experiment of the chapter.
We repeat the trial \val{3:trials}~times, in two ways.
With \term{fresh} noise, trial $k$ receives realisation $k$;
with \term{frozen} noise, all receive the same one.
Before looking, predict.}
@^\bi{bruit frais}{fresh noise}@>
\question{fresh-repeatable}{essential}{9}{\bi{Reproductible, ou non ?}{Repeatable, or not?}}
\fr{Avec un bruit frais, la réponse sera-t-elle reproductible d'un essai à l'autre ?
Écrivez ce que vous attendez, puis regardez la \figref{3-raster}, à gauche.
Distinguez ce qui l'est à peu près (quoi ?) de ce qui ne l'est pas du tout.}
\en{With fresh noise, will the response be repeatable from trial to trial?
Write down what you expect, then look at \figref{3-raster}, left.
Separate what is roughly repeatable (what is it?) from what is not repeatable at all.}
\answer{fresh-repeatable}{}

\question{frozen-why}{essential}{10}{\bi{Un bruit que l'on rejoue}{A noise played again}}
\fr{De quelle nature est le bruit de l'article, et pourquoi l'appelle-t-on gelé ?
Un bruit gelé est-il encore du hasard ?
Dites pour qui il l'est, et pour qui il ne l'est pas.}
\en{What is the nature of the paper's noise, and why is it called frozen?
Is a frozen noise still random?
Say for whom it is, and for whom it is not.}
\answer{frozen-why}{}

@ \fr{Lisez bien la ligne de |noise_alpha| : tout le gel y tient.
Une seule constante du programme porte ce nom, |FROZEN| ;
c'est le numéro de la réalisation que tous les essais partagent.}
\en{Read the line that calls |noise_alpha| closely: that is where the freezing is done.
A single constant of the program bears that name, |FROZEN|;
it is the number of the realisation that all trials share.}
@<\bi{Répète l'essai avec un bruit frais, puis gelé}{Repeat the trial with fresh, then frozen noise}@>=
static void repeat_fresh_then_frozen(void)
{
  const size_t n = sample_count(duration, dt);
  double *I = vector_new(n), *V = vector_new(n); /* pA, mV */
  double *count = vector_new(trials), *realised = vector_new(trials);
  spike_list spikes = {0};
  for (int frozen = 0; frozen <= 1; frozen++) {
    @<\bi{Ouvre les fichiers des courants et du raster}{Open the files of the currents and...@>@;
    for (uint64_t k = 0; k < trials; k++) {
      noise_alpha(n, I, dt, I_0, sigma, tau_s, seed, frozen ? FROZEN : k);
      play(n, I, V, &spikes);
      @<\bi{Écrit l'essai |k|}{Write trial |k|}@>@;
    }
    @<\bi{Résume les essais, et ferme les fichiers}{Sum up the trials, and close the files}@>@;
  }
  free(spikes.t), free(realised), free(count), free(V), free(I);
}

@ \figure{3-raster}{\val{3:trials}~essais avec un bruit frais (à gauche) et avec un bruit gelé
(à droite).
En haut, le courant des premiers essais ; à droite, ils se confondent.
En bas, le raster : un trait par potentiel d'action, une ligne par essai.}{\val{3:trials}~trials
with fresh noise (left) and with frozen noise (right).
Top: the current of the first trials; on the right they coincide.
Bottom: the raster plot, one tick per spike, one row per trial.}
\fr{À gauche de la \figref{3-raster}, un essai donne en moyenne
\val{3:fresh-count}~potentiels d'action, avec un écart-type de \val{3:fresh-spread},
\val{3:fresh-times}.
(La ligne tout en bas est l'essai que le panneau de droite répète.)
À droite, chaque essai en donne \val{3:frozen-count}, et tous sont alignés :
les \val{3:trials}~lignes n'en font qu'une.

Ce nombre, \val{3:frozen-count}, n'est que celui d'\emph{un} bruit.
Même sa moyenne n'est pas tout à fait celle que l'on a demandée :
sur la durée du créneau, cette réalisation vaut en moyenne \val{3:frozen-mean}~pA au lieu de
\val{3:I-0},
et d'une réalisation à l'autre cette moyenne varie de \val{3:fresh-mean-spread}~pA (un écart-type).
Un autre bruit gelé donnerait d'autres colonnes,
et parfois un potentiel d'action de plus ou de moins :
\cmd{make chapter3 OPTIONS="--seed=43"}.}
\en{On the left of \figref{3-raster}, a trial gives on average
\val{3:fresh-count}~spikes, with a standard deviation of \val{3:fresh-spread},
\val{3:fresh-times}.
(The first row, at the very bottom, is the trial that the right-hand panel repeats.)
On the right, each trial gives \val{3:frozen-count}, and all are in line:
the \val{3:trials}~rows are one and the same.

That number, \val{3:frozen-count}, is the number for \emph{one} noise.
Even its mean is not quite the one we asked for:
over the pulse, this realisation averages \val{3:frozen-mean}~pA instead of \val{3:I-0},
and from one realisation to another this mean varies by \val{3:fresh-mean-spread}~pA (one
standard deviation).
Another frozen noise would give other columns, and sometimes a spike more or less:
\cmd{make chapter3 OPTIONS="--seed=43"}.}
\question{what-a-raster-proves}{essential}{}{\bi{Ce que prouve un raster}{What a raster proves}}
\fr{Avec un bruit gelé, nos essais sont identiques.
Avec un courant constant, que le \chapref{2} a répété aussi, ils l'étaient déjà.
Qu'est-ce que ce modèle ne peut donc pas nous apprendre sur la découverte de l'article ?
Que faut-il lui ajouter, et que devra-t-on alors observer sous chacun des deux courants ?}
\en{With frozen noise our trials are identical.
With a constant current, which \chapref{2} repeated too, they already were.
What, then, can this model not teach us about the paper's discovery?
What must be added to it, and what should we then observe under each of the two currents?}
\answer{what-a-raster-proves}{}

@ \fr{Le raster de droite est trop beau :
le neurone de l'expérience n'est jamais parfait, il a son propre bruit,
et le nôtre n'en a pas encore.
Le \chapref{4} le lui donnera.
Auparavant, assurons-nous de geler ce qu'il faut, et rien d'autre.}
\en{The raster on the right is too good to be true:
the neuron in the experiment is never perfect: it has noise of its own, and ours has none yet.
It will be given some in \chapref{4}.
Before that, let us make sure that we freeze what we mean to, and nothing else.}
\question{generator}{essential}{11}{\bi{Geler, en pratique}{Freezing in practice}}
\fr{Comment met-on en œuvre un bruit gelé ?
Que savez-vous du générateur de nombres aléatoires d'un ordinateur :
ses nombres sont-ils aléatoires ? Qu'est-ce qu'une graine ?
Comparez un générateur à état, qui tire chaque nombre du précédent,
et le générateur à adresses de l'\appref{A} :
lequel laisse calculer l'essai 17 sans calculer les seize premiers ?}
\en{How is a frozen noise implemented?
What do you know about a computer's random number generator:
are its numbers random? What is a seed?
Compare a generator with a state, which draws each number from the previous one,
with the address-based generator of \appref{A}:
which lets you compute trial 17 without computing the first sixteen?}
\answer{generator}{}

\question{freeze}{recommended}{}{\bi{Geler vous-même}{Freeze it yourself}}
\fr{La fonction ci-dessous donne le nombre gaussien de l'essai |trial| au pas |step|.
Telle quelle, chaque essai a les siens.
Récrivez sa ligne pour que le bruit soit gelé, en restant un bruit :
tous les essais reçoivent les mêmes nombres, d'écart-type~1.
Tapez \cmd{make chapter3} ; \cmd{make questions} dit combien d'essais diffèrent encore du premier.}
\en{The function below gives the Gaussian number of trial |trial| at step |step|.
As it stands, each trial has its own.
Rewrite its line so that the noise is frozen and is still a noise:
all trials receive the same numbers, of standard deviation~1.
Type \cmd{make chapter3}; \cmd{make questions} says how many trials still differ from the first.}
\answer{freeze}{}
@<\bi{Votre nombre au hasard}{Your random number}@>=
static double your_number(uint64_t trial, uint64_t step)
{
  return normal(seed, STREAM_EXTERNAL, trial, step);
}

@ \fr{{\bf Ce qui ne va pas : un générateur global.}
La plupart des langages offrent un générateur unique, caché, que tout le programme partage.
Le cours le réamorce avec une graine au début de chaque essai pour geler le stimulus ;
mais le neurone puise au même générateur son bruit interne, que l'on croit resté libre.
Fabriquons-en un, pour voir : un état, une multiplication, une addition ;
douze nombres uniformes ajoutés font une gaussienne passable.}
\en{{\bf What goes wrong: a global generator.}
Many languages offer a single hidden generator, which the whole program shares.
The course reseeds it at the start of each trial so as to freeze the stimulus,
and expects the neuron, which draws its internal noise from the same place, to stay free.
Let us make one and see: a state, a multiplication, an addition;
twelve uniform numbers added together make a passable Gaussian.}
@<\bi{Fabrique un générateur partagé}{Make a shared generator}@>=
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

@ \fr{Première épreuve : le programme tire, avant tout le reste, \emph{un} nombre de plus,
pour une condition initiale ou une figure.
Il change \val{3:global-changed}~\% des nombres du dernier essai ;
avec des adresses, \val{3:address-changed}~\%.
Seconde épreuve : réamorcer à chaque essai gèle bien \val{3:external-frozen}~\% du bruit externe,
mais ne laisse varier que \val{3:internal-differ}~\% des nombres internes.
On voulait geler le stimulus, on a gelé le neurone avec ;
le raster est parfait, et l'on croit avoir reproduit l'article.

Le cours évite ce piège en réamorçant le bruit interne d'après l'horloge de la machine.
Le remède ne vaut guère mieux : plus personne ne peut rejouer la simulation, pas même son auteur.
Deux bruits distincts demandent deux flux distincts, tous deux rejouables :
c'est ce que veulent dire |STREAM_EXTERNAL| et |STREAM_INTERNAL|.

Reste un gaspillage. Notre boucle recalcule le bruit gelé à chaque essai,
soit \val{3:draws}~nombres gaussiens là où \val{3:draws-needed} suffiraient.
La même adresse donnant le même nombre, le résultat est exact, et seulement plus lent ;
pour des milliers d'essais, on calculerait le bruit une fois, avant la boucle.}
\en{First test: before anything else, the program draws \emph{one} extra number,
for an initial condition or for a figure.
It changes \val{3:global-changed}\% of the numbers of the last trial;
with addresses, \val{3:address-changed}\%.
Second test: reseeding at each trial does freeze \val{3:external-frozen}\% of the external noise,
but lets only \val{3:internal-differ}\% of the internal numbers vary.
We meant to freeze the stimulus, and froze the neuron with it;
the raster is perfect, and we may well believe that we have reproduced the paper.

The course escapes this trap by reseeding the internal noise from the machine's clock.
That is hardly better: nobody can replay the simulation any more, not even its author.
Two separate noises need two separate streams, both of which can be replayed:
that is what |STREAM_EXTERNAL| and |STREAM_INTERNAL| mean.

There remains some waste. Our loop recomputes the frozen noise in every trial:
\val{3:draws}~Gaussian numbers, where \val{3:draws-needed} would be enough.
Since the same address gives the same number, the result is exact, only slower;
for thousands of trials one would compute the noise once, before the loop.}

@*1 \bi{Le défaut du bruit du cours}{The flaw in the course's noise}.
\seclabel{3-flaw}%
\fr{Quel écart-type le bruit de la formule~\eqref{course-noise} a-t-il ?
Une fois le départ oublié, sa variance $v$ ne change plus d'un pas à l'autre.
Ce qu'il garde, $(1-\Delta t/\tau_f)\,x_i$, et la secousse sont indépendants :
leurs variances s'ajoutent, $v=(1-\Delta t/\tau_f)^2v+(\Delta t/\tau_f)^2I_n^2$. D'où}
\en{What standard deviation does the noise of formula~\eqref{course-noise} have?
Once the start is forgotten, its variance $v$ no longer changes from one step to the next.
What it keeps, $(1-\Delta t/\tau_f)\,x_i$, and the jolt are independent:
their variances add up, $v=(1-\Delta t/\tau_f)^2v+(\Delta t/\tau_f)^2I_n^2$. Hence}
\eqn{course-sd}{\sqrt v=I_n\sqrt{\Delta t\over2\tau_f-\Delta t}.}
\fr{Le pas de temps est dans la formule.
Un pas deux fois plus fin, que l'on prend d'ordinaire pour mieux calculer \emph{la même chose},
donne ici un bruit \num{1.4}~fois plus faible.
D'où vient la faute ?
Les secousses sont indépendantes : en une milliseconde, elles s'ajoutent
comme les pas d'une marche aléatoire, en $\sqrt{\mbox{nombre de pas}}$,
alors que le facteur $\Delta t/\tau_f$ les réduit comme si elles poussaient toutes dans le même
sens.
L'oubli croît comme $\Delta t$ ; le hasard doit croître comme $\sqrt{\Delta t}$.

Mesurons-le, à \num{0.1}, \num{0.5} puis 1~ms, sur un long échantillon
(assez long pour donner l'écart-type à \val{3:flaw-error}~\% près),
à côté du bruit exact que nous construirons ensuite, sur les mêmes nombres $\xi$. En~pA :}
\en{The time step is in the formula.
A step half as long, which one normally takes to compute \emph{the same thing} better,
here gives a noise \num{1.4}~times weaker.
Where does the fault lie?
The jolts are independent: over a millisecond they add up
like the steps of a random walk, as $\sqrt{\mbox{number of steps}}$,
whereas the factor $\Delta t/\tau_f$ shrinks them as if they all pushed the same way.
Forgetting grows as $\Delta t$; chance must grow as $\sqrt{\Delta t}$.

Let us measure it, at \num{0.1}, \num{0.5} and then 1~ms, in a long sample
(long enough to give a standard deviation to within \val{3:flaw-error}\%),
beside the exact noise that we shall build next, with the same numbers $\xi$. In pA:}
\formula{\matrix{
\Delta t\hbox{ (ms)}\hfill&\hbox{\num{0.1}}&\hbox{\num{0.5}}&1\cr
\hbox{\bi{cours, d'après la formule}{course, by the formula}}\hfill&
\hbox{\val{3:formula-1}}&\hbox{\val{3:formula-2}}&\hbox{\val{3:formula-3}}\cr
\hbox{\bi{cours, mesuré}{course, measured}}\hfill&
\hbox{\val{3:course-1}}&\hbox{\val{3:course-2}}&\hbox{\val{3:course-3}}\cr
\hbox{\bi{exact, mesuré}{exact, measured}}\hfill&
\hbox{\val{3:exact-1}}&\hbox{\val{3:exact-2}}&\hbox{\val{3:exact-3}}\cr}}

@ \figure{3-flaw}{Le bruit du cours (à gauche) et le bruit exact (à droite), à trois pas de temps.
Traits gris : plus et moins un écart-type théorique.}{The course's noise (left) and the exact noise
(right), at three time steps.
Grey lines: plus and minus one theoretical standard deviation.}
\fr{Comparez les lignes de la \figref{3-flaw} de haut en bas.
À droite, l'écart entre les traits gris ne change pas ; à gauche, il s'ouvre.
Qui affine son pas croit améliorer sa simulation : il baisse le volume sans le savoir.
Une règle en découle, qui vaut pour tout le livre :
un réglage doit avoir un sens hors du programme.
$\sigma$ se mesure à l'oscilloscope ; $I_n$ n'existe qu'avec un pas de temps.}
\en{Compare the rows of \figref{3-flaw} from top to bottom.
On the right the grey lines keep their distance; on the left they move apart.
Whoever refines the step expects a better simulation, and unknowingly turns the volume down.
A rule follows, which holds for the whole book:
a setting must mean something outside the program.
$\sigma$ can be measured on an oscilloscope; $I_n$ exists only together with a time step.}
\question{old-noise}{recommended}{}{\bi{Traduire l'ancien bruit}{Translating the old noise}}
\fr{Quel $I_n$ donne au bruit du cours un écart-type de 100~pA,
avec $\Delta t=\num{0.5}$~ms et $\tau_f=30$~ms ?
Calculez-le à la main, écrivez-le ci-dessous, tapez \cmd{make chapter3} :
\cmd{make questions} dit l'écart-type mesuré.
Même question, sur le papier, avec $\Delta t=\num{0.1}$~ms.
Que vaut alors, en~pA, le « bruit d'amplitude 400 » d'un mémoire
qui a oublié de donner son pas de temps ?}
\en{Which $I_n$ gives the course's noise a standard deviation of 100~pA,
with $\Delta t=\num{0.5}$~ms and $\tau_f=30$~ms?
Work it out by hand, write it below, type \cmd{make chapter3}:
\cmd{make questions} gives the standard deviation measured.
Same question, on paper, with $\Delta t=\num{0.1}$~ms.
What then is, in pA, the “noise of amplitude 400” of a report
that forgot to give its time step?}
\answer{old-noise}{}
@<\bi{Votre amplitude du bruit du cours}{Your amplitude of the course's noise}@>=
const double your_I_n = 400; /* pA */

@ \fr{Avant de lire la suite, corrigez ce bruit vous-même.}
\en{Before reading on, mend this noise yourself.}
\question{steady-noise}{recommended}{}{\bi{Un bruit que le pas ne change pas}%
  {A noise that the step does not change}}
\fr{La fonction ci-dessous fait avancer le bruit |x| d'un pas de |step|~ms ;
|xi| est le nombre gaussien du pas.
C'est encore la ligne du cours, avec |sigma| à la place de $I_n$.
Récrivez-la pour que l'écart-type soit |sigma|, en~pA, à tout pas court devant |tau|.
Tapez \cmd{make chapter3} ; \cmd{make questions} dit quelle part de |sigma| vous obtenez,
à \num{0.1} et à 1~ms, avec |tau| = 30~ms, quand la formule du livre, sur les mêmes nombres,
en donne 1.}
\en{The function below moves the noise |x| forward by a step of |step|~ms;
|xi| is the Gaussian number of the step.
It is still the course's line, with |sigma| in place of $I_n$.
Rewrite it so that the standard deviation is |sigma|, in pA,
for any step that is short compared with |tau|.
Type \cmd{make chapter3}; \cmd{make questions} says what fraction of |sigma| you obtain,
at \num{0.1} and at 1~ms, with |tau| = 30~ms, where the book's formula, on the same numbers,
gives 1.}
\hint{L'oubli est juste. Par quoi faut-il multiplier |xi|
pour que la formule~\eqref{course-sd} donne |sigma| quel que soit le pas ?}{The forgetting is
right. By what must |xi| be multiplied
for formula~\eqref{course-sd} to give |sigma| whatever the step?}
\answer{steady-noise}{}
@<\bi{Votre pas de bruit}{Your step of noise}@>=
static double your_step(double x, double step, double sigma, double tau, double xi)
{
  return x - step/tau*x + step/tau*sigma*xi;
}

@*1 \bi{Le bruit juste}{The right noise}.
\seclabel{3-ou}%
\fr{Prenons le problème à l'envers.
Nous voulons un bruit d'écart-type $\sigma$, à tout instant,
dont le souvenir s'efface comme $e^{-t/\tau}$ :
c'est le \term{processus d'Ornstein-Uhlenbeck}
@^\bi{Ornstein-Uhlenbeck (processus d')}{Ornstein--Uhlenbeck process}@>
\cite{uhlenbeck30}.
Après un pas, il garde donc exactement $a=e^{-\Delta t/\tau}$ de sa valeur.
Ce qu'il reçoit en échange est un nombre gaussien, d'un écart-type encore inconnu.
Or la variance doit rester $\sigma^2$ : il manque $\sigma^2-a^2\sigma^2$,
et il suffit de le rendre :}
\en{Let us take the problem the other way round.
We want a noise of standard deviation $\sigma$, at any time,
whose memory decays as $e^{-t/\tau}$:
this is the \term{Ornstein--Uhlenbeck process} \cite{uhlenbeck30}.
So after one step it keeps exactly $a=e^{-\Delta t/\tau}$ of its value.
What it receives in exchange is a Gaussian number of as yet unknown standard deviation.
But the variance must stay $\sigma^2$: $\sigma^2-a^2\sigma^2$ is missing,
and we need only give it back:}
\eqn{ou}{x_{i+1}=\mu+a\,(x_i-\mu)+\sigma\sqrt{1-a^2}\;\xi_{i+1},\qquad a=e^{-\Delta t/\tau}.}
\fr{Rien n'est approché ici \cite{gillespie96} :
à tout pas, fin ou grossier, les échantillons ont exactement les probabilités
que le processus continu aurait à ces instants.
Pour un petit pas, $\sqrt{1-a^2}\approx\sqrt{2\Delta t/\tau}$ :
voilà le $\sqrt{\Delta t}$ attendu.

Le premier échantillon n'a pas de passé à garder ;
nous le tirons directement de la
\term{loi stationnaire}@^\bi{loi stationnaire}{stationary distribution}@>,
de moyenne $\mu$ et d'écart-type $\sigma$.
(|portable_expm1| calcule $e^y-1$ :
soustraire $a^2$ de 1 perdrait des chiffres quand $a$ en est proche.)}
\en{Nothing is approximated here \cite{gillespie96}:
at any step, fine or coarse, the samples have exactly the probabilities
that the continuous process would have at those instants.
For a small step, $\sqrt{1-a^2}\approx\sqrt{2\Delta t/\tau}$:
there is the $\sqrt{\Delta t}$ we expected.

The first sample has no past to keep;
we draw it at once from the \term{stationary distribution},
of mean $\mu$ and standard deviation $\sigma$.
(|portable_expm1| computes $e^y-1$:
to subtract $a^2$ from 1 would lose digits when $a$ is close to it.)}
@<\bi{Définit le bruit d'Ornstein et Uhlenbeck}{Define the noise of Ornstein and Uhlenbeck}@>=
void noise_ou(size_t n, double x[], double dt, double mean, double sigma, double tau,
  uint64_t seed, uint64_t trial)
{
  const double a = portable_exp(-dt/tau), b = sqrt(-portable_expm1(-2*dt/tau));
  double y = 0; /* \bi{bruit d'écart-type 1}{noise of standard deviation 1} */
  for (size_t i = 0; i < n; i++) {
    const double xi = normal(seed, STREAM_EXTERNAL, trial, i);
    y = i == 0 ? xi : a*y + b*xi;
    x[i] = mean + sigma*y;
  }
}

@ \fr{{\bf Ce qui ne va pas : un bruit qui part de presque rien.}
Le cours commence à $x_0=1$~pA.
Sa variance met alors quelques $\tau_f$ à atteindre son niveau,
comme $1-e^{-2t/\tau_f}$ : le début de chaque essai est plus calme que le reste,
et le premier potentiel d'action se fait attendre.
Pour le voir, l'expérience |follow_the_start| mesure l'écart-type à chaque instant,
sur \val{3:many}~réalisations.}
\en{{\bf What goes wrong: a noise that starts from next to nothing.}
The course begins at $x_0=1$~pA.
Its variance then takes a few $\tau_f$ to reach its level,
as $1-e^{-2t/\tau_f}$: the beginning of each trial is calmer than the rest,
and the first spike comes late.
To see it, experiment |follow_the_start| measures the standard deviation
at each instant, over \val{3:many}~realisations.}
\figure{3-start}{Écart-type du bruit sur \val{3:many}~réalisations, à chaque instant.
En bas, parti de 1~pA ; en haut, parti de sa loi stationnaire. Tirets : théorie.}{Standard
deviation of the noise over \val{3:many}~realisations, at each instant.
Below, started from 1~pA; above, from its stationary distribution. Dashes: theory.}
\fr{La courbe du bas de la \figref{3-start} met plus d'un $\tau_f$ à rejoindre l'autre,
qui est plate dès le premier échantillon.
Le remède ne coûte rien : il suffit de bien choisir un nombre.}
\en{The lower curve of \figref{3-start} takes more than one $\tau_f$ to join the other,
which is flat from the very first sample.
The cure costs nothing: it is enough to choose one number well.}

@*1 \bi{Le bruit de l'article}{The paper's noise}.
\seclabel{3-paper}%
\fr{Filtrer un bruit blanc par $f(t)=t\,e^{-t/\tau_s}$,
la \term{fonction alpha}@^\bi{fonction alpha}{alpha function}@>,
demanderait une longue somme à chaque pas.
Mais $t\,e^{-t/\tau_s}$ est la convolution de $e^{-t/\tau_s}$ avec elle-même :
filtrer une fois par une fonction alpha, c'est filtrer deux fois par une exponentielle.
Le premier filtre donne notre bruit d'Ornstein-Uhlenbeck, $y$ ; le second le lisse encore :}
\en{To filter white noise with $f(t)=t\,e^{-t/\tau_s}$,
the \term{alpha function},
would take a long sum at each step.
But $t\,e^{-t/\tau_s}$ is the convolution of $e^{-t/\tau_s}$ with itself:
to filter once with an alpha function is to filter twice with an exponential.
The first filter gives our Ornstein--Uhlenbeck noise, $y$; the second smooths it once more:}
\formula{\tau_s{dy\over dt}=-y+\hbox{\bi{bruit blanc}{white noise}},\qquad\tau_s{dx\over dt}=-x+y.}
\fr{Deux nombres avancent donc ensemble, et la recette de tout à l'heure vaut pour les deux :
garder ce qu'il faut, rendre la variance qui manque, partir de la loi stationnaire.
C'est ce que fait |noise_alpha|, exacte elle aussi à tout pas ;
l'algèbre est dans les coulisses (\secref{3-alpha}).}
\en{So two numbers advance together, and the same recipe holds for both:
keep what must be kept, give back the variance that is missing,
start from the stationary distribution.
That is what |noise_alpha| does, and it too is exact at any step;
the algebra is backstage (\secref{3-alpha}).}
\figure{3-samples}{Deux bruits de même moyenne,
de même écart-type et de même temps caractéristique :
celui d'Ornstein-Uhlenbeck (en haut) et celui de l'article (en bas).}{Two noises of the same mean,
standard deviation and characteristic time:
Ornstein--Uhlenbeck (top) and the paper's (bottom).}
\fr{Sur la \figref{3-samples}, le bruit d'Ornstein-Uhlenbeck tremble à toutes les échelles :
regardez-le à la loupe, il tremble encore.
Celui de l'article a une pente, et reste plus longtemps du même côté.}
\en{In \figref{3-samples} the Ornstein--Uhlenbeck noise trembles at every scale:
look at it through a lens and it trembles still.
The paper's noise is smooth, and stays longer on the same side.}
\question{same-bell}{recommended}{}{\bi{Distinguer deux bruits}{Telling two noises apart}}
\fr{L'histogramme d'un bruit dit combien de fois il prend chaque valeur.
Son \term{autocorrélation}, au décalage $s$,
est la moyenne de $x(t)\,x(t+s)$ divisée par $\sigma^2$ :
elle dit de quoi il se souvient après un temps $s$.
Avant de regarder la \figref{3-memory}, prédisez :
laquelle des deux distingue les bruits de la \figref{3-samples}, et pourquoi ?
Dessinez à la main les deux autocorrélations près de $s=0$.}
\en{The histogram of a noise says how often it takes each value.
Its \term{autocorrelation}, at lag $s$, is the mean of $x(t)\,x(t+s)$ divided by $\sigma^2$:
it says what is remembered after a time $s$.
Before looking at \figref{3-memory}, predict:
which of the two tells apart the noises of \figref{3-samples}, and why?
Sketch by hand the two autocorrelations near $s=0$.}
\answer{same-bell}{}

@ \fr{La théorie@^\bi{autocorrélation}{autocorrelation}@> donne}
\en{Theory@^\bi{autocorrélation}{autocorrelation}@> gives}
\eqn{autocorrelation}{\rho_{\rm OU}(s)=e^{-\vert s\vert/\tau_s},\qquad
\rho_\alpha(s)=\left(1+{\vert s\vert\over\tau_s}\right)e^{-\vert s\vert/\tau_s}.}
\figure{3-memory}{À gauche, l'histogramme des deux bruits, en unités de $\sigma$,
et la courbe de Gauss.
À droite, leur autocorrélation, mesurée (points) et théorique (lignes).
Chaque échantillon dure plus de vingt mille temps caractéristiques.}{Left, the histogram of both
noises, in units of $\sigma$, with the Gaussian curve.
Right, their autocorrelation, measured (points) and theoretical (lines).
Each sample lasts more than twenty thousand characteristic times.}
\fr{À gauche de la \figref{3-memory}, les deux bruits ont la même cloche :
un histogramme oublie l'ordre des échantillons, et c'est l'ordre qu'entend un neurone.
À droite, tout se joue près de zéro.
Le bruit d'Ornstein-Uhlenbeck tombe aussitôt, avec une pointe ;
celui de l'article part à plat, ce qui est la signature d'un signal lisse,
et garde encore $2/e\approx\num{0.74}$ de corrélation après un temps caractéristique,
contre $1/e\approx\num{0.37}$.
Pour un même $\tau_s$, il se souvient deux fois plus longtemps : l'aire sous sa courbe est double.}
\en{On the left of \figref{3-memory}, both noises have the same bell:
a histogram forgets the order of the samples, and order is what a neuron hears.
On the right, the two part company near zero.
The Ornstein--Uhlenbeck noise drops at once, with a cusp;
the paper's starts out flat, which is the mark of a smooth signal,
and still has $2/e\approx\num{0.74}$ of correlation after one characteristic time,
against $1/e\approx\num{0.37}$.
For the same $\tau_s$ it lives twice as long: the area under its curve is double.}

@ \fr{Que reste-t-il de ce bruit dans le potentiel ?
La membrane est un filtre de plus, lent : $\tau=\val{3:tau}$~ms.
Ôtons le seuil ; la variance du potentiel s'obtient en intégrant
l'autocorrélation du courant contre celle de la membrane :}
\en{What is left of this noise in the potential?
The membrane is one more filter, a slow one: $\tau=\val{3:tau}$~ms.
Take the threshold away; the variance of the potential is obtained by integrating
the current's autocorrelation against the membrane's:}
\eqn{free-membrane}{\sigma_V^2=R^2\sigma^2\,{\tau_s(2\tau+\tau_s)\over(\tau+\tau_s)^2}.}
\fr{Avec nos réglages, la formule donne \val{3:free-theory}~mV,
et la simulation \val{3:free-measured}~mV,
à \val{3:free-error}~mV près.
C'est \val{3:free-part}~\% de $R\sigma$, l'écart-type que donnerait un bruit très lent ;
\val{3:climb}~mV séparent le repos du seuil.
Une membrane est sourde à ce qui va bien plus vite qu'elle.}
\en{With our settings the formula gives \val{3:free-theory}~mV,
and the simulation \val{3:free-measured}~mV,
to within \val{3:free-error}~mV.
That is \val{3:free-part}\% of $R\sigma$, which a very slow noise would give,
and is to be compared with the \val{3:climb}~mV between rest and threshold.
A membrane averages out whatever changes much faster than it can follow.}

@*1 \bi{Amplitude et temps caractéristique}{Amplitude and characteristic time}.
\seclabel{3-strength}%
\fr{Un bruit a trois réglages ; que fait chacun ?
Faisons varier $\sigma$ et $\tau_s$, seize cas en tout, sur les mêmes nombres gaussiens :
d'un panneau à l'autre, seuls changent l'amplitude et le lissage.}
\en{A noise has three settings; what does each do?
Let us vary $\sigma$ and $\tau_s$, sixteen cases in all, on the same Gaussian numbers:
from one panel to another only amplitude and smoothing change.}
\question{two-knobs}{recommended}{}{\bi{Deux boutons}{Two knobs}}
\fr{Avant de regarder la figure, prédisez.
On double $\sigma$, à $\tau_s$ constant : que deviennent le nombre des potentiels d'action,
et leur régularité ?
On triple $\tau_s$, à $\sigma$ constant : d'après la formule~\eqref{free-membrane},
que devient $\sigma_V$,
et comment les potentiels d'action se groupent-ils ?
Confrontez vos réponses à la \figref{3-grid}.}
\en{Before looking at the figure, predict.
$\sigma$ is doubled, with $\tau_s$ held: what becomes of the number of spikes,
and of their regularity?
$\tau_s$ is trebled, with $\sigma$ held: by formula~\eqref{free-membrane},
what becomes of $\sigma_V$,
and how do the spikes group?
Compare your answers with \figref{3-grid}.}
\answer{two-knobs}{}
\figure{3-grid}{Réponses du même neurone au même bruit,
pour quatre amplitudes $\sigma$ (de haut en bas) et quatre temps caractéristiques $\tau_s$ (de
gauche à droite).
Les tracés montrent une seule réalisation ; les nombres, les potentiels d'action par essai
sur \val{3:few}~réalisations (moyenne $\pm$ écart-type).}{Responses of the same neuron to the same
noise,
for four amplitudes $\sigma$ (top to bottom) and four characteristic times $\tau_s$ (left to
right).
The traces show a single realisation; the numbers, the spikes per trial
over \val{3:few}~realisations (mean $\pm$ standard deviation).}
\fr{Lisez la \figref{3-grid} ligne par ligne, puis colonne par colonne.
En haut à gauche, le bruit est faible et rapide : la membrane le moyenne,
et le neurone répond comme à un courant constant.
Plus bas, le bruit prend la main : la réponse devient irrégulière,
et ce sont les montées du courant qui décident.
Vers la droite, le bruit ralentit : la membrane le suit mieux,
et les potentiels d'action viennent par salves, séparées par de longs silences.
Leur nombre varie alors beaucoup d'une réalisation à l'autre :
un essai ne contient que quelques fluctuations d'un bruit lent.}
\en{Read \figref{3-grid} row by row, then column by column.
At top left the noise is weak and fast: the membrane averages it out,
and the neuron answers as to a constant current.
Further down the noise takes charge: the response becomes irregular,
and the rises of the current decide.
Further right it slows down: the membrane follows it better,
and spikes come in bursts, with long silences between them.
Their number then varies a good deal from one realisation to another:
a trial holds only a few fluctuations of a slow noise.}

@ \fr{Comptons, sur \val{3:few}~réalisations par point.
Tous les points partagent les mêmes \val{3:few}~bruits,
multipliés par $\sigma$ et décalés de $I_0$ :
leurs différences sont dues aux réglages seuls.}
\en{Let us count, over \val{3:few}~realisations a point.
All points share the same \val{3:few}~noises, multiplied by $\sigma$ and shifted by $I_0$:
their differences are due to the settings alone.}
\figure{3-sweep}{Fréquence de décharge, pendant le créneau,
en fonction du courant moyen $I_0$ (à gauche) et de l'amplitude $\sigma$ du bruit (à droite).
Moyennes de \val{3:few}~réalisations ; barres : leur erreur-type. Tirets :
la courbe f--I sans bruit.}{Firing rate during the
pulse
against the mean current $I_0$ (left) and against the amplitude $\sigma$ of the noise (right).
Means over \val{3:few}~realisations; bars: their standard error. Dashes:
the f--I curve without noise.}
\fr{À gauche de la \figref{3-sweep}, les points sans bruit suivent la courbe f--I du \chapref{2} :
rien sous la rhéobase (\val{3:rheobase}~pA), puis un départ raide.
Ils passent un peu dessous, et par sauts de \val{3:quantum}~Hz :
nous comptons des potentiels d'action entiers, et l'attente du premier est comprise.
Le bruit arrondit le coin.
Sous la rhéobase, où le courant moyen ne suffit pas,
ce sont les fluctuations qui font tirer le neurone ;
bien au-dessus, elles ne changent presque plus rien à la fréquence.
À droite, la même chose vue d'un autre côté :
loin sous la rhéobase, la fréquence ne vient que du bruit.}
\en{On the left of \figref{3-sweep}, the points without noise follow the f--I curve of \chapref{2}:
nothing below the rheobase (\val{3:rheobase}~pA), then a steep start.
They lie a little lower, and in jumps of \val{3:quantum}~Hz:
we count whole spikes, and the wait for the first one is included.
Noise rounds the corner off.
Below the rheobase, where the mean current is not enough,
it is the fluctuations that make the neuron fire;
well above, they hardly change the rate any more.
On the right, the same thing seen from another side:
far below the rheobase, the rate comes from the noise alone.}
\question{ten-spikes}{essential}{12}{\bi{Une dizaine de potentiels d'action}{About ten spikes}}
\fr{Réglez $I_0$ et l'amplitude du bruit, ci-dessous,
pour obtenir une dizaine de potentiels d'action par essai
(entre neuf et onze en moyenne), avec un courant moyen qui, seul, n'en donnerait aucun.
Tapez \cmd{make chapter3}.
Vos réglages actuels en donnent \val{3:yours-count} en moyenne,
et \val{3:yours-alone} sans le bruit (\figref{3-yours}).
Justifiez-les en trois lignes.}
\en{Set $I_0$ and the amplitude of the noise, below, so as to obtain about ten spikes per trial
(between nine and eleven on average), with a mean current that, alone, would give none.
Type \cmd{make chapter3}.
Your present settings give \val{3:yours-count} on average,
and \val{3:yours-alone} without the noise (\figref{3-yours}).
Justify them in three lines.}
\answer{ten-spikes}{}
@<\bi{Vos réglages du bruit}{Your settings of the noise}@>=
const double your_mean = 100; /* $I_0$, pA */
const double your_sigma = 50; /* $\sigma$, pA */
const double your_tau = 3; /* $\tau_s$, ms */

@ \figure{3-yours}{Vos réglages : le courant de l'un des essais, et la réponse
du neurone.}{Your settings: the current of one of the trials, and the neuron's response.}
\fr{La \figref{3-yours} montre celui de vos essais qui porte le numéro zéro :
s'il est muet, d'autres peuvent ne pas l'être.
Regardez ce que fait le courant juste avant chaque potentiel d'action.}
\en{The trial shown in \figref{3-yours} is your trial number zero:
if it is silent, others may not be.
Look at what the current does just before each spike.}

@*1 \bi{Quand le pas est trop long}{When the step is too long}.
\fr{La mise à jour exacte est juste à tout pas.
Peut-on alors prendre un pas bien plus long que $\tau_s$ ?
Les échantillons restent justes : $a$ tombe à zéro, chacun est un nombre neuf,
d'écart-type $\sigma$.
Mais le neurone ne voit pas que les échantillons ; il voit ce que nous mettons \emph{entre} eux,
et là nous traçons des droites.
Une fluctuation se met à durer $\Delta t$ au lieu de $\tau_s$.

Pour un bruit d'Ornstein-Uhlenbeck de temps caractéristique \num{0.5}~ms,
une membrane sans seuil devrait avoir un écart-type $R\sigma\sqrt{\tau_s/(\tau+\tau_s)}$,
soit \val{3:coarse-theory}~mV.
L'expérience |stretch_the_step| trouve \val{3:coarse-1}~mV au pas de \num{0.1}~ms,
mais \val{3:coarse-2} à 1~ms et \val{3:coarse-3} à 10~ms.
Le défaut du début est revenu : la force du bruit dépend du pas.
Voilà pourquoi le programme refuse un $\Delta t$ plus grand que $\tau_s$.}
\en{The exact update is right at any step.
May we then take a step much longer than $\tau_s$?
The samples remain right: $a$ falls to zero, each is a fresh number of standard deviation $\sigma$.
But the neuron does not see only the samples; it sees what we put \emph{between} them,
and there we draw straight lines.
A fluctuation then lasts $\Delta t$ instead of $\tau_s$.

For an Ornstein--Uhlenbeck noise of characteristic time \num{0.5}~ms,
a free membrane should have a standard deviation of $R\sigma\sqrt{\tau_s/(\tau+\tau_s)}$,
that is \val{3:coarse-theory}~mV.
Experiment |stretch_the_step| finds \val{3:coarse-1}~mV at a step of \num{0.1}~ms,
but \val{3:coarse-2} at 1~ms and \val{3:coarse-3} at 10~ms.
The flaw we began with is back: the strength of the noise depends on the step.
That is why the program refuses a $\Delta t$ longer than $\tau_s$.}
\question{white-noise}{stretch}{}{\bi{Le bruit blanc existe-t-il ?}{Does white noise exist?}}
\fr{Faites tendre $\tau_s$ vers zéro dans la formule ci-dessus, à $\sigma$ constant :
que devient $\sigma_V$ ?
Comment faut-il faire grandir $\sigma$ pour que $\sigma_V$ garde une valeur donnée ?
Dites ce qu'est alors l'écart-type d'un bruit blanc, et quel nombre décrit sa force à sa place.}
\en{Let $\tau_s$ tend to zero in the formula above, with $\sigma$ held: what becomes of $\sigma_V$?
How must $\sigma$ grow for $\sigma_V$ to keep a given value?
Say what the standard deviation of white noise then is,
and which number describes its strength instead.}
\hint{Quel produit de $\sigma^2$ et de $\tau_s$ faut-il tenir constant ?}{Which product of
$\sigma^2$ and $\tau_s$ must be held?}
\answer{white-noise}{}

@*1 \bi{Résumé}{Summary}.
\seclabel{3-summary}%
\fr{À retenir :
\li Un bruit se décrit par trois nombres qui se mesurent : moyenne, écart-type,
temps caractéristique.
Un nombre dont l'effet dépend du pas de temps n'en est pas un réglage.
\li Geler un bruit, c'est redonner la même adresse.
Deux causes distinctes demandent deux flux distincts.
\li Un modèle sans bruit propre répète tout à l'identique :
il ne peut ni confirmer ni démentir l'article.
\li La mise à jour exacte s'obtient en demandant que la variance reste ce qu'elle est,
et en partant de la loi stationnaire.
\li L'histogramme ne suffit pas à reconnaître un bruit ; l'autocorrélation, si.
\li L'amplitude décide qui commande, du courant moyen ou de ses fluctuations ;
le temps caractéristique, de ce que la membrane en garde.

{\bf Pour aller plus loin.} L'origine du processus \cite{uhlenbeck30},
sa mise à jour exacte \cite{gillespie96},
et l'expérience qui en a fait usage \cite{ms95}.
Le chapitre suivant donne au neurone un bruit à lui.}
\en{What to remember:
\li A noise is described by three numbers that can be measured: mean, standard deviation,
characteristic time.
A number whose effect depends on the time step is not a setting of the noise.
\li To freeze a noise is to give the same address again.
Two separate causes need two separate streams.
\li A model with no noise of its own repeats everything identically:
it can neither confirm nor refute the paper.
\li The exact update follows from asking that the variance stay what it is,
and from starting in the stationary distribution.
\li A histogram is not enough to recognise a noise; an autocorrelation is.
\li Amplitude decides who is in command, the mean current or its fluctuations;
the characteristic time, how much of them the membrane keeps.

{\bf Further reading.} The origin of the process \cite{uhlenbeck30},
its exact update \cite{gillespie96},
and the rest of the story \cite{ms95}.
The next chapter gives the neuron a noise of its own.}

@*1 \bi{Coulisses}{Backstage}.
\backstage
\fr{Ce qui suit complète le programme ; l'histoire s'en passe.
Le neurone est celui du \chapref{2}, les nombres au hasard viennent de l'\appref{A},
et le bruit est un module que ce chapitre construit.}
\en{What follows completes the program; the story does without it.
The neuron is that of \chapref{2}, the random numbers come from \appref{A},
and the noise is a module that this chapter builds.}
@<\bi{Inclut les modules dont \.{chapter3} a besoin}{Include the modules that \.{chapter3} needs}@>=
#include <math.h>
#include <stdlib.h>
#include "workshop.h"
#include "elementary.h"
#include "statistics.h"
#include "stimuli.h"
#include "random.h"
#include "noise.h"
#include "lif.h"

@ \fr{Un même bruit externe sert à tous les chapitres qui suivent :
son écart-type se change ici, pour tous.}
\en{One and the same external noise serves all the chapters to come:
its standard deviation is changed here, for all of them.}

@<\bi{Écart-type du bruit, en pA}{Standard deviation of the noise, in pA}@>=
100

@ \fr{Les réglages et leurs valeurs par défaut :
ceux du neurone, ceux de l'expérience de l'article, et ceux du bruit défectueux.
Puis des nombres décidés une fois :
la taille d'un long échantillon, la réalisation que l'on gèle,
et sur combien de réalisations l'on compte ou l'on moyenne.}
\en{The settings and their defaults:
those of the neuron, those of the paper's experiment, and those of the flawed noise.
Then numbers decided once:
the size of a long sample, the realisation that we freeze,
and over how many realisations we count or average.}
\parameters{3}
@<\bi{Déclare les réglages de \.{chapter3}...@>=
@<\bi{Donne au neurone du livre...@>@;@/
static double duration = 1000, dt = 0.5; /* ms */
static double pulse_start = 50, pulse_end = 950; /* ms */
static double I_0 = @<\bi{Courant du créneau, en pA}...@>; /* pA */
static double sigma = @<\bi{Écart-type du bruit, en pA}{Standard deviation of the noise, in pA}@>;
static double tau_s = 3; /* ms */
static double I_n = 900; /* pA */
static double tau_flawed = 30; /* ms */
static uint64_t trials = 25, seed = 42;
enum { LONG = 1 << 17, FROZEN = 0, FEW = 12, MANY = 1000 };

@ \fr{Les bornes disent ce qui a un sens :
un écart-type n'est jamais négatif, un temps caractéristique jamais nul ;
une graine est un entier non signé de 64~bits.}
\en{The ranges say what makes sense:
a standard deviation is never negative, a characteristic time never zero;
a seed is an unsigned integer of 64~bits.}
@<\bi{Déclare les réglages de \.{chapter3}...@>=
static const parameter parameters[] = {
  @<\bi{Lignes de table communes aux...@>@;@/
  { "duration", "T", "ms", &duration, NULL, 100, 10000,
    "durée d'un essai", "duration of a trial" },@/
  { "dt", "Δt", "ms", &dt, NULL, 0.01, 10, "pas de temps", "time step" },@/
  { "pulse-start", "t_a", "ms", &pulse_start, NULL, 0, 10000,
    "début du créneau", "start of the pulse" },@/
  { "pulse-end", "t_b", "ms", &pulse_end, NULL, 0, 10000, "fin du créneau", "end of the pulse" },@/
  { "I-0", "I_0", "pA", &I_0, NULL, -1000, 1000, "courant moyen", "mean current" },@/
  { "sigma", "σ", "pA", &sigma, NULL, 0, 1000,
    "écart-type du bruit", "standard deviation of the noise" },@/
  { "tau-s", "τ_s", "ms", &tau_s, NULL, 0.01, 1000,
    "temps caractéristique du bruit", "characteristic time of the noise" },@/
  { "I-n", "I_n", "pA", &I_n, NULL, 0, 10000,
    "amplitude du bruit du cours", "amplitude of the course's noise" },@/
  { "tau-flawed", "τ_f", "ms", &tau_flawed, NULL, 1, 1000,
    "temps caractéristique du bruit du cours", "characteristic time of the course's noise" },@/
  { "trials", "N", "", NULL, &trials, 2, 1000, "nombre d'essais", "number of trials" },@/
  { "seed", "s", "", NULL, &seed, 0, 18446744073709551615.0,
    "graine du hasard", "seed of the random numbers" },@/
  { NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL }
};

@ \fr{Certaines valeurs ne vont pas ensemble.
Le bruit du cours, quand son temps est plus court que la moitié d'un pas, s'amplifierait sans fin.}
\en{Some values do not go together.
The course's noise, when its time is shorter than half a step, would grow without end.}
@<\bi{Définit les outils de \.{chapter3}...@>=
static void check_settings(void)
{
  lif_check(&cell, dt);
  grid_check("pulse-start", pulse_start, dt), grid_check("pulse-end", pulse_end, dt);
  if (pulse_end <= pulse_start || pulse_end > duration)
    refuse_option("pulse-end", "le créneau doit finir après son début, et avant l'essai",
      "the pulse must end after it starts, and before the trial does");
  if (dt > tau_s)
    refuse_option("dt", "plus long que tau-s, le pas changerait le bruit",
      "longer than tau-s, the step would change the noise");
  if (dt >= 2*tau_flawed)
    refuse_option("tau-flawed", "doit dépasser la moitié du pas", "must exceed half the step");
  memory_check((FEW + 4)*duration/dt);
}

@ \fr{Le texte ne recopie aucun réglage : il cite ceux du programme.
Quatre nombres vont aux cadres des figures.}
\en{The text copies no setting: it quotes those of the program.
Four numbers go to the frames of the figures.}
@<\bi{Définit les outils de \.{chapter3}...@>=
static void quote_settings(void)
{
  datafile *frame = data_open("frame.tsv", "T (ms)\ttrials\tV_th (mV)\tV_r (mV)");
  data_row(frame, duration, (double) trials, cell.V_th, cell.V_r);
  data_close(frame);
  value_put("pulse-start", "%g", pulse_start), value_put("pulse-end", "%g", pulse_end);
  value_put("I-0", "%g", I_0), value_put("tau-s", "%g", tau_s),
    value_put("tau-flawed", "%g", tau_flawed);
  value_put("tau", "%g", cell.tau), value_put("climb", "%g", cell.V_th - cell.V_L);
  value_put("rheobase", "%.1f", lif_rheobase(&cell));
  value_put("trials", "%.0f", (double) trials);
  value_put("few", "%.0f", FEW), value_put("many", "%.0f", MANY);
}

@ \fr{Un long échantillon est assez long s'il dure quatre cents fois ce dont il se souvient,
une fois oublié son départ, ce qui demande dix fois ce temps.
Les durées se comptent en millisecondes, jamais en pas.}
\en{A long sample is long enough if it lasts four hundred times what it remembers,
once its start is forgotten, which takes ten times as much.
Durations are counted in milliseconds, never in steps.}
@<\bi{Définit les outils de \.{chapter3}...@>=
static size_t start_of(double memory, double step)
  /* \bi{échantillons à oublier}{samples to forget} */
{
  return sample_count(10*memory, step);
}
static size_t long_sample(double memory, double step)
{
  const size_t enough = sample_count(410*memory, step);
  return enough > LONG ? enough : LONG;
}

@*1 \bi{Le module du bruit}{The noise module}.
\fr{Toutes nos fonctions de bruit remplissent un vecteur de |n| échantillons espacés de |dt|~ms,
en~pA ;
|sigma| est positif ou nul, |tau|, en~ms, strictement positif.
|trial| dit quelle réalisation l'on veut.}
\en{All our noise functions fill a vector of |n| samples |dt|~ms apart, in~pA;
|sigma| is positive or zero, |tau|, in~ms, strictly positive.
|trial| says which realisation is wanted.}
@(noise.h@>=
#ifndef NOISE_H
#define NOISE_H
#include <stddef.h>
#include <stdint.h>
void noise_course(size_t n, double x[], double dt, double I_n,
  double tau, uint64_t seed, uint64_t trial);
void noise_ou(size_t n, double x[], double dt, double mean, double sigma, double tau,
  uint64_t seed, uint64_t trial);
void noise_alpha(size_t n, double x[], double dt, double mean, double sigma, double tau,
  uint64_t seed, uint64_t trial);
void noise_window(size_t n, double I[], double dt, double start, double end); /* ms */
double ou_correlation(double lag, double tau);
double alpha_correlation(double lag, double tau);
#endif

@ \fr{Le module emprunte aux annexes leurs exponentielles et leurs nombres gaussiens.
Ses deux dernières fonctions sont les autocorrélations théoriques, pour les figures et les tests.}
\en{The module borrows exponentials and Gaussian numbers from the appendices.
Its last two functions are the theoretical autocorrelations, for the figures and the tests.}
@(noise.c@>=
#include <math.h>
#include <stdlib.h>
#include "elementary.h"
#include "random.h"
#include "stimuli.h"
#include "workshop.h"
#include "noise.h"
@<\bi{Définit le bruit du cours}...@>@;
@<\bi{Définit le bruit d'Ornstein et Uhlenbeck}...@>@;
@<\bi{Définit le bruit de l'article}{Define the paper's noise}@>@;
double ou_correlation(double lag, double tau) {@+ return portable_exp(-fabs(lag)/tau);@+ }
double alpha_correlation(double lag, double tau)
{
  return (1 + fabs(lag)/tau)*portable_exp(-fabs(lag)/tau);
}

@ \fr{Hors du créneau, le courant est nul.
Où sont le début et la fin ? |stimulus_pulse| le sait,
et la règle ne doit exister qu'à un endroit :
un créneau de hauteur~1 marque l'intérieur.}
\en{Outside the pulse, the current is zero.
Where are the start and the end? |stimulus_pulse| knows, and the rule must live in one place only:
a pulse of height~1 marks the inside.}
@(noise.c@>=
void noise_window(size_t n, double I[], double dt, double start, double end)
{
  double *inside = vector_new(n);
  stimulus_pulse(n, inside, dt, start, end, 1);
  for (size_t i = 0; i < n; i++)
    if (inside[i] == 0) I[i] = 0;
  free(inside);
}

@ \seclabel{3-alpha}%
\fr{L'algèbre du bruit de l'article, qui peut être sautée.
Notons $h=\Delta t/\tau_s$. Sans bruit, les deux équations se résolvent exactement :
$y$ est multiplié par $e^{-h}$, et $x$ devient $e^{-h}(x+hy)$.
En régime permanent, les moyennes de $xy$ et de $x^2$ ne bougent plus ; en dérivant ces produits,
on trouve que la covariance de $x$ et $y$ vaut la moitié de la variance de $y$,
et que la variance de $x$ est égale à cette covariance.
À un facteur près, la covariance de l'état $(y,x)$ et la matrice qui le fait avancer sont donc}
\en{The algebra of the paper's noise, which may be skipped.
Write $h=\Delta t/\tau_s$. Without noise the two equations are solved exactly:
$y$ is multiplied by $e^{-h}$, and $x$ becomes $e^{-h}(x+hy)$.
In the steady state the means of $xy$ and of $x^2$ no longer move; differentiating these products,
we find that the covariance of $x$ and $y$ is half the variance of $y$,
and that the variance of $x$ equals that covariance.
Up to a factor, the covariance of the state $(y,x)$ and the matrix that moves it forward are thus}
\eqn{alpha-law}{P=\pmatrix{\overline{y^2}&\overline{xy}\cr
 \overline{xy}&\overline{x^2}}=\pmatrix{2&1\cr1&1},
\qquad A=e^{-h}\pmatrix{1&0\cr h&1}.}
\fr{Après un pas, il reste $APA^{\rm T}$ de la covariance ; le hasard doit rendre ce qui manque :}
\en{After one step, $APA^{\rm T}$ of the covariance is left;
chance must give back what is missing:}
\eqn{alpha-step}{Q=P-APA^{\rm T}=\pmatrix{2(1-e^{-2h})&1-(1+2h)e^{-2h}\cr
 \cdot&1-(1+2h+2h^2)e^{-2h}}.}
\fr{Pour tirer deux nombres de covariance $Q$, on mélange deux gaussiennes indépendantes :
la première sert aux deux, la seconde à $x$ seulement.
Les coefficients@^Cholesky, André-Louis@> sont
$l_y=\sqrt{Q_{yy}}$, $l_{xy}=Q_{xy}/l_y$ et $l_x=\sqrt{Q_{xx}-l_{xy}^2}$.
Pour $h$ minuscule, la dernière différence, voisine de $h^3/3$, se perd dans les arrondis
et peut tomber sous zéro ; nous la remplaçons alors par zéro, ce qui est invisible.
Chaque pas consomme deux nombres gaussiens, ceux des adresses $2i$ et $2i+1$.
Le départ suit $P$ ; comme $\overline{x^2}=1$ dans nos unités,
il ne reste qu'à multiplier par $\sigma$.}
\en{To draw two numbers of covariance $Q$, we mix two independent Gaussians:
the first serves both, the second serves $x$ only.
The coefficients are
$l_y=\sqrt{Q_{yy}}$, $l_{xy}=Q_{xy}/l_y$ and $l_x=\sqrt{Q_{xx}-l_{xy}^2}$.
For a very small $h$ the last difference, about $h^3/3$, is lost in the rounding
and may fall below zero; we then replace it by zero, which does not show.
Each step consumes two Gaussian numbers, those at addresses $2i$ and $2i+1$.
The start follows $P$; since $\overline{x^2}=1$ in our units,
nothing remains but to multiply by $\sigma$.}
@<\bi{Définit le bruit de l'article}{Define the paper's noise}@>=
void noise_alpha(size_t n, double x[], double dt, double mean, double sigma, double tau,
  uint64_t seed, uint64_t trial)
{
  const double h = dt/tau, e = portable_exp(-h), e2 = e*e;
  const double q_y = -2*portable_expm1(-2*h), q_xy = 1 - (1 + 2*h)*e2,
    q_x = 1 - (1 + 2*h + 2*h*h)*e2;
  const double l_y = sqrt(q_y), l_xy = q_xy/l_y, l_x = sqrt(fmax(0, q_x - l_xy*l_xy));
  double y = 0, z = 0; /* \bi{le bruit après un filtre, puis deux}
    {the noise after one filter, then two} */
  for (size_t i = 0; i < n; i++) {
    const double xi = normal(seed, STREAM_EXTERNAL, trial, 2*i);
    const double eta = normal(seed, STREAM_EXTERNAL, trial, 2*i + 1);
    z = i == 0 ? (xi + eta)/sqrt(2) : e*(z + h*y) + l_xy*xi + l_x*eta;
    y = i == 0 ? sqrt(2)*xi : e*y + l_y*xi;
    x[i] = mean + sigma*z;
  }
}

@*1 \bi{Mesures et données}{Measurements and data}.
\fr{Un essai sous chaque bruit.}
\en{One trial under each noise.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
@<\bi{Répète l'essai avec un bruit frais, puis gelé}...@>@;
static void compare_one_trial(void)
{
  const size_t n = sample_count(duration, dt);
  double *I = vector_new(n), *V = vector_new(n);
  spike_list spikes = {0};
  datafile *ticks = data_open("response-spikes.tsv", "t (ms)\ttrial\tnoise");
  noise_course(n, I, dt, I_n, tau_flawed, seed, 0);
  for (size_t i = 0; i < n; i++) I[i] += I_0;
  play(n, I, V, &spikes);
  trace_write("response-course.tsv", "t (ms)\tI (pA)\tV (mV)", n, dt, I, V);
  data_spikes(ticks, spikes.n, spikes.t, 1, 1);
  noise_alpha(n, I, dt, I_0, sigma, tau_s, seed, 0);
  play(n, I, V, &spikes);
  trace_write("response-paper.tsv", "t (ms)\tI (pA)\tV (mV)", n, dt, I, V);
  data_spikes(ticks, spikes.n, spikes.t, 1, 2);
  data_close(ticks);
  free(spikes.t), free(V), free(I);
}

@ \fr{Du courant, les fichiers ne gardent que trois essais : au-delà, on n'y verrait plus rien.
La moyenne réalisée est celle du courant sur la durée du créneau.}
\en{Of the current the files keep three trials only: with more, nothing could be seen.
The realised mean is that of the current over the pulse.}
@<\bi{Ouvre les fichiers des courants et du raster}{Open the files of the currents and the raster}@>=
datafile *currents = data_open(frozen ? "frozen-current.tsv" : "fresh-current.tsv",
  "t (ms)\tI (pA)");
datafile *raster = data_open(frozen ? "frozen-spikes.tsv" : "fresh-spikes.tsv",
  "t (ms)\ttrial\tfrozen");

@ \fr{D'un essai, on garde le compte, la moyenne réalisée et les potentiels d'action.}
\en{Of a trial we keep the count, the realised mean and the spikes.}
@<\bi{Écrit l'essai |k|}...@>=
count[k] = (double) spikes.n;
realised[k] = mean(n, I)*(double) n*dt/(pulse_end - pulse_start);
data_spikes(raster, spikes.n, spikes.t, (double) k + 1, frozen);
if (k < 3) {
  for (size_t i = 0; i < n; i++) data_row(currents, (double) i*dt, I[i]);
  data_blank(currents), data_blank(currents);
}

@ \fr{Sans bruit, les essais frais sont identiques eux aussi : le texte choisit ses mots.}
\en{Without noise the fresh trials are identical too: the text chooses its words.}
@<\bi{Résume les essais...@>=
data_close(raster), data_close(currents);
if (frozen)
  value_put("frozen-count", "%.0f", count[0]), value_put("frozen-mean", "%.1f", realised[0]);
else {
  value_put("fresh-count", "%.1f", mean(trials, count));
  value_put("fresh-spread", "%.1f", standard_deviation(trials, count));
  value_put("fresh-mean-spread", "%.0f", standard_deviation(trials, realised));
  value_word("fresh-times", sigma > 0,
    "et jamais aux mêmes instants", "and never at the same times",
    "et, faute de bruit, toujours aux mêmes instants",
    "and, for want of noise, always at the same times");
}

@ \fr{Vos nombres gèlent le bruit si tous les essais ont ceux du premier ;
ils restent un bruit si leur écart-type est voisin de~1.}
\en{Your numbers freeze the noise if all trials have those of the first;
they remain a noise if their standard deviation is close to~1.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
@<\bi{Votre nombre au hasard}...@>@;
static void try_your_numbers(void)
{
  const size_t n = sample_count(duration, dt);
  double *first = vector_new(n), apart = 0;
  for (size_t i = 0; i < n; i++) first[i] = your_number(0, i);
  for (uint64_t k = 1; k < trials; k++) {
    size_t i = 0;
    while (i < n && your_number(k, i) == first[i]) i++;
    if (i < n) apart++;
  }
  target_put("freeze", apart, 0, 0,
    "essais qui diffèrent du premier", "trials that differ from the first");
  target_put("freeze", standard_deviation(n, first), 0.8, 1.2,
    "écart-type de vos nombres", "standard deviation of your numbers");
  free(first);
}

@ \fr{Le générateur partagé : un tirage de plus avant tout le reste, et l'on compare
les nombres du huitième essai ; puis la même épreuve pour nos adresses.}
\en{The shared generator: one more draw before everything else, and we compare
the numbers of the eighth trial; then the same test for our addresses.}
@<\bi{Compte les nombres que change un tirage de plus}{Count the numbers that one more draw changes}@>=
for (int extra = 0; extra <= 1; extra++) {
  hidden_state = seed;
  if (extra) hidden_normal();
  for (int i = 0; i < 7*NUMBERS; i++) hidden_normal();
  for (int i = 0; i < NUMBERS; i++) {
    const double x = hidden_normal();
    if (extra && x != before[i]) changed++;
    before[i] = x;
  }
}
for (uint64_t i = 0; i < NUMBERS; i++) {
  const float x = normal(seed, STREAM_EXTERNAL, 7, i);
  normal(seed, STREAM_INITIAL, 0, 0);
  if (x != normal(seed, STREAM_EXTERNAL, 7, i)) ours++;
}

@ \fr{Et le réamorçage : chaque essai repart du même état,
puis tire tour à tour un nombre pour le stimulus et un pour le neurone.}
\en{And the reseeding: each trial starts again from the same state,
then draws in turn one number for the stimulus and one for the neuron.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
@<\bi{Fabrique un générateur partagé}...@>@;
static void share_one_generator(void)
{
  enum { NUMBERS = 1000 };
  static double before[NUMBERS], external[2][NUMBERS], internal[2][NUMBERS];
  int changed = 0, ours = 0, frozen = 0, differ = 0;
  @<\bi{Compte les nombres que change...@>@;
  for (int k = 0; k < 2; k++) {
    hidden_state = seed;
    for (int i = 0; i < NUMBERS; i++)
      external[k][i] = hidden_normal(), internal[k][i] = hidden_normal();
  }
  for (int i = 0; i < NUMBERS; i++)
    frozen += external[0][i] == external[1][i], differ += internal[0][i] != internal[1][i];
  const double draws = 2*(double) sample_count(duration, dt); /* \bi{deux par pas}{two per step} */
  value_put("global-changed", "%.0f", 100.0*changed/NUMBERS),
    value_put("address-changed", "%.0f", 100.0*ours/NUMBERS);
  value_put("external-frozen", "%.0f", 100.0*frozen/NUMBERS),
    value_put("internal-differ", "%.0f", 100.0*differ/NUMBERS);
  value_put("draws", "%.0f", draws*(double) trials), value_put("draws-needed", "%.0f", draws);
}

@ \fr{Le bruit du cours et l'exact, aux trois pas, sur les mêmes nombres.
Les écarts-types se mesurent une fois le départ oublié ;
un échantillon de $n$ temps caractéristiques les donne à $1/\sqrt{2n}$ près,
et le plus court est celui du pas le plus fin. La figure montre un quart de seconde.}
\en{The course's noise and the exact one, at the three steps, on the same numbers.
Standard deviations are measured once the start is forgotten;
a sample of $n$ characteristic times gives them to within $1/\sqrt{2n}$,
and the shortest is that of the finest step. The figure shows a quarter of a second.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
static void measure_the_flawed_noise(void)
{
  static const double steps[3] = { 0.1, 0.5, 1 }; /* ms */
  double theory[3], flawed_sd[3], exact_sd[3];
  datafile *f = data_open("flaw.tsv",
    "t (ms)\tcourse (pA)\texact (pA)\tcourse theory (pA)\texact theory (pA)");
  for (int k = 0; k < 3; k++) {
    const size_t n = long_sample(tau_flawed, steps[k]), skipped = start_of(tau_flawed, steps[k]);
    double *flawed = vector_new(n), *exact = vector_new(n);
    noise_course(n, flawed, steps[k], I_n, tau_flawed, seed, 0);
    noise_ou(n, exact, steps[k], 0, sigma, tau_flawed, seed, 0);
    theory[k] = I_n*sqrt(steps[k]/(2*tau_flawed - steps[k]));
    flawed_sd[k] = standard_deviation(n - skipped, flawed + skipped);
    exact_sd[k] = standard_deviation(n - skipped, exact + skipped);
    if (k == 0)
      value_put("flaw-error", "%.0f", 100*sqrt(tau_flawed/(2*(double) (n - skipped)*steps[k])));
    for (size_t i = 0; i < sample_count(250, steps[k]); i++)
      data_row(f, (double) i*steps[k], flawed[skipped+i], exact[skipped+i], theory[k], sigma);
    data_blank(f), data_blank(f);
    free(exact), free(flawed);
  }
  values_put("formula", "%.0f", 3, theory), values_put("course", "%.0f", 3, flawed_sd);
  values_put("exact", "%.0f", 3, exact_sd), data_close(f);
}

@ \fr{Votre amplitude, au pas et au temps que la QUESTION nomme.}
\en{Your amplitude, at the step and the time that the QUESTION names.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
static void try_your_amplitude(void)
{
  const double step = 0.5, memory = 30; /* ms */
  @<\bi{Votre amplitude du bruit du cours}...@>@;
  const size_t n = long_sample(memory, step), skipped = start_of(memory, step);
  double *x = vector_new(n);
  answer_check("old-noise", "your_I_n", your_I_n, 0, 10000);
  noise_course(n, x, step, your_I_n, memory, seed, 0);
  target_put("old-noise", standard_deviation(n - skipped, x + skipped), 95, 105,
    "pA d'écart-type", "pA of standard deviation");
  free(x);
}

@ \fr{Votre pas avance sur les mêmes nombres que |noise_ou|, tous deux pour un écart-type de~1 :
le hasard de l'échantillon s'élimine presque du rapport.
Cinq pour cent laissent passer l'approximation de la racine.}
\en{Your step moves on the same numbers as |noise_ou|, both for a standard deviation of~1:
the accidents of the sample almost cancel in the ratio.
Five per cent lets the approximation of the square root through.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
@<\bi{Votre pas de bruit}...@>@;
static void try_your_step(void)
{
  static const double steps[2] = { 0.1, 1 }, memory = 30; /* ms */
  static const char *const fr[2] = { "de l'écart-type voulu, au pas de 0,1 ms",
    "de l'écart-type voulu, au pas de 1 ms" };
  static const char *const en[2] = { "of the SD wanted, at a step of 0.1 ms",
    "of the SD wanted, at a step of 1 ms" };
  for (int k = 0; k < 2; k++) {
    const size_t n = long_sample(memory, steps[k]), skipped = start_of(memory, steps[k]);
    double *yours = vector_new(n), *exact = vector_new(n);
    for (size_t i = 1; i < n; i++)
      yours[i] = your_step(yours[i-1], steps[k], 1, memory, normal(seed, STREAM_EXTERNAL, 0, i));
    noise_ou(n, exact, steps[k], 0, 1, memory, seed, 0);
    target_put("steady-noise", standard_deviation(n - skipped, yours + skipped)
      /standard_deviation(n - skipped, exact + skipped), 0.95, 1.05, fr[k], en[k]);
    free(exact), free(yours);
  }
}

@ \fr{Le départ, sur cinq temps caractéristiques, en trois cents pas quel que soit ce temps.}
\en{The start, over five characteristic times, in three hundred steps whatever that time.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
static void follow_the_start(void)
{
  enum { INSTANTS = 300 };
  const double step = tau_flawed/60, full = I_n*sqrt(step/(2*tau_flawed - step));
  double x[INSTANTS], bad[INSTANTS] = {0}, good[INSTANTS] = {0};
  for (uint64_t k = 0; k < MANY; k++) {
    noise_course(INSTANTS, x, step, I_n, tau_flawed, seed, k);
    for (size_t i = 0; i < INSTANTS; i++) bad[i] += x[i]*x[i]/MANY;
    noise_ou(INSTANTS, x, step, 0, full, tau_flawed, seed, k);
    for (size_t i = 0; i < INSTANTS; i++) good[i] += x[i]*x[i]/MANY;
  }
  datafile *f = data_open("start.tsv",
    "t (ms)\tcourse (pA)\ttheory (pA)\tstationary (pA)\ttheory (pA)");
  for (size_t i = 0; i < INSTANTS; i++) {
    const double t = (double) i*step;
    data_row(f, t, sqrt(bad[i]), full*sqrt(-portable_expm1(-2*t/tau_flawed)), sqrt(good[i]), full);
  }
  data_close(f);
}

@ \fr{Les deux bruits sont échantillonnés six fois par temps caractéristique :
leurs statistiques ne dépendent alors d'aucun réglage, et se calculent pour un écart-type de~1.
Huit temps caractéristiques font quarante-huit décalages.}
\en{Both noises are sampled six times per characteristic time:
their statistics then depend on no setting, and are computed for a standard deviation of~1.
Eight characteristic times make forty-eight lags.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
static void tell_two_noises_apart(void)
{
  const double step = tau_s/6;
  double *ou = vector_new(LONG), *alpha = vector_new(LONG);
  noise_ou(LONG, ou, step, 0, 1, tau_s, seed, 0),
    noise_alpha(LONG, alpha, step, 0, 1, tau_s, seed, 0);
  datafile *f = data_open("samples.tsv", "t (ms)\tOU (pA)\talpha (pA)");
  for (size_t i = 0; i < 300; i++) data_row(f, (double) i*step, sigma*ou[i], sigma*alpha[i]);
  data_close(f);
  @<\bi{Écrit l'histogramme des deux bruits}{Write the histogram of both noises}@>@;
  f = data_open("autocorrelation.tsv", "lag (tau_s)\tOU\tOU theory\talpha\talpha theory");
  for (size_t lag = 0; lag <= 48; lag++) {
    const double s = (double) lag*step, pairs = (double) (LONG - lag);
    double sum[2] = {0};
    for (size_t i = 0; i + lag < LONG; i++)
      sum[0] += ou[i]*ou[i+lag], sum[1] += alpha[i]*alpha[i+lag];
    data_row(f, (double) lag/6, sum[0]/pairs, ou_correlation(s, tau_s),
      sum[1]/pairs, alpha_correlation(s, tau_s));
  }
  data_close(f);
  free(alpha), free(ou);
}

@ \fr{Soixante classes, de $-4\sigma$ à $4\sigma$,
divisées par leur largeur et par le nombre d'échantillons,
pour se comparer à la densité de Gauss@^Gauss, Carl Friedrich@>.}
\en{Sixty bins from $-4\sigma$ to $4\sigma$, divided by their width and by the number of samples,
to compare with the Gaussian density.}
@<\bi{Écrit l'histogramme des...@>=
enum { BINS = 60 };
double density[2][BINS] = {{0}};
for (size_t i = 0; i < LONG; i++) {
  const double place[2] = { (ou[i] + 4)*BINS/8, (alpha[i] + 4)*BINS/8 };
  for (int c = 0; c < 2; c++)
    if (place[c] >= 0 && place[c] < BINS) density[c][(int) place[c]] += BINS/8.0/LONG;
}
f = data_open("histogram.tsv", "x (sigma)\tOU\talpha\tGauss");
for (int b = 0; b < BINS; b++) {
  const double x = -4 + 8*(b + 0.5)/BINS;
  data_row(f, x, density[0][b], density[1][b], portable_exp(-x*x/2)/sqrt(2*3.141592653589793));
}
data_close(f);

@ \fr{L'écart-type du potentiel d'un neurone dont le seuil est hors d'atteinte,
une fois oublié le repos dont il part.}
\en{The standard deviation of the potential of a neuron whose threshold is out of reach,
once the rest from which it starts is forgotten.}
@<\bi{Définit les outils de \.{chapter3}...@>=
static double free_deviation(size_t n, const double I[], double step)
{
  lif_neuron deaf = cell;
  deaf.V_th = 1e9;
  const lif_model m = lif_prepare(deaf, &lif_ramp, step);
  const size_t skipped = start_of(cell.tau, step);
  double *V = vector_new(n);
  spike_list none = {0};
  lif_run(&m, n, I, V, &none);
  const double result = skipped < n ? standard_deviation(n - skipped, V + skipped) : NAN;
  free(none.t), free(V);
  return result;
}

@ \fr{Le pas est le sixième du plus court des deux temps, du bruit ou de la membrane.
Si l'un dépasse l'autre de mille fois, l'échantillon ne suffit plus : nous le bornons,
et son incertitude, que le texte donne, le dit.
L'aire du carré de l'autocorrélation du potentiel est d'au plus $\tau+4\tau_s$.}
\en{The step is a sixth of the shorter of the two times, the noise's or the membrane's.
Should one exceed the other a thousandfold, the sample is no longer enough: we bound it,
and its uncertainty, which the text gives, says so.
The area of the squared autocorrelation of the potential is at most $\tau+4\tau_s$.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
static void measure_a_free_membrane(void)
{
  const double step = fmin(tau_s, cell.tau)/6, memory = cell.tau + 4*tau_s; /* ms */
  const double theory = cell.R*sigma*sqrt(tau_s*(2*cell.tau + tau_s))/(cell.tau + tau_s);
  const size_t most = (size_t) 1 << 22, wanted = long_sample(memory, step),
    n = wanted < most ? wanted : most;
  const double left = (double) n*step - 10*cell.tau; /* ms */
  double *I = vector_new(n);
  noise_alpha(n, I, step, 0, sigma, tau_s, seed, 1);
  value_put("free-theory", "%.2f", theory),
    value_put("free-measured", "%.2f", free_deviation(n, I, step));
  value_put("free-error", "%.2f", left > 0 ? theory*sqrt(memory/(2*left)) : NAN);
  value_put("free-part", "%.0f", 100*theory/(cell.R*sigma));
  free(I);
}

@ \fr{Les seize cas, comptés sur |FEW| réalisations, dont la dernière jouée est montrée,
un point toutes les deux millisecondes.
Un temps caractéristique plus court que le pas serait trahi : nous prenons alors le pas.}
\en{The sixteen cases, counted over |FEW| realisations, of which the last to be played is shown,
one point every two milliseconds.
A characteristic time shorter than the step would be betrayed: we then take the step.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
static void go_through_amplitudes_and_times(void)
{
  static const double amplitudes[4] = { 25, 50, 100, 200 },
    times[4] = { 1, 3, 10, 30 }; /* pA, ms */
  const size_t n = sample_count(duration, dt), every = dt < 2 ? (size_t) (2/dt) : 1;
  double *I = vector_new(n), *V = vector_new(n), count[FEW];
  spike_list spikes = {0};
  datafile *f = data_open("grid.tsv", "t (ms)\tV (mV)"),
    *g = data_open("grid-spikes.tsv", "t (ms)\ttrial\tcase");
  datafile *cases = data_open("grid-cases.tsv", "sigma (pA)\ttau_s (ms)\tspikes\tSD\tin the trace");
  for (int k = 0; k < 16; k++) {
    const double amplitude = amplitudes[k/4], time = fmax(times[k%4], dt);
    for (int j = FEW-1; j >= 0; j--) {
      noise_alpha(n, I, dt, I_0, amplitude, time, seed, (uint64_t) j);
      play(n, I, V, &spikes), count[j] = (double) spikes.n;
    }
    data_row(cases, amplitude, time, mean(FEW, count), standard_deviation(FEW, count), count[0]);
    for (size_t i = 0; i < n; i += every) data_row(f, (double) i*dt, V[i]);
    data_blank(f), data_blank(f);
    data_spikes(g, spikes.n, spikes.t, 1, k);
  }
  data_close(cases), data_close(g), data_close(f);
  free(spikes.t), free(V), free(I);
}

@ \fr{Un point d'un balayage : la fréquence moyenne sur |FEW| réalisations, et son erreur type.
Un bruit d'écart-type~1, calculé une fois par réalisation, est multiplié et décalé.}
\en{One point of a sweep: the mean rate over |FEW| realisations, and its standard error.
A noise of standard deviation~1, computed once for each realisation, is multiplied and shifted.}
@<\bi{Définit les outils de \.{chapter3}...@>=
static void write_rate(datafile *f, size_t n, double *unit[FEW], double x,
  double current, double amplitude, double label)
{
  double *I = vector_new(n), *V = vector_new(n), rate[FEW]; /* Hz */
  spike_list spikes = {0};
  for (int k = 0; k < FEW; k++) {
    for (size_t i = 0; i < n; i++) I[i] = current + amplitude*unit[k][i];
    play(n, I, V, &spikes);
    rate[k] = 1000*(double) spikes.n/(pulse_end - pulse_start);
  }
  data_row(f, x, mean(FEW, rate), standard_deviation(FEW, rate)/sqrt(FEW), label);
  free(spikes.t), free(V), free(I);
}

@ \fr{Deux balayages : la fréquence en fonction de $I_0$, pour trois amplitudes ;
puis en fonction de $\sigma$, pour trois courants moyens.
La courbe f--I, sans bruit, a son fichier.}
\en{Two sweeps: the rate against $I_0$, for three amplitudes;
then against $\sigma$, for three mean currents.
The f--I curve, without noise, has its own file.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
static void sweep_mean_and_amplitude(void)
{
  const size_t n = sample_count(duration, dt);
  double *unit[FEW];
  datafile *f = data_open("sweep-mean.tsv", "I_0 (pA)\trate (Hz)\terror (Hz)\tsigma (pA)");
  datafile *g = data_open("sweep-noise.tsv", "sigma (pA)\trate (Hz)\terror (Hz)\tI_0 (pA)");
  datafile *h = data_open("sweep-theory.tsv", "I_0 (pA)\trate (Hz)");
  for (uint64_t k = 0; k < FEW; k++)
    unit[k] = vector_new(n), noise_alpha(n, unit[k], dt, 0, 1, tau_s, seed, k);
  for (int k = 0; k < 3; k++) {
    const double amplitude = 50*k, current = 90 + 40*k; /* pA */
    for (double x = 0; x <= 250; x += 10) write_rate(f, n, unit, x, x, amplitude, amplitude);
    for (double x = 0; x <= 200; x += 10) write_rate(g, n, unit, x, current, x, current);
    data_blank(f), data_blank(f), data_blank(g), data_blank(g);
  }
  for (double x = 0; x <= 250; x++) data_row(h, x, 1000/lif_interval(&cell, x));
  value_put("quantum", "%.1f", 1000/(pulse_end - pulse_start));
  data_close(h), data_close(g), data_close(f);
  for (int k = 0; k < FEW; k++) free(unit[k]);
}

@ \fr{Deux comptes les jugent : celui des essais, et celui d'un essai sans bruit.}
\en{Two counts judge them: that of the trials, and that of one trial without noise.}
@<\bi{Définit les outils de \.{chapter3}...@>=
static void judge_your_settings(double count, double alone)
{
  value_put("yours-count", "%.1f", count), value_put("yours-alone", "%.0f", alone);
  target_put("ten-spikes", count, 9, 11,
    "potentiels d'action par essai", "action potentials per trial");
  target_put("ten-spikes", alone, 0, 0,
    "potentiels d'action sans le bruit", "action potentials without the noise");
}

@ \fr{Vos réglages sont joués avec un bruit frais à chaque essai, pour compter ;
puis sans bruit, car le courant moyen, seul, ne doit pas faire tirer le neurone.
La figure montre la réalisation zéro.
Leurs bornes sont celles de la table ; le pas ne doit pas dépasser votre temps caractéristique.}
\en{Your settings are played with fresh noise in each trial, to count;
then without noise, since the mean current alone should cause no spike.
The figure shows realisation zero.
Their bounds are those of the table; the step should not exceed your characteristic time.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
static void try_your_settings(void)
{
  @<\bi{Vos réglages du bruit}...@>@;
  const size_t n = sample_count(duration, dt);
  double *I = vector_new(n), *V = vector_new(n), count = 0;
  spike_list spikes = {0};
  datafile *f = data_open("yours-spikes.tsv", "t (ms)\ttrial\tcase");
  answer_check("ten-spikes", "your_mean", your_mean, -1000, 1000);
  answer_check("ten-spikes", "your_sigma", your_sigma, 0, 1000);
  answer_check("ten-spikes", "your_tau", your_tau, fmin(dt, 3), 1000);
  for (uint64_t k = 0; k < trials; k++) {
    noise_alpha(n, I, dt, your_mean, your_sigma, your_tau, seed, k);
    play(n, I, V, &spikes);
    count += (double) spikes.n/(double) trials;
    if (k > 0) continue;
    trace_write("yours.tsv", "t (ms)\tI (pA)\tV (mV)", n, dt, I, V);
    data_spikes(f, spikes.n, spikes.t, 1, 1), data_close(f);
  }
  noise_alpha(n, I, dt, your_mean, 0, your_tau, seed, 0);
  play(n, I, V, &spikes);
  judge_your_settings(count, (double) spikes.n);
  free(spikes.t), free(V), free(I);
}

@ \fr{Le bruit trop rapide pour son pas, à trois pas.}
\en{The noise too fast for its step, at three steps.}
@<\bi{Définit les expériences de \.{chapter3}...@>=
static void stretch_the_step(void)
{
  static const double steps[3] = { 0.1, 1, 10 }; /* ms */
  const double fast = 0.5; /* \bi{temps caractéristique}{characteristic time}, ms */
  double measured[3];
  for (int k = 0; k < 3; k++) {
    const size_t n = long_sample(cell.tau, steps[k]);
    double *I = vector_new(n);
    noise_ou(n, I, steps[k], 0, sigma, fast, seed, 2);
    measured[k] = free_deviation(n, I, steps[k]);
    free(I);
  }
  value_put("coarse-theory", "%.1f", cell.R*sigma*sqrt(fast/(cell.tau + fast)));
  values_put("coarse", "%.1f", 3, measured);
}
