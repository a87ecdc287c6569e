#!/usr/bin/perl
# Program chapter4: what it writes, that it can be replayed to the byte with any compiler, and what it refuses.

use strict;
use warnings;
use Test::More;
use lib 'tests';
use Chapter;

my $program = 'build/bin/chapter4';
my ($whole, $status, $said) = run($program);
is "$status$said", '0', 'the defaults run in silence';
is_deeply [grep { /\.tsv$/ } files($whole)],
  [sort map { "$_.tsv" } qw(free autocorrelation step-spikes trap strength-spikes targets yours-spikes mean-spikes empty spread),
    map { ("dc-$_", "frozen-$_") } qw(current potential spikes psth map)], 'every data file is there';
ok !(grep { slurp("$whole/$_") !~ /\A# / } grep { /\.tsv$/ } files($whole)), 'each names its columns';
ok !(grep { slurp("$whole/$_") =~ /\b(?:nan|inf)\b/i } files($whole)), 'no value is missing or infinite';

my $v = values_of($whole);
is "@$v{qw(b-2021-phd b-2021 b-2022)}", '0.18 0.44 1.10', "the course's internal noises in mV";
ok abs($v->{"course-sd-$_"} / $v->{"course-formula-$_"} - 1) < 0.05, "and its formula holds ($_)" for 1 .. 3;
ok abs($v->{'free-sd'} - 0.5) < 0.01, 'the free membrane trembles as asked';
ok abs($v->{"bridge-$_"}) < 4 * 0.4, "with the bridge, the mean interval is right ($_)" for 1 .. 6;
ok abs($v->{'naive-4'} - 7.3) < 1.2 && abs($v->{'naive-6'} - 3.1) < 1.2, 'without it, 7.3 and 3.1 % too long';
is $v->{'empty-count'}, '0', "the panels of 2022 are empty";
is $v->{'dated-wrong'} - $v->{'dated-true'}, 100, 'a spike dated by its index is 100 ms off';

# The figure.
my @dc = trials_of($whole, 'dc-spikes.tsv');
my @frozen = trials_of($whole, 'frozen-spikes.tsv');
my @spread = rows($whole, 'spread.tsv');
is scalar @dc, 25, 'panel A: twenty-five trials';
is scalar @frozen, 25, 'panel B: twenty-five trials';
is scalar(grep { my $n = () = /\S+/g; $n < 10 || $n > 14 } @dc), 0, 'panel A: 10 to 14 spikes a trial';
is scalar(grep { my $n = () = /\S+/g; $n < 10 || $n > 20 } @frozen), 0, 'panel B: 10 to 20';
my ($first, $eleventh) = map { my $k = $_; (grep { $_->[0] == $k } @spread)[0][1] } 1, 11;
cmp_ok $eleventh, '>=', 2.5 * $first, 'panel A desynchronises: SD of the 11th spike against the first';
ok abs($spread[10][2] / ($spread[0][2] * sqrt 11) - 1) < 0.1, 'as the square root of the rank';
my @gaps = map { $_->[4] } @spread[11 .. $#spread];
is scalar(grep { $_ > 6 } @gaps), 0, 'panel B does not: nearest spikes within 6 ms at every rank';
cmp_ok $gaps[-1], '<', 0.25 * $spread[10][4], 'and at the last four times closer than in panel A';
is slurp("$whole/dc-current.tsv") =~ tr/\n//, 2001, 'two thousand samples of current';
my %levels = map { $_->[1] => 1 } rows($whole, 'dc-current.tsv');
is join(' ', sort { $a <=> $b } keys %levels), '0 150', 'panel A: a pulse of 150 pA';
my @stimulus = map { $_->[1] } grep { $_->[0] >= 50 && $_->[0] < 950 } rows($whole, 'frozen-current.tsv');
my ($mean, $sd) = (0, 0);
$mean += $_ / @stimulus for @stimulus;
$sd += ($_ - $mean)**2 / @stimulus for @stimulus;
ok abs($mean - 150) < 40 && abs(sqrt($sd) - 100) < 25, 'panel B: about 150 pA, give or take 100';

# What noise does.
my ($quiet) = run($program, '--sigma-V=0');
for my $panel (qw(dc frozen)) {
  my @trials = trials_of($quiet, "$panel-spikes.tsv");
  ok @trials == 25 && !grep({ $_ ne $trials[0] } @trials), "no internal noise: 25 identical trials ($panel)";
}
my %seen;
$seen{$_}++ for @dc;
is scalar keys %seen, 25, 'internal noise alone: no two trials alike';
my ($many) = run($program, '--trials=40');
for my $panel (qw(dc frozen)) {
  my @trials = trials_of($many, "$panel-spikes.tsv");
  is "@trials[0 .. 24]", join(' ', $panel eq 'dc' ? @dc : @frozen), "a trial does not depend on how many are run ($panel)";
}
my ($loud) = run($program, '--sigma=50');
is slurp("$loud/dc-spikes.tsv"), slurp("$whole/dc-spikes.tsv"), 'the external noise does not touch the internal one';
my @nothing = grep { $_->[2] == 0 } rows($whole, 'mean-spikes.tsv');
is $nothing[0][0], -1e6, 'no external noise, 100 pA: not a spike';
my ($again) = run($program);
is digest($again), digest($whole), 'the same seed gives the same bytes';
my ($other) = run($program, '--seed=43');
isnt slurp("$other/$_"), slurp("$whole/$_"), "another seed gives other $_" for qw(dc-spikes.tsv frozen-spikes.tsv frozen-current.tsv free.tsv);
for my $fine ('--dt=0.1', '--dt=1', '--dt=3', '--t-ref=0', '--sigma=0', '--seed=18446744073709551615', '--V-L=-50', '--I-0=-100 --sigma=0', '--trials=10') {
  my ($dir, $status, $said) = run($program, $fine);
  is "$status$said", '0', "$fine is accepted";
}

for my $bad (['sigma-V', '-1'], ['sigma-V', 'nan'], ['sigma-V', '1e9'], ['dt', '0'], ['dt', '0.7'], ['tau-s', '0.1'], ['end', '40'], ['end', '2000'],
    ['trials', '9'], ['trials', '1001'], ['b', '-1'], ['V-th', '-79.5'], ['seed', '-1'], ['t-ref', '2.2']) {
  my ($name, $value) = @$bad;
  my ($dir, $status, $said) = run($program, "--$name='$value'");
  my $blamed = "$name=$value" eq 'tau-s=0.1' ? 'dt' : "$name=$value" eq 'dt=0.7' ? 't-ref' : $name;
  ok $status == 2 && $said =~ /\A[^\n]*--$blamed\b[^\n]*\n\z/ && !(files($dir)),
    "--$name=$value is refused in one line, and leaves nothing" or diag "status $status: $said";
}

borrows_nothing($program);
same_bytes('chapter4', $whole, 0, 3);
done_testing;
