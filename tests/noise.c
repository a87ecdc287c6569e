/* The noises of chapter 3 against their theory. A tolerance is five times the standard deviation that the sampling law
   gives to what is measured: for a mean of n correlated products, Bartlett's formula. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lif.h"
#include "noise.h"
#include "random.h"
#include "stimuli.h"
#include "workshop.h"
#include "tap.h"

enum { SEED = 42, SIGMAS = 5 };
typedef void maker(size_t n, double x[], double dt, double mean, double sigma, double tau, uint64_t seed, uint64_t trial);
typedef double law(double lag, double tau);
typedef struct { const char *name; maker *make; law *rho; } noise;
static const noise ou = {"Ornstein-Uhlenbeck", noise_ou, ou_correlation};
static const noise alpha = {"alpha", noise_alpha, alpha_correlation};

static double covariance(size_t n, const double a[], const double b[], size_t lag)
{
  double sum = 0;
  for (size_t i = 0; i + lag < n; i++) sum += a[i]*b[i+lag];
  return sum/(double) (n - lag);
}

/* Standard deviation of the covariance measured at a lag, for a Gaussian process of variance 1 and known mean. */
static double bartlett(law *rho, size_t n, double dt, double tau, long lag)
{
  const long far = lag + (long) (40*tau/dt) + 1;
  double sum = 0;
  for (long k = -far; k <= far; k++)
    sum += pow(rho((double) k*dt, tau), 2) + rho((double) (k+lag)*dt, tau)*rho((double) (k-lag)*dt, tau);
  return sqrt(sum/(double) n);
}

static void has_its_law(noise z, double dt, double tau)
{
  enum { N = 1 << 20 };
  const double sigma = 100;
  double *x = vector_new(N), worst = 0, sum = 0, rho = 0;
  z.make(N, x, dt, 0, sigma, tau, SEED, 5);
  const double variance = covariance(N, x, x, 0)/(sigma*sigma), tolerance = SIGMAS*bartlett(z.rho, N, dt, tau, 0);
  ok(fabs(variance - 1) < tolerance, "%s, dt = %g, tau = %g: variance %.4f within %.4f of 1", z.name, dt, tau, variance, tolerance);
  for (double lag = 0; lag <= 6*tau; lag += tau/4) {
    const long steps = lround(lag/dt);
    const double found = covariance(N, x, x, (size_t) steps)/(sigma*sigma), theory = z.rho((double) steps*dt, tau);
    worst = fmax(worst, fabs(found - theory)/bartlett(z.rho, N, dt, tau, steps));
  }
  ok(worst < SIGMAS, "%s, dt = %g, tau = %g: autocorrelation (worst %.2f standard deviations)", z.name, dt, tau, worst);
  for (long k = -(long) (40*tau/dt); k <= (long) (40*tau/dt); k++) rho += z.rho((double) k*dt, tau);
  for (size_t i = 0; i < N; i++) sum += x[i]/sigma;
  const double score = sum/N/sqrt(rho/N);
  ok(fabs(score) < SIGMAS, "%s, dt = %g, tau = %g: mean (%.2f standard deviations)", z.name, dt, tau, score);
  free(x);
}

static void is_gaussian(noise z)
{
  enum { N = 1 << 21, APART = 60 }; /* ten characteristic times apart: independent for all purposes */
  static const double where[] = {-2, -1, 0, 1, 2};
  double *x = vector_new(N), worst = 0;
  z.make(N, x, 0.5, 0, 1, 3, SEED, 6);
  for (int k = 0; k < 5; k++) {
    const double p = erfc(-where[k]/sqrt(2))/2;
    double n = 0, below = 0;
    for (size_t i = 0; i < N; i += APART) n++, below += x[i] < where[k];
    worst = fmax(worst, fabs(below - n*p)/sqrt(n*p*(1-p)));
  }
  ok(worst < SIGMAS, "%s: the samples are Gaussian (worst %.2f)", z.name, worst);
  free(x);
}

