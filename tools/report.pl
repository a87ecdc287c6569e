#!/usr/bin/env perl
# report.pl EDITION OUT.pdf: a student's report. The QUESTIONs of the woven book with
# their answers, the C that was asked for, what the program measured, and what differs
# from the original: figures (by the sums of their data) and parameters (by their values).
# Its authors come from AUTHORS, or from \auteurs{...} in book.w.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tool;
use Web;
use TeX;
use Answer qw(tex_of names_of);
use Digest::SHA;
use Encode 'decode';
use File::Path qw(make_path remove_tree);

prepare(@ARGV);
words($edition);
my (%shown, $chapter);    # what is already in the report, the chapter it has come to
my $woven = text("$job.tex");
my %figure = map { $_->[0] => $_ } all(qr/(?<!\{)\\figure\{([\w-]+)\}$group(?:%\n)?\s*$group/, $woven);
my %question = map { $_->{name} => $_ } questions(@sections);
replace_text("$job.tex", "\\input ${edition}cwebmac\n\\reportstart{" . authors() . '}{' . date() . "}\n"
    . join('', map { section($_) } split /^(?=\\[MN]\{)/m, $woven) . changes() . "\\reportend\n");
words('');    # the screen's language is its own
typeset(1);

# All that a pattern captures, a list for each place.
sub all { my ($pattern, $text) = @_; my @found; push @found, [$1, $2, $3] while $text =~ /$pattern/g; return @found }

my $title;
sub section {
    my ($text) = @_;
    my ($depth, $number) = $text =~ /^\\(?:M|N\{(\d+)\})\{(\d+)/ or return '';
    my $out = '';
    if (($depth // 9) == 1) {
        $out = changes();
        ($title) = $text =~ /^\\N\{1\}\{\d+(?:\\\*)?\}(.*?)\.$/ms;
    }
    my @questions = all(qr/^(\\question\{([^{}]+)\}.*?\\answer\{[^{}]+\}$group)/sm, $text) or return $out;
    my $now = ($question{ $questions[0][1] } || { chapter => '' })->{chapter};
    if (!$shown{"chapter $now"}++) { $chapter = $now; $out .= "\\reportchapter{$now}{" . ($title // '') . "}\n" }
    return $out . "\\reportsection{$number}\n" . join '', map { question($text, @$_) } @questions;
}

# A QUESTION, its answer, the lines that were asked for, what they gave; optional ones only when begun.
sub question {
    my ($section, $tex, $name, $answer) = @_;
    my $target = $question{$name} && target_of($question{$name});
    my $open = $answer =~ /\A\{\s*\}\z/;
    return '' if $open && ($question{$name}{level} // '') ne 'essential' && (!$target || $target->{state} eq 'unfinished');
    my $out = "$tex\n" . ($open ? "\\nothingyet\n" : '');
    if ($target) {
        my ($code) = $section =~ /(\\Y\\B\\4\\X.*?)(?=^\\(?:A|As|U|Us|Q|Qs)\b|\\fi\s*\z)/ms;
        $out .= "\\reportcode $code\\reportcodeend\n" if $code;
        my ($low, $high) = map { sprintf "\\num{%.4g}", $target->{$_} } qw(low high);
        $out .= '\\verdict{' . word('report.measured', '\\num{' . sprintf('%.4g', $target->{measured}) . "}~" . as_typed($target->{$edition}),
            $low eq $high ? $low : "$low--$high", word("report.$target->{state}")) . "}\n";
    }
    return $out . join '', map { figure($_, !$open, 1) } $tex =~ /\\figref\{([\w-]+)\}/g;
}

# A figure, once, if an answer is about it or if its data are not those of the original; that of the original beside it.
sub figure {
    my ($name, $wanted, $beside) = @_;
    return '' if !$figure{$name} || $shown{$name} || !($wanted || changed($name));
    $shown{$name} = 1;
    return "\\reportfigure{$name}$figure{$name}[1]$figure{$name}[2]\n" . ($beside && original($name) ? "\\reportoriginal{$name}\n" : '');
}

# The same figure as the book has it, when it is not the student's: the chapter's program, run again with the
# original's parameters, gives the data of the original, or nothing can be shown.
sub original {
    my ($name) = @_;
    my ($of) = $name =~ /^(\d+)-/;
    my ($program, $dir) = ("$build/bin/chapter$of", "$build/original/chapter$of");
    my $original = parameters("tests/golden/chapter$of.parameters");
    return '' unless changed($name) && -x $program && %$original;
    if (!$shown{"original $of"}++) {
        remove_tree($dir);
        make_path($dir);
        open my $run, '-|', 'sh', '-c', 'exec "$@" 2>&1', 'sh', $^X, "$FindBin::Bin/limited.pl", $program,
          map({ "--$_=$original->{$_}[3]" } sort keys %$original), "--out=$dir";
        my @said = <$run>;
        close $run or remove_tree($dir);
    }
    return '' if !-d $dir || changed($name, $dir) || system($^X, "$FindBin::Bin/figure.pl", "--original=$dir", $name);
    replace("$build/tex/original-$name.$_", slurp(($_ eq 'alt.tex' ? "$build/figures" : $dir) . "/$name.$_")) for qw(tex pdf alt.tex);
    return 1;
}

sub changed {
    my ($name, $data) = @_;
    my ($of) = $name =~ /^(\d+)-/;
    $data //= "$build/data/chapter$of";
    my $golden = "tests/golden/chapter$of.sha256";
    return 0 unless -e $golden && -e "figures/$name.gp";
    my %sum = map { reverse split } split /\n/, slurp($golden);
    return grep { $sum{$_} && -e "$data/$_"
          && Digest::SHA->new(256)->addfile("$data/$_")->hexdigest ne $sum{$_} } slurp("figures/$name.gp") =~ /([\w-]+\.tsv)/g;
}

# At the end of a chapter: its other changed figures, and its changed parameters.
sub changes {
    return '' if !$chapter || $shown{"changes $chapter"}++;
    my $out = join '', map { figure($_) } grep { /^$chapter-/ } sort keys %figure;
    my ($now, $original) = map { parameters($_) }
      "$build/data/chapter$chapter/parameters.tex", "tests/golden/chapter$chapter.parameters";
    my @rows;
    for my $name (sort grep { $original->{$_} && $now->{$_}[3] ne $original->{$_}[3] } keys %$now) {
        my ($new, $old) = ($now->{$name}, $original->{$name});
        push @rows, "\\changedparameter{$name}{$new->[1]}{$new->[2]}{$old->[3]}{$new->[3]}{$new->[6]}{$new->[7]}\n";
    }
    return $out . (@rows ? join '', "\\changes\n", @rows : '');
}

# The table that a program wrote, by the names of its options: [name, symbol, unit, value ...].
sub parameters {
    my ($file) = @_;
    my @rows = map { [map { inner($_) } /$group/g] } -e $file ? split /\n/, text($file) : ();
    return { map { @$_ == 8 ? ($_->[0] => $_) : () } @rows };
}

# Plain text for TeX; cweave has run already, so that an @ is one @.
sub as_typed { return tex_of($_[0]) =~ s/\@\@/\@/gr }

sub authors {
    if (length($ENV{AUTHORS} // '')) {
        my $names = $ENV{AUTHORS};
        utf8::decode($names);    # if it is UTF-8; of an older terminal, Latin-1
        return names_of($names) =~ s/\@\@/\@/gr;
    }
    return $woven =~ /^\\auteurs$group/m ? inner($1) =~ s/\s+/ /gr : '';
}

# Of the last commit, or of the last change if there are changes since.
sub date {
    my @sources = ('book.w', glob 'chapters/*.w');
    my $commit = `git log -1 --format=%ct 2>/dev/null` =~ /(\d+)/ && !`git status --porcelain @sources 2>/dev/null` ? $1 : undef;
    my ($last) = sort { $b <=> $a } map { (stat)[9] } @sources;
    my @t = localtime($commit // $last);
    return day_of($t[3], $t[4] + 1, 1900 + $t[5]);
}
