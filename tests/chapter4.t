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
  [sort map { "$_.tsv" } qw(free autocorrelation step-spikes trap your-bridge strength-spikes targets yours-spikes mean-spikes spread),
    qw(many-time many-mean many-ceiling), map { ("dc-$_", "frozen-$_") } qw(current potential spikes psth map)], 'every data file is there';
ok !(grep { slurp("$whole/$_") !~ /\A# / } grep { /\.tsv$/ } files($whole)), 'each names its columns';
ok !(grep { slurp("$whole/$_") =~ /\b(?:nan|inf)\b/i } files($whole)), 'no value is missing or infinite';

# Against theory. The free membrane's standard deviation is known to sqrt(tau/T), the course's to the same; a mean of
# 6000 intervals to 0.5/sqrt(6000); a standard deviation of a thousand trials to 1/sqrt(2000).
my $v = values_of($whole);
ok abs($v->{'free-sd'} / 0.5 - 1) < 4 * sqrt(30 / (0.5 * 2**20)), 'the free membrane trembles as asked';
for my $k (1 .. 3) {
  my $dt = (0.1, 0.5, 1)[$k - 1];
  my $sd = 0.13 * 100 * sqrt($dt / (60 - $dt));
  ok abs($v->{"course-sd-$k"} / $sd - 1) < 4 * sqrt(30 / ($dt * 2**17)), "the course's internal noise: R b sqrt(dt/(2 tau - dt)) at $dt ms";
}
my $error = 100 * 0.4963 / sqrt 6000;
for my $row (rows($whole, 'trap.tsv')) {
  my ($dt, $naive, $bridge, $raised) = @$row;
  ok abs($bridge) < 4 * $error, "with the bridge, the mean interval is right ($dt ms)";
  ok abs($naive - $raised) < 4 * $error + 0.6, "without it, too long by what a higher threshold foretells ($dt ms)";
}
is "@$v{map { qq(raised-$_) } 1 .. 6}", '19.1 13.2 10.6 7.3 5.1 3.2', 'which is known';
ok abs($v->{"first-many"} / 5.745 - 1) < 4 / sqrt 2000, 'SD of the first spike, constant current: 5.745 ms';
ok abs($v->{"interval-sd"} / 5.713 - 1) < 4 / sqrt 20000, "and of an interval: 5.713 ms, by Siegert's theory";
ok abs($v->{'mean-sd'} / 11.46 - 1) < 4 / sqrt 200, 'the mean of a noise of 900 ms varies by 11.5 pA';
is $v->{'empty-count'}, '0', 'the empty panels are empty';
is $v->{'dated-wrong'} - $v->{'dated-true'}, 100, 'a spike dated by its index is 100 ms off';
my %target = map { $_->[0] => $_->[1] } rows($whole, 'targets.tsv');
is join(' ', sort keys %target), 'ten-spikes-internal your-bridge your-jolt your-psth your-spread', 'five targets';
ok $target{'your-jolt'} > 1 && $target{'your-bridge'} > 2 && $target{'your-psth'} > 1 && $target{'your-spread'} > 1, 'stubs reach none of them';

# The figure.
my @dc = trials_of($whole, 'dc-spikes.tsv');
my @frozen = trials_of($whole, 'frozen-spikes.tsv');
my @spread = rows($whole, 'spread.tsv');
is scalar @dc, 25, 'panel A: twenty-five trials';
is scalar @frozen, 25, 'panel B: twenty-five trials';
is scalar(grep { my $n = () = /\S+/g; $n < 10 || $n > 14 } @dc), 0, 'panel A: 10 to 14 spikes a trial';
is scalar(grep { my $n = () = /\S+/g; $n < 10 || $n > 20 } @frozen), 0, 'panel B: 10 to 20';
my @ranks = grep { $_->[6] == 0 } @spread;
ok abs($_->[2] / ($ranks[0][2] * sqrt $_->[0]) - 1) < 0.1, "panel A desynchronises as the square root of the rank ($_->[0])" for @ranks[1, 5, 10];
my %band = map { ("$_->[4] $_->[0]" => $_) } rows($whole, 'many-time.tsv');
cmp_ok $band{'0 900'}[2], '>', 0.85 * 19.12, 'over many: under a constant current the distance reaches its ceiling, T/4';
cmp_ok $band{'1 900'}[2], '<', 2.5, 'and under frozen noise it stays of the order of a millisecond';
my %share = map { ("$_->[4] $_->[0]" => $_->[2]) } rows($whole, 'many-mean.tsv');
ok $share{'0 300'} > $share{'0 130'} + 0.15 && $share{'1 300'} < $share{'1 130'} - 0.15, 'the mean helps the constant current, and not the frozen noise';
is slurp("$whole/dc-current.tsv") =~ tr/\n//, 2001, 'two thousand samples of current';
my %levels = map { $_->[1] => 1 } rows($whole, 'dc-current.tsv');
is join(' ', sort { $a <=> $b } keys %levels), '0 150', 'panel A: a pulse of 150 pA';
my @stimulus = map { $_->[1] } grep { $_->[0] >= 50 && $_->[0] < 950 } rows($whole, 'frozen-current.tsv');
my $mean = 0;
$mean += $_ / @stimulus for @stimulus;
is sprintf('%.1f', $mean), $v->{'mean-2'}, 'panel B: the mean that the text quotes';

# What noise does.
my ($quiet) = run($program, '--sigma-V=0');
for my $panel (qw(dc frozen)) {
  my @trials = trials_of($quiet, "$panel-spikes.tsv");
  ok @trials == 25 && !grep({ $_ ne $trials[0] } @trials), "no internal noise: 25 identical trials ($panel)";
}
my ($first) = (trials_of($quiet, 'dc-spikes.tsv'))[0] =~ /(\S+)/;
ok abs($first - 50 - 30 * log(19.5 / 2.5)) < 1e-9, 'and the first spike has the latency of chapter 2';
my %seen;
$seen{$_}++ for @dc;
is scalar keys %seen, 25, 'internal noise alone: no two trials alike';
my ($many) = run($program, '--trials=40 --sigma=50');
my @more = trials_of($many, 'dc-spikes.tsv');
is "@more[0 .. 24]", "@dc", 'a trial depends neither on how many are run nor on the external noise';
my @nothing = grep { $_->[2] == 0 } rows($whole, 'mean-spikes.tsv');
is scalar @nothing, 0, 'no external noise, 100 pA: not a spike';
my ($other) = run($program, '--seed=43');
isnt slurp("$other/$_"), slurp("$whole/$_"), "another seed gives other $_" for qw(dc-spikes.tsv frozen-spikes.tsv frozen-current.tsv free.tsv);

# Few values, far out, together: data without holes, and words where there is no number.
for my $far ('--dt=3 --pulse-start=51 --pulse-end=951 --trials=2 --sigma=0', '--I-0=0 --sigma=0 --t-ref=0', '--V-th=-45 --seed=18446744073709551615',
    '--V-L=-50 --tau=1 --trials=2', '--I-0=125 --sigma-V=0', '--pulse-start=0 --pulse-end=1 --b=0') {
  my ($dir, $status, $said) = run($program, $far);
  is "$status$said", '0', "$far is accepted";
  is join(' ', grep { slurp("$dir/$_") =~ /\b-?(?:nan|inf)\b/i } files($dir)), '', 'and leaves neither nan nor inf';
}

for my $bad (['sigma-V', '-1'], ['sigma-V', 'nan'], ['sigma-V', '1e9'], ['dt', '0'], ['dt', '0.7'], ['tau-s', '0.1'], ['pulse-end', '40'], ['pulse-end', '2000'],
    ['pulse-start', '50.2'], ['trials', '1'], ['trials', '1001'], ['b', '-1'], ['V-th', '-79.5'], ['seed', '-1'], ['t-ref', '2.2']) {
  my ($name, $value) = @$bad;
  my ($dir, $status, $said) = run($program, "--$name='$value'");
  my $blamed = "$name=$value" eq 'tau-s=0.1' ? 'dt' : "$name=$value" eq 'dt=0.7' ? 't-ref' : $name;
  ok $status == 2 && $said =~ /\A[^\n]*--$blamed\b[^\n]*\n\z/ && !(files($dir)),
    "--$name=$value is refused in one line, and leaves nothing" or diag "status $status: $said";
}

borrows_nothing($program);
same_bytes('chapter4', $whole, 1, 3);
done_testing;
