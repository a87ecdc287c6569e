/* The fast loop of chapter 7 against the readable one, bit for bit; both against theory; the rich neuron against what is
   known of its parts. A tolerance is so many standard errors of what is measured, unless it is zero. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#ifdef _OPENMP
#include <omp.h>
#endif
#include "elementary.h"
#include "ensemble.h"
#include "lif.h"
#include "noise.h"
#include "noisy.h"
#include "passage.h"
#include "random.h"
#include "richer.h"
#include "spikes.h"
#include "stimuli.h"
#include "workshop.h"
#include "tap.h"

enum { SEED = 42, STEPS = 3001, CELLS = 5, MANY = 700 };
static const lif_neuron cell = {0.13, 30, -70, -53, -80, 3};
static double I[STEPS+1];
static float drive[CELLS][STEPS];
static uint32_t plain_count[STEPS], fast_count[CELLS][STEPS];
static float plain_V[MANY], fast_V[CELLS][MANY];
static const float *drives[CELLS];
static uint32_t *counts[CELLS];
static float *ends[CELLS];

static void prepare(ensemble_model m[CELLS], double dt, double sigma_V, double t_ref)
{
  for (int c = 0; c < CELLS; c++) {
    lif_neuron other = cell;
    other.t_ref = t_ref;
    m[c] = ensemble_prepare(other, dt, sigma_V*(1 + 0.1*c), SEED);
    noise_alpha(STEPS + 1, I, dt, 120 + 20*c, 30*c, 3, SEED, (uint64_t) c);
    ensemble_drive(&m[c], STEPS, I, drive[c]);
    drives[c] = drive[c], counts[c] = fast_count[c], ends[c] = fast_V[c];
  }
}

/* Every count of every step and every bit of the final potential, for each number of trials and of steps. */
static bool same(const ensemble_model m[CELLS], size_t cells, uint64_t first, size_t N, size_t n, double *spikes)
{
  bool all = true;
  memset(fast_count, 0, sizeof fast_count), memset(fast_V, 0, sizeof fast_V);
  ensemble_run(cells, m, first, N, n, drives, counts, ends);
  for (size_t c = 0; c < cells; c++) {
    memset(plain_count, 0, sizeof plain_count);
    ensemble_plain(&m[c], first, N, n, drive[c], plain_count, plain_V);
    all = all && memcmp(plain_count, fast_count[c], n*sizeof *plain_count) == 0 && memcmp(plain_V, fast_V[c], N*sizeof *plain_V) == 0;
    for (size_t i = 0; i < n; i++) *spikes += plain_count[i];
  }
  return all;
}

static void fast_is_plain(void)
{
  static const size_t sizes[] = {1, 7, 25, 31, 32, 33, 100, MANY};
  ensemble_model m[CELLS];
  double spikes = 0;
  prepare(m, 0.1, 0.5, 3);
  for (size_t k = 0; k < sizeof sizes/sizeof *sizes; k++)
    ok(same(m, k%2 ? CELLS : 1, 1000*k, sizes[k], 2000 + k, &spikes), "%zu trials, %zu steps: counts and potentials are the readable loop's, bit for bit", sizes[k], 2000 + k);
  ok(spikes > 1000, "among them %.0f spikes", spikes);
  bool all = true;
  for (size_t n = 0; n < 400; n++) all = all && same(m, 2, 0, 40, n, &spikes);
  ok(all, "the potential has the same bits after each of the first 400 steps");
  prepare(m, 0.5, 2, 0);
  ok(same(m, CELLS, 5, 100, STEPS, &spikes), "no refractory period, dt = 0.5, sigma_V = 2: the same bits");
  prepare(m, 0.5, 0, 3);
  ok(same(m, CELLS, 0, 33, STEPS, &spikes), "no internal noise: the same bits");
  prepare(m, 1, 0.5, 100);
  ok(same(m, CELLS, 1ull << 40, 33, STEPS, &spikes), "a long refractory period and far away trials: the same bits");
}

