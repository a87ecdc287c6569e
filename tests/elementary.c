/* The elementary functions of appendix B, against long double functions of the C library. On x86 and most other 64-bit
   machines long double carries at least eleven more bits than double, so that its own error, below 0.01 ulp, is
   negligible. Where it is plain double (some ARM systems) the oracle itself may be wrong by one ulp, which we allow. */
#include <float.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "elementary.h"
#include "tap.h"

static const double oracle_error = LDBL_MANT_DIG >= 64 ? 0.01 : 1;
/* The final rounding costs half an ulp. What it adds to the leading term is at most about half as large, and carries a
   few roundings of its own: half an ulp again, a little more for expm1 and log, whose result can be smaller than the
   leading term. (A sine below 2^-126 has two plain roundings: there, a float keeps nothing of the angle.) */
static const double bound = 1, bound_after_cancellation = 1.25;

static double uniform(void) /* between 0 and 1; good enough to choose arguments */
{
  static uint64_t state = 42;
  state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (double) (state >> 11) * 0x1p-53;
}

static double ulps(double got, long double expected) /* the error, in units of the expected result's last place */
{
  int exponent;
  frexp((double) expected, &exponent);
  return (double) (fabsl((long double) got - expected) / ldexpl(1, (exponent < -1021 ? -1021 : exponent) - 53));
}

enum { POINTS = 200000 };

static void error_of(const char *name, double f(double), long double oracle(long double), double low, double high, double limit)
{
  double worst = 0, where = low;
  for (int i = 0; i < POINTS; i++) {
    const double x = low + (high - low) * uniform(), error = ulps(f(x), oracle(x));
    if (!(error <= worst)) worst = error, where = x;
  }
  ok(worst <= limit + oracle_error, "%s from %g to %g is wrong by %.3f ulp at most (at %a)", name, low, high, worst, where);
}

/* Over many orders of magnitude, of both signs when `sign' is -1. */
static void error_of_powers(const char *name, double f(double), long double oracle(long double), int low, int high, int sign, double limit)
{
  double worst = 0, where = 0;
  for (int i = 0; i < POINTS; i++) {
    const double x = (i % 2 ? 1 : sign) * ldexp(1 + uniform(), low + (int) ((high - low) * uniform()));
    const double error = ulps(f(x), oracle(x));
    if (!(error <= worst)) worst = error, where = x;
  }
  ok(worst <= limit + oracle_error, "%s from 2^%d to 2^%d is wrong by %.3f ulp at most (at %a)", name, low, high, worst, where);
}

static long double turns(double u, int shift)
{
  const double q = nearbyint(4 * u); /* the oracle too reduces exactly, to less than an eighth of a turn */
  const long double angle = 2 * 3.14159265358979323846264338327950288L * ((long double) u - q / 4);
  switch (((int) fmod(q, 4) + shift + 4) % 4) {
  case 0: return sinl(angle);
  case 1: return cosl(angle);
  case 2: return -sinl(angle);
  default: return -cosl(angle);
  }
}
static long double sine(long double u) { return turns((double) u, 0); }
static long double cosine(long double u) { return turns((double) u, 1); }

static void errors_are_small(void)
{
  error_of("exp", portable_exp, expl, -1, 1, bound);
  error_of("exp", portable_exp, expl, -708, 709.7, bound);
  error_of("exp, subnormal", portable_exp, expl, -745, -708, bound);
  error_of("expm1", portable_expm1, expm1l, -1, 1, bound_after_cancellation);
  error_of("expm1", portable_expm1, expm1l, -45, 60, bound_after_cancellation);
  error_of("expm1", portable_expm1, expm1l, 60, 709.7, bound);
  error_of_powers("expm1, both signs", portable_expm1, expm1l, -1000, -1, -1, bound_after_cancellation);
  error_of("log", portable_log, logl, 0.5, 2, bound_after_cancellation);
  error_of("log near 1", portable_log, logl, 1 - 0x1p-20, 1 + 0x1p-20, bound);
  error_of_powers("log", portable_log, logl, -1074, 1023, 1, bound);
  error_of("sine", portable_sin_turns, sine, -1, 1, bound);
  error_of("sine", portable_sin_turns, sine, -1e6, 1e6, bound);
  error_of_powers("sine, both signs", portable_sin_turns, sine, -1000, -2, -1, bound);
  error_of("cosine", portable_cos_turns, cosine, -1, 1, bound);
  error_of("cosine", portable_cos_turns, cosine, -1e6, 1e6, bound);
}