/* Over many trials: the variance at each instant, the covariance with the first sample. */
static void starts_stationary(noise z)
{
  enum { TRIALS = 40000, STEPS = 13 };
  const double dt = 0.5, tau = 3;
  double x[STEPS], squares[STEPS] = {0}, products[STEPS] = {0}, worst = 0;
  for (uint64_t k = 0; k < TRIALS; k++) {
    z.make(STEPS, x, dt, 0, 1, tau, SEED, k);
    for (int i = 0; i < STEPS; i++) squares[i] += x[i]*x[i], products[i] += x[0]*x[i];
  }
  for (int i = 0; i < STEPS; i++) {
    const double rho = z.rho(i*dt, tau);
    worst = fmax(worst, fabs(squares[i]/TRIALS - 1)/sqrt(2.0/TRIALS));
    worst = fmax(worst, fabs(products[i]/TRIALS - rho)/sqrt((1 + rho*rho)/TRIALS));
  }
  ok(worst < SIGMAS, "%s: stationary from its first sample (worst %.2f)", z.name, worst);
}

/* Fine steps, where the covariance of a step is lost in rounding if it is computed carelessly. */
static void moves_right_in_fine_steps(noise z)
{
  static const double fine[] = {1e-2, 1e-3, 1e-4, 1e-6, 1e-9};
  enum { TRIALS = 20000 };
  double worst = 0;
  for (int k = 0; k < 5; k++) {
    const double h = fine[k], moved = z.make == noise_ou ? -2*expm1(-h) : -2*(expm1(-h) + h*exp(-h));
    double x[2], sum = 0;
    for (uint64_t i = 0; i < TRIALS; i++) {
      z.make(2, x, h, 0, 1, 1, SEED, i);
      sum += (x[1] - x[0])*(x[1] - x[0]);
    }
    /* subtracting two numbers near 1 loses 1e-16 of them */
    worst = fmax(worst, fabs(sum/TRIALS - moved)/(moved*sqrt(2.0/TRIALS) + 1e-16*sqrt(moved)));
  }
  bool finite = true;
  for (double h = 1; h > 1e-15; h *= 0.9) {
    double x[3];
    z.make(3, x, h, 0, 1, 1, SEED, 0);
    finite = finite && isfinite(x[1]) && isfinite(x[2]);
  }
  ok(finite, "%s: a number for every step, however fine", z.name);
  ok(worst < SIGMAS, "%s: moves by what it should in steps down to 1e-9 tau (worst %.2f)", z.name, worst);
}

static void coarse_steps_are_independent(noise z)
{
  enum { N = 1 << 18 };
  double *x = vector_new(N);
  z.make(N, x, 100, 0, 1, 1, SEED, 0);
  const double variance = (covariance(N, x, x, 0) - 1)*sqrt(N/2.0), next = covariance(N, x, x, 1)*sqrt(N);
  ok(fabs(variance) < SIGMAS && fabs(next) < SIGMAS,
    "%s: with a step of a hundred tau, variance 1 (%.2f) and no memory (%.2f)", z.name, variance, next);
  free(x);
}

static void trials_are_apart(noise z)
{
  enum { N = 1 << 18 };
  const double dt = 0.5, tau = 3;
  double *a = vector_new(N), *b = vector_new(N), *c = vector_new(N), sum = 0;
  for (long k = -(long) (40*tau/dt); k <= (long) (40*tau/dt); k++) sum += pow(z.rho((double) k*dt, tau), 2);
  const double sd = sqrt(sum/N);
  z.make(N, a, dt, 0, 1, tau, SEED, 7), z.make(N, b, dt, 0, 1, tau, SEED, 8), z.make(N, c, dt, 0, 1, tau, SEED+1, 7);
  const double trials = covariance(N, a, b, 0)/sd, seeds = covariance(N, a, c, 0)/sd;
  ok(fabs(trials) < SIGMAS && fabs(seeds) < SIGMAS, "%s: two trials (%.2f) and two seeds (%.2f) are uncorrelated", z.name, trials, seeds);
  double other = 0;
  for (size_t i = 0; i < N; i++) b[i] = normal(SEED, STREAM_INTERNAL, 7, i), other += a[i]*b[i];
  ok(fabs(other/sqrt(N)) < SIGMAS, "%s: uncorrelated with the internal stream of its trial (%.2f)", z.name, other/sqrt(N));
  z.make(1000, b, dt, 0, 1, tau, SEED, 7);
  ok(memcmp(a, b, 1000*sizeof *a) == 0, "%s: a trial's noise depends on no other trial and no other length", z.name);
  free(c), free(b), free(a);
}

