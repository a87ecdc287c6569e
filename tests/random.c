/* The examinations of appendix A. Every threshold is five standard deviations of the law that true chance would
   follow, or a probability of one in a million; the seeds are fixed, so that the verdicts never change. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <Random123/threefry.h>
#include "random.h"
#include "threefry-check.h"
#include "tap.h"

/* Several trials at a time: x[j][l] is the word, z[j][l] the number, of trial first+l at step 4*group+j. */
enum { LANES = 64 };
static void random_block(uint64_t seed, uint32_t stream, uint64_t first, uint64_t group, uint32_t x[4][LANES])
{
  for (size_t l = 0; l < LANES; l++) {
    const quad w = random_words(seed, stream, first + l, group);
    for (int j = 0; j < 4; j++) x[j][l] = w.word[j];
  }
}

static void normal_block(uint64_t seed, uint32_t stream, uint64_t first, uint64_t group, float z[4][LANES])
{
  uint32_t x[4][LANES];
  random_block(seed, stream, first, group, x);
  for (size_t l = 0; l < LANES; l++) normal_pair(x[0][l], x[1][l], &z[0][l], &z[1][l]);
  for (size_t l = 0; l < LANES; l++) normal_pair(x[2][l], x[3][l], &z[2][l], &z[3][l]);
}

enum { SEED = 42, SIGMAS = 5 };

static bool same_bits(float a, float b) { return memcmp(&a, &b, sizeof a) == 0; }

/* ---- the words ---- */

static quad four(const uint32_t *w)
{
  quad q;
  memcpy(q.word, w, sizeof q.word);
  return q;
}

static void words_are_threefry(void)
{
  bool known = true, oracle = true, inside = true;
  for (int i = 0; i < 3; i++) {
    const quad x = threefry(four(known_answer[i] + 4), four(known_answer[i]));
    known = known && memcmp(x.word, known_answer[i] + 8, sizeof x.word) == 0;
  }
  ok(known, "the three known answers of the appendix");
  for (uint64_t i = 0; i < 20000; i++) {
    const quad key = random_words(7, 1, i, 0), counter = random_words(7, 2, i, 0);
    threefry4x32_key_t k;
    threefry4x32_ctr_t c;
    memcpy(k.v, key.word, sizeof key.word), memcpy(c.v, counter.word, sizeof counter.word);
    const threefry4x32_ctr_t r = threefry4x32_R(12, c, k);
    const quad x = threefry(key, counter);
    oracle = oracle && memcmp(x.word, r.v, sizeof x.word) == 0;
  }
  ok(oracle, "20000 random addresses agree with Random123");
  const uint64_t seed = 0x0123456789abcdef, trial = 0xfedcba9876543210, group = 0x1122334455667788;
  const threefry4x32_key_t k = {{0x89abcdef, 0x01234567, STREAM_BRIDGE, 0}};
  const threefry4x32_ctr_t c = {{0x55667788, 0x11223344, 0x76543210, 0xfedcba98}};
  const threefry4x32_ctr_t r = threefry4x32_R(12, c, k);
  const quad x = random_words(seed, STREAM_BRIDGE, trial, group);
  ok(memcmp(x.word, r.v, sizeof x.word) == 0, "seed, stream, trial and group stand in the words the appendix says");
  for (uint64_t step = 0; step < 8; step++) {
    const quad w = random_words(seed, 3, 9, step/4);
    inside = inside && uniform(seed, 3, 9, step) == uniform_of(w.word[step % 4]);
  }
  ok(inside, "uniform takes word step%%4 of group step/4");
}

static void bits_are_fair(void)
{
  const double n = 1 << 20;
  double worst = 0, worst_pair = 0;
  static double ones[128], both[128];
  for (uint64_t i = 0; i < n; i++) {
    const quad w = random_words(SEED, STREAM_CONTROL, 0, i);
    for (int b = 0; b < 128; b++) {
      const uint32_t bit = w.word[b/32] >> b%32 & 1, next = w.word[(b+1)%128/32] >> (b+1)%32 & 1;
      ones[b] += bit, both[b] += bit == next;
    }
  }
  for (int b = 0; b < 128; b++) {
    worst = fmax(worst, fabs(ones[b] - n/2)/sqrt(n/4));
    worst_pair = fmax(worst_pair, fabs(both[b] - n/2)/sqrt(n/4));
  }
  ok(worst < SIGMAS, "each of the 128 bits is one half of the time (worst %.2f standard deviations)", worst);
  ok(worst_pair < SIGMAS, "neighbouring bits agree half of the time (worst %.2f)", worst_pair);
}

