/* The neuron of chapter 2 against formulas, libm in long double and GSL's integrator.
   In all comments, e is DBL_EPSILON: one rounding errs by at most e/2, relatively. */
#include <float.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_odeiv2.h>
#include "tap.h"
#include "workshop.h"
#include "lif.h"

static const lif_neuron cell = { 0.13, 30, -70, -53, -80, 3 };
static const lif_method *const methods[] = { &lif_euler, &lif_held, &lif_ramp };
static const char *const names[] = { "Euler", "held", "ramp" };
static const double pi = 3.14159265358979323846;

/* Uniform in [a, b], for cases nobody chose; this generator's quality does not matter. */
static double between(double a, double b)
{
  static uint64_t x = 42;
  x = x*6364136223846793005u + 1442695040888963407u;
  return a + (b - a)*(double) (x >> 11)*0x1p-53;
}

static long double interval(const lif_neuron *c, double I)
{
  long double V_inf = (long double) c->V_L + (long double) c->R*I;
  return c->t_ref + c->tau*logl((V_inf - c->V_r)/(V_inf - c->V_th));
}

/* tau dV/dt = V_L - V + R I(t), I a ramp: what GSL integrates. */
typedef struct { const lif_model *m; const double *I; } drive;
static int slope(double t, const double V[], double dV[], void *parameters)
{
  const drive *d = parameters;
  double I = d->I[0] + (d->I[1] - d->I[0])*t/d->m->dt;
  dV[0] = (d->m->cell.V_L - V[0] + d->m->cell.R*I)/d->m->cell.tau;
  return GSL_SUCCESS;
}

static double integrated(const lif_model *m, const double I[2], double V, double u, double h)
{
  drive d = { m, I };
  gsl_odeiv2_system system = { slope, NULL, 1, &d };
  gsl_odeiv2_driver *driver = gsl_odeiv2_driver_alloc_y_new(&system, gsl_odeiv2_step_rk8pd, 1e-3, 1e-13, 1e-15);
  int status = gsl_odeiv2_driver_apply(driver, &u, u + h, &V);
  gsl_odeiv2_driver_free(driver);
  return status == GSL_SUCCESS ? V : NAN;
}

/* One step of any length from anywhere. The exact formulas do some ten operations on numbers of the
   size of |V| + |V_L| + R|I|, so they err by at most 10 e times that. The integrator is asked for 1e-13 mV
   in each of its few steps: 1e-11 leaves it a hundred. */
static void test_moves(void)
{
  double worst_held = 0, worst_euler = 0, worst_ramp = 0, worst_same = 0;
  for (int j = 0; j < 2000; j++) {
    double dt = between(0.01, 10), u = j % 2 ? 0 : between(0, dt), h = j % 4 ? dt - u : between(0, dt - u);
    double V = between(-100, -50), I[2] = { between(-500, 500), between(-500, 500) }, still[2] = { I[0], I[0] };
    lif_model held = lif_prepare(cell, &lif_held, dt);
    double size = fabs(V) + fabs(cell.V_L) + cell.R*fabs(I[0]);
    long double V_inf = (long double) cell.V_L + (long double) cell.R*I[0];
    long double exact = V_inf + (V - V_inf)*expl(-(long double) h/cell.tau);
    worst_held = fmax(worst_held, (double) fabsl(lif_held.move(&held, I, V, u, h) - exact)/size);
    exact = V + (long double) h/cell.tau*(V_inf - V);
    worst_euler = fmax(worst_euler, (double) fabsl(lif_euler.move(&held, I, V, u, h) - exact)/size);
    worst_same = fmax(worst_same, fabs(lif_ramp.move(&held, still, V, u, h) - lif_held.move(&held, I, V, u, h))/size);
    if (j < 300) worst_ramp = fmax(worst_ramp, fabs(lif_ramp.move(&held, I, V, u, h) - integrated(&held, I, V, u, h)));
  }
  near(worst_held, 0, 10*DBL_EPSILON, "held current: one step is the exponential");
  near(worst_euler, 0, 10*DBL_EPSILON, "Euler: one step is the tangent");
  near(worst_ramp, 0, 1e-11, "ramp: one step is what GSL integrates, wherever it starts in the step");
  near(worst_same, 0, 20*DBL_EPSILON, "a ramp that does not climb is a held current");
}

