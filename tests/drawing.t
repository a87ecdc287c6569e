#!/usr/bin/perl
# The figures as drawings: no label lies on data, on a line or on another label, or leaves the
# figure; every word and line shows on paper, on a screen's dark ground and in grey.
# Run from the top, once the figures are drawn. The SVGs are read, whose geometry is that of the PDFs.

use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Test::More;
use lib 'tools';
use Tool qw(slurp text rows);
use Letters qw(width letters);

# What an SVG of gnuplot's draws: texts with their boxes; lines; markers and filled areas as boxes.
# Boxes are [left, top, right, bottom], in units of 1/96 inch.
sub drawing {
    my $svg = shift =~ s{<defs>.*?</defs>}{}sr;
    my ($width, $height) = $svg =~ /viewBox="0 0 (\d+) (\d+)"/;
    my %drawing = (box => [0, 0, $width, $height], texts => [], lines => [], areas => [], widths => []);
    my ($thick, $place);
    while ($svg =~ m{<(g|text|path|use|polygon|image)\b([^>]*)>}g) {
        my ($kind, $said) = ($1, $2);
        my %has = $said =~ /([\w-]+)\s*=\s*["']([^"']*)["']/g;
        if ($kind eq 'g') {
            $thick = $has{'stroke-width'} if defined $has{'stroke-width'};
            $place = \%has if ($has{transform} // '') =~ /translate/;
        }
        elsif ($kind eq 'text') {
            my $inside = $svg =~ m{\G(.*?)</text>}gcs ? $1 : '';
            push @{ $drawing{texts} }, placed($inside, $place) if $inside =~ s/<[^>]*>//gr =~ /\S/;
        }
        elsif ($kind eq 'path') {
            my @at = $has{d} =~ /(-?[\d.]+),(-?[\d.]+)/g;
            my @pen = $has{d} =~ /([ML])\s*-?[\d.]+,/g;
            push @{ $drawing{lines} }, { colour => $has{stroke}, pen => \@pen, at => \@at, thick => $thick, box => around(@at) };
            push @{ $drawing{widths} }, $thick;
        }
        elsif ($kind eq 'use') {
            my ($x, $y, $size) = ($has{transform} // '') =~ /translate\(([\d.-]+),([\d.-]+)\) scale\(([\d.]+)\)/ ? ($1, $2, $3) : (@has{qw(x y)}, 0.5);
            push @{ $drawing{areas} }, { colour => $has{color}, box => [$x - $size, $y - $size, $x + $size, $y + $size] };
            push @{ $drawing{widths} }, 0.35*$size unless $has{href} =~ /^#gp(?:Dot|Pt(?:4|6|8|10|12|14))$/;
        }
        elsif ($kind eq 'polygon') { push @{ $drawing{areas} }, { colour => $has{fill}, box => around($has{points} =~ /-?[\d.]+/g) } }
        else { push @{ $drawing{areas} }, { colour => 'image', box => [$has{x}, $has{y}, $has{x} + $has{width}, $has{y} + $has{height}] } }
    }
    return \%drawing;
}
sub around {
    my @box = @_[0, 1, 0, 1];
    for (my $i = 0; $i < @_; $i += 2) {
        $box[0] = $_[$i] if $_[$i] < $box[0];
        $box[2] = $_[$i] if $_[$i] > $box[2];
        $box[1] = $_[$i + 1] if $_[$i + 1] < $box[1];
        $box[3] = $_[$i + 1] if $_[$i + 1] > $box[3];
    }
    return \@box;
}
# A text's box: its width in Latin Modern, the height of its letters, where gnuplot puts it.
sub placed {
    my ($inside, $place) = @_;
    my $words = $inside =~ s/<[^>]*>//gr;
    my ($x, $y, $size) = ($place->{transform} =~ /translate\(([\d.-]+),([\d.-]+)\)/, $place->{'font-size'});
    my $wide = width($inside, $size);
    my $left = { start => 0, middle => -$wide/2, end => -$wide }->{ $place->{'text-anchor'} };
    my $up = $size*($words =~ /[A-ZÀÉbdfhijklt0-9()\/ΔÎâêîôûéèàï]/ ? 0.7 : 0.45);
    my $down = $size*($words =~ /[gjpqyç(),]/ || $inside =~ /dy="\d/ ? 0.2 : 0.02);
    my @box = $place->{transform} =~ /rotate\(-90/ ? ($x - $up, $y - $left - $wide, $x + $down, $y - $left)
      : ($x + $left, $y - $up, $x + $left + $wide, $y + $down);
    return { words => $words, colour => $place->{fill}, box => \@box };
}
sub meet { my ($a, $b) = @_; return $a->[0] < $b->[2] && $b->[0] < $a->[2] && $a->[1] < $b->[3] && $b->[1] < $a->[3] }
sub crosses {    # a line between two points, and a box
    my ($box, $x, $y, $to_x, $to_y) = @_;
    my ($enter, $leave) = (0, 1);
    for ([$to_x - $x, $box->[0] - $x, $box->[2] - $x], [$to_y - $y, $box->[1] - $y, $box->[3] - $y]) {
        my ($d, $from, $to) = @$_;
        if ($d == 0) { return 0 if $from > 0 || $to < 0; next }
        ($from, $to) = sort { $a <=> $b } $from/$d, $to/$d;
        $enter = $from if $from > $enter;
        $leave = $to if $to < $leave;
    }
    return $enter <= $leave;
}
my $paper = '#FFFFFF';
my %dark = text('figures/style.gp') =~ /^\w+ = "(#\w{6})"\s+# dark (#\w{6})/mg;
my %ground = map { $_ => 1 } map { text('figures/style.gp') =~ /^$_ = "(#\w{6})"/m } qw(band tint);    # on which words may lie

# What is wrong with a drawing, as sentences.
sub wrong {
    my $drawing = shift;
    my @wrong;
    my ($width, $height) = @{ $drawing->{box} }[2, 3];
    my @texts = @{ $drawing->{texts} };
    for my $text (@texts) {
        my $box = $text->{box};
        push @wrong, "'$text->{words}' leaves the figure" if $box->[0] < 0 || $box->[1] < 0 || $box->[2] > $width || $box->[3] > $height;
    }
    for my $i (0 .. $#texts) {
        for (@texts[$i + 1 .. $#texts]) { push @wrong, "'$texts[$i]{words}' lies on '$_->{words}'" if meet($texts[$i]{box}, $_->{box}) }
    }
    for my $line (@{ $drawing->{lines} }) {
        my ($box, $half) = ($line->{box}, $line->{thick}/2);
        push @wrong, "a line leaves the figure" if $box->[0] < 0 || $box->[1] < 0 || $box->[2] > $width || $box->[3] > $height;
        my $near = [$box->[0] - $half, $box->[1] - $half, $box->[2] + $half, $box->[3] + $half];
        for my $text (grep { meet($near, $_->{box}) } @texts) {
            my ($at, $pen) = @$line{qw(at pen)};
            my $wide = [$text->{box}[0] - $half, $text->{box}[1] - $half, $text->{box}[2] + $half, $text->{box}[3] + $half];
            for my $i (1 .. $#$pen) {
                next if $pen->[$i] eq 'M' || !crosses($wide, @$at[2*$i - 2 .. 2*$i + 1]);
                push @wrong, "'$text->{words}' lies on a line ($line->{colour})";
                last;
            }
        }
    }
    for my $area (grep { !$ground{ $_->{colour} } } @{ $drawing->{areas} }) {
        my $box = $area->{box};
        push @wrong, "a mark leaves the figure" if $box->[0] < 0 || $box->[1] < 0 || $box->[2] > $width || $box->[3] > $height;
        push @wrong, map { "'$_->{words}' lies on a mark ($area->{colour})" } grep { meet($box, $_->{box}) } @texts;
    }
    my %seen;
    return grep { !$seen{$_}++ } @wrong;
}

# The room left on each side of a drawing.
sub room {
    my $drawing = shift;
    my $all = around(map { @{ $_->{box} } } map { @{ $drawing->{$_} } } qw(texts lines areas));
    return [$all->[0], $all->[1], $drawing->{box}[2] - $all->[2], $drawing->{box}[3] - $all->[3]];
}

# Contrast, as the W3C defines it.
sub luminance {
    my @part = map { hex($_)/255 } shift =~ /\w\w/g;
    my ($r, $g, $b) = map { $_ <= 0.03928 ? $_/12.92 : (($_ + 0.055)/1.055)**2.4 } @part;
    return 0.2126*$r + 0.7152*$g + 0.0722*$b;
}
sub contrast { my ($more, $less) = sort { $b <=> $a } map { luminance($_) } @_; return ($more + 0.05)/($less + 0.05) }

# What a PDF says of its lines and its page.
sub printed {
    my ($name) = @_;
    open my $in, '-|:raw', 'qpdf', '--qdf', '--object-streams=disable', "build/figures/$name.pdf", '-' or return 'qpdf is missing';
    my $pdf = do { local $/; <$in> };
    my ($width, $height) = $pdf =~ m{/MediaBox \[\s+0\s+0\s+([\d.]+)\s+([\d.]+)};
    my ($wide, $high) = map { $_/20 } text("build/figures/$name.tex") =~ /\\begin\{picture\}\((\d+\.?\d*),(\d+\.?\d*)\)/;
    my @wrong = map { "a line of $_ pt" } grep { $_ < 0.5 } $pdf =~ /^(?:q )?([\d.]+) w\b/mg;
    push @wrong, "a page of $width by $height pt for a figure of $wide by $high" if abs($width - $wide) > 1 || abs($height - $high) > 1;
    return @wrong;
}

my @names = map { m{figures/(.*)\.gp$} } sort glob 'figures/[0-9A-Z]-*.gp';
my $some;
for my $name (@names) {
    my (@wrong, @room);
    for my $lang (qw(fr en)) {
        my $svg = text("build/figures/$name-$lang.svg");
        push @wrong, 'its ground or the widths of its texts were not found' if $svg !~ /<rect id="ground"/ || $svg =~ /<text(?![^>]*textLength)/;
        my $drawing = drawing($svg);
        $some = $drawing if $name =~ /convergence/;
        push @wrong, map { "$lang: $_" } wrong($drawing);
        push @room, room($drawing);
        my ($thinnest) = sort { $a <=> $b } @{ $drawing->{widths} };
        push @wrong, "a line of " . $thinnest*0.75 . ' pt' if defined $thinnest && $thinnest*0.75 < 0.5;
        for my $text (@{ $drawing->{texts} }) {
            my %behind = map { $_ => 1 } $paper, map { $_->{colour} } grep { $ground{ $_->{colour} } && meet($_->{box}, $text->{box}) } @{ $drawing->{areas} };
            for my $behind (sort keys %behind) {
                for (['paper', $text->{colour}, $behind], ['a dark ground', map { $dark{$_} // '#000000' } $text->{colour}, $behind]) {
                    my ($where, @colours) = @$_;
                    push @wrong, sprintf "'%s' has a contrast of %.1f on $where", $text->{words}, contrast(@colours) if contrast(@colours) < 4.5;
                }
            }
        }
    }
    push @wrong, map { "PDF: $_" } printed($name);
    for my $side (0 .. 3) {    # room that neither language needs
        my ($empty) = sort { $a <=> $b } map { $_->[$side] } @room;
        push @wrong, sprintf '%s: %d mm with nothing in them', (qw(left top right bottom))[$side], $empty/3.78 if $empty > 20 && $name ne '4-cover';
    }
    my %seen;
    is(join("\n", grep { !$seen{$_}++ } @wrong), '', "$name: labels clear of data and of each other, inside, legible; lines of half a point; no empty edge");
}

# In grey: each line type has its own dash and its own marker. Colours stand in one file.
{
    my $style = text('figures/style.gp');
    my @dash = $style =~ /^set linetype [1-4] lc .* dt (.*)/mg;
    my @marker = split ' ', ($style =~ /^marker\(k\) = int\(word\("([\d ]+)"/m)[0];
    my %dash = map { $_ => 1 } @dash;
    my %marker = map { $_ => 1 } @marker[0 .. 3];
    is(keys(%dash) . ' ' . keys(%marker), '4 4', 'four dashes and four markers tell four curves apart');
    is(join(' ', grep { text($_) =~ /"#[0-9A-Fa-f]{6}"/ } grep { !/style\.gp/ } glob 'figures/*.gp'), '', 'no script has colours of its own');
}

# The test sees what it should: a label moved onto a curve, out of the figure, or onto another.
for (['on a line', sub { my ($x, $y) = $some->{lines}[-1]{at}->@[0, 1]; [$x - 5, $y - 3, $x + 30, $y + 3] }, qr/lies on a line/],
     ['out of the figure', sub { [$some->{box}[2] - 20, 20, $some->{box}[2] + 1, 30] }, qr/leaves the figure/],
     ['on another', sub { $some->{texts}[0]{box} }, qr/lies on '/]) {
    my ($what, $box, $message) = @$_;
    like(join(' ', wrong({ %$some, texts => [@{ $some->{texts} }, { words => 'moved', colour => '#000000', box => $box->() }] })), $message, "a label $what is seen");
}
is(join('', wrong($some)), '', 'and without it nothing is');

# What stands for TeX's words has their widths: figures/widths.tsv against the font.
SKIP: {
    chomp(my @metrics = map { `kpsewhich $_.afm 2>/dev/null` } qw(lmr10 lmri10));
    skip 'the metrics of Latin Modern are not installed', 2 unless @metrics == 2 && -e $metrics[0] && -e $metrics[1];
    for my $italic (0, 1) {
        my %wide = map { /WX ([\d.]+) ; N (\w+) ;/ ? ($2 => $1) : () } split /\n/, slurp($metrics[$italic]);
        my %name = (qw(0 zero 1 one 9 nine), '(' => 'parenleft', ',' => 'comma', '=' => 'equal', ' ' => 'space', '–' => 'endash', map { $_ => $_ } 'A' .. 'Z', 'a' .. 'z');
        my $ours = letters($italic);
        is(join(' ', grep { !defined $ours->{$_} || abs($ours->{$_} - $wide{ $name{$_} }) > 1 } sort keys %name), '', 'the widths are those of the ' . ($italic ? 'italic' : 'upright') . ' font');
    }
}

done_testing;
