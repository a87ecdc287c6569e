#!/usr/bin/env perl
# How the build behaves: nothing twice, only what was touched, and when a
# student slips, a message that says where, with the previous good output kept.
# Everything happens in a copy of the checkout.
use strict;
use warnings;
use utf8;
use Test::More;
use File::Temp 'tempdir';
use Cwd;
use lib 'tools';
use Tool qw(slurp text);
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

my $here_was = Cwd::getcwd();
my $copy = tempdir(CLEANUP => 1) . '/book';
system("cp -a . '$copy'") == 0 or die 'no copy';
chdir $copy or die;
my $at_first = `git status --porcelain 2>&1`;
delete @ENV{qw(MAKEFLAGS MFLAGS MAKELEVEL STAGE BUILD LANGUAGE EDITION CHANGES OPTIONS)};    # of the make that runs the tests
$ENV{HOME} = "$copy/nowhere";      # a build must not need, or write in, a home

sub make { my $said = `make @_ 2>&1`; utf8::decode($said); return ($said, $? >> 8) }
sub works { $_[0] =~ /^  (?:compile|link|run|draw|weave) .*$/mg }   # the lines of work done
sub stamp { join ' ', map { -e $_ ? (stat _)[9] . '/' . -s _ : 'none' } @_ }

# Replaces text in a file for the time of one piece of code.
sub with_change {
    my ($file, $from, $to, $code) = @_;
    my ($kept, @times) = (slurp($file), (stat $file)[8, 9]);
    my $text = $kept;
    utf8::decode($text);
    $text =~ s/$from/ref $to ? $to->() : $to/e or die "nothing to change in $file: $from";
    put($file, $text);
    eval { $code->(); 1 } or diag $@;
    utf8::decode($kept);
    put($file, $kept);
    utime @times, $file;
}
sub put { my ($file, $text) = @_; open my $out, '>:utf8', $file or die; print $out $text; close $out or die }

# ---- Nothing to do, nothing done.
my ($said, $status) = make('book');
is $status, 0, 'the book builds';
($said, $status) = make('book');
is_deeply [works($said)], [], 'a second make does nothing';
($said) = make('chapter1', 'V=1');
is_deeply [works($said)], [], 'nor does make chapter1';
like $said, qr{build/data/chapter1/stimuli\.tsv}, 'it lists the data';
like $said, qr{build/figures/1-stimuli-fr\.svg}, 'and the figures';

# ---- One chapter touched.
my $chapter = 'chapters/1-stimuli.w';
my @pdf = ('build/book-fr.pdf');
my $shift = "\n\\fr{Un ajout de passage.}\n\\en{A passing addition.}\n";
with_change($chapter, qr/(?<=\n)(?=\@\s)/, "\@ $shift\n", sub {
    my ($said, $status) = make('chapter1');
    is $status, 0, 'a paragraph more: chapter 1 builds';
    is_deeply [grep { /run|draw/ } works($said)], [], 'prose runs and draws nothing again';
});
make('book');
with_change($chapter, qr{sine_mean = 100}, 'sine_mean = 110', sub {
    my ($said, $status) = make('chapter1');
    is $status, 0, 'one number changed: chapter 1 builds';
    my @ran = works($said);
    ok((grep { /run\s+chapter1/ } @ran), 'chapter 1 runs again');
    ok((grep { /draw\s+1-/ } @ran), 'its figures are drawn again');
    is_deeply [grep { /run\s+chapter(?!1)|draw\s+(?!1)\d/ } @ran], [], 'and no other';
});
make('book');