/* The rise from rest. An error made in one step fades as exp(-t/tau): errors add up as if over tau/dt
   steps at most, 600 here, each under 3 e (|V| + |V_inf|) = 1e-13 in the worst case and 2e-14 in practice;
   the contract's 1e-12 of the excursion R I = 19.5 mV is 2e-11. */
static void test_rise(void)
{
  static const double steps[] = { 0.05, 0.3, 0.5, 1, 2.5, 7.77 };
  for (int j = 0; j < 6; j++) {
    lif_model m = lif_prepare(cell, &lif_held, steps[j]);
    double V = cell.V_L, I[2] = { 150, 150 }, worst = 0;
    for (int i = 1; i*m.dt <= 300; i++) {
      V = lif_held.move(&m, I, V, 0, m.dt);
      long double exact = -(long double) cell.R*150*expm1l(-(long double) i*m.dt/cell.tau);
      worst = fmax(worst, (double) fabsl(V - cell.V_L - exact)/(cell.R*150));
    }
    near(worst, 0, 1e-12, "the rise from rest at dt = %g, relative to R I", m.dt);
  }
}

/* Largest error without threshold, over 500 ms: on a step of current I, and on a sinusoid A sin(omega t). */
static double error_on_step(const lif_method *method, const lif_neuron *c, double dt, double I)
{
  lif_model m = lif_prepare(*c, method, dt);
  double V = c->V_L, constant[2] = { I, I }, worst = 0;
  for (int i = 1; i*dt <= 500; i++) {
    V = method->move(&m, constant, V, 0, dt);
    worst = fmax(worst, fabs(V - c->V_L + c->R*I*expm1(-i*dt/c->tau)));
  }
  return worst;
}

static double error_on_sinusoid(const lif_method *method, const lif_neuron *c, double dt, double A, double f)
{
  lif_model m = lif_prepare(*c, method, dt);
  double V = c->V_L, omega = 2*pi*f/1000, worst = 0, phi = atan(omega*c->tau);
  for (int i = 1; i*dt <= 500; i++) {
    double I[2] = { A*sin(omega*(i-1)*dt), A*sin(omega*i*dt) }, t = i*dt;
    V = method->move(&m, I, V, 0, dt);
    double exact = c->R*A*cos(phi)*(sin(omega*t - phi) + sin(phi)*exp(-t/c->tau));
    worst = fmax(worst, fabs(V - c->V_L - exact));
  }
  return worst;
}

/* The numbers of the literature on this neuron (R = 0.12), to half a unit of their last digit; and the
   bounds of analysis: a current wrong by at most dI makes a potential wrong by at most R dI, and a sinusoid
   strays from its stairs by at most A omega dt, from its chords by at most A (omega dt)^2/8. */
static void test_errors(void)
{
  lif_neuron c = cell;
  c.R = 0.12;
  near(error_on_step(&lif_euler, &c, 1, 150), 0.112, 5e-4, "Euler's error on a step at dt = 1");
  near(error_on_step(&lif_euler, &c, 0.5, 150), 0.0556, 5e-5, "at dt = 0.5");
  near(error_on_step(&lif_euler, &c, 0.1, 150), 0.0111, 5e-5, "at dt = 0.1");
  near(error_on_sinusoid(&lif_held, &c, 1, 50, 8), 0.087, 5e-4, "held current on a sinusoid at dt = 1");
  near(error_on_sinusoid(&lif_held, &c, 0.5, 50, 8), 0.043, 5e-4, "at dt = 0.5");
  near(error_on_sinusoid(&lif_ramp, &c, 1, 50, 8), 8.1e-4, 5e-6, "ramp on a sinusoid at dt = 1");
  near(error_on_sinusoid(&lif_ramp, &c, 0.5, 50, 8), 2.0e-4, 5e-6, "at dt = 0.5");
  for (double dt = 0.0625; dt <= 4; dt *= 2) {
    double turn = 2*pi*8/1000*dt; /* omega dt */
    ok(error_on_sinusoid(&lif_held, &c, dt, 50, 8) <= c.R*50*turn, "held current: within R A omega dt at dt = %g", dt);
    ok(error_on_sinusoid(&lif_ramp, &c, dt, 50, 8) <= c.R*50*turn*turn/8, "ramp: within R A (omega dt)^2/8 at dt = %g", dt);
  }
}

