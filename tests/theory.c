/* The theory of chapter 6: Lyapunov exponents against hand calculation, against the gap between two trajectories and
   against values of independent programs; coalescence; the law of the interval, which GSL integrates here in another
   form; jitter; the spike-triggered average of a train that knows nothing of the current. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_sf_erf.h>
#include "lif.h"
#include "noise.h"
#include "noisy.h"
#include "passage.h"
#include "random.h"
#include "spikes.h"
#include "statistics.h"
#include "theory.h"
#include "workshop.h"
#include "tap.h"

enum { SEED = 11, N = 25, NOISES = 60, SAMPLES = 40001 };
static lif_neuron cell = {0.13, 30, -70, -53, -80, 3};
static spike_list train[N], other;
static double I[SAMPLES];

static void current(size_t n, double dt, double mean, double sigma, uint64_t block)
{
  noise_alpha(n, I, dt, mean, sigma, 3, SEED, block);
}

/* ---- the exponent ---- */

static void constant_current(void)
{
  for (double R = 0.12; R < 0.2; R += 0.03)
    for (double I_0 = 145; I_0 <= 1000; I_0 *= 1.5)
      for (double dt = 0.1; dt <= 1; dt *= 5) {
        lif_neuron c = {R, 30, -70, -53, -80, 3};
        const lif_model m = lif_prepare(c, &lif_ramp, dt);
        if (lif_rheobase(&c) >= I_0) continue;
        current(20001, dt, I_0, 0, 0);
        run_from(&m, -70, 20001, I, &other);
        double worst = 0;
        for (size_t k = 0; k + 1 < other.n; k++) worst = fmax(worst, fabs(log_factor(&m, 20001, I, other.t[k], other.t[k+1])));
        ok(worst < 1e-9 && fabs(lyapunov(&m, 20001, I, &other)) < 1e-8, "constant current of %.0f pA, R = %g, dt = %g: %zu intervals, ln g = %.1e at most",
          I_0, R, dt, other.n - 1, worst);
      }
  const lif_model m = lif_prepare(cell, &lif_ramp, 0.5);
  current(2001, 0.5, 100, 0, 0);
  run_from(&m, -70, 2001, I, &other);
  near(lyapunov(&m, 2001, I, &other), -1000./30, 1e-12, "a silent neuron has only its leak to forget by");
}

/* The gap between two trajectories that start a little apart shrinks by g at each spike. */
static void gaps(void)
{
  const double dt = 0.5;
  const lif_model m = lif_prepare(cell, &lif_ramp, dt);
  size_t compared = 0, good = 0;
  for (uint64_t j = 0; j < NOISES; j++) {
    current(801, dt, 150, 60, j);
    run_from(&m, -70, 801, I, &train[0]), run_from(&m, -70 + 1e-6, 801, I, &train[1]);
    if (train[0].n != train[1].n) continue;
    for (size_t k = 0; k + 1 < train[0].n; k++) {
      const double now = train[1].t[k] - train[0].t[k], next = train[1].t[k+1] - train[0].t[k+1];
      if (fabs(now) < 1e-8 || fabs(next) < 1e-8) continue; /* eaten by rounding */
      compared++;
      if (fabs(log(fabs(next/now)) - log_factor(&m, 801, I, train[0].t[k], train[0].t[k+1])) < 1e-3) good++;
    }
  }
  ok(compared > 100 && good == compared, "two trajectories: their gap is multiplied by g, %zu times of %zu", good, compared);
}

static void exponent(double R, double mean_current, double sigma, double expected, double reference_error)
{
  static double lambda[NOISES];
  lif_neuron c = cell;
  c.R = R;
  const double dt = 0.25;
  const lif_model m = lif_prepare(c, &lif_ramp, dt);
  for (uint64_t j = 0; j < NOISES; j++) {
    current(SAMPLES, dt, mean_current, sigma, j);
    run_from(&m, -70, SAMPLES, I, &other);
    lambda[j] = lyapunov(&m, SAMPLES, I, &other);
  }
  const double error = standard_deviation(NOISES, lambda)/sqrt(NOISES);
  near(mean(NOISES, lambda), expected, 4*hypot(error, reference_error), "R = %g, I_0 = %g, sigma = %g: lambda = %.2f +- %.2f /s (%.2f)",
    R, mean_current, sigma, mean(NOISES, lambda), error, expected);
}

