#!/usr/bin/perl
# What chapter1 says of bad input, in both languages: one line that names the option, its value and what is allowed;
# exit status 2 for usage and 1 for files; and nothing half-written left behind.
use strict;
use warnings;
use utf8;
use File::Temp 'tempdir';
use Test::More;
use lib 'tools';
use Tool 'text';

binmode $_, ':utf8' for Test::More->builder->output, Test::More->builder->failure_output;
my $program = 'build/bin/chapter1';
-x $program or BAIL_OUT("no $program: run make chapter1 first");
my $tmp = tempdir(CLEANUP => 1);
my $folders = 0;

# Runs the program with these arguments, in this language; returns status, output, errors.
sub run_in {
    my ($language, $out, @arguments) = @_;
    my $pid = fork // die;
    if (!$pid) {
        delete @ENV{qw(LANGUAGE LC_ALL LC_MESSAGES LANG)};
        @ENV{keys %$language} = values %$language;
        open STDOUT, '>', $out // "$tmp/stdout" or die;
        open STDERR, '>', "$tmp/stderr" or die;
        utf8::encode($_) for @arguments;
        exec $program, @arguments or die;
    }
    waitpid $pid, 0;
    return ($? & 127 ? "signal " . ($? & 127) : $? >> 8, $out ? '' : slurp("$tmp/stdout"), slurp("$tmp/stderr"));
}
sub run { run_in({}, undef, @_) }
sub slurp { return -e $_[0] ? text($_[0]) : '' }
sub inside { my $folder = shift; opendir my $d, $folder or return; sort grep { !/^\.\.?$/ } readdir $d }
sub new_folder { "$tmp/" . ++$folders }

# ---- bad values, options and arguments: status 2, one line, nothing made
my $dt = 'allowed: 0.01 to 10 ms';
my @bad = (
    [['--dt=abc'], "--dt=abc: not a number ($dt)", "--dt=abc : pas un nombre (permis : de 0.01 à 10 ms)"],
    [['--dt='], "--dt=: no value ($dt)", '--dt= : valeur absente (permis : de 0.01 à 10 ms)'],
    [['--dt', ''], "--dt=: no value ($dt)"],
    [['--dt'], "--dt=: no value ($dt)"],
    [['--dt=inf'], "--dt=inf: out of range ($dt)", "--dt=inf : hors de l'intervalle (permis : de 0.01 à 10 ms)"],
    [['--dt=0,5'], "--dt=0,5: write a decimal point, not a comma ($dt)",
        '--dt=0,5 : écrire un point décimal, pas une virgule (permis : de 0.01 à 10 ms)'],
    [["--dt=1\n2\e[31m"], "--dt=1?2?[31m: not a number ($dt)"],
    [['--halvings=1.5'], '--halvings=1.5: not a whole number (allowed: 1 to 6)', '--halvings=1.5 : pas un nombre entier (permis : de 1 à 6)'],
    [['--halvings='], '--halvings=: no value (allowed: 1 to 6)'],
    (map { [["--dt=$_"], "--dt=$_: not a number ($dt)"] } 'nan', '-NaN(1)', '0.5ms', '0.5 ', ' 0.5', '½'),
    (map { [["--dt=$_"], "--dt=$_: out of range ($dt)"] } '-infinity', '1e999', '0', '-0.5', '0.009999', '10.0000001'),
    (map { [["--halvings=$_"], "--halvings=$_: not a whole number (allowed: 1 to 6)"] } '-1', '+1', ' 1', '0x2', 'nan'),
    (map { [["--halvings=$_"], "--halvings=$_: out of range (allowed: 1 to 6)"] } '0', '7', '18446744073709551616', '18446744073709551617'),
    [['--pulse-end=40'], '--pulse-end=40: the pulse would end before it starts',
        '--pulse-end=40 : le créneau finirait avant de commencer'],
    [['--pulse-start=50.3'], '--pulse-start=50.3: not a whole number of steps of 0.5 ms; take 50 or 50.5',
        '--pulse-start=50.3 : pas un nombre entier de pas de 0.5 ms ; prendre 50 ou 50.5'],
    [['--dt=0.7'], '--impulse-time=500: not a whole number of steps of 0.7 ms; take 499.8 or 500.5'],
    [['--duration=800'], '--pulse-end=900: the pulse would end after the recording (option --duration)'],
    [['--impulse-time=1000'], '--impulse-time=1000: the impulse would fall after the recording (option --duration)'],
    [['--frequency=1000'], '--frequency=1000: fewer than two samples per cycle (option --dt)'],
    [['--nothing=3'], '--nothing=3: unknown option (see build/bin/chapter1 --help)', '--nothing=3 : option inconnue (voir build/bin/chapter1 --help)'],
    [['--du=3'], '--du=3: unknown option (see build/bin/chapter1 --help)'],
    [['--pulse=3'], '--pulse=3: unknown option (see build/bin/chapter1 --help)'],
    [['--hel'], '--hel: unknown option (see build/bin/chapter1 --help)'],
    [['--help=yes'], '--help=yes: unknown option (see build/bin/chapter1 --help)'],
    [['-h'], '-h: unknown option (see build/bin/chapter1 --help)'],
    [['-dt=3'], '-dt=3: unknown option (see build/bin/chapter1 --help)'],
    [['--=3'], '--=3: unknown option (see build/bin/chapter1 --help)'],
    [['dt=3'], 'dt=3: unexpected argument (see build/bin/chapter1 --help)', 'dt=3 : argument inattendu (voir build/bin/chapter1 --help)'],
    [['--', 'dt=3'], 'dt=3: unexpected argument (see build/bin/chapter1 --help)'],
    [['--out='], '--out=: no directory name', '--out= : nom de dossier absent'],
    [['--out'], '--out=: no directory name'],
);
for (@bad) {
    my ($arguments, $english, $french) = @$_;
    for ([{}, $english], [{ LC_ALL => 'fr_FR.UTF-8' }, $french]) {
        my ($language, $expected) = @$_;
        next unless $expected;
        my $folder = new_folder();
        my ($status, $said, $complaint) = run_in($language, undef, "--out=$folder", @$arguments);
        is_deeply([$status, $said, $complaint], [2, '', "chapter1: $expected\n"], "refused: $expected");
        is(join(' ', inside($folder)), '', '    and no file was made');
    }
}

