/* The noisy neuron of chapter 4: its membrane without threshold against theory, the address of every number it draws,
   each of its decisions taken again by hand, and what two independent programs know of the spread of its spikes. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "elementary.h"
#include "lif.h"
#include "noise.h"
#include "noisy.h"
#include "random.h"
#include "spikes.h"
#include "stimuli.h"
#include "tap.h"

enum { SEED = 42, N = 1000, SAMPLES = 2000 };
static const lif_neuron cell = {0.13, 30, -70, -53, -80, 3};
static spike_list train[N], again[N];
static double I[SAMPLES], V[25*SAMPLES], W[25*SAMPLES];

static bool same(const spike_list *a, const spike_list *b)
{
  return a->n == b->n && memcmp(a->t, b->t, a->n*sizeof *a->t) == 0;
}

static void frozen(double mean, double sigma, double dt)
{
  noise_alpha(SAMPLES, I, dt, mean, sigma, 3, SEED, 0);
  noise_window(SAMPLES, I, dt, 50, 950);
}

/* ---- the free membrane ---- */

static void free_membrane(double dt, double sigma_V, long blocks)
{
  enum { SPAN = 1 << 14, LAGS = 4 };
  static const double times[LAGS] = {15, 30, 60, 90};
  static const double none[2];
  static double x[SPAN];
  lif_neuron deaf = cell;
  deaf.V_th = 1e9;
  const noisy_model m = noisy_prepare(deaf, dt, sigma_V, SEED);
  noisy_state state = {{-70, 0, 0}, 0, 0};
  spike_list spikes = {0};
  double variance = 0, product[LAGS] = {0}, pairs[LAGS] = {0}, worst = 0;
  for (long b = -1; b < blocks; b++) {
    for (size_t i = 0; i < SPAN; i++) noisy_step(&m, &state, none, &spikes), x[i] = state.neuron.V;
    for (size_t i = 0; b >= 0 && i < SPAN; i++) variance += (x[i] + 70)*(x[i] + 70);
    for (int k = 0; b >= 0 && k < LAGS; k++)
      for (size_t i = 0, lag = (size_t) (times[k]/dt + 0.5); i + lag < SPAN; i += 16) product[k] += (x[i] + 70)*(x[i+lag] + 70), pairs[k]++;
  }
  variance /= (double) blocks*SPAN*sigma_V*sigma_V;
  const double error = sqrt(2*cell.tau/(dt*(double) blocks*SPAN)); /* Bartlett */
  near(variance, 1, 4*error, "dt = %g: variance of the free membrane off by %+.2f %% (standard error %.2f %%)", dt, 100*(variance - 1), 100*error);
  for (int k = 0; k < LAGS; k++) worst = fmax(worst, fabs(product[k]/pairs[k]/(sigma_V*sigma_V) - exp(-times[k]/cell.tau)));
  ok(worst < 4*error, "dt = %g: its autocorrelation is exponential (worst difference %.4f)", dt, worst);
}

/* From rest, the variance grows as 1 - exp(-2t/tau): over many trials, one instant at a time. */
static void starts_at_rest(void)
{
  enum { MANY = 10000, FEW = 101 };
  lif_neuron deaf = cell;
  deaf.V_th = 1e9;
  const noisy_model m = noisy_prepare(deaf, 0.5, 0.5, SEED);
  static double none[FEW], x[FEW], v[FEW];
  spike_list spikes = {0};
  double worst = 0;
  for (uint64_t k = 0; k < MANY; k++) {
    trial_run(&m, k, FEW, none, x, &spikes);
    for (size_t i = 0; i < FEW; i++) v[i] += pow((x[i] + 70)/0.5, 2)/MANY;
  }
  for (size_t i = 1; i < FEW; i++) {
    const double theory = 1 - exp(-2*0.5*(double) i/cell.tau);
    worst = fmax(worst, fabs(v[i]/theory - 1)*sqrt(MANY/2.0));
  }
  ok(v[0] == 0 && worst < 5, "from rest, the variance grows as it should (worst %.2f standard errors)", worst);
}

static void no_noise_is_chapter_2(void)
{
  const noisy_model m = noisy_prepare(cell, 0.5, 0, SEED);
  bool all = true;
  for (int panel = 0; panel < 2; panel++) {
    frozen(150, panel ? 100 : 0, 0.5);
    trials_run(&m, 25, SAMPLES, I, V, train);
    lif_run(&m.lif, SAMPLES, I, W, &again[0]);
    for (int k = 0; k < 25; k++) all = all && same(&train[k], &again[0]) && memcmp(V + k*SAMPLES, W, SAMPLES*sizeof *V) == 0;
    ok(all && train[0].n > 9, "%s, no internal noise: 25 trials identical to the bit, and to those of chapter 2", panel ? "frozen" : "constant");
  }
}

