% A Reliable Neuron, Step by Step: the book. Its chapters are in chapters/;
% a new one needs its file there and one line among the lines that include them below.

\coverpage
  {\bi{Un neurone fiable, pas à pas}{A Reliable Neuron, Step by Step}}
  {\bi{Reproduire Mainen et Sejnowski (1995) en C}{Reproducing Mainen \& Sejnowski (1995) in C}}
  {\bi{Les mainteneurs du projet}{The project's maintainers}}
  {\bi{Ce livre est un programme. Chaque nombre et chaque figure qu'il montre ont été
     calculés par le code imprimé à côté. Le code est sous licence MIT, le texte et les
     figures sous licence \hbox{CC BY-SA 4.0}.}%
    {This book is a program. Every number and every figure in it was computed by the code
     printed beside it. The code is under the MIT licence, the text and the figures under
     \hbox{CC BY-SA 4.0}.}}
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
\fr{Envoyez deux fois le même courant constant dans un neurone du cortex : ses premiers
potentiels d'action tombent presque au même instant, puis les deux réponses se séparent.
Recommencez avec un courant agité au hasard, mais deux fois de la même façon : cette
fois les réponses coïncident, à la milliseconde près, jusqu'au bout. Zachary Mainen et
Terrence Sejnowski l'ont montré en 1995 \cite{ms95}. Le résultat surprend : on attendait
que le courant le plus calme donne la réponse la plus fidèle, et c'est l'inverse.}
\en{Send the same constant current twice into a neuron of the cortex: its first spikes
fall at almost the same instants, then the two responses drift apart. Try again with a
current that fluctuates at random, but twice in the same way: now the responses agree
to the millisecond, to the very end. Zachary Mainen and Terrence Sejnowski showed this
in 1995 \cite{ms95}. It is a surprise: one would expect the quietest current to give the
most faithful response, and the opposite is true.}
@^Mainen, Zachary@>
@^Sejnowski, Terrence@>

@ \fr{À la fin de ce livre, vous aurez refait la première figure de leur article, avec un
neurone dont vous connaîtrez chaque ligne. Vous saurez pourquoi elle est vraie, jusqu'où
elle l'est, et ce que ce modèle, l'un des plus simples qui soient, ne peut pas imiter.
En chemin, vous aurez appris à transformer une équation en programme, à mesurer l'erreur
d'une méthode de calcul, à fabriquer un hasard que l'on peut rejouer, et surtout à ne
croire un simulateur qu'après l'avoir comparé à une formule.}
\en{By the end of this book you will have redone the first figure of their paper, with a
neuron whose every line you know. You will know why it is true, how far it is true, and
what this model, one of the simplest there are, cannot imitate. On the way you will have
learnt to turn an equation into a program, to measure the error of a numerical method,
to make randomness that can be played again, and above all to believe a simulator only
after comparing it with a formula.}

@ \fr{Chaque chapitre ajoute une seule idée. D'abord le temps, mis dans un vecteur, et les
courants que l'on injecte ; puis le neurone ; puis le bruit de l'expérimentateur, et enfin
celui du neurone, qui nous mène à la figure. Rien n'est supposé connu du langage C. Si
vous savez lire une boucle dans un langage quelconque, vous saurez lire celles d'ici.}
\en{Each chapter adds a single idea. First time, laid out in a vector, and the currents we
inject; then the neuron; then the experimenter's noise, and at last the neuron's own,
which brings us to the figure. No knowledge of the C language is assumed. If you can read
a loop in any language, you will be able to read those here.}

@*1 \bi{Lire ce livre}{Reading this book}.
\fr{Un programme ordinaire est écrit pour la machine, avec quelques mots pour les
lecteurs. Ici c'est le contraire : le livre est écrit pour vous, et la machine en extrait le
programme. Donald Knuth a nommé cela la \term{programmation lettrée} \cite{knuth84}. Pour
un cours, elle a une vertu de plus : le code que vous lisez est exactement celui qui a
calculé la figure voisine, puisque le texte, le code et la figure sortent de la même source.}
\en{An ordinary program is written for the machine, with a few words for its readers. Here
it is the other way round: the book is written for you, and the machine extracts the
program from it. Donald Knuth called this \term{literate programming} \cite{knuth84}. For a
course it has one more virtue: the code you read is exactly the code that computed the
figure beside it, since text, code and figure come from one source.}
@^Knuth, Donald@>
@^\bi{programmation lettrée}{literate programming}@>

@ \fr{Le livre est fait de \term{sections} numérotées, courtes : un peu de texte qui dit
pourquoi, puis, souvent, quelques lignes de C. Un morceau de programme trop long pour
tenir dans l'une d'elles reçoit un nom, écrit entre chevrons comme ceci : $\langle\,$Avance
d'un pas$\,\rangle$. Ce nom tient la place du code, que donne une autre section ; le petit
nombre qui le suit dit laquelle, et dans le PDF il suffit de cliquer dessus. Sous le code,
une note fait le chemin inverse et dit où la section sert. Lisez donc d'abord les noms,
comme un sommaire, et ne descendez dans le code que lorsque vous voulez savoir comment.}
\en{The book is made of short numbered \term{sections}: a little text that says why, then,
often, a few lines of C. A piece of program too long to fit in one of them is given a
name, written between angle brackets, like this: $\langle\,$Advance one step$\,\rangle$. The
name stands for the code, which another section gives; the small number after it says
which, and in the PDF a click takes you there. Under the code a note goes the other way
and says where the section is used. So read the names first, as you would a table of
contents, and go down into the code only when you want to know how.}

@ \fr{Un nom de fichier entre chevrons, comme $\langle\,$\cmd{lif.c}$\,\rangle$, annonce un
morceau de ce fichier. Les mots réservés du C sont en gras, les noms de variables en
italique ; quelques signes sont imprimés comme en mathématiques : $\K$ pour l'affectation,
$\E$ pour le test d'égalité \cmd{==}, $\I$ pour \cmd{!=}, $\W$ pour \cmd{\&\&}, $\Z$ pour
\cmd{<=}. L'index, à la fin, dit où chaque nom et chaque notion apparaît.}
\en{A file name between angle brackets, such as $\langle\,$\cmd{lif.c}$\,\rangle$, announces a
piece of that file. The reserved words of C are in bold, the names of variables in italics;
a few signs are printed as in mathematics: $\K$ for assignment, $\E$ for the test of
equality \cmd{==}, $\I$ for \cmd{!=}, $\W$ for \cmd{\&\&}, $\Z$ for \cmd{<=}. The index, at
the end, says where each name and each notion appears.}

@*1 \bi{Exécuter, changer, répondre}{Run, change, answer}.
\fr{Pour exécuter un chapitre, tapez \cmd{make chapter1} dans un terminal, à la racine du
projet. Le programme du chapitre est extrait, compilé et lancé ; ses données arrivent dans
\file{build/data/chapter1} et ses figures, que tout navigateur sait ouvrir, dans
\file{build/figures}. La commande \cmd{make fr} refait ce livre en français, \cmd{make en}
en anglais, et \cmd{make parallel} avec les deux langues côte à côte.}
\en{To run a chapter, type \cmd{make chapter1} in a terminal, at the top of the project.
The chapter's program is extracted, compiled and run; its data arrive in
\file{build/data/chapter1} and its figures, which any browser can open, in
\file{build/figures}. The command \cmd{make fr} makes this book again in French,
\cmd{make en} in English, and \cmd{make parallel} with the two languages side by side.}

@ \fr{Pour changer quelque chose, ouvrez le fichier du chapitre, par exemple
\file{chapters/1-stimuli.w}, dans un éditeur de texte. Le texte et le code y sont dans
l'ordre du livre. Changez un nombre, enregistrez, tapez de nouveau \cmd{make chapter1},
et regardez la figure. Les paramètres d'un chapitre peuvent aussi se donner sans rien
éditer : \cmd{build/bin/chapter1 --help} en donne la liste. Si vous faites une faute de
frappe, le message nomme le fichier et la ligne, et ce qui marchait avant reste en place.}
\en{To change something, open the chapter's file, \file{chapters/1-stimuli.w} for instance,
in a text editor. Text and code are there in the order of the book. Change a number, save,
type \cmd{make chapter1} again, and look at the figure. A chapter's parameters can also be
given without editing anything: \cmd{build/bin/chapter1 --help} lists them. If you mistype,
the message names the file and the line, and what worked before stays in place.}

@ \fr{Chaque chapitre pose des \term{QUESTIONS}. Celles qui portent un « n° du cours » sont
les dix-huit de la séance d'origine, dans leur ordre ; les autres sont nouvelles. Il y en a de
trois sortes : les \term{essentielles} font le mémoire, les \term{conseillées} le complètent,
et les dernières sont là pour qui veut aller plus loin. L'encadré de la question dit dans
quel fichier et à quelle ligne répondre. Écrivez votre texte entre les accolades de
\cmd{\answer{1.1}{}}, avec les accents et les formules que vous voulez.}
\en{Each chapter asks \term{QUESTIONs}. Those marked “of the course” are the eighteen of
the original session, in their order; the others are new. There are three kinds: the
\term{essential} ones make the report, the \term{recommended} ones complete it, and the
\term{stretch} ones are for those who want to go further. The box of a question says in
which file and at which line to answer. Write your text between the braces of
\cmd{\answer{1.1}{}}, with whatever accents and formulas you like.}

@ \fr{En cinq gestes, pour la question 2.1 : trouvez son encadré, qui dit \file{chapters/2-lif.w}
et une ligne ; écrivez dans ce fichier, à cette ligne,
\cmd{\answer{2.1}{Avec R = 0,126 le neurone tire dix fois, parce que...}} ; changez la valeur dans la section qui suit, si la
question en demande une ; tapez \cmd{make chapter2}, puis \cmd{make questions}, qui dit « pas
encore » ou « atteinte » ; écrivez vos noms dans \cmd{\auteurs{}}, au début de \file{book.w},
et tapez \cmd{make report}. Le mémoire, \file{build/report-fr.pdf}, contient les QUESTIONS, vos
réponses, et les figures que vos valeurs ont changées.}
\en{In five moves, for question 2.1: find its box, which says \file{chapters/2-lif.w} and a
line; in this file, at this line, write
\cmd{\answer{2.1}{With R = 0.126 the neuron fires ten times, because...}}; change the value in the section that follows, if the question asks for
one; type \cmd{make chapter2}, then \cmd{make questions}, which says “not yet” or
“reached”; write your names in \cmd{\auteurs{}}, at the top of \file{book.w}, and type
\cmd{make report EDITION=en}. The report, \file{build/report-en.pdf}, holds the QUESTIONs, your
answers, and the figures that your values changed.}

@*1 \bi{D'où vient ce cours}{Where this course comes from}.
\fr{Ce livre suit la séance pratique que Laurent Perrinet donne à Marseille, en master de
neurosciences et sciences cognitives et dans le programme doctoral NeuroSchool : lire un
article scientifique, le reproduire avec un neurone simulé, et le comprendre mieux ainsi.
La séance demandait un diagramme en rasters qui montre une réponse reproductible d'un
essai à l'autre ; on en voit dans la rétine des rongeurs et dans le cortex visuel
du chat (voir l'\appref{E}). Nous allons plus loin qu'elle sur trois points : nous mesurons la
fiabilité, nous l'expliquons, et nous cherchons où le modèle échoue.}
\en{This book follows the hands-on session that Laurent Perrinet gives in Marseille, to
master's students in neuroscience and cognitive science and in the NeuroSchool PhD
programme: read a scientific paper, reproduce it with a simulated neuron, and understand it
better for having done so. The session asked for a raster plot that shows a response
reproducible from trial to trial; such rasters are seen in the retina of rodents and in the
visual cortex of the cat (see \appref{E}). We go further than the session on three points:
we measure reliability, we explain it, and we look for where the model fails.}
@^Perrinet, Laurent@>

@ \fr{Le code du cours avait des défauts, comme tout code écrit pour une séance : un bruit dont
l'amplitude change avec le pas de temps, un seuil testé un pas trop tard, une graine oubliée.
Nous ne les cachons pas. Chacun a sa section, « ce qui ne va pas », qui le fait tourner et
montre ce qu'il coûte : on apprend davantage d'une erreur que l'on voit que d'une
correction que l'on admet.}
\en{The code of the course had flaws, like all code written for a session: a noise whose
amplitude changes with the time step, a threshold tested one step too late, a forgotten
seed. We do not hide them. Each has its section, “what goes wrong”, which runs it and
shows what it costs: one learns more from a mistake one can see than from a correction one
has to take on trust.}

@i chapters/1-stimuli.w
@i chapters/2-lif.w
@i chapters/3-external-noise.w
@i chapters/4-internal-noise.w
@i chapters/A-random.w
@i chapters/B-workshop.w
@i chapters/C-exact.w
@i chapters/D-glossary.w
@i chapters/E-reading.w
@i chapters/F-build.w

@* \bi{Les QUESTIONS}{The QUESTIONs}.
\fr{Toutes les QUESTIONS du livre, dans leur ordre, et leur état au moment où ce PDF a été
fait. La commande \cmd{make questions} donne la même liste, et dit pour certaines si la
valeur que vous avez choisie atteint son but.}
\en{All the QUESTIONs of the book, in their order, and their state when this PDF was made.
The command \cmd{make questions} gives the same list, and says for some of them whether the
value you chose reaches its target.}
\questionlist

@* Index.
\fr{Les nombres sont ceux des sections ; un nombre souligné est celui d'une définition.}
\en{The numbers are those of sections; an underlined number is that of a definition.}
