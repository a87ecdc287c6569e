#!/usr/bin/env perl
# changes.pl OUT answers/*.ch: checks that every change still finds its lines in the
# web, in order, and joins the files into OUT, one change file for the whole book.
#
# ctangle would only say that an entry did not match. This says which line of which
# chapter moved, and where it stands now.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Web qw(read_web write_if_changed slurp);

my ($out, @files) = @ARGV;
my @web = read_web('book.w');
my @text = map { $_->[2] =~ s/\s+$//r } @web;
my ($at, $failed, $all) = (0, 0, '');
# in the order of the chapters, 2 before 10
for my $file (sort { ($a =~ m{/(\d+)})[0] <=> ($b =~ m{/(\d+)})[0] } @files) {
    my $bytes = slurp($file);
    $all .= $bytes . ($bytes =~ /\n\z/ ? '' : "\n");
    utf8::decode($bytes);
    my ($number, $state, @wanted) = (0, '');
    for my $line (split /\n/, $bytes) {
        $number++;
        if ($line =~ /^\@x/)    { ($state, @wanted) = ('x') }
        elsif ($line =~ /^\@y/) { find($file, @wanted); $state = 'y' }
        elsif ($line =~ /^\@z/) { $state = '' }
        elsif ($state eq 'x')   { push @wanted, [$number, $line =~ s/\s+$//r] if @wanted || $line =~ /\S/ }
    }
}
exit 1 if $failed;
write_if_changed($out, $all);

# Moves $at past the next place where the wanted lines stand; CWEB looks for the
# first line, and from there on all must match.
sub find {
    my ($file, @wanted) = @_;
    my ($number, $first) = @{ $wanted[0] };
    my ($here) = grep { $text[$_] eq $first } $at .. $#text;
    if (!defined $here) {
        my ($before) = grep { $text[$_] eq $first } 0 .. $#text;
        complain("$file:$number", "`$first' "
            . (defined $before ? "now stands at $web[$before][0]:$web[$before][1], before the place of the previous change: move this entry up"
            : 'is nowhere in the book any more: the line was changed; copy its new text after @x'));
        return;
    }
    for my $i (1 .. $#wanted) {
        my ($n, $expected) = @{ $wanted[$i] };
        next if ($text[$here + $i] // '') eq $expected;
        my $place = "$web[$here + $i][0]:$web[$here + $i][1]";
        complain("$file:$n", "`$expected' was expected at $place, where there is now `$text[$here + $i]'");
        return;
    }
    $at = $here + @wanted;
}

sub complain {
    print STDERR "$_[0]: $_[1]\n";
    $failed = 1;
}
