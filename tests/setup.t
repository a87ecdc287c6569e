#!/usr/bin/env perl
# make setup tells the truth: with false apt-get, sudo, id and dpkg-query, each in turn
# failing in its way, tools/setup ends well only when every package is there.
use strict;
use warnings;
use utf8;
use Test::More;
use File::Temp 'tempdir';
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

my $bin = tempdir(CLEANUP => 1);
my $there = "$bin/there";    # the packages that are installed
delete @ENV{qw(LANGUAGE LC_ALL LANG)};
sub put { my ($name, $text) = @_; open my $out, '>', "$bin/$name" or die; print $out $text; close $out; chmod 0755, "$bin/$name" }
symlink $_, "$bin/" . s{.*/}{}r for grep { -x } map { my $c = $_; map { "$_/$c" } '/usr/bin', '/bin' } qw(sh awk sed tr cat sleep grep);

sub machine {    # what this machine does when asked
    my (%does) = (update => 'exit 0', install => "echo gcc >>$there; for p; do echo \$p >>$there; done", user => 0, sudo => 'exec "$@"', @_);
    unlink glob "$bin/apt-get $bin/sudo $there";
    put('dpkg-query', "#!/bin/sh\nfor p; do :; done\ngrep -qx \"\$p\" $there 2>/dev/null && echo 'install ok installed'\n");
    put('id', "#!/bin/sh\necho $does{user}\n");
    put('sudo', "#!/bin/sh\n$does{sudo}\n") if $does{sudo};
    put('apt-get', "#!/bin/sh\ncase \"\$*\" in *assume-no*) echo 'Need to get 341 MB of archives.'; echo 'After this operation, 793 MB of additional disk space will be used.';;\n"
        . "  *update*) $does{update};;\n  *install*) $does{install};;\nesac\n") unless $does{no_apt};
}
sub setup {
    my $said = `PATH=$bin SETUP_WAIT=$ENV{SETUP_WAIT} sh tools/setup @_ 2>&1`;
    return ($said, $? >> 8);
}
$ENV{SETUP_WAIT} = 0;
my $lock = "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 1234 (apt-get)\nE: Unable to lock directory /var/lib/apt/lists/";
my $dpkg = "Waiting for cache lock: Could not get lock /var/lib/dpkg/lock. It is held by process 1234 (dpkg)...\n"
  . 'E: Unable to lock the administration directory (/var/lib/dpkg/), is another process using it?';

machine();
my ($said, $status) = setup('setup', 'book');
is $status, 0, 'a machine that lacks all: installed' or diag $said;
like $said, qr/gcc.*lmodern.*341 MB, 793 MB/, 'the packages and their sizes are said before';
unlike $said, qr/qpdf|clang/, 'a reader gets no package of the tests';
like $said, qr/setup: done, everything is there/, 'and so it is said';
($said, $status) = setup('setup', 'book');
is "$status $said", "0 setup: nothing is missing.\n", 'the second time nothing is missing';
($said) = setup('setup', 'check');
like $said, qr/installing (?!.*gcc).*qpdf/, 'the tests add theirs';

for (['update fails', [update => "echo 'E: Temporary failure resolving deb.debian.org'; exit 100"], qr/apt-get update failed: E: Temporary failure/],
    ['another apt holds the lock', [update => "echo '$lock'; exit 100"], qr/Could not get lock.*held by process 1234.*Wait until it has ended/],
    ['a dpkg holds the lock', [install => "echo '$dpkg'; exit 100"], qr/held by process 1234 \(dpkg\).*Wait until it has ended/],
    ['not allowed', [update => "echo 'E: Could not open lock file /var/lib/apt/lists/lock - open (13: Permission denied)'; exit 100"],
        qr/update failed: .*Permission denied/],
    ['no sudo', [user => 1000, sudo => ''], qr/no sudo.*apt-get install gcc/],
    ['sudo refuses', [user => 1000, sudo => 'echo "sudo: a password is required"; exit 1'], qr/update failed: sudo: a password is required/],
    ['install fails', [install => "echo 'E: Unable to locate package lmodern'; exit 100"], qr/install failed: E: Unable to locate package lmodern/],
    ['the disk is full', [install => "echo 'dpkg: error: no space left on device'; exit 100"], qr/install failed: .*no space left/],
    ['install installs nothing', [install => 'exit 0'], qr/ended without installing: gcc.*To do: sudo apt-get install/],
    ['no apt-get', [no_apt => 1], qr/no apt-get here. Install what corresponds.*gcc/]) {
    my ($name, $does, $pattern) = @$_;
    machine(@$does);
    ($said, $status) = setup('setup', 'book');
    isnt $status, 0, "$name: fails";
    like $said, $pattern, "$name: says why, and what to do";
    unlike $said, qr/done|nothing is missing/, "$name: and nothing else";
}

