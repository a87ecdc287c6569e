#!/usr/bin/env perl
# The lint: each slip is told once, at its own line, and what is right is not.
use strict;
use warnings;
use utf8;
use Test::More;
use lib 'tools';
use Tool qw(words replace text rows $group);
use Web;
use File::Temp 'tempdir';
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);
words('en');

# What the lint says of one section of these lines, without its file and section.
sub said {
    my $n = 0;
    return join "\n", map { s/^x\.w:(\d+): (.*) \(section 1\)$/$1: $2/r } lint(sections(['x.w', 0, ''], map { ['x.w', ++$n, $_] } split /\n/, "\@ $_[0]"));
}
my $prose = "\\fr{a}\\en{b}\n";
my $ask = "\\question{a-b}{essential}{}{\\bi{x}{y}}\n";
for (
    ['a percent', '\fr{50% x}' . "\n" . '}\en{b}', qr/^1: a % hides/],
    ['an index outside a formula', '\fr{a_b}\en{b}', qr/^1: a _ outside a formula: write \\_/],
    ['an ampersand', '\fr{a & b}\en{b}', qr/^1: a & alone: write \\&/],
    ['a hash', '\fr{a # b}\en{b}', qr/^1: a # alone/],
    ['an e-mail address', '\\fr{a}\\en{ada@univ.example}', qr/^1: an \@ alone.*write \@\@/],
    ['an @ typed as such', '\\fr{\\cmd{@t}}\\en{b}', qr/^1: an \@ alone/],
    ['code not closed', '\fr{a |b}\en{b}', qr/^1: a \| opens/],
    ['an absolute value', '\fr{$|x|$}\en{b}', qr/^1: in a formula too/],
    ['bi without its backslash', '\fr{bi{a}{b}}\en{c}', qr/^1: bi\{\.\.\.\} without/],
    ['a NUL', "\\fr{a\x00}\\en{b}", qr/^1: an invisible character, U\+0000/],
    ['a name not closed', "$prose\@<Do this\nf();", qr/^2: a section name must be closed by \@> on its line: \@<Do this/],
    ['a dollar in a name', "$prose\@<\\bi{a \$ b}{c}\@>=\nf();", qr/^2: a \$ opens a formula in this section name/],
    ['a brace in a name', "$prose\@<\\bi{a { b}{c}\@>=\nf();", qr/^2: braces that do not match/],
    ['a name abbreviated from none', "$prose\@<\\bi{Do...\@>=\nf();", qr/^x\.w:2: no section has a name that begins like this: \\bi\{Do\.\.\./],
    ['a word of the preprocessor', "$prose\@c\nint line;", qr/^3: cweave keeps the word `line'/],
    ['a brace too many', '\fr{a}}\en{b}', qr/: a } too many/],
    ['a brace too few', "\\fr{a\n\\en{b}", qr/^2: an \\en inside \\fr: a brace \{ opened at line 1/],
    ['a pair torn', '\fr{a} x \en{b}', qr/^1: \\fr\{\.\.\.\} is not followed/],
    ['English alone', '\en{b}', qr/^1: \\en\{\.\.\.\} comes without/],
    ['a dollar', '\fr{a $b}\en{c}', qr/^1: a \$ opens a formula/],
    ['the answer of another', "$ask$prose\\answer{a-c}{}", qr/^3: after QUESTION a-b comes \\answer\{a-b\}/],
    ['no answer', "$ask$prose", qr/^1: QUESTION a-b has no \\answer/],
    ['an answer without braces', "$ask$prose\\answer{a-b}", qr/^3: after QUESTION a-b/],
    ['a name in capitals', "\\question{A_b}{essential}{}{x}\n$prose\\answer{A_b}{}", qr/lower-case letters.*`A_b'/],
    ['a name twice', "$ask$prose\\answer{a-b}{}\n$ask$prose\\answer{a-b}{}", qr/another QUESTION `a-b'/],
    ['a parenthesis in C', "$prose\@c\nif (x { }", qr/^3: \( is not closed/],
    ['a brace too few in C', "$prose\@c\nif (x) {\n  f();", qr/^3: \{ is not closed/],
    ['a brace too many in C', "$prose\@c\nf(); }", qr/^3: a } too many in the C/],
    ['brackets crossed', "$prose\@c\nf(a[1)];", qr/^3: \) closes \[, opened at line 3/],
    ['a string not closed', "$prose\@c\nf(\"a);", qr/^3: a quote " is not closed/],
    ['a comment not closed', "$prose\@c\nf(); /* x", qr/^3: a comment/],
    ['no prose', 'nothing', qr/^1: no \\fr/m],
) {
    my ($name, $text, $pattern) = @$_;
    like said($text), $pattern, $name;
}
for (
    ['what is taken as typed', '\fr{\cmd{a_b%} |c_d| $x_1$ 5\,\% \_ \formula{a_b&}}\en{b}'],
    ['a formula between pairs', "\\formula{a_b}\n$prose"],
    ['strings, characters, comments and names in C', "$prose\@c\nf(\"a\\\"(\", '\"', ')'); /* ( */ \@<x (\@>; // (\n#include <x(>\n"],
    ['an answer in both languages', "$ask$prose\\answer{a-b}{\\fr{c}\n\n\\en{d}}"],
    ['an e-mail address, an index entry', "\@^\\bi{a_b}{c}\@>\n\\fr{ada\@\@b.c}\\en{b}"],
    ['an abbreviated name', "$prose\@c\n\@<\\bi{Do...\@>\@;\n\@ $prose\@<\\bi{Do this}{that}\@>=\nf();"],
) { is said($_->[1]), '', "$_->[0]: nothing" }

# A byte-order mark and CRLF are of no account.
my $file = tempdir(CLEANUP => 1) . '/x.w';
replace($file, "\xEF\xBB\xBF\@* A.\r\n\\fr{a}\\en{b}\r\n");
my @lines = web_of($file);
is_deeply [map { $_->[2] } @lines], ['@* A.', '\fr{a}\en{b}'], 'a byte-order mark and CR are skipped';
replace($file, "\@* A.\n\xE9t\xE9\n");
ok !eval { web_of($file) }, 'bytes that are not UTF-8 are refused';
like $@, qr/^\Q$file\E:2: this line is not UTF-8/, 'at their line';

# One sentence, or one clause of a long one, a line: a change touches one. Answers are typed as
# one likes; CWEB wants a section's name whole, and on one line, somewhere.
my @long;
for my $file ('book.w', glob('chapters/*.w'), glob('answers/*.ch')) {
    my ($text, $number) = (text($file), 0);
    $text =~ s/(\\answer\{[^{}]*\})$group/$1 . "\n" x ($2 =~ tr{\n}{})/ge if $file =~ /w$/;
    for (split /\n/, $text) { $number++; push @long, "$file:$number" if length > 100 && !/^\@<.*\@>=$/ }
}
is "@long", '', 'no line of the book is over 100 columns';

# The table of words: three columns, the same values in both languages, no key twice.
my (%seen, @wrong);
for (rows('tex/words.tsv')) {
    my ($key, @said) = @$_;
    my ($fr, $en) = map { join ' ', sort /%(?:\d\$)?s/g } @said;
    push @wrong, $key if @said != 2 || $fr ne $en || !length($said[0]) != !length($said[1]) || $seen{$key}++;
}
is "@wrong", '', 'every row of words.tsv is whole';
done_testing;
