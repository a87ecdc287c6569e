#!/usr/bin/env perl
# weave.pl EDITION OUT.pdf [CHANGES]: cweave, then LuaTeX until references settle.
# EDITION is fr, en or fren, or report-fr or report-en for a student's report.
# Works in build/tex; OUT.pdf is replaced only by a PDF without a warning. Every
# message names a .w file and line.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Web qw(read_web in_one_piece sections questions where lint write_if_changed slurp relocate);
use Unicode::Collate::Locale;
use Encode qw(encode decode);
use Cwd 'abs_path';

my ($edition, $pdf, $changes) = @ARGV;
my ($job) = $pdf =~ m{([^/]+)\.pdf$};
my $reporting = $edition =~ s/^report-//;
my $build = $ENV{BUILD} || 'build';
my $dir = "$build/tex";
my $book = 'book.w';
my $typesetting = 0;

my @lines = eval { read_web($book) };
fail($@) if $@;
my @sections = sections(@lines);
my @errors = lint(@sections);
fail(map { "$_\n" } @errors) if @errors;

weave();
if ($reporting) { require Report; write_if_changed("$dir/$job.tex", Report::tex(slurp("$dir/$job.tex"), $edition, $build, questions(@sections))) }
else { sort_index("$dir/$job.idx"); sort_names("$dir/$job.scn") }
write_if_changed("$dir/$job-sections.tex", join '', version(),
    map({ "\\sectionsource{$_->{number}}{$_->{file}}{$_->{line}}\n" } @sections[1 .. $#sections]),
    map({ "\\questionnumber{$_->{name}}{$_->{number}}\n\\answersource{$_->{name}}{$_->{file}:$_->{line}}\n" } questions(@sections)));
write_if_changed("$dir/$job-values.tex", join '', map {
    (m{/data/(chapter\d+/values\.tex)$} ? "\\input $1\n" : ()) } sort glob "$build/data/chapter*/values.tex");
guess() unless $reporting || -e "$dir/$job.toc";
for my $pass (1 .. 6) {
    my $before = state();
    typeset();
    my ($pages) = slurp("$dir/$job.log") =~ /Output written on \S+ \((\d+) pages?/;
    printf "            %s: pass %d, %d pages\n", $pdf =~ s{.*/}{}r, $pass, $pages // 0;
    last if state() eq $before;
    fail("$book: references did not settle after $pass passes\n") if $pass == 6;
}
report(1);
rename "$dir/$job.pdf", $pdf or fail("$pdf: $!\n");
exit 0;

sub fail {
    unlink "$dir/$job.aux", "$dir/$job.toc" if $typesetting;    # a broken run may have spoilt them
    print STDERR @_;
    print STDERR "$pdf is unchanged.\n" if -e $pdf;
    print STDERR "$pdf was not made.\n" unless -e $pdf;
    exit 1;
}

sub weave {
    write_if_changed("$dir/$job.w", in_one_piece(@lines));
    my $said = decode('UTF-8', `cweave +l$edition $dir/$job.w @{[$changes // '-']} $dir/$job.new.tex 2>&1`);
    my $status = $? >> 8;
    my @messages = relocate($said, $book, \@lines);
    $status = 0 if $said =~ /^! Line had to be broken/m;
    fail(map { "$_\n" } @messages ? @messages : $said) if $status || @messages;
    # cweave breaks long strings and lines by bytes: mend the letters it cut.
    for my $suffix ('tex', 'idx', 'scn') {
        my $text = slurp("$dir/$job.new.$suffix");
        1 while $text =~ s/([\xC2-\xF4][\x80-\xBF]*)(?:\}\\\)(?:%\n)?\\\.\{|%\n|\n(?=[\x80-\xBF]))(?=[\x80-\xBF])/$1/g;
        $text =~ s/%\n(?=[\x80-\xBF])//g;
        write_if_changed("$dir/$job.$suffix", $text);
        unlink "$dir/$job.new.$suffix";
    }
}

# What the title page says of the version: the workshop's own, and the date of CITATION.cff.
sub version {
    my ($version) = join("\n", map { $_->[2] } @lines) =~ /version\[\] = "([\w.-]+)"/ or return '';
    my ($year, $month, $day) = -e 'CITATION.cff' && slurp('CITATION.cff') =~ /^date-released:\s*"?(\d{4})-0?(\d+)-0?(\d+)/m;
    return "\\def\\bookversion{$version}\n" . ($day ? "\\def\\bookyear{$year}\\def\\bookmonth{$month}\\def\\bookday{$day}\n" : '');
}

# The text of an index entry as a reader of one language sees it, for sorting.
sub choose {
    my ($text, $language) = @_;
    my $group = qr/(\{(?:[^{}]++|(?-1))*\})/;
    1 while $text =~ s/\\bi\s*$group\s*$group/my $x = $language eq 'fr' ? $1 : $2; $x =~ s|^\{(.*)\}$|$1|s; $x/e;
    return $text;
}
sub bare {
    my ($text) = @_;
    $text =~ s/\\[A-Za-z]+|\\.|[{}\$~]//g;
    return $text;
}
sub languages { return $edition eq 'fren' ? ('fr', 'en') : ($edition) }

sub sort_index {
    my ($name) = @_;
    my $text = decode('UTF-8', slurp($name));
    $text =~ s{%\n}{}g;    # the lines that cweave folded
    $text =~ s/\n(?!\\I|\z)/ /g;
    my @entries;
    for (split /\n/, $text) {
        my ($entry, $places) = /^\\I(.*?), ((?:\\\[)?\d.*)$/ or do { push @entries, ['', $_, '']; next };
        for my $language ($entry =~ /\\bi\b/ ? languages() : (languages())[0]) {
            my $shown = choose($entry, $language);
            my $other = choose($entry, $language eq 'fr' ? 'en' : 'fr');
            my $key = bare($shown);
            $shown = "{$shown {\\nineit($other)}}" if $edition eq 'fren' && $shown ne $other;
            push @entries, [$key, "\\I$shown, ", $places];
        }
    }
    my $collator = Unicode::Collate::Locale->new(locale => (languages())[0], variable => 'non-ignorable');
    my %merged;
    my @order;
    for (sort { $collator->cmp($a->[0], $b->[0]) || $a->[1] cmp $b->[1] } @entries) {
        push @order, $_->[1] unless $merged{ $_->[1] };
        push @{ $merged{ $_->[1] } }, $_->[2];
    }
    write_if_changed($name, encode('UTF-8', join '', map { "$_@{[join ', ', map { s/\.$//r } @{ $merged{$_} }]}.\n" } @order));
}

sub sort_names {
    my ($name) = @_;
    my $text = decode('UTF-8', slurp($name));
    $text =~ s{%\n}{}g;    # the lines that cweave folded
    my @entries = grep { /\S/ } split /^(?=\\I)/m, $text;
    my $collator = Unicode::Collate::Locale->new(locale => (languages())[0]);
    my $language = (languages())[0];
    my %key = map { my ($n) = /^\\I\s*\\X[^:]*:(.*?)\\X\s*$/ms; $_ => bare(choose($n // $_, $language)) } @entries;
    write_if_changed($name, encode('UTF-8', join '', sort { $collator->cmp($key{$a}, $key{$b}) } @entries));
}

# A first table of contents, right but for its pages, and the labels as they will
# be numbered, save a pass.
sub guess {
    my ($toc, $labels, $chapter, %count) = ('', join('', map { "\\labeldef{q:$_->{name}}{$_->{number}}\n" } questions(@sections)), '');
    for my $section (@sections[1 .. $#sections]) {
        my $now = $section->{file} =~ m{^chapters/(\w+)-} ? $1 : '';
        if ($now ne $chapter) { $chapter = $now; %count = (); $labels .= "\\labeldef{chap:$now}{$now}\n" }
        for (map { $_->[2] } @{ $section->{lines} }) {
            $labels .= "\\labeldef{fig:$1}{$chapter." . ++$count{figure} . "}\n" if /(?<!\{)\\figure\{([\w-]+)\}/;
            $labels .= "\\labeldef{eq:$1}{($chapter." . ++$count{formula} . ")}\n" if /(?<!\{)\\eqn\{([\w-]+)\}/;
            $labels .= "\\labeldef{sec:$1}{$section->{number}}\n" if /\\seclabel\{([\w-]+)\}/;
            $labels .= "\\labeldef{bib:$1}{$2}\n" if /^\\reference\{(\w+)\}\{([^{}]+)\}/;
        }
    }
    write_if_changed("$dir/$job.aux", encode('UTF-8', $labels));
    my $text = slurp("$dir/$job.tex");
    while ($text =~ /^\\N\{(\d+)\}\{(\d+)(?:\\\*)?\}(.*?)\.$/msg) {
        my ($depth, $number, $title) = ($1, $2, $3);
        my $in = $sections[$number]{file} =~ m{^chapters/(\w+)-} ? $1 : '';
        $toc .= "\\tocline{$depth}{$number}{$in}{$title}{0}\n";
    }
    write_if_changed("$dir/$job.toc", $toc);
}

# What must be the same before and after a pass for the pass to be the last.
sub state {
    return join "\0", map { -e "$dir/$job.$_" ? slurp("$dir/$job.$_") : '' } 'aux', 'toc';
}

sub typeset {
    $typesetting = 1;
    my $top = abs_path('.');
    local %ENV = (%ENV,
        TEXINPUTS => ".:$top/$build/data:$top/$build/figures:$top/tex:",
        TEXMFVAR => "$top/build/texcache", TEXMFCACHE => "$top/build/texcache",
        max_print_line => 10000, error_line => 254, half_error_line => 238,
        SOURCE_DATE_EPOCH => 0, FORCE_SOURCE_DATE => 1);
    my $tail = `cd $dir && luatex -interaction=nonstopmode -halt-on-error -file-line-error $job.tex 2>&1 </dev/null`;
    my $failed = $?;
    my @fatal = report(0);
    fail(@fatal) if @fatal;
    fail("$dir/$job.log: LuaTeX stopped\n", $tail) if $failed;
    rename "$dir/$job.newtoc", "$dir/$job.toc";
}

# What the log says, section by section. The last pass also fails on what
# earlier passes may still lack: references, and boxes that are too full.
sub report {
    my ($last) = @_;
    my @found;
    my $section = 0;
    my @log = split /\n/, decode('UTF-8', slurp("$dir/$job.log"));
    for my $i (0 .. $#log) {
        $_ = $log[$i];
        if (/\[\[section (\w+)\]\]/) { $section = $1; next }
        if (/^BOOK ERROR: (.*)/) {
            my $what = $1;
            next if !$last && $what =~ /^undefined/;
            my ($text) = $what =~ /missing character \S+ (.)/ ? $1 : $what =~ /(\S+)\s*$/ ? $1 : '';
            push @found, place($section, $text) . "$what\n";
        }
        elsif (/^(?:[^\s:]+:\d+: |! )(.*)/) {
            my $what = $1;
            my ($context) = grep { defined } map { $log[$_] && $log[$_] =~ /^l\.\d+ (.*)/ ? $1 : undef } $i + 1 .. $i + 14;
            my @upper = map { $log[$_] // '' } $i + 1 .. $i + 2;
            push @found, explain($section, $what, $context // '', \@upper);
            last;
        }
        elsif ($last && /^Overfull \\([hv])box \(([\d.]+)pt/) {
            my ($axis, $excess, $text) = ($1, $2, $log[$i + 1] // '');
            $text =~ s/\\[A-Za-z\/0-9.\[\]:=;+-]+\s?//g;
            push @found, place($section) . "$excess pt too " . ($axis eq 'h' ? 'wide: ' : 'high: ') . substr($text, 0, 100) . "\n";
        }
        elsif ($last && /name\{(.*?)\} has been referenced but does not exist/) {
            push @found, "$book: a link leads to $1, which is nowhere\n";
        }
        elsif ($last && /^Missing character/) { push @found, place($section) . "$_\n" }
    }
    my %seen;
    @found = grep { !$seen{$_}++ } @found;
    return @found unless $last;
    fail(@found) if @found;
}

sub place {
    my ($number, $text) = @_;
    return "$book: (in the $number) " unless $number =~ /^\d+$/;
    my $section = $sections[$number];
    return where($section, $text) . ": section $number: ";
}

sub explain {
    my ($section, $what, $context, $upper) = @_;
    my $token = '';
    ($token) = map { /(\\[A-Za-z]+)\s*$/ ? $1 : () } @$upper, $context if $what =~ /Undefined control/;
    my $advice =
        $what =~ /Undefined control/ ? "unknown macro; those of the book are listed in its appendix F"
      : $what =~ /Missing \$/        ? 'a formula needs its two $; in text write \\_ and \\^'
      : $what =~ /Misplaced|alignment tab/ ? 'write \\& for an ampersand'
      : $what =~ /parameter character/     ? 'write \\# for a hash'
      : $what =~ /Extra \}|Too many|Runaway|ended|Forbidden|Missing [{}]/ ? 'a brace { or } too many or too few'
      : '';
    my $text = $token || $context;
    $text =~ s/^\.\.\.//;
    return place($section, $token) . "$what " . ($token || substr $context, -60) . ($advice ? "\n    $advice" : '') . "\n";
}
