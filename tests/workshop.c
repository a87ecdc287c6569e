/* The workshop of appendix B, seen from a program that uses it: options read, files written. What it refuses, and how, is
   in options.t. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "statistics.h"
#include "workshop.h"
#include "tap.h"

static double dt = 0.5, threshold = -53, sigma = 100, start = 50;
static uint64_t seed = 42;
static const parameter table[] = {
  { "dt", "Δt", "ms", &dt, NULL, 0.001, 10, "pas de temps", "time step" },
  { "threshold", "V_th", "mV", &threshold, NULL, -100, 50, "seuil à 100 %", "threshold_1 & more" },
  { "sigma", "σ_I", "pA", &sigma, NULL, 0, 1e300, "écart-type", "standard deviation" },
  { "start", "t_a", "ms", &start, NULL, 0.25, 1000, "début", "start" },
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

/* What a call says on stderr, and the status with which it ends; 99 if it returns. */
static int last_status;
static const char *complaint_of(void (*call)(void))
{
  static char said[4096];
  char path[128];
  snprintf(path, sizeof path, "%s/said", folder);
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    if (freopen(path, "w", stderr)) call();
    _Exit(99);
  }
  last_status = 99;
  if (waitpid(child, &last_status, 0) == child && WIFEXITED(last_status)) last_status = WEXITSTATUS(last_status);
  FILE *f = fopen(path, "r");
  const size_t n = f ? fread(said, 1, sizeof said - 1, f) : 0;
  if (f) fclose(f);
  said[n] = '\0';
  remove(path);
  return said;
}

static double bad_default;
static void begin_with_default(void)
{
  char *argv[] = { "chapter12", "--dt=1", "--help", NULL };
  dt = bad_default;
  workshop_begin(3, argv, "chapter12", table);
}

static void defaults_are_checked(void)
{
  const double bad[] = { 0, -1, 11, NAN, INFINITY };
  for (int i = 0; i < 5; i++) {
    bad_default = bad[i];
    const char *said = complaint_of(begin_with_default);
    ok(last_status == 2 && strstr(said, "--dt=") && strstr(said, "allowed: 0.001 to 10 ms"),
      "a default of %g typed in the source is refused, even if an option replaces it", bad[i]);
  }
}

static double off, step;
static void begin(void)
{
  static char out[64];
  snprintf(out, sizeof out, "--out=%s/child", folder);
  char *argv[] = { "chapter12", out, NULL };
  workshop_begin(2, argv, "chapter12", table);
}
static void check_grid(void) { begin(); start = off; grid_check("start", start, step); }
static void times_off_the_grid_are_refused(void)
{
  dt = 0.5;
  const struct { double t, dt; const char *expected; } tries[] = {
    { 50.3, 0.5, "chapter12: --start=50.3: not a whole number of steps of 0.5 ms; take 50 or 50.5\n" },
    { 3, 0.0333333, "chapter12: --start=3: not a whole number of steps of 0.0333333 ms; take 2.999997 or 3.0333303\n" },
    { 0.35, 0.1, "chapter12: --start=0.35: not a whole number of steps of 0.1 ms; take 0.3 or 0.4\n" },
    { 999.9, 0.7, "chapter12: --start=999.9: not a whole number of steps of 0.7 ms; take 999.6\n" },
    { 0.3, 0.5, "chapter12: --start=0.3: not a whole number of steps of 0.5 ms; take 0.5\n" },
  };
  for (int i = 0; i < 5; i++) {
    off = tries[i].t, step = tries[i].dt;
    is(complaint_of(check_grid), tries[i].expected, "a time off the grid is refused with its neighbours");
    ok(last_status == 2, "    as a fault of usage");
  }
  uint64_t state = 7;
  for (int i = 0; i < 20000; i++) { /* whatever the step, i*dt typed with its digits is on the grid */
    state = state*UINT64_C(6364136223846793005) + 1;
    step = (double) (1 + (state >> 40)%9999)/1000, off = (double) ((state >> 20)%100000)*step;
    if (off > 1000) continue;
    char text[32];
    snprintf(text, sizeof text, "%.15g", off);
    grid_check("start", strtod(text, NULL), step); /* or this test ends here */
  }
  ok(true, "a multiple of the step, typed in decimal, is on the grid");
}

static void ask_too_much(void) { begin(); memory_check(2.51e8); }
static void ask_enough(void) { begin(); memory_check(2.5e8); }
static void answer_too_low(void) { begin(); answer_check("resistance", "R", 0, 0.01, 1); }
static void answer_too_high(void) { begin(); answer_check("resistance", "R", 2, 0.01, 1); }
static void answer_not_a_number(void) { begin(); answer_check("resistance", "R", NAN, 0.01, 1); }
static void other_checks(void)
{
  is(complaint_of(ask_too_much), "chapter12: this run would want 2.01 GB of memory, and we stop at 2: "
    "take a longer step, a shorter duration or fewer trials\n", "more than 2 GB are refused before they are asked for");
  complaint_of(ask_enough);
  ok(last_status == 99, "2 GB are not");
  is(complaint_of(answer_too_low), "chapter12: QUESTION resistance: R = 0, out of range (allowed: 0.01 to 1)\n", "an answer out of range");
  is(complaint_of(answer_too_high), "chapter12: QUESTION resistance: R = 2, out of range (allowed: 0.01 to 1)\n", "and on the other side");
  is(complaint_of(answer_not_a_number), "chapter12: QUESTION resistance: R = nan, out of range (allowed: 0.01 to 1)\n", "an answer that is no number");
}

