@* \bi{L'atelier}{The workshop}.
\fr{Tous nos programmes ont les mêmes besoins :
lire des paramètres sur la ligne de commande, refuser poliment ce qui n'a pas de sens,
écrire des colonnes de nombres, transmettre quelques résultats au texte que vous lisez.
Cette annexe fabrique une fois pour toutes ces outils.
On peut faire tout le cours sans l'ouvrir ;
mais si vous vous demandez ce qui se cache derrière |workshop_begin|, c'est ici.}
\en{All our programs need the same things:
to read parameters from the command line, to refuse politely what makes no sense,
to write columns of numbers, to hand a few results over to the text you are reading.
This appendix builds those tools once and for all.
You can follow the whole course without opening it;
but if you wonder what hides behind |workshop_begin|, this is the place.}
@^\bi{ligne de commande}{command line}@>

@ \fr{Le fichier d'en-tête est court :
un type pour décrire les paramètres, puis trois familles de fonctions.}
\en{The header file is short: a type to describe parameters, then three families of functions.}

@(workshop.h@>=
#ifndef WORKSHOP_H
#define WORKSHOP_H
#include <stddef.h>
#include <stdint.h>
@<\bi{Définit ce qu'est un paramètre de programme}{Define what a parameter of a program is}@>@;
@<\bi{Annonce les fonctions qui ouvrent et ferment un programme}{Announce the functions that...@>@;
@<\bi{Annonce les fonctions qui écrivent des données}{Announce the functions that write data}@>@;
#endif

@ \fr{Un {\it paramètre} tient sur une ligne d'un tableau que chaque programme déclare,
et tout en découle : l'option |name|, le message de \cmd{--help},
le contrôle de l'intervalle permis et la table imprimée dans le livre.
La valeur est dans une variable du programme ;
sa valeur initiale est la valeur par défaut, qui n'est donc écrite qu'à un seul endroit.
Un paramètre est réel ou entier : l'un des deux pointeurs est nul.
Le tableau se termine par une ligne dont le nom est |NULL|.}
\en{A {\it parameter} is one row of a table that each program declares,
and everything follows from it:
the option |name|, the text of \cmd{--help}, the check of the allowed range,
and the table printed in the book.
The value is in a variable of the program;
its initial value is the default, which is therefore written in one place only.
A parameter is real or whole: one of the two pointers is null.
The table ends with a row whose name is |NULL|.}

@<\bi{Définit ce qu'est...@>=
typedef struct {
  const char *name; /* \bi{l'option, sans tirets}{the option, without its dashes} */
  const char *symbol; /* \bi{comme dans les formules ; ce qui suit |_| est un indice}
    {as in the formulas; a subscript follows |_|} */
  const char *unit; /* \bi{vide s'il n'y en a pas}{empty when there is none} */
  double *real; /* \bi{la variable d'un paramètre réel}{the variable of a real parameter} */
  uint64_t *whole; /* \bi{la variable d'un paramètre entier}
    {the variable of a whole-number parameter} */
  double min, max; /* \bi{intervalle permis, bornes comprises}{allowed range, ends included} */
  const char *fr, *en; /* \bi{ce que c'est, dans les deux langues}{what it is, in both languages} */
} parameter;

@ \fr{Un programme commence par |workshop_begin| et finit par |workshop_end|.
La première lit \cmd{--nom=valeur} pour chaque paramètre,
\cmd{--out=DOSSIER} (le dossier courant à défaut ;
il est créé s'il manque), \cmd{--help} et \cmd{--version}.
Une demande mal formée arrête le programme :
une seule ligne sur la sortie d'erreur, et le code de sortie~2.
La fonction |refuse_option| fait de même quand deux valeurs permises ne vont pas ensemble.
Enfin |workshop_end| écrit \file{values.tex}, les résultats que le livre imprime,
et \file{parameters.tex}, la table des paramètres.}
\en{A program starts with |workshop_begin| and finishes with |workshop_end|.
The first reads \cmd{--name=value} for each parameter, \cmd{--out=DIR} (the current directory
by default; it is made if missing), \cmd{--help} and \cmd{--version}.
A malformed request stops the program: one single line on standard error, and exit status~2.
The function |refuse_option| does the same when two allowed values do not go together.
At the end, |workshop_end| writes \file{values.tex}, the results that the book prints,
and \file{parameters.tex}, the table of parameters.}

@<\bi{Annonce les fonctions qui ouvrent et ferment un programme}{Announce the functions that begin and end a program}@>=
void workshop_begin(int argc, char *argv[], const char *program, const parameter table[]);
void workshop_end(void);
void progress(size_t done, size_t all);
_Noreturn void refuse_option(const char *name, const char *fr, const char *en);

@ \fr{Un calcul long se fait par parts, dont chacune a son fichier.
|file_path| donne le chemin d'un fichier du dossier de sortie ;
|file_refuse| dit en une ligne ce qui ne va pas dans ce fichier,
et arrête le programme avec le code~1 ;
|workshop_leave| arrête un programme qui n'a rien à dire au livre.}
\en{A long computation is done in parts, each with a file of its own.
|file_path| gives the path of a file in the output directory;
|file_refuse| says in one line what is wrong with that file, and stops the program with status~1;
|workshop_leave| stops a program that has nothing to tell the book.}

@<\bi{Annonce les fonctions qui ouvrent...@>=
char *file_path(const char *name); /* \bi{dans le dossier de sortie}{in the output directory} */
_Noreturn void file_refuse(const char *name, const char *fr, const char *en);
_Noreturn void workshop_leave(int status);

@ \fr{Trois contrôles reviennent partout.
|grid_check| refuse un instant qui ne tombe pas sur un pas de temps, et nomme ses deux voisins ;
|memory_check| arrête un programme qui demanderait plus de deux gigaoctets,
avant qu'il ne commence ;
|answer_check| vérifie une valeur que vous avez écrite dans la section d'une QUESTION.}
\en{Three checks come back everywhere.
|grid_check| refuses a time that does not fall on a time step, and names its two neighbours;
|memory_check| stops a program that would want more than two gigabytes, before it starts;
|answer_check| checks a value that you wrote in a QUESTION's section.}

@<\bi{Annonce les fonctions qui ouvrent...@>=
void grid_check(const char *option, double t, double dt);
void memory_check(double count); /* \bi{combien de |double| à la fois}
  {how many |double| at a time} */
void answer_check(const char *question, const char *what, double x, double low, double high);

@ \fr{Un fichier de données est une suite de lignes, et une ligne une suite de nombres séparés
par des tabulations.
Sa première ligne nomme les colonnes et leurs unités,
derrière un croisillon qui la cache à gnuplot.
La fonction |data_blank| laisse une ligne vide : pour gnuplot, un nouveau bloc.
Une écriture qui échoue arrête le programme avec le code~1,
et aucun fichier incomplet ne reste sous son nom définitif.

Chaque résultat isolé passe par |value_put|, avec un format de |printf| qui dit combien
de chiffres garder : le nombre $x$ nommé « charge »
par le programme \cmd{chapter1} devient la valeur \cmd{1:charge}, que le texte imprime.
Aucun nombre calculé n'est recopié à la main.
Quant à |vector_new|, elle donne $n$ zéros, ou une ligne d'excuses et le code~1.}
\en{A data file is a sequence of rows, and a row a sequence of numbers separated by tabs.
Its first line names the columns and their units, behind a hash sign that hides it from gnuplot.
The function |data_blank| leaves an empty line: for gnuplot, a new block.
A write that fails stops the program with status~1,
and no incomplete file is left under its final name.

Each single result goes through |value_put|, with a format of |printf| that says how many digits
to keep: the number $x$ called “charge”
by the program \cmd{chapter1} becomes the value \cmd{1:charge}, which the text prints.
No computed number is ever copied by hand.
As for |vector_new|, it gives $n$ zeros, or one line of apology and status~1.}

@<\bi{Annonce les fonctions qui écrivent...@>=
typedef struct datafile datafile;
datafile *data_open(const char *name, const char *columns);
void data_numbers(datafile *f, size_t count, const double x[]); /* \bi{une ligne}{one row} */
void data_number(datafile *f, double x);
void data_end_row(datafile *f);
void data_blank(datafile *f);
void data_close(datafile *f);
void data_spikes(datafile *f, size_t n, const double t[], double trial, double which);
void trace_vectors(const char *name, const char *columns, size_t n, double dt,
  size_t count, const double *const x[]);
double *vector_new(size_t n);

@ \fr{Deux abréviations évitent de compter :
|data_row(f, t, V)| écrit une ligne d'autant de nombres qu'on veut,
et |trace_write(name, columns, n, dt, V, I)| tout un fichier,
dont la première colonne est le temps $t_i=i\,\Delta t$ et les autres les vecteurs nommés.}
\en{Two abbreviations spare us counting:
|data_row(f, t, V)| writes a row of as many numbers as you like,
and |trace_write(name, columns, n, dt, V, I)| a whole file,
whose first column is the time $t_i=i\,\Delta t$ and the others the vectors named.}

@<\bi{Annonce les fonctions qui écrivent...@>=
#define ROW(...) @[(const double[]) { __VA_ARGS__ }@]
#define VECTORS(...) @[(const double *const[]) { __VA_ARGS__ }@]
#define ROW_COUNT(...) @[(sizeof ROW(__VA_ARGS__)/sizeof(double))@]
#define VECTOR_COUNT(...) @[(sizeof VECTORS(__VA_ARGS__)/sizeof(double *))@]
#define data_row(f, ...) @[data_numbers(f, ROW_COUNT(__VA_ARGS__), ROW(__VA_ARGS__))@]
#define trace_write(name, columns, n, dt, ...) \
@[trace_vectors(name, columns, n, dt, VECTOR_COUNT(__VA_ARGS__), VECTORS(__VA_ARGS__))@]

@ \fr{Les résultats que le livre imprime.
|value_numbered| ajoute un tiret et un numéro au nom ;
|values_put| numérote à partir de 1 les éléments d'un vecteur ;
|value_word| choisit entre deux textes, selon qu'une condition est vraie ou fausse,
et le livre imprime celui de sa langue.
Un nombre infini, ou qui n'existe pas, s'imprime « non défini ».}
\en{The results that the book prints.
|value_numbered| adds a hyphen and a number to the name;
|values_put| numbers the elements of a vector, starting from 1;
|value_word| chooses between two texts, according to whether a condition is true or false,
and the book prints the one in its own language.
A number that is infinite, or does not exist, prints as “not defined”.}

@<\bi{Annonce les fonctions qui écrivent...@>=
void value_put(const char *name, const char *format, double x);
void value_numbered(const char *name, size_t k, const char *format, double x);
void values_put(const char *name, const char *format, size_t n, const double x[]);
void value_word(const char *name, int condition,
  const char *fr_true, const char *en_true, const char *fr_false, const char *en_false);
void target_put(const char *question, double measured, double low, double high,
  const char *fr, const char *en);

@ \backstage
\fr{Voici maintenant ce que le compilateur voit de \file{workshop.c}.
L'atelier se souvient de peu de choses :
le nom du programme, sa table, les valeurs par défaut telles qu'elles étaient avant toute option,
et le dossier de sortie.}
\en{Here now is what the compiler sees of \file{workshop.c}.
The workshop remembers few things:
the program's name, its table, the defaults as they stood before any option,
and the output directory.}

@(workshop.c@>=
#define _XOPEN_SOURCE 700
@<\bi{Inclut les en-têtes dont l'atelier a besoin}{Include the headers that the workshop needs}@>@;
#include "workshop.h"
static const char version[] = "0.1";
static const char *program = "workshop"; /* \bi{son nom, en tête des messages}
  {its name, which starts every message} */
static const parameter *table; /* \bi{ses paramètres}{its parameters} */
static const char *directory = "."; /* \bi{où vont les fichiers}{where the files go} */
enum { BAD_FILE = 1, BAD_USAGE = 2 }; /* \bi{codes de sortie}{exit statuses} */
enum { NUMBER_SIZE = 32, LINE_SIZE = 4096 }; /* \bi{place pour un nombre, pour une ligne}
  {room for a number, for a line} */
static char (*defaults)[NUMBER_SIZE];

@ \fr{Rien ici qui ne soit dans la bibliothèque standard ou dans POSIX.}
\en{Nothing here that is not in the standard library or in POSIX.}
@<\bi{Inclut les en-têtes...@>=
#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <getopt.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

@*1 \bi{Parler et s'excuser}{Speaking and apologising}.
\fr{Les messages sont en français si votre environnement le dit, en anglais sinon.
La première variable non vide parmi |LANGUAGE|, |LC_ALL|, |LC_MESSAGES| et |LANG| décide,
comme partout sous Unix ;
nous n'en lisons que les deux premières lettres,
de sorte que le français marche même si le système n'en a pas installé les réglages.
Nous n'appelons jamais |setlocale| :
les nombres gardent ainsi leur point décimal, dans les options comme dans les fichiers.}
\en{Messages are in French if your environment says so, in English otherwise.
The first non-empty variable among |LANGUAGE|, |LC_ALL|, |LC_MESSAGES| and |LANG| decides,
as everywhere under Unix;
we read only its first two letters,
so that French works even when the system lacks the French settings.
We never call |setlocale|: numbers thus keep their decimal point, in options as in files.}
@^\bi{langue des messages}{language of messages}@>

@(workshop.c@>=
static const char *speak(const char *fr, const char *en)
{
  static const char *const variables[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };
  for (int i = 0; i < 4; i++) {
    const char *value = getenv(variables[i]);
    if (value && *value) return strncmp(value, "fr", 2) == 0 ? fr : en;
  }
  return en;
}

@ \fr{Quand quelque chose ne va pas, le programme affiche une ligne et s'arrête.
Une seule : si la valeur fautive contient un retour à la ligne ou un autre caractère
de commande, nous montrons un point d'interrogation à sa place.
En partant, il efface les fichiers inachevés.}
\en{When something is wrong, the program says one line and stops.
Truly one: if the faulty value holds a line break or another control character,
we show a question mark instead.
On its way out, it removes the unfinished files.}

@(workshop.c@>=
@<\bi{Définit un fichier de données et la liste des inachevés}{Define a data file, and the...@>@;
_Noreturn static void stop(int status, const char *format, ...)
{
  char message[LINE_SIZE];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof message, format, arguments);
  va_end(arguments);
  for (char *c = message; *c; c++) if (iscntrl((unsigned char) *c)) *c = '?';
  fprintf(stderr, "%s: %s\n", program, message);
  for (datafile *f = unfinished; f; f = f->next) remove(f->part);
  exit(status);
}

@ \fr{Le système explique ses échecs par un numéro.
Nous traduisons les plus courants ; pour les autres, nous le laissons parler sa langue.}
\en{The system explains its failures by a number.
We put the most common ones into words; for the others, we let it speak for itself.}
@^\bi{messages d'erreur}{error messages}@>

@(workshop.c@>=
static const char *reason(int code)
{
  switch (code) {
  case EACCES: case EPERM: return speak("accès refusé", "permission denied");
  case EEXIST: case ENOTDIR: return speak("pas un dossier", "not a directory");
  case EISDIR: return speak("c'est un dossier", "it is a directory");
  case EFBIG: return speak("fichier trop gros", "file too large");
  case ENOENT: return speak("introuvable", "not found");
  case ENOSPC: return speak("disque plein", "no space left");
  case EROFS: return speak("en lecture seule", "read only");
  default: return strerror(code);
  }
}

@ \fr{La mémoire aussi peut manquer.
Demander zéro octet est permis, et donne malgré tout un pointeur valable.}
\en{Memory may run out too. Asking for zero bytes is allowed, and still yields a valid pointer.}

@(workshop.c@>=
static void *claim(size_t n, size_t size)
{
  void *memory = calloc(n ? n : 1, size);
  if (!memory) stop(BAD_FILE, "%s", speak("pas assez de mémoire", "not enough memory"));
  return memory;
}
@#
double *vector_new(size_t n) { return claim(n, sizeof(double)); }

@*1 \bi{Écrire un nombre}{Writing a number}.
\fr{Comment écrire un nombre en décimal sans rien perdre ni rien ajouter ?
Un décimal de 15 chiffres au plus survit toujours à l'aller-retour vers un |double| (c'est la
constante |DBL_DIG|), et 17 chiffres suffisent toujours à désigner un |double| entre tous.
Nous essayons donc 15, 16, puis 17 chiffres, et gardons la première écriture
qui se relit à l'identique : |0.1| reste |0.1|, et $1/3$ prend 16 chiffres.
Le format |g| retire les zéros inutiles.}
\en{How do we write a number in decimal, losing nothing and adding nothing?
A decimal of at most 15 digits always survives the round trip
to a |double| (that is the constant |DBL_DIG|),
and 17 digits always suffice to single out one |double| among all.
So we try 15, 16, then 17 digits, and keep the first text that reads back the same:
|0.1| stays |0.1|, and $1/3$ takes 16 digits.
The format |g| drops useless zeros.}
@^\bi{aller-retour décimal}{decimal round trip}@>

@(workshop.c@>=
static void number_text(double x, char text[NUMBER_SIZE])
{
  if (x != x) { strcpy(text, "nan"); return; }
    /* \bi{sans signe, partout}{without a sign, everywhere} */
  for (int digits = DBL_DIG; digits <= 17; digits++) {
    snprintf(text, NUMBER_SIZE, "%.*g", digits, x);
    if (strtod(text, NULL) == x) return;
  }
}

@ \fr{La valeur d'un paramètre et l'intervalle permis s'écrivent de même.
Les bornes d'un paramètre entier sont des |double| elles aussi ;
la plus grande, $2^{64}$, dépasse d'une unité le plus grand entier de 64 bits,
et c'est ce dernier que nous montrons.}
\en{A parameter's value and its allowed range are written likewise.
The bounds of a whole-number parameter are |double| too;
the largest, $2^{64}$, exceeds by one the largest whole number of 64 bits,
and the latter is what we show.}

@(workshop.c@>=
static void value_text(const parameter *p, char text[NUMBER_SIZE])
{
  if (p->whole) snprintf(text, NUMBER_SIZE, "%ju", (uintmax_t) *p->whole);
  else number_text(*p->real, text);
}
@#
static void bound_text(const parameter *p, double bound, char text[NUMBER_SIZE])
{
  if (p->whole && bound >= 18446744073709551616.0)
    snprintf(text, NUMBER_SIZE, "%ju", (uintmax_t) UINT64_MAX);
  else number_text(bound, text);
}

@ \fr{Les messages et l'aide écrivent l'intervalle permis de la même façon :
deux bornes et l'unité.}
\en{Messages and help tell the range in the same way: two bounds and the unit.}
@(workshop.c@>=
static void range_text(const parameter *p, char text[LINE_SIZE])
{
  char low[NUMBER_SIZE], high[NUMBER_SIZE];
  bound_text(p, p->min, low);
  bound_text(p, p->max, high);
  snprintf(text, LINE_SIZE, speak("de %s à %s%s%s", "%s to %s%s%s"),
    low, high, *p->unit ? " " : "", p->unit);
}

@*1 \bi{Lire les options}{Reading the options}.
\fr{Refuser une valeur, c'est nommer l'option, la valeur et l'intervalle permis :
de quoi corriger sans chercher ailleurs.}
\en{To refuse a value is to name the option, the value and the allowed range:
enough to correct it without looking elsewhere.}

@(workshop.c@>=
_Noreturn static void refuse(const parameter *p, const char *text, const char *why)
{
  char range[LINE_SIZE];
  range_text(p, range);
  stop(BAD_USAGE, speak("--%s=%s : %s (permis : %s)", "--%s=%s: %s (allowed: %s)"),
    p->name, text, why, range);
}

@ \fr{Quand deux valeurs ne vont pas ensemble, c'est le programme qui le découvre.
Il ne connaît que le nom du paramètre ; nous retrouvons sa valeur dans la table.}
\en{When two values do not go together, it is the program that finds out.
It knows only the parameter's name; we find its value in the table.}

@(workshop.c@>=
static const parameter *row_of(const char *option)
{
  const parameter *p = table;
  while (p->name && strcmp(p->name, option) != 0) p++;
  if (!p->name)
    stop(BAD_USAGE, "--%s: %s", option, speak("absent de la table", "not in the table"));
  return p;
}
@#
void refuse_option(const char *name, const char *fr, const char *en)
{
  char text[NUMBER_SIZE];
  value_text(row_of(name), text);
  stop(BAD_USAGE, speak("--%s=%s : %s", "--%s=%s: %s"), name, text, speak(fr, en));
}

@ \fr{Une valeur écrite dans la section d'une QUESTION n'est pas une option :
le message nomme la QUESTION et le symbole.
Le test est tourné de sorte qu'une valeur qui n'est pas un nombre soit refusée aussi.}
\en{A value written in a QUESTION's section is not an option:
the message names the QUESTION and the symbol.
The test is turned so that a value that is not a number is refused too.}

@(workshop.c@>=
void answer_check(const char *question, const char *what, double x, double low, double high)
{
  char text[3][NUMBER_SIZE];
  if (x >= low && x <= high) return;
  number_text(x, text[0]); number_text(low, text[1]); number_text(high, text[2]);
  stop(BAD_USAGE, speak("QUESTION %s : %s = %s, hors de l'intervalle (permis : de %s à %s)",
    "QUESTION %s: %s = %s, out of range (allowed: %s to %s)"),
    question, what, text[0], text[1], text[2]);
}

@ \fr{Deux gigaoctets font 250 millions de |double|.}
\en{Two gigabytes make 250 million |double|s.}

@(workshop.c@>=
void memory_check(double count)
{
  if (count <= 2.5e8) return;
  stop(BAD_USAGE, speak("ce calcul demanderait %.2f Go de mémoire, et nous nous arrêtons à 2 : "
    "augmentez le pas, ou réduisez la durée ou le nombre d'essais",
    "this run would want %.2f GB of memory, and we stop at 2: "
    "take a longer step, a shorter duration or fewer trials"), 8e-9*count);
}

@*1 \bi{Les instants de la grille}{The times of the grid}.
\fr{Un temps $t$ tombe sur la grille si $t/\Delta t$ est entier.
Le quotient porte trois erreurs d'arrondi de $2^{-53}$ au plus, en proportion :
celle de $t$, celle de $\Delta t$, celle de la division ; nous en tolérons quatre.}
\en{A time $t$ falls on the grid if $t/\Delta t$ is whole.
The quotient carries three rounding errors of $2^{-53}$ at most, in proportion:
that of $t$, that of $\Delta t$, that of the division; we allow for four.}

@(workshop.c@>=
static double whole_part(double x) /* $0\le x<2^{63}$ */
{
  return (double) (uint64_t) x;
}
@#
static bool on_grid(double t, double dt)
{
  double x = t/dt, excess = x - whole_part(x + 0.5);
  return excess <= x*0x1p-51 && -excess <= x*0x1p-51;
}

@ \fr{Sinon, le refus nomme les deux instants qui conviennent, de part et d'autre.
Il les écrit avec juste assez de chiffres pour qu'ils conviennent encore une fois relus :
au pas de \num{0.0333333}~ms, \num{2.999997} et non 3.}
\en{If not, the refusal names the two times that will do, on either side.
It writes them with just enough digits that they still do once read back:
at a step of \num{0.0333333}~ms, \num{2.999997} and not 3.}

@(workshop.c@>=
static void grid_text(double t, double dt, char text[NUMBER_SIZE])
{
  for (int digits = 6; digits <= 17; digits++) {
    snprintf(text, NUMBER_SIZE, "%.*g", digits, t);
    if (on_grid(strtod(text, NULL), dt)) return;
  }
}

@ \fr{Tous nos instants sont positifs ou nuls.}
\en{All our times are positive or zero.}

@(workshop.c@>=
void grid_check(const char *option, double t, double dt)
{
  if (on_grid(t, dt)) return;
  char before[NUMBER_SIZE], after[NUMBER_SIZE], step[NUMBER_SIZE], why[LINE_SIZE];
  const parameter *p = row_of(option);
  double below = whole_part(t/dt)*dt, above = (whole_part(t/dt) + 1)*dt;
  number_text(dt, step);
  grid_text(below < p->min ? above : below, dt, before);
  grid_text(above > p->max ? below : above, dt, after);
  bool two = strcmp(before, after) != 0;
  snprintf(why, sizeof why, speak("pas un nombre entier de pas de %s ms ; prendre %s%s%s",
    "not a whole number of steps of %s ms; take %s%s%s"),
    step, before, two ? speak(" ou ", " or ") : "", two ? after : "");
  refuse_option(option, why, why);
}

@*1 \bi{Lire une valeur}{Reading a value}.
\fr{Changer un nombre dans la source vaut bien une option :
chaque valeur par défaut passe le même contrôle, avant toute chose.
Une valeur qui n'est pas un nombre ne passe aucun des deux tests.}
\en{Changing a number in the source is as good as an option:
each default goes through the same check, before anything else.
A value that is not a number passes neither test.}

@(workshop.c@>=
static void check_range(const parameter *p, const char *text)
{
  double x = p->whole ? (double) *p->whole : *p->real;
  if (!(x >= p->min && x <= p->max)) refuse(p, text, speak("hors de l'intervalle", "out of range"));
}

@ \fr{La fonction |strtod| de la bibliothèque lit un réel, et dit où elle s'est arrêtée :
ce doit être la fin du texte.
Elle accepte {\tt nan}, que nous refusons (c'est le seul « nombre » différent de lui-même),
et {\tt inf}, que l'intervalle exclut.
Une virgule décimale mérite un mot d'explication plutôt qu'un refus sec.}
\en{The library function |strtod| reads a real number, and says where it stopped:
this must be the end of the text.
It accepts {\tt nan}, which we refuse (the only “number” that differs from itself), and {\tt inf},
which the range excludes.
A decimal comma deserves a word of explanation rather than a curt refusal.}

@(workshop.c@>=
static void read_real(const parameter *p, const char *text)
{
  char *end;
  double x = strtod(text, &end);
  if (strchr(text, ','))
    refuse(p, text,
      speak("écrire un point décimal, pas une virgule", "write a decimal point, not a comma"));
  if (isspace((unsigned char) *text) || *end || x != x)
    refuse(p, text, speak("pas un nombre", "not a number"));
  *p->real = x;
  check_range(p, text);
}

@ \fr{Pour les entiers, |strtoull| est trop indulgente :
elle accepte les signes, et prend {\tt -1} pour le plus grand des entiers.
Nous exigeons donc un chiffre pour commencer.
Au-delà de 64 bits, elle le signale par |errno|.}
\en{For whole numbers, |strtoull| is too lenient:
it accepts signs, and takes {\tt -1} for the largest of all integers.
So we require a digit to start with.
Beyond 64 bits, it says so through |errno|.}

@(workshop.c@>=
static void read_whole(const parameter *p, const char *text)
{
  char *end;
  errno = 0;
  unsigned long long n = strtoull(text, &end, 10);
  if (!isdigit((unsigned char) *text) || *end)
    refuse(p, text, speak("pas un nombre entier", "not a whole number"));
  if (errno || (double) n < p->min || (double) n > p->max)
    refuse(p, text, speak("hors de l'intervalle", "out of range"));
  *p->whole = n;
}

@ \fr{Une valeur absente est la même faute pour les deux sortes.}
\en{A missing value is the same fault for both kinds.}

@(workshop.c@>=
static void read_parameter(const parameter *p, const char *text)
{
  if (!text || !*text) refuse(p, "", speak("valeur absente", "no value"));
  if (p->whole) read_whole(p, text);
  else read_real(p, text);
}

@ \fr{La fonction |getopt_long|, commune à tous les Unix, découpe la ligne de commande.
Elle veut son propre tableau des options, que nous tirons du nôtre.
Chaque option reçoit pour code sa place dans ce tableau,
augmentée de |FIRST| pour ne se confondre avec aucun caractère :
|'?'| et |':'| annoncent une option inconnue et une valeur absente.}
\en{The function |getopt_long|, common to all Unix systems, splits the command line.
It wants its own table of options, which we derive from ours.
The code of each option is its place in that table, raised by |FIRST| so that it is never mistaken
for a character: |'?'| and |':'| announce an unknown option and a missing value.}
@^\bi{dépendances du système}{system dependencies}@>

@(workshop.c@>=
enum { FIRST = 256 };
static struct option *option_list(int count)
{
  static const char *const extra[] = { "out", "help", "version" };
  struct option *list = claim((size_t) count + 4, sizeof *list);
  for (int i = 0; i < count + 3; i++) {
    list[i].name = i < count ? table[i].name : extra[i - count];
    list[i].has_arg = i <= count ? required_argument : no_argument;
    list[i].val = FIRST + i;
  }
  return list;
}

@ \fr{La boucle qui suit lit les arguments un à un ;
|at| garde la place de celui que l'on examine, pour le citer s'il ne convient pas.
Le |'+'| demande de s'arrêter au premier argument qui n'est pas une option,
et le |':'| de nous laisser formuler les messages.}
\en{The following loop reads the arguments one by one;
|at| keeps the place of the one under examination, to quote it if it will not do.
The |'+'| asks to stop at the first argument that is not an option,
and the |':'| to leave the wording of messages to us.}

@(workshop.c@>=
@<\bi{Définit ce que font les options communes}{Define what the common options do}@>@;
static void read_options(int argc, char *argv[], int count)
{
  struct option *list = option_list(count);
  int at, code;
  while (at = optind, (code = getopt_long(argc, argv, "+:", list, NULL)) != -1) {
    int i = (code == ':' ? optopt : code) - FIRST;
    @<\bi{Refuse une option inconnue ou abrégée}{Refuse an option that is unknown or...@>@;
    if (i < count) read_parameter(&table[i], optarg);
    else act_on_common_option(i - count, optarg);
  }
  if (optind < argc) stop(BAD_USAGE, speak("%s : argument inattendu (voir %s --help)",
    "%s: unexpected argument (see %s --help)"), argv[optind], argv[0]);
  free(list);
}

@ \fr{Le système accepterait \cmd{--dur}
pour \cmd{--duration} tant que rien d'autre ne commence ainsi.
Nous refusons : une commande notée dans votre cahier doit garder son sens le jour
où le chapitre gagne un paramètre.}
\en{The system would accept \cmd{--dur}
for \cmd{--duration} as long as nothing else starts that way.
We refuse: a command noted in your lab book must keep its meaning on the day
when the chapter gains a parameter.}

@<\bi{Refuse une option inconnue ou abrégée}{Refuse an option that is unknown or abbreviated}@>=
if (i < 0 || strcspn(argv[at] + 2, "=") != strlen(list[i].name))
  stop(BAD_USAGE, speak("%s : option inconnue (voir %s --help)",
    "%s: unknown option (see %s --help)"), argv[at], argv[0]);

@ \fr{Restent \cmd{--out}, \cmd{--help} et \cmd{--version}.
Après ces deux dernières le programme a fini, et il a réussi,
à condition que la sortie standard ait tout accepté.}
\en{There remain \cmd{--out}, \cmd{--help} and \cmd{--version}.
After the last two the program has finished, and succeeded,
provided that standard output took everything.}

@<\bi{Définit ce que font les options communes...@>=
@<\bi{Définit le texte de l'aide}{Define the text of the help}@>@;
static void act_on_common_option(int which, const char *text)
{
  if (which == 0) {
    if (!text || !*text)
      stop(BAD_USAGE, "%s", speak("--out= : nom de dossier absent", "--out=: no directory name"));
    directory = text;
    return;
  }
  if (which == 1) print_help();
  else printf("%s %s\n", program, version);
  if (fflush(stdout) == EOF || ferror(stdout))
    stop(BAD_FILE, speak("sortie standard : %s", "standard output: %s"), reason(errno));
  exit(EXIT_SUCCESS);
}

@ \fr{L'aide montre une ligne par paramètre :
l'option avec sa valeur par défaut, le symbole, l'intervalle permis et son unité, ce que c'est.
Pour aligner les colonnes nous comptons les caractères et non les octets,
car une lettre grecque en prend deux en UTF-8 :
les octets de continuation commencent tous par les bits 10.}
\en{The help shows one line for each parameter:
the option with its default, the symbol, the allowed range and its unit, what it is.
To align the columns we count characters, not bytes, since a Greek letter takes two of them
in UTF-8: continuation bytes all start with the bits 10.}

@<\bi{Définit le texte de l'aide...@>=
static int width(const char *text)
{
  int n = 0;
  for (; *text; text++) n += ((unsigned char) *text & 0xC0) != 0x80;
  return n;
}

@ \fr{Un texte trop long pour sa colonne pousse les suivants, d'une espace au moins.}
\en{A text too long for its column pushes the next ones, by one space at least.}

@<\bi{Définit le texte de l'aide...@>=
static void print_column(const char *text, int columns)
{
  printf("%s%*s", text, width(text) < columns ? columns - width(text) : 1, "");
}

@ \fr{L'aide est la table elle-même, une ligne par paramètre ; elle ne peut donc rien oublier.}
\en{The help is the table itself, a line for each parameter, so it can forget nothing.}
@<\bi{Définit le texte de l'aide...@>=
static void print_help(void)
{
  printf(speak("Usage : %s [--nom=valeur ...] [--out=DOSSIER] [--help] [--version]\n",
    "Usage: %s [--name=value ...] [--out=DIR] [--help] [--version]\n"), program);
  @<\bi{Affiche les titres des colonnes de l'aide}{Print the headings of the help's columns}@>@;
  for (const parameter *p = table; p->name; p++) {
    char text[LINE_SIZE];
    snprintf(text, sizeof text, "  --%s=%s", p->name, defaults[p - table]);
    print_column(text, 28);
    print_column(p->symbol, 8);
    range_text(p, text);
    print_column(text, 24);
    printf("%s%s\n", speak(p->fr, p->en), p->whole ? speak(" (entier)", " (whole number)") : "");
  }
}

@ \fr{Les titres des colonnes suivent les mêmes largeurs.}
\en{The titles of the columns follow the same widths.}
@<\bi{Affiche les titres...@>=
printf("\n");
print_column(speak("  --option=défaut", "  --option=default"), 28);
print_column(speak("symbole", "symbol"), 8);
print_column(speak("intervalle, unité", "range, unit"), 24);
printf("%s\n", speak("sens", "meaning"));

@ \fr{Tout est prêt pour |workshop_begin|.
Un fichier qui dépasse la taille permise par le système tuerait le programme par un signal ;
nous préférons l'ignorer, et recevoir une erreur que nous savons expliquer.
Ouvrir \file{values.tex} dès le début est la façon la plus honnête de savoir si l'on peut écrire
dans le dossier : mieux vaut l'apprendre avant une longue simulation qu'après.}
\en{All is ready for |workshop_begin|.
A file that outgrows what the system allows would kill the program by a signal;
we prefer to ignore it, and to receive an error that we know how to explain.
Opening \file{values.tex} from the start is the most honest way
to know whether the directory can be written:
better to learn it before a long simulation than after.}

@(workshop.c@>=
@<\bi{Définit comment ouvrir, écrire et fermer un fichier}{Define how to open, write and...@>@;
static datafile *values; /* \bi{les résultats que le livre imprime}
  {the results that the book prints} */
static datafile *targets; /* \bi{ce que l'on attend de vos valeurs}
  {what is expected of your values} */
void workshop_begin(int argc, char *argv[], const char *name, const parameter rows[])
{
  int count = 0;
  program = name; table = rows;
  while (table[count].name) count++;
  defaults = claim((size_t) count, sizeof *defaults);
  for (int i = 0; i < count; i++) value_text(&table[i], defaults[i]);
  for (int i = 0; i < count; i++) check_range(&table[i], defaults[i]);
  read_options(argc, argv, count);
  signal(SIGXFSZ, SIG_IGN);
  @<\bi{Crée le dossier de sortie s'il manque}{Make the output directory if it is missing}@>@;
  values = text_open("values.tex");
}

@ \fr{Le dossier peut manquer avec plusieurs de ses parents : nous les créons de gauche à droite.
Peu importe qu'un parent existe déjà ; seul compte le dernier mot.}
\en{The directory may be missing along with several of its parents: we make them from left to right.
It does not matter if a parent exists already; only the last word counts.}

@<\bi{Crée le dossier...@>=
char *path = claim(strlen(directory) + 1, 1);
for (size_t i = 0; directory[i]; i++) {
  if (directory[i] == '/') mkdir(path, 0777);
  path[i] = directory[i];
}
if (mkdir(path, 0777) != 0 && errno != EEXIST)
  stop(BAD_FILE, speak("--out=%s : dossier impossible à créer (%s)",
    "--out=%s: cannot create this directory (%s)"), directory, reason(errno));
free(path);

@*1 \bi{Écrire des fichiers}{Writing files}.
\fr{Un fichier s'écrit d'abord sous un nom provisoire, \file{nom.part},
et ne prend son vrai nom qu'une fois complet et fermé sans erreur.
Si tout s'arrête en chemin, l'ancien fichier, s'il y en avait un, est encore là, intact.
La liste |unfinished| sait lesquels sont en cours.}
\en{A file is first written under a provisional name, \file{name.part},
and takes its real name only when complete and closed without error.
If everything stops midway, the old file, if there was one, is still there, untouched.
The list |unfinished| knows which ones are under way.}
@^\bi{fichiers, écriture sûre}{files, safe writing of}@>

@<\bi{Définit un fichier de données et la liste des inachevés}{Define a data file, and the list of the unfinished ones}@>=
struct datafile {
  FILE *file;
  char *path, *part; /* \bi{noms définitif et provisoire}{final and provisional names} */
  bool in_row; /* \bi{la ligne en cours a-t-elle déjà un nombre ?}
    {does the current row hold a number already?} */
  datafile *next;
};
static datafile *unfinished;

@ \fr{Toutes les écritures passent par |put|, qui vérifie chacune ;
la bibliothèque les regroupe, si bien qu'un disque plein peut ne se révéler que plus tard,
au plus tard à la fermeture.}
\en{All writes go through |put|, which checks each one;
the library groups them, so that a full disk may reveal itself only later,
at the latest upon closing.}

@<\bi{Définit comment ouvrir, écrire et fermer un fichier}{Define how to open, write and close a file}@>=
_Noreturn static void fail(const datafile *f)
{
  stop(BAD_FILE, speak("%s : écriture impossible (%s)", "%s: cannot be written (%s)"),
    f->path, reason(errno));
}
@#
static void put(datafile *f, const char *text)
{
  if (fputs(text, f->file) == EOF) fail(f);
}
@#
static void put_char(datafile *f, char c)
{
  if (fputc(c, f->file) == EOF) fail(f);
}

@ \fr{Le nom complet d'un fichier se compose du dossier, d'une barre, du nom et,
tant qu'il est inachevé, d'un suffixe.}
\en{The full name of a file is made of the directory, a slash, the name and, while it is unfinished,
a suffix.}

@<\bi{Définit comment ouvrir...@>=
static char *path_of(const char *name, const char *suffix)
{
  size_t size = strlen(directory) + strlen(name) + strlen(suffix) + 2;
  char *path = claim(size, 1);
  snprintf(path, size, "%s/%s%s", directory, name, suffix);
  return path;
}

@ \fr{Le fichier s'ouvre sous son nom provisoire, et rejoint la liste de ceux qu'il faudra
effacer si le programme s'arrête en chemin.}
\en{The file is opened under its temporary name, and joins the list of those to remove
should the program stop halfway.}
@<\bi{Définit comment ouvrir...@>=
static datafile *text_open(const char *name)
{
  datafile *f = claim(1, sizeof *f);
  f->path = path_of(name, "");
  f->part = path_of(name, ".part");
  f->file = fopen(f->part, "w");
  if (!f->file) fail(f);
  f->next = unfinished;
  unfinished = f;
  return f;
}

@ \fr{Un fichier de données est un tel fichier dont la première ligne nomme les colonnes.}
\en{A data file is such a file whose first line names the columns.}
@(workshop.c@>=
datafile *data_open(const char *name, const char *columns)
{
  datafile *f = text_open(name);
  put(f, "# ");
  put(f, columns);
  data_blank(f);
  return f;
}

@ \fr{La tabulation précède chaque nombre sauf le premier de sa ligne :
ainsi, aucune ne traîne en fin de ligne.}
\en{The tab comes before each number except the first of its row:
thus none is left hanging at the end of a line.}

@(workshop.c@>=
void data_number(datafile *f, double x)
{
  char text[NUMBER_SIZE];
  number_text(x, text);
  if (f->in_row) put_char(f, '\t');
  put(f, text);
  f->in_row = true;
}
@#
void data_end_row(datafile *f) { data_blank(f); f->in_row = false; }
void data_blank(datafile *f) { put_char(f, '\n'); }

@ \fr{Une ligne entière ; puis une trace, ligne après ligne ;
puis les potentiels d'action d'un essai, un par ligne :
l'instant, l'essai, et le cas s'il y en a plusieurs.}
\en{A whole row; then a trace, row after row;
then the spikes of a trial, one a row: the time, the trial, and the case if there are several.}

@(workshop.c@>=
void data_numbers(datafile *f, size_t count, const double x[])
{
  for (size_t k = 0; k < count; k++) data_number(f, x[k]);
  data_end_row(f);
}
@#
void trace_vectors(const char *name, const char *columns, size_t n, double dt,
  size_t count, const double *const x[])
{
  datafile *f = data_open(name, columns);
  for (size_t i = 0; i < n; i++) {
    data_number(f, (double) i*dt);
    for (size_t k = 0; k < count; k++) data_number(f, x[k][i]);
    data_end_row(f);
  }
  data_close(f);
}
@#
void data_spikes(datafile *f, size_t n, const double t[], double trial, double which)
{
  for (size_t k = 0; k < n; k++) data_row(f, t[k], trial, which);
}

@ \fr{Fermer un fichier, c'est vider ce qui attend, fermer, renommer, et vérifier les trois.
Puis il quitte la liste des inachevés.}
\en{To close a file is to flush what is waiting, close, rename, and check all three.
Then it leaves the list of unfinished ones.}

@(workshop.c@>=
void data_close(datafile *f)
{
  if (fflush(f->file) == EOF) fail(f);
  if (fclose(f->file) == EOF) fail(f);
  if (rename(f->part, f->path) != 0) fail(f);
  datafile **link = &unfinished;
  while (*link != f) link = &(*link)->next;
  *link = f->next;
  free(f->path);
  free(f->part);
  free(f);
}

@*1 \bi{Ce que le livre reçoit}{What the book receives}.
\fr{Une valeur est un nombre ou un mot, sous le nom que le texte emploie :
le numéro du chapitre, qui termine le nom du programme, deux points, et le nom donné ici.}
\en{A value is a number or a word, under the name that the text uses:
the number of the chapter, which ends the program's name, a colon, and the name given here.}

@(workshop.c@>=
static void put_value(const char *macro, const char *name, const char *what)
{
  char text[LINE_SIZE];
  const char *chapter = program + strcspn(program, "0123456789");
  snprintf(text, sizeof text, "\\%s{%s:%s}%s\n", macro, chapter, name, what);
  put(values, text);
}
@#
void value_word(const char *name, int condition,
  const char *fr_true, const char *en_true, const char *fr_false, const char *en_false)
{
  char words[LINE_SIZE/2];
  snprintf(words, sizeof words, "{%s}{%s}", condition ? fr_true : fr_false,
    condition ? en_true : en_false);
  put_value("setword", name, words);
}

@ \fr{Un nombre infini ou indéterminé devient un mot.
Un zéro, même arrondi, perd son signe : le livre n'imprime jamais \num{-0.00}.}
\en{A number that is infinite or undetermined becomes a word.
A zero, even a rounded one, loses its sign: the book never prints \num{-0.00}.}

@(workshop.c@>=
void value_put(const char *name, const char *format, double x)
{
  if (x - x != 0) {
    value_word(name, true, "non défini", "not defined", "", "");
    return;
  }
  char number[NUMBER_SIZE*10], text[NUMBER_SIZE*10 + 2];
  snprintf(number, sizeof number, format, x);
  snprintf(text, sizeof text, "{%s}",
    strtod(number, NULL) == 0 && *number == '-' ? number + 1 : number);
  put_value("setvalue", name, text);
}

@ \fr{Les mêmes, numérotées.}
\en{The same, numbered.}

@(workshop.c@>=
void value_numbered(const char *name, size_t k, const char *format, double x)
{
  char full[NUMBER_SIZE*4];
  snprintf(full, sizeof full, "%s-%zu", name, k);
  value_put(full, format, x);
}
@#
void values_put(const char *name, const char *format, size_t n, const double x[])
{
  for (size_t k = 0; k < n; k++) value_numbered(name, k + 1, format, x[k]);
}

@ \fr{Quelques QUESTIONs attendent une valeur, et le programme peut dire si elle convient.
Il note alors ce qu'il a mesuré avec la vôtre, et entre quelles bornes, comprises,
il fallait arriver ; s'il y a plusieurs mesures, toutes doivent convenir.
La commande \cmd{make questions} lit ces notes.}
\en{A few QUESTIONs expect a value, and the program can tell whether it will do. It then notes
what it measured with yours, and between which bounds, ends included, it had to come; if there
are several measures, all must do. The command \cmd{make questions} reads these notes.}
@(workshop.c@>=
void target_put(const char *question, double measured, double low,
  double high, const char *fr, const char *en)
{
  if (!targets) targets = data_open("targets.tsv", "QUESTION\tmeasured\tlow\thigh\tquoi\twhat");
  put(targets, question);
  targets->in_row = true;
  data_number(targets, measured);
  data_number(targets, low);
  data_number(targets, high);
  put(targets, "\t"); put(targets, fr);
  put(targets, "\t"); put(targets, en);
  data_end_row(targets);
}

@ \fr{La table des paramètres est écrite pour \TeX.
Les symboles y passent en mode mathématique, où \TeX{} sait lire une lettre grecque ;
ce qui suit |'_'| descend en indice, jusqu'au bout du symbole, en romain si c'est un mot.}
\en{The table of parameters is written for \TeX.
Its symbols are set in maths, where \TeX{} can read a Greek letter;
what follows |'_'| goes down as a subscript, to the end of the symbol, upright if it is a word.}

@(workshop.c@>=
static void put_symbol(datafile *f, const char *symbol)
{
  const char *end = "";
  for (const char *c = symbol; *c; c++)
    if (*c == '_') {
      put(f, width(c + 1) > 1 ? "_{\\rm " : "_{");
      end = "}";
    }
    else put_char(f, *c);
  put(f, end);
}

@ \fr{Une ligne de la table a huit champs ;
un signe que \TeX{} prendrait pour lui reçoit une contre-oblique.}
\en{A row of the table has eight fields; a sign that \TeX{} would take for itself gets a backslash.}

@(workshop.c@>=
static void put_field(datafile *f, const char *text)
{
  put(f, "{");
  for (; *text; text++) {
    if (strchr("#$%&_", *text)) put(f, "\\");
    put_char(f, *text);
  }
  put(f, "}");
}

@ \fr{Les huit champs, dans l'ordre où la macro du livre les attend.}
\en{The eight fields, in the order the book's macro expects them.}
@(workshop.c@>=
static void put_parameter(datafile *f, const parameter *p)
{
  char low[NUMBER_SIZE], high[NUMBER_SIZE];
  bound_text(p, p->min, low); bound_text(p, p->max, high);
  put(f, "\\parameterrow");
  put_field(f, p->name);
  put(f, "{"); put_symbol(f, p->symbol); put(f, "}");
  put_field(f, p->unit);
  put_field(f, defaults[p - table]);
  put_field(f, low);
  put_field(f, high);
  put_field(f, p->fr);
  put_field(f, p->en);
  put(f, "\n");
}

@ \fr{Pour finir, les deux fichiers que lit \TeX{} : la table des paramètres et les valeurs.}
\en{To finish, the two files that \TeX{} reads: the table of parameters and the values.}
@(workshop.c@>=
void workshop_end(void)
{
  datafile *f = text_open("parameters.tex");
  for (const parameter *p = table; p->name; p++) put_parameter(f, p);
  data_close(f);
  if (targets) data_close(targets);
  data_close(values);
  free(defaults);
}

@ \fr{Un programme qui dure quelques secondes le montre, mais à un lecteur seulement :
|progress(done, all)| ne dit rien si la sortie d'erreur n'est pas un terminal,
et efface sa barre quand tout est fait.}
\en{A program that takes a few seconds shows it, but to a reader only:
|progress(done, all)| says nothing if standard error is not a terminal,
and erases its bar when all is done.}
@^\bi{dépendances du système}{system dependencies}@>
@(workshop.c@>=
void progress(size_t done, size_t all)
{
  static const char bar[] = "########################################";
  const int whole = (int) sizeof bar - 1,
    full = done < all ? (int) ((size_t) whole*done/all) : whole;
  if (!isatty(STDERR_FILENO)) return;
  fprintf(stderr, "\r%s [%.*s%*s]", program, full, bar, whole - full, "");
  if (done >= all) fprintf(stderr, "\r%*s\r", (int) strlen(program) + whole + 3, "");
  fflush(stderr);
}

@ \fr{Sortir sans rien dire au livre, c'est aussi effacer ce qui est inachevé.}
\en{To leave without a word to the book is also to remove what is unfinished.}
@(workshop.c@>=
char *file_path(const char *name)
{
  return path_of(name, "");
}
@#
void file_refuse(const char *name, const char *fr, const char *en)
{
  stop(BAD_FILE, speak("%s : %s", "%s: %s"), path_of(name, ""), speak(fr, en));
}
@#
void workshop_leave(int status)
{
  for (datafile *f = unfinished; f; f = f->next) remove(f->part);
  exit(status);
}

@*1 \bi{Statistiques}{Statistics}.
\fr{Quelques mesures servent dans plusieurs chapitres.
Toutes parcourent les vecteurs de gauche à droite, et renvoient NaN, « pas un nombre »,
quand les données ne suffisent pas à les définir.
La covariance est prise entre $x_i$ et $y_{i+\rm lag}$.}
\en{A few measures serve in several chapters.
All walk through the vectors from left to right, and return NaN, “not a number”,
when the data are too few to define them.
The covariance is taken between $x_i$ and $y_{i+\rm lag}$.}

@(statistics.h@>=
#ifndef STATISTICS_H
#define STATISTICS_H
#include <stddef.h>
double mean(size_t n, const double x[]);
double standard_deviation(size_t n, const double x[]); /* \bi{diviseur}{divisor} $n-1$ */
double covariance(size_t n, const double x[], const double y[], size_t lag);
  /* \bi{diviseur}{divisor} $n-{}$|lag| */
double correlation(size_t n, const double x[], const double y[]);
int ascending(const void *x, const void *y); /* \bi{pour}{for} |qsort| */
double quantile(size_t n, const double sorted[], double p); /* $0\le p\le1$ */
#endif

@ \fr{La moyenne, et l'écart-type estimé sur $n$ valeurs :
on divise par $n-1$, parce que la moyenne est tirée des mêmes données.}
\en{The mean, and the standard deviation estimated from $n$ values:
we divide by $n-1$, because the mean is drawn from the same data.}

@(statistics.c@>=
#include <math.h>
#include "statistics.h"
double mean(size_t n, const double x[])
{
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += x[i];
  return n > 0 ? sum/(double) n : NAN;
}
@#
double standard_deviation(size_t n, const double x[])
{
  double centre = mean(n, x), squares = 0;
  for (size_t i = 0; i < n; i++) squares += (x[i] - centre)*(x[i] - centre);
  return n > 1 ? sqrt(squares/(double) (n - 1)) : NAN;
}

@ \fr{La corrélation de deux vecteurs dont l'un est constant n'existe pas : c'est zéro sur zéro.}
\en{The correlation of two vectors of which one is constant does not exist: it is zero over zero.}

@(statistics.c@>=
double covariance(size_t n, const double x[], const double y[], size_t lag)
{
  double x_mean = mean(n, x), y_mean = mean(n, y), sum = 0;
  if (lag >= n) return NAN;
  for (size_t i = 0; i + lag < n; i++) sum += (x[i] - x_mean)*(y[i+lag] - y_mean);
  return sum/(double) (n - lag);
}
@#
double correlation(size_t n, const double x[], const double y[])
{
  double size = covariance(n, x, x, 0)*covariance(n, y, y, 0);
  return size > 0 ? covariance(n, x, y, 0)/sqrt(size) : NAN;
}

@ \fr{Le quantile d'ordre $p$ est la valeur sous laquelle tombe la fraction $p$ des données triées ;
entre deux données, on interpole. Celui d'ordre \num{0.5} est la médiane.}
\en{The quantile of order $p$ is the value below which falls the fraction $p$ of the sorted data;
between two data, we interpolate. That of order \num{0.5} is the median.}

@(statistics.c@>=
int ascending(const void *x, const void *y)
{
  double a = *(const double *) x, b = *(const double *) y;
  return (a > b) - (a < b);
}
@#
double quantile(size_t n, const double sorted[], double p)
{
  if (n == 0) return NAN;
  double place = p*(double) (n - 1);
  size_t i = (size_t) place;
  if (i + 1 >= n) return sorted[n-1];
  return sorted[i] + (place - (double) i)*(sorted[i+1] - sorted[i]);
}
