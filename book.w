% A Reliable Neuron, Step by Step: the book. Its chapters are in chapters/;
% a new one needs its file there and one line among the lines that include them below.

\coverpage
  {\bi{Un neurone fiable, pas à pas}{A Reliable Neuron, Step by Step}}
  {\bi{Reproduire Mainen et Sejnowski (1995) en C}{Reproducing Mainen \& Sejnowski (1995) in C}}
  {\bi{L'équipe du projet}{The project's maintainers}}
  {\bi{Ce livre est un programme.
     Chaque figure, et chaque nombre mesuré, vient des programmes qui y sont imprimés.
     Le code est sous licence MIT, le texte et les figures sous licence \hbox{CC BY-SA 4.0}.}%
    {This book is a program.
     Every figure, and every measured number, comes from the programs printed in it.
     The code is under the MIT licence, the text and the figures under \hbox{CC BY-SA 4.0}.}}
  {\bi{neurone, fiabilité, bruit gelé, programmation lettrée, CWEB}%
    {neuron, reliability, frozen noise, literate programming, CWEB}}

% Who hands in the report, and which group: \auteurs{Ada, Alan, groupe 3}
\auteurs{}

@s size_t int
@s uint32_t int
@s uint64_t int
@s int32_t int
@s int64_t int
@s va_list int
@s _Noreturn int