/* Orders of convergence, as slopes between dt = 1/16 and 1/32; the next term of each error makes the slope
   wrong by about dt/tau, 0.002 here, and rounding (1e-13 over 1e-7) by less: 0.02 is ample. */
static void test_orders(void)
{
  near(log2(error_on_step(&lif_euler, &cell, 0x1p-4, 150)/error_on_step(&lif_euler, &cell, 0x1p-5, 150)), 1, 0.02, "Euler is of order 1 on a step");
  for (int j = 0; j < 3; j++)
    near(log2(error_on_sinusoid(methods[j], &cell, 0x1p-4, 50, 8)/error_on_sinusoid(methods[j], &cell, 0x1p-5, 50, 8)),
      j == 2 ? 2 : 1, 0.02, "%s is of order %d on a sinusoid", names[j], j == 2 ? 2 : 1);
}

/* Where a method says the threshold is crossed, it puts the potential there: within 1e-11 mV, that is a slope
   under 30 mV/ms times a time good to e * 100 ms, and the rounding of V. */
static void test_crossings(void)
{
  for (int j = 0; j < 3; j++) {
    double worst = 0;
    bool inside = true;
    int crossed = 0;
    for (int i = 0; i < 3000; i++) {
      double dt = between(0.05, 5), u = i % 2 ? 0 : between(0, dt/2), h = dt - u;
      double V = between(-60, -53), I[2] = { between(150, 2000), between(150, 2000) };
      lif_model m = lif_prepare(cell, methods[j], dt);
      if (methods[j]->move(&m, I, V, u, h) <= cell.V_th) continue;
      double s = methods[j]->cross(&m, I, V, u, h);
      inside = inside && s >= 0 && s <= h*(1 + 4*DBL_EPSILON);
      worst = fmax(worst, fabs(methods[j]->move(&m, I, V, u, s) - cell.V_th));
      crossed++;
    }
    ok(inside && crossed > 100, "%s: the crossing lies within the step (%d cases)", names[j], crossed);
    near(worst, 0, 1e-11, "%s: at the crossing the potential is at threshold", names[j]);
  }
  /* A threshold passed by one rounding at the very end of the step: the spike must not fall beyond it. */
  int beyond = 0, fired = 0;
  for (int i = 0; i < 20000; i++) {
    lif_neuron c = cell;
    double dt = between(0.05, 5), V = between(-60, -54), I[2] = { between(200, 2000), 0 };
    lif_model m = lif_prepare(c, &lif_held, dt);
    m.cell.V_th = nextafter(lif_held.move(&m, I, V, 0, dt), -INFINITY);
    lif_state x = { V, 0, 0 };
    spike_list s = { 0 };
    lif_step(&m, &x, 0, I, &s);
    fired += s.n == 1;
    beyond += s.n == 1 && (s.t[0] > dt || x.release > dt);
    free(s.t);
  }
  ok(fired == 20000 && beyond == 0, "a crossing at the end of the step stays in it");
}

