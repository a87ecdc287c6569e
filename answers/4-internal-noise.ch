@x
\answer{your-jolt}{}
@y
\answer{your-jolt}{%
\fr{La membrane garde la fraction $a=e^{-h/\tau}$ de son écart, donc la part $a^2$ de sa variance.
Pour que celle-ci reste $\sigma_V^2$, la secousse doit en rendre le reste, $(1-a^2)\,\sigma_V^2$ :
son écart-type est $\sigma_V\sqrt{1-e^{-2h/\tau}}$.
Elle ne double pas quand $h$ double ; pour un pas court elle croît comme $\sqrt h$.
Le programme trouve une erreur de \val{4:your-jolt}~\%.}
\en{The membrane keeps the fraction $a=e^{-h/\tau}$ of its distance from rest,
hence the share $a^2$ of its variance.
For the latter to stay at $\sigma_V^2$, the jolt must give back the rest, $(1-a^2)\,\sigma_V^2$:
its standard deviation is $\sigma_V\sqrt{1-e^{-2h/\tau}}$.
It does not double when $h$ doubles; for a short step it grows as $\sqrt h$.
The program finds an error of \val{4:your-jolt}\%.}}
@z

@x
  return cell.R*b*h/cell.tau;
@y
  return sigma_V*sqrt(1 - portable_exp(-2*h/cell.tau));
@z

@x
\answer{your-bridge}{}
@y
\answer{your-bridge}{%
\fr{Notons $\alpha=V_{\rm th}-V$ et $\beta=V_{\rm th}-V'$.
Le point miroir est à $\alpha+\beta$ de $V$, et $V'$ à $\alpha-\beta$.
La différence des carrés, $(\alpha+\beta)^2-(\alpha-\beta)^2$, vaut $4\alpha\beta$ ;
divisée par $2D\,\Delta t$, elle donne $p=e^{-2\alpha\beta/D\Delta t}$.
L'erreur tombe à \val{4:your-bridge}~\%, ce que le hasard de l'échantillon explique.}
\en{Write $\alpha=V_{\rm th}-V$ and $\beta=V_{\rm th}-V'$.
The mirror point is at $\alpha+\beta$ from $V$, and $V'$ at $\alpha-\beta$.
The difference of the squares, $(\alpha+\beta)^2-(\alpha-\beta)^2$, is $4\alpha\beta$;
divided by $2D\,\Delta t$, it gives $p=e^{-2\alpha\beta/D\Delta t}$.
The error falls to \val{4:your-bridge}\%, which is within the sampling error.}}
@z

@x
  (void) before; (void) after; (void) Dh;
    /* \bi{à ôter quand ils serviront}{remove once they are used} */
  return 0;
@y
  return portable_exp(-2*before*after/Dh);
@z

@x
\answer{your-psth}{}
@y
\answer{your-psth}{%
\fr{Deux boucles, sur les essais et sur leurs potentiels d'action ;
on compte d'abord, on divise à la fin par |N| et par la largeur, en secondes :
d'où le facteur 1000.
Un potentiel d'action du dernier instant peut tomber hors du tableau ;
il faut le vérifier, ou l'on écrit dans une mémoire qui n'est pas à soi.}
\en{Two loops, over the trials and over their spikes;
count first, and divide at the end by |N| and by the width, in seconds: hence the factor 1000.
A spike at the very end may fall outside the array;
this must be checked, or one writes into memory that belongs to something else.}}
@z

@x
  (void) N; (void) train; (void) width;
    /* \bi{à ôter quand ils serviront}{remove once they are used} */
  for (size_t j = 0; j < bins; j++) rate[j] = 0;
@y
  for (size_t j = 0; j < bins; j++) rate[j] = 0;
  for (size_t k = 0; k < N; k++)
    for (size_t i = 0; i < train[k].n; i++) {
      const size_t j = (size_t) (train[k].t[i]/width);
      if (j < bins) rate[j] += 1000/((double) N*width);
    }
@z

