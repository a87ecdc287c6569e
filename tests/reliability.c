/* The measures of chapter 5: on trains whose answer is known, against slower computations written otherwise, and
   against the values that two independent programs gave for a leaky integrate-and-fire neuron. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lif.h"
#include "noise.h"
#include "noisy.h"
#include "random.h"
#include "reliability.h"
#include "spikes.h"
#include "statistics.h"
#include "workshop.h"
#include "tap.h"

enum { SEED = 7, N = 25, BLOCKS = 40 };
static const event_rule paper = {100, 900, 10, 3};
static spike_list train[1000];

static void clear(size_t trains)
{
  for (size_t k = 0; k < trains; k++) train[k].n = 0;
}

/* ---- slower, and otherwise ---- */

static double brute_rate(double g, size_t n, const double t[], size_t needed, size_t trains)
{
  double *distance = vector_new(n);
  for (size_t s = 0; s < n; s++) distance[s] = fabs(t[s] - g);
  qsort(distance, n, sizeof *distance, ascending);
  const double rate = 1000*(double) needed/(2*distance[needed-1]*(double) trains);
  free(distance);
  return rate;
}

/* Schreiber's measure as it is usually programmed: filtered trains on a fine grid. */
static double grid_schreiber(size_t trains, double start, double end, double w)
{
  const double step = w/20;
  const size_t n = (size_t) ((end - start + 24*w)/step);
  double *s = vector_new(trains*n), sum = 0;
  for (size_t k = 0; k < trains; k++)
    for (size_t a = 0; a < train[k].n; a++)
      for (size_t i = 0; i < n; i++) {
        const double x = (start - 12*w + (double) i*step - train[k].t[a])/w;
        if (train[k].t[a] >= start && train[k].t[a] < end) s[k*n+i] += exp(-x*x/2);
      }
  for (size_t i = 0; i < trains; i++)
    for (size_t j = i + 1; j < trains; j++) {
      double ij = 0, ii = 0, jj = 0;
      for (size_t k = 0; k < n; k++) ij += s[i*n+k]*s[j*n+k], ii += s[i*n+k]*s[i*n+k], jj += s[j*n+k]*s[j*n+k];
      if (ii > 0 && jj > 0) sum += ij/sqrt(ii*jj);
    }
  free(s);
  return 2*sum/((double) trains*(double) (trains - 1));
}

static void otherwise(void)
{
  clear(N);
  for (size_t k = 0; k < 6; k++)
    for (size_t s = 0; s < 9; s++) spike_add(&train[k], 40 + 95*(double) s + 6*normal(SEED, STREAM_CONTROL, k, s));
  static double t[54], rate[8000];
  const size_t n = pool_spikes(6, train, 100, 900, t), points = grid_points(&paper);
  bool sorted = true, same = true;
  for (size_t s = 1; s < n; s++) sorted = sorted && t[s-1] <= t[s];
  ok(n == 48 && sorted, "48 spikes pooled and sorted (%zu)", n);
  ok(points == 8000, "8000 points on the grid");
  adaptive_rate(n, t, 6, &paper, points, rate);
  for (size_t i = 0; i < points; i++) same = same && rate[i] == brute_rate(100 + GRID*(double) i, n, t, 10, 6);
  ok(same, "the rate of the sliding window is that of sorted distances, at every point");
  near(schreiber(6, train, 100, 900, 3), grid_schreiber(6, 100, 900, 3), 1e-6, "Schreiber's measure without a grid, and with one");
  train[3].n = 0;
  near(schreiber(6, train, 100, 900, 3), grid_schreiber(6, 100, 900, 3), 1e-6, "a silent trial counts for zero");
}

/* ---- trains whose answer is known ---- */

static void known_events(void)
{
  const double rate[10] = {9, 9, 1, 5, 9, 5, 6, 1, 1, 7};
  event e[10];
  const size_t n = find_events(10, rate, 5, &paper, e);
  ok(n == 4, "four runs strictly above the level (%zu)", n);
  ok(e[0].from == 100 - GRID/2 && fabs(e[0].to - 100.15) < 1e-9, "the first starts with the grid");
  ok(fabs(e[1].from - 100.35) < 1e-9 && fabs(e[1].to - 100.45) < 1e-9, "a run of one point is one grid step long");
  ok(fabs(e[3].to - 100.95) < 1e-9, "the last ends with the grid");
}

