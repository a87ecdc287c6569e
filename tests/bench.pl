#!/usr/bin/env perl
# bench.pl [REPETITIONS]: every way of advancing the neuron, timed by turns in one run: build/bin/bench, numpy, Brian.
# Writes build/data/bench/bench.tsv (all that was measured) and table.tsv (medians), a figure beside them if gnuplot
# is there, and prints one table. What is missing is said.
use strict;
use warnings;
use List::Util qw(min max);

my $repetitions = shift // 5;
my $folder = 'build/data/bench';
mkdir for 'build', 'build/data', $folder;
$ENV{OPENBLAS_NUM_THREADS} = 1;
$ENV{LC_ALL} = 'C';
delete @ENV{qw(MAKEFLAGS MFLAGS)}; # Brian calls make for what it writes: our -r would leave it without its rules

my ($python) = grep { system("$_ -c 'import numpy' >/dev/null 2>&1") == 0 } 'python3', '/usr/bin/python3';
my ($brian) = grep { system("$_ -W ignore -c 'import brian2' >/dev/null 2>&1") == 0 } 'python3', '/usr/bin/python3';
my @missing;
push @missing, 'numpy (Debian: python3-numpy)' unless $python;
push @missing, 'Brian (Debian: python3-brian, cython3, g++)' unless $brian;

# Brian compiles for seconds what it runs for milliseconds: it has its turn in the first repetitions only.
my @turns = (['build/bin/bench', $repetitions], ['build/bin/chapter7', $repetitions]);
push @turns, ["$python tests/bench-numpy.py", $repetitions] if $python;
push @turns, map { ["$brian -W ignore tests/bench-brian.py $_", min($repetitions, 3)] } qw(cython cpp openmp) if $brian;

my (%times, @order, @all);
for my $turn (1 .. $repetitions) {
  for (@turns) {
    my ($command, $times) = @$_;
    next if $turn > $times;
    printf STDERR "\rbench: %d/%d %-60s", $turn, $repetitions, substr $command, 0, 60 if -t STDERR;
    for my $row ($command =~ /chapter7/ ? time_of_the_map($command) : rows_of($command)) {
      my ($name, $N, $ns) = @$row;
      push @order, "$name\t$N" unless $times{"$name\t$N"};
      push @{$times{"$name\t$N"}}, $ns;
      push @all, "$turn\t$name\t$N\t$ns\n";
    }
  }
}
print STDERR "\r", ' ' x 78, "\r" if -t STDERR;

sub rows_of {
  my $command = shift;
  open my $in, '-|', "$command 2>/dev/null" or return;
  my @rows = map { chomp; [split /\t/] } grep { /^[\w-]+\t\d+\t[\d.e+-]+$/ } <$in>;
  close $in or $command =~ /brian/ or die "bench: $command failed\n";
  return @rows;
}

# One row of a map, the measure of reliability included: the processor time of one part less that of no noise at all.
sub time_of_the_map {
  my $command = shift;
  my %spent;
  for my $noises (2, 62) {
    unlink glob "$folder/part-*";
    my $before = (times)[2];
    system("OMP_NUM_THREADS=1 $command --part=1/32 --noises=$noises --out=$folder >/dev/null 2>&1") == 0 or die "bench: $command failed\n";
    $spent{$noises} = (times)[2] - $before;
  }
  unlink glob "$folder/part-*";
  return ['map', 25, ($spent{62} - $spent{2})*1e9/(60*16*25*1e4)];
}