static bool same(double a, double b) { return memcmp(&a, &b, sizeof a) == 0; }

/* A list of exponentials, whatever its length: each to the bit what portable_exp gives. */
static void lists_are_the_same(void)
{
  static double x[POINTS], y[POINTS];
  bool same = true;
  for (int i = 0; i < POINTS; i++) x[i] = y[i] = i % 2 ? -700 + 1400 * uniform() : -16 * uniform();
  portable_exps(POINTS - 3, y), portable_exps(0, y + POINTS - 3), portable_exps(3, y + POINTS - 3);
  for (int i = 0; i < POINTS; i++) same = same && y[i] == portable_exp(x[i]);
  ok(same, "exp of a list: the bits of exp");
}

static void special_cases_are_right(void)
{
  ok(portable_exp(0) == 1 && portable_exp(-0.0) == 1, "exp 0 = 1");
  ok(portable_exp(INFINITY) == INFINITY && portable_exp(-INFINITY) == 0, "exp of the infinities");
  ok(isnan(portable_exp(NAN)) && isnan(portable_expm1(NAN)) && isnan(portable_log(NAN))
    && isnan(portable_sin_turns(NAN)) && isnan(portable_cos_turns(NAN)), "not a number stays so");
  ok(isfinite(portable_exp(0x1.62e42fefa39efp+9)) && portable_exp(0x1.62e42fefa39f0p+9) == INFINITY, "exp overflows where it must");
  ok(portable_exp(-745.13) == 0x1p-1074 && portable_exp(-745.14) == 0, "exp vanishes where it must");
  ok(same(portable_expm1(0.0), 0.0) && same(portable_expm1(-0.0), -0.0), "expm1 keeps the sign of zero");
  ok(portable_expm1(INFINITY) == INFINITY && portable_expm1(-INFINITY) == -1 && portable_expm1(1e-300) == 1e-300, "expm1 at its ends");
  ok(same(portable_log(1), 0.0) && portable_log(0) == -INFINITY && portable_log(-0.0) == -INFINITY, "log of 1 and of zero");
  ok(portable_log(INFINITY) == INFINITY && isnan(portable_log(-1)) && isnan(portable_log(-INFINITY)), "log of infinity, of negative numbers");
  near(portable_log(0x1p-1074), -744.44007192138126, 1e-13, "log of the smallest number");
  ok(isnan(portable_sin_turns(INFINITY)) && isnan(portable_cos_turns(-INFINITY)), "no sine at infinity");
}

static void quarter_turns_are_exact(void)
{
  static const double sines[] = { 0, 1, 0, -1 };
  bool exact = true, huge = true;
  for (int q = -4000; q <= 4000; q++) {
    exact = exact && portable_sin_turns(q / 4.0) == sines[(q + 4000) % 4] && portable_cos_turns(q / 4.0) == sines[(q + 4001) % 4];
  }
  ok(exact, "exact at 8001 multiples of a quarter turn");
  for (double u = 1; u < 1e300; u *= 1.9999) {
    const double n = floor(u);
    huge = huge && portable_sin_turns(n) == 0 && portable_cos_turns(-n) == 1;
  }
  ok(huge, "and at whole turns, up to 1e300");
  ok(portable_sin_turns(0x1p50 + 0.25) == 1 && portable_cos_turns(0x1p51 + 0.5) == -1, "and where the last quarters are told apart");
  ok(same(portable_sin_turns(0), 0.0) && same(portable_sin_turns(0.5), 0.0) && same(portable_sin_turns(1), 0.0), "with a plain zero, not minus zero");
  ok(portable_sin_turns(1.0 / 12) == 0.5 && portable_sin_turns(0.125) == sqrt(0.5) && portable_cos_turns(0.125) == sqrt(0.5), "the sine of 30 and 45 degrees");
}

