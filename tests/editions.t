#!/usr/bin/env perl
# The three PDFs: each in its language, whole, searchable, linked, embedded.
use strict;
use warnings;
use utf8;
use Test::More;
use lib 'tools';
use Tool qw(slurp text);
use Web;
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

sub run { my $text = `@_ 2>&1`; utf8::decode($text); return $text }

my %pdf = (fr => 'build/book-fr.pdf', en => 'build/book-en.pdf', both => 'build/book.pdf');
my @sections = sections(web_of('book.w'));
my %text;
for (sort keys %pdf) {
    my $text = run("pdftotext -raw -r 72 -x 0 -y 75 -W 595 -H 767 $pdf{$_} -");    # without the running heads
    $text =~ s/-\n//g;         # words cut at the end of a line
    $text =~ s/\s+//g;
    $text{$_} = $text;
}

# ---- Every piece of prose is in its edition, and in no other.
my (%lost, %strayed);
my $samples = 0;
for my $section (@sections) {
    for my $pair (pairs($section)) {
        my %of = (fr => $pair->[0], en => $pair->[1]);
        for my $language ('fr', 'en') {
            # a run of plain words, without macro, code or formula
            $of{$language} =~ s/\\[A-Za-z]+|``|''/\0/g;
            my ($words) = sort { length $b <=> length $a }
                grep { !/-/ } $of{$language} =~ /((?:[\p{L}’',]+\s+){5,12})/g or next;
            my $other = $language eq 'fr' ? 'en' : 'fr';
            $words =~ s/'/’/g;
            my @words = split ' ', $words;
            $words =~ s/\s+//g;
            $samples++;
            my $where = "$section->{file}:$section->{line}";
            # In the parallel edition lines alternate between columns: pieces of a line only.
            # A page may end, and a figure begin the next one, in the midst of them.
            my $there = grep { index($text{$language}, join '', @words[0 .. $_]) >= 0
                && ($_ == $#words || index($text{$language}, join '', @words[$_ + 1 .. $#words]) >= 0) } 0 .. $#words;
            push @{ $lost{$language} }, "$where $words" unless $there;
            push @{ $strayed{$other} }, "$where $words" if index($text{$other}, $words) >= 0;
        }
    }
}
cmp_ok $samples, '>', 100, 'enough prose was sampled to mean something';
for (['fr', 'French'], ['en', 'English']) {
    my ($language, $name) = @$_;
    is_deeply $lost{$language} // [], [], "all the $name prose is in the $name edition";
    is_deeply $strayed{$language} // [], [], "no prose of the other language is in the $name edition";
}

# ---- What cweave says, and what the macros say, follows the language.
my @french  = ('utilisé §', 'voir aussi §', 'Sommaire', 'Noms des sections');
my @english = ('used in §', 'see also §', 'Contents', 'Names of the sections');
for my $i (0 .. $#french) {
    my ($french, $english) = map { s/\s+//gr } $french[$i], $english[$i];
    like $text{fr}, qr/\Q$french/, "French edition: $french[$i]";
    unlike $text{fr}, qr/\Q$english/, "French edition: not $english[$i]";
    like $text{en}, qr/\Q$english/, "English edition: $english[$i]";
    unlike $text{en}, qr/\Q$french/, "English edition: not $french[$i]";
}
like $text{fr}, qr/0,5ms/, 'a decimal comma in French';
like $text{en}, qr/0\.5ms/, 'a decimal point in English';
unlike $text{$_}, qr/\?\?/, "no unresolved mark in edition $_" for sort keys %text;

# ---- The two languages of a pair mention the same code and the same formulas.
my @uneven;
for my $section (@sections) {
    for my $pair (pairs($section)) {
        my @set = map {
            my $text = $_;
            my %seen;
            $seen{"|$1|"} = 1 while $text =~ s/\|([^|]+)\|/ /;
            $text =~ s/\\(?:mbox|text)\s*\{[^{}]*\}|\{\\rm \w{4,}\}/T/g;    # words in a formula are words
            $seen{$1 =~ s/[\s{}~]|\\,|\.$|,$//gr} = 1 while $text =~ s/(\$[^\$]+\$)/ /;
            join ' ', sort keys %seen;
        } @$pair;
        push @uneven, "$section->{file}:$section->{line}: $set[0] <> $set[1]" if $set[0] ne $set[1];
    }
}
is_deeply \@uneven, [], 'same formulas and same code in both languages of each pair';
is_deeply [lint(@sections)], [], 'no slip in the source, every \\fr with its \\en';

# ---- The PDFs themselves.
for my $edition (sort keys %pdf) {
    my $pdf = $pdf{$edition};
    like run("qpdf --check $pdf"), qr/No syntax or stream encoding errors/, "$pdf is sound";
    is run("pdftotext $pdf - >/dev/null"), '', "$pdf has clean page content";
    my (undef, undef, @fonts) = split /\n/, run("pdffonts $pdf");
    cmp_ok scalar @fonts, '>', 5, "$pdf uses fonts";
    # columns from the right: object ID (two numbers), uni, sub, emb
    is_deeply [grep { !/\byes +(?:yes|no) +yes +\d+ +\d+$/ } @fonts], [],
      "$pdf embeds them all, and says which letters they hold";
    is scalar(grep { /LMRoman10-Regular/i } @fonts) > 0, 1, "$pdf is set in Latin Modern";
    my $outline = run("mutool show $pdf outline");
    like $outline, qr/Préface/, "$pdf: accents in the bookmarks" if $edition ne 'en';
    like $outline, qr/Vectors and stimuli/, "$pdf: English bookmarks" if $edition ne 'fr';
    unlike $outline, qr/Vectors and stimuli/, "$pdf: no English bookmark" if $edition eq 'fr';
    unlike $outline, qr/Préface/, "$pdf: no French bookmark" if $edition eq 'en';
    unlike $outline, qr/\\|Ã|\{|\$/, "$pdf: no TeX and no broken letter in the bookmarks";
    my $info = run("pdfinfo $pdf");
    like $info, qr/Title:\s+.*(?:Un neurone fiable|A Reliable Neuron)/, "$pdf has a title";
    like $info, qr/Author:\s+\S/, "$pdf has an author";
    like $info, qr/A4/, "$pdf is A4";
    my $language = $edition eq 'en' ? 'en-GB' : 'fr';
    like run("mutool show $pdf trailer/Root/Lang"), qr/$language/, "$pdf says its language";
    my $log = slurp('build/tex/' . ($pdf =~ m{([^/]+)\.pdf})[0] . '.log');
    is_deeply [$log =~ /^.*(?:Missing character|BOOK ERROR|has been referenced but does not exist).*$/mg], [], "$pdf: nothing missing";
    my @overfull = grep { $_ > 1 } $log =~ /Overfull .*\(([\d.]+)pt/g;
    is_deeply \@overfull, [], "$pdf: no box over 1 pt too full";
    # Section numbers, names, index and contents are links.
    my $links = () = run("qpdf --qdf --object-streams=disable $pdf -") =~ m{/Subtype ?/Link}g;
    cmp_ok $links, '>', 5 * @sections, "$pdf: $links links";
}
like $text{fr}, qr/τ/, 'Greek letters can be searched';
like $text{fr}, qr/créneau/, 'accents can be searched';
my @heads = run("pdftotext -f 2 -l 2 $pdf{en} -") =~ /^(.*)$/mg;
ok((grep { /Contents/ } @heads), 'contents on page 2');
# The index is sorted as its language sorts: é among the e, not after z.
my ($index) = run("pdftotext -raw $pdf{fr} -") =~ /\nIndex\n(.*)/s;
ok defined $index, 'the French edition has an index';
done_testing;