/* A neuron under constant current for T ms. */
static void constant_run(const lif_neuron *c, const lif_method *method, double dt, double I, double T, double **V, size_t *n, spike_list *spikes)
{
  lif_model m = lif_prepare(*c, method, dt);
  *n = (size_t) (T/dt) + 1;
  double *current = vector_new(*n);
  *V = vector_new(*n);
  for (size_t i = 0; i < *n; i++) current[i] = I;
  lif_run(&m, *n, current, *V, spikes);
  free(current);
}

/* Every interval, at any step, with 0 to 6 steps of refractory period. V is good to about 1e-13 mV, so a
   crossing to that over the slope (V_inf - V_th)/tau: nearest to the rheobase here, 131.5 pA, 3e-11 ms.
   The times themselves, up to 2000 ms, are rounded to 2e-13. Hence 1e-9, as promised. */
static void test_intervals(void)
{
  static const double steps[] = { 0.05, 0.1, 0.123, 0.3, 0.7, 1, 1.5, 2.3, 3.7, 5 };
  static const double currents[] = { 131.5, 135, 150, 200, 400, 1000, 2000 };
  for (int j = 0; j < 10; j++) {
    double worst = 0, first = 0, ramp = 0;
    int count = 0, several = 0;
    for (int k = 0; k < 7*4; k++) {
      lif_neuron c = cell;
      c.t_ref = (double) (k/7*2)*steps[j];
      double I = currents[k % 7], *V;
      size_t n;
      spike_list s = { 0 }, r = { 0 };
      long double T = interval(&c, I), V_inf = c.V_L + (long double) c.R*I;
      constant_run(&c, &lif_held, steps[j], I, 1000, &V, &n, &s), free(V);
      constant_run(&c, &lif_ramp, steps[j], I, 1000, &V, &n, &r), free(V);
      first = fmax(first, (double) fabsl(s.t[0] - c.tau*logl((V_inf - c.V_L)/(V_inf - c.V_th))));
      for (size_t i = 1; i < s.n; i++) worst = fmax(worst, (double) fabsl(s.t[i] - s.t[i-1] - T)), count++;
      for (size_t i = 0; i < r.n && i < s.n; i++) ramp = fmax(ramp, fabs(r.t[i] - s.t[i]));
      if (labs((long) r.n - (long) s.n) > 1) ramp = INFINITY;
      several += T < steps[j];
      free(s.t), free(r.t);
    }
    near(first, 0, 1e-9, "the first spike at dt = %g", steps[j]);
    near(worst, 0, 1e-9, "all %d intervals at dt = %g (%d runs fire more than once a step)", count, steps[j], several);
    near(ramp, 0, 1e-7, "the ramp puts the spikes where the held current does, at dt = %g", steps[j]);
  }
}

/* Exactly m samples at V_r after each spike, none before and none after. */
static void test_refractory(void)
{
  static const struct { double dt, t_ref; size_t steps; } cases[] =
    { { 1, 3, 3 }, { 0.5, 3, 6 }, { 0.1, 3, 30 }, { 0.1, 0.3, 3 }, { 0.1, 0.7, 7 }, { 0.3, 0.9, 3 }, { 5, 5, 1 }, { 0.7, 0, 0 } };
  for (int j = 0; j < 8; j++) {
    lif_neuron c = cell;
    c.t_ref = cases[j].t_ref;
    double *V, dt = cases[j].dt;
    size_t n, wrong = 0, held = 0;
    spike_list s = { 0 };
    constant_run(&c, &lif_held, dt, 200, 1500, &V, &n, &s);
    for (size_t i = 0; i < n; i++) held += V[i] == c.V_r;
    for (size_t k = 0; k + 1 < s.n; k++) {
      size_t i = (size_t) (s.t[k]/dt), m = 0;
      while (V[i+1+m] == c.V_r) m++;
      wrong += m != cases[j].steps;
    }
    ok(s.n > 20 && wrong == 0 && held <= s.n*cases[j].steps, "t_ref = %g at dt = %g: %zu samples at V_r after each spike", c.t_ref, dt, cases[j].steps);
    ok(lif_prepare(c, &lif_held, dt).refractory == cases[j].steps, "and %zu steps counted once", cases[j].steps);
    free(V), free(s.t);
  }
  /* Whatever the current, no two spikes are closer than t_ref, to the rounding of two times near 500 ms. */
  double *V, closest = INFINITY;
  size_t n;
  spike_list s = { 0 };
  constant_run(&cell, &lif_held, 1, 1e7, 500, &V, &n, &s);
  for (size_t k = 1; k < s.n; k++) closest = fmin(closest, s.t[k] - s.t[k-1]);
  ok(s.n > 100 && closest >= 3 - 500*2*DBL_EPSILON, "a current of 10 uA cannot break the refractory period (closest: %g ms)", closest);
  free(V), free(s.t);
}

