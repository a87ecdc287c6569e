@x
\answer{euler-step}{}
@y
\answer{euler-step}{%
\fr{En divisant l'équation~\eqref{lif} par $\tau$ : $dV\!/dt=(V_L-V+RI)/\tau$.
Les mV divisés par des ms donnent bien des mV/ms,
et $RI$ est en mV parce que $R$ est en G$\Omega$ et $I$ en pA.}
\en{Dividing equation~\eqref{lif} by $\tau$: $dV\!/dt=(V_L-V+RI)/\tau$.
Millivolts divided by ms do give mV/ms,
and $RI$ is in mV because $R$ is in G$\Omega$ and $I$ in pA.}}
@z

@x
  double slope = 0*I; /* mV/ms */
@y
  double slope = (cell.V_L - V + cell.R*I)/cell.tau; /* mV/ms */
@z

@x
\answer{late-threshold}{}
@y
\answer{late-threshold}{%
\fr{Ici $V_\infty=-52$~mV : l'écart à $V_\infty$ vaut 28~mV en $V_r$ et 1~mV au seuil.
Après $n$ pas d'Euler il vaut $28\,(1-\Delta t/\tau)^n$ ;
le seuil est dépassé dès que $n>n^*=\ln28/[-\ln(1-\Delta t/\tau)]$.
Au pas de 1~ms, $n^*=\num{98.3}$, donc $n=99$ ;
au pas de \num{0.5}~ms, $n^*=\num{198.3}$, donc $n=199$.
Deux échantillons sont encore perdus, l'un à $+30$~mV, l'autre à $V_r$ :
l'intervalle est $(n+2)\,\Delta t$, soit 101 et \num{100.5}~ms.

Trois erreurs s'ajoutent : Euler avance de $(\ln28/2)\,\Delta t\approx\num{1.67}\,\Delta t$,
les deux échantillons retardent de $2\,\Delta t$,
et l'arrondi à l'entier suivant retarde encore, de 0 à $\Delta t$.
Le total va de $\Delta t/3$ à $4\,\Delta t/3$ : il ne s'annule jamais.
Il est le plus faible quand $n^*$ tombe juste sous un entier,
par exemple à \num{1.5} ou \num{2.4}~ms :
les creux des dents de la courbe du haut, sur la \figref{2-interval}.}
\en{Here $V_\infty=-52$~mV: the distance to $V_\infty$ is 28~mV at $V_r$ and 1~mV at threshold.
After $n$ Euler steps it is $28\,(1-\Delta t/\tau)^n$;
the threshold is exceeded as soon as $n>n^*=\ln28/[-\ln(1-\Delta t/\tau)]$.
At a step of 1~ms, $n^*=\num{98.3}$, so $n=99$; at \num{0.5}~ms, $n^*=\num{198.3}$, so $n=199$.
Two more samples are lost, one at $+30$~mV, the other at $V_r$:
the interval is $(n+2)\,\Delta t$, that is, 101 and \num{100.5}~ms.

Three errors add up: Euler is early by $(\ln28/2)\,\Delta t\approx\num{1.67}\,\Delta t$,
the two samples are late by $2\,\Delta t$,
and rounding up to a whole number adds a further delay, from 0 to $\Delta t$.
The total goes from $\Delta t/3$ to $4\,\Delta t/3$: it is never zero.
It is smallest when $n^*$ falls just below a whole number,
for instance at \num{1.5} or \num{2.4}~ms:
the bottoms of the teeth of the upper curve in \figref{2-interval}.}}
@z

@x
\answer{refractory-period}{}
@y
\answer{refractory-period}{%
\fr{Tant qu'il reste des pas à attendre, on en retire un,
et l'échantillon calculé par Euler est remplacé par $V_r$.
Comme $V_r$ est sous le seuil, le test qui suit ne fait rien.
Après un potentiel d'action au pas~$i$, les pas $i+1$ à $i+m$ sont perdus,
et le neurone repart de $V_r$ au pas $i+m+1$ :
l'intervalle s'allonge d'exactement $m$ pas.
Une horloge réelle, « tant que $t<t_{\rm ref}$ »,
aurait compté tantôt $m$ pas, tantôt $m+1$, au gré des arrondis.}
\en{As long as there are steps to wait for, one is taken away,
and the sample that Euler computed is replaced by $V_r$.
Since $V_r$ is below threshold, the test that follows does nothing.
After an action potential in step~$i$, steps $i+1$ to $i+m$ are lost,
and the neuron sets off from $V_r$ in step $i+m+1$:
the interval becomes longer by exactly $m$ steps.
A real-valued clock, “as long as $t<t_{\rm ref}$”,
would have counted now $m$ steps, now $m+1$, as rounding would have it.}}
@z

