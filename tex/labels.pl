#!/usr/bin/perl
# Turns the table of figure labels into what gnuplot reads.
#
#   perl tex/labels.pl figures/labels.tsv build/figures
#
# For each figure NAME of the table (the rows of `common' join every figure):
#   NAME.tex.gp             labels for the book: '\bi{fr}{en}', set by TeX
#   NAME.fr.gp, NAME.en.gp  labels for the SVGs, in gnuplot's enhanced text
#   NAME.alt.tex            \figurealt{NAME}{fr}{en}, the description, plain text
# A file is written only when its content changes, so that only its figure is
# drawn again.  A bad row stops everything, with its line and what to do.

use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use File::Basename qw(dirname basename);
use File::Path qw(make_path);

@ARGV == 2 or die "usage: perl tex/labels.pl figures/labels.tsv build/figures\n";
my ($table, $out) = @ARGV;
my $errors = 0;
my $where;                     # table:line of the row being read

sub complain { print STDERR "$where: $_[0]\n"; $errors++ }

# What may be written after a backslash in maths, and its Unicode form.
# Lower-case Greek is slanted as in TeX.
my %greek = qw(alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η
  theta θ kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ phi ϕ varphi φ
  chi χ psi ψ omega ω);
my %upright = (qw(Gamma Γ Delta Δ Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
  infty ∞ partial ∂ ell ℓ langle ⟨ rangle ⟩ circ ∘ prime ′ sum ∑ ldots … dots …),
  map { $_ => $_ } qw(log ln exp sin cos max min));
my %relation = qw(times × pm ± cdot ⋅ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼
  propto ∝ in ∈ to → rightarrow →);

# Characters that enhanced text would take for commands.
sub quoted { my $s = shift; $s =~ s/([\\{}^_@&~])/\\$1/g; $s }

sub number {
  my ($n, $lang) = @_;
  $n =~ /^[-+]?\d+(\.\d+)?$/ or die "\\num{$n} is not a plain decimal number: write for instance \\num{-0.5}\n";
  $n =~ s/-/−/;
  $n =~ s/\./,/ if $lang eq 'fr';
  return $n;
}

# Both translators walk along $$s, and die with what is wrong and what to do.
sub braced {
  my $s = shift;
  $$s =~ /\G\{([^{}\$\\]*)\}/gc or die "a { with simple text and a } must follow \\num and \\qty\n";
  return $1;
}

sub quantity {
  my ($word, $s, $lang) = @_;
  my $n = number(braced($s), $lang);
  return $word eq 'num' ? $n : $n . "\x{A0}" . quoted(braced($s));
}

