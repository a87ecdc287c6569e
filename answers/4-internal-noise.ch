@x
\answer{4.1}{}
@y
\answer{4.1}{%
\fr{D'après la formule~\eqref{course-internal}, il faut garder $b\sqrt{\Delta t/(2\tau-\Delta t)}$. En passant de \num{0.5} à 1~ms, $b$ est multiplié par $\sqrt{(\num{0.5}/\num{59.5})\times59}=\num{0.704}$, à peu près $1/\sqrt2$ : 100~pA deviennent \num{70.4}~pA. Diviser par 2 serait traiter le hasard comme une quantité qui s'accumule en
ligne droite.

Pour $\sigma_V=\num{0.5}$~mV, $b=(\num{0.5}/\num{0.13})\sqrt{119}\approx42$~pA à \num{0.5}~ms et $b=(\num{0.5}/\num{0.13})\sqrt{59}\approx\num{29.5}$~pA à 1~ms. Avec \cmd{--b=42} puis \cmd{--b=29.5}, les lignes \cmd{4:course-sd-2} et \cmd{4:course-sd-3} de \file{values.tex} donnent bien \num{0.50}.}
\en{According to formula~\eqref{course-internal}, $b\sqrt{\Delta t/(2\tau-\Delta t)}$ must be kept. Going from \num{0.5} to 1~ms, $b$ is multiplied by $\sqrt{(\num{0.5}/\num{59.5})\times59}=\num{0.704}$, nearly $1/\sqrt2$: 100~pA become \num{70.4}~pA. To divide by 2 would be to treat chance as a quantity that adds up in a straight
line.

For $\sigma_V=\num{0.5}$~mV, $b=(\num{0.5}/\num{0.13})\sqrt{119}\approx42$~pA at \num{0.5}~ms and $b=(\num{0.5}/\num{0.13})\sqrt{59}\approx\num{29.5}$~pA at 1~ms. With \cmd{--b=42} then \cmd{--b=29.5}, the lines \cmd{4:course-sd-2} and \cmd{4:course-sd-3} of \file{values.tex} do give \num{0.50}.}}
@z

@x
\answer{4.2}{}
@y
\answer{4.2}{%
\fr{$I_0=125$~pA et $\sigma=100$~pA donnent \val{4:yours-count} potentiels d'action. C'est presque le réglage de la question 3.8 ; la moyenne est un peu plus basse, car le compte ne porte plus sur vingt-cinq bruits frais mais sur un seul bruit gelé, qui se trouve être généreux.

Le bruit interne change peu le compte : avec \cmd{--I-0=125 --sigma=100}, essayez \cmd{--sigma-V=0} ; il s'en faut d'un potentiel d'action environ. Les fluctuations du courant déplacent le potentiel d'environ \val{3:free-theory}~mV, dix fois plus que le bruit interne. Celui-ci compterait le plus si $I_0$ était juste sous
la rhéobase et le bruit externe faible : le neurone, sinon muet, tirerait alors par lui seul.}
\en{$I_0=125$~pA and $\sigma=100$~pA give \val{4:yours-count} spikes. This is almost the setting of question 3.8; the mean is a little lower, because we no longer count over twenty-five fresh noises but over a single frozen one, which happens to be generous.

The internal noise hardly changes the count: with \cmd{--I-0=125 --sigma=100}, try \cmd{--sigma-V=0}; the difference is about one spike. The fluctuations of the current move the potential by about \val{3:free-theory}~mV, ten times more than the internal noise. The latter would count most if $I_0$ were just below
the rheobase and the external noise weak: the neuron, otherwise silent, would then fire by it alone.}}
@z

@x
const double your_mean = 100; /* $I_0$, pA */
const double your_sigma = 50; /* $\sigma$, pA */
@y
const double your_mean = 125; /* $I_0$, pA */
const double your_sigma = 100; /* $\sigma$, pA */
@z