static void internal_noise_differs(void)
{
  const noisy_model m = noisy_prepare(cell, 0.5, 0.5, SEED);
  bool differ = true;
  frozen(150, 0, 0.5);
  trials_run(&m, 25, SAMPLES, I, NULL, train);
  for (int k = 1; k < 25; k++) differ = differ && !same(&train[k], &train[k-1]);
  ok(differ, "no external noise, but internal noise: no two trials alike");
}

static void a_trial_stands_alone(void)
{
  const noisy_model m = noisy_prepare(cell, 0.5, 0.5, SEED);
  bool alike = true;
  frozen(150, 100, 0.5);
  trials_run(&m, 25, SAMPLES, I, V, again);
  trials_run(&m, N, SAMPLES, I, NULL, train);
  for (int k = 0; k < 25; k++) alike = alike && same(&train[k], &again[k]);
  ok(alike, "a trial is the same whether 25 or 1000 are run");
  trial_run(&m, 17, SAMPLES, I, W, &train[0]);
  ok(same(&train[0], &again[17]) && memcmp(W, V + 17*SAMPLES, SAMPLES*sizeof *V) == 0, "or alone");
  noisy_state x = {{cell.V_L, 0, 0}, 17, 0};
  train[0].n = 0;
  for (size_t i = 0; i + 1 < SAMPLES; i++) noisy_step(&m, &x, &I[i], &train[0]), W[i+1] = x.neuron.V;
  ok(same(&train[0], &again[17]) && memcmp(W, V + 17*SAMPLES, SAMPLES*sizeof *V) == 0, "or step by step");
}

/* The noise of a step is the number at its address, and nothing else. */
static void noise_has_its_address(void)
{
  lif_neuron deaf = cell;
  deaf.V_th = 1e9;
  const noisy_model m = noisy_prepare(deaf, 0.5, 0.5, 77);
  static const double none[SAMPLES];
  bool right = true;
  trial_run(&m, 5, SAMPLES, none, V, &train[0]);
  for (size_t i = 0; i + 1 < SAMPLES; i++) {
    const double zero = lif_ramp.move(&m.lif, none, 0, 0, 0.5);
    right = right && V[i+1] == m.lif.decay*V[i] + (zero + m.jolt*normal(77, STREAM_INTERNAL, 5, i));
  }
  ok(right, "step i of trial k uses the number at (seed, internal, k, i)");
}

/* Each decision, taken again by hand: whether the free neuron fires in a step, and where it is once released. */
static void decisions_have_their_address(double sigma_V)
{
  const double dt = 0.5, D = 2*sigma_V*sigma_V/cell.tau;
  const noisy_model m = noisy_prepare(cell, dt, sigma_V, SEED);
  const size_t rest = 6;
  long wrong = 0, close = 0, released = 0;
  double worst = 0;
  frozen(150, 0, dt);
  trials_run(&m, 25, SAMPLES, I, V, train);
  for (uint64_t k = 0; k < 25; k++) {
    const double *v = V + k*SAMPLES;
    size_t s = 0;
    for (size_t i = 0; i + rest + 2 < SAMPLES; i++) {
      const double xi = normal(SEED, STREAM_INTERNAL, k, i), next = lif_ramp.move(&m.lif, &I[i], v[i], 0, dt) + sigma_V*sqrt(-expm1(-2*dt/cell.tau))*xi;
      const double product = (-53 - v[i])*(-53 - next), p = next > -53 ? 1 : exp(-2*product/(D*dt));
      const bool fires = uniform(SEED, STREAM_BRIDGE, k, 4*i) < p, fired = s < train[k].n && train[k].t[s] <= (double) (i+1)*dt;
      close += p > 1e-6 && p < 1, wrong += fires != fired;
      if (!fired) continue;
      const double u = train[k].t[s++] - (double) i*dt, h = dt - u;
      i += rest;
      const double freed = lif_ramp.move(&m.lif, &I[i], -80, u, h) + sigma_V*sqrt(-expm1(-2*h/cell.tau))*normal(SEED, STREAM_INTERNAL, k, i);
      worst = fmax(worst, fabs(freed - v[i+1])), released++;
    }
  }
  ok(wrong == 0 && close > 500, "sigma_V = %g: the bridge decides with the number at (seed, bridge, trial, 4 step): %ld close calls", sigma_V, close);
  ok(worst < 1e-9 && released > 200, "released within a step, the neuron has the noise of the rest of it (%ld times)", released);
}

