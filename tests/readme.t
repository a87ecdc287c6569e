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
my ($picture, $drawn) = map { slurp($_) } 'figures/readme.svg', $figure;
my ($kept, $new) = map { join ' ', /<tspan[^>]*>([^<]*)/g } $picture, $drawn;
is $kept, $new, 'the words of the picture are those of the book\'s figure';
SKIP: {
    my ($version) = `gnuplot --version` =~ /^gnuplot (\S+)/;
    skip "the picture is drawn by gnuplot 5.4; gnuplot $version writes the same drawing in its own way", 1 if $version ne '5.4';
    ok $picture eq $drawn, 'the picture is the book\'s figure' or diag "if the change is wanted: cp $figure figures/readme.svg";
}
my $help = `make help`;
for my $target (sort keys %{ { map { $_ => 1 } $readme =~ /`make ([a-z]+\d?)/g } }) {
    like $help, qr/make (?:\w+ )*$target\b/, "make help knows $target";
}
for my $path ($readme =~ /^\| `([\w.\/]+)`/mg) { ok -e $path, "$path is there" }
# Both READMEs give the same commands and the same files, each in its own words.
sub commands { return [sort keys %{ { map { s/\s+#.*//r =~ s/(?:folder|dossier)/FOLDER/r =~ s/-(?:fr|en)\b/-LANG/r =~ s/8-(?:name|nom)/8-NAME/r => 1 } $_[0] =~ /(`[^`\n]+`|^    make .*)/mg } }] }
my ($en, $fr) = map { commands(text($_)) } 'README.md', 'LISEZMOI.md';
my %own = map { $_ => 1 } '`EDITION=en`', '`make en`', '`make fr`', '`make report EDITION=en`', '`make report`', '`make en`';
is_deeply [grep { !$own{$_} && !/auteurs|Your|Votre/ } @$fr], [grep { !$own{$_} && !/auteurs|Your|Votre/ } @$en], 'the same commands and files in both languages';

done_testing;