static void mean_and_amplitude_are_linear(noise z)
{
  double unit[200], x[200], flat[200];
  bool linear = true, constant = true;
  z.make(200, unit, 0.5, 0, 1, 3, SEED, 0), z.make(200, x, 0.5, 150, 100, 3, SEED, 0), z.make(200, flat, 0.5, 150, 0, 3, SEED, 0);
  for (int i = 0; i < 200; i++) linear = linear && x[i] == 150 + 100*unit[i], constant = constant && flat[i] == 150;
  ok(linear, "%s: mean + sigma times the unit noise", z.name);
  ok(constant, "%s: sigma = 0 gives a constant", z.name);
}

static void course_noise_has_its_flaw(void)
{
  enum { N = 1 << 21 };
  static const double steps[] = {0.1, 0.5, 1}, reference[] = {37, 83, 117};
  double *x = vector_new(N);
  for (int k = 0; k < 3; k++) {
    const double dt = steps[k], tau = 30, keep = 1 - dt/tau, theory = 900*sqrt(dt/(2*tau - dt));
    noise_course(N, x, dt, 900, tau, SEED, 1);
    const double sd = sqrt(covariance(N, x, x, 0)), tolerance = SIGMAS*theory/2*sqrt(2.0/N*(1 + keep*keep)/(1 - keep*keep));
    ok(fabs(sd - theory) < tolerance && lround(theory) == reference[k],
      "the course's noise at dt = %g: %.2f pA, within %.2f of the formula's %.2f", dt, sd, tolerance, theory);
  }
  ok(x[0] == 1, "and it starts from 1 pA");
  free(x);
}

/* The membrane without a threshold: 5.574 mV in the paper's case. */
static void membrane_keeps_its_share(double dt, size_t n)
{
  const lif_neuron deaf = {.R = 0.1338, .tau = 30, .V_L = -70, .V_th = 1e9, .V_r = -80, .t_ref = 3};
  const double tau_s = 3, sum = deaf.tau + tau_s, theory = deaf.R*100*sqrt(tau_s*(2*deaf.tau + tau_s))/sum;
  const lif_model m = lif_prepare(deaf, &lif_ramp, dt);
  const size_t skipped = sample_count(20*deaf.tau, dt);
  double *I = vector_new(n), *V = vector_new(n), squares = 0;
  spike_list none = {0};
  noise_alpha(n, I, dt, 0, 100, tau_s, SEED, 0);
  lif_run(&m, n, I, V, &none);
  for (size_t i = skipped; i < n; i++) squares += (V[i] - deaf.V_L)*(V[i] - deaf.V_L);
  const double sd = sqrt(squares/(double) (n - skipped));
  /* the potential's memory is that of the membrane, lengthened by the noise: its squared autocorrelation has an area of at most tau + 4 tau_s */
  const double tolerance = SIGMAS*theory/2*sqrt(2*(deaf.tau + 4*tau_s)/((double) (n - skipped)*dt));
  ok(fabs(theory - 5.574) < 5e-4, "the formula gives %.4f mV", theory);
  ok(fabs(sd - theory) < tolerance, "free membrane under the paper's noise at dt = %g: %.3f mV, within %.3f of %.3f", dt, sd, tolerance, theory);
  free(none.t), free(V), free(I);
}

static void window_is_the_pulse(void)
{
  enum { N = 2000 };
  static double x[N], y[N], pulse[N];
  bool same = true;
  noise_ou(N, x, 0.5, 150, 100, 3, SEED, 0);
  memcpy(y, x, sizeof x);
  noise_window(N, y, 0.5, 50, 950);
  stimulus_pulse(N, pulse, 0.5, 50, 950, 1);
  for (int i = 0; i < N; i++) same = same && y[i] == (pulse[i] != 0 ? x[i] : 0);
  ok(same && y[99] == 0 && y[100] != 0 && y[1899] != 0 && y[1900] == 0, "the window keeps [50, 950) and nothing else");
}

