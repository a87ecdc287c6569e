package Letters;
# How wide the text of a figure is, from figures/widths.tsv, so that a figure keeps its
# measures whatever font a browser has.
use strict;
use warnings;
use utf8;
use Exporter 'import';
use FindBin;
use lib "$FindBin::Bin/../tools";
use Tool 'rows';
use Unicode::Normalize 'NFD';
our @EXPORT_OK = qw(width letters);

my (%upright, %italic);
(my $table = __FILE__) =~ s{[^/]*$}{../figures/widths.tsv};
for (rows($table)) {
    my ($wide, @letters) = @$_;
    $upright{$_} = $wide for split //, $letters[0] // '';
    $italic{$_} = $wide for split //, $letters[1] // '';
}
sub letters { return $_[0] ? \%italic : \%upright }

# Of what stands between <text> and </text>: pieces in tspans, each with its size and slope.
sub width {
    my ($text, $size) = @_;
    my ($wide, @style) = (0, { size => $size });
    while ($text =~ m{\G(?:<tspan([^>]*)>|(</tspan>)|([^<]+))}g) {
        my ($opened, $closed, $words) = ($1, $2, $3);
        if (defined $closed) { pop @style; next }
        if (defined $opened) {
            my %new = %{ $style[-1] };
            $new{size} = $1 if $opened =~ /font-size="([\d.]+)/;
            $new{italic} = 1 if $opened =~ /font-style="italic"/;
            $new{bold} = 1 if $opened =~ /font-weight="bold"/;
            push @style, \%new;
            next;
        }
        my ($of, $large) = ($style[-1]{italic} ? \%italic : \%upright, $style[-1]{bold} ? 1.15 : 1);
        for (split //, NFD($words =~ s/&lt;/</gr =~ s/&gt;/>/gr =~ s/&amp;/&/gr)) {
            $wide += ($of->{$_} // $upright{$_} // 700)/1000*$style[-1]{size}*$large unless /\pM/;
        }
    }
    return $wide;
}
1;
