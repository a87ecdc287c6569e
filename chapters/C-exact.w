@* \bi{Fonctions exactes}{Exact functions}.
\fr{La norme IEEE~754 fixe jusqu'au dernier bit le résultat de $+$, $-$, $\times$,
$\div$ et de la racine carrée : le plus proche nombre représentable.
Elle ne dit presque rien de l'exponentielle, du logarithme ni du sinus,
et deux bibliothèques honnêtes y diffèrent parfois d'une unité au dernier rang,
ce qu'on appelle un \term{ulp}.
C'est peu ; mais un potentiel qui frôle le seuil peut alors le franchir ici et pas là,
et vos figures ne seraient plus les nôtres.
Nous bâtissons donc ces fonctions avec les seules opérations que la norme garantit.
Elles se trompent d'un ulp au plus, à peu près, ce que nos tests vérifient,
et elles se trompent partout de la même façon.

Les deux fonctions trigonométriques prennent leur angle {\it en tours} :
|portable_sin_turns(u)| vaut $\sin 2\pi u$.
Un quart de tour s'écrit exactement |0.25|, alors que $\pi/2$ n'est représentable
par aucun |double| ; aux multiples du quart de tour, le résultat est donc exact.}
\en{The IEEE~754 standard settles, to the last bit, the result of $+$, $-$, $\times$,
$\div$ and the square root: the nearest representable number.
It says almost nothing about the exponential, the logarithm or the sine,
and two honest libraries sometimes differ there by one unit in the last place,
which is called an \term{ulp}.
This is little; but a potential that grazes the threshold may then cross it here and not there,
and your figures would no longer be ours.
So we build these functions with only those operations that the standard guarantees.
They are wrong by about one ulp at most, as our tests check,
and they are wrong in the same way everywhere.

The two trigonometric functions take their angle {\it in turns}:
|portable_sin_turns(u)| is $\sin 2\pi u$.
A quarter turn is written exactly |0.25|, while no |double| represents $\pi/2$;
at multiples of a quarter turn, the result is therefore exact.}
@^\bi{reproductibilité bit à bit}{reproducibility, bit for bit}@>
@^IEEE 754@>

