#!/usr/bin/env perl
# The structure of each PDF, as a screen reader walks it: every word of a page belongs to an
# element of the tree or is set aside as decoration; headings nest; figures and formulas have
# their text, in which no TeX shows; every link is in its place; the languages are said.
use strict;
use warnings;
use utf8;
use Test::More;
use Encode 'decode';
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

for my $name ('book-fr', 'book-en', 'book') {
    my $qdf = `qpdf --qdf --object-streams=disable --no-original-object-ids build/$name.pdf - 2>/dev/null`;
    my (%object, %stream);
    while ($qdf =~ /^(\d+) 0 obj\n(.*?)^endobj/msg) {
        my ($number, $body) = ($1, $2);
        $stream{$number} = $1 if $body =~ s/^stream\n(.*?)^endstream//ms;
        $object{$number} = $body;
    }
    my ($catalog) = grep { m{/Type /Catalog\b} } values %object;
    like $catalog, qr{/MarkInfo <<\s*/Marked true}, "$name: tagged";
    my ($root) = $catalog =~ m{/StructTreeRoot (\d+) 0 R} or do { fail "$name has no structure"; next };
    my ($metadata) = $catalog =~ m{/Metadata (\d+) 0 R};
    like $stream{ $metadata // 0 } // '', qr{<dc:title>.*<dc:language>}s, "$name: XMP with title and language";
    like $catalog, qr{/PageLabels}, "$name: page labels";

    # the tree
    my (@headings, @bad, %count, %language, %marked, %objects);
    my ($first) = $object{$root} =~ m{/K (\d+) 0 R};
    my @walk = ([$first, '', $name eq 'book-en' ? 'en-GB' : 'fr']);
    my $texts = 0;
    while (my $step = pop @walk) {
        my ($number, $parent, $language) = @$step;
        my $body = $object{$number} // do { push @bad, "no object $number"; next };
        my ($kind) = $body =~ m{/S /(\w+)};
        $count{$kind}++;
        ($language) = $1 if $body =~ m{/Lang \(([^)]*)\)};
        push @headings, $1 if $kind =~ /^H(\d)$/;
        push @bad, "$kind in $parent" if $kind eq 'LI' && $parent ne 'L' || $kind =~ /^T[DH]$/ && $parent ne 'TR'
          || $kind eq 'TR' && $parent ne 'Table' || $kind eq 'TOCI' && $parent ne 'TOC' || $kind =~ /^(?:Lbl|LBody)$/ && $parent ne 'LI'
          || $kind eq 'P' && $parent =~ /^(?:P|H\d|Code)$/;
        if ($kind =~ /^(?:Figure|Formula)$/) {
            my ($alt) = $body =~ m{/Alt (<[^>]*>|\((?:[^()\\]|\\.)*\))};
            my $text = !defined $alt ? '' : $alt =~ /^<(.*)>/ ? decode('UTF-16', pack 'H*', $1) : literal($alt);
            $texts++;
            push @bad, "$kind without a text" if $text !~ /\S/;
            push @bad, "TeX in the text of a $kind: $text" if $text =~ /\\|\$|\{|\}|<</ && $kind eq 'Figure' || $text =~ /\\|\$/;
        }
        my ($page) = $body =~ m{^  /Pg (\d+) 0 R}m;
        my ($kids) = $body =~ m{/K \[(.*?)^  \]}ms;
        $kids //= '';
        my @children;
        while ($kids =~ /<<(.*?)>>|(\d+) 0 R|(\d+)/sg) {
            if (defined $1) {
                my $dictionary = $1;
                my ($on) = $dictionary =~ m{/Pg (\d+) 0 R};
                if ($dictionary =~ m{/MCID (\d+)}) { $marked{$on}{$1} = $number; $language{$language}++ }
                elsif ($dictionary =~ m{/Obj (\d+) 0 R}) { $objects{$1} = $kind }
            }
            elsif (defined $2) { unshift @children, [$2, $kind, $language] }
            else { $marked{$page}{$3} = $number; $language{$language}++ }
        }
        push @walk, @children;
    }
    is_deeply \@bad, [], "$name: elements stand where they may; figures and formulas have a text without TeX ($texts)";
    my $before = 0;
    is_deeply [grep { my $jump = $_ > $before + 1; $before = $_; $jump } @headings], [], "$name: " . @headings . ' headings nest';
    cmp_ok $count{$_} // 0, '>', 10, "$name: " . ($count{$_} // 0) . " $_" for qw(P H1 H2 Code Formula Figure Link LI TR TH TOCI Caption Note);
    if ($name eq 'book') { cmp_ok $language{$_} // 0, '>', 1000, "$name: passages in $_" for 'fr', 'en-GB' }

    # the pages
    my ($lost, $unmarked, $odd, $links, $stray) = (0, 0, 0, 0, 0);
    for my $page (grep { $object{$_} =~ m{/Type /Page\b} } keys %object) {
        my ($contents) = $object{$page} =~ m{/Contents (\d+) 0 R};
        my ($depth, %seen) = (0);
        for my $line (split /\n/, $stream{$contents}) {
            while ($line =~ m{/MCID (\d+)\s*>>\s*BDC|\b(BMC|BDC)\b|\b(EMC)\b|(\bT[jJ]\b|\bDo\b)}g) {
                if (defined $1) { $depth++; $seen{$1}++; $lost++ unless $marked{$page}{$1} }
                elsif ($2) { $depth++ }
                elsif ($3) { $depth--; $odd++ if $depth < 0 }
                else { $unmarked++ if $depth == 0 }
                $odd++ if $depth > 1;
            }
        }
        $odd++ if $depth;
        $lost++ for grep { !$seen{$_} } keys %{ $marked{$page} };
        my ($annotations) = $object{$page} =~ m{/Annots \[(.*?)\]}s;
        for (($annotations // '') =~ /(\d+) 0 R/g) {
            $links++;
            $stray++ unless ($objects{$_} // '') eq 'Link' && $object{$_} =~ m{/StructParent \d};
        }
    }
    is $lost, 0, "$name: every mark is in the tree, and every leaf on its page";
    is $unmarked, 0, "$name: nothing is printed outside marks";
    is $odd, 0, "$name: marks open and close in turn";
    is $stray, 0, "$name: all $links links are in the tree";
}

sub literal {
    my ($s) = @_;
    $s = substr $s, 1, -1;
    $s =~ s/\\(\d{3})/chr oct $1/ge;
    $s =~ s/\\(.)/$1/gs;
    return $s =~ /^\xFE\xFF/ ? decode('UTF-16', $s) : $s =~ /^\xEF\xBB\xBF/ ? decode('UTF-8', substr $s, 3) : $s;
}
done_testing;