/* The whole trace against the solution written spike by spike; V is wrong where a release is, by the slope
   after release, (V_inf - V_r)/tau = 1 mV/ms, times 1e-9 ms. */
static void test_trace(void)
{
  static const double steps[] = { 0.25, 0.6, 1, 1.5, 3 };
  for (int j = 0; j < 5; j++) {
    double *V, worst = 0;
    size_t n;
    spike_list s = { 0 };
    constant_run(&cell, &lif_held, steps[j], 150, 1500, &V, &n, &s);
    double V_inf = cell.V_L + cell.R*150, first = cell.tau*log((V_inf - cell.V_L)/(V_inf - cell.V_th)), T = (double) interval(&cell, 150);
    for (size_t i = 0; i < n; i++) {
      double t = (double) i*steps[j], since = t < first ? -1 : fmod(t - first, T) - cell.t_ref;
      double exact = t < first ? V_inf + (cell.V_L - V_inf)*exp(-t/cell.tau)
        : since <= 0 ? cell.V_r : V_inf + (cell.V_r - V_inf)*exp(-since/cell.tau);
      worst = fmax(worst, fabs(V[i] - exact));
    }
    near(worst, 0, 1e-9, "every sample of 1500 ms at dt = %g", steps[j]);
    free(V), free(s.t);
  }
}

/* The f-I curve, its end points and its inverse. A rate is 1000/T, so it is wrong by at most f^2/1000 times
   what T is, 1e-9. */
static void test_rates(void)
{
  double worst = 0, formula = 0, back = 0;
  size_t silent = 0, wrong_count = 0;
  for (int I = 20; I <= 2000; I += 3) {
    double *V;
    size_t n;
    spike_list s = { 0 };
    constant_run(&cell, &lif_held, 1, I, 2000, &V, &n, &s);
    if (I <= 130) silent += s.n;
    else {
      long double T = interval(&cell, I), V_inf = cell.V_L + (long double) cell.R*I;
      double expected = 1 + floor((double) ((2000 - cell.tau*logl((V_inf - cell.V_L)/(V_inf - cell.V_th)))/T));
      double rate = 1000*(double) (s.n-1)/(s.t[s.n-1] - s.t[0]), f = (double) (1000/T);
      worst = fmax(worst, fabs(rate - f)/(f*f));
      formula = fmax(formula, (double) fabsl(lif_interval(&cell, I)/T - 1));
      wrong_count += s.n != (size_t) expected;
      lif_neuron c = cell;
      c.R = lif_resistance(&cell, I, f);
      back = fmax(back, fabs(c.R/cell.R - 1));
    }
    free(V), free(s.t);
  }
  ok(silent == 0, "below the rheobase, silence");
  near(worst, 0, 1e-12, "the f-I curve from 131 to 2000 pA");
  ok(wrong_count == 0, "and the number of spikes in 2 s");
  /* At 131 pA, V_inf - V_th = 0.03 mV is a difference of numbers of 70: rounded to 70 e/0.03 = 5e-13. */
  near(formula, 0, 1e-12, "lif_interval");
  near(back, 0, 1e-12, "lif_resistance undoes it");
  ok(isinf(lif_interval(&cell, 130)) && isinf(lif_interval(&cell, -500)), "the interval is infinite below the rheobase");
  near(lif_rheobase(&cell), 130.8, 0.05, "rheobase at R = 0.13");
  lif_neuron c = cell;
  c.R = 0.12;
  near(lif_rheobase(&c), 141.7, 0.05, "rheobase at R = 0.12");
  near(lif_interval(&cell, 150), 77.04, 0.005, "interval at 150 pA");
  near(lif_resistance(&cell, 150, 14), 0.1338, 5e-5, "R for 14 Hz at 150 pA");
  c.t_ref = 0;
  near(lif_interval(&c, 150), 99.97, 0.005, "interval of the course's neuron");
}

