#!/usr/bin/env perl
# labels.pl TABLE DIR: turns figures/labels.tsv into what gnuplot reads. For each
# figure NAME of the table (the rows of `common' join every figure), in DIR:
#   NAME.tex.gp             labels for the book: '\bi{fr}{en}', set by TeX
#   NAME.fr.gp, NAME.en.gp  labels for the SVGs, in gnuplot's enhanced text
#   NAME.alt.tex            \figurealt{NAME}{fr}{en}, the description, plain text
# A file is written only when its content changes, so that only its figure is drawn
# again. A bad row stops everything, with its line and what to do.
#
# A label is written as in TeX: words, \num{..}, \qty{..}{..}, and formulas of letters,
# signs (tex/signs.tsv), indices and {\rm words}. TeX sets it as it is; gnuplot has the
# same braces, _ and ^, so that only the names of signs, italics and spaces change.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tool;
use File::Basename qw(dirname basename);
use File::Path 'make_path';

@ARGV == 2 or fail('usage: perl tools/labels.pl figures/labels.tsv build/figures');
my ($table, $out) = @ARGV;
my %sign = signs();
my ($line, @errors) = (0);
sub complain { push @errors, "$table:" . ($_[2] // $line) . ": $_[0]" }
sub wrong { die word(@_), "\n" }

# ------------------------------------------------ from TeX to gnuplot's enhanced text
sub quoted { return $_[0] =~ s/([\\{}^_@&~])/\\$1/gr }    # what gnuplot would take for commands

sub quantity {
    my ($lang, $number, $unit) = map { defined && /^\{/ ? inner($_) : $_ } @_;
    $number =~ /^[-+]?\d+(\.\d+)?$/ or wrong('label.number', $number);
    $number =~ s/-/−/;
    $number =~ s/\./,/ if $lang eq 'fr';
    return $number . (defined $unit ? "\x{A0}" . quoted($unit) : '');
}

sub enhanced {
    my ($text, $lang) = @_;
    my @part = split /(?<!\\)\$/, $text, -1;    # outside and inside formulas, in turn
    @part % 2 or wrong('label.dollar');
    return join '', map { $_ % 2 ? maths($part[$_], $lang, 0) =~ s/^ | $//gr : plain($part[$_], $lang) } 0 .. $#part;
}

sub plain {
    my ($text, $lang) = @_;
    my $out = '';
    while ($text =~ /\G(\\num\s*$group|\\qty\s*$group\s*$group|\\[A-Za-z]+|\\.|--|.)/gs) {
        my ($token, $number, @quantity) = ($1, $2, $3, $4);
        if ($token =~ /^\\num\b./)      { $out .= quantity($lang, $number) }
        elsif ($token =~ /^\\qty\b./)   { $out .= quantity($lang, @quantity) }
        elsif ($token =~ /^\\([A-Za-z]+)/) { wrong($sign{$1} ? 'label.outside' : 'label.only', $token) }
        elsif ($token =~ /^(?:~|\\[, ])$/) { $out .= "\x{A0}" }
        elsif ($token =~ /^\\(.)/)      { $out .= quoted($1) }
        elsif ($token eq '--')          { $out .= '–' }
        elsif ($token eq "'")           { $out .= '’' }
        elsif ($token =~ /^[_^{}]$/)    { wrong('label.outside', $token) }
        elsif ($token =~ /^[%&#]$/)     { wrong('label.special', $token) }
        elsif ($token =~ /^["`]$/)      { wrong('label.quotes') }
        else                            { $out .= quoted($token) }
    }
    return $out;
}

sub maths {
    my ($text, $lang, $upright) = @_;
    my $out = '';
    my $first = 1;    # would a + or - that comes now be a sign?
    $text =~ s/\\.//gr =~ s/$group//gr =~ /([{}])/ and wrong($1 eq '{' ? 'label.brace' : 'label.close');
    $text =~ s/^\s*\\rm(?![A-Za-z])// and $upright = 1;
    my $letters = sub { $upright ? $_[0] : "{/:Italic $_[0]}" };
    while ($text =~ /\G\s*(\\num\s*$group|\\qty\s*$group\s*$group|([_^])\s*($group|\\[A-Za-z]+|[A-Za-z0-9*+-])|$group|\\[A-Za-z]+|\\.|[A-Za-z]+|[0-9.,]+|\S)\s*/gs) {
        my ($token, $number, @quantity) = ($1, $2, $3, $4);
        my ($script, $scripted) = ($5, $6);
        my ($kind, $relation) = ($sign{ $token =~ /^\\(\w+)$/ ? $1 : '' } || [], 0);
        if ($token =~ /^\\num\b./)    { $out .= quantity($lang, $number) }
        elsif ($token =~ /^\\qty\b./) { $out .= quantity($lang, @quantity) }
        elsif ($script)               { $out .= "$script\{" . maths($scripted =~ s/^\{(.*)\}$/$1/sr, $lang, $upright) . '}' }
        elsif ($token =~ /^\{./)      { $out .= '{' . maths(inner($token), $lang, $upright) . '}' }
        elsif ($token eq '\\sqrt')    { $out .= '√' }
        elsif ($kind->[1])            { my ($s, $what) = @$kind; $relation = $what eq 'relation';
                                        $out .= $what eq 'italic' ? $letters->($s) : $relation ? " $s " : $s }
        elsif ($token =~ /^\\[A-Za-z]/)    { wrong('label.unknown', $token) }
        elsif ($token =~ /^(?:~|\\[, ])$/) { $out .= "\x{A0}" }
        elsif ($token =~ /^\\(.)/)    { $out .= quoted($1) }
        elsif ($token =~ /^[A-Za-z]/) { $out .= $letters->($token) }
        elsif ($token =~ /\d[.,]\d/)  { wrong('label.typed', $token) }
        elsif ($token =~ /^[-+]$/)    { my $s = $token eq '-' ? '−' : '+'; $out .= $first ? $s : " $s "; $relation = 1 }
        elsif ($token =~ /^[=<>]$/)   { $out .= " $token "; $relation = 1 }
        elsif ($token =~ /^[_^]$/)    { wrong('label.script') }
        elsif ($token =~ m{^[\d.,'()\[\]|/!:;?*]+$}) { $relation = $token =~ /^[(\[]$/; $out .= $token =~ s/'/′/r =~ s/,/, /gr }
        else                          { wrong('label.maths', $token) }
        $first = $relation;
    }
    return $out =~ s/(?<!\@)([_^]$group[_^])/\@$1/gr;    # an index and a power, one over the other
}

# The same label for TeX: only straight quotes change, so that the string can stand
# between gnuplot's single quotes.
sub for_tex {
    return join '', map { /^\$/ ? s/('+)/'^{' . '\\prime' x length($1) . '}'/ger : s/'/’/gr }
      split /((?<!\\)\$(?:[^\$\\]|\\.)*\$)/, $_[0];
}

# ----------------------------------------------------------------------- the table
# Names that a label must not take: gnuplot's own, and those of the style.
my %taken = map { $_ => 'gnuplot' } qw(x y z t u v pi NaN name mode lang folder build width height plot splot set unset show print
  load call eval evaluate if else do for while fit stats exit quit pause reset undefine title notitle with using every index);
my $style = dirname($table) . '/style.gp';
$taken{$_} = $style for -e $style ? text($style) =~ /^\s*(?:if[^{\n]*[{)]\s*)?(\w+)(?:\([^)\n]*\))?\s*=[^=]/mg : ();

my (%label, %of, %line, %first, @figures);
sub row {
    my @cell = @_;
    return complain(word(@cell == 4 ? 'label.empty' : 'label.columns', scalar @cell)) if @cell != 4 || grep { !/\S/ } @cell;
    return complain(word('label.spaces')) if grep { /^\s|\s$/ } @cell;
    my ($figure, $key, $fr, $en) = @cell;
    return complain(word('label.figure', $figure)) unless $figure =~ /^(?:common|[0-9A-Z]-[a-z0-9-]+)$/;
    return complain(word('label.key', $key)) unless $key =~ /^[A-Za-z][A-Za-z0-9_]*$/;
    my $described = $key =~ /^(?:alt|title)$/;
    return complain(word('label.taken', $key, $taken{$key})) if $taken{$key} && !$described;
    my $earlier = $line{"$figure $key"} // $line{"common $key"};
    return complain(word('label.twice', $key, $earlier)) if $earlier;
    $line{"$figure $key"} = $line;
    if ($figure ne 'common' && !$first{$figure}) { $first{$figure} = $line; push @figures, $figure }
    if ($described) {
        complain(word('label.plain', $key)) if "$fr$en" =~ /[\\{}\$]/ || $figure eq 'common';
        $of{$figure}{$key} = { fr => $fr, en => $en };
        return;
    }
    my %text;
    for (['fr', $fr], ['en', $en]) {
        $text{ $_->[0] } = eval { enhanced($_->[1], $_->[0]) };
        return complain(word("label.$_->[0]") . ($@ =~ s/\n\z//r)) if $@;
    }
    $text{tex} = $fr eq $en ? for_tex($fr) : '\\bi{' . for_tex($fr) . '}{' . for_tex($en) . '}';
    push @{ $label{$figure} }, [$key, \%text];
}

for (split /\n/, text($table)) {
    $line++;
    row(split /\t/, $_, -1) unless /^\s*(?:#|$)/;
}
for (keys %line) {    # a label of common that comes after one of a figure
    my ($figure, $key) = split / /;
    my $common = $line{"common $key"} or next;
    complain(word('label.twice', $key, $common), 0, $line{$_}) if $figure ne 'common' && $common > $line{$_};
}
$of{$_}{alt} or complain(word('label.alt', $_), 0, $first{$_}) for @figures;
fail(@errors) if @errors;

# ------------------------------------------------------------------------- writing
make_path($out);
my %written;
sub put { replace_text("$out/$_[0]", $_[1]); $written{ $_[0] } = 1 }
for my $figure (@figures) {
    my ($title, $alt) = @{ $of{$figure} }{qw(title alt)};    # by default, the title is how the description begins
    for my $kind (qw(tex fr en)) {
        my $text = "# made by labels.pl from $table\n";
        $text .= '# title: ' . ($title->{$kind} // ($alt->{$kind} =~ /^(.*?)\s*(?:[.:;]\s|[.:;]?$)/ ? $1 : $alt->{$kind})) . "\n# alt: $alt->{$kind}\n" if $kind ne 'tex';
        $text .= "$_->[0] = '$_->[1]{$kind}'\n" for @{ $label{common} // [] }, @{ $label{$figure} // [] };
        put("$figure.$kind.gp", $text);
    }
    put("$figure.alt.tex", "\\figurealt{$figure}{$alt->{fr}}{$alt->{en}}\n");
}
for (glob "$out/*.tex.gp $out/*.fr.gp $out/*.en.gp $out/*.alt.tex") { unlink $_ unless $written{ basename($_) } }    # of figures that are no more
