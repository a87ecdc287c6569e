@x
\answer{coalesced-pairs}{}
@y
\answer{coalesced-pairs}{%
\fr{Il y a $N(N-1)/2$ paires : la seconde boucle part de $i+1$,
de sorte que chaque paire ne soit vue qu'une fois et qu'aucun essai ne rencontre lui-même.}
\en{There are $N(N-1)/2$ pairs: the second loop starts from $i+1$,
so that each pair is seen only once and no trial meets itself.}}
@z

@x
  (void) N, (void) last, (void) within;
  return 0; /* \bi{à compter}{to be counted} */
@y
  double together = 0;
  for (size_t i = 0; i < N; i++)
    for (size_t j = i + 1; j < N; j++)
      if (fabs(last[i] - last[j]) < within) together++;
  return together/((double) N*(double) (N - 1)/2);
@z

@x
\answer{late-again}{}
@y
\answer{late-again}{%
\fr{Ni l'un ni l'autre n'est évident :
la sortie est raide ($35/\tau$~mV/ms), le passage l'est moins ($10/\tau$),
ce qui grossit le retard \num{3.5}~fois ;
mais la fuite, pendant une fois et demie $\tau$, le divise par \num{4.5}.
Il reste \num{0.781}~ms.}
\en{Neither is obvious: the release is steep ($35/\tau$~mV/ms),
the crossing less so ($10/\tau$), which makes the delay \num{3.5} times larger;
but the leak, over one and a half $\tau$, divides it by \num{4.5}.
What is left is \num{0.781}~ms.}}
@z

@x
  (void) after, (void) next, (void) free;
  return late; /* \bi{rien ne s'oublie}{nothing is forgotten} */
@y
  return late*(after - cell.V_r)/(next - cell.V_th)*portable_exp(-free/cell.tau);
@z

@x
\answer{why-zero}{}
@y
\answer{why-zero}{%
\fr{Sous un courant constant, $V_\infty$ est le même à la libération et au passage,
et le temps libre est $s=\tau\ln[(V_\infty-V_r)/(V_\infty-V_{\rm th})]$.
Donc $e^{-s/\tau}=(V_\infty-V_{\rm th})/(V_\infty-V_r)$,
et $g=1$, exactement : un retard reste ce qu'il est.
Sans formule : si l'on décale tout un essai,
le courant qu'il reçoit est le même, car un courant constant n'a pas d'heure.
L'essai décalé est donc une solution aussi bonne que l'autre, et rien ne les rapproche.
Il faut que le courant change pour que le retard ait un sens.}
\en{Under a constant current, $V_\infty$ is the same at the release and at the crossing,
and the free time is $s=\tau\ln[(V_\infty-V_r)/(V_\infty-V_{\rm th})]$.
So $e^{-s/\tau}=(V_\infty-V_{\rm th})/(V_\infty-V_r)$, and $g=1$, exactly: a delay stays what it is.
Without a formula: if a whole trial is shifted, the current it receives is the same,
for a constant current does not know what time it is.
So the shifted trial is as good a solution as the other, and nothing draws them together.
The current must change for being late to have a meaning.}}
@z

@x
\answer{average-before}{}
@y
\answer{average-before}{%
\fr{L'indice |at[i] - lag| ne doit pas sortir du vecteur :
puisque les indices sont sans signe, on compare avant de soustraire.
Ici le potentiel d'action à l'échantillon~1 n'a rien deux échantillons avant lui ;
il reste 50 et 10, dont la moyenne est 30~pA.}
\en{The index |at[i] - lag| must not leave the vector:
since indices have no sign, one compares before subtracting.
Here the spike at sample~1 has nothing two samples before it;
50 and 10 are left, whose average is 30~pA.}}
@z

@x
  double sum = 0, counted = (double) m; /* \bi{à compter}{to be counted} */
  (void) n, (void) at, (void) lag;
  for (size_t i = 0; i < m; i++) sum += I[0];
@y
  double sum = 0, counted = 0;
  for (size_t i = 0; i < m; i++)
    if (at[i] >= lag && at[i] - lag < n) sum += I[at[i]-lag], counted++;
@z

@x
\answer{what-it-prefers}{}
@y
\answer{what-it-prefers}{%
\fr{Il faudrait jouer la moyenne elle-même, assez forte :
un creux d'une vingtaine de millisecondes, puis une montée raide.
Le creux éloigne du seuil tous les essais, où qu'ils en soient,
et empêche un potentiel d'action prématuré ;
la montée fait franchir le seuil avec une forte pente, donc avec peu de gigue.
D'un courant constant, la moyenne ne dit rien :
l'écart à $I_0$ y est nul partout, et pourtant le neurone tire.
Et si un neurone répondait autant aux montées qu'aux descentes, la moyenne des deux serait plate :
elle ne voit que ce qui ne s'annule pas.}
\en{One should play the average itself, strong enough:
a trough of some twenty milliseconds, then a steep rise.
The trough takes all trials away from threshold, wherever they were, and prevents an early spike;
the rise has the threshold crossed with a strong slope, hence with little jitter.
Of a constant current the average says nothing:
the difference from $I_0$ is zero everywhere, and yet the neuron fires.
And if a neuron responded to falls as much as to rises, the average of both would be flat:
it sees only what does not cancel out.}}
@z

@x
\answer{why-harmonics}{}
@y
\answer{why-harmonics}{%
\fr{À $f=mf_0$, avec $m$ entier :
entre deux potentiels d'action la sinusoïde fait juste $m$ tours, et chacun retrouve la même phase.
Parmi toutes les phases possibles,
les essais choisissent celle où le courant monte au passage du seuil :
celui qui arrive tôt rencontre un courant plus faible et attend,
celui qui arrive tard un courant plus fort et se presse.
Alors $g<1$ à chaque intervalle, et $\lambda<0$.
À $\frac32f_0$, deux potentiels d'action successifs tombent sur des phases opposées :
le premier gagne ce que le second perd, $\lambda$ est presque nul et les essais s'éloignent.
Plus $m$ est grand, plus la membrane filtre la sinusoïde : les pics baissent.}
\en{At $f=mf_0$, with $m$ whole:
between two spikes the sinusoid makes just $m$ turns, and each spike meets the same phase.
Among all possible phases,
the trials choose the one where the current rises as threshold is crossed:
whoever arrives early meets a weaker current and waits,
whoever arrives late a stronger one and hurries.
Then $g<1$ at each interval, and $\lambda<0$.
At $\frac32f_0$, two successive spikes fall on opposite phases:
the first gains what the second loses, $\lambda$ is almost zero and trials drift apart.
The larger $m$, the more the membrane filters the sinusoid: the peaks come down.}}
@z