/* At the rheobase to the bit (R = 1/8, 136 pA: R I = 17 exactly) the neuron never fires, even with a step of tau,
   where rounding takes V to V_th itself. */
static void test_rheobase(void)
{
  lif_neuron c = cell;
  c.R = 0.125;
  for (int j = 0; j < 6; j++) {
    double *V, dt = j % 2 ? c.tau : 1;
    size_t n;
    spike_list s = { 0 };
    constant_run(&c, methods[j/2], dt, 136, 20000, &V, &n, &s);
    ok(s.n == 0 && (j % 2 ? V[n-1] == c.V_th : V[n-1] <= c.V_th && V[n-1] > c.V_th - 1e-9),
      "%s: silent at the rheobase, with V at threshold (dt = %g)", names[j/2], dt);
    free(V), free(s.t);
  }
  c = (lif_neuron) { 0.05, 5, -70, -65, -80, 3 };
  for (int j = 1; j < 3; j++) {
    double *V;
    size_t n;
    spike_list s = { 0 };
    constant_run(&c, methods[j], 1, 100, 20000, &V, &n, &s);
    ok(s.n == 0, "%s: silent at another rheobase", names[j]);
    free(V), free(s.t);
  }
}

/* Gain and phase by a lock-in measurement at 200 samples a period with the ramp: the chords stray from the sinusoid by
   (omega dt)^2/8 = 1.23e-4 of its amplitude, so the response does by no more; the start has faded by exp(-30). */
static void test_response(void)
{
  enum { M = 200 };
  const double bound = pi*pi/(M*M/4)/8*1.001, cutoff = 1000/(2*pi*cell.tau);
  for (int j = -3; j <= 4; j++) {
    double f = cutoff*ldexp(1, j), dt = 1000/(f*M), V = cell.V_L, re = 0, im = 0, x = f/cutoff;
    lif_model m = lif_prepare(cell, &lif_ramp, dt);
    int settle = (int) (30*cell.tau/(M*dt) + 1)*M;
    for (int i = 0; i < settle + M; i++) {
      double I[2] = { 50*sin(2*pi*i/M), 50*sin(2*pi*(i+1)/M) };
      V = lif_ramp.move(&m, I, V, 0, dt);
      if (i >= settle) re += (V - cell.V_L)*sin(2*pi*(i+1)/M), im += (V - cell.V_L)*cos(2*pi*(i+1)/M);
    }
    re *= 2/(M*cell.R*50), im *= 2/(M*cell.R*50);
    near(hypot(re, im), 1/sqrt(1 + x*x), bound, "gain at %.3f Hz", f);
    near(atan2(im, re), -atan(x), bound*sqrt(1 + x*x), "phase at %.3f Hz", f);
    if (j == 0) {
      near(hypot(re, im), sqrt(0.5), bound, "1/sqrt(2) at the cut-off");
      near(atan2(im, re)*180/pi, -45, bound*sqrt(2)*180/pi, "45 degrees at the cut-off");
      near(f, 5.305, 5e-4, "which is 5.305 Hz");
    }
  }
}