@* \bi{Préface}{Preface}.
\fr{Injectez deux fois le même courant constant dans un neurone du cortex.
Ses premiers potentiels d'action tombent presque aux mêmes instants,
puis les deux réponses se séparent.
Recommencez avec un courant qui fluctue au hasard, mais deux fois de la même façon :
les réponses coïncident alors, à la milliseconde près, jusqu'au bout.
Zachary Mainen et Terrence Sejnowski l'ont montré en 1995 \cite{ms95}.
On attendait l'inverse : que le courant le plus calme donne la réponse la plus fidèle.}
\en{Inject the same constant current twice into a neuron of the cortex.
Its first spikes fall at almost the same instants, and then the two responses drift apart.
Now try a current that fluctuates at random, but in the same way both times:
the responses agree to within about a millisecond, right to the end.
Zachary Mainen and Terrence Sejnowski showed this in 1995 \cite{ms95}.
One would have bet on the opposite:
that the quietest current would give the most faithful response.}
@^Mainen, Zachary@>
@^Sejnowski, Terrence@>
\showagain{4-figure1}%
  {La première figure de Mainen et Sejnowski, refaite avec le neurone de ce livre
   (c'est la \figref{4-figure1}).
   À gauche, un courant constant ; à droite, un courant qui fluctue, le même à chaque essai.}%
  {The first figure of Mainen and Sejnowski, redone with the neuron of this book
   (it is \figref{4-figure1}).
   Left, a constant current; right, a current that fluctuates, the same in every trial.}

@ \fr{Voici cette expérience, refaite par un programme que vous allez lire.
Chaque présentation du courant est un \term{essai}.
Chaque trait vertical, dans le tableau du milieu,
est un \term{potentiel d'action}, ou \term{spike} :
la décharge brève par laquelle un neurone parle aux autres.
Un tel tableau, une ligne par essai, un trait par potentiel d'action, s'appelle un \term{raster}.
À gauche, les traits des vingt-cinq essais partent presque alignés et finissent dispersés.
À droite, ils forment des colonnes presque jusqu'au bout.
Le courant de droite a été tiré au sort, mais une seule fois :
c'est une seule \term{réalisation} d'un bruit, rejouée à chaque essai.
Et ce qui diffère d'un essai à l'autre, des deux côtés,
ce sont les petits hasards du neurone lui-même.}
\en{Here is that experiment, redone by a program you are about to read.
Each presentation of the current is a \term{trial}.
Each vertical tick in the middle panel is an \term{action potential}, or \term{spike}:
the brief discharge by which a neuron signals to others.
A panel like this one, a row for each trial and a tick for each spike, is called a \term{raster}.
On the left, the ticks of the twenty-five trials start nearly in line and end up scattered.
On the right, they form columns almost to the end.
The current on the right was drawn at random, but only once:
it is a single \term{realisation} of a noise, replayed in every trial.
What differs from trial to trial, on both sides, is the neuron's own small randomness.}
@^\bi{raster}{raster}@>
@^\bi{essai}{trial}@>
@^\bi{potentiel d'action}{action potential}@>
@^\bi{réalisation d'un bruit}{realisation of a noise}@>

@ \fr{À la fin du livre,
vous aurez refait cette figure avec un neurone dont vous connaîtrez chaque ligne.
Vous saurez pourquoi le résultat est vrai, jusqu'où il l'est,
et ce que ce modèle, l'un des plus simples qui soient, ne sait pas imiter.
En chemin, vous aurez appris à faire d'une équation un programme,
à mesurer l'erreur d'une méthode de calcul,
à fabriquer un bruit que l'on peut rejouer,
et à ne croire un simulateur qu'après l'avoir comparé à une formule.}
\en{By the end of the book you will have redone this figure with a neuron whose every line you know.
You will know why the result holds, how far it holds,
and what this model, one of the simplest there are, cannot imitate.
On the way you will have learnt to turn an equation into a program,
to measure the error of a numerical method,
to make noise that can be replayed,
and to believe a simulator only after comparing it with a formula.}

@ \fr{Chaque chapitre ajoute une idée au précédent.}
\en{Each chapter adds one idea to the one before.}
\begingroup\tablewhole\tablewidths{.1}{.46}{.44}
\thead{\bi{chapitre}{chapter}}{\bi{son idée}{its idea}}%
  {\bi{ce que vous y construisez}{what you build there}}
\trow{\chapnum{1}}{\bi{Le temps, rangé dans un vecteur, et trois courants à injecter}%
  {Time, laid out in a vector, and three currents to inject}}%
  {\bi{une impulsion, un créneau, une sinusoïde}{an impulse, a pulse, a sinusoid}}
\trow{\chapnum{2}}{\bi{Un neurone : une équation, un seuil, une remise à zéro}%
  {A neuron: one equation, a threshold, a reset}}%
  {\bi{le modèle intègre-et-tire à fuite, et de quoi le croire}%
   {the leaky integrate-and-fire model, and reasons to believe it}}
\trow{\chapnum{3}}{\bi{Le bruit de l'expérimentateur}{The experimenter's noise}}%
  {\bi{un courant qui fluctue, frais à chaque essai ou gelé}%
   {a current that fluctuates, fresh in each trial or frozen}}
\trow{\chapnum{4}}{\bi{Le bruit du neurone lui-même}{The neuron's own noise}}%
  {\bi{la figure de la première page}{the figure of the first page}}
\trow{\chapnum{5}}{\bi{Mesurer ce que l'œil jugeait}{Measuring what the eye judged}}%
  {\bi{la fiabilité et la précision, comme l'article les mesure}%
   {reliability and precision, as the paper measures them}}
\trow{\chapnum{6}}{\bi{Expliquer}{Explaining}}%
  {\bi{pourquoi un bruit gelé rend le neurone fiable, et quand il n'y aide plus}%
   {why frozen noise makes a neuron reliable, and when it stops helping}}
\trow{\chapnum{7}}{\bi{Aller vite, puis trouver les limites}{Going fast, then finding the limits}}%
  {\bi{des cartes de milliers d'essais, et un neurone plus riche}%
   {maps of thousands of trials, and a richer neuron}}
\tableend\endgroup
\fr{L'\appref{A} fabrique les nombres aléatoires, l'\appref{B} l'outillage commun,
l'\appref{C} les fonctions exactes ; on peut suivre le cours sans les ouvrir.}
\en{\Appref{A} makes the random numbers, \appref{B} the common tools,
\appref{C} the exact functions; you can follow the course without opening them.}

@*1 \bi{Trois chemins}{Three routes}.
\fr{Chaque chapitre est d'abord un \term{récit} :
la science, la méthode, et les seules lignes de C qui les disent.
Viennent ensuite ses \term{coulisses}, en plus petit : ce que le programme emprunte,
ses options, l'écriture de ses fichiers.
Le récit n'a jamais besoin des coulisses.
Choisissez votre chemin d'après le temps que vous avez.}
\en{Each chapter is first a \term{story}: the science, the method,
and only those lines of C that express them.
Then comes its \term{backstage}, in smaller type: what the program borrows,
its options, the writing of its files.
The story never needs the backstage.
Choose your route by the time you have.}

@ \seclabel{route-session}%
\fr{{\bf La séance, trois heures.}
Les dix-huit QUESTIONS du cours, et une seule boucle de C, celle du neurone.
La veille, répondez à la QUESTION \qnum{paper} en lisant l'article.}
\en{{\bf The session, three hours.}
The eighteen QUESTIONs of the course, and a single loop of C, the neuron's.
The day before, answer QUESTION \qnum{paper} as you read the paper.}
\begingroup\tablewhole\tablewidths{.14}{.5}{.36}
\thead{\bi{temps}{time}}{\bi{à partir des sections}{from sections}}{QUESTIONs}
\trow{20 min}{\chapref{1}: \secnum{1-time}, \secnum{1-pulse}, \secnum{1-stimuli}}%
  {\qnum{paper},
  \qnum{two-speeds},
  \qnum{right-pulse}}
\trow{35 min}{\chapref{2}: \secnum{2-equation}, \secnum{2-naive},
\secnum{2-responses}, \secnum{2-fi}, \secnum{2-identical}}%
  {\qnum{resistance},
  \qnum{current-rate},
  \qnum{too-alike}}
\trow{65 min}{\chapref{3}: \secnum{3-noise}, \secnum{3-frozen},
\secnum{3-flaw}, \secnum{3-paper}, \secnum{3-strength}}%
  {\qnum{is-it-the-paper-s-noise},
  \qnum{closer},
  \qnum{fresh-repeatable},
  \qnum{frozen-why},
  \qnum{generator},
  \qnum{ten-spikes}}
\trow{60 min}{\chapref{4}: \secnum{4-noise}, \secnum{4-figure1},
\secnum{4-mean}, \secnum{4-panels}, \secnum{4-many}, \secnum{4-paper}}%
  {\qnum{ten-spikes-internal},
  \qnum{role-of-mean},
  \qnum{role-of-mean-alone},
  \qnum{panel-a},
  \qnum{panel-b},
  \qnum{conclude}}
\tableend\endgroup
\fr{Comptez dix minutes par QUESTION, lecture et figure comprises.
De chaque section de la liste, lisez jusqu'au titre suivant, le texte et les figures ;
laissez le C, sauf la première boucle du \chapref{2}
et les lignes qu'une QUESTION demande de lire ou de changer.
Le \chapref{5} et les suivants sont pour plus tard.}
\en{Allow ten minutes for each QUESTION, reading and figure included.
From each section of the list read on to the next title, text and figures;
skip the C, except for the first loop of \chapref{2}
and the lines that a QUESTION asks you to read or change.
Everything from \chapref{5} on is for later.}

@ \fr{{\bf Deux jours.}
Tous les récits, dans l'ordre, et toutes les QUESTIONS essentielles ou conseillées :
à peu près une demi-journée par chapitre.
Les coulisses et les annexes attendront.

{\bf Tout.}
Une semaine de travail.
Lisez les coulisses d'un chapitre quand vous voulez changer son programme,
et l'\appref{F} quand vous voulez en ajouter un.}
\en{{\bf Two days.}
All the stories, in order, with every essential or recommended QUESTION:
about half a day a chapter.
The backstages and the appendices can wait.

{\bf Everything.}
A week's work.
Read a chapter's backstage when you want to change its program,
and \appref{F} when you want to add one.}

@*1 \bi{Lire ce livre}{Reading this book}.
\fr{Un programme ordinaire est écrit pour la machine, avec quelques mots pour qui le lit.
Ici c'est le contraire : le livre est écrit pour vous, et la machine en extrait le programme.
Donald Knuth a nommé cela la \term{programmation lettrée} \cite{knuth84}.
Le code que vous lisez est celui qui a calculé la figure voisine.}
\en{An ordinary program is written for the machine, with a few words for whoever reads it.
Here it is the other way round:
the book is written for you, and the machine extracts the program from it.
Donald Knuth called this \term{literate programming} \cite{knuth84}.
The code you read is the code that computed the figure beside it.}
@^Knuth, Donald@>
@^\bi{programmation lettrée}{literate programming}@>

@ \fr{Le livre est fait de \term{sections} numérotées : un peu de texte qui dit pourquoi,
puis, souvent, quelques lignes de C.
Un morceau de programme qui n'y tiendrait pas reçoit un nom entre chevrons,
$\langle\,$Avance d'un pas$\,\rangle$, et une section à lui ;
le petit nombre qui suit le nom dit laquelle, et un clic y mène.
Lisez d'abord les noms, comme un sommaire.
Ne descendez dans le code que lorsque vous voulez savoir comment.}
\en{The book is made of numbered \term{sections}: a little text that says why,
then, often, a few lines of C.
A piece of program that would not fit there is given a name in angle brackets,
$\langle\,$Advance one step$\,\rangle$, and a section of its own;
the small number after the name says which, and a click takes you there.
Read the names first, as you would a table of contents.
Go down into the code only when you want to know how.}

@ \fr{{\bf Lire les signes.} Le C est imprimé avec quelques signes de mathématiques.
Les mots réservés sont en gras, les noms en italique,
les noms de fichiers en caractères de machine.}
\en{{\bf Read the signs.} C is printed with a few mathematical signs.
Reserved words are in bold, names in italics, file names in typewriter type.}
\tablewidths{.24}{.2}{.56}
\thead{\bi{imprimé}{printed}}{\bi{au clavier}{typed}}{\bi{veut dire}{means}}
\trow{$\langle\,$\bi{nom}{name}$\,\rangle\equiv$}{\cmd{@@<...@@>=}}%
  {\bi{ici commence le code de ce nom}{the code of this name starts here}}
\trow{$\langle\,$\bi{nom}{name}$\,\rangle\mathrel+\equiv$}{\cmd{@@<...@@>=}}%
  {\bi{ici il continue}{here it goes on}}
\trow{$\langle\,$\cmd{lif.c}$\,\rangle\equiv$}{\cmd{@@(lif.c@@>=}}%
  {\bi{un morceau du fichier \file{lif.c}}{a piece of the file \file{lif.c}}}
\trow{$x\K1$}{\cmd{x = 1}}{\bi{$x$ reçoit la valeur 1}{$x$ is given the value 1}}
\trow{$x\E1$, $x\I1$}{\cmd{x == 1}, \cmd{x != 1}}%
  {\bi{$x$ vaut-il 1 ? en diffère-t-il ?}{is $x$ equal to 1? different from it?}}
\trow{$x\Z1$, $x\G1$}{\cmd{x <= 1}, \cmd{x >= 1}}%
  {\bi{au plus, au moins}{at most, at least}}
\trow{$a\W b$, $a\V b$, $\R a$}{\cmd{a && b}, {\tt a \char124\char124\ b}, \cmd{!a}}%
  {\bi{et, ou, non}{and, or, not}}
\trow{$m\MG R$}{\cmd{m->R}}%
  {\bi{le champ $R$ de l'objet dont $m$ est l'adresse}%
  {field $R$ of the object whose address is $m$}}
\trow{|i++|, |i--|}{\cmd{i++}, \cmd{i--}}%
  {\bi{ajoute un à $i$, lui retire un}{adds one to $i$, takes one from it}}
\trow{|n % k|}{{\tt n \char37\ k}}%
  {\bi{le reste de la division de $n$ par $k$}{the remainder of $n$ divided by $k$}}
\trow{$a\XOR b$, $a\LL3$}{\cmd{a ^ b}, \cmd{a << 3}}%
  {\bi{bit à bit : ou exclusif, décalage de 3}{bit by bit: exclusive or, shift by 3}}
\trow{|1e-9|}{\cmd{1e-9}}{$10^{-9}$}
\trow{|0xff|, |0x1p-29|}{\cmd{0xff}, \cmd{0x1p-29}}%
  {\bi{en base seize : 255 ; 1 fois $2^{-29}$}{in base sixteen: 255; 1 times $2^{-29}$}}
\tableend

@ \fr{{\bf Le peu de C qu'il faut.} Si vous savez lire une boucle en Python, ce tableau suffit.
Deux différences comptent : une variable se déclare avec son type,
et la place qu'un vecteur occupe en mémoire doit être libérée.}
\en{{\bf Just enough C.} If you can read a loop in Python, this table is enough.
Two differences matter: a variable is declared with its type, and a vector's memory is given back.}
\tablewidths{.4}{.6}{0}
\theadtwo{Python}{\bi{C, comme ici}{C, as printed here}}
\trowtwo{\cmd{n = 0}}{|size_t n = 0;| \bi{(un entier, jamais négatif)}%
  {(a whole number, never negative)}}
\trowtwo{\cmd{dt = 0.5}}{|double dt = 0.5;|}
\trowtwo{\cmd{I = numpy.zeros(n)}}%
  {|double *I = vector_new(n);| \bi{et, à la fin,}{and, at the end,} |free(I);|}
\trowtwo{\cmd{for i in range(n):}}{|for (size_t i = 0; i < n; i++) { }|}
\trowtwo{\cmd{if x > 1: ... else: ...}}{|if (x > 1) { } else { }|}
\trowtwo{\cmd{a if x > 1 else b}}{|x > 1 ? a : b|}
\trowtwo{\cmd{cell.R}}%
  {|cell.R|, \bi{ou}{or} |m->R| \bi{si $m$ est l'adresse de l'objet}%
  {if $m$ is the object's address}}
\trowtwo{\cmd{def gain(f): return 2*f}}{|double gain(double f) { return 2*f; }|}
\trowtwo{\bi{une fonction en argument}{a function as argument}}%
  {|double largest(double gain(double f));|}
\trowtwo{\bi{rendre deux valeurs}{returning two values}}%
  {|step(&x);| \bi{où $\AND x$ est l'adresse de $x$ : la fonction y écrit}%
   {where $\AND x$ is the address of $x$: the function writes there}}
\tableend
\fr{|static| veut dire « connu de ce seul fichier », |const| « ne sera pas changé »,
|enum| nomme des nombres entiers, |struct| réunit plusieurs champs en un objet.}
\en{|static| means “known in this file only”, |const| “will not be changed”,
|enum| gives names to whole numbers, |struct| joins several fields into one object.}
@^\bi{C, signes imprimés}{C, printed signs}@>

@*1 \bi{Exécuter, changer, répondre}{Run, change, answer}.
\fr{Installez d'abord ce qu'il faut, une fois pour toutes :
\cmd{make setup}, à la racine du projet, sous Debian ou Ubuntu.
Puis, dans l'ordre :
\numbered{1.}{\bf Lancez} un chapitre : \cmd{make chapter2}.
Ses données vont dans \file{build/data/chapter2}, ses figures,
que tout navigateur ouvre, dans \file{build/figures}.
\numbered{2.}{\bf Changez} un nombre dans \file{chapters/2-lif.w} avec un éditeur de texte,
enregistrez, relancez, regardez la figure.
\numbered{3.}{\bf Essayez} sans rien changer :
\cmd{make chapter2 OPTIONS="--R=0.12"} travaille à part,
dans \file{build/trial} ; \cmd{build/bin/chapter2 --help} donne la liste des options.
\numbered{4.}{\bf Répondez} à une QUESTION, entre les accolades de son \cmd{\answer},
dans le fichier que dit son encadré ; \cmd{make questions} dit où vous en êtes :
« inachevée », « pas encore » ou « atteinte ».
\numbered{5.}{\bf Rendez} votre mémoire : vos noms dans \cmd{\auteurs{}}, au début de \file{book.w},
puis \cmd{make report}, qui fait \file{build/report-fr.pdf}.}
\en{First install what is needed, once and for all:
\cmd{make setup}, at the top of the project, on Debian or Ubuntu.
Then, in this order:
\numbered{1.}{\bf Run} a chapter: \cmd{make chapter2}.
Its data go to \file{build/data/chapter2}, its figures,
which any browser opens, to \file{build/figures}.
\numbered{2.}{\bf Change} a number in \file{chapters/2-lif.w} with a text editor,
save, run again, look at the figure.
\numbered{3.}{\bf Try} without changing anything: \cmd{make chapter2 OPTIONS="--R=0.12"} keeps
its results apart, in \file{build/trial}; \cmd{build/bin/chapter2 --help} lists the options.
\numbered{4.}{\bf Answer} a QUESTION, between the braces of its \cmd{\answer},
in the file its box gives; \cmd{make questions} tells you how far you have got:
“unfinished”, “not yet” or “reached”.
\numbered{5.}{\bf Hand in} your report: your names in \cmd{\auteurs{}}, at the top of \file{book.w},
then \cmd{make report EDITION=en}, which makes \file{build/report-en.pdf}.}

@ \fr{Si vous faites une faute de frappe, un message nomme le fichier et la ligne,
et ce qui marchait avant reste en place.
Le programme que vous changez est compilé et lancé sur votre machine, avec vos droits :
n'y mettez que des lignes que vous comprenez.}
\en{If you make a typing mistake, a message names the file and the line,
and what worked before stays in place.
The program you change is compiled and run on your machine, with your own permissions:
put into it only lines that you understand.}

@ \fr{Il y a trois sortes de QUESTIONS : les \term{essentielles} font le mémoire,
les \term{conseillées} le complètent, et celles qui sont marquées \term{pour aller plus loin}
attendent les curieux.
Un « n° du cours » marque les dix-huit de la séance d'origine, dans leur ordre.
Plusieurs QUESTIONS demandent quelques lignes de C :
une section « Votre... » vous attend, qui se compile telle quelle,
et le programme fait tourner vos lignes à côté de celles du livre.}
\en{There are three kinds of QUESTION: the \term{essential} ones make the report,
the \term{recommended} ones complete it, and those marked \term{stretch} are for the curious.
A “no.\ of the course” marks the eighteen of the original session, in their order.
Some ask for a few lines of C:
a section called “Your...”, which compiles as it stands, is waiting for you,
and the program runs your lines beside those of the book.}

@*1 \bi{Ce qu'une réponse peut contenir}{What an answer may contain}.
\seclabel{what-an-answer-may-contain}%
\fr{Entre les accolades de \cmd{\answer{}}, écrivez comme dans une lettre.
Pour la retrouver, cherchez \cmd{\answer} suivi du nom de la QUESTION, que donne son encadré :
ce nom reste juste quand les lignes bougent.
Tout ce qui est écrit hors des accolades est refusé, avec sa ligne.}
\en{Between the braces of \cmd{\answer{}}, write as you would in a letter.
To find it, search for \cmd{\answer} followed by the QUESTION's name, which its box gives:
that name remains valid when lines move.
Whatever is written outside the braces is refused, with its line number.}
\tablewidths{.46}{.54}{0}
\theadtwo{\bi{vous tapez}{you type}}{\bi{vous obtenez}{you get}}
\trowtwo{\bi{une ligne vide}{a blank line}}{\bi{un nouveau paragraphe}{a new paragraph}}
\trowtwo{\cmd{- } \bi{ou}{or} \cmd{1. } \bi{en début de ligne}{at the start of a line}}%
  {$\bullet$ \bi{une liste}{a list}, \quad 1. \bi{numérotée ou non}{numbered or not}}
\trowtwo{\cmd{@@} \cmd{&} \cmd{#} \cmd{_} \cmd{^} \cmd{~} \cmd{<} \cmd{>}}%
  {\bi{ces signes, tels quels}{these signs, as they are}}
\trowtwo{\tt 50\thinspace\char37, \char34 \bi{oui}{yes}\char34, ada@@univ.example}%
  {50~\%, \openquote{}\bi{oui}{yes}\closequote{}, ada@@univ.example}
\trowtwo{{\tt\char96 x \char124= 3\char96}, \bi{ou des lignes en retrait de quatre espaces}%
  {or lines indented by four spaces}}{\bi{du code}{code}: {\tt x \char124= 3}}
\trowtwo{\bi{exposants, indices et signes de votre clavier}%
  {superscripts, subscripts and signs from your keyboard}}%
  {10$^{-3}$, I$_0$, ≤, ≈, →, µ, Ω}
\trowtwo{{\tt\char36}\bi{\cmd{R I_0 = 17,5}}{\cmd{R I_0 = 17.5}}{\tt\char36}}%
  {$RI_0=\num{17.5}$}
\trowtwo{{\tt\char36\char36}\cmd{ \tau = RC }{\tt\char36\char36}}%
  {\hfil$\tau=RC$\hfil \bi{(sur sa ligne)}{(on its own line)}}
\trowtwo{\cmd{https://example.org}}{\url{https://example.org}}
\trowtwo{\bi{\cmd{\textbf{gras}}, \cmd{\textit{italique}}}%
  {\cmd{\textbf{bold}}, \cmd{\textit{italics}}}}%
  {{\bf \bi{gras}{bold}}, {\it \bi{italique}{italics}}}
\trowtwo{\cmd{\val{2:rate}}}%
  {\val{2:rate}, \bi{que le programme a calculé}{which the program computed}}
\trowtwo{\cmd{\figref{2-fi}}, \cmd{\showfigure{2-fi}}}%
  {\figref{2-fi}\bi{ ; cette figure, montrée de nouveau}{; that figure, shown again}}
\trowtwo{\cmd{\picture{photo.png}{Photo 1}}}%
  {\bi{une image à vous, PNG, JPEG ou PDF, posée à côté de \file{book.w}, et sa légende}%
  {a picture of yours, PNG, JPEG or PDF, put beside \file{book.w}, and its caption}}
\trowtwo{\cmd{\table{t & n \\ 0 & 13}}\bi{, ou deux lignes copiées d'un tableur}%
  {, or two rows copied from a spreadsheet}}{\vtop{\hbox to4em{t\hfil n}\hbox to4em{0\hfil 13}}}
\tableend

@*1 \bi{D'où vient ce cours}{Where this course comes from}.
\fr{Ce livre suit la séance pratique que Laurent Perrinet donne à Marseille,
en master de neurosciences et sciences cognitives et dans le programme doctoral NeuroSchool :
lire un article scientifique, le reproduire avec un neurone simulé, et par là mieux le comprendre.
La séance s'arrêtait à deux rasters que l'œil jugeait ;
on en voit de semblables dans la rétine des rongeurs et dans le cortex visuel du chat (\appref{E}).}
\en{This book follows the hands-on session that Laurent Perrinet gives in Marseille,
to master's students in neuroscience and cognitive science and in the NeuroSchool PhD programme:
read a scientific paper, reproduce it with a simulated neuron, and so come to understand it better.
The session stopped at two rasters, judged by eye;
similar ones are seen in the retina of rodents and in the visual cortex of the cat (\appref{E}).}
@^Perrinet, Laurent@>

@ \fr{Le code de la séance avait des défauts, comme tout code écrit pour un cours :
un bruit dont l'amplitude change avec le pas de temps, un seuil testé un pas trop tard.
Nous ne les cachons pas : nous les faisons tourner, sous l'annonce « ce qui ne va pas »,
et nous mesurons ce qu'ils coûtent.}
\en{The session's code had flaws, like any code written for a class:
a noise whose amplitude changes with the time step, a threshold tested one step too late.
We do not hide them: we run them, under the words “what goes wrong”,
and measure what they cost.}

@i chapters/1-stimuli.w
@i chapters/2-lif.w
@i chapters/3-external-noise.w
@i chapters/4-internal-noise.w
@i chapters/5-reliability.w
@i chapters/6-why.w
@i chapters/7-limits.w
@i chapters/A-random.w
@i chapters/B-workshop.w
@i chapters/C-exact.w
@i chapters/D-glossary.w
@i chapters/E-reading.w
@i chapters/F-build.w

@* \bi{Les QUESTIONS}{The QUESTIONs}.
\fr{Toutes les QUESTIONS du livre, dans leur ordre, et leur état au moment où ce PDF a été
fait. La commande \cmd{make questions} donne la même liste, et dit pour certaines si
votre valeur, ou vos lignes de C, atteignent le but.}
\en{All the QUESTIONs of the book, in their order, and their state when this PDF was made.
The command \cmd{make questions} gives the same list, and says for some of them whether the
value you chose reaches its target.}
\questionlist

@* Index.
\fr{Les nombres sont ceux des sections ; un nombre souligné est celui d'une définition.}
\en{The numbers are those of sections; an underlined number is that of a definition.}