# ---- language: the first of LANGUAGE, LC_ALL, LC_MESSAGES and LANG that is set and not empty
for ([{ LANG => 'fr_CA' }, 1], [{ LC_MESSAGES => 'fr' }, 1], [{ LANG => 'fr_FR', LC_ALL => 'C' }, 0], [{ LANG => 'de_DE.UTF-8' }, 0],
    [{ LC_ALL => q(), LC_MESSAGES => q(fr_FR), LANG => q(C) }, 1], [{ LANGUAGE => q(fr), LC_ALL => q(C.UTF-8) }, 1], [{}, 0]) {
    my ($language, $french) = @$_;
    my (undef, undef, $complaint) = run_in($language, undef, '--x');
    is($complaint =~ /inconnue/ ? 1 : 0, $french, 'language with ' . (join(' ', map { "$_=$language->{$_}" } sort keys %$language) || 'nothing set'));
}

# ---- help and version
my ($status, $help, $complaint) = run('--help');
is("$status$complaint", '0', 'help succeeds');
my ($french_status, $aide) = run_in({ LC_ALL => 'fr_FR.UTF-8' }, undef, '--help');
my $web = slurp('chapters/1-stimuli.w');
my @rows = map { [$_->[0], $_->[1], $_->[2], split(/, /, $_->[3]), @$_[4, 5]] }
    map { /^\s*\{ "([^"]+)", "([^"]+)", "([^"]*)", (?:&\w+, NULL|NULL, &\w+), (\S+, \S+),\s+"([^"]+)",\s+"([^"]+)" \}/ ? [$1, $2, $3, $4, $5, $6] : () }
    $web =~ /^(\s*\{ "[^}]*\})/mg;
ok(@rows == 11, 'the eleven parameters of the chapter');
for (@rows) {
    my ($name, $symbol, $unit, $min, $max, $fr, $en) = @$_;
    $unit = " $unit" if $unit;
    like($help, qr/^  --\Q$name\E=\S+ +\Q$symbol\E +\Q$min to $max$unit\E +\Q$en\E/m, "help describes --$name");
    like($aide, qr/^  --\Q$name\E=\S+ +\Q$symbol\E +de \Q$min à $max$unit\E +\Q$fr\E/m, "l'aide décrit --$name");
}
like($help, qr/^Usage: chapter1 .*--out=DIR.*--help.*--version/, 'help names the common options');
my ($column) = map { length $1 } $help =~ /^(.*)time step/m;
is_deeply([map { length $1 } $help =~ /^(.*)(?:duration of|time of|mean of)/mg], [($column) x 3], 'and its columns are aligned, Greek or not');
my (undef, $changed) = run('--dt=2', '--help');
is($changed, $help, 'help shows the defaults, whatever was given before');
my ($version_status, $version) = run('--version');
ok($version_status == 0 && $version =~ /^chapter1 \d+\.\d+\n\z/, 'version');

# ---- files
my $deep = new_folder() . '/several/levels';
($status, my $said, $complaint) = run("--out=$deep/");
is("$status$said$complaint", '0', 'a run is silent, and makes the folder it needs');
my @files = inside($deep);
my ($above) = $deep =~ m{(.*)/several};
is(join(' ', inside($above), inside("$above/several")), 'several levels', 'with the folders above it, and no other');
is("@files", 'drift.tsv halved.tsv parameters.tex stimuli.tsv targets.tsv values.tex your-pulse.tsv', 'with these files, and no unfinished one');

sub fails_on_files {
    my ($what, $folder, $expected, @arguments) = @_;
    for ([{}, 0], [{ LC_ALL => 'fr_FR.UTF-8' }, 1]) {
        my ($status, $said, $complaint) = run_in($_->[0], undef, "--out=$folder", @arguments);
        my $message = ref $expected ? $expected->[$_->[1]] : $expected;
        is_deeply([$status, $said], [1, ''], "$what: status 1");
        like($complaint, qr/\Achapter1: \Q$message\E\n\z/, '    and one line that says why');
        is(scalar(grep { /\.part$/ } inside($folder)), 0, '    and no unfinished file');
    }
}
fails_on_files('a folder that cannot be made', '/dev/null/x', ['--out=/dev/null/x: cannot create this directory (not a directory)',
    '--out=/dev/null/x : dossier impossible à créer (pas un dossier)']);
open my $f, '>', "$tmp/file" or die;
close $f;
fails_on_files('a folder that is a file', "$tmp/file", ["$tmp/file/values.tex: cannot be written (not a directory)",
    "$tmp/file/values.tex : écriture impossible (pas un dossier)"]);

my $blocked = new_folder();
mkdir $blocked;
mkdir "$blocked/drift.tsv.part";
mkdir "$blocked/drift.tsv.part/x"; # or the program could remove it
{
    my ($status, undef, $complaint) = run("--out=$blocked");
    is_deeply([$status, $complaint], [1, "chapter1: $blocked/drift.tsv: cannot be written (it is a directory)\n"], 'a file that cannot be opened');
    is(join(' ', inside($blocked)), 'drift.tsv.part', '    and nothing else is left');
}
mkdir(my $taken = new_folder());
mkdir "$taken/drift.tsv";
{
    my ($status, undef, $complaint) = run("--out=$taken");
    is_deeply([$status, $complaint], [1, "chapter1: $taken/drift.tsv: cannot be written (it is a directory)\n"], 'a file that cannot be renamed');
    is(join(' ', inside($taken)), 'drift.tsv', '    and nothing else is left');
}
SKIP: {
    skip 'root may write anywhere', 6 if $> == 0;
    mkdir(my $locked = new_folder());
    chmod 0555, $locked;
    fails_on_files('a folder without permission', $locked, ["$locked/values.tex: cannot be written (permission denied)",
        "$locked/values.tex : écriture impossible (accès refusé)"]);
}
SKIP: {
    skip 'no /dev/full', 9 unless -c '/dev/full';
    mkdir(my $full = new_folder());
    open my $old, '>', "$full/drift.tsv" or die;
    print $old "old\n";
    close $old;
    for ('', 'again') {
        symlink '/dev/full', "$full/drift.tsv.part";
        my ($status, undef, $complaint) = run("--out=$full");
        is_deeply([$status, $complaint], [1, "chapter1: $full/drift.tsv: cannot be written (no space left)\n"], 'a full disk');
        is(join(' ', inside($full)), 'drift.tsv', '    leaves no unfinished file');
        is(slurp("$full/drift.tsv"), "old\n", '    and the old file untouched');
    }
    my ($status, undef, $complaint) = run_in({}, '/dev/full', '--help');
    is_deeply([$status, $complaint], [1, "chapter1: standard output: no space left\n"], 'help that cannot be printed');
    ($status, undef, $complaint) = run_in({ LANG => 'fr' }, '/dev/full', '--version');
    is_deeply([$status, $complaint], [1, "chapter1: sortie standard : disque plein\n"], 'nor the version');
    mkdir(my $late = new_folder());
    symlink '/dev/full', "$late/values.tex.part"; # a few hundred bytes: nothing is written before the file is closed
    ($status, undef, $complaint) = run("--out=$late");
    is_deeply([$status, $complaint], [1, "chapter1: $late/values.tex: cannot be written (no space left)\n"], 'a disk found full upon closing');
}
for my $signal ('DEFAULT', 'IGNORE') {
    my $small = new_folder();
    local $SIG{XFSZ} = $signal;
    my $command = "ulimit -f 8; exec $program --out=$small 2>&1";
    my $said = `LC_ALL=C sh -c '$command'`;
    is_deeply([$? >> 8, $? & 127, $said], [1, 0, "chapter1: $small/drift.tsv: cannot be written (file too large)\n"], "a limit on the size of files (SIGXFSZ: $signal)");
    is(join(' ', inside($small)), '', '    leaves nothing');
}

done_testing();