static void odd_neurons(void)
{
  lif_neuron restless = cell;
  restless.t_ref = 0;
  noisy_model m = noisy_prepare(restless, 0.5, 0.5, SEED);
  bool fine = true;
  stimulus_pulse(SAMPLES, I, 0.5, 50, 950, 150);
  trial_run(&m, 0, SAMPLES, I, V, &train[0]);
  near((double) train[0].n, 12, 1, "no refractory period: it fires, a little more often");
  stimulus_pulse(SAMPLES, I, 0.5, 50, 950, 50000);
  trial_run(&m, 0, SAMPLES, I, V, &train[0]);
  for (size_t i = 0; i < SAMPLES; i++) fine = fine && V[i] <= -53;
  for (size_t s = 1; s < train[0].n; s++) fine = fine && train[0].t[s] > train[0].t[s-1];
  ok(fine && train[0].n > 1000, "an enormous current: several spikes a step, in order");
  restless = cell, restless.V_L = -40;
  m = noisy_prepare(restless, 0.5, 0.5, SEED);
  stimulus_pulse(SAMPLES, I, 0.5, 0, 0, 0);
  trial_run(&m, 0, SAMPLES, I, V, &train[0]);
  ok(train[0].n > 10 && train[0].t[0] == 0, "placed above its threshold, it fires at once");
}

/* The pulse starts and ends where it says, at any step: 61.624 ms is tau ln(V_inf - V_L)/(V_inf - V_th), V_inf = -50.5. */
static void edges_are_jumps(void)
{
  const double latency = 30*log(19.5/2.5);
  for (double dt = 1; dt > 0.04; dt /= 4) {
    noisy_model m = noisy_prepare(cell, dt, 1e-7, SEED);
    const size_t n = (size_t) (200/dt);
    double *current = calloc(n, sizeof *current);
    stimulus_pulse(n, current, dt, 50, 150, 150);
    lif_edges(&m.lif, 50, 150);
    trial_run(&m, 0, n, current, NULL, &train[0]);
    near(train[0].t[0], 50 + latency, 0.005, "dt = %g: the pulse starts at its edge (between samples the path is straight)", dt);
    free(current);
  }
}

/* ---- the figure ---- */

static void the_figure(void)
{
  const noisy_model m = noisy_prepare(cell, 0.5, 0.5, SEED);
  frozen(150, 0, 0.5);
  trials_run(&m, 25, SAMPLES, I, NULL, train);
  count_summary c = spike_count(25, train);
  ok(c.least >= 10 && c.most <= 14, "panel A: %zu to %zu spikes a trial", c.least, c.most);
  ok(spike_sd(25, train, 11) >= 2.5*spike_sd(25, train, 1), "panel A: the 11th spike spreads %.1f ms, the first %.1f", spike_sd(25, train, 11), spike_sd(25, train, 1));
  frozen(150, 100, 0.5);
  trials_run(&m, 25, SAMPLES, I, NULL, train);
  c = spike_count(25, train);
  ok(c.least >= 10 && c.most <= 20, "panel B: %zu to %zu spikes a trial", c.least, c.most);
  double worst = 0;
  for (size_t k = 1; k <= c.least; k++) worst = fmax(worst, spike_gap(25, train, k));
  ok(worst < 6 && spike_gap(25, train, 11) < 3, "panel B: nearest spikes %.1f ms apart at most, %.1f at the 11th", worst, spike_gap(25, train, 11));
}

/* With the resistance that gives 14 Hz: two independent programs find 4.62 and 15.3 ms, 1.90 and 6.34, 8.6 and 28.5. */
static void spreads_are_known(void)
{
  static const double known[3][3] = {{0.2, 1.90, 6.34}, {0.5, 4.62, 15.3}, {1, 8.6, 28.5}};
  lif_neuron fourteen = cell;
  fourteen.R = 0.1338;
  for (int k = 0; k < 3; k++) {
    const noisy_model m = noisy_prepare(fourteen, 0.5, known[k][0], SEED);
    frozen(150, 0, 0.5);
    trials_run(&m, N, SAMPLES, I, NULL, train);
    const double tolerance = 4/sqrt(2.0*N);
    near(spike_sd(N, train, 1)/known[k][1], 1, tolerance, "sigma_V = %g: the first spike spreads %.2f ms", known[k][0], spike_sd(N, train, 1));
    near(spike_sd(N, train, 11)/known[k][2], 1, tolerance, "  and the 11th %.2f ms", spike_sd(N, train, 11));
  }
}

int main(void)
{
  free_membrane(0.5, 0.5, 1000);
  free_membrane(0.1, 2, 2000);
  starts_at_rest();
  no_noise_is_chapter_2();
  internal_noise_differs();
  a_trial_stands_alone();
  noise_has_its_address();
  decisions_have_their_address(0.5);
  decisions_have_their_address(10); /* a short cut taken too early would be seen here */
  odd_neurons();
  edges_are_jumps();
  the_figure();
  spreads_are_known();
  return done_testing();
}