static void one_bit_changes_half(void)
{
  const int n = 2000;
  double worst = 0;
  for (int b = 0; b < 256; b++) {
    long changed = 0;
    for (int i = 0; i < n; i++) {
      quad key = random_words(1, 0, (uint64_t) i, 0), counter = random_words(2, 0, (uint64_t) i, 0);
      const quad x = threefry(key, counter);
      if (b < 128) key.word[b/32] ^= 1u << b%32;
      else counter.word[(b-128)/32] ^= 1u << b%32;
      const quad y = threefry(key, counter);
      for (int j = 0; j < 4; j++)
        for (uint32_t d = x.word[j] ^ y.word[j]; d; d &= d-1) changed++;
    }
    worst = fmax(worst, fabs(changed - 64.0*n)/sqrt(32.0*n));
  }
  ok(worst < SIGMAS, "changing any bit of key or counter changes half the bits (worst %.2f)", worst);
}

/* ---- the elementary functions ---- */

static void functions_are_accurate(void)
{
  const double rounding = 0x1p-24;
  double log_error = 0, circle_error = 0;
  for (uint64_t i = 0; i < 1 << 18; i++) {
    const quad w = random_words(3, 0, i, 0);
    const uint32_t w0 = w.word[0] >> w.word[2]%32; /* as many tiny words as large ones */
    const float u = ((float) (int32_t) (w0 >> 1) + 0.5f)*0x1p-31f;
    const double exact = -2*log(u);
    if (u < 1) log_error = fmax(log_error, fabs(minus_two_log(u) - exact)/exact);
    const double angle = acos(-1)/4*(((int32_t) (w.word[1] >> 2) - (1 << 29))*0x1p-29);
    const double r = sqrt(exact), sign = w.word[1] & 1 ? -r : r;
    float z0, z1;
    normal_pair(w0, w.word[1], &z0, &z1);
    if (w.word[1] & 2) {
      const float swap = z0;
      z0 = z1, z1 = swap;
    }
    if (u < 1) circle_error = fmax(circle_error, hypot(z0 - sign*cos(angle), z1 - sign*sin(angle))/r);
  }
  ok(log_error < 6*rounding, "logarithm: relative error below six roundings (%.2f)", log_error/rounding);
  ok(circle_error < 6*rounding, "point on the plane: relative error below six roundings (%.2f)", circle_error/rounding);
  float z0, z1;
  normal_pair(0, 1u << 31, &z0, &z1);
  ok(fabs(hypot(z0, z1) - sqrt(64*log(2))) < 1e-5, "the largest radius is 6.66");
  normal_pair(~0u, ~0u, &z0, &z1);
  ok(z0 == 0 && z1 == 0, "the smallest is 0, and nothing is infinite");
  ok(uniform_of(0) == 0x1p-32 && uniform_of(~0u) == 1 - 0x1p-32, "uniforms lie strictly between 0 and 1, symmetrically");
}

static void a_block_is_many_numbers(void)
{
  bool words = true, numbers = true;
  for (uint64_t g = 0; g < 8; g++) {
    const uint64_t seed = g*0x9e3779b97f4a7c15, first = g << (8*g), group = g << (7*g);
    uint32_t x[4][LANES];
    float z[4][LANES];
    random_block(seed, (uint32_t) g, first, group, x);
    normal_block(seed, (uint32_t) g, first, group, z);
    for (uint64_t l = 0; l < LANES; l++)
      for (uint64_t j = 0; j < 4; j++) {
        words = words && uniform(seed, (uint32_t) g, first + l, 4*group + j) == uniform_of(x[j][l]);
        numbers = numbers && same_bits(normal(seed, (uint32_t) g, first + l, 4*group + j), z[j][l]);
      }
  }
  ok(words, "a block of words holds the words of its trials");
  ok(numbers, "a block of normals holds the normals of its trials, to the bit");
  float a[4][LANES], b[4][LANES];
  normal_block(SEED, 0, 0, 5, a), normal_block(SEED, 0, 17, 5, b);
  bool same = true;
  for (int l = 17; l < LANES; l++) same = same && same_bits(a[2][l], b[2][l-17]);
  ok(same, "a trial's numbers do not depend on the block it is computed in");
}

/* ---- a hundred million normals ---- */

enum { RANGE = 8, FINE = 1 << 20, COARSE = 512, SQUARE = 32, BLOCKS = 1 << 19, ORDER = 6 };
static uint32_t fine[FINE], square[SQUARE][SQUARE];
static double moment[ORDER+1];

