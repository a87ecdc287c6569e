@x
\answer{1.1}{}
@y
\answer{1.1}{%
\fr{Les auteurs injectent vingt-cinq fois le même courant dans un neurone de cortex en tranche, synapses bloquées, et comparent les instants des potentiels d'action. Sous un courant constant, les essais partent
ensemble, puis se décalent : le dernier potentiel d'action s'étale sur des dizaines de millisecondes. Sous un courant qui fluctue, toujours le même, les potentiels d'action tombent aux mêmes instants jusqu'au bout, à une milliseconde près environ. Le
mécanisme du potentiel d'action est donc précis ; c'est le stimulus qui décide si cette précision se voit.

Le résultat surprend parce qu'on attend l'inverse : une entrée simple paraît devoir donner une réponse simple et répétable, une entrée irrégulière une réponse brouillée. L'erreur habituelle est de dire que « le bruit rend le neurone fiable ». Ce
bruit est le signal : il est le même à chaque essai. Le vrai bruit est dans la cellule, et il est là dans les deux cas.}
\en{The authors inject the same current twenty-five times into a cortical neuron in a slice, with synapses blocked, and compare the times of its action potentials. Under a constant current the trials set off together, then slip
apart: the last action potential is spread over tens of milliseconds. Under a fluctuating current, always the same one, the action potentials fall at the same times to the very end, to within a millisecond or so. So the mechanism of the action
potential is precise; it is the stimulus that decides whether this precision shows.

The result is surprising because one expects the opposite: a simple input ought to give a simple, repeatable response, and an irregular input a blurred one. The usual mistake is to say that “noise makes the neuron reliable”. That noise is the
signal: it is the same in every trial. The real noise is in the cell, and it is there in both cases.}}
@z

@x
\answer{1.2}{}
@y
\answer{1.2}{%
\fr{Le pas \qty{0.5}{ms} vaut $2^{-1}$ : tous ses multiples $i\cdot2^{-1}$ s'écrivent avec moins de 53 chiffres binaires, donc aucune addition n'arrondit. Le pas \qty{0.1}{ms} a une infinité de chiffres binaires ; chaque addition
doit en jeter, et elle se trompe. Toute puissance de deux convient, par exemple $2^{-4}=\num{0.0625}$~ms, ou un petit multiple d'une telle puissance.

Ce n'est pas une raison suffisante : le jour où l'on choisira \qty{0.4}{ms}, le programme comptera un échantillon de trop, \val{1:accumulated} au lieu de \val{1:counted}, et personne ne se souviendra pourquoi. La multiplication $i\,\Delta t$ ne coûte rien et vaut pour tous les pas. Attention : dire que
« \num{0.1} est mal représenté » ne suffit pas à expliquer la dérive, car $i\,\Delta t$ part du même \num{0.1} ; ce sont les additions qui la font.}
\en{The step \qty{0.5}{ms} is $2^{-1}$: all its multiples $i\cdot2^{-1}$ are written with fewer than 53 binary digits, so that no addition rounds. The step \qty{0.1}{ms} has infinitely many binary digits; each addition has to
throw some away, and goes wrong. Any power of two will do, for instance $2^{-4}=\num{0.0625}$~ms, or a small multiple of such a power.

It is not reason enough: the day somebody chooses \qty{0.4}{ms}, the program will count one sample too many, \val{1:accumulated} instead of \val{1:counted}, and nobody will remember why. The multiplication $i\,\Delta t$ costs nothing and is good for all steps. Beware: to say that “\num{0.1} is
badly represented” does not explain the drift, for $i\,\Delta t$ starts from the same \num{0.1}; it is the additions that make it.}}
@z