/* A charge Q in one sample: R Q/tau for Euler, less by (1 - e^-k)/k for the held current, to rounding. */
static void test_charge(void)
{
  for (double dt = 0.0625; dt <= 4; dt *= 2) {
    double I[2] = { 1000/dt, 0 }, k = dt/cell.tau, jump = cell.R*1000/cell.tau;
    lif_model m = lif_prepare(cell, &lif_held, dt);
    double tolerance = 10*DBL_EPSILON*(2*fabs(cell.V_L) + cell.R*I[0]); /* as in test_moves */
    near(lif_euler.move(&m, I, cell.V_L, 0, dt) - cell.V_L, jump, tolerance, "Euler's jump is R Q/tau at dt = %g", dt);
    near(lif_held.move(&m, I, cell.V_L, 0, dt) - cell.V_L, -jump*expm1(-k)/k, tolerance, "the held current's is a little less");
  }
}

static void test_states(void)
{
  double I[2] = { 0, 0 };
  for (int j = 0; j < 3; j++) {
    lif_model m = lif_prepare(cell, methods[j], 1);
    lif_state x = { -40, 0, 0 };
    spike_list s = { 0 };
    lif_step(&m, &x, 7, I, &s);
    ok(s.n == 1 && s.t[0] == 7 && x.V == cell.V_r && x.wait == 3 && x.release == 0, "%s: a neuron placed above threshold fires at once", names[j]);
    x = (lif_state) { -52.999, 0, 0 };
    s.n = 0;
    lif_step(&m, &x, 7, I, &s);
    ok(s.n == 1 && s.t[0] == 7, "%s: even if it would have come down within the step", names[j]);
    s.n = 0;
    lif_neuron pacemaker = cell;
    pacemaker.V_L = -40;
    m = lif_prepare(pacemaker, methods[j], 1);
    x = (lif_state) { -40, 0, 0 };
    for (int i = 0; i < 1000; i++) lif_step(&m, &x, i, I, &s);
    ok(s.n > 10 && isfinite(s.t[s.n-1]) && s.t[0] == 0, "%s: a leak above threshold makes a pacemaker", names[j]);
    free(s.t);
  }
  spike_list s = { 0 };
  for (int i = 0; i < 1000; i++) spike_add(&s, i/8.0);
  bool kept = s.n == 1000;
  for (int i = 0; i < 1000; i++) kept = kept && s.t[i] == i/8.0;
  ok(kept, "a list of spikes grows and forgets nothing");
  free(s.t);
  double *V, *W;
  size_t n;
  spike_list a = { 0 }, b = { 0 };
  constant_run(&cell, &lif_held, 1, 150, 2000, &V, &n, &a);
  constant_run(&cell, &lif_held, 1, 150, 2000, &W, &n, &b);
  ok(!memcmp(V, W, n*sizeof *V) && a.n == b.n && !memcmp(a.t, b.t, a.n*sizeof *a.t), "two trials are the same to the bit");
  lif_model m = lif_prepare(cell, &lif_held, 1);
  lif_run(&m, 1, I, V, &a);
  ok(a.n == 0 && V[0] == cell.V_L, "a run empties the list of spikes and starts at rest");
  free(V), free(W), free(a.t), free(b.t);
}

/* The edges of a pulse are jumps. Whatever the step, the first spike comes a latency after the start (61.624 ms here), and
   after the end the potential is the free decay of what it was: to 1e-9 ms, and 1e-9 mV, as in test_intervals. */
