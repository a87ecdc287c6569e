@* \bi{L'atelier}{The workshop}.
\fr{Tous nos programmes ont les mêmes besoins : lire des paramètres sur la ligne de commande, refuser poliment ce qui n'a pas de sens, écrire des
colonnes de nombres, transmettre quelques résultats au texte que vous lisez. Cette annexe fabrique une fois pour toutes ces outils. On peut faire
tout le cours sans l'ouvrir ; mais si vous vous demandez ce qui se cache derrière |workshop_begin|, c'est ici.

La seconde moitié construit exponentielle, logarithme et sinus à partir des quatre opérations. La bibliothèque mathématique du système les
fournit, bien sûr ; mais le dernier bit de ses réponses change d'une machine à l'autre, et nous voulons que vos nombres soient {\it exactement} les nôtres.}
\en{All our programs need the same things: to read parameters from the command line, to refuse politely what makes no sense, to write columns
of numbers, to hand a few results over to the text you are reading. This appendix builds those tools once and for all. You can follow the whole course
without opening it; but if you wonder what hides behind |workshop_begin|, this is the place.

Its second half builds the exponential, the logarithm and the sine from the four operations. The system's mathematical library provides
them, of course; but the last bit of its answers changes from machine to machine, and we want your numbers to be {\it exactly} ours.}
@^\bi{ligne de commande}{command line}@>

@ \fr{Le fichier d'en-tête est court : un type pour décrire les paramètres, puis trois familles de fonctions.}
\en{The header file is short: a type to describe parameters, then three families of functions.}

@(workshop.h@>=
#ifndef WORKSHOP_H
#define WORKSHOP_H
#include <stddef.h>
#include <stdint.h>
@<\bi{Définit ce qu'est un paramètre de programme}{Define what a parameter of a program is}@>@;
@<\bi{Annonce les fonctions qui ouvrent et ferment un programme}{Announce the functions that begin and end a program}@>@;
@<\bi{Annonce les fonctions qui écrivent des données}{Announce the functions that write data}@>@;
#endif

@ \fr{Un {\it paramètre} tient sur une ligne d'un tableau que chaque programme déclare, et tout en découle : l'option |name|, le message de
\cmd{--help}, le contrôle de l'intervalle permis et la table imprimée dans le livre. La valeur vit dans une variable du programme ; sa valeur
initiale est la valeur par défaut, qui n'est donc écrite qu'à un seul endroit. Un paramètre est réel ou entier : l'un des deux pointeurs
est nul. Le tableau se termine par une ligne dont le nom est |NULL|.}
\en{A {\it parameter} is one row of a table that each program declares, and everything follows from it: the option |name|, the text of
\cmd{--help}, the check of the allowed range, and the table printed in the book. The value lives in a variable of the program; its initial
value is the default, which is therefore written in one place only. A parameter is real or whole: one of the two pointers is null. The table
ends with a row whose name is |NULL|.}

@<\bi{Définit ce qu'est...@>=
typedef struct {
  const char *name; /* \bi{l'option, sans tirets}{the option, without its dashes} */
  const char *symbol; /* \bi{comme dans les formules ; ce qui suit |_| est un indice}{as in the formulas; a subscript follows |_|} */
  const char *unit; /* \bi{vide s'il n'y en a pas}{empty when there is none} */
  double *real; /* \bi{où vit un paramètre réel}{where a real parameter lives} */
  uint64_t *whole; /* \bi{où vit un paramètre entier}{where a whole-number parameter lives} */
  double min, max; /* \bi{intervalle permis, bornes comprises}{allowed range, ends included} */
  const char *fr, *en; /* \bi{ce que c'est, dans les deux langues}{what it is, in both languages} */
} parameter;

@ \fr{Un programme commence par |workshop_begin| et finit par |workshop_end|. La première lit \cmd{--nom=valeur} pour chaque paramètre,
\cmd{--out=DOSSIER} (le dossier courant à défaut ; il est créé s'il manque), \cmd{--help} et \cmd{--version}. Une demande mal formée arrête le programme : une seule
ligne sur la sortie d'erreur, et le code de sortie~2. La fonction |refuse_option| fait de même quand deux valeurs permises ne vont pas ensemble.
Enfin |workshop_end| écrit \file{values.tex}, les résultats que le livre imprime, et \file{parameters.tex}, la table des paramètres.}
\en{A program starts with |workshop_begin| and finishes with |workshop_end|. The first reads \cmd{--name=value} for each parameter,
\cmd{--out=DIR} (the current directory by default; it is made if missing), \cmd{--help} and \cmd{--version}. A malformed request stops the program: one single line on
standard error, and exit status~2. The function |refuse_option| does the same when two allowed values do not go together. At the end,
|workshop_end| writes \file{values.tex}, the results that the book prints, and \file{parameters.tex}, the table of parameters.}

@<\bi{Annonce les fonctions qui ouvrent...@>=
void workshop_begin(int argc, char *argv[], const char *program, const parameter table[]);
_Noreturn void refuse_option(const char *name, const char *fr, const char *en);
void workshop_end(void);

@ \fr{Un fichier de données est une suite de lignes, et une ligne une suite de nombres séparés par des tabulations. Sa première ligne nomme les colonnes
et leurs unités, derrière un croisillon qui la cache à gnuplot. La fonction |data_blank| laisse une ligne vide : pour gnuplot, un nouveau bloc.
Une écriture qui échoue arrête le programme avec le code~1, et aucun fichier incomplet ne reste sous son nom définitif.

Chaque résultat isolé passe par |value_put|, avec un format de |printf| qui dit combien de chiffres garder : le nombre $x$ nommé « charge » par le programme
\cmd{chapter1} devient la valeur \cmd{1:charge}, que le texte imprime. Aucun nombre calculé n'est recopié à la main. Quant à |vector_new|, elle donne $n$ zéros, ou une ligne d'excuses et le code~1.}
\en{A data file is a sequence of rows, and a row a sequence of numbers separated by tabs. Its first line names the columns and their units,
behind a hash sign that hides it from gnuplot. The function |data_blank| leaves an empty line: for gnuplot, a new block. A write that
fails stops the program with status~1, and no incomplete file is left under its final name.

Each single result goes through |value_put|, with a format of |printf| that says how many digits to keep: the number $x$ called “charge” by the program
\cmd{chapter1} becomes the value \cmd{1:charge}, which the text prints. No computed number is ever copied by hand. As for |vector_new|, it gives
$n$ zeros, or one line of apology and status~1.}

@<\bi{Annonce les fonctions qui écrivent...@>=
typedef struct datafile datafile;
datafile *data_open(const char *name, const char *columns);
void data_number(datafile *f, double x);
void data_end_row(datafile *f);
void data_blank(datafile *f);
void data_close(datafile *f);
void value_put(const char *name, const char *format, double x);
void target_put(const char *question, double measured, double low, double high, const char *fr, const char *en);
double *vector_new(size_t n);

@ \fr{Voici maintenant ce que le compilateur voit de \file{workshop.c}. L'atelier se souvient de peu de choses : le nom du programme, sa table,
les valeurs par défaut telles qu'elles étaient avant toute option, et le dossier de sortie.}
\en{Here now is what the compiler sees of \file{workshop.c}. The workshop remembers few things: the program's name, its table,
the defaults as they stood before any option, and the output directory.}

@(workshop.c@>=
#define _XOPEN_SOURCE 700
@<\bi{Inclut les en-têtes dont l'atelier a besoin}{Include the headers that the workshop needs}@>@;
#include "workshop.h"
static const char version[] = "0.1";
static const char *program = "workshop"; /* \bi{son nom, en tête des messages}{its name, which starts every message} */
static const parameter *table; /* \bi{ses paramètres}{its parameters} */
static const char *directory = "."; /* \bi{où vont les fichiers}{where the files go} */
enum { BAD_FILE = 1, BAD_USAGE = 2 }; /* \bi{codes de sortie}{exit statuses} */
enum { NUMBER_SIZE = 32, LINE_SIZE = 4096 }; /* \bi{place pour un nombre, pour une ligne}{room for a number, for a line} */
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

@*1 \bi{Parler et s'excuser}{Speaking and apologising}.
\fr{Les messages sont en français si votre environnement le dit, en anglais sinon. La première variable non vide parmi |LC_ALL|, |LC_MESSAGES| et |LANG|
décide, comme partout sous Unix ; nous n'en lisons que les deux premières lettres, de sorte que le français marche même si le système n'en a pas installé les réglages.
Nous n'appelons jamais |setlocale| : les nombres gardent ainsi leur point décimal, dans les options comme dans les fichiers.}
\en{Messages are in French if your environment says so, in English otherwise. The first non-empty variable among |LC_ALL|, |LC_MESSAGES| and |LANG| decides,
as everywhere under Unix; we read only its first two letters, so that French works even when the system lacks the French settings.
We never call |setlocale|: numbers thus keep their decimal point, in options as in files.}
@^\bi{langue des messages}{language of messages}@>

@(workshop.c@>=
static const char *speak(const char *fr, const char *en)
{
  static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(variables[i]);
    if (value && *value) return strncmp(value, "fr", 2) == 0 ? fr : en;
  }
  return en;
}

@ \fr{Quand quelque chose ne va pas, le programme dit une ligne et s'arrête. Une ligne, vraiment : si la valeur fautive contient un retour à la
ligne ou un autre caractère de commande, nous montrons un point d'interrogation à sa place. En partant, il efface les fichiers inachevés.}
\en{When something is wrong, the program says one line and stops. Truly one: if the faulty value holds a line break or another control
character, we show a question mark instead. On its way out, it removes the unfinished files.}

@(workshop.c@>=
@<\bi{Définit un fichier de données et la liste des inachevés}{Define a data file, and the list of the unfinished ones}@>@;
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

@ \fr{Le système explique ses échecs par un numéro. Nous traduisons les plus courants ; pour les autres, nous le laissons parler sa langue.}
\en{The system explains its failures by a number. We put the most common ones into words; for the others, we let it speak for itself.}
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

@ \fr{La mémoire aussi peut manquer. Demander zéro octet est permis, et rend malgré tout un pointeur valable.}
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
\fr{Comment écrire un nombre en décimal sans rien perdre ni rien ajouter ? Un décimal de 15 chiffres au plus survit toujours à l'aller-retour vers un
|double| (c'est la constante |DBL_DIG|), et 17 chiffres suffisent toujours à désigner un |double| entre tous. Nous essayons donc 15, 16, puis 17
chiffres, et gardons la première écriture qui se relit à l'identique : |0.1| reste |0.1|, et $1/3$ prend 16 chiffres. Le format |g|
retire les zéros inutiles.}
\en{How do we write a number in decimal, losing nothing and adding nothing? A decimal of at most 15 digits always survives the round
trip to a |double| (that is the constant |DBL_DIG|), and 17 digits always suffice to single out one |double| among all. So we try 15, 16,
then 17 digits, and keep the first text that reads back the same: |0.1| stays |0.1|, and $1/3$ takes 16 digits. The format |g| drops useless zeros.}
@^\bi{aller-retour décimal}{decimal round trip}@>

@(workshop.c@>=
static void number_text(double x, char text[NUMBER_SIZE])
{
  if (x != x) { strcpy(text, "nan"); return; } /* \bi{sans signe, partout}{without a sign, everywhere} */
  for (int digits = DBL_DIG; digits <= 17; digits++) {
    snprintf(text, NUMBER_SIZE, "%.*g", digits, x);
    if (strtod(text, NULL) == x) return;
  }
}

@ \fr{La valeur d'un paramètre et l'intervalle permis s'écrivent de même. Les bornes d'un paramètre entier sont des |double| elles aussi ; la plus grande,
$2^{64}$, dépasse d'une unité le plus grand entier de 64 bits, et c'est ce dernier que nous montrons.}
\en{A parameter's value and its allowed range are written likewise. The bounds of a whole-number parameter are |double| too; the largest, $2^{64}$,
exceeds by one the largest whole number of 64 bits, and the latter is what we show.}

@(workshop.c@>=
static void value_text(const parameter *p, char text[NUMBER_SIZE])
{
  if (p->whole) snprintf(text, NUMBER_SIZE, "%ju", (uintmax_t) *p->whole);
  else number_text(*p->real, text);
}
@#
static void bound_text(const parameter *p, double bound, char text[NUMBER_SIZE])
{
  if (p->whole && bound >= 18446744073709551616.0) snprintf(text, NUMBER_SIZE, "%ju", (uintmax_t) UINT64_MAX);
  else number_text(bound, text);
}

@ \fr{Les messages et l'aide disent le domaine de la même façon : deux bornes et l'unité.}
\en{Messages and help tell the range in the same way: two bounds and the unit.}
@(workshop.c@>=
static void range_text(const parameter *p, char text[LINE_SIZE])
{
  char low[NUMBER_SIZE], high[NUMBER_SIZE];
  bound_text(p, p->min, low);
  bound_text(p, p->max, high);
  snprintf(text, LINE_SIZE, speak("de %s à %s%s%s", "%s to %s%s%s"), low, high, *p->unit ? " " : "", p->unit);
}

@*1 \bi{Lire les options}{Reading the options}.
\fr{Refuser une valeur, c'est nommer l'option, la valeur et l'intervalle permis : de quoi corriger sans chercher ailleurs.}
\en{To refuse a value is to name the option, the value and the allowed range: enough to correct it without looking elsewhere.}

@(workshop.c@>=
_Noreturn static void refuse(const parameter *p, const char *text, const char *why)
{
  char range[LINE_SIZE];
  range_text(p, range);
  stop(BAD_USAGE, speak("--%s=%s : %s (permis : %s)", "--%s=%s: %s (allowed: %s)"), p->name, text, why, range);
}

@ \fr{Quand deux valeurs ne vont pas ensemble, c'est le programme qui le découvre. Il ne connaît que le nom du paramètre ; nous retrouvons le reste dans la table.}
\en{When two values do not go together, it is the program that finds out. It knows only the parameter's name; we find the rest in the table.}

@(workshop.c@>=
void refuse_option(const char *name, const char *fr, const char *en)
{
  char text[NUMBER_SIZE];
  const parameter *p = table;
  while (strcmp(p->name, name) != 0) p++;
  value_text(p, text);
  refuse(p, text, speak(fr, en));
}

@ \fr{La fonction |strtod| de la bibliothèque lit un réel, et dit où elle s'est arrêtée : ce doit être la fin du texte. Elle accepte {\tt nan}, que nous refusons
(c'est le seul « nombre » différent de lui-même), et {\tt inf}, que l'intervalle exclut. Une virgule décimale mérite un mot d'explication plutôt qu'un refus sec.}
\en{The library function |strtod| reads a real number, and says where it stopped: this must be the end of the text. It accepts {\tt nan}, which we refuse
(the only “number” that differs from itself), and {\tt inf}, which the range excludes. A decimal comma deserves a word of explanation rather than a curt refusal.}

@(workshop.c@>=
static void read_real(const parameter *p, const char *text)
{
  char *end;
  double x = strtod(text, &end);
  if (strchr(text, ',')) refuse(p, text, speak("écrire un point décimal, pas une virgule", "write a decimal point, not a comma"));
  if (isspace((unsigned char) *text) || *end || x != x) refuse(p, text, speak("pas un nombre", "not a number"));
  if (x < p->min || x > p->max) refuse(p, text, speak("hors de l'intervalle", "out of range"));
  *p->real = x;
}

@ \fr{Pour les entiers, |strtoull| est trop indulgente : elle accepte les signes, et prend {\tt -1} pour le plus grand des entiers. Nous exigeons donc
un chiffre pour commencer. Au-delà de 64 bits, elle le signale par |errno|.}
\en{For whole numbers, |strtoull| is too lenient: it accepts signs, and takes {\tt -1} for the largest of all integers. So we require a digit to start with.
Beyond 64 bits, it says so through |errno|.}

@(workshop.c@>=
static void read_whole(const parameter *p, const char *text)
{
  char *end;
  errno = 0;
  unsigned long long n = strtoull(text, &end, 10);
  if (!isdigit((unsigned char) *text) || *end) refuse(p, text, speak("pas un nombre entier", "not a whole number"));
  if (errno || (double) n < p->min || (double) n > p->max) refuse(p, text, speak("hors de l'intervalle", "out of range"));
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

@ \fr{La fonction |getopt_long|, commune à tous les Unix, découpe la ligne de commande. Elle veut son propre tableau des options, que nous tirons du nôtre. Chaque
option reçoit pour code sa place dans ce tableau, augmentée de |FIRST| pour ne se confondre avec aucun caractère : |'?'| et |':'| annoncent une
option inconnue et une valeur absente.}
\en{The function |getopt_long|, common to all Unix systems, splits the command line. It wants its own table of options, which we derive from ours. The code of each
option is its place in that table, raised by |FIRST| so that it is never mistaken for a character: |'?'| and |':'| announce an unknown option and a missing value.}
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

@ \fr{La boucle qui suit lit les arguments un à un ; |at| garde la place de celui que l'on examine, pour le citer s'il ne convient pas. Le |'+'| demande de s'arrêter au premier
argument qui n'est pas une option, et le |':'| de nous laisser formuler les messages.}
\en{The following loop reads the arguments one by one; |at| keeps the place of the one under examination, to quote it if it will not do. The |'+'| asks to stop at the first
argument that is not an option, and the |':'| to leave the wording of messages to us.}

@(workshop.c@>=
@<\bi{Définit ce que font les options communes}{Define what the common options do}@>@;
static void read_options(int argc, char *argv[], int count)
{
  struct option *list = option_list(count);
  int at, code;
  while (at = optind, (code = getopt_long(argc, argv, "+:", list, NULL)) != -1) {
    int i = (code == ':' ? optopt : code) - FIRST;
    @<\bi{Refuse une option inconnue ou abrégée}{Refuse an option that is unknown or abbreviated}@>@;
    if (i < count) read_parameter(&table[i], optarg);
    else act_on_common_option(i - count, optarg);
  }
  if (optind < argc) stop(BAD_USAGE, speak("%s : argument inattendu (voir %s --help)", "%s: unexpected argument (see %s --help)"), argv[optind], program);
  free(list);
}

@ \fr{Le système accepterait \cmd{--dur} pour \cmd{--duration} tant que rien d'autre ne commence ainsi. Nous refusons : une commande notée dans votre
cahier doit garder son sens le jour où le chapitre gagne un paramètre.}
\en{The system would accept \cmd{--dur} for \cmd{--duration} as long as nothing else starts that way. We refuse: a command noted in
your lab book must keep its meaning on the day when the chapter gains a parameter.}

@<\bi{Refuse une option inconnue...@>=
if (i < 0 || strcspn(argv[at] + 2, "=") != strlen(list[i].name))
  stop(BAD_USAGE, speak("%s : option inconnue (voir %s --help)", "%s: unknown option (see %s --help)"), argv[at], program);

@ \fr{Restent \cmd{--out}, \cmd{--help} et \cmd{--version}. Après ces deux dernières le programme a fini, et il a réussi, à condition que la sortie standard ait
tout pris.}
\en{There remain \cmd{--out}, \cmd{--help} and \cmd{--version}. After the last two the program has finished, and succeeded, provided that standard output took everything.}

@<\bi{Définit ce que font les options communes...@>=
@<\bi{Définit le texte de l'aide}{Define the text of the help}@>@;
static void act_on_common_option(int which, const char *text)
{
  if (which == 0) {
    if (!text || !*text) stop(BAD_USAGE, "%s", speak("--out= : nom de dossier absent", "--out=: no name of a directory"));
    directory = text;
    return;
  }
  if (which == 1) print_help();
  else printf("%s %s\n", program, version);
  if (fflush(stdout) == EOF || ferror(stdout)) stop(BAD_FILE, speak("sortie standard : %s", "standard output: %s"), reason(errno));
  exit(EXIT_SUCCESS);
}

@ \fr{L'aide montre une ligne par paramètre : l'option avec sa valeur par défaut, le symbole, l'intervalle permis et son unité, ce que c'est. Pour aligner les colonnes nous
comptons les caractères et non les octets, car une lettre grecque en prend deux en UTF-8 : les octets de suite commencent tous par les bits 10.}
\en{The help shows one line for each parameter: the option with its default, the symbol, the allowed range and its unit, what it is. To align the columns we
count characters, not bytes, since a Greek letter takes two of them in UTF-8: continuation bytes all start with the bits 10.}

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

@ \fr{Tout est prêt pour |workshop_begin|. Un fichier qui dépasse la taille permise par le système tuerait le programme par un signal ; nous préférons l'ignorer, et
recevoir une erreur que nous savons expliquer. Ouvrir \file{values.tex} dès le début est la façon la plus honnête de savoir si l'on peut écrire dans
le dossier : mieux vaut l'apprendre avant une longue simulation qu'après.}
\en{All is ready for |workshop_begin|. A file that outgrows what the system allows would kill the program by a signal; we prefer to ignore it, and to
receive an error that we know how to explain. Opening \file{values.tex} from the start is the most honest way to know whether the directory can be written:
better to learn it before a long simulation than after.}

@(workshop.c@>=
@<\bi{Définit comment ouvrir, écrire et fermer un fichier}{Define how to open, write and close a file}@>@;
static datafile *values; /* \bi{les résultats que le livre imprime}{the results that the book prints} */
static datafile *targets; /* \bi{ce que l'on attend de vos valeurs}{what is expected of your values} */
void workshop_begin(int argc, char *argv[], const char *name, const parameter rows[])
{
  int count = 0;
  program = name; table = rows;
  while (table[count].name) count++;
  defaults = claim((size_t) count, sizeof *defaults);
  for (int i = 0; i < count; i++) value_text(&table[i], defaults[i]);
  read_options(argc, argv, count);
  signal(SIGXFSZ, SIG_IGN);
  @<\bi{Crée le dossier de sortie s'il manque}{Make the output directory if it is missing}@>@;
  values = text_open("values.tex");
}

@ \fr{Le dossier peut manquer avec plusieurs de ses parents : nous les créons de gauche à droite. Peu importe qu'un parent existe déjà ; seul compte le
dernier mot.}
\en{The directory may be missing along with several of its parents: we make them from left to right. It does not matter if a parent exists already; only the last word counts.}

@<\bi{Crée le dossier...@>=
char *path = claim(strlen(directory) + 1, 1);
for (size_t i = 0; directory[i]; i++) {
  if (i > 0 && directory[i] == '/') mkdir(path, 0777);
  path[i] = directory[i];
}
if (mkdir(path, 0777) != 0 && errno != EEXIST)
  stop(BAD_FILE, speak("--out=%s : dossier impossible à créer (%s)", "--out=%s: this directory cannot be made (%s)"), directory, reason(errno));
free(path);

@*1 \bi{Écrire des fichiers}{Writing files}.
\fr{Un fichier s'écrit d'abord sous un nom provisoire, \file{nom.part}, et ne prend son vrai nom qu'une fois complet et fermé sans erreur. Si tout s'arrête en
chemin, l'ancien fichier, s'il y en avait un, est encore là, intact. La liste |unfinished| sait lesquels sont en cours.}
\en{A file is first written under a provisional name, \file{name.part}, and takes its real name only when complete and closed without error. If everything stops midway,
the old file, if there was one, is still there, untouched. The list |unfinished| knows which ones are under way.}
@^\bi{fichiers, écriture sûre}{files, safe writing of}@>

@<\bi{Définit un fichier de données...@>=
struct datafile {
  FILE *file;
  char *path, *part; /* \bi{noms définitif et provisoire}{final and provisional names} */
  bool in_row; /* \bi{la ligne en cours a-t-elle déjà un nombre ?}{does the current row hold a number already?} */
  datafile *next;
};
static datafile *unfinished;

@ \fr{Toutes les écritures passent par |put|, qui vérifie chacune ; la bibliothèque les regroupe, si bien qu'un disque plein peut ne se révéler que plus tard, au plus
tard à la fermeture.}
\en{All writes go through |put|, which checks each one; the library groups them, so that a full disk may reveal itself only later, at the latest upon closing.}

@<\bi{Définit comment ouvrir...@>=
_Noreturn static void fail(const datafile *f)
{
  stop(BAD_FILE, speak("%s : écriture impossible (%s)", "%s: cannot be written (%s)"), f->path, reason(errno));
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

@ \fr{Le nom complet d'un fichier se compose du dossier, d'une barre, du nom et, tant qu'il est inachevé, d'un suffixe.}
\en{The full name of a file is made of the directory, a slash, the name and, while it is unfinished, a suffix.}

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
should the program stop half-way.}
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

@ \fr{La tabulation précède chaque nombre sauf le premier de sa ligne : ainsi, aucune ne traîne en fin de ligne.}
\en{The tab comes before each number except the first of its row: thus none is left hanging at the end of a line.}

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

@ \fr{Fermer un fichier, c'est vider ce qui attend, fermer, renommer, et vérifier les trois. Puis il quitte la liste des inachevés.}
\en{To close a file is to flush what is waiting, close, rename, and check all three. Then it leaves the list of unfinished ones.}

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
\fr{Le numéro du chapitre est celui qui termine le nom du programme.}
\en{The number of the chapter is the one that ends the program's name.}

@(workshop.c@>=
void value_put(const char *name, const char *format, double x)
{
  char text[LINE_SIZE], number[LINE_SIZE / 2];
  snprintf(number, sizeof number, format, x);
  snprintf(text, sizeof text, "\\setvalue{%s:%s}{%s}\n", program + strcspn(program, "0123456789"), name, number);
  put(values, text);
}

@ \fr{Quelques QUESTIONs attendent une valeur, et le programme peut dire si elle convient. Il
note alors ce qu'il a mesuré avec la vôtre, et entre quelles bornes, comprises, il fallait
arriver ; s'il y a plusieurs mesures, toutes doivent convenir. La commande \cmd{make questions} lit ces notes.}
\en{A few QUESTIONs expect a value, and the program can tell whether it will do. It then notes
what it measured with yours, and between which bounds, ends included, it had to come; if there
are several measures, all must do. The command \cmd{make questions} reads these notes.}
@(workshop.c@>=
void target_put(const char *question, double measured, double low, double high, const char *fr, const char *en)
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

@ \fr{La table des paramètres est écrite pour \TeX. Les symboles y passent en mode mathématique : les lettres grecques prennent leur nom, et ce qui suit |'_'|
descend en indice, en romain si c'est un mot.}
\en{The table of parameters is written for \TeX. Its symbols are set in maths: Greek letters take their names, and what follows |'_'| goes down as a
subscript, upright if it is a word.}

@(workshop.c@>=
static const char *const greek[][2] = {@/
  { "α", "\\alpha " }, { "β", "\\beta " }, { "γ", "\\gamma " }, { "δ", "\\delta " }, { "ε", "\\varepsilon " },@/
  { "θ", "\\theta " }, { "λ", "\\lambda " }, { "μ", "\\mu " }, { "µ", "\\mu " }, { "ν", "\\nu " },@/
  { "ξ", "\\xi " }, { "ρ", "\\rho " }, { "σ", "\\sigma " }, { "τ", "\\tau " }, { "φ", "\\varphi " },@/
  { "ω", "\\omega " }, { "Δ", "\\Delta " }, { "Φ", "\\Phi " }, { "Ω", "\\Omega " }, { NULL, NULL }
};

@ \fr{Une lettre grecque occupe deux octets, que l'on saute ensemble ; tout autre signe en occupe un et passe tel quel. L'indice, s'il y en a un, va jusqu'au bout
du symbole.}
\en{A Greek letter takes two bytes, which are skipped together; any other sign takes one and goes through as it is. The subscript, if there is one, runs to the end of the
symbol.}

@(workshop.c@>=
static void put_symbol(datafile *f, const char *symbol)
{
  const char *end = "";
  for (const char *c = symbol; *c; ) {
    int i = 0;
    while (greek[i][0] && strncmp(c, greek[i][0], 2) != 0) i++;
    if (greek[i][0]) { put(f, greek[i][1]); c += 2; continue; }
    if (*c == '_') { put(f, width(c + 1) > 1 ? "_{\\rm " : "_{"); end = "}"; }
    else put_char(f, *c);
    c++;
  }
  put(f, end);
}

@ \fr{Une ligne de la table a huit champs ; un signe que \TeX{} prendrait pour lui reçoit une contre-oblique.}
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

@*1 \bi{Des fonctions au même bit partout}{Functions with the same bits everywhere}.
\fr{La norme IEEE~754 fixe jusqu'au dernier bit le résultat de $+$, $-$, $\times$, $\div$ et de la racine carrée : le plus proche nombre représentable. Elle ne dit presque
rien de l'exponentielle, du logarithme ni du sinus, et deux bibliothèques honnêtes y diffèrent parfois d'une unité au dernier rang, ce qu'on appelle un \term{ulp}.
C'est peu ; mais un potentiel qui frôle le seuil peut alors le franchir ici et pas là, et vos figures ne seraient plus les nôtres. Nous bâtissons donc ces fonctions avec les seules
opérations que la norme garantit. Elles se trompent d'un ulp au plus, à peu près, ce que nos tests vérifient, et elles se trompent partout pareil.

Les deux fonctions trigonométriques prennent leur angle {\it en tours} : |portable_sin_turns(u)| vaut $\sin 2\pi u$. Un quart de tour s'écrit exactement |0.25|, alors que $\pi/2$ n'est
représentable par aucun |double| ; aux multiples du quart de tour, le résultat est donc exact.}
\en{The IEEE~754 standard settles, to the last bit, the result of $+$, $-$, $\times$, $\div$ and the square root: the nearest representable number. It says almost nothing
about the exponential, the logarithm or the sine, and two honest libraries sometimes differ there by one unit in the last place, which is called an \term{ulp}. This is little; but a potential
that grazes the threshold may then cross it here and not there, and your figures would no longer be ours. So we build these functions with only those operations that the standard guarantees.
They are wrong by about one ulp at most, as our tests check, and they are wrong in the same way everywhere.

The two trigonometric functions take their angle {\it in turns}: |portable_sin_turns(u)| is $\sin 2\pi u$. A quarter turn is written exactly |0.25|, while no |double| represents $\pi/2$;
at multiples of a quarter turn, the result is therefore exact.}
@^\bi{reproductibilité bit à bit}{reproducibility, bit for bit}@>
@^IEEE 754@>

@(elementary.h@>=
#ifndef ELEMENTARY_H
#define ELEMENTARY_H
double portable_exp(double x);
double portable_expm1(double x); /* $e^x-1$, \bi{précis même si $x$ est petit}{accurate even when $x$ is small} */
double portable_log(double x);
double portable_sin_turns(double u);
double portable_cos_turns(double u);
#endif

@ \fr{Toutes reposent sur deux idées : se ramener à un petit intervalle par une opération exacte, puis y sommer la série de Taylor, qui converge alors vite.
Les inverses des factorielles serviront à trois d'entre elles ; jusqu'à $18!$, les factorielles sont des |double| exacts.}
\en{All rest on two ideas: reduce the argument to a small interval by an exact operation, then sum there the Taylor series, which converges fast. Three of them
will use the inverses of the factorials; up to $18!$, factorials are exact as |double|.}
@^\bi{série de Taylor}{Taylor series}@>

@(elementary.c@>=
#include <math.h>
#include <stdint.h>
#include <string.h>
#include "elementary.h"
static const double inverse_factorial[] = { 1, 1, 1.0/2, 1.0/6, 1.0/24, 1.0/120, 1.0/720, 1.0/5040, 1.0/40320, 1.0/362880, 1.0/3628800,
  1.0/39916800, 1.0/479001600, 1.0/6227020800, 1.0/87178291200, 1.0/1307674368000, 1.0/20922789888000, 1.0/355687428096000 };

@ \fr{Un |double| normal range son exposant dans les bits 52 à 62, augmenté de 1023. Fabriquer $2^k$ ne demande donc qu'un décalage, pour $-1022\le k\le1023$.}
\en{A normal |double| keeps its exponent in bits 52 to 62, raised by 1023. So making $2^k$ takes a mere shift, for $-1022\le k\le1023$.}

@(elementary.c@>=
static double power_of_two(int k)
{
  double power;
  uint64_t bits = (uint64_t) (k + 1023) << 52;
  memcpy(&power, &bits, sizeof power);
  return power;
}

@ \fr{Pour l'exponentielle, écrivons $x=k\ln2+r$ avec $k$ entier et $\vert r\vert \le\frac12\ln2$ ; alors}
\en{For the exponential, let us write $x=k\ln2+r$ with $k$ whole and $\vert r\vert \le\frac12\ln2$; then}
\formula{e^x=2^k e^r,\qquad e^r=1+r+r^2\Bigl({1\over2!}+{r\over3!}+\cdots+{r^{11}\over13!}\Bigr)+\varepsilon,\qquad \vert\varepsilon\vert<{\vert r\vert ^{14}\over14!}e^{\vert r\vert }<2^{-57}.}
\fr{Ce reste est négligeable devant l'ulp de $e^r$, qui vaut au moins $2^{-53}$. La difficulté est dans $r$ : $\ln2$ n'est pas un |double|. Nous le coupons en deux morceaux ; le premier n'a que 41 bits, donc
$k$ fois lui est exact pour tout $\vert k\vert <2^{11}$, et la soustraction $x-k\,|LN2_HIGH|$ l'est aussi. Le second apporte la suite. La petite erreur commise en les réunissant n'est pas perdue :
nous la rangeons dans |tail|, avec les termes d'ordre 2 et plus.}
\en{This remainder is negligible beside the ulp of $e^r$, which is at least $2^{-53}$. The difficulty is in $r$: $\ln2$ is not a |double|. We cut it in two pieces; the first has only 41 bits, so that
$k$ times it is exact for all $\vert k\vert <2^{11}$, and so is the subtraction $x-k\,|LN2_HIGH|$. The second brings what follows. The small error made in joining them is not lost: we keep
it in |tail|, with the terms of order 2 and above.}

@(elementary.c@>=
#define LN2_HIGH 0x1.62e42fefa3p-1
#define LN2_LOW 0x1.3de6af278ece6p-42
static int reduce(double x, double *r, double *tail)
{
  int k = (int) (x * 1.4426950408889634 + (x < 0 ? -0.5 : 0.5)); /* $x/\ln2$, \bi{arrondi}{rounded} */
  double high = x - k * LN2_HIGH, low = k * LN2_LOW, q = 0;
  *r = high - low;
  for (int n = 13; n >= 2; n--) q = q * *r + inverse_factorial[n];
  *tail = ((high - *r) - low) + *r * *r * q;
  return k;
}

@ \fr{Il reste à sommer $1+r+{}$|tail|. L'addition |one + r| arrondit, mais la différence |(one - sum) + r| redonne exactement ce que l'arrondi a perdu, dès que |one| est le plus
grand des deux : c'est le petit miracle de Dekker. Seule la dernière addition arrondit donc pour de bon. La multiplication par $2^k$ est exacte ; nous la faisons en deux fois, car $2^k$ lui-même
peut être trop grand ou trop petit pour un |double| quand le produit ne l'est pas encore.}
\en{It remains to sum $1+r+{}$|tail|. The addition |one + r| rounds, but the difference |(one - sum) + r| gives back exactly what the rounding lost, as long as |one| is the larger
of the two: this is Dekker's little miracle. Only the last addition, then, rounds for good. Multiplying by $2^k$ is exact; we do it in two steps, since $2^k$ itself may be too large or
too small for a |double| when the product is not yet so.}
@^Dekker, Theodorus@>

@(elementary.c@>=
static double scaled_sum(double one, double r, double tail, int k)
{
  double sum = one + r;
  double lost = (one - sum) + r;
  return (sum + (lost + tail)) * power_of_two(k / 2) * power_of_two(k - k / 2);
}

@ \fr{Aux extrêmes, $e^x$ déborde au-delà de $1024\ln2\approx\num{709.78}$ et s'arrondit à zéro en deçà de $-1075\ln2\approx\num{-745.13}$. Un |x| qui n'est pas un nombre se rend tel quel.}
\en{At the extremes, $e^x$ overflows beyond $1024\ln2\approx\num{709.78}$ and rounds to zero below $-1075\ln2\approx\num{-745.13}$. An |x| that is not a number is returned as it is.}

@(elementary.c@>=
double portable_exp(double x)
{
  double r, tail;
  if (x != x) return x;
  if (x > 710) return INFINITY;
  if (x < -746) return 0;
  int k = reduce(x, &r, &tail);
  return scaled_sum(1, r, tail, k);
}

@ \fr{Si $x$ est minuscule, $e^x$ s'arrondit à 1 et $e^x-1$ perd tout. Or nous en aurons besoin : ce qu'un neurone oublie en un pas de temps vaut $1-e^{-\Delta t/\tau}$. Mais
$e^x-1=2^k\bigl((1-2^{-k})+r+\cdots\bigr)$, et $1-2^{-k}$ est exact jusqu'à $k=53$ : la même somme convient, avec un autre « un ». Plus loin, $2^{-k}$ est si petit qu'il rejoint |tail|. En dessous de $-40$, le résultat est $-1$ à l'arrondi près ; il rend $\pm0$ et
$\pm\infty$ comme il faut.}
\en{If $x$ is tiny, $e^x$ rounds to 1 and $e^x-1$ loses everything. Yet we shall need it: what a neuron forgets in one time step is $1-e^{-\Delta t/\tau}$. But
$e^x-1=2^k\bigl((1-2^{-k})+r+\cdots\bigr)$, and $1-2^{-k}$ is exact up to $k=53$: the same sum will do, with another “one”. Further on, $2^{-k}$ is so small that it joins |tail|. Below $-40$, the result is $-1$ up to rounding; $\pm0$ and
$\pm\infty$ are returned as they should be.}

@(elementary.c@>=
double portable_expm1(double x)
{
  double r, tail;
  if (x != x || x == 0) return x;
  if (x > 710) return INFINITY;
  if (x < -40) return -1;
  int k = reduce(x, &r, &tail);
  double unit = power_of_two(k < 1000 ? -k : -1000);
  return k < 53 ? scaled_sum(1 - unit, r, tail, k) : scaled_sum(1, r, tail - unit, k);
}

@ \fr{Pour le logarithme, faisons le chemin inverse : $x=2^k(1+f)$ avec $1+f$ entre $\sqrt{1/2}$ et $\sqrt2$, ce qui se lit dans les bits de $x$. Puis, avec $s=f/(2+f)$,}
\en{For the logarithm, let us walk the other way: $x=2^k(1+f)$ with $1+f$ between $\sqrt{1/2}$ and $\sqrt2$, which is read in the bits of $x$. Then, with $s=f/(2+f)$,}
\formula{\ln(1+f)=\ln{1+s\over1-s}=2s+sR,\qquad R=2\Bigl({s^2\over3}+{s^4\over5}+\cdots\Bigr),\qquad 2s=f-{f^2\over2}+s\,{f^2\over2}.}
\fr{La dernière égalité découle de $s(2+f)=f$ ; grâce à elle, le terme principal est $f$, qui est exact, et les erreurs ne touchent qu'une petite correction. Comme $\vert s\vert <\num{0.172}$, les termes
jusqu'à $s^{22}/23$ suffisent : ce qui suit est sous $2^{-66}$.}
\en{The last equality follows from $s(2+f)=f$; thanks to it, the leading term is $f$, which is exact, and errors touch only a small correction. As $\vert s\vert <\num{0.172}$, the terms
up to $s^{22}/23$ suffice: what follows is below $2^{-66}$.}

@(elementary.c@>=
static double log_correction(double f) /* $f-\ln(1+f)$ */
{
  double s = f / (2 + f), R = 0;
  for (int n = 23; n >= 3; n -= 2) R = (R + 2.0 / n) * s * s;
  return 0.5 * f * f - s * (0.5 * f * f + R);
}

@ \fr{Le logarithme d'un nombre négatif n'existe pas ; celui de zéro est $-\infty$. Un nombre trop petit pour être normal est d'abord multiplié par $2^{54}$. La somme finale est encore celle de Dekker.}
\en{The logarithm of a negative number does not exist; that of zero is $-\infty$. A number too small to be normal is first multiplied by $2^{54}$. The final sum is Dekker's again.}

@(elementary.c@>=
double portable_log(double x)
{
  int k = 0;
  uint64_t bits;
  if (x != x || x == INFINITY) return x;
  if (x <= 0) return x < 0 ? NAN : -INFINITY;
  if (x < power_of_two(-1022)) { x *= power_of_two(54); k = -54; }
  memcpy(&bits, &x, sizeof bits);
  k += (int) (bits >> 52) - 1023;
  double f = x * power_of_two(-((int) (bits >> 52) - 1023)) - 1;
  @<\bi{Centre |f| autour de zéro, puis rend le logarithme}{Centre |f| around zero, then return the logarithm}@>@;
}

@ \fr{Si $f$ dépasse $\sqrt2-1$, mieux vaut l'approcher par l'autre côté : on divise le nombre par
deux et on ajoute un à l'exposant. $f$ reste alors entre $-\num{0.3}$ et $\num{0.42}$.}
\en{If $f$ exceeds $\sqrt2-1$, it is better approached from the other side: halve the number
and add one to the exponent. Then $f$ stays between $-\num{0.3}$ and $\num{0.42}$.}
@<\bi{Centre |f|...@>=
if (f > 0.4142135623730951) { f = 0.5 * (f - 1); k++; }
double one = k * LN2_HIGH;
return scaled_sum(one, f, k * LN2_LOW - log_correction(f), 0);

@ \fr{Pour un angle de $u$ tours, soit $q$ l'entier le plus proche de $4u$ : nous sommes à $d=4u-q$ quart de tour de la direction $q$, et $\vert d\vert \le\frac12$. La multiplication par 4 et la soustraction sont exactes.
Au-delà de $2^{60}$, tout |double| est un nombre entier de tours.}
\en{For an angle of $u$ turns, let $q$ be the integer nearest to $4u$: we stand $d=4u-q$ quarter turns away from direction $q$, and $\vert d\vert \le\frac12$. The multiplication by 4 and the subtraction are exact.
Beyond $2^{60}$, every |double| is a whole number of turns.}

@(elementary.c@>=
@<\bi{Définit le sinus et le cosinus de |d| quarts de tour}{Define the sine and the cosine of |d| quarter turns}@>@;
static double turn(double u, unsigned shift) /* \bi{le sinus, |shift| quarts de tour plus loin}{the sine, |shift| quarter turns further} */
{
  if (u != u || u - u != 0) return NAN; /* \bi{pas un nombre, ou infini}{not a number, or infinite} */
  if (u >= power_of_two(60) || u <= -power_of_two(60)) u = 0;
  int64_t q = (int64_t) (4 * u);
  double d = 4 * u - (double) q;
  if (d > 0.5) { q++; d -= 1; }
  if (d < -0.5) { q--; d += 1; }
  double y = ((unsigned) q + shift) & 1 ? cosine(d) : sine(d);
  return ((unsigned) q + shift) & 2 ? 0 - y : y;
}
@#
double portable_sin_turns(double u) { return turn(u, 0); }
double portable_cos_turns(double u) { return turn(u, 1); }

@ \fr{L'angle en radians, $y=\frac\pi2d$, a au plus $\pi/4$ de grandeur. Comme pour l'exponentielle, l'arrondi de ce produit compterait. Nous coupons donc $\pi/2$ et $d$ en deux (convertir en |float| garde
les 24 premiers bits) : le produit des deux moitiés de tête est exact, et ce que perd l'arrondi de la somme va dans |lost|.}
\en{The angle in radians, $y=\frac\pi2d$, is at most $\pi/4$ in size. As with the exponential, the rounding of this product would matter. So we cut $\pi/2$ and $d$ in two (converting to |float| keeps
the first 24 bits): the product of the two leading halves is exact, and what the rounding of the sum loses goes into |lost|.}
\formula{\sin y=y-y^3\Bigl({1\over3!}-{y^2\over5!}+\cdots+{y^{14}\over17!}\Bigr),\qquad \cos y=1-{y^2\over2}+y^4\Bigl({1\over4!}-{y^2\over6!}+\cdots+{y^{12}\over16!}\Bigr).}
\fr{Les termes omis sont inférieurs à $2^{-62}$ et $2^{-58}$. La fonction |alternating| somme les parenthèses.}
\en{The omitted terms are below $2^{-62}$ and $2^{-58}$. The function |alternating| sums the parentheses.}

@<\bi{Définit le sinus et le cosinus de...@>=
static double alternating(double square, int first, int last)
{
  double sum = 0;
  for (int n = last; n >= first; n -= 2) sum = inverse_factorial[n] - square * sum;
  return sum;
}

@ \fr{L'angle en radians, et ce que son arrondi a perdu.}
\en{The angle in radians, and what its rounding lost.}

@<\bi{Définit le sinus et le cosinus de...@>=
static double radians(double d, double *lost)
{
  double high = (float) d, head = high * 0x1.921fb4p+0;
  double tail = (d - high) * 0x1.921fb4p+0 + d * 0x1.4442d18469899p-24;
  double y = head + tail;
  *lost = (head - y) + tail;
  return y;
}

@ \fr{Les deux séries alternées, sur un huitième de tour au plus de chaque côté de zéro.}
\en{The two alternating series, over at most an eighth of a turn on each side of zero.}
@<\bi{Définit le sinus et le cosinus de...@>=
static double sine(double d)
{
  double lost, y = radians(d, &lost);
  return y + (lost - y * y * y * alternating(y * y, 3, 17));
}
@#
static double cosine(double d)
{
  double lost, y = radians(d, &lost);
  double square = y * y;
  return scaled_sum(1, -0.5 * square, square * square * alternating(square, 4, 16) - y * lost, 0);
}
