#!/usr/bin/env perl
# dist.pl PROGRAMS.MK: writes, for the release archive, a Makefile that compiles the
# tangled programs without CWEB, with the flags that keep results exact.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Tool;

my %programs = map { m{^\S*/o/(\w+)\.program: (.*)} ? ($1 => join ' ', map { m{([^/]+)\.o$} ? "$1.c" : () } split ' ', $2) : () } split /\n/, text($ARGV[0]);
my ($exact) = text('Makefile') =~ /^EXACT = (.*)/m;
print "# make chapter1, make chapter2, ... or make: all of them. Then ./chapter1 --help.\n";
print "CC = cc\nCFLAGS = -O3 $exact\nPROGRAMS = @{[sort keys %programs]}\nall: \$(PROGRAMS)\n";
print "$_: $programs{$_}\n\t\$(CC) \$(CFLAGS) -o \$@ $programs{$_} -lm\n" for sort keys %programs;
print "clean:\n\trm -f \$(PROGRAMS)\n";