@x
\answer{1.3}{}
@y
\answer{1.3}{%
\fr{Si l'on exclut $T$ : $T/\Delta t=\val{1:samples}$ échantillons, le dernier à \val{1:last-time}~ms. Si on l'inclut : un de plus, 2001, le dernier à \qty{1000}{ms}. Avec {\tt linspace}, 2000 points bornent 1999 intervalles, donc un pas de
$1000/1999=\val{1:linspace-dt}$~ms ; 2001 points donnent exactement \qty{0.5}{ms}, mais contiennent $T$.

Seule la convention qui exclut $T$ se laisse mettre bout à bout : $2000+2000=4000$ échantillons font bien deux secondes. Avec l'autre on en aurait 4002 au lieu de 4001, car l'instant \qty{1000}{ms} y serait deux fois, comme fin de l'un et début de
l'autre. L'erreur habituelle est de confondre le nombre d'échantillons et le nombre d'intervalles.}
\en{If $T$ is excluded: $T/\Delta t=\val{1:samples}$ samples, the last at \val{1:last-time}~ms. If it is included: one more, 2001, the last at \qty{1000}{ms}. With {\tt linspace}, 2000 points bound 1999 intervals, hence a step of
$1000/1999=\val{1:linspace-dt}$~ms; 2001 points give \qty{0.5}{ms} exactly, but contain $T$.

Only the convention that excludes $T$ can be put end to end: $2000+2000=4000$ samples do make two seconds. With the other there would be 4002 instead of 4001, because the time \qty{1000}{ms} would be there twice, as the end of one and the start of the
other. The usual mistake is to confuse the number of samples with the number of intervals.}}
@z

