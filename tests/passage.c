/* The intervals of a noisy neuron under constant current. Siegert's mean and the interval's coefficient of variation are
   integrated here by GSL, in the form that uses the error function, and compared first with the gold values, then with
   simulations; a tolerance is four times the standard error of what is measured. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_sf_erf.h>
#include "lif.h"
#include "noisy.h"
#include "passage.h"
#include "random.h"
#include "tap.h"

enum { SEED = 42 };
static const lif_neuron cell = {0.13, 30, -70, -53, -80, 3};

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

/* Without noise the interval is that of chapter 2; far below threshold it is beyond all numbers. */
static void theory_has_limits(void)
{
  near(siegert_mean(cell, 150, 0), 3 + 30*log(29.5/2.5), 1e-9, "no noise: the interval of chapter 2");
  near(siegert_mean(cell, 150, 0.01), 77.043, 0.05, "a minute noise: nearly the interval of chapter 2");
  ok(isinf(siegert_mean(cell, 0, 0.1)), "no current and little noise: infinite");
}

/* ---- first passage: the simulation ---- */

typedef struct { double mean, cv; } intervals;

static intervals simulate(const noisy_model *m, double mu, uint64_t trial, size_t wanted)
{
  const double current[2] = {(mu - cell.V_L)/cell.R, (mu - cell.V_L)/cell.R};
  noisy_state x = {{cell.V_r, 0, 0}, trial, 0};
  spike_list spikes = {0};
  double sum = 0, squares = 0, n = (double) wanted;
  while (spikes.n <= wanted) noisy_step(m, &x, current, &spikes);
  for (size_t s = 1; s <= wanted; s++) {
    const double T = spikes.t[s] - spikes.t[s-1];
    sum += T, squares += T*T;
  }
  free(spikes.t);
  return (intervals) {sum/n, sqrt(squares/n - sum/n*sum/n)/(sum/n)};
}

static void intervals_are_right(double dt, size_t wanted, double bias)
{
  for (int k = 0; k < 5; k++) {
    const noisy_model m = noisy_prepare(cell, dt, gold[k].sigma_V, SEED);
    const intervals t = simulate(&m, gold[k].mu, (uint64_t) k, wanted);
    const double error = gold[k].cv/sqrt((double) wanted), cv_error = sqrt((0.5 + 2*gold[k].cv*gold[k].cv)/(double) wanted);
    near(t.mean/gold[k].T, 1, 4*error + bias, "dt = %g, mu = %g, sigma_V = %g: mean interval %.3f ms, off by %+.2f %% (standard error %.2f %%)",
      dt, gold[k].mu, gold[k].sigma_V, t.mean, 100*(t.mean/gold[k].T - 1), 100*error);
    near(t.cv/gold[k].cv, 1, 4*cv_error + bias, "  its coefficient of variation %.4f, off by %+.2f %%", t.cv, 100*(t.cv/gold[k].cv - 1));
  }
}

/* The naive program, written apart: threshold tested at the end of each step, spike noted there. */
static double naive_interval(double dt, size_t wanted)
{
  const double a = exp(-dt/cell.tau), jolt = 2*sqrt(1 - a*a);
  double V = cell.V_r, first = -1, last = -1;
  size_t n = 0;
  for (uint64_t i = 0; n < wanted; i++) {
    V = -55 + (V + 55)*a + jolt*(double) normal(SEED, STREAM_INTERNAL, 1000, i);
    if (V <= cell.V_th) continue;
    V = cell.V_r;
    if (first < 0) first = (double) i*dt; else n++;
    last = (double) i*dt;
    i += (uint64_t) lround(cell.t_ref/dt);
  }
  return (last - first)/(double) n;
}

static void naive_is_wrong(double dt, double bias, size_t wanted)
{
  const double T = gold[3].T, error = 100*gold[3].cv/sqrt((double) wanted);
  const double apart = 100*(naive_interval(dt, wanted)/T - 1);
  near(apart, bias, 4*error, "dt = %g: threshold tested at the samples, %.2f %% too long (standard error %.2f)", dt, apart, error);
  noisy_model m = noisy_prepare(cell, dt, 2, SEED);
  m.D = 0; /* notes the spike within the step, half a step earlier on average */
  const double found = 100*(simulate(&m, -55, 9, wanted).mean/T - 1);
  near(found, bias - 50*dt/T, 4*error, "dt = %g: and our neuron without its bridge, %.2f %%", dt, found);
  lif_neuron raised = cell;
  raised.V_th += 0.5826*2*sqrt(-expm1(-2*dt/cell.tau));
  near(100*(siegert_mean(raised, 15/cell.R, 2)/T - 1), found, 4*error + 0.2, "  as a threshold raised by 0.5826 jolts foretells");
}

static void spike_times_are_spread_over_the_step(void)
{
  const noisy_model m = noisy_prepare(cell, 0.5, 2, SEED);
  enum { BINS = 5, WANTED = 40000 };
  const double current[2] = {15/cell.R, 15/cell.R};
  double count[BINS] = {0}, chi2 = 0;
  noisy_state x = {{cell.V_r, 0, 0}, 0, 0};
  spike_list spikes = {0};
  while (spikes.n < WANTED) noisy_step(&m, &x, current, &spikes);
  for (size_t s = 0; s < WANTED; s++) count[(int) (BINS*fmod(spikes.t[s], 0.5)/0.5)]++;
  for (int b = 0; b < BINS; b++) chi2 += pow(count[b] - WANTED/BINS, 2)/(WANTED/BINS);
  ok(chi2 < 24, "spikes fall anywhere in their step (chi squared %.1f, 4 degrees of freedom)", chi2);
  free(spikes.t);
}

int main(void)
{
  theory_is_gold();
  theory_has_limits();
  intervals_are_right(3, 50000, 0.002);
  intervals_are_right(0.5, 40000, 0);
  intervals_are_right(0.1, 8000, 0);
  naive_is_wrong(0.5, 7.5, 60000);
  naive_is_wrong(0.1, 3.1, 20000);
  spike_times_are_spread_over_the_step();
  return done_testing();
}
