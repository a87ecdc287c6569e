# What cweave wrote, made the same whatever its version: 4.9 (Debian 12) leaves the formula
# after a comma of a declaration and after a cast, and puts a space there; 4.12 (Debian 13)
# does neither. Here a stretch of C between two spaces is all formula, or none of it.
package Woven;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Tool '$group';
our @EXPORT = qw(woven_alike);

sub woven_alike {
    my ($text) = @_;
    $text =~ s/(?<!\\)((?:\\\\)*)%\n/$1/g;    # its folds; a \% at a line's end stays
    $text =~ s/(\\\.\{\w[\w-]*\.[ch])(?:\\,| )\}/$1}/g;    # the name of a file that a section writes
    $text =~ s{(?<=\\Y\\B)(?![A-Za-z])(.*?)(?=\\par\b)}{alike($1)}gse;
    $text =~ s{\\PB$group}{'\\PB{' . alike(substr $1, 1, -1) . '}'}gse;
    return $text;
}

# The tokens of C: what opens or closes a formula, what stands outside, what stands in either,
# what wants one.
my @kinds = (
    [toggle  => qr/\$\{\}|\{\}\$|\$/],
    [outside => qr/\s+|\\X\d.*?:.*?\\X|\\(?:C|SHC)\s*$group|\\[0-24-8]|\\[ YBF]|\\(?:par|fi)\b/s],
    [either  => qr/\\(?:[\\.&T]|vb)$group|\\\|.|\\#|[][();]/s],
    [inside  => qr/\\3\d|\\MRL$group|\\[A-Z]+|\\[^A-Za-z\\]|$group|./s],
);
my $token = join '|', map { "(?<$_->[0]>$_->[1])" } @kinds;

sub alike {
    my ($code) = @_;
    my (@tokens, @stretch, $formula);
    while ($code =~ /\G(?:$token)/g) {
        my ($kind) = grep { defined $+{$_} } qw(toggle outside either inside);
        push @tokens, [$kind, $+{$kind}] if $kind ne 'toggle';
    }
    my $out = '';
    my $end_stretch = sub {
        $out .= $formula ? '${}' . join('', @stretch) . '{}$' : join '', @stretch;
        ($formula, @stretch) = (0);
    };
    for my $i (0 .. $#tokens) {
        my ($kind, $text) = @{ $tokens[$i] };
        if ($i && $text =~ /^\s/ && $i < $#tokens && $tokens[$i + 1][0] ne 'outside') {
            my $before = $tokens[$i - 1][1];
            if ($before eq ',') { ($kind, $text) = ('inside', '\39') }
            elsif ($before eq ')' && ends_cast(@tokens[0 .. $i - 2])) { ($kind, $text) = ('inside', '\,') }
        }
        if ($kind eq 'outside') { $end_stretch->(); $out .= $text }
        else { push @stretch, $text; $formula ||= $kind eq 'inside' }
    }
    $end_stretch->();
    return $out;
}

# Whether these tokens end with a parenthesis and nothing but a type in it.
sub ends_cast {
    for my $text (reverse map { $_->[1] } @_) {
        return 1 if $text eq '(';
        return 0 unless $text =~ /^(?:\\&\{|\s|\{|[][]$|\\,$)/;
    }
    return 0;
}
1;
