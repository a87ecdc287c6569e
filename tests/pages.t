#!/usr/bin/env perl
# The pages of the three editions: nothing cut where it should hold together, nothing outside
# the margins, no page left half empty. What each page holds is noted in the log by book.lua.
use strict;
use warnings;
use utf8;
use lib 'tools';
use Test::More;
use Encode 'decode';
use Tool qw(slurp text);
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

for my $name ('book-fr', 'book-en', 'book') {
    my $log = text("build/tex/$name.log");
    my (@empty, @heads, %pieces, %total);
    my $pages = 0;
    while ($log =~ /^\[\[page (\d+) filled ([\d.]+)( end)?( head)? code (.*?)\]\]/mg) {
        my ($page, $filled, $end, $head, $code) = ($1, $2, $3, $4, $5);
        $pages++;
        push @empty, "page $page: $filled" if $filled < .8 && !$end;
        push @heads, "page $page" if $head;
        while ($code =~ /(\d+):(\d+)-(\d+)\/(\d+)/g) { push @{ $pieces{$1} }, $3 - $2 + 1; $total{$1} = $4 }
    }
    cmp_ok $pages, '>', 50, "$name: $pages pages";
    my @cut = grep { @{ $pieces{$_} } > 1 } sort { $a <=> $b } keys %pieces;
    is_deeply [grep { $total{$_} <= 8 } @cut], [], "$name: no block of code of eight lines or fewer is cut";
    is_deeply [grep { $pieces{$_}[0] < 3 || $pieces{$_}[-1] < 3 } @cut], [], "$name: those that are (" . @cut . ') have three lines on each side';
    is_deeply \@heads, [], "$name: no heading ends a page";
    cmp_ok scalar @empty, '<=', .02 * $pages, "$name: pages a fifth empty: " . join '; ', @empty;
    my @broken = $log =~ /^\[\[code broken after (.)\]\]/mg;
    is_deeply [grep { /[\p{L}_]/ } @broken], [], "$name: of " . @broken . ' broken lines of C, none in a word, a type and its name, or a cast';
    is_deeply [map { "$_" } grep { $_ > 1 } $log =~ /Overfull \\[hv]box \(([\d.]+)pt/g], [], "$name: nothing leaves the margins";
    next unless $name eq 'book-fr';
    my $hyphens = () = decode('UTF-8', `pdftotext -layout build/$name.pdf -`) =~ /\p{Ll}-(?: {3}|$)/mg;
    cmp_ok $hyphens, '>', 50, "$name: $hyphens words are hyphenated";
}
done_testing;
