#!/usr/bin/env perl
# questions.pl: every QUESTION, its number, its level, whether it is answered, and
# what the chapter's program measured with the student's value, if it has one.
#   EDITION=fr or en chooses the language, STRICT=1 fails unless all is done.
#
# A value still gives what it gave in the original (tests/golden/chapterN.targets):
# unfinished. Otherwise it is within its bounds, reached, or not yet.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Web qw(read_web sections questions target_of slurp);

my $locale = $ENV{EDITION} || $ENV{LC_ALL} || $ENV{LC_MESSAGES} || $ENV{LANG} || '';
my $fr = $locale =~ /^fr/;
my %level = $fr ? (essential => 'essentielle', recommended => 'conseillée', stretch => 'pour aller plus loin')
  : (essential => 'essential', recommended => 'recommended', stretch => 'stretch');
my %sign = (Delta => "Δ", sigma => "σ", tau => "τ", mu => "µ", sqrt => "√");
my ($done, $todo) = (0, 0);
my @questions = questions(sections(read_web('book.w')));
for my $question (@questions) {
    my $answered = $question->{answer} =~ /\S/;
    my $target = target_of($question);
    my $finished = $answered && (!$target || $target->{state} eq 'reached');
    $finished ? $done++ : $todo++;
    my $title = $question->{title}[$fr ? 0 : 1];
    $title =~ s{\\(Delta|sigma|tau|mu|sqrt)\b ?}{$sign{$1}}g;
    $title =~ s/\\[A-Za-z]+|[\$\{}\\|]//g;
    printf "%-5s %-21s %-9s %-38s %s\n", $question->{number}, $level{ $question->{level} } // $question->{level},
      $answered ? ($fr ? 'répondue' : 'answered') : ($fr ? 'à faire' : 'open'), $title,
      $target ? verdict($target) : '';
}
printf $fr ? "%d QUESTIONS, %d finies, %d à finir.\n" : "%d QUESTIONs, %d finished, %d to finish.\n",
  scalar @questions, $done, $todo;
exit($ENV{STRICT} && $todo ? 1 : 0);

sub verdict {
    my ($target) = @_;
    return $fr ? 'inachevée : la valeur du livre n\'a pas changé' : 'unfinished: the book\'s value is unchanged'
      if $target->{state} eq 'unfinished';
    my $measured = number($target->{measured}) . ' ' . $target->{$fr ? 'fr' : 'en'};
    return ($fr ? 'atteinte : ' : 'reached: ') . $measured if $target->{state} eq 'reached';
    my ($low, $high) = map { number($target->{$_}) } 'low', 'high';
    my $wanted = $low eq $high ? $low : $fr ? "entre $low et $high" : "$low to $high";
    return $fr ? "pas encore : $measured, il en faut $wanted" : "not yet: $measured, wanted $wanted";
}

sub number {
    my $text = sprintf '%.4g', $_[0];
    $text =~ s/\./,/ if $fr;
    return $text;
}