static double below(double z) { return erfc(-z/sqrt(2))/2; } /* P(Z < z) */
static double edge(long bin) { return (double) bin*2*RANGE/FINE - RANGE; }
static size_t bin_of(float z) { return (size_t) ((z + RANGE)*(FINE/(2*RANGE))); }

static double draw_them_all(void)
{
  for (uint64_t b = 0; b < BLOCKS; b++) {
    float z[4][LANES];
    double power[ORDER+1] = {0};
    normal_block(SEED, STREAM_EXTERNAL, b % 8*LANES, b/8, z);
    for (int j = 0; j < 4; j++)
      for (int l = 0; l < LANES; l++) {
        const double x = z[j][l], x2 = x*x, x3 = x2*x;
        power[1] += x, power[2] += x2, power[3] += x3, power[4] += x2*x2, power[5] += x2*x3, power[6] += x3*x3;
        fine[bin_of(z[j][l])]++;
      }
    for (int k = 1; k <= ORDER; k++) moment[k] += power[k];
  }
  return (double) BLOCKS*4*LANES;
}

static void moments_are_right(double n)
{
  static const double gauss[] = {1, 0, 1, 0, 3, 0, 15, 0, 105, 0, 945, 0, 10395};
  for (int k = 1; k <= ORDER; k++) {
    const double score = (moment[k]/n - gauss[k])/sqrt((gauss[2*k] - gauss[k]*gauss[k])/n);
    ok(fabs(score) < SIGMAS, "moment %d of %.3g normals (%.2f standard deviations away)", k, n, score);
  }
}

static void distribution_is_right(double n)
{
  double cumulated = 0, D = 0, chi2 = 0, seen = 0, last = 0, before = 0;
  long cells = 0;
  for (long i = 0; i < FINE; i++) {
    cumulated += fine[i];
    const double F = below(edge(i+1));
    D = fmax(D, fabs(cumulated/n - F));
    if ((i+1) % COARSE == 0 && n*(F - last) > 20 && n*(1 - F) > 20) { /* close a cell; the tail stays in the last */
      seen = cumulated - before;
      chi2 += pow(seen - n*(F - last), 2)/(n*(F - last));
      cells++, last = F, before = cumulated;
    }
  }
  chi2 += pow(n - before - n*(1 - last), 2)/(n*(1 - last)), cells++;
  const double t = sqrt(log(2/1e-6)/2); /* P(D sqrt n > t) is one in a million */
  ok(D*sqrt(n) < t, "Kolmogorov-Smirnov: D sqrt(n) = %.3f < %.3f", D*sqrt(n), t);
  const double score = (chi2 - (double) (cells-1))/sqrt(2.0*(double) (cells-1));
  ok(cells > 1000 && fabs(score) < SIGMAS, "chi squared on %ld cells is %.1f (%.2f standard deviations away)", cells, chi2, score);
}

static void tails_are_right(double n)
{
  static const double where[] = {3, 4, 5, 5.5};
  for (int k = 0; k < 4; k++) {
    double beyond[2] = {0, 0};
    for (long i = 0; i < FINE; i++) {
      if (edge(i) >= where[k]) beyond[0] += fine[i];
      if (edge(i+1) <= -where[k]) beyond[1] += fine[i];
    }
    const double mean = n*below(-where[k]);
    const double right = (beyond[0] - mean)/sqrt(mean), left = (beyond[1] - mean)/sqrt(mean);
    ok(fabs(right) < SIGMAS && fabs(left) < SIGMAS, "beyond %.1f: %.0f on the right, %.0f on the left, %.1f expected",
      where[k], beyond[0], beyond[1], mean);
  }
}

/* A hundred million draws hold five or so beyond 5.5: too few to see a tail cut short. So draw only there: a first word
   below 2^10 has u < 2^-22, a radius above 5.52, and holds all the tail beyond it. */
static void far_tails_are_right(void)
{
  static const double where[] = {5.55, 5.7, 5.9};
  const double n = 1 << 22, rare = 0x1p-22;
  double beyond[3] = {0};
  for (uint64_t i = 0; i < n/2; i++) {
    const quad w = random_words(SEED, STREAM_CONTROL, 1, i);
    float z[4];
    normal_pair(w.word[0] >> 22, w.word[1], &z[0], &z[1]);
    normal_pair(w.word[2] >> 22, w.word[3], &z[2], &z[3]);
    for (int k = 0; k < 3; k++)
      for (int j = 0; j < 4; j += 2) beyond[k] += z[j] >= where[k];
  }
  for (int k = 0; k < 3; k++) {
    const double p = below(-where[k])/rare, score = (beyond[k] - n*p)/sqrt(n*p*(1-p));
    ok(fabs(score) < SIGMAS, "far tail, beyond %.2f: %.0f where %.0f are expected (%.2f standard deviations)", where[k], beyond[k], n*p, score);
  }
}