/* Where the reference has no error of its own, it is known to its last digit. */
static void exponents(void)
{
  exponent(0.1338, 150, 10, -1.18, 0.03), exponent(0.1338, 150, 25, -6.80, 0.04);
  exponent(0.1338, 150, 50, -13, 0.3), exponent(0.1338, 150, 100, -19, 0.3);
  exponent(0.13, 150, 10, -1.72, 0.1), exponent(0.13, 150, 25, -8.0, 0.1);
  exponent(0.13, 150, 50, -13.9, 0.1), exponent(0.13, 150, 100, -19.4, 0.1);
  exponent(0.13, 130, 100, -22.3, 0.2), exponent(0.13, 200, 100, -12.6, 0.2);
  exponent(0.13, 250, 100, -7.6, 0.2), exponent(0.13, 300, 100, -4.2, 0.2), exponent(0.13, 250, 25, -0.33, 0.05);
}

/* ---- coalescence ---- */

static void pairs(void)
{
  for (int k = 0; k < N; k++) train[k].n = 0;
  near(coalesced(3, train, 1000, 1), 0, 0, "silent trials have coalesced with nobody");
  spike_add(&train[0], 500), spike_add(&train[1], 500.9), spike_add(&train[2], 501.4), spike_add(&train[3], 800), spike_add(&train[3], 1000);
  near(coalesced(3, train, 1000, 1), 2/3., 1e-15, "two pairs of three");
  near(coalesced(5, train, 1000, 1), 0.2, 1e-15, "a spike at T is not before T; a silent trial pairs with none");
}

static void forgetting(void)
{
  static const double amplitude[4] = {0, 25, 50, 100}, times[3] = {1024, 1500, 2000};
  static const double expected[4][3] = {{3.9, 3.9, 3.9}, {73.5, 87.8, 93.5}, {97.7, 99.5, 100}, {99.8, 100, 100}};
  static double share[3][NOISES];
  lif_neuron c = cell;
  c.R = 0.1338;
  const double dt = 0.5, V_inf = c.V_L + c.R*150;
  const lif_model m = lif_prepare(c, &lif_ramp, dt);
  for (int a = 0; a < 4; a++) {
    for (uint64_t j = 0; j < NOISES; j++) {
      current(4001, dt, 150, amplitude[a], j);
      for (uint64_t k = 0; k < N; k++) run_from(&m, c.V_r + uniform(SEED, STREAM_INITIAL, j, k)*(c.V_th - c.V_r), 4001, I, &train[k]);
      for (int i = 0; i < 3; i++) share[i][j] = 100*coalesced(N, train, times[i], 1);
    }
    for (int i = 0; i < 3; i++) {
      const double error = standard_deviation(NOISES, share[i])/sqrt(NOISES);
      near(mean(NOISES, share[i]), expected[a][i], 4*hypot(error, a == 0 ? 0.1 : 0.5) + 0.1, "sigma = %g, T = %g ms: %.1f %% +- %.1f have coalesced (%.1f)",
        amplitude[a], times[i], mean(NOISES, share[i]), error, expected[a][i]);
      /* dc: density of the first spikes, squared and integrated over 1 ms either side */
      const double chance = 100*(pow(V_inf - c.V_r, 2) - pow(V_inf - c.V_th, 2))/(c.tau*pow(c.V_th - c.V_r, 2));
      if (a == 0) near(mean(NOISES, share[i]), chance, 4*error + 0.1, "as the initial potentials make it: %.2f %%", chance);
    }
  }
}

/* ---- the law of the interval ---- */

