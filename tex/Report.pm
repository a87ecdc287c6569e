# A student's report: the QUESTIONs of the woven book with their answers, the C
# that was asked for, what the program measured, and what differs from the
# original: figures (by the sums of their data) and parameters (by their values).
package Report;
use strict;
use warnings;
use utf8;
use Digest::SHA;
use Encode qw(encode decode);
use POSIX 'strftime';
use Web qw(slurp target_of);

my $group = qr/(\{(?:[^{}\\]++|\\.|(?-1))*+\})/s;
my ($edition, $build, $figures, %question, %shown);

sub tex {
    my ($woven, $language, $folder, @questions) = @_;
    ($edition, $build) = ($language, $folder);
    %question = map { $_->{name} => $_ } @questions;
    my $text = decode('UTF-8', $woven);
    $figures = { map { $_->[0] => $_ } all($text, qr/(?<!\{)\\figure\{([\w-]+)\}$group$group/) };
    %shown = ();
    my $out = "\\input ${edition}cwebmac\n\\reportstart{book-$edition}{" . authors($text) . '}{' . date() . "}\n";
    my $chapter = '';
    for my $section (split /^(?=\\[MN]\{)/m, $text) {
        $section =~ /^\\(?:M|N\{(\d+)\})\{(\d+)\}/ or next;
        my ($depth, $number) = ($1 // 9, $2);
        if ($depth == 1) {
            $out .= changes($chapter);
            my ($title) = $section =~ /^\\N\{1\}\{\d+\}(.*?)\.$/ms;
            ($chapter) = ($title // '') =~ /\S/ ? $title : '';
        }
        my @questions = all($section, qr/^(\\question\{([^{}]+)\}.*?\\answer\{[^{}]+\}$group)/sm) or next;
        if ($question{ $questions[0][1] }) {
            my $n = $question{ $questions[0][1] }{chapter};
            $out .= "\\reportchapter{$n}{$chapter}\n" unless $shown{"chapter $n"}++;
        }
        $out .= "\\reportsection{$number}\n";
        $out .= question($section, @$_) for @questions;
    }
    return encode('UTF-8', $out . changes('') . "\\reportend\n");
}

sub all { my ($text, $pattern) = @_; my @found; push @found, [$1, $2, $3] while $text =~ /$pattern/g; return @found }

sub question {
    my ($section, $tex, $name, $answer) = @_;
    my $out = "$tex\n";
    $out .= "\\nothingyet\n" unless $answer =~ /\{\s*\S.*\}/s;
    my $target = $question{$name} && target_of($question{$name});
    if ($target) {
        my ($code) = $section =~ /(\\Y\\B\\4\\X.*?)(?=^\\(?:A|As|U|Us|Q|Qs)\b|\\fi\s*\z)/ms;
        $out .= "\\reportcode $code\\reportcodeend\n" if $code;
        my ($low, $high) = @$target{qw(low high)};
        my %bound = map { $_ => "\\num{$target->{$_}}" } qw(low high);
        my $unit = $target->{$edition};
        my $measured = '\\num{' . sprintf('%.4g', $target->{measured}) . '}';
        my $wanted = $low == $high ? $bound{low} : "$bound{low}--$bound{high}";
        my %say = $edition eq 'fr'
          ? ('reached' => 'But atteint', 'not yet' => 'Pas encore', unfinished => "Valeur d'origine, inchangée")
          : ('reached' => 'Reached', 'not yet' => 'Not yet', unfinished => "The book's value, unchanged");
        $out .= "\\verdict{$measured~$unit" . ($edition eq 'fr' ? " ; attendu : $wanted. " : "; wanted: $wanted. ") . "$say{$target->{state}}.}\n";
    }
    for my $name ($tex =~ /\\figref\{([\w-]+)\}/g) { $out .= figure($name) }
    return $out;
}

# A figure, once, if its data are not those of the original.
sub figure {
    my ($name) = @_;
    my $figure = $figures->{$name} or return '';
    return '' if $shown{$name} || !changed($name);
    $shown{$name} = 1;
    return "\\reportfigure{$name}$figure->[1]$figure->[2]\n";
}

sub changed {
    my ($name) = @_;
    my ($chapter) = $name =~ /^(\d+)-/;
    my $golden = "tests/golden/chapter$chapter.sha256";
    return 0 unless -e $golden && -e "figures/$name.gp";
    my %sum = map { reverse split } split /\n/, slurp($golden);
    for my $file (slurp("figures/$name.gp") =~ /([\w-]+\.tsv)/g) {
        my $path = "$build/data/chapter$chapter/$file";
        return 1 if $sum{$file} && -e $path && Digest::SHA->new(256)->addfile($path)->hexdigest ne $sum{$file};
    }
    return 0;
}

# At the end of a chapter: its other changed figures, and its changed parameters.
sub changes {
    my ($title) = @_;
    my ($chapter) = sort { $b <=> $a } map { /^chapter (\d+)$/ ? $1 : () } keys %shown;
    return '' if !$chapter || $shown{"changes $chapter"}++;
    my $out = join '', map { figure($_) } grep { /^$chapter-/ } sort keys %$figures;
    my ($now, $original) = map { parameters($_) }
      "$build/data/chapter$chapter/parameters.tex", "tests/golden/chapter$chapter.parameters";
    my @rows;
    for my $name (sort keys %$now) {
        my ($new, $old) = ($now->{$name}, $original->{$name} // next);
        push @rows, "\\changedparameter{$name}{$new->[1]}{$new->[2]}{$old->[3]}{$new->[3]}{$new->[6]}{$new->[7]}\n"
          if $new->[3] ne $old->[3];
    }
    return $out . (@rows ? "\\changes\n" . join('', @rows) : '');
}

sub parameters {
    my ($file) = @_;
    return {} unless -e $file;
    my %table;
    for (split /\n/, decode('UTF-8', slurp($file))) {
        my @field = map { substr $_, 1, -1 } /$group/g;
        $table{ $field[0] } = \@field if @field == 8;
    }
    return \%table;
}

# From the command line, AUTHORS="...", or from \auteurs{...} in book.w.
sub authors {
    my ($text) = @_;
    if (length($ENV{AUTHORS} // '')) {
        my $names = decode('UTF-8', $ENV{AUTHORS});
        $names =~ s/([#\$%&_{}])/\\$1/g;
        return $names;
    }
    return $text =~ /^\\auteurs\{(.*?)\}\s*$/m ? $1 : '';
}

# Of the last commit, or of the last change if there are changes since.
sub date {
    my @sources = ('book.w', glob 'chapters/*.w');
    my $commit = `git log -1 --format=%ct 2>/dev/null` =~ /(\d+)/ && !`git status --porcelain @sources 2>/dev/null` ? $1 : undef;
    my ($last) = sort { $b <=> $a } map { (stat)[9] } @sources;
    my @t = localtime($commit // $last);
    my @months = $edition eq 'fr'
      ? qw(janvier février mars avril mai juin juillet août septembre octobre novembre décembre)
      : qw(January February March April May June July August September October November December);
    my $day = $edition eq 'fr' && $t[3] == 1 ? '1er' : $t[3];
    return "$day $months[$t[4]] " . (1900 + $t[5]);
}
1;