@x
if (wait > 0) wait = 0; /* \bi{à vous}{over to you} */
@y
if (wait > 0) { wait--; V[i+1] = cell.V_r; }
@z

@x
\answer{resistance}{}
@y
\answer{resistance}{%
\fr{$R=\num{0.125}$~G$\Omega$ donne \val{2:your-count} potentiels d'action.
$R$ est la résistance d'entrée de la cellule :
la dépolarisation obtenue, une fois la membrane chargée, par unité de courant.
Dans l'équation~\eqref{lif}, $RI$ s'ajoute à des mV ;
avec $I$ en pA, $R$ est donc en mV/pA, c'est-à-dire en G$\Omega$.
Écrire « \num{0.13}~$\Omega$ » est l'erreur classique : un facteur $10^9$.

Le premier potentiel d'action vient $t_1=\tau\ln[RI_0/(RI_0+V_L-V_{\rm th})]$ après le début,
les autres tous les $T$.
Il y en a dix si $t_1+9T<900\le t_1+10T$, soit, avec la formule~\eqref{interval},
pour $RI_0$ entre \num{18.50} et \num{18.99}~mV :
sous 150~pA, $R$ entre \num{0.1233} et \num{0.1266}~G$\Omega$.
Poser $T=90$~ms n'est qu'une approximation :
partant du repos et non de $V_r$, le premier est plus prompt.}
\en{$R=\num{0.125}$~G$\Omega$ gives \val{2:your-count} action potentials.
$R$ is the input resistance of the cell:
the depolarisation obtained, once the membrane is charged, per unit of current.
In equation~\eqref{lif}, $RI$ is added to mV;
with $I$ in pA, $R$ is therefore in mV/pA, that is, in G$\Omega$.
Writing “\num{0.13}~$\Omega$” is the classic mistake: a factor of $10^9$.

The first action potential comes $t_1=\tau\ln[RI_0/(RI_0+V_L-V_{\rm th})]$
after the start, the others every $T$.
There are ten if $t_1+9T<900\le t_1+10T$,
which by formula~\eqref{interval} means $RI_0$ between \num{18.50} and \num{18.99}~mV:
under 150~pA, $R$ between \num{0.1233} and \num{0.1266}~G$\Omega$.
Setting $T=90$~ms is only an approximation:
starting from rest and not from $V_r$, the first one is quicker.}}
@z

@x
yours.R = 0.13; /* G$\Omega$ */
@y
yours.R = 0.125; /* G$\Omega$ */
@z

