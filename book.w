% A Reliable Neuron, Step by Step: the book. Its chapters are in chapters/.

\coverpage
  {\bi{Un neurone fiable, pas à pas}{A Reliable Neuron, Step by Step}}
  {\bi{Reproduire Mainen et Sejnowski (1995) en C}{Reproducing Mainen \& Sejnowski (1995) in C}}
  {\bi{Par les mainteneurs du projet}{By the project's maintainers}}
  {\bi{Ce livre est un programme. Chaque nombre et chaque figure qu'il montre ont été
     calculés par le code imprimé à côté. Le code est sous licence MIT, le texte et les
     figures sous licence \hbox{CC BY-SA} 4.0.}%
    {This book is a program. Every number and every figure in it was computed by the code
     printed beside it. The code is under the MIT licence, the text and the figures under
     \hbox{CC BY-SA} 4.0.}}
  {\bi{neurone, programmation lettrée, fiabilité, CWEB}{neuron, literate programming, reliability, CWEB}}

@s size_t int
@s uint32_t int
@s uint64_t int
@s int32_t int
@s int64_t int
@s va_list int

@* \bi{Préface}{Preface}.
\fr{Donnez deux fois le même courant constant à un neurone du cortex : ses premiers
potentiels d'action tombent presque au même instant, puis les deux réponses se séparent.
Donnez-lui deux fois le même courant, mais cette fois agité au hasard : les réponses
coïncident, à la milliseconde près. Zachary Mainen et Terrence Sejnowski l'ont montré
en 1995 \cite{ms95}. La machine qui semblait bruyante ne l'était que faute d'avoir quelque
chose à dire.}
\en{Give a neuron of the cortex the same constant current twice: its first spikes
fall at almost the same instants, then the two responses drift apart. Give it twice the
same current, but this time a randomly fluctuating one: the responses coincide, to the
millisecond. Zachary Mainen and Terrence Sejnowski showed this in 1995 \cite{ms95}. The
machine that looked noisy merely had nothing to say.}

@i chapters/A-random.w
@i chapters/B-workshop.w
@i chapters/D-reading.w

@* Index.
\fr{Les nombres renvoient aux sections ; ceux qui sont soulignés, à la définition.}
\en{Numbers refer to sections; an underlined one is where the entry is defined.}