@(elementary.h@>=
#ifndef ELEMENTARY_H
#define ELEMENTARY_H
#include <stddef.h>
double portable_exp(double x);
void portable_exps(size_t n, double x[]); /* $-700\le x\le700$ */
double portable_expm1(double x); /* $e^x-1$, \bi{précis même si $x$ est petit}
  {accurate even when $x$ is small} */
double portable_log(double x);
double portable_sin_turns(double u);
double portable_cos_turns(double u);
#endif

@ \fr{Toutes reposent sur deux idées :
se ramener à un petit intervalle par une opération exacte, puis y sommer la série de Taylor,
qui converge alors vite.
Les inverses des factorielles serviront à trois d'entre elles ;
jusqu'à $18!$, les factorielles sont des |double| exacts.}
\en{All rest on two ideas: reduce the argument to a small interval by an exact operation,
then sum there the Taylor series, which converges fast.
Three of them will use the inverses of the factorials;
up to $18!$, factorials are exact as |double|.}
@^\bi{série de Taylor}{Taylor series}@>

@(elementary.c@>=
#include <math.h>
#include <stdint.h>
#include <string.h>
#include "elementary.h"
static const double inverse_factorial[] = { 1, 1, 1.0/2, 1.0/6, 1.0/24, 1.0/120,
  1.0/720, 1.0/5040, 1.0/40320, 1.0/362880, 1.0/3628800, 1.0/39916800, 1.0/479001600,
  1.0/6227020800, 1.0/87178291200, 1.0/1307674368000, 1.0/20922789888000,
  1.0/355687428096000 };

@ \fr{Un |double| normal range son exposant dans les bits 52 à 62, augmenté de 1023.
Fabriquer $2^k$ ne demande donc qu'un décalage, pour $-1022\le k\le1023$.}
\en{A normal |double| keeps its exponent in bits 52 to 62, raised by 1023.
So making $2^k$ takes a mere shift, for $-1022\le k\le1023$.}

@(elementary.c@>=
static double power_of_two(int k)
{
  double power;
  uint64_t bits = (uint64_t) (k + 1023) << 52;
  memcpy(&power, &bits, sizeof power);
  return power;
}

@ \fr{Pour l'exponentielle, écrivons $x=k\ln2+r$ avec $k$ entier et $\vert r\vert \le\frac12\ln2$ ;
alors}
\en{For the exponential,
let us write $x=k\ln2+r$ with $k$ whole and $\vert r\vert \le\frac12\ln2$; then}
\formula{e^x=2^k e^r,\qquad
 e^r=1+r+r^2\Bigl({1\over2!}+{r\over3!}+\cdots+{r^{11}\over13!}\Bigr)+\varepsilon,\qquad
 \vert\varepsilon\vert<{\vert r\vert ^{14}\over14!}e^{\vert r\vert }<2^{-57}.}
\fr{Ce reste est négligeable devant l'ulp de $e^r$, qui vaut au moins $2^{-53}$.
La difficulté est dans $r$ : $\ln2$ n'est pas un |double|.
Nous le coupons en deux morceaux ;
le premier n'a que 41 bits, donc $k$ fois lui est exact pour tout $\vert k\vert <2^{11}$,
et la soustraction $x-k\,|LN2_HIGH|$ l'est aussi.
Le second apporte la suite.
La petite erreur commise en les réunissant n'est pas perdue :
nous la rangeons dans |tail|, avec les termes d'ordre 2 et plus.}
\en{This remainder is negligible beside the ulp of $e^r$, which is at least $2^{-53}$.
The difficulty is in $r$: $\ln2$ is not a |double|.
We cut it in two pieces; the first has only 41 bits, so that $k$ times it is exact
for all $\vert k\vert <2^{11}$, and so is the subtraction $x-k\,|LN2_HIGH|$.
The second brings what follows.
The small error made in joining them is not lost:
we keep it in |tail|, with the terms of order 2 and above.}

@(elementary.c@>=
#define LN2_HIGH 0x1.62e42fefa3p-1
#define LN2_LOW 0x1.3de6af278ece6p-42
static int reduce(double x, double *r, double *tail)
{
  int k = (int) (x * 1.4426950408889634 + (x < 0 ? -0.5 : 0.5));
    /* $x/\ln2$, \bi{arrondi}{rounded} */
  double high = x - k * LN2_HIGH, low = k * LN2_LOW, q = 0;
  *r = high - low;
  for (int n = 13; n >= 2; n--) q = q * *r + inverse_factorial[n];
  *tail = ((high - *r) - low) + *r * *r * q;
  return k;
}

@ \fr{Il reste à sommer $1+r+{}$|tail|.
L'addition |one + r| arrondit, mais la différence |(one - sum) + r| redonne exactement ce
que l'arrondi a perdu, dès que |one| est le plus grand des deux :
c'est le petit miracle de Dekker.
Seule la dernière addition arrondit donc pour de bon.
La multiplication par $2^k$ est exacte ;
nous la faisons en deux fois, car $2^k$ lui-même peut être trop grand ou trop petit
pour un |double| quand le produit ne l'est pas encore.}
\en{It remains to sum $1+r+{}$|tail|.
The addition |one + r| rounds,
but the difference |(one - sum) + r| gives back exactly what the rounding lost,
as long as |one| is the larger of the two: this is Dekker's little miracle.
Only the last addition, then, rounds for good.
Multiplying by $2^k$ is exact;
we do it in two steps, since $2^k$ itself may be too large or too small for a |double|
when the product is not yet so.}
@^Dekker, Theodorus@>

@(elementary.c@>=
static double scaled_sum(double one, double r, double tail, int k)
{
  double sum = one + r;
  double lost = (one - sum) + r;
  return (sum + (lost + tail)) * power_of_two(k / 2) * power_of_two(k - k / 2);
}

@ \fr{Aux extrêmes, $e^x$ déborde au-delà de $1024\ln2\approx\num{709.78}$
et s'arrondit à zéro en deçà
de $-1075\ln2\approx\num{-745.13}$.
Un |x| qui n'est pas un nombre est renvoyé tel quel.}
\en{At the extremes, $e^x$ overflows beyond $1024\ln2\approx\num{709.78}$ and rounds
to zero below $-1075\ln2\approx\num{-745.13}$.
An |x| that is not a number is returned as it is.}

@(elementary.c@>=
double portable_exp(double x)
{
  double r, tail;
  if (x != x) return x;
  if (x > 710) return INFINITY;
  if (x < -746) return 0;
  int k = reduce(x, &r, &tail);
  return scaled_sum(1, r, tail, k);
}

@ \fr{Les exponentielles de toute une liste, chacune au bit près celle de |portable_exp|.
Loin des extrêmes, la boucle ne bifurque pas :
le compilateur peut mener plusieurs tours de front.}
\en{The exponentials of a whole list, each to the bit that of |portable_exp|.
Far from the extremes the loop does not branch:
the compiler can take several turns side by side.}

@(elementary.c@>=
void portable_exps(size_t n, double x[])
{
  for (size_t i = 0; i < n; i++) {
    double r, tail;
    int k = reduce(x[i], &r, &tail);
    x[i] = scaled_sum(1, r, tail, k);
  }
}

@ \fr{Si $x$ est minuscule, $e^x$ s'arrondit à 1 et $e^x-1$ perd tout.
Or nous en aurons besoin : ce qu'un neurone oublie en un pas de temps vaut $1-e^{-\Delta t/\tau}$.
Mais $e^x-1=2^k\bigl((1-2^{-k})+r+\cdots\bigr)$, et $1-2^{-k}$ est exact jusqu'à $k=53$ :
la même somme convient, avec un autre « un ».
Plus loin, $2^{-k}$ est si petit qu'il rejoint |tail|.
En dessous de $-40$, le résultat est $-1$ à l'arrondi près ;
la fonction renvoie $\pm0$ et $\pm\infty$ comme il faut.}
\en{If $x$ is tiny, $e^x$ rounds to 1 and $e^x-1$ loses everything.
Yet we shall need it: what a neuron forgets in one time step is $1-e^{-\Delta t/\tau}$.
But $e^x-1=2^k\bigl((1-2^{-k})+r+\cdots\bigr)$, and $1-2^{-k}$ is exact up to $k=53$:
the same sum will do, with another “one”.
Further on, $2^{-k}$ is so small that it joins |tail|.
Below $-40$, the result is $-1$ up to rounding;
$\pm0$ and $\pm\infty$ are returned as they should be.}

@(elementary.c@>=
double portable_expm1(double x)
{
  double r, tail;
  if (x != x || x == 0) return x;
  if (x > 710) return INFINITY;
  if (x < -40) return -1;
  int k = reduce(x, &r, &tail);
  double unit = power_of_two(k < 1000 ? -k : -1000);
  return k < 53 ? scaled_sum(1 - unit, r, tail, k) : scaled_sum(1, r, tail - unit, k);
}

@ \fr{Pour le logarithme, faisons le chemin inverse :
$x=2^k(1+f)$ avec $1+f$ entre $\sqrt{1/2}$ et $\sqrt2$, ce qui se lit dans les bits de $x$.
Puis, avec $s=f/(2+f)$,}
\en{For the logarithm, let us walk the other way:
$x=2^k(1+f)$ with $1+f$ between $\sqrt{1/2}$ and $\sqrt2$, which is read in the bits of $x$.
Then, with $s=f/(2+f)$,}
\formula{\ln(1+f)=\ln{1+s\over1-s}=2s+sR,\qquad
 R=2\Bigl({s^2\over3}+{s^4\over5}+\cdots\Bigr),\qquad 2s=f-{f^2\over2}+s\,{f^2\over2}.}
\fr{La dernière égalité découle de $s(2+f)=f$ ;
grâce à elle, le terme principal est $f$, qui est exact,
et les erreurs ne touchent qu'une petite correction.
Comme $\vert s\vert <\num{0.172}$, les termes jusqu'à $s^{22}/23$ suffisent :
ce qui suit est sous $2^{-66}$.}
\en{The last equality follows from $s(2+f)=f$;
thanks to it, the leading term is $f$, which is exact, and errors touch only a small correction.
As $\vert s\vert <\num{0.172}$, the terms up to $s^{22}/23$ suffice:
what follows is below $2^{-66}$.}

@(elementary.c@>=
static double log_correction(double f) /* $f-\ln(1+f)$ */
{
  double s = f / (2 + f), R = 0;
  for (int n = 23; n >= 3; n -= 2) R = (R + 2.0 / n) * s * s;
  return 0.5 * f * f - s * (0.5 * f * f + R);
}

@ \fr{Le logarithme d'un nombre négatif n'existe pas ; celui de zéro est $-\infty$.
Un nombre trop petit pour être normal est d'abord multiplié par $2^{54}$.
La somme finale est encore celle de Dekker.}
\en{The logarithm of a negative number does not exist; that of zero is $-\infty$.
A number too small to be normal is first multiplied by $2^{54}$.
The final sum is Dekker's again.}

@(elementary.c@>=
double portable_log(double x)
{
  int k = 0;
  uint64_t bits;
  if (x != x || x == INFINITY) return x;
  if (x <= 0) return x < 0 ? NAN : -INFINITY;
  if (x < power_of_two(-1022)) { x *= power_of_two(54); k = -54; }
  memcpy(&bits, &x, sizeof bits);
  k += (int) (bits >> 52) - 1023;
  double f = x * power_of_two(-((int) (bits >> 52) - 1023)) - 1;
  @<\bi{Centre |f| autour de zéro, puis renvoie le logarithme}{Centre |f| around zero, then...@>@;
}

@ \fr{Si $f$ dépasse $\sqrt2-1$, mieux vaut l'approcher par l'autre côté : on divise le nombre par
deux et on ajoute un à l'exposant. $f$ reste alors entre $-\num{0.3}$ et $\num{0.42}$.}
\en{If $f$ exceeds $\sqrt2-1$, it is better approached from the other side: halve the number
and add one to the exponent. Then $f$ stays between $-\num{0.3}$ and $\num{0.42}$.}
@<\bi{Centre |f| autour de zéro, puis renvoie le logarithme}{Centre |f| around zero, then return the logarithm}@>=
if (f > 0.4142135623730951) { f = 0.5 * (f - 1); k++; }
double one = k * LN2_HIGH;
return scaled_sum(one, f, k * LN2_LOW - log_correction(f), 0);

@ \fr{Pour un angle de $u$ tours, soit $q$ l'entier le plus proche de $4u$ :
nous sommes à $d=4u-q$ quarts de tour de la direction $q$, et $\vert d\vert \le\frac12$.
La multiplication par 4 et la soustraction sont exactes.
Au-delà de $2^{60}$, tout |double| est un nombre entier de tours.}
\en{For an angle of $u$ turns, let $q$ be the integer nearest to $4u$:
we stand $d=4u-q$ quarter turns away from direction $q$, and $\vert d\vert \le\frac12$.
The multiplication by 4 and the subtraction are exact.
Beyond $2^{60}$, every |double| is a whole number of turns.}

@(elementary.c@>=
@<\bi{Définit le sinus et le cosinus de |d| quarts de tour}{Define the sine and the cosine...@>@;
static double turn(double u, unsigned shift) /* \bi{le sinus, |shift| quarts de tour plus loin}
  {the sine, |shift| quarter turns further} */
{
  if (u != u || u - u != 0)
    return NAN; /* \bi{pas un nombre, ou infini}{not a number, or infinite} */
  if (u >= power_of_two(60) || u <= -power_of_two(60)) u = 0;
  int64_t q = (int64_t) (4 * u);
  double d = 4 * u - (double) q;
  if (d > 0.5) { q++; d -= 1; }
  if (d < -0.5) { q--; d += 1; }
  double y = ((unsigned) q + shift) & 1 ? cosine(d) : sine(d);
  return ((unsigned) q + shift) & 2 ? 0 - y : y;
}
@#
double portable_sin_turns(double u) { return turn(u, 0); }
double portable_cos_turns(double u) { return turn(u, 1); }

@ \fr{L'angle en radians, $y=\frac\pi2d$, ne dépasse pas $\pi/4$ en valeur absolue.
Comme pour l'exponentielle, l'arrondi de ce produit compterait.
Nous coupons donc $\pi/2$ et $d$ en deux (convertir en |float| garde les 24 premiers bits) :
le produit des deux moitiés de tête est exact, et ce que perd l'arrondi de la somme va
dans |lost|.}
\en{The angle in radians, $y=\frac\pi2d$, is at most $\pi/4$ in size.
As with the exponential, the rounding of this product would matter.
So we cut $\pi/2$ and $d$ in two (converting to |float| keeps the first 24 bits):
the product of the two leading halves is exact,
and what the rounding of the sum loses goes into |lost|.}
\formula{\sin y=y-y^3\Bigl({1\over3!}-{y^2\over5!}+\cdots+{y^{14}\over17!}\Bigr),\qquad
 \cos y=1-{y^2\over2}+y^4\Bigl({1\over4!}-{y^2\over6!}+\cdots+{y^{12}\over16!}\Bigr).}
\fr{Les termes omis sont inférieurs à $2^{-62}$ et $2^{-58}$.
La fonction |alternating| somme les parenthèses.}
\en{The omitted terms are below $2^{-62}$ and $2^{-58}$.
The function |alternating| sums the parentheses.}

@<\bi{Définit le sinus et le cosinus de |d| quarts de tour}{Define the sine and the cosine of |d| quarter turns}@>=
static double alternating(double square, int first, int last)
{
  double sum = 0;
  for (int n = last; n >= first; n -= 2) sum = inverse_factorial[n] - square * sum;
  return sum;
}

@ \fr{L'angle en radians, et ce que son arrondi a perdu.}
\en{The angle in radians, and what its rounding lost.}

@<\bi{Définit le sinus et le cosinus de...@>=
static double radians(double d, double *lost)
{
  double high = (float) d, head = high * 0x1.921fb4p+0;
  double tail = (d - high) * 0x1.921fb4p+0 + d * 0x1.4442d18469899p-24;
  double y = head + tail;
  *lost = (head - y) + tail;
  return y;
}

@ \fr{Les deux séries alternées, sur un huitième de tour au plus de chaque côté de zéro.}
\en{The two alternating series, over at most an eighth of a turn on each side of zero.}
@<\bi{Définit le sinus et le cosinus de...@>=
static double sine(double d)
{
  double lost, y = radians(d, &lost);
  return y + (lost - y * y * y * alternating(y * y, 3, 17));
}
@#
static double cosine(double d)
{
  double lost, y = radians(d, &lost);
  double square = y * y;
  return scaled_sum(1, -0.5 * square, square * square * alternating(square, 4, 16) - y * lost, 0);
}