@x
\answer{exact-loses}{}
@y
\answer{exact-loses}{%
\fr{La méthode résout exactement un autre problème : un courant en escalier.
Chaque marche garde la valeur du début du pas, qui date en moyenne de $\Delta t/2$.
La réponse est donc celle de la sinusoïde décalée de $\Delta t/2$,
et l'erreur vaut ce retard fois la plus grande pente du potentiel :}
\en{The method solves another problem exactly: a staircase current.
Each step of the staircase keeps the value of the start of the time step,
which is on average $\Delta t/2$ old.
So the response is that to the sinusoid shifted by $\Delta t/2$,
and the error is this delay times the steepest slope of the potential:}
\formula{{\Delta t\over2}\,\max\left\vert{dV\over dt}\right\vert
 ={\Delta t\over2}\,{\omega RA\over\sqrt{1+\omega^2\tau^2}}.}
\fr{Elle est proportionnelle à $\Delta t$ : ordre~1.
Pour $R=\num{0.13}$~G$\Omega$ et $A=50$~pA,
$RA=\num{6.5}$~mV, $\omega=\num{0.0333}$~rad/ms et $\omega\tau\approx1$,
d'où \num{0.077}~mV au pas de 1~ms ;
la \figref{2-convergence} donne la même chose à deux pour cent près.
Prendre le courant au milieu du pas ôterait ce retard, et ramènerait l'ordre~2.}
\en{It is proportional to $\Delta t$: order~1.
For $R=\num{0.13}$~G$\Omega$ and $A=50$~pA,
$RA=\num{6.5}$~mV, $\omega=\num{0.0333}$~rad/ms and $\omega\tau\approx1$,
whence \num{0.077}~mV at a step of 1~ms;
\figref{2-convergence} gives the same to within two per cent.
Taking the current at the middle of the step would remove this delay, and bring order~2 back.}}
@z

@x
\answer{rheobase}{}
@y
\answer{rheobase}{%
\fr{Il faut que $V_\infty$ dépasse le seuil, donc $RI>V_{\rm th}-V_L=17$~mV.
La limite est $17/\val{2:R}=\val{2:rheobase}$~pA,
ou $17/\num{0.12}=\num{141.7}$~pA, et c'est bien ce que donne le programme.
Un créneau de 42~pA ne soulève la membrane que de cinq ou six millivolts :
ni l'un ni l'autre ne tire, quelle que soit la durée.

À la limite exacte, $V_\infty=V_{\rm th}$ :
le potentiel monte vers le seuil sans jamais l'atteindre, et le neurone ne tire pas.
C'est un courant qu'il faut {\it dépasser}.}
\en{$V_\infty$ must exceed the threshold, hence $RI>V_{\rm th}-V_L=17$~mV.
The limit is $17/\val{2:R}=\val{2:rheobase}$~pA,
or $17/\num{0.12}=\num{141.7}$~pA, and this is indeed what the program gives.
A 42~pA pulse lifts the membrane by five or six millivolts only:
neither neuron fires, however long it lasts.

At the exact limit, $V_\infty=V_{\rm th}$:
the potential climbs towards the threshold without ever reaching it, and the neuron does not fire.
It is a current to be {\it exceeded}.}}
@z

@x
\answer{current-rate}{}
@y
\answer{current-rate}{%
\fr{La fréquence croît avec $I_0$.
Sous la rhéobase elle est nulle, et juste au-dessus elle part à la verticale.
Au milieu elle est presque proportionnelle au courant en excès,
avec une pente voisine de $R/[\tau(V_{\rm th}-V_r)]$.
À fort courant la courbe se couche,
car la période réfractaire prend une part croissante de l'intervalle :
la fréquence reste sous $1/t_{\rm ref}$.

Doubler $I_0$ ne double donc pas la fréquence.
Pour $R=\num{0.13}$~G$\Omega$ :
de 60 à 120~pA il ne se passe rien ; de 100 à 200, on va du silence à \num{22.4}~Hz ;
de 150 à 300, la formule~\eqref{interval} donne près du triple, de \num{13.0} à \num{37.0}~Hz ;
de 300 à 600, un peu moins du double.}
\en{The rate grows with $I_0$.
Below the rheobase it is zero, and just above it starts vertically.
In the middle it is almost proportional to the excess of current,
with a slope close to $R/[\tau(V_{\rm th}-V_r)]$.
At strong currents the curve bends over,
since the refractory period takes a growing share of the interval:
the rate stays under $1/t_{\rm ref}$.

So doubling $I_0$ does not double the rate.
For $R=\num{0.13}$~G$\Omega$:
from 60 to 120~pA nothing happens; from 100 to 200, silence becomes \num{22.4}~Hz;
from 150 to 300, formula~\eqref{interval} gives nearly three times as much,
from \num{13.0} to \num{37.0}~Hz;
from 300 to 600, a little less than twice.}}
@z

@x
\answer{largest-rate}{}
@y
\answer{largest-rate}{%
\fr{Même chargée en un instant, la membrane attend $t_{\rm ref}$ :
la limite est $1/t_{\rm ref}=333$~Hz, qu'aucun courant fini n'atteint.
La moitié demande $T=6$~ms, donc $\tau\ln[\ldots]=3$~ms,
d'où $V_\infty-V_{\rm th}=27/(e^{\num{0.1}}-1)=257$~mV et}
\en{Even if charged in an instant, the membrane waits for $t_{\rm ref}$:
the limit is $1/t_{\rm ref}=333$~Hz, which no finite current reaches.
Half of it requires $T=6$~ms, hence $\tau\ln[\ldots]=3$~ms,
whence $V_\infty-V_{\rm th}=27/(e^{\num{0.1}}-1)=257$~mV and}
\formula{I_0={17+257\over\num{0.13}}\approx\qty{2100}{pA}.}
\fr{Ce n'est pas plausible : seize fois la rhéobase, et une asymptote à \qty{+204}{mV}.
Une vraie cellule cesserait de tirer bien avant, ses canaux sodiques inactivés.
Le modèle, lui, ne proteste pas ; c'est à nous de connaître son domaine de validité.}
\en{This is not plausible: sixteen times the rheobase, and an asymptote at \qty{+204}{mV}.
A real cell would stop firing long before, its sodium channels inactivated.
The model does not protest; it is up to us to know its range of validity.}}
@z

@x
\answer{rate-20}{}
@y
\answer{rate-20}{%
\fr{Avec $x=e^{(T-t_{\rm ref})/\tau}$, on a $V_\infty-V_r=x\,(V_\infty-V_{\rm th})$.
Écrivons $V_\infty-V_r=(V_\infty-V_{\rm th})+(V_{\rm th}-V_r)$ :
il vient $V_\infty-V_{\rm th}=(V_{\rm th}-V_r)/(x-1)$.
Comme $V_\infty=V_L+RI_0$, la formule~\eqref{resistance} est là.

Pour 20~Hz, $T=50$~ms, $x=e^{47/30}=\num{4.790}$
et $R=(17+27/\num{3.790})/I_0$, soit \num{0.1608}~G$\Omega$ sous 150~pA ;
le programme mesure \val{2:your-rate}~Hz.
Une règle de trois sur $R$ aurait donné \num{0.2}~G$\Omega$ et 27~Hz.
Sans période réfractaire, le $R$ de 14~Hz devient \num{0.1317} au lieu de \num{0.1338}~G$\Omega$ :
le neurone a 3~ms de plus pour monter, et se contente de moins.}
\en{With $x=e^{(T-t_{\rm ref})/\tau}$, we have $V_\infty-V_r=x\,(V_\infty-V_{\rm th})$.
Write $V_\infty-V_r=(V_\infty-V_{\rm th})+(V_{\rm th}-V_r)$:
then $V_\infty-V_{\rm th}=(V_{\rm th}-V_r)/(x-1)$.
Since $V_\infty=V_L+RI_0$, there is formula~\eqref{resistance}.

For 20~Hz, $T=50$~ms, $x=e^{47/30}=\num{4.790}$
and $R=(17+27/\num{3.790})/I_0$, that is, \num{0.1608}~G$\Omega$ under 150~pA;
the program measures \val{2:your-rate}~Hz.
Simple proportion on $R$ would have given \num{0.2}~G$\Omega$ and 27~Hz.
Without refractory period, the $R$ for 14~Hz becomes \num{0.1317} instead of \num{0.1338}~G$\Omega$:
the neuron has 3~ms more to climb, and makes do with less.}}
@z

@x
yours.R = 0.13; /* G$\Omega$ */
@y
yours.R = 0.1608; /* G$\Omega$ */
@z

@x
\answer{too-alike}{}
@y
\answer{too-alike}{%
\fr{Le panneau~A montre des essais qui partent ensemble et se décalent peu à peu,
jusqu'à n'avoir plus rien en commun.
Notre modèle en est incapable : même équation, même courant,
même potentiel de départ, donc même trajectoire, au bit près.
Il est déterministe.

Il lui manque un hasard qui change d'un essai à l'autre.
Il ne peut pas être dans le courant, puisque l'expérimentateur injecte toujours le même :
il faut le mettre dans le neurone, à chaque instant.
Tirer au sort le seul potentiel de départ ne suffirait pas :
chaque essai serait décalé une fois pour toutes, alors que dans l'expérience l'écart grandit.}
\en{Panel~A shows trials that set off together and slip apart little by little,
until they have nothing in common.
Our model cannot do so: same equation, same current,
same initial potential, hence the same trajectory, to the last bit.
It is deterministic.

What is missing is a chance that changes from one trial to another.
It cannot be in the current, since the experimenter always injects the same one:
it must be put in the neuron, at every instant.
Drawing only the initial potential at random would not be enough:
each trial would be shifted once and for all, whereas in the experiment the spread grows.}}
@z
