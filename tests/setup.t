#!/usr/bin/env perl
# make setup tells the truth: with false apt-get, sudo, id and dpkg-query, each in turn
# failing in its way, tools/setup ends well only when every package is there.
use strict;
use warnings;
use utf8;
use Test::More;
use File::Temp 'tempdir';

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
my $lock = "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 1234 (apt-get)";

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
    ['another apt holds the lock', [update => "echo '$lock'; exit 100"], qr/update failed: E: Could not get lock.*held by process 1234/],
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

($said, $status) = setup('--need', 'sh', 'luatex');
is $status, 1, 'a tool that is missing later';
like $said, qr/luatex is missing: it is Debian's package texlive-binaries, which `make setup' installs/, 'is named with its package';
$ENV{LANGUAGE} = 'fr';
($said) = setup('--need', 'gnuplot');
like $said, qr/gnuplot manque : c'est le paquet Debian gnuplot-nox/, 'and in French';
done_testing;
