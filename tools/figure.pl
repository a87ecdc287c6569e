#!/usr/bin/env perl
# figure.pl NAME...: for each, runs figures/NAME.gp with gnuplot three times, giving
#   build/figures/NAME.tex and NAME.pdf    for the book (its text is set by TeX)
#   build/figures/NAME-fr.svg, NAME-en.svg to be opened by themselves
# figure.pl --trial=DIR NAME...: the two SVGs only, from the data in DIR, into DIR.
# figure.pl --original=DIR NAME...: the .tex and the .pdf only, for a report.
#
# They are drawn aside and take their places together, once they are whole; when one
# fails, so that gnuplot says anything at all, the figures of the last good run stay.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tool;
use Letters 'width';
use File::Path qw(make_path remove_tree);

my ($for, $trial) = @ARGV && $ARGV[0] =~ /^--(trial|original)=(.+)/ ? ($1, $2) : ('all', undef);
shift if defined $trial;
my $labels = "$build/figures";
my $out = $trial // $labels;
@ARGV or fail('usage: perl tools/figure.pl [--trial=DIR] NAME...');
# Letters that text fonts lack, and fonts that have them.
my %sign = signs();
my $mathematical = join '', sort grep { length == 1 && ord > 0x17F && $_ ne '…' } map { $_->[0] } values %sign;
my $mathematical_fonts = 'Latin Modern Math,CMU Serif,STIX Two Math,Cambria Math,serif';
$ENV{LC_ALL} = 'C.UTF-8';    # the user's locale changes nothing
my @errors = map { draw($_) } @ARGV;
fail(@errors) if @errors;

# What is wrong, nothing when the figure is drawn.
sub draw {
    my ($name) = @_;
    my $script = "figures/$name.gp";
    -e $script or return problem($script, 'figure.script');
    -e "$labels/$name.$_.gp" or return problem('figures/labels.tsv', 'figure.labels', $name) for qw(tex fr en);
    my $aside = "$out/$name.part";
    remove_tree($aside);
    make_path($aside);
    my @wrong;
    for (['tex', 'fr'], ['svg', 'fr'], ['svg', 'en']) {
        next if $for eq ($_->[0] eq 'tex' ? 'trial' : 'original');
        last if @wrong = run($name, $script, $aside, @$_);
    }
    if (!@wrong) {
        my @svg = $for eq 'original' ? () : qw(fr en);
        describe($name, $aside, $_) for @svg;
        for ($for eq 'trial' ? () : ("$name.pdf", "$name.tex"), map { "$name-$_.svg" } @svg) {
            rename "$aside/$_", "$out/$_" or die "$out/$_: $!\n";
        }
    }
    remove_tree($aside);
    return @wrong;
}
sub problem { my ($place, $key, @what) = @_; return "$place: " . word($key, @what) . "\n  " . word("$key.do", @what) }

# One run of gnuplot. It ends well with status 0, nothing on stderr, whole files.
sub run {
    my ($name, $script, $aside, $mode, $lang) = @_;
    my $settings = "name='$name'; mode='$mode'; lang='$lang'; folder='$aside'; build='$build'" . (defined $trial ? "; data='$trial/'" : '');
    my $pid = open my $gnuplot, '-|' // die "fork: $!\n";
    if (!$pid) {
        open STDERR, '>&', \*STDOUT;
        open STDIN, '<', '/dev/null';
        exec 'gnuplot', '-d', '-e', $settings, $script or print STDERR "gnuplot: $!\n";
        exit 127;
    }
    chomp(my @said = grep { /\S/ && !/^Fontconfig/ } <$gnuplot>);
    close $gnuplot;
    if ($? >> 8 == 127) { return problem($script, 'figure.gnuplot') }
    if ($? || @said) {
        my ($where, $why) = map { /^\s*"([^"]+)",? line (\d+): *(?:warning: *)?(.*)/i ? ("$1:$2", $3) : () } @said;
        $where //= $script;
        $why //= join ' ', @said;
        return "$where: $why\n  " . word(advice($why)) . ' (' . word($mode eq 'tex' ? 'figure.book' : "figure.$lang") . ')';
    }
    my %end = $mode eq 'tex' ? ("$name.tex" => '\\endgroup', "$name.pdf" => '%%EOF') : ("$name-$lang.svg" => '</svg>');
    for (sort keys %end) {
        -s "$aside/$_" or return problem($script, 'figure.nothing', $_);
        slurp("$aside/$_") =~ /\Q$end{$_}\E\s*\z/ or return problem($script, 'figure.cut', $_);
    }
    return;
}

