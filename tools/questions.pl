#!/usr/bin/env perl
# questions.pl: every QUESTION, its number, its level, whether it is answered, and what
# the chapter's program measured with the student's value, if it has one; in the
# language of the messages. STRICT=1 fails unless all is done.
# questions.pl --chapter=N: only one line, for the end of `make chapterN`.
#
# A value still gives what it gave in the original (tests/golden/chapterN.targets):
# unfinished. Otherwise it is within its bounds, reached, or not yet.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tool;
use Web;

my %sign = signs();
my @questions = questions(sections(web_of('book.w')));
if (@ARGV && $ARGV[0] =~ /^--chapter=(\w+)/) { chapter($1); exit }
my $done = 0;
for my $question (@questions) {
    my $answered = $question->{answer} =~ /\S/;
    my $target = target_of($question);
    $done++ if $answered && (!$target || $target->{state} eq 'reached');
    my $title = $question->{title}{ in_language() };
    $title =~ s{\\([A-Za-z]+) ?}{$sign{$1} ? $sign{$1}[0] : ''}ge;
    $title =~ s/[\$\{}\\|]//g;
    my $level = $question->{level} =~ /^(?:essential|recommended|stretch)$/ ? word("level.$question->{level}") : $question->{level};
    printf "%-5s %-21s %-9s %-38s %s\n", $question->{number}, $level, word($answered ? 'question.answered' : 'question.open'),
      $title, $target ? verdict($target) : '';
}
print word('question.count', scalar @questions, $done, @questions - $done), "\n";
exit($ENV{STRICT} && $done < @questions ? 1 : 0);

sub chapter {
    my ($chapter) = @_;
    my @figures = glob "$build/figures/$chapter-*-" . in_language() . '.svg';
    my @verdicts = map { my $target = target_of($_); $target ? "$_->{number} " . verdict($target) : () } grep { $_->{chapter} eq $chapter } @questions;
    print '  ', word(@figures ? 'chapter.figures' : 'chapter.data', $chapter, @figures ? "$build/figures/$chapter-*-" . in_language() . '.svg' : "$build/data/chapter$chapter"),
      @verdicts ? '  QUESTION ' . join(' · ', @verdicts) : '', "\n";
}