static void symmetries_hold(void)
{
  bool odd = true, even = true, shifted = true, circle = true;
  for (int i = 0; i < POINTS; i++) {
    const double u = ldexp(floor(0x1p40 * (uniform() - 0.5)), -40); /* few enough bits for u + 1/4 to be exact */
    odd = odd && portable_sin_turns(-u) == -portable_sin_turns(u);
    even = even && portable_cos_turns(-u) == portable_cos_turns(u);
    shifted = shifted && portable_sin_turns(u + 0.25) == portable_cos_turns(u);
    const double s = portable_sin_turns(u), c = portable_cos_turns(u);
    circle = circle && fabs(s * s + c * c - 1) <= 4 * 0x1p-52;
  }
  ok(odd && even, "the sine is odd and the cosine even, to the bit");
  ok(shifted, "a quarter turn turns the cosine into the sine, to the bit");
  ok(circle, "sine and cosine stay on the circle"); /* 2|s|+2|c| < 3 ulps, plus three roundings of this line */
}

/* From one double to the next, around 2000 places, f must not fall by more than rounding explains (an ulp or two, as both
   values are rounded): a badly joined seam between two reductions would. */
static bool increases(double f(double), double low, double high)
{
  for (int i = 0; i < 2000; i++) {
    double x = low + (high - low) * i / 2000, y = f(x);
    for (int k = 0; k < 20; k++) {
      const double next = nextafter(x, INFINITY), value = f(next);
      if (value < y - (y < 0 ? -y : y) * 0x1p-52) return false;
      x = next, y = value;
    }
  }
  return true;
}

static void functions_increase(void)
{
  const double ln2 = 0x1.62e42fefa39efp-1;
  ok(increases(portable_exp, -700, 700) && increases(portable_exp, 0.5 * ln2 - 1e-12, 0.5 * ln2 + 1e-12), "exp never falls, across its seams too");
  ok(increases(portable_expm1, -30, 50) && increases(portable_expm1, 0.5 * ln2 - 1e-12, 0.5 * ln2 + 1e-12), "expm1 never falls");
  ok(increases(portable_log, 1e-3, 1e3) && increases(portable_log, sqrt(2) - 1e-12, sqrt(2) + 1e-12), "log never falls");
  ok(increases(portable_sin_turns, -0.249, 0.249) && increases(portable_sin_turns, 0.125 - 1e-12, 0.125 + 1e-12), "the sine never falls over half a turn");
}

/* The same bits on every machine, compiler and level of optimisation: a sum of 64-bit patterns over many arguments. */
static uint64_t fingerprint(double f(double), double low, double high)
{
  uint64_t sum = 0, bits;
  for (int i = 0; i < POINTS; i++) {
    const double y = f(low + (high - low) * ((i + 0.5) / POINTS));
    memcpy(&bits, &y, sizeof bits);
    sum = (sum ^ bits) * UINT64_C(1099511628211);
  }
  return sum;
}

static void bits_are_known(void)
{
  static const struct { const char *name; double (*f)(double); double low, high; uint64_t expected; } known[] = {
    { "exp", portable_exp, -750, 715, UINT64_C(0xc722dc409d71e4ef) },
    { "expm1", portable_expm1, -45, 45, UINT64_C(0x48b1a87eb90aa885) },
    { "log", portable_log, 0, 1e4, UINT64_C(0x695b8d917f16fab4) },
    { "sine", portable_sin_turns, -1e3, 1e3, UINT64_C(0x00d820d059bf716d) },
    { "cosine", portable_cos_turns, -1e3, 1e3, UINT64_C(0x19f90e2c270fc88f) },
  };
  for (int i = 0; i < 5; i++) {
    const uint64_t got = fingerprint(known[i].f, known[i].low, known[i].high);
    if (!ok(got == known[i].expected, "the bits of %s over %d points are those of every other machine", known[i].name, POINTS))
      printf("#   got 0x%016jx\n", (uintmax_t) got);
  }
}

int main(void)
{
  errors_are_small();
  lists_are_the_same();
  special_cases_are_right();
  quarter_turns_are_exact();
  symmetries_hold();
  functions_increase();
  bits_are_known();
  return done_testing();
}
