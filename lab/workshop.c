/* The workshop of the programs (appendix B), for a page instead of a folder: the same functions, but
   what a program would write to files stays in memory, where the page reads it; the page makes text of
   it only when a reader asks for a file. What the workshop refuses stops the module: the page shows why. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "lab.h"
#include "workshop.h"

struct datafile {
  char name[48];
  const char *columns;
  double *number; /* all numbers, row after row */
  uint32_t *end; /* the count of numbers at each end of a line; a blank line repeats it */
  uint32_t numbers, number_room, ends, end_room;
};
struct value { char name[40]; double x; };
enum { FILES = 64, VALUES = 256 };
static datafile file[FILES];
static struct value value[VALUES];
static uint32_t files, values;
static const char *complaint[2], *complained; /* French and English; the option */

/* What the page calls. */
PAGE uint32_t lab_files(void) { return files; }
PAGE const datafile *lab_file(uint32_t i) { return &file[i]; }
PAGE uint32_t lab_values(void) { return values; }
PAGE const struct value *lab_value(uint32_t i) { return &value[i]; }
PAGE const char *lab_complaint(uint32_t language) { return complaint[language]; }
PAGE const char *lab_complained(void) { return complained; }
PAGE void lab_clear(void)
{
  for (uint32_t i = 0; i < files; i++) free(file[i].number), free(file[i].end);
  memset(file, 0, sizeof file);
  files = values = 0;
}

/* Parameters are set from their own table, and refused as options are. */
PAGE uint32_t lab_parameters(void)
{
  uint32_t n = 0;
  while (lab_table()[n].name) n++;
  return n;
}
PAGE const parameter *lab_parameter(uint32_t i) { return &lab_table()[i]; }
PAGE double lab_get(uint32_t i)
{
  const parameter *p = &lab_table()[i];
  return p->whole ? (double) *p->whole : *p->real;
}
PAGE void lab_set(uint32_t i, double x)
{
  const parameter *p = &lab_table()[i];
  if (!(x >= p->min && x <= p->max)) refuse_option(p->name, "hors de l'intervalle", "out of range");
  if (p->whole) *p->whole = (uint64_t) x; else *p->real = x;
}

_Noreturn void refuse_option(const char *name, const char *fr, const char *en)
{
  complained = name, complaint[0] = fr, complaint[1] = en;
  __builtin_trap();
}
_Noreturn void file_refuse(const char *name, const char *fr, const char *en) { refuse_option(name, fr, en); }
_Noreturn void workshop_leave(int status) { (void) status; __builtin_trap(); }
char *file_path(const char *name) { char *copy = malloc(strlen(name) + 1); return copy ? strcpy(copy, name) : copy; }
void workshop_begin(int argc, char *argv[], const char *program, const parameter table[])
{
  (void) argc, (void) argv, (void) program, (void) table;
}
void workshop_end(void) { }
void progress(size_t done, size_t all) { (void) done, (void) all; }

void grid_check(const char *option, double t, double dt)
{
  const double x = t/dt, excess = x - (double) (uint64_t) (x + 0.5);
  if (excess > x*0x1p-51 || -excess > x*0x1p-51)
    refuse_option(option, "pas un nombre entier de pas", "not a whole number of steps");
}
void memory_check(double count)
{
  if (count > 4e7) refuse_option("duration", "trop de mémoire pour une page", "too much memory for a page");
}
void answer_check(const char *question, const char *what, double x, double low, double high)
{
  (void) question, (void) what, (void) x, (void) low, (void) high;
}
double *vector_new(size_t n)
{
  double *x = calloc(n ? n : 1, sizeof *x);
  if (!x) refuse_option("duration", "pas assez de mémoire", "not enough memory");
  return x;
}

/* Room for one more, twice as much each time. */
static void *room(void *list, uint32_t n, uint32_t *size, size_t each)
{
  if (n < *size) return list;
  *size = *size ? 2 * *size : 256;
  void *more = realloc(list, *size*each);
  if (!more) refuse_option("duration", "pas assez de mémoire", "not enough memory");
  return more;
}
datafile *data_open(const char *name, const char *columns)
{
  if (files == FILES) __builtin_trap();
  file[files] = (datafile) { .columns = columns };
  strncpy(file[files].name, name, sizeof file[files].name - 1); /* who calls may use it again */
  return &file[files++];
}
void data_number(datafile *f, double x)
{
  f->number = room(f->number, f->numbers, &f->number_room, sizeof *f->number);
  f->number[f->numbers++] = x;
}
void data_blank(datafile *f)
{
  f->end = room(f->end, f->ends, &f->end_room, sizeof *f->end);
  f->end[f->ends++] = f->numbers;
}
void data_end_row(datafile *f) { data_blank(f); }
void data_close(datafile *f) { (void) f; }
void data_numbers(datafile *f, size_t count, const double x[])
{
  for (size_t i = 0; i < count; i++) data_number(f, x[i]);
  data_end_row(f);
}
void data_spikes(datafile *f, size_t n, const double t[], double trial, double which)
{
  for (size_t i = 0; i < n; i++) data_numbers(f, 3, (double[]) { t[i], trial, which });
}
void trace_vectors(const char *name, const char *columns, size_t n, double dt, size_t count, const double *const x[])
{
  datafile *f = data_open(name, columns);
  for (size_t i = 0; i < n; i++) {
    data_number(f, (double) i*dt);
    for (size_t k = 0; k < count; k++) data_number(f, x[k][i]);
    data_end_row(f);
  }
  data_close(f);
}

/* Values keep their names; words for the text and targets are of no use here. */
void value_put(const char *name, const char *format, double x)
{
  (void) format;
  if (values == VALUES) return;
  strncpy(value[values].name, name, sizeof value[values].name - 1);
  value[values++].x = x;
}
void value_numbered(const char *name, size_t k, const char *format, double x)
{
  char numbered[40] = { 0 };
  strncpy(numbered, name, 30);
  size_t n = strlen(numbered);
  numbered[n++] = '-';
  if (k >= 10) numbered[n++] = (char) ('0' + k/10 % 10);
  numbered[n] = (char) ('0' + k % 10);
  value_put(numbered, format, x);
}
void values_put(const char *name, const char *format, size_t n, const double x[])
{
  for (size_t k = 0; k < n; k++) value_numbered(name, k + 1, format, x[k]);
}
void value_word(const char *name, int condition, const char *a, const char *b, const char *c, const char *d)
{
  (void) name, (void) condition, (void) a, (void) b, (void) c, (void) d;
}
void target_put(const char *question, double measured, double low, double high, const char *fr, const char *en)
{
  (void) question, (void) measured, (void) low, (void) high, (void) fr, (void) en;
}