static void plant(double jitter, double rate, double until, uint64_t block)
{
  clear(N);
  for (uint64_t k = 0; k < N; k++)
    for (uint64_t s = 1; 1000*(double) s/rate < until; s++)
      spike_add(&train[k], 1000*(double) s/rate + jitter*normal(SEED, STREAM_CONTROL, 1000*block + k, s));
}

static void known_trains(void)
{
  for (double rate = 5; rate <= 80; rate *= 2) {
    plant(0, rate, 900, 0);
    const scores s = measure(N, train, &paper);
    ok(s.reliability == 1 && s.precision == 0, "identical trains at %g Hz: reliability 1, precision 0", rate);
    near(schreiber(N, train, 100, 900, 3), 1, 1e-12, "and Schreiber's measure 1");
  }
  for (double jitter = 0.5; jitter <= 1.5; jitter += 0.5) {
    double precision = 0, reliability = 0;
    for (uint64_t j = 0; j < BLOCKS; j++) {
      plant(jitter, 14, 900, j);
      const scores s = measure(N, train, &paper);
      precision += s.precision/BLOCKS, reliability += s.reliability/BLOCKS;
    }
    near(precision/jitter, 1, 0.03, "a jitter of %g ms comes back as %.3f", jitter, precision);
    near(reliability, 1, 0.01, "and the trains are reliable (%.4f)", reliability);
  }
}

static void poisson(void)
{
  enum { RUNS = 300 };
  static double reliability[RUNS], R[RUNS];
  for (uint64_t j = 0; j < RUNS; j++) {
    clear(N);
    for (uint64_t k = 0; k < N; k++) {
      double t = 0;
      for (uint64_t s = 0; t < 900; s++) {
        t -= log(uniform(SEED, STREAM_CONTROL, 1000*j + k, s))*1000/14;
        if (t < 900) spike_add(&train[k], t);
      }
    }
    reliability[j] = measure(N, train, &paper).reliability, R[j] = schreiber(N, train, 100, 900, 3);
  }
  const double error = standard_deviation(RUNS, reliability)/sqrt(RUNS), error_R = standard_deviation(RUNS, R)/sqrt(RUNS);
  /* the references are printed to half a unit of their last digit */
  near(mean(RUNS, reliability), 0.007, 0.0005 + 4*error, "Poisson trains: reliability %.4f, standard error %.4f", mean(RUNS, reliability), error);
  near(standard_deviation(RUNS, reliability), 0.010, 0.005, "and its spread from run to run");
  near(mean(RUNS, R), 0.128, 0.0005 + 4*error_R, "Poisson trains: Schreiber %.4f, standard error %.4f", mean(RUNS, R), error_R);
}

/* ---- the ends of the scale ---- */

static void is(const char *what, size_t trains, size_t spikes, size_t events, double reliability, double precision, double R)
{
  const scores s = measure(trains, train, &paper);
  const double r = schreiber(trains, train, 100, 900, 3);
  ok(s.spikes == spikes && s.events == events && s.reliability == reliability && (isnan(precision) ? isnan(s.precision) : fabs(s.precision - precision) < 1e-9),
    "%s: %zu spikes, %zu events, reliability %g, precision %g", what, s.spikes, s.events, s.reliability, s.precision);
  ok(isnan(R) ? isnan(r) : fabs(r - R) < 1e-12, "%s: Schreiber %g", what, r);
}

static void ends(void)
{
  clear(N);
  is("an empty block", N, 0, 0, 0, NAN, 0);
  spike_add(&train[0], 500);
  is("one spike", N, 1, 0, 0, NAN, 0);
  is("one spike in one trial", 1, 1, 0, 0, NAN, NAN);
  clear(N);
  for (int s = 0; s < 12; s++) spike_add(&train[0], 150 + 60*s);
  ok(measure(1, train, &paper).spikes == 12, "one trial of twelve spikes is measured like any other");
  clear(N);
  for (int k = 0; k < N; k++) spike_add(&train[k], 50), spike_add(&train[k], 99.999);
  is("all in the first 100 ms", N, 0, 0, 0, NAN, 0);
  clear(N);
  for (int k = 0; k < N; k++) spike_add(&train[k], 500);
  is("all at once", N, 25, 1, 1, 0, 1);
  clear(N);
  for (int k = 0; k < N; k++) spike_add(&train[k], 100), spike_add(&train[k], 900);
  is("on both ends of the window: the first is in it, the second is not", N, 25, 1, 1, 0, 1);
  clear(N);
  for (int k = 0; k < N; k++) spike_add(&train[k], 500), spike_add(&train[k], 504);
  is("two spikes closer than an event is wide fuse into one", N, 50, 1, 1, sqrt(4*50/49.), 1);
  clear(N);
  for (int k = 0; k < 9; k++) spike_add(&train[k], 500);
  ok(measure(N, train, &paper).reliability == 0, "nine spikes never fill a window of ten");
  clear(N);
  event_rule never = paper;
  never.multiple = 1e9;
  for (int k = 0; k < N; k++) spike_add(&train[k], 400.03 + 0.5*k);
  const scores s = measure(N, train, &never);
  ok(s.events == 0 && s.reliability == 0 && isnan(s.precision), "a threshold out of reach: no event, and no precision");
}