@x
\answer{4.3}{}
@y
\answer{4.3}{%
\fr{Le nombre de potentiels d'action croît avec $I_0$ (\figref{4-mean}, à droite). La reproductibilité, elle, ne suit pas : il y a des colonnes à toutes les lignes. C'est l'écart-type du courant qui les fait, non sa moyenne ; l'article ne trouve pas non plus d'effet systématique de la moyenne.

À 100~pA, le neurone passe sous silence les fluctuations trop faibles : seules les plus fortes montées passent le seuil. Il répond en détecteur, rarement. Celles qui ne font qu'effleurer le seuil réussissent à certains essais et non à d'autres, selon le bruit interne : ce sont les colonnes trouées. À 250~pA, au contraire, la moyenne fait
tirer à elle seule, les fluctuations ne font plus que placer les potentiels d'action, et les colonnes se brouillent par endroits, avant qu'un creux du courant ne les remette d'accord.}
\en{The number of spikes grows with $I_0$ (\figref{4-mean}, right). Their repeatability does not follow: there are columns in every row. It is the standard deviation of the current that makes them, not its mean; the paper finds no systematic effect of the mean either.

At 100~pA the neuron passes over the fluctuations that are too weak: only the strongest rises get past the threshold. It responds like a detector, seldom. Those that only graze the threshold succeed in some trials and not in others, as the internal noise decides: these are the columns with gaps. At 250~pA, on the contrary, the mean is
enough to make it fire, the fluctuations only place the spikes, and the columns blur in places, until a trough of the current brings them back into agreement.}}
@z

@x
\answer{4.4}{}
@y
\answer{4.4}{%
\fr{Il ne reste que la fréquence : rien sous la rhéobase, puis une cadence qui croît avec $I_0$, et aucun instant imposé. Les colonnes se défont toujours de gauche à droite. La pente au seuil est $dV/dt=(V_\infty-V_{\rm th})/\tau=R\,(I_0-I_{\rm rh})/\tau$. Un écart $\sigma_V$ sur le potentiel devient un écart sur l'instant :}
\en{Only the rate remains: nothing below the rheobase, then a pace that grows with $I_0$, and no time imposed. The columns always come undone from left to right. The slope at threshold is $dV/dt=(V_\infty-V_{\rm th})/\tau=R\,(I_0-I_{\rm rh})/\tau$. A deviation $\sigma_V$ of the potential becomes a deviation in time:}
\formula{\sigma_t\approx{\sigma_V\over dV/dt}={\tau\,\sigma_V\over R\,(I_0-I_{\rm rh})}.}
\fr{À 250~pA, la pente est de \num{0.52}~mV/ms et $\sigma_t$ vaut 1~ms. À 150~pA, elle n'est plus que de \num{0.083}, et $\sigma_t$ vaut 6~ms ; le programme mesure \val{4:dc-first}. Tout près de la rhéobase la pente s'annule : le potentiel rampe sous le seuil, c'est le bruit seul qui choisit l'instant, et la formule, qui diverge,
dit qu'elle ne s'applique plus.}
\en{At 250~pA the slope is \num{0.52}~mV/ms and $\sigma_t$ is 1~ms. At 150~pA it is only \num{0.083}, and $\sigma_t$ is 6~ms; the program measures \val{4:dc-first}. Very close to the rheobase the slope vanishes: the potential crawls below the threshold, the noise alone chooses the time, and the formula, by diverging,
says that it no longer applies.}}
@z

@x
\answer{4.5}{}
@y
\answer{4.5}{%
\fr{À l'œil, les colonnes se mêlent à partir du sixième ou du septième potentiel d'action : leur écart-type approche alors un sixième de l'intervalle, une douzaine de millisecondes. Avec $\sigma_V=\num{0.2}$~mV, elles tiennent jusqu'à la fin du créneau ; avec 1~mV, elles se mêlent dès le deuxième. Avec $\sigma_V=0$, tous les essais sont
identiques, comme au \chapref{2}.

L'écart-type du rang $k$ est à peu près $s\sqrt k$, où $s$ est proportionnel à $\sigma_V$. Le rang où il atteint une valeur donnée va donc comme $1/\sigma_V^2$ : quatre fois plus tôt si le bruit double, six fois plus tard à \num{0.2}~mV. Le brouillage ne disparaît jamais, il attend ; un créneau plus long le montrerait. Un jugement « à l'œil » dépend
du lecteur : dites votre critère.}
\en{Judging by eye, the columns mingle from the sixth or seventh spike on: their standard deviation is then close to a sixth of the interval, a dozen milliseconds. With $\sigma_V=\num{0.2}$~mV they hold until the end of the pulse; with 1~mV they mingle from the second on. With $\sigma_V=0$ all trials are
identical, as in \chapref{2}.

The standard deviation at rank $k$ is about $s\sqrt k$, where $s$ is proportional to $\sigma_V$. So the rank at which it reaches a given value goes as $1/\sigma_V^2$: four times earlier if the noise doubles, six times later at \num{0.2}~mV. The blur never disappears, it waits; a longer pulse would show it. A judgement “by eye” depends
on the reader: state your criterion.}}
@z

@x
\answer{4.6}{}
@y
\answer{4.6}{%
\fr{Avec d'autres graines, le courant et le hasard du neurone changent, donc la place et le nombre des colonnes ; mais il y en a toujours, et elles tiennent bien plus longtemps que celles du panneau~A. Certaines se dédoublent ou se trouent, puis la suivante est nette de nouveau. Quand $\sigma$ baisse, rien ne bascule : à 50~pA les colonnes sont encore nettes, à 25 elles s'épaississent, et sous une quinzaine de
picoampères on ne voit plus de différence avec le courant constant. Le bruit externe doit déplacer le potentiel nettement plus que ne le fait le bruit interne.

Tiennent le plus longtemps les colonnes que précède une montée raide et ample, souvent au sortir d'un creux : le potentiel est partout au-dessous du seuil, puis le traverse en quelques millisecondes. La pente y est forte, donc l'écart sur l'instant petit. Celle du tout début tient aussi, mais pour une autre raison : les essais n'ont pas
encore eu le temps de se séparer.}
\en{With other seeds the current and the neuron's chance change, hence the place and the number of the columns; but there always are some, and they hold far longer than those of panel~A. Some split or have gaps, then the next is clear again. When $\sigma$ goes down, nothing tips over: at 50~pA the columns are still clear, at 25 they thicken, and below fifteen
picoamperes or so no difference from the constant current is to be seen. The external noise must move the potential clearly more than the internal noise does.

The columns that hold out longest are those preceded by a steep and ample rise, often on the way out of a trough: the potential is everywhere below the threshold, then goes through it within a few milliseconds. The slope is steep there, hence the deviation in time small. The very first one holds too, but for another reason: the trials have not
yet had time to part.}}
@z

@x
\answer{4.7}{}
@y
\answer{4.7}{%
\fr{Le premier intervalle part de $V_L$, d'une membrane qui tremble déjà ; les suivants partent de $V_r$, sans incertitude, après la période réfractaire. Rien n'oblige leurs variances à être égales. Si $s_1$ est l'écart-type du premier potentiel d'action et $s$ celui d'un intervalle, et si les intervalles sont indépendants,}
\en{The first interval starts from $V_L$, with a membrane that is already trembling; the next ones start from $V_r$, without uncertainty, after the refractory period. Nothing obliges their variances to be equal. If $s_1$ is the standard deviation of the first spike and $s$ that of an interval, and if the intervals are independent,}
\formula{s_k^2=s_1^2+(k-1)\,s^2.}
\fr{Ici $s\approx s_1$ : les deux montées durent plus de $2\tau$, le départ est oublié, et le seuil est traversé avec la même pente. D'où $\sqrt k$, et un rapport de \num{3.5} pour $k=12$.

Un rapport de 50 demanderait $s\approx15\,s_1$, soit 9~ms par intervalle contre \num{0.6} pour le premier. L'indépendance seule ne l'interdit pas ; mais un même bruit blanc, devant la même pente, ne peut donner les deux. Donc ce n'est pas compatible avec des intervalles indépendants \emph{et} un premier intervalle de même nature. Même une dérive
propre à chaque essai, en $k$, ne donnerait que 12 : il faut aussi que le premier potentiel d'action soit tenu par autre chose, par exemple une montée plus raide au début du créneau.}
\en{Here $s\approx s_1$: both climbs last more than $2\tau$, the start is forgotten, and the threshold is crossed with the same slope. Hence $\sqrt k$, and a ratio of \num{3.5} for $k=12$.

A ratio of 50 would require $s\approx15\,s_1$, that is, 9~ms for an interval against \num{0.6} for the first. Independence alone does not forbid it; but one and the same white noise, facing the same slope, cannot give both. So it is not compatible with independent intervals \emph{and} a first interval of the same nature. Even a drift
particular to each trial, as $k$, would give only 12: the first spike must also be held by something else, for instance a steeper climb at the start of the pulse.}}
@z

@x
\answer{4.8}{}
@y
\answer{4.8}{%
\fr{Le modèle explique l'essentiel, et qualitativement : un même neurone, avec un même hasard interne, répond de façon reproductible à un courant qui fluctue et pas à un courant constant. Vers la fin du créneau, la distance médiane d'un potentiel d'action au plus proche d'un autre essai est de \val{4:frozen-gap}~ms sous le bruit gelé, et de \val{4:dc-gap}~ms sous le courant constant.

Le mécanisme tient en deux points. Sous courant constant, le potentiel aborde le seuil presque à plat : un petit bruit fait un grand retard. Et rien ne corrige ce retard, chaque intervalle ajoute le sien, la dispersion croît comme $\sqrt k$. Sous un courant qui fluctue, les montées raides traversent le seuil vite, si bien que le bruit a peu de
prise ; et elles rassemblent les essais, qui oublient leurs écarts en quelques $\tau$.

Il n'explique pas les nombres : la précision du premier potentiel d'action et l'étalement du dernier ne s'obtiennent pas ensemble. Il ignore l'adaptation, les canaux, la lenteur possible du bruit ; il ne dit pas non plus d'où vient ce bruit, ni ce qui arrive dans un cerveau entier, où les synapses ne sont pas bloquées.

Les neurones « préfèrent » donc les signaux dynamiques, en ce sens précis : ils en datent les transitoires. Cela rend \emph{possible} un code par les instants, à la milliseconde. Cela ne prouve pas que le cerveau s'en serve : un raster bien aligné dit ce qu'un neurone peut transmettre, non ce que les suivants en lisent, et un code par la
fréquence reste compatible avec ces données.}
\en{The model explains what matters most, and qualitatively: one neuron, with one internal chance, responds repeatably to a fluctuating current and not to a constant one. Towards the end of the pulse, the median distance from a spike to the nearest one of another trial is \val{4:frozen-gap}~ms under the frozen noise, and \val{4:dc-gap}~ms under the constant current.

The mechanism has two parts. Under a constant current, the potential comes to the threshold almost level: a small noise makes a long delay. And nothing corrects the delay, each interval adds its own, the spread grows as $\sqrt k$. Under a fluctuating current, steep rises go through the threshold fast, so that noise has little
hold; and they gather the trials, which forget their differences within a few $\tau$.

It does not explain the numbers: the precision of the first spike and the spread of the last cannot be had together. It knows nothing of adaptation, of channels, of a noise that might be slow; nor does it say where that noise comes from, or what happens in a whole brain, where synapses are not blocked.

So neurons do “prefer” dynamic signals, in this precise sense: they date their transients. This makes a code by spike times \emph{possible}, to the millisecond. It does not prove that the brain uses one: a well-aligned raster tells what a neuron can convey, not what the next ones read in it, and a rate code remains
compatible with these data.}}
@z
