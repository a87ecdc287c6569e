@* \bi{Nombres au hasard}{Random numbers}.
\fr{Un ordinateur ne sait pas tirer au sort : il calcule.
Cette annexe construit, de la première opération à la dernière,
les nombres \term{pseudo-aléatoires} dont se servent tous les chapitres.
Le module \cmd{random} tire, d'une adresse faite de quatre nombres (graine, flux, essai, pas),
quatre mots de 32~bits, puis des nombres uniformes entre 0 et 1, puis des nombres gaussiens.
Regardez combien peu de code il faut, et la raison de chaque constante.

À la fin de l'annexe, vous saurez :
\li expliquer pourquoi un générateur sans mémoire rend un bruit facile à geler
et un résultat facile à refaire ;
\li suivre un nombre au hasard depuis ses bits jusqu'à la courbe en cloche ;
\li juger un générateur : dire ce que l'on mesure, et ce que l'on doit trouver s'il est bon.}
\en{A computer cannot draw lots: it computes.
This appendix builds, from the first operation to the last,
the \term{pseudorandom} numbers that every chapter uses.
From an address made of four numbers (seed, stream, trial, step), the module \cmd{random} draws
four words of 32~bits, then uniform numbers between 0 and 1, then Gaussian numbers.
Look at how little code it takes, and at the reason for each constant.

By the end of the appendix you will be able to:
\li explain why a generator without memory makes noise easy to freeze and results easy to repeat;
\li follow a random number from its bits to the bell curve;
\li judge a generator: say what to measure, and what a good one should give.}
@^\bi{nombres pseudo-aléatoires}{pseudorandom numbers}@>

@ \fr{La plupart des générateurs ont un \term{état} : chaque tirage le modifie,
et le centième nombre dépend des quatre-vingt-dix-neuf premiers.
Ce que reçoit l'essai~7 dépend alors de tout ce qui a été tiré avant lui.
Ajoutez un essai, tirez un nombre de plus quelque part : tout le reste de la simulation change.

Nous préférons une \term{fonction}, qui prend une adresse et renvoie des bits,
toujours les mêmes pour la même adresse.
Un générateur de cette famille s'appelle
\term{générateur à compteur}@^\bi{générateur à compteur}{counter-based generator}@>,
car on lui donne pour adresses successives 0, 1, 2, 3\dots{} \cite{salmon11}.
Trois conséquences comptent pour nous :
\li le bruit de l'essai $k$ est le même,
que l'on calcule un essai ou mille, dans un ordre ou dans un autre ;
\li un bruit est \term{gelé} quand on redonne la même adresse,
et frais quand on en change : rien à mémoriser ;
\li on peut calculer plusieurs essais de front,
et trouver exactement ce qu'aurait donné le calcul un par un.}
\en{Most generators have a \term{state}: every draw changes it,
and the hundredth number depends on the ninety-nine before it.
What trial~7 receives then depends on everything that was drawn earlier.
Add a trial, draw one more number somewhere: the whole rest of the simulation changes.

We prefer a \term{function}, which takes an address and returns bits,
always the same for the same address.
A generator of this family is called \term{counter-based},
because the addresses given to it are 0, 1, 2, 3\dots{} in turn \cite{salmon11}.
Three consequences matter to us:
\li the noise of trial $k$ is the same whether we compute one trial or a thousand,
in one order or another;
\li a noise is \term{frozen} when we give the same address again,
and fresh when we change it: there is nothing to store;
\li we may compute several trials side by side,
and find exactly what one at a time would have given.}

@ \fr{Comment une fonction sans mémoire peut-elle sembler imprévisible ? En mélangeant.
On dispose les bits de l'adresse dans quatre mots de 32~bits,
puis on répète une opération simple
jusqu'à ce que chaque bit de la sortie dépende de tous les bits de l'entrée.
C'est l'idée du chiffrement, et la fonction que nous prenons,
\term{Threefry}@^Threefry@>, en vient :
on en a gardé le mélange et ôté les précautions contre un adversaire.

L'opération : ajouter un mot à un autre,
faire tourner le second de |r|~bits, les combiner par « ou exclusif ».
L'addition propage ses retenues vers la gauche, la rotation ramène les bits de gauche à droite,
le « ou exclusif » ne se laisse pas défaire par une addition.
Chaque étape se défait pourtant :
à graine et flux fixés, deux adresses différentes ne donnent donc jamais les mêmes quatre mots.
(D'une graine à l'autre, elles le peuvent :
il y a plus d'adresses, $2^{224}$, que de quatre mots, $2^{128}$.)}
\en{How can a function without memory look unpredictable? By mixing.
We lay the bits of the address in four words of 32~bits,
then repeat one simple operation until every bit that comes out depends on every bit that went in.
This is the idea behind ciphers, and the function we take, \term{Threefry}, comes from one:
its mixing was kept, and its precautions against an adversary removed.

The operation: add one word to another,
rotate the second by |r|~bits, combine the two by “exclusive or”.
The addition carries its changes leftwards,
the rotation brings the bits on the left round to the right,
and the exclusive or cannot be undone by an addition.
Yet each operation can be undone:
for one seed and one stream, two different addresses therefore never give the same four words.
(From one seed to another they may:
there are more addresses, $2^{224}$, than sets of four words, $2^{128}$.)}
@(random.h@>=
#ifndef RANDOM_H
#define RANDOM_H
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
static inline void mix(uint32_t *a, uint32_t *b, int r)
{
  *a += *b;
  *b = (*b << r | *b >> (32-r)) ^ *a;
}

@ \fr{Une \term{ronde} applique cette opération à deux paires de mots à la fois ;
la ronde suivante change les partenaires, pour que chaque mot rencontre tous les autres.
Les auteurs ont essayé des milliers de jeux d'angles,
et retenu celui qui disperse le plus vite un bit isolé \cite{salmon11}.
Il y en a huit paires, pour huit rondes, que nous écrivons en deux groupes de quatre.}
\en{A \term{round} applies this operation to two pairs of words at once;
the next round changes partners, so that each word meets all the others.
The authors tried thousands of sets of angles,
and kept the one that scatters a single bit fastest \cite{salmon11}.
There are eight pairs of them, for eight rounds, which we write as two groups of four.}
@<\bi{Mélange pendant quatre rondes, premiers angles}{Mix for four rounds, first angles}@>=
mix(&x0, &x1, 10);@+ mix(&x2, &x3, 26);
mix(&x0, &x3, 11);@+ mix(&x2, &x1, 21);
mix(&x0, &x1, 13);@+ mix(&x2, &x3, 27);
mix(&x0, &x3, 23);@+ mix(&x2, &x1, 5);

@ \fr{Le second groupe ne diffère que par ses angles.}
\en{The second group differs only in its angles.}
@<\bi{Mélange pendant quatre rondes, seconds angles}{Mix for four rounds, second angles}@>=
mix(&x0, &x1, 6);@+ mix(&x2, &x3, 20);
mix(&x0, &x3, 17);@+ mix(&x2, &x1, 11);
mix(&x0, &x1, 25);@+ mix(&x2, &x3, 10);
mix(&x0, &x3, 18);@+ mix(&x2, &x1, 20);

@ \fr{La fonction reçoit deux fois quatre mots : une \term{clef}, qui dit quelle suite on veut,
et un \term{compteur}, qui dit où l'on en est dans cette suite.
La clef entre avant la première ronde, puis de nouveau toutes les quatre rondes,
décalée d'un mot chaque fois et accompagnée du numéro de son entrée.
Un cinquième mot, |k4|, est le « ou exclusif » des quatre autres et d'une constante :
sans elle, une clef nulle n'apporterait rien.

Douze rondes en tout : le plus petit nombre qui,
d'après les auteurs, réussit les examens les plus sévères connus.
Ils en conseillent vingt par prudence, car il ne reste aucune marge :
une variante voisine, jugée sûre à treize rondes,
a échoué plus tard à un examen plus long, où clef et compteur avançaient ensemble, comme chez nous.
Nous en gardons douze par économie,
et nous examinons nos propres suites, dans l'ordre où le livre s'en sert.
Une fonction \.{inline} est recopiée par le compilateur dans les boucles qui l'appellent.}
\en{The function receives twice four words: a \term{key}, which says which sequence we want,
and a \term{counter}, which says where we are in that sequence.
The key enters before the first round, then again every four rounds,
shifted by one word each time and accompanied by the number of its entry.
A fifth word, |k4|, is the exclusive or of the other four and a constant:
without it a null key would bring nothing.

Twelve rounds in all: the smallest number that,
according to the authors, passes the most severe examinations known.
They advise twenty to be safe, since there is no margin left:
a close relative, held to be safe at thirteen rounds,
later failed a longer examination in which key and counter advanced together, as ours do.
We keep twelve for economy, and examine our own sequences, in the order in which the book uses them.
An \.{inline} function is copied by the compiler into the loops that call it.}
@(random.h@>=
typedef struct {@+ uint32_t word[4];@+ } quad;
static inline quad threefry(quad key, quad counter)
{
  const uint32_t k0 = key.word[0], k1 = key.word[1], k2 = key.word[2], k3 = key.word[3];
  const uint32_t k4 = 0x1bd11bdau ^ k0 ^ k1 ^ k2 ^ k3;
  uint32_t x0 = counter.word[0] + k0, x1 = counter.word[1] + k1;
  uint32_t x2 = counter.word[2] + k2, x3 = counter.word[3] + k3;
  quad result;
  @<\bi{Fait douze rondes, et fait entrer la clef toutes les quatre}{Run twelve rounds, and...@>@;
  result.word[0] = x0;@+ result.word[1] = x1;
  result.word[2] = x2;@+ result.word[3] = x3;
  return result;
}

@ \fr{Trois fois quatre rondes : premiers angles, seconds angles, premiers angles encore.
L'entrée de la clef décale les mots |k0| à |k4| d'un rang chaque fois.}
\en{Three times four rounds: first angles, second angles, first angles again.
The entry of the key shifts the words |k0| to |k4| by one place each time.}
@<\bi{Fait douze rondes, et fait entrer la clef toutes les quatre}{Run twelve rounds, and enter the key every four}@>=
@<\bi{Mélange pendant quatre rondes, premiers...@>@;
x0 += k1;@+ x1 += k2;@+ x2 += k3;@+ x3 += k4 + 1;
@<\bi{Mélange pendant quatre rondes, seconds...@>@;
x0 += k2;@+ x1 += k3;@+ x2 += k4;@+ x3 += k0 + 2;
@<\bi{Mélange pendant quatre rondes, premiers...@>@;
x0 += k3;@+ x1 += k4;@+ x2 += k0;@+ x3 += k1 + 3;

@ \fr{Une seule faute de frappe dans ces angles,
et les nombres auraient encore l'air d'être tirés au hasard.
On compare donc à des \term{réponses connues}@^\bi{réponses connues}{known answers}@>.
En voici trois, où l'entrée est toute de zéros,
toute de uns, puis faite des chiffres de $\pi$ en base seize.
Chaque ligne donne les quatre mots du compteur,
les quatre de la clef, et les quatre qu'il faut trouver.
Les tests du livre les vérifient, et confrontent notre fonction à Random123@^Random123@>,
l'œuvre des auteurs de Threefry, sur des milliers d'adresses.}
\en{One slip in those angles, and the numbers would still look as if drawn at random.
So we compare with \term{known answers}.
Here are three, where what goes in is all zeros, all ones, then the digits of $\pi$ in base sixteen.
Each line gives the four words of the counter, the four of the key, and the four that must come out.
The book's tests check them, and set our function beside Random123,
the work of Threefry's authors, at thousands of addresses.}
@(threefry-check.h@>=
static const uint32_t known_answer[3][12] = {@/
  {0, 0, 0, 0, 0, 0, 0, 0,@|
   0xa97328cd, 0xa9a95582, 0x2e34d974, 0xfe50811e},@/
  {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff,@|
   0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff,@|
   0x38b681eb, 0x8b62116d, 0xac2fa06f, 0x29587bf8},@/
  {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344,@|
   0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89,@|
   0x15bf9cfa, 0x34e78095, 0x204a27d1, 0x22d59ed7}@/
};

@ \fr{Il reste à composer l'adresse.
La clef dit \emph{quel hasard} : la \term{graine}@^\bi{graine}{seed}@> (64~bits) et le \term{flux}.
Le compteur dit \emph{où} :
l'essai, et le groupe de quatre pas, puisque chaque appel renvoie quatre mots.
On peut donc tirer $2^{64}$ essais de $2^{64}$ pas pour chaque graine,
sans repasser au même endroit.

Un \term{flux}@^\bi{flux}{stream}@> est un usage du hasard.
Le bruit du stimulus et celui du neurone sont deux causes distinctes ;
il leur faut deux hasards que rien ne relie, même quand la graine est la même.
La liste est ici, pour tout le livre.
Un nouvel usage s'ajoute à la fin : déplacer un nom changerait tous les résultats.}
\en{It remains to compose the address.
The key says \emph{which chance}: the \term{seed} (64~bits) and the \term{stream}.
The counter says \emph{where}:
the trial, and the group of four steps, since each call returns four words.
So for each seed we can draw $2^{64}$ trials of $2^{64}$ steps
and never pass through the same place twice.

A \term{stream} is one use of chance.
The noise of the stimulus and the noise of the neuron are two separate causes;
they need two kinds of chance that nothing connects, even when the seed is the same.
The list stands here, for the whole book.
A new use goes at the end: moving a name would change every result.}
@(random.h@>=
enum {
  STREAM_EXTERNAL, /* \bi{bruit du stimulus}{noise of the stimulus} */
  STREAM_INTERNAL, /* \bi{bruit du neurone}{noise of the neuron} */
  STREAM_BRIDGE, /* \bi{franchissements du seuil entre deux pas}
    {threshold crossings between two steps} */
  STREAM_INITIAL, /* \bi{conditions initiales}{initial conditions} */
  STREAM_PHASE, /* \bi{phases et autres choix d'un stimulus}
    {phases and other choices of a stimulus} */
  STREAM_CONTROL, /* \bi{trains témoins}{control trains} */
  STREAM_SLOW /* \bi{bruit interne lent}{slow internal noise} */
};

@ \fr{|random_words| compose l'adresse
et renvoie les quatre mots du groupe |group| de l'essai |trial|.
L'ordre des mots est une convention, mais une fois choisie elle ne doit plus bouger.}
\en{|random_words| composes the address
and returns the four words of group |group| of trial |trial|.
The order of the words is a convention, but once chosen it must never move.}
@(random.h@>=
static inline quad random_words(uint64_t seed, uint32_t stream, uint64_t trial, uint64_t group)
{
  quad key, counter;
  key.word[0] = (uint32_t) seed;@+ key.word[1] = (uint32_t) (seed >> 32);
  key.word[2] = stream;@+ key.word[3] = 0;
  counter.word[0] = (uint32_t) group;@+ counter.word[1] = (uint32_t) (group >> 32);
  counter.word[2] = (uint32_t) trial;@+ counter.word[3] = (uint32_t) (trial >> 32);
  return threefry(key, counter);
}

@*1 \bi{Des bits aux nombres uniformes}{From bits to uniform numbers}.
\fr{Un mot $w$ vaut un entier de $0$ à $2^{32}-1$.
Pour en faire un nombre entre 0 et 1, on divise ; mais trois détails comptent.
Le zéro est interdit : nous allons prendre un logarithme.
L'intervalle doit rester symétrique, sans quoi la moyenne glisserait.
Et beaucoup de processeurs convertissent
d'une seule instruction un entier \emph{signé} en nombre à virgule flottante,
mais pas un entier non signé.

D'où ce choix : jeter le dernier bit, ce qui laisse un entier de $0$ à $2^{31}-1$,
lui ajouter un demi, et diviser par $2^{31}$. C'est prendre le milieu de $2^{31}$ cases égales.
En double précision tout est exact :
ni 0 ni 1 ne sortent, et $u$ et $1-u$ sont aussi probables l'un que l'autre.}
\en{A word $w$ is a whole number from $0$ to $2^{32}-1$.
To make a number between 0 and 1 of it, we divide; but three details matter.
Zero is forbidden: we are about to take a logarithm.
The interval must stay symmetric, or the mean would drift.
And many processors convert a \emph{signed} integer into a floating-point number in one instruction,
but not an unsigned one.

Hence this choice: drop the last bit, which leaves a whole number from $0$ to $2^{31}-1$,
add one half, and divide by $2^{31}$. This takes the middle of each of $2^{31}$ equal boxes.
In double precision all of it is exact:
neither 0 nor 1 comes out, and $u$ and $1-u$ are equally likely.}
\formula{u={\lfloor w/2\rfloor+1/2\over 2^{31}}}
@(random.h@>=
static inline double uniform_of(uint32_t word)
{
  return ((int32_t) (word >> 1) + 0.5) * 0x1p-31;
}

@*1 \bi{Des nombres uniformes à la courbe en cloche}{From uniform numbers to the bell curve}.
\fr{En 1958, Box et Muller@^Box, George E. P.@>@^Muller, Mervin E.@> remarquent
qu'il est plus facile de tirer \emph{deux} nombres gaussiens qu'un seul \cite{boxmuller58}.
La densité de deux gaussiennes indépendantes, $\exp[-(x^2+y^2)/2]/2\pi$,
ne dépend que de la distance au centre.
Le point $(x,y)$ est donc dans une direction quelconque, toutes étant également probables.
Quant à son rayon $r$,
la probabilité qu'il dépasse $\rho$ est l'intégrale de $r\,e^{-r^2/2}$ à partir de $\rho$,
soit $e^{-\rho^2/2}$ : une fonction qui s'inverse à la main.
Avec deux nombres uniformes $u$ et $v$,}
\en{In 1958 Box and Muller noticed
that it is easier to draw \emph{two} Gaussian numbers than one \cite{boxmuller58}.
The density of two independent Gaussians, $\exp[-(x^2+y^2)/2]/2\pi$,
depends only on the distance to the centre.
So the point $(x,y)$ lies in any direction, all equally likely.
As for its radius $r$,
the probability that it exceeds $\rho$ is the integral of $r\,e^{-r^2/2}$ from $\rho$ on,
that is $e^{-\rho^2/2}$: a function we can invert by hand.
With two uniform numbers $u$ and $v$,}
\formula{r=\sqrt{-2\ln u},\qquad x=r\cos 2\pi v,\qquad y=r\sin 2\pi v.}
\fr{Il y a plus rapide, par exemple la « ziggourat » de Marsaglia,
mais elle rejette parfois son tirage et recommence.
Ici jamais de test, jamais de retour : chaque nombre coûte le même calcul,
et le compilateur peut en faire quatre, huit ou seize à la fois.

Il reste un logarithme, un sinus et un cosinus.
Ceux de la bibliothèque du C sont lents, et leur dernier bit change d'une machine à l'autre.
Nous écrivons donc les nôtres, en simple précision (|float|, 24~bits),
où l'erreur relative est d'environ $2^{-24}$ ;
un registre contient deux fois plus de |float| que de |double|.
Aucun neurone de ce livre n'y est sensible, mais cela se voit si l'on cherche :
un examen qui compte les coïncidences entre nombres rangés dans des cases très fines
les distingue d'une vraie gaussienne en dix millions de tirages,
alors que les mêmes mots, transformés en double précision, passent inaperçus.}
\en{There are faster ways, such as Marsaglia's “ziggurat”,
but that one now and then rejects its draw and starts again.
Here there is never a test and never a way back: every number costs the same computation,
and the compiler can make four, eight or sixteen at once.

There remain a logarithm, a sine and a cosine.
Those of the C library are slow, and their last bit changes from one machine to the next.
So we write our own, in single precision (|float|, 24~bits),
where the relative error is about $2^{-24}$;
a register holds twice as many |float|s as |double|s.
No neuron of this book can feel it, but it shows if one looks for it:
an examination that counts coincidences between numbers sorted into very fine boxes
tells them from a true Gaussian in ten million draws,
while the same words, transformed in double precision, pass unnoticed.}

@ \fr{Jusqu'où va la queue de la cloche ?
Le plus petit $u$ est $2^{-32}$.
Le plus grand rayon est donc $\sqrt{64\ln 2}$, soit \num{6.66} écarts-types :
une vraie gaussienne ne va plus loin qu'une fois sur trente milliards environ.
La conversion en |float| garde 24~bits \emph{significatifs},
donc toute la finesse des petits nombres.
Le prix est payé près de $u=1$, au centre de la cloche,
où l'on ne distingue plus rien sous $2^{-24}$ :
le rayon y avance par bonds, et il est exactement nul une fois sur $2^{25}$.

Passons au logarithme.
Un |float| s'écrit déjà $u=m\,2^e$ : il suffit de lire ses bits, $\ln u=e\ln2+\ln m$.
L'entier |0x3f3504f3| est l'écriture de $\sqrt{1/2}$ ;
le soustraire avant de décaler place $m$ entre $\sqrt{1/2}$ et $\sqrt2$, de part et d'autre de~1.
Ajouter puis retrancher 64 évite de décaler vers la droite un nombre négatif,
ce que le C laisse au choix du compilateur.}
\en{How far does the bell's tail go?
The smallest $u$ is $2^{-32}$.
So the largest radius is $\sqrt{64\ln2}$, or \num{6.66} standard deviations:
a true Gaussian goes further only once in some thirty billion draws.
The conversion to |float| keeps 24 \emph{significant} bits, hence all the fineness of small numbers.
The price is paid near $u=1$, at the centre of the bell,
where nothing below $2^{-24}$ can be told apart:
the radius moves by jumps there, and is exactly zero once in $2^{25}$ times.

Now the logarithm. A |float| is already written $u=m\,2^e$:
we need only read its bits, and $\ln u=e\ln2+\ln m$.
The integer |0x3f3504f3| is how $\sqrt{1/2}$ is written;
subtracting it before the shift places $m$ between $\sqrt{1/2}$ and $\sqrt2$, on either side of~1.
Adding then subtracting 64 avoids shifting a negative number to the right,
whose result C leaves to the compiler.}
@<\bi{Sépare |u| en |m| fois une puissance |e| de deux}{Split |u| into |m| times a power |e| of two}@>=
uint32_t bits;
float m;
memcpy(&bits, &u, sizeof bits);
const uint32_t shifted = (bits - 0x3f3504f3u + (64u << 23)) >> 23;
const float e = (float) ((int32_t) shifted - 64);
bits += (64u - shifted) << 23;
memcpy(&m, &bits, sizeof m);

@ \fr{Pour $\ln m$, la série de $\ln(1+x)$ converge mal.
Celle de l'arc tangente hyperbolique fait mieux, avec $s=(m-1)/(m+1)$ :}
\en{For $\ln m$, the series of $\ln(1+x)$ converges badly.
That of the inverse hyperbolic tangent does better, with $s=(m-1)/(m+1)$:}
\formula{\ln m=2\,{\rm artanh}\,s
 =2\left(s+{s^3\over3}+{s^5\over5}+{s^7\over7}+{s^9\over9}+\cdots\right),\qquad
 \vert s\vert \le3-2\sqrt2\approx\num{0.172}.}
\fr{Le premier terme omis, $2s^{11}/11$, vaut au plus $7\times10^{-10}$ :
cent fois moins que l'arrondi.
Cinq termes suffisent donc. La fonction renvoie $-2\ln u$, le carré du rayon.}
\en{The first term left out, $2s^{11}/11$, is at most $7\times10^{-10}$:
a hundred times less than the rounding.
So five terms are enough. The function returns $-2\ln u$, the square of the radius.}
@(random.h@>=
static inline float minus_two_log(float u)
{
  @<\bi{Sépare |u| en...@>@;
  const float s = (m - 1)/(m + 1), q = s*s;
  const float tail = q*(1.0f/3 + q*(1.0f/5 + q*(1.0f/7 + q*(1.0f/9))));
  return -2*(e*0.69314718f + 2*(s + s*tail));
}

@ \fr{Pour l'angle, le second mot sert deux fois.
Ses deux derniers bits choisissent l'un des quatre quarts de tour ;
les trente autres, l'angle $a$ à l'intérieur du quart, de $-\pi/4$ à $\pi/4$.
Tourner de $90^\circ$, c'est échanger sinus et cosinus ;
tourner de $180^\circ$, c'est changer les deux signes.
Sur un angle aussi petit, les séries de Taylor suffisent :
le premier terme omis vaut $a^{11}/11!$, soit $2\times10^{-9}$ pour le sinus,
et $a^{10}/10!$, soit $\num{2.5}\times10^{-8}$ pour le cosinus, moins que l'arrondi.}
\en{For the angle, the second word serves twice.
Its last two bits choose one of the four quarter turns;
the other thirty choose the angle $a$ within the quarter, from $-\pi/4$ to $\pi/4$.
To turn by $90^\circ$ is to swap sine and cosine; to turn by $180^\circ$ is to change both signs.
On so small an angle the Taylor series are enough:
the first term left out is $a^{11}/11!$, or $2\times10^{-9}$, for the sine,
and $a^{10}/10!$, or $\num{2.5}\times10^{-8}$, for the cosine, less than the rounding.}
@<\bi{Calcule le sinus |s| et le cosinus |c| de l'angle tiré dans |w1|}{Compute the sine |s| and cosine |c| of the angle drawn in |w1|}@>=
const float a = (float) ((int32_t) (w1 >> 2) - (1 << 29)) * (0.78539816f*(float) 0x1p-29);
const float q = a*a;
const float s = a*(1 - q*(1.0f/6)*(1 - q*(1.0f/20)*(1 - q*(1.0f/42)*(1 - q*(1.0f/72)))));
const float c = 1 - q*0.5f*(1 - q*(1.0f/12)*(1 - q*(1.0f/30)*(1 - q*(1.0f/56))));

@ \fr{|normal_pair| transforme deux mots en deux nombres gaussiens, de moyenne 0 et d'écart-type 1.
Les choix écrits avec |?:| ne sont pas des branchements :
les deux valeurs sont calculées, et l'une est retenue.}
\en{|normal_pair| turns two words into two Gaussian numbers, of mean 0 and standard deviation 1.
The choices written with |?:| are not branches: both values are computed, and one is kept.}
@(random.h@>=
static inline void normal_pair(uint32_t w0, uint32_t w1, float *z0, float *z1)
{
  const float u = ((float) (int32_t) (w0 >> 1) + 0.5f)*(float) 0x1p-31;
  const float radius = sqrtf(minus_two_log(u));
  @<\bi{Calcule le sinus |s| et...@>@;
  const float r = w1 & 1 ? -radius : radius;
  *z0 = r*(w1 & 2 ? s : c);
  *z1 = r*(w1 & 2 ? c : s);
}

@*1 \bi{Un nombre par adresse}{One number for each address}.
\fr{Voici le module tel que les chapitres s'en servent.
|normal| renvoie le nombre gaussien d'une adresse, |uniform| le nombre uniforme.
|step| compte les tirages à l'intérieur d'un essai ;
le nombre de l'essai |trial| au pas |step| ne dépend de rien d'autre.
Toutes les adresses sont permises.}
\en{Here is the module as the chapters use it.
|normal| returns the Gaussian number at an address, |uniform| the uniform one.
|step| counts the draws within a trial;
the number of trial |trial| at step |step| depends on nothing else. Every address is allowed.}
@(random.h@>=
float normal(uint64_t seed, uint32_t stream, uint64_t trial, uint64_t step);
double uniform(uint64_t seed, uint32_t stream, uint64_t trial, uint64_t step);
#endif

@ \fr{Les pas vont par quatre, puisqu'un appel renvoie quatre mots.
Les pas pairs prennent le premier nombre d'une paire de Box et Muller, les pas impairs le second.
Nous refaisons le calcul du groupe à chaque appel : c'est quatre fois trop,
mais cela reste une fonction sans mémoire, dans une boucle faite pour être lue.}
\en{Steps go in fours, since one call returns four words.
Even steps take the first number of a Box--Muller pair, odd steps the second.
We redo the group's computation at each call: four times too much,
but it stays a function without memory, in a loop written to be read.}
@(random.c@>=
#include "random.h"
float normal(uint64_t seed, uint32_t stream, uint64_t trial, uint64_t step)
{
  const quad x = random_words(seed, stream, trial, step/4);
  const size_t pair = step % 4/2*2;
  float even, odd;
  normal_pair(x.word[pair], x.word[pair+1], &even, &odd);
  return step % 2 ? odd : even;
}
double uniform(uint64_t seed, uint32_t stream, uint64_t trial, uint64_t step)
{
  return uniform_of(random_words(seed, stream, trial, step/4).word[step % 4]);
}

@*1 \bi{Juger un générateur}{How to judge a generator}.
\fr{Un bon générateur ne se reconnaît pas à l'œil.
On lui pose des questions dont on sait quelle réponse le vrai hasard donnerait,
\emph{et avec quelle incertitude}.
La moyenne de $n$ nombres gaussiens n'est jamais nulle, mais elle a pour écart-type $1/\sqrt n$.
Si elle s'écarte de zéro de plus de cinq fois cela,
le hasard seul n'y arriverait qu'une fois sur deux millions : c'est le générateur qui est en faute.
Tous les seuils de nos tests sont calculés ainsi, d'après la loi de ce que l'on mesure ;
et comme la graine est fixée, le verdict est toujours le même.

Sur plus de $10^8$ nombres, \file{tests/random.c} vérifie
\li les moments, de la moyenne au sixième :
leurs écarts-types sont $\sqrt{(\mu_{2k}-\mu_k^2)/n}$,
où $\mu_k$ est le moment d'ordre $k$ d'une gaussienne ;
\li le test de Kolmogorov et Smirnov
@^\bi{Kolmogorov-Smirnov (test de)}{Kolmogorov--Smirnov test}@> :
le plus grand écart $D$ entre la fonction de répartition mesurée et la vraie ;
$P(D\sqrt n>t)\approx2e^{-2t^2}$ ;
\li le test du $\chi^2$ sur plus de mille cases :
sa moyenne est le nombre de cases moins un, sa variance le double ;
\li les queues : le nombre de tirages au-delà de 3, 4, 5 et \num{5.5} écarts-types,
qui suit une loi de Poisson ;
\li les corrélations entre flux, essais, pas et graines voisins,
sur les nombres et sur leurs carrés :
chacune a pour écart-type $1/\sqrt n$.

La commande \cmd{make check-random} pousse l'examen plus loin,
si le programme {\tt dieharder} est installé.
Réussir ces examens ne prouve pas que les nombres soient « aléatoires » : ils ne le sont pas.
Cela montre que, pour tout ce que nous allons mesurer, la différence ne se voit pas.}
\en{A good generator is not known by its looks.
We ask it questions to which we know what true chance would answer,
\emph{and with what uncertainty}.
The mean of $n$ Gaussian numbers is never zero, but its standard deviation is $1/\sqrt n$.
If it strays from zero by more than five times that,
chance alone would do it once in two million times: the generator is at fault.
All the thresholds of our tests are computed in this way, from the law of what is measured;
and since the seed is fixed, the verdict is always the same.

On more than $10^8$ numbers, \file{tests/random.c} checks
\li the moments, from the mean to the sixth:
their standard deviations are $\sqrt{(\mu_{2k}-\mu_k^2)/n}$,
where $\mu_k$ is the moment of order $k$ of a Gaussian;
\li the Kolmogorov--Smirnov test:
the largest gap $D$ between the measured distribution function and the true one;
$P(D\sqrt n>t)\approx2e^{-2t^2}$;
\li the $\chi^2$ test on more than a thousand boxes:
its mean is the number of boxes minus one, its variance twice that;
\li the tails: the number of draws beyond 3, 4, 5 and \num{5.5} standard deviations,
which follows a Poisson law;
\li the correlations between neighbouring streams, trials, steps and seeds,
for the numbers and for their squares:
each has standard deviation $1/\sqrt n$.

The command \cmd{make check-random} takes the examination further,
if the program {\tt dieharder} is installed.
Passing these examinations does not prove that the numbers are “random”: they are not.
It shows that, for all we are going to measure, the difference cannot be seen.}

@*1 \bi{Résumé}{Summary}.
\fr{Une adresse, douze rondes de mélange, quatre mots ;
un mot donne un nombre uniforme, deux mots donnent deux nombres gaussiens.
Tout se refait, au bit près, sur toute machine.

Pour aller plus loin :
l'article de Salmon et de ses collègues \cite{salmon11} sur les générateurs à compteur,
et le deuxième tome de Knuth@^Knuth, Donald@> \cite{knuth97},
dont le troisième chapitre reste la meilleure leçon sur ce que « au hasard » veut dire.}
\en{One address, twelve rounds of mixing, four words;
one word gives a uniform number, two words give two Gaussian numbers.
Everything can be redone, to the last bit, on any machine.

To go further: the paper by Salmon and colleagues \cite{salmon11} on counter-based generators,
and Knuth's second volume \cite{knuth97},
whose third chapter is still the best lesson on what “at random” means.}