/* The potential after a time s of a step, by twenty thousand small steps of the midpoint rule: the current goes straight
   from a to b in dt, or is held at a on the step that ends at an edge. */
static double slow_potential(const lif_neuron *c, double dt, double a, double b, bool held, double u, double s, double V)
{
  const int parts = 20000;
  const double h = s/parts;
  for (int j = 0; j < parts; j++) {
    const double I = held ? a : a + (b - a)*(u + (j + 0.5)*h)/dt, V_inf = c->V_L + c->R*I;
    V = V_inf + (V - V_inf)*exp(-h/c->tau);
  }
  return V;
}

/* A wild current in long steps: a crossing is looked for from the release to the end of the step, and nowhere else. */
static void spikes_are_where_they_should(lif_neuron cell, double dt, double sigma, double mean)
{
  enum { N = 300 };
  const size_t first = 17, last = 290, wait = (size_t) lround(cell.t_ref/dt);
  double I[N], V[N], release = 0, v = cell.V_L, worst = 0;
  size_t found = 0, i = 0;
  lif_model m = lif_prepare(cell, &lif_ramp, dt);
  spike_list spikes = {0};
  noise_alpha(N, I, dt, mean, sigma, dt, SEED, 0);
  lif_edges(&m, (double) first*dt, (double) last*dt);
  noise_window(N, I, dt, (double) first*dt, (double) last*dt);
  lif_run(&m, N, I, V, &spikes);
  while (i + 1 < N && found < spikes.n) {
    const bool held = i + 1 == first || i + 1 == last;
    const double end = slow_potential(&cell, dt, I[i], I[i+1], held, release, dt - release, v);
    if (end <= cell.V_th) { v = end, release = 0, i++; continue; }
    double low = 0, high = dt - release;
    for (int k = 0; k < 30; k++) {
      const double middle = (low + high)/2;
      if (slow_potential(&cell, dt, I[i], I[i+1], held, release, middle, v) > cell.V_th) high = middle; else low = middle;
    }
    worst = fmax(worst, fabs((double) i*dt + release + high - spikes.t[found++]));
    release += high, v = cell.V_r, i += wait;
  }
  ok(spikes.n > 20 && found == spikes.n && worst < 1e-6*dt + 1e-7, "R = %g, sigma = %g, dt = %g: %zu spikes, each where slow integration puts it (worst %.1e ms)",
    cell.R, sigma, dt, spikes.n, worst);
  free(spikes.t);
}

int main(void)
{
  static const double steps[] = {0.1, 0.5, 1};
  for (int k = 0; k < 2; k++) {
    const noise z = k == 0 ? ou : alpha;
    for (int i = 0; i < 3; i++) has_its_law(z, steps[i], 3);
    has_its_law(z, 0.5, 30);
    is_gaussian(z);
    starts_stationary(z);
    moves_right_in_fine_steps(z);
    coarse_steps_are_independent(z);
    trials_are_apart(z);
    mean_and_amplitude_are_linear(z);
  }
  course_noise_has_its_flaw();
  membrane_keeps_its_share(0.1, 1 << 22);
  membrane_keeps_its_share(0.5, 1 << 24);
  membrane_keeps_its_share(1, 1 << 23);
  window_is_the_pulse();
  spikes_are_where_they_should((lif_neuron) {.R = 1, .tau = 3, .V_L = -70, .V_th = -53, .V_r = -80, .t_ref = 3}, 3, 1000, 1000);
  spikes_are_where_they_should((lif_neuron) {.R = 0.5, .tau = 5, .V_L = -70, .V_th = -53, .V_r = -80, .t_ref = 2}, 2, 300, 100);
  spikes_are_where_they_should((lif_neuron) {.R = 0.3, .tau = 3, .V_L = -70, .V_th = -53, .V_r = -80, .t_ref = 0}, 2, 300, 100);
  return done_testing();
}
