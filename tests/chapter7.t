#!/usr/bin/perl
# Program chapter7: what it writes, against reference values; its parts, joined, interrupted, refused; the same bits
# from other compilers, blocks and levels.

use strict;
use warnings;
use File::Copy 'copy';
use File::Temp 'tempdir';
use Test::More;
use lib 'tests';
use Chapter;

my $program = 'build/bin/chapter7';
my $work = tempdir(CLEANUP => 1);
sub write_file { my ($name, $text) = @_; open my $f, '>:raw', $name or die "$name: $!"; print $f $text; close $f }
# Runs it in a given folder: the status, what it said.
sub in {
  my ($dir, @options) = @_;
  my $status = system("$program @options --out=$dir >$work/stdout 2>$work/stderr");
  return ($status >> 8, slurp("$work/stderr"));
}

my ($whole, $status, $said) = run($program);
is "$status$said", '0', 'the defaults run in silence';
is_deeply [grep { /\.tsv$/ } files($whole)],
  [sort map { "$_.tsv" } qw(threshold noise-map mean-map strength misfit last-spikes last-adaptation mean targets)], 'every data file is there, no part is left';
ok !(grep { slurp("$whole/$_") !~ /\A# / } grep { /\.tsv$/ } files($whole)), 'each names its columns';
ok !(grep { slurp("$whole/$_") =~ /^[^#].*\b(?:nan|inf)\b/im } grep { /\.tsv$/ } files($whole)), 'no value is missing or infinite';

my $v = values_of($whole);
ok abs($v->{"lowered-$_"}) < 4*$v->{'siegert-error'} + 0.5, "the lowered threshold is right ($_)" for 1 .. 5;
cmp_ok $v->{'naive-1'}, '>', 2, 'the bare one is not';
cmp_ok $v->{matched}, '>', 90, "spikes of chapter 4 are found again";
ok $v->{'ratio-least'} > 3 && $v->{'ratio-most'} < 4.5, 'no sigma_V spreads the last spike fifty times the first';
is join(' ', map { $v->{"inside-$_"} } 5 .. 7), '8 8 8', 'the three rich neurons meet the eight numbers';
ok !(grep { $v->{"inside-$_"} > 6 } 1 .. 4), 'no part does alone';
my @misfit = rows($whole, 'misfit.tsv');
# A program written apart gave, for neuron e: 14.33 Hz, 0.62 and 17.95 ms, 0.364 and 0.932, 0.90 ms.
my @apart = ([0, 14.33, 0.1], [1, 0.62, 0.03], [2, 17.95, 1.5], [5, 0.364, 0.03], [6, 0.932, 0.03], [7, 0.90, 0.12]);
ok abs($misfit[7*$_->[0] + 4][1] - $_->[1]) < $_->[2] + 3*$misfit[7*$_->[0] + 4][2], "neuron e, number $_->[0]: as another program found it" or diag $misfit[7*$_->[0] + 4][1] for @apart;
cmp_ok $v->{'correlation-7'}, '>', 0.98, 'one number a trial ties the tenth spike to the first';
cmp_ok $v->{'correlation-4'}, '<', 0.3, 'white noise does not';

# Reliability and precision of the map, against reference values (LIF, R = 0.1338, two programs, 4000 noises):
# row 27 of 32 has sigma_V = 0.504; column 4 is at 150 pA.
for (['0', 0.190, undef], ['25', 0.522, undef], ['50', 0.766, undef], ['100', 0.896, 1.21]) {
  my ($sigma, $reliability, $precision) = @$_;
  my ($dir) = run($program, "--R=0.1338 --sigma=$sigma --noises=100 --part=27/32");
  my ($cell) = grep { $_->[0] == 26 && $_->[1] == 4 } rows($dir, 'part-27-of-32.tsv');
  my $error = $cell->[3]/10;
  ok abs($cell->[2] - $reliability) < 4*$error + 0.015, "sigma_s = $sigma pA: reliability $reliability, found $cell->[2] (standard error $error)";
  ok abs($cell->[4] - $precision) < 4*$cell->[5]/10 + 0.05, "and precision $precision ms, found $cell->[4]" if $precision;
}

# Parts.
my @small = qw(--noises=2 --trials=10 --dt=0.5);
my ($reference) = run($program, @small);
{
  local $ENV{OMP_NUM_THREADS} = 1;
  my ($alone) = run($program, @small);
  is digest($alone), digest($reference), 'one processor or several: the same bytes';
}
my $parts = "$work/parts";
for my $k (1 .. 3) {
  my ($status, $said) = in($parts, @small, "--part=$k/3");
  is "$status$said", '0', "part $k of 3";
}
is_deeply [files($parts)], [map { "part-$_-of-3.tsv" } 1 .. 3], 'a part leaves its own file and nothing else';
my $date = (stat "$parts/part-2-of-3.tsv")[9];
utime 1, 1, "$parts/part-2-of-3.tsv";
in($parts, @small, '--part=2/3');
is +(stat "$parts/part-2-of-3.tsv")[9], 1, 'a part that is there is not computed again';
($status, $said) = in($parts, @small, '--merge=3');
is "$status$said", '0', 'the three parts are joined';
is join(' ', grep { slurp("$parts/$_") ne slurp("$reference/$_") } files($reference)), '', 'and give the bytes of the whole';

# What must be refused, each by the name of its file.
my %good = map { $_ => slurp("$parts/part-$_-of-3.tsv") } 1 .. 3;
my @lines = split /^/, $good{2};
my %wrong = (
  'missing' => undef,
  'empty' => '',
  'cut in a row' => join('', @lines[0 .. 20]) . substr($lines[21], 0, 9),
  'cut after a row' => join('', @lines[0 .. 17]),
  'without its end' => join('', @lines[0 .. $#lines - 1]),
  'without a row' => join('', @lines[0 .. 1, 18 .. $#lines]),
  'with a row twice' => join('', @lines[0 .. 17, 2 .. $#lines]),
  'a copy of part 1' => $good{1},
  'of another seed' => $good{2} =~ s/seed=42/seed=43/r,
  'of another sigma' => $good{2} =~ s/ sigma=100/ sigma=101/r,
  'of another program' => $good{2} =~ s/fingerprint=./fingerprint=x/r,
  'with a word' => $good{2} =~ s/^(3\d*|1)\t0\t\S+/$1\t0\tword/mr,
);
for my $what (sort keys %wrong) {
  my $dir = "$work/wrong";
  mkdir $dir;
  unlink glob "$dir/*";
  write_file("$dir/part-$_-of-3.tsv", $good{$_}) for 1, 3;
  write_file("$dir/part-2-of-3.tsv", $wrong{$what}) if defined $wrong{$what};
  my ($status, $said) = in($dir, @small, '--merge=3');
  ok $status == 1 && $said =~ m{\A[^\n]*part-2-of-3\.tsv: [^\n]+\n\z} && !-e "$dir/noise-map.tsv", "a part $what is refused by name" or diag "status $status: $said";
}

# Interrupted, then resumed: what was done is kept. A number changed in between shows that it is.
my $cut = "$work/cut";
my @long = qw(--noises=40 --trials=10 --part=1/4);
my ($uncut) = run($program, @long);
my $pid = fork // die;
if (!$pid) { open STDERR, '>', "$work/said"; exec "$program @long --out=$cut" or exit 9 }
for (1 .. 600) { last if slurp("$cut/part-1-of-4.tsv.partial") =~ /^0\t15/m; select undef, undef, undef, 0.02 }
kill 'INT', $pid;
waitpid $pid, 0;
is $? >> 8, 130, 'Ctrl-C is heard';
like slurp("$work/said"), qr/interrupted/, 'and the program says how to resume';
is_deeply [files($cut)], ['part-1-of-4.tsv.partial'], 'what is done is there';
my $partial = slurp("$cut/part-1-of-4.tsv.partial");
write_file("$cut/part-1-of-4.tsv.partial", ($partial =~ s/^0\t3\t\S+/0\t3\t0.125/mr) . "4\t0\t0.5");
in($cut, @long);
my $resumed = slurp("$cut/part-1-of-4.tsv");
like $resumed, qr/^0\t3\t0\.125\t/m, 'the same command resumes where it was';
is $resumed =~ s/^0\t3\t\S+//mr, slurp("$uncut/part-1-of-4.tsv") =~ s/^0\t3\t\S+//mr, 'and ends as if nothing had happened';
write_file("$cut/part-1-of-4.tsv.partial", $partial =~ s/seed=42/seed=43/r);
unlink "$cut/part-1-of-4.tsv";
in($cut, @long);
is slurp("$cut/part-1-of-4.tsv"), slurp("$uncut/part-1-of-4.tsv"), 'the beginnings of another computation are not kept';

for my $bad (['part', '4/3'], ['part', 'x/3'], ['part', '1/0'], ['part', '1/33'], ['part', '-1/3'], ['part', '1/'], ['merge', '-1'], ['merge', '40'],
    ['dt', '0.3'], ['noises', '300'], ['dt', '0.03'], ['trials', '9'], ['noises', '1'], ['sigma-V', 'nan'], ['V-th', '-79.9'], ['duration', '299'], ['tau-s', '0']) {
  my ($name, $value) = @$bad;
  my ($dir, $status, $said) = run($program, "--$name='$value'");
  ok $status == 2 && $said =~ /\A[^\n]*--(?:$name|parts|sigma-V|duration)\b[^\n]*\n\z/ && !(files($dir)), "--$name=$value is refused in one line, and leaves nothing" or diag "status $status: $said";
}
($status, $said) = (run($program, '--part=1/2 --merge=2'))[1, 2];
ok $status == 2 && $said =~ /--merge/, 'a part is computed or joined, not both';

# The same bits everywhere: a hash of counts, potentials and numbers, from many builds of the test of the ensemble.
my ($flags) = slurp('Makefile') =~ /^EXACT\s*=\s*(.*)$/m;
my $sources = join ' ', 'tests/ensemble.c', map { "build/c/$_.c" } qw(elementary ensemble lif noise noisy passage random richer spikes statistics stimuli workshop);
chomp(my $hash = `build/tests/ensemble hash`);
like $hash, qr/^[0-9a-f]{16}$/, 'the hash of the ensemble';
for my $compiler (qw(gcc clang)) {
  for (['1', ''], ['2', '-DABREAST=8'], ['3', '-DABREAST=64'], ['3', '-DABREAST=512'], ['2', '-DONE_VERSION -DABREAST=128'], ['3', '-march=native']) {
    my ($level, $more) = @$_;
    my $built = system("$compiler $flags -O$level $more -w -Ibuild/c -Itests -o $work/hash $sources -lm 2>$work/stderr") == 0;
    my $found = $built ? `$work/hash hash` : slurp("$work/stderr");
    is $found, "$hash\n", "the same bits with $compiler -O$level $more";
  }
}
borrows_nothing($program);
done_testing;