# ---- Slips. Each: where, what to look for in the message.
sub fails_well {
    my ($name, $goal, $file, $from, $to, $pattern, @outputs) = @_;
    my $before = stamp(@outputs);
    with_change($file, $from, $to, sub {
        my ($said, $status) = make($goal);
        isnt $status, 0, "$name: make fails";
        like $said, $pattern, "$name: the message says where and what";
        is stamp(@outputs), $before, "$name: the previous output stays";
    });
    make($goal);
}
my $text = qr/\\fr\{(?=[^\n]*\n)/;     # the first paragraph of a chapter
my $here = qr{\Q$chapter\E:\d+:};
my @tex = ('fr', $chapter, $text);
fails_well('unknown macro', @tex, '\\fr{\\foo ', qr{$here .*\\foo}s, @pdf);
fails_well('unclosed brace', @tex, '\\fr{{', qr{$here.*brace}s, @pdf);
fails_well('underscore', @tex, '\\fr{a_b ', qr{$here a _ outside a formula.*\\_}s, @pdf);
fails_well('lonely dollar', @tex, '\\fr{$ ', qr{$here.*\$ opens a formula}s, @pdf);
fails_well('percent', @tex, '\\fr{100% ', qr{$here a % hides}s, @pdf);
fails_well('missing letter', @tex, "\\fr{\x{1F389} ", qr{$here.*missing character U\+1F389}s, @pdf);
fails_well('undefined reference', @tex, '\\fr{\\figref{nowhere} ', qr{$here.*undefined reference fig:nowhere}s, @pdf);
fails_well('unknown value', @tex, '\\fr{\\val{1:nothing} ', qr{$here.*1:nothing}s, @pdf);
fails_well('an \\fr alone', 'fr', $chapter, qr/\\en\{/, '{', qr{$here .*not followed by its .en}s, @pdf);
fails_well('a line too long', @tex, '\\fr{\\hbox to 20cm{x} ', qr{$here.*pt too wide}s, @pdf);
fails_well('misspelt section name', 'chapter1', $chapter, qr/\@<\\bi\{(\w)[^\@]*?\@>\@;/, "\@<Nowhere to be found\@>\@;",
    qr{$here.*Nowhere to be found.*check its spelling}s, 'build/data/chapter1/stimuli.tsv');
fails_well('a brace too many in C', 'chapter1', $chapter, qr/workshop_end\(\);/, 'workshop_end(); }',
    qr{$here a \} too many in the C}, 'build/data/chapter1/stimuli.tsv');
fails_well('a chapter cut', 'chapter1', $chapter, qr/.{2000}\z/s, '', qr{$here the file ends in the middle of this line}, 'build/data/chapter1/stimuli.tsv');
fails_well('missing semicolon', 'chapter1', $chapter, qr/workshop_end\(\);/, 'workshop_end()',
    qr{$here\d+: error: }, 'build/data/chapter1/stimuli.tsv', 'build/figures/1-stimuli-fr.svg');
fails_well('broken figure', 'chapter1', 'figures/1-stimuli.gp', qr/\nload/, "\nplot nonsense\nload",
    qr{figures/1-stimuli\.gp:\d+: }, 'build/figures/1-stimuli-fr.svg', 'build/figures/1-stimuli.pdf');

fails_well('a file read from elsewhere', @tex, '\\fr{\\input /etc/hostname ', qr{$here.*hostname}s, @pdf);
fails_well('a file named otherwise', 'chapter1', $chapter, qr/\@\(stimuli\.h\@>=/, '@(stimulus.h@>=',
    qr{stimul}s, 'build/data/chapter1/stimuli.tsv');
fails_well('a file outside build/c', 'chapter1', $chapter, qr/\@\(stimuli\.h\@>=/, '@(../../Makefile@>=',
    qr{$here a file of the book has a plain name}s, 'Makefile');

# ---- With options: aside.
my $before = stamp(glob 'build/data/chapter1/* build/figures/1-*');
($said, $status) = make('chapter1', '"OPTIONS=--I-0=200 --seed=2; touch strange"');
isnt $status, 0, 'an option that is none is refused';
($said, $status) = make('chapter1', 'OPTIONS=--I-0=200');
is $status, 0, 'make chapter1 with an option' or diag $said;
ok -s "build/trial/chapter1/$_", "has build/trial/chapter1/$_" for 'stimuli.tsv', '1-stimuli-fr.svg', '1-stimuli-en.svg';
is stamp(glob 'build/data/chapter1/* build/figures/1-*'), $before, 'the book\'s own data and figures stay';
ok !-e 'strange', 'and nothing typed was run';

# ---- Copies that people make, and folders that TeX cannot take.
put($_, 'x') for my @copies = ('chapters/1-stimuli (copie).w', 'chapters/2-lif.w~', 'chapters/2-lif.bak.w', 'figures/1-drift copy.gp');
($said, $status) = make('chapter1');
is $status, 0, 'copies of files do no harm';
like $said, qr/ignored: \Q$_\E,/, "$_ is said to be ignored" for map { s{.*/}{}r } @copies;
unlink @copies;
for ('a:b', 'a,b') {
    mkdir "$copy/../$_";
    system("cp --parents Makefile tex/words.tsv '$copy/../$_/'");
    $said = `make -C '$copy/../$_' help 2>&1`;
    ok $? && $said =~ /path has a colon or a comma/, "a folder called $_ is refused";
    like `LANGUAGE=fr LC_ALL= make -C '$copy/../$_' help 2>&1`, qr/deux-points ou une virgule/, '... in French too';
}

# ---- From nothing, with several jobs: the same PDFs to the byte.
my %before = map { $_ => slurp($_) } glob 'build/book*.pdf';
is scalar keys %before, 3, 'three PDFs';
make('clean');
ok !-e 'build', 'make clean removes build/';
(undef, $status) = make('-n', 'chapter1');
is $status, 0, 'make -n on a fresh tree';
ok !-e 'build/c/programs.mk', 'does nothing';
$said = `(make chapter1 >one 2>&1; echo \$? >>one) & make chapter2 >two 2>&1; echo \$? >>two; wait; tail -n 1 one two; cat one two; rm one two`;
is_deeply [$said =~ /^(\d+)$/mg], [0, 0, 0, 0], 'two makes at once wait for each other' or diag $said;
make('clean');
put($_, 'cut') for map { mkdir $_->[0]; "$_->[0]/$_->[1]" } ['build', 'x'], ['build/o', 'chapter1.o.part'], ['build/tex', 'book-fr.newtoc'];
($said, $status) = make('-j4', 'book');
is $status, 0, 'make -j4 book, from nothing';
for (sort keys %before) { ok -e $_ && slurp($_) eq $before{$_}, "$_ is the same to the byte" }
ok !-e "$copy/nowhere", 'nothing is written in the home directory';
my $strays = `git status --porcelain 2>&1`;
is $strays, $at_first, 'nothing is written outside build/' ;
chdir $here_was;
done_testing;
