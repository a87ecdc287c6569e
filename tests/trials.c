/* The noisy neuron of chapter 4 against theory. Siegert's mean interval and the interval's coefficient of variation are
   integrated here by GSL, in the form that uses the error function, and compared first with the gold values, then with
   simulations long enough for half a per cent to be several standard errors. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_sf_erf.h>
#include "elementary.h"
#include "lif.h"
#include "noise.h"
#include "random.h"
#include "stimuli.h"
#include "trials.h"
#include "workshop.h"
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
  static double none[SPAN+1], drive[SPAN], x[SPAN];
  lif_neuron deaf = cell;
  deaf.V_th = 1e9;
  const noisy_model m = noisy_prepare(deaf, dt, sigma_V, SEED);
  noisy_state state = {{-70, 0, 0}, 0, 0};
  spike_list spikes = {0};
  double variance = 0, product[LAGS] = {0}, pairs[LAGS] = {0}, worst = 0;
  noisy_drive(&m, SPAN, none, drive);
  for (long b = -1; b < blocks; b++) {
    noisy_advance(&m, &state, SPAN, none, drive, x, &spikes);
    for (size_t i = 0; b >= 0 && i < SPAN; i++) variance += (x[i] + 70)*(x[i] + 70);
    for (int k = 0; b >= 0 && k < LAGS; k++)
      for (size_t i = 0, lag = (size_t) (times[k]/dt + 0.5); i + lag < SPAN; i += 16) product[k] += (x[i] + 70)*(x[i+lag] + 70), pairs[k]++;
  }
  variance /= (double) blocks*SPAN*sigma_V*sigma_V;
  const double error = sqrt(2*cell.tau/(dt*(double) blocks*SPAN)); /* Bartlett */
  near(variance, 1, 0.005, "dt = %g: variance of the free membrane off by %+.2f %% (standard error %.2f %%)", dt, 100*(variance - 1), 100*error);
  for (int k = 0; k < LAGS; k++) worst = fmax(worst, fabs(product[k]/pairs[k]/(sigma_V*sigma_V) - exp(-times[k]/cell.tau)));
  ok(worst < 0.005, "dt = %g: its autocorrelation is exponential (worst difference %.4f)", dt, worst);
}

