# From the web to a PDF: cweave, then LuaTeX until the numbers of pages settle. Works
# in build/tex; a PDF is replaced only by one without a warning; every message names
# a .w file and line.
package TeX;
use strict;
use warnings;
use utf8;
use Answer 'picture_file';
use Cwd 'abs_path';
use Encode qw(decode encode);
use Exporter 'import';
use File::Path 'remove_tree';
use Tool;
use Web;
use Woven;
our @EXPORT = qw(prepare typeset @sections $edition $job);

our ($edition, $job, @sections);    # $job: build/tex/book-fr, without suffix
my ($pdf, @lines);

# Reads and checks the web, and weaves it into $job.tex, .idx and .scn.
sub prepare {
    ($edition, $pdf) = @_;
    $job = "$build/tex/" . ($pdf =~ m{([^/]+)\.pdf$})[0];
    @lines = eval { web_of('book.w') } or give_up($@ =~ s/\n\z//r);
    @sections = sections(@lines);
    my @slips = (lint(@sections), pictures());
    give_up(@slips) if @slips;
    replace("$job.w", in_one_piece(@lines));
    open my $cweave, '-|', 'sh', '-c', 'exec cweave "$@" 2>&1', 'sh', "+l$edition", "$job.w", $ENV{CHANGES} || '-', "$job.new.tex";
    my $said = do { local $/; <$cweave> } // '';
    close $cweave;
    give_up() if disk_full("$build/tex");
    utf8::decode($said);
    my @messages = relocate($said, 'book.w', @lines);
    give_up(@messages ? @messages : $said) if @messages || ($? && $said !~ /^! Line had to be broken/m);
    # cweave breaks long strings and lines by bytes: mend the letters it cut.
    for my $suffix ('tex', 'idx', 'scn') {
        my $text = slurp("$job.new.$suffix");
        1 while $text =~ s/([\xC2-\xF4][\x80-\xBF]*)(?:\}\\\)(?:%\n)?\\\.\{|%\n|\n(?=[\x80-\xBF]))(?=[\x80-\xBF])/$1/g;
        $text =~ s/%\n(?=[\x80-\xBF])//g;
        replace_text("$job.$suffix", woven_alike(decode('UTF-8', $text)));
        unlink "$job.new.$suffix";
    }
    tell_macros();
}