# Maths up to $end ('$' or '}'), as enhanced text.
sub maths {
  my ($s, $end, $lang, $upright) = @_;
  my $r = '';
  my $italic = sub { $upright ? $_[0] : "{/:Italic $_[0]}" };
  my $after_relation = 1;      # is a + or - that comes now a sign?
  while (1) {
    my $relation = 0;
    if    ($$s =~ /\G\s+/gc)               { next }
    elsif ($$s =~ /\G\z/gc)                { die $end eq '$' ? "a \$ is missing: maths stands between two \$\n" : "a } is missing\n" }
    elsif ($$s =~ /\G([\$}])/gc)           { return $r if $1 eq $end; die $1 eq '}' ? "a } has no {\n" : "a } is missing before \$\n" }
    elsif ($$s =~ /\G\{\\rm(?![A-Za-z])/gc){ $r .= '{' . maths($s, '}', $lang, 1) . '}' }
    elsif ($$s =~ /\G\{/gc)                { $r .= '{' . maths($s, '}', $lang, $upright) . '}' }
    elsif ($$s =~ /\G([_^])/gc)            {
      my $which = $1;
      my $script = script($s, $lang, $upright);
      if ($$s =~ /\G\s*(?!\Q$which\E)([_^])/gc) {
        my $other = $1;
        $r .= "\@$which$script$other" . script($s, $lang, $upright);
      } else { $r .= "$which$script" }
    }
    elsif ($$s =~ /\G'/gc)                 { $r .= '′' }
    elsif ($$s =~ /\G([A-Za-z]+)/gc)       { $r .= $italic->($1) }
    elsif ($$s =~ /\G([0-9.,]+)/gc)        {
      my $n = $1;
      $n =~ /\d[.,]\d/ and die "write \\num{$n}: the decimal sign depends on the language\n";
      $n =~ s/,/, /g; $r .= $n;
    }
    elsif ($$s =~ /\G-/gc)                 { $r .= $after_relation ? '−' : ' − ' ; $relation = 1 }
    elsif ($$s =~ /\G\+/gc)                { $r .= $after_relation ? '+' : ' + ' ; $relation = 1 }
    elsif ($$s =~ /\G([=<>])/gc)           { $r .= " $1 "; $relation = 1 }
    elsif ($$s =~ /\G([(\[])/gc)           { $r .= $1; $relation = 1 }
    elsif ($$s =~ m{\G([)\]|/!:;?*])}gc)   { $r .= $1 }
    elsif ($$s =~ /\G~/gc)                 { $r .= "\x{A0}" }
    elsif ($$s =~ /\G\\([A-Za-z]+)\s*/gc)  {
      my $w = $1;
      if    ($w eq 'num' or $w eq 'qty')   { $r .= quantity($w, $s, $lang) }
      elsif ($w eq 'sqrt')                 { my $x = script($s, $lang, $upright);
                                             $r .= $x =~ /^\{(?:\{\/:Italic \w\}|\w)\}$/ ? "√$x" : "√($x)" }
      elsif (exists $greek{$w})            { $r .= $italic->($greek{$w}) }
      elsif (exists $upright{$w})          { $r .= $upright{$w} }
      elsif (exists $relation{$w})         { $r .= " $relation{$w} "; $relation = 1 }
      else { die "\\$w is not known in labels: use the words listed in tex/labels.pl, or add it there\n" }
    }
    elsif ($$s =~ /\G\\([, ])/gc)          { $r .= "\x{A0}" }
    elsif ($$s =~ /\G\\([%&#\$_{}])/gc)    { $r .= quoted($1) }
    elsif ($$s =~ /\G(.)/gcs)              { die ord $1 > 127
      ? "$1 cannot stand in maths: write it outside \$...\$, or as a word such as \\mu\n"
      : "$1 cannot stand in maths here: remove it, or put a backslash before it\n" }
    $after_relation = $relation;
  }
}

# What follows _ ^ or \sqrt: one token, or a group.
sub script {
  my ($s, $lang, $upright) = @_;
  my $r;
  if    ($$s =~ /\G\s*\{\\rm(?![A-Za-z])/gc) { $r = maths($s, '}', $lang, 1) }
  elsif ($$s =~ /\G\s*\{/gc)                 { $r = maths($s, '}', $lang, $upright) }
  elsif ($$s =~ /\G\s*(\\[A-Za-z]+|[A-Za-z0-9*+-])/gc) {
    my $token = "$1}"; $r = maths(\$token, '}', $lang, $upright) }
  else { die "after _ , ^ or \\sqrt comes one letter, one digit, one \\word, or {...}\n" }
  return "{$r}";
}

# A whole label, as enhanced text.
sub enhanced {
  my ($text, $lang) = @_;
  my ($r, $s) = ('', \$text);
  pos($text) = 0;
  while ($text !~ /\G\z/gc) {
    if    ($text =~ /\G\$/gc)                 { $r .= maths($s, '$', $lang, 0) }
    elsif ($text =~ /\G([_^])/gc)             { die "$1 stands outside maths: put it between two \$\n" }
    elsif ($text =~ /\G([%&#])/gc)            { die "$1 is special in TeX: write \\$1\n" }
    elsif ($text =~ /\G([{}])/gc)             { die "$1 stands outside maths: remove it, or write \\$1\n" }
    elsif ($text =~ /\G~/gc)                  { $r .= "\x{A0}" }
    elsif ($text =~ /\G--/gc)                 { $r .= '–' }
    elsif ($text =~ /\G'/gc)                  { $r .= '’' }
    elsif ($text =~ /\G["`]/gc)               { die "straight quotes are not for print: write « » or ‘ ’\n" }
    elsif ($text =~ /\G\\(num|qty)(?![A-Za-z])/gc) { $r .= quantity($1, $s, $lang) }
    elsif ($text =~ /\G\\([A-Za-z]+)/gc)      { die exists $greek{$1} || exists $upright{$1} || exists $relation{$1}
      ? "\\$1 stands outside maths: put it between two \$\n"
      : "\\$1 is not known in labels: only \\num and \\qty stand outside maths\n" }
    elsif ($text =~ /\G\\([, ])/gc)           { $r .= "\x{A0}" }
    elsif ($text =~ /\G\\([%&#\$_{}])/gc)     { $r .= quoted($1) }
    elsif ($text =~ /\G(.)/gcs)               { $1 eq '\\' and die "a backslash stands alone: remove it\n"; $r .= quoted($1) }
  }
  return $r;
}

# The same label for TeX: only straight quotes change, so that the string can
# stand between gnuplot's single quotes.
sub for_tex {
  my $text = shift;
  my $r = '';
  for my $part (split /((?<!\\)\$(?:[^\$\\]|\\.)*\$)/, $text) {
    if ($part =~ /^\$/) { $part =~ s/('+)/'^{' . '\\prime' x length($1) . '}'/ge } else { $part =~ s/'/’/g }
    $r .= $part;
  }
  return $r;
}

# Names that a label must not take: gnuplot's own, and those of the style.
my %taken = map { $_ => 'gnuplot' } qw(x y z t u v pi NaN name mode lang folder width height
  plot splot replot set unset show print load call eval evaluate if else do for while fit stats
  exit quit pause reset undefine title notitle with using every index at axes smooth lt lw lc dt ps pt
  tc fs ls as first second graph screen character left right center top bottom front back
  abs acos asin atan atan2 ceil cos cosh erf erfc exp floor gamma gprintf imag int inverf invnorm
  lambertw lgamma log log10 norm rand real sgn sin sinh sprintf sqrt strlen strftime strptime strstrt
  substr system tan tanh time value word words column columnhead exists valid timecolumn);
my $style = dirname($table) . '/style.gp';
if (open my $in, '<', $style) {
  while (<$in>) { $taken{$1} = $style if /^\s*(?:if[^{]*\{\s*)?(\w+)(?:\([^)]*\))?\s*=[^=]/ }
}

my (%label, %alt, %title, %line, %first, @figures);
open my $in, '<', $table or die "$table: $!\n";
while (<$in>) {
  chomp;
  $where = "$table:$.";
  next if /^\s*(#|$)/;
  my @cell = split /\t/, $_, -1;
  if (@cell != 4 or grep { !/\S/ } @cell) {
    complain("a row is figure, key, French, English, none empty, with one tab between: this one has "
      . (@cell == 4 ? 'an empty column' : @cell . ' columns'));
    next;
  }
  grep { /^\s|\s$/ } @cell and complain("spaces stand at an end of a column: remove them");
  my ($figure, $key, $fr, $en) = map { s/^\s+|\s+$//gr } @cell;
  if ($figure ne 'common' and $figure !~ /^[0-9A-Z]-[a-z0-9-]+$/) {
    complain("'$figure' is not a figure: write common, or a name such as 1-stimuli"); next;
  }
  if ($key !~ /^[A-Za-z][A-Za-z0-9_]*$/) {
    complain("the key '$key' is not a gnuplot variable: begin with a letter, go on with letters, digits and _"); next;
  }
  if ($key !~ /^(alt|title)$/ and $taken{$key}) {
    complain("the key '$key' already means something to $taken{$key}: choose another, such as label_$key"); next;
  }
  my $earlier = $line{"$figure $key"} // $line{"common $key"};
  if ($earlier) { complain("'$key' was given on line $earlier: keep one of the two"); next }
  $line{"$figure $key"} = $.;
  if ($figure ne 'common' and !$first{$figure}) { $first{$figure} = $.; push @figures, $figure }
  if ($key eq 'alt' or $key eq 'title') {
    complain("$key is plain text: no \\ { } or \$") if "$fr$en" =~ /[\\{}\$]/;
    complain("$key belongs to one figure, not to common") if $figure eq 'common';
    ($key eq 'alt' ? $alt{$figure} : $title{$figure}) = { fr => $fr, en => $en };
    next;
  }
  my %text;
  for (['French', 'fr', $fr], ['English', 'en', $en]) {
    my ($language, $lang, $text) = @$_;
    $text{$lang} = eval { enhanced($text, $lang) };
    if ($@) { chomp(my $why = $@); complain("$language: $why"); last }
  }
  ($fr, $en) = (for_tex($fr), for_tex($en));
  $text{tex} = $fr eq $en ? $fr : "\\bi{$fr}{$en}";
  push @{$label{$figure}}, [$key, \%text];
}
for (sort keys %line) {       # a label of common that comes after one of a figure
  my ($figure, $key) = split / /;
  my $common = $line{"common $key"} or next;
  $where = "$table:$line{$_}";
  complain("'$key' is also in common, line $common: keep one of the two")
    if $figure ne 'common' and $common > $line{$_};
}
for my $figure (@figures) {
  $where = "$table:$first{$figure}";
  complain("figure $figure has no row 'alt': describe it in a sentence for those who cannot see it") if !$alt{$figure};
}
exit 1 if $errors;

# Writing, when something changed.
sub put {
  my ($name, $text) = @_;
  my $path = "$out/$name";
  if (open my $old, '<', $path) { local $/; return if <$old> eq $text }
  open my $new, '>', "$path.part" or die "$path.part: $!\n";
  print $new $text or die "$path.part: $!\n";
  close $new or die "$path.part: $!\n";
  rename "$path.part", $path or die "$path: $!\n";
}

make_path($out);
my %written;
for my $figure (@figures) {
  my %t = %{$title{$figure} // {}};          # a short title: by default, how the description begins
  for my $lang (qw(fr en)) { $t{$lang} //= $alt{$figure}{$lang} =~ /^(.*?)\s*(?:[.:;]\s|[.:;]?$)/ ? $1 : $alt{$figure}{$lang} }
  for my $kind (qw(tex fr en)) {
    my $text = "# made by tex/labels.pl from $table\n";
    $text .= "# title: $t{$kind}\n# alt: $alt{$figure}{$kind}\n" if $kind ne 'tex';
    $text .= "$_->[0] = '$_->[1]{$kind}'\n" for @{$label{common} // []}, @{$label{$figure} // []};
    put("$figure.$kind.gp", $text);
    $written{"$figure.$kind.gp"} = 1;
  }
  put("$figure.alt.tex", "\\figurealt{$figure}{$alt{$figure}{fr}}{$alt{$figure}{en}}\n");
  $written{"$figure.alt.tex"} = 1;
}
for (glob "$out/*.tex.gp $out/*.fr.gp $out/*.en.gp $out/*.alt.tex") {   # of figures that are no more
  unlink $_ unless $written{basename($_)};
}
