#!/usr/bin/perl
# Program chapter5: what it writes, its values against those of programs written apart, and what it refuses.
use strict;
use warnings;
use Test::More;
use lib 'tests';
use Chapter;

my $program = 'build/bin/chapter5';
my ($whole, $status, $said) = run($program);
is "$status$said", '0', 'the defaults run in silence: no bar when no terminal is there';
is_deeply [grep { /\.tsv$/ } files($whole)],
  [sort map { "$_.tsv" } qw(construction-spikes construction-rate construction-events noises amplitude time-scale targets)], 'every data file is there';
ok !(grep { slurp("$whole/$_") !~ /\A# / } grep { /\.tsv$/ } files($whole)), 'each names its columns';
ok !(grep { slurp("$whole/$_") =~ /\b(?:nan|inf)\b/i } files($whole)), 'no value is missing or infinite';

# Means over 32 noises, against means over 100 or more by another program: R = 0.13, sigma_V = 0.5. One noise has a
# spread of 0.16 at most, so that the mean has an error of 0.028; two digits and a step of 0.5 ms add 0.015.
my $v = values_of($whole);
sub close_to { my ($name, $expected, $tolerance) = @_; cmp_ok abs($v->{$name} - $expected), '<=', $tolerance, "$name: $v->{$name} ($expected)" }
my @weak = (0.139, 0.169, 0.234, 0.326, 0.529, 0.762, undef, 0.898);
close_to('reliability-' . (9 + $_), $weak[$_], $_ == 0 ? 0.04 : 0.115) for grep { defined $weak[$_] } 0 .. 7;
my %dc = (130, 0.013, 150, 0.134, 170, 0.307, 200, 0.402, 250, 0.504, 300, 0.563);
my %frozen = (130, 0.907, 150, 0.898, 170, 0.876, 200, 0.824, 250, 0.750, 300, 0.665);
my @means = sort { $a <=> $b } keys %dc;
close_to('dc-mean-' . ($_ + 1), $dc{$means[$_]}, 0.09), close_to('frozen-mean-' . ($_ + 1), $frozen{$means[$_]}, 0.115) for 0 .. 5;
my @length = (0.134, 0.063, 0.047);
close_to("dc-length-$_", $length[$_-1], 0.04) for 1 .. 3;
close_to("frozen-length-$_", (0.898, 0.888, 0.892)[$_-1], 0.06) for 1 .. 3;
cmp_ok $v->{'dc-length-1'}, '>', $v->{'dc-length-3'}, 'under a constant current, reliability is a statement about the window';
close_to('first-sd', 5.745, 0.35), close_to('last-sd', 18.89, 1.7);

# The controls.
close_to("given-back-$_", $v->{"planted-$_"}, 0.03 * $v->{"planted-$_"} + 0.006) for 1 .. 4;
is $v->{"planted-share-$_"}, '1.000', "planted trains are reliable ($_)" for 1 .. 3;
close_to('poisson-1', 0.007, 4 * 0.010 / sqrt 32 + 0.001), close_to('poisson-2', 0.128, 0.006);

# The rule: a lower threshold or a narrower window finds more.
for my $k (0, 6, 12) {
  my ($paper, $few, $many, $lower, $higher) = map { $v->{'rule-' . ($k + $_)} } 1 .. 5;
  ok $few > $paper && $paper > $many, "fewer spikes in the window, more reliability (row $k)";
  ok $lower > $paper && $paper > $higher, "a lower threshold, more reliability (row $k)";
}
close_to('rule-1', $v->{'reliability-9'}, 0.005), close_to('rule-13', $v->{'reliability-16'}, 0.005);

# The figure of the construction.
my @raster = trials_of($whole, 'construction-spikes.tsv', 2);
is scalar @raster, 25, 'twenty-five trials';
my @events = grep { $_->[2] == 2 && $_->[0] > 0 } rows($whole, 'construction-events.tsv');
is scalar @events, $v->{'frozen-events'}, 'as many shaded events as the text says';
my @times = grep { $_ >= 100 && $_ < 900 } map { split ' ' } @raster;
my $inside = grep { my $t = $_; grep { $t >= $_->[0] && $t < $_->[1] } @events } @times;
cmp_ok abs($inside / @times - $v->{'frozen-reliability'}), '<=', 0.0051, 'the spikes inside them make the reliability';

# Every accepted value.
accepts($program, '--sigma=0', '--sigma-V=0', '--trials=2', '--noises=2', '--I-0=-100 --sigma=0', '--I-0=1000', '--dt=1', '--dt=3 --tau-s=3', '--drop=0',
    '--duration=200', '--multiple=0', '--multiple=100', '--window-spikes=1', '--window-spikes=1000', '--width=0.1', '--width=100', '--sigma-V=10', '--tau-s=1000', '--t-ref=0', '--seed=0');
refuses($program, ['drop', '801'], ['drop', '-1'], ['trials', '1'], ['trials', '101'], ['noises', '1'], ['window-spikes', '0'], ['width', '0'], ['duration', '900.3'],
    ['multiple', '-1'], ['dt', '0'], ['tau-s', '0.1', 'dt'], ['sigma-V', 'nan'], ['t-ref', '2.2']);
borrows_nothing($program);
reproducible($program, qw(noises.tsv amplitude.tsv));
done_testing;