sub advice {
    my ($why) = @_;
    return $why =~ /unreadable|cannot (?:read|find|open)|no such file|no valid points|no data|all points/i ? 'figure.data'
      : $why =~ /undefined|unrecognized token/ ? 'figure.name'
      : $why =~ /empty [a-z0-9]+ ?range/i ? 'figure.range' : 'figure.correct';
}

# The SVG says what it is, in its language, in place of gnuplot's name. Its text keeps its
# spaces, and the width it has in Latin Modern, whatever font a browser takes instead; its
# colours have others for a dark ground (figures/style.gp pairs them).
sub describe {
    my ($name, $aside, $lang) = @_;
    my %said = text("$labels/$name.$lang.gp") =~ /^# (title|alt): (.*)/mg;
    s/&/&amp;/g, s/</&lt;/g, s/>/&gt;/g for values %said;
    my $svg = text("$aside/$name-$lang.svg");
    $svg =~ s{rgb\(\s*(\d+),\s*(\d+),\s*(\d+)\s*\)|(?<=")black(?=")}{ sprintf '#%02X%02X%02X', $1 // 0, $2 // 0, $3 // 0 }ge;
    my %dark = text('figures/style.gp') =~ /^\w+ = "(#\w{6})"\s+# dark (#\w{6})/mg;
    my $style = "#ground{fill:$dark{'#FFFFFF'}}";
    for my $colour (grep { $_ ne '#FFFFFF' && $dark{$_} ne $_ } sort keys %dark) {
        for (qw(stroke fill color)) { $style .= "\n[$_='$colour']{$_:$dark{$colour}}" if $svg =~ /\b$_\s*=\s*["']$colour["']/ }
    }
    $svg =~ s{<title>.*?</title>}{<title>$said{title}</title>}s;
    $svg =~ s{<desc>.*?</desc>}{<desc>$said{alt}</desc>\n<style>\@media (prefers-color-scheme: dark){$style}</style>}s;
    $svg =~ s{<svg\s}{<svg role="img" xml:lang="$lang" lang="$lang"\n };
    $svg =~ s{<rect (?=x="0" y="0")}{<rect id="ground" };
    $svg =~ s{stroke-width='0\.\d+'(?= stroke='currentColor')}{stroke-width='0.35'}g;    # of markers, which are enlarged
    $svg =~ s{<image }{<image style="image-rendering:optimizeSpeed;image-rendering:pixelated" }g;
    $svg =~ s{<tspan font-family="[^"]*"\s*}{<tspan }g;    # that of the group, with its substitutes
    $svg =~ s{(font-size="([\d.]+)"[^>]*>\s*)<text>(.*?)</text>}{
      $1 . sprintf(q{<text xml:space="preserve" textLength="%.1f" lengthAdjust="spacingAndGlyphs">}, width($3, $2)) . "$3</text>" }ges;
    $svg =~ s{(?<=>)([^<>]*[$mathematical][^<>]*)(?=</tspan>)}{
      $1 =~ s|([$mathematical]+)|<tspan font-family="$mathematical_fonts">$1</tspan>|gr }ge;
    replace_text("$aside/$name-$lang.svg", $svg);
}