sub median { my @x = sort { $a <=> $b } @_; return @x % 2 ? $x[@x/2] : ($x[@x/2-1] + $x[@x/2])/2 }
my %median = map { $_ => median(@{$times{$_}}) } keys %times;
my ($noise, $step) = map { $median{"floor-$_\t32"} // 0 } 'noise', 'step';
my ($floor, $shared) = ($noise + $step, $noise/16 + $step);
my $notebook = $median{"notebook\t25"};

open my $raw, '>', "$folder/bench.tsv" or die "$folder/bench.tsv: $!\n";
print $raw "# turn\tname\ttrials\tns per neuron-step\n", @all;
close $raw or die "$folder/bench.tsv: $!\n";
open my $table, '>', "$folder/table.tsv" or die "$folder/table.tsv: $!\n";
print $table "# name\ttrials\tmedian (ns)\tleast (ns)\tmost (ns)\tnotebook/this\tthis/floor\n";
printf "%-20s %7s %10s %21s %12s %11s\n", 'name', 'trials', 'ns a step', 'least .. most', 'notebook/it', 'it/floor';
for my $key (@order) {
  my ($name, $N) = split /\t/, $key;
  my ($m, @t) = ($median{$key}, @{$times{$key}});
  my $below = $name =~ /^pulse|^floor/ ? '' : $name =~ /sixteen|map/ ? $m/$shared : $m/$floor;
  my $gain = $name =~ /^pulse|^floor/ || !$notebook ? '' : $notebook/$m;
  print $table join("\t", $name, $N, $m, min(@t), max(@t), $gain || 'nan', $below || 'nan'), "\n";
  printf "%-20s %7d %10.3f %10.3f ..%9.3f %12s %11s\n", $name, $N, $m, min(@t), max(@t), map { $_ ne '' ? sprintf('%.*f', $_ < 10 ? 2 : 0, $_) : '' } $gain, $below;
}
close $table or die "$folder/table.tsv: $!\n";
printf "floor: %.3f ns with the noise, %.3f when 16 cells share it\n", $floor, $shared;
printf "two pulses of chapter 1: sequential/vector %.2f (2000 samples), %.2f (200000)\n",
  map { $median{"pulse-sequential\t$_"}/$median{"pulse-vector\t$_"} } 2000, 200000;
for my $what (['one-cell', 10000], ['sixteen-cells', 10000]) {
  my ($one, $two) = map { $median{"$what->[0]$_\t$what->[1]"} } '', '-2';
  printf "two processors, %s: %.2f times one\n", $what->[0], $one/$two;
}
push @missing, map { "brian-$_ (its run failed: see `python3 tests/bench-brian.py $_')" } grep { !$median{"brian-$_\t100000"} } qw(cython cpp openmp) if $brian;
my ($best) = sort { $a <=> $b } grep { defined } map { $median{"brian-$_\t100000"} } qw(cython cpp openmp);
printf "Brian at its best, 100000 trials: %.1f times one cell\n", $best/$median{"one-cell\t100000"} if $best;
print "not measured: $_\n" for @missing;
if (open my $load, '<', '/proc/loadavg') {
  my ($busy) = <$load> =~ /^(\S+)/;
  print "load average $busy: with other programs at work, what is said of two processors means little\n" if $busy > 2.5;
}
print "$folder/table.tsv, $folder/bench.tsv\n";

# The figure: median time against the number of trials.
my @curves = grep { my $n = $_; 1 < grep { /^\Q$n\E\t/ } @order } qw(notebook numpy-vectors brian-cython brian-cpp brian-openmp one-cell sixteen-cells one-cell-2 sixteen-cells-2);
my @points = grep { $median{$_} } "notebook\t25", "numpy-loop\t25", "chapter-4\t25", "readable\t100", "four-at-a-time\t400";
open my $plot, '|-', 'gnuplot >/dev/null 2>&1' or exit;
print $plot "set terminal svg size 900,600 background 'white'\nset output '$folder/bench.svg'\nset logscale xy\nset key outside\n",
  "set xlabel 'trials'\nset ylabel 'ns per trial and step'\nset xrange [15:200000]\nset grid\nplot ",
  join(', ', (map { my $n = $_; qq('<grep -P "^$n\\t" $folder/table.tsv' using 2:3:4:5 with yerrorlines title '$n') } @curves),
    map { my ($n, $N) = split /\t/; qq('<grep -P "^$n\\t" $folder/table.tsv' using 2:3 with points ps 1.5 title '$n') } @points), "\n";
close $plot and print "$folder/bench.svg\n";
