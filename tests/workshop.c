/* The workshop of appendix B, seen from a program that uses it: options read, files written. What it refuses, and how, is
   in options.t. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "workshop.h"
#include "tap.h"

static double dt = 0.5, threshold = -53, sigma = 100;
static uint64_t seed = 42;
static const parameter table[] = {
  { "dt", "Δt", "ms", &dt, NULL, 0.001, 10, "pas de temps", "time step" },
  { "threshold", "V_th", "mV", &threshold, NULL, -100, 50, "seuil à 100 %", "threshold_1 & more" },
  { "sigma", "σ_I", "pA", &sigma, NULL, 0, 1e300, "écart-type", "standard deviation" },
  { "seed", "s_0", "", NULL, &seed, 0, 18446744073709551616.0, "graine", "seed" },
  { NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL }
};

static char folder[] = "/tmp/workshop-test-XXXXXX", here[64];

static const char *contents(const char *name) /* "" if there is no such file */
{
  static char text[1 << 16];
  char path[128];
  snprintf(path, sizeof path, "%s/%s", here, name);
  FILE *f = fopen(path, "r");
  const size_t n = f ? fread(text, 1, sizeof text - 1, f) : 0;
  if (f) fclose(f);
  text[n] = '\0';
  return text;
}

static bool exists(const char *name)
{
  char path[128];
  snprintf(path, sizeof path, "%s/%s", here, name);
  return access(path, F_OK) == 0;
}

static void is(const char *got, const char *expected, const char *what)
{
  if (!ok(strcmp(got, expected) == 0, "%s", what)) printf("#   got '%s'\n#   expected '%s'\n", got, expected);
}

/* The status with which a program given this one argument ends; 0 if it goes on. */
static int status_with(char *argument)
{
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    char *argv[] = { "chapter12", argument, "--out=/dev/null/x", NULL }; /* a good argument gets as far as the folder: 1 */
    if (freopen("/dev/null", "w", stderr)) workshop_begin(3, argv, "chapter12", table);
    _Exit(99);
  }
  int status = 99;
  return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : 99;
}

static void overflow_is_refused(void)
{
  ok(status_with("--seed=18446744073709551615") == 1 && status_with("--seed=0") == 1, "a seed may be anything of 64 bits");
  ok(status_with("--seed=18446744073709551616") == 2, "but not one more");
  ok(status_with("--seed=99999999999999999999999999") == 2, "nor much more");
  ok(status_with("--seed=-1") == 2 && status_with("--seed=1e3") == 2, "nor less than nothing, nor a real number");
}

static void options_are_read(void)
{
  static char out[80]; /* the workshop keeps what argv points to */
  snprintf(out, sizeof out, "--out=%s", here);
  char *argv[] = { "chapter12", "--dt=0.25", "--threshold", "-50.5", "--seed=18446744073709551615", "--dt=1e-3", out, NULL };
  workshop_begin(7, argv, "chapter12", table);
  ok(dt == 0.001, "the last value given counts, and a bound is allowed");
  ok(threshold == -50.5, "a value may be a separate word, even a negative one");
  ok(seed == UINT64_MAX, "a whole number may take all its 64 bits");
  ok(sigma == 100, "an option that is not given keeps its default");
}

static void files_appear_when_complete(void)
{
  datafile *f = data_open("a.tsv", "t (ms)\tI (pA)"), *g = data_open("b.tsv", "x"), *h = data_open("c.tsv", "y");
  data_number(f, 0), data_number(f, 150), data_end_row(f), data_blank(f), data_number(f, 0.5), data_end_row(f);
  ok(!exists("a.tsv") && exists("a.tsv.part"), "an open file has its provisional name only");
  data_close(g), data_close(f), data_close(h);
  ok(exists("a.tsv") && !exists("a.tsv.part") && exists("b.tsv") && exists("c.tsv"), "closed files, in any order, have their final name only");
  is(contents("a.tsv"), "# t (ms)\tI (pA)\n0\t150\n\n0.5\n", "header, tabs, rows and blank line");
}

static void numbers_are_short(void)
{
  datafile *f = data_open("short.tsv", "x");
  const double x[] = { 0.1, 0.1 + 0.2, 1.0 / 3, 1000, 123456789012345, 1e15, 1e-5, -70, NAN, -NAN, INFINITY, -0.0 };
  for (size_t i = 0; i < sizeof x / sizeof *x; i++) data_number(f, x[i]);
  data_close(f);
  is(contents("short.tsv"), "# x\n0.1\t0.30000000000000004\t0.3333333333333333\t1000\t123456789012345\t1e+15\t1e-05\t-70\tnan\tnan\tinf\t-0",
    "numbers are as short as reading them back allows");
}

static void numbers_survive(void)
{
  enum { N = 2000 };
  static double x[N];
  datafile *f = data_open("bits.tsv", "x");
  uint64_t state = 1;
  for (int i = 0; i < N; i++) {
    do {
      state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
      const uint64_t bits = state ^ state >> 32;
      memcpy(&x[i], &bits, sizeof bits);
    } while (!isfinite(x[i]));
    data_number(f, x[i]);
    data_end_row(f);
  }
  data_close(f);
  const char *text = strchr(contents("bits.tsv"), '\n');
  bool same = true;
  for (int i = 0; i < N; i++) {
    char *end;
    const double y = strtod(text, &end);
    same = same && memcmp(&x[i], &y, sizeof y) == 0;
    text = end;
  }
  ok(same, "%d numbers of random bits read back the same", N);
}

static void vectors_are_zero(void)
{
  double *x = vector_new(1000), *none = vector_new(0);
  bool zero = true;
  for (int i = 0; i < 1000; i++) zero = zero && x[i] == 0;
  ok(zero && none, "a new vector is all zeros, and may be empty");
  free(x), free(none);
}

static void book_gets_its_files(void)
{
  value_put("charge", "%.0f", 135);
  value_put("small", "%.3g", 1.0 / 3);
  ok(!exists("values.tex") && !exists("parameters.tex"), "nothing for the book before the end");
  workshop_end();
  is(contents("values.tex"), "\\setvalue{12:charge}{135}\n\\setvalue{12:small}{0.333}\n", "the values carry the number of the chapter");
  is(contents("parameters.tex"),
    "\\parameterrow{dt}{\\Delta t}{ms}{0.5}{0.001}{10}{pas de temps}{time step}\n"
    "\\parameterrow{threshold}{V_{\\rm th}}{mV}{-53}{-100}{50}{seuil à 100 \\%}{threshold\\_1 \\& more}\n"
    "\\parameterrow{sigma}{\\sigma _{I}}{pA}{100}{0}{1e+300}{écart-type}{standard deviation}\n"
    "\\parameterrow{seed}{s_{0}}{}{42}{0}{18446744073709551615}{graine}{seed}\n", "the table of parameters, with the defaults");
}

static void clean(void)
{
  static const char *const names[] = { "a.tsv", "b.tsv", "c.tsv", "short.tsv", "bits.tsv", "values.tex", "parameters.tex" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char path[128];
    snprintf(path, sizeof path, "%s/%s", here, names[i]);
    remove(path);
  }
  ok(rmdir(here) == 0, "nothing else is left in the folder");
  rmdir(folder);
}

int main(void)
{
  if (!mkdtemp(folder)) return 1;
  snprintf(here, sizeof here, "%s/new", folder); /* the workshop makes it */
  overflow_is_refused();
  options_are_read();
  files_appear_when_complete();
  numbers_are_short();
  numbers_survive();
  vectors_are_zero();
  book_gets_its_files();
  clean();
  return done_testing();
}