/* ---- the neuron: values of two independent programs ---- */

static void play(lif_neuron cell, double sigma_V, double sigma, double dt, uint64_t block)
{
  const size_t n = (size_t) (900/dt + 0.5) + 1;
  const noisy_model m = noisy_prepare(cell, dt, sigma_V, SEED);
  double *I = vector_new(n);
  noise_alpha(n, I, dt, 150, sigma, 3, SEED, block);
  for (uint64_t k = 0; k < N; k++) trial_run(&m, 1000*block + k, n, I, NULL, &train[k]);
  free(I);
}

/* The reference is a mean over 4000 noises; ours is over BLOCKS, whose spread is measured. A step of 0.2 ms moves the
   reliability by 0.01 at most. */
static void table(void)
{
  static const double strength[3] = {0.2, 0.5, 1}, amplitude[4] = {0, 25, 50, 100};
  static const double reliability[3][4] = {{0.783, 0.835, 0.915, 0.961}, {0.190, 0.522, 0.766, 0.896}, {0.019, 0.206, 0.516, 0.771}};
  static const double R[3][4] = {{0.533, 0.672, 0.803, 0.907}, {0.256, 0.398, 0.585, 0.776}, {0.169, 0.249, 0.394, 0.607}};
  static const double precision[3] = {0.61, 1.21, 1.70}, first[3] = {1.90, 4.62, 8.6}, eleventh[3] = {6.34, 15.3, 28.5};
  const lif_neuron cell = {0.1338, 30, -70, -53, -80, 3};
  double r[BLOCKS], q[BLOCKS], p[BLOCKS];
  for (int v = 0; v < 3; v++)
    for (int a = 0; a < 4; a++) {
      double variance[2] = {0};
      for (uint64_t j = 0; j < BLOCKS; j++) {
        play(cell, strength[v], amplitude[a], 0.2, j);
        const scores s = measure(N, train, &paper);
        r[j] = s.reliability, p[j] = s.precision, q[j] = schreiber(N, train, 100, 900, 3);
        variance[0] += pow(spike_sd(N, train, 1), 2)/BLOCKS, variance[1] += pow(spike_sd(N, train, 11), 2)/BLOCKS;
      }
      const double error = standard_deviation(BLOCKS, r)/sqrt(BLOCKS), error_R = standard_deviation(BLOCKS, q)/sqrt(BLOCKS);
      near(mean(BLOCKS, r), reliability[v][a], 4*hypot(error, 0.0025) + 0.01, "sigma_V = %g, sigma = %g: reliability %.3f (%.3f)",
        strength[v], amplitude[a], mean(BLOCKS, r), reliability[v][a]);
      near(mean(BLOCKS, q), R[v][a], 4*hypot(error_R, 0.006/2) + 0.01, "Schreiber %.3f (%.3f)", mean(BLOCKS, q), R[v][a]);
      if (a == 3) near(mean(BLOCKS, p), precision[v], 4*standard_deviation(BLOCKS, p)/sqrt(BLOCKS) + 0.05, "precision %.2f ms (%.2f)", mean(BLOCKS, p), precision[v]);
      /* an SD from n values is known to 1/sqrt(2n) */
      if (a == 0) near(sqrt(variance[0])/first[v], 1, 4/sqrt(2*N*BLOCKS) + 0.005, "dc: SD of the first spike %.2f (%.2f)", sqrt(variance[0]), first[v]);
      if (a == 0) near(sqrt(variance[1])/eleventh[v], 1, 4/sqrt(2*N*BLOCKS) + 0.005, "dc: SD of the eleventh %.2f (%.2f)", sqrt(variance[1]), eleventh[v]);
    }
}

int main(void)
{
  otherwise();
  known_events();
  known_trains();
  poisson();
  ends();
  table();
  return done_testing();
}