# The pictures of the answers, copied beside the woven text; what is wrong with them.
sub pictures {
    my @wrong;
    my $here = abs_path('.');
    for my $line (@lines) {
        for my $name ($line->[2] =~ /(?<!\\cmd\{)\\picture\{([A-Za-z0-9.=]+)\}/g) {
            my $file = picture_file($name);
            my ($found) = grep { -f encode('UTF-8', $_) } $file, "chapters/$file";
            my $path = defined $found ? decode('UTF-8', abs_path(encode('UTF-8', $found))) : '';
            my $bytes = $path =~ m{^\Q$here\E/} ? slurp(encode('UTF-8', $found)) : '';
            my $wrong = $file =~ m{^(?:/|~|[A-Za-z]:)|(?:^|/)\.\.(?:/|$)} || ($path ne '' && $bytes eq '') ? 'picture.outside'
              : $path eq '' ? 'picture.missing' : broken($bytes) ? 'picture.kind' : '';
            if ($wrong) { push @wrong, "$line->[0]:$line->[1]: " . word($wrong, $file) }
            else { replace("$build/tex/picture-$name", $bytes) }
        }
    }
    return @wrong;
}

# Not a whole PNG, JPEG or PDF file.
sub broken {
    my ($bytes) = @_;
    return !($bytes =~ /\A\x89PNG\r\n\x1A\n.{4}IHDR.*IEND/s || $bytes =~ /\A\xFF\xD8.*\xFF\xD9/s || $bytes =~ /\A%PDF-.*%%EOF/s);
}

my ($typesetting, $retried, $uncached);
sub give_up {
    unlink "$job.toc" if $typesetting;    # a broken run may have spoilt it
    @_ = ("$build/tex: " . word('disk.full')) if disk_full("$build/tex");
    fail(@_, word(-e $pdf ? 'pdf.unchanged' : 'pdf.none', $pdf));
}

# What the macros must know: where sections are, the numbers of all that has one (read
# from what was woven, where the changes of an answer are), the values of the chapters.
sub tell_macros {
    my %of = map { $_->{number} => $_ } @sections;
    my $told = join '', $ENV{CHANGES} ? "\\teachertrue\n" : '', version(), map { "\\sectionsource{$_->{number}}{$_->{file}}{$_->{line}}\n" } @sections[1 .. $#sections];
    $told .= "\\labeldef{q:$_->{name}}{$_->{number}}\n\\answersource{$_->{name}}{$_->{file}:$_->{line}}\n" for questions(@sections);
    my ($section, $chapter, %count) = (0, '');
    for (text("$job.tex") =~ /((?:^|(?<=[^\{]))\\(?:(?:M|N\{\d+\}|eqn|figure|seclabel|question)\{[^{}]+\}|reference\{\w+\}\{[^{}]+\}))/mg) {
        my ($what, $name, $value) = /^\\(\w+?)(?:(?<=N)\{\d+\})?\{([^{}]+)\}(?:\{(.*)\})?$/ or next;
        if ($what =~ /^[MN]$/) {
            ($section) = $name =~ /^(\d+)/;
            my $now = ($of{$section} // { file => '' })->{file} =~ m{^chapters/(\w+)-} ? $1 : '';
            next if $now eq $chapter;
            ($chapter, %count) = ($now);
            $told .= "\\labeldef{chap:$now}{$now}\n";
        }
        my $number = $what =~ /^(?:figure|eqn)$/ ? ($chapter eq '' ? '' : "$chapter.") . ++$count{$what} : '';
        $told .= $what eq 'figure' ? "\\labeldef{fig:$name}{$number}\n" : $what eq 'eqn' ? "\\labeldef{eq:$name}{($number)}\n"
          : $what eq 'seclabel' ? "\\labeldef{sec:$name}{$section}\n" : $what eq 'reference' ? "\\labeldef{bib:$name}{$value}\n" : '';
    }
    replace_text("$job-sections.tex", $told . laboratory());
    replace_text("$job-values.tex", join '', map { m{/data/(chapter\d+/values\.tex)$} ? "\\input $1\n" : () } sort glob "$build/data/chapter*/values.tex");
}

# Where a public address of the laboratory is configured, the figures that lead to it.
sub laboratory {
    my $url = $ENV{LAB_URL} || return '';
    $url =~ m{^https?://[\w./~:-]+$} or give_up(word('lab.url', $url));
    return "\\def\\laburl{\\detokenize{$url}}\n" . join '', map { "\\labeldef{lab:$_->[0]}{$_->[1]}\n" } rows('lab/figures.tsv');
}

# What the title page says of the version: the workshop's own, and the date of CITATION.cff.
sub version {
    my ($version) = join("\n", map { $_->[2] } @lines) =~ /version\[\] = "([\w.-]+)"/ or return '';
    my ($year, $month, $day) = -e 'CITATION.cff' && slurp('CITATION.cff') =~ /^date-released:\s*"?(\d{4})-0?(\d+)-0?(\d+)/m;
    my ($fr, $en) = in_both(sub { return day_of($day, $month, $year) =~ s/ /~/gr }) if $day;
    return "\\def\\bookversion{$version}\n" . ($day ? "\\def\\bookyear{$year}\\def\\bookdate{\\bi{$fr}{$en}}\n" : '');
}

# Runs TeX until the pages of the contents settle (once, where there are none), then gives the PDF its place.
sub typeset {
    my ($once) = @_;
    for my $pass (1 .. 6) {
        my $before = contents();
        run_tex();
        my ($pages) = slurp("$job.log") =~ /Output written on \S+ \((\d+) pages?/;
        print '            ', word('pdf.pass', $pdf =~ s{.*/}{}r, $pass, $pages // 0), "\n";
        last if $once || contents() eq $before;
        give_up(word('pdf.unsettled', $pass)) if $pass == 6;
    }
    my @found = read_log(1);
    give_up(@found) if @found;
    rename "$job.pdf", $pdf or give_up("$pdf: $!");
}
sub contents { return -e "$job.toc" ? slurp("$job.toc") : '' }

sub run_tex {
    my $top = abs_path('.');
    my ($dir, $name) = $job =~ m{(.*)/(.*)};
    local %ENV = (%ENV, TEXINPUTS => ".:$top/$build/data:$top/$build/figures:$top/tex:",
        TEXMFVAR => "$top/build/texcache", TEXMFCACHE => "$top/build/texcache", openin_any => 'r', openout_any => 'p',
        max_print_line => 10000, error_line => 254, half_error_line => 238, SOURCE_DATE_EPOCH => 0, FORCE_SOURCE_DATE => 1);
    $typesetting = 1;
    my $tail = `cd '$dir' && luatex --no-shell-escape -interaction=nonstopmode -halt-on-error -file-line-error $name.tex 2>&1 </dev/null`;
    my $failed = $?;
    my @found = -e "$job.log" ? read_log(0) : ();
    # A cache of fonts that a kill cut stops TeX before the first section: once without it.
    if ((@found || $failed) && (-e "$job.log" ? slurp("$job.log") : '') !~ /\[\[section/ && -d 'build/texcache' && !$uncached++) {
        remove_tree('build/texcache');
        return run_tex();
    }
    # The contents that an earlier run left may be of another form: once without them.
    if ((@found || $failed) && -e "$job.toc" && !$retried++) { unlink "$job.toc"; return run_tex() }
    give_up(@found ? @found : (word('pdf.stopped', "$job.log"), $tail)) if @found || $failed;
    rename "$job.newtoc", "$job.toc";
}

# ------------------------------------------------------------------- what TeX says
# Section by section. Only the last pass fails on boxes that are too full.
my @log_rules = (    # what it matches, whether only at the end, the message
    [qr/^BOOK ERROR: (.*)/, 0, sub {
        my ($place, $said) = @_;
        my ($key, @what) = split /\t/, $said;
        return $place->($key eq 'tex.character' ? $what[1] : $what[0] =~ s/^[a-z]+://r) . word($key, @what);
    }],
    [qr/^Overfull \\([hv]box) \(([\d.]+)pt/, 1, sub {
        my ($place, $box, $excess, $next) = @_;
        return $place->() . word("pdf.$box", $excess, substr $next->(1) =~ s/\\[A-Za-z\/0-9.\[\]:=;+-]+\s?//gr, 0, 100);
    }],
    [qr/name\{(.*?)\} has been referenced but does not exist/, 1, sub { return 'book.w: ' . word('pdf.link', $_[1]) }],
    [qr/^(Missing character.*)/, 1, sub { return $_[0]->() . $_[1] }],
    [qr/^(?:[^\s:]+:\d+: |! )(.*)/, 0, \&explain],
);
sub read_log {
    my ($last) = @_;
    my (@found, %seen);
    my $section = 0;
    my @log = split /\n/, decode('UTF-8', slurp("$job.log"));
    my $place = sub { return place_of($section, @_) };
    for my $i (0 .. $#log) {
        if ($log[$i] =~ /\[\[section (\w+)\]\]/) { $section = $1; next }
        for (@log_rules) {
            my ($pattern, $late, $say) = @$_;
            next unless ($last || !$late) && (my @what = $log[$i] =~ $pattern);
            push @found, $say->($place, @what, sub { $log[$i + $_[0]] // '' });
            return grep { !$seen{$_}++ } @found if $say == \&explain;
            last;
        }
    }
    return grep { !$seen{$_}++ } @found;
}

sub place_of {
    my ($number, $text) = @_;
    return 'AUTHORS: ' if $number eq '0' && length($ENV{AUTHORS} // '');
    return "book.w: ($number) " unless $number =~ /^\d+$/ && $sections[$number];
    return where($sections[$number], $text) . ': ' . word('lint.section', $number) . ': ';
}

# TeX's own errors, with the text they are about and what to do.
my @advice = map { [split / /, $_, 2] } ('tex.undefined Undefined control', 'tex.dollar Missing \$', 'tex.ampersand Misplaced|alignment tab',
    'tex.hash parameter character', 'tex.brace Extra \}|Too many|Runaway|ended|Forbidden|Missing [{}]');
sub explain {
    my ($place, $what, $next) = @_;
    my ($context) = map { $next->($_) =~ /^l\.\d+ (.*)/ ? $1 : () } 1 .. 14;
    $context //= '';
    my ($token) = $what =~ /Undefined control/ ? map { /(\\[A-Za-z]+)\s*$/ ? $1 : () } $next->(1), $next->(2), $context : ();
    my ($advice) = map { $_->[0] } grep { $what =~ /$_->[1]/ } @advice;
    my ($words) = reverse $context =~ /([\p{L}\d ,.]{8,})/g;
    return $place->($token // $words) . "$what " . ($token // substr $context, -60) . ($advice ? "\n    " . word($advice) : '');
}
1;