@x
\answer{ten-spikes-internal}{}
@y
\answer{ten-spikes-internal}{%
\fr{$I_0=125$~pA et $\sigma=100$~pA donnent \val{4:your-count} potentiels d'action par essai ;
sans bruit interne, on en compterait \val{4:your-quiet-count}.
Le bruit interne change donc peu leur nombre :
les fluctuations du courant déplacent le potentiel d'environ 5~mV, dix fois plus que lui.
Il compterait le plus si $I_0$ était juste sous la rhéobase et le bruit externe faible :
le neurone, sinon muet, tirerait alors par lui seul.
Il ne s'agit que d'un bruit gelé : avec une autre graine, le nombre change d'une ou deux unités.}
\en{$I_0=125$~pA and $\sigma=100$~pA give \val{4:your-count} spikes a trial;
without internal noise one would count \val{4:your-quiet-count}.
So the internal noise hardly changes their number:
the fluctuations of the current move the potential by about 5~mV, ten times more than it does.
It would count most if $I_0$ were just below the rheobase and the external noise weak:
the neuron, otherwise silent, would then fire by it alone.
This is one frozen noise only: with another seed the number changes by one or two.}}
@z

@x
const double your_mean = 100; /* $I_0$, pA */
const double your_sigma = 50; /* $\sigma$, pA */
@y
const double your_mean = 125; /* $I_0$, pA */
const double your_sigma = 100; /* $\sigma$, pA */
@z

@x
\answer{role-of-mean}{}
@y
\answer{role-of-mean}{%
\fr{Le nombre de potentiels d'action croît avec $I_0$.
Leur reproductibilité ne suit pas, elle baisse plutôt :
la \figref{4-many} montre que la fiabilité passe de \val{4:share-low-2} à \val{4:share-high-2}
entre 130 et 300~pA, en médiane sur plusieurs bruits.
La seule \figref{4-mean} ne permettait pas de le dire : elle ne montre qu'un bruit.
L'article, lui, ne trouve pas d'effet systématique de la moyenne :
sur ce point, le modèle ne s'accorde pas avec les cellules.

À 100~pA, le neurone passe sous silence les fluctuations trop faibles :
seules les plus fortes montées passent le seuil.
Celles qui l'effleurent réussissent à certains essais et non à d'autres, selon le bruit interne :
ce sont les colonnes trouées.
À 250~pA, la moyenne suffit à faire tirer ;
les fluctuations ne font plus que placer les potentiels d'action,
et rassemblent moins bien les essais.}
\en{The number of spikes grows with $I_0$.
Their repeatability does not follow, it rather falls:
\figref{4-many} shows that reliability goes from \val{4:share-low-2} to \val{4:share-high-2}
between 130 and 300~pA, the median over several noises.
One could not tell from \figref{4-mean} alone, which shows a single noise.
The paper finds no systematic effect of the mean: on this point the model disagrees with the cells.

At 100~pA the neuron passes over the fluctuations that are too weak:
only the strongest rises get past the threshold.
Those that graze it succeed in some trials and not in others, as the internal noise decides:
these are the columns with gaps.
At 250~pA the mean is enough to make the neuron fire;
the fluctuations only place the spikes, and gather the trials less well.}}
@z

@x
\answer{role-of-mean-alone}{}
@y
\answer{role-of-mean-alone}{%
\fr{Il ne reste que la fréquence : presque rien sous la rhéobase,
puis une cadence qui croît avec $I_0$, et aucun instant imposé.
Les colonnes se défont de gauche à droite, mais de plus en plus lentement :
sans bruit externe, un courant plus fort rend le neurone plus reproductible.
La pente au seuil est $dV/dt=(V_\infty-V_{\rm th})/\tau=R\,(I_0-I_{\rm rh})/\tau$,
où $I_{\rm rh}$ est la rhéobase.
Un écart $\sigma_V$ sur le potentiel devient un écart sur l'instant :}
\en{Only the rate remains: hardly anything below the rheobase, then a pace that grows with $I_0$,
and no time imposed.
The columns come undone from left to right, but more and more slowly:
without external noise, a stronger current makes the neuron more repeatable.
The slope at threshold is $dV/dt=(V_\infty-V_{\rm th})/\tau=R\,(I_0-I_{\rm rh})/\tau$,
where $I_{\rm rh}$ is the rheobase.
A deviation $\sigma_V$ of the potential becomes a deviation in time:}
\formula{\sigma_t\approx{\sigma_V\over dV/dt}={\tau\,\sigma_V\over R\,(I_0-I_{\rm rh})}.}
\fr{Pour $R=\num{0.13}$~G$\Omega$,
à 250~pA, la pente est de \num{0.52}~mV/ms et $\sigma_t$ vaut 1~ms.
À 150~pA, elle n'est plus que de \num{0.083}, et $\sigma_t$ vaut 6~ms ;
le programme mesure \val{4:first-many} à \val{4:I-0}~pA.
Tout près de la rhéobase la pente s'annule :
le potentiel se traîne sous le seuil, c'est le bruit seul qui choisit l'instant, et la formule,
qui diverge, dit qu'elle ne s'applique plus.}
\en{For $R=\num{0.13}$~G$\Omega$,
at 250~pA the slope is \num{0.52}~mV/ms and $\sigma_t$ is 1~ms.
At 150~pA it is only \num{0.083}, and $\sigma_t$ is 6~ms;
the program measures \val{4:first-many} at \val{4:I-0}~pA.
Very close to the rheobase the slope vanishes:
the potential crawls below the threshold, the noise alone chooses the time, and the formula,
by diverging, says that it no longer applies.}}
@z

@x
\answer{panel-a}{}
@y
\answer{panel-a}{%
\fr{À l'œil, les colonnes se mêlent à partir du sixième ou du septième potentiel d'action :
leur écart-type approche alors du sixième de l'intervalle, une douzaine de millisecondes.
Avec $\sigma_V=\num{0.2}$~mV, elles tiennent jusqu'à la fin du créneau ;
avec 1~mV, elles se mêlent dès le deuxième.
Avec $\sigma_V=0$, tous les essais sont identiques, comme au \chapref{2}.

L'écart-type du rang $k$ est à peu près $s\sqrt k$, où $s$ est proportionnel à $\sigma_V$.
Le rang où il atteint une valeur donnée va donc comme $1/\sigma_V^2$ :
quatre fois plus tôt si le bruit double, six fois plus tard à \num{0.2}~mV.
Le brouillage ne disparaît jamais, il attend ; un créneau plus long le montrerait.
Un jugement « à l'œil » dépend du lecteur : dites votre critère.}
\en{Judging by eye, the columns mingle from the sixth or seventh spike on:
their standard deviation is then close to a sixth of the interval, a dozen milliseconds.
With $\sigma_V=\num{0.2}$~mV they hold until the end of the pulse;
with 1~mV they mingle from the second on.
With $\sigma_V=0$ all trials are identical, as in \chapref{2}.

The standard deviation at rank $k$ is about $s\sqrt k$, where $s$ is proportional to $\sigma_V$.
So the rank at which it reaches a given value goes as $1/\sigma_V^2$:
four times earlier if the noise doubles, six times later at \num{0.2}~mV.
The blur never disappears, it waits; a longer pulse would show it.
A judgement “by eye” depends on the reader: state your criterion.}}
@z

@x
\answer{panel-b}{}
@y
\answer{panel-b}{%
\fr{Avec d'autres graines, le courant et le bruit du neurone changent,
donc la place et le nombre des colonnes ; il y en a toujours, plus nettes ou moins.
Certaines se dédoublent ou se trouent, puis une suivante est nette de nouveau.
Quand $\sigma$ baisse, il n'y a pas de seuil :
à 50~pA les colonnes sont encore là, à 25 elles s'épaississent,
et sous une quinzaine de picoampères l'œil ne voit plus de différence avec le courant constant.
L'œil seul : une mesure sur beaucoup de bruits en trouverait une, même à 10~pA.

Tiennent le plus longtemps les colonnes que précède une montée raide et ample,
souvent au sortir d'un creux : le potentiel est au-dessous du seuil à tous les essais,
puis le traverse en quelques millisecondes.
La pente y est forte, donc l'écart sur l'instant petit.
Celle du tout début tient aussi, mais pour une autre raison :
les essais n'ont pas encore eu le temps de se séparer.}
\en{With other seeds the current and the neuron's noise change,
hence the place and the number of the columns; there always are some, sharper or less so.
Some split or have gaps, then a later one is sharp again.
When $\sigma$ goes down there is no sudden change:
at 50~pA the columns are still there, at 25 they thicken,
and below fifteen picoamperes or so the eye sees no difference from the constant current.
The eye alone: a measure over many noises would find one, even at 10~pA.

The columns that hold out longest are those that follow a steep and large rise,
often on the way out of a trough: the potential is below threshold in every trial,
then goes through it within a few milliseconds.
The slope is steep there, hence the deviation in time small.
The very first one holds too, but for another reason: the trials have not yet had time to part.}}
@z

@x
\answer{your-spread}{}
@y
\answer{your-spread}{%
\fr{On compte d'abord les essais qui ont un |k|-ième potentiel d'action et leur somme,
puis la somme des carrés des écarts à la moyenne.
Le |k|-ième est |train[j].t[k-1]|, puisque le C compte à partir de zéro.
Dernière précaution : avec moins de deux essais, l'écart-type n'existe pas.}
\en{First count the trials that have a |k|-th spike, and their sum,
then sum the squared deviations from the mean.
The |k|-th one is |train[j].t[k-1]|, since C counts from zero.
One last precaution: with fewer than two trials, there is no standard deviation.}}
@z

@x
  (void) N; (void) train; (void) k; /* \bi{à ôter quand ils serviront}{remove once they are used} */
  return 0;
@y
  double n = 0, sum = 0, squares = 0;
  for (size_t j = 0; j < N; j++)
    if (train[j].n >= k) n++, sum += train[j].t[k-1];
  for (size_t j = 0; j < N; j++)
    if (train[j].n >= k) squares += (train[j].t[k-1] - sum/n)*(train[j].t[k-1] - sum/n);
  return sqrt(squares/(n - 1));
@z

@x
\answer{square-root}{}
@y
\answer{square-root}{%
\fr{Les intervalles qui suivent le premier potentiel d'action sont indépendants et de même loi ;
leurs variances s'ajoutent :}
\en{The intervals that follow the first spike are independent and have the same distribution;
their variances add up:}
\formula{s_k^2=s_1^2+(k-1)\,s^2.}
\fr{L'écart-type croît comme $\sqrt k$ si $s_1=s$. Rien n'y oblige :
le premier intervalle part de $V_L$, d'une membrane qui tremble déjà ;
les suivants partent de $V_r$, sans incertitude.
Mais ici les deux montées durent plus de $2\tau$, le départ est oublié,
et le seuil est abordé avec la même pente : $s_1$ et $s$ sont presque égaux.
D'où un rapport de \num{3.5} pour $k=12$.

Un rapport de 50 demanderait $s\approx15\,s_1$,
soit 9~ms par intervalle contre \num{0.6} pour le premier.
L'indépendance seule ne l'interdit pas ;
mais un même bruit blanc, devant la même pente, ne peut donner les deux.
Même une dérive propre à chaque essai, qui ferait croître l'écart-type comme $k$,
ne donnerait que 12 : il faut aussi que le premier potentiel d'action soit mieux fixé,
par exemple par une montée plus raide au début du créneau.
(Et 50 est un rapport de moyennes sur des cellules différentes, non la moyenne d'un rapport.)}
\en{The standard deviation grows as $\sqrt k$ if $s_1=s$. Nothing obliges it to:
the first interval starts from $V_L$, with a membrane that is already trembling;
the next ones start from $V_r$, without uncertainty.
But here both climbs last more than $2\tau$, the start is forgotten,
and the threshold is approached with the same slope: $s_1$ and $s$ are nearly equal.
Hence a ratio of \num{3.5} for $k=12$.

A ratio of 50 would require $s\approx15\,s_1$, that is,
9~ms for an interval against \num{0.6} for the first.
Independence alone does not forbid it; but one and the same white noise, facing the same slope,
cannot give both.
Even a drift peculiar to each trial, which would make the standard deviation grow as $k$,
would give only 12: the first spike must also be better held,
for instance by a steeper climb at the start of the pulse.
(And 50 is a ratio of means over different cells, not the mean of a ratio.)}}
@z

@x
\answer{b-when-dt-doubles}{}
@y
\answer{b-when-dt-doubles}{%
\fr{À chaque pas, la membrane libre garde $1-\Delta t/\tau$ de son écart et reçoit une secousse
d'écart-type $R\,b\,\Delta t/\tau$.
En régime permanent, $\sigma_V^2=(1-\Delta t/\tau)^2\sigma_V^2+(R\,b\,\Delta t/\tau)^2$, d'où}
\en{At each step the free membrane keeps $1-\Delta t/\tau$ of its distance from rest and receives
a jolt of standard deviation $R\,b\,\Delta t/\tau$.
In the steady state, $\sigma_V^2=(1-\Delta t/\tau)^2\sigma_V^2+(R\,b\,\Delta t/\tau)^2$,
which gives}
\formula{\sigma_V=R\,b\,\sqrt{\Delta t\over2\tau-\Delta t}.}
\fr{En passant de \num{0.5} à 1~ms,
$b$ est multiplié par $\sqrt{(\num{0.5}/\num{59.5})\times59}=\num{0.704}$, à peu près $1/\sqrt2$ :
100~pA deviennent \num{70.4}~pA.
Diviser par 2 serait traiter le hasard comme une quantité qui s'accumule en ligne droite.

Pour $\sigma_V=\num{0.5}$~mV, $b=(\num{0.5}/\num{0.13})\sqrt{119}\approx42$~pA à \num{0.5}~ms et
$b=(\num{0.5}/\num{0.13})\sqrt{59}\approx\num{29.5}$~pA à 1~ms.
Avec \cmd{--b=42} puis \cmd{--b=29.5},
les valeurs \cmd{4:course-sd-2} et \cmd{4:course-sd-3} donnent bien \num{0.50},
à un ou deux pour cent près.}
\en{In going from \num{0.5} to 1~ms,
$b$ is multiplied by $\sqrt{(\num{0.5}/\num{59.5})\times59}=\num{0.704}$, nearly $1/\sqrt2$:
100~pA become \num{70.4}~pA.
To divide by 2 would be to treat chance as a quantity that adds up in a straight line.

For $\sigma_V=\num{0.5}$~mV, $b=(\num{0.5}/\num{0.13})\sqrt{119}\approx42$~pA at \num{0.5}~ms and
$b=(\num{0.5}/\num{0.13})\sqrt{59}\approx\num{29.5}$~pA at 1~ms.
With \cmd{--b=42} then \cmd{--b=29.5},
the values \cmd{4:course-sd-2} and \cmd{4:course-sd-3} do give \num{0.50},
to within a per cent or two.}}
@z

@x
\answer{conclude}{}
@y
\answer{conclude}{%
\fr{Le modèle explique l'essentiel, et qualitativement :
un même neurone, avec un même bruit interne,
répond de façon reproductible à un courant qui fluctue,
et pas à un courant constant de même moyenne attendue.
Sur \val{4:noises}~bruits, à la fin du créneau,
la distance médiane au plus proche potentiel d'action d'un autre essai est de \val{4:late-2}~ms
sous un bruit gelé, et de \val{4:late-1}~ms sous un courant constant.

Le mécanisme tient en deux points. Sous courant constant,
le potentiel aborde le seuil presque à plat : un petit bruit fait un grand retard.
Et rien ne corrige ce retard, chaque intervalle ajoute le sien,
la dispersion croît comme $\sqrt k$.
Sous un courant qui fluctue, les montées raides traversent le seuil vite,
si bien que le bruit a peu de prise ; et elles rassemblent les essais,
qui oublient leurs écarts en quelques $\tau$.

Il n'explique pas les nombres :
la précision du premier potentiel d'action et l'étalement du dernier ne s'obtiennent pas ensemble.
Le contraste demande une moyenne juste au-dessus de la rhéobase, ce que l'article ne trouve pas.
Il ignore l'adaptation, les canaux, la lenteur possible du bruit ;
il ne dit pas d'où vient ce bruit, ni ce qui arrive dans un cerveau entier,
où les synapses ne sont pas bloquées.

Les neurones répondent donc de façon reproductible aux signaux dynamiques, en ce sens précis :
ils en datent les transitoires.
Cela rend \emph{possible} un code par les instants, à la milliseconde.
Cela ne prouve pas que le cerveau s'en serve :
un raster bien aligné dit ce qu'un neurone peut transmettre, non ce que les suivants en lisent,
et un code par la fréquence reste compatible avec ces données.}
\en{The model explains what matters most, and qualitatively:
one neuron, with the same internal noise, responds repeatably to a fluctuating current,
and not to a constant one of the same expected mean.
Over \val{4:noises}~noises, at the end of the pulse,
the median distance to the nearest spike of another trial is \val{4:late-2}~ms under a frozen
noise, and \val{4:late-1}~ms under a constant current.

The mechanism has two parts. Under a constant current the potential comes to the threshold almost
level: a small noise makes a long delay.
And nothing corrects the delay, each interval adds its own, the spread grows as $\sqrt k$.
Under a fluctuating current, steep rises go through the threshold fast,
so that noise has little hold; and they gather the trials,
which forget their differences within a few $\tau$.

It does not explain the numbers:
the precision of the first spike and the spread of the last cannot be had together.
The contrast needs a mean just above the rheobase, which the paper does not find.
The model knows nothing of adaptation, of channels, of a noise that might be slow;
nor does it say where that noise comes from, or what happens in a whole brain,
where synapses are not blocked.

So neurons respond repeatably to dynamic signals, in this precise sense: they date their transients.
This makes a code by spike times \emph{possible}, to the millisecond.
It does not prove that the brain uses one:
a well-aligned raster tells what a neuron can convey, not what the next ones read in it,
and a rate code remains compatible with these data.}}
@z
