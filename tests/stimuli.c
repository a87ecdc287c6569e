/* The stimuli of chapter 1, against what they must be: charges, counts, edges, and finite sums of sinusoids. */
#include <stdlib.h>
#include <string.h>
#include "stimuli.h"
#include "tap.h"

enum { ROOM = 1 << 17 };
static double I[ROOM], J[ROOM];

static void samples_are_counted(void)
{
  static const struct { double duration, dt; size_t n; } known[] = {
    { 1000, 0.5, 2000 }, { 2000, 1, 2000 }, { 1000, 0.4, 2500 }, { 1000, 0.1, 10000 }, { 1000, 0.01, 100000 },
    { 0.3, 0.1, 3 }, { 0.9, 0.3, 3 }, { 2.1, 0.7, 3 }, { 700.7, 0.7, 1001 }, { 900, 0.3, 3000 }, /* rounded above or below */
    { 1000, 0.3, 3334 }, { 1000, 0.7, 1429 }, { 10, 3, 4 }, { 1, 10, 1 }, { 1000, 1000, 1 }, /* not dividing */
    { 0, 0.5, 0 }, { -3, 0.5, 0 },
  };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    const size_t n = sample_count(known[i].duration, known[i].dt);
    if (!ok(n == known[i].n, "%zu samples of %g ms in %g ms", known[i].n, known[i].dt, known[i].duration)) printf("#   got %zu\n", n);
  }
}

/* Decimal steps and times, as one would type them: all whole multiples must be found whole, and everything strictly in
   between must go to the next sample. */
static void multiples_are_found(void)
{
  bool whole = true, between = true;
  for (int hundredths = 1; hundredths <= 1000; hundredths += 3)
    for (size_t i = 1; i < 3000; i += 7) {
      const double dt = hundredths / 100.0, t = (double) ((size_t) hundredths * i) / 100.0;
      whole = whole && first_sample(t, dt) == i;
      between = between && first_sample(t + 1e-6 * dt, dt) == i + 1 && first_sample(t - 1e-6 * dt, dt) == i;
    }
  ok(whole, "a time that is a whole number of steps is that sample's, for 334 steps");
  ok(between, "a time a millionth of a step later belongs to the next");
  ok(first_sample(0, 0.1) == 0 && first_sample(1e-300, 0.1) == 1 && first_sample(-1, 0.1) == 0, "around zero");
}

static double total(size_t n, const double x[])
{
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += x[i];
  return sum;
}

static void pulse_has_its_charge(void)
{
  stimulus_pulse(2000, I, 0.5, 50, 950, 150);
  ok(total(2000, I) * 0.5 == 135000, "150 pA during 900 ms are exactly 135 pC");
  ok(I[99] == 0 && I[100] == 150 && I[1899] == 150 && I[1900] == 0, "the start is in, the end is out");
  static const double steps[] = { 1, 0.5, 0.25, 0.1, 0.3, 0.6, 0.9, 0.01 }; /* all divide 45 and 945 */
  for (size_t k = 0; k < sizeof steps / sizeof *steps; k++) {
    const double dt = steps[k];
    const size_t n = sample_count(1000, dt);
    stimulus_pulse(n, I, dt, 45, 945, 150);
    /* n exact integer additions, then two roundings */
    near(total(n, I) * dt, 135000, 135000 * 0x1p-52, "the same charge with steps of %g ms", dt);
  }
  stimulus_pulse(1429, I, 0.7, 2.1, 902.1, 1);
  ok(total(1429, I) == 1286 && I[2] == 0 && I[3] == 1, "steps of 0.7 ms that compare badly as times");
  stimulus_pulse(1429, I, 0.7, 50, 950, 1); /* 50/0.7 = 71.4 and 950/0.7 = 1357.1 */
  ok(I[71] == 0 && I[72] == 1 && I[1357] == 1 && I[1358] == 0, "steps that divide neither edge");
}

static void pulse_keeps_to_its_vector(void)
{
  I[100] = 7;
  stimulus_pulse(100, I, 1, 50, 500, 1);
  ok(total(100, I) == 50 && I[100] == 7, "an end beyond the vector");
  stimulus_pulse(100, I, 1, 500, 900, 1);
  ok(total(100, I) == 0 && I[100] == 7, "a pulse beyond the vector");
  stimulus_pulse(100, I, 1, -50, 50, 1);
  ok(total(100, I) == 50 && I[0] == 1, "a start before zero");
  stimulus_pulse(100, I, 1, 50, 50, 1);
  ok(total(100, I) == 0, "an empty pulse");
  stimulus_pulse(100, I, 1, 60, 50, 1);
  ok(total(100, I) == 0, "a pulse that ends before it starts is empty");
  stimulus_pulse(0, I, 1, 0, 1, 1);
  ok(I[0] == 0, "a vector of no elements");
}

static void two_versions_agree(void)
{
  bool same = true;
  for (int a = -5; a <= 130; a += 3)
    for (int b = -5; b <= 130; b += 2)
      for (int k = 1; k <= 10; k += 3) {
        const double dt = k / 10.0;
        memset(I, 0xFF, 128 * sizeof *I), memset(J, 0xFF, 128 * sizeof *J);
        stimulus_pulse(127, I, dt, a * 0.7, b * 0.7, 0.1);
        stimulus_pulse_sequential(127, J, dt, a * 0.7, b * 0.7, 0.1);
        same = same && memcmp(I, J, 128 * sizeof *I) == 0;
      }
  ok(same, "the sequential and the vectorised pulse have the same bits, wherever their edges");
}