/* A hash of everything, for other builds of this test to agree on; the thread count must not matter. */
static uint64_t hash(void)
{
  ensemble_model m[CELLS];
  uint64_t h = 14695981039346656037u;
  prepare(m, 0.1, 0.5, 3);
  memset(fast_count, 0, sizeof fast_count);
  ensemble_run(CELLS, m, 0, MANY, STEPS, drives, counts, ends);
  const unsigned char *bytes[2] = {(const unsigned char *) fast_count, (const unsigned char *) fast_V};
  const size_t sizes[2] = {sizeof fast_count, sizeof fast_V};
  for (int b = 0; b < 2; b++) for (size_t i = 0; i < sizes[b]; i++) h = (h ^ bytes[b][i])*1099511628211u;
  float z[400];
  normal_row(SEED, STREAM_SLOW, 3, 100, z);
  for (size_t i = 0; i < sizeof z; i++) h = (h ^ ((unsigned char *) z)[i])*1099511628211u;
  return h;
}

static void threads_do_not_matter(void)
{
#ifdef _OPENMP
  uint64_t h[4];
  for (int n = 1; n <= 3; n++) omp_set_num_threads(n), h[n] = hash();
  ok(h[1] == h[2] && h[2] == h[3], "one, two and three threads: the same bits");
  omp_set_num_threads(omp_get_num_procs());
#endif
}

static void rows_are_normal(void)
{
  float z[4*77];
  bool all = true;
  normal_row(SEED, STREAM_SLOW, 12, 77, z);
  for (uint64_t i = 0; i < 4*77; i++) all = all && z[i] == normal(SEED, STREAM_SLOW, 12, i);
  ok(all, "normal_row gives the numbers of normal, in order");
}

/* Siegert's mean interval, from the rate of many trials; the standard error from the coefficient of variation. */
static void siegert(double dt, double mu, double sigma_V, double cv, double T)
{
  enum { N = 512 };
  const size_t n = (size_t) (11000/dt), start = (size_t) (1000/dt);
  const ensemble_model m = ensemble_prepare(cell, dt, sigma_V, SEED);
  double *current = vector_new(n + 1), spikes = 0;
  float *push = calloc(n, sizeof *push);
  uint32_t *count = calloc(n, sizeof *count);
  const float *pushes[1] = {push};
  uint32_t *one[1] = {count};
  for (size_t i = 0; i <= n; i++) current[i] = (mu - cell.V_L)/cell.R;
  ensemble_drive(&m, n, current, push);
  ensemble_run(1, &m, 0, N, n, pushes, one, NULL);
  for (size_t i = start; i < n; i++) spikes += count[i];
  const double mean = N*(double) (n - start)*dt/spikes, error = cv*T/sqrt(spikes);
  /* half a step late at each spike, and the next order of the correction, both of the order of dt */
  near(mean, T + dt/2, 4*error + dt/2, "dt = %g, mu = %g, sigma_V = %g: mean interval %.2f ms, Siegert %.2f (standard error %.2f)", dt, mu, sigma_V, mean, T, error);
  free(current), free(push), free(count);
}

/* Spike by spike beside chapter 4: the same noise, so most spikes have their like within half a millisecond. */
static void chapter_4_is_near(void)
{
  enum { N = 25, n = 9000 };
  static double current[n+1];
  static float push[n], V;
  static uint32_t count[n];
  const noisy_model exact = noisy_prepare(cell, 0.1, 0.5, SEED);
  const ensemble_model fast = ensemble_prepare(cell, 0.1, 0.5, SEED);
  spike_list one = {0};
  double all = 0, matched = 0;
  noise_alpha(n + 1, current, 0.1, 150, 100, 3, SEED, 0);
  ensemble_drive(&fast, n, current, push);
  for (uint64_t k = 0; k < N; k++) {
    trial_run(&exact, k, n + 1, current, NULL, &one);
    memset(count, 0, sizeof count);
    ensemble_plain(&fast, k, 1, n, push, count, &V);
    for (size_t s = 0; s < one.n; s++) {
      bool found = false;
      for (size_t i = 0; i < n; i++) found = found || (count[i] > 0 && fabs(((double) i + 0.5)*0.1 - one.t[s]) < 0.5);
      all++, matched += found;
    }
  }
  ok(all > 200 && matched > 0.9*all, "%.0f of %.0f spikes of chapter 4 are found again within half a millisecond", matched, all);
  free(one.t);
}

