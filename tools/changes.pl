#!/usr/bin/env perl
# changes.pl OUT answers/*.ch: checks that every change still finds its lines in the
# web, in order, and joins the files into OUT, one change file for the whole book.
#
# ctangle would only say that an entry did not match. This says which line of which
# chapter moved, and where it stands now, or that its QUESTION is gone; and it names
# every QUESTION that has no answer.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tool;
use Web;

my ($out, @files) = @ARGV;
my @web = web_of('book.w');
my @text = map { $_->[2] =~ s/\s+$//r } @web;
my @questions = questions(sections(@web));
my %asked = map { $_->{name} => 1 } @questions;
my ($at, $all, $gone, %answered, @errors) = (0, '', '');    # $gone: the QUESTION of this entry is no more
for my $file (sort { ($a =~ m{/(\d+)})[0] <=> ($b =~ m{/(\d+)})[0] } @files) {    # chapter 2 before 10
    my $changes = text($file);
    $all .= $changes =~ s/\n?\z/\n/r;
    my ($number, $state, @wanted) = (0, '');
    for my $line (split /\n/, $changes) {
        $number++;
        if ($line =~ /^\@x/)    { ($state, @wanted) = ('x') }
        elsif ($line =~ /^\@y/) { find($file, @wanted); $state = 'y' }
        elsif ($line =~ /^\@z/) { $state = '' }
        elsif ($state eq 'y' && $line =~ /^\\answer\{([\w.-]+)\}\{(?!\})/) { $answered{$1} = 1 }
        elsif ($state eq 'x')   { push @wanted, [$number, $line =~ s/\s+$//r] if @wanted || $line =~ /\S/ }
    }
}
fail(@errors) if @errors;
print STDERR map { "$_->{file}:$_->{line}: " . word('changes.open', $_->{number}, $_->{name}) . "\n" } grep { !$answered{ $_->{name} } } @questions;
replace_text($out, $all);

# Moves $at past the next place where the wanted lines stand; CWEB looks for the first
# line, and from there on all must match.
sub find {
    my ($file, @wanted) = @_;
    my ($number, $first) = @{ $wanted[0] };
    my $complain = sub { push @errors, "$file:$_[0]: " . word(@_[1 .. $#_]) };
    $gone = $asked{$1} ? '' : $1 if $first =~ /^\\answer\{([\w.-]+)\}/;
    my ($here) = grep { $text[$_] eq $first } $at .. $#text;
    return $complain->($number, 'changes.delete', $gone) if !defined $here && $gone;
    if (!defined $here) {
        my ($before) = grep { $text[$_] eq $first } 0 .. $#text;
        return $complain->($number, defined $before ? ('changes.before', $first, "$web[$before][0]:$web[$before][1]") : ('changes.gone', $first));
    }
    for my $i (1 .. $#wanted) {
        my ($n, $expected) = @{ $wanted[$i] };
        next if ($text[$here + $i] // '') eq $expected;
        return $complain->($n, 'changes.other', $expected, "$web[$here + $i][0]:$web[$here + $i][1]", $text[$here + $i]);
    }
    $at = $here + @wanted;
}
