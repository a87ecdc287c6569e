#!/usr/bin/env perl
# limited.pl PROGRAM ARGUMENT...: runs it, for LIMIT seconds of processor at most (300 unless the
# environment says), and five times that by the clock. The file named by SPENT gets the seconds
# that it took.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tool;

my $limit = ($ENV{LIMIT} // '') =~ /^([1-9]\d*)$/ ? $1 : 300;
my $pid = fork // die "fork: $!\n";
if (!$pid) { exec 'sh', '-c', 'ulimit -t "$1"; shift; exec "$@"', 'sh', $limit, @ARGV or die "$ARGV[0]: $!\n" }
$SIG{$_} = do { my $signal = $_; sub { kill $signal, $pid; exit 130 } } for 'INT', 'TERM';
my $late;
$SIG{ALRM} = sub { $late = 1; kill 'KILL', $pid };
alarm 5 * $limit;
waitpid $pid, 0;
alarm 0;
my $signal = $? & 127;
fail(word('run.limit', $ARGV[0], $limit)) if $late || $signal == 24 || $signal == 9;    # SIGXCPU, SIGKILL
fail(word('run.signal', $ARGV[0], $signal)) if $signal;
exit $? >> 8 if $? || !$ENV{SPENT};
replace_text($ENV{SPENT}, sprintf "%.1f\n", (times)[2] + (times)[3]);