static double erfcx(double x) /* exp(x^2) erfc(x) */
{
  return exp(x*x + gsl_sf_log_erfc(x));
}
static double first(double u, void *unused) { (void) unused; return erfcx(-u); }
/* G(x) = integral from -infinity to x of exp(x^2 - z^2) erfcx(-z)^2 dz */
static double inner(double z, void *x) { return exp(*(double *) x**(double *) x - z*z)*erfcx(-z)*erfcx(-z); }
static double second(double x, void *w)
{
  double result, error;
  gsl_function f = {inner, &x};
  gsl_integration_qag(&f, fmin(x, 0) - 8, x, 0, 1e-9, 1000, 6, w, &result, &error);
  return result;
}

static void gsl_moments(double mu, double sigma_V, double *T, double *cv)
{
  const double y_r = (cell.V_r - mu)/(sqrt(2)*sigma_V), y_th = (cell.V_th - mu)/(sqrt(2)*sigma_V);
  gsl_integration_workspace *w = gsl_integration_workspace_alloc(1000), *x = gsl_integration_workspace_alloc(1000);
  gsl_function f = {first, NULL}, g = {second, w};
  double mean_, variance, error;
  gsl_integration_qag(&f, y_r, y_th, 0, 1e-10, 1000, 6, x, &mean_, &error);
  gsl_integration_qag(&g, y_r, y_th, 0, 1e-8, 1000, 6, x, &variance, &error);
  *T = cell.t_ref + cell.tau*sqrt(M_PI)*mean_, *cv = sqrt(2*M_PI*variance)*cell.tau/(*T);
  gsl_integration_workspace_free(w), gsl_integration_workspace_free(x);
}

static void moments(void)
{
  static const double gold[5][4] = {{-50, 1, 70.637, 0.1262}, {-52, 0.5, 100.065, 0.1223}, {-52, 1, 94.983, 0.1950},
    {-55, 2, 160.725, 0.4963}, {-57, 3, 190.228, 0.6168}};
  gsl_set_error_handler_off();
  for (int k = 0; k < 5; k++) {
    double T, cv;
    const double current = (gold[k][0] - cell.V_L)/cell.R;
    const interval_law law = interval_moments(cell, current, gold[k][1]);
    gsl_moments(gold[k][0], gold[k][1], &T, &cv);
    near(law.mean, gold[k][2], 6e-4, "mu = %g, sigma_V = %g: T = %.4f ms", gold[k][0], gold[k][1], law.mean);
    near(law.cv, gold[k][3], 6e-5, "and CV = %.5f", law.cv);
    near(law.mean/T, 1, 1e-6, "T as GSL integrates it"), near(law.cv/cv, 1, 1e-5, "CV as GSL integrates it");
    near(law.mean/siegert_mean(cell, current, gold[k][1]), 1, 1e-5, "T as chapter 4 has it");
  }
  for (double y = 2; y <= 26; y += 4) { /* threshold y sqrt(2) sigma_V above the asymptote */
    const double mu = cell.V_th - y*sqrt(2)*0.5;
    const interval_law law = interval_moments(cell, (mu - cell.V_L)/cell.R, 0.5);
    double T, cv;
    gsl_moments(mu, 0.5, &T, &cv);
    near(law.mean/T, 1, 1e-5, "y = %g: T = %.4g ms", y, law.mean);
    ok(law.cv < 1 && law.cv > 1 - 0.7/(y*y), "y = %g: CV = %.8f, nearly that of a Poisson train", y, law.cv);
  }
  for (double y = 27; y <= 60; y += 11) {
    const interval_law law = interval_moments(cell, (cell.V_th - y*sqrt(2)*0.5 - cell.V_L)/cell.R, 0.5);
    ok(law.mean > 1e300 && fabs(law.cv - 1) < 1e-3, "y = %g: T beyond 1e300 ms, CV = %.6f", y, law.cv);
  }
  for (double sigma_V = 0.1; sigma_V > 0.005; sigma_V /= 4) { /* little noise: chapter 2's interval, and a Gaussian crossing */
    const interval_law law = interval_moments(cell, 150, sigma_V);
    const double T = lif_interval(&cell, 150), slope = (cell.V_L + cell.R*150 - cell.V_th)/cell.tau;
    near(law.mean/T, 1, 0.05*sigma_V, "sigma_V = %.3g: T = %.3f ms", sigma_V, law.mean);
    near(law.cv*law.mean*slope/membrane_spread(&cell, sigma_V, T - cell.t_ref), 1, 0.3*sigma_V, "and its SD is the noise over the slope");
  }
  const interval_law still = interval_moments(cell, 150, 0);
  ok(still.mean == lif_interval(&cell, 150) && still.cv == 0, "no noise, no variation");
}

