#!/usr/bin/env perl
# weave.pl EDITION OUT.pdf: the book, in French (fr), English (en) or both (fren).
# The change file named by CHANGES, if any, is applied.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tool;
use TeX;
use Unicode::Collate::Locale;
use Unicode::Normalize 'NFD';

prepare(@ARGV);
my @languages = $edition eq 'fren' ? ('fr', 'en') : ($edition);
sort_index("$job.idx");
sort_names("$job.scn");
typeset();

# The text of an index entry as a reader of one language sees it; without its macros.
sub choose { my ($text, $n) = @_; 1 while $text =~ s/\\bi\s*$group\s*$group/inner($n eq 'fr' ? $1 : $2)/e; return $text }
sub bare { return $_[0] =~ s/\\[A-Za-z]+|\\.|[{}\$~]//gr }

# What cweave wrote, its folded lines joined.
sub woven { return text($_[0]) =~ s{%\n}{}gr }

# The index: concepts first, then the names of C, each under the letters of the alphabet.
# Of a name it keeps where it is defined and where it first serves; one letter is no name,
# nor is what every other function calls its own.
sub sort_index {
    my ($name) = @_;
    my (@concepts, @names);
    for (split /\n/, woven($name) =~ s/\n(?!\\I|\z)/ /gr) {
        my ($entry, $places) = /^\\I(.*?), ((?:\\\[)?\d.*?)\.?$/ or next;
        my @places = split /, /, $places;
        if ($entry =~ /^\\(?:[\\&.]|\|)/) {
            next if $entry =~ /^\\\|/ || length bare($entry) < 2;
            my @defined = grep { /^\\\[/ } @places;
            next if @defined > 4;    # a local name of many functions
            my ($first) = grep { !/^\\\[/ } @places;
            push @names, [bare($entry), "\\I$entry, ", @defined, defined $first && (!@defined || $entry !~ /^\\&/) ? $first : ()];
            next;
        }
        my ($fr, $en) = map { bare(choose($entry, $_)) } 'fr', 'en';
        my $alike = lc substr($fr, 0, 3) eq lc substr($en, 0, 3);    # two lines would follow each other
        for my $language ($alike ? $languages[0] : @languages) {
            my ($shown, $other) = (choose($entry, $language), choose($entry, $language eq 'fr' ? 'en' : 'fr'));
            my $key = bare($shown);
            $shown = "{$shown {\\nineit($other)}}" if $edition eq 'fren' && $shown ne $other;
            push @concepts, [$key, "\\I$shown, ", @places];
        }
    }
    replace_text($name, part('book.concepts', @concepts) . part('book.c-names', @names));
}

# TeX sets each piece in columns of its own: a part longer than a few pages is several pieces,
# of which only the first has a title.
sub part {
    my ($title, @entries) = @_;
    my $collator = Unicode::Collate::Locale->new(locale => $languages[0], variable => 'non-ignorable');
    my (%places, @order);
    my $letter = '';
    for (sort { $collator->cmp($a->[0], $b->[0]) || $a->[1] cmp $b->[1] } @entries) {
        my ($key, $shown, @places) = @$_;
        my ($initial) = NFD(uc $key) =~ /(\p{L}|\d)/;
        push @order, "\\letterhead{$initial}\n" if defined $initial && $initial ne $letter;
        $letter = $initial // $letter;
        push @order, $shown unless $places{$shown};
        for my $place (@places) { push @{ $places{$shown} }, $place unless grep { $_ eq $place } @{ $places{$shown} || [] } }
    }
    my @lines = map { $places{$_} ? "$_@{[join ', ', @{ $places{$_} }]}.\n" : $_ } @order;
    my $part = "\\indexpart{$title}{" . join('', splice @lines, 0, 600) . "}\n";
    $part .= '\indexmore{' . join('', splice @lines, 0, 600) . "}\n" while @lines;
    return $part;
}

sub sort_names {
    my ($name) = @_;
    my @entries = grep { /\S/ } split /^(?=\\I)/m, woven($name);
    my $collator = Unicode::Collate::Locale->new(locale => $languages[0]);
    my %key = map { my ($n) = /^\\I\s*\\X[^:]*:(.*?)\\X\s*$/ms; $_ => bare(choose($n // $_, $languages[0])) } @entries;
    replace_text($name, join '', sort { $collator->cmp($key{$a}, $key{$b}) } @entries);
}
