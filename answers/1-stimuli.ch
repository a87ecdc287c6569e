@x
\answer{paper}{}
@y
\answer{paper}{%
\fr{Les auteurs injectent vingt-cinq fois le même courant
dans un neurone de cortex en tranche, synapses bloquées,
et comparent les instants des potentiels d'action.
Sous un courant constant, les essais partent ensemble, puis se décalent :
le dernier potentiel d'action s'étale sur des dizaines de millisecondes.
Sous un courant qui fluctue, toujours le même,
les potentiels d'action tombent aux mêmes instants jusqu'au bout,
à une milliseconde près environ.
Le mécanisme du potentiel d'action est donc précis ;
c'est le stimulus qui décide si cette précision se voit.

Le résultat surprend parce qu'on attend l'inverse :
une entrée simple paraît devoir donner une réponse répétable,
une entrée irrégulière une réponse brouillée.
L'erreur habituelle est de dire que « le bruit rend le neurone fiable ».
Ce bruit est le signal : il est le même à chaque essai.
Le vrai bruit est dans la cellule, et il est là dans les deux cas.}
\en{The authors inject the same current twenty-five times into a cortical neuron in a slice,
with synapses blocked,
and compare the times of its action potentials.
Under a constant current the trials set off together, then slip apart:
the last action potential is spread over tens of milliseconds.
Under a fluctuating current, always the same one,
the action potentials fall at the same times to the very end,
to within a millisecond or so.
So the mechanism of the action potential is precise;
it is the stimulus that decides whether this precision shows.

The result is surprising because one expects the opposite:
a simple input ought to give a repeatable response,
and an irregular input a blurred one.
The usual mistake is to say that “noise makes the neuron reliable”.
That noise is the signal: it is the same in every trial.
The real noise is in the cell, and it is there in both cases.}}
@z