/* No noise at all: the exact latency of the first spike, and the interval, to a step. */
static void no_noise_is_exact(void)
{
  enum { n = 20000 };
  static double current[n+1];
  static float push[n], V;
  static uint32_t count[n];
  const ensemble_model m = ensemble_prepare(cell, 0.05, 0, SEED);
  double last = -1, first = -1, second = -1;
  for (size_t i = 0; i <= n; i++) current[i] = 150;
  ensemble_drive(&m, n, current, push);
  ensemble_plain(&m, 0, 1, n, push, count, &V);
  for (size_t i = 0; i < n; i++) if (count[i] > 0) {
    const double t = (double) (i + 1)*0.05;
    if (first < 0) first = t; else if (second < 0) second = t;
    last = t;
  }
  near(first, 30*log(150*0.13/(150*0.13 - 17)), 0.05, "no noise: the first spike at its time, to a step");
  near(second - first, lif_interval(&cell, 150), 0.05, "and the interval is lif_interval's, to a step");
  ok(last > 900, "it goes on firing");
}

/* Without spikes and noise, the potential is that of chapter 2's ramp, edges included, to single precision. */
static void push_is_the_ramp(void)
{
  static double current[STEPS+1], V[STEPS+1];
  static float push[STEPS], end;
  static uint32_t count[STEPS];
  lif_neuron deaf = cell;
  spike_list none = {0};
  deaf.V_th = 1e6;
  ensemble_model m = ensemble_prepare(deaf, 0.5, 0, SEED);
  noise_alpha(STEPS + 1, current, 0.5, 150, 100, 3, SEED, 0);
  noise_window(STEPS + 1, current, 0.5, 50, 950);
  lif_edges(&m.lif, 50, 950);
  ensemble_drive(&m, STEPS, current, push);
  lif_run(&m.lif, STEPS + 1, current, V, &none);
  double worst = 0;
  for (size_t n = 1; n < STEPS; n += 37) {
    ensemble_plain(&m, 0, 1, n, push, count, &end);
    worst = fmax(worst, fabs(cell.V_L + end - V[n]));
  }
  ok(worst < 2e-4, "no noise, no threshold: the potential of chapter 2's ramp (worst difference %.1e mV)", worst); /* 16 mV, 24 bits, tau/dt roundings */
}

/* ---- the rich neuron ---- */

static double rate(const rich_neuron *m, size_t N, spike_list train[])
{
  static double current[9001];
  double spikes = 0;
  for (size_t i = 0; i <= 9000; i++) current[i] = 150;
  for (size_t k = 0; k < N; k++) rich_run(m, k, 9000, current, NULL, &train[k]), spikes += (double) train[k].n;
  return spikes/(double) N/0.9;
}

static void rich_is_plain_without_its_riches(void)
{
  enum { N = 400 };
  static spike_list train[N];
  rich_neuron m = {cell, 0.1, 0, 400, 0.5, 0, 1000, rich_adaptation, SEED};
  const double found = rate(&m, N, train), T = siegert_mean(cell, 150, 0.5);
  ensemble_model fast = ensemble_prepare(cell, 0.1, 0.5, SEED);
  static double current[9001];
  static float push[9000], V[N];
  static uint32_t count[9000];
  for (size_t i = 0; i <= 9000; i++) current[i] = 150;
  ensemble_drive(&fast, 9000, current, push);
  ensemble_plain(&fast, 0, N, 9000, push, count, V);
  double spikes = 0, shared = 0;
  uint32_t rich[9000] = {0};
  for (size_t k = 0; k < N; k++) for (size_t s = 0; s < train[k].n; s++) rich[(size_t) (train[k].t[s]/0.1)]++;
  for (size_t i = 0; i < 9000; i++) spikes += count[i], shared += fmin(count[i], rich[i]);
  ok(shared > 0.98*spikes, "b = 0, no slow noise: %.0f of %.0f spikes fall in the step of the ensemble's (single precision moves the others)", shared, spikes);
  ok(fabs(found - 1000/T) < 1.5, "and the rate is near that of Siegert (%.1f, %.1f)", found, 1000/T);
}

