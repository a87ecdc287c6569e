#!/usr/bin/env perl
# Next year's changes, each as a teacher makes it, in a copy: a number, a QUESTION, new golden data.
use strict;
use warnings;
use utf8;
use Test::More;
use lib 'tools';
use Tool qw(text replace_text);
use Encode 'decode';
use File::Temp 'tempdir';
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

delete @ENV{qw(MAKEFLAGS MFLAGS MAKELEVEL STAGE BUILD LANGUAGE EDITION CHANGES OPTIONS)};
$ENV{LANG} = $ENV{LC_ALL} = 'C.UTF-8';
my $copy = tempdir(CLEANUP => 1);
system('cp', '-a', qw(book.w Makefile CITATION.cff chapters figures tex tools tests answers lab), $copy) == 0 or BAIL_OUT('no copy');
chdir $copy or die;
sub said { my $text = decode('UTF-8', `@_ 2>&1`); return ($text, $? >> 8) }
sub edit { my ($file, $from, $to) = @_; my $text = text($file); $text =~ s/$from/ref $to ? $to->() : $to/e or die "nothing to change in $file: $from"; replace_text($file, $text) }

# ---- Numbers that are set once.
edit('chapters/2-lif.w', qr/(?<=Current of the pulse, in pA\}\@>=\n)150/, 180);
edit('chapters/3-external-noise.w', qr/(?<=Standard deviation of the noise, in pA\}\@>=\n)100/, 80);
edit('chapters/2-lif.w', qr/(?<=Default values of the neuron\}\@>=\n\@\[\{ \.R = )0\.13/, 0.14);
my ($text, $status) = said('make golden N=2');
is $status, 0, 'make golden' or diag $text;
like $text, qr/^tests\/golden\/chapter2\.parameters  - .*\{I-0\}.*\{150\}.*\n(?:.*\n)*?.*chapter2\.parameters  \+ .*\{I-0\}.*\{180\}/m, '... shows what changed';
unlike $text, qr/Ã/, '... in letters that read';
like text('tests/golden/chapter2.parameters'), qr/\{I-0\}.*\{180\}/, '... and records it';
for my $chapter (2 .. 7) {
    my $c = text("build/c/chapter$chapter.c") =~ s{/\*.*?\*/|^#line[^\n]*}{}gmrs;
    like $c, qr/\bI_0\s*=\s*180\s*;/, "chapter $chapter has the pulse";
    like $c, qr/\bsigma\s*=\s*80\b/, '... and the noise' if $chapter > 2;
    like $c, qr/\bcell\s*=\s*\{\s*\.R= 0\.14/, '... and the neuron';
}
mkdir 'out';
said('build/bin/chapter2 --out=out');
my $values = text('out/values.tex');
like $values, qr/\b$_->[0]\}\{$_->[1]\}/, "the text will print $_->[0] = $_->[1]" for ['pulse', 180], ['R', 0.14], ['rheobase', '121.4'];
# What still says 150 pA is of the paper, or of a table of currents.
for my $file (glob 'chapters/[1-6]*.w') {
    for my $paragraph (split /\n(?=\\en\{|\\fr\{|\@)|\n\n/, text($file)) {
        next unless $paragraph =~ /\b150~pA|\\qty\{150\}\{pA\}/;
        ok $paragraph =~ /article|paper|[Ff]igure~1A|130, 150|6:steepest/, "$file: 150 pA of the paper" or diag $paragraph;
    }
}

# ---- QUESTIONs.
my @answers = sort glob 'answers/*.ch';
sub answers { return said("perl tools/changes.pl build/answers.ch @answers") }
my $file = 'chapters/2-lif.w';
my ($web, $changes) = (text($file), text('answers/2-lif.ch'));
($text, $status) = answers();
is "$status$text", '0', 'every QUESTION has its answer, every answer its QUESTION';
edit($file, qr/(\\question\{rheobase\}.*\n)\\fr\{.*\n/, sub { "$1\\fr{Autrement dit,\n" });
is +(answers())[1], 0, 'a QUESTION reworded is one edit';
edit($file, qr/\\question\{late-threshold\}.*?\\answer\{late-threshold\}\{\}\n/s, '');
($text, $status) = answers();
is $status, 1, 'a QUESTION removed';
like $text, qr/^answers\/2-lif\.ch:\d+: the QUESTION `late-threshold' is no longer in the book: delete this entry, from \@x to \@z$/m, '... takes its answer with it';
edit('answers/2-lif.ch', qr/^\@x\n\\answer\{late-threshold\}.*?^\@z\n/ms, '');
is +(answers())[1], 0, '... and that is all';
($text) = said('perl tools/questions.pl');
like $text, qr/^2\.2 .*refractory/m, '... the others are numbered again';
edit($file, qr/(?=^\\question\{rheobase\})/m, "\\question{new-one}{stretch}{}{\\bi{Neuve}{New}}\n\\fr{Pourquoi ?}\n\\en{Why?}\n\\answer{new-one}{}\n\n\@ \\fr{Suite.}\n\\en{More.}\n");
($text, $status) = answers();
is $status, 0, 'a QUESTION added';
like $text, qr/^chapters\/2-lif\.w:\d+: QUESTION 2\.5, `new-one', has no answer in answers\//m, '... wants an answer';
replace_text($file, $web);
replace_text('answers/2-lif.ch', $changes);
my $moved;
edit($file, qr/(\\question\{rheobase\}.*?\\answer\{rheobase\}\{\}\n)/s, sub { $moved = $1; '' });
edit($file, qr/(?=\\question\{rate-20\})/, "$moved\n\@ \\fr{Suite.}\n\\en{More.}\n");
($text, $status) = answers();
like $text, qr/^answers\/2-lif\.ch:\d+: `\\answer\{\S+\}\{\}' now stands at .*move this entry up/m, 'a QUESTION moved takes its answer with it';
chdir '/';
done_testing;