/* Two normals in a row cut the plane into 32 by 32 squares of equal probability: whatever links them shows. */
static void pairs_are_independent(void)
{
  const uint64_t n = 1 << 23;
  for (int gap = 1; gap <= 2; gap++) {
    double chi2 = 0;
    memset(square, 0, sizeof square);
    for (uint64_t i = 0; i < n/(2*LANES); i++) {
      float z[4][LANES];
      normal_block(SEED, STREAM_CONTROL, 0, i, z);
      for (int l = 0; l < LANES; l++)
        for (int j = 0; j < 2; j++) {
          const int first = gap == 1 ? 2*j : j; /* the two of a Box-Muller pair; then one of each pair */
          square[(int) (SQUARE*below(z[first][l]))][(int) (SQUARE*below(z[first+gap][l]))]++;
        }
    }
    const double mean = (double) n/SQUARE/SQUARE, freedom = SQUARE*SQUARE - 1;
    for (int i = 0; i < SQUARE*SQUARE; i++) chi2 += pow(square[i/SQUARE][i%SQUARE] - mean, 2)/mean;
    const double score = (chi2 - freedom)/sqrt(2*freedom);
    ok(fabs(score) < SIGMAS, "normals %d step%s apart fill 1024 equal squares equally (%.2f)", gap, gap > 1 ? "s" : "", score);
  }
}

/* ---- correlations ---- */

typedef struct { uint64_t seed; uint32_t stream; uint64_t trial, step; } address;

static void are_uncorrelated(const char *what, address a, address b)
{
  const uint64_t n = 1 << 20;
  double linear = 0, quadratic = 0;
  for (uint64_t i = 0; i < n; i++) {
    const double x = normal(a.seed, a.stream, a.trial, a.step + i), y = normal(b.seed, b.stream, b.trial, b.step + i);
    linear += x*y, quadratic += (x*x - 1)*(y*y - 1)/2;
  }
  linear /= sqrt((double) n), quadratic /= sqrt((double) n);
  ok(fabs(linear) < SIGMAS && fabs(quadratic) < SIGMAS, "%s: uncorrelated (%.2f), and so are their squares (%.2f)", what, linear, quadratic);
}

static void correlations_vanish(void)
{
  const address here = {SEED, STREAM_EXTERNAL, 3, 0};
  are_uncorrelated("two streams", here, (address) {SEED, STREAM_INTERNAL, 3, 0});
  are_uncorrelated("two trials", here, (address) {SEED, STREAM_EXTERNAL, 4, 0});
  are_uncorrelated("a step and the next", here, (address) {SEED, STREAM_EXTERNAL, 3, 1});
  are_uncorrelated("two steps apart", here, (address) {SEED, STREAM_EXTERNAL, 3, 2});
  are_uncorrelated("four steps apart", here, (address) {SEED, STREAM_EXTERNAL, 3, 4});
  are_uncorrelated("two seeds", here, (address) {SEED+1, STREAM_EXTERNAL, 3, 0});
  are_uncorrelated("two seeds that differ only in their top bit", here, (address) {SEED + (UINT64_C(1) << 63), STREAM_EXTERNAL, 3, 0});
}

/* With --words, an endless stream of raw words for longer examinations. */
static _Noreturn void pour_words(void)
{
  static uint32_t x[4][LANES];
  for (uint64_t group = 0; ; group++) {
    random_block(SEED, STREAM_EXTERNAL, 0, group, x);
    if (fwrite(x, sizeof x, 1, stdout) != 1) exit(0);
  }
}

int main(int argc, char *argv[])
{
  if (argc > 1 && strcmp(argv[1], "--words") == 0) pour_words();
  words_are_threefry();
  bits_are_fair();
  one_bit_changes_half();
  functions_are_accurate();
  a_block_is_many_numbers();
  const double n = draw_them_all();
  moments_are_right(n);
  distribution_is_right(n);
  tails_are_right(n);
  far_tails_are_right();
  pairs_are_independent();
  correlations_vanish();
  return done_testing();
}
