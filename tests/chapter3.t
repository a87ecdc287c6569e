#!/usr/bin/perl
# Program chapter3: what it writes, that it can be replayed to the byte with any compiler, and what it refuses.

use strict;
use warnings;
use Test::More;
use lib 'tests';
use Chapter;

my $program = 'build/bin/chapter3';
my ($whole, $status, $said) = run($program);
is "$status$said", '0', 'the defaults run in silence';
is_deeply [grep { /\.tsv$/ } files($whole)],
  [sort map { "$_.tsv" } qw(flaw start samples histogram autocorrelation fresh-current fresh-spikes frozen-current frozen-spikes
    grid grid-cases grid-spikes sweep-mean sweep-noise targets yours yours-spikes)], 'every data file is there';
ok !(grep { slurp("$whole/$_") !~ /\A# / } grep { /\.tsv$/ } files($whole)), 'each names its columns';
ok !(grep { slurp("$whole/$_") =~ /\b(?:nan|inf)\b/i } files($whole)), 'no value is missing or infinite';

my $v = values_of($whole);
is "@$v{qw(formula-1 formula-2 formula-3)}", '37 83 117', "the course's noise: 37, 83 and 117 pA at 0.1, 0.5 and 1 ms";
ok abs($v->{"course-$_"} - $v->{"formula-$_"}) <= 0.05 * $v->{"formula-$_"} + 1, "and what is measured agrees ($_)" for 1 .. 3;
is "@$v{qw(global-changed address-changed external-frozen internal-differ)}", '100 0 100 0',
  'a global generator changes everything, or freezes everything; addresses do not';
is $v->{'frozen-spread'}, '0.0', 'frozen noise: the same number of spikes in each trial';
ok $v->{'fresh-spread'} > 0.5, 'fresh noise: not so';

my @frozen = trials_of($whole, 'frozen-spikes.tsv');
my @fresh = trials_of($whole, 'fresh-spikes.tsv');
is scalar @frozen, 25, 'twenty-five frozen trials';
is scalar(grep { $_ ne $frozen[0] } @frozen), 0, 'all alike';
my %seen; $seen{$_}++ for @fresh;
is scalar keys %seen, 25, 'twenty-five fresh trials, no two alike';
is $fresh[0], $frozen[0], 'the first fresh trial has the frozen realisation';
my @outside = grep { ($_->[0] < 50 || $_->[0] >= 950) && $_->[1] != 0 } rows($whole, 'fresh-current.tsv');
is scalar @outside, 0, 'no current outside the pulse';

my ($again) = run($program);
is digest($again), digest($whole), 'the same seed gives the same bytes';
my ($other) = run($program, '--seed=43');
isnt slurp("$other/$_"), slurp("$whole/$_"), "another seed gives other $_" for qw(fresh-spikes.tsv frozen-spikes.tsv samples.tsv start.tsv);
my ($five) = run($program, '--trials=5');
my @five = trials_of($five, 'fresh-spikes.tsv');
is "@five", "@fresh[0 .. 4]", 'the noise of a trial does not depend on how many are run';
is ((run($program, '--seed=18446744073709551615'))[1], 0, 'the largest seed is accepted');
is ((run($program, '--sigma=0'))[1], 0, 'so is an absent noise');
is ((run($program, '--dt=0.1'))[1], 0, 'and a finer step');
is ((run($program, '--dt=3'))[1], 0, 'and a step equal to tau-n');

for my $bad (['sigma', '-1'], ['sigma', 'nan'], ['tau-n', '0'], ['tau-n', '-3'], ['tau-n', '0.1'], ['dt', '6', '--t-ref=6'], ['dt', '0'],
    ['seed', '18446744073709551616'], ['seed', '-1'], ['seed', '1e3'], ['seed', ''], ['pulse-end', '40'], ['pulse-end', '2000'], ['trials', '0']) {
  my ($name, $value, @more) = @$bad;
  my ($dir, $status, $said) = run($program, "--$name='$value'", @more);
  my $blamed = $name eq 'tau-n' && $value eq '0.1' ? 'dt' : $name;        # allowed alone, but shorter than the step
  ok $status == 2 && $said =~ /\A[^\n]*--$blamed\b[^\n]*\n\z/ && !(files($dir)),
    "--$name=$value is refused in one line, and leaves nothing" or diag "status $status: $said";
}

borrows_nothing($program);
same_bytes('chapter3', $whole, 0 .. 3);
done_testing;
