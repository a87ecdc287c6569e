@* \bi{Des milliers d'essais, et les limites du modèle}%
  {Thousands of trials, and the limits of the model}.
\seclabel{7-fast}
\fr{Une carte de la fiabilité demande des milliards de pas de calcul.
Ce chapitre apprend à les faire en quelques secondes, sans changer un bit du résultat.
Puis il se sert de cette vitesse pour chercher où le modèle échoue,
et ce qu'il faut lui ajouter pour qu'il cesse d'échouer.

Pour lancer le programme : \cmd{make chapter7}.
Pour chronométrer chaque étape : \cmd{make bench}.
Regardez d'abord la \figref{7-noise-map}, puis la \figref{7-misfit}.
Les nombres imprimés suivent vos réglages ; ce que le texte en conclut vaut pour ceux du livre.

À la fin du chapitre, vous saurez
\li transformer une boucle lisible en une boucle rapide, et prouver qu'elle fait la même chose ;
\li partager un long calcul entre plusieurs machines, et le reprendre s'il est interrompu ;
\li lire une carte de la fiabilité ;
\li dire quelles données réfutent le neurone intègre-et-tire,
et lesquelles un neurone un peu plus riche explique ;
\li séparer, dans un modèle, ce qui est réglé et ce qui est prédit.}
\en{A map of reliability takes billions of computing steps.
This chapter teaches how to do them in a few seconds, without changing one bit of the result.
Then it uses that speed to find out where the model fails,
and what must be added to mend it.

To run the program: \cmd{make chapter7}.
To time each stage: \cmd{make bench}.
Look first at \figref{7-noise-map}, then at \figref{7-misfit}.
The numbers printed follow your settings;
what the text concludes from them holds for those of the book.

By the end of the chapter you will be able to:
\li turn a readable loop into a fast one, and prove that it does the same thing;
\li share a long computation among several machines, and resume it if it is interrupted;
\li read a map of reliability;
\li say which data refute the integrate-and-fire neuron,
and which ones a slightly richer neuron explains;
\li tell apart, in a model, what was fitted and what was predicted.}
@s ensemble_model int
@s rich_neuron int
@s adaptation int
@s map_cell int
@s block int
@s portrait int
@s sig_atomic_t int
@s two_spreads int
@s row_room int
@s complaint int

@ \fr{Le programme, vu de haut.
Une expérience est une fonction ; les cartes peuvent se calculer par parts.}
\en{The program, seen from above.
Each experiment is a function; the maps can be computed in parts.}
@(chapter7.c@>=
@<\bi{Emprunte ce dont \.{chapter7} a besoin}{Borrow what \.{chapter7} needs}@>@;
@<\bi{Déclare les réglages de \.{chapter7}}{Declare the settings of \.{chapter7}}@>@;
@<\bi{Définit les outils de \.{chapter7}}{Define the tools of \.{chapter7}}@>@;
@<\bi{Définit les expériences de \.{chapter7}}{Define the experiments of \.{chapter7}}@>@;
int main(int argc, char *argv[])
{
  argv = split_part(&argc, argv);
  workshop_begin(argc, argv, "chapter7", parameters);
  check_settings();
  if (part > 0) compute_one_part();
  compare_with_chapter_4();
  lower_the_threshold();
  try_your_branchless_step();
  draw_the_maps();
  look_for_one_sigma_V();
  try_your_adaptation();
  build_a_richer_neuron();
  show_the_last_neuron();
  raise_the_mean();
  workshop_end();
  return EXIT_SUCCESS;
}

@*1 \bi{De la boucle lisible à la boucle rapide}{From the readable loop to the fast one}.
\fr{Comptons.
Deux cartes de \val{7:side} sur \val{7:side} cases ;
dans chaque case, \val{7:noises} bruits gelés, \val{7:trials} essais, \val{7:samples} pas :
\val{7:billions} milliards de pas.
Un carnet Python, qui fait un pas en une microseconde, y passerait \val{7:notebook} minutes ;
la boucle du \chapref{4}, deux ou trois.
Nous voulons quelques secondes, pour pouvoir nous tromper, corriger, recommencer.

La règle : \emph{aucune étape ne change un bit du résultat.} Une boucle lisible dit ce qu'il faut
calculer ; la boucle rapide doit rendre le même potentiel, au dernier bit,
et les mêmes potentiels d'action.
Ce n'est possible que parce que le hasard est une fonction (\appref{A}) :
le nombre de l'essai~17 au pas~400 ne dépend ni de l'ordre du calcul, ni du nombre de processeurs.}
\en{Let us count.
Two maps of \val{7:side} by \val{7:side} cells;
in each cell \val{7:noises} frozen noises, \val{7:trials} trials, \val{7:samples} steps:
\val{7:billions} billion steps.
A Python notebook, which takes a microsecond a step, would need \val{7:notebook} minutes;
the loop of \chapref{4}, two or three.
We want a few seconds, so as to be free to make a mistake, correct it and start again.

The rule: \emph{no stage changes a bit of the result.} A readable loop says what must be computed;
the fast one must return the same potential, to the last bit, and the same spikes.
This is possible only because a random number is a function of its address (\appref{A}):
the number of trial~17 at step~400 depends neither on the order of computing nor on the number
of processors.}
@^\bi{reproductibilité bit à bit}{reproducibility, bit for bit}@>

@ \fr{Deux choix d'abord,
qui touchent à la physique et non à la seule vitesse, et qu'il faut justifier.

Le premier : la simple précision (|float|, 24~bits).
Un processeur en calcule deux fois plus à la fois.
L'arrondi vaut $10^{-6}$~mV à chaque pas, cent mille fois moins que le bruit interne.

Le second : le seuil est testé à la fin du pas.
Le pont du \chapref{4} demande une exponentielle et trois nombres au hasard près du seuil ;
il y a moins cher.
Entre deux échantillons, une marche aléatoire dépasse son plus haut échantillon, en moyenne,
d'une fraction connue de son écart-type par pas :
$-\zeta(1/2)/\sqrt{2\pi}\approx\num{0.5826}$ \cite{broadie97}.
Tester aux échantillons, c'est donc à peu près \emph{relever} le seuil d'autant ;
abaissons-le d'autant, et le biais disparaît à l'ordre $\sqrt{\Delta t}$.}
\en{Two choices first, which are not about speed but about physics, and need justifying.

The first: single precision (|float|, 24~bits).
A processor handles twice as many such numbers at a time.
Rounding is $10^{-6}$~mV a step, a hundred thousand times less than the internal noise.

The second: the threshold is tested at the end of the step.
The bridge of \chapref{4} needs an exponential and three random numbers near the threshold;
there is something cheaper.
Between two samples a random walk rises above its highest sample, on average,
by a known fraction of its standard deviation per step:
$-\zeta(1/2)/\sqrt{2\pi}\approx\num{0.5826}$ \cite{broadie97}.
So testing at the samples amounts, nearly, to \emph{raising} the threshold by that much;
let us lower it by as much, and the bias vanishes at order $\sqrt{\Delta t}$.}
@<\bi{Fonctions de l'ensemble}{Functions of the ensemble}@>=
ensemble_model ensemble_prepare(lif_neuron cell, double dt, double sigma_V, uint64_t seed)
{
  const double jolt = sigma_V*sqrt(-portable_expm1(-2*dt/cell.tau)); /* mV */
  ensemble_model m;
  m.lif = lif_prepare(cell, &lif_ramp, dt);
  m.decay = (float) m.lif.decay, m.jolt = (float) jolt;
  m.threshold = (float) (cell.V_th - EXCESS*jolt - cell.V_L);
    /* \bi{au-dessus du repos}{above rest} */
  m.reset = (float) (cell.V_r - cell.V_L);
  m.refractory = (int32_t) m.lif.refractory, m.seed = seed;
  return m;
}

@ \figure{7-threshold}{Erreur sur l'intervalle moyen, en fonction du pas :
seuil testé aux échantillons (ronds), et même test avec le seuil abaissé (carrés).
Les barres sont deux erreurs-types.}%
  {Error on the mean interval against the step:
threshold tested at the samples (circles), and the same test with the threshold lowered (squares).
Bars are two standard errors.}
\fr{La \figref{7-threshold} refait l'épreuve de Siegert du \chapref{4},
avec \val{7:siegert-trials} essais à la fois.
À \num{0.1}~ms, le pas des cartes, le test nu se trompe de \val{7:naive-1}~\% ;
le seuil abaissé, de \val{7:lowered-1}~\%, pour une erreur-type de \val{7:siegert-error}~\%.
Aucun nombre n'a été réglé.

Et potentiel d'action par potentiel d'action ?
Rejouons les \val{7:trials} essais du bruit gelé des deux façons,
avec les mêmes nombres au hasard.
\val{7:matched}~\% des potentiels d'action du \chapref{4} en ont un, dans le même essai,
à moins d'une demi-milliseconde ; la distance médiane est de \val{7:apart}~ms.
Les autres sont de ceux que le hasard du pont décide.
La moyenne n'y perd rien, l'essai n'est pas le même :
voilà exactement ce que nous avons échangé contre la vitesse.
À partir d'ici, plus un bit ne change.}
\en{\Figref{7-threshold} repeats the Siegert test of \chapref{4},
with \val{7:siegert-trials} trials at a time.
At \num{0.1}~ms, the step of the maps, the bare test is wrong by \val{7:naive-1}\%;
the lowered threshold, by \val{7:lowered-1}\%, with a standard error of \val{7:siegert-error}\%.
No number was fitted.

And spike by spike?
Let us play the \val{7:trials} trials of the frozen noise both ways, with the same random numbers.
\val{7:matched}\% of the spikes of \chapref{4} have a counterpart, in the same trial,
within half a millisecond; the median distance is \val{7:apart}~ms.
The others are among those that the chance of the bridge decides.
The average loses nothing by it, but the single trial is not the same:
that is exactly what we traded for speed.
From now on we trade nothing more.}
@^\bi{temps de premier passage}{first-passage time}@>

@ \fr{Voici la boucle lisible.
Chaque essai part du repos, et l'on compte les potentiels d'action de chaque pas,
tous essais confondus : la fiabilité et la précision du \chapref{5} ne demandent rien d'autre.
\emph{Première étape, déjà faite :} la poussée du courant gelé à chaque pas, |drive|,
ne dépend pas de l'essai ; elle est calculée une fois pour tous.}
\en{Here is the readable loop.
Each trial starts at rest, and we count the spikes of each step, all trials together:
the reliability and precision of \chapref{5} ask for nothing else.
\emph{First stage, already taken:} the push of the frozen current at each step, |drive|,
does not depend on the trial; it is computed once and for all.}
@<\bi{Fonctions de l'ensemble}...@>=
void ensemble_plain(const ensemble_model *m, uint64_t first, size_t N, size_t n,
  const float drive[], uint32_t count[], float V[])
{
  for (size_t k = 0; k < N; k++) {
    float v = 0; /* \bi{mV au-dessus du repos}{mV above rest} */
    int32_t wait = 0; /* \bi{pas réfractaires à venir}{refractory steps to come} */
    for (size_t i = 0; i < n; i++) {
      if (wait > 0) { wait--; continue; }
      v = m->decay*v + (drive[i] + m->jolt*normal(m->seed, STREAM_INTERNAL, first + k, i));
      if (v > m->threshold) v = m->reset, wait = m->refractory, count[i]++;
    }
    V[k] = v;
  }
}

@ \fr{\emph{Deuxième étape : retourner les boucles.}
Où passe le temps ? Presque tout dans |normal|, qui calcule quatre nombres et en jette trois ;
le reste à attendre : chaque pas a besoin du précédent.
Mais les essais, eux, ne s'attendent pas.
Menons-en donc |ABREAST| de front, et mettons le temps à l'extérieur :
le potentiel de tous les essais d'un |block| tient côte à côte en mémoire,
dans l'ordre où on le lit.}
\en{\emph{Second stage: turn the loops inside out.} Where does the time go?
Nearly all of it into |normal|, which computes four numbers and throws three away;
the rest into waiting: each step needs the one before.
But trials do not wait for one another.
So let us drive |ABREAST| of them side by side, and put time on the outside:
the potentials of all trials of a |block| lie next to one another in memory,
in the order in which they are read.}
@<\bi{Types de l'ensemble}{Types of the ensemble}@>=
typedef struct {
  float V[ABREAST]; /* \bi{mV au-dessus du repos}{mV above rest} */
  int32_t wait[ABREAST];
} block;

@ \fr{\emph{Troisième étape : tirer les nombres par blocs.}
Un appel du générateur donne quatre mots, donc quatre pas d'un essai.
|draw_block| tire quatre pas de tous les essais du bloc : |z[j][l]| est, au bit près,
|normal(seed, STREAM_INTERNAL, first+l, 4*group+j)|.
Aucun tour de ces boucles ne dépend d'un autre, et rien n'y bifurque.
Le compilateur peut donc les \term{vectoriser} :
une instruction fait huit ou seize essais à la fois.}
\en{\emph{Third stage: draw the numbers in blocks.}
One call of the generator gives four words, hence four steps of a trial.
|draw_block| draws four steps of all the trials of a block: |z[j][l]| is, to the last bit,
|normal(seed, STREAM_INTERNAL, first+l, 4*group+j)|.
No pass through these loops depends on another, and nothing branches.
So the compiler can \term{vectorise} them: one instruction does eight or sixteen trials at once.}
@^\bi{vectorisation}{vectorisation}@>
@<\bi{Tire quatre pas d'un bloc}{Draw four steps of a block}@>=
@<\bi{Demande une version par famille de processeurs}{Ask for a version for each family of...@>@;
static void draw_block(uint64_t seed, uint64_t first, uint64_t group, float z[4][ABREAST])
{
  uint32_t w[4][ABREAST];
  for (size_t l = 0; l < ABREAST; l++) {
    const quad q = random_words(seed, STREAM_INTERNAL, first + l, group);
    w[0][l] = q.word[0], w[1][l] = q.word[1], w[2][l] = q.word[2], w[3][l] = q.word[3];
  }
  for (size_t l = 0; l < ABREAST; l++) normal_pair(w[0][l], w[1][l], &z[0][l], &z[1][l]);
  for (size_t l = 0; l < ABREAST; l++) normal_pair(w[2][l], w[3][l], &z[2][l], &z[3][l]);
}

@ \fr{\emph{Quatrième étape : ne plus bifurquer.} La boucle lisible contient deux |if|.
Un processeur qui mène seize essais ne peut pas prendre seize chemins :
il faut que tous fassent les mêmes opérations, et que chacun garde le résultat qui le concerne.
Le |?:| du C sert à cela : les deux valeurs sont calculées, l'une est retenue.}
\en{\emph{Fourth stage: no more branches.}
The readable loop holds two |if|s. A processor driving sixteen trials cannot take sixteen paths:
all must do the same operations, each keeping the result that concerns it.
The |?:| of C is made for this: both values are computed, one is kept.}
\question{no-branch}{recommended}{}{\bi{Un pas sans bifurcation}{A step without branches}}
\fr{Écrivez le pas d'un essai sans |if| ni boucle, avec |?:| seulement.
|moved| est le potentiel qu'aurait un neurone libre à la fin du pas.
S'il reste des pas réfractaires, le potentiel est tenu à |m->reset| et le compte baisse d'un ;
sinon, au-dessus du seuil, le neurone tire :
il repart de |m->reset|, et |*wait| prend la valeur |m->refractory|.
Le programme fait tourner votre pas à côté de la boucle lisible ;
il compte pour l'instant \val{7:your-errors} potentiels d'action mal placés sur
\val{7:your-spikes}.
Il en faut zéro.}
\en{Write the step of one trial without |if| or loop, with |?:| only.
|moved| is the potential that a free neuron would have at the end of the step.
If refractory steps remain, the potential is held at |m->reset| and the count goes down by one;
otherwise, above the threshold, the neuron fires:
it starts again from |m->reset|, and |*wait| takes the value |m->refractory|.
The program runs your step beside the readable loop;
at present it counts \val{7:your-errors} misplaced spikes out of \val{7:your-spikes}.
There must be none.}
\hint{Une valeur intermédiaire aide : le potentiel que l'on compare au seuil, tenu ou libre.}%
  {An intermediate value helps: the potential compared with the threshold, held or free.}
\answer{no-branch}{}
@<\bi{Votre pas sans bifurcation}{Your step without branches}@>=
static void your_advance(const ensemble_model *m, float moved, float *V, int32_t *wait)
{
  *V = moved > m->threshold ? m->reset : moved;
  *wait = moved > m->threshold ? m->refractory : 0; /* \bi{rien n'est tenu}{nothing is held} */
}

@ \fr{Le nôtre tient en quatre lignes.
Un neurone tenu est au potentiel |reset|, sous le seuil :
il ne tire pas, et la comparaison suffit à tous les cas.
Le compte |wait| continue de descendre sous zéro : le borner coûterait une opération de plus.
Les parenthèses autour de la poussée comptent :
elles disent dans quel ordre arrondir, le même que dans la boucle lisible.}
\en{Ours takes four lines.
A held neuron is at potential |reset|, below the threshold:
it does not fire, and the comparison is enough for all cases.
The count |wait| keeps going down below zero: to bound it would cost one more operation.
The parentheses around the push matter:
they say in which order to round, the same as in the readable loop.}
@<\bi{Outils de l'ensemble}{Tools of the ensemble}@>=
static inline void advance(const ensemble_model *m, float drive,
  float noise, float *V, int32_t *wait)
{
  const float moved = m->decay*(*V) + (drive + m->jolt*noise);
  const float next = *wait > 0 ? m->reset : moved;
  *V = next > m->threshold ? m->reset : next;
  *wait = next > m->threshold ? m->refractory : *wait - 1;
}

@ \fr{Quatre pas de tout un bloc.
L'état d'un essai est lu une fois, avance de quatre pas, est rangé une fois.
Un essai vient de tirer si son compte vaut |refractory| :
jamais autrement, puisqu'il ne fait que descendre.}
\en{Four steps of a whole block. The state of a trial is read once, goes four steps, is stored once.
A trial has just fired if its count equals |refractory|: never otherwise, since it only goes down.}
@<\bi{Outils de l'ensemble}...@>=
@<\bi{Demande une version par famille...@>@;
static void four_steps(const ensemble_model *model, const float drive[4], float z[4][ABREAST],
  block *x, int32_t fired[4])
{
  const ensemble_model m = *model;
  int32_t sum[4] = { 0, 0, 0, 0 };
  for (size_t l = 0; l < ABREAST; l++) {
    float V = x->V[l];
    int32_t wait = x->wait[l];
    for (size_t j = 0; j < 4; j++)
      advance(&m, drive[j], z[j][l], &V, &wait), sum[j] += wait == m.refractory;
    x->V[l] = V, x->wait[l] = wait;
  }
  memcpy(fired, sum, sizeof sum);
}

@ \fr{\emph{Cinquième étape : partager le bruit entre les cases.}
Les nombres au hasard restent le plus
cher.
Or les cases d'une ligne de la carte ne diffèrent que par leur courant ou leur neurone ;
rien n'empêche de leur donner \emph{le même} bruit interne.
C'est même un avantage : deux cases voisines ont alors la même chance, bonne ou mauvaise,
et leur différence en est plus sûre.
|run_block| fait avancer ensemble les |cells| cases d'une ligne, pour les essais d'un bloc.}
\en{\emph{Fifth stage: share the noise among cells.} The random numbers remain the costliest part.
But the cells of a row of the map differ only in their current or their neuron;
nothing forbids giving them \emph{the same} internal noise.
It is even an advantage: two neighbouring cells then have the same luck, good or bad,
and their difference is the surer for it.
|run_block| advances the |cells| cells of a row together, for the trials of one block.}
@^\bi{nombres au hasard communs}{common random numbers}@>
@<\bi{Outils de l'ensemble}...@>=
@<\bi{Ajoute des potentiels d'action à un compte}{Add spikes to a count}@>@;
static void run_block(size_t cells, const ensemble_model m[], uint64_t first, size_t n,
  const float *const drive[], uint32_t *const count[], block x[])
{
  float z[4][ABREAST];
  int32_t fired[4];
  for (size_t i = 0; i + 4 <= n; i += 4) {
    draw_block(m[0].seed, first, i/4, z);
    for (size_t c = 0; c < cells; c++) {
      four_steps(&m[c], &drive[c][i], z, &x[c], fired);
      for (size_t j = 0; j < 4; j++) add_spikes(&count[c][i+j], fired[j]);
    }
  }
  @<\bi{Fait les derniers pas, s'il en reste moins de quatre}{Take the last steps, if fewer...@>@;
}

@ \fr{\emph{Sixième étape : plusieurs processeurs.} Les blocs ne se parlent pas :
à chaque processeur les siens.
Une directive d'OpenMP, avant la boucle, suffit à le dire ;
un compilateur qui ne la comprend pas la saute, et le programme reste juste.
Il faut seulement que le résultat ne dépende pas de l'ordre d'arrivée.
Additionner des nombres à virgule dans un ordre changeant change leur dernier bit ;
additionner des entiers, jamais.
C'est pourquoi nous comptons, et n'additionnons rien d'autre.}
\en{\emph{Sixth stage: several processors.} Blocks do not talk to one another:
each processor takes its own.
A directive of OpenMP, before the loop, is enough to say so;
a compiler that does not understand it skips it, and the program is still right.
Only the result must not depend on who arrives first.
Adding floating-point numbers in another order may change the last bit of their sum;
adding integers never does.
That is why we only ever add counts.}
@^OpenMP@>
@<\bi{Fonctions de l'ensemble}...@>=
void ensemble_run(size_t cells, const ensemble_model m[], uint64_t first, size_t N, size_t n,
  const float *const drive[], uint32_t *const count[], float *const V[])
{
  const size_t blocks = (N + ABREAST - 1)/ABREAST;
  @<\bi{Partage entre les processeurs les tours de la boucle}{Share the turns of the loop...@>@;
  for (size_t b = 0; b < blocks; b++) {
    block *x = new_blocks(cells, N - b*ABREAST);
    run_block(cells, m, first + b*ABREAST, n, drive, count, x);
    for (size_t c = 0; V != NULL && c < cells; c++)
      for (size_t l = 0; l < ABREAST && b*ABREAST + l < N; l++) V[c][b*ABREAST + l] = x[c].V[l];
    free(x);
  }
}

@ \fr{Le dernier bloc est rarement plein.
Ses places vides sont des neurones réfractaires pour toujours :
ils calculent comme les autres, et ne tirent jamais.}
\en{The last block is rarely full.
Its empty places are neurons refractory for ever: they compute like the others, and never fire.}
@<\bi{Outils de l'ensemble}...@>=
static block *new_blocks(size_t cells, size_t live)
{
  block *x = calloc(cells, sizeof *x);
  if (x == NULL) abort();
  for (size_t c = 0; c < cells; c++)
    for (size_t l = live; l < ABREAST; l++) x[c].wait[l] = INT32_MAX;
  return x;
}

@ \fr{Qu'y gagne-t-on ?
Cela dépend de la machine, et un temps n'a pas sa place parmi des résultats
que l'on compare au bit près.
Tapez \cmd{make bench} : il chronomètre la boucle du \chapref{4}, chacune de nos étapes,
une boucle numpy, et le simulateur Brian s'il est installé, tour à tour dans une même minute,
et donne leurs rapports.
Attendez-vous à ceci : tirer quatre nombres par appel fait gagner un facteur deux ou trois ;
retourner les boucles ne fait rien gagner par soi-même, mais permet la suite ;
ne plus bifurquer et tirer par blocs font gagner ensemble un facteur cinq à dix,
selon le processeur ;
partager le bruit entre seize cases, un facteur trois ; un second processeur, presque deux.
En tout, quelques milliers de fois la boucle du carnet.

Et la preuve que rien n'a changé ?
Les tests font tourner la boucle lisible et la rapide côte à côte, avec gcc et clang,
de \cmd{-O1} à \cmd{-O3}, par blocs de 8 à 512, sur un et deux processeurs,
et comparent chaque bit du potentiel.
Pas seulement les potentiels d'action :
un arrondi qui change n'en déplace presque jamais un, et passerait inaperçu.}
\en{What do we gain?
It depends on the machine, and a time has no place among results that are compared bit for bit.
Type \cmd{make bench}: it times the loop of \chapref{4}, each of our stages, a numpy loop,
and the simulator Brian if it is installed, by turns within the same minute,
and gives their ratios.
Expect this: drawing four numbers a call gains a factor of two or three;
turning the loops inside out gains nothing by itself, but makes the rest possible;
not branching and drawing in blocks together gain a factor of five to ten,
depending on the processor; sharing the noise among sixteen cells, a factor of three;
a second processor, nearly two.
In all, some thousands of times the loop of the notebook.

And the proof that nothing changed?
The tests run the readable loop and the fast one side by side, with gcc and clang,
from \cmd{-O1} to \cmd{-O3}, in blocks of 8 to 512, on one and two processors,
and compare every bit of the potential.
Not the spikes alone: a change of rounding almost never moves a spike, and would go unnoticed.}
\question{why-integers}{recommended}{}{\bi{Additionner dans le désordre}{Adding in any order}}
\fr{Pourquoi la somme de trois nombres à virgule dépend-elle de l'ordre,
et pas celle de trois entiers ?
Trouvez trois |float| tels que $(a+b)+c$ et $a+(b+c)$ diffèrent du tout au tout.
Que se passerait-il si deux processeurs ajoutaient tour à tour leurs écarts-types
dans la même variable ?}
\en{Why does the sum of three floating-point numbers depend on the order,
and not that of three integers?
Find three |float|s such that $(a+b)+c$ and $a+(b+c)$ differ entirely.
What would happen if two processors added, in turn,
their standard deviations into the same variable?}
\answer{why-integers}{}
@*1 \bi{Cartes de la fiabilité}{Maps of reliability}.
\seclabel{7-maps}
\fr{Avec cette boucle, une case est peu de chose :
trente bruits gelés, et la mesure du \chapref{5} sur chacun.
La première carte fait varier ce que l'expérimentateur choisit, l'amplitude du bruit,
notée ici $\sigma_s$ (le $\sigma$ des chapitres précédents), et son temps $\tau_s$,
à courant moyen $I_0$ et à $\sigma_V$ fixés.
La seconde fait varier le courant moyen, $\mu$ sur la figure, et le bruit interne $\sigma_V$,
sous le bruit de l'article.}
\en{With this loop a cell of the map costs little:
thirty frozen noises, and the measure of \chapref{5} on each.
The first map varies what the experimenter chooses, the amplitude of the noise,
written $\sigma_s$ here (the $\sigma$ of the chapters before),
and its characteristic time $\tau_s$,
at a given mean current $I_0$ and a given $\sigma_V$.
The second varies the mean current, $\mu$ in the figure, and the internal noise $\sigma_V$,
under the noise of the paper.}
@<\bi{Définit les expériences de \.{chapter7}}...@>=
static void draw_the_maps(void)
{
  if (merge > 0) merge_parts((int) merge);
  else compute_rows(1, 1);
  write_map(0, "noise-map.tsv", "sigma_s (pA)\ttau_s (ms)");
  write_map(1, "mean-map.tsv", "mu (pA)\tsigma_V (mV)");
  @<\bi{Note ce que disent les cartes}{Note what the maps say}@>@;
}

@ \fr{Une case retient la fiabilité et la précision moyennes sur les bruits, et leurs écarts-types.
Un bruit est un échantillon ;
d'un bruit à l'autre la fiabilité change de \val{7:spread-typical} en écart-type au milieu
de la carte, si bien qu'une moyenne sur \val{7:noises} bruits est connue à
$\pm\val{7:error-typical}$.}
\en{A cell keeps the reliability and the precision averaged over the noises,
and their standard deviations.
One noise is one sample; from noise to noise the reliability changes by \val{7:spread-typical}
in standard deviation in the middle of the map, so that a mean over \val{7:noises} noises is known
to $\pm\val{7:error-typical}$.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
enum { SIDE = 16, ROWS = 2*SIDE }; /* \bi{cases par ligne ; lignes des deux cartes}
  {cells in a row; rows of both maps} */
typedef struct {
  double reliability, spread; /* \bi{moyenne et écart-type sur les bruits}
    {mean and standard deviation over noises} */
  double precision, blur; /* ms */
} map_cell;
static map_cell map[ROWS][SIDE];

@ \fr{Jouer une ligne sous le bruit~|k| :
le bruit gelé ne se tire qu'une fois, réduit (moyenne nulle, variance un) ;
chaque case le met à son échelle.
Puis |ensemble_run| avance les seize cases, et |measure| les juge.
Chaque bruit a ses propres essais : leur hasard interne est indépendant.}
\en{To play a row under noise~|k|:
the frozen noise is drawn only once, standardised (mean zero, variance one);
each cell rescales it.
Then |ensemble_run| advances the sixteen cells, and |measure| judges them.
Each noise has trials of its own: their internal noises are independent.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
@<\bi{Réserve et rend la place d'une ligne}{Claim and give back the room of a row}@>@;
static void play_row(int row, uint64_t k, scores result[SIDE])
{
  row_room *r = new_row_room();
  noise_alpha(samples, r->noise, dt, 0, 1, row_time(row), seed, k);
  for (int c = 0; c < SIDE; c++) {
    r->model[c] = ensemble_prepare(cell, dt, row_strength(row), seed);
    for (size_t i = 0; i < samples; i++)
      r->I[i] = cell_mean(row, c) + cell_sigma(row, c)*r->noise[i];
    ensemble_drive(&r->model[c], samples - 1, r->I, r->drive[c]);
  }
  ensemble_run(SIDE, r->model, k*APART, trials, samples - 1, r->drive_of, r->count_of, NULL);
  for (int c = 0; c < SIDE; c++) result[c] = measure_counts(r->count[c]);
  free_row_room(r);
}

@ \figure{7-noise-map}{Fiabilité (à gauche)
et précision (à droite) en fonction de l'amplitude $\sigma_s$
et du temps caractéristique $\tau_s$ du bruit.
Les lignes relient les points de même valeur. Croix : le bruit de la figure 1 de l'article.}%
  {Reliability (left) and precision (right) against the amplitude $\sigma_s$
and the characteristic time $\tau_s$ of the noise.
Lines join points of equal value. Cross: the noise of the paper's Figure 1.}
\fr{La \figref{7-noise-map} se lit comme une carte de montagne.
La fiabilité croît avec l'amplitude, presque partout.
Le long de l'autre axe il y a une crête :
à 50~pA, la fiabilité vaut \val{7:ridge-low} à \val{7:tau-low}~ms,
culmine à \val{7:ridge-top} vers \val{7:tau-top}~ms,
et vaut \val{7:ridge-high} à \val{7:tau-high}~ms.
Un bruit trop rapide est lissé par la membrane, qui n'en sent presque rien ;
un bruit trop lent est, pour le neurone, un courant constant.
À droite, l'optimum n'est pas au même endroit :
pour la précision, le meilleur bruit est rapide et ample, car c'est la raideur de la montée
qui compte.
La croix, le bruit de l'article, est à $\num{100}$~pA et 3~ms : en terrain sûr pour les deux.}
\en{\Figref{7-noise-map} reads like a map of mountains.
Reliability grows with the amplitude, almost everywhere.
Along the other axis there is a ridge:
at 50~pA the reliability is \val{7:ridge-low} at \val{7:tau-low}~ms,
peaks at \val{7:ridge-top} near \val{7:tau-top}~ms,
and is \val{7:ridge-high} at \val{7:tau-high}~ms.
A noise that is too fast is smoothed by the membrane, which feels almost nothing of it;
a noise that is too slow is, for the neuron, a constant current.
On the right, the best place is not the same:
for precision the best noise is fast and strong, since what counts is the steepness of the rise.
The cross, the noise of the paper, is at $\num{100}$~pA and 3~ms: safe ground for both.}
@^\bi{fiabilité}{reliability}@>

@ \figure{7-mean-map}{Fiabilité et précision en fonction du courant moyen $\mu$
et du bruit interne $\sigma_V$,
sous le bruit de l'article.
Croix : le neurone de ce livre.}%
  {Reliability and precision against the mean current $\mu$ and the internal noise $\sigma_V$,
under the noise of the paper.
Cross: the neuron of this book.}
\fr{Sur la \figref{7-mean-map}, vers le haut, le bruit interne brouille tout, comme on s'y attend.
Vers la droite, la fiabilité baisse :
elle passe de \val{7:mean-first}, à \val{7:mean-low}~pA,
à \val{7:mean-last}, à \val{7:mean-high}~pA,
pour notre neurone.
C'est un désaccord avec l'article, qui n'a vu aucun effet systématique de la moyenne \cite{ms95}.
La précision, elle, s'améliore avec la moyenne :
le courant fort mène vite au seuil, mais rend le neurone sourd aux fluctuations.}
\en{In \figref{7-mean-map}, upwards, the internal noise blurs everything, as expected.
To the right, reliability falls:
from \val{7:mean-first} at \val{7:mean-low}~pA to \val{7:mean-last} at \val{7:mean-high}~pA,
for our neuron.
This is a disagreement with the paper, which saw no systematic effect of the mean \cite{ms95}.
Precision, for its part, improves with the mean:
a strong current leads to the threshold fast, but makes the neuron deaf to fluctuations.}
\question{read-the-map}{essential}{}{\bi{Lire une carte}{Reading a map}}
\fr{Sur la \figref{7-noise-map}, à quelle amplitude faut-il monter pour dépasser une fiabilité
de \num{0.8} si $\tau_s$ vaut 1, 10, 100~ms ?
Sur la \figref{7-mean-map}, quels couples $(\mu,\sigma_V)$ donnent à la fois une fiabilité
de \num{0.93} et une précision de moins d'une milliseconde, comme les cellules ?
Contiennent-ils la moyenne de l'article, 150~pA ?
Les données sont dans \file{build/data/chapter7}.}
\en{In \figref{7-noise-map}, how high must the amplitude go for the reliability to exceed \num{0.8}
if $\tau_s$ is 1, 10, 100~ms?
In \figref{7-mean-map}, which pairs $(\mu,\sigma_V)$ give both a reliability of \num{0.93}
and a precision under one millisecond, as in the cells?
Do they include the mean of the paper, 150~pA?
The data are in \file{build/data/chapter7}.}
\answer{read-the-map}{}

@ \fr{{\bf Plusieurs machines.} Une carte dix fois plus fine dans chaque sens, avec mille bruits,
prendrait des heures.
Or deux lignes de la carte n'ont rien à se dire : on peut les confier à des machines différentes.
L'option \cmd{--part=2/8} ne calcule que la deuxième part sur huit,
dans le fichier \file{part-2-of-8.tsv} ;
une fois les huit parts faites, \cmd{--merge=8} les réunit et continue comme si de rien n'était :
les fichiers sont les mêmes, au bit près.
Une part manquante, tronquée, en double, ou calculée avec d'autres réglages est refusée
par son nom.

Un calcul interrompu n'est pas perdu.
Chaque ligne finie est écrite aussitôt ;
après Ctrl-C, ou une panne, la même commande relit ce qui est fait et reprend là.
Voici la boucle.}
\en{{\bf Many machines.} A map ten times finer each way, with a thousand noises, would take hours.
But the rows of the map do not depend on one another: they can be given to different machines.
Option \cmd{--part=2/8} computes only the second part out of eight,
into the file \file{part-2-of-8.tsv};
once all eight parts are done, \cmd{--merge=8} joins them and goes on as if nothing had happened:
the files are the same, to the last bit.
A part that is missing, cut short, there twice, or computed with other settings is named
and refused.

An interrupted computation is not lost.
Each finished row is written at once;
after Ctrl-C, or a crash, the same command reads what is done and resumes there.
Here is the loop.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
@<\bi{Écrit, lit et réunit les parts}{Write, read and join the parts}@>@;
static void compute_rows(int k, int n)
{
  bool done[ROWS] = { false };
  FILE *f = resume_part(k, n, done);
  for (int row = k - 1; row < ROWS; row += n) {
    if (done[row]) continue;
    compute_row(row);
    save_row(f, row);
    show_progress(row, k, n);
    if (interrupted) leave_for_now();
  }
  finish_part(f, k, n);
}

@ \fr{Dans une ligne, les bruits se partagent entre les processeurs.
Chacun écrit ses résultats à sa place ;
la moyenne se fait ensuite, dans l'ordre des bruits, donc toujours la même.}
\en{Within a row, the noises are shared among the processors.
Each writes its results in its own place;
the mean is taken afterwards, in the order of the noises, hence always the same.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static void compute_row(int row)
{
  scores *result = room_for(noises*SIDE, sizeof *result);
  @<\bi{Partage entre les processeurs les tours...@>@;
  for (uint64_t k = 0; k < noises; k++) play_row(row, k, &result[k*SIDE]);
  for (int c = 0; c < SIDE; c++) {
    double reliability[MOST_NOISES], precision[MOST_NOISES];
    for (uint64_t k = 0; k < noises; k++)
      reliability[k] = result[k*SIDE+c].reliability, precision[k] = result[k*SIDE+c].precision;
    map[row][c].reliability = sound_mean(noises, reliability, &map[row][c].spread);
    map[row][c].precision = sound_mean(noises, precision, &map[row][c].blur);
  }
  free(result);
}

@ \fr{Sur une grappe de machines, un gestionnaire comme SLURM distribue ces parts et relance celles
qui échouent.
Le script \file{tools/map.slurm} en fait un tableau de tâches :
la tâche $k$ lance \cmd{chapter7} avec \cmd{--part=k/8}, dans un dossier que toutes partagent,
et la directive \cmd{requeue} remet en file une tâche perdue,
qui reprend après sa dernière ligne finie.
\cmd{make check-cluster} le met à l'épreuve pour de vrai :
il démarre un SLURM d'une seule machine dans un dossier à part, lui soumet le script,
tue une tâche en plein calcul, la remet en file, réunit les huit parts,
et compare à la carte calculée d'un trait.
Les octets sont les mêmes.}
\en{On a cluster of machines, a manager such as SLURM hands out these parts and reruns those
that fail.
Script \file{tools/map.slurm} turns them into an array of tasks:
task $k$ runs \cmd{chapter7} with \cmd{--part=k/8}, in a folder that all share,
and the directive \cmd{requeue} puts a lost task back in the queue,
to resume after its last finished row.
\cmd{make check-cluster} puts it to the test for real:
it starts a SLURM of one machine in a folder of its own, submits the script, kills a task at work,
queues it again, joins the eight parts, and compares them with the map computed in one go.
The bytes are the same.}
@^SLURM@>

@*1 \bi{Ce qu'aucun $\sigma_V$ n'explique}{What no $\sigma_V$ explains}.
\seclabel{7-refuted}
\fr{Le \chapref{4} s'achevait sur un désaccord.
Sous un courant constant, le premier potentiel d'action des cellules s'étale
de $\num{0.62}\pm\num{0.25}$~ms, le dernier de $31\pm19$~ms : un rapport de 50.
Le neurone de ce livre, lui, donne un rapport de trois ou quatre.
Est-ce une question de réglage ?
Essayons toutes les intensités du bruit interne.
Nous donnons au neurone la résistance qui fait tirer \num{14}~fois par seconde,
soit \val{7:R-14}~G$\Omega$, et nous balayons $\sigma_V$.}
\en{We ended \chapref{4} on a disagreement.
Under a constant current, the first spike of the cells spreads over $\num{0.62}\pm\num{0.25}$~ms,
the last over $31\pm19$~ms: a ratio of 50.
The neuron of this book gives a ratio of three or four.
Is it a matter of settings?
Let us try every strength of the internal noise.
We give the neuron the resistance that makes it fire \num{14} times a second,
that is \val{7:R-14}~G$\Omega$, and sweep $\sigma_V$.}
@<\bi{Définit les expériences de \.{chapter7}}...@>=
static void look_for_one_sigma_V(void)
{
  enum { STRENGTHS = 16, MANY = 400 };
  datafile *f = data_open("strength.tsv",
    "sigma_V (mV)\tSD of the first (ms, nan: none)\tSD of the last (ms)");
  rich_neuron m = plain_neuron();
  double ratio[STRENGTHS];
  for (int s = 0; s < STRENGTHS; s++) {
    m.white = 0.03*portable_exp(s/3.0*portable_log(2));
    const two_spreads d = first_and_last(&m, MANY);
    data_row(f, m.white, d.first, d.last);
    ratio[s] = d.last/d.first;
  }
  data_close(f);
  @<\bi{Note le plus petit et le plus grand rapport}{Note the smallest and the largest ratio}@>@;
}

@ \figure{7-strength}{Écart-type du premier (ronds)
et du dernier (carrés) potentiel d'action sous un courant constant,
en fonction du bruit interne.
Les bandes sont ce que l'article a mesuré : en bas le premier, en haut le dernier.}%
  {Standard deviation of the first (circles)
and of the last (squares) spike under a constant current,
against the internal noise.
The bands are what the paper measured:
the lower one for the first spike, the upper one for the last.}
\fr{Sur la \figref{7-strength}, les deux droites sont presque parallèles :
le rapport va de \val{7:ratio-least} à \val{7:ratio-most}, quel que soit le bruit.
La courbe du premier traverse sa bande là où celle du dernier est loin sous la sienne,
et inversement.
Il n'y a rien à régler :
\emph{ces deux nombres réfutent, ensemble, le neurone intègre-et-tire à bruit blanc.}
C'est une bonne nouvelle.
Un modèle qui s'accorderait avec tout n'apprendrait rien.}
\en{In \figref{7-strength} the two lines are nearly parallel:
the ratio goes from \val{7:ratio-least} to \val{7:ratio-most}, whatever the noise.
The curve of the first crosses its band where that of the last is far below its own,
and where the curve of the last crosses its band, that of the first is far above its own.
There is nothing to fit:
\emph{these two numbers, together, refute the integrate-and-fire neuron with white noise.}
This is good news.
A model that agreed with everything would teach nothing.}
\question{refuted}{essential}{}{\bi{Quelles données réfutent le neurone intègre-et-tire ?}%
  {Which data refute the integrate-and-fire neuron?}}
\fr{Faites la liste, d'après tout le livre,
des mesures de l'article que ce modèle ne peut pas reproduire, quels que soient $R$ et $\sigma_V$.
Pour chacune, dites si c'est une réfutation (aucune valeur ne convient) ou un désaccord (les
barres d'erreur se touchent), et quelle hypothèse du modèle est en cause.}
\en{List, from the whole book, the measurements of the paper that this model cannot reproduce,
whatever $R$ and $\sigma_V$.
For each, say whether it is a refutation (no value will do) or a disagreement (the error bars
touch), and which assumption of the model is at fault.}
\answer{refuted}{}

@*1 \bi{Un neurone un peu plus riche}{A slightly richer neuron}.
\seclabel{7-richer}
\fr{Que manque-t-il ?
Regardons ce que le modèle a d'invraisemblable.

D'abord sa résistance.
Pour tirer à 14~Hz sous 150~pA, nous l'avons ramenée à \val{7:R-14}~G$\Omega$ ;
l'article a mesuré $\num{0.222}\pm\num{0.085}$.
Avec la vraie valeur, le courant mène très au-dessus du seuil :
le premier potentiel d'action est franc, donc précis.
Mais le neurone tire alors deux fois trop vite.
Les cellules, elles, s'\term{adaptent} : elles tirent vite au début, puis ralentissent.
Chaque potentiel d'action ouvre des canaux potassium, dont le courant $w$ freine le neurone
et s'éteint en quelques centaines de millisecondes :}
\en{What is missing?
Let us look at what is implausible in the model.

First its resistance.
To fire at 14~Hz under 150~pA, we brought it down to \val{7:R-14}~G$\Omega$;
the paper measured $\num{0.222}\pm\num{0.085}$.
With the true value, the current leads far above the threshold:
the potential crosses it steeply, and the first spike is precise.
But then the neuron fires twice as fast as it should.
Cells, for their part, \term{adapt}: they fire fast at first, then slow down.
Each spike opens potassium channels, whose current $w$ brakes the neuron
and dies out within a few hundred milliseconds:}
\eqn{adaptation}{\tau\,{dV\over dt}=-(V-V_L)+R\,(I-w)+s+\sigma_V\sqrt{2\tau}\,\xi,}
\formula{\tau_w\,{dw\over dt}=-w,\qquad
 w\leftarrow w+b\ \hbox{\bi{à chaque potentiel d'action.}{at each spike.}}}
\fr{Le terme $s$ viendra plus tard ; qu'il soit nul pour l'instant.}
\en{The term $s$ will come later; let it be zero for now.}
@^\bi{adaptation}{adaptation}@>

@ \fr{Cette adaptation est une ligne. Écrivez-la.}
\en{This adaptation is one line. Write it.}
\question{adaptation-line}{essential}{}{\bi{La ligne de l'adaptation}{The adaptation line}}
\fr{|your_adaptation| reçoit $w$ au début d'un pas, et rend $w$ à la fin.
|decay| est $e^{-\Delta t/\tau_w}$ ; |b| est ce qu'ajoute un potentiel d'action, en pA ;
|fired| dit si le neurone a tiré pendant le pas.
Telle que vous la trouvez, elle ne rend jamais que ce qu'elle a reçu.
Le neurone, sous 150~pA, tire pour l'instant à \val{7:your-rate}~Hz.
Avec votre ligne il doit tirer à 14~Hz, à un demi-hertz près.
Le programme imprime la fréquence ; essayez aussi une adaptation qui ne s'éteint pas.}
\en{|your_adaptation| receives $w$ at the start of a step, and returns $w$ at its end.
|decay| is $e^{-\Delta t/\tau_w}$; |b| is what a spike adds, in pA;
|fired| says whether the neuron fired during the step.
As you find it, it returns only what it was given.
The neuron, under 150~pA, fires at present at \val{7:your-rate}~Hz.
With your line it must fire at 14~Hz, give or take half a hertz.
The program prints the rate; try also an adaptation that does not die out.}
\answer{adaptation-line}{}
@<\bi{Votre adaptation}{Your adaptation}@>=
static double your_adaptation(double w, double decay, double b, bool fired)
{
  (void) decay, (void) b, (void) fired;
  return w;
}

@ \fr{Voici un pas du neurone riche.
Il ressemble à tous les pas de ce livre ;
seule l'asymptote |goal|, vers laquelle va la membrane, a gagné deux termes.
Le seuil est abaissé comme celui de l'ensemble, et le courant d'un pas est la moyenne
de ses deux bouts.}
\en{Here is one step of the rich neuron.
It resembles all the steps of this book;
only the asymptote |goal|, towards which the membrane goes, has gained two terms.
The threshold is lowered like that of the ensemble, and the current of a step is the mean
of its two ends.}
@<\bi{Fait un pas du neurone riche}{Take one step of the rich neuron}@>=
const double goal = m->cell.V_L + m->cell.R*((I[i] + I[i+1])/2 - w) + s; /* mV */
bool fired = false;
if (wait > 0) wait--;
else {
  V = goal + (V - goal)*decay + jolt*white[i];
  fired = V > threshold;
}
if (fired) V = m->cell.V_r, wait = refractory, spike_add(spikes, ((double) i + 0.5)*m->dt);
w = m->adapt(w, decay_w, m->b, fired);
s = decay_s*s + jolt_s*slow[i+1];

@ \fr{Le second soupçon porte sur le bruit.
Blanc, il change à chaque instant, et chaque intervalle repart avec un hasard neuf.
Les écarts s'ajoutent alors comme $\sqrt k$,
et douze potentiels d'action ne peuvent multiplier le premier écart que par trois ou quatre.
Mais une cellule d'une tranche de cortex n'est pas la même d'un essai au suivant :
ses pompes, ses réserves, sa température peuvent dériver.
Donnons-lui un \emph{bruit lent} :
le terme $s$ de l'équation~\eqref{adaptation}, un processus d'Ornstein-Uhlenbeck
de temps $\tau_{\rm lent}=1$~s, plus long que l'essai.
Un essai qui commence en avance le reste ; les écarts s'ajoutent comme $k$.}
\en{The second suspicion is about the noise.
A white noise changes at every instant, and each interval starts with a fresh draw.
The deviations then add up as $\sqrt k$, and twelve spikes can multiply the first deviation only
by three or four.
But a cell in a slice of cortex is not the same from one trial to the next:
its pumps, its reserves, its temperature may drift.
Let us give it a \emph{slow noise}:
the term $s$ of equation~\eqref{adaptation}, an Ornstein–Uhlenbeck process
of characteristic time $\tau_{\rm slow}=1$~s, longer than the trial.
A trial that starts early stays early; deviations add up in proportion to $k$.}
@^\bi{bruit lent}{slow noise}@>

@ \fr{Construisons le neurone pièce à pièce,
et à chaque pièce refaisons le portrait que l'article donne
de ses cellules : huit nombres, sur \val{7:blocks} blocs de \val{7:block-trials} essais.
Les sept neurones ont le même repos, le même seuil \val{7:above}~mV plus haut,
la même membrane de \val{7:tau}~ms.}
\en{Let us build the neuron piece by piece, and at each piece redo the portrait that the paper gives
of its cells: eight numbers, over \val{7:blocks} blocks of \val{7:block-trials} trials.
The seven neurons have the same resting potential, the same threshold \val{7:above}~mV higher,
the same membrane of \val{7:tau}~ms.}
@<\bi{Dit de quelles pièces chaque neurone est fait}{Say of which pieces each neuron is made}@>=
static const struct { double R, b, white, slow, tau_slow; } piece[NEURONS] = {@/
  { 0.1338, 0, 0.5, 0, 1000 }, /* \bi{a. celui du livre, à 14 Hz}{a. that of the book, at 14 Hz} */
  { 0.1338, 0, 0.068, 0, 1000 }, /* \bi{b. réglé sur le premier potentiel d'action}
    {b. fitted to the first spike} */
  { 0.1338, 0, 0.054, 0.5, 1000 }, /* \bi{c. un bruit lent}{c. a slow noise} */
  { 0.222, 16, 0.33, 0, 1000 }, /* \bi{d. la vraie résistance, l'adaptation}
    {d. the true resistance, adaptation} */
  { 0.222, 16, 0.3, 0.4, 1000 }, /* \bi{e. les deux}{e. both} */
  { 0.222, 16, 0, 0.5, 1000 }, /* \bi{f. les deux, sans bruit blanc}
    {f. both, without white noise} */
  { 0.222, 16, 0, 0.5, INFINITY } /* \bi{g. un nombre par essai}{g. one number a trial} */
};

@ \figure{7-misfit}{Huit nombres de l'article, et sept neurones.
Les bandes sont l'article (moyenne et écart-type entre cellules, ou étendue lue sur une figure) ;
les points, les modèles, avec leur erreur-type.
« Premier » et « dernier PA » sont les écarts-types de leurs instants, CV celui du compte ;
constant et gelé disent le courant.}%
  {Eight numbers of the paper, and seven neurons.
The bands are the paper (mean and standard deviation over cells, or range read off a figure);
the points, the models, with their standard error.
“First” and “last spike” are the standard deviations of their times, CV that of the count;
“constant” and “frozen” refer to the current.}
\fr{Lisez la \figref{7-misfit} de gauche à droite dans chaque cadre.
\li {\bf a}, le neurone du livre :
la fréquence et les comptes vont,
le premier potentiel d'action est \val{7:first-times}~fois trop dispersé,
le bruit gelé pas assez fiable.
\val{7:inside-1}~nombres sur 8 dans les bandes, à deux erreurs-types près.
\li {\bf b}, un bruit blanc sept fois plus faible :
le premier est bon, le courant constant devient bien trop fiable (\val{7:b-reliability}).
\val{7:inside-2} sur 8.
\li {\bf c}, un bruit lent dans le même neurone :
le dernier s'étale bien davantage, mais le premier reste trop dispersé,
et la fiabilité sous courant constant tombe à \val{7:c-reliability}.
\val{7:inside-3} sur 8.
\li {\bf d}, la résistance mesurée et l'adaptation :
premier potentiel d'action \val{7:d-first}~ms, mais le dernier, \val{7:d-last}~ms,
ne s'étale plus.
\val{7:inside-4} sur 8.
\li {\bf e}, l'adaptation et les deux bruits :
premier \val{7:e-first}, dernier \val{7:e-last}~ms, fiabilités \val{7:e-dc} et \val{7:e-frozen},
précision \val{7:e-precision}~ms.
\val{7:inside-5} sur 8.

Aucune des pièces ne suffit seule ; ensemble elles suffisent.}
\en{Read \figref{7-misfit} from left to right in each frame.
\li {\bf a}, the neuron of the book:
rate and counts are right, the first spike spreads \val{7:first-times}~times too widely,
frozen noise is not reliable enough.
\val{7:inside-1}~numbers out of eight within the bands, give or take two standard errors.
\li {\bf b}, a white noise seven times weaker:
the first spike is right,
but the constant current becomes far too reliable (\val{7:b-reliability}).
\val{7:inside-2} out of eight.
\li {\bf c}, a slow noise in the same neuron:
the last spike spreads far more, but the first still spreads too widely,
and the reliability under constant current falls
to \val{7:c-reliability}.
\val{7:inside-3} out of eight.
\li {\bf d}, the measured resistance and adaptation:
first spike \val{7:d-first}~ms, but the last, \val{7:d-last}~ms, no longer spreads.
\val{7:inside-4} out of eight.
\li {\bf e}, adaptation and both noises:
first \val{7:e-first}, last \val{7:e-last}~ms, reliabilities \val{7:e-dc} and \val{7:e-frozen},
precision \val{7:e-precision}~ms.
\val{7:inside-5} out of eight.

No piece is enough by itself; together they are.}

@ \fr{Peut-on faire avec moins ?
Oui, et c'est le résultat le plus net de ce chapitre.
Le neurone~{\bf f} n'a \emph{aucun} bruit blanc, et il est aussi bon :
premier \val{7:f-first}~ms, dernier \val{7:f-last}, fiabilités \val{7:f-dc} et \val{7:f-frozen},
précision \val{7:f-precision}~ms.
Le neurone~{\bf g} va plus loin :
son « bruit » est un seul nombre tiré au sort au début de chaque essai, et tenu ensuite.
Premier \val{7:g-first}~ms, dernier \val{7:g-last}, fiabilités \val{7:g-dc} et \val{7:g-frozen},
précision \val{7:g-precision}.
Les données de l'article ne distinguent pas ces trois neurones.
Elles disent seulement, à en croire ce modèle,
que la variabilité de ces cellules, synapses bloquées,
est pour l'essentiel \emph{lente}.

Faisons les comptes du neurone~{\bf f}.
Mesurés, non réglés : $R$, $\tau$, le repos.
Choisis dans ce que l'on sait des neurones :
seuil, réinitialisation, période réfractaire, $\tau_w$, $\tau_{\rm lent}$.
Réglés sur l'article : $b$, sur la fréquence ;
la force du bruit lent, sur le dernier potentiel d'action.
Sont venus tout seuls : le premier potentiel d'action, les deux fiabilités, la précision,
les deux dispersions du compte.
Six nombres prédits pour deux réglés.}
\en{Can it be done with less?
Yes, and this is the clearest result of the chapter.
Neuron~{\bf f} has \emph{no} white noise at all, and it is as good:
first \val{7:f-first}~ms, last \val{7:f-last}, reliabilities \val{7:f-dc} and \val{7:f-frozen},
precision \val{7:f-precision}~ms.
Neuron~{\bf g} goes further:
its “noise” is a single number drawn at the start of each trial, and held from then on.
First \val{7:g-first}~ms, last \val{7:g-last}, reliabilities \val{7:g-dc} and \val{7:g-frozen},
precision \val{7:g-precision}.
The data of the paper do not tell these three neurons apart.
Within this family of models, they say only that the variability of these cells,
with synapses blocked, is mainly \emph{slow}.

Let us draw up the accounts of neuron~{\bf f}.
Measured, not fitted: $R$, $\tau$, the resting potential.
Chosen from what is known of neurons:
threshold, reset, refractory period, $\tau_w$, $\tau_{\rm slow}$.
Fitted to the paper: $b$, to the rate; the strength of the slow noise, to the last spike.
Obtained without fitting:
the first spike, both reliabilities, the precision, both spreads of the count.
Six numbers predicted for two fitted.}
@^\bi{réglé et prédit}{fitted and predicted}@>

@ \figure{7-last}{Le neurone f, à comparer avec la figure 1 de l'article :
rasters sous courant constant (à gauche) et sous bruit gelé (à droite),
et, en bas, le courant d'adaptation des cinq premiers essais.}%
  {Neuron f, to be compared with Figure 1 of the paper:
rasters under constant current (left) and under frozen noise (right),
and, below, the adaptation current of the first five trials.}
\fr{La \figref{7-last} le montre à l'œuvre.
Les intervalles s'allongent au début du créneau :
c'est l'adaptation, que l'on voit dans les cellules de l'article et que l'intègre-et-tire n'a pas.
À gauche, chaque essai garde son avance ou son retard, et les colonnes s'ouvrent en éventail.
À droite, les mêmes essais, avec les mêmes avances, restent en ligne.}
\en{\Figref{7-last} shows it at work.
Intervals lengthen at the start of the pulse:
this is adaptation, which is seen in the cells of the paper and
which the integrate-and-fire neuron lacks.
On the left each trial keeps its lead or its lag, and the columns open like a fan.
On the right the same trials, with the same leads, stay in line.}

@ \figure{7-mean}{Fiabilité sous bruit gelé (lignes)
et sous courant constant (tirets) en fonction du courant moyen,
pour le neurone du livre (ronds) et pour le neurone f (carrés).}%
  {Reliability under frozen noise (lines)
and under constant current (dashes) against the mean current,
for the neuron of the book (circles) and for neuron f (squares).}
\fr{Reste l'effet du courant moyen, que l'article n'a pas vu.
La \figref{7-mean} le mesure de nouveau.
De 150 à 300~pA, la fiabilité sous bruit gelé passe de \val{7:a-mean-3} à \val{7:a-mean-6}
pour le neurone du livre, et de \val{7:f-mean-3} à \val{7:f-mean-6} pour le neurone~{\bf f}.
L'adaptation, qui soustrait du courant d'autant plus qu'il y en a, \val{7:mean-verdict}.
\val{7:mean-end}}
\en{There remains the effect of the mean current, which the paper did not see.
\Figref{7-mean} measures it again.
From 150 to 300~pA, the reliability under frozen noise goes from \val{7:a-mean-3}
to \val{7:a-mean-6} for the neuron of the book, and from \val{7:f-mean-3} to \val{7:f-mean-6}
for neuron~{\bf f}.
Adaptation, which subtracts more current the more there is, \val{7:mean-verdict}.
\val{7:mean-end}}
@*1 \bi{Ce que nous savons}{What we know}.
\seclabel{7-summary}
\fr{C'est la fin du livre ; faisons honnêtement le bilan.

\emph{Expliqué.} Qu'un même neurone, avec un même hasard, réponde de façon fiable à un courant
qui fluctue et non à un courant constant :
un modèle de sept nombres y suffit,
si le courant moyen reste proche de la rhéobase, et l'on sait pourquoi (\chapref{6}).
Que la fiabilité croisse avec l'amplitude, et qu'elle ait une crête en $\tau_s$.

\emph{Réglé.} La fréquence, la force du bruit interne, celle de l'adaptation.

\emph{Prédit, par le neurone riche.} La précision du premier potentiel d'action,
les deux fiabilités, la dispersion des comptes.

\emph{Réfuté.} L'intègre-et-tire à bruit blanc, par le rapport des écarts-types.
L'effet du courant moyen, que nos deux neurones montrent et que l'article n'a pas vu.
La pente de la moyenne déclenchée par le spike, trop proche du potentiel d'action (\chapref{6}).

\emph{Indécis.} Le bruit de ces cellules est-il lent et blanc, ou lent seulement ?
Nos trois derniers neurones s'accordent aux mêmes données.
Il en faut d'autres.}
\en{This is the end of the book; let us take honest stock.

\emph{Explained.} That one neuron, with one internal noise,
responds reliably to a fluctuating current and not to a constant one:
a model of seven numbers is enough, if the mean current stays near the rheobase,
and we know why (\chapref{6}).
That reliability grows with the amplitude, and that it has a ridge in $\tau_s$.

\emph{Fitted.} The rate, the strength of the internal noise, that of adaptation.

\emph{Predicted, by the rich neuron.} The precision of the first spike, both reliabilities,
the spread of the counts.

\emph{Refuted.} Integrate-and-fire with white noise, by the ratio of the standard deviations.
Also at odds with the cells: the effect of the mean current, which both our neurons show,
and the slope of the spike-triggered average, too close to the spike (\chapref{6}).

\emph{Undecided.} Is the noise of these cells slow and white, or slow only?
Our last three neurons agree with the same data.
Other data are needed.}
\question{what-next}{essential}{}{\bi{Que mesurer ensuite ?}{What to measure next?}}
\fr{Vous avez une cellule, une électrode et une journée.
Proposez une expérience qui distingue le neurone à bruit blanc et lent du neurone à un seul nombre
par essai, et une autre qui dise d'où vient l'effet du courant moyen.
Pour chacune, dites ce que prédit chaque modèle, combien d'essais il faut,
et quel résultat vous ferait changer d'avis.
Les programmes du livre peuvent calculer ces prédictions.}
\en{You have a cell, an electrode and a day.
Propose one experiment that tells the neuron with white and slow noise from the neuron
with a single number a trial, and another that says where the effect
of the mean current comes from.
For each, say what each model predicts, how many trials are needed,
and which result would change your mind.
The programs of the book can compute these predictions.}
\answer{what-next}{}

@ \fr{En résumé :
\li une boucle rapide se construit par étapes, chacune prouvée égale à la boucle lisible,
au bit près ;
\li un hasard qui est une fonction permet de partager le calcul entre essais, cases,
processeurs et machines sans changer un bit ;
\li la fiabilité a une crête en $\tau_s$, et baisse quand la moyenne monte ;
\li aucun bruit blanc n'explique les deux dispersions ;
l'adaptation et un bruit lent les expliquent, et le bruit blanc devient superflu ;
\li un modèle vaut par ce qu'il prédit une fois réglé, et par ce qui le réfuterait.

Pour aller plus loin : Broadie, Glasserman et Kou \cite{broadie97} sur le seuil abaissé,
qui leur servait à calculer des prix ;
Salmon et ses collègues \cite{salmon11} sur les générateurs à compteur ;
Brette et Gerstner \cite{brette05} sur un neurone à adaptation qui prédit les potentiels d'action
de cellules réelles.}
\en{In summary:
\li a fast loop is built by stages, each proved equal to the readable loop, to the last bit;
\li random numbers that depend only on their address
let us share the computation among trials, cells,
processors and machines without changing a bit;
\li reliability has a ridge in $\tau_s$, and falls when the mean rises;
\li no white noise explains both spreads;
adaptation and a slow noise explain them, and white noise becomes superfluous;
\li judge a model by what it predicts once fitted, and by what would refute it.

To go further: Broadie, Glasserman and Kou \cite{broadie97} on the lowered threshold,
which they used to price options;
Salmon and colleagues \cite{salmon11} on counter-based generators;
Brette and Gerstner \cite{brette05} on a neuron with adaptation that predicts the spikes
of real cells.}

@*1 \bi{Coulisses}{Backstage}.
\backstage
\fr{Ce que le programme emprunte, ses réglages, ses fichiers.}
\en{What the program borrows, its settings, its files.}
@<\bi{Emprunte ce dont \.{chapter7}...@>=
#include <math.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "elementary.h"
#include "lif.h"
#include "noise.h"
#include "noisy.h"
#include "passage.h"
#include "random.h"
#include "spikes.h"
#include "statistics.h"
#include "stimuli.h"
#include "workshop.h"
#include "reliability.h"
#include "ensemble.h"
#include "richer.h"

@ \fr{Le neurone est celui du livre ;
|hesitant| est le même, que vos options ne touchent pas : il sert aux épreuves.
|MOST_NOISES| borne le nombre de bruits, et |APART| sépare les essais de deux bruits.}
\en{The neuron is that of the book;
|hesitant| is the same one, which your options do not touch: it serves the tests.
|MOST_NOISES| bounds the number of noises, and |APART| keeps the trials of two noises apart.}
@<\bi{Déclare les réglages de \.{chapter7}}...@>=
@<\bi{Donne au neurone du livre ses valeurs par défaut}...@>@;
static const lif_neuron hesitant = { 0.13, 30, -70, -53, -80, 3 };
enum { MOST_TRIALS = 200, MOST_NOISES = 1000, APART = 1024 };
static double sigma_V = 0.5; /* mV */
static double duration = 1000, dt = 0.1; /* ms */
static double I_0 = @<\bi{Courant du créneau, en pA}...@>; /* pA */
static double sigma = @<\bi{Écart-type du bruit, en pA}...@>, tau_s = 3; /* pA, ms */
static uint64_t trials = 25, noises = 30, seed = 42;
static uint64_t part = 0, parts = 1, merge = 0;
static size_t samples; /* \bi{d'un essai}{of a trial} */

@ \fr{\cmd{--part=k/n} s'écrit aussi \cmd{--part=k --parts=n}.}
\en{\cmd{--part=k/n} can also be written \cmd{--part=k --parts=n}.}
\parameters{7}
@<\bi{Déclare les réglages de \.{chapter7}}...@>=
static const parameter parameters[] = {
  @<\bi{Lignes de table communes aux neurones}...@>@;@/
  { "sigma-V", "σ_V", "mV", &sigma_V, NULL, 0, 10, "bruit interne", "internal noise" },@/
  { "duration", "T", "ms", &duration, NULL, 300, 3000,
    "durée d'un essai", "duration of a trial" },@/
  { "dt", "Δt", "ms", &dt, NULL, 0.05, 1, "pas de temps", "time step" },@/
  { "I-0", "I_0", "pA", &I_0, NULL, -1000, 1000, "courant moyen", "mean current" },@/
  { "sigma", "σ", "pA", &sigma, NULL, 0, 1000,
    "écart-type du bruit externe", "standard deviation of the external noise" },@/
  { "tau-s", "τ_s", "ms", &tau_s, NULL, 0.1, 1000,
    "temps caractéristique du bruit externe", "characteristic time of the external noise" },@/
  { "trials", "N", "", NULL, &trials, 10, MOST_TRIALS,
    "essais par bruit", "trials for each noise" },@/
  { "noises", "K", "", NULL, &noises, 2, MOST_NOISES,
    "bruits gelés par case", "frozen noises for each cell" },@/
  { "seed", "s", "", NULL, &seed, 0, 18446744073709551615.0,
    "graine du hasard", "seed of the random numbers" },@/
  { "part", "k", "", NULL, &part, 0, 32,
    "une part des cartes (k/n ; 0 : tout)", "one part of the maps (k/n; 0: all)" },@/
  { "parts", "n", "", NULL, &parts, 1, 32, "nombre de parts", "number of parts" },@/
  { "merge", "n", "", NULL, &merge, 0, 32,
    "réunir n parts (0 : calculer)", "join n parts (0: compute)" },@/
  { .name = NULL }
};

@ \fr{Les outils se citent les uns les autres avant d'être définis : les voici annoncés.}
\en{The tools quote one another before they are defined: here they are announced.}
@<\bi{Déclare les réglages de \.{chapter7}}...@>=
static void *room_for(size_t n, size_t size);
static double row_time(int row), row_strength(int row),
  cell_sigma(int row, int c), cell_mean(int row, int c);
static scores measure_counts(const uint32_t count[]);
static double sound_mean(size_t n, double x[], double *sd);
static void compute_row(int row);
static uint32_t fingerprint(void);
static void forget(size_t N, spike_list train[]);

@ \fr{Les refus.
Le pas doit diviser 100~ms, pour que la fenêtre tombe juste ;
le seuil abaissé doit rester au-dessus de la réinitialisation ;
un calcul de plus d'une dizaine de secondes se fait par parts.}
\en{The refusals.
The step must divide 100~ms, for the window to fall right;
the lowered threshold must stay above the reset;
a computation of more than some ten seconds is done in parts.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static double map_steps(void) /* \bi{pas des deux cartes}{steps of both maps} */
{
  return 2.0*SIDE*SIDE*(double) noises*(double) trials*(double) (samples - 1);
}

@ \fr{Et voici les refus eux-mêmes.}
\en{And here are the refusals themselves.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static void check_settings(void)
{
  lif_check(&cell, dt);
  grid_check("duration", duration, dt);
  if (fabs(100/dt - floor(100/dt + 0.5)) > 1e-9)
    refuse_option("dt", "100 ms doit en être un nombre entier",
      "100 ms must be a whole number of steps");
  const ensemble_model m = ensemble_prepare(cell, dt, fmax(sigma_V, row_strength(ROWS - 1)), seed);
  if (m.threshold <= m.reset)
    refuse_option("sigma-V", "si fort que le seuil abaissé passe sous V-r",
      "so strong that the lowered threshold falls below V-r");
  if (part > parts)
    refuse_option("part", "plus grand que le nombre de parts", "larger than the number of parts");
  if (part > 0 && merge > 0)
    refuse_option("merge", "une part se calcule ou se réunit, pas les deux",
      "a part is computed or joined, not both");
  samples = sample_count(duration, dt) + 1;
  if (part == 0 && merge == 0 && map_steps() > 5.5e9)
    refuse_option("noises",
      "plus de cinq milliards de pas : calculez les cartes par parts (--part=1/8...), "
      "puis --merge=8",
      "more than five billion steps: compute the maps in parts (--part=1/8...), then --merge=8");
}

@ \fr{Pour \cmd{--part=2/8}, la ligne de commande est recopiée avec deux arguments à la place d'un.}
\en{For \cmd{--part=2/8}, the command line is copied with two arguments in place of one.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static char **split_part(int *argc, char *argv[])
{
  char **copy = calloc(2*(size_t) *argc + 1, sizeof *copy);
  if (copy == NULL) memory_check(INFINITY);
  int n = 0;
  for (int i = 0; i < *argc; i++) {
    char *slash = strncmp(argv[i], "--part=", 7) == 0 ? strchr(argv[i], '/') : NULL;
    copy[n++] = argv[i];
    if (slash == NULL) continue;
    *slash = '\0';
    copy[n] = calloc(strlen(slash + 1) + 9, 1);
    if (copy[n] != NULL) strcat(strcpy(copy[n++], "--parts="), slash + 1);
  }
  *argc = n;
  return copy;
}

@ \fr{Les axes des cartes.
La première a $\sigma_s$ de 0 à 150~pA en abscisse, et $\tau_s$, géométrique,
de \num{0.5} à 100~ms en ordonnée ;
la seconde, $\mu$ de 110 à 260~pA, et $\sigma_V$ de \num{0.05} à \num{1.6}~mV.}
\en{The axes of the maps.
The first has $\sigma_s$ from 0 to 150~pA across, and $\tau_s$, geometric,
from \num{0.5} to 100~ms upwards;
the second, $\mu$ from 110 to 260~pA, and $\sigma_V$ from \num{0.05} to \num{1.6}~mV.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static double geometric(double low, double high, int j) /* $0\le j<{}$|SIDE| */
{
  return low*portable_exp(j/(SIDE - 1.0)*portable_log(high/low));
}
static double row_time(int row) { return row < SIDE ? geometric(0.5, 100, row) : tau_s; } /* ms */
static double row_strength(int row) {
  return row < SIDE ? sigma_V : geometric(0.05, 1.6, row - SIDE); } /* mV */
static double cell_sigma(int row, int c) { return row < SIDE ? 10*c : sigma; } /* pA */
static double cell_mean(int row, int c) { return row < SIDE ? I_0 : 110 + 10*c; } /* pA */

@ \fr{La place d'une ligne : les courants, les poussées, les comptes de seize cases.}
\en{The room of a row: the currents, pushes and counts of sixteen cells.}
@<\bi{Réserve et rend la place d'une ligne}...@>=
typedef struct {
  double *noise, *I; /* \bi{sans unité ; pA}{without unit; pA} */
  ensemble_model model[SIDE];
  float *drive[SIDE]; /* mV */
  uint32_t *count[SIDE];
  const float *drive_of[SIDE];
  uint32_t *count_of[SIDE];
} row_room;
static row_room *new_row_room(void)
{
  row_room *r = room_for(1, sizeof *r);
  r->noise = vector_new(samples), r->I = vector_new(samples);
  for (int c = 0; c < SIDE; c++) {
    r->drive_of[c] = r->drive[c] = room_for(samples, sizeof(float));
    r->count_of[c] = r->count[c] = room_for(samples, sizeof(uint32_t));
  }
  return r;
}
static void free_row_room(row_room *r)
{
  for (int c = 0; c < SIDE; c++) free(r->drive[c]), free(r->count[c]);
  free(r->noise), free(r->I), free(r);
}

@ \fr{Les comptes redeviennent des instants, au milieu de chaque pas, déjà triés :
la mesure du \chapref{5} les prend tels quels.}
\en{Counts become times again, in the middle of each step, already sorted:
the measure of \chapref{5} takes them as they are.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static scores measure_counts(const uint32_t count[])
{
  const event_rule rule = { 100, duration - 100, 10, 3 };
  size_t all = 0, n = 0;
  for (size_t i = 0; i + 1 < samples; i++) all += count[i];
  double *t = vector_new(all);
  for (size_t i = 0; i + 1 < samples; i++) {
    const double when = ((double) i + 0.5)*dt; /* ms */
    if (when < rule.start || when >= rule.end) continue;
    for (uint32_t s = 0; s < count[i]; s++) t[n++] = when;
  }
  const scores result = measure_pooled(n, t, trials, &rule);
  free(t);
  return result;
}

@ \fr{La moyenne des nombres qui en sont (une précision peut manquer), et leur écart-type.}
\en{The mean of the numbers that are numbers (a precision may be missing),
and their standard deviation.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static double sound_mean(size_t n, double x[], double *sd)
{
  size_t sound = 0;
  for (size_t i = 0; i < n; i++) if (isfinite(x[i])) x[sound++] = x[i];
  *sd = standard_deviation(sound, x);
  return mean(sound, x);
}

@ \fr{Une carte en fichier : une ligne par case, un bloc par ligne de la carte ;
les deux dernières colonnes de chaque mesure sont des erreurs-types.}
\en{A map in a file: one line for each cell, one block for each row of the map;
each measure is followed by its standard error.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static void write_map(int which, const char *name, const char *axes)
{
  char columns[200];
  snprintf(columns, sizeof columns,
    "column\trow\t%s\treliability\terror\tprecision (ms, nan: no event)\terror (ms)", axes);
  datafile *f = data_open(name, columns);
  const double root = sqrt((double) noises);
  for (int j = 0; j < SIDE; j++) {
    const int row = which*SIDE + j;
    for (int c = 0; c < SIDE; c++) {
      const map_cell *m = &map[row][c];
      data_row(f, c, j, which == 0 ? cell_sigma(row, c) : cell_mean(row, c),
        which == 0 ? row_time(row) : row_strength(row),
        m->reliability, m->spread/root, m->precision, m->blur/root);
    }
    data_blank(f);
  }
  data_close(f);
}

@ \fr{Ce que le texte cite des cartes :
la ligne de 50~pA de la première, et de la seconde la ligne la plus proche du neurone du livre.}
\en{What the text quotes from the maps:
the 50~pA line of the first, and of the second the row nearest to the neuron of the book.}
@<\bi{Note ce que disent les cartes}...@>=
int top = 0, own = SIDE + 10; /* \bi{\num{0.504}~mV}{\num{0.504}~mV} */
for (int row = 1; row < SIDE; row++)
  if (map[row][5].reliability > map[top][5].reliability) top = row;
value_put("ridge-low", "%.2f", map[0][5].reliability), value_put("tau-low", "%.1f", row_time(0));
value_put("ridge-top", "%.2f", map[top][5].reliability),
  value_put("tau-top", "%.0f", row_time(top));
value_put("ridge-high", "%.2f", map[SIDE-1][5].reliability),
  value_put("tau-high", "%.0f", row_time(SIDE - 1));
value_put("mean-first", "%.2f", map[own][0].reliability),
  value_put("mean-low", "%.0f", cell_mean(own, 0));
value_put("mean-last", "%.2f", map[own][SIDE-1].reliability),
  value_put("mean-high", "%.0f", cell_mean(own, SIDE - 1));
value_put("spread-typical", "%.2f", map[5][5].spread);
value_put("error-typical", "%.2f", map[5][5].spread/sqrt((double) noises));
value_put("side", "%.0f", SIDE), value_put("noises", "%.0f", (double) noises),
  value_put("trials", "%.0f", (double) trials);
value_put("samples", "%.0f", (double) (samples - 1)),
  value_put("billions", "%.1f", 1e-9*map_steps());
value_put("notebook", "%.0f", 1e-6*map_steps()/60);

@*2 \bi{Les parts d'un long calcul}{The parts of a long computation}.
\fr{Une part est un fichier de texte :
une ligne qui dit laquelle, une ligne qui dit avec quels réglages, une ligne par case,
une ligne de fin.
Tant qu'elle n'est pas finie, son nom se termine par \file{.partial}.
Une \term{empreinte} du calcul lui-même fait partie des réglages :
si le code change ses résultats, une vieille part est refusée.}
\en{A part is a text file: a line that says which one, a line that says with which settings,
a line for each cell, a closing line.
Until it is finished, its name ends in \file{.partial}.
A \term{fingerprint} of the computation itself belongs to the settings:
if the code changes its results, an old part is refused.}
@<\bi{Écrit, lit et réunit les parts}...@>=
static volatile sig_atomic_t interrupted = 0;
static void interrupt(int unused) { (void) unused, interrupted = 1; }
static char *part_name(int k, int n, const char *suffix)
{
  static char name[80];
  snprintf(name, sizeof name, "part-%d-of-%d.tsv%s", k, n, suffix);
  return name;
}

@ \fr{Les réglages, tels que la table les donne, sauf ceux qui ne disent que le partage.}
\en{The settings as the table gives them, except those that only tell the sharing.}
@<\bi{Écrit, lit et réunit les parts}...@>=
static const char *settings(void)
{
  static char text[2000];
  size_t used = 0;
  for (const parameter *p = parameters; p->name != NULL; p++) {
    if (p->whole == &part || p->whole == &parts || p->whole == &merge) continue;
    used += (size_t) snprintf(text + used, sizeof text - used, "%s=%.17g ", p->name,
      p->whole ? (double) *p->whole : *p->real);
  }
  snprintf(text + used, sizeof text - used, "seed-low=%lu fingerprint=%08lx",
    (unsigned long) (seed & 0xffffffff), (unsigned long) fingerprint());
  return text;
}

@ \fr{L'empreinte mêle les bits du potentiel de quelques essais,
par la méthode de Fowler, Noll et Vo.}
\en{The fingerprint mixes the bits of the potential of a few trials, by the method of Fowler,
Noll and Vo.}
@<\bi{Écrit, lit et réunit les parts}...@>=
static uint32_t fingerprint(void)
{
  enum { FEW = 40, SHORT = 999 };
  static float drive[SHORT], V[FEW];
  static uint32_t count[SHORT];
  const ensemble_model m = ensemble_prepare(cell, dt, 0.5, seed);
  const float *drives[1] = { drive };
  uint32_t *counts[1] = { count }, mixed = 2166136261u, bits;
  float *ends[1] = { V };
  for (size_t i = 0; i < SHORT; i++) drive[i] = 30*(1 - m.decay);
  ensemble_run(1, &m, 0, FEW, SHORT, drives, counts, ends);
  for (size_t k = 0; k < FEW; k++)
    memcpy(&bits, &V[k], sizeof bits), mixed = (mixed ^ bits)*16777619u;
  return mixed;
}

@ \fr{Écrire une ligne finie : elle est poussée aussitôt jusqu'au disque.}
\en{Writing a finished row: it is pushed to the disk at once.}
@<\bi{Écrit, lit et réunit les parts}...@>=
static void save_row(FILE *f, int row)
{
  for (int c = 0; c < SIDE; c++) {
    const map_cell *m = &map[row][c];
    fprintf(f, "%d\t%d\t%.17g\t%.17g\t%.17g\t%.17g\n", row, c,
      m->reliability, m->spread, m->precision, m->blur);
  }
  if (fflush(f) == EOF || ferror(f))
    file_refuse(part_name((int) (part ? part : 1), (int) parts, ".partial"),
      "écriture impossible", "cannot be written");
}

@ \fr{Lire une part.
|read_part| rend |NULL| si tout va bien, sinon ce qui ne va pas, dans les deux langues ;
|done| dit quelles lignes y étaient complètes.}
\en{Reading a part.
|read_part| returns |NULL| if all is well, otherwise what is wrong, in both languages;
|done| says which rows were complete in it.}
@<\bi{Écrit, lit et réunit les parts}...@>=
@<\bi{Dit ce qui peut ne pas aller dans une part}{Say what may be wrong with a part}@>@;
@<\bi{Lit les lignes d'une part}{Read the rows of a part}@>@;
static const complaint *read_part(const char *name, int k, int n, bool done[ROWS])
{
  char words[3000], wanted[3000];
  FILE *f = fopen(file_path(name), "r");
  if (f == NULL) return &missing;
  const complaint *wrong = NULL;
  snprintf(wanted, sizeof wanted, "# part %d of %d\n", k, n);
  if (fgets(words, sizeof words, f) == NULL) wrong = &short_one;
  else if (strcmp(words, wanted) != 0) wrong = &other;
  snprintf(wanted, sizeof wanted, "# %s\n", settings());
  if (wrong == NULL && fgets(words, sizeof words, f) == NULL) wrong = &short_one;
  if (wrong == NULL && strcmp(words, wanted) != 0) wrong = &foreign;
  if (wrong == NULL) wrong = read_rows(f, k, n, done);
  fclose(f);
  return wrong;
}

@ \fr{Ce qui peut ne pas aller.}
\en{What may be wrong.}
@<\bi{Dit ce qui peut ne pas aller...@>=
typedef struct { const char *fr, *en; } complaint;
static const complaint missing = { "cette part manque", "this part is missing" },
  foreign = { "cette part a été calculée avec d'autres réglages",
    "this part was computed with other settings" },
  other = { "ce fichier contient une autre part", "this file holds another part" },
  twice = { "une ligne y est en double", "a row is there twice" },
  short_one = { "cette part est inachevée : relancez la commande qui la calcule",
    "this part is unfinished: run again the command that computes it" };

@ \fr{Les lignes : les seize cases d'une ligne doivent se suivre.
La dernière ligne du fichier doit être celle de fin.}
\en{The rows: the sixteen cells of a row must follow one another.
The last line of the file must be the closing one.}
@<\bi{Lit les lignes d'une part}...@>=
static const complaint *read_rows(FILE *f, int k, int n, bool done[ROWS])
{
  char words[300];
  int expected = 0, row, c;
  map_cell m;
  while (fgets(words, sizeof words, f) != NULL) {
    if (strcmp(words, "# end\n") == 0) {
      for (row = k - 1; row < ROWS; row += n) if (!done[row]) return &short_one;
      return NULL;
    }
    if (strchr(words, '\n') == NULL
      || sscanf(words, "%d%d%lf%lf%lf%lf", &row, &c, &m.reliability,
      &m.spread, &m.precision, &m.blur) != 6
      || row < 0 || row >= ROWS || row % n != k - 1 || c != expected) return &short_one;
    if (done[row]) return &twice;
    map[row][c] = m;
    expected = (c + 1) % SIDE;
    done[row] = expected == 0;
  }
  return &short_one;
}

@ \fr{Reprendre une part :
ce qui est écrit et complet sous son nom provisoire est relu, puis récrit,
et le calcul continue à la suite.}
\en{Resuming a part: what is written and complete under its temporary name is read,
then written again, and the computation goes on after it.}
@<\bi{Écrit, lit et réunit les parts}...@>=
static FILE *resume_part(int k, int n, bool done[ROWS])
{
  char *path = file_path(part_name(k, n, ".partial"));
  if (read_part(part_name(k, n, ".partial"), k, n, done) == &foreign)
    memset(done, 0, ROWS*sizeof *done);
  FILE *f = fopen(path, "w");
  if (f == NULL)
    file_refuse(part_name(k, n, ".partial"), "écriture impossible", "cannot be written");
  fprintf(f, "# part %d of %d\n# %s\n", k, n, settings());
  for (int row = 0; row < ROWS; row++) if (done[row]) save_row(f, row);
  signal(SIGINT, interrupt), signal(SIGTERM, interrupt);
  free(path);
  return f;
}

@ \fr{Finir une part, c'est écrire sa dernière ligne et lui donner son nom.}
\en{To finish a part is to write its last line and to give it its name.}
@<\bi{Écrit, lit et réunit les parts}...@>=
static void finish_part(FILE *f, int k, int n)
{
  char *from = file_path(part_name(k, n, ".partial")), *to = file_path(part_name(k, n, ""));
  if (fputs("# end\n", f) == EOF || fclose(f) == EOF || rename(from, to) != 0)
    file_refuse(part_name(k, n, ""), "écriture impossible", "cannot be written");
  signal(SIGINT, SIG_DFL), signal(SIGTERM, SIG_DFL);
  if (part == 0) remove(to);
  free(from), free(to);
}

@ \fr{Une part seule n'a rien à dire au livre.
Si elle est déjà là, complète et avec ces réglages, il n'y a rien à faire.}
\en{A single part has nothing to tell the book.
If it is there already, complete and with these settings, there is nothing to do.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static void compute_one_part(void)
{
  bool done[ROWS] = { false };
  const int k = (int) part, n = (int) parts;
  if (read_part(part_name(k, n, ""), k, n, done) != NULL) compute_rows(k, n);
  workshop_leave(EXIT_SUCCESS);
}
static void merge_parts(int n)
{
  bool done[ROWS] = { false };
  for (int k = 1; k <= n; k++) {
    const complaint *wrong = read_part(part_name(k, n, ""), k, n, done);
    if (wrong != NULL) file_refuse(part_name(k, n, ""), wrong->fr, wrong->en);
  }
}

@ \fr{Sur Ctrl-C, la ligne en cours se finit, puis le programme sort et dit comment reprendre.
Le code 130 est celui que l'usage réserve à ce cas.}
\en{On Ctrl-C the row in progress finishes, then the program leaves and says how to resume.
Status 130 is what custom reserves for this case.}
@<\bi{Écrit, lit et réunit les parts}...@>=
_Noreturn static void leave_for_now(void)
{
  const char *language = getenv("LC_ALL") ? getenv("LC_ALL") : getenv("LANG");
  fputs(language != NULL && strncmp(language, "fr", 2) == 0
    ? "\nchapter7: interrompu ; la même commande reprendra où il en était\n"
    : "\nchapter7: interrupted; the same command will resume where it was\n", stderr);
  workshop_leave(130);
}
@ \fr{De la place, ou une ligne d'excuses.}
\en{Room, or one line of apology.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static void *room_for(size_t n, size_t size)
{
  void *memory = calloc(n > 0 ? n : 1, size);
  if (memory == NULL) memory_check(INFINITY);
  return memory;
}

@ \fr{L'avancement, sur un terminal seulement : une ligne qui se récrit, avec le temps qui reste.}
\en{Progress, on a terminal only: one line that rewrites itself, with the time left.}
@<\bi{Écrit, lit et réunit les parts}...@>=
static void show_progress(int row, int k, int n)
{
  static time_t start = 0;
  static int done = 0;
  if (!isatty(STDERR_FILENO)) return;
  if (start == 0) start = time(NULL);
  const int all = (ROWS - k)/n + 1, left = (ROWS - 1 - row)/n;
  const double pace = difftime(time(NULL), start)/++done;
    /* \bi{secondes par ligne}{seconds a row} */
  fprintf(stderr, "\rchapter7: %d/%d, %.0f s   %s", all - left,
    all, pace*left, left == 0 ? "\r\033[K" : "");
}

@*2 \bi{Les expériences sur la boucle rapide}{The experiments on the fast loop}.
\fr{La comparaison avec le \chapref{4} : le même courant gelé, les mêmes nombres au hasard.
La boucle lisible, un essai à la fois, donne les instants de chaque essai.}
\en{The comparison with \chapref{4}: the same frozen current, the same random numbers.
The readable loop, one trial at a time, gives the times of each trial.}
@<\bi{Définit les expériences de \.{chapter7}}...@>=
static void compare_with_chapter_4(void)
{
  const noisy_model exact = noisy_prepare(cell, dt, sigma_V, seed);
  const ensemble_model fast = ensemble_prepare(cell, dt, sigma_V, seed);
  double *I = vector_new(samples), *gap = vector_new(1);
  float *drive = room_for(samples, sizeof *drive), V;
  uint32_t *count = room_for(samples, sizeof *count);
  spike_list one = {0}, two = {0};
  size_t pairs = 0, near = 0;
  noise_alpha(samples, I, dt, I_0, sigma, tau_s, seed, 0);
  ensemble_drive(&fast, samples - 1, I, drive);
  for (uint64_t k = 0; k < trials; k++) {
    @<\bi{Joue l'essai |k| des deux façons, et note les distances}{Play trial |k| both ways...@>@;
  }
  qsort(gap, pairs, sizeof *gap, ascending);
  value_put("matched", "%.0f", 100.0*(double) near/(double) pairs);
  value_put("apart", "%.2f", quantile(pairs, gap, 0.5));
  free(I), free(gap), free(drive), free(count), free(one.t), free(two.t);
}

@ \fr{À chaque potentiel d'action de l'une, le plus proche de l'autre.}
\en{To each spike of one, the nearest of the other.}
@<\bi{Joue l'essai |k| des deux façons, et note les distances}{Play trial |k| both ways, and note the distances}@>=
trial_run(&exact, k, samples, I, NULL, &one);
two.n = 0, memset(count, 0, samples*sizeof *count);
ensemble_plain(&fast, k, 1, samples - 1, drive, count, &V);
for (size_t i = 0; i + 1 < samples; i++) if (count[i] > 0) spike_add(&two, ((double) i + 0.5)*dt);
gap = realloc(gap, (pairs + one.n + 1)*sizeof *gap);
if (gap == NULL) memory_check(INFINITY);
for (size_t s = 0; s < one.n; s++, pairs++) {
  gap[pairs] = INFINITY;
  for (size_t r = 0; r < two.n; r++) gap[pairs] = fmin(gap[pairs], fabs(one.t[s] - two.t[r]));
  near += gap[pairs] < 0.5;
}

@ \fr{L'épreuve de Siegert : l'asymptote à $-55$~mV et $\sigma_V=2$~mV, comme au \chapref{4}.
L'intervalle moyen est l'inverse de la fréquence,
comptée sur beaucoup d'essais une fois le départ oublié.}
\en{The Siegert test: the asymptote at $-55$~mV and $\sigma_V=2$~mV, as in \chapref{4}.
The mean interval is the inverse of the rate, counted over many trials once the start is forgotten.}
@<\bi{Définit les expériences de \.{chapter7}}...@>=
enum { SIEGERT_TRIALS = 1024 };
static double mean_interval(const ensemble_model *m, double current, double step) /* ms */
{
  const size_t n = sample_count(11000, step), start = sample_count(1000, step);
  double *I = vector_new(n + 1), spikes = 0;
  float *drive = room_for(n, sizeof *drive);
  uint32_t *count = room_for(n, sizeof *count);
  for (size_t i = 0; i <= n; i++) I[i] = current;
  ensemble_drive(m, n, I, drive);
  const float *drives[1] = { drive };
  uint32_t *counts[1] = { count };
  ensemble_run(1, m, 0, SIEGERT_TRIALS, n, drives, counts, NULL);
  for (size_t i = start; i < n; i++) spikes += count[i];
  free(I), free(drive), free(count);
  return SIEGERT_TRIALS*(double) (n - start)*step/spikes;
}

@ \fr{Le nombre d'intervalles en donne l'erreur-type, par leur coefficient de variation,
un demi dans ce régime.}
\en{The number of intervals gives the standard error, by their coefficient of variation,
one half in this regime.}
@<\bi{Définit les expériences de \.{chapter7}}...@>=
static void lower_the_threshold(void)
{
  static const double steps[5] = { 0.1, 0.2, 0.3, 0.5, 1 }; /* ms */
  const double current = (-55 - hesitant.V_L)/hesitant.R;
  const double theory = siegert_mean(hesitant, current, 2);
  const double doubt = 100*0.5*sqrt(theory/(SIEGERT_TRIALS*10000.0)); /* \% */
  datafile *f = data_open("threshold.tsv", "dt (ms)\tat the samples (%)\tlowered (%)\terror (%)");
  for (size_t k = 0; k < 5; k++) {
    ensemble_model m = ensemble_prepare(hesitant, steps[k], 2, seed);
    const double lowered = 100*(mean_interval(&m, current, steps[k])/theory - 1);
    m.threshold = (float) (hesitant.V_th - hesitant.V_L);
    const double naive = 100*(mean_interval(&m, current, steps[k])/theory - 1);
    data_row(f, steps[k], naive, lowered, doubt);
    value_numbered("naive", k + 1, "%.1f", naive),
      value_numbered("lowered", k + 1, "%.1f", lowered);
  }
  data_close(f);
  value_put("siegert-trials", "%.0f", SIEGERT_TRIALS), value_put("siegert-error", "%.1f", doubt);
}

@ \fr{Votre pas sans bifurcation, à côté de la boucle lisible.
Un écart est un pas où les comptes ne sont pas les mêmes.}
\en{Your branchless step, beside the readable loop.
An error is a step at which the counts are not the same.}
@<\bi{Définit les expériences de \.{chapter7}}...@>=
@<\bi{Votre pas sans bifurcation}...@>@;
static void try_your_branchless_step(void)
{
  enum { STEPS = 9000 };
  const ensemble_model m = ensemble_prepare(hesitant, 0.1, 0.5, seed);
  static uint32_t plain[STEPS], yours[STEPS];
  static double I[STEPS+1];
  static float drive[STEPS], end[25];
  double spikes = 0, errors = 0;
  noise_alpha(STEPS + 1, I, 0.1, 150, 100, 3, seed, 0);
  ensemble_drive(&m, STEPS, I, drive);
  ensemble_plain(&m, 0, 25, STEPS, drive, plain, end);
  @<\bi{Mène les mêmes essais par votre pas}{Drive the same trials by your step}@>@;
  for (size_t i = 0; i < STEPS; i++)
    spikes += plain[i], errors += fabs((double) plain[i] - (double) yours[i]);
  value_put("your-errors", "%.0f", errors), value_put("your-spikes", "%.0f", spikes);
  target_put("no-branch", errors, 0, 0, "potentiels d'action mal placés", "misplaced spikes");
}

@ \fr{Les mêmes essais, menés par votre pas.
Un essai vient de tirer si son attente est entière.}
\en{The same trials, driven by your step.
A trial has just fired if its wait is whole.}
@<\bi{Mène les mêmes essais par votre pas}...@>=
for (uint64_t k = 0; k < 25; k++) {
  float V = 0;
  int32_t wait = 0;
  for (size_t i = 0; i < STEPS; i++) {
    const float noise = normal(m.seed, STREAM_INTERNAL, k, i);
    your_advance(&m, m.decay*V + (drive[i] + m.jolt*noise), &V, &wait);
    yours[i] += wait == m.refractory;
  }
}

@*2 \bi{Le neurone riche}{The rich neuron}.
\fr{Le module \file{richer.h}.
Avec $b=0$, $s=0$ et la résistance du livre, c'est le neurone du livre.}
\en{Module \file{richer.h}.
With $b=0$, $s=0$ and the resistance of the book, it is the neuron of the book.}
@(richer.h@>=
#ifndef RICHER_H
#define RICHER_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "lif.h"
typedef double adaptation(double w, double decay, double b, bool fired); /* pA */
typedef struct {
  lif_neuron cell;
  double dt; /* ms */
  double b, tau_w; /* pA, ms */
  double white, slow, tau_slow; /* mV, mV, ms */
  adaptation *adapt;
  uint64_t seed;
} rich_neuron;
double rich_adaptation(double w, double decay, double b, bool fired);
void rich_run(const rich_neuron *m, uint64_t trial, size_t n,
  const double I[], double w_trace[], spike_list *spikes);
#endif

@ \fr{Un essai : |n+1| échantillons de courant, |n| pas.
Les nombres au hasard se tirent d'avance, par files de pas ;
|w_trace| reçoit $w$ après chaque pas, s'il n'est pas nul.}
\en{One trial: |n+1| samples of current, |n| steps.
Random numbers are drawn beforehand, in rows of steps;
|w_trace| receives $w$ after each step, if it is not null.}
@(richer.c@>=
#include <math.h>
#include <stdlib.h>
#include "elementary.h"
#include "ensemble.h"
#include "random.h"
#include "richer.h"
double rich_adaptation(double w, double decay, double b, bool fired)
{
  return decay*w + (fired ? b : 0);
}
void rich_run(const rich_neuron *m, uint64_t trial, size_t n,
  const double I[], double w_trace[], spike_list *spikes)
{
  @<\bi{Prépare les coefficients du neurone riche}{Prepare the coefficients of the rich neuron}@>@;
  @<\bi{Tire le bruit blanc et le bruit lent d'un essai}{Draw the white and the slow noise...@>@;
  double V = m->cell.V_L, w = 0, s = m->slow*slow[0];
  size_t wait = 0;
  spikes->n = 0;
  for (size_t i = 0; i < n; i++) {
    @<\bi{Fait un pas du neurone riche}...@>@;
    if (w_trace != NULL) w_trace[i] = w;
  }
  free(white), free(slow);
}

@ \fr{Un temps infini donne une décroissance de 1 et un bruit qui n'en gagne pas :
un nombre tenu pendant tout l'essai.}
\en{An infinite time gives a decay of 1 and a noise that gains nothing:
a number held during the whole trial.}
@<\bi{Prépare les coefficients du neurone riche}...@>=
const double decay = portable_exp(-m->dt/m->cell.tau);
const double jolt = m->white*sqrt(-portable_expm1(-2*m->dt/m->cell.tau)); /* mV */
const double decay_w = portable_exp(-m->dt/m->tau_w);
const double decay_s = portable_exp(-m->dt/m->tau_slow);
const double jolt_s = m->slow*sqrt(-portable_expm1(-2*m->dt/m->tau_slow)); /* mV */
const double threshold = m->cell.V_th - EXCESS*jolt;
const size_t refractory = (size_t) (m->cell.t_ref/m->dt + 0.5);

@ \fr{Deux flux, donc deux hasards sans lien.
Le premier nombre du bruit lent est son état de départ, stationnaire.}
\en{Two streams, hence two unrelated chances.
The first number of the slow noise is its starting state, stationary.}
@<\bi{Tire le bruit blanc et le bruit lent d'un essai}{Draw the white and the slow noise of a trial}@>=
const size_t groups = n/4 + 1;
float *white = calloc(4*groups, sizeof *white), *slow = calloc(4*groups, sizeof *slow);
if (white == NULL || slow == NULL) abort();
if (m->white > 0) normal_row(m->seed, STREAM_INTERNAL, trial, groups, white);
if (m->slow > 0) normal_row(m->seed, STREAM_SLOW, trial, m->tau_slow < INFINITY ? groups : 1, slow);

@ \fr{Les sept neurones de la \figref{7-misfit}, et celui de la \figref{7-strength}.}
\en{The seven neurons of \figref{7-misfit}, and that of \figref{7-strength}.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
enum { NEURONS = 7, BLOCKS = 60, TRIED = 25 }; /* \bi{neurones, blocs, essais d'un bloc}
  {neurons, blocks, trials of a block} */
static const double PULSE = 900, FINE = 0.1; /* \bi{durée, pas}{length, step}, ms */
@<\bi{Dit de quelles pièces chaque neurone est fait}{Say of which pieces each neuron is made}@>@;
static rich_neuron plain_neuron(void)
{
  rich_neuron m = { cell, FINE, 0, 400, 0.5, 0, 1000, rich_adaptation, seed };
  m.cell.R = lif_resistance(&cell, 150, 14);
  return m;
}
static rich_neuron neuron_of(int which)
{
  rich_neuron m = plain_neuron();
  m.cell.R = piece[which].R, m.b = piece[which].b, m.white = piece[which].white;
  m.slow = piece[which].slow, m.tau_slow = piece[which].tau_slow;
  return m;
}

@ \fr{Le premier et le dernier potentiel d'action de beaucoup d'essais, sous 150~pA ;
le dernier est le plus haut rang que tous atteignent.}
\en{The first and the last spike of many trials, under 150~pA;
the last is the highest rank that all reach.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static void play_block(const rich_neuron *m, size_t N, uint64_t block_number,
  const double I[], spike_list train[])
{
  const size_t n = sample_count(PULSE, FINE);
  for (size_t k = 0; k < N; k++) rich_run(m, block_number*APART + k, n, I, NULL, &train[k]);
}
typedef struct { double first, last; } two_spreads; /* ms */
static two_spreads first_and_last(const rich_neuron *m, size_t N)
{
  const size_t n = sample_count(PULSE, FINE);
  spike_list *train = room_for(N, sizeof *train);
  double *I = vector_new(n + 1);
  for (size_t i = 0; i <= n; i++) I[i] = 150;
  @<\bi{Partage entre les processeurs les tours...@>@;
  for (size_t k = 0; k < N; k++) rich_run(m, k, n, I, NULL, &train[k]);
  const two_spreads d = { spike_sd(N, train, 1), spike_sd(N, train, common_rank(N, train)) };
  forget(N, train), free(I);
  return d;
}

@ \fr{Rendre la place de |N| trains.}
\en{Give back the room of |N| trains.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static void forget(size_t N, spike_list train[])
{
  for (size_t k = 0; k < N; k++) free(train[k].t);
  free(train);
}

@ \fr{Les deux rapports extrêmes, et la résistance.}
\en{The two extreme ratios, and the resistance.}
@<\bi{Note le plus petit et...@>=
size_t sound = 0;
for (size_t s = 0; s < STRENGTHS; s++) if (isfinite(ratio[s])) ratio[sound++] = ratio[s];
qsort(ratio, sound, sizeof *ratio, ascending);
value_put("ratio-least", "%.1f", quantile(sound, ratio, 0));
value_put("ratio-most", "%.1f", quantile(sound, ratio, 1));
value_put("R-14", "%.3f", plain_neuron().cell.R);

@ \fr{Votre adaptation donne une fréquence, celle d'un essai sous 150~pA.}
\en{Your adaptation gives a rate, that of one trial under 150~pA.}
@<\bi{Définit les expériences de \.{chapter7}}...@>=
@<\bi{Votre adaptation}...@>@;
static void try_your_adaptation(void)
{
  enum { STEPS = 9000 };
  static double I[STEPS+1];
  rich_neuron m = neuron_of(5);
  spike_list spikes = {0};
  double count = 0;
  for (size_t i = 0; i <= STEPS; i++) I[i] = 150;
  m.cell = hesitant, m.cell.R = piece[5].R, m.adapt = your_adaptation;
  for (uint64_t k = 0; k < 25; k++)
    rich_run(&m, k, STEPS, I, NULL, &spikes), count += (double) spikes.n;
  const double rate = count/25/0.9; /* Hz */
  value_put("your-rate", "%.1f", rate);
  target_put("adaptation-line", rate, 13.5, 14.5, "Hz sous 150 pA", "Hz under 150 pA");
  free(spikes.t);
}

@ \fr{Le portrait d'un neurone : huit nombres, mesurés sur un bloc.}
\en{The portrait of a neuron: eight numbers, measured on one block.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
enum { RATE, FIRST, LAST, CV_DC, CV_FROZEN, DC, FROZEN, PRECISION, NUMBERS };
typedef struct { double x[NUMBERS]; } portrait;
static portrait portrait_of(const rich_neuron *m, uint64_t k, double mean_current, double spread)
{
  const event_rule rule = { 100, PULSE, 10, 3 };
  const size_t n = sample_count(PULSE, FINE), N = TRIED;
  double *I = vector_new(n + 1);
  spike_list *train = room_for(N, sizeof *train);
  portrait p;
  for (size_t i = 0; i <= n; i++) I[i] = mean_current;
  play_block(m, N, k, I, train);
  const count_summary c = spike_count(N, train);
  p.x[RATE] = 1000*c.mean/PULSE, p.x[CV_DC] = c.sd/c.mean;
  p.x[FIRST] = spike_sd(N, train, 1), p.x[LAST] = spike_sd(N, train, common_rank(N, train));
  p.x[DC] = measure(N, train, &rule).reliability;
  @<\bi{Ajoute au portrait ce que montre le bruit gelé}{Add to the portrait what the frozen...@>@;
  forget(N, train), free(I);
  return p;
}

@ \fr{Chaque bloc a son bruit gelé.}
\en{Each block has its own frozen noise.}
@<\bi{Ajoute au portrait ce que montre le bruit gelé}{Add to the portrait what the frozen noise shows}@>=
noise_alpha(n + 1, I, FINE, mean_current, spread, tau_s, seed, k);
play_block(m, N, k, I, train);
const count_summary d = spike_count(N, train);
const scores s = measure(N, train, &rule);
p.x[CV_FROZEN] = d.sd/d.mean, p.x[FROZEN] = s.reliability, p.x[PRECISION] = s.precision;

@ \fr{Ce que dit l'article : le milieu de chaque bande, et sa demi-largeur.
Les cinq premières sont une moyenne et un écart-type entre cellules (pour la fréquence,
« environ 14 Hz »), les fiabilités des étendues lues à l'œil, la précision une borne.}
\en{What the paper says: the middle of each band, and its half-width.
The first five are a mean and a standard deviation over cells (for the rate, “about 14 Hz”),
the reliabilities ranges read by eye, the precision a bound.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static const struct { double middle, width; } paper[NUMBERS] = {@/
  { 14, 1 }, { 0.62, 0.25 }, { 31, 19 }, { 0.10, 0.13 }, { 0.052, 0.029 },@/
  { 0.225, 0.205 }, { 0.965, 0.035 }, { 0.5, 0.5 }@/
};
static portrait average[NEURONS], doubt[NEURONS];

@ \fr{Les blocs se partagent entre les processeurs ; les moyennes se font dans l'ordre.}
\en{Blocks are shared among processors; means are taken in order.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static void average_portrait(const rich_neuron *m, size_t blocks,
  double mean_current, double spread,
  portrait *result, portrait *doubts)
{
  portrait *p = room_for(blocks, sizeof *p);
  @<\bi{Partage entre les processeurs les tours...@>@;
  for (uint64_t k = 0; k < blocks; k++) p[k] = portrait_of(m, k, mean_current, spread);
  for (int q = 0; q < NUMBERS; q++) {
    double x[BLOCKS], sd;
    for (size_t k = 0; k < blocks; k++) x[k] = p[k].x[q];
    result->x[q] = sound_mean(blocks, x, &sd);
    doubts->x[q] = sd/sqrt((double) blocks);
  }
  free(p);
}

@ \fr{Un fichier, un bloc par nombre, une ligne par neurone.}
\en{One file, one block for each number, one line for each neuron.}
@<\bi{Définit les expériences de \.{chapter7}}...@>=
static void build_a_richer_neuron(void)
{
  datafile *f = data_open("misfit.tsv", "neuron\tvalue (nan: none)\terror\tlow\thigh");
  for (int s = 0; s < NEURONS; s++) {
    const rich_neuron m = neuron_of(s);
    average_portrait(&m, BLOCKS, 150, 100, &average[s], &doubt[s]);
  }
  for (int q = 0; q < NUMBERS; q++) {
    for (int s = 0; s < NEURONS; s++)
      data_row(f, s + 1, average[s].x[q], doubt[s].x[q], paper[q].middle - paper[q].width,
        paper[q].middle + paper[q].width);
    data_blank(f), data_blank(f);
  }
  data_close(f);
  @<\bi{Note combien de nombres sont dans les bandes}{Note how many numbers lie within the...@>@;
  @<\bi{Note ce que le texte cite des neurones}{Note what the text quotes of the neurons}@>@;
}

@ \fr{Un nombre est dans sa bande si sa moyenne y est, à deux erreurs-types près.}
\en{A number is within its band if its mean is, give or take two standard errors.}
@<\bi{Note combien de nombres sont dans les bandes}{Note how many numbers lie within the bands}@>=
for (size_t s = 0; s < NEURONS; s++) {
  int inside = 0;
  for (int q = 0; q < NUMBERS; q++) {
    const double off = fabs(average[s].x[q] - paper[q].middle) - paper[q].width;
    inside += off <= 2*doubt[s].x[q];
  }
  value_numbered("inside", s + 1, "%.0f", inside);
}

@ \fr{Les valeurs portent la lettre du neurone.}
\en{The values bear the letter of the neuron.}
@<\bi{Note ce que le texte cite des neurones}...@>=
static const char *const names[3][5] = {@/
  { "e-first", "e-last", "e-dc", "e-frozen", "e-precision" },@/
  { "f-first", "f-last", "f-dc", "f-frozen", "f-precision" },@/
  { "g-first", "g-last", "g-dc", "g-frozen", "g-precision" }@/
};
static const int quoted[5] = { FIRST, LAST, DC, FROZEN, PRECISION };
for (int s = 0; s < 3; s++)
  for (int q = 0; q < 5; q++)
    value_put(names[s][q], q == 1 ? "%.0f" : "%.2f", average[s+4].x[quoted[q]]);
for (int s = 3; s < NEURONS; s++) {
  const rich_neuron m = neuron_of(s);
  value_numbered("correlation", (size_t) s + 1, "%.2f", first_with_tenth(&m, 400));
}
value_put("first-times", "%.0f", average[0].x[FIRST]/0.62);
value_put("b-reliability", "%.2f", average[1].x[DC]),
  value_put("c-reliability", "%.2f", average[2].x[DC]);
value_put("d-first", "%.2f", average[3].x[FIRST]), value_put("d-last", "%.0f", average[3].x[LAST]);
value_put("above", "%g", cell.V_th - cell.V_L), value_put("tau", "%g", cell.tau);
value_put("blocks", "%.0f", BLOCKS), value_put("block-trials", "%.0f", TRIED);

@ \fr{Une mesure que l'article ne donne pas :
la corrélation, d'un essai à l'autre, entre les instants du premier
et du dixième potentiel d'action.}
\en{A measurement that the paper does not give:
the correlation, from trial to trial, between the times of the first and of the tenth spike.}
@<\bi{Définit les outils de \.{chapter7}}...@>=
static double first_with_tenth(const rich_neuron *m, size_t N)
{
  const size_t n = sample_count(PULSE, FINE);
  double *I = vector_new(n + 1), *first = vector_new(N), *tenth = vector_new(N);
  spike_list *train = room_for(N, sizeof *train);
  size_t both = 0;
  for (size_t i = 0; i <= n; i++) I[i] = 150;
  @<\bi{Partage entre les processeurs les tours...@>@;
  for (size_t k = 0; k < N; k++) rich_run(m, k, n, I, NULL, &train[k]);
  for (size_t k = 0; k < N; k++)
    if (train[k].n >= 10) first[both] = train[k].t[0], tenth[both++] = train[k].t[9];
  const double r = correlation(both, first, tenth);
  forget(N, train), free(I), free(first), free(tenth);
  return r;
}

@ \fr{Le dernier neurone à l'œuvre.}
\en{The last neuron at work.}
@<\bi{Définit les expériences de \.{chapter7}}...@>=
static void show_the_last_neuron(void)
{
  const rich_neuron m = neuron_of(5);
  const size_t n = sample_count(PULSE, FINE), N = TRIED;
  double *I = vector_new(n + 1), *w = vector_new(n);
  spike_list *train = room_for(N, sizeof *train);
  datafile *f = data_open("last-spikes.tsv", "t (ms)\ttrial\tcase"),
    *g = data_open("last-adaptation.tsv", "t (ms)\tw (pA)\tcase");
  for (int panel = 0; panel < 2; panel++) {
    for (size_t i = 0; i <= n; i++) I[i] = 150;
    if (panel == 1) noise_alpha(n + 1, I, FINE, 150, 100, tau_s, seed, 0);
    play_block(&m, N, 0, I, train);
    for (size_t k = 0; k < N; k++) data_spikes(f, train[k].n, train[k].t, (double) k + 1, panel);
    @<\bi{Écrit l'adaptation de cinq essais}{Write the adaptation of five trials}@>@;
  }
  data_close(f), data_close(g);
  forget(N, train), free(I), free(w);
}

@ \fr{Un point par milliseconde.}
\en{One point a millisecond.}
@<\bi{Écrit l'adaptation de cinq...@>=
const size_t every = sample_count(1, FINE);
for (uint64_t k = 0; k < 5; k++) {
  rich_run(&m, k, n, I, w, &train[0]);
  for (size_t i = every - 1; i < n; i += every) data_row(g, (double) (i + 1)*FINE, w[i], panel);
  data_blank(g), data_blank(g);
}

@ \fr{L'effet du courant moyen : deux neurones, six moyennes.}
\en{The effect of the mean current: two neurons, six means.}
@<\bi{Définit les expériences de \.{chapter7}}...@>=
static void raise_the_mean(void)
{
  static const double means[6] = { 100, 125, 150, 200, 250, 300 }; /* pA */
  static const int which[2] = { 0, 5 };
  double fall[2];
  datafile *f = data_open("mean.tsv", "mu (pA)\tfrozen\terror\tconstant\terror");
  for (int s = 0; s < 2; s++) {
    const rich_neuron m = neuron_of(which[s]);
    portrait p[6], e[6];
    for (size_t j = 0; j < 6; j++) {
      average_portrait(&m, BLOCKS/2, means[j], 100, &p[j], &e[j]);
      data_row(f, means[j], p[j].x[FROZEN], e[j].x[FROZEN], p[j].x[DC], e[j].x[DC]);
      value_numbered(s == 0 ? "a-mean" : "f-mean", j + 1, "%.2f", p[j].x[FROZEN]);
    }
    data_blank(f), data_blank(f);
    fall[s] = p[2].x[FROZEN] - p[5].x[FROZEN];
  }
  data_close(f);
  @<\bi{Conclut sur le courant moyen}{Conclude on the mean current}@>@;
}

@ \fr{L'effet est amorti si la fiabilité baisse moins qu'avec le neurone du livre.}
\en{The effect is softened if reliability falls less than with the book's neuron.}
@<\bi{Conclut sur le courant moyen}...@>=
value_word("mean-verdict", fall[1] < fall[0], "amortit cet effet", "softens this effect",
  "n'amortit pas cet effet", "does not soften this effect");
value_word("mean-end", fall[1] < fall[0],
  "Le désaccord s'atténue ; il ne disparaît pas.",
  "The disagreement is weaker; it does not vanish.",
  "Le désaccord reste entier.", "The disagreement is as strong as ever.");

@*2 \bi{Le module de l'ensemble}{The module of the ensemble}.
\fr{Voici, réuni, \file{ensemble.h}.
|ABREAST| peut se changer à la compilation : les tests le font, et trouvent les mêmes bits.}
\en{Here, gathered, is \file{ensemble.h}.
|ABREAST| can be changed when compiling: the tests do so, and find the same bits.}
@(ensemble.h@>=
#ifndef ENSEMBLE_H
#define ENSEMBLE_H
#include <stddef.h>
#include <stdint.h>
#include "lif.h"
#define EXCESS 0.5825971579390107 /* $-\zeta(1/2)/\sqrt{2\pi}$ */
#ifndef ABREAST
#define ABREAST 32 /* \bi{essais menés de front}{trials driven side by side} */
#endif
typedef struct {
  lif_model lif; /* \bi{la cellule et son pas}{the cell and its step} */
  float decay, jolt; /* \bi{sans unité ; mV}{without unit; mV} */
  float threshold, reset; /* \bi{mV au-dessus du repos}{mV above rest} */
  int32_t refractory; /* \bi{pas}{steps} */
  uint64_t seed;
} ensemble_model;
ensemble_model ensemble_prepare(lif_neuron cell, double dt, double sigma_V, uint64_t seed);
void ensemble_drive(const ensemble_model *m, size_t n, const double I[], float drive[]);
@<\bi{Annonce les deux boucles}{Announce the two loops}@>@;
#endif

@ \fr{|count| et |V| sont à l'appelant : les comptes s'ajoutent à ce qu'il y a déjà ;
|V| reçoit le potentiel final de chaque essai, et peut être nul pour |ensemble_run|.
|normal_row| donne |4*groups| nombres successifs d'un essai.}
\en{|count| and |V| belong to the caller: counts add to what is there already;
|V| receives the final potential of each trial, and may be null for |ensemble_run|.
|normal_row| gives |4*groups| successive numbers of one trial.}
@<\bi{Annonce les deux boucles}...@>=
void ensemble_plain(const ensemble_model *m, uint64_t first, size_t N, size_t n,
  const float drive[], uint32_t count[], float V[]);
void ensemble_run(size_t cells, const ensemble_model m[], uint64_t first, size_t N, size_t n,
  const float *const drive[], uint32_t *const count[], float *const V[]);
void normal_row(uint64_t seed, uint32_t stream, uint64_t trial, size_t groups, float z[]);

@ \fr{Et voici le module.}
\en{And here is the module.}
@(ensemble.c@>=
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "elementary.h"
#include "ensemble.h"
#include "random.h"
@<\bi{Types de l'ensemble}...@>@;
@<\bi{Tire quatre pas d'un bloc}...@>@;
@<\bi{Outils de l'ensemble}...@>@;
@<\bi{Fonctions de l'ensemble}...@>@;

@ \fr{La poussée du courant : la rampe du \chapref{2}, partie du repos.
Les bords du créneau, s'il y en a, sont ceux que |lif_edges| a notés dans |m->lif|.}
\en{The push of the current: the ramp of \chapref{2}, started at rest.
The edges of the pulse, if there are any, are those that |lif_edges| noted in |m->lif|.}
@<\bi{Fonctions de l'ensemble}...@>=
void ensemble_drive(const ensemble_model *m, size_t n, const double I[], float drive[])
{
  const double V_L = m->lif.cell.V_L;
  for (size_t i = 0; i < n; i++) {
    double pair[2];
    lif_current(&m->lif, i, I, pair);
    drive[i] = (float) (lif_ramp.move(&m->lif, pair, V_L, 0, m->lif.dt) - V_L);
  }
}

@ \fr{Les derniers pas, s'il en reste un, deux ou trois :
le même |advance|, une place après l'autre.}
\en{The last steps, should one, two or three remain: the same |advance|, one place after another.}
@<\bi{Fait les derniers pas, s'il en reste moins de quatre}{Take the last steps, if fewer than four remain}@>=
if (n % 4 == 0) return;
draw_block(m[0].seed, first, n/4, z);
for (size_t c = 0; c < cells; c++)
  for (size_t i = n - n % 4; i < n; i++) {
    int32_t sum = 0;
    for (size_t l = 0; l < ABREAST; l++) {
      advance(&m[c], drive[c][i], z[i%4][l], &x[c].V[l], &x[c].wait[l]);
      sum += x[c].wait[l] == m[c].refractory;
    }
    add_spikes(&count[c][i], sum);
  }

@ \fr{Plusieurs processeurs peuvent compter au même pas : l'addition est indivisible.}
\en{Several processors may count at the same step: the addition is indivisible.}
@<\bi{Ajoute des potentiels d'action à un compte}...@>=
static inline void add_spikes(uint32_t *count, int32_t fired)
{
  if (fired == 0) return;
  @<\bi{Rend l'addition indivisible}{Make the addition indivisible}@>@;
  *count += (uint32_t) fired;
}

@ \fr{Les deux directives d'OpenMP. La boucle parallèle donne un tour à qui est libre.}
\en{The two directives of OpenMP. The parallel loop gives a turn to whoever is free.}
@<\bi{Partage entre les processeurs les tours de la boucle}{Share the turns of the loop among the processors}@>=
#pragma omp parallel for schedule(dynamic)

@ \fr{Et celle qui protège une addition.}
\en{And the one that protects an addition.}
@<\bi{Rend l'addition indivisible...@>=
#pragma omp atomic

@ \fr{Un processeur récent mène seize essais dans une instruction, un plus ancien huit,
le plus simple quatre.
Sous Linux, gcc et clang préparent une version pour chacun, et le programme choisit en démarrant :
les bits sont les mêmes.
Ailleurs, ces lignes ne font rien.}
\en{A recent processor drives sixteen trials in one instruction, an older one eight,
the plainest four.
Under Linux, gcc and clang prepare a version for each, and the program chooses when it starts:
the bits are the same.
Elsewhere these lines do nothing.}
@^\bi{dépendances du système}{system dependencies}@>
@<\bi{Demande une version par famille de processeurs}{Ask for a version for each family of processors}@>=
#if defined __x86_64__ && defined __GLIBC__ && !defined ONE_VERSION
__attribute__((target_clones("avx512f", "avx2", "default")))
#endif

@ \fr{Les nombres d'un seul essai, dans l'ordre des pas :
les files sont alors des groupes successifs.}
\en{The numbers of a single trial, in the order of steps: the lanes are then successive groups.}
@<\bi{Fonctions de l'ensemble}...@>=
@<\bi{Demande une version par famille...@>@;
static void normal_stretch(uint64_t seed, uint32_t stream,
  uint64_t trial, uint64_t group, float z[4*ABREAST])
{
  uint32_t w[4][ABREAST];
  float even[2][ABREAST], odd[2][ABREAST];
  for (size_t l = 0; l < ABREAST; l++) {
    const quad q = random_words(seed, stream, trial, group + l);
    w[0][l] = q.word[0], w[1][l] = q.word[1], w[2][l] = q.word[2], w[3][l] = q.word[3];
  }
  for (size_t l = 0; l < ABREAST; l++) normal_pair(w[0][l], w[1][l], &even[0][l], &odd[0][l]);
  for (size_t l = 0; l < ABREAST; l++) normal_pair(w[2][l], w[3][l], &even[1][l], &odd[1][l]);
  for (size_t l = 0; l < ABREAST; l++)
    z[4*l] = even[0][l], z[4*l+1] = odd[0][l], z[4*l+2] = even[1][l], z[4*l+3] = odd[1][l];
}

@ \fr{La dernière file peut dépasser ; on n'en garde que ce qu'il faut.}
\en{The last stretch may go too far; we keep only what is needed.}
@<\bi{Fonctions de l'ensemble}...@>=
void normal_row(uint64_t seed, uint32_t stream, uint64_t trial, size_t groups, float z[])
{
  float some[4*ABREAST];
  for (size_t g = 0; g < groups; g += ABREAST) {
    const size_t left = groups - g < ABREAST ? groups - g : ABREAST;
    normal_stretch(seed, stream, trial, g, some);
    memcpy(z + 4*g, some, 4*left*sizeof *z);
  }
}
@*2 \bi{Chronométrer chaque étape}{Timing each stage}.
\fr{Le programme \cmd{bench} mesure tout ce que le chapitre a construit,
et les deux façons d'écrire le créneau du \chapref{1}.
Chaque mesure s'écrit sur une ligne :
un nom, un nombre d'essais, des nanosecondes par essai et par pas.
Le script \file{tests/bench.pl}, que lance \cmd{make bench}, l'appelle plusieurs fois,
tour à tour avec numpy et Brian, et fait de tout cela une table, une figure et un fichier,
dans \file{build/data/bench}.}
\en{Program \cmd{bench} measures all that the chapter has built,
and the two ways of writing the pulse
of \chapref{1}.
Each measurement is written on one line:
a name, a number of trials, nanoseconds per trial and step.
Script \file{tests/bench.pl}, which \cmd{make bench} runs, calls it several times,
by turns with numpy and Brian, and makes of all this a table, a figure and a file,
in \file{build/data/bench}.}
@(bench.c@>=
@<\bi{Emprunte ce dont \.{bench} a besoin}{Borrow what \.{bench} needs}@>@;
@<\bi{Écrit les étapes intermédiaires}{Write the intermediate stages}@>@;
@<\bi{Prépare ce que l'on chronomètre}{Prepare what is timed}@>@;
int main(void)
{
  use_threads(1);
  prepare();
  time_the_pulses();
  time_the_stages();
  time_the_floor();
  time_the_ensemble();
  return EXIT_SUCCESS;
}

@ \fr{Pour un seul processeur, nous comptons le temps qu'il nous a donné :
une machine occupée n'y change presque rien.
Pour deux, il faut compter le temps qui passe.}
\en{For a single processor, we count the time that it gave us:
a busy machine makes little difference.
For two, we must count the time that passes.}
@<\bi{Emprunte ce dont \.{bench}...@>=
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef _OPENMP
#include <omp.h>
#endif
#include "ensemble.h"
#include "lif.h"
#include "noise.h"
#include "noisy.h"
#include "random.h"
#include "stimuli.h"
#include "workshop.h"

@ \fr{Une mesure est un temps divisé par le nombre d'essais et par le nombre de pas.}
\en{A measurement is a time divided by the number of trials and by the number of steps.}
@<\bi{Emprunte ce dont \.{bench}...@>=
enum { STEPS = 2000, SHARED = 16, FEW = 25 };
static int threads_used = 1;
static double now(void) /* s */
{
  struct timespec t;
  clock_gettime(threads_used > 1 ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double) t.tv_sec + 1e-9*(double) t.tv_nsec;
}
static void say(const char *name, size_t N, double seconds, double all)
  /* \bi{essais fois pas}{trials times steps} */
{
  printf("%s\t%zu\t%.4f\n", name, N, 1e9*seconds/all);
}
static void use_threads(int n)
{
  threads_used = n;
#ifdef _OPENMP
  omp_set_num_threads(n);
#endif
}

@ \fr{Les étapes que le chapitre n'a fait que nommer.
D'abord la boucle lisible, mais qui recalcule à chaque essai ce que pousse le courant.}
\en{The stages that the chapter only named.
First the readable loop, but one that computes again in each trial what the current pushes.}
@<\bi{Écrit les étapes intermédiaires}...@>=
typedef void stage(const ensemble_model *m, size_t N, size_t n, const double I[],
  const float drive[], uint32_t count[], float V[]);
static void push_each_time(const ensemble_model *m, size_t N, size_t n, const double I[],
  const float unused[], uint32_t count[], float V[])
{
  float *drive = calloc(n, sizeof *drive);
  (void) unused;
  for (size_t k = 0; k < N && drive != NULL; k++) {
    ensemble_drive(m, n, I, drive);
    ensemble_plain(m, k, 1, n, drive, count, &V[k]);
  }
  free(drive);
}
static void push_once(const ensemble_model *m, size_t N, size_t n, const double I[],
  const float drive[], uint32_t count[], float V[])
{
  (void) I;
  ensemble_plain(m, 0, N, n, drive, count, V);
}

@ \fr{Puis un appel du générateur pour quatre pas.}
\en{Then one call of the generator for four steps.}
@<\bi{Écrit les étapes intermédiaires}...@>=
static void four_numbers(uint64_t seed, uint64_t trial, uint64_t group, float z[4])
{
  const quad q = random_words(seed, STREAM_INTERNAL, trial, group);
  normal_pair(q.word[0], q.word[1], &z[0], &z[1]);
  normal_pair(q.word[2], q.word[3], &z[2], &z[3]);
}
static void four_at_a_time(const ensemble_model *m, size_t N, size_t n, const double I[],
  const float drive[], uint32_t count[], float V[])
{
  (void) I;
  for (size_t k = 0; k < N; k++) {
    float v = 0, z[4];
    int32_t wait = 0;
    for (size_t i = 0; i < n; i++) {
      if (i % 4 == 0) four_numbers(m->seed, k, i/4, z);
      if (wait > 0) { wait--; continue; }
      v = m->decay*v + (drive[i] + m->jolt*z[i%4]);
      if (v > m->threshold) v = m->reset, wait = m->refractory, count[i]++;
    }
    V[k] = v;
  }
}

@ \fr{Enfin les boucles retournées, d'abord avec les |if|, puis sans ;
les nombres ne sont pas encore tirés par blocs.}
\en{Last the loops turned inside out, first with the |if|s, then without;
numbers are not yet drawn in blocks.}
@<\bi{Écrit les étapes intermédiaires}...@>=
static inline void turned(const ensemble_model *model, size_t N, size_t n,
  const float drive[], uint32_t count[], float V[], bool branches)
{
  const ensemble_model m = *model;
  for (size_t first = 0; first < N; first += ABREAST) {
    const size_t live = N - first < ABREAST ? N - first : ABREAST;
    float v[ABREAST] = {0}, z[4][ABREAST], some[4];
    int32_t wait[ABREAST] = {0};
    for (size_t i = 0; i < n; i++) {
      int32_t fired = 0;
      for (size_t l = 0; i % 4 == 0 && l < live; l++) {
        four_numbers(m.seed, first + l, i/4, some);
        for (size_t j = 0; j < 4; j++) z[j][l] = some[j];
      }
      @<\bi{Avance les essais du bloc, avec ou sans |if|}{Advance the trials of the block...@>@;
      count[i] += (uint32_t) fired;
    }
    memcpy(V + first, v, live*sizeof *v);
  }
}

@ \fr{Le compilateur fait deux fonctions de celle-ci : |branches| y est une constante.}
\en{The compiler makes two functions of this one: |branches| is a constant in each.}
@<\bi{Avance les essais du bloc, avec ou sans |if|}{Advance the trials of the block, with or without |if|}@>=
for (size_t l = 0; l < live; l++) {
  const float moved = m.decay*v[l] + (drive[i] + m.jolt*z[i%4][l]);
  if (branches) {
    if (wait[l] > 0) { wait[l]--; continue; }
    v[l] = moved;
    if (moved > m.threshold) v[l] = m.reset, wait[l] = m.refractory, fired++;
  } else {
    const float next = wait[l] > 0 ? m.reset : moved;
    v[l] = next > m.threshold ? m.reset : next;
    wait[l] = next > m.threshold ? m.refractory : wait[l] - 1;
    fired += wait[l] == m.refractory;
  }
}

@ \fr{Les deux, sous la forme d'une étape.}
\en{Both, in the form of a stage.}
@<\bi{Écrit les étapes intermédiaires}...@>=
static void blocks_with_branches(const ensemble_model *m, size_t N, size_t n,
  const double I[], const float drive[], uint32_t count[], float V[])
{
  (void) I;
  turned(m, N, n, drive, count, V, true);
}
static void blocks_without_branches(const ensemble_model *m, size_t N, size_t n,
  const double I[], const float drive[], uint32_t count[], float V[])
{
  (void) I;
  turned(m, N, n, drive, count, V, false);
}

@ \fr{Ce que toutes partagent. Les cases ne diffèrent que par un peu de courant.}
\en{What all share. Cells differ only by a little current.}
@<\bi{Prépare ce que l'on chronomètre}...@>=
static const lif_neuron cell = { 0.13, 30, -70, -53, -80, 3 };
static const double dt = 0.5, sigma_V = 0.5; /* ms, mV */
static ensemble_model model[SHARED];
static double I[STEPS+1];
static float drive[SHARED][STEPS];
static uint32_t count[SHARED][STEPS], right[STEPS];
static const float *drives[SHARED];
static uint32_t *counts[SHARED];
static void prepare(void)
{
  for (int c = SHARED - 1; c >= 0; c--) { /* \bi{finit par 150~pA}{ends with 150~pA} */
    noise_alpha(STEPS + 1, I, dt, 150 + c, 100, 3, 42, 0);
    model[c] = ensemble_prepare(cell, dt, sigma_V, 42);
    ensemble_drive(&model[c], STEPS, I, drive[c]);
    drives[c] = drive[c], counts[c] = count[c];
  }
}

@ \fr{Les deux créneaux du \chapref{1}, pour la question des deux vitesses :
des nanosecondes par échantillon.}
\en{The two pulses of \chapref{1}, for the question of the two speeds: nanoseconds per sample.}
@<\bi{Prépare ce que l'on chronomètre}...@>=
static void time_the_pulses(void)
{
  static const size_t sizes[2] = { 2000, 200000 };
  for (int s = 0; s < 2; s++) {
    const size_t n = sizes[s], times = 40000000/n;
    double *x = vector_new(n), start = now();
    const double end = 0.95*(double) n*dt;
    for (size_t r = 0; r < times; r++) stimulus_pulse_sequential(n, x, dt, 50, end, 150);
    say("pulse-sequential", n, now() - start, (double) (n*times));
    start = now();
    for (size_t r = 0; r < times; r++) stimulus_pulse(n, x, dt, 50, end, 150);
    say("pulse-vector", n, now() - start, (double) (n*times));
    free(x);
  }
}

@ \fr{Le point de départ, la boucle du \chapref{4} telle quelle : double précision, et le pont.}
\en{The starting point, the loop of \chapref{4} as it stands: double precision, and the bridge.}
@<\bi{Prépare ce que l'on chronomètre}...@>=
static void time_chapter_4(void)
{
  static spike_list train[FEW];
  const noisy_model m = noisy_prepare(cell, dt, sigma_V, 42);
  const double start = now();
  trials_run(&m, FEW, STEPS + 1, I, NULL, train);
  say("chapter-4", FEW, now() - start, FEW*STEPS);
}

@ \fr{Chaque étape rejoue les mêmes essais, et doit donner les mêmes comptes :
sinon, rien n'est chronométré.}
\en{Each stage plays the same trials again,
and must give the same counts: otherwise nothing is timed.}
@<\bi{Prépare ce que l'on chronomètre}...@>=
static void time_the_stages(void)
{
  static const struct { const char *name; stage *run; size_t N; } stages[] = {@/
    { "push-each-trial", push_each_time, 100 }, { "readable", push_once, 100 },@/
    { "four-at-a-time", four_at_a_time, 400 }, { "blocks-with-if", blocks_with_branches, 400 },@/
    { "blocks-without-if", blocks_without_branches, 400 }@/
  };
  static float V[400];
  time_chapter_4();
  for (size_t s = 0; s < sizeof stages/sizeof *stages; s++) {
    const size_t N = stages[s].N;
    memset(count[0], 0, sizeof count[0]), memset(right, 0, sizeof right);
    const double start = now();
    stages[s].run(&model[0], N, STEPS, I, drive[0], count[0], V);
    say(stages[s].name, N, now() - start, (double) (N*STEPS));
    ensemble_plain(&model[0], 0, N, STEPS, drive[0], right, V);
    if (memcmp(right, count[0], sizeof right) != 0)
      fprintf(stderr, "bench: %s: other spikes\n", stages[s].name), exit(1);
  }
}

@ \fr{L'ensemble : de 25 à cent mille essais, une case ou seize, un processeur ou deux.}
\en{The ensemble: from 25 to a hundred thousand trials, one cell or sixteen, one processor or two.}
@<\bi{Prépare ce que l'on chronomètre}...@>=
static void time_the_ensemble(void)
{
  static const size_t sizes[4] = { 25, 1000, 10000, 100000 };
  static const char *const names[2][2] = { { "one-cell", "one-cell-2" },
    { "sixteen-cells", "sixteen-cells-2" } };
  for (int threads = 1; threads <= 2; threads++)
    for (int shared = 0; shared < 2; shared++)
      for (int s = 0; s < 4; s++) {
        const size_t cells = shared ? SHARED : 1, N = sizes[s], n = N > 10000 ? 200 : STEPS;
        size_t times = 20000000/(N*n*cells);
        times = times > 0 ? times : 1;
        use_threads(threads);
        const double start = now();
        for (size_t r = 0; r < times; r++)
          ensemble_run(cells, model, r*N, N, n, drives, counts, NULL);
        say(names[shared][threads-1], N, now() - start, (double) (N*n*cells*times));
      }
  use_threads(1);
}

@ \fr{Le plancher : ce que coûteraient le bruit seul, et le pas seul sans rien compter ni tirer.
Le bruit est celui des blocs, le plus rapide que nous ayons.
Nous le mesurons avant que deux processeurs aient servi :
ensuite, celui qui attend compte aussi.}
\en{The floor: what the noise alone would cost, and the step alone, counting and drawing nothing.
The noise is that of the blocks, the fastest we have.
We measure it before two processors have served:
afterwards, the one that waits counts as well.}
@<\bi{Prépare ce que l'on chronomètre}...@>=
static void time_the_floor(void)
{
  enum { GROUPS = 50000 };
  static float z[4][ABREAST];
  double start = now();
  bare_noise(&model[0], GROUPS, z);
  say("floor-noise", ABREAST, now() - start, 4.0*ABREAST*GROUPS);
  start = now();
  for (size_t r = 0; r < 500; r++) bare_steps(&model[0], STEPS, drive[0], z[0]);
  say("floor-step", ABREAST, now() - start, 500.0*STEPS*ABREAST);
}

@ \fr{Le bruit nu : tirer, et rien d'autre.}
\en{The bare noise: draw, and nothing else.}
@<\bi{Écrit les étapes intermédiaires}...@>=
@<\bi{Tire quatre pas d'un bloc}...@>@;
@<\bi{Demande une version par famille...@>@;
static void bare_noise(const ensemble_model *m, uint64_t groups, float z[4][ABREAST])
{
  for (uint64_t g = 0; g < groups; g++) draw_block(m->seed, g%100*ABREAST, g/100, z);
}

@ \fr{Le pas nu : intégrer, comparer, remettre à zéro.}
\en{The bare step: integrate, compare, reset.}
@<\bi{Écrit les étapes intermédiaires}...@>=
@<\bi{Demande une version par famille...@>@;
static void bare_steps(const ensemble_model *model, size_t n, const float drive[], const float z[])
{
  static float V[ABREAST];
  const ensemble_model m = *model;
  for (size_t i = 0; i + 4 <= n; i += 4)
    for (size_t l = 0; l < ABREAST; l++) {
      float v = V[l];
      for (size_t j = 0; j < 4; j++) {
        v = m.decay*v + (drive[i+j] + m.jolt*z[ABREAST*j+l]);
        v = v > m.threshold ? m.reset : v;
      }
      V[l] = v;
    }
}
