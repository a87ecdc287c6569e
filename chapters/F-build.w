@* \bi{Comment ce livre est fait}{How this book is built}.
\fr{Un seul texte, deux langues et des programmes : voici le chemin qui mène de l'un aux
autres, les macros dont dispose l'auteur d'un chapitre, et ce qu'il faut faire pour en ajouter
un.}
\en{One text, two languages and some programs: here is the way from the one to the others,
the macros that the author of a chapter has at hand, and what it takes to add one.}

@*1 \bi{De la source au livre}{From the source to the book}.
\fr{Tout part de \file{book.w} et des fichiers \file{chapters/*.w}, écrits en CWEB
\cite{knuthlevy94}. Deux chemins en partent. Sur le premier, \cmd{ctangle} extrait de
chaque chapitre ses modules et son programme, dans \file{build/c} ; le compilateur en fait
\file{build/bin/chapter1} ; ce programme écrit ses données et ses valeurs dans
\file{build/data/chapter1} ; \cmd{gnuplot} dessine les figures dans \file{build/figures}. Aucune
de ces étapes n'a besoin de \TeX.}
\en{Everything starts from \file{book.w} and the files \file{chapters/*.w}, written in CWEB
\cite{knuthlevy94}. Two ways lead from there. On the first, \cmd{ctangle} extracts from
each chapter its modules and its program, into \file{build/c}; the compiler makes
\file{build/bin/chapter1} of them; this program writes its data and its values into
\file{build/data/chapter1}; \cmd{gnuplot} draws the figures into \file{build/figures}. None of
these steps needs \TeX.}
@^Knuth, Donald@>
@^Levy, Silvio@>

@ \fr{Sur le second chemin, \cmd{cweave} met en page le texte et le code, et LuaTeX en fait
un PDF, en reprenant les valeurs et les figures du premier. Il y a trois éditions d'une seule
source : \file{frcwebmac.tex}, \file{encwebmac.tex} et \file{frencwebmac.tex}, dans
\file{tex/}, disent seulement quelle langue garder. Les macros communes sont dans
\file{tex/bookmac.tex}, et ce que \TeX{} fait mal (écrire un nombre à la française, apparier
les lignes de deux colonnes) dans \file{tex/book.lua}.}
\en{On the second way, \cmd{cweave} sets text and code, and LuaTeX makes a PDF of them,
taking up the values and the figures of the first. There are three editions of one source:
\file{frcwebmac.tex}, \file{encwebmac.tex} and \file{frencwebmac.tex}, in \file{tex/}, only
say which language to keep. The macros they share are in \file{tex/bookmac.tex}, and what
\TeX{} does badly (writing a number in the French way, matching the lines of two columns)
in \file{tex/book.lua}.}

@ \fr{Le script \file{tex/weave.pl} veille à ce que rien ne passe en silence : une lettre
absente de la police, un renvoi sans cible, une macro inconnue, un \cmd{\fr} sans son
\cmd{\en}, un avertissement de \cmd{cweave} ou une ligne trop longue arrêtent la
construction, avec le nom du fichier et la ligne. Le PDF précédent reste alors en place.
\cmd{make} ne refait que ce qui a changé, et n'écrit que dans \file{build/}.}
\en{The script \file{tex/weave.pl} sees to it that nothing passes in silence: a letter that
the font lacks, a reference without a target, an unknown macro, an \cmd{\fr} without its
\cmd{\en}, a warning from \cmd{cweave} or a line too long stop the build, with the name of
the file and the line. The previous PDF then stays in place. \cmd{make} does again only what
has changed, and writes only into \file{build/}.}

@*1 \bi{Les macros d'un auteur}{An author's macros}.
\fr{Le texte des deux langues va par paires, l'une derrière l'autre ; tout ce qui leur est
commun, formule, figure, code, se place entre deux paires et s'écrit une seule fois.}
\en{The text of the two languages goes in pairs, one right after the other; what they share,
formula, figure or code, stands between two pairs and is written once.}

\macro{\fr{...} \en{...}}{un ou plusieurs paragraphes, dans chaque langue}{one paragraph or more, in each language}
\macro{\bi{...}{...}}{un mot ou un titre dans les deux langues : titres, noms de sections, commentaires du C}{a word or a title in both languages: titles, section names, comments in C}
\macro{\term{...}}{un terme, à sa première apparition}{a term, where it first appears}
\macro{\num{0.5} \qty{0.5}{ms}}{un nombre, une quantité : la virgule ou le point suit la langue}{a number, a quantity: comma or point as the language wants}
\macro{\val{1:charge}}{une valeur calculée par le programme du chapitre 1}{a value that chapter 1's program computed}
\macro{\formula{...} \eqn{nom}{...}}{une formule centrée, sans ou avec numéro}{a displayed formula, without or with a number}
\macro{\figure{1-stimuli}{...}{...}}{une figure et ses deux légendes}{a figure and its two captions}
\macro{\parameters{1}}{la table des paramètres du chapitre 1}{the table of chapter 1's parameters}
\macro{\question{1.1}{essential} {2}{titre/title}}{une QUESTION : numéro, niveau, numéro dans le cours (ou rien), titre ; suivent une paire pour l'énoncé et la réponse}{a QUESTION: number, level, number in the course (or nothing), title; a pair for its text and the answer follow}
\macro{\hint{...}{...}}{un indice, entre l'énoncé et la réponse}{a hint, between the text and the answer}
\macro{\answer{1.1}{...}}{la réponse, vide tant que personne n'a répondu}{the answer, empty until someone has answered}
\macro{\figref{...} \eqref{...} \secref{...} \chapref{...} \appref{...} \questionref{...} \cite{...}}{des renvois}{references}
\macro{\seclabel{...}}{un nom pour la section courante, que \cmd{\secref} retrouve}{a name for this section, which \cmd{\secref} finds}
\macro{\cmd{...} \file{...} \url{...}}{une commande, un fichier, une adresse}{a command, a file, an address}
\macro{\li}{un élément d'une liste}{an item of a list}

@ \fr{L'index reçoit des entrées dans les deux langues, \cmd{@@^\bi{bruit}{noise}@@>} ; le
script les trie ensuite selon les usages de chacune. Une barre verticale ouvre toujours une
mention de code, même dans une formule : une valeur absolue s'écrit \cmd{\vert x\vert}.}
\en{The index takes entries in both languages, \cmd{@@^\bi{bruit}{noise}@@>}; the script
then sorts them by the habits of each. A vertical bar always opens a mention of code, even
in a formula: an absolute value is written \cmd{\vert x\vert}.}

@ \fr{CWEB a ses habitudes. Les mots du préprocesseur, \cmd{line} ou \cmd{error} par exemple, ne
peuvent pas servir de noms de variables : la mise en page de la section en souffrirait. Un
initialiseur composé se protège entre \cmd{@@[} et \cmd{@@]}. Un nom de section doit tenir
lieu d'une instruction entière, suivie de \cmd{@@;}, et non d'un morceau d'expression.}
\en{CWEB has its habits. The words of the preprocessor, \cmd{line} or \cmd{error} for instance,
cannot be names of variables: the setting of the section would suffer. A compound
initialiser is protected between \cmd{@@[} and \cmd{@@]}. A section name should stand for a
whole statement, followed by \cmd{@@;}, and not for a piece of an expression.}

@*1 \bi{Questions, mémoire, corrigé}{Questions, report, model answers}.
\fr{Une QUESTION qui attend une valeur la trouve dans une section nommée, à elle seule, qui
marche telle quelle. Le programme du chapitre en mesure l'effet et le note par |target_put| ;
\cmd{make questions} compare la mesure aux bornes, et à ce que donnait la valeur d'origine,
gardé dans \file{tests/golden}. \cmd{make report} fait le mémoire : les QUESTIONS, les
réponses, et les figures et paramètres qui ne sont plus ceux de l'origine.}
\en{A QUESTION that expects a value finds it in a named section, alone there, which works as it
stands. The chapter's program measures its effect and notes it through |target_put|;
\cmd{make questions} compares the measure with the bounds, and with what the original value
gave, kept in \file{tests/golden}. \cmd{make report} makes the report: the QUESTIONs, the
answers, and the figures and parameters that are no longer those of the original.}

@ \fr{Les réponses du professeur sont dans \file{answers/}, un fichier de changements de CWEB
par chapitre : entre \cmd{@@x} et \cmd{@@y} les lignes du livre, entre \cmd{@@y} et \cmd{@@z}
celles qui les remplacent. \cmd{make answers} en fait l'édition corrigée, où un astérisque
marque chaque section changée, et dit laquelle de ces lignes a bougé si l'une ne se retrouve
plus.}
\en{The teacher's answers are in \file{answers/}, one CWEB change file a chapter: between
\cmd{@@x} and \cmd{@@y} the lines of the book, between \cmd{@@y} and \cmd{@@z} those that
replace them. \cmd{make answers} makes the corrected edition of them, where an asterisk marks
each changed section, and says which of these lines has moved if one is found no more.}

@*1 \bi{Ajouter un chapitre}{Adding a chapter}.
\fr{Créez \file{chapters/8-network.w}, et ajoutez dans \file{book.w} la ligne
\cmd{@@i chapters/8-network.w}. Le numéro vient du nom du fichier. Le chapitre commence par
\cmd{@@* \bi{titre}{title}.} ; il écrit ses fichiers par des sections nommées
\cmd{@@(network.h@@>=}, \cmd{@@(network.c@@>=} et \cmd{@@(chapter8.c@@>=}. Le programme
inclut les en-têtes des chapitres précédents, jamais l'inverse ; \cmd{make} en déduit ce
qu'il faut lier. La cible \cmd{make chapter8} existe aussitôt.}
\en{Create \file{chapters/8-network.w}, and add to \file{book.w} the line
\cmd{@@i chapters/8-network.w}. The number comes from the name of the file. The chapter starts
with \cmd{@@* \bi{titre}{title}.}; it writes its files through sections named
\cmd{@@(network.h@@>=}, \cmd{@@(network.c@@>=} and \cmd{@@(chapter8.c@@>=}. The program
includes the headers of earlier chapters, never the reverse; \cmd{make} finds out from them
what to link. The target \cmd{make chapter8} exists at once.}

@ \fr{Une figure est un script \file{figures/8-raster.gp}, qui commence par charger
\file{figures/style.gp} ; le début de ce fichier contient un exemple complet. Ses mots sont
dans \file{figures/labels.tsv}, une ligne par étiquette, dans les deux langues. Les tests du
chapitre sont des programmes en C, \file{tests/network.c}, ou des scripts,
\file{tests/chapter8.t}.}
\en{A figure is a script \file{figures/8-raster.gp}, which begins by loading
\file{figures/style.gp}; the top of that file holds a complete example. Its words are in
\file{figures/labels.tsv}, one line a label, in both languages. The tests of the chapter are
programs in C, \file{tests/network.c}, or scripts, \file{tests/chapter8.t}.}