$ENV{SETUP_WAIT} = 20;    # a lock that goes away is waited for
machine(update => "[ -e $bin/asked ] && exit 0; touch $bin/asked; echo '$lock'; exit 100");
symlink '/usr/bin/touch', "$bin/touch";
($said, $status) = setup('setup', 'book');
is $status, 0, 'a lock that goes away is waited for' or diag $said;
like $said, qr/waiting: E: Could not get lock/, 'and who holds it is said';

# What is missing later, truly hidden from its finder, is named with its package.
put('OnlyBase.pm', '@INC = grep { /perl-base/ } @INC; 1;');    # as on a machine with perl-base alone
sub need { my ($groups, %with) = @_; local %ENV = (%ENV, %with); my $said = `sh tools/setup --need $groups 2>&1`; utf8::decode($said); return ($said, $? >> 8) }
is_deeply [need('run book check')], ['', 0], 'here nothing is missing';
for (['run', [CC => 'no-such-cc'], 'no-such-cc', ''], ['run', [CC => 'gcc -nostdinc'], 'stdio.h', 'libc6-dev'],
    ['run', [PERL5LIB => $bin, PERL5OPT => '-MOnlyBase'], 'FindBin.pm', 'perl'], ['run', [PATH => $bin], 'gcc', 'gcc'],
    ['book', [OPENTYPEFONTS => '/nowhere'], 'lmroman9-regular.otf', 'lmodern'], ['book', [TFMFONTS => '/nowhere'], 'cmr9.tfm', 'texlive-base'],
    ['book', [TEXINPUTS => '/nowhere'], 'ltluatex.tex', 'texlive-latex-base'],
    ['check', [CC => 'gcc -nostdinc'], 'gsl/gsl_cdf.h', 'libgsl-dev']) {
    my ($groups, $with, $name, $package) = @$_;
    ($said, $status) = need($groups, @$with);
    is $status, 1, "$name missing";
    is $said, "setup: $name is missing" . ($package && ": it is in Debian's package $package, which `make setup' installs") . "\n", 'is named with its package';
}
($said) = need('book', TEXINPUTS => '/nowhere', LANGUAGE => 'fr');
is $said, "setup : ltluatex.tex manque : c'est dans le paquet Debian texlive-latex-base, que « make setup » installe\n", 'and in French';
# French patterns, luaotfload, gnuplot, cweave: each in turn.
for my $hidden (qw(ctangle gnuplot cweave luatex kpsewhich)) {
    unlink glob "$bin/*";
    symlink $_, "$bin/" . s{.*/}{}r for grep { !m{/\Q$hidden\E$} } map { my $c = $_; grep { -x } "/usr/bin/$c" } qw(sh awk sed tr cat perl gcc gnuplot ctangle cweave luatex kpsewhich);
    ($said, $status) = need('run book', PATH => $bin);
    like $said, qr/^setup: $hidden is missing: it is in Debian's package [a-z-]+, which `make setup' installs$/, "$hidden missing: said";
}
for my $hidden (qw(luaotfload.sty loadhyph-fr.tex latinmodern-math.otf)) {
    unlink "$bin/kpsewhich";
    put('kpsewhich', "#!/bin/sh\n[ \"\$1\" != $hidden ]\n");
    ($said, $status) = need('book', PATH => "$bin:$ENV{PATH}");
    like $said, qr/^setup: $hidden is missing: it is in Debian's package [a-z-]+, which/, "$hidden missing: said";
}
done_testing;
