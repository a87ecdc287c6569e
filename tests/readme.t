#!/usr/bin/env perl
# The README tells the truth: its picture, its targets, its files.
use strict;
use warnings;
use utf8;
use Test::More;
use lib 'tools';
use Tool qw(slurp text);
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

delete @ENV{qw(MAKEFLAGS MFLAGS STAGE)};    # of the make that runs the tests
my $readme = slurp('README.md');
my $figure = 'build/figures/4-figure1-en.svg';
ok slurp('figures/readme.svg') eq slurp($figure), 'the picture is the book\'s figure'
  or diag "if the change is wanted: cp $figure figures/readme.svg";
my $help = `make help`;
for my $target (sort keys %{ { map { $_ => 1 } $readme =~ /`make ([a-z]+\d?)/g } }) {
    like $help, qr/make (?:\w+ )*$target\b/, "make help knows $target";
}
for my $path ($readme =~ /^\| `([\w.\/]+)`/mg) { ok -e $path, "$path is there" }
done_testing;