@x
\answer{1.4}{}
@y
\answer{1.4}{%
\fr{La version séquentielle pose à chaque échantillon une question dont la réponse ne change que deux fois, et elle écrit un nombre par tour. Dans l'autre, chaque boucle écrit toujours le même nombre : le compilateur en range deux,
quatre ou huit par instruction. Le rapport dépend de la machine et du compilateur ; deux à cinq est courant. Ce n'est pas une affaire de mauvais pronostic : un test qui change si rarement est presque toujours deviné par le processeur. Ce qui coûte,
c'est d'avancer d'un élément à la fois.

Dans un langage interprété, chaque tour de boucle coûte des dizaines de nanosecondes, test ou pas ; écrire tout un intervalle d'un coup confie la boucle à du code compilé, et le rapport peut passer la centaine.

Le vecteur long (200\,000 nombres, soit \num{1.6}~Mo) ne tient plus dans le cache le plus rapide. Si la mémoire devient le goulot, les deux versions l'attendent et le rapport tombe vers 1 ; si un cache plus grand suffit, il bouge peu. Donnez le vôtre, avec le nom de la machine.}
\en{The sequential version asks of each sample a question whose answer changes only twice, and writes one number a turn. In the other, each loop always writes the same number: the compiler stores two, four or eight of them with
one instruction. The ratio depends on the machine and the compiler; two to five is common. It is not a matter of bad guesses: a test that changes so seldom is nearly always foreseen by the processor. What costs is to go forward one element at a time.

In an interpreted language, each turn of a loop costs tens of nanoseconds, test or no test; writing a whole range at once hands the loop over to compiled code, and the ratio may exceed a hundred.

The long vector (200\,000 numbers, or \num{1.6}~MB) no longer fits in the fastest cache. If memory becomes the bottleneck, both versions wait for it and the ratio falls towards 1; if a larger cache is enough, it hardly moves. Give yours, with the name of the machine.}}
@z

@x
\answer{1.5}{}
@y
\answer{1.5}{%
\fr{L'article injecte \qty{150}{pA} pendant \qty{900}{ms}. Avec 50~ms de calme avant et après, le créneau va de 50 à \qty{950}{ms}, et sa charge doit être $\qty{150}{pA}\times\qty{900}{ms}=\num{135000}$~fC, c'est-à-dire 135~pC ; le programme trouve \val{1:your-charge}~pC.

La charge vérifie le créneau, elle ne le détermine pas : \qty{200}{pA} pendant \qty{675}{ms} donneraient la même, et le neurone répondrait tout autrement.}
\en{The paper injects \qty{150}{pA} during \qty{900}{ms}. With 50~ms of quiet before and after, the pulse goes from 50 to \qty{950}{ms}, and its charge must be $\qty{150}{pA}\times\qty{900}{ms}=\num{135000}$~fC, that is, 135~pC; the program finds \val{1:your-charge}~pC.

The charge checks the pulse, it does not determine it: \qty{200}{pA} during \qty{675}{ms} would give the same, and the neuron would respond quite differently.}}
@z

@x
double your_start = 150, your_end = 750; /* ms */
double your_current = 200; /* pA */
@y
double your_start = 50, your_end = 950; /* ms */
double your_current = 150; /* pA */
@z

@x
\answer{1.6}{}
@y
\answer{1.6}{%
\fr{La fin incluse ajoute un échantillon, donc une charge $I_p\,\Delta t$. À \qty{0.5}{ms} : 1801 échantillons et \val{1:closed-charge}~pC. À \qty{0.1}{ms} : 9001 échantillons, et l'excès n'est que $150\times\num{0.1}=15$~fC, d'où \num{135.015}~pC. Quand $\Delta t$ tend vers
zéro, la charge tend vers 135~pC : l'erreur est d'ordre 1, elle ne disparaît jamais mais se laisse oublier, ce qui est pire.

Pour les deux créneaux, l'échantillon de 500~ms serait compté deux fois : une pointe de \qty{300}{pA} au milieu de la somme, et deux échantillons de trop en tout. Avec la fin exclue, chaque instant appartient à un seul des deux et la somme est exactement
le grand créneau.}
\en{The included end adds one sample, hence a charge of $I_p\,\Delta t$. At \qty{0.5}{ms}: 1801 samples and \val{1:closed-charge}~pC. At \qty{0.1}{ms}: 9001 samples, and the excess is only $150\times\num{0.1}=15$~fC, whence \num{135.015}~pC. When $\Delta t$ goes to zero, the charge
goes to 135~pC: the error is of order 1, it never disappears but lets itself be forgotten, which is worse.

With two pulses, the sample at 500~ms would be counted twice: a peak of \qty{300}{pA} in the middle of the sum, and two samples too many in all. With the end excluded, each instant belongs to only one of them and the sum is exactly the large
pulse.}}
@z

@x
\answer{1.7}{}
@y
\answer{1.7}{%
\fr{L'instant : l'indice 1000 désignait $1000\times\num{0.5}=500$~ms, il désigne maintenant \qty{250}{ms}. La charge : $2000\times\num{0.5}=1000$~fC sont devenus \qty{500}{fC}. On voit la première, car le spike a bougé ; la seconde passe souvent inaperçue,
puisque la hauteur à l'écran n'a pas changé.

La ligne qui vaut pour tout pas ne contient que des grandeurs physiques, des millisecondes et des femtocoulombs. Pour un échantillon, puis pour tout le vecteur :
\li |I[first_sample(500, dt)] = 1000/dt| ;
\li |stimulus_spike(n, I, dt, 500, 1000)|.}
\en{The time: index 1000 meant $1000\times\num{0.5}=500$~ms, and now means \qty{250}{ms}. The charge: $2000\times\num{0.5}=1000$~fC have become \qty{500}{fC}. The first is seen, because the spike has moved; the second often goes unnoticed, since the height on
the screen has not changed.

The line that is good for any step contains physical quantities only, milliseconds and femtocoulombs. For one sample, then for the whole vector:
\li |I[first_sample(500, dt)] = 1000/dt|;
\li |stimulus_spike(n, I, dt, 500, 1000)|.}}
@z

@x
\answer{1.8}{}
@y
\answer{1.8}{%
\fr{Il faut un nombre entier de cycles : $\num{5.3}\,T$ entier, avec $T$ entier, demande que $T$ soit multiple de 10. La plus courte durée est donc de 10~s, soit 53 cycles ; \cmd{--duration=10000} donne bien la moyenne $I_0$, et la valeur efficace
$\sqrt{I_0^2+A^2/2}$.

Pour la formule, posons $z=e^{2i\pi\theta}$. La somme des sinus est la partie imaginaire d'une somme géométrique. En mettant en facteur la moitié de chaque angle,}
\en{The number of cycles must be whole: for $\num{5.3}\,T$ to be whole with $T$ whole, $T$ has to be a multiple of 10. So the shortest duration is 10~s, that is, 53 cycles; \cmd{--duration=10000} does give the mean $I_0$, and the rms
$\sqrt{I_0^2+A^2/2}$.

For the formula, let $z=e^{2i\pi\theta}$. The sum of the sines is the imaginary part of a geometric sum. Taking half of each angle out as a factor,}
\formula{\sum_{j=0}^{n-1}z^j={z^n-1\over z-1}=e^{i\pi(n-1)\theta}\,{\sin\pi n\theta\over\sin\pi\theta},}
\fr{dont la partie imaginaire est $\sin\pi(n-1)\theta\,\sin\pi n\theta/\sin\pi\theta$. On multiplie par $A/n$ et l'on ajoute $I_0$. Le facteur $\sin\pi n\theta$ est nul dès que $n\theta$, le nombre de cycles, est entier.}
\en{whose imaginary part is $\sin\pi(n-1)\theta\,\sin\pi n\theta/\sin\pi\theta$. Multiply by $A/n$ and add $I_0$. The factor $\sin\pi n\theta$ vanishes as soon as $n\theta$, the number of cycles, is whole.}}
@z