static void adaptation_slows(void)
{
  static spike_list train[4];
  rich_neuron m = {cell, 0.1, 16, 400, 0, 0, 1000, rich_adaptation, SEED};
  m.cell.R = 0.222;
  static double current[9001], w[9000];
  for (size_t i = 0; i <= 9000; i++) current[i] = 150;
  rich_run(&m, 0, 9000, current, w, &train[0]);
  bool decays = true, jumps = true;
  size_t spike = 0;
  for (size_t i = 1; i < 9000; i++) {
    const bool fired = spike < train[0].n && (size_t) (train[0].t[spike]/0.1) == i;
    decays = decays && (fired || fabs(w[i] - w[i-1]*exp(-0.1/400)) < 1e-12);
    jumps = jumps && (!fired || fabs(w[i] - w[i-1]*exp(-0.1/400) - 16) < 1e-9);
    spike += fired;
  }
  ok(decays && jumps && spike > 10, "w decays between spikes and jumps by b at each of %zu", spike);
  const double *t = train[0].t;
  const size_t n = train[0].n;
  ok(t[1] - t[0] < t[n-1] - t[n-2], "intervals lengthen, from %.1f to %.1f ms", t[1] - t[0], t[n-1] - t[n-2]);
  /* in the steady state w repeats itself, so over an interval T the jump b makes up for the decay: w+ = b/(1 - exp(-T/tau_w)) */
  const double T = t[n-1] - t[n-2];
  near(w[(size_t) (t[n-1]/0.1)], 16/(1 - exp(-T/400)), 0.05*16/(1 - exp(-T/400)), "and w settles where it must");
}

static void slow_noise_is_right(void)
{
  /* a deaf neuron's spikes say nothing: look at the first spike, whose time is a monotone function of a held offset */
  enum { N = 4000 };
  static spike_list train[N];
  rich_neuron m = {cell, 0.1, 0, 400, 0, 0.5, INFINITY, rich_adaptation, SEED};
  m.cell.R = 0.222;
  rate(&m, N, train);
  double worst = 0;
  for (size_t k = 0; k < N; k++) {
    const double s = 0.5*normal(SEED, STREAM_SLOW, k, 0), goal = 0.222*150 + s;
    worst = fmax(worst, fabs(train[k].t[0] - 30*log(goal/(goal - 17))));
  }
  ok(worst < 0.06, "an offset held for a trial: each first spike at its exact time, to half a step (worst %.3f ms)", worst);
  /* T = tau ln(g/(g - 17)), so dT/dg = -17 tau/(g (g - 17)); a noise of 1 s hardly moves within 21 ms (some per cent) */
  const double slope = 17*30/(33.3*(33.3 - 17)); /* ms/mV */
  m.tau_slow = 1000;
  rate(&m, N, train);
  const double theory = 0.5*slope, sd = spike_sd(N, train, 1);
  near(sd, theory, theory*(4/sqrt(2.0*N) + 0.03), "slow noise of 1 s: the first spike's SD %.3f ms is that of a shift of the asymptote, %.3f", sd, theory);
  double first = 0, later = 0, n = 0;
  float z[2000];
  for (uint64_t k = 0; k < 200; k++) { /* the stream of the slow noise is not that of the white one */
    normal_row(SEED, STREAM_SLOW, k, 250, z);
    for (uint64_t i = 0; i < 1000; i++) first += z[i]*normal(SEED, STREAM_INTERNAL, k, i), later += z[i]*z[i], n++;
  }
  ok(fabs(first/n) < 4/sqrt(n) && fabs(later/n - 1) < 4*sqrt(2/n), "its numbers have variance one and nothing in common with the white noise's");
}

/* A million trials: what it takes is what the result needs. */
static void memory_is_small(void)
{
  struct rusage use;
  ensemble_model m[CELLS];
  prepare(m, 0.1, 0.5, 3);
  memset(fast_count, 0, sizeof fast_count);
  ensemble_run(1, m, 0, 1000000, 120, drives, counts, NULL);
  getrusage(RUSAGE_SELF, &use);
  ok(use.ru_maxrss < 200*1024, "a million trials: %.0f MB at most", (double) use.ru_maxrss/1024);
}

int main(int argc, char *argv[])
{
  if (argc > 1 && strcmp(argv[1], "hash") == 0) { printf("%016llx\n", (unsigned long long) hash()); return 0; }
  fast_is_plain();
  threads_do_not_matter();
  rows_are_normal();
  push_is_the_ramp();
  no_noise_is_exact();
  siegert(0.1, -55, 2, 0.4963, 160.725);
  siegert(0.5, -55, 2, 0.4963, 160.725);
  siegert(0.1, -50, 1, 0.1262, 70.637);
  siegert(0.5, -52, 0.5, 0.1223, 100.065);
  chapter_4_is_near();
  rich_is_plain_without_its_riches();
  adaptation_slows();
  slow_noise_is_right();
  memory_is_small();
  return done_testing();
}