/* From rest, the variance grows as 1 - exp(-2t/tau): over many trials, one instant at a time. */
static void starts_at_rest(void)
{
  enum { MANY = 20000, FEW = 101 };
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

/* ---- first passage: the theory ---- */

static double erfcx(double x)
{
  return x > 25 ? (1 - 0.5/(x*x) + 0.75/(x*x*x*x))/(x*sqrt(M_PI)) : exp(x*x + gsl_sf_log_erfc(x));
}
static double mean_integrand(double u, void *unused) { (void) unused; return erfcx(-u); }

static double siegert(double mu, double sigma_V)
{
  gsl_integration_workspace *space = gsl_integration_workspace_alloc(1000);
  gsl_function f = {mean_integrand, NULL};
  const double unit = sqrt(2)*sigma_V;
  double result, error;
  gsl_integration_qag(&f, (cell.V_r - mu)/unit, (cell.V_th - mu)/unit, 0, 1e-10, 1000, GSL_INTEG_GAUSS61, space, &result, &error);
  gsl_integration_workspace_free(space);
  return cell.t_ref + cell.tau*sqrt(M_PI)*result;
}

/* The inner integral of the variance, G' = 2 x G + erfcx(-x)^2, upward by steps of Runge and Kutta. */
static double variance_slope(double x, double G) { return 2*x*G + pow(erfcx(-x), 2); }

static double cv(double mu, double sigma_V)
{
  const double unit = sqrt(2)*sigma_V, y_r = (cell.V_r - mu)/unit, y_th = (cell.V_th - mu)/unit;
  const double low = fmin(y_r - 3, -4);
  const long steps = 200000;
  const double h = (y_th - low)/(double) steps;
  double G = pow(erfcx(-low), 2)/(-2*low), sum = 0;
  for (long i = 0; i < steps; i++) {
    const double x = low + (double) i*h;
    const double k1 = variance_slope(x, G), k2 = variance_slope(x + h/2, G + h/2*k1);
    const double k3 = variance_slope(x + h/2, G + h/2*k2), k4 = variance_slope(x + h, G + h*k3);
    const double next = G + h/6*(k1 + 2*k2 + 2*k3 + k4);
    if (x + h/2 > y_r) sum += h*(G + next)/2;
    G = next;
  }
  return sqrt(2*M_PI*sum)*cell.tau/siegert(mu, sigma_V);
}

static const struct { double mu, sigma_V, T, cv; } gold[] = {
  {-50, 1, 70.637, 0.1262}, {-52, 0.5, 100.065, 0.1223}, {-52, 1, 94.983, 0.1950}, {-55, 2, 160.725, 0.4963}, {-57, 3, 190.228, 0.6168},
};

static void theory_is_gold(void)
{
  for (int k = 0; k < 5; k++) {
    const double mu = gold[k].mu, sigma_V = gold[k].sigma_V, T = siegert(mu, sigma_V);
    near(T, gold[k].T, 0.001, "GSL finds the gold mean interval, mu = %g, sigma_V = %g", mu, sigma_V);
    near(cv(mu, sigma_V), gold[k].cv, 0.0001, "and the gold coefficient of variation");
    near(siegert_mean(cell, (mu - cell.V_L)/cell.R, sigma_V), T, 1e-4*T, "and siegert_mean agrees");
  }
}

/* ---- first passage: the simulation ---- */

typedef struct { double mean, cv; } intervals;

static intervals simulate(const noisy_model *m, double mu, uint64_t trial, size_t wanted)
{
  enum { SPAN = 8192 };
  static double current[SPAN+1], drive[SPAN];
  noisy_state x = {{cell.V_r, 0, 0}, trial, 0};
  spike_list spikes = {0};
  double last = -1, sum = 0, squares = 0, n = 0;
  for (size_t i = 0; i <= SPAN; i++) current[i] = (mu - cell.V_L)/cell.R;
  noisy_drive(m, SPAN, current, drive);
  while (n < (double) wanted) {
    spikes.n = 0;
    noisy_advance(m, &x, SPAN, current, drive, NULL, &spikes);
    for (size_t s = 0; s < spikes.n; last = spikes.t[s++])
      if (last >= 0) n++, sum += spikes.t[s] - last, squares += (spikes.t[s] - last)*(spikes.t[s] - last);
  }
  free(spikes.t);
  return (intervals) {sum/n, sqrt(squares/n - sum/n*sum/n)/(sum/n)};
}

static void intervals_are_right(double dt, const size_t wanted[5])
{
  for (int k = 0; k < 5; k++) {
    const noisy_model m = noisy_prepare(cell, dt, gold[k].sigma_V, SEED);
    const intervals t = simulate(&m, gold[k].mu, (uint64_t) k, wanted[k]);
    const double error = gold[k].cv/sqrt((double) wanted[k]);
    near(t.mean/gold[k].T, 1, 0.005, "dt = %g, mu = %g, sigma_V = %g: mean interval %.3f ms, off by %+.2f %% (standard error %.2f %%)",
      dt, gold[k].mu, gold[k].sigma_V, t.mean, 100*(t.mean/gold[k].T - 1), 100*error);
    near(t.cv/gold[k].cv, 1, 0.005, "  its coefficient of variation %.4f, off by %+.2f %%", t.cv, 100*(t.cv/gold[k].cv - 1));
  }
}

/* The naive program, written apart: threshold tested at the end of each step, spike noted there; 64 neurons abreast. */
static double naive_interval(double dt, long groups)
{
  const double a = exp(-dt/cell.tau), jolt = 2*sqrt(1 - a*a);
  double V[LANES], first[LANES], last[LANES], n = 0, sum = 0;
  long wait[LANES] = {0};
  for (int l = 0; l < LANES; l++) V[l] = cell.V_r, first[l] = last[l] = -1;
  for (long g = 0; g < groups; g++) {
    float z[4][LANES];
    normal_block(SEED, STREAM_INTERNAL, 1000, (uint64_t) g, z);
    for (int j = 0; j < 4; j++)
      for (int l = 0; l < LANES; l++) {
        if (wait[l] > 0) { wait[l]--; continue; }
        V[l] = -55 + (V[l] + 55)*a + jolt*z[j][l];
        if (V[l] <= cell.V_th) continue;
        V[l] = cell.V_r, wait[l] = lround(cell.t_ref/dt);
        if (first[l] < 0) first[l] = (double) (4*g + j)*dt;
        else n++;
        last[l] = (double) (4*g + j)*dt;
      }
  }
  for (int l = 0; l < LANES; l++) sum += last[l] - first[l];
  return sum/n;
}

static void naive_is_wrong(double dt, double bias, size_t wanted)
{
  const double T = gold[3].T, error = 100*gold[3].cv/sqrt((double) wanted);
  const double apart = 100*(naive_interval(dt, (long) ((double) wanted*T/(4*dt*LANES)))/T - 1);
  near(apart, bias, 0.3, "dt = %g: threshold tested at the samples, %.2f %% too long (standard error %.2f)", dt, apart, error);
  noisy_model m = noisy_prepare(cell, dt, 2, SEED);
  m.D = m.reach = 0; /* notes the spike within the step, half a step earlier on average */
  const double found = 100*(simulate(&m, -55, 9, wanted).mean/T - 1);
  near(found, bias - 50*dt/T, 0.3, "dt = %g: and our neuron without its bridge, %.2f %%", dt, found);
}

/* A coarse step and one ten times finer: the law of the interval, not just its mean, does not change. */
static void spike_times_are_spread_over_the_step(void)
{
  const noisy_model m = noisy_prepare(cell, 0.5, 2, SEED);
  enum { SPAN = 8192, BINS = 5 };
  static double current[SPAN+1], drive[SPAN];
  double count[BINS] = {0}, n = 0, chi2 = 0;
  noisy_state x = {{cell.V_r, 0, 0}, 0, 0};
  spike_list spikes = {0};
  for (size_t i = 0; i <= SPAN; i++) current[i] = 15/cell.R;
  noisy_drive(&m, SPAN, current, drive);
  while (spikes.n < 40000) noisy_advance(&m, &x, SPAN, current, drive, NULL, &spikes);
  for (size_t s = 0; s < spikes.n; s++) count[(int) (BINS*fmod(spikes.t[s], 0.5)/0.5)]++, n++;
  for (int b = 0; b < BINS; b++) chi2 += pow(count[b] - n/BINS, 2)/(n/BINS);
  ok(chi2 < 24, "spikes fall anywhere in their step (chi squared %.1f, 4 degrees of freedom)", chi2);
  free(spikes.t);
}

/* ---- trials ---- */

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
  bool alike = true, pieces = true;
  frozen(150, 100, 0.5);
  trials_run(&m, 25, SAMPLES, I, V, again);
  trials_run(&m, N, SAMPLES, I, NULL, train);
  for (int k = 0; k < 25; k++) alike = alike && same(&train[k], &again[k]);
  ok(alike, "a trial is the same whether 25 or 1000 are run");
  trial_run(&m, 17, SAMPLES, I, W, &train[0]);
  ok(same(&train[0], &again[17]) && memcmp(W, V + 17*SAMPLES, SAMPLES*sizeof *V) == 0, "or alone");
  static double drive[SAMPLES];
  noisy_drive(&m, SAMPLES - 1, I, drive);
  for (size_t piece = 1; piece < 600; piece = 3*piece + 1) {
    noisy_state x = {{cell.V_L, 0, 0}, 17, 0};
    train[0].n = 0;
    for (size_t i = 0; i < SAMPLES - 1; i += piece) {
      const size_t n = i + piece < SAMPLES - 1 ? piece : SAMPLES - 1 - i;
      noisy_advance(&m, &x, n, I + i, drive + i, W + 1 + i, &train[0]);
    }
    pieces = pieces && same(&train[0], &again[17]) && memcmp(W, V + 17*SAMPLES, SAMPLES*sizeof *V) == 0;
  }
  ok(pieces, "or in pieces of any length");
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
static void decisions_have_their_address(void)
{
  const double dt = 0.5, D = 2*0.5*0.5/cell.tau;
  const noisy_model m = noisy_prepare(cell, dt, 0.5, SEED);
  const size_t rest = 6;
  long wrong = 0, close = 0, released = 0;
  double worst = 0;
  frozen(150, 0, dt);
  trials_run(&m, 25, SAMPLES, I, V, train);
  for (uint64_t k = 0; k < 25; k++) {
    const double *v = V + k*SAMPLES;
    size_t s = 0;
    for (size_t i = 0; i + rest + 2 < SAMPLES; i++) {
      const double xi = normal(SEED, STREAM_INTERNAL, k, i), next = lif_ramp.move(&m.lif, &I[i], v[i], 0, dt) + 0.5*sqrt(-expm1(-2*dt/cell.tau))*xi;
      const double product = (-53 - v[i])*(-53 - next), p = next > -53 ? 1 : exp(-2*product/(D*dt));
      const bool fires = uniform(SEED, STREAM_BRIDGE, k, 4*i) < p, fired = s < train[k].n && train[k].t[s] <= (double) (i+1)*dt;
      close += p > 1e-6 && p < 1, wrong += fires != fired;
      if (!fired) continue;
      const double u = train[k].t[s++] - (double) i*dt, h = dt - u;
      i += rest;
      const double freed = lif_ramp.move(&m.lif, &I[i], -80, u, h) + 0.5*sqrt(-expm1(-2*h/cell.tau))*normal(SEED, STREAM_INTERNAL, k, i);
      worst = fmax(worst, fabs(freed - v[i+1])), released++;
    }
  }
  ok(wrong == 0 && close > 500, "the bridge decides with the number at (seed, bridge, trial, 4 step): %ld close calls", close);
  ok(worst < 1e-9 && released > 200, "released within a step, the neuron has the noise of the rest of it (%ld times)", released);
}

/* Never skipping the exponential changes nothing. */
static void reach_is_exact(void)
{
  noisy_model m = noisy_prepare(cell, 0.5, 0.5, SEED);
  frozen(150, 100, 0.5);
  trials_run(&m, 25, SAMPLES, I, V, train);
  m.reach = 1e300;
  trials_run(&m, 25, SAMPLES, I, W, again);
  bool all = memcmp(V, W, sizeof V) == 0;
  for (int k = 0; k < 25; k++) all = all && same(&train[k], &again[k]);
  ok(all, "steps far from threshold looked at closely: not a bit changes");
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

/* ---- summaries ---- */

static void summaries(void)
{
  double a[] = {10, 20, 30}, b[] = {14, 30.5}, c[] = {12, 21, 33, 40}, rate[4];
  const spike_list t[3] = {{3, 3, a}, {2, 2, b}, {4, 4, c}};
  const count_summary s = spike_count(3, t);
  ok(s.least == 2 && s.most == 4 && s.mean == 3 && s.sd == 1 && common_rank(3, t) == 2, "counts");
  near(spike_sd(3, t, 1), 2, 1e-12, "standard deviation of the first spike");
  ok(isnan(spike_sd(3, t, 4)) && isnan(spike_sd(3, t, 0)) && isnan(spike_gap(3, t, 5)), "not a number where there is nothing to measure");
  near(spike_gap(3, t, 1), 2, 1e-12, "median distance to the nearest: 2, 2, 2, 2, 4, 4 ms");
  psth(3, t, 10, 10, 4, rate);
  ok(fabs(rate[0] - 100) < 1e-9 && fabs(rate[1] - 1000*2/30.0) < 1e-9 && fabs(rate[2] - 100) < 1e-9 && fabs(rate[3] - 1000/30.0) < 1e-9, "histogram: ends belong to the next bin");
}

static void is_fast(void)
{
  const noisy_model m = noisy_prepare(cell, 0.5, 0.5, SEED);
  double best = 1e9;
  for (int r = 0; r < 10; r++) {
    const clock_t before = clock();
    frozen(150, 0, 0.5), trials_run(&m, 25, SAMPLES, I, V, train);
    frozen(150, 100, 0.5), trials_run(&m, 25, SAMPLES, I, V, train);
    best = fmin(best, 1e3*(double) (clock() - before)/CLOCKS_PER_SEC);
  }
  ok(best < 10, "2 x 25 trials of 2000 steps take %.2f ms of processor", best);
}

int main(void)
{
  free_membrane(0.5, 0.5, 4000);
  free_membrane(0.1, 2, 8000);
  starts_at_rest();
  theory_is_gold();
  intervals_are_right(0.5, (const size_t[]) {250000, 250000, 250000, 300000, 300000});
  intervals_are_right(0.1, (const size_t[]) {120000, 120000, 120000, 250000, 300000});
  naive_is_wrong(0.5, 7.5, 250000);
  naive_is_wrong(0.1, 3.1, 100000);
  spike_times_are_spread_over_the_step();
  no_noise_is_chapter_2();
  internal_noise_differs();
  a_trial_stands_alone();
  noise_has_its_address();
  decisions_have_their_address();
  reach_is_exact();
  odd_neurons();
  the_figure();
  spreads_are_known();
  summaries();
  is_fast();
  return done_testing();
}
