#!/usr/bin/perl
# Program chapter6: what it writes, its values against those of programs written apart, and what it refuses.
use strict;
use warnings;
use Test::More;
use lib 'tests';
use Chapter;

my $program = 'build/bin/chapter6';
my ($whole, $status, $said) = run($program);
is "$status$said", '0', 'the defaults run in silence: no bar when no terminal is there';
is_deeply [grep { /\.tsv$/ } files($whole)],
  [sort map { "$_.tsv" } qw(forgetting two-trials exponent mean jitter sta resonance optimum targets)], 'every data file is there';
ok !(grep { slurp("$whole/$_") !~ /\A# / } grep { /\.tsv$/ } files($whole)), 'each names its columns';
ok !(grep { slurp("$whole/$_") =~ /\b(?:nan|inf)\b/i } files($whole)), 'no value is missing or infinite';
my $v = values_of($whole);
sub near { my ($got, $expected, $tolerance, $what) = @_; cmp_ok abs($got - $expected), '<=', $tolerance, "$what: $got ($expected)" }

# Forgetting: frozen noise ends in one train, a constant current keeps as many as there were.
my @dc = map { [grep { $_ > 0 } split " "] } trials_of($whole, "forgetting.tsv", 1);
my @frozen = map { [grep { $_ > 0 } split " "] } trials_of($whole, "forgetting.tsv", 2);
sub spread { my @last = sort { $a <=> $b } map { $_->[-1] } @_; return $last[-1] - $last[0] }
cmp_ok spread(@frozen), '<', 1, 'under frozen noise, all trials end together';
cmp_ok spread(@dc), '>', 30, 'under a constant current, over a good part of an interval';
is $v->{"coalesced-$_"}, $v->{'coalesced-1'}, 'the share of pairs does not move under a constant current' for 2, 3;

# The exponent: standard errors of 0.2 at most, here and there.
near($v->{"exponent-$_->[0]"}, $_->[1], 0.8, "exponent at $_->[2] pA") for [3, -1.72, 10], [5, -8.0, 25], [6, -13.9, 50], [8, -19.4, 100];
is $v->{'exponent-1'}, '0.0', 'no sign before the zero of a constant current';
my @exponent = rows($whole, 'exponent.tsv');
cmp_ok abs($exponent[0][1]), '<', 1e-9, 'and zero to rounding';
near($v->{'mean-exponent-' . (13 + $_->[0])}, $_->[1], 0.9, "exponent for a mean of $_->[2] pA") for [0, -22.3, 130], [3, -12.6, 200], [4, -7.6, 250], [5, -4.2, 300];
for my $case ([1, 0], [2, 1]) {  # the gap falls with the slope of the exponent
  my @block = grep { /\S/ } split /\n\n\n/, slurp("$whole/two-trials.tsv") =~ s/\A#.*\n//r;
  my @rows = map { [split /\t/] } split /\n/, $block[$case->[0]];
  my ($from, $to) = @rows[2, 8];
  my $lambda = log($to->[1] / $from->[1]) / ($to->[0] - $from->[0]) * 1000;
  my $line = log($to->[2] / $from->[2]) / ($to->[0] - $from->[0]) * 1000;
  near($lambda, $line, 2.5, "the gap of two trials falls as the exponent says ($case->[0])");  # 32 noises of 0.6 s: an error of 0.6
}

# Drift, jitter.
near($v->{'interval-sd'}, 5.713, 0.02, 'SD of the interval');
near($v->{drift}, $v->{'interval-sd'}, 4 * $v->{'interval-sd'} / sqrt(2 * 24 * 32), 'the phases of a constant current drift as theory says');
ok $v->{'jitter-ratio'} > 1 && $v->{'jitter-ratio'} < 1.4 && abs($v->{'jitter-past'} - 1) < abs($v->{'jitter-ratio'} - 1), 'the past explains part of the jitter';
my @low = grep { $_->[2] / $_->[3] < 0.6 } grep { $_->[0] < 1e5 } rows($whole, 'jitter.tsv');
cmp_ok scalar @low, '<=', 2, 'the prediction is a floor';

# The spike-triggered average: the trough that the cells have too, the slope that they do not have.
near($v->{"trough-$_"}, (-6, -9, -15, -21)[$_ - 1], 3.5, "trough $_") for 1 .. 4;
ok $v->{"steepest-$_"} >= 2.5 && $v->{"steepest-$_"} < 5, "steepest rise $v->{\"steepest-$_\"} ms before the spike" for 1 .. 4;

# Resonance: peaks at the neuron's own rate and its first two multiples.
my @curve = rows($whole, 'resonance.tsv');
for my $k (1 .. 3) {
  my ($peak) = grep { $_->[3] == $k } @curve;
  ok !(grep { abs($_->[3] - $k) <= 0.5 && $_->[3] != $k && $_->[1] >= $peak->[1] } @curve), "a peak at $k times the neuron's own rate";
}

# Section by section, with the R of the reference values.
my ($other) = run($program, '--R=0.1338');
$v = values_of($other);
is $v->{'dc-rate'}, '14.0', '14 Hz at R = 0.1338';
near($v->{"harmonic-$_"}, (0.876, 0.784, 0.607)[$_ - 1], 4 * 0.026, "harmonic $_") for 1 .. 3;
near($v->{"optimum-$_->[0]"}, $_->[1], $_->[2], "optimum $_->[0]") for [1, 0.490, 0.1], [4, 0.766, 0.09], [6, 0.816, 0.07], [8, 0.79, 0.1], [10, 0.594, 0.17];
near($v->{"coalesced-$_->[0]"}, $_->[1], $_->[2], "coalesced $_->[0]") for [1, 4.1, 1], [4, 73.5, 16], [7, 97.7, 8], [10, 99.8, 1];

# Every accepted value.
accepts($program, '--sigma=0', '--sigma-V=0', '--sigma-V=10', '--trials=2', '--I-0=-100 --sigma=0', '--I-0=1000', '--dt=1', '--dt=3 --tau-s=3', '--dt=0.1',
    '--duration=200', '--duration=1000', '--sine-amplitude=0', '--sine-amplitude=1000', '--tau-s=1000', '--t-ref=0', '--seed=0');
refuses($program, ['trials', '1'], ['trials', '101'], ['noises', '1'], ['duration', '900.3'], ['sine-amplitude', '-1'], ['dt', '0'], ['tau-s', '0.1', 'dt'], ['sigma-V', 'nan'], ['t-ref', '2.2']);
borrows_nothing($program);
reproducible($program, qw(forgetting.tsv optimum.tsv resonance.tsv));
done_testing;
