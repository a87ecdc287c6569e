@* \bi{Comment ce livre est fait}{How this book is built}.
\fr{Un seul texte, deux langues et des programmes :
voici le chemin qui mène du premier aux autres, les macros d'un auteur,
et ce qu'il faut faire pour ajouter un chapitre.}
\en{One text, two languages and some programs:
here is the way from the text to the others, an author's macros,
and what it takes to add a chapter.}

@*1 \bi{De la source au livre}{From the source to the book}.
\fr{Tout part de \file{book.w} et des fichiers \file{chapters/*.w},
écrits en CWEB \cite{knuthlevy94}.
Chaque ligne du tableau est une étape : qui la fait, ce qu'elle lit, ce qu'elle écrit.
Les quatre premières n'ont pas besoin de \TeX.}
\en{Everything starts from \file{book.w} and the files \file{chapters/*.w},
written in CWEB \cite{knuthlevy94}.
Each row of the table is a step: who takes it, what it reads, what it writes.
The first four do not need \TeX.}
@^Knuth, Donald@>
@^Levy, Silvio@>
\tablewidths{.3}{.36}{.34}
\thead{\bi{qui}{who}}{\bi{lit}{reads}}{\bi{écrit, dans \file{build/}}{writes, in \file{build/}}}
\trow{\file{tools/tangle.pl}}{\file{book.w}, \file{chapters/}}{\file{c/}}
\trow{gcc}{\file{c/}}{\file{o/}, \file{bin/chapter1}}
\trow{\file{bin/chapter1}}{\bi{ses options}{its options}}{\file{data/chapter1/}}
\trow{\file{tools/figure.pl}, gnuplot}%
  {\file{figures/1-*.gp}, \file{data/chapter1/}}{\file{figures/}}
\trow{\file{tools/labels.pl}}{\file{figures/labels.tsv}}%
  {\bi{les mots des figures}{the words of figures}}
\trow{\file{tools/weave.pl}, cweave, LuaTeX}%
  {\bi{le texte, \file{data/}, \file{figures/}, \file{tex/}}%
  {the text, \file{data/}, \file{figures/}, \file{tex/}}}{\file{book-fr.pdf}}
\trow{\file{tools/questions.pl}}{\bi{le texte, \file{data/}, \file{tests/golden/}}%
  {the text, \file{data/}, \file{tests/golden/}}}{\bi{les verdicts, à l'écran}%
  {verdicts, on the screen}}
\trow{\file{tools/report.pl}}{\bi{les mêmes}{the same}}{\file{report-fr.pdf}}
\trow{\file{tools/changes.pl}, \bi{puis les mêmes}{then the same}}%
  {\file{answers/*.ch}}{\file{answers.ch}, \file{answers-fr.pdf}}
\trow{clang, \file{tools/lab.pl}}{\file{c/}, \file{lab/}}{\file{lab.html}}
\trow{\file{tools/handout.pl}, \file{tools/grade.pl}}%
  {\bi{un dépôt, une classe}{a checkout, a class}}%
  {\bi{une archive ; \file{grades/}}{an archive; \file{grades/}}}
\tableend

@ \fr{Les outils partagent quelques modules, dans \file{tools/} :
\file{Web.pm} connaît le texte (lignes, sections, QUESTIONs, fautes),
\file{Answer.pm} ce qu'un étudiant tape dans une réponse, \file{TeX.pm} la mise en page,
\file{Woven.pm} ce qui change d'une version de cweave à l'autre,
\file{Tool.pm} les fichiers et les mots.
Les mots du livre et des messages sont dans \file{tex/words.tsv},
une ligne par message, une colonne par langue :
pour trouver d'où vient un message, cherchez ses mots là,
puis sa clé dans \file{tools/} et \file{tex/}.
Les lettres grecques et les signes sont dans \file{tex/signs.tsv}.
Une faute nouvelle se refuse en ajoutant une ligne à l'une des tables de règles de \file{Web.pm}.}
\en{The tools share a few modules, in \file{tools/}:
\file{Web.pm} knows the text (lines, sections, QUESTIONs, slips),
\file{Answer.pm} what a student types in an answer, \file{TeX.pm} the setting of pages,
\file{Woven.pm} what changes from one version of cweave to the next,
\file{Tool.pm} files and words.
The words of the book and of its messages are in \file{tex/words.tsv},
a row for each message, a column for each language:
to find where a message comes from, look for its words there,
then for its key in \file{tools/} and \file{tex/}.
Greek letters and signs are in \file{tex/signs.tsv}.
A new slip is refused by adding a row to one of the tables of rules in \file{Web.pm}.}

@ \fr{Les macros sont dans \file{tex/} : \file{cweave.tex} pour ce que cweave écrit,
\file{page.tex} pour la page, \file{bookmac.tex} pour le texte,
\file{tables.tex} et \file{report.tex} pour le reste ;
\file{book.lua} fait ce que \TeX{} fait mal.
\file{frcwebmac.tex}, \file{encwebmac.tex}
et \file{frencwebmac.tex} disent seulement quelle langue garder.
Rien ne passe en silence :
une lettre absente de la police, un renvoi sans cible, un \cmd{\fr} sans son \cmd{\en},
une ligne trop longue arrêtent la construction, avec le fichier et la ligne,
et le PDF d'avant reste en place.}
\en{The macros are in \file{tex/}: \file{cweave.tex} for what cweave writes,
\file{page.tex} for the page, \file{bookmac.tex} for the text,
\file{tables.tex} and \file{report.tex} for the rest;
\file{book.lua} does what \TeX{} does badly.
\file{frcwebmac.tex}, \file{encwebmac.tex}
and \file{frencwebmac.tex} only say which language to keep.
Nothing passes in silence:
a letter that the font lacks, a reference without a target, an \cmd{\fr} without its \cmd{\en},
a line too long stop the build, with the file and the line,
and the previous PDF stays in place.}

@*1 \bi{Les macros d'un auteur}{An author's macros}.
\fr{Le texte des deux langues va par paires, l'une derrière l'autre ;
ce qui leur est commun, formule, figure, code,
se place entre deux paires et s'écrit une seule fois.}
\en{The text of the two languages goes in pairs, one right after the other;
what they share, formula, figure or code, stands between two pairs and is written once.}

\macro{\fr{...} \en{...}}{un ou plusieurs paragraphes, dans chaque langue}%
  {one paragraph or more, in each language}
\macro{\bi{...}{...}}{un mot ou un titre : titres, noms de sections, commentaires du C}%
  {a word or a title: titles, section names, comments in C}
\macro{\term{...}}{un terme, à sa première apparition}{a term, where it first appears}
\macro{\num{0.5} \qty{0.5}{ms}}{un nombre, une quantité : la virgule ou le point suit la langue}%
  {a number, a quantity: comma or point as the language wants}
\macro{\val{1:charge}}{une valeur calculée par le programme du chapitre 1}%
  {a value that chapter 1's program computed}
\macro{\formula{...} \eqn{name}{...}}{une formule centrée, sans ou avec numéro}%
  {a displayed formula, without or with a number}
\macro{\figure{1-stimuli}{...}{...}}{une figure et ses deux légendes}{a figure and its two captions}
\macro{\showagain{1-stimuli}{...}{...}}{la même, montrée ailleurs, sans numéro}%
  {the same, shown elsewhere, without a number}
\macro{\parameters{1}}{la table des paramètres du chapitre 1}{the table of chapter 1's parameters}
\macro{\tablewidths \thead \trow \tableend}{un tableau de texte ; voir \file{tex/tables.tex}}%
  {a table of text; see \file{tex/tables.tex}}
\macro{\backstage}{ouvre les coulisses d'un chapitre, en plus petit}%
  {opens a chapter's backstage, in smaller type}
\macro{\question{name}{essential} {2}{title}}%
  {une QUESTION : nom, niveau, numéro dans le cours (ou rien), titre ;
  suivent une paire pour l'énoncé et la réponse}%
  {a QUESTION: name, level, number in the course (or nothing), title;
  a pair for its text and the answer follow}
\macro{\hint{...}{...}}{un indice, entre l'énoncé et la réponse}%
  {a hint, between the text and the answer}
\macro{\answer{name}{...}}{la réponse, vide tant que personne n'a répondu}%
  {the answer, empty until someone has answered}
\macro{\figref \eqref \secref \chapref \appref \questionref \cite}%
  {des renvois, à un nom}{references, to a name}
\macro{\seclabel{...}}{un nom pour la section, que \cmd{\secref} retrouve}%
  {a name for the section, which \cmd{\secref} finds}
\macro{\cmd{...} \file{...} \url{...} \doi{...}}%
  {une commande, un fichier, une adresse, un article}{a command, a file, an address, a paper}
\macro{\li \numbered{1.}}{un élément d'une liste}{an item of a list}
\macro{\gloss{...}{...}{...}{...}}%
  {un mot du glossaire, sa traduction, son sens dans les deux langues}%
  {a word of the glossary, its translation, its meaning in both languages}

@ \fr{CWEB a ses habitudes.
Une barre verticale ouvre toujours une mention de code, même dans une formule :
une valeur absolue s'écrit \cmd{\vert x\vert}.
Les mots du préprocesseur, \cmd{line} ou \cmd{error}, ne peuvent pas servir de noms.
Un type se déclare par \cmd{@@s mytype int}, pour être imprimé en gras.
Un initialiseur composé se protège entre \cmd{@@[} et \cmd{@@]}.
Un nom de section peut s'abréger par trois points, pourvu qu'aucun autre ne commence de même ;
il tient lieu d'une instruction entière, suivie de \cmd{@@;}.
L'index reçoit des entrées dans les deux langues : \cmd{@@^\bi{bruit}{noise}@@>}.}
\en{CWEB has its habits.
A vertical bar always opens a mention of code, even in a formula:
an absolute value is written \cmd{\vert x\vert}.
The words of the preprocessor, \cmd{line} or \cmd{error}, cannot be used as names.
A type is declared by \cmd{@@s mytype int}, so as to be printed in bold.
A compound initialiser is protected between \cmd{@@[} and \cmd{@@]}.
A section name may be abbreviated by three dots, if no other starts in the same way;
it stands for a whole statement, followed by \cmd{@@;}.
The index takes entries in both languages: \cmd{@@^\bi{bruit}{noise}@@>}.}

@*1 \bi{Questions, mémoire, réponses}{Questions, report, answers}.
\fr{Une QUESTION qui attend une valeur
ou des lignes de C les trouve dans une section nommée « Votre... »,
en anglais \cmd{Your ...}, qui la suit, et qui se compile telle quelle.
Le programme du chapitre fait tourner ces lignes à côté des siennes,
et note ce qu'il mesure par |target_put|, avec les bornes permises.
\cmd{make questions} dit « inachevée » tant que la section est celle de l'origine,
dont l'empreinte est dans \file{tests/golden}.
Une QUESTION se désigne par son nom ; la construction la numérote.
La déplacer ou l'ôter est donc une seule retouche, et une autre dans \file{answers/}.}
\en{A QUESTION that expects a value or lines of C finds them in a section called \cmd{Your ...},
which follows it and compiles as it stands.
The chapter's program runs these lines beside its own,
and notes what it measures by |target_put|, with the bounds allowed.
\cmd{make questions} says “unfinished” as long as the section is that of the original,
whose fingerprint is in \file{tests/golden}.
A QUESTION is known by its name; the build numbers it.
So moving or removing one is a single edit, with another in \file{answers/}.}

@ \fr{Les réponses de l'enseignant sont dans \file{answers/},
un fichier de changements de CWEB par chapitre :
entre \cmd{@@x} et \cmd{@@y} les lignes du livre,
entre \cmd{@@y} et \cmd{@@z} celles qui les remplacent.
\cmd{make answers} en fait l'édition avec réponses, où un astérisque marque chaque section changée ;
si les lignes du livre ont bougé, il dit lesquelles.
Il nomme aussi toute QUESTION sans réponse, et toute réponse dont la QUESTION n'est plus là.
\cmd{make handout} fait l'archive que les étudiants reçoivent,
\cmd{make grade STUDENTS=dossier} corrige une classe :
seules les réponses et les sections « Votre... » y sont prises, dans une copie de l'original.}
\en{The teacher's answers are in \file{answers/}, one CWEB change file a chapter:
between \cmd{@@x} and \cmd{@@y} the lines of the book,
between \cmd{@@y} and \cmd{@@z} those that replace them.
\cmd{make answers} makes the edition with model answers,
where an asterisk marks each changed section;
if the lines of the book have moved, it says which.
It also names any QUESTION without an answer, and any answer whose QUESTION is gone.
\cmd{make handout} makes the archive that students get,
\cmd{make grade STUDENTS=folder} grades a class:
only the answers and the sections called \cmd{Your ...} are taken, into a copy of the original.}

@*1 \bi{Ajouter un chapitre}{Adding a chapter}.
\fr{Créez \file{chapters/8-network.w},
et ajoutez dans \file{book.w} la ligne \cmd{@@i chapters/8-network.w}.
Le numéro vient du nom du fichier, et la cible \cmd{make chapter8} existe aussitôt.
\li Le chapitre commence par \cmd{@@* \bi{titre}{title}.} et raconte ; ses coulisses suivent.
\li Il écrit ses fichiers par \cmd{@@(network.h@@>=}, \cmd{@@(network.c@@>=}
et \cmd{@@(chapter8.c@@>=}.
Il inclut les en-têtes des chapitres précédents, jamais l'inverse ;
\cmd{make} en déduit ce qu'il faut lier.
\li \file{chapter8.c} déclare sa table |parameters|, appelle |workshop_begin|,
puis une fonction par expérience, puis |workshop_end| (\appref{B}).
Le neurone, ses réglages, le courant du créneau et l'écart-type du bruit sont des sections
des premiers chapitres : le vôtre les reprend par leur nom.
Ni |exp| ni |log| de la bibliothèque :
|portable_exp| et ses sœurs (\appref{C}), pour que les bits soient partout les mêmes.
\li Une figure est un script \file{figures/8-raster.gp}, qui charge \file{figures/style.gp} ;
le début de ce fichier contient un exemple complet.
Ses mots, dans les deux langues, sont dans \file{figures/labels.tsv} ;
dans l'édition parallèle elle garde les mots français, que la légende anglaise traduit.
\file{tests/drawing.t} voit un mot posé sur une courbe.
\li Une section « Votre... » qui attend une valeur :
|answer_check| refuse une valeur impossible, |target_put| note la mesure et ses bornes.
Sa réponse va dans \file{answers/8-network.ch}.
\li Ses tests sont des programmes, \file{tests/network.c},
avec \file{tests/tap.h}, ou des scripts, \file{tests/chapter8.t}.
\li \cmd{make golden N=8} enregistre ses données de référence et montre ce qui change ;
c'est d'après elles que \cmd{make questions} dit « inachevée ».
À refaire chaque fois qu'un changement des données est voulu et compris, et seulement alors.}
\en{Create \file{chapters/8-network.w},
and add to \file{book.w} the line \cmd{@@i chapters/8-network.w}.
The number comes from the name of the file, and the target \cmd{make chapter8} exists at once.
\li The chapter starts with \cmd{@@* \bi{titre}{title}.} and tells its story; its backstage follows.
\li It writes its files by \cmd{@@(network.h@@>=}, \cmd{@@(network.c@@>=}
and \cmd{@@(chapter8.c@@>=}.
It includes the headers of earlier chapters, never the reverse;
\cmd{make} finds out from them what to link.
\li \file{chapter8.c} declares its table |parameters|, calls |workshop_begin|,
then one function for each experiment, then |workshop_end| (\appref{B}).
The neuron, its settings, the current of the pulse and the standard deviation of the noise
are sections of the first chapters: yours takes them by their names.
Neither |exp| nor |log| from the library:
|portable_exp| and its sisters (\appref{C}), so that the bits are the same everywhere.
\li A figure is a script \file{figures/8-raster.gp}, which loads \file{figures/style.gp};
the top of that file holds a complete example.
Its words, in both languages, are in \file{figures/labels.tsv};
in the parallel edition it keeps the French words, and the English caption translates them.
\file{tests/drawing.t} sees a word that lies on a curve.
\li A section called \cmd{Your ...} that expects a value:
|answer_check| refuses an impossible one, |target_put| notes the measure and its bounds.
Its answer goes into \file{answers/8-network.ch}.
\li Its tests are programs, \file{tests/network.c},
with \file{tests/tap.h}, or scripts, \file{tests/chapter8.t}.
\li \cmd{make golden N=8} records its golden data and shows what changes;
\cmd{make questions} says “unfinished” by them.
Do it again whenever a change of the data is wanted and understood, and only then.}