static void rows_in_one_call(void)
{
  datafile *f = data_open("rows.tsv", "a\tb\tc");
  const double t[] = { 61.5, 138.25 }, x[] = { 1, 2, 3 }, y[] = { -70, -69.5, -69 };
  int calls = 0;
  data_row(f, 1);
  data_row(f, calls++, 0.1, 7u);
  ok(calls == 1, "each number of a row is computed once");
  data_spikes(f, 2, t, 3, 1);
  data_spikes(f, 0, NULL, 4, 1);
  data_close(f);
  is(contents("rows.tsv"), "# a\tb\tc\n1\n0\t0.1\t7\n61.5\t3\t1\n138.25\t3\t1\n", "rows of any length, and the spikes of a trial");
  trace_write("trace.tsv", "t\tx\ty", 3, 0.5, x, y);
  is(contents("trace.tsv"), "# t\tx\ty\n0\t1\t-70\n0.5\t2\t-69.5\n1\t3\t-69\n", "a trace of two vectors");
}

static void statistics_are_right(void)
{
  const double x[] = { 1, 2, 4, 9 }, y[] = { 2, 0, -4, -14 }, z[] = { 5, 5, 5, 5 };
  ok(mean(4, x) == 4 && isnan(mean(0, x)), "mean");
  near(standard_deviation(4, x), sqrt(38.0/3), 1e-15, "standard deviation, over n - 1");
  ok(isnan(standard_deviation(1, x)) && standard_deviation(2, z) == 0, "    of one value, of equal values");
  near(covariance(4, x, y, 0), -19, 1e-14, "covariance");
  near(covariance(4, x, y, 1), (-3*4 + -2*0.0 + 0*-10)/3.0, 1e-14, "covariance, one step apart");
  ok(isnan(covariance(4, x, y, 4)), "    and beyond the vectors");
  near(correlation(4, x, y), -1, 1e-15, "correlation of a straight line");
  ok(isnan(correlation(4, x, z)), "    and with a constant");
  double s[] = { 3, -1, 2, 10, 0 };
  qsort(s, 5, sizeof *s, ascending);
  ok(s[0] == -1 && s[1] == 0 && s[2] == 2 && s[3] == 3 && s[4] == 10, "ascending");
  ok(quantile(5, s, 0) == -1 && quantile(5, s, 0.5) == 2 && quantile(5, s, 1) == 10 && quantile(5, s, 0.875) == 6.5
    && quantile(1, s, 0.3) == -1 && isnan(quantile(0, s, 0.5)), "quantiles");
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
  value_put("nothing", "%.2f", NAN);
  value_put("much", "%.2f", -INFINITY);
  value_put("zero", "%.2f", -0.001);
  value_numbered("step", 2, "%.1f", 0.25);
  values_put("both", "%g", 2, (const double[]) { 1, 2 });
  value_word("order", 3 > 2, "plus", "more", "moins", "less");
  value_word("disorder", 0, "plus", "more", "moins", "less");
  ok(!exists("values.tex") && !exists("parameters.tex"), "nothing for the book before the end");
  workshop_end();
  is(contents("values.tex"), "\\setvalue{12:charge}{135}\n\\setvalue{12:small}{0.333}\n"
    "\\setword{12:nothing}{non défini}{not defined}\n\\setword{12:much}{non défini}{not defined}\n"
    "\\setvalue{12:zero}{0.00}\n\\setvalue{12:step-2}{0.2}\n\\setvalue{12:both-1}{1}\n\\setvalue{12:both-2}{2}\n"
    "\\setword{12:order}{plus}{more}\n\\setword{12:disorder}{moins}{less}\n", "the values carry the number of the chapter");
  is(contents("parameters.tex"),
    "\\parameterrow{dt}{Δt}{ms}{0.5}{0.001}{10}{pas de temps}{time step}\n"
    "\\parameterrow{threshold}{V_{\\rm th}}{mV}{-53}{-100}{50}{seuil à 100 \\%}{threshold\\_1 \\& more}\n"
    "\\parameterrow{sigma}{σ_{I}}{pA}{100}{0}{1e+300}{écart-type}{standard deviation}\n"
    "\\parameterrow{start}{t_{a}}{ms}{50}{0.25}{1000}{début}{start}\n"
    "\\parameterrow{seed}{s_{0}}{}{42}{0}{18446744073709551615}{graine}{seed}\n", "the table of parameters, with the defaults");
}

static void clean(void)
{
  static const char *const names[] = { "a.tsv", "b.tsv", "c.tsv", "short.tsv", "bits.tsv", "rows.tsv", "trace.tsv", "values.tex", "parameters.tex" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char path[128];
    snprintf(path, sizeof path, "%s/%s", here, names[i]);
    remove(path);
  }
  char path[128];
  snprintf(path, sizeof path, "%s/child/values.tex.part", folder);
  remove(path);
  snprintf(path, sizeof path, "%s/child", folder);
  rmdir(path);
  ok(rmdir(here) == 0, "nothing else is left in the folder");
  rmdir(folder);
}

int main(void)
{
  if (!mkdtemp(folder)) return 1;
  unsetenv("LANGUAGE"), unsetenv("LC_ALL"), unsetenv("LC_MESSAGES"), unsetenv("LANG");
  snprintf(here, sizeof here, "%s/new", folder); /* the workshop makes it */
  statistics_are_right();
  defaults_are_checked();
  times_off_the_grid_are_refused();
  other_checks();
  overflow_is_refused();
  options_are_read();
  files_appear_when_complete();
  numbers_are_short();
  numbers_survive();
  vectors_are_zero();
  rows_in_one_call();
  book_gets_its_files();
  clean();
  return done_testing();
}
