#!/usr/bin/perl
# Draws figures: for each NAME, runs figures/NAME.gp with gnuplot three times, giving
#   build/figures/NAME.tex and NAME.pdf    for the book (its text is set by TeX)
#   build/figures/NAME-fr.svg, NAME-en.svg to be opened by themselves
#
#   perl tex/figure.pl NAME...     from the top, after tex/labels.pl
#
# They are drawn aside and take their places together; when one fails, so that
# gnuplot says anything at all, the figures of the last good run stay.

use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use File::Path qw(make_path remove_tree);

my $build = $ENV{BUILD} || 'build';
my $out = "$build/figures";
my $failed = 0;
my $mathematical = 'Α-Ωα-ωϕϵ∂∑√∝∞∘≈∼≠≤≥→⟨⟩ℓ′⋅';
my $mathematical_fonts = 'Latin Modern Math,CMU Serif,STIX Two Math,Cambria Math,serif';
@ARGV or die "usage: perl tex/figure.pl NAME...\n";
$ENV{LC_ALL} = 'C.UTF-8';    # the user's locale changes nothing
draw($_) or $failed = 1 for @ARGV;
exit $failed;

sub fail {
  my ($where, $why, $what) = @_;
  print STDERR "$where: $why\n  $what\n";
  return 0;
}

sub draw {
  my $name = shift;
  my $script = "figures/$name.gp";
  -e $script or return fail($script, 'there is no such script', 'Write it: the top of figures/style.gp shows how.');
  for (qw(tex fr en)) {
    -e "$out/$name.$_.gp" or return fail('figures/labels.tsv', "no row for figure $name",
      "Add at least its row alt (tab-separated: $name, alt, French, English), then run tex/labels.pl.");
  }
  my $aside = "$out/$name.part";
  remove_tree($aside);
  make_path($aside);
  my $good = 1;
  for (['tex', 'fr'], ['svg', 'fr'], ['svg', 'en']) {
    last unless $good = run($name, $script, $aside, @$_);
  }
  $good &&= undated("$aside/$name.pdf");
  $good &&= finish($name, $aside, $_) for qw(fr en);
  if ($good) {
    rename "$aside/$_", "$out/$_" or die "$out/$_: $!\n" for "$name.pdf", "$name-fr.svg", "$name-en.svg", "$name.tex";
  }
  remove_tree($aside);
  return $good;
}

# One run of gnuplot.  It ends well with status 0, nothing on stderr, a file written.
sub run {
  my ($name, $script, $aside, $mode, $lang) = @_;
  my $errors = "$aside/errors";
  my $pid = fork // die "fork: $!\n";
  if (!$pid) {
    open STDERR, '>', $errors or die "$errors: $!\n";
    open STDIN, '<', '/dev/null';
    exec 'gnuplot', '-d', '-e', "name='$name'; mode='$mode'; lang='$lang'; folder='$aside'; build='$build'", $script
      or print STDERR "gnuplot: $!\n";
    exit 127;
  }
  waitpid $pid, 0;
  my $status = $?;
  open my $in, '<', $errors or die "$errors: $!\n";
  my @said = grep { /\S/ and !/^Fontconfig/ } <$in>;
  close $in;
  chomp @said;
  my $file = $mode eq 'tex' ? "$name.tex" : "$name-$lang.svg";
  my @missing = grep { !-s "$aside/$_" } $file, $mode eq 'tex' ? "$name.pdf" : ();
  return 1 if !$status and !@said and !@missing;
  return fail($script, "gnuplot wrote no $missing[0]", 'Does the script load figures/style.gp, and plot something after it?') if !$status and !@said;
  my ($place) = grep { /line \d+:/ } @said;
  my ($at, $why) = ($script, join ' ', @said);
  if ($place and $place =~ /^\s*"([^"]+)",? line (\d+): *(.*)/) {
    ($at, $why) = ("$1:$2", $3);
    $why =~ s/^warning: *//i;
  }
  return fail($at, $why, advice($why) . ($mode eq 'tex' ? ' (Seen in the figure for the book.)' : " (Seen in the SVG, $lang.)"));
}

sub advice {
  local $_ = shift;
  return 'Run the chapter (make chapterN) so that its data exist, and look at the file name.' if /unreadable|cannot (read|find|open)|no such file|no valid points|no data|all points/i;
  return 'Is its name right? A variable is defined before this line; a label has its row in figures/labels.tsv.' if /undefined|unrecognized token/;
  return 'Give the range with set xrange or set yrange: the data have only one value there.' if /empty [a-z0-9]+ ?range/i;
  return 'Install gnuplot: make setup.' if /^gnuplot:/;
  return "Correct the script; gnuplot's warnings count as errors here.";
}

# The same drawing gives the same bytes, whatever the day.
sub undated {
  my $path = shift;
  open my $in, '<:raw', $path or die "$path: $!\n";
  my $pdf = do { local $/; <$in> };
  close $in;
  $pdf =~ s{(/CreationDate \(D:)\d{14}}{${1}20000101000000};
  open my $new, '>:raw', $path or die "$path: $!\n";
  print $new $pdf or die "$path: $!\n";
  close $new or die "$path: $!\n";
  return 1;
}

# The SVG says what it is, in its language, in place of gnuplot's name.  Its text
# keeps its spaces; letters that text fonts lack have fonts of their own.
sub finish {
  my ($name, $aside, $lang) = @_;
  my ($title, $alt);
  open my $labels, '<', "$out/$name.$lang.gp" or die "$out/$name.$lang.gp: $!\n";
  while (my $line = <$labels>) { $title //= $1 if $line =~ /^# title: (.*)/; $alt //= $1 if $line =~ /^# alt: (.*)/ }
  for ($title, $alt) { s/&/&amp;/g; s/</&lt;/g; s/>/&gt;/g }
  my $path = "$aside/$name-$lang.svg";
  open my $in, '<', $path or die "$path: $!\n";
  my $svg = do { local $/; <$in> };
  close $in;
  $svg =~ s{<title>.*?</title>}{<title>$title</title>}s;
  $svg =~ s{<desc>.*?</desc>}{<desc>$alt</desc>}s;
  $svg =~ s{<svg\s}{<svg role="img" xml:lang="$lang" lang="$lang"\n };
  $svg =~ s{<image }{<image style="image-rendering:optimizeSpeed;image-rendering:pixelated" }g;
  $svg =~ s{<text>}{<text xml:space="preserve">}g;
  $svg =~ s{<tspan font-family="[^"]*"\s*}{<tspan }g;       # that of the group, with its substitutes
  $svg =~ s{(?<=>)([^<>]*[$mathematical][^<>]*)(?=</tspan>)}{
    $1 =~ s|([$mathematical]+)|<tspan font-family="$mathematical_fonts">$1</tspan>|gr }ge;
  open my $new, '>', $path or die "$path: $!\n";
  print $new $svg or die "$path: $!\n";
  close $new or die "$path: $!\n";
  return 1;
}