static void test_edges(void)
{
  static const double steps[] = { 0.1, 0.5, 1, 2, 5, 10 };
  double V_inf = cell.V_L + cell.R*150, latency = cell.tau*log((V_inf - cell.V_L)/(V_inf - cell.V_th));
  near(latency, 61.624, 5e-4, "the latency");
  for (int j = 0; j < 3; j++)
    for (int k = j == 0 ? 6 : 0; k < 6; k++) {
      lif_neuron c = cell;
      c.t_ref = 10;
      lif_model m = lif_prepare(c, methods[j], steps[k]);
      size_t n = (size_t) (400/m.dt + 0.5), last = (size_t) (300/m.dt + 0.5);
      double *I = vector_new(n), *V = vector_new(n), worst = 0;
      spike_list s = { 0 };
      for (size_t i = 0; i < n; i++) I[i] = i*m.dt > 49.9999 && i < last ? 150 : 0;
      lif_edges(&m, 50, 300);
      lif_run(&m, n, I, V, &s);
      ok(s.n == 3, "%s: three spikes at dt = %g", names[j], m.dt);
      near(s.n > 0 ? s.t[0] : NAN, 50 + latency, 1e-9, "%s: the latency at dt = %g", names[j], m.dt);
      double end = V_inf + (c.V_r - V_inf)*exp(-(300 - s.t[s.n-1] - c.t_ref)/c.tau);
      for (size_t i = last; i < n; i++)
        worst = fmax(worst, fabs(V[i] - c.V_L - (end - c.V_L)*exp(-((double) i*m.dt - 300)/c.tau)));
      near(worst, 0, 1e-9, "%s: the decay after the pulse at dt = %g", names[j], m.dt);
      free(I), free(V), free(s.t);
    }
  lif_model m = lif_prepare(cell, &lif_ramp, 1);
  const double I[] = { 1, 2, 4, 8 };
  double pair[2];
  lif_current(&m, 1, I, pair);
  ok(pair[0] == 2 && pair[1] == 4, "without edges a step goes from one sample to the next");
  lif_edges(&m, 0, 2);
  lif_current(&m, 1, I, pair);
  ok(pair[0] == 2 && pair[1] == 2, "the step that ends at an edge is held");
  lif_current(&m, 0, I, pair);
  ok(pair[0] == 1 && pair[1] == 2, "an edge at the first sample concerns no step");
}

/* A neuron released in the middle of a step, under a falling ramp: it fires where the potential first passes the
   threshold, found here by walking along the closed form of the ramp in 2000 strides and then halving. */
static void test_falling(void)
{
  int fired = 0;
  double worst = 0;
  for (int i = 0; i < 3000; i++) {
    double dt = between(1, 10), I[2] = { between(1000, 5000), between(-5000, 0) };
    lif_neuron c = cell;
    c.tau = between(dt, 30);
    lif_model m = lif_prepare(c, &lif_ramp, dt);
    lif_state x = { between(-80, -53), 1, between(0, 0.9*dt) }, start = x;
    spike_list s = { 0 };
    lif_step(&m, &x, 0, I, &s);
    if (s.n > 0) {
      double low = 0, high = dt - start.release, stride = high/2000;
      while (low < high && lif_ramp.move(&m, I, start.V, start.release, low + stride) <= c.V_th) low += stride;
      high = low + stride;
      for (int k = 0; k < 60; k++) {
        double middle = (low + high)/2;
        if (lif_ramp.move(&m, I, start.V, start.release, middle) > c.V_th) high = middle; else low = middle;
      }
      worst = fmax(worst, fabs(s.t[0] - start.release - high));
      fired++;
    }
    free(s.t);
  }
  ok(fired > 300, "released under a falling ramp, it fires %d times", fired);
  near(worst, 0, 1e-9, "and where the potential first passes the threshold");
}

/* Numbers to which no neuron answers. */
static void test_impossible(void)
{
  lif_neuron c = cell;
  c.t_ref = 80;
  ok(isnan(lif_resistance(&c, 150, 14)), "no resistance gives 14 Hz when the refractory period is 80 ms");
  c = cell, c.V_L = -20;
  ok(isnan(lif_resistance(&c, 150, 14)), "nor when the neuron fires faster by itself");
  ok(isnan(lif_resistance(&cell, 0, 14)) && isnan(lif_resistance(&cell, -150, 14)), "nor under a current that does not excite");
}

int main(void)
{
  test_moves();
  test_edges();
  test_falling();
  test_impossible();
  test_rise();
  test_errors();
  test_orders();
  test_crossings();
  test_intervals();
  test_refractory();
  test_trace();
  test_rates();
  test_rheobase();
  test_response();
  test_charge();
  test_states();
  return done_testing();
}
