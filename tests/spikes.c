/* The summaries of spike trains, on trains short enough for the answers to be worked out by hand. */
#include <math.h>
#include <stdlib.h>
#include "spikes.h"
#include "tap.h"

static double a[] = {10, 20, 30}, b[] = {14, 30.5}, c[] = {12, 21, 33, 40};
static const spike_list three[3] = {{3, 3, a}, {2, 2, b}, {4, 4, c}};

static void counts_and_ranks(void)
{
  const count_summary s = spike_count(3, three);
  ok(s.least == 2 && s.most == 4 && s.mean == 3 && s.sd == 1 && common_rank(3, three) == 2, "counts");
  near(spike_sd(3, three, 1), 2, 1e-12, "standard deviation of the first spike");
  near(spike_sd(3, three, 3), sqrt(4.5), 1e-12, "of the third, in the two trials that have one");
  ok(isnan(spike_sd(3, three, 4)) && isnan(spike_sd(3, three, 0)), "not a number where there is nothing to measure");
}

static void histogram(void)
{
  double rate[4];
  psth(3, three, 10, 10, 4, rate);
  ok(fabs(rate[0] - 100) < 1e-9 && fabs(rate[1] - 1000*2/30.0) < 1e-9 && fabs(rate[2] - 100) < 1e-9 && fabs(rate[3] - 1000/30.0) < 1e-9,
    "histogram: ends belong to the next bin");
  psth(3, three, 31, 1, 4, rate);
  ok(rate[0] == 0 && rate[1] == 0 && fabs(rate[2] - 1000/3.0) < 1e-9 && rate[3] == 0, "what falls outside is not counted");
}

static void distances(void)
{
  near(spike_gap(3, three, 1), 2, 1e-12, "median distance to the nearest: 2, 2, 2, 2, 4, 4 ms");
  ok(isnan(spike_gap(3, three, 5)) && isnan(spike_gap(3, three, 0)), "no fifth spike, nor any before the first");
  double t[12] = {0, 1, 10, 100, 200, 300, 400, 500, 600, 700, 800, 900};
  spike_list one[12];
  for (int k = 0; k < 12; k++) one[k] = (spike_list) {1, 1, &t[k]};
  near(spike_gap(3, one, 1), 9, 1e-12, "a trial is not compared with itself: 1, 1, 9, 9, 10, 10");
  near(spike_gap(2, one, 1), 1, 1e-12, "two trials: each with the other");
  ok(isnan(spike_gap(1, one, 1)), "one trial: with nobody");
  const spike_list silent = {0};
  const spike_list mute[2] = {one[0], silent};
  ok(isnan(spike_gap(2, mute, 1)), "a silent trial has no nearest spike");
  near(spike_gap_between(3, three, 20, 30.5), 2, 1e-12, "between two times, the end excluded: 0.5, 1, 1, 3, 6, 7");
  near(spike_gap_between(3, three, 0, 12), 3, 1e-12, "only the first of the first trial: 2 and 4");
  ok(isnan(spike_gap_between(3, three, 41, 100)), "nothing after the last");
  near(spike_gap_quantile(3, three, 20, 30.5, 0.8), 6, 1e-12, "another quantile");
}

/* Nine neighbours, in a ring: the tenth of twelve trials is not looked at. */
static void neighbours(void)
{
  double t[12] = {0};
  spike_list one[12];
  for (int k = 0; k < 12; k++) t[k] = k == 0 ? 1 : k == 10 || k == 11 ? 1000 : 0, one[k] = (spike_list) {1, 1, &t[k]};
  near(spike_gap_between(12, one, 1, 2), 1, 1e-12, "each trial is compared with the nine that follow");
  for (int k = 0; k < 12; k++) t[k] = k == 5 ? 1 : k >= 6 && k <= 10 ? 3 : 1000;
  near(spike_gap_between(12, one, 1, 2), 2, 1e-12, "five within 2 ms of nine: the median is the nearest of them");
}

int main(void)
{
  counts_and_ranks();
  histogram();
  distances();
  neighbours();
  return done_testing();
}
