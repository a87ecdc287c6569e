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

prepare(@ARGV);
my @languages = $edition eq 'fren' ? ('fr', 'en') : ($edition);
sort_index("$job.idx");
sort_names("$job.scn");
first_contents() unless -e "$job.toc";
typeset();

# The text of an index entry as a reader of one language sees it; without its macros.
sub choose { my ($text, $n) = @_; 1 while $text =~ s/\\bi\s*$group\s*$group/inner($n eq 'fr' ? $1 : $2)/e; return $text }
sub bare { return $_[0] =~ s/\\[A-Za-z]+|\\.|[{}\$~]//gr }

# What cweave wrote, its folded lines joined.
sub woven { return text($_[0]) =~ s{%\n}{}gr }

sub sort_index {
    my ($name) = @_;
    my @entries;
    for (split /\n/, woven($name) =~ s/\n(?!\\I|\z)/ /gr) {
        my ($entry, $places) = /^\\I(.*?), ((?:\\\[)?\d.*)$/ or do { push @entries, ['', $_, '']; next };
        for my $language ($entry =~ /\\bi\b/ ? @languages : $languages[0]) {
            my ($shown, $other) = (choose($entry, $language), choose($entry, $language eq 'fr' ? 'en' : 'fr'));
            my $key = bare($shown);
            $shown = "{$shown {\\nineit($other)}}" if $edition eq 'fren' && $shown ne $other;
            push @entries, [$key, "\\I$shown, ", $places];
        }
    }
    my $collator = Unicode::Collate::Locale->new(locale => $languages[0], variable => 'non-ignorable');
    my (%merged, @order);
    for (sort { $collator->cmp($a->[0], $b->[0]) || $a->[1] cmp $b->[1] } @entries) {
        push @order, $_->[1] unless $merged{ $_->[1] };
        push @{ $merged{ $_->[1] } }, $_->[2];
    }
    replace_text($name, join '', map { "$_@{[join ', ', map { s/\.$//r } @{ $merged{$_} }]}.\n" } @order);
}

sub sort_names {
    my ($name) = @_;
    my @entries = grep { /\S/ } split /^(?=\\I)/m, woven($name);
    my $collator = Unicode::Collate::Locale->new(locale => $languages[0]);
    my %key = map { my ($n) = /^\\I\s*\\X[^:]*:(.*?)\\X\s*$/ms; $_ => bare(choose($n // $_, $languages[0])) } @entries;
    replace_text($name, join '', sort { $collator->cmp($key{$a}, $key{$b}) } @entries);
}

# A table of contents right but for its pages saves the first run a pass.
sub first_contents {
    my $toc = '';
    my $text = text("$job.tex");
    while ($text =~ /^\\N\{(\d+)\}\{(\d+)(?:\\\*)?\}(.*?)\.$/msg) {
        my ($depth, $number, $title) = ($1, $2, $3);
        my $in = $sections[$number]{file} =~ m{^chapters/(\w+)-} ? $1 : '';
        $toc .= "\\tocline{$depth}{$number}{$in}{$title}{0}\n";
    }
    replace_text("$job.toc", $toc);
}
