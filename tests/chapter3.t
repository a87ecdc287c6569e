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
  [sort map { "$_.tsv" } qw(flaw start samples histogram autocorrelation frame fresh-current fresh-spikes frozen-current frozen-spikes
    grid grid-cases grid-spikes response-course response-paper response-spikes sweep-mean sweep-noise sweep-theory
    targets yours yours-spikes)], 'every data file is there';
ok !(grep { slurp("$whole/$_") !~ /\A# / } grep { /\.tsv$/ } files($whole)), 'each names its columns';
ok !(grep { slurp("$whole/$_") =~ /\b(?:nan|inf)\b/i } files($whole)), 'no value is missing or infinite';

my $v = values_of($whole);
is "@$v{qw(formula-1 formula-2 formula-3)}", '37 83 117', "the course's noise: 37, 83 and 117 pA at 0.1, 0.5 and 1 ms";
ok abs($v->{"course-$_"} - $v->{"formula-$_"}) <= 0.05 * $v->{"formula-$_"} + 1, "and what is measured agrees ($_)" for 1 .. 3;
is "@$v{qw(global-changed address-changed external-frozen internal-differ)}", '100 0 100 0',
  'a global generator changes everything, or freezes everything; addresses do not';
ok $v->{'fresh-spread'} > 0.5, 'with fresh noise the number of spikes varies';
ok abs($v->{'free-measured'} - $v->{'free-theory'}) < 5*$v->{'free-error'}, 'a free membrane keeps what the formula says';
ok abs($v->{'coarse-1'} - $v->{'coarse-theory'}) <= 0.2 && $v->{'coarse-3'} > 2*$v->{'coarse-theory'},
  'a step longer than the noise makes it stronger';

my @frozen = trials_of($whole, 'frozen-spikes.tsv');
my @fresh = trials_of($whole, 'fresh-spikes.tsv');
is scalar @frozen, 25, 'twenty-five frozen trials';
is scalar(grep { $_ ne $frozen[0] } @frozen), 0, 'all alike';
my %seen; $seen{$_}++ for @fresh;
is scalar keys %seen, 25, 'twenty-five fresh trials, no two alike';
is $fresh[0], $frozen[0], 'the first fresh trial has the frozen realisation';
is $v->{'frozen-count'}, scalar(split ' ', $frozen[0]), 'the number of frozen spikes is that of the raster';
my @outside = grep { ($_->[0] < 50 || $_->[0] >= 950) && $_->[1] != 0 } rows($whole, 'fresh-current.tsv');
is scalar @outside, 0, 'no current outside the pulse';

# The edges of the pulse are jumps: without noise, the first spike comes 61.624 ms after the start whatever the step.
for my $dt (1, 0.5, 0.1) {
  my ($dir, $status, $said) = run($program, "--dt=$dt", '--sigma=0');
  my ($first) = trials_of($dir, 'frozen-spikes.tsv');
  cmp_ok abs((split ' ', $first)[0] - 111.6239), '<', 1e-3, "dt=$dt: the first spike is where the formula says";
  is values_of($dir)->{'free-part'}, undef, 'and what is no number is no number in the text' if $dt == 0.5;
}
my ($edge) = run($program, qw(--sigma=0 --R=0.05 --tau=5 --I-0=100 --V-th=-65 --dt=1 --trials=2));
is scalar(rows($edge, 'fresh-spikes.tsv')), 0, 'a current whose asymptote is the threshold never fires';

# The sweeps: without noise the f-I curve, less the wait for the first spike; with noise, error bars that mean something.
my %plain = map { $_->[0] => $_->[1] } grep { $_->[3] == 0 } rows($whole, 'sweep-mean.tsv');
my %curve = map { @$_[0, 1] } rows($whole, 'sweep-theory.tsv');
is scalar(grep { $plain{$_} > $curve{$_} + 1.2 || $plain{$_} < $curve{$_} - 1.2 } keys %plain), 0,
  'without noise, the rate is that of the f-I curve to within one spike';
my @bars = map { $_->[2] } grep { $_->[3] == 100 && $_->[0] >= 100 } rows($whole, 'sweep-mean.tsv');
ok !(grep { $_ < 0.1 || $_ > 1.5 } @bars), 'and with it, the error bars are about half a hertz' or diag "@bars";

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
is ((run($program, '--dt=3', '--pulse-start=51', '--pulse-end=951'))[1], 0, 'and a step equal to tau-s');

# A parameter at an end of its range, or moved a little: it runs, no value is missing that should be there, and no data.
# Statistics of the long samples agree with their formulas whatever the characteristic times: nothing is counted in steps.
for my $options ('--dt=0.05 --tau=132', '--tau=1', '--tau=1000', '--tau-s=1000', '--tau-flawed=1', '--tau-flawed=1000', '--sigma=1000',
    '--R=0.001', '--R=2', '--V-th=50', '--V-th=-79', '--V-L=50', '--V-r=-150', '--t-ref=0', '--I-0=-1000', '--I-0=1000', '--I-n=0', '--I-n=10000',
    '--duration=10000', '--duration=100 --pulse-end=100', '--trials=2', '--trials=1000', '--pulse-start=0', '--sigma=0 --I-0=0') {
  my ($dir, $status, $said) = run($program, $options);
  my $v = values_of($dir);
  my @missing = map { my $file = $_; map { "$file: $_" } grep { /\b(?:nan|inf)\b/i } split /\n/, slurp("$dir/$file") } files($dir);
  ok "$status$said" eq '0' && !@missing, "$options: whole" or diag $said, @missing;
  my @apart = grep { abs($v->{"course-$_"} - $v->{"formula-$_"}) > 0.2*$v->{"formula-$_"} + 1 } 1 .. 3;
  push @apart, 'free' if $options !~ /sigma=0/ && abs($v->{'free-measured'} - $v->{'free-theory'}) > 5*$v->{'free-error'};
  is "@apart", '', "$options: what is measured agrees with its formula" or diag map { "$_ $v->{$_}; " } sort keys %$v;
}

for my $bad (['sigma', '-1'], ['sigma', 'nan'], ['tau-s', '0'], ['tau-s', '-3'], ['tau-s', '0.1'], ['tau-flawed', '1', '--dt=2', '--t-ref=2'], ['pulse-start', '50.3'], ['pulse-end', '949.9'], ['dt', '6', '--t-ref=6', '--pulse-start=48', '--pulse-end=948'], ['dt', '0'],
    ['seed', '18446744073709551616'], ['seed', '-1'], ['seed', '1e3'], ['seed', ''], ['pulse-end', '40'], ['pulse-end', '2000'], ['trials', '0']) {
  my ($name, $value, @more) = @$bad;
  my ($dir, $status, $said) = run($program, "--$name='$value'", @more);
  my $blamed = $name eq 'tau-s' && $value eq '0.1' ? 'dt' : $name;        # allowed alone, but shorter than the step
  ok $status == 2 && $said =~ /\A[^\n]*--$blamed\b[^\n]*\n\z/ && !(files($dir)),
    "--$name=$value is refused in one line, and leaves nothing" or diag "status $status: $said";
}

borrows_nothing($program);
same_bytes('chapter3', $whole, 0 .. 3);
done_testing;