static void impulse_has_its_charge(void)
{
  stimulus_impulse(2000, I, 0.5, 500, 1000);
  ok(I[1000] == 2000 && total(2000, I) == 2000, "an impulse of 1000 fC is one sample of 2000 pA at 0.5 ms");
  for (double dt = 4; dt > 0.01; dt /= 2) {
    const size_t n = sample_count(1000, dt);
    stimulus_impulse(n, I, dt, 500, 1000);
    ok(total(n, I) * dt == 1000 && I[sample_count(500, dt)] > 0, "its charge is held with steps of %g ms", dt);
  }
  stimulus_impulse(100, I, 0.7, 2, 7);
  ok(I[2] == 0 && total(100, I) == I[3], "between two samples, it waits for the next");
  near(I[3] * 0.7, 7, 7 * 0x1p-51, "and keeps its charge");
  I[100] = 3;
  stimulus_impulse(100, I, 1, 100, 7);
  ok(total(100, I) == 0 && I[100] == 3, "an impulse after the end is not there");
  stimulus_impulse(100, I, 1, 0, -7);
  ok(I[0] == -7 && total(100, I) == -7, "a negative one, at zero");
}

/* With theta turns a step, the sum over n samples of sin 2 pi i theta and of its square, from geometric series. */
static const long double pi = 3.14159265358979323846264338327950288L;
static long double sum_of_sines(size_t n, long double theta)
{
  return sinl(pi * n * theta) * sinl(pi * (n - 1) * theta) / sinl(pi * theta);
}
static long double sum_of_squares(size_t n, long double theta)
{
  return n / 2.0L - sinl(2 * pi * n * theta) * cosl(2 * pi * (n - 1) * theta) / (2 * sinl(2 * pi * theta));
}

static void sinusoid_has_its_mean(void)
{
  static const struct { double dt, frequency; size_t n; } cases[] = {
    { 0.5, 5.3, 2000 }, { 0.5, 5.3, 20000 }, { 0.3, 5.3, 3334 }, { 0.7, 5.3, 1429 }, { 1, 8, 2000 }, { 0.1, 40, 9999 }, { 0.5, 0.01, 2000 },
  };
  const double mean = 100, amplitude = 50;
  for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
    const size_t n = cases[k].n;
    const long double theta = (long double) cases[k].dt * cases[k].frequency / 1000;
    /* The phase goes through three roundings, so a sample is off by 2 pi times 3 x 2^-53 of the number of turns at most, and
       by two more roundings; each of the n additions rounds by half an ulp of a sum below n times the largest sample. */
    const double sample = amplitude * (2 * (double) pi * 3 * (double) (theta * n) + 1) * 0x1p-53 + 2 * 150 * 0x1p-53;
    const double tolerance = sample + (double) n * 150 * 0x1p-53;
    stimulus_sinusoid(n, I, cases[k].dt, mean, amplitude, cases[k].frequency);
    const long double sines = sum_of_sines(n, theta), squares = sum_of_squares(n, theta);
    near(total(n, I) / (double) n, mean + amplitude * (double) (sines / n), tolerance, "mean of %g Hz over %zu steps of %g ms", cases[k].frequency, n, cases[k].dt);
    for (size_t i = 0; i < n; i++) J[i] = I[i] * I[i];
    const double expected = (double) sqrtl((long double) mean * mean + 2 * mean * amplitude * sines / n + (long double) amplitude * amplitude * squares / n);
    /* the mean of squares moves by at most 2 x 150 times a sample's error; its root, by that over twice the rms */
    near(sqrt(total(n, J) / (double) n), expected, (2 * 150 * sample + (double) n * 150 * 150 * 0x1p-53) / (2 * expected) + expected * 0x1p-52, "rms of the same");
  }
  stimulus_sinusoid(2000, I, 0.5, 100, 50, 5);
  near(total(2000, I) / 2000, 100, 2000 * 150 * 0x1p-53, "over five cycles exactly, the mean is the mean");
}

static void sinusoid_passes_where_it_must(void)
{
  stimulus_sinusoid(2000, I, 0.5, 100, 50, 5);
  ok(I[0] == 100 && I[100] == 150 && I[200] == 100 && I[300] == 50, "quarters of a cycle are exact");
  stimulus_sinusoid(100, I, 0.5, -3, 0, 5);
  ok(total(100, I) == -300, "no amplitude leaves the mean");
  stimulus_sinusoid(100, I, 0.5, 20, 50, 0);
  ok(total(100, I) == 2000, "no frequency leaves the start");
}

int main(void)
{
  samples_are_counted();
  multiples_are_found();
  pulse_has_its_charge();
  pulse_keeps_to_its_vector();
  two_versions_agree();
  impulse_has_its_charge();
  sinusoid_has_its_mean();
  sinusoid_passes_where_it_must();
  return done_testing();
}