/* ---- jitter ---- */

static void jitter(void)
{
  static const double strength[3] = {0.2, 0.5, 1}, expected[3] = {1.93, 4.83, 9.7};
  lif_neuron c = cell;
  c.R = 0.1338;
  const lif_model m = lif_prepare(c, &lif_ramp, 0.5);
  current(2001, 0.5, 150, 0, 0);
  run_from(&m, c.V_L, 2001, I, &other);
  const double t = other.t[0];
  near(t, c.tau*log(20.07/3.07), 1e-9, "the first spike of a constant current, by hand");
  near(slope_at_threshold(&m, 2001, I, t), 3.07/30, 1e-9, "the slope at threshold, by hand");
  for (int k = 0; k < 3; k++)
    near(membrane_spread(&c, strength[k], t)/slope_at_threshold(&m, 2001, I, t), expected[k], 0.02*expected[k]/1.93,
      "sigma_V = %g: jitter of the first spike of a constant current", strength[k]);
}

/* ---- the spike-triggered average ---- */

static void sta(void)
{
  enum { BEFORE = 120, AFTER = 40, RUNS = 60 };
  const double dt = 0.5, sigma = 100;
  double sum[BEFORE + AFTER + 1] = {0}, hand[4] = {0};
  static const double few[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  other.n = 0;
  spike_add(&other, 0.4), spike_add(&other, 1.6), spike_add(&other, 2.4), spike_add(&other, 3.2);
  const size_t counted = sum_around(&other, 8, few, 0.5, 2, 1, hand); /* samples 1, 3, 5, 6 */
  ok(counted == 3 && hand[0] == 2+4+5 && hand[1] == 3+5+6 && hand[2] == 4+6+7 && hand[3] == 5+7+8, "three spikes have their whole window, by hand");
  size_t inside = 0;
  /* Poisson spikes less than a few tau_s apart share their current: 14 Hz and an integral of 2 tau_s either side. */
  const double shared = 1 + 0.014*2*2*3;
  for (uint64_t run = 0; run < RUNS; run++) {
    double t = 0;
    for (int i = 0; i <= BEFORE + AFTER; i++) sum[i] = 0;
    current(SAMPLES, dt, 150, sigma, run);
    other.n = 0;
    for (uint64_t s = 0; t < dt*SAMPLES; s++) {
      t -= log(uniform(SEED, STREAM_CONTROL, run, s))*1000/14;
      if (t < dt*(SAMPLES - 1)) spike_add(&other, t);
    }
    const double n = (double) sum_around(&other, SAMPLES, I, dt, BEFORE, AFTER, sum);
    for (int i = 0; i <= BEFORE + AFTER; i++) inside += fabs(sum[i]/n - 150) < 1.96*sigma*sqrt(shared/n);
  }
  /* lags closer than tau_s say the same thing: about 20 of a run are independent */
  const double share = (double) inside/(RUNS*(BEFORE + AFTER + 1));
  near(share, 0.95, 4*sqrt(0.95*0.05/(20*RUNS)), "a Poisson train's average is inside its band at %.1f %% of lags", 100*share);
}

int main(void)
{
  constant_current();
  gaps();
  exponents();
  pairs();
  forgetting();
  moments();
  jitter();
  sta();
  return done_testing();
}