@x
\answer{samples}{}
@y
\answer{samples}{%
\fr{Si $T$ est exclu : $T/\Delta t=\num{2000}$ échantillons, le dernier à \qty{999.5}{ms}.
S'il est compris : un de plus, \num{2001}, le dernier à \qty{1000}{ms}.

Seule la convention qui exclut $T$ permet de mettre les enregistrements bout à bout :
$\num{2000}+\num{2000}=\num{4000}$ échantillons font bien deux secondes.
Avec l'autre on en aurait \num{4002},
dont l'instant \qty{1000}{ms} deux fois, comme fin de l'un et début de l'autre.

Avec {\tt linspace}, \num{2000} points bornent \num{1999} intervalles, donc un pas de
$1000/1999=\val{1:linspace-dt}$~ms ;
\num{2001} points donnent exactement \qty{0.5}{ms}, mais contiennent $T$.
L'erreur habituelle est de confondre le nombre d'échantillons et le nombre d'intervalles.}
\en{If $T$ is left out: $T/\Delta t=\num{2000}$ samples, the last at \qty{999.5}{ms}.
If it is included: one more, \num{2001}, the last at \qty{1000}{ms}.

Only the convention that leaves out $T$ lets recordings be put end to end:
$\num{2000}+\num{2000}=\num{4000}$ samples do make two seconds.
With the other there would be \num{4002}, with the time \qty{1000}{ms} twice,
as the end of one and the start of the other.

With {\tt linspace}, \num{2000} points bound \num{1999} intervals, hence a step of
$1000/1999=\val{1:linspace-dt}$~ms; \num{2001} points give \qty{0.5}{ms} exactly, but contain $T$.
The usual mistake is to confuse the number of samples with the number of intervals.}}
@z

@x
\answer{no-drift}{}
@y
\answer{no-drift}{%
\fr{Le pas \qty{0.5}{ms} vaut $2^{-1}$ :
tous ses multiples s'écrivent avec moins de 53 chiffres binaires,
donc aucune addition n'arrondit.
Le pas \qty{0.1}{ms} a une infinité de chiffres binaires ; chaque addition doit en jeter.
Toute puissance de deux convient, par exemple $2^{-4}=\num{0.0625}$~ms,
ou un petit multiple d'une telle puissance.

Ce n'est pas une raison suffisante :
le jour où l'on choisira \qty{0.4}{ms}, le programme pourra compter un échantillon de trop,
et personne ne se souviendra pourquoi.
La multiplication $i\,\Delta t$ ne coûte rien et convient à tous les pas.
Dire que « \num{0.1} est mal représenté » ne suffit pas à expliquer la dérive,
car $i\,\Delta t$ part du même \num{0.1} :
ce sont les additions qui la font.}
\en{The step \qty{0.5}{ms} is $2^{-1}$:
all its multiples are written with fewer than 53 binary digits,
so that no addition rounds.
The step \qty{0.1}{ms} has infinitely many binary digits; each addition has to throw some away.
Any power of two will do, for instance $2^{-4}=\num{0.0625}$~ms,
or a small multiple of such a power.

It is not reason enough: the day somebody chooses \qty{0.4}{ms},
the program may count one sample too many,
and nobody will remember why.
The multiplication $i\,\Delta t$ costs nothing and is good for all steps.
To say that “\num{0.1} is badly represented” does not explain the drift,
for $i\,\Delta t$ starts from the same \num{0.1}:
it is the additions that make it.}}
@z

@x
\answer{end-included}{}
@y
\answer{end-included}{%
\fr{À \qty{0.5}{ms}, les deux bords compris :
201 échantillons et $\num{100}\times201\times\num{0.5}=\num{10050}$~fC ;
le début seul : 200 échantillons et \num{10000}~fC,
c'est-à-dire \qty{100}{pA} pendant \qty{100}{ms}.
À \qty{0.1}{ms} : \num{1001} échantillons et \num{10010}~fC, ou \num{1000} et \num{10000}~fC.
L'excès est d'un échantillon, $I\,\Delta t$ :
il tend vers zéro avec le pas, sans jamais disparaître,
et finit par se faire oublier.

Pour les deux créneaux, l'échantillon de \qty{250}{ms} serait compté deux fois :
une pointe de \qty{200}{pA} au milieu de la somme.
Avec la fin exclue, chaque instant appartient à un seul des deux,
et la somme est exactement le grand créneau.}
\en{At \qty{0.5}{ms}, with both edges included:
201 samples and $\num{100}\times201\times\num{0.5}=\num{10050}$~fC;
with the start alone: 200 samples and \num{10000}~fC, that is, \qty{100}{pA} for \qty{100}{ms}.
At \qty{0.1}{ms}: \num{1001} samples and \num{10010}~fC, or \num{1000} and \num{10000}~fC.
The excess is one sample, $I\,\Delta t$: it goes to zero with the step but never disappears;
it only becomes easy to forget.

With the two pulses, the sample at \qty{250}{ms} would be counted twice:
a peak of \qty{200}{pA} in the middle of the sum.
With the end left out, each instant belongs to only one of them,
and the sum is exactly the large pulse.}}
@z

@x
\answer{own-loop}{}
@y
\answer{own-loop}{%
\fr{Le test qui vient à l'esprit, |t >= start && t < end|, convient au pas de \qty{0.5}{ms}.
Au pas de \qty{0.7}{ms} il manque un échantillon :
|i*dt|, pour $i=3$, vaut \num{2.0999999999999996},
et le début, \num{2.1}, n'est pas encore passé.
Comparer l'indice aux indices des deux bords convient partout ; voyez la section qui suit.}
\en{The test that comes to mind, |t >= start && t < end|, will do with a step of \qty{0.5}{ms}.
With a step of \qty{0.7}{ms} it misses a sample: |i*dt|, for $i=3$, is \num{2.0999999999999996},
and the start, \num{2.1}, has not come yet.
Comparing the index with the indices of the two edges will do everywhere;
see the section that follows.}}
@z

@x
for (size_t i = 0; i < n; i++) {
  double t = (double) i*dt; /* ms */
  if (t >= start && t < (start + end)/2) I[i] = amplitude;
  else I[i] = 0;
}
@y
for (size_t i = 0; i < n; i++) {
  if (i >= first_sample(start, dt) && i < first_sample(end, dt)) I[i] = amplitude;
  else I[i] = 0;
}
@z

@x
\answer{two-speeds}{}
@y
\answer{two-speeds}{%
\fr{La version vectorisée est la plus rapide.
La séquentielle se demande à chacun des \num{2000} échantillons si l'on est dans le créneau,
et écrit un nombre par tour.
L'autre ne se le demande jamais : les deux bords sont connus d'avance,
et chacune de ses boucles écrit toujours le même nombre,
de sorte que le compilateur en range deux, quatre ou huit par instruction.
Deux à cinq fois plus vite est courant.
Ce n'est pas une affaire de mauvaise prédiction de branchement :
un test qui change si rarement est presque toujours deviné par le processeur.
Ce qui coûte, c'est d'avancer d'un élément à la fois.

Dans un langage interprété, chaque tour de boucle se paie, test ou pas ;
écrire tout un intervalle d'un coup confie la boucle à du code compilé,
et le rapport peut dépasser cent.}
\en{The vectorised version is the faster.
The sequential one asks of each of the \num{2000} samples whether we are inside the pulse,
and writes one number a turn.
The other never asks: both edges are known beforehand,
and each of its loops always writes the same number,
so that the compiler stores two, four or eight of them with one instruction.
Two to five times faster is common.
It is not a matter of branch prediction:
a test that changes so seldom is nearly always foreseen by the processor.
What costs is to go forward one element at a time.

In an interpreted language, each turn of the loop has its price, test or no test;
writing a whole range at once hands the loop over to compiled code,
and the ratio may exceed a hundred.}}
@z

@x
\answer{right-pulse}{}
@y
\answer{right-pulse}{%
\fr{L'article injecte \qty{150}{pA} pendant \qty{900}{ms}.
Avec \qty{50}{ms} de calme avant et après, le créneau va de 50 à \qty{950}{ms},
et sa charge doit être $150\times900=\num{135000}$~fC, c'est-à-dire \qty{135}{pC} ;
le programme trouve \val{1:your-charge}~pC.

La charge vérifie le créneau, elle ne le détermine pas :
\qty{200}{pA} pendant \qty{675}{ms} donneraient la même, et le neurone répondrait tout autrement.}
\en{The paper injects \qty{150}{pA} for \qty{900}{ms}.
With \qty{50}{ms} of quiet before and after, the pulse goes from 50 to \qty{950}{ms},
and its charge must be $150\times900=\num{135000}$~fC, that is, \qty{135}{pC};
the program finds \val{1:your-charge}~pC.

The charge checks the pulse, it does not determine it:
\qty{200}{pA} for \qty{675}{ms} would give the same,
and the neuron would respond quite differently.}}
@z

@x
double your_start = 150, your_end = 750; /* ms */
double your_current = 200; /* pA */
@y
double your_start = 50, your_end = 950; /* ms */
double your_current = 150; /* pA */
@z

@x
\answer{whole-cycles}{}
@y
\answer{whole-cycles}{%
\fr{Il faut un nombre entier de cycles :
$\num{5.3}\,T$ entier, avec $T$ entier, demande que $T$ soit multiple de 10.
La plus courte durée est donc de 10~s, soit 53 cycles ;
\cmd{--duration=10000} donne bien la moyenne $I_m$,
et la valeur efficace $\sqrt{I_m^2+A^2/2}$.

Pour la formule, posons $z=e^{2i\pi\theta}$.
La somme des sinus est la partie imaginaire d'une somme géométrique.
En mettant en facteur la moitié de chaque angle,}
\en{The number of cycles must be whole:
for $\num{5.3}\,T$ to be whole with $T$ whole, $T$ has to be a multiple of 10.
So the shortest duration is 10~s, that is, 53 cycles;
\cmd{--duration=10000} does give the mean $I_m$,
and the rms $\sqrt{I_m^2+A^2/2}$.

For the formula, let $z=e^{2i\pi\theta}$.
The sum of the sines is the imaginary part of a geometric sum.
Taking half of each angle out as a factor,}
\formula{\sum_{j=0}^{n-1}z^j={z^n-1\over z-1}
 =e^{i\pi(n-1)\theta}\,{\sin\pi n\theta\over\sin\pi\theta},}
\fr{dont la partie imaginaire est $\sin\pi(n-1)\theta\,\sin\pi n\theta/\sin\pi\theta$.
On multiplie par $A/n$ et l'on ajoute $I_m$.
Le facteur $\sin\pi n\theta$ est nul dès que $n\theta$, le nombre de cycles, est entier.}
\en{whose imaginary part is $\sin\pi(n-1)\theta\,\sin\pi n\theta/\sin\pi\theta$.
Multiply by $A/n$ and add $I_m$.
The factor $\sin\pi n\theta$ vanishes as soon as $n\theta$, the number of cycles, is whole.}}
@z

@x
\answer{keep-the-charge}{}
@y
\answer{keep-the-charge}{%
\fr{L'instant : l'indice \num{1000} désignait $1000\times\num{0.5}=\qty{500}{ms}$,
il désigne maintenant \qty{250}{ms}.
La charge : $2000\times\num{0.5}=\qty{1000}{fC}$ sont devenus \qty{500}{fC}.
On voit la première faute, car l'impulsion a bougé ; la seconde passe souvent inaperçue,
puisque la hauteur à l'écran n'a pas changé.

La ligne qui convient à tout pas ne contient que des grandeurs physiques,
des millisecondes et des femtocoulombs.}
\en{The time: index \num{1000} meant $1000\times\num{0.5}=\qty{500}{ms}$,
and now means \qty{250}{ms}.
The charge: $2000\times\num{0.5}=\qty{1000}{fC}$ have become \qty{500}{fC}.
The first mistake is seen, because the impulse has moved; the second often goes unnoticed,
since the height on the screen has not changed.

The line that is good for any step contains physical quantities only,
milliseconds and femtocoulombs.}}
@z

@x
I[1000] = 2000; /* pA */
@y
I[first_sample(500, dt)] = 1000/dt; /* pA */
@z
