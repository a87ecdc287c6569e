# What the tests of a chapter's program share: running it in a new folder, reading
# what it wrote, and building it again with other compilers.
package Chapter;
use strict;
use warnings;
use Cwd qw(getcwd);
use Digest::MD5;
use Exporter 'import';
use File::Temp qw(tempdir);
use Test::More;
our @EXPORT = qw(slurp files digest run values_of rows trials_of accepts refuses reproducible same_bytes borrows_nothing);

$ENV{LC_ALL} = 'C';
delete $ENV{LANGUAGE};
my $top = getcwd;
my $work = tempdir(CLEANUP => 1);
my $runs = 0;

sub slurp { my $file = shift; open my $in, '<:raw', $file or return ''; local $/; my $text = <$in>; return $text // '' }
sub files { my $dir = shift; opendir my $d, $dir or return; return sort grep { -f "$dir/$_" } readdir $d }
sub digest { my $dir = shift; return join ' ', map { "$_:" . Digest::MD5::md5_hex(slurp("$dir/$_")) } files($dir) }

# Runs a program with options in a new folder: the folder, the exit status, what it said on stderr.
sub run {
  my ($binary, @options) = @_;
  my $dir = "$work/" . ++$runs;
  my $status = system("$binary @options --out=$dir >$work/stdout 2>$work/stderr");
  return ($dir, $status >> 8, slurp("$work/stderr"));
}

# The values for the prose, by their names without the chapter; the rows of a data file.
sub values_of { return { slurp("$_[0]/values.tex") =~ /\\setvalue\{\d+:([^}]+)\}\{([^}]*)\}/g } }
sub rows { my ($dir, $name) = @_; return map { [split /\t/] } grep { !/^#/ && /\S/ } split /\n/, slurp("$dir/$name") }

# The spike times of each trial, as strings; of one case, if the third column names cases.
sub trials_of {
  my ($dir, $name, $case) = @_;
  my @trials;
  push @{$trials[$_->[1] - 1]}, $_->[0] for grep { !defined $case || $_->[2] == $case } rows($dir, $name);
  return map { join ' ', @{$_ // []} } @trials;
}

# Each of these settings is accepted, and gives numbers only.
sub accepts {
  my ($program, @settings) = @_;
  for my $fine (@settings) {
    my ($dir, $status, $said) = run($program, $fine, '--noises=2');
    is "$status$said", '0', "$fine is accepted";
    ok !(grep { slurp("$dir/$_") =~ /\b(?:nan|inf)\b/i } grep { /\.tsv$/ } files($dir)), "$fine: no value is missing or infinite";
  }
}

# Each of these [option, value] is refused in one line that names the option, or the one named third.
sub refuses {
  my ($program, @settings) = @_;
  for (@settings) {
    my ($name, $value, $blamed) = @$_;
    $blamed //= $name;
    my ($dir, $status, $said) = run($program, "--$name='$value'");
    ok $status == 2 && $said =~ /\A[^\n]*--$blamed\b[^\n]*\n\z/ && !(files($dir)),
      "--$name=$value is refused in one line, and leaves nothing" or diag "status $status: $said";
  }
}

# The same bytes on one processor or several and from other compilers; others in these files
# from another seed. Four noises are enough to compare.
sub reproducible {
  my ($program, @files) = @_;
  my @few = ('--noises=4');
  my ($few) = run($program, @few);
  {
    local $ENV{OMP_NUM_THREADS} = 1;
    my ($alone) = run($program, @few);
    is digest($alone), digest($few), 'one processor or several: the same bytes';
  }
  my ($seed) = run($program, @few, '--seed=43');
  isnt slurp("$seed/$_"), slurp("$few/$_"), "another seed, other bytes ($_)" for @files;
  same_bytes($program =~ m{(\w+)$}, $few, [@few], 0, 3);
}

# The program, compiled at these levels by gcc and by clang, writes the same bytes as in $folder (run with
# options, if their list comes before the levels).
sub same_bytes {
  my ($chapter, $folder, @levels) = @_;
  my @options = ref $levels[0] ? @{shift @levels} : ();
  my ($flags) = slurp("$top/Makefile") =~ /^EXACT\s*=\s*(.*)$/m;
  my ($objects) = slurp("$top/build/c/programs.mk") =~ m{^build/o/$chapter\.program:\s*(.*)$}m;
  my $sources = join ' ', map { "$top/build/c/$_.c" } $objects =~ m{build/o/([\w-]+)\.o}g;
  for my $compiler (qw(gcc clang)) {
    for my $level (@levels) {
      my $binary = "$work/$compiler-$level";
      my $built = system("$compiler $flags -O$level -w -I$top/build/c -o $binary $sources -lm 2>$work/stderr") == 0;
      my ($dir) = $built ? run($binary, @options) : '';
      ok $built && digest($dir) eq digest($folder), "the same bytes with $compiler -O$level" or diag slurp("$work/stderr");
    }
  }
}

# Another library of mathematics would give other last bits: only exact functions may come from it.
sub borrows_nothing {
  my ($program) = @_;
  my @borrowed = grep { /^(?:exp|log|sin|cos|tan|pow|sinh|cosh|tanh|asin|acos|atan|erf|gamma|cbrt|hypot)/ }
    map { /\bU\s+(\w+)/ ? $1 : () } split /\n/, `nm -D '$program'`;
  is "@borrowed", '', "no transcendental function comes from the system's library";
}
1;
